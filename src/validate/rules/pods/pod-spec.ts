import { address, between, form, formOfPointer, need, oneOf, shown, uniqueField } from '../checks.ts'
import type { Node } from '../node.ts'
import { checkAnnotations } from '../objects/metadata.ts'
import { type Review, type Rule, refuses } from '../rule.ts'
import { checkLabels } from '../values/labels.ts'
import { dnsLabelFault, dnsSearchFault, dnsSubdomainFault } from '../values/names.ts'
import { checkRelativePath } from '../values/paths.ts'
import { parseQuantity } from '../values/quantity.ts'
import { containersOf, POD_KINDS } from './pods.ts'
import { checkAmount, checkRequirements, containerResourceFault, podResourceFault } from './resources.ts'

const POD_SPEC = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec'
const DNS = 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/'

export const podSpecRules = [
  {
    name: 'pod-policies',
    summary: 'restartPolicy, dnsPolicy and preemptionPolicy are among the values that Kubernetes knows.',
    cites: POD_SPEC,
    kinds: POD_KINDS,
    check(podSpec, review) {
      oneOf(review, podSpec.at('restartPolicy'), ['Always', 'OnFailure', 'Never'])
      oneOf(review, podSpec.at('dnsPolicy'), ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'])
      const preemption = podSpec.at('preemptionPolicy')
      if (preemption.value === '') review.refuse(preemption, 'preemptionPolicy must not be empty')
      oneOf(review, preemption, ['PreemptLowerPriority', 'Never'])
    },
  },
  {
    name: 'pod-names',
    summary: 'Names that a Pod refers to, and its hostname, are of the form that these names have.',
    cites: `${DNS}#pod-s-hostname-and-subdomain-fields`,
    kinds: POD_KINDS,
    check(podSpec, review) {
      for (const name of ['serviceAccountName', 'nodeName', 'priorityClassName'])
        form(review, podSpec.at(name), dnsSubdomainFault)
      if (podSpec.at('serviceAccountName').isEmpty) form(review, podSpec.at('serviceAccount'), dnsSubdomainFault)
      formOfPointer(review, podSpec.at('runtimeClassName'), dnsSubdomainFault)
      const isNamedBySet = review.kind === 'StatefulSet'
      if (isNamedBySet) return
      form(review, podSpec.at('hostname'), dnsLabelFault)
      form(review, podSpec.at('subdomain'), dnsLabelFault)
    },
  },
  {
    name: 'pod-hostname-override',
    summary:
      'hostnameOverride is a DNS subdomain of at most 64 characters, and not for Pods in the network of the host.',
    cites: `${DNS}#pod-hostname-override`,
    kinds: POD_KINDS,
    since: 35,
    check(podSpec, review) {
      const override = podSpec.at('hostnameOverride')
      if (!override.isSet) return
      formOfPointer(review, override, (text) =>
        text.length > 64 ? 'must have at most 64 characters' : dnsSubdomainFault(text),
      )
      for (const flag of ['setHostnameAsFQDN', 'hostNetwork']) {
        if (podSpec.at(flag).isTrue) review.refuse(override, `hostnameOverride must not stand with ${flag}: true`)
      }
    },
  },
  {
    name: 'pod-deadlines',
    summary: 'activeDeadlineSeconds is at least 1.',
    cites: POD_SPEC,
    kinds: POD_KINDS,
    check(podSpec, review) {
      between(review, podSpec.at('activeDeadlineSeconds'), 1, 2147483647)
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
    check(podSpec, review) {
      for (const alias of podSpec.at('hostAliases').items()) {
        if (need(review, alias.at('ip'))) address(review, alias.at('ip'))
        for (const hostname of alias.at('hostnames').items()) formOfPointer(review, hostname, dnsSubdomainFault)
      }
    },
  },
  {
    name: 'pod-overhead',
    summary: 'The overhead of a Pod names resources that containers have.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/',
    kinds: POD_KINDS,
    check(podSpec, review) {
      const overhead = podSpec.at('overhead')
      for (const [name, amount] of overhead.entries()) {
        const fault = containerResourceFault(name)
        if (fault !== undefined) review.refuse(amount, `the resource ${shown(name)} ${fault}`)
        checkAmount(review, amount, name)
      }
    },
  },
  {
    name: 'pod-resource-claims',
    summary: 'A resourceClaim of a Pod has a unique name, and a claim or a template of one.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    kinds: POD_KINDS,
    since: 34,
    check(podSpec, review) {
      const claims = podSpec.at('resourceClaims').items()
      for (const claim of claims) {
        if (need(review, claim.at('name'))) form(review, claim.at('name'), dnsLabelFault)
        const [own, template] = [claim.at('resourceClaimName'), claim.at('resourceClaimTemplateName')]
        if (own.isSet === template.isSet)
          review.refuse(claim, 'a resourceClaim must have one of resourceClaimName and resourceClaimTemplateName')
        formOfPointer(review, own, dnsSubdomainFault)
        formOfPointer(review, template, dnsSubdomainFault)
      }
      uniqueField(review, claims, 'name')
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
] as const satisfies readonly Rule[]

/** Rules about a Pod or a Pod template as a whole, its metadata included. */
export const podTemplateRules = [
  {
    name: 'template-metadata',
    summary: 'Labels and annotations of a Pod template are of the form that those of objects have.',
    cites: 'https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates',
    kinds: POD_KINDS.filter((kind) => kind !== 'Pod'),
    check(template, review) {
      const isBroken = refuses(review, () => checkLabels(review, template.at('metadata', 'labels')))
      checkAnnotations(review, template.at('metadata', 'annotations'))
      const own = template.parent.parent.at('metadata', 'labels')
      if (isBroken && own.isEmpty && (review.kind === 'Job' || review.kind === 'ReplicationController'))
        review.refuse(own, `a ${review.kind} without labels has those of its Pod template, which are broken`)
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
    check(pod, review) {
      const containers = pod.at('spec', 'ephemeralContainers')
      const isUnread = review.kind === 'StatefulSet' && review.minor < 34
      if (!containers.isEmpty && !isUnread)
        review.refuse(containers, 'ephemeralContainers must not stand in a manifest')
    },
  },
] as const satisfies readonly Rule[]

function checkDnsConfig(podSpec: Node, review: Review): void {
  const config = podSpec.at('dnsConfig')
  const isAlone = podSpec.at('dnsPolicy').value === 'None'
  if (isAlone && !config.isSet) review.refuse(config, 'dnsConfig is required with dnsPolicy None')
  else if (isAlone && !need(review, config.at('nameservers'), 'with dnsPolicy None')) return
  const [servers, searches] = [config.at('nameservers'), config.at('searches')]
  if (servers.items().length > 3) review.refuse(servers, 'at most 3 nameservers are allowed')
  for (const server of servers.items()) {
    if (server.value === '') review.refuse(server, 'a nameserver must be an IP address')
    address(review, server)
  }
  if (searches.items().length > 32) review.refuse(searches, 'at most 32 search paths are allowed')
  if ((searches.list ?? []).join(' ').length > 2048)
    review.refuse(searches, 'search paths must have at most 2048 characters together')
  for (const search of searches.items()) {
    if (review.minor >= 33 && search.value === '.') continue
    const fault = review.minor >= 33 ? dnsSearchFault : dnsSubdomainFault
    formOfPointer(review, search, (text) => fault(text.replace(/\.$/, '')))
  }
  for (const option of config.at('options').items()) {
    if (option.at('name').isEmpty) review.refuse(option, 'an option of dnsConfig must have a name')
  }
}

const SECCOMP_POD = 'seccomp.security.alpha.kubernetes.io/pod'
const SECCOMP_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/'
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/'
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost'

function checkPodAnnotations(pod: Node, review: Review): void {
  const annotations = pod.at('metadata', 'annotations')
  const cost = annotations.at(DELETION_COST)
  if (cost.isSet && typeof cost.value === 'string' && !isInt32(cost.value)) {
    review.refuse(cost, `pod-deletion-cost is ${shown(cost.value)}, but must be a 32-bit integer`)
  }
  const names = new Set(containersOf(pod.at('spec')).map((container) => container.at('name').value))
  for (const [key, value] of annotations.entries()) {
    if (typeof value.value !== 'string') continue
    if (key === SECCOMP_POD || key.startsWith(SECCOMP_CONTAINER)) checkSeccompAnnotation(review, value, value.value)
    if (!key.startsWith(APP_ARMOR)) continue
    if (!names.has(key.slice(APP_ARMOR.length)))
      review.refuse(value, `no container has the name ${shown(key.slice(APP_ARMOR.length))}`)
    if (!/^($|runtime\/default$|unconfined$|localhost\/)/.test(value.value))
      review.refuse(value, `${shown(value.value)} is no AppArmor profile`)
  }
}

function isInt32(text: string): boolean {
  return text === '0' || (/^-?[1-9]\d*$/.test(text) && Math.abs(Number(text)) <= 2147483647)
}

function checkSeccompAnnotation(review: Review, place: Node, value: string): void {
  if (['runtime/default', 'docker/default', 'unconfined'].includes(value)) return
  if (value.startsWith('localhost/')) checkRelativePath(review, place)
  else review.refuse(place, `${shown(value)} is no seccomp profile`)
}

function checkPodResources(podSpec: Node, review: Review): void {
  const resources = podSpec.at('resources')
  if (resources.map === undefined) return
  if (podSpec.at('os', 'name').value === 'windows')
    review.refuse(resources, 'resources must not stand in a Pod for windows')
  if (resources.at('claims').isSet)
    review.refuse(resources.at('claims'), 'claims must not stand in the resources of a whole Pod')
  checkRequirements(review, resources, podResourceFault)
  const wanted = requestsOf(podSpec, review)
  for (const [name, amount] of resources.at('requests').entries()) {
    const total = parseQuantity(amount.value)
    if (total !== undefined && (wanted.get(name) ?? 0n) > total)
      review.refuse(amount, `${name} is ${shown(amount.value)}, which is less than the containers ask for together`)
  }
  for (const container of podSpec.at('containers').items()) {
    for (const [name, limit] of container.at('resources', 'limits').entries()) {
      const [own, whole] = [parseQuantity(limit.value), parseQuantity(resources.at('limits', name).value)]
      if (own !== undefined && whole !== undefined && own > whole)
        review.refuse(limit, `the limit of ${name} must not exceed that of the whole Pod`)
    }
  }
}

/** What the containers ask for together. In a Pod, not yet in a template, a limit stands for an absent request. */
function requestsOf(podSpec: Node, review: Review): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const container of podSpec.at('containers').items()) {
    const limits = review.kind === 'Pod' ? container.at('resources', 'limits').map : {}
    const requests: Record<string, unknown> = { ...limits, ...container.at('resources', 'requests').map }
    for (const [name, amount] of Object.entries(requests))
      sums.set(name, (sums.get(name) ?? 0n) + (parseQuantity(amount) ?? 0n))
  }
  return sums
}
