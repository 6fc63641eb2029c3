import type { TreePath } from '../compose/tree.ts'
import { type Conversion, report } from '../conversion.ts'
import { type Settings, settingOf } from '../environments/tiers.ts'
import { type LabelReader, ownerOf } from '../labels.ts'
import { programOf } from '../programs.ts'
import type { Entry, Host, WorkloadPort } from '../workload.ts'
import { proxiedHosts } from './proxies.ts'

/** What is known of a service when it is decided what leads to it. */
export interface Entered {
  readonly service: string
  readonly image: string
  readonly labels: LabelReader
  /** Settings of environments by label. */
  readonly settings: Settings
  readonly ports: readonly WorkloadPort[]
}

const exposeLabel = 'kompose.service.expose'

/** What leads to a service from outside of the cluster, as its label asks. */
export function entryOf(conversion: Conversion, entered: Entered): Entry | undefined {
  const { service, labels, ports } = entered
  const text = labels(exposeLabel)?.trim()
  const path = ['services', service, 'labels', exposeLabel]
  if (text === undefined) {
    reportIdleLabels(conversion, service)
    reportProxied(conversion, service)
  }
  if (text === undefined || text.toLowerCase() === 'false') return undefined
  const port = ports.find((one) => one.protocol === 'TCP' && one.reach !== 'local')
  if (port === undefined) {
    reportNoPort(conversion, service, ports, path)
    return undefined
  }
  const protocol = protocolOf(port, entered.image)
  if (protocol !== 'http' && conversion.options.entrance.kind === 'ingress') {
    report(conversion, path, {
      rule: 'not-exposed',
      severity: 'warning',
      message: `"${service}" speaks ${protocol.toUpperCase()} on port ${port.port}, and an Ingress carries HTTP alone`,
      fix: 'Use the input expose: gateway or istio, or label the service kompose.service.type: loadbalancer.',
    })
    return undefined
  }
  const hosts = protocol === 'tcp' ? [] : hostsOf(conversion, entered, { text, path, port })
  if (hosts === undefined) return undefined
  if (protocol === 'http') reportOthers(conversion, entered, hosts, path)
  return {
    protocol,
    hosts,
    port,
    outside: port.published[0] ?? port.port,
    tlsSecret: labels('kompose.service.expose.tls-secret'),
    className: labels('kompose.service.expose.ingress-class-name'),
  }
}

function reportNoPort(conversion: Conversion, service: string, ports: readonly WorkloadPort[], path: TreePath): void {
  const areLocal = ports.some(({ reach }) => reach === 'local')
  const lack = areLocal
    ? 'its ports are bound to the loopback address'
    : ports.length === 0
      ? 'has no port'
      : 'has no TCP port'
  report(conversion, path, {
    rule: ports.length > 0 ? 'not-exposed' : 'unsupported-key',
    severity: 'warning',
    message: `"${service}" is to be exposed, but ${lack}`,
    fix: areLocal
      ? 'Write the port that the world reaches without an address, or in expose:.'
      : ports.length === 0
        ? 'Add ports: or expose:.'
        : 'Label it kompose.service.type: loadbalancer.',
  })
}

/** Known stores that speak HTTP, by their ports; 9000 is that of MinIO, where ClickHouse has 8123. */
const httpStores = new Set([2379, 5984, 6333, 7700, 8086, 8091, 8123, 8500, 9000, 9200])

/** What Compose says the port speaks; that of any other known store is no HTTP. */
function protocolOf({ appProtocol, port }: WorkloadPort, image: string): Entry['protocol'] {
  if (appProtocol === 'tls' || appProtocol === 'tcp') return appProtocol
  const program = programOf(image)
  const isOwn = appProtocol === undefined && program.keeps === true && program.port === port
  return isOwn && !httpStores.has(port) ? 'tcp' : 'http'
}

interface Wish {
  readonly text: string
  readonly path: TreePath
  /** Of hosts that name none. */
  readonly port: WorkloadPort
}

