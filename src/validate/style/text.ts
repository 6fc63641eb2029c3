import { nodeKind } from '../../yaml/decode/node.ts'
import { decodeDocument, type Extent, type Node, splitDocuments } from '../../yaml/decode.ts'
import { type Lines, linesOf } from '../../yaml/lines.ts'

/** A line of a file. Offsets are in UTF-16 units of the whole text. */
export interface Line {
  readonly text: string
  readonly start: number
  /** What ends it; empty for a last line without line break. */
  readonly ending: string
}

/** A YAML text prepared for checks of its style. */
export interface StyleText {
  readonly text: string
  readonly lines: readonly Line[]
  readonly places: Lines
  readonly documents: readonly { readonly extent: Extent; readonly root: Node | undefined }[]
  /** The text with everything inside scalars and comments replaced by `x`: what remains is YAML's own characters. */
  readonly bare: string
  /** Where comments start. */
  readonly comments: readonly number[]
}

export function styleText(text: string): StyleText {
  const documents = splitDocuments(text).map((extent) => ({ extent, root: decodeDocument(text, extent).root }))
  const scalars = documents.flatMap(({ root }) => scalarsOf(root)).sort((a, b) => a.start - b.start)
  const lines = splitLines(text)
  const masked = mask(text, scalars)
  const comments = commentsOf(masked)
  return { text, lines, places: linesOf(text), documents, bare: withoutComments(masked, comments), comments }
}

/** Visits every node of a text, from the top. */
export function eachNode({ documents }: StyleText, visit: (node: Node, isKey: boolean, parent?: Node) => void): void {
  const walk = (node: Node, isKey: boolean, parent?: Node): void => {
    visit(node, isKey, parent)
    node.children.forEach((child, index) => {
      walk(child, node.kind === nodeKind.mapping && index % 2 === 0, node)
    })
  }
  for (const { root } of documents) if (root !== undefined) walk(root, false)
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, match.index), start, ending: match[0] })
    start = match.index + match[0].length
  }
  if (start < text.length) lines.push({ text: text.slice(start), start, ending: '' })
  return lines
}

function scalarsOf(node: Node | undefined): Extent[] {
  if (node === undefined) return []
  if (node.children.length > 0) return node.children.flatMap(scalarsOf)
  return node.end > node.start ? [node] : []
}

function mask(text: string, scalars: readonly Extent[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of scalars) {
    if (start < at || isEmptyCollection(text, start)) continue
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, 'x'))
    at = end
  }
  return parts.join('') + text.slice(at)
}

function isEmptyCollection(text: string, start: number): boolean {
  return text[start] === '{' || text[start] === '['
}

function commentsOf(masked: string): number[] {
  return [...masked.matchAll(/(?<=^|[ \t\r\n])#[^\r\n]*/g)].map(({ index }) => index)
}

function withoutComments(masked: string, comments: readonly number[]): string {
  let bare = masked
  for (const start of comments) {
    const end = /\r|\n|$/.exec(bare.slice(start))?.index ?? 0
    bare = bare.slice(0, start) + ' '.repeat(end) + bare.slice(start + end)
  }
  return bare
}
