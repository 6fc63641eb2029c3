import type { Manifest } from '../../kubernetes/manifest.ts'
import { Node } from '../../yaml/field.ts'
import type { Kustomization } from '../kustomization.ts'
import type { Kustomizations } from '../kustomizations.ts'
import type { SourceFiles } from '../sources.ts'
import type { Note } from './annotations.ts'

/** The fields of a kustomization that change objects, in the order in which kustomize takes them. */
const transformers: readonly (readonly [kind: string, ...fields: readonly string[]])[] = [
  ['PatchStrategicMergeTransformer', 'patchesStrategicMerge'],
  ['PatchTransformer', 'patches'],
  ['NamespaceTransformer', 'namespace'],
  ['PrefixTransformer', 'namePrefix'],
  ['SuffixTransformer', 'nameSuffix'],
  ['LabelTransformer', 'labels', 'commonLabels', 'commonMetadata'],
  ['AnnotationsTransformer', 'commonAnnotations', 'commonMetadata'],
  ['PatchJson6902Transformer', 'patchesJson6902'],
  ['ReplicaCountTransformer', 'replicas'],
  ['ImageTagTransformer', 'images'],
  ['ReplacementTransformer', 'replacements'],
]

const generators = { ConfigMap: 'configMapGenerator', Secret: 'secretGenerator' } as const

type Layer = Note['layers'][number]

interface Facts {
  /** The kustomization that is built, and all that it takes in. */
  readonly parts: readonly Kustomization[]
  /** What the built one says, a controller's additions included. */
  readonly root: Node
  readonly kustomizations: Kustomizations
  readonly sources: SourceFiles
  /** What kustomize would call a file. */
  readonly nameOf: (path: string) => string
  /** What it calls the kustomization that is built. */
  readonly built: string
}

/**
 * What kustomize would note down on a built object, as the kustomizations and the names of objects tell. Its own notes are surer,
 * but cost it a copy of all objects for each patch: minutes where there are many of both.
 */
export class AssumedNotes {
  readonly #facts: Facts
  readonly #layers = new Map<string, readonly Layer[]>()

  constructor(facts: Facts) {
    this.#facts = facts
  }

  noteOf(manifest: Manifest): Note | undefined {
    const { nameOf } = this.#facts
    const file = this.#sourceOf(manifest)
    if (file !== undefined) return { origin: { path: nameOf(file) }, layers: this.#layersOf(file) }
    const { parts } = this.#facts
    const plugin = this.#pluginOf(manifest)
    if (plugin !== undefined) return plugin
    const own = this.#generatorOf(manifest)
    const maker = own ?? parts.find(({ root }) => root.at('helmCharts').isSet)
    if (maker === undefined) return undefined
    const kind = own === undefined ? 'HelmChartInflationGenerator' : `${manifest.kind}Generator`
    return { origin: { configuredIn: this.#nameOf(maker), kind }, layers: this.#layersOf(maker.path) }
  }

  /** A generator in a file of its own. */
  #pluginOf({ kind, name = '' }: Manifest): Note | undefined {
    const { parts, sources, nameOf } = this.#facts
    for (const part of parts) {
      for (const path of part.plugins) {
        const root = new Node(sources.documents(path)[0]?.value)
        if (root.at('kind').text !== `${kind}Generator` || !name.includes(root.at('metadata', 'name').text ?? '\0'))
          continue
        return { origin: { configuredIn: nameOf(path), kind: `${kind}Generator` }, layers: this.#layersOf(part.path) }
      }
    }
    return undefined
  }

  /** The file with the object of that kind whose name is most of the built one's. */
  #sourceOf({ kind, name = '', namespace }: Manifest): string | undefined {
    const { parts, sources, kustomizations } = this.#facts
    const files = [...new Set(parts.flatMap(({ takes }) => takes))].filter(
      (path) => kustomizations.of(path) === undefined,
    )
    const found = files
      .flatMap((path) => sources.objects(path))
      .filter((one) => one.kind === kind && one.name !== undefined && name.includes(one.name))
    const likeness = (one: Manifest): number => (one.name?.length ?? 0) * 2 + (one.namespace === namespace ? 1 : 0)
    return found.sort((a, b) => likeness(b) - likeness(a))[0]?.file
  }

  #generatorOf({ kind, name = '' }: Manifest): Kustomization | undefined {
    const field = kind === 'ConfigMap' || kind === 'Secret' ? generators[kind] : undefined
    if (field === undefined) return undefined
    const makes = ({ root }: Kustomization): boolean =>
      root
        .at(field)
        .items()
        .some((one) => name.includes(one.at('name').text ?? '\0'))
    return this.#facts.parts.find(makes)
  }

  #nameOf(one: Kustomization): string {
    return one === this.#facts.parts[0] ? this.#facts.built : this.#facts.nameOf(one.path)
  }

  #layersOf(file: string): readonly Layer[] {
    let layers = this.#layers.get(file)
    if (layers === undefined) {
      const [head] = this.#facts.parts
      layers = head === undefined ? [] : (this.#through(head, file, new Set()) ?? [])
      this.#layers.set(file, layers)
    }
    return layers
  }

  /** What an object goes through from its file to the end of a kustomization; undefined where that does not take it in. */
  #through(one: Kustomization, file: string, above: ReadonlySet<Kustomization>): Layer[] | undefined {
    if (above.has(one)) return undefined
    const way = new Set([...above, one])
    const taken = one.takes.flatMap((path) => this.#facts.kustomizations.of(path) ?? [])
    const below = taken.flatMap((part) => this.#through(part, file, way) ?? [])
    const isOwn = one.path === file || one.takes.includes(file)
    if (!isOwn && !taken.some((part) => this.#through(part, file, way) !== undefined)) return undefined
    return [...below, ...this.#components(one, way), ...this.#own(one)]
  }

  /** What the components of a kustomization do, and theirs before them. */
  #components(one: Kustomization, above: ReadonlySet<Kustomization>): Layer[] {
    const parts = one.takes.flatMap((path) => this.#facts.kustomizations.of(path) ?? [])
    const components = parts.filter((part) => part.isComponent && !above.has(part))
    return components.flatMap((part) => [...this.#components(part, new Set([...above, part])), ...this.#own(part)])
  }

  #own(one: Kustomization): Layer[] {
    const configuredIn = this.#nameOf(one)
    const root = one === this.#facts.parts[0] ? this.#facts.root : one.root
    const fields = transformers.filter(([, ...names]) => names.some((name) => root.at(name).isSet))
    const plugins = one.plugins.map((path) => ({
      configuredIn: this.#facts.nameOf(path),
      kind: new Node(this.#facts.sources.documents(path)[0]?.value).at('kind').text ?? '',
    }))
    return [...fields.map(([kind]) => ({ configuredIn, kind })), ...plugins]
  }
}
