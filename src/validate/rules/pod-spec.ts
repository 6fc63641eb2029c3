import { address, between, form, formOfPointer, need, oneOf, shown, uniqueField } from './checks.ts'
import { checkLabels } from './labels.ts'
import { checkAnnotations } from './metadata.ts'
import { dnsLabelFault, dnsSearchFault, dnsSubdomainFault } from './names.ts'
import type { Node } from './node.ts'
import { checkRelativePath } from './paths.ts'
import { containersOf, POD_KINDS } from './pods.ts'
import { parseQuantity } from './quantity.ts'
import { checkAmount, checkRequirements, containerResourceFault, podResourceFault } from './resources.ts'
import { type Judge, type Rule, Witness } from './rule.ts'

const POD_SPEC = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec'
const DNS = 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/'

export const podSpecRules: readonly Rule[] = [
  {
    name: 'pod-policies',
    summary: 'restartPolicy, dnsPolicy and preemptionPolicy are among the values that Kubernetes knows.',
    cites: POD_SPEC,
    kinds: POD_KINDS,
    check(podSpec, judge) {
      oneOf(judge, podSpec.at('restartPolicy'), ['Always', 'OnFailure', 'Never'])
      oneOf(judge, podSpec.at('dnsPolicy'), ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'])
      const preemption = podSpec.at('preemptionPolicy')
      if (preemption.value === '') judge.missing(preemption, 'preemptionPolicy must not be empty')
      oneOf(judge, preemption, ['PreemptLowerPriority', 'Never'])
    },
  },
  {
    name: 'pod-names',
    summary: 'Names that a Pod refers to, and its hostname, are of the form that these names have.',
    cites: `${DNS}#pod-s-hostname-and-subdomain-fields`,
    kinds: POD_KINDS,
    check(podSpec, judge) {
      for (const name of ['serviceAccountName', 'nodeName', 'priorityClassName'])
        form(judge, podSpec.at(name), dnsSubdomainFault)
      if (podSpec.at('serviceAccountName').isEmpty) form(judge, podSpec.at('serviceAccount'), dnsSubdomainFault)
      formOfPointer(judge, podSpec.at('runtimeClassName'), dnsSubdomainFault)
      const isNamedBySet = judge.kind === 'StatefulSet'
      if (isNamedBySet) return
      form(judge, podSpec.at('hostname'), dnsLabelFault)
      form(judge, podSpec.at('subdomain'), dnsLabelFault)
    },
  },
  {
    name: 'pod-hostname-override',
    summary:
      'hostnameOverride is a DNS subdomain of at most 64 characters, and not for Pods in the network of the host.',
    cites: `${DNS}#pod-hostname-override`,
    kinds: POD_KINDS,
    since: 35,
    check(podSpec, judge) {
      const override = podSpec.at('hostnameOverride')
      if (!override.isSet) return
      formOfPointer(judge, override, (text) =>
        text.length > 64 ? 'must have at most 64 characters' : dnsSubdomainFault(text),
      )
      for (const flag of ['setHostnameAsFQDN', 'hostNetwork']) {
        if (podSpec.at(flag).isTrue) judge.refuse(override, `hostnameOverride must not stand with ${flag}: true`)
      }
    },
  },
  {
    name: 'pod-deadlines',
    summary: 'activeDeadlineSeconds is at least 1.',
    cites: POD_SPEC,
    kinds: POD_KINDS,
    check(podSpec, judge) {
      between(judge, podSpec.at('activeDeadlineSeconds'), 1, 2147483647)
    },
  },
  {
    name: 'pod-dns-config',
    summary:
      'dnsPolicy None needs nameservers; there are at most 3 nameservers and 32 search paths of 2048 characters.',
    cites: `${DNS}#pod-dns-config`,
    kinds: POD_KINDS,
    check: checkDnsConfig,
  },
  {
    name: 'host-aliases',
    summary: 'A host alias has an IP address and host names.',
    cites: 'https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/',
    kinds: POD_KINDS,
    check(podSpec, judge) {
      for (const alias of podSpec.at('hostAliases').items()) {
        if (need(judge, alias.at('ip'))) address(judge, alias.at('ip'))
        for (const hostname of alias.at('hostnames').items()) formOfPointer(judge, hostname, dnsSubdomainFault)
      }
    },
  },
  {
    name: 'pod-overhead',
    summary: 'The overhead of a Pod names resources that containers have.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/',
    kinds: POD_KINDS,
    check(podSpec, judge) {
      const overhead = podSpec.at('overhead')
      for (const [name, amount] of overhead.entries()) {
        const fault = containerResourceFault(name)
        if (fault !== undefined) judge.refuse(amount, `the resource ${shown(name)} ${fault}`)
        checkAmount(judge, amount, name)
      }
    },
  },
  {
    name: 'pod-resource-claims',
    summary: 'A resourceClaim of a Pod has a unique name, and a claim or a template of one.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    kinds: POD_KINDS,
    since: 34,
    check(podSpec, judge) {
      const claims = podSpec.at('resourceClaims').items()
      for (const claim of claims) {
        if (need(judge, claim.at('name'))) form(judge, claim.at('name'), dnsLabelFault)
        const [own, template] = [claim.at('resourceClaimName'), claim.at('resourceClaimTemplateName')]
        if (own.isSet === template.isSet)
          judge.refuse(claim, 'a resourceClaim must have one of resourceClaimName and resourceClaimTemplateName')
        formOfPointer(judge, own, dnsSubdomainFault)
        formOfPointer(judge, template, dnsSubdomainFault)
      }
      uniqueField(judge, claims, 'name')
    },
  },
  {
    name: 'pod-level-resources',
    summary: 'Resources of a whole Pod are cpu, memory or huge pages, and enough for its containers.',
    cites:
      'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification',
    kinds: POD_KINDS,
    since: 34,
    check: checkPodResources,
  },
]

/** Rules about a Pod or a Pod template as a whole, its metadata included. */
export const podTemplateRules: readonly Rule[] = [
  {
    name: 'template-metadata',
    summary: 'Labels and annotations of a Pod template are of the form that those of objects have.',
    cites: 'https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates',
    kinds: POD_KINDS.filter((kind) => kind !== 'Pod'),
    check(template, judge) {
      const witness = new Witness(judge)
      checkLabels(witness, template.at('metadata', 'labels'))
      checkAnnotations(judge, template.at('metadata', 'annotations'))
      const own = template.parent.parent.at('metadata', 'labels')
      if (witness.hasSeen && own.isEmpty && (judge.kind === 'Job' || judge.kind === 'ReplicationController'))
        judge.refuse(own, `a ${judge.kind} without labels has those of its Pod template, which are broken`)
    },
  },
  {
    name: 'pod-annotations',
    summary: 'Annotations that Kubernetes reads (deletion cost, seccomp, AppArmor) have values that it understands.',
    cites: 'https://kubernetes.io/docs/reference/labels-annotations-taints/',
    kinds: POD_KINDS,
    check: checkPodAnnotations,
  },
  {
    name: 'ephemeral-containers-not-declared',
    summary: 'Ephemeral containers are added to a Pod that runs; no manifest holds them.',
    cites: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
    kinds: POD_KINDS,
    check(pod, judge) {
      const containers = pod.at('spec', 'ephemeralContainers')
      const isUnread = judge.kind === 'StatefulSet' && judge.minor < 34
      if (!containers.isEmpty && !isUnread) judge.refuse(containers, 'ephemeralContainers must not stand in a manifest')
    },
  },
]

function checkDnsConfig(podSpec: Node, judge: Judge): void {
  const config = podSpec.at('dnsConfig')
  const isAlone = podSpec.at('dnsPolicy').value === 'None'
  if (isAlone && !config.isSet) judge.missing(config, 'dnsConfig is required with dnsPolicy None')
  else if (isAlone && !need(judge, config.at('nameservers'), 'with dnsPolicy None')) return
  const [servers, searches] = [config.at('nameservers'), config.at('searches')]
  if (servers.items().length > 3) judge.refuse(servers, 'at most 3 nameservers are allowed')
  for (const server of servers.items()) {
    if (server.value === '') judge.refuse(server, 'a nameserver must be an IP address')
    address(judge, server)
  }
  if (searches.items().length > 32) judge.refuse(searches, 'at most 32 search paths are allowed')
  if ((searches.list ?? []).join(' ').length > 2048)
    judge.refuse(searches, 'search paths must have at most 2048 characters together')
  for (const search of searches.items()) {
    if (judge.minor >= 33 && search.value === '.') continue
    const fault = judge.minor >= 33 ? dnsSearchFault : dnsSubdomainFault
    formOfPointer(judge, search, (text) => fault(text.replace(/\.$/, '')))
  }
  for (const option of config.at('options').items()) {
    if (option.at('name').isEmpty) judge.missing(option, 'an option of dnsConfig must have a name')
  }
}

const SECCOMP_POD = 'seccomp.security.alpha.kubernetes.io/pod'
const SECCOMP_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/'
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/'
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost'

function checkPodAnnotations(pod: Node, judge: Judge): void {
  const annotations = pod.at('metadata', 'annotations')
  const cost = annotations.at(DELETION_COST)
  if (cost.isSet && typeof cost.value === 'string' && !isInt32(cost.value)) {
    judge.refuse(cost, `pod-deletion-cost is ${shown(cost.value)}, but must be a 32-bit integer`)
  }
  const names = new Set(containersOf(pod.at('spec')).map((container) => container.at('name').value))
  for (const [key, value] of annotations.entries()) {
    if (typeof value.value !== 'string') continue
    if (key === SECCOMP_POD || key.startsWith(SECCOMP_CONTAINER)) checkSeccompAnnotation(judge, value, value.value)
    if (!key.startsWith(APP_ARMOR)) continue
    if (!names.has(key.slice(APP_ARMOR.length)))
      judge.refuse(value, `no container has the name ${shown(key.slice(APP_ARMOR.length))}`)
    if (!/^($|runtime\/default$|unconfined$|localhost\/)/.test(value.value))
      judge.refuse(value, `${shown(value.value)} is no AppArmor profile`)
  }
}

function isInt32(text: string): boolean {
  return text === '0' || (/^-?[1-9]\d*$/.test(text) && Math.abs(Number(text)) <= 2147483647)
}

function checkSeccompAnnotation(judge: Judge, place: Node, value: string): void {
  if (['runtime/default', 'docker/default', 'unconfined'].includes(value)) return
  if (value.startsWith('localhost/')) checkRelativePath(judge, place)
  else judge.refuse(place, `${shown(value)} is no seccomp profile`)
}

function checkPodResources(podSpec: Node, judge: Judge): void {
  const resources = podSpec.at('resources')
  if (resources.map === undefined) return
  if (podSpec.at('os', 'name').value === 'windows')
    judge.refuse(resources, 'resources must not stand in a Pod for windows')
  if (resources.at('claims').isSet)
    judge.refuse(resources.at('claims'), 'claims must not stand in the resources of a whole Pod')
  checkRequirements(judge, resources, podResourceFault)
  const wanted = requestsOf(podSpec, judge)
  for (const [name, amount] of resources.at('requests').entries()) {
    const total = parseQuantity(amount.value)
    if (total !== undefined && (wanted.get(name) ?? 0n) > total)
      judge.refuse(amount, `${name} is ${shown(amount.value)}, which is less than the containers ask for together`)
  }
  for (const container of podSpec.at('containers').items()) {
    for (const [name, limit] of container.at('resources', 'limits').entries()) {
      const [own, whole] = [parseQuantity(limit.value), parseQuantity(resources.at('limits', name).value)]
      if (own !== undefined && whole !== undefined && own > whole)
        judge.refuse(limit, `the limit of ${name} must not exceed that of the whole Pod`)
    }
  }
}

/** What the containers ask for together. In a Pod, not yet in a template, a limit stands for an absent request. */
function requestsOf(podSpec: Node, judge: Judge): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const container of podSpec.at('containers').items()) {
    const limits = judge.kind === 'Pod' ? container.at('resources', 'limits').map : {}
    const requests: Record<string, unknown> = { ...limits, ...container.at('resources', 'requests').map }
    for (const [name, amount] of Object.entries(requests))
      sums.set(name, (sums.get(name) ?? 0n) + (parseQuantity(amount) ?? 0n))
  }
  return sums
}
