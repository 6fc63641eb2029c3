import type { Manifest } from '../../kubernetes/manifest.ts'
import { quantity } from '../../report/text.ts'
import type { StructureFinding } from '../structure/rules.ts'
import { type CheckedRendering, tracedManifests } from './rendered.ts'

/** Objects that roots bring along each for itself, and that are the same everywhere. */
const shared = new Set(['Namespace', 'CustomResourceDefinition', 'HelmRepository', 'GitRepository', 'OCIRepository'])

/** One finding for two roots of one cluster that make the same objects: their controllers take them from each other for ever. */
export function contestedObjects(renderings: readonly CheckedRendering[]): StructureFinding[] {
  const owners = new Map<string, { readonly name: string; readonly manifest: Manifest }>()
  const contests = new Map<string, { readonly manifest: Manifest; readonly names: readonly string[]; count: number }>()
  for (const one of renderings) {
    const { name, cluster, namespace } = one.rendering.root
    if (cluster === undefined) continue
    for (const manifest of tracedManifests(one)) {
      if (shared.has(manifest.kind) || manifest.name === undefined || manifest.name.includes('${')) continue
      const group = manifest.apiVersion.split('/').slice(0, -1).join('/')
      const id = [cluster, group, manifest.kind, manifest.namespace ?? namespace ?? '', manifest.name].join('\n')
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, { name, manifest })
      else if (owner.name !== name) {
        const names = [owner.name, name].sort()
        const contest = contests.get(names.join('\n'))
        if (contest === undefined) contests.set(names.join('\n'), { manifest, names, count: 1 })
        else contest.count++
      }
    }
  }
  return [...contests.values()].map(({ manifest, names, count }) => contested(manifest, names, count - 1))
}

function contested(manifest: Manifest, names: readonly string[], more: number): StructureFinding {
  const others = more > 0 ? ` and ${quantity(more, 'more object')} are` : ' is'
  return {
    ...manifest.locate(['metadata', 'name'], 'value'),
    rule: 'contested-object',
    category: 'reference',
    severity: 'warning',
    message: `${manifest.kind} "${manifest.name}"${others} made by both ${names.join(' and ')}, in one cluster`,
    fix: 'Let one of the two make it: each takes it back from the other.',
  }
}
