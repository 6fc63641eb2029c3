import { atLeast, between, form, formOfPointer, need, oneOf, shown } from './checks.ts'
import { checkLabelKey, checkLabelSelector, checkLabels, checkMatchLabelKeys, checkOperator } from './labels.ts'
import { dnsLabelFault, dnsSubdomainFault, labelValueFault, qualifiedNameFault } from './names.ts'
import type { Node } from './node.ts'
import { POD_KINDS } from './pods.ts'
import type { Judge, Rule } from './rule.ts'

const ASSIGN = 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'
const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute']
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution'
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution'

export const schedulingRules: readonly Rule[] = [
  {
    name: 'node-selector',
    summary: 'A nodeSelector is a map of labels.',
    cites: `${ASSIGN}#nodeselector`,
    kinds: POD_KINDS,
    check(podSpec, judge) {
      checkLabels(judge, podSpec.at('nodeSelector'))
    },
  },
  {
    name: 'node-affinity',
    summary:
      'Terms of node affinity have known operators with the values that they need, and weights between 1 and 100.',
    cites: `${ASSIGN}#node-affinity`,
    kinds: POD_KINDS,
    check(podSpec, judge) {
      const affinity = podSpec.at('affinity', 'nodeAffinity')
      checkNodeSelector(judge, affinity.at(REQUIRED), judge.minor >= 32)
      for (const term of affinity.at(PREFERRED).items()) {
        checkWeight(judge, term)
        checkNodeTerm(judge, term.at('preference'), false)
      }
    },
  },
  {
    name: 'pod-affinity',
    summary: 'Terms of Pod affinity have a topologyKey, sound selectors and namespaces, and weights between 1 and 100.',
    cites: `${ASSIGN}#inter-pod-affinity-and-anti-affinity`,
    kinds: POD_KINDS,
    check(podSpec, judge) {
      for (const name of ['podAffinity', 'podAntiAffinity']) {
        const affinity = podSpec.at('affinity', name)
        for (const term of affinity.at(REQUIRED).items()) checkAffinityTerm(judge, term)
        for (const term of affinity.at(PREFERRED).items()) {
          checkWeight(judge, term)
          checkAffinityTerm(judge, term.at('podAffinityTerm'))
        }
      }
    },
  },
  {
    name: 'tolerations',
    summary:
      'A toleration without key tolerates everything (Exists); Exists has no value; tolerationSeconds is for NoExecute.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
    kinds: POD_KINDS,
    check(podSpec, judge) {
      checkTolerations(judge, podSpec.at('tolerations'))
    },
  },
  {
    name: 'topology-spread',
    summary:
      'Spread constraints have a maxSkew above 0, a topologyKey and a known whenUnsatisfiable; no pair of these repeats.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
    kinds: POD_KINDS,
    check(podSpec, judge) {
      const constraints = podSpec.at('topologySpreadConstraints').items()
      const later = new Set<string>()
      for (const constraint of [...constraints].reverse()) {
        checkSpread(judge, constraint)
        const key = `${constraint.at('topologyKey').text ?? ''} ${constraint.at('whenUnsatisfiable').text ?? ''}`
        if (later.has(key))
          judge.refuse(constraint, 'topologyKey and whenUnsatisfiable are those of another constraint')
        later.add(key)
      }
    },
  },
  {
    name: 'pod-gates',
    summary: 'Scheduling and readiness gates are qualified names; no scheduling gate repeats.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/',
    kinds: POD_KINDS,
    check(podSpec, judge) {
      for (const gate of podSpec.at('readinessGates').items()) checkLabelKey(judge, gate.at('conditionType'))
      if (judge.minor < 27) return
      const seen = new Set<unknown>()
      for (const gate of podSpec.at('schedulingGates').items()) {
        const name = gate.at('name').value
        const fault = typeof name === 'string' ? qualifiedNameFault(name) : 'must have a name'
        if (fault !== undefined) judge.refuse(gate, `the scheduling gate ${shown(name ?? '')} ${fault}`)
        if (seen.has(name)) judge.refuse(gate, `the scheduling gate ${shown(name)} stands here for the second time`)
        seen.add(name)
      }
    },
  },
]

function checkWeight(judge: Judge, term: Node): void {
  if (need(judge, term.at('weight'))) between(judge, term.at('weight'), 1, 100)
}

