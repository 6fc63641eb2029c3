import { atLeast, between, fieldsSet, form, formOfPointer, need, oneOf, shown } from './checks.ts'
import { dnsLabelFault, dnsSubdomainFault } from './names.ts'
import type { Node } from './node.ts'
import type { Judge, Rule } from './rule.ts'

const FLOW = 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/'
const GROUP = 'flowcontrol.apiserver.k8s.io'
const VERBS = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch', '*']

export const flowControlRules: readonly Rule[] = [
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
]

function checkFlowSchema(object: Node, judge: Judge): void {
  const spec = object.at('spec')
  const precedence = spec.at('matchingPrecedence')
  // The server fills in 1000 for 0.
  if (precedence.value !== 0) between(judge, precedence, 1, 10000)
  if (precedence.value === 1 && object.at('metadata', 'name').value !== 'exempt')
    judge.refuse(precedence, 'matchingPrecedence 1 is for the schema exempt alone')
  if (spec.at('distinguisherMethod').isSet && need(judge, spec.at('distinguisherMethod', 'type'))) {
    oneOf(judge, spec.at('distinguisherMethod', 'type'), ['ByNamespace', 'ByUser'])
  }
  const level = spec.at('priorityLevelConfiguration', 'name')
  if (need(judge, level)) form(judge, level, dnsSubdomainFault)
  for (const rule of spec.at('rules').items()) checkRule(judge, rule)
}

function checkRule(judge: Judge, rule: Node): void {
  need(judge, rule.at('subjects'), ': at least one')
  for (const subject of rule.at('subjects').items()) checkSubject(judge, subject)
  const [resources, others] = [rule.at('resourceRules'), rule.at('nonResourceRules')]
  if (resources.isEmpty && others.isEmpty) judge.missing(rule, 'a rule must have resourceRules or nonResourceRules')
  for (const resource of resources.items()) {
    checkVerbs(judge, resource.at('verbs'))
    for (const name of ['apiGroups', 'resources']) {
      need(judge, resource.at(name), ': at least one')
      refuseOthers(judge, resource.at(name))
    }
    if (!resource.at('clusterScope').isTrue) need(judge, resource.at('namespaces'), 'unless clusterScope is true')
    refuseOthers(judge, resource.at('namespaces'))
    for (const namespace of resource.at('namespaces').items())
      formOfPointer(judge, namespace, (text) => (text === '*' ? undefined : dnsLabelFault(text)))
  }
  for (const other of others.items()) {
    checkVerbs(judge, other.at('verbs'))
    need(judge, other.at('nonResourceURLs'), ': at least one')
    refuseOthers(judge, other.at('nonResourceURLs'))
    for (const url of other.at('nonResourceURLs').items()) formOfPointer(judge, url, urlPathFault)
  }
}

function urlPathFault(path: string): string | undefined {
  if (path === '/' || path === '*') return undefined
  if (!path.startsWith('/')) return "must begin with '/'"
  if (/ |\/\//.test(path)) return "must hold neither spaces nor '//'"
  return /\*./.test(path) || /[^/]\*$/.test(path) ? "must hold '*' at its end alone, after '/'" : undefined
}

function checkVerbs(judge: Judge, verbs: Node): void {
  need(judge, verbs, ': at least one')
  refuseOthers(judge, verbs)
  const wrong = verbs.items().find((verb) => typeof verb.value === 'string' && !VERBS.includes(verb.value))
  if (wrong !== undefined) judge.refuse(verbs, `verbs holds ${shown(wrong.value)}, but must hold ${VERBS.join(', ')}`)
}

function refuseOthers(judge: Judge, list: Node): void {
  if (list.items().length > 1 && list.list?.includes('*')) judge.refuse(list, `'*' must be the only one of ${list.key}`)
}

const SUBJECTS: Readonly<Record<string, string>> = { ServiceAccount: 'serviceAccount', User: 'user', Group: 'group' }

function checkSubject(judge: Judge, subject: Node): void {
  const kind = subject.at('kind')
  if (need(judge, kind)) oneOf(judge, kind, Object.keys(SUBJECTS))
  const expected = SUBJECTS[kind.text ?? '']
  if (expected === undefined) return
  const own = subject.at(expected)
  if (need(judge, own, `for the kind ${kind.text}`)) {
    const name = own.at('name')
    if (need(judge, name) && expected === 'serviceAccount')
      form(judge, name, (text) => (text === '*' ? undefined : dnsSubdomainFault(text)))
    if (expected === 'serviceAccount' && need(judge, own.at('namespace')))
      form(judge, own.at('namespace'), dnsLabelFault)
  }
  for (const other of fieldsSet(subject, Object.values(SUBJECTS))) {
    if (other.key !== expected) judge.refuse(other, `${other.key} must not stand with the kind ${kind.text}`)
  }
}

function checkPriorityLevel(object: Node, judge: Judge): void {
  const spec = object.at('spec')
  const [type, limited, exempt] = [spec.at('type'), spec.at('limited'), spec.at('exempt')]
  if (need(judge, type)) oneOf(judge, type, ['Exempt', 'Limited'])
  if ((object.at('metadata', 'name').value === 'exempt') !== (type.value === 'Exempt'))
    judge.refuse(type, 'type must be Exempt for the level exempt, and for no other')
  if (type.value === 'Exempt' && limited.isSet) judge.refuse(limited, 'limited must not stand with the type Exempt')
  for (const field of exempt.isSet ? [exempt] : []) {
    atLeast(judge, field.at('nominalConcurrencyShares'), 0)
    between(judge, field.at('lendablePercent'), 0, 100)
  }
  if (type.value !== 'Limited') return
  if (exempt.isSet) judge.refuse(exempt, 'exempt must not stand with the type Limited')
  if (!limited.isSet) judge.missing(limited, 'limited is required with the type Limited')
  for (const shares of ['nominalConcurrencyShares', 'assuredConcurrencyShares', 'borrowingLimitPercent'])
    atLeast(judge, limited.at(shares), 0)
  between(judge, limited.at('lendablePercent'), 0, 100)
  checkResponse(judge, limited.at('limitResponse'))
}

function checkResponse(judge: Judge, response: Node): void {
  const [type, queuing] = [response.at('type'), response.at('queuing')]
  if (need(judge, type, ': Queue or Reject')) oneOf(judge, type, ['Queue', 'Reject'])
  if (type.value === 'Reject' && queuing.isSet) judge.refuse(queuing, 'queuing must not stand with the type Reject')
  if (type.value !== 'Queue') return
  if (!queuing.isSet) judge.missing(queuing, 'queuing is required with the type Queue')
  atLeast(judge, queuing.at('queueLengthLimit'), 1)
  between(judge, queuing.at('queues'), 1, 10_000_000)
  between(judge, queuing.at('handSize'), 1, queuing.at('queues').number ?? 64)
}
