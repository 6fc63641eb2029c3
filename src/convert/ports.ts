import type { ServiceModel } from './compose/project.ts'
import { readExposed } from './compose/short-port.ts'
import type { TreePath } from './compose/tree.ts'
import { type Conversion, report } from './conversion.ts'
import { httpCheckOf } from './health.ts'
import { dnsLabel, isLoopback } from './names.ts'
import { proxiedPorts } from './network/proxies.ts'
import { nonEmpty } from './resources.ts'
import type { WorkloadPort } from './workload.ts'

type Protocol = WorkloadPort['protocol']

interface Listening {
  readonly port: number
  readonly protocol: Protocol
  name: string | undefined
  appProtocol: string | undefined
  readonly published: number[]
  reach: WorkloadPort['reach']
}

/**
 * The ports that a service listens on: of `ports` and `expose`, each once whatever the letter case of its protocol. A
 * published port that differs is kept beside it, so peers that use either of the two reach the service.
 */
export function portsOf(conversion: Conversion, service: string, model: ServiceModel): WorkloadPort[] {
  const found = new Map<string, Listening>()
  const refuse = (path: TreePath, what: string, fix: string): void =>
    report(conversion, ['services', service, ...path], {
      rule: 'wrong-value',
      category: 'input',
      severity: 'error',
      message: `"${what}" is no port`,
      fix,
    })
  model.ports?.forEach((port, i) => {
    if (!/^(?:tcp|udp|sctp)$/i.test(port.protocol) || port.target > 65_535) {
      const fix = 'Write a target up to 65535, and tcp, udp or sctp as protocol.'
      refuse(['ports', i], `${port.target}/${port.protocol}`, fix)
      return
    }
    const listening = listeningAt(found, port.target, port.protocol)
    listening.name ??= port.name
    listening.appProtocol ??= port.app_protocol
    if (!isLoopback(port.host_ip)) listening.reach = 'published'
    else if (listening.reach === 'inside') listening.reach = 'local'
    const published = Number(port.published)
    if (port.published !== undefined && Number.isInteger(published) && published > 0)
      listening.published.push(published)
  })
  model.expose?.forEach((item, i) => {
    const ports = readExposed(String(item))
    if (ports === undefined) refuse(['expose', i], String(item), 'Write it as "80", "53/udp" or "8000-8010".')
    for (const { target, protocol } of ports ?? []) listeningAt(found, target, protocol)
  })
  const http = httpCheckOf(model.healthcheck)
  if (http !== undefined && !http.https) {
    const checked = found.get(`${http.port}/TCP`)
    if (checked !== undefined) checked.appProtocol ??= 'http'
  }
  return named([...found.values()])
}

function listeningAt(found: Map<string, Listening>, port: number, given: string): Listening {
  const protocol = given.toUpperCase() as Protocol
  const key = `${port}/${protocol}`
  const fresh = { port, protocol, name: undefined, appProtocol: undefined, published: [], reach: 'inside' as const }
  const listening: Listening = found.get(key) ?? fresh
  found.set(key, listening)
  return listening
}

/** Names of ports: the one that was given, or the protocol that is known and the number; at most 15 characters (RFC 6335). */
function named(ports: readonly Listening[]): WorkloadPort[] {
  const taken = new Set<string>()
  const targets = new Set(ports.map(({ port, protocol }) => `${port}/${protocol}`))
  return ports.map(({ port, protocol, name, appProtocol, published, reach }) => {
    const prefix =
      protocol === 'TCP' ? (/^https?$|^grpc$/.exec(appProtocol ?? '')?.[0] ?? 'port') : protocol.toLowerCase()
    const wished = name === undefined ? '' : dnsLabel(name, 15)
    const usable = /[a-z]/.test(wished) && !taken.has(wished)
    const own = usable ? wished : `${prefix}-${port}`
    taken.add(own)
    const others = [...new Set(published)].filter((other) => other !== port && !targets.has(`${other}/${protocol}`))
    return { name: own, port, protocol, appProtocol, published: others, reach }
  })
}

/** A port of a container (core/v1 ContainerPort). */
export function containerPort({ name, port, protocol, host }: WorkloadPort): object {
  return { containerPort: port, name, protocol, ...(host && nonEmpty({ hostPort: host.port, hostIP: host.address })) }
}

/** A port that peers alone reach. */
export function portInside(port: number): WorkloadPort {
  return { name: `port-${port}`, port, protocol: 'TCP', appProtocol: undefined, published: [], reach: 'inside' }
}

/** The ports that proxies are told by labels and variables. */
export function labelledPorts(model: ServiceModel): number[] {
  return usable(proxiedPorts(model))
}

/** Variables by which programs are told the port to listen on. */
const portVariable = /^(?:(?:APP|SERVER|HTTP|LISTEN|API|WEB|NODE)_)?PORT$/
/** `--port 8000`, `--server.port=8000`, `--bind 0.0.0.0:8000`, `-b :8000`, `runserver 0.0.0.0:8000`. */
const portFlag =
  /(?:^|\s)(?:--(?:[\w.-]+[.-])?port[= ]|(?:(?:--bind|-b|--listen)[= ])?(?:0\.0\.0\.0|\[::\])?:)(\d{2,5})(?=\s|$)/g

/** The ports that a service is told to listen on: by its command, or else by its variables. */
export function toldPorts(
  { entrypoint = [], command = [] }: Pick<ServiceModel, 'entrypoint' | 'command'>,
  values: Readonly<Record<string, string>>,
): number[] {
  const flags = [...[...(entrypoint ?? []), ...(command ?? [])].join(' ').matchAll(portFlag)].map(([, port]) => port)
  const variables = Object.entries(values).flatMap(([name, value]) => (portVariable.test(name) ? [value] : []))
  return usable((flags.length > 0 ? flags : variables).map(Number))
}

function usable(ports: readonly number[]): number[] {
  return [...new Set(ports)].filter((port) => Number.isInteger(port) && port > 0 && port < 65_536)
}
