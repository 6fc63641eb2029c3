import { atLeast, between, form, formOfPointer, need, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { checkLabelKey, checkLabelSelector, checkLabels, checkMatchLabelKeys, checkOperator } from '../values/labels.ts'
import { dnsLabelFault, dnsSubdomainFault, labelValueFault, qualifiedNameFault } from '../values/names.ts'
import { POD_KINDS } from './pods.ts'

const ASSIGN = 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'
const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute']
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution'
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution'

export const schedulingRules = [
  {
    name: 'node-selector',
    summary: 'A nodeSelector is a map of labels.',
    cites: `${ASSIGN}#nodeselector`,
    kinds: POD_KINDS,
    check(podSpec, review) {
      checkLabels(review, podSpec.at('nodeSelector'))
    },
  },
  {
    name: 'node-affinity',
    summary:
      'Terms of node affinity have known operators with the values that they need, and weights between 1 and 100.',
    cites: `${ASSIGN}#node-affinity`,
    kinds: POD_KINDS,
    check(podSpec, review) {
      const affinity = podSpec.at('affinity', 'nodeAffinity')
      checkNodeSelector(review, affinity.at(REQUIRED), review.minor >= 32)
      for (const term of affinity.at(PREFERRED).items()) {
        checkWeight(review, term)
        checkNodeTerm(review, term.at('preference'), false)
      }
    },
  },
  {
    name: 'pod-affinity',
    summary: 'Terms of Pod affinity have a topologyKey, sound selectors and namespaces, and weights between 1 and 100.',
    cites: `${ASSIGN}#inter-pod-affinity-and-anti-affinity`,
    kinds: POD_KINDS,
    check(podSpec, review) {
      for (const name of ['podAffinity', 'podAntiAffinity']) {
        const affinity = podSpec.at('affinity', name)
        for (const term of affinity.at(REQUIRED).items()) checkAffinityTerm(review, term)
        for (const term of affinity.at(PREFERRED).items()) {
          checkWeight(review, term)
          checkAffinityTerm(review, term.at('podAffinityTerm'))
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
    check(podSpec, review) {
      checkTolerations(review, podSpec.at('tolerations'))
    },
  },
  {
    name: 'topology-spread',
    summary:
      'Spread constraints have a maxSkew above 0, a topologyKey and a known whenUnsatisfiable; no pair of these repeats.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
    kinds: POD_KINDS,
    check(podSpec, review) {
      const constraints = podSpec.at('topologySpreadConstraints').items()
      const later = new Set<string>()
      for (const constraint of [...constraints].reverse()) {
        checkSpread(review, constraint)
        const key = `${constraint.at('topologyKey').text ?? ''} ${constraint.at('whenUnsatisfiable').text ?? ''}`
        if (later.has(key))
          review.refuse(constraint, 'topologyKey and whenUnsatisfiable are those of another constraint')
        later.add(key)
      }
    },
  },
  {
    name: 'pod-gates',
    summary: 'Scheduling and readiness gates are qualified names; no scheduling gate repeats.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/',
    kinds: POD_KINDS,
    check(podSpec, review) {
      for (const gate of podSpec.at('readinessGates').items()) checkLabelKey(review, gate.at('conditionType'))
      if (review.minor < 27) return
      const seen = new Set<unknown>()
      for (const gate of podSpec.at('schedulingGates').items()) {
        const name = gate.at('name').value
        const fault = typeof name === 'string' ? qualifiedNameFault(name) : 'must have a name'
        if (fault !== undefined) review.refuse(gate, `the scheduling gate ${shown(name ?? '')} ${fault}`)
        if (seen.has(name)) review.refuse(gate, `the scheduling gate ${shown(name)} stands here for the second time`)
        seen.add(name)
      }
    },
  },
] as const satisfies readonly Rule[]

function checkWeight(review: Review, term: Node): void {
  if (need(review, term.at('weight'))) between(review, term.at('weight'), 1, 100)
}

/** @param checksValues Whether the server checks that the values are values of labels (for required terms, since 1.32). */
export function checkNodeSelector(review: Review, selector: Node, checksValues: boolean): void {
  if (selector.map === undefined || !need(review, selector.at('nodeSelectorTerms'), ': at least one term')) return
  for (const term of selector.at('nodeSelectorTerms').items()) checkNodeTerm(review, term, checksValues)
}

function checkNodeTerm(review: Review, term: Node, checksValues: boolean): void {
  for (const expression of term.at('matchExpressions').items()) {
    checkOperator(review, expression, ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'])
    checkLabelKey(review, expression.at('key'))
    if (!checksValues) continue
    for (const value of expression.at('values').items()) form(review, value, labelValueFault)
  }
  for (const field of term.at('matchFields').items()) {
    checkOperator(review, field, ['In', 'NotIn'])
    if ((field.at('values').list?.length ?? 0) > 1)
      review.refuse(field.at('values'), 'exactly one value is required for a field')
    if (need(review, field.at('key'))) oneOf(review, field.at('key'), ['metadata.name'])
    for (const value of field.at('values').items()) form(review, value, dnsSubdomainFault)
  }
}

function checkAffinityTerm(review: Review, term: Node): void {
  checkLabelSelector(review, term.at('labelSelector'))
  checkLabelSelector(review, term.at('namespaceSelector'))
  for (const namespace of term.at('namespaces').items()) formOfPointer(review, namespace, dnsLabelFault)
  if (review.minor >= 31) checkMatchLabelKeys(review, term, ['matchLabelKeys', 'mismatchLabelKeys'], true)
  checkLabelKey(review, term.at('topologyKey'))
}

export function checkTolerations(review: Review, tolerations: Node): void {
  for (const toleration of tolerations.items()) {
    const [key, operator, value, effect] = ['key', 'operator', 'value', 'effect'].map((name) =>
      toleration.at(name),
    ) as [Node, Node, Node, Node]
    form(review, key, qualifiedNameFault)
    if (key.isEmpty && operator.value !== 'Exists') {
      review.refuse(operator, 'operator must be Exists when there is no key: it tolerates every taint', 'Write Exists')
    }
    oneOf(review, operator, ['Equal', 'Exists'])
    if (operator.value === 'Exists' && !value.isEmpty)
      review.refuse(operator, 'value must be empty when the operator is Exists')
    if (operator.isEmpty || operator.value === 'Equal') {
      const fault = value.text === undefined ? undefined : labelValueFault(value.text)
      if (fault !== undefined) review.refuse(operator, `value ${shown(value.text)} ${fault}`)
    }
    oneOf(review, effect, EFFECTS)
    if (toleration.at('tolerationSeconds').isSet && effect.value !== 'NoExecute') {
      review.refuse(effect, 'effect must be NoExecute when tolerationSeconds is set')
    }
  }
}

/** The effects of taints on nodes. */
export function checkTaintEffect(review: Review, effect: Node): void {
  if (need(review, effect)) oneOf(review, effect, EFFECTS)
}

function checkSpread(review: Review, constraint: Node): void {
  const skew = constraint.at('maxSkew')
  if (!skew.isSet) need(review, skew)
  else atLeast(review, skew, 1)
  need(review, constraint.at('topologyKey'))
  const action = constraint.at('whenUnsatisfiable')
  if (need(review, action)) oneOf(review, action, ['DoNotSchedule', 'ScheduleAnyway'])
  const domains = constraint.at('minDomains')
  atLeast(review, domains, 1)
  if (domains.isSet && action.text !== undefined && action.text !== 'DoNotSchedule') {
    review.refuse(domains, 'minDomains can stand with whenUnsatisfiable: DoNotSchedule only')
  }
  for (const name of ['nodeAffinityPolicy', 'nodeTaintsPolicy'])
    oneOf(review, constraint.at(name), ['Honor', 'Ignore'], 'pointer')
  if (review.minor >= 27) checkMatchLabelKeys(review, constraint, ['matchLabelKeys'], review.minor >= 34)
  checkLabelSelector(review, constraint.at('labelSelector'))
}
