import { nameLabel } from './names.ts'
import type { KubernetesObject } from './objects.ts'
import type { Workload } from './workload.ts'

const version = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' } as const

/**
 * What Compose's networks let through, and nothing else (networking.k8s.io/v1 NetworkPolicy): names are looked up, peers of one
 * network reach each other, what Compose publishes is reached from anywhere, and only services with a network that is not
 * `internal` reach the world. The addresses of the nodes' metadata services are never reached.
 */
export function policiesOf(workloads: readonly Workload[]): KubernetesObject[] {
  return [denyAll, allowDns, ...workloads.map((workload) => policyOf(workload, workloads))]
}

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

function policyOf(workload: Workload, all: readonly Workload[]): KubernetesObject {
  const shares = ({ networks }: Workload): boolean => networks.some((network) => workload.networks.includes(network))
  const values = all.filter(shares).map(({ name }) => name)
  const peers =
    values.length === 0 ? [] : [{ podSelector: { matchExpressions: [{ key: nameLabel, operator: 'In', values }] } }]
  const { exposure } = workload
  const isOpen =
    exposure.isPublished ||
    exposure.type === 'NodePort' ||
    exposure.type === 'LoadBalancer' ||
    exposure.ingress !== undefined
  const ports = workload.ports.map(({ port, protocol }) => ({ port, protocol }))
  const world = [
    { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.0.0/16'] } },
    { ipBlock: { cidr: '::/0', except: ['fe80::/10'] } },
  ]
  return {
    ...version,
    metadata: { name: workload.name, labels: { [nameLabel]: workload.name } },
    spec: {
      podSelector: { matchLabels: { [nameLabel]: workload.name } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [...(peers.length === 0 ? [] : [{ from: peers }]), ...(isOpen && ports.length > 0 ? [{ ports }] : [])],
      egress: [
        ...(peers.length === 0 ? [] : [{ to: peers }]),
        ...(workload.isInternal ? [] : [{ to: world }]),
        ...(workload.awaitedJobs.length === 0 ? [] : [{ ports: apiPorts }]),
      ],
    },
  }
}
