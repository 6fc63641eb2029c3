import { expect, it } from 'vitest'
import { manifest, refusals } from '../../../../test/support/refusals.ts'

const crd = (field: string): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: toys.example.org}
spec:
  group: example.org
  scope: Namespaced
  names: {kind: Toy, plural: toys, singular: toy, listKind: ToyList}
  versions:
  - name: v1
    served: true
    storage: true
    schema: {openAPIV3Schema: {type: object, properties: {q: ${field}}}}
`
const at = 'crd-schema at spec.versions[0].schema.openAPIV3Schema.properties.q'
const rule = (text: string): string => `x-kubernetes-validations: [{rule: "${text}"}]`
const strings = 'items: {type: string}'
const closed = 'type: object, properties: {a: {type: integer}, namespace: {type: string}}'

it.each([
  ['{type: string, pattern: "^[a-z]+$", default: UPPER}', `${at}.default`],
  ['{type: string, minLength: 2, default: a}', `${at}.default`],
  ['{type: string, maxLength: 2, default: abc}', `${at}.default`],
  ['{type: string, format: date-time, default: yesterday}', `${at}.default`],
  ['{type: array, items: {type: integer}, maxItems: 1, default: [1, 2]}', `${at}.default`],
  [`{type: number, default: 5, ${rule('self > 6.0')}}`, `${at}.default`],
  [`{type: integer, ${rule('self.foo > 1')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{${closed}, ${rule('self.b > 1')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{${closed}, ${rule('has(self.b)')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{type: array, items: {${closed}}, ${rule('self.exists(x, x.b == 1)')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{type: array, ${strings}, ${rule('self.all(x, self.all(y, x == y))')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{type: string, ${rule('self == 5')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{type: string, ${rule('oldSelf.size() < self')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{type: array, ${strings}, ${rule('self.all(x, x != 5)')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{type: string, ${rule('self')}}`, `${at}.x-kubernetes-validations[0].rule`],
  [`{type: string, ${rule("self.matches('[')")}}`, `${at}.x-kubernetes-validations[0].rule`],
  [
    `{type: integer, x-kubernetes-validations: [{rule: self > 1, messageExpression: self + 1 > 2}]}`,
    `${at}.x-kubernetes-validations[0].messageExpression`,
  ],
])('the server refuses %s', (field, place) => {
  expect(refusals(manifest(crd(field)))).toEqual([place])
})

it.each([
  ['{type: string, pattern: "^[a-z]+$", default: lower}'],
  [`{type: number, default: 7, ${rule('self > 6.0')}}`],
  [`{x-kubernetes-int-or-string: true, ${rule("self == 5 || self == '5%'")}}`],
  [`{type: string, format: date-time, ${rule("self > timestamp('2020-01-01T00:00:00Z')")}}`],
  [`{type: array, maxItems: 9, ${strings}, ${rule("self.exists(x, x.matches('^[a-z]')) && self.size() > 1")}}`],
  [`{${closed}, ${rule('self.a > 1 && self.__namespace__ == self.namespace')}}`],
  [`{type: object, additionalProperties: {type: integer}, ${rule('self.b > 1')}}`],
  [`{type: object, x-kubernetes-preserve-unknown-fields: true, ${rule('self.b > 1')}}`],
  [`{type: object, x-kubernetes-embedded-resource: true, ${closed.slice(14)}, ${rule("self.metadata.name != ''")}}`],
  [`{type: array, maxItems: 50, ${strings}, ${rule('self.all(x, self.all(y, x == y))')}}`],
  [
    `{type: array, items: {type: array, items: {type: object, properties: {a: {type: integer}}, ${rule('self.a > 1')}}}}`,
  ],
])('the server takes %s', (field) => {
  expect(refusals(manifest(crd(field)))).toEqual([])
})
