import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { nonEmpty } from '../resources.ts'
import type { Entry, Gateway, Host, Workload } from '../workload.ts'

type Labels = Readonly<Record<string, string>>

/**
 * Routes of a Gateway (gateway.networking.k8s.io) to a workload: HTTPRoutes of its hosts, where TLS is the Gateway's; a TLSRoute where
 * the workload ends TLS itself; a TCPRoute of the listener with the port that Compose publishes.
 */
export function routesOf(
  { name }: Workload,
  { protocol, hosts, port, outside }: Entry,
  gateway: Gateway,
  labels: Labels,
): KubernetesObject[] {
  const parent = nonEmpty({ namespace: gateway.namespace, name: gateway.name })
  const backendRefs = [{ name, port: port.port }]
  const metadata = { name, labels }
  if (protocol === 'tcp') {
    const spec = { parentRefs: [{ ...parent, port: outside }], rules: [{ backendRefs }] }
    return [{ apiVersion: 'gateway.networking.k8s.io/v1alpha2', kind: 'TCPRoute', metadata, spec }]
  }
  if (protocol === 'tls') {
    const hostnames = hosts.map(({ domain }) => domain)
    const spec = { parentRefs: [parent], hostnames, rules: [{ backendRefs }] }
    return [{ apiVersion: 'gateway.networking.k8s.io/v1alpha2', kind: 'TLSRoute', metadata, spec }]
  }
  return [...byPath(hosts)].map(([path, hostnames], i) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: i === 0 ? name : `${name}-${i + 1}`, labels },
    spec: {
      parentRefs: [parent],
      hostnames,
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: path } }], backendRefs }],
    },
  }))
}

/** Hosts with the same path share a route. */
export function byPath(hosts: readonly Host[]): Map<string, string[]> {
  const domains = new Map<string, string[]>()
  for (const { domain, path } of hosts) domains.set(path, [...(domains.get(path) ?? []), domain])
  return domains
}
