/** One document of a YAML stream: the part `[start, end)` of the text, its `---` included. */
export interface DocumentPart {
  readonly start: number
  readonly end: number
  /** Counts from 0, as readers of the stream count. */
  readonly index: number
}

/**
 * Splits a YAML stream into its documents without parsing them. A line that starts with `---` or `...` always is a marker,
 * also inside of a block scalar (https://yaml.org/spec/1.2.2/#912-document-markers), so no parser is needed.
 */
export function splitDocuments(text: string): DocumentPart[] {
  const parts: DocumentPart[] = []
  // A parser would count a byte order mark as indentation of the first line.
  let start = text.startsWith('\uFEFF') ? 1 : 0
  let isOpen = false
  const close = (end: number): boolean => {
    if (!isOpen && !hasContent(text.slice(start, end))) return false
    parts.push({ start, end, index: parts.length })
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
