import { atLeast, between, fieldsSet, form, formOfPointer, need, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { dnsLabelFault, dnsSubdomainFault } from '../values/names.ts'

const FLOW = 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/'
const GROUP = 'flowcontrol.apiserver.k8s.io'
const VERBS = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch', '*']

export const flowControlRules = [
  {
    name: 'flow-schema',
    summary:
      'A FlowSchema has a precedence between 1 and 10000 and a priority level; its rules have subjects and requests.',
    cites: `${FLOW}#flowschema`,
    kinds: [`${GROUP}/FlowSchema`],
    check: checkFlowSchema,
  },
  {
    name: 'priority-level',
    summary: 'A priority level is Limited, with shares and a response, or (exempt alone) Exempt.',
    cites: `${FLOW}#prioritylevelconfiguration`,
    kinds: [`${GROUP}/PriorityLevelConfiguration`],
    check: checkPriorityLevel,
  },
] as const satisfies readonly Rule[]

function checkFlowSchema(object: Node, review: Review): void {
  const spec = object.at('spec')
  const precedence = spec.at('matchingPrecedence')
  // The server fills in 1000 for 0.
  if (precedence.value !== 0) between(review, precedence, 1, 10000)
  if (precedence.value === 1 && object.at('metadata', 'name').value !== 'exempt')
    review.refuse(precedence, 'matchingPrecedence 1 is for the schema exempt alone')
  if (spec.at('distinguisherMethod').isSet && need(review, spec.at('distinguisherMethod', 'type'))) {
    oneOf(review, spec.at('distinguisherMethod', 'type'), ['ByNamespace', 'ByUser'])
  }
  const level = spec.at('priorityLevelConfiguration', 'name')
  if (need(review, level)) form(review, level, dnsSubdomainFault)
  for (const rule of spec.at('rules').items()) checkRule(review, rule)
}

function checkRule(review: Review, rule: Node): void {
  need(review, rule.at('subjects'), ': at least one')
  for (const subject of rule.at('subjects').items()) checkSubject(review, subject)
  const [resources, others] = [rule.at('resourceRules'), rule.at('nonResourceRules')]
  if (resources.isEmpty && others.isEmpty) review.refuse(rule, 'a rule must have resourceRules or nonResourceRules')
  for (const resource of resources.items()) {
    checkVerbs(review, resource.at('verbs'))
    for (const name of ['apiGroups', 'resources']) {
      need(review, resource.at(name), ': at least one')
      refuseOthers(review, resource.at(name))
    }
    if (!resource.at('clusterScope').isTrue) need(review, resource.at('namespaces'), 'unless clusterScope is true')
    refuseOthers(review, resource.at('namespaces'))
    for (const namespace of resource.at('namespaces').items())
      formOfPointer(review, namespace, (text) => (text === '*' ? undefined : dnsLabelFault(text)))
  }
  for (const other of others.items()) {
    checkVerbs(review, other.at('verbs'))
    need(review, other.at('nonResourceURLs'), ': at least one')
    refuseOthers(review, other.at('nonResourceURLs'))
    for (const url of other.at('nonResourceURLs').items()) formOfPointer(review, url, urlPathFault)
  }
}

function urlPathFault(path: string): string | undefined {
  if (path === '/' || path === '*') return undefined
  if (!path.startsWith('/')) return "must begin with '/'"
  if (/ |\/\//.test(path)) return "must hold neither spaces nor '//'"
  return /\*./.test(path) || /[^/]\*$/.test(path) ? "must hold '*' at its end alone, after '/'" : undefined
}

function checkVerbs(review: Review, verbs: Node): void {
  need(review, verbs, ': at least one')
  refuseOthers(review, verbs)
  const wrong = verbs.items().find((verb) => typeof verb.value === 'string' && !VERBS.includes(verb.value))
  if (wrong !== undefined) review.refuse(verbs, `verbs holds ${shown(wrong.value)}, but must hold ${VERBS.join(', ')}`)
}

function refuseOthers(review: Review, list: Node): void {
  if (list.items().length > 1 && list.list?.includes('*'))
    review.refuse(list, `'*' must be the only one of ${list.key}`)
}

const SUBJECTS: Readonly<Record<string, string>> = { ServiceAccount: 'serviceAccount', User: 'user', Group: 'group' }

function checkSubject(review: Review, subject: Node): void {
  const kind = subject.at('kind')
  if (need(review, kind)) oneOf(review, kind, Object.keys(SUBJECTS))
  const expected = SUBJECTS[kind.text ?? '']
  if (expected === undefined) return
  const own = subject.at(expected)
  if (need(review, own, `for the kind ${kind.text}`)) {
    const name = own.at('name')
    if (need(review, name) && expected === 'serviceAccount')
      form(review, name, (text) => (text === '*' ? undefined : dnsSubdomainFault(text)))
    if (expected === 'serviceAccount' && need(review, own.at('namespace')))
      form(review, own.at('namespace'), dnsLabelFault)
  }
  for (const other of fieldsSet(subject, Object.values(SUBJECTS))) {
    if (other.key !== expected) review.refuse(other, `${other.key} must not stand with the kind ${kind.text}`)
  }
}

function checkPriorityLevel(object: Node, review: Review): void {
  const spec = object.at('spec')
  const [type, limited, exempt] = [spec.at('type'), spec.at('limited'), spec.at('exempt')]
  if (need(review, type)) oneOf(review, type, ['Exempt', 'Limited'])
  if ((object.at('metadata', 'name').value === 'exempt') !== (type.value === 'Exempt'))
    review.refuse(type, 'type must be Exempt for the level exempt, and for no other')
  if (type.value === 'Exempt' && limited.isSet) review.refuse(limited, 'limited must not stand with the type Exempt')
  for (const field of exempt.isSet ? [exempt] : []) {
    atLeast(review, field.at('nominalConcurrencyShares'), 0)
    between(review, field.at('lendablePercent'), 0, 100)
  }
  if (type.value !== 'Limited') return
  if (exempt.isSet) review.refuse(exempt, 'exempt must not stand with the type Limited')
  if (!limited.isSet) review.refuse(limited, 'limited is required with the type Limited')
  for (const shares of ['nominalConcurrencyShares', 'assuredConcurrencyShares', 'borrowingLimitPercent'])
    atLeast(review, limited.at(shares), 0)
  between(review, limited.at('lendablePercent'), 0, 100)
  checkResponse(review, limited.at('limitResponse'))
}

function checkResponse(review: Review, response: Node): void {
  const [type, queuing] = [response.at('type'), response.at('queuing')]
  if (need(review, type, ': Queue or Reject')) oneOf(review, type, ['Queue', 'Reject'])
  if (type.value === 'Reject' && queuing.isSet) review.refuse(queuing, 'queuing must not stand with the type Reject')
  if (type.value !== 'Queue') return
  if (!queuing.isSet) review.refuse(queuing, 'queuing is required with the type Queue')
  atLeast(review, queuing.at('queueLengthLimit'), 1)
  between(review, queuing.at('queues'), 1, 10_000_000)
  between(review, queuing.at('handSize'), 1, queuing.at('queues').number ?? 64)
}
