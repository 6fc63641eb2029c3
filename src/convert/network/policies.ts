import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import type { ResourceModel } from '../compose/project.ts'
import { dnsLabel, nameLabel, networkLabels } from '../names.ts'
import type { Entrance, Workload } from '../workload.ts'

const version = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' } as const

/**
 * What Compose's networks let through, and nothing else (networking.k8s.io/v1 NetworkPolicy): names are looked up, peers of one
 * network reach each other, what Compose publishes is reached from anywhere, and only services with a network that is not
 * `internal` reach the world. The addresses of the nodes' metadata services are never reached.
 */
export function policiesOf(
  workloads: readonly Workload[],
  declared: Readonly<Record<string, ResourceModel | null>>,
  entrance: Entrance,
): KubernetesObject[] {
  // Names that become one in Kubernetes are one network, and internal only where all of them are.
  const networks = new Map<string, boolean>()
  for (const network of workloads.flatMap((workload) => workload.networks)) {
    const name = dnsLabel(network)
    networks.set(name, declared[network]?.internal === true && networks.get(name) !== false)
  }
  return [
    denyAll,
    allowDns,
    ...(entrance.kind === 'istio' ? [allowIstio] : []),
    ...[...networks].sort().map(([network, isInternal]) => networkPolicy(network, isInternal)),
    ...workloads.flatMap(workloadPolicy),
  ]
}

const world = [
  { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.0.0/16'] } },
  { ipBlock: { cidr: '::/0', except: ['fe80::/10'] } },
]

/** Those of the API server, whose address no policy can name. */
const apiPorts = [443, 6443].map((port) => ({ port, protocol: 'TCP' }))

const denyAll: KubernetesObject = {
  ...version,
  metadata: { name: 'default-deny' },
  spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
}

const allowDns: KubernetesObject = {
  ...version,
  metadata: { name: 'allow-dns' },
  spec: {
    podSelector: {},
    policyTypes: ['Egress'],
    egress: [
      {
        to: [
          { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } } },
          // The address of the cache for names that some clusters run on every node.
          { ipBlock: { cidr: '169.254.20.10/32' } },
        ],
        ports: ['UDP', 'TCP'].map((protocol) => ({ port: 53, protocol })),
      },
    ],
  },
}

/** The sidecars of a mesh ask its control plane for their certificates and routes. */
const allowIstio: KubernetesObject = {
  ...version,
  metadata: { name: 'allow-istio' },
  spec: {
    podSelector: {},
    policyTypes: ['Egress'],
    egress: [
      {
        to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'istio-system' } } }],
        ports: [{ port: 15012, protocol: 'TCP' }],
      },
    ],
  },
}

/** Those that share a network reach each other, and the world unless it is internal. */
function networkPolicy(network: string, isInternal: boolean): KubernetesObject {
  const matchLabels = networkLabels([network])
  const peers = [{ podSelector: { matchLabels } }]
  return {
    ...version,
    metadata: { name: dnsLabel(`network-${network}`) },
    spec: {
      podSelector: { matchLabels },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: peers }],
      egress: [{ to: peers }, ...(isInternal ? [] : [{ to: world }])],
    },
  }
}

/** What one workload has beyond its networks: ports that are published, and the API server where it waits for a Job. */
function workloadPolicy(workload: Workload): KubernetesObject[] {
  const { name, openPorts, awaitedJobs } = workload
  const ports = openPorts.map(({ port, protocol }) => ({ port, protocol }))
  if (ports.length === 0 && awaitedJobs.length === 0) return []
  const spec = {
    podSelector: { matchLabels: { [nameLabel]: name } },
    policyTypes: [...(ports.length === 0 ? [] : ['Ingress']), ...(awaitedJobs.length === 0 ? [] : ['Egress'])],
    ...(ports.length === 0 ? {} : { ingress: [{ ports }] }),
    ...(awaitedJobs.length === 0 ? {} : { egress: [{ ports: apiPorts }] }),
  }
  return [{ ...version, metadata: { name, labels: { [nameLabel]: name } }, spec }]
}
