import { atLeast, form, need, notNegative, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import { type Review, type Rule, refuses } from '../rule.ts'
import { checkClaimSpec } from '../storage/claims.ts'
import { checkLabelSelector, selects } from '../values/labels.ts'
import { dnsLabelFault } from '../values/names.ts'

const DEPLOYMENT = 'apps/Deployment'
const REPLICA_SET = 'apps/ReplicaSet'
const DAEMON_SET = 'apps/DaemonSet'
const STATEFUL_SET = 'apps/StatefulSet'
const CONTROLLER = 'ReplicationController'
const WORKLOADS = 'https://kubernetes.io/docs/concepts/workloads/controllers'

export const workloadRules = [
  {
    name: 'workload-counts',
    summary: 'Replicas, minReadySeconds and revisionHistoryLimit are not negative.',
    cites: `${WORKLOADS}/deployment/`,
    kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET, CONTROLLER],
    check(object, review) {
      notNegative(review, object.at('spec'), 'replicas', 'minReadySeconds')
      if (review.kind === 'Deployment' || review.kind === 'DaemonSet')
        notNegative(review, object.at('spec'), 'revisionHistoryLimit')
    },
  },
  {
    name: 'workload-selector',
    summary: 'A workload has a selector that is not empty and that picks the labels of its Pod template.',
    cites: `${WORKLOADS}/deployment/#selector`,
    kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET],
    check: checkSelector,
  },
  {
    name: 'controller-selector',
    summary: 'The selector of a ReplicationController picks the labels of its Pod template, which it has.',
    cites: `${WORKLOADS}/replicationcontroller/`,
    kinds: [CONTROLLER],
    check: checkControllerSelector,
  },
  {
    name: 'workload-restart-policy',
    summary: 'Pods of a workload are restarted always, and have no activeDeadlineSeconds.',
    cites: `${WORKLOADS}/deployment/#pod-template`,
    kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET, CONTROLLER],
    check(object, review) {
      const podSpec = object.at('spec', 'template', 'spec')
      const policy = podSpec.at('restartPolicy')
      const isOther = policy.value === 'Never' || policy.value === 'OnFailure'
      const isUnread =
        review.kind === 'StatefulSet' && review.minor < 34 && policy.text !== undefined && policy.text !== 'Always'
      if (isOther || isUnread) {
        review.refuse(
          policy,
          `restartPolicy is ${shown(policy.value)}, but must be Always in a ${review.kind}`,
          'Write Always',
        )
      }
      const deadline = podSpec.at('activeDeadlineSeconds')
      if (deadline.isSet) review.refuse(deadline, `activeDeadlineSeconds must not stand in a ${review.kind}`)
    },
  },
  {
    name: 'deployment-strategy',
    summary:
      'A Deployment is recreated or rolled; rolling moves at least one Pod at a time, and takes away at most all.',
    cites: `${WORKLOADS}/deployment/#strategy`,
    kinds: [DEPLOYMENT],
    check: checkDeploymentStrategy,
  },
  {
    name: 'deployment-deadline',
    summary: 'progressDeadlineSeconds (600 unless given) is greater than minReadySeconds.',
    cites: `${WORKLOADS}/deployment/#progress-deadline-seconds`,
    kinds: [DEPLOYMENT],
    check(object, review) {
      const deadline = object.at('spec', 'progressDeadlineSeconds')
      atLeast(review, deadline, 0)
      const ready = object.at('spec', 'minReadySeconds').number ?? 0
      const seconds = deadline.isSet ? deadline.number : 600
      if (seconds !== undefined && seconds <= ready) {
        review.refuse(
          deadline,
          `progressDeadlineSeconds is ${seconds}, but must be greater than minReadySeconds, which is ${ready}`,
        )
      }
    },
  },
  {
    name: 'daemon-set-strategy',
    summary: 'A DaemonSet rolls with either maxUnavailable or maxSurge, or waits for deletion.',
    cites: 'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/',
    kinds: [DAEMON_SET],
    check: checkDaemonStrategy,
  },
  {
    name: 'stateful-set-strategy',
    summary: 'A StatefulSet has a known management policy and update strategy; its partition is not negative.',
    cites: `${WORKLOADS}/statefulset/#update-strategies`,
    kinds: [STATEFUL_SET],
    check: checkStatefulStrategy,
  },
  {
    name: 'stateful-set-service-name',
    summary: 'The serviceName of a StatefulSet is a DNS label (checked since 1.33).',
    cites: `${WORKLOADS}/statefulset/#stable-network-id`,
    kinds: [STATEFUL_SET],
    since: 33,
    check(object, review) {
      form(review, object.at('spec', 'serviceName'), dnsLabelFault)
    },
  },
  {
    name: 'stateful-set-ordinals',
    summary: 'The first ordinal of a StatefulSet is not negative; claims are retained or deleted.',
    cites: `${WORKLOADS}/statefulset/#persistentvolumeclaim-retention`,
    kinds: [STATEFUL_SET],
    check(object, review) {
      atLeast(review, object.at('spec', 'ordinals', 'start'), 0)
      if (review.minor < 27) return
      const policy = object.at('spec', 'persistentVolumeClaimRetentionPolicy')
      for (const name of ['whenDeleted', 'whenScaled']) oneOf(review, policy.at(name), ['Retain', 'Delete'])
    },
  },
  {
    name: 'stateful-set-claims',
    summary: 'Claim templates of a StatefulSet are complete claims (checked since 1.34).',
    cites: `${WORKLOADS}/statefulset/#volume-claim-templates`,
    kinds: [STATEFUL_SET],
    since: 34,
    check(object, review) {
      for (const template of object.at('spec', 'volumeClaimTemplates').items()) {
        const name = template.at('metadata', 'name')
        if (need(review, name)) form(review, name, dnsLabelFault)
        checkClaimSpec(review, template.at('spec'))
      }
    },
  },
  {
    name: 'controller-revision-data',
    summary: 'A ControllerRevision has data, and a revision that is not negative.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/controller-revision-v1/',
    kinds: ['apps/ControllerRevision'],
    check(object, review) {
      const data = object.at('data')
      if (!data.isSet) review.refuse(data, 'data is required')
      else if (data.map === undefined) review.refuse(data, `data is ${shown(data.value)}, but must be a map`)
      notNegative(review, object, 'revision')
    },
  },
] as const satisfies readonly Rule[]

