import {
  between,
  fieldsSet,
  form,
  formOfPointer,
  need,
  oneOf,
  portNumber,
  shown,
  unique,
  uniqueField,
} from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { checkLabelSelector } from '../values/labels.ts'
import { dns1035LabelFault, dnsSubdomainFault, pathSegmentFault, qualifiedNameFault } from '../values/names.ts'

const WEBHOOKS = 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/'
const POLICIES = 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/'
const GROUP = 'admissionregistration.k8s.io'
const CONFIGURATIONS = [`${GROUP}/ValidatingWebhookConfiguration`, `${GROUP}/MutatingWebhookConfiguration`]
const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE']

export const webhookRules = [
  {
    name: 'webhook-names',
    summary: 'The name of a webhook is a domain of at least three parts, and that of no other webhook.',
    cites: WEBHOOKS,
    kinds: CONFIGURATIONS,
    check(object, review) {
      const hooks = object.at('webhooks').items()
      for (const hook of hooks) {
        if (need(review, hook.at('name'))) form(review, hook.at('name'), fullNameFault)
      }
      uniqueField(review, hooks, 'name')
    },
  },
  {
    name: 'webhook-policies',
    summary: 'Policies of a webhook are known, its timeout is between 1 and 30 seconds, its selectors are sound.',
    cites: `${WEBHOOKS}#webhook-configuration`,
    kinds: CONFIGURATIONS,
    check(object, review) {
      for (const hook of object.at('webhooks').items()) checkPolicies(review, hook)
    },
  },
  {
    name: 'webhook-rules',
    summary: 'Rules name operations, groups, versions and resources; a wildcard stands alone.',
    cites: `${WEBHOOKS}#matching-requests-rules`,
    kinds: CONFIGURATIONS,
    check(object, review) {
      for (const rule of object
        .at('webhooks')
        .items()
        .flatMap((hook) => hook.at('rules').items()))
        checkOperationRule(review, rule)
    },
  },
  {
    name: 'webhook-client',
    summary: 'A webhook is reached by an https URL, or by a Service with name and namespace.',
    cites: `${WEBHOOKS}#contacting-the-webhook`,
    kinds: CONFIGURATIONS,
    check(object, review) {
      for (const hook of object.at('webhooks').items()) checkWebhookClient(review, hook.at('clientConfig'))
    },
  },
  {
    name: 'admission-policy',
    summary:
      'A ValidatingAdmissionPolicy says what it matches, and has validations or audit annotations with expressions.',
    cites: POLICIES,
    kinds: [`${GROUP}/ValidatingAdmissionPolicy`],
    check: checkPolicy,
  },
  {
    name: 'admission-policy-binding',
    summary: 'A binding names a policy, and at least one action; Deny and Warn exclude each other.',
    cites: POLICIES,
    kinds: [`${GROUP}/ValidatingAdmissionPolicyBinding`],
    check: checkBinding,
  },
] as const satisfies readonly Rule[]

function fullNameFault(name: string): string | undefined {
  return (
    dnsSubdomainFault(name) ?? (name.split('.').length < 3 ? 'must be a domain of at least three parts' : undefined)
  )
}

function checkPolicies(review: Review, hook: Node): void {
  oneOf(review, hook.at('failurePolicy'), ['Fail', 'Ignore'], 'pointer')
  oneOf(review, hook.at('matchPolicy'), ['Equivalent', 'Exact'], 'pointer')
  oneOf(review, hook.at('reinvocationPolicy'), ['IfNeeded', 'Never'], 'pointer')
  const effects = hook.at('sideEffects')
  if (effects.isSet) oneOf(review, effects, ['None', 'NoneOnDryRun'], 'pointer')
  else review.refuse(effects, 'sideEffects is required: None or NoneOnDryRun')
  between(review, hook.at('timeoutSeconds'), 1, 30)
  checkLabelSelector(review, hook.at('namespaceSelector'))
  checkLabelSelector(review, hook.at('objectSelector'))
  const versions = hook.at('admissionReviewVersions')
  if (need(review, versions, ': v1 or v1beta1')) {
    unique(review, versions.items(), (version) => version.text)
    for (const version of versions.items()) formOfPointer(review, version, dns1035LabelFault)
    if (!versions.list?.some((version) => version === 'v1' || version === 'v1beta1'))
      review.refuse(versions, 'admissionReviewVersions must hold v1 or v1beta1')
  }
  if (review.minor >= 28) checkConditions(review, hook.at('matchConditions'))
}

