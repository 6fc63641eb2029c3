import { atLeast, between, block, form, formOfPointer, need, oneOf, portNumber, shown, unique } from '../checks.ts'
import type { Node } from '../node.ts'
import { checkAmount, containerResourceFault } from '../pods/resources.ts'
import { checkTaintEffect, checkTolerations } from '../pods/scheduling.ts'
import type { Review, Rule } from '../rule.ts'
import { blockFault, parseBlock } from '../values/addresses.ts'
import { checkLabelKey, checkLabels } from '../values/labels.ts'
import { dnsLabelFault, dnsSubdomainFault, labelValueFault, pathSegmentFault } from '../values/names.ts'
import { checkFinalizer } from './metadata.ts'

const HIGHEST_PRIORITY = 1_000_000_000
const SYSTEM_PRIORITIES: Readonly<Record<string, number>> = {
  'system-node-critical': 2_000_001_000,
  'system-cluster-critical': 2_000_000_000,
}

export const clusterRules = [
  {
    name: 'namespace-finalizers',
    summary: 'Finalizers in the spec of a Namespace are standard ones or have a domain.',
    cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
    kinds: ['Namespace'],
    check(object, review) {
      const finalizers = object.at('spec', 'finalizers')
      for (const finalizer of finalizers.items()) checkFinalizer(review, finalizer, finalizers)
    },
  },
  {
    name: 'node-spec',
    summary:
      'Taints of a Node have keys and effects, no pair of these twice; it has one block of Pod addresses of each family.',
    cites: 'https://kubernetes.io/docs/concepts/architecture/nodes/',
    kinds: ['Node'],
    check: checkNode,
  },
  {
    name: 'priority-class',
    summary:
      'A PriorityClass has a value of at most 1000000000; names that begin with system- are kept for the system.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass',
    kinds: ['scheduling.k8s.io/PriorityClass'],
    check(object, review) {
      const [name, value] = [object.at('metadata', 'name'), object.at('value')]
      if (name.text?.startsWith('system-')) {
        const isKnown = SYSTEM_PRIORITIES[name.text] === value.number && !object.at('globalDefault').isTrue
        if (!isKnown)
          review.refuse(name, `name is ${shown(name.text)}, but names that begin with system- are kept for the system`)
      } else between(review, value, Number.NEGATIVE_INFINITY, HIGHEST_PRIORITY)
      const policy = object.at('preemptionPolicy')
      if (policy.value === '') review.refuse(policy, 'preemptionPolicy must not be empty')
      oneOf(review, policy, ['PreemptLowerPriority', 'Never'])
    },
  },
  {
    name: 'runtime-class',
    summary: 'The handler of a RuntimeClass is a DNS label; its overhead and scheduling are those that Pods can have.',
    cites: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
    kinds: ['node.k8s.io/RuntimeClass'],
    check(object, review) {
      if (need(review, object.at('handler'))) form(review, object.at('handler'), dnsLabelFault)
      for (const [name, amount] of object.at('overhead', 'podFixed').entries()) {
        const fault = containerResourceFault(name)
        if (fault !== undefined) review.refuse(amount, `the resource ${shown(name)} ${fault}`)
        checkAmount(review, amount, name)
      }
      checkLabels(review, object.at('scheduling', 'nodeSelector'))
      const tolerations = object.at('scheduling', 'tolerations')
      checkTolerations(review, tolerations)
      unique(review, tolerations.items(), (one) =>
        JSON.stringify(['key', 'operator', 'value', 'effect'].map((field) => one.at(field).value ?? '')),
      )
    },
  },
  {
    name: 'lease',
    summary: 'A Lease lasts longer than 0 seconds; its number of transitions is not negative.',
    cites: 'https://kubernetes.io/docs/concepts/architecture/leases/',
    kinds: ['coordination.k8s.io/Lease'],
    check(object, review) {
      atLeast(review, object.at('spec', 'leaseDurationSeconds'), 1)
      atLeast(review, object.at('spec', 'leaseTransitions'), 0)
    },
  },
  {
    name: 'api-service',
    summary:
      'An APIService is named after its version and group, has priorities in range, and is verified unless it is local.',
    cites: 'https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/',
    kinds: ['apiregistration.k8s.io/APIService'],
    check: checkApiService,
  },
  {
    name: 'service-cidr',
    summary: 'A ServiceCIDR has one block of addresses, or one of each family, in canonical form.',
    cites: 'https://kubernetes.io/docs/tasks/network/extend-service-ip-ranges/',
    kinds: ['networking.k8s.io/ServiceCIDR'],
    check(object, review) {
      const list = object.at('spec', 'cidrs')
      need(review, list, ': at least one')
      if (list.items().length > 2) review.refuse(list, 'at most 2 blocks are allowed')
      for (const cidr of list.items()) formOfPointer(review, cidr, (text) => blockFault(text, true))
      refuseSameFamily(review, list)
    },
  },
  {
    name: 'ip-address-parent',
    summary: 'An IPAddress says what it belongs to: resource and name.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/ip-address-v1/',
    kinds: ['networking.k8s.io/IPAddress'],
    check(object, review) {
      const parent = object.at('spec', 'parentRef')
      if (!need(review, parent)) return
      form(review, parent.at('group'), dnsSubdomainFault)
      for (const name of ['resource', 'name']) {
        if (need(review, parent.at(name))) form(review, parent.at(name), pathSegmentFault)
      }
      form(review, parent.at('namespace'), pathSegmentFault)
    },
  },
] as const satisfies readonly Rule[]