function checkSelector(object: Node, review: Review): void {
  const selector = object.at('spec', 'selector')
  const labels = object.at('spec', 'template', 'metadata', 'labels')
  if (!selector.isSet) {
    if (review.kind !== 'DaemonSet')
      review.refuse(selector, 'selector is required: it says which Pods belong to the workload')
    review.refuse(labels, 'no selector picks the labels of the Pod template: selector is missing')
    return
  }
  const isBroken = refuses(review, () => checkLabelSelector(review, selector))
  if (isBroken && review.kind !== 'DaemonSet') review.refuse(selector, 'the selector picks nothing: it is broken')
  if (selector.at('matchLabels').isEmpty && selector.at('matchExpressions').isEmpty) {
    review.refuse(selector, `selector must not be empty in a ${review.kind}`)
    return
  }
  if (selects(selector, labels) === false)
    review.refuse(labels, 'the labels of the Pod template are not those that selector picks')
}

/** A ReplicationController takes the labels of its template for a selector that is absent. */
function checkControllerSelector(object: Node, review: Review): void {
  const template = object.at('spec', 'template')
  const selector = object.at('spec', 'selector')
  const labels = template.at('metadata', 'labels')
  if (!template.isSet) review.refuse(template, 'template is required')
  if (selector.isEmpty && labels.isEmpty)
    review.refuse(selector, 'selector is required: it says which Pods belong to the controller')
  if (!template.isSet) return
  const picks = selector.entries().every(([key, value]) => labels.at(key).value === value.value)
  if (!picks) review.refuse(labels, 'the labels of the Pod template are not those that selector picks')
}