function checkConditions(review: Review, conditions: Node): void {
  if (conditions.items().length > 64) review.refuse(conditions, 'at most 64 conditions are allowed')
  for (const condition of conditions.items()) {
    if (need(review, condition.at('name'))) form(review, condition.at('name'), qualifiedNameFault)
    checkExpression(review, condition.at('expression'))
  }
  uniqueField(review, conditions.items(), 'name')
}

function checkExpression(review: Review, expression: Node): void {
  const isBlank = expression.text !== undefined && expression.text.trim() === ''
  if (isBlank) review.refuse(expression, 'expression must not be blank')
  else need(review, expression)
}

function checkOperationRule(review: Review, rule: Node): void {
  for (const name of ['operations', 'apiGroups', 'apiVersions', 'resources']) need(review, rule.at(name), 'in a rule')
  for (const operation of rule.at('operations').items()) oneOf(review, operation, OPERATIONS, 'pointer')
  for (const name of ['operations', 'apiGroups', 'apiVersions']) {
    const list = rule.at(name)
    if (list.items().length > 1 && list.list?.includes('*')) review.refuse(list, `'*' must be the only one of ${name}`)
  }
  for (const item of [...rule.at('apiVersions').items(), ...rule.at('resources').items()]) {
    if (item.isEmpty) review.refuse(item, 'an item must not be empty')
  }
  oneOf(review, rule.at('scope'), ['*', 'Cluster', 'Namespaced'], 'pointer')
  checkResources(review, rule.at('resources'))
}

function checkResources(review: Review, resources: Node): void {
  const names = (resources.list ?? []).filter((name): name is string => typeof name === 'string')
  if (names.length > 1 && names.includes('*/*')) review.refuse(resources, "'*/*' must be the only one of resources")
  const last = names.filter((name) => !name.includes('/')).at(-1)
  if (names.includes('*') && last !== undefined && last !== '*')
    review.refuse(resources, "'*' must be the only one of the resources without '/'")
  const seen = new Set<string>()
  for (const item of resources.items()) {
    const [resource = '', sub] = (item.text ?? '').split('/')
    if (sub === undefined) continue
    if (seen.has(`${resource}/*`) || seen.has(`*/${sub}`))
      review.refuse(item, `${shown(item.text)} is covered by a wildcard before it`)
    seen.add(`${resource}/${sub}`)
  }
}

/** How a webhook is reached: by one of url and service. */
export function checkWebhookClient(review: Review, client: Node): void {
  if (client.isSet && client.map === undefined) return
  const [url, service] = [client.at('url'), client.at('service')]
  if (fieldsSet(client, ['url', 'service']).length !== 1)
    review.refuse(client, 'clientConfig must have one of url and service')
  else if (url.isSet) formOfPointer(review, url, urlFault)
  else if (service.map !== undefined) {
    need(review, service.at('name'))
    need(review, service.at('namespace'))
    portNumber(review, service.at('port'))
    form(review, service.at('path'), pathFault)
  }
}

