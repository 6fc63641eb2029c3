import { Cursor } from './cursor.ts'
import { isName, keyAt } from './known-keys.ts'
import { resolvePlain } from './resolve.ts'
import { scanBlockScalar, scanQuotedScalar } from './scalars.ts'
import { SyntaxProblem } from './syntax-error.ts'
import { style, type Token } from './token.ts'

/** Thrown where a document goes beyond the simple form. One object for all: it is not told to anybody. */
const beyond = new SyntaxProblem('not in the simple form', 0)

/** Deeper documents are left to the parser. */
const deepestSimple = 100

/** A longer key may be none for YAML; the parser says why. */
const longestKey = 1000

/** Line breaks other than LF, and byte order marks. */
const unusual = /[\r\x85\u2028\u2029\ufeff]/

/** What the first character of a plain scalar tells: that it can be none here, that it is text, or that its text decides. */
const first = { beyond: 0, text: 1, any: 2 } as const
const firsts = new Uint8Array(128)
for (let code = 33; code < 127; code++) firsts[code] = first.text
for (const character of '0123456789+-.~<=yYnNtTfFoO') firsts[character.charCodeAt(0)] = first.any
for (const character of '?:,[]{}#&*!|>\'"%@`') firsts[character.charCodeAt(0)] = first.beyond

/**
 * The value of a document in the form that nearly all manifests have: block mappings and lists of scalars on one line, quoted
 * and block scalars, short flow collections; no anchors, tags, merge keys or documents with mistakes. It is what the parser
 * makes of such a document, in a fraction of its time.
 * @returns Undefined where the document has another form: the parser must say what it is.
 */
export function simpleValue(text: string, start: number, end: number): unknown {
  if (unusual.test(text.slice(start, end))) return undefined
  try {
    return new SimpleReader(text, start, end).document()
  } catch (error) {
    if (error instanceof SyntaxProblem) return undefined
    throw error
  }
}

class SimpleReader extends Cursor {
  private depth = 0

  document(): unknown {
    this.toContent()
    if (this.column === 0 && this.isMarker(45)) {
      this.at += 3
      this.toLineEnd()
      this.toContent()
    }
    if (this.at >= this.end) throw beyond
    const value = this.block(-1)
    if (this.at < this.end) throw beyond
    return value
  }

  private isMarker(code: number): boolean {
    return this.code(0) === code && this.code(1) === code && this.code(2) === code
  }

  /** Steps over comments and empty lines to what stands first on a line. */
  private toContent(): void {
    for (;;) {
      const code = this.code(0)
      if (code === 32) this.at++
      else if (code === 10) this.lineStart = ++this.at
      else if (code === 35) this.toBreak()
      else if (code === 9) throw beyond
      else return
    }
  }

  private toBreak(): void {
    const at = this.text.indexOf('\n', this.at)
    this.at = at < 0 || at > this.end ? this.end : at
  }

  /** Steps over blanks and a comment, after which the line must end. */
  private toLineEnd(): void {
    const from = this.at
    this.skipSpaces()
    const code = this.code(0)
    if (code === 35 && this.at > from) this.toBreak()
    else if (code !== 10 && this.at < this.end) throw beyond
  }

  private skipSpaces(): void {
    while (this.code(0) === 32) this.at++
  }

  /**
   * The value that starts here, first on its line or after a dash; then goes to the next content.
   * @param indent The column of what it stands in.
   */
  private block(indent: number): unknown {
    const { column } = this
    const code = this.code(0)
    if (column === 0 && (this.isMarker(45) || this.isMarker(46))) throw beyond
    if (code === 45 && endsWord(this.code(1))) return this.sequence(column, false)
    const start = this.at
    const key = this.key()
    if (key !== undefined) return this.mapping(column, key)
    this.at = start
    return this.inline(indent)
  }

  private open(): void {
    if (++this.depth > deepestSimple) throw beyond
  }