function checkNode(node: Node, review: Review): void {
  const taints = node.at('spec', 'taints').items()
  for (const taint of taints) {
    checkLabelKey(review, taint.at('key'))
    form(review, taint.at('value'), labelValueFault)
    checkTaintEffect(review, taint.at('effect'))
  }
  unique(review, taints, (taint) => `${String(taint.at('effect').value)}/${String(taint.at('key').value)}`)
  for (const list of ['capacity', 'allocatable']) {
    for (const [name, amount] of node.at('status', list).entries()) checkAmount(review, amount, name)
  }
  const cidrs = node.at('spec', 'podCIDRs')
  for (const cidr of allBlocks(node)) block(review, cidr)
  if (cidrs.items().length > 2) review.refuse(cidrs, 'at most 2 blocks are allowed')
  refuseSameFamily(review, cidrs)
}

/** `podCIDR` alone takes the place of `podCIDRs` when it is not the first of them. */
function allBlocks(node: Node): Node[] {
  const [one, all] = [node.at('spec', 'podCIDR'), node.at('spec', 'podCIDRs').items()]
  return one.text === undefined || one.text === all[0]?.value ? all : [one]
}

function refuseSameFamily(review: Review, list: Node): void {
  const families = list
    .items()
    .map((cidr) => (cidr.text === undefined ? undefined : parseBlock(cidr.text)?.address.family))
  if (families.length === 2 && families[0] !== undefined && families[0] === families[1]) {
    review.refuse(list, 'the blocks must be of different families: IPv4 and IPv6')
  }
}

function checkApiService(object: Node, review: Review): void {
  const spec = object.at('spec')
  const [name, group, version] = [object.at('metadata', 'name'), spec.at('group'), spec.at('version')]
  const expected = `${version.text ?? ''}.${group.text ?? ''}`
  if (name.text !== undefined && name.text !== expected) {
    const wanted = version.text === undefined ? 'spec.version.spec.group' : shown(expected)
    review.refuse(name, `name is ${shown(name.text)}, but must be ${wanted}: version and group`)
  }
  if (group.isEmpty && version.value !== 'v1') review.refuse(group, 'group is required')
  form(review, group, dnsSubdomainFault)
  if (need(review, version))
    form(review, version, (text) =>
      /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text) ? undefined : 'must be a DNS-1035 label',
    )
  checkPriority(review, spec.at('groupPriorityMinimum'), 20000)
  checkPriority(review, spec.at('versionPriority'), 1000)
  const service = spec.at('service')
  const [bundle, insecure] = [spec.at('caBundle'), spec.at('insecureSkipTLSVerify')]
  if (!service.isSet) {
    if (!bundle.isEmpty) review.refuse(bundle, 'caBundle must not stand in a local APIService, without service')
    if (insecure.isTrue)
      review.refuse(insecure, 'insecureSkipTLSVerify must not be true in a local APIService, without service')
    return
  }
  for (const field of ['namespace', 'name']) need(review, service.at(field))
  portNumber(review, service.at('port'))
  if (insecure.isTrue && !bundle.isEmpty)
    review.refuse(insecure, 'insecureSkipTLSVerify must not be true when there is a caBundle')
}

function checkPriority(review: Review, priority: Node, highest: number): void {
  if (priority.isSet) between(review, priority, 1, highest)
  else review.refuse(priority, `${priority.key} is required: between 1 and ${highest}`)
}
