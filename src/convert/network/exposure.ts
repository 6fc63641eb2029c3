import type { TreePath } from '../compose/tree.ts'
import { type Conversion, kubernetesName, report } from '../conversion.ts'
import { type Settings, settingOf } from '../environments/tiers.ts'
import { type LabelReader, ownerOf } from '../labels.ts'
import { serviceLabel } from '../names.ts'
import { programOf } from '../programs.ts'
import type { Entry, Exposure, Host, WorkloadPort } from '../workload.ts'

/** Names that can be names of Services, and are no other service's. */
export function distinct(conversion: Conversion, service: string, names: readonly string[]): string[] {
  const own = kubernetesName(conversion, service)
  const valid = names.filter((name) => {
    if (name === serviceLabel(name)) return name === own || !conversion.taken.has(name)
    const users = usersOf(conversion, name)
    report(conversion, ['services', service], {
      rule: 'renamed',
      severity: 'warning',
      message: `"${service}" is also reached as "${name}", which can be no name of a Service`,
      fix: `Use ${own} instead${users.length === 0 ? '' : ` in ${users.join(', ')}`}.`,
    })
    return false
  })
  return [...new Set(valid)]
}

/** The variables that hold a name, as `SERVICE (VARIABLE, …)`; the first few. */
function usersOf({ services }: Conversion, name: string): string[] {
  const holds = new RegExp(`(?<![\\w.-])${name.replace(/[^\w]/g, '\\$&')}(?![\\w-]|\\.\\w)`)
  const users = services.flatMap(([service, { environment }]) => {
    const variables = Object.entries(environment ?? {}).flatMap(([key, value]) =>
      holds.test(value ?? '') ? [key] : [],
    )
    return variables.length === 0 ? [] : [`${service} (${variables.slice(0, 3).join(', ')})`]
  })
  return users.length > 4 ? [...users.slice(0, 4), 'others'] : users
}

/** What is known of a service when it is decided how it is reached. */
interface Reached {
  readonly service: string
  readonly image: string
  readonly labels: LabelReader
  /** Settings of environments by label. */
  readonly settings: Settings
  readonly names: readonly string[]
  readonly ports: readonly WorkloadPort[]
  /** Its Pods reach themselves, or each other, by its name before they are ready. */
  readonly isEarly: boolean
}

/** How a workload is reached: what its labels and its ports say. */
export function exposureOf(conversion: Conversion, reached: Reached): Exposure {
  const { service, labels, names, ports } = reached
  const wished = labels('kompose.service.type')?.toLowerCase()
  const nodePort = Number(labels('kompose.service.nodeport.port') ?? Number.NaN)
  const open =
    wished === 'nodeport' || !Number.isNaN(nodePort)
      ? 'NodePort'
      : wished === 'loadbalancer'
        ? 'LoadBalancer'
        : 'ClusterIP'
  const isEarly = reached.isEarly && open === 'ClusterIP'
  const isHeadless = ports.length === 0 || wished === 'headless' || isEarly
  if (open !== 'ClusterIP' && !isHeadless) reportLocalPorts(conversion, service, open, ports)
  const type = ports.every(isLocal) ? 'ClusterIP' : open
  return {
    names,
    type: isHeadless ? 'Headless' : type,
    isEarly,
    nodePort: type === 'NodePort' && Number.isInteger(nodePort) ? nodePort : undefined,
    externalTrafficPolicy: type === 'ClusterIP' ? undefined : labels('kompose.service.external-traffic-policy'),
    entry: entryOf(conversion, reached),
  }
}

/** A port of the loopback address stays on the machine in Compose, so nothing leads to it from outside here. */
function reportLocalPorts(
  conversion: Conversion,
  service: string,
  type: Exposure['type'],
  ports: readonly WorkloadPort[],
): void {
  const local = ports.filter(isLocal).map(({ port }) => port)
  if (local.length === 0) return
  const lost = local.length === ports.length ? `it has no ${type} Service` : `its ${type} Service leaves them out`
  report(conversion, ['services', service, 'ports'], {
    rule: 'not-exposed',
    severity: 'warning',
    message: `The ports ${local.join(', ')} of "${service}" are bound to the loopback address, so ${lost}`,
    fix: 'Bind them to no address to open them, or give a service of its own to what peers use.',
  })
}