  private mapping(column: number, firstKey: string): Record<string, unknown> {
    this.open()
    const map: Record<string, unknown> = {}
    for (let key: string | undefined = firstKey; ; key = this.key()) {
      if (key === undefined || Object.hasOwn(map, key)) throw beyond
      map[key] = this.value(column)
      if (this.at >= this.end || this.column < column) break
      if (this.column > column || (column === 0 && (this.isMarker(45) || this.isMarker(46)))) throw beyond
      // A dash in this column belongs to a list around the mapping, which `value` would have taken.
      if (this.code(0) === 45 && endsWord(this.code(1))) throw beyond
    }
    this.depth--
    return map
  }

  /** The value of a key in a mapping that stands in a column. */
  private value(column: number): unknown {
    this.skipSpaces()
    const code = this.code(0)
    if (code !== 10 && code !== 35 && this.at < this.end) return this.inline(column)
    this.toContent()
    if (this.at >= this.end || this.column < column) return null
    if (this.column > column) return this.block(column)
    return this.code(0) === 45 && endsWord(this.code(1)) ? this.sequence(column, true) : null
  }

  /** @param indentless The list stands in the column of the mapping around it, whose next key may follow. */
  private sequence(column: number, indentless: boolean): unknown[] {
    this.open()
    const list: unknown[] = []
    for (;;) {
      this.at++
      list.push(this.item(column))
      if (this.at >= this.end || this.column < column) break
      if (this.column > column || (column === 0 && this.isMarker(45))) throw beyond
      if (this.code(0) === 45 && endsWord(this.code(1))) continue
      if (!indentless) throw beyond
      break
    }
    this.depth--
    return list
  }

  private item(column: number): unknown {
    this.skipSpaces()
    const code = this.code(0)
    if (code !== 10 && code !== 35 && this.at < this.end) return this.block(column)
    this.toContent()
    return this.at >= this.end || this.column <= column ? null : this.block(column)
  }

