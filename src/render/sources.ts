import { InputError } from '../errors.ts'
import type { Files, Host } from '../host/host.ts'
import { type Manifest, manifestAt, SourceDocument, SourceText } from '../kubernetes/manifest.ts'
import type { Place } from '../place.ts'
import { isObject } from '../value.ts'
import { decodeValue, splitDocuments, textOf } from '../yaml/decode.ts'
import type { FieldPath } from '../yaml/field-path.ts'
import type { At } from '../yaml/locate.ts'

/** A value that stands in a file, with the places of its fields. */
export interface Located {
  readonly value: unknown
  locate(path: FieldPath, at: At): Place
}

/** The files that things are rendered from, each read and decoded once, when it is first asked for. */
export class SourceFiles {
  readonly #host: Host
  readonly #texts = new Map<string, string | undefined>()
  readonly #documents = new Map<string, readonly Located[]>()
  readonly #objects = new Map<string, readonly Manifest[]>()
  /** The same files in another state: what is alike is decoded once. */
  readonly #other: SourceFiles | undefined
  #noted: Set<string> | undefined

  /** @param known files that are read already. */
  constructor(host: Host, known: Iterable<{ readonly path: string; readonly text: string }>, other?: SourceFiles) {
    this.#host = host
    this.#other = other
    for (const { path, text } of known) this.#texts.set(path, text)
  }

  /** Does something, and tells which files it asked for. */
  noting<Result>(act: () => Result): { readonly result: Result; readonly files: ReadonlySet<string> } {
    const outer = this.#noted
    const files = new Set<string>()
    this.#noted = files
    try {
      return { result: act(), files }
    } finally {
      this.#noted = outer
    }
  }

  /** The text of a file; undefined where there is none, or no text. */
  text(path: string): string | undefined {
    this.#noted?.add(path)
    if (!this.#texts.has(path)) this.#texts.set(path, readText(this.#host, path))
    return this.#texts.get(path)
  }

  /** The documents of a file that hold anything. */
  documents(path: string): readonly Located[] {
    this.#noted?.add(path)
    let documents = this.#documents.get(path)
    if (documents === undefined) {
      documents = documentsOf(path, this.text(path) ?? '')
      this.#documents.set(path, documents)
    }
    return documents
  }

  /** The objects of a file; items of a list are objects of their own. */
  objects(path: string): readonly Manifest[] {
    this.#noted?.add(path)
    let objects = this.#objects.get(path)
    if (objects === undefined) {
      const text = this.text(path) ?? ''
      objects = this.#other?.text(path) === text ? this.#other.objects(path) : objectsOf(path, text)
      this.#objects.set(path, objects)
    }
    return objects
  }
}

function readText(host: Host, path: string): string | undefined {
  try {
    let kind = host.files.kind(path)
    if (kind === 'symlink') kind = host.files.kind(host.files.realPath(path))
    return kind === 'file' ? textOf(host.files.read(path)) : undefined
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** The documents of a text that hold anything. */
export function documentsOf(file: string, text: string): Located[] {
  const source = new SourceText(file, text)
  return splitDocuments(text).flatMap((extent, index) => {
    const { value, root } = decodeValue(text, extent)
    if (value === undefined || value === null) return []
    const document = new SourceDocument(source, extent, index)
    document.decodedWith(root)
    return [{ value, locate: (path: FieldPath, at: At) => document.locate(path, at) }]
  })
}

/** The objects of a text; items of a list are objects of their own. */
export function objectsOf(file: string, text: string): Manifest[] {
  const source = new SourceText(file, text)
  return splitDocuments(text).flatMap((extent, index) => {
    const { value, root } = decodeValue(text, extent)
    if (!isObject(value)) return []
    const document = new SourceDocument(source, extent, index)
    document.decodedWith(root)
    return itemsOf(document, [], value)
  })
}

function itemsOf(document: SourceDocument, base: FieldPath, object: Record<string, unknown>): Manifest[] {
  const { apiVersion, kind, items } = object
  if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) {
    return items.flatMap((item, index) => (isObject(item) ? itemsOf(document, [...base, 'items', index], item) : []))
  }
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return []
  return [manifestAt(document, base, object, { apiVersion, kind })]
}

/** Where a path leads, links followed; undefined where that is nowhere, or outside of the workspace. */
export function realPathOf(files: Pick<Files, 'realPath'>, path: string): string | undefined {
  try {
    return files.realPath(path)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
