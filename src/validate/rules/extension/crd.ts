import { form, formOfPointer, need, oneOf, shown, unique, uniqueField } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { byteLength, dns1035LabelFault, dnsSubdomainFault } from '../values/names.ts'
import { checkSchema } from './crd-schema.ts'
import { schemaAt } from './schema-paths.ts'
import { checkWebhookClient } from './webhooks.ts'

const CRDS = 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources'
const KINDS = ['apiextensions.k8s.io/CustomResourceDefinition']
const COLUMN_TYPES = ['boolean', 'date', 'integer', 'number', 'string']
const COLUMN_FORMATS = ['byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password']
const APPROVAL = 'api-approved.kubernetes.io'

export const crdRules = [
  {
    name: 'crd-names',
    summary: 'A CustomResourceDefinition is named after the plural and the group; its names are DNS labels.',
    cites: `${CRDS}/custom-resource-definitions/#create-a-customresourcedefinition`,
    kinds: KINDS,
    check: checkNames,
  },
  {
    name: 'crd-versions',
    summary: 'Versions have unique names that are DNS labels, and a schema; exactly one is stored.',
    cites: `${CRDS}/custom-resource-definition-versioning/#specify-multiple-versions`,
    kinds: KINDS,
    check: checkVersions,
  },
  {
    name: 'crd-printer-columns',
    summary: 'A printer column has a name, a known type, and a JSON path.',
    cites: `${CRDS}/custom-resource-definitions/#additional-printer-columns`,
    kinds: KINDS,
    check(crd, review) {
      for (const column of versionsOf(crd).flatMap((version) => version.at('additionalPrinterColumns').items())) {
        need(review, column.at('name'))
        if (need(review, column.at('type'), `: one of ${COLUMN_TYPES.join(', ')}`))
          oneOf(review, column.at('type'), COLUMN_TYPES)
        oneOf(review, column.at('format'), COLUMN_FORMATS)
        if (need(review, column.at('jsonPath'))) form(review, column.at('jsonPath'), jsonPathFault)
      }
    },
  },
  {
    name: 'crd-selectable-fields',
    summary: 'A selectable field is a string, a boolean or an integer of the schema, and stands there once.',
    cites: `${CRDS}/custom-resource-definitions/#crd-selectable-fields`,
    kinds: KINDS,
    since: 31,
    check(crd, review) {
      for (const version of versionsOf(crd)) checkSelectable(review, version)
    },
  },
  {
    name: 'crd-subresources',
    summary: 'The scale subresource says where replicas stand, below .spec and .status.',
    cites: `${CRDS}/custom-resource-definitions/#scale-subresource`,
    kinds: KINDS,
    check(crd, review) {
      for (const scale of versionsOf(crd).map((version) => version.at('subresources', 'scale'))) {
        if (scale.map === undefined) continue
        checkPathBelow(review, scale.at('specReplicasPath'), ['.spec.'])
        checkPathBelow(review, scale.at('statusReplicasPath'), ['.status.'])
        if (!scale.at('labelSelectorPath').isEmpty)
          checkPathBelow(review, scale.at('labelSelectorPath'), ['.spec.', '.status.'])
      }
    },
  },
  {
    name: 'crd-schema',
    summary:
      'The schema of a version is structural: every field has a type, and logic is about fields that stand outside of it.',
    cites: `${CRDS}/custom-resource-definitions/#specifying-a-structural-schema`,
    kinds: KINDS,
    check(crd, review) {
      for (const version of versionsOf(crd)) {
        const schema = version.at('schema', 'openAPIV3Schema')
        if (schema.map !== undefined) checkSchema(review, schema)
        checkRoot(review, version, schema)
      }
    },
  },
  {
    name: 'crd-conversion',
    summary: 'Conversion by a webhook has a client and review versions; conversion without has neither.',
    cites: `${CRDS}/custom-resource-definition-versioning/#webhook-conversion`,
    kinds: KINDS,
    check: checkConversion,
  },
] as const satisfies readonly Rule[]

function versionsOf(crd: Node): readonly Node[] {
  return crd.at('spec', 'versions').items()
}

function checkNames(crd: Node, review: Review): void {
  const spec = crd.at('spec')
  const [group, names, name] = [spec.at('group'), spec.at('names'), crd.at('metadata', 'name')]
  if (need(review, group)) form(review, group, groupFault)
  const expected = `${names.at('plural').text ?? ''}.${group.text ?? ''}`
  if (name.text !== undefined && name.text !== expected) {
    const isKnown = names.at('plural').text !== undefined && group.text !== undefined
    const said = `name is ${shown(name.text)}, but must be ${isKnown ? shown(expected) : 'spec.names.plural.spec.group'}`
    review.refuse(name, `${said}: plural and group`, isKnown ? `Write ${expected}` : undefined)
  }
  if (need(review, spec.at('scope'))) oneOf(review, spec.at('scope'), ['Cluster', 'Namespaced'])
  for (const field of ['plural', 'kind']) need(review, names.at(field))
  for (const field of ['plural', 'singular']) form(review, names.at(field), dns1035LabelFault)
  for (const field of ['kind', 'listKind'])
    form(review, names.at(field), (text) => dns1035LabelFault(text.toLowerCase()))
  for (const list of ['shortNames', 'categories']) {
    for (const item of names.at(list).items()) formOfPointer(review, item, dns1035LabelFault)
  }
  if (!names.at('kind').isEmpty && names.at('kind').value === names.at('listKind').value)
    review.refuse(names.at('listKind'), 'listKind must not be the kind')
  checkApproval(review, crd, group.text ?? '')
}

