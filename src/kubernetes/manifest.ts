import type { Place } from '../place.ts'
import { isObject } from '../value.ts'
import { type Extent, type Node, nodesAt, nodesOf } from '../yaml/decode.ts'
import { type FieldPath, fieldPathText } from '../yaml/field-path.ts'
import { type Lines, linesOf } from '../yaml/lines.ts'
import { type At, locate, type Range } from '../yaml/locate.ts'

/** A Kubernetes object as it is written. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
  }
  readonly [field: string]: unknown
}

/** One Kubernetes object as it stands in a file. An item of a `List` is a manifest of its own. */
export interface Manifest {
  readonly file: string
  /** Index of the YAML document in the file, from 0. */
  readonly document: number
  /** Where it stands in the document: nowhere but at its root, or as an item of a list. */
  readonly base: FieldPath
  readonly apiVersion: string
  readonly kind: string
  readonly name: string | undefined
  readonly namespace: string | undefined
  /** The decoded object, as the API server would read it. */
  readonly object: Readonly<Record<string, unknown>>
  /** The place of a field path. The source is parsed for positions on the first call, so it costs only where needed. */
  locate(path: FieldPath, at: At): Place
}

/** The lines of the text that was asked last: those of thousands would take more room than the texts. */
let latestLines: { readonly text: string; readonly lines: Lines } | undefined

/** A file's text, with its lines found when a place is asked for. */
export class SourceText {
  readonly file: string
  readonly text: string

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
  }

  /** The place of a stretch of the text. */
  place(range: Range): Place & { line: number } {
    if (latestLines?.text !== this.text) latestLines = { text: this.text, lines: linesOf(this.text) }
    const { lines } = latestLines
    const start = lines.at(range.start)
    const end = lines.at(Math.min(range.end, Math.max(this.text.length, range.start)))
    return { file: this.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }
}

/** So many places of a document are told from parts of it; then one parse of the whole is cheaper. */
const mostParts = 8

/** The nodes of the document that was asked last. Those of all documents would take many times the room of their text. */
let latest: { readonly document: SourceDocument; readonly root: Node | undefined } | undefined

/** One YAML document of a file, which gives places of field paths. */
export class SourceDocument {
  readonly source: SourceText
  readonly #start: number
  readonly #end: number
  /** Index of the document in the file, from 0. */
  readonly index: number
  /** How many more places may be told from parts of it; none where its value was read with nodes. */
  #parts = 0

  constructor(source: SourceText, extent: Extent, index: number) {
    this.source = source
    this.#start = extent.start
    this.#end = extent.end
    this.index = index
  }

  /** The stretch of the text that it is. Not kept as it was given: there may be tens of thousands of documents. */
  get extent(): Extent {
    return { start: this.#start, end: this.#end }
  }

  /** Takes the nodes that a document was decoded with just now, for the places that its check asks for; undefined for none. */
  decodedWith(root: Node | undefined): void {
    if (root === undefined) this.#parts = mostParts
    else latest = { document: this, root }
  }

  /** The place of a field path. */
  locate(path: FieldPath, at: At): Place {
    const { root, path: rest } = this.#nodesAt(path, at)
    const range = root === undefined ? { start: this.#start, end: this.#start + 1 } : locate(root, rest, at)
    return this.at(range, path)
  }

  /** Nodes are not kept from the first decoding: most documents need no place. */
  #nodesAt(path: FieldPath, at: At): { readonly root: Node | undefined; readonly path: FieldPath } {
    if (latest?.document === this) return { root: latest.root, path }
    if (this.#parts-- > 0) return nodesAt(this.source.text, this.extent, path, at)
    latest = { document: this, root: nodesOf(this.source.text, this.extent) }
    return { root: latest.root, path }
  }

  /** The place of a stretch of the text that belongs to a field path. */
  at(range: Range, path: FieldPath = []): Place {
    const place = { ...this.source.place(range), document: this.index }
    return path.length === 0 ? place : { ...place, path: fieldPathText(path) }
  }
}

/**
 * A manifest that stands at `base` in a document: the document itself, or an item of a list.
 * @param object What stands there.
 * @param type apiVersion and kind, which items of typed lists need not repeat.
 */
export function manifestAt(
  document: SourceDocument,
  base: FieldPath,
  object: Readonly<Record<string, unknown>>,
  type: { readonly apiVersion: string; readonly kind: string },
): Manifest {
  const metadata = isObject(object['metadata']) ? object['metadata'] : {}
  return {
    file: document.source.file,
    document: document.index,
    base,
    apiVersion: type.apiVersion,
    kind: type.kind,
    name: textOrNothing(metadata['name']),
    namespace: textOrNothing(metadata['namespace']),
    object,
    locate: (path, at) => document.locate(base.length === 0 ? path : [...base, ...path], at),
  }
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
