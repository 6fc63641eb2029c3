import { type KubernetesObject, nameLabel } from './objects.ts'
import type { Workload } from './workload.ts'

/**
 * The policy that lets a workload be reached as its Compose networks do (networking.k8s.io/v1 NetworkPolicy): by the workloads that
 * share a network with it, and from anywhere on its ports where Compose publishes one, or a Service or an Ingress does.
 */
export function networkPoliciesOf(workload: Workload, all: readonly Workload[]): KubernetesObject[] {
  const peers = all.filter(({ networks }) => networks.some((network) => workload.networks.includes(network)))
  const names = peers.map(({ name }) => name)
  const isOpen =
    workload.exposure.isPublished ||
    workload.exposure.type === 'NodePort' ||
    workload.exposure.type === 'LoadBalancer' ||
    workload.exposure.ingress !== undefined
  const from =
    names.length === 0
      ? []
      : [{ podSelector: { matchExpressions: [{ key: nameLabel, operator: 'In', values: names }] } }]
  const ports = workload.ports.map(({ port, protocol }) => ({ port, protocol }))
  return [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: workload.name, labels: { [nameLabel]: workload.name } },
      spec: {
        podSelector: { matchLabels: { [nameLabel]: workload.name } },
        policyTypes: ['Ingress'],
        ingress: [{ from }, ...(isOpen && ports.length > 0 ? [{ ports }] : [])],
      },
    },
  ]
}