function groupFault(group: string): string | undefined {
  return dnsSubdomainFault(group) ?? (group.includes('.') ? undefined : 'must be a domain with at least one dot')
}

/** Groups of the Kubernetes project itself are open to what it has approved. */
function checkApproval(review: Review, crd: Node, group: string): void {
  if (!/(^|\.)(k8s|kubernetes)\.io$/.test(group)) return
  const approval = crd.at('metadata', 'annotations', APPROVAL)
  if (approval.isEmpty) review.refuse(approval, `the annotation ${APPROVAL} is required for the group ${group}`)
  else if (approval.text !== undefined && !approval.text.startsWith('unapproved') && !isUrl(approval.text)) {
    review.refuse(approval, `the annotation ${APPROVAL} must be a URL, or begin with unapproved`)
  }
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/\s]+/i.test(text)
}

function checkVersions(crd: Node, review: Review): void {
  const list = crd.at('spec', 'versions')
  const versions = list.items()
  for (const version of versions) {
    const [name, schema] = [version.at('name'), version.at('schema', 'openAPIV3Schema')]
    if (name.isEmpty) review.refuse(name, 'a version must have a name')
    form(review, name, dns1035LabelFault)
    if (!schema.isSet) review.refuse(schema, 'openAPIV3Schema is required in every version')
    const warning = version.at('deprecationWarning')
    if (warning.isSet && !version.at('deprecated').isTrue)
      review.refuse(warning, 'deprecationWarning must stand in a deprecated version only')
    formOfPointer(review, warning, (text) => (byteLength(text) > 256 ? 'must have at most 256 characters' : undefined))
  }
  const names = versions.map((version) => version.at('name').text)
  if (new Set(names).size < names.length) review.refuse(list, 'no two versions may have the same name')
  const stored = versions.filter((version) => version.at('storage').isTrue).length
  if (stored === 0) review.refuse(crd.at('status', 'storedVersions'), 'no version is stored')
  if (stored !== 1) review.refuse(list, `${stored} versions have storage: true, but exactly one must`)
  const preserve = crd.at('spec', 'preserveUnknownFields')
  if (preserve.isTrue)
    review.refuse(
      preserve,
      'preserveUnknownFields must not be true: x-kubernetes-preserve-unknown-fields in the schema is for that',
    )
}

function checkSelectable(review: Review, version: Node): void {
  const fields = version.at('selectableFields')
  const schema = version.at('schema', 'openAPIV3Schema')
  if (fields.items().length > 8) review.refuse(fields, 'at most 8 selectable fields are allowed')
  uniqueField(review, fields.items(), 'jsonPath')
  for (const field of fields.items()) {
    const path = field.at('jsonPath')
    if (!need(review, path) || path.text === undefined) continue
    const type = schemaAt(schema, path.text)?.at('type').value
    if (type === undefined)
      review.refuse(path, `jsonPath ${shown(path.text)} must be the path of a field of the schema`)
    else if (path.text.startsWith('.metadata')) review.refuse(path, 'jsonPath must not be a field of metadata')
    else if (!['string', 'boolean', 'integer'].includes(String(type)))
      review.refuse(path, 'jsonPath must name a string, a boolean or an integer')
  }
}

function checkPathBelow(review: Review, path: Node, roots: readonly string[]): void {
  if (!need(review, path) || path.text === undefined) return
  const isBelow = roots.some((root) => path.text?.startsWith(root))
  if (jsonPathFault(path.text) !== undefined || !isBelow)
    review.refuse(path, `${path.key} is ${shown(path.text)}, but must be a path below ${roots.join(' or ')}`)
}

/** The server asks no more of a JSON path than this, here. */
function jsonPathFault(path: string): string | undefined {
  return path.startsWith('.') ? undefined : "must be a JSON path that begins with '.'"
}

const ROOT_FIELDS = new Set([
  'description',
  'type',
  'format',
  'title',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'multipleOf',
  'required',
  'items',
  'properties',
  'externalDocs',
  'example',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-validations',
])

/** With the status subresource the root is an object that says little else than its properties. */
function checkRoot(review: Review, version: Node, schema: Node): void {
  if (schema.at('nullable').isTrue) review.refuse(schema.at('nullable'), 'nullable must not be true at the root')
  if (!version.at('subresources', 'status').isSet) return
  for (const [name, field] of schema.entries()) {
    if (!ROOT_FIELDS.has(name) && !field.isEmpty && field.value !== false) {
      review.refuse(schema, `${name} must not stand at the root of the schema when there is a status subresource`)
    }
  }
}

function checkConversion(crd: Node, review: Review): void {
  const conversion = crd.at('spec', 'conversion')
  if (!conversion.isSet) return
  const [strategy, webhook] = [conversion.at('strategy'), conversion.at('webhook')]
  oneOf(review, strategy, ['None', 'Webhook'])
  if (strategy.value !== 'Webhook') {
    if (webhook.isSet) review.refuse(webhook, 'webhook must stand with the strategy Webhook only')
    return
  }
  if (!need(review, webhook, 'with the strategy Webhook')) return
  if (need(review, webhook.at('clientConfig'))) checkWebhookClient(review, webhook.at('clientConfig'))
  const versions = webhook.at('conversionReviewVersions')
  if (!need(review, versions)) return
  unique(review, versions.items(), (version) => version.text)
  for (const version of versions.items()) formOfPointer(review, version, dns1035LabelFault)
  if (!versions.list?.some((version) => version === 'v1' || version === 'v1beta1'))
    review.refuse(versions, 'conversionReviewVersions must hold v1 or v1beta1')
}
