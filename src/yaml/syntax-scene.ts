import type { Extent } from './decode.ts'

/** A syntax error as libyaml says it, with the UTF-16 offset where that shows. */
export interface SyntaxFault {
  readonly message: string
  readonly offset: number
}

export interface Line {
  readonly start: number
  readonly text: string
  /** 1-based, in the file. */
  readonly number: number
  /** The column of its first character that is no blank. */
  readonly indent: number
  /** The column of its key: behind the dashes of list items. */
  readonly column: number
  /** What stands there. */
  readonly content: string
}

export const wordsOf = {
  key: 'did not find expected key',
  dash: "did not find expected '-' indicator",
  colon: "could not find expected ':'",
  value: 'mapping values are not allowed in this context',
}

/** The lines with content up to the one where the error shows. */
export class Scene {
  readonly fault: SyntaxFault
  readonly lines: Line[] = []
  readonly isJson: boolean

  constructor(text: string, { start, end }: Extent, fault: SyntaxFault) {
    this.fault = fault
    let number = 1
    for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) number++
    for (let at = start; at < end && at <= fault.offset; number++) {
      const next = text.indexOf('\n', at)
      const line = text.slice(at, next < 0 ? end : next).replace(/\r$/, '')
      if (!/^[ \t]*(#|---|$)/.test(line)) this.lines.push(lineOf(line, at, number))
      at = next < 0 ? end : next + 1
    }
    this.isJson = this.lines[0]?.content.startsWith('{') === true
  }

  is(...words: (keyof typeof wordsOf)[]): boolean {
    return words.some((word) => wordsOf[word] === this.fault.message)
  }

  /** The line where the error shows. */
  get here(): Line | undefined {
    return this.lines[this.lines.length - 1]
  }

  get above(): Line | undefined {
    return this.lines[this.lines.length - 2]
  }

  /** Whether the error shows in the first word of its line. */
  get isAtStart(): boolean {
    const { here } = this
    if (here === undefined) return false
    const key = keyOf(here)
    return this.fault.offset <= here.start + here.column + (key === undefined ? 0 : key.length)
  }

  /** The lines above that are open where the error shows, innermost first: each is indented less than the one before. */
  get levels(): Line[] {
    const levels: Line[] = []
    for (const line of this.lines.slice(0, -1).reverse()) {
      const inner = levels[levels.length - 1]
      if (inner === undefined || line.indent < inner.indent) levels.push(line)
    }
    return levels
  }
}

function lineOf(text: string, start: number, number: number): Line {
  const blanks = /^[ \t\u00a0]*/.exec(text)?.[0].length ?? 0
  let column = blanks
  while (/^- +[^ ]/.test(text.slice(column))) column += /^- +/.exec(text.slice(column))?.[0].length ?? 0
  return { start, text, number, indent: blanks, column, content: text.slice(column).trimEnd() }
}

/** `key` of `key: value`, as it is written. */
export function keyOf({ content }: Line): string | undefined {
  return /^("[^"]*"|'[^']*'|[^\s"'#:]+)(?=:(\s|$))/.exec(content)?.[1]
}

/** `value` of `key: value`; undefined where the key has none on its line. */
export function valueAfterKey(line: Line): string | undefined {
  const key = keyOf(line)
  const value = key === undefined ? '' : line.content.slice(key.length + 1).trim()
  return value === '' || value.startsWith('#') ? undefined : value
}

export function isListItem({ text, indent }: Line): boolean {
  return text[indent] === '-'
}

export function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

/** A quote that opens a value and is not closed on its line. */
export function openQuoteIn(line: Line): { readonly sign: string; readonly column: number } | undefined {
  const value = valueAfterKey(line) ?? line.content
  const sign = value[0]
  if (sign !== '"' && sign !== "'") return undefined
  const rest = sign === '"' ? value.replace(/\\./g, '') : value.replaceAll("''", '')
  return count(rest, sign) % 2 === 1 ? { sign, column: line.text.lastIndexOf(value) } : undefined
}
