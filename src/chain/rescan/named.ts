import { posix } from 'node:path'
import { chosen, imagesOfFile, type Running } from '../../bump/promote-images.ts'
import type { PlaceKind, SourceFile } from '../../bump/request.ts'
import { environmentOf, referenceOf } from '../../bump/wish/message.ts'
import { familiarName, parseReference, type Reference, readReference } from '../../oci/reference.ts'
import type { Place } from '../../place.ts'
import { isKustomizationFile, type Kustomization, readKustomization } from '../../render/kustomization.ts'
import { Kustomizations } from '../../render/kustomizations.ts'
import { textOf } from '../../yaml/decode.ts'

/** A version of an image that a repository names. */
export interface NamedVersion {
  readonly image: string
  readonly reference: Reference
  /** Where it runs: `prod`, or the folder of the file where no environment is known. */
  readonly environments: readonly string[]
  /** Every line that names it. */
  readonly places: readonly Pick<Place, 'file' | 'line'>[]
}

/** An image as it is at some step of a rendering, and the line that gave it its version. */
type Item = Pick<Running, 'image' | 'version' | 'path' | 'line'>

/** Places whose version is that of an image; charts and other artifacts have versions, too. */
const imagePlaces: readonly PlaceKind[] = ['image', 'values', 'argo-kustomize', 'argo-parameter', 'template']

/**
 * The versions that run, by what the files of a repository say. Kustomizations are followed: what a base names runs in every
 * environment that takes it in, unless a kustomization or a component on the way gives that image another name or version. A
 * container without a version runs "latest", as Kubernetes has it.
 *
 * @param only these images, and these environments; all without any.
 */
export function namedVersions(
  files: readonly SourceFile[],
  only: { readonly images: readonly string[]; readonly environments: readonly string[] },
): NamedVersion[] {
  const named = new Map<string, { item: Item; environments: Set<string>; places: Map<string, Item> }>()
  for (const [where, item] of itemsOf(files)) {
    if (only.environments.length > 0 && !only.environments.includes(where)) continue
    const text = referenceOf(item.image, item.version)
    const one = named.get(text) ?? { item, environments: new Set(), places: new Map() }
    one.environments.add(where)
    one.places.set(`${item.path}:${item.line}`, item)
    named.set(text, one)
  }
  const all = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  return chosen(
    all.map(({ item: { image, version }, environments, places }) => {
      const { registry, repository, written } = parseReference(image)
      return {
        image,
        reference: { registry, repository, written, ...version },
        environments: [...environments].sort(),
        places: [...places.values()].map(({ path: file, line }) => ({ file, line })),
      }
    }),
    only.images,
  )
}

function itemsOf(files: readonly SourceFile[]): [where: string, item: Item][] {
  const running = new Map(files.map((file) => [file.path, imagesOfFile(file, { tag: 'latest' })]))
  const kustomizations = new Kustomizations(files.flatMap(kustomizationOf))
  const rendering = new Rendering(running, kustomizations)
  const rendered = kustomizations.roots.flatMap((root) =>
    rendering.of(root).map((item): [string, Item] => [whereOf(root.path), item]),
  )
  const others = files.filter(({ path }) => !rendering.seen.has(path))
  const loose = others.flatMap(({ path }) =>
    imagesAt(running.get(path)).map((item): [string, Item] => [whereOf(path), item]),
  )
  return [...rendered, ...loose]
}

function imagesAt(running: readonly Running[] = []): Running[] {
  return running.filter(({ place }) => imagePlaces.includes(place))
}

function whereOf(path: string): string {
  return environmentOf(path) ?? posix.dirname(path)
}

/** Where a file leads to is nothing that we ask: the files may be those of a commit. */
const nowhere = {
  kind: () => undefined,
  text: () => '',
  realPath: (path: string) => path,
  relative: (path: string) => path,
}

function kustomizationOf({ path, bytes }: SourceFile): Kustomization[] {
  const text = isKustomizationFile(path) ? textOf(bytes) : undefined
  const found = text === undefined ? undefined : readKustomization(path, text, nowhere)
  return found === undefined ? [] : [found]
}

/** What becomes of the images alone: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/ */
class Rendering {
  /** Files that are part of some kustomization. */
  readonly seen = new Set<string>()
  readonly #running: ReadonlyMap<string, readonly Running[]>
  readonly #kustomizations: Kustomizations
  readonly #known = new Map<Kustomization, readonly Item[]>()

  constructor(running: ReadonlyMap<string, readonly Running[]>, kustomizations: Kustomizations) {
    this.#running = running
    this.#kustomizations = kustomizations
  }

  of(one: Kustomization): readonly Item[] {
    const known = this.#known.get(one)
    if (known !== undefined) return known
    // Kustomizations in a circle render nothing, and are told by validate.
    this.#known.set(one, [])
    const items = this.#rendered(one, [], new Set())
    this.#known.set(one, items)
    return items
  }

  /** @param given what a component is laid over. */
  #rendered(one: Kustomization, given: readonly Item[], above: ReadonlySet<Kustomization>): readonly Item[] {
    this.seen.add(one.path)
    const parts = [...new Set([...one.takes, ...one.patches, ...one.reads])]
    const components = parts.flatMap((path) => {
      const next = this.#kustomizations.of(path)
      return next?.isComponent ? [next] : []
    })
    const own = parts.filter((path) => !this.#kustomizations.of(path)?.isComponent)
    let items = [...given, ...own.flatMap((path) => this.#taken(path))]
    const inside = new Set([...above, one])
    for (const next of components) if (!inside.has(next)) items = [...this.#rendered(next, items, inside)]
    return this.#changed(one, items)
  }

  /** Whether not all that it takes in is among the files. */
  #takesFromElsewhere(one: Kustomization, above: ReadonlySet<Kustomization> = new Set()): boolean {
    if (one.takesFromElsewhere) return true
    if (above.has(one)) return false
    return one.takes.some((path) => {
      const next = this.#kustomizations.of(path)
      return next === undefined ? !this.#running.has(path) : this.#takesFromElsewhere(next, new Set([...above, one]))
    })
  }

  #taken(path: string): readonly Item[] {
    const next = this.#kustomizations.of(path)
    if (next !== undefined) return this.of(next)
    this.seen.add(path)
    return imagesAt(this.#running.get(path))
  }

  /** An entry for an image that no file here has is one for what comes from elsewhere, or for nothing. */
  #changed(one: Kustomization, items: readonly Item[]): Item[] {
    const own = (this.#running.get(one.path) ?? []).filter(({ place }) => place === 'kustomize')
    const entries = own.map((entry) => ({ ...entry, name: entry.instead ?? entry.image, to: entry.image }))
    const applied = items.map((item): Item => {
      const entry = entries.find(({ name }) => name === item.image)
      if (entry === undefined) return { ...item, image: renamed(one, item.image) }
      return { ...entry, image: entry.to }
    })
    const unmatched = this.#takesFromElsewhere(one)
      ? entries.filter(({ name }) => !items.some(({ image }) => image === name))
      : []
    return [...applied, ...unmatched]
  }
}

/** The new name that an entry without a version gives an image; its version stays. */
function renamed({ root }: Kustomization, image: string): string {
  const entries = root.at('images').items()
  const entry = entries.find((one) => canonical(one.at('name').text) === image && one.at('newTag').isEmpty)
  return canonical(entry?.at('newName').text) ?? image
}

function canonical(name: string | undefined): string | undefined {
  const reference = name === undefined ? undefined : readReference(name)
  return reference === undefined ? undefined : familiarName(reference)
}