function isLocal({ reach }: WorkloadPort): boolean {
  return reach === 'local'
}

const exposeLabel = 'kompose.service.expose'

function entryOf(conversion: Conversion, reached: Reached): Entry | undefined {
  const { service, labels, ports } = reached
  const text = labels(exposeLabel)?.trim()
  const path = ['services', service, 'labels', exposeLabel]
  if (text === undefined || text.toLowerCase() === 'false') {
    if (text === undefined) reportIdleLabels(conversion, service)
    return undefined
  }
  const open = ports.filter((one) => !isLocal(one))
  const port = open.find(({ protocol }) => protocol === 'TCP') ?? open[0]
  if (port === undefined) {
    const areLocal = ports.length > 0
    report(conversion, path, {
      rule: areLocal ? 'not-exposed' : 'unsupported-key',
      severity: 'warning',
      message: `"${service}" is to be exposed, but ${areLocal ? 'its ports are bound to the loopback address' : 'has no port'}`,
      fix: areLocal
        ? 'Write the port that the world reaches without an address, or in expose:.'
        : 'Add ports: or expose:.',
    })
    return undefined
  }
  const protocol = protocolOf(port, reached.image)
  if (protocol !== 'http' && conversion.options.entrance.kind === 'ingress') {
    report(conversion, path, {
      rule: 'not-exposed',
      severity: 'warning',
      message: `"${service}" speaks ${protocol.toUpperCase()} on port ${port.port}, and an Ingress carries HTTP alone`,
      fix: 'Use the input expose: gateway or istio, or label the service kompose.service.type: loadbalancer.',
    })
    return undefined
  }
  const hosts = protocol === 'tcp' ? [] : hostsOf(conversion, reached, text, path)
  if (hosts === undefined) return undefined
  return {
    protocol,
    hosts,
    port,
    outside: port.published[0] ?? port.port,
    tlsSecret: labels('kompose.service.expose.tls-secret'),
    className: labels('kompose.service.expose.ingress-class-name'),
  }
}

/** What Compose says the port speaks; that of a known store is no HTTP. */
function protocolOf({ appProtocol, port }: WorkloadPort, image: string): Entry['protocol'] {
  if (appProtocol === 'tls' || appProtocol === 'tcp') return appProtocol
  const program = programOf(image)
  return appProtocol === undefined && program.keeps === true && program.port === port && port !== 9200 ? 'tcp' : 'http'
}

/** The hosts that a label names, or for `true` those of the setting `host`; undefined where one can be none. */
function hostsOf(
  conversion: Conversion,
  { service, settings }: Reached,
  text: string,
  path: TreePath,
): Host[] | undefined {
  const refuse = (message: string): undefined => {
    const fix = `Write ${exposeLabel}: HOST, or set the host of each environment (gitops-actions.prod.host: HOST).`
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
  const hosts = wanted.map((host): Host => {
    const [domain = '', ...rest] = host.trim().split('/')
    return { domain, path: `/${rest.join('/')}` }
  })
  const wrong = hosts.find(({ domain }) => !/^(?:\*\.)?[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(domain))
  return wrong === undefined
    ? hosts
    : refuse(`"${service}" is exposed as "${wrong.domain}", which is no name of a host`)
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

/** The ports that are reached from anywhere: those that Compose publishes, and those that something leads to. */
export function openPortsOf(ports: readonly WorkloadPort[], { type, entry }: Exposure): WorkloadPort[] {
  const isOpenService = type === 'NodePort' || type === 'LoadBalancer'
  return ports.filter((port) => {
    return port.reach === 'published' || port === entry?.port || (isOpenService && port.reach !== 'local')
  })
}
