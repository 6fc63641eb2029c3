import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import { Node } from '../../yaml/field.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import { inlinePatch, outerPlace } from '../inline-patch.ts'
import { isInline } from '../kustomization.ts'
import { documentsOf, type Located, type SourceFiles } from '../sources.ts'
import type { Note } from './annotations.ts'
import { correspond, valueAt } from './correspond.ts'
import { placeInPatch, placeOfRemoval } from './patch.ts'
import { isMeant } from './target.ts'
import { isFieldPath, placeInGenerator, placeInPlugin, type Settings, setters } from './transformers.ts'
import { varIn, varsOf } from './vars.ts'

/** Where things are that kustomize names in its annotations. */
interface Surroundings {
  readonly files: SourceFiles
  /** The path of a file that an annotation names. */
  pathOf(named: string): string
  /** The objects of a file that an annotation names. */
  objectsAt(named: string): readonly Manifest[]
  /** The kustomization or transformer that an annotation names, by the path of its file. */
  settingsAt(named: string): Settings | undefined
  /** The kustomizations that were built. */
  readonly layers: readonly Settings[]
  /** All objects that were built, as they came out. */
  readonly built: () => readonly Manifest[]
  /** What kustomize noted down on an object. */
  noteOf(manifest: Manifest): Note | undefined
}

/**
 * Says where a field of a built object stands in the files that it was built from: the last transformer that set it, else the
 * resource or generator that the object comes from.
 */
