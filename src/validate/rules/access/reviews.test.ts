import { manifest } from '../../../../test/support/refusals.ts'
import { table } from '../../../../test/support/rule-table.ts'

table(
  'a SubjectAccessReview',
  manifest(`
apiVersion: authorization.k8s.io/v1
kind: SubjectAccessReview
spec: {user: jane, resourceAttributes: {verb: get, resource: pods, labelSelector: {requirements: [{key: a, operator: Exists}]}}}
`),
  [
    ['spec.user', undefined, 'access-review at spec.user'],
    ['spec.resourceAttributes', undefined, 'access-review at spec.resourceAttributes'],
    ['spec.nonResourceAttributes', {}, 'access-review at spec.nonResourceAttributes'],
    [
      'spec.resourceAttributes.labelSelector.rawSelector',
      'a',
      'access-review at spec.resourceAttributes.labelSelector.rawSelector',
    ],
    [
      'spec.resourceAttributes.labelSelector',
      {},
      'access-review at spec.resourceAttributes.labelSelector.requirements',
    ],
    [
      'spec.resourceAttributes.labelSelector.requirements.0.values',
      ['b'],
      'access-review at spec.resourceAttributes.labelSelector.requirements[0].values',
    ],
    ['spec.resourceAttributes.fieldSelector', { requirements: [{ key: 'a', operator: 'Newer' }] }, undefined],
    ['metadata', { labels: { a: 'b' } }, 'access-review at metadata'],
    ['metadata', { uid: 'x' }, undefined],
  ],
)

table(
  'a LocalSubjectAccessReview',
  manifest(`
apiVersion: authorization.k8s.io/v1
kind: LocalSubjectAccessReview
metadata: {namespace: shop}
spec: {user: jane, resourceAttributes: {namespace: shop, verb: get, resource: pods}}
`),
  [
    ['spec.resourceAttributes.namespace', 'other', 'local-access-review at spec.resourceAttributes.namespace'],
    ['spec.resourceAttributes.namespace', undefined, 'local-access-review at spec.resourceAttributes.namespace'],
    ['spec.nonResourceAttributes', { path: '/' }, 'local-access-review at spec.nonResourceAttributes'],
  ],
)

table(
  'a TokenReview',
  manifest('{apiVersion: authentication.k8s.io/v1, kind: TokenReview, metadata: {name: A_B}, spec: {token: abc}}'),
  [['spec.token', '', 'token-review at spec.token']],
)

table(
  'a SelfSubjectRulesReview',
  manifest('{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectRulesReview, spec: {namespace: shop}}'),
  [['spec', {}, 'rules-review at spec.namespace']],
)
