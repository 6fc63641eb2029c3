import { form, need, oneOf, portNumber, shown, unique, uniqueField } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { dnsLabelFault, portNameFault } from '../values/names.ts'
import { containersOf, POD_KINDS, podSpecAround, roleOf } from './pods.ts'

const CONTAINER_API = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container'
const PROTOCOLS = ['TCP', 'UDP', 'SCTP']

/** Rules about one container of any role. */
export const containerRules = [
  {
    name: 'container-name',
    summary: 'A container has a name that is a DNS label.',
    cites: CONTAINER_API,
    kinds: POD_KINDS,
    check(container, review) {
      if (need(review, container.at('name'))) form(review, container.at('name'), dnsLabelFault)
    },
  },
  {
    name: 'container-image',
    summary: 'A container has an image; in a Pod it has no spaces around it.',
    cites: 'https://kubernetes.io/docs/concepts/containers/images/',
    kinds: POD_KINDS,
    check(container, review) {
      const image = container.at('image')
      if (!need(review, image) || review.kind !== 'Pod') return
      form(review, image, (text) => (text === text.trim() ? undefined : 'must not have spaces around it'))
    },
  },
  {
    name: 'container-policies',
    summary: 'imagePullPolicy and terminationMessagePolicy are among the values that Kubernetes knows.',
    cites: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
    kinds: POD_KINDS,
    check(container, review) {
      oneOf(review, container.at('imagePullPolicy'), ['Always', 'IfNotPresent', 'Never'])
      oneOf(review, container.at('terminationMessagePolicy'), ['File', 'FallbackToLogsOnError'])
    },
  },
  {
    name: 'container-ports',
    summary:
      'Ports of containers are between 1 and 65535, their names unique service names, their protocol TCP, UDP or SCTP.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
    kinds: POD_KINDS,
    check(container, review) {
      const ports = container.at('ports').items()
      for (const port of ports) {
        form(review, port.at('name'), portNameFault)
        const number = port.at('containerPort')
        if (!number.isSet || number.value === 0)
          review.refuse(number, 'containerPort is required: a number between 1 and 65535')
        else portNumber(review, number)
        if (port.at('hostPort').number !== 0) portNumber(review, port.at('hostPort'))
        oneOf(review, port.at('protocol'), PROTOCOLS)
      }
      unique(
        review,
        ports,
        (port) => validPortName(port),
        (port) => port.at('name'),
      )
    },
  },
  {
    name: 'container-restart-policy',
    summary: 'Only init containers have a restartPolicy, Always; since 1.35 every container may have one.',
    cites: 'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/',
    kinds: POD_KINDS,
    since: 29,
    check: checkRestartPolicy,
  },
  {
    name: 'container-resize-policy',
    summary: 'A resizePolicy names cpu or memory once, and restarts no container of a Pod that is never restarted.',
    cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/',
    kinds: POD_KINDS,
    since: 33,
    check(container, review) {
      const policies = container.at('resizePolicy').items()
      const never = podSpecAround(container).at('restartPolicy').value === 'Never'
      for (const policy of policies) {
        if (need(review, policy.at('resourceName'))) oneOf(review, policy.at('resourceName'), ['cpu', 'memory'])
        const restart = policy.at('restartPolicy')
        if (!need(review, restart)) continue
        oneOf(review, restart, ['NotRequired', 'RestartContainer'])
        if (never && restart.value === 'RestartContainer') {
          review.refuse(restart, 'restartPolicy must be NotRequired, for the Pod has the restartPolicy Never')
        }
      }
      unique(review, policies, (policy) => policy.at('resourceName').text)
    },
  },
  {
    name: 'ephemeral-container-fields',
    summary: 'Ephemeral containers have no ports, probes, lifecycle, resources, nor subPath mounts.',
    cites: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
    kinds: POD_KINDS,
    check(container, review) {
      if (roleOf(container, review) !== 'ephemeral') return
      const forbidden = ['ports', 'resources', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle']
      for (const name of forbidden) {
        if (!container.at(name).isEmpty)
          review.refuse(container.at(name), `${name} must not stand in an ephemeral container`)
      }
      for (const mount of container.at('volumeMounts').items()) {
        for (const name of ['subPath', 'subPathExpr']) {
          if (!mount.at(name).isEmpty) review.refuse(mount.at(name), `${name} must not stand in an ephemeral container`)
        }
      }
    },
  },
] as const satisfies readonly Rule[]

function validPortName(port: Node): string | undefined {
  const name = port.at('name').text
  return name === undefined || portNameFault(name) !== undefined ? undefined : name
}

function checkRestartPolicy(container: Node, review: Review): void {
  const policy = container.at('restartPolicy')
  const rules = container.at('restartPolicyRules')
  const role = roleOf(container, review)
  if (review.minor < 35) {
    if (role === 'init') oneOf(review, policy, ['Always'], 'pointer')
    else if (role === 'main' && policy.isSet && review.minor < 34) {
      review.refuse(policy, 'restartPolicy must not stand in a container that is no init container')
    }
    return
  }
  if (role === 'sidecar') {
    if (!rules.isEmpty)
      review.refuse(rules, 'restartPolicyRules must not stand beside the restartPolicy Always of an init container')
    return
  }
  if (role === 'init' && !policy.isSet) return
  if (!policy.isSet && !rules.isEmpty) review.refuse(policy, 'restartPolicy is required beside restartPolicyRules')
  oneOf(review, policy, ['Always', 'Never', 'OnFailure'], 'pointer')
  if (rules.items().length > 20) review.refuse(rules, 'at most 20 restartPolicyRules are allowed')
  for (const rule of rules.items()) {
    const actions = review.minor >= 36 ? ['Restart', 'RestartAllContainers'] : ['Restart']
    if (need(review, rule.at('action'))) oneOf(review, rule.at('action'), actions)
    if (!need(review, rule.at('exitCodes'))) continue
    if (need(review, rule.at('exitCodes', 'operator'))) oneOf(review, rule.at('exitCodes', 'operator'), ['In', 'NotIn'])
  }
}

/** Rules about the containers of a Pod as a whole. */
export const containerListRules = [
  {
    name: 'containers-required',
    summary: 'A Pod has at least one container.',
    cites: 'https://kubernetes.io/docs/concepts/workloads/pods/',
    kinds: POD_KINDS,
    check(podSpec, review) {
      need(review, podSpec.at('containers'), 'in a Pod: at least one container')
    },
  },
  {
    name: 'container-names-unique',
    summary: 'No two containers of a Pod have the same name.',
    cites: CONTAINER_API,
    kinds: POD_KINDS,
    check(podSpec, review) {
      const main = podSpec.at('containers').items()
      const others = containersOf(podSpec).filter((container) => container.parent.key !== 'containers')
      uniqueField(review, [...main, ...others], 'name')
    },
  },
  {
    name: 'host-ports-unique',
    summary: 'No two ports of the containers of a Pod claim the same port of the host.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
    kinds: POD_KINDS,
    check(podSpec, review) {
      checkHostPorts(review, podSpec, podSpec.at('containers').items())
      for (const container of podSpec.at('initContainers').items()) checkHostPorts(review, podSpec, [container])
    },
  },
  {
    name: 'host-network-ports',
    summary: 'In the network of the host, a hostPort is the containerPort.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
    kinds: POD_KINDS,
    check(podSpec, review) {
      if (!podSpec.at('hostNetwork').isTrue) return
      for (const port of podSpec
        .at('containers')
        .items()
        .flatMap((container) => container.at('ports').items())) {
        const own = port.at('containerPort').number
        const host = port.at('hostPort').number ?? 0
        if (host !== 0 && own !== undefined && host !== own) {
          review.refuse(
            port.at('hostPort'),
            `hostPort is ${host}, but must be the containerPort ${own}, for hostNetwork is true`,
          )
        }
      }
    },
  },
] as const satisfies readonly Rule[]

/** A Pod in the network of the host claims every port that its containers name; a template claims what it says. */
function checkHostPorts(review: Review, podSpec: Node, containers: readonly Node[]): void {
  const claimsAll = podSpec.at('hostNetwork').isTrue && (review.kind === 'Pod' || review.minor < 28)
  const seen = new Set<string>()
  for (const port of containers.flatMap((container) => container.at('ports').items())) {
    const written = port.at('hostPort').number ?? 0
    const number = written === 0 && claimsAll ? port.at('containerPort').number : written
    if (number === undefined || number === 0) continue
    const key = `${port.at('protocol').text ?? 'TCP'}/${port.at('hostIP').text ?? ''}/${number}`
    if (seen.has(key)) review.refuse(port.at('hostPort'), `the host port ${shown(key)} is claimed for the second time`)
    seen.add(key)
  }
}
