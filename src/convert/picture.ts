import { mermaidText } from '../report/picture.ts'
import { dependenciesOf } from './compose/check.ts'
import type { ServiceModel } from './compose/project.ts'
import type { Workload } from './workload.ts'

/** More than that Mermaid does not draw (its setting `maxEdges`). */
const mostEdges = 500

/** From here on services that differ in their names alone are one box. */
const manyBoxes = 15

/** What runs together, or alike. */
interface Box {
  readonly names: readonly string[]
  readonly kind: string
  /** What leads to it from outside. */
  readonly ports: readonly string[]
  /** The services that it depends on, volumes and networks. */
  readonly peers: readonly string[]
  readonly volumes: readonly string[]
  readonly networks: readonly string[]
}

/**
 * The services of a project with what reaches them, what they depend on, keep and share, as a Mermaid flow chart. Nodes have numbers
 * for names and texts are escaped, so nothing of the project is read as Mermaid.
 *
 * @returns undefined where it would be more than Mermaid draws.
 */
export function pictureOf(
  workloads: readonly Workload[],
  services: ReadonlyMap<string, ServiceModel>,
): string | undefined {
  // A network that all share says nothing.
  const isShared = (network: string): boolean => workloads.every(({ networks }) => networks.includes(network))
  const boxes = workloads.map((workload) => boxOf(workload, services, isShared))
  return drawn(boxes.length < manyBoxes ? boxes : alike(boxes))
}

function boxOf(
  { service, kind, joined, openPorts, networks }: Workload,
  services: ReadonlyMap<string, ServiceModel>,
  isShared: (network: string) => boolean,
): Box {
  const names = [service, ...joined.map((other) => other.service)]
  const models = names.map((name) => services.get(name) ?? {})
  const mounts = models.flatMap(({ volumes = [] }) => volumes)
  return {
    names,
    kind,
    ports: openPorts.map(({ port, published }) => [...published, port].join(':')),
    peers: models.flatMap((model) => dependenciesOf(model)).filter((peer) => !names.includes(peer)),
    volumes: mounts.flatMap(({ type, source }) => (type === 'volume' && source ? [source] : [])),
    networks: networks.filter((network) => !isShared(network)),
  }
}

/** Services to which nothing leads, and from which the same does, in one box. */
function alike(boxes: readonly Box[]): Box[] {
  const reached = new Set(boxes.flatMap(({ peers }) => peers))
  const merged = new Map<string, Box>()
  for (const box of boxes) {
    const { names, ports, ...same } = box
    const isOwn = ports.length > 0 || names.some((name) => reached.has(name))
    const key = JSON.stringify(isOwn ? names : same)
    merged.set(key, { ...box, names: [...(merged.get(key)?.names ?? []), ...names] })
  }
  return [...merged.values()]
}

function drawn(boxes: readonly Box[]): string | undefined {
  const nodes = new Map<string, string>()
  const lines: string[] = []
  const node = (kind: string, text: string, [open, close]: readonly [string, string]): string => {
    const id = `${kind}/${text}`
    const known = nodes.get(id)
    if (known !== undefined) return known
    const name = `n${nodes.size}`
    nodes.set(id, name)
    lines.push(`  ${name}${open}"${mermaidText(text)}"${close}`)
    return name
  }
  const boxed = new Map<string, string>()
  for (const { names, kind } of boxes) {
    const name = node('service', `${shortened(names)}, ${kind}`, ['[', ']'])
    for (const service of names) boxed.set(service, name)
  }
  const edges = boxes.flatMap(({ names: [first = ''], ports, peers, volumes, networks }) => {
    const own = boxed.get(first) ?? ''
    const others = peers.flatMap((peer) => boxed.get(peer) ?? [])
    const arrow = ports.length === 0 ? [] : [`-->|"${mermaidText(ports.join(', '))}"| ${own}`]
    return [
      ...arrow.map((text) => `  ${node('world', 'outside', ['((', '))'])} ${text}`),
      ...others.map((other) => `  ${own} --> ${other}`),
      ...volumes.map((volume) => `  ${own} --- ${node('volume', volume, ['[(', ')]'])}`),
      ...networks.map((network) => `  ${own} -.- ${node('network', network, ['{{', '}}'])}`),
    ]
  })
  return edges.length > mostEdges ? undefined : `${['flowchart LR', ...lines, ...new Set(edges)].join('\n')}\n`
}

/** The names of a box; the first ones of many. */
function shortened(names: readonly string[]): string {
  const [first, second, third] = names
  return names.length > 4 ? `${first} + ${second} + ${third} + ${names.length - 3} more` : names.join(' + ')
}