/** @param checksValues Whether the server checks that the values are values of labels (for required terms, since 1.32). */
export function checkNodeSelector(judge: Judge, selector: Node, checksValues: boolean): void {
  if (selector.map === undefined || !need(judge, selector.at('nodeSelectorTerms'), ': at least one term')) return
  for (const term of selector.at('nodeSelectorTerms').items()) checkNodeTerm(judge, term, checksValues)
}

function checkNodeTerm(judge: Judge, term: Node, checksValues: boolean): void {
  for (const expression of term.at('matchExpressions').items()) {
    checkOperator(judge, expression, ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'])
    checkLabelKey(judge, expression.at('key'))
    if (!checksValues) continue
    for (const value of expression.at('values').items()) form(judge, value, labelValueFault)
  }
  for (const field of term.at('matchFields').items()) {
    checkOperator(judge, field, ['In', 'NotIn'])
    if ((field.at('values').list?.length ?? 0) > 1)
      judge.missing(field.at('values'), 'exactly one value is required for a field')
    if (need(judge, field.at('key'))) oneOf(judge, field.at('key'), ['metadata.name'])
    for (const value of field.at('values').items()) form(judge, value, dnsSubdomainFault)
  }
}

function checkAffinityTerm(judge: Judge, term: Node): void {
  checkLabelSelector(judge, term.at('labelSelector'))
  checkLabelSelector(judge, term.at('namespaceSelector'))
  for (const namespace of term.at('namespaces').items()) formOfPointer(judge, namespace, dnsLabelFault)
  if (judge.minor >= 31) checkMatchLabelKeys(judge, term, ['matchLabelKeys', 'mismatchLabelKeys'], true)
  checkLabelKey(judge, term.at('topologyKey'))
}

export function checkTolerations(judge: Judge, tolerations: Node): void {
  for (const toleration of tolerations.items()) {
    const [key, operator, value, effect] = ['key', 'operator', 'value', 'effect'].map((name) =>
      toleration.at(name),
    ) as [Node, Node, Node, Node]
    form(judge, key, qualifiedNameFault)
    if (key.isEmpty && operator.value !== 'Exists') {
      judge.refuse(operator, 'operator must be Exists when there is no key: it tolerates every taint', 'Write Exists')
    }
    oneOf(judge, operator, ['Equal', 'Exists'])
    if (operator.value === 'Exists' && !value.isEmpty)
      judge.refuse(operator, 'value must be empty when the operator is Exists')
    if (operator.isEmpty || operator.value === 'Equal') {
      const fault = value.text === undefined ? undefined : labelValueFault(value.text)
      if (fault !== undefined) judge.refuse(operator, `value ${shown(value.text)} ${fault}`)
    }
    oneOf(judge, effect, EFFECTS)
    if (toleration.at('tolerationSeconds').isSet && effect.value !== 'NoExecute') {
      judge.refuse(effect, 'effect must be NoExecute when tolerationSeconds is set')
    }
  }
}

/** The effects of taints on nodes. */
export function checkTaintEffect(judge: Judge, effect: Node): void {
  if (need(judge, effect)) oneOf(judge, effect, EFFECTS)
}

function checkSpread(judge: Judge, constraint: Node): void {
  const skew = constraint.at('maxSkew')
  if (!skew.isSet) need(judge, skew)
  else atLeast(judge, skew, 1)
  need(judge, constraint.at('topologyKey'))
  const action = constraint.at('whenUnsatisfiable')
  if (need(judge, action)) oneOf(judge, action, ['DoNotSchedule', 'ScheduleAnyway'])
  const domains = constraint.at('minDomains')
  atLeast(judge, domains, 1)
  if (domains.isSet && action.text !== undefined && action.text !== 'DoNotSchedule') {
    judge.refuse(domains, 'minDomains can stand with whenUnsatisfiable: DoNotSchedule only')
  }
  for (const name of ['nodeAffinityPolicy', 'nodeTaintsPolicy'])
    oneOf(judge, constraint.at(name), ['Honor', 'Ignore'], 'pointer')
  if (judge.minor >= 27) checkMatchLabelKeys(judge, constraint, ['matchLabelKeys'], judge.minor >= 34)
  checkLabelSelector(judge, constraint.at('labelSelector'))
}
