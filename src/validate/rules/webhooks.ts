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
} from './checks.ts'
import { checkLabelSelector } from './labels.ts'
import { dns1035LabelFault, dnsSubdomainFault, pathSegmentFault, qualifiedNameFault } from './names.ts'
import type { Node } from './node.ts'
import type { Judge, Rule } from './rule.ts'

const WEBHOOKS = 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/'
const POLICIES = 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/'
const GROUP = 'admissionregistration.k8s.io'
const CONFIGURATIONS = [`${GROUP}/ValidatingWebhookConfiguration`, `${GROUP}/MutatingWebhookConfiguration`]
const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE']

export const webhookRules: readonly Rule[] = [
  {
    name: 'webhook-names',
    summary: 'The name of a webhook is a domain of at least three parts, and that of no other webhook.',
    cites: WEBHOOKS,
    kinds: CONFIGURATIONS,
    check(object, judge) {
      const hooks = object.at('webhooks').items()
      for (const hook of hooks) {
        if (need(judge, hook.at('name'))) form(judge, hook.at('name'), fullNameFault)
      }
      uniqueField(judge, hooks, 'name')
    },
  },
  {
    name: 'webhook-policies',
    summary: 'Policies of a webhook are known, its timeout is between 1 and 30 seconds, its selectors are sound.',
    cites: `${WEBHOOKS}#webhook-configuration`,
    kinds: CONFIGURATIONS,
    check(object, judge) {
      for (const hook of object.at('webhooks').items()) checkPolicies(judge, hook)
    },
  },
  {
    name: 'webhook-rules',
    summary: 'Rules name operations, groups, versions and resources; a wildcard stands alone.',
    cites: `${WEBHOOKS}#matching-requests-rules`,
    kinds: CONFIGURATIONS,
    check(object, judge) {
      for (const rule of object
        .at('webhooks')
        .items()
        .flatMap((hook) => hook.at('rules').items()))
        checkOperationRule(judge, rule)
    },
  },
  {
    name: 'webhook-client',
    summary: 'A webhook is reached by an https URL, or by a Service with name and namespace.',
    cites: `${WEBHOOKS}#contacting-the-webhook`,
    kinds: CONFIGURATIONS,
    check(object, judge) {
      for (const hook of object.at('webhooks').items()) checkWebhookClient(judge, hook.at('clientConfig'))
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
]

function fullNameFault(name: string): string | undefined {
  return (
    dnsSubdomainFault(name) ?? (name.split('.').length < 3 ? 'must be a domain of at least three parts' : undefined)
  )
}

function checkPolicies(judge: Judge, hook: Node): void {
  oneOf(judge, hook.at('failurePolicy'), ['Fail', 'Ignore'], 'pointer')
  oneOf(judge, hook.at('matchPolicy'), ['Equivalent', 'Exact'], 'pointer')
  oneOf(judge, hook.at('reinvocationPolicy'), ['IfNeeded', 'Never'], 'pointer')
  const effects = hook.at('sideEffects')
  if (effects.isSet) oneOf(judge, effects, ['None', 'NoneOnDryRun'], 'pointer')
  else judge.missing(effects, 'sideEffects is required: None or NoneOnDryRun')
  between(judge, hook.at('timeoutSeconds'), 1, 30)
  checkLabelSelector(judge, hook.at('namespaceSelector'))
  checkLabelSelector(judge, hook.at('objectSelector'))
  const versions = hook.at('admissionReviewVersions')
  if (need(judge, versions, ': v1 or v1beta1')) {
    unique(judge, versions.items(), (version) => version.text)
    for (const version of versions.items()) formOfPointer(judge, version, dns1035LabelFault)
    if (!versions.list?.some((version) => version === 'v1' || version === 'v1beta1'))
      judge.refuse(versions, 'admissionReviewVersions must hold v1 or v1beta1')
  }
  if (judge.minor >= 28) checkConditions(judge, hook.at('matchConditions'))
}

function checkConditions(judge: Judge, conditions: Node): void {
  if (conditions.items().length > 64) judge.refuse(conditions, 'at most 64 conditions are allowed')
  for (const condition of conditions.items()) {
    if (need(judge, condition.at('name'))) form(judge, condition.at('name'), qualifiedNameFault)
    checkExpression(judge, condition.at('expression'))
  }
  uniqueField(judge, conditions.items(), 'name')
}

function checkExpression(judge: Judge, expression: Node): void {
  const isBlank = expression.text !== undefined && expression.text.trim() === ''
  if (isBlank) judge.missing(expression, 'expression must not be blank')
  else need(judge, expression)
}

function checkOperationRule(judge: Judge, rule: Node): void {
  for (const name of ['operations', 'apiGroups', 'apiVersions', 'resources']) need(judge, rule.at(name), 'in a rule')
  for (const operation of rule.at('operations').items()) oneOf(judge, operation, OPERATIONS, 'pointer')
  for (const name of ['operations', 'apiGroups', 'apiVersions']) {
    const list = rule.at(name)
    if (list.items().length > 1 && list.list?.includes('*')) judge.refuse(list, `'*' must be the only one of ${name}`)
  }
  for (const item of [...rule.at('apiVersions').items(), ...rule.at('resources').items()]) {
    if (item.isEmpty) judge.missing(item, 'an item must not be empty')
  }
  oneOf(judge, rule.at('scope'), ['*', 'Cluster', 'Namespaced'], 'pointer')
  checkResources(judge, rule.at('resources'))
}

function checkResources(judge: Judge, resources: Node): void {
  const names = (resources.list ?? []).filter((name): name is string => typeof name === 'string')
  if (names.length > 1 && names.includes('*/*')) judge.refuse(resources, "'*/*' must be the only one of resources")
  const last = names.filter((name) => !name.includes('/')).at(-1)
  if (names.includes('*') && last !== undefined && last !== '*')
    judge.refuse(resources, "'*' must be the only one of the resources without '/'")
  const seen = new Set<string>()
  for (const item of resources.items()) {
    const [resource = '', sub] = (item.text ?? '').split('/')
    if (sub === undefined) continue
    if (seen.has(`${resource}/*`) || seen.has(`*/${sub}`))
      judge.refuse(item, `${shown(item.text)} is covered by a wildcard before it`)
    seen.add(`${resource}/${sub}`)
  }
}

/** How a webhook is reached: by one of url and service. */
export function checkWebhookClient(judge: Judge, client: Node): void {
  if (client.isSet && client.map === undefined) return
  const [url, service] = [client.at('url'), client.at('service')]
  if (fieldsSet(client, ['url', 'service']).length !== 1)
    judge.missing(client, 'clientConfig must have one of url and service')
  else if (url.isSet) formOfPointer(judge, url, urlFault)
  else if (service.map !== undefined) {
    need(judge, service.at('name'))
    need(judge, service.at('namespace'))
    portNumber(judge, service.at('port'))
    form(judge, service.at('path'), pathFault)
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

function checkMatch(judge: Judge, match: Node): void {
  if (match.map === undefined) return
  oneOf(judge, match.at('matchPolicy'), ['Equivalent', 'Exact'], 'pointer')
  checkLabelSelector(judge, match.at('namespaceSelector'))
  checkLabelSelector(judge, match.at('objectSelector'))
  for (const rule of [...match.at('resourceRules').items(), ...match.at('excludeResourceRules').items()]) {
    for (const name of rule.at('resourceNames').items()) form(judge, name, pathSegmentFault)
    unique(judge, rule.at('resourceNames').items(), (name) => name.text)
    checkOperationRule(judge, rule)
  }
}

function checkPolicy(object: Node, judge: Judge): void {
  const spec = object.at('spec')
  oneOf(judge, spec.at('failurePolicy'), ['Fail', 'Ignore'], 'pointer')
  const match = spec.at('matchConstraints')
  if (need(judge, match)) need(judge, match.at('resourceRules'), ': at least one')
  checkMatch(judge, match)
  checkConditions(judge, spec.at('matchConditions'))
  if (spec.at('paramKind').map !== undefined) {
    if (need(judge, spec.at('paramKind', 'apiVersion')))
      form(judge, spec.at('paramKind', 'apiVersion'), groupVersionFault)
    if (need(judge, spec.at('paramKind', 'kind')))
      form(judge, spec.at('paramKind', 'kind'), (text) => dns1035LabelFault(text.toLowerCase()))
  }
  const [validations, audits] = [spec.at('validations'), spec.at('auditAnnotations')]
  if (validations.isEmpty && audits.isEmpty) judge.missing(validations, 'validations or auditAnnotations are required')
  for (const validation of validations.items()) {
    checkExpression(judge, validation.at('expression'))
    const message = validation.at('message').text
    if (message?.trim() === '') judge.refuse(validation.at('message'), 'message must not be blank')
    if (message !== undefined && /[\r\n]/.test(message.trim()))
      judge.refuse(validation.at('message'), 'message must not hold line breaks')
    oneOf(judge, validation.at('reason'), ['Forbidden', 'Invalid', 'RequestEntityTooLarge'], 'pointer')
  }
  for (const variable of spec.at('variables').items()) {
    if (need(judge, variable.at('name')))
      form(judge, variable.at('name'), (text) =>
        /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(text) ? undefined : 'must be an identifier of CEL',
      )
    checkExpression(judge, variable.at('expression'))
  }
  for (const audit of audits.items()) {
    if (need(judge, audit.at('key')))
      form(judge, audit.at('key'), (key) => qualifiedNameFault(`${object.at('metadata', 'name').text ?? ''}/${key}`))
    need(judge, audit.at('valueExpression'))
  }
  uniqueField(judge, audits.items(), 'key')
}

function groupVersionFault(text: string): string | undefined {
  const parts = text.split('/')
  if (parts.length > 2) return 'must be a group and a version'
  const [version = '', group] = parts.reverse()
  return (group === undefined ? undefined : dnsSubdomainFault(group)) ?? dns1035LabelFault(version)
}

function checkBinding(object: Node, judge: Judge): void {
  const spec = object.at('spec')
  if (need(judge, spec.at('policyName'))) form(judge, spec.at('policyName'), dnsSubdomainFault)
  const reference = spec.at('paramRef')
  if (reference.map !== undefined) {
    const [name, selector, action] = [
      reference.at('name'),
      reference.at('selector'),
      reference.at('parameterNotFoundAction'),
    ]
    form(judge, name, pathSegmentFault)
    checkLabelSelector(judge, selector)
    if (name.isEmpty && !selector.isSet) judge.missing(reference, 'paramRef must have one of name and selector')
    if (!name.isEmpty && selector.isSet) {
      judge.refuse(name, 'name must not stand beside selector')
      judge.refuse(selector, 'selector must not stand beside name')
    }
    if (need(judge, action)) oneOf(judge, action, ['Allow', 'Deny'])
  }
  checkMatch(judge, spec.at('matchResources'))
  const actions = spec.at('validationActions')
  need(judge, actions, ': at least one of Deny, Warn and Audit')
  for (const action of actions.items()) oneOf(judge, action, ['Audit', 'Deny', 'Warn'], 'pointer')
  unique(judge, actions.items(), (action) => action.text)
  if (actions.list?.includes('Deny') && actions.list.includes('Warn'))
    judge.refuse(actions, 'validationActions must not hold both Deny and Warn')
}
