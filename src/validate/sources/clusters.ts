import type { Manifest } from '../../kubernetes/manifest.ts'
import { quantity } from '../../report/text.ts'
import type { StructureFinding } from '../structure/rules.ts'
import { type CheckedRendering, tracedManifests } from './rendered.ts'

/** Objects that roots bring along each for itself, and that are the same everywhere. */
const shared = new Set(['Namespace', 'CustomResourceDefinition', 'HelmRepository', 'GitRepository', 'OCIRepository'])

/** An object, and the roots that make it. */
interface Made {
  readonly manifest: Manifest
  readonly names: Set<string>
}

/** One finding for roots of one cluster that make the same objects: their controllers take them from each other for ever. */
export function contestedObjects(renderings: readonly CheckedRendering[]): StructureFinding[] {
  const made = new Map<string, Made>()
  for (const one of renderings) {
    const { name, cluster, namespace } = one.rendering.root
    if (cluster === undefined) continue
    for (const manifest of tracedManifests(one)) {
      if (shared.has(manifest.kind) || manifest.name === undefined || manifest.name.includes('${')) continue
      const group = manifest.apiVersion.split('/').slice(0, -1).join('/')
      const id = [cluster, group, manifest.kind, manifest.namespace ?? namespace ?? '', manifest.name].join('\n')
      const known = made.get(id)
      if (known === undefined) made.set(id, { manifest, names: new Set([name]) })
      else known.names.add(name)
    }
  }
  const contests = new Map<string, Made & { count: number }>()
  for (const one of made.values()) {
    if (one.names.size === 1) continue
    const id = [...one.names].sort().join('\n')
    const contest = contests.get(id)
    if (contest === undefined) contests.set(id, { ...one, count: 1 })
    else contest.count++
  }
  return [...contests.values()].map(({ manifest, names, count }) => contested(manifest, [...names].sort(), count - 1))
}

function contested(manifest: Manifest, [first, second, ...rest]: readonly string[], more: number): StructureFinding {
  const others = more > 0 ? ` and ${quantity(more, 'more object')} are` : ' is'
  const roots = rest.length === 0 ? `both ${first} and ${second}` : `${first}, ${second} and ${rest.length} more`
  return {
    ...manifest.locate(['metadata', 'name'], 'value'),
    rule: 'contested-object',
    category: 'reference',
    severity: 'warning',
    message: `${manifest.kind} "${manifest.name}"${others} made by ${roots}, in one cluster`,
    fix: 'Let one of them make it: each takes it back from the others.',
  }
}
