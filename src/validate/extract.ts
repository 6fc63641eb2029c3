import { type Extent, splitDocuments, textOf } from '../yaml/decode.ts'
import { type Manifest, SourceDocument, SourceText } from './manifest.ts'

/** A manifest as plain data: what is held until all files are read, and what threads hand over. */
export type Extract = Omit<Manifest, 'file' | 'locate'>

export function extractOf({ file: _, locate: __, ...extract }: Manifest): Extract {
  return extract
}

/** The manifest again, as it stands in its file. Its places are found by reading the file's bytes once more. */
export function manifestOf(extract: Extract, file: string, bytes: Uint8Array): Manifest {
  const { base, document } = extract
  return {
    ...extract,
    file,
    locate: (path, at) => documentAt(document, file, bytes).locate(base.length === 0 ? path : [...base, ...path], at),
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
