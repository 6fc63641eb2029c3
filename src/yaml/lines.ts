/** Line and column of offsets in a text. Both count from 1; columns count characters (code points), not UTF-16 units. */
export interface Lines {
  /** The place of a UTF-16 offset. */
  at(offset: number): { readonly line: number; readonly column: number }
  /** The UTF-16 offset of a place; the end of the text where it lies beyond. */
  offset(line: number, column: number): number
}

/**
 * Finds where each line starts, once; every look-up is a binary search, however long the line is. Lines end at LF, CRLF or CR.
 */
export function linesOf(text: string): Lines {
  const starts = [0]
  /** Units that are no characters of their own: the second halves of pairs, and a byte order mark. */
  const uncounted: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    else if ((unit >= 0xdc00 && unit <= 0xdfff) || (i === 0 && unit === 0xfeff)) uncounted.push(i)
  }
  const charactersBefore = (offset: number): number => offset - countBelow(uncounted, offset)
  return {
    at(offset) {
      const line = countBelow(starts, offset + 1)
      return { line, column: charactersBefore(offset) - charactersBefore(starts[line - 1] ?? 0) + 1 }
    },
    offset(line, column) {
      let offset = starts[line - 1] ?? text.length
      for (let at = 1; at < column && offset < text.length; at++)
        offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
      return offset
    },
  }
}

/** How many of the numbers, which ascend, are smaller than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** Where the line starts that holds an offset. */
export function startOfLine(text: string, at: number): number {
  if (at === 0) return 0
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

/** Where the line ends that holds the character before `at` (its break not included). */
export function endOfLine(text: string, at: number): number {
  const isBroken = /[\r\n]/.test(text[at - 1] ?? '')
  if (isBroken) return at - (text[at - 1] === '\n' && text[at - 2] === '\r' ? 2 : 1)
  const rest = /[\r\n]/.exec(text.slice(at))
  return rest === null ? text.length : at + rest.index
}
