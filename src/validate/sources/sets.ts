import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Kustomization } from '../../render/kustomization.ts'
import type { Kustomizations } from '../../render/kustomizations.ts'
import type { ManifestSet } from '../references/index.ts'

/** What is applied together, as it was rendered. */
interface RenderedSet {
  /** The folder of the kustomization or chart. */
  readonly folder: string
  readonly manifests: readonly Manifest[]
}

/**
 * The sets of objects that are applied together: what each kustomization that is applied takes in, as it is rendered where
 * it is; and for files that no kustomization takes in, those of one folder.
 *
 * @param byFile the objects of each file, patches aside.
 * @param taken files that roots take in, which were rendered or not.
 */
export function setsOf(
  byFile: ReadonlyMap<string, readonly Manifest[]>,
  kustomizations: Kustomizations,
  rendered: readonly RenderedSet[],
  taken: ReadonlyMap<string, boolean>,
): ManifestSet[] {
  const inKustomization = new Set(kustomizations.all.flatMap(({ takes }) => takes))
  const folders = new Set(rendered.map(({ folder }) => folder))
  const left = kustomizations.roots.filter(({ folder }) => !folders.has(folder))
  const sets: ManifestSet[] = [
    ...rendered.map(({ manifests }) => ({ manifests })),
    ...left.map((root) => unrendered(kustomizations.withAll(root), byFile)),
  ]
  const byFolder = new Map<string, Manifest[]>()
  for (const [file, manifests] of byFile) {
    if (inKustomization.has(file) || taken.get(file) === true) continue
    const folder = posix.dirname(file)
    const ofFolder = byFolder.get(folder) ?? []
    byFolder.set(folder, ofFolder)
    for (const manifest of manifests) ofFolder.push(manifest)
  }
  return [...sets, ...[...byFolder.values()].map((manifests) => ({ manifests, loose: true }))]
}

function unrendered(parts: readonly Kustomization[], byFile: ReadonlyMap<string, readonly Manifest[]>): ManifestSet {
  const files = new Set(parts.flatMap(({ takes }) => takes))
  return {
    manifests: [...files].flatMap((file) => byFile.get(file) ?? []),
    generated: parts.flatMap(({ generated }) => generated),
    namespace: parts.find(({ namespace }) => namespace !== undefined)?.namespace,
    uncertain:
      parts.some(({ changesObjects, takesFromElsewhere }) => changesObjects || takesFromElsewhere) ||
      new Set(parts.flatMap(({ namespace }) => namespace ?? [])).size > 1,
  }
}