/** A number of Pods or a percentage: what it counts for, or undefined when it is neither. */
function amountOf(node: Node): { readonly value: number; readonly isPercent: boolean } | undefined {
  if (node.number !== undefined) return { value: node.number, isPercent: false }
  if (typeof node.value !== 'string' || !/^\d+%$/.test(node.value)) return undefined
  return { value: Number(node.value.slice(0, -1)), isPercent: true }
}

/** A number that is not negative, or a percentage, up to 100 % where `atMostAll`. */
export function checkAmountOfPods(review: Review, node: Node, atMostAll: boolean): void {
  if (typeof node.value !== 'number' && typeof node.value !== 'string') return
  const amount = amountOf(node)
  if (amount === undefined)
    review.refuse(node, `${node.key} is ${shown(node.value)}, but must be a number or a percentage, as in 25%`)
  else if (amount.value < 0) review.refuse(node, `${node.key} is ${amount.value}, but must not be negative`)
  else if (atMostAll && amount.isPercent && amount.value > 100) {
    review.refuse(node, `${node.key} is ${shown(node.value)}, but must not exceed 100%`)
  }
}

function isZero(node: Node): boolean {
  return amountOf(node)?.value === 0
}

function checkDeploymentStrategy(object: Node, review: Review): void {
  const strategy = object.at('spec', 'strategy')
  const rolling = strategy.at('rollingUpdate')
  const type = strategy.at('type').text ?? 'RollingUpdate'
  if (type === 'Recreate') {
    if (rolling.isSet) review.refuse(rolling, 'rollingUpdate must not stand with the type Recreate')
    return
  }
  if (type !== 'RollingUpdate') {
    review.refuse(strategy, `the type of strategy is ${shown(type)}, but must be Recreate or RollingUpdate`)
    return
  }
  const [unavailable, surge] = [rolling.at('maxUnavailable'), rolling.at('maxSurge')]
  checkAmountOfPods(review, unavailable, true)
  checkAmountOfPods(review, surge, false)
  if (isZero(unavailable) && isZero(surge)) review.refuse(unavailable, 'maxUnavailable and maxSurge must not both be 0')
}

function checkDaemonStrategy(object: Node, review: Review): void {
  const strategy = object.at('spec', 'updateStrategy')
  const type = strategy.at('type').text ?? 'RollingUpdate'
  if (type === 'OnDelete') return
  if (type !== 'RollingUpdate') {
    review.refuse(strategy, `the type of updateStrategy is ${shown(type)}, but must be RollingUpdate or OnDelete`)
    return
  }
  const [unavailable, surge] = [
    strategy.at('rollingUpdate', 'maxUnavailable'),
    strategy.at('rollingUpdate', 'maxSurge'),
  ]
  checkAmountOfPods(review, unavailable, true)
  checkAmountOfPods(review, surge, true)
  const isMoved = unavailable.isSet ? !isZero(unavailable) : true
  const isDoubled = surge.isSet && !isZero(surge)
  if (isMoved && isDoubled) review.refuse(surge, 'maxSurge must not be set unless maxUnavailable (1 unless given) is 0')
  if (!isMoved && !isDoubled) review.refuse(unavailable, 'maxUnavailable must not be 0 when maxSurge is 0')
}

function checkStatefulStrategy(object: Node, review: Review): void {
  const spec = object.at('spec')
  oneOf(review, spec.at('podManagementPolicy'), ['OrderedReady', 'Parallel'])
  const strategy = spec.at('updateStrategy')
  const rolling = strategy.at('rollingUpdate')
  const type = strategy.at('type').text ?? 'RollingUpdate'
  if (type === 'OnDelete') {
    if (rolling.isSet) review.refuse(rolling, 'rollingUpdate must stand with the type RollingUpdate only')
    return
  }
  if (type !== 'RollingUpdate') {
    review.refuse(strategy, `the type of updateStrategy is ${shown(type)}, but must be RollingUpdate or OnDelete`)
    return
  }
  notNegative(review, rolling, 'partition')
  if (review.minor < 37) return
  checkAmountOfPods(review, rolling.at('maxUnavailable'), true)
  if (isZero(rolling.at('maxUnavailable'))) review.refuse(rolling.at('maxUnavailable'), 'maxUnavailable must not be 0')
}
