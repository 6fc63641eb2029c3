import type { Place } from '../place.ts'
import { type Extent, splitDocuments, textOf } from '../yaml/decode.ts'
import { type Manifest, SourceDocument, SourceText } from './manifest.ts'
import type { FieldPath, Problem } from './problem.ts'

/**
 * A manifest that is held until all files are read. It does without its file's text, which would stay in memory for each:
 * its places are found by reading the file's bytes once more.
 */
export class HeldManifest implements Manifest {
  readonly file: string
  readonly document: number
  readonly base: FieldPath
  readonly apiVersion: string
  readonly kind: string
  readonly name: string | undefined
  readonly namespace: string | undefined
  readonly object: Readonly<Record<string, unknown>>
  readonly #bytes: Uint8Array

  /**
   * @param object what is kept of its object.
   * @param bytes of its file.
   */
  constructor(manifest: Manifest, object: Readonly<Record<string, unknown>>, bytes: Uint8Array) {
    this.file = manifest.file
    this.document = manifest.document
    this.base = manifest.base
    this.apiVersion = manifest.apiVersion
    this.kind = manifest.kind
    this.name = manifest.name
    this.namespace = manifest.namespace
    this.object = object
    this.#bytes = bytes
  }

  locate(path: FieldPath, at: Problem['at']): Place {
    const { base, document, file } = this
    return documentAt(document, file, this.#bytes).locate(base.length === 0 ? path : [...base, ...path], at)
  }
}

/** The file that was asked last: most have no finding that needs a place later, and places are asked file by file. */
let latest: { readonly bytes: Uint8Array; readonly source: SourceText; readonly extents: readonly Extent[] } | undefined
let latestDocument: SourceDocument | undefined

function documentAt(index: number, file: string, bytes: Uint8Array): SourceDocument {
  if (latest?.bytes !== bytes) {
    const source = new SourceText(file, textOf(bytes) ?? '')
    latest = { bytes, source, extents: splitDocuments(source.text) }
    latestDocument = undefined
  }
  if (latestDocument?.index !== index) {
    latestDocument = new SourceDocument(latest.source, latest.extents[index] ?? { start: 0, end: 0 }, index)
  }
  return latestDocument
}
