import type { ServiceModel } from '../compose/project.ts'

/** What a proxy that watches Docker is told of a service. */
interface Proxied {
  readonly proxy: string
  /** `HOST` or `HOST/PATH`, as the label of an exposure takes them. */
  readonly hosts: readonly string[]
  /** Of the setting that names the first, below the service. */
  readonly path: readonly string[]
}

type Pairs = readonly (readonly [key: string, value: string])[]

interface Proxy {
  readonly name: string
  readonly from: 'labels' | 'environment'
  /** The setting that names hosts. */
  readonly key: RegExp
  hosts(value: string, all: Readonly<Record<string, string>>): string[]
  /** The setting that names the port. */
  readonly portKey: RegExp
  port(value: string): string | undefined
}

/**
 * Traefik (https://doc.traefik.io/traefik/routing/providers/docker/), caddy-docker-proxy (https://github.com/lucaslorentz/caddy-docker-proxy)
 * and nginx-proxy (https://github.com/nginx-proxy/nginx-proxy).
 */
const proxies: readonly Proxy[] = [
  {
    name: 'Traefik',
    from: 'labels',
    key: /^traefik\.http\.routers\.[^.]+\.rule$/,
    hosts(rule) {
      const paths = quoted(rule, 'PathPrefix', 'Path')
      const hosts = quoted(rule, 'Host')
      return paths.length === 0 ? hosts : hosts.flatMap((host) => paths.map((path) => `${host}${path}`))
    },
    portKey: /^traefik\.(?:http|tcp)\.services\.[^.]+\.loadbalancer\.server\.port$/,
    port: (value) => value,
  },
  {
    name: 'Traefik',
    from: 'labels',
    key: /^traefik\.(?:[^.]+\.)?frontend\.rule$/,
    hosts: (rule) => (/Host:([^;]*)/.exec(rule)?.[1] ?? '').split(',').map((host) => host.trim()),
    portKey: /^traefik\.(?:[^.]+\.)?port$/,
    port: (value) => value,
  },
  {
    name: 'caddy-docker-proxy',
    from: 'labels',
    key: /^caddy(?:_\d+)?$/,
    hosts: (value) => value.split(/[\s,]+/).map((host) => host.replace(/^https?:\/\//, '').replace(/\/\*$/, '')),
    portKey: /^caddy(?:_\d+)?\.(?:\d+_)?reverse_proxy$/,
    port: (value) => /upstreams\s+(?:https?\s+)?(\d+)/.exec(value)?.[1],
  },
  {
    name: 'nginx-proxy',
    from: 'environment',
    key: /^VIRTUAL_HOST$/,
    hosts: (value, { VIRTUAL_PATH: path = '' }) =>
      value.split(',').map((host) => `${host.trim().replace(/:\d+$/, '')}${path}`),
    portKey: /^VIRTUAL_PORT$/,
    port: (value) => value,
  },
]

/** The texts in backquotes or quotes of the calls of some functions in a rule of Traefik. */
function quoted(rule: string, ...names: readonly string[]): string[] {
  return rule.split(')').flatMap((piece) => {
    const at = Math.max(...names.map((name) => piece.indexOf(`${name}(`)))
    return at < 0
      ? []
      : piece
          .slice(at)
          .split(/[`'"]/)
          .filter((_, i) => i % 2 === 1)
  })
}

function pairsOf(model: ServiceModel, { from }: Proxy): Pairs {
  const all = from === 'labels' ? { ...model.deploy?.labels, ...model.labels } : (model.environment ?? {})
  return Object.entries(all).map(([key, value]) => [key, String(value ?? '')])
}

/** The hosts from which a proxy leads to a service; undefined where none is told to. */
export function proxiedHosts(model: ServiceModel): Proxied | undefined {
  for (const proxy of proxies) {
    const pairs = pairsOf(model, proxy)
    const [first, ...others] = pairs.filter(([key]) => proxy.key.test(key))
    if (first === undefined) continue
    const hosts = [first, ...others].flatMap(([, value]) => proxy.hosts(value, Object.fromEntries(pairs)))
    const known = [...new Set(hosts.map((host) => host.toLowerCase()))].filter((host) =>
      /^(?:\*\.)?[a-z0-9][-a-z0-9.]*(?:\/|$)/.test(host),
    )
    const isOnService = proxy.from === 'environment' || first[0] in (model.labels ?? {})
    const at = isOnService ? [proxy.from] : ['deploy', 'labels']
    if (known.length > 0) return { proxy: proxy.name, hosts: known, path: [...at, first[0]] }
  }
  return undefined
}

/** The ports that proxies are told by labels and variables. */
export function proxiedPorts(model: ServiceModel): number[] {
  return proxies.flatMap((proxy) =>
    pairsOf(model, proxy).flatMap(([key, value]) => (proxy.portKey.test(key) ? [Number(proxy.port(value))] : [])),
  )
}
