import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Kustomization } from '../../render/kustomization.ts'
import type { Kustomizations } from '../../render/kustomizations.ts'
import type { ManifestSet } from '../references/index.ts'

/** What a kustomization makes, once it is rendered. */
export interface RenderedSet {
  readonly root: Kustomization
  readonly manifests: readonly Manifest[]
}

/**
 * The sets of objects that are applied together: what each kustomization that is applied takes in, as it is rendered where
 * it is; and for files that no kustomization takes in, those of one folder.
 *
 * @param byFile the objects of each file, patches aside.
 */
export function setsOf(
  byFile: ReadonlyMap<string, readonly Manifest[]>,
  kustomizations: Kustomizations,
  rendered: readonly RenderedSet[],
): ManifestSet[] {
  const taken = new Set(kustomizations.all.flatMap(({ takes }) => takes))
  const sets: ManifestSet[] = kustomizations.roots.map((root) => {
    const made = rendered.find((set) => set.root === root)
    return made === undefined ? unrendered(kustomizations.withAll(root), byFile) : { manifests: made.manifests }
  })
  const folders = new Map<string, Manifest[]>()
  for (const [file, manifests] of byFile) {
    if (taken.has(file)) continue
    const folder = posix.dirname(file)
    const ofFolder = folders.get(folder) ?? []
    folders.set(folder, ofFolder)
    for (const manifest of manifests) ofFolder.push(manifest)
  }
  return [...sets, ...[...folders.values()].map((manifests) => ({ manifests, loose: true }))]
}

function unrendered(parts: readonly Kustomization[], byFile: ReadonlyMap<string, readonly Manifest[]>): ManifestSet {
  const files = new Set(parts.flatMap(({ takes }) => takes))
  return {
    manifests: [...files].flatMap((file) => byFile.get(file) ?? []),
    generated: parts.flatMap(({ generated }) => generated),
    namespace: parts.find(({ namespace }) => namespace !== undefined)?.namespace,
    uncertain: parts.some(({ changesObjects, takesFromElsewhere }) => changesObjects || takesFromElsewhere),
  }
}