function urlFault(text: string): string | undefined {
  if (!text.startsWith('https://')) return 'must be a URL that begins with https://'
  const [authority = ''] = text.slice('https://'.length).split(/[/?#]/)
  if (authority === '') return 'must have a host'
  if (authority.includes('@')) return 'must not hold a user'
  if (text.includes('#')) return 'must not have a fragment'
  return text.includes('?') && !text.endsWith('?') ? 'must not have a query' : undefined
}

function pathFault(path: string): string | undefined {
  if (path === '/') return undefined
  if (!path.startsWith('/')) return "must begin with '/'"
  const steps = path.slice(1).replace(/\/$/, '').split('/')
  return steps.some((step) => dnsSubdomainFault(step) !== undefined)
    ? "must consist of DNS subdomains with '/' between"
    : undefined
}

function checkMatch(review: Review, match: Node): void {
  if (match.map === undefined) return
  oneOf(review, match.at('matchPolicy'), ['Equivalent', 'Exact'], 'pointer')
  checkLabelSelector(review, match.at('namespaceSelector'))
  checkLabelSelector(review, match.at('objectSelector'))
  for (const rule of [...match.at('resourceRules').items(), ...match.at('excludeResourceRules').items()]) {
    for (const name of rule.at('resourceNames').items()) form(review, name, pathSegmentFault)
    unique(review, rule.at('resourceNames').items(), (name) => name.text)
    checkOperationRule(review, rule)
  }
}

function checkPolicy(object: Node, review: Review): void {
  const spec = object.at('spec')
  oneOf(review, spec.at('failurePolicy'), ['Fail', 'Ignore'], 'pointer')
  const match = spec.at('matchConstraints')
  if (need(review, match)) need(review, match.at('resourceRules'), ': at least one')
  checkMatch(review, match)
  checkConditions(review, spec.at('matchConditions'))
  if (spec.at('paramKind').map !== undefined) {
    if (need(review, spec.at('paramKind', 'apiVersion')))
      form(review, spec.at('paramKind', 'apiVersion'), groupVersionFault)
    if (need(review, spec.at('paramKind', 'kind')))
      form(review, spec.at('paramKind', 'kind'), (text) => dns1035LabelFault(text.toLowerCase()))
  }
  const [validations, audits] = [spec.at('validations'), spec.at('auditAnnotations')]
  if (validations.isEmpty && audits.isEmpty) review.refuse(validations, 'validations or auditAnnotations are required')
  for (const validation of validations.items()) {
    checkExpression(review, validation.at('expression'))
    const message = validation.at('message').text
    if (message?.trim() === '') review.refuse(validation.at('message'), 'message must not be blank')
    if (message !== undefined && /[\r\n]/.test(message.trim()))
      review.refuse(validation.at('message'), 'message must not hold line breaks')
    oneOf(review, validation.at('reason'), ['Forbidden', 'Invalid', 'RequestEntityTooLarge'], 'pointer')
  }
  for (const variable of spec.at('variables').items()) {
    if (need(review, variable.at('name')))
      form(review, variable.at('name'), (text) =>
        /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(text) ? undefined : 'must be an identifier of CEL',
      )
    checkExpression(review, variable.at('expression'))
  }
  for (const audit of audits.items()) {
    if (need(review, audit.at('key')))
      form(review, audit.at('key'), (key) => qualifiedNameFault(`${object.at('metadata', 'name').text ?? ''}/${key}`))
    need(review, audit.at('valueExpression'))
  }
  uniqueField(review, audits.items(), 'key')
}

function groupVersionFault(text: string): string | undefined {
  const parts = text.split('/')
  if (parts.length > 2) return 'must be a group and a version'
  const [version = '', group] = parts.reverse()
  return (group === undefined ? undefined : dnsSubdomainFault(group)) ?? dns1035LabelFault(version)
}

function checkBinding(object: Node, review: Review): void {
  const spec = object.at('spec')
  if (need(review, spec.at('policyName'))) form(review, spec.at('policyName'), dnsSubdomainFault)
  const reference = spec.at('paramRef')
  if (reference.map !== undefined) {
    const [name, selector, action] = [
      reference.at('name'),
      reference.at('selector'),
      reference.at('parameterNotFoundAction'),
    ]
    form(review, name, pathSegmentFault)
    checkLabelSelector(review, selector)
    if (name.isEmpty && !selector.isSet) review.refuse(reference, 'paramRef must have one of name and selector')
    if (!name.isEmpty && selector.isSet) {
      review.refuse(name, 'name must not stand beside selector')
      review.refuse(selector, 'selector must not stand beside name')
    }
    if (need(review, action)) oneOf(review, action, ['Allow', 'Deny'])
  }
  checkMatch(review, spec.at('matchResources'))
  const actions = spec.at('validationActions')
  need(review, actions, ': at least one of Deny, Warn and Audit')
  for (const action of actions.items()) oneOf(review, action, ['Audit', 'Deny', 'Warn'], 'pointer')
  unique(review, actions.items(), (action) => action.text)
  if (actions.list?.includes('Deny') && actions.list.includes('Warn'))
    review.refuse(actions, 'validationActions must not hold both Deny and Warn')
}