export class KustomizeTrace {
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** The file that an object comes from. */
  sourceOf(manifest: Manifest): string | undefined {
    const note = this.#around.noteOf(manifest)
    const path = note?.origin?.path
    if (note === undefined || path === undefined) return undefined
    return new ObjectTrace(note, manifest, this.#around).source?.file ?? this.#around.pathOf(path)
  }

  place(manifest: Manifest, path: FieldPath, at: At): Place | undefined {
    const note = this.#around.noteOf(manifest)
    if (note === undefined) return undefined
    return new ObjectTrace(note, manifest, this.#around).place(path, at)
  }
}

class ObjectTrace {
  readonly #note: Note
  readonly #manifest: Manifest
  readonly #around: Surroundings
  /** The object in the file that it comes from. */
  readonly source: Manifest | undefined

  constructor(note: Note, manifest: Manifest, around: Surroundings) {
    this.#note = note
    this.#manifest = manifest
    this.#around = around
    this.source = note.origin?.path === undefined ? undefined : this.#sourceIn(around.objectsAt(note.origin.path))
  }

  place(path: FieldPath, at: At): Place | undefined {
    const { object } = this.#manifest
    if (valueAt(object, path) !== undefined) return this.#setter(path, at) ?? this.#origin(path, at)
    const removal = this.#firstOf(({ patches }) => firstPlace(patches, (one) => placeOfRemoval(one, object, path)))
    if (removal !== undefined) return removal
    let holder = path.slice(0, -1)
    while (holder.length > 0 && valueAt(object, holder) === undefined) holder = holder.slice(0, -1)
    const isOwn = this.source !== undefined && correspond(object, holder, this.source.object).whole
    return (isOwn ? undefined : this.#setter(holder, 'missing')) ?? this.#origin(path, 'missing')
  }

  #setter(path: FieldPath, at: At): Place | undefined {
    const { object } = this.#manifest
    const subject = { manifest: this.#manifest, source: this.source, path, value: valueAt(object, path) }
    return this.#firstOf(({ settings, patches, kind }) => {
      const place = firstPlace(patches, (one) => placeInPatch(one, object, path, at))
      if (place !== undefined) return place
      if (kind === 'ReplacementTransformer') return this.#replaced(settings, path)
      const found = settings.isPlugin
        ? placeInPlugin(kind, settings.root, subject)
        : setters[kind]?.(settings.root, subject)
      return found === undefined ? undefined : settings.locate(found.path, 'value')
    })
  }

  /** What a replacement put somewhere stands where it took it from; the replacement itself where that is not known. */
  #replaced(settings: Settings, path: FieldPath): Place | undefined {
    for (const replacement of this.#replacements(settings)) {
      const root = new Node(replacement.value)
      const targets = root.at('targets').items()
      const field = targets
        .flatMap((target) => target.at('fieldPaths').items())
        .find(({ text = '' }) => isFieldPath(text, path))
      if (field === undefined) continue
      const { name = '', kind = '', fieldPath = 'metadata.name' } = textsOf(root.at('source'))
      const source = this.#around.built().find((one) => one.kind === kind && (one.name ?? '').includes(name))
      const from = source === undefined ? [] : fieldPath.split('.')
      const isCopy = source !== undefined && valueAt(source.object, from) === valueAt(this.#manifest.object, path)
      const note = isCopy ? this.#around.noteOf(source) : undefined
      const place = note && source && new ObjectTrace(note, source, this.#around).place(from, 'value')
      return place ?? replacement.locate(field.path, 'value')
    }
    return undefined
  }

  #replacements(settings: Settings): Located[] {
    return settings.root
      .at('replacements')
      .items()
      .flatMap((entry): readonly Located[] => {
        const { text } = entry.at('path')
        if (text !== undefined) return this.#around.files.documents(posix.join(settings.folder, text)).flatMap(itemsOf)
        return [{ value: entry.value, locate: (path, at) => settings.locate([...entry.path, ...path], at) }]
      })
  }

  /** The first place that a transformer knows, the last transformer first. */
  #firstOf(find: (layer: Layer) => Place | undefined): Place | undefined {
    const asked = new Set<string>()
    for (const { configuredIn, kind } of [...this.#note.layers].reverse()) {
      const id = `${configuredIn}\n${kind}`
      const settings = asked.has(id) ? undefined : this.#around.settingsAt(configuredIn)
      asked.add(id)
      if (settings === undefined) continue
      const place = find({ settings, patches: this.#patches(settings, kind), kind })
      if (place !== undefined) return place
    }
    return undefined
  }

  /** The patches of a kustomization that are meant for the object, the last one first. */
  #patches(settings: Settings, transformer: string): Located[] {
    const field = patchFields[transformer]
    if (field === undefined) return []
    const entries = settings.isPlugin ? [settings.root] : settings.root.at(field).items().reverse()
    return entries.flatMap((entry) => {
      const isText = entry.text !== undefined
      const inline = isText && isInline(entry.text) ? entry : entry.at('patch')
      const file = isText && inline !== entry ? entry : entry.at('path')
      const documents =
        inline.text !== undefined
          ? this.#inlineDocuments(settings, inline, inline.text)
          : file.text === undefined
            ? []
            : this.#around.files.documents(posix.join(settings.folder, file.text))
      const names = [this.#manifest.name ?? '', this.source?.name ?? '']
      return documents.filter(({ value }) => isMeant(value, entry.at('target'), this.#manifest, names)).reverse()
    })
  }

  #inlineDocuments(settings: Settings, node: Node, text: string): Located[] {
    const place = settings.locate(node.path, 'value')
    const patch = inlinePatch(text, this.#around.files.text(place.file) ?? '', place)
    return documentsOf(place.file, text).map(({ value, locate }) => ({
      value,
      locate: (path, at) => outerPlace(patch, locate(path, at)),
    }))
  }

  #origin(path: FieldPath, at: At): Place | undefined {
    const { object } = this.#manifest
    if (this.source !== undefined) {
      const found = correspond(object, path, this.source.object)
      const named = found.whole ? this.#variable(valueAt(this.source.object, found.path)) : undefined
      return named ?? this.source.locate(found.path, found.whole ? at : 'missing')
    }
    const { origin } = this.#note
    const settings = origin?.configuredIn === undefined ? undefined : this.#around.settingsAt(origin.configuredIn)
    return settings && placeInGenerator(settings, origin?.kind ?? '', this.#manifest, path, this.#around.files)
  }

  /** Where a value stands for which a text holds a variable. */
  #variable(text: unknown): Place | undefined {
    if (!String(text).includes('$(')) return undefined
    const found = varIn(text, varsOf(this.#around.layers, this.#around.built()))
    if (found?.source === undefined) return found?.place()
    const note = this.#around.noteOf(found.source)
    const place = note && new ObjectTrace(note, found.source, this.#around).place(found.field, 'value')
    return place ?? found.place()
  }

  /** The source object: of the same kind, its name the same but for what was put before and behind it. */
  #sourceIn(objects: readonly Manifest[]): Manifest | undefined {
    const { kind, name = '', namespace } = this.#manifest
    const ofKind = objects.filter((one) => one.kind === kind)
    if (ofKind.length < 2) return ofKind[0]
    const named = ofKind.filter((one) => one.name !== undefined && name.includes(one.name))
    const best = (one: Manifest): number => (one.name?.length ?? 0) * 2 + (one.namespace === namespace ? 1 : 0)
    return named.sort((a, b) => best(b) - best(a))[0] ?? ofKind[0]
  }
}

interface Layer {
  readonly settings: Settings
  readonly patches: readonly Located[]
  /** The kind of the transformer. */
  readonly kind: string
}

const patchFields: Readonly<Record<string, string>> = {
  PatchTransformer: 'patches',
  PatchStrategicMergeTransformer: 'patchesStrategicMerge',
  PatchJson6902Transformer: 'patchesJson6902',
}

function itemsOf({ value, locate }: Located): Located[] {
  if (!Array.isArray(value)) return [{ value, locate }]
  return value.map((one, index) => ({ value: one, locate: (path, at) => locate([index, ...path], at) }))
}

function textsOf(node: Node): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(node.entries().map(([key, { text }]) => [key, text]))
}

function firstPlace(patches: readonly Located[], place: (patch: Located) => Place | undefined): Place | undefined {
  for (const patch of patches) {
    const found = place(patch)
    if (found !== undefined) return found
  }
  return undefined
}
