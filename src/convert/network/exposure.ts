import { type Conversion, kubernetesName, report } from '../conversion.ts'
import type { LabelReader } from '../labels.ts'
import { serviceLabel } from '../names.ts'
import type { Exposure, WorkloadPort } from '../workload.ts'
import { type Entered, entryOf } from './entry.ts'

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
interface Reached extends Entered {
  readonly labels: LabelReader
  readonly names: readonly string[]
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

/** The ports that are reached from anywhere: those that Compose publishes, and those that something leads to. */
export function openPortsOf(ports: readonly WorkloadPort[], { type, entry }: Exposure): WorkloadPort[] {
  const isOpenService = type === 'NodePort' || type === 'LoadBalancer'
  return ports.filter((port) => {
    const isEntered = port === entry?.port || entry?.hosts.some((host) => port === host.port)
    return port.reach === 'published' || isEntered || (isOpenService && port.reach !== 'local')
  })
}
