/** A change of one stretch of a text: `[start, end)` in UTF-16 units is replaced. Everything else stays as it is. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text with all splices carried out. They may come in any order.
 * @throws RangeError when two of them overlap or one lies outside the text: a bug of the caller.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let at = 0
  for (const splice of ordered) {
    if (splice.start < at || splice.end < splice.start || splice.end > text.length) {
      throw new RangeError(`Splice [${splice.start}, ${splice.end}) overlaps another one or lies outside the text`)
    }
    parts.push(text.slice(at, splice.start), splice.text)
    at = splice.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
