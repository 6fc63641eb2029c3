import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import { dnsLabel } from './names.ts'
import { literal } from './pod.ts'
import type { Workload } from './workload.ts'

/** The images that wait, each with nothing but what it needs for it. */
const images = { peer: 'busybox:1.37.0', job: 'registry.k8s.io/kubectl:v1.34.1' } as const

/** Room for a loop. */
const resources = {
  requests: { cpu: '10m', memory: '16Mi', 'ephemeral-storage': '10Mi' },
  limits: { memory: '128Mi', 'ephemeral-storage': '64Mi' },
} as const

const securityContext = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: 65534,
  runAsGroup: 65534,
} as const

/** Compose starts the service once a peer runs, ready or not: so does the wait, after as many attempts. */
const attempts = 60

/**
 * The workloads with what they wait for (`depends_on`). A peer's Service leads to Pods that are ready alone, so a connection to it
 * says that the peer is: without rights, and whatever applies the manifests. A Job is asked for at the API server. With
 * `sync-waves` and `flux` the controller does the waiting; docs/decisions/046 says what each costs.
 * @param leaders of each service that runs in the Pod of another, that other one
 */
export function withWaits(
  conversion: Conversion,
  workloads: readonly Workload[],
  leaders: ReadonlyMap<string, string>,
): Workload[] {
  const { dependsOn } = conversion.options
  const all = awaitsOf(conversion, workloads, leaders)
  const depths = dependsOn === 'sync-waves' ? depthsOf(all, leaders) : new Map<string, number>()
  return workloads.map((workload) => {
    const awaits = all.get(workload.service) ?? []
    if (dependsOn === 'sync-waves') return inWave(workload, depths.get(workload.service) ?? 0)
    if (dependsOn === 'flux') return { ...workload, after: [...new Set(awaits.map(({ pod }) => pod.name))] }
    if (awaits.length === 0) return workload
    if (dependsOn === 'wait') return waiting(conversion, workload, awaits)
    const peers = awaits.map(({ peer }) => peer.service)
    tellNotAwaited(conversion, ['services', workload.service, 'depends_on'], peers)
    return workload
  })
}

interface Await {
  readonly peer: Workload
  /** The workload whose Pods the peer runs in: the peer itself, in most cases. */
  readonly pod: Workload
  readonly condition: string
}

/** What each service waits for in other Pods; what may be missing is waited for by nobody. */
function awaitsOf(
  conversion: Conversion,
  workloads: readonly Workload[],
  leaders: ReadonlyMap<string, string>,
): Map<string, Await[]> {
  const byService = new Map(workloads.map((workload) => [workload.service, workload]))
  const podOf = (service: string): string => leaders.get(service) ?? service
  const all = new Map(
    workloads.map(({ service }) => {
      const dependencies = dependenciesIn(conversion.model.services?.[service] ?? {})
      const awaits = dependencies.flatMap(([name, { condition, required }]): Await[] => {
        const [peer, pod] = [byService.get(name), byService.get(podOf(name))]
        const isOther = podOf(name) !== podOf(service)
        return required && isOther && peer !== undefined && pod !== undefined ? [{ peer, pod, condition }] : []
      })
      return [service, awaits]
    }),
  )
  for (const service of leaders.keys()) breakCircles(conversion, all, service, podOf)
  return all
}

/** Two Pods that wait for each other never start: a container that is not the first of its Pod waits for none that waits for that. */
function breakCircles(
  conversion: Conversion,
  all: Map<string, Await[]>,
  service: string,
  podOf: (service: string) => string,
): void {
  const own = podOf(service)
  const isCircle = ({ pod }: Await): boolean => reaches(all, podOf, pod.service, own)
  const awaits = all.get(service) ?? []
  for (const { peer } of awaits.filter(isCircle))
    report(conversion, ['services', service, 'depends_on', peer.service], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `Nothing waits for "${peer.service}": it starts after "${own}", in whose Pod "${service}" runs`,
      fix: 'Make the program retry, or give it a Pod of its own.',
    })
  all.set(
    service,
    awaits.filter((one) => !isCircle(one)),
  )
}

/** Whether a Pod waits for another, by whatever lies between. */
function reaches(
  all: ReadonlyMap<string, readonly Await[]>,
  podOf: (service: string) => string,
  from: string,
  to: string,
): boolean {
  const members = new Map<string, string[]>()
  for (const service of all.keys()) members.set(podOf(service), [...(members.get(podOf(service)) ?? []), service])
  const seen = new Set([from])
  for (const pod of seen)
    for (const service of members.get(pod) ?? []) for (const next of all.get(service) ?? []) seen.add(next.pod.service)
  return seen.has(to)
}

