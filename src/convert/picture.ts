import { mermaidText } from '../report/picture.ts'
import { dependenciesOf } from './compose/check.ts'
import type { ServiceModel } from './compose/project.ts'
import type { Workload } from './workload.ts'

/** More than that Mermaid does not draw (its setting `maxEdges`). */
const mostEdges = 500

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
  const edges: string[] = []
  const boxes = new Map(
    workloads.map((workload) => [
      workload.service,
      node('service', `${workload.service}, ${workload.kind}`, ['[', ']']),
    ]),
  )
  const networks = new Set(workloads.flatMap((workload) => workload.networks))
  for (const workload of workloads) {
    const own = boxes.get(workload.service) ?? ''
    const model = services.get(workload.service) ?? {}
    const ports = workload.openPorts.map(({ port, published }) => [...published, port].join(':'))
    if (ports.length > 0) {
      edges.push(`  ${node('world', 'outside', ['((', '))'])} -->|"${mermaidText(ports.join(', '))}"| ${own}`)
    }
    for (const peer of dependenciesOf(model)) {
      const other = boxes.get(peer)
      if (other !== undefined && other !== own) edges.push(`  ${own} --> ${other}`)
    }
    for (const { type, source } of model.volumes ?? []) {
      if (type === 'volume' && source) edges.push(`  ${own} --- ${node('volume', source, ['[(', ')]'])}`)
    }
    // One network that all share says nothing.
    if (networks.size < 2) continue
    for (const network of workload.networks) edges.push(`  ${own} -.- ${node('network', network, ['{{', '}}'])}`)
  }
  return edges.length > mostEdges ? undefined : `${['flowchart LR', ...lines, ...new Set(edges)].join('\n')}\n`
}
