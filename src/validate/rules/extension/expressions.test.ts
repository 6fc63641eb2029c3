import { manifest } from '../../../../test/support/refusals.ts'
import { table } from '../../../../test/support/rule-table.ts'

table(
  'a ValidatingAdmissionPolicy with variables',
  manifest(`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: p}
spec:
  matchConstraints: {resourceRules: [{operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods]}]}
  matchConditions: [{name: a, expression: "request.userInfo.username != 'x'"}]
  variables: [{name: replicas, expression: object.spec.replicas}, {name: many, expression: variables.replicas > 5}]
  validations: [{expression: "!variables.many || [1, 2].all(n, n < object.spec.max)", messageExpression: "'at most ' + string(object.spec.max)"}]
  auditAnnotations: [{key: k, valueExpression: "has(object.spec.replicas) ? 'a' : 'b'"}]
`),
  [
    ['spec.validations.0.expression', 'object.spec.replicas >', 'policy-expressions at spec.validations[0].expression'],
    [
      'spec.validations.0.expression',
      'objct.spec.replicas > 1',
      'policy-expressions at spec.validations[0].expression',
    ],
    ['spec.validations.0.expression', 'params.max > 1', 'policy-expressions at spec.validations[0].expression'],
    ['spec.validations.0.expression', "'text'", 'policy-expressions at spec.validations[0].expression'],
    ['spec.validations.0.expression', 'math.greatest(1, object.a) > 0', undefined],
    ['spec.validations.0.expression', 'object.items.exists(k, v, k == v)', undefined],
    ['spec.validations.0.expression', "object.a == b'x' && 1u < 2u", undefined],
    ['spec.validations.0.expression', 'variables.other', 'policy-expressions at spec.validations[0].expression'],
    ['spec.variables.0.expression', 'variables.many', 'policy-expressions at spec.variables[0].expression'],
    ['spec.matchConditions.0.expression', 'variables.many', 'policy-expressions at spec.matchConditions[0].expression'],
    ['spec.auditAnnotations.0.valueExpression', "'a", 'policy-expressions at spec.auditAnnotations[0].valueExpression'],
    ['spec.paramKind', { apiVersion: 'v1', kind: 'ConfigMap' }, undefined],
  ],
)

table(
  'a webhook with match conditions',
  manifest(`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: w}
webhooks:
  - name: a.example.com
    clientConfig: {url: https://example.com}
    rules: [{operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods]}]
    sideEffects: None
    admissionReviewVersions: [v1]
    matchConditions: [{name: a, expression: object.metadata.name != 'x'}]
`),
  [
    [
      'webhooks.0.matchConditions.0.expression',
      'self.a',
      'webhook-expressions at webhooks[0].matchConditions[0].expression',
    ],
    ['webhooks.0.matchConditions.0.expression', 'self.a', undefined, '1.27'],
  ],
)

table(
  'a DeviceClass with a selector',
  manifest(`
apiVersion: resource.k8s.io/v1
kind: DeviceClass
metadata: {name: c}
spec: {selectors: [{cel: {expression: "device.driver == 'a' && device.attributes['a'].model == 'b'"}}]}
`),
  [
    ['spec.selectors.0.cel.expression', 'driver == 1', 'device-expressions at spec.selectors[0].cel.expression'],
    ['spec.selectors.0.cel.expression', '1', 'device-expressions at spec.selectors[0].cel.expression'],
  ],
)

table(
  'a CustomResourceDefinition with a rule',
  manifest(`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: shops.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: shops, kind: Shop}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, properties: {size: {type: integer}}, x-kubernetes-validations: [{rule: self.size > 0}]}}
`),
  [
    [
      'spec.versions.0.schema.openAPIV3Schema.x-kubernetes-validations.0.rule',
      'object.size > 0',
      'crd-schema at spec.versions[0].schema.openAPIV3Schema.x-kubernetes-validations[0].rule',
    ],
    ['spec.versions.0.schema.openAPIV3Schema.x-kubernetes-validations.0.rule', 'self.size >= oldSelf.size', undefined],
  ],
)
