import type { Node } from './decode/node.ts'
import { parseDocument, parsePart } from './decode/parser.ts'
import { partAt } from './decode/part.ts'
import { simpleValue } from './decode/simple.ts'
import { SyntaxProblem } from './decode/syntax-error.ts'
import { type DuplicateKey, toValue } from './decode/value.ts'
import { type Extent, isJson, streamOf } from './documents.ts'
import type { FieldPath } from './field-path.ts'

export { type Node, nodeKind } from './decode/node.ts'
export { SyntaxProblem } from './decode/syntax-error.ts'
export { type DuplicateKey, isMerge } from './decode/value.ts'
export type { Extent } from './documents.ts'

/** One document of a YAML or JSON text, decoded as the API server decodes it. */
export interface Decoded {
  /** Plain JSON data; undefined where the document is empty (only comments) or has a `problem`. */
  readonly value: unknown
  /** Keys that stand twice in one mapping: strict decoding refuses them. */
  readonly duplicates: readonly DuplicateKey[]
  /** Why the document is no YAML, with the UTF-16 offset where that shows. */
  readonly problem: { readonly message: string; readonly offset: number } | undefined
  /** Where content follows `...` that every reader ignores; undefined where there is none. */
  readonly ignoredFrom: number | undefined
  /** The document's nodes with their places; undefined where it is empty, has a `problem`, or was not asked for them. */
  readonly root: Node | undefined
}

const strict = { fatal: true, ignoreBOM: true }
const utf8 = new TextDecoder('utf-8', strict)

/** The bytes as text: UTF-8, or UTF-16 with a byte order mark. Undefined where they are not valid. */
export function textOf(bytes: Uint8Array): string | undefined {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  try {
    return (wide === undefined ? utf8 : new TextDecoder(wide, strict)).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Cuts a text into its documents: at each line that starts with `---` and a blank or the line's end, as YAML and kubectl
 * both do, and a JSON stream into its objects. Directives (`%YAML`) belong to the document after them. An empty text is one
 * document.
 */
export function splitDocuments(text: string): Extent[] {
  const extents: Extent[] = []
  let start = 0
  for (let at = text.indexOf('---'); at >= 0; at = text.indexOf('---', at + 1)) {
    if (at === start || !isMarker(text, at)) continue
    const isFirstMarker = extents.length === 0 && !text.startsWith('---')
    if (isFirstMarker && hasOnlyDirectives(text, start, at)) continue
    extents.push(...streamOf(text, { start, end: at }))
    start = at
  }
  extents.push(...streamOf(text, { start, end: text.length }))
  return extents
}

/** The text of one document from its `---` on, there or not, as it is joined with others by line ends. */
export function documentText(text: string, { start, end }: Extent): string {
  const own = text.slice(start, end).trimEnd()
  // What stands before the marker are comments and directives.
  const marker = own.search(/^---(?:\s|$)/m)
  return marker < 0 ? `---\n${own.replace(/^\uFEFF/, '')}` : own.slice(marker)
}

/** Whether nothing but directives, comments and blank lines stand in a stretch: what may come before the first `---`. */
function hasOnlyDirectives(text: string, start: number, end: number): boolean {
  const line = /[ \t]*(?:[#%][^\r\n]*)?(?:\r\n?|\n)/y
  for (let at = text.charCodeAt(start) === 0xfeff ? start + 1 : start; at < end; at = line.lastIndex) {
    line.lastIndex = at
    if (!line.test(text)) return false
  }
  return true
}

function isMarker(text: string, at: number): boolean {
  const before = at === 0 ? 10 : text.charCodeAt(at - 1)
  if (before !== 10 && before !== 13 && !(before === 0xfeff && at === 1)) return false
  const after = text.charCodeAt(at + 3)
  return after === 10 || after === 13 || after === 32 || after === 9 || Number.isNaN(after)
}

/** Decodes the document in `text[start, end)`. Never throws for bad input. */
export function decodeDocument(text: string, extent: Extent): Decoded {
  try {
    const { root, rest } = parseDocument(text, extent.start, extent.end, isJson(text, extent))
    if (root === undefined) return { value: undefined, duplicates: [], problem: undefined, ignoredFrom: rest, root }
    const { value, duplicates } = toValue(root)
    return { value, duplicates, problem: undefined, ignoredFrom: rest, root }
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error
    const problem = { message: error.message, offset: error.offset }
    return { value: undefined, duplicates: [], problem, ignoredFrom: undefined, root: undefined }
  }
}

/** As `decodeDocument`, several times faster for most documents, whose nodes it leaves out. */
export function decodeValue(text: string, extent: Extent): Decoded {
  const value = simpleValue(text, extent.start, extent.end)
  if (value === undefined) return decodeDocument(text, extent)
  return { value, duplicates: [], problem: undefined, ignoredFrom: undefined, root: undefined }
}

/** The nodes alone of a document that `decodeValue` or `decodeDocument` could decode; undefined where it is empty. */
export function nodesOf(text: string, extent: Extent): Node | undefined {
  return parseDocument(text, extent.start, extent.end, isJson(text, extent)).root
}

/**
 * The nodes of every document of a text that is not empty, for readers with scalars of their own.
 * @throws SyntaxProblem where one is no YAML.
 */
export function nodesIn(text: string): Node[] {
  return splitDocuments(text).flatMap(({ start, end }) => {
    const roots: Node[] = []
    for (let at: number | undefined = start; at !== undefined; ) {
      const { root, rest } = parseDocument(text, at, end, isJson(text, { start: at, end }))
      if (root !== undefined) roots.push(root)
      if (rest !== undefined && !/^\.\.\.(?=\s)/m.test(text.slice(root?.end ?? at, rest))) {
        throw new SyntaxProblem('did not find expected <document start>', rest)
      }
      at = rest
    }
    return roots
  })
}

/**
 * The nodes of no more than a part of a document whose value `decodeValue` gave without nodes, and the path that leads in it
 * to what a path names in the document. `locate` finds the same place there as in the nodes of the whole, many times faster.
 */
export function nodesAt(
  text: string,
  extent: Extent,
  path: FieldPath,
  at: 'value' | 'key' | 'missing',
): { readonly root: Node | undefined; readonly path: FieldPath } {
  const part = partAt(text, extent, path, at !== 'value')
  return part === undefined ? { root: nodesOf(text, extent), path } : { root: parsePart(text, part), path: part.path }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what YAML does not allow
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]/u

/** The offset of the first character that YAML allows nowhere (control characters, lone surrogates), or -1. */
export function forbiddenCharacter(text: string): number {
  return text.search(forbidden)
}
