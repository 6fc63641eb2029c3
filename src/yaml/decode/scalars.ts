import { isBlank, isBreak, isBreakOrEnd, isDigit, restOfLine } from './characters.ts'
import type { Cursor } from './cursor.ts'
import { style, type Token, tokenType } from './token.ts'

function scalar(start: number, end: number, text: string, kind: number): Token {
  return { type: tokenType.scalar, start, end, text, suffix: '', style: kind }
}

/** Reads one line break and returns what it counts as in a value: CR and NEL become LF. */
function readBreak(cursor: Cursor): string {
  const code = cursor.code(0)
  cursor.skipBreak()
  return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n'
}

/** How folding joins two lines: one break is a space, more breaks lose the first. */
function fold(leading: string, trailing: string): string {
  if (leading !== '\n') return leading + trailing
  return trailing === '' ? ' ' : trailing
}

/** Scans a scalar without quotes. */
export function scanPlainScalar(cursor: Cursor): Token {
  const { text } = cursor
  const start = cursor.at
  const indent = cursor.indent + 1
  let value = ''
  let end = start
  let glue = ''
  let brokeLine = false
  for (;;) {
    if (cursor.atDocumentIndicator() || cursor.code(0) === 35) break
    const from = cursor.at
    plainRun(cursor)
    if (cursor.at > from) {
      value = end === start ? text.slice(from, cursor.at) : value + glue + text.slice(from, cursor.at)
      end = cursor.at
      brokeLine = false
    }
    const code = cursor.code(0)
    if (!isBlank(code) && !isBreak(code)) break
    const gap = plainGap(cursor, indent)
    glue = gap.glue
    brokeLine = gap.brokeLine
    if (cursor.flowLevel === 0 && cursor.column < indent) break
  }
  if (brokeLine) cursor.simpleKeyAllowed = true
  return scalar(start, end, value, style.plain)
}

