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
  return byPath(hosts).map(({ path, domains: hostnames, port: { port: number } }, i) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: i === 0 ? name : `${name}-${i + 1}`, labels },
    spec: {
      parentRefs: [parent],
      hostnames,
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: path } }], backendRefs: [{ name, port: number }] }],
    },
  }))
}

interface Routed extends Pick<Host, 'path' | 'port'> {
  readonly domains: readonly string[]
}

/** Hosts with the same path and port share a route. */
export function byPath(hosts: readonly Host[]): Routed[] {
  const routes = new Map<string, Routed>()
  for (const { domain, path, port } of hosts) {
    const key = `${port.port} ${path}`
    routes.set(key, { path, port, domains: [...(routes.get(key)?.domains ?? []), domain] })
  }
  return [...routes.values()]
}
