import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Finding } from '../../report/finding.ts'
import { type CheckedRendering, tracedManifests } from './rendered.ts'

/** Objects that roots bring along each for itself, and that are the same everywhere. */
const shared = new Set(['Namespace', 'CustomResourceDefinition', 'HelmRepository', 'GitRepository', 'OCIRepository'])

/** One finding for each object that two roots of one cluster make: their controllers take it from each other for ever. */
export function contestedObjects(renderings: readonly CheckedRendering[]): Finding[] {
  const owners = new Map<string, { readonly name: string; readonly manifest: Manifest }>()
  const findings = new Map<string, Finding>()
  for (const one of renderings) {
    const { name, cluster, namespace } = one.rendering.root
    if (cluster === undefined) continue
    for (const manifest of tracedManifests(one)) {
      if (shared.has(manifest.kind) || manifest.name === undefined || manifest.name.includes('${')) continue
      const group = manifest.apiVersion.split('/').slice(0, -1).join('/')
      const id = [cluster, group, manifest.kind, manifest.namespace ?? namespace ?? '', manifest.name].join('\n')
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, { name, manifest })
      else if (owner.name !== name && !findings.has(id)) findings.set(id, contested(manifest, name, owner.name))
    }
  }
  return [...findings.values()]
}

function contested(manifest: Manifest, name: string, owner: string): Finding {
  return {
    ...manifest.locate(['metadata', 'name'], 'value'),
    rule: 'contested-object',
    category: 'reference',
    severity: 'warning',
    message: `${manifest.kind} "${manifest.name}" is made by both ${owner} and ${name}, in one cluster`,
    fix: 'Let one of the two make it: each takes it back from the other.',
  }
}