/** The hosts that a label names (`HOST`, `HOST:PORT`, `HOST/PATH`), or for `true` those of the setting `host`; undefined where one can be none. */
function hostsOf(conversion: Conversion, { service, settings, ports }: Entered, wish: Wish): Host[] | undefined {
  const { text, path } = wish
  const named = `Write ${exposeLabel}: HOST, or set the host of each environment (gitops-actions.prod.host: HOST).`
  const refuse = (message: string, fix = named): undefined => {
    report(conversion, path, { rule: 'wrong-value', category: 'input', severity: 'error', message, fix })
    return undefined
  }
  const { environments, settings: given } = conversion.options
  const ofEnvironments = environments.map((environment) => settingOf(environment, 'host', settings, given))
  const isNamed = text !== '' && text.toLowerCase() !== 'true'
  const wanted = isNamed ? text.split(',') : [ofEnvironments.findLast((host) => host !== undefined) ?? '']
  if (!isNamed && (ofEnvironments.length === 0 || ofEnvironments.includes(undefined))) {
    return refuse(`"${service}" is exposed without a host, so it would take all that comes in`)
  }
  const hosts: Host[] = []
  for (const one of wanted) {
    const [, domain = '', number, rest = ''] = /^([^/:]*)(?::([^/]*))?(?:\/(.*))?$/.exec(one.trim()) ?? []
    if (one.includes('://') || !/^(?:\*\.)?[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(domain))
      return refuse(`"${service}" is exposed as "${one.trim()}", which is no name of a host`)
    const port = number === undefined ? wish.port : portOf(ports, number)
    if (port === undefined) {
      const all = ports.flatMap((known) => (isOpen(known) ? [known.port] : []))
      const fix = `Write one of its ports that are not bound to the loopback address: ${all.join(', ')}.`
      return refuse(`"${service}" is exposed on port ${number}, which nobody reaches`, fix)
    }
    hosts.push({ domain, path: `/${rest}`, port })
  }
  return hosts
}

function isOpen({ protocol, reach }: WorkloadPort): boolean {
  return protocol === 'TCP' && reach !== 'local'
}

/** A port of the container, or what Compose publishes it as. */
function portOf(ports: readonly WorkloadPort[], number: string): WorkloadPort | undefined {
  return ports.find(
    (known) => isOpen(known) && (String(known.port) === number || known.published.includes(Number(number))),
  )
}

/** Compose opens every port to the host; a host of the label leads to one. */
function reportOthers(
  conversion: Conversion,
  { service, ports }: Entered,
  hosts: readonly Host[],
  path: TreePath,
): void {
  const others = ports.filter(
    (port) => isOpen(port) && port.reach === 'published' && hosts.every((host) => host.port !== port),
  )
  const [first] = others
  if (first === undefined) return
  report(conversion, path, {
    rule: 'not-exposed',
    severity: 'notice',
    message: `"${service}" publishes ${others.map(({ port }) => port).join(', ')}, too, and no host leads there`,
    fix: `Name a host for it, HOST:${first.port}, or leave it.`,
  })
}

/** A proxy that watches Docker leads to the service; in a cluster its label would have to. */
function reportProxied(conversion: Conversion, service: string): void {
  const found = proxiedHosts(conversion.model.services?.[service] ?? {})
  if (found === undefined) return
  const hosts = found.hosts.join(',')
  report(conversion, ['services', service, ...found.path], {
    rule: 'not-exposed',
    severity: 'warning',
    message: `${found.proxy} leads from ${hosts} to "${service}" in Docker, and nothing does in the cluster`,
    fix: `Label the service ${exposeLabel}: ${hosts}.`,
  })
}

/** Annotations of an Ingress on a service that has none. */
function reportIdleLabels(conversion: Conversion, service: string): void {
  const { labels, deploy, annotations } = conversion.model.services?.[service] ?? {}
  const idle = (at: readonly string[], found: object = {}): string[][] =>
    Object.keys(found).flatMap((name) => (ownerOf(name, false) === 'ingress' ? [[...at, name]] : []))
  const all = [
    ...idle(['labels'], labels),
    ...idle(['deploy', 'labels'], deploy?.labels),
    ...idle(['annotations'], annotations),
  ]
  const [first] = all
  if (first === undefined) return
  const names = all.map((path) => path.at(-1)).join(', ')
  report(conversion, ['services', service, ...first], {
    rule: 'unsupported-key',
    severity: 'warning',
    message: `${names} ${all.length > 1 ? 'are' : 'is'} read on an Ingress, and "${service}" has none`,
    fix: `Label the service ${exposeLabel}: HOST.`,
  })
}
