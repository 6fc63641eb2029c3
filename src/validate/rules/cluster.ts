import { blockFault, parseBlock } from './addresses.ts'
import { atLeast, between, block, form, formOfPointer, need, oneOf, portNumber, shown, unique } from './checks.ts'
import { checkLabelKey, checkLabels } from './labels.ts'
import { checkFinalizer } from './metadata.ts'
import { dnsLabelFault, dnsSubdomainFault, labelValueFault, pathSegmentFault } from './names.ts'
import type { Node } from './node.ts'
import { checkAmount, containerResourceFault } from './resources.ts'
import type { Judge, Rule } from './rule.ts'
import { checkTaintEffect, checkTolerations } from './scheduling.ts'

const HIGHEST_PRIORITY = 1_000_000_000
const SYSTEM_PRIORITIES: Readonly<Record<string, number>> = {
  'system-node-critical': 2_000_001_000,
  'system-cluster-critical': 2_000_000_000,
}

export const clusterRules: readonly Rule[] = [
  {
    name: 'namespace-finalizers',
    summary: 'Finalizers in the spec of a Namespace are standard ones or have a domain.',
    cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
    kinds: ['Namespace'],
    check(object, judge) {
      const finalizers = object.at('spec', 'finalizers')
      for (const finalizer of finalizers.items()) checkFinalizer(judge, finalizer, finalizers)
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
    check(object, judge) {
      const [name, value] = [object.at('metadata', 'name'), object.at('value')]
      if (name.text?.startsWith('system-')) {
        const isKnown = SYSTEM_PRIORITIES[name.text] === value.number && !object.at('globalDefault').isTrue
        if (!isKnown)
          judge.refuse(name, `name is ${shown(name.text)}, but names that begin with system- are kept for the system`)
      } else between(judge, value, Number.NEGATIVE_INFINITY, HIGHEST_PRIORITY)
      const policy = object.at('preemptionPolicy')
      if (policy.value === '') judge.missing(policy, 'preemptionPolicy must not be empty')
      oneOf(judge, policy, ['PreemptLowerPriority', 'Never'])
    },
  },
  {
    name: 'runtime-class',
    summary: 'The handler of a RuntimeClass is a DNS label; its overhead and scheduling are those that Pods can have.',
    cites: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
    kinds: ['node.k8s.io/RuntimeClass'],
    check(object, judge) {
      if (need(judge, object.at('handler'))) form(judge, object.at('handler'), dnsLabelFault)
      for (const [name, amount] of object.at('overhead', 'podFixed').entries()) {
        const fault = containerResourceFault(name)
        if (fault !== undefined) judge.refuse(amount, `the resource ${shown(name)} ${fault}`)
        checkAmount(judge, amount, name)
      }
      checkLabels(judge, object.at('scheduling', 'nodeSelector'))
      const tolerations = object.at('scheduling', 'tolerations')
      checkTolerations(judge, tolerations)
      unique(judge, tolerations.items(), (one) =>
        JSON.stringify(['key', 'operator', 'value', 'effect'].map((field) => one.at(field).value ?? '')),
      )
    },
  },
  {
    name: 'lease',
    summary: 'A Lease lasts longer than 0 seconds; its number of transitions is not negative.',
    cites: 'https://kubernetes.io/docs/concepts/architecture/leases/',
    kinds: ['coordination.k8s.io/Lease'],
    check(object, judge) {
      atLeast(judge, object.at('spec', 'leaseDurationSeconds'), 1)
      atLeast(judge, object.at('spec', 'leaseTransitions'), 0)
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
    check(object, judge) {
      const list = object.at('spec', 'cidrs')
      need(judge, list, ': at least one')
      if (list.items().length > 2) judge.refuse(list, 'at most 2 blocks are allowed')
      for (const cidr of list.items()) formOfPointer(judge, cidr, (text) => blockFault(text, true))
      refuseSameFamily(judge, list)
    },
  },
  {
    name: 'ip-address-parent',
    summary: 'An IPAddress says what it belongs to: resource and name.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/ip-address-v1/',
    kinds: ['networking.k8s.io/IPAddress'],
    check(object, judge) {
      const parent = object.at('spec', 'parentRef')
      if (!need(judge, parent)) return
      form(judge, parent.at('group'), dnsSubdomainFault)
      for (const name of ['resource', 'name']) {
        if (need(judge, parent.at(name))) form(judge, parent.at(name), pathSegmentFault)
      }
      form(judge, parent.at('namespace'), pathSegmentFault)
    },
  },
]

function checkNode(node: Node, judge: Judge): void {
  const taints = node.at('spec', 'taints').items()
  for (const taint of taints) {
    checkLabelKey(judge, taint.at('key'))
    form(judge, taint.at('value'), labelValueFault)
    checkTaintEffect(judge, taint.at('effect'))
  }
  unique(judge, taints, (taint) => `${String(taint.at('effect').value)}/${String(taint.at('key').value)}`)
  for (const list of ['capacity', 'allocatable']) {
    for (const [name, amount] of node.at('status', list).entries()) checkAmount(judge, amount, name)
  }
  const cidrs = node.at('spec', 'podCIDRs')
  for (const cidr of allBlocks(node)) block(judge, cidr)
  if (cidrs.items().length > 2) judge.refuse(cidrs, 'at most 2 blocks are allowed')
  refuseSameFamily(judge, cidrs)
}

/** `podCIDR` alone takes the place of `podCIDRs` when it is not the first of them. */
function allBlocks(node: Node): Node[] {
  const [one, all] = [node.at('spec', 'podCIDR'), node.at('spec', 'podCIDRs').items()]
  return one.text === undefined || one.text === all[0]?.value ? all : [one]
}

function refuseSameFamily(judge: Judge, list: Node): void {
  const families = list
    .items()
    .map((cidr) => (cidr.text === undefined ? undefined : parseBlock(cidr.text)?.address.family))
  if (families.length === 2 && families[0] !== undefined && families[0] === families[1]) {
    judge.refuse(list, 'the blocks must be of different families: IPv4 and IPv6')
  }
}

function checkApiService(object: Node, judge: Judge): void {
  const spec = object.at('spec')
  const [name, group, version] = [object.at('metadata', 'name'), spec.at('group'), spec.at('version')]
  const expected = `${version.text ?? ''}.${group.text ?? ''}`
  if (name.text !== undefined && name.text !== expected) {
    const wanted = version.text === undefined ? 'spec.version.spec.group' : shown(expected)
    judge.refuse(name, `name is ${shown(name.text)}, but must be ${wanted}: version and group`)
  }
  if (group.isEmpty && version.value !== 'v1') judge.missing(group, 'group is required')
  form(judge, group, dnsSubdomainFault)
  if (need(judge, version))
    form(judge, version, (text) => (/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text) ? undefined : 'must be a DNS-1035 label'))
  checkPriority(judge, spec.at('groupPriorityMinimum'), 20000)
  checkPriority(judge, spec.at('versionPriority'), 1000)
  const service = spec.at('service')
  const [bundle, insecure] = [spec.at('caBundle'), spec.at('insecureSkipTLSVerify')]
  if (!service.isSet) {
    if (!bundle.isEmpty) judge.refuse(bundle, 'caBundle must not stand in a local APIService, without service')
    if (insecure.isTrue)
      judge.refuse(insecure, 'insecureSkipTLSVerify must not be true in a local APIService, without service')
    return
  }
  for (const field of ['namespace', 'name']) need(judge, service.at(field))
  portNumber(judge, service.at('port'))
  if (insecure.isTrue && !bundle.isEmpty)
    judge.refuse(insecure, 'insecureSkipTLSVerify must not be true when there is a caBundle')
}

function checkPriority(judge: Judge, priority: Node, highest: number): void {
  if (priority.isSet) between(judge, priority, 1, highest)
  else judge.missing(priority, `${priority.key} is required: between 1 and ${highest}`)
}
