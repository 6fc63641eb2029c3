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
 * `sync-waves`, Argo CD does the waiting; docs/decisions/046 says what each costs.
 */
export function withWaits(conversion: Conversion, workloads: readonly Workload[]): Workload[] {
  const { dependsOn } = conversion.options
  const byService = new Map(workloads.map((workload) => [workload.service, workload]))
  const depths = dependsOn === 'sync-waves' ? depthsOf(conversion) : new Map<string, number>()
  return workloads.map((workload) => {
    const dependencies = dependenciesIn(conversion.model.services?.[workload.service] ?? {})
    if (dependencies.length === 0) return workload
    if (dependsOn === 'wait') return waiting(conversion, workload, dependencies, byService)
    if (dependsOn === 'sync-waves') return inWave(workload, depths.get(workload.service) ?? 0)
    const peers = dependencies.map(([peer]) => peer)
    tellNotAwaited(conversion, ['services', workload.service, 'depends_on'], peers)
    return workload
  })
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

function waiting(
  conversion: Conversion,
  workload: Workload,
  dependencies: readonly Dependency[],
  all: ReadonlyMap<string, Workload>,
): Workload {
  const initContainers: object[] = []
  const awaitedJobs: string[] = []
  for (const [service, { condition, required }] of dependencies) {
    const peer = all.get(service)
    // What may be missing is waited for by nobody.
    if (peer === undefined || !required) continue
    if (condition === 'service_completed_successfully') {
      awaitedJobs.push(peer.name)
      initContainers.push(waitForJob(peer.name))
      continue
    }
    const port = peer.ports.find(({ protocol, isGuess }) => protocol === 'TCP' && !isGuess)
    const meets = peer.networks.some((network) => workload.networks.includes(network))
    if (port !== undefined && meets) {
      initContainers.push(waitForPeer(peer.name, port.port, condition === 'service_healthy'))
    } else tellNotAwaited(conversion, ['services', workload.service, 'depends_on', service], [service])
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
  const controller = { ...workload.annotations.controller, 'argocd.argoproj.io/sync-wave': String(wave) }
  return { ...workload, annotations: { ...workload.annotations, controller } }
}

/** How many services must be there before each, one after the other; with a stack of its own, since a chain may be long. */
function depthsOf({ services, model }: Conversion): Map<string, number> {
  const depths = new Map<string, number>()
  const peersOf = (service: string): string[] => dependenciesIn(model.services?.[service] ?? {}).map(([peer]) => peer)
  const stack = services.map(([service]) => service)
  for (let service = stack.at(-1); service !== undefined; service = stack.at(-1)) {
    const peers = peersOf(service)
    const open = peers.filter((peer) => !depths.has(peer))
    if (open.length > 0) stack.push(...open)
    else {
      depths.set(service, Math.max(-1, ...peers.map((peer) => depths.get(peer) ?? 0)) + 1)
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

function waitForPeer(name: string, port: number, isHealthy: boolean): object {
  const connects = `nc -z -w 2 ${name} ${port}`
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
