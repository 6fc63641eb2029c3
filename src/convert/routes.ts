import { InputError } from '../errors.ts'
import type { KubernetesObject } from '../kubernetes/manifest.ts'
import { nonEmpty } from './resources.ts'
import type { Gateway, Workload } from './workload.ts'

/**
 * Reads the input `gateway`.
 * @throws InputError where it is no name that Kubernetes takes.
 */
export function readGateway(text: string | undefined): Gateway | undefined {
  if (text === undefined || text === '') return undefined
  const parts = text.split('/')
  const isName = (part: string): boolean => /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(part)
  if (parts.length > 2 || !parts.every(isName)) {
    throw new InputError(`gateway "${text}" is no name of a Gateway`, { fix: 'Write NAMESPACE/NAME, or NAME.' })
  }
  return { namespace: parts.length === 2 ? parts[0] : undefined, name: parts.at(-1) ?? '' }
}

/** An HTTPRoute (gateway.networking.k8s.io/v1) of the hosts that a workload is exposed as; TLS is the Gateway's. */
export function routesOf(
  { name, ports, exposure }: Workload,
  gateway: Gateway,
  labels: Readonly<Record<string, string>>,
): KubernetesObject[] {
  const [port] = ports
  const hosts = exposure.ingress?.hosts ?? []
  if (port === undefined || hosts.length === 0) return []
  // Hosts with the same path share a route.
  const byPath = new Map<string, string[]>()
  for (const host of hosts) {
    const [domain = '', ...rest] = host.split('/')
    const path = `/${rest.join('/')}`
    byPath.set(path, [...(byPath.get(path) ?? []), domain])
  }
  return [...byPath].map(([path, hostnames], i) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: i === 0 ? name : `${name}-${i + 1}`, labels },
    spec: {
      parentRefs: [nonEmpty({ namespace: gateway.namespace, name: gateway.name })],
      hostnames,
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: path } }],
          backendRefs: [{ name, port: port.port }],
        },
      ],
    },
  }))
}
