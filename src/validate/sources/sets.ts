import { posix } from 'node:path'
import type { Manifest } from '../manifest.ts'
import type { ManifestSet } from '../references/index.ts'
import type { Kustomization } from './kustomization.ts'

/** How kustomizations take in files and each other. */
export class Kustomizations {
  readonly all: readonly Kustomization[]
  readonly #byPath: ReadonlyMap<string, Kustomization>
  readonly #byFolder: ReadonlyMap<string, Kustomization>

  constructor(all: readonly Kustomization[]) {
    this.all = all
    this.#byPath = new Map(all.map((one) => [one.path, one]))
    this.#byFolder = new Map(all.map((one) => [one.folder, one]))
  }

  /** The kustomization that a file makes. */
  at(path: string): Kustomization | undefined {
    return this.#byPath.get(path)
  }

  /** Those that no other takes in: what is applied to a cluster. */
  get roots(): Kustomization[] {
    const taken = new Set(this.all.flatMap(({ takes }) => takes))
    return this.all.filter(({ folder, isComponent }) => !isComponent && !taken.has(folder))
  }

  /** Every file that is a patch of some kustomization. */
  get patches(): Set<string> {
    return new Set(this.all.flatMap(({ patches }) => patches))
  }

  /** Every file that configures kustomize itself. */
  get plugins(): Set<string> {
    return new Set(this.all.flatMap(({ plugins }) => plugins))
  }

  /** A kustomization with all that it takes in, directly or through others. */
  withAll(root: Kustomization): Kustomization[] {
    const found = new Set<Kustomization>()
    const visit = (one: Kustomization): void => {
      if (found.has(one)) return
      found.add(one)
      for (const path of one.takes) {
        const next = this.#byFolder.get(path)
        if (next !== undefined) visit(next)
      }
    }
    visit(root)
    return [...found]
  }
}

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
