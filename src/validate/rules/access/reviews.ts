import { form, need, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { checkLabelKey } from '../values/labels.ts'
import { labelValueFault } from '../values/names.ts'

const AUTHORIZATION = 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access'
const GROUP = 'authorization.k8s.io'

/** Kinds that are asked and answered, and never stored. */
const REVIEWS: ReadonlySet<string> = new Set([
  'authentication.k8s.io/SelfSubjectReview',
  'authentication.k8s.io/TokenRequest',
  'authentication.k8s.io/TokenReview',
  `${GROUP}/LocalSubjectAccessReview`,
  `${GROUP}/SelfSubjectAccessReview`,
  `${GROUP}/SelfSubjectRulesReview`,
  `${GROUP}/SubjectAccessReview`,
])

/** Metadata that the server gives and takes itself, whatever is written. */
const GIVEN: ReadonlySet<string> = new Set([
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'managedFields',
  'namespace',
  'selfLink',
  'uid',
])

/** Whether objects of the kind at hand are stored, so that their metadata counts. */
export function isStored(review: Review): boolean {
  return !REVIEWS.has(`${review.group}/${review.kind}`)
}

export const reviewRules = [
  {
    name: 'access-review',
    summary: 'A review of access is about a resource or about a path, names who asks, and has no metadata.',
    cites: AUTHORIZATION,
    kinds: [`${GROUP}/LocalSubjectAccessReview`, `${GROUP}/SelfSubjectAccessReview`, `${GROUP}/SubjectAccessReview`],
    check(object, review) {
      const [spec, metadata] = [object.at('spec'), object.at('metadata')]
      checkSubject(review, spec)
      checkAttributes(review, spec.at('resourceAttributes'))
      const other = metadata.entries().find(([name, field]) => !GIVEN.has(name) && !isZero(field))
      if (other !== undefined) review.refuse(metadata, `a review has no ${other[0]} in its metadata`)
    },
  },
  {
    name: 'local-access-review',
    summary: 'A LocalSubjectAccessReview is about resources in its own namespace.',
    cites: AUTHORIZATION,
    kinds: [`${GROUP}/LocalSubjectAccessReview`],
    check(object, review) {
      const attributes = object.at('spec', 'resourceAttributes')
      const [own, asked] = [object.at('metadata', 'namespace'), attributes.at('namespace')]
      if (attributes.isSet && (asked.isEmpty || (own.text !== undefined && asked.text !== own.text)))
        review.refuse(asked, `namespace is ${shown(asked.value ?? '')}, but must be that of the review itself`)
      const path = object.at('spec', 'nonResourceAttributes')
      if (path.isSet) review.refuse(path, 'nonResourceAttributes must not stand in a review for one namespace')
    },
  },
  {
    name: 'rules-review',
    summary: 'A SelfSubjectRulesReview names a namespace.',
    cites: AUTHORIZATION,
    kinds: [`${GROUP}/SelfSubjectRulesReview`],
    check(object, review) {
      need(review, object.at('spec', 'namespace'))
    },
  },
  {
    name: 'token-review',
    summary: 'A TokenReview holds the token that it asks about.',
    cites: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#webhook-token-authentication',
    kinds: ['authentication.k8s.io/TokenReview'],
    check(object, review) {
      need(review, object.at('spec', 'token'))
    },
  },
] as const satisfies readonly Rule[]

function isZero(field: Node): boolean {
  return field.isEmpty || field.value === 0
}

function checkSubject(review: Review, spec: Node): void {
  const [resource, path] = [spec.at('resourceAttributes'), spec.at('nonResourceAttributes')]
  if (resource.isSet && path.isSet)
    review.refuse(path, 'nonResourceAttributes must not stand beside resourceAttributes')
  if (!resource.isSet && !path.isSet)
    review.refuse(resource, 'one of resourceAttributes and nonResourceAttributes is required')
  if (review.kind !== 'SelfSubjectAccessReview' && spec.at('user').isEmpty && spec.at('groups').isEmpty)
    review.refuse(spec.at('user'), 'a user or groups are required')
}

function checkAttributes(review: Review, attributes: Node): void {
  if (review.minor < 31) return
  for (const name of ['fieldSelector', 'labelSelector']) {
    const selector = attributes.at(name)
    if (!selector.isSet) continue
    const [raw, requirements] = [selector.at('rawSelector'), selector.at('requirements')]
    if (raw.isEmpty) need(review, requirements, 'where there is no rawSelector')
    else if (!requirements.isEmpty) review.refuse(raw, 'rawSelector must not stand beside requirements')
    for (const requirement of requirements.items()) checkRequirement(review, requirement, name === 'labelSelector')
  }
}

/** An operator that the server does not know is left to whoever decides. */
function checkRequirement(review: Review, requirement: Node, isLabel: boolean): void {
  const [operator, values, key] = [requirement.at('operator'), requirement.at('values'), requirement.at('key')]
  if (operator.value === 'In' || operator.value === 'NotIn') need(review, values, `with the operator ${operator.value}`)
  else if ((operator.value === 'Exists' || operator.value === 'DoesNotExist') && !values.isEmpty)
    review.refuse(values, `values must not stand with the operator ${operator.value}`)
  if (!isLabel) {
    need(review, key)
    return
  }
  checkLabelKey(review, key)
  for (const value of values.items()) form(review, value, labelValueFault)
}