  /** A key with its colon; undefined where no key stands on this line. */
  private key(): string | undefined {
    const { text, end } = this
    const code = this.code(0)
    if (code === 34 || code === 39) {
      const key = this.quoted(code)
      if (key === undefined || this.code(0) !== 58 || !endsWord(this.code(1))) return undefined
      this.at++
      if (key === '__proto__') throw beyond
      return key
    }
    if (code < 128 && firsts[code] === first.beyond) return undefined
    const start = this.at
    let hash = 0
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 58 && (at + 1 === end || endsWord(text.charCodeAt(at + 1)))) {
        this.at = at + 1
        return keyAt(text, start, at, hash) ?? refuse()
      }
      if (unit === 10 || (unit === 35 && text.charCodeAt(at - 1) === 32)) return undefined
      if (unit === 9 || at - start > longestKey) throw beyond
      hash = (hash * 31 + unit) | 0
    }
    return undefined
  }

  /** A value that starts on this line; then goes to the next content. Block scalars are indented deeper than `indent`. */
  private inline(indent: number): unknown {
    const code = this.code(0)
    if (code === 124 || code === 62) {
      const value = this.scanned(indent, (cursor) =>
        scanBlockScalar(cursor, code === 124 ? style.literal : style.folded),
      )
      this.toContent()
      return value
    }
    const value = this.inlineValue(code, indent)
    this.toLineEnd()
    this.toContent()
    return value
  }

  private inlineValue(code: number, indent: number): unknown {
    if (code === 34 || code === 39) {
      return this.quoted(code) ?? this.scanned(indent, (cursor) => scanQuotedScalar(cursor, code === 39))
    }
    return code === 91 || code === 123 ? this.flow(code) : this.plain(code)
  }

  /** A scalar of several lines or with escapes, which must be indented deeper than `indent`. */
  private scanned(indent: number, token: (cursor: Cursor) => Token): string {
    const { at, lineStart } = this
    this.indent = indent
    const { text } = token(this)
    if (this.lineStart !== lineStart && !this.isDeeper(indent, at)) throw beyond
    return text
  }

  /** Whether the lines that were read since an offset are indented, as quoted text need not be but all else is. */
  private isDeeper(indent: number, from: number): boolean {
    for (let at = this.text.indexOf('\n', from) + 1; at > 0 && at <= this.at; at = this.text.indexOf('\n', at) + 1) {
      let stop = at
      while (this.text.charCodeAt(stop) === 32) stop++
      if (stop - at <= indent && stop < this.at && this.text.charCodeAt(stop) !== 10) return false
    }
    return true
  }

  /** Text in quotes, on one line and without escapes; undefined where it is otherwise. */
  private quoted(quote: number): string | undefined {
    const { text, end } = this
    const start = this.at + 1
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 10 || (unit === 92 && quote === 34)) return undefined
      if (unit !== quote) continue
      if (quote === 39 && text.charCodeAt(at + 1) === 39) return undefined
      this.at = at + 1
      return text.slice(start, at)
    }
    return undefined
  }

  private plain(code: number): unknown {
    const { text, end } = this
    const kind = code < 128 ? firsts[code] : first.text
    if (kind === first.beyond || (code === 45 && endsWord(this.code(1)))) throw beyond
    const start = this.at
    let at = start
    let stop = start
    for (; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 10 || (unit === 35 && stop < at)) break
      if (unit === 9 || (unit === 58 && (at + 1 === end || endsWord(text.charCodeAt(at + 1))))) throw beyond
      if (unit !== 32) stop = at + 1
    }
    this.at = stop
    const value = text.slice(start, stop)
    return kind === first.text ? value : resolved(value)
  }

  /** A flow collection on one line. */
  private flow(code: number): unknown {
    this.open()
    this.at++
    const value = code === 91 ? this.flowSequence() : this.flowMapping()
    this.depth--
    return value
  }

  private flowSequence(): unknown[] {
    const list: unknown[] = []
    while (!this.flowEnds(93, list.length === 0)) list.push(this.flowValue())
    return list
  }

  private flowMapping(): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    for (let isFirst = true; !this.flowEnds(125, isFirst); isFirst = false) {
      const code = this.code(0)
      const key = code === 34 || code === 39 ? (this.quoted(code) ?? refuse()) : this.flowPlain()
      if (!(code === 34 || code === 39 ? key !== '__proto__' : isName(key)) || Object.hasOwn(map, key)) throw beyond
      if (this.code(0) !== 58 || this.code(1) !== 32 || key.length > longestKey) throw beyond
      this.at++
      this.skipSpaces()
      map[key] = this.flowValue()
    }
    return map
  }

  /** Whether a flow collection ends here; else steps over the comma before the next item. */
  private flowEnds(closing: number, isFirst: boolean): boolean {
    this.skipSpaces()
    if (!isFirst && this.code(0) === 44) {
      this.at++
      this.skipSpaces()
    } else if (!isFirst && this.code(0) !== closing) throw beyond
    if (this.code(0) !== closing) return false
    this.at++
    return true
  }

  private flowValue(): unknown {
    const code = this.code(0)
    if (code === 34 || code === 39) return this.quoted(code) ?? refuse()
    return code === 91 || code === 123 ? this.flow(code) : resolved(this.flowPlain())
  }

  /** A word without quotes in a flow collection. */
  private flowPlain(): string {
    const start = this.at
    flowWord.lastIndex = start
    if (!flowWord.test(this.text) || flowWord.lastIndex > this.end) throw beyond
    this.at = flowWord.lastIndex
    return this.text.slice(start, this.at)
  }
}

/** A space, a line feed, the end or a tab: what ends a word where there are no `unusual` characters. */
function endsWord(code: number): boolean {
  return code === 32 || code === 10 || code === 0 || code === 9
}

const flowWord = /-?[A-Za-z0-9_./$][A-Za-z0-9_./$=+-]*/y

function refuse(): never {
  throw beyond
}

function resolved(text: string): unknown {
  const value = resolvePlain(text)
  if (typeof value === 'number' && !Number.isFinite(value)) throw beyond
  return value
}