type Dependency = [peer: string, { readonly condition: string; readonly required: boolean }]

/** What Compose starts a service after: what it names, and what it is linked to or takes volumes from. */
function dependenciesIn({ depends_on = {}, links = [], volumes_from = [] }: ServiceModel): Dependency[] {
  const implied = [...links, ...volumes_from.filter((from) => !from.startsWith('container:'))]
  const started = { condition: 'service_started', required: true }
  return Object.entries({
    ...Object.fromEntries(implied.map((text) => [text.split(':')[0] ?? '', started])),
    ...depends_on,
  })
}

function waiting(conversion: Conversion, workload: Workload, awaits: readonly Await[]): Workload {
  const initContainers: object[] = []
  const awaitedJobs: string[] = []
  for (const { peer, pod, condition } of awaits) {
    if (condition === 'service_completed_successfully') {
      awaitedJobs.push(peer.name)
      initContainers.push(waitForJob(peer.name))
      continue
    }
    const port = peer.ports.find(({ protocol, isGuess }) => protocol === 'TCP' && !isGuess)
    const meets = pod.networks.some((network) => workload.networks.includes(network))
    if (port !== undefined && meets && pod.replicas > 0) {
      initContainers.push(waitForPeer(peer.name, pod.name, port.port, condition === 'service_healthy'))
    } else tellNotAwaited(conversion, ['services', workload.service, 'depends_on', peer.service], [peer.service])
  }
  const volumes = [...((workload.pod.volumes ?? []) as object[]), ...(awaitedJobs.length === 0 ? [] : [tokenVolume])]
  return {
    ...workload,
    awaitedJobs,
    initContainers: [...initContainers, ...workload.initContainers],
    pod: { ...workload.pod, volumes },
  }
}

/** Argo CD applies a wave when all that is in the waves before it is healthy, or has completed. */
function inWave(workload: Workload, wave: number): Workload {
  if (wave === 0) return workload
  const controller = { ...workload.annotations.controller, 'argocd.argoproj.io/sync-wave': String(wave) }
  return { ...workload, annotations: { ...workload.annotations, controller } }
}

/** How many Pods must be there before each, one after the other; with a stack of its own, since a chain may be long. */
function depthsOf(
  all: ReadonlyMap<string, readonly Await[]>,
  leaders: ReadonlyMap<string, string>,
): Map<string, number> {
  const peers = new Map<string, string[]>()
  for (const [service, awaits] of all) {
    const pod = leaders.get(service) ?? service
    peers.set(pod, [...(peers.get(pod) ?? []), ...awaits.map((one) => one.pod.service)])
  }
  const depths = new Map<string, number>()
  const stack = [...peers.keys()]
  for (let pod = stack.at(-1); pod !== undefined; pod = stack.at(-1)) {
    const before = peers.get(pod) ?? []
    const open = before.filter((peer) => !depths.has(peer))
    if (open.length > 0) stack.push(...open)
    else {
      depths.set(pod, Math.max(-1, ...before.map((peer) => depths.get(peer) ?? 0)) + 1)
      stack.pop()
    }
  }
  return depths
}

function tellNotAwaited(conversion: Conversion, path: (string | number)[], peers: readonly string[]): void {
  report(conversion, path, {
    rule: 'unsupported-key',
    severity: 'notice',
    message: `Nothing waits for ${peers.map((peer) => `"${peer}"`).join(', ')}: Kubernetes starts everything at once, and restarts what can't do without a peer yet`,
    fix: 'Make the service retry. What has a port of its own, and shares a network, can be waited for.',
  })
}

function waitForPeer(name: string, host: string, port: number, isHealthy: boolean): object {
  const connects = `nc -z -w 2 ${host} ${port}`
  const loop = isHealthy
    ? `until ${connects}; do sleep 1; done`
    : `for i in $(seq ${attempts}); do ${connects} && exit; sleep 1; done`
  return {
    name: dnsLabel(`wait-for-${name}`),
    image: images.peer,
    command: ['sh', '-c', literal(loop)],
    resources,
    securityContext,
  }
}

const tokenVolume = {
  name: 'token-of-waits',
  projected: {
    sources: [
      { serviceAccountToken: { path: 'token', expirationSeconds: 3600 } },
      { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      { downwardAPI: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
    ],
  },
} as const

/** Only this container gets the token, which is good for an hour and may look at that Job. */
function waitForJob(name: string): object {
  return {
    name: dnsLabel(`wait-for-${name}`),
    image: images.job,
    args: ['wait', '--for=condition=complete', '--timeout=1h', `job/${name}`],
    resources,
    volumeMounts: [
      { name: tokenVolume.name, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount', readOnly: true },
    ],
    securityContext,
  }
}
