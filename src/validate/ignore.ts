import { type Ignore, type Ignores, ignoreMarker, ignoring, readIgnore } from '../report/ignores.ts'
import { decodeDocument, type Extent, type Node, splitDocuments } from '../yaml/decode.ts'
import { linesOf } from '../yaml/lines.ts'

export type { Ignores } from '../report/ignores.ts'

const none: Ignores = { filter: (findings) => [...findings], remarks: () => [] }

/**
 * The ignore comments of a YAML file. One above the first line of a document is for the whole document.
 * @param knownRules names that a comment may hold; anything else is a mistake.
 */
export function ignoresOf(file: string, text: string, knownRules: ReadonlySet<string>): Ignores {
  return text.includes(ignoreMarker) ? ignoring(file, readIgnores(text), knownRules) : none
}

function readIgnores(text: string): Ignore[] {
  const found: Ignore[] = []
  const lines = linesOf(text)
  splitDocuments(text).forEach((extent, document) => {
    if (!text.slice(extent.start, extent.end).includes(ignoreMarker)) return
    const scalars = scalarExtents(text, extent)
    let offset = extent.start
    for (const line of text.slice(extent.start, extent.end).split(/(?<=\r\n|\n|\r(?!\n))/)) {
      const read = readIgnore(line)
      const at = offset + (read?.at ?? 0)
      offset += line.length
      if (read === undefined || scalars.some(({ start, end }) => start <= at && at < end)) continue
      const { rules, reason, whole, isForFile } = read
      const place = lines.at(at)
      const before = line.slice(0, read.at)
      const scope = isForFile ? 'file' : scopeOf(text, extent, at, before)
      const target = scope === 'line' ? targetLine(text, at, before, lines.at) : document
      const endColumn = place.column + whole.trimEnd().length
      found.push({ rules, reason, scope, target, line: place.line, column: place.column, endColumn })
    }
  })
  return found
}

/** Where a `#` is text and no comment. */
function scalarExtents(text: string, extent: Extent): Extent[] {
  const { root } = decodeDocument(text, extent)
  const found: Extent[] = []
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return
    if (node.children.length === 0) found.push(node)
    node.children.forEach(visit)
  }
  visit(root)
  return found
}

/** A comment above all content of a document is for the document. */
function scopeOf(text: string, extent: Extent, at: number, before: string): Ignore['scope'] {
  if (before.trim() !== '') return 'line'
  const above = text.slice(extent.start, at).replace(/^\ufeff/, '')
  return above.split(/\r\n|\n|\r/).every((line) => /^\s*(#.*|---\s*(#.*)?|%.*)?$/.test(line)) ? 'document' : 'line'
}

/** The comment's own line where something stands before it, otherwise the next line with content. */
function targetLine(text: string, at: number, before: string, placeOf: (offset: number) => { line: number }): number {
  const { line } = placeOf(at)
  if (before.trim() !== '') return line
  const below = text
    .slice(at)
    .split(/\r\n|\n|\r/)
    .slice(1)
  const next = below.findIndex((one) => !/^\s*(#.*)?$/.test(one))
  return next < 0 ? line : line + 1 + next
}