/** What a plain scalar holds on one line: a colon ends it before a blank, `#` after one; in flow collections also `,?[]{}`. */
const blockRun =
  /(?:[^ \t\n\r\x85\u2028\u2029:]|:(?![ \t\n\r\x85\u2028\u2029]|$))+(?:[ \t]+(?!#)(?:[^ \t\n\r\x85\u2028\u2029:]|:(?![ \t\n\r\x85\u2028\u2029]|$))+)*/y
const flowRun =
  /(?:[^ \t\n\r\x85\u2028\u2029:,?[\]{}]|:(?![ \t\n\r\x85\u2028\u2029]|$))+(?:[ \t]+(?!#)(?:[^ \t\n\r\x85\u2028\u2029:,?[\]{}]|:(?![ \t\n\r\x85\u2028\u2029]|$))+)*/y

/** Steps over the characters of a plain scalar on one line. */
function plainRun(cursor: Cursor): void {
  cursor.skip(cursor.flowLevel > 0 ? flowRun : blockRun)
}

/** Steps over the blanks and breaks within a plain scalar; `glue` is what stands for them if the scalar goes on. */
function plainGap(cursor: Cursor, indent: number): { glue: string; brokeLine: boolean } {
  const start = cursor.at
  let leading = ''
  let trailing = ''
  let firstBreak = -1
  for (;;) {
    const code = cursor.code(0)
    if (isBlank(code)) {
      if (firstBreak >= 0 && code === 9 && cursor.column < indent)
        cursor.fail('found a tab character that violates indentation')
      cursor.at++
    } else if (isBreak(code)) {
      if (firstBreak >= 0) trailing += readBreak(cursor)
      else {
        firstBreak = cursor.at
        leading = readBreak(cursor)
      }
    } else break
  }
  const glue = firstBreak < 0 ? cursor.text.slice(start, cursor.at) : fold(leading, trailing)
  return { glue, brokeLine: firstBreak >= 0 }
}

const singleRun = /[^'\n\r\x85\u2028\u2029]+/y
const doubleRun = /[^"\\\n\r\x85\u2028\u2029]+/y

/** Scans a scalar in single or double quotes. */
export function scanQuotedScalar(cursor: Cursor, single: boolean): Token {
  const { text } = cursor
  const start = cursor.at++
  const quote = single ? 39 : 34
  const kind = single ? style.single : style.double
  let value = ''
  let runStart = cursor.at
  for (;;) {
    const code = cursor.code(0)
    if (code === quote) {
      if (single && cursor.code(1) === 39) {
        value += text.slice(runStart, cursor.at + 1)
        cursor.at += 2
        runStart = cursor.at
        continue
      }
      value += text.slice(runStart, cursor.at)
      cursor.at++
      return scalar(start, cursor.at, value, kind)
    }
    if (code === 0) cursor.fail('found unexpected end of stream: the quote is not closed', start)
    if (code === 92 && !single) {
      value += text.slice(runStart, cursor.at) + readEscape(cursor)
      runStart = cursor.at
    } else if (isBreak(code)) {
      value += withoutTrailingBlanks(text, runStart, cursor.at) + foldQuotedBreak(cursor)
      runStart = cursor.at
    } else cursor.skip(single ? singleRun : doubleRun)
  }
}

function withoutTrailingBlanks(text: string, start: number, end: number): string {
  let stop = end
  while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--
  return text.slice(start, stop)
}

function foldQuotedBreak(cursor: Cursor): string {
  const leading = readBreak(cursor)
  return fold(leading, quotedBreaks(cursor))
}

/** Steps over blanks and further breaks at the start of a line within quotes. */
function quotedBreaks(cursor: Cursor): string {
  let breaks = ''
  for (;;) {
    if (cursor.atDocumentIndicator()) cursor.fail('found unexpected document indicator within quotes')
    const code = cursor.code(0)
    if (isBlank(code)) cursor.at++
    else if (isBreak(code)) breaks += readBreak(cursor)
    else return breaks
  }
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

const codeLength: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function readEscape(cursor: Cursor): string {
  const code = cursor.code(1)
  if (isBreak(code)) {
    cursor.at++
    readBreak(cursor)
    return quotedBreaks(cursor)
  }
  const letter = String.fromCharCode(code)
  const length = codeLength[letter]
  if (length !== undefined) return readCodePoint(cursor, length)
  if (letter === '/' && cursor.json) {
    cursor.at += 2
    return '/'
  }
  const plain = escapes[letter]
  if (plain === undefined) cursor.fail(`found unknown escape \\${letter} within double quotes`)
  cursor.at += 2
  return plain
}

function readCodePoint(cursor: Cursor, length: number): string {
  const start = cursor.at
  const digits = cursor.text.slice(start + 2, Math.min(start + 2 + length, cursor.end))
  if (digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits)) {
    cursor.fail('did not find expected hexadecimal number in an escape')
  }
  const value = Number.parseInt(digits, 16)
  const isSurrogate = value >= 0xd800 && value <= 0xdfff
  if (value > 0x10ffff || (isSurrogate && !cursor.json)) cursor.fail('found invalid Unicode character escape code')
  cursor.at += 2 + length
  return isSurrogate ? String.fromCharCode(value) : String.fromCodePoint(value)
}

/** Scans a scalar after `|` or `>`. */
export function scanBlockScalar(cursor: Cursor, kind: number): Token {
  const { text } = cursor
  const start = cursor.at++
  const { chomping, increment } = blockHeader(cursor)
  let indent = increment > 0 ? Math.max(cursor.indent, 0) + increment : 0
  let end = cursor.at
  let value = ''
  let leading = ''
  let leadingBlank = false
  const first = blockBreaks(cursor, indent)
  indent = first.indent
  let trailing = first.breaks
  while (cursor.column === indent && cursor.code(0) !== 0) {
    const startsBlank = isBlank(cursor.code(0))
    const folds = kind === style.folded && leading === '\n' && !leadingBlank && !startsBlank
    value += folds ? (trailing === '' ? ' ' : trailing) : leading + trailing
    leadingBlank = startsBlank
    const from = cursor.at
    cursor.skip(restOfLine)
    value += text.slice(from, cursor.at)
    end = cursor.at
    leading = cursor.code(0) === 0 ? '' : readBreak(cursor)
    trailing = blockBreaks(cursor, indent).breaks
  }
  if (chomping !== -1) value += leading
  if (chomping === 1) value += trailing
  return scalar(start, end, value, kind)
}

function blockHeader(cursor: Cursor): { chomping: number; increment: number } {
  let chomping = 0
  let increment = 0
  for (let i = 0; i < 2; i++) {
    const code = cursor.code(0)
    if (chomping === 0 && (code === 43 || code === 45)) {
      chomping = code === 43 ? 1 : -1
      cursor.at++
    } else if (increment === 0 && isDigit(code)) {
      if (code === 48) cursor.fail('found an indentation indicator equal to 0')
      increment = code - 48
      cursor.at++
    }
  }
  cursor.skipBlanks()
  cursor.skipComment()
  if (!isBreakOrEnd(cursor.code(0))) cursor.fail('did not find expected comment or line break after | or >')
  if (isBreak(cursor.code(0))) cursor.skipBreak()
  return { chomping, increment }
}

/** Steps over indentation and empty lines; finds the indentation where it is not known yet (0). */
function blockBreaks(cursor: Cursor, known: number): { indent: number; breaks: string } {
  let breaks = ''
  let widest = 0
  for (;;) {
    while ((known === 0 || cursor.column < known) && cursor.code(0) === 32) cursor.at++
    widest = Math.max(widest, cursor.column)
    const code = cursor.code(0)
    if ((known === 0 || cursor.column < known) && code === 9) {
      cursor.fail('found a tab character where an indentation space is expected')
    }
    if (!isBreak(code)) break
    breaks += readBreak(cursor)
  }
  return { indent: known === 0 ? Math.max(widest, cursor.indent + 1, 1) : known, breaks }
}
