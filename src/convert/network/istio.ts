import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { nameLabel } from '../names.ts'
import { nonEmpty } from '../resources.ts'
import type { Entry, Gateway, Workload, WorkloadPort } from '../workload.ts'
import { byPath } from './routes.ts'

type Labels = Readonly<Record<string, string>>

const version = 'networking.istio.io/v1'

/** What makes a Pod part of the mesh. Jobs end, and init containers reach their peers, since the proxy is a native sidecar. */
export const sidecar = {
  labels: { 'sidecar.istio.io/inject': 'true' },
  annotations: { 'sidecar.istio.io/nativeSidecar': 'true' },
} as const

/**
 * What Istio needs to lead from its ingress gateway to a workload: a Gateway of its own, unless one is named, and a VirtualService of
 * it for each path.
 */
export function istioEntryOf(
  { name }: Workload,
  entry: Entry,
  gateway: Gateway | undefined,
  labels: Labels,
): KubernetesObject[] {
  const { namespace, name: own = name } = gateway ?? {}
  const gateways = [namespace === undefined ? own : `${namespace}/${own}`]
  const domains = entry.hosts.map(({ domain }) => domain)
  const services = virtualServices(entry, domains, name).map((spec, i): KubernetesObject => {
    const metadata = { name: i === 0 ? name : `${name}-${i + 1}`, labels }
    return { apiVersion: version, kind: 'VirtualService', metadata, spec: { ...spec, gateways } }
  })
  if (gateway !== undefined) return services
  const spec = { selector: { istio: 'ingressgateway' }, servers: serversOf(entry, [...new Set(domains)]) }
  return [{ apiVersion: version, kind: 'Gateway', metadata: { name, labels }, spec }, ...services]
}

function virtualServices(entry: Entry, domains: readonly string[], host: string): object[] {
  const to = ({ port }: WorkloadPort): object[] => [{ destination: { host, port: { number: port } } }]
  const route = to(entry.port)
  switch (entry.protocol) {
    case 'tcp':
      return [{ hosts: ['*'], tcp: [{ match: [{ port: entry.outside }], route }] }]
    case 'tls':
      return [{ hosts: domains, tls: [{ match: [{ port: entry.outside, sniHosts: domains }], route }] }]
    case 'http':
      return byPath(entry.hosts).map(({ path, domains: hosts, port }) => {
        return { hosts, http: [{ match: [{ uri: { prefix: path } }], route: to(port) }] }
      })
  }
}

function serversOf({ protocol, outside, tlsSecret }: Entry, hosts: readonly string[]): object[] {
  if (protocol === 'tcp') return [{ port: { number: outside, name: 'tcp', protocol: 'TCP' }, hosts: ['*'] }]
  if (protocol === 'tls') {
    return [{ port: { number: outside, name: 'tls', protocol: 'TLS' }, hosts, tls: { mode: 'PASSTHROUGH' } }]
  }
  const http = { port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts }
  if (tlsSecret === undefined) return [http]
  const tls = { mode: 'SIMPLE', credentialName: tlsSecret }
  return [
    { ...http, tls: { httpsRedirect: true } },
    { port: { number: 443, name: 'https', protocol: 'HTTPS' }, hosts, tls },
  ]
}

/** Clients speak mutual TLS to each of the workload's Services (DestinationRule). */
export function destinationRulesOf({ ports, exposure }: Workload, labels: Labels): KubernetesObject[] {
  if (!ports.some(({ protocol }) => protocol === 'TCP')) return []
  return exposure.names.map((name) => ({
    apiVersion: version,
    kind: 'DestinationRule',
    metadata: { name, labels },
    spec: { host: name, trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } } },
  }))
}

/** Nothing but mutual TLS is taken (PeerAuthentication), save by what a node or a load balancer leads to without the mesh. */
export function authenticationOf(workloads: readonly Workload[]): KubernetesObject[] {
  const isReachedPlainly = ({ exposure: { type } }: Workload): boolean => type === 'NodePort' || type === 'LoadBalancer'
  const policy = (name: string, mode: string, selector?: object): KubernetesObject => ({
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name },
    spec: nonEmpty({ selector, mtls: { mode } }),
  })
  return [
    policy('default', 'STRICT'),
    ...workloads
      .filter(isReachedPlainly)
      .map(({ name }) => policy(name, 'PERMISSIVE', { matchLabels: { [nameLabel]: name } })),
  ]
}

/**
 * Who may reach a workload (AuthorizationPolicy, security.istio.io/v1): the service accounts of those that share a network with it,
 * and anybody on the ports that Compose publishes.
 */
export function authorizationOf(workload: Workload, all: readonly Workload[], namespace: string): KubernetesObject[] {
  if (workload.exposure.names.length === 0) return []
  const peers = all.filter(({ networks }) => networks.some((network) => workload.networks.includes(network)))
  const source =
    peers.length === all.length
      ? { namespaces: [namespace] }
      : { principals: peers.map((peer) => `*/ns/${namespace}/sa/${peer.pod.serviceAccountName ?? peer.name}`).sort() }
  const open = workload.openPorts.map(({ port }) => String(port))
  return [
    {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: { name: workload.name, labels: { [nameLabel]: workload.name } },
      spec: {
        selector: { matchLabels: { [nameLabel]: workload.name } },
        action: 'ALLOW',
        rules: [{ from: [{ source }] }, ...(open.length === 0 ? [] : [{ to: [{ operation: { ports: open } }] }])],
      },
    },
  ]
}
