/** A stretch of a text that holds one YAML document: `[start, end)` in UTF-16 units. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** One document of a YAML stream: the part `[start, end)` of the text, its `---` included. */
export interface DocumentPart extends Extent {
  /** Counts from 0, as readers of the stream count. */
  readonly index: number
}

/**
 * Splits a YAML stream into its documents without parsing them. A line that starts with `---` or `...` always is a marker,
 * also inside of a block scalar (https://yaml.org/spec/1.2.2/#912-document-markers), so no parser is needed. Each object of a JSON
 * stream is a document.
 */
export function splitDocuments(text: string): DocumentPart[] {
  const parts: DocumentPart[] = []
  // A parser would count a byte order mark as indentation of the first line.
  let start = text.startsWith('\uFEFF') ? 1 : 0
  let isOpen = false
  const close = (end: number): boolean => {
    if (!isOpen && !hasContent(text.slice(start, end))) return false
    for (const part of streamOf(text, { start, end })) parts.push({ ...part, index: parts.length })
    return true
  }
  for (const match of text.matchAll(/(^\uFEFF?|[\n\r])(---|\.\.\.)(?=[ \t\r\n]|$)/g)) {
    const at = match.index + (match[1]?.length ?? 0)
    const closed = close(match[2] === '---' ? at : at + 3)
    if (match[2] === '---') {
      // Directives and comments before the first marker belong to the document behind it.
      if (closed) start = at
      isOpen = true
    } else {
      start = at + 3
      isOpen = false
    }
  }
  close(text.length)
  return parts
}

/** Whether there is more than comments, directives and blank lines. */
function hasContent(text: string): boolean {
  return /(?:^\uFEFF?|[\n\r])[ \t]*[^ \t\r\n#%\uFEFF]/.test(text)
}

/** The objects of a JSON stream, which kubectl reads one after another without a `---` between them; else the extent as it is. */
export function streamOf(text: string, extent: Extent): Extent[] {
  if (!isJson(text, extent)) return [extent]
  const extents: Extent[] = []
  let { start } = extent
  let depth = 0
  const token = /"(?:[^"\\]|\\[\s\S])*"|[{}]/g
  token.lastIndex = start
  for (let found = token.exec(text); found !== null && found.index < extent.end; found = token.exec(text)) {
    depth += found[0] === '{' ? 1 : found[0] === '}' ? -1 : 0
    const end = found.index + 1
    if (depth > 0 || found[0] !== '}' || !isJson(text, { start: end, end: extent.end })) continue
    extents.push({ start, end })
    start = end
  }
  return [...extents, { start, end: extent.end }]
}

/** Whether a document is JSON, as kubectl tells: its first character opens an object. */
export function isJson(text: string, { start, end }: Extent): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 123) return true
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xfeff) return false
  }
  return false
}
