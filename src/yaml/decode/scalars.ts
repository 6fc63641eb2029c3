import { isBlank, isBreak, isBreakOrEnd, isDigit, restOfLine } from './characters.ts'
import type { Scanner } from './scanner.ts'
import { style, type Token, tokenType } from './token.ts'

function scalar(start: number, end: number, text: string, kind: number): Token {
  return { type: tokenType.scalar, start, end, text, suffix: '', style: kind }
}

/** Reads one line break and returns what it counts as in a value: CR and NEL become LF. */
function readBreak(scanner: Scanner): string {
  const code = scanner.code(0)
  scanner.skipBreak()
  return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n'
}

/** How folding joins two lines: one break is a space, more breaks lose the first. */
function fold(leading: string, trailing: string): string {
  if (leading !== '\n') return leading + trailing
  return trailing === '' ? ' ' : trailing
}

/** Scans a scalar without quotes. */
export function scanPlainScalar(scanner: Scanner): Token {
  const { text } = scanner
  const start = scanner.at
  const indent = scanner.indent + 1
  let value = ''
  let end = start
  let glue = ''
  let brokeLine = false
  for (;;) {
    if (scanner.atDocumentIndicator() || scanner.code(0) === 35) break
    const from = scanner.at
    plainRun(scanner)
    if (scanner.at > from) {
      value = end === start ? text.slice(from, scanner.at) : value + glue + text.slice(from, scanner.at)
      end = scanner.at
      brokeLine = false
    }
    const code = scanner.code(0)
    if (!isBlank(code) && !isBreak(code)) break
    const gap = plainGap(scanner, indent)
    glue = gap.glue
    brokeLine = gap.brokeLine
    if (scanner.flowLevel === 0 && scanner.column < indent) break
  }
  if (brokeLine) scanner.simpleKeyAllowed = true
  return scalar(start, end, value, style.plain)
}

/** What a plain scalar holds on one line: a colon ends it before a blank, `#` after one; in flow collections also `,?[]{}`. */
const blockRun =
  /(?:[^ \t\n\r\x85\u2028\u2029:]|:(?![ \t\n\r\x85\u2028\u2029]|$))+(?:[ \t]+(?!#)(?:[^ \t\n\r\x85\u2028\u2029:]|:(?![ \t\n\r\x85\u2028\u2029]|$))+)*/y
const flowRun =
  /(?:[^ \t\n\r\x85\u2028\u2029:,?[\]{}]|:(?![ \t\n\r\x85\u2028\u2029]|$))+(?:[ \t]+(?!#)(?:[^ \t\n\r\x85\u2028\u2029:,?[\]{}]|:(?![ \t\n\r\x85\u2028\u2029]|$))+)*/y

/** Steps over the characters of a plain scalar on one line. */
function plainRun(scanner: Scanner): void {
  scanner.skip(scanner.flowLevel > 0 ? flowRun : blockRun)
}

/** Steps over the blanks and breaks within a plain scalar; `glue` is what stands for them if the scalar goes on. */
function plainGap(scanner: Scanner, indent: number): { glue: string; brokeLine: boolean } {
  const start = scanner.at
  let leading = ''
  let trailing = ''
  let firstBreak = -1
  for (;;) {
    const code = scanner.code(0)
    if (isBlank(code)) {
      if (firstBreak >= 0 && code === 9 && scanner.column < indent)
        scanner.fail('found a tab character that violates indentation')
      scanner.at++
    } else if (isBreak(code)) {
      if (firstBreak >= 0) trailing += readBreak(scanner)
      else {
        firstBreak = scanner.at
        leading = readBreak(scanner)
      }
    } else break
  }
  const glue = firstBreak < 0 ? scanner.text.slice(start, scanner.at) : fold(leading, trailing)
  return { glue, brokeLine: firstBreak >= 0 }
}

const singleRun = /[^'\n\r\x85\u2028\u2029]+/y
const doubleRun = /[^"\\\n\r\x85\u2028\u2029]+/y

/** Scans a scalar in single or double quotes. */
export function scanQuotedScalar(scanner: Scanner, single: boolean): Token {
  const { text } = scanner
  const start = scanner.at++
  const quote = single ? 39 : 34
  const kind = single ? style.single : style.double
  let value = ''
  let runStart = scanner.at
  for (;;) {
    const code = scanner.code(0)
    if (code === quote) {
      if (single && scanner.code(1) === 39) {
        value += text.slice(runStart, scanner.at + 1)
        scanner.at += 2
        runStart = scanner.at
        continue
      }
      value += text.slice(runStart, scanner.at)
      scanner.at++
      return scalar(start, scanner.at, value, kind)
    }
    if (code === 0) scanner.fail('found unexpected end of stream: the quote is not closed', start)
    if (code === 92 && !single) {
      value += text.slice(runStart, scanner.at) + readEscape(scanner)
      runStart = scanner.at
    } else if (isBreak(code)) {
      value += withoutTrailingBlanks(text, runStart, scanner.at) + foldQuotedBreak(scanner)
      runStart = scanner.at
    } else scanner.skip(single ? singleRun : doubleRun)
  }
}

function withoutTrailingBlanks(text: string, start: number, end: number): string {
  let stop = end
  while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--
  return text.slice(start, stop)
}

function foldQuotedBreak(scanner: Scanner): string {
  const leading = readBreak(scanner)
  return fold(leading, quotedBreaks(scanner))
}

/** Steps over blanks and further breaks at the start of a line within quotes. */
function quotedBreaks(scanner: Scanner): string {
  let breaks = ''
  for (;;) {
    if (scanner.atDocumentIndicator()) scanner.fail('found unexpected document indicator within quotes')
    const code = scanner.code(0)
    if (isBlank(code)) scanner.at++
    else if (isBreak(code)) breaks += readBreak(scanner)
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

function readEscape(scanner: Scanner): string {
  const code = scanner.code(1)
  if (isBreak(code)) {
    scanner.at++
    readBreak(scanner)
    return quotedBreaks(scanner)
  }
  const letter = String.fromCharCode(code)
  const length = codeLength[letter]
  if (length !== undefined) return readCodePoint(scanner, length)
  if (letter === '/' && scanner.json) {
    scanner.at += 2
    return '/'
  }
  const plain = escapes[letter]
  if (plain === undefined) scanner.fail(`found unknown escape \\${letter} within double quotes`)
  scanner.at += 2
  return plain
}

function readCodePoint(scanner: Scanner, length: number): string {
  const start = scanner.at
  const digits = scanner.text.slice(start + 2, Math.min(start + 2 + length, scanner.end))
  if (digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits)) {
    scanner.fail('did not find expected hexadecimal number in an escape')
  }
  const value = Number.parseInt(digits, 16)
  const isSurrogate = value >= 0xd800 && value <= 0xdfff
  if (value > 0x10ffff || (isSurrogate && !scanner.json)) scanner.fail('found invalid Unicode character escape code')
  scanner.at += 2 + length
  return isSurrogate ? String.fromCharCode(value) : String.fromCodePoint(value)
}

/** Scans a scalar after `|` or `>`. */
export function scanBlockScalar(scanner: Scanner, kind: number): Token {
  const { text } = scanner
  const start = scanner.at++
  const { chomping, increment } = blockHeader(scanner)
  let indent = increment > 0 ? Math.max(scanner.indent, 0) + increment : 0
  let end = scanner.at
  let value = ''
  let leading = ''
  let leadingBlank = false
  const first = blockBreaks(scanner, indent)
  indent = first.indent
  let trailing = first.breaks
  while (scanner.column === indent && scanner.code(0) !== 0) {
    const startsBlank = isBlank(scanner.code(0))
    const folds = kind === style.folded && leading === '\n' && !leadingBlank && !startsBlank
    value += folds ? (trailing === '' ? ' ' : trailing) : leading + trailing
    leadingBlank = startsBlank
    const from = scanner.at
    scanner.skip(restOfLine)
    value += text.slice(from, scanner.at)
    end = scanner.at
    leading = scanner.code(0) === 0 ? '' : readBreak(scanner)
    trailing = blockBreaks(scanner, indent).breaks
  }
  if (chomping !== -1) value += leading
  if (chomping === 1) value += trailing
  return scalar(start, end, value, kind)
}

function blockHeader(scanner: Scanner): { chomping: number; increment: number } {
  let chomping = 0
  let increment = 0
  for (let i = 0; i < 2; i++) {
    const code = scanner.code(0)
    if (chomping === 0 && (code === 43 || code === 45)) {
      chomping = code === 43 ? 1 : -1
      scanner.at++
    } else if (increment === 0 && isDigit(code)) {
      if (code === 48) scanner.fail('found an indentation indicator equal to 0')
      increment = code - 48
      scanner.at++
    }
  }
  scanner.skipBlanks()
  scanner.skipComment()
  if (!isBreakOrEnd(scanner.code(0))) scanner.fail('did not find expected comment or line break after | or >')
  if (isBreak(scanner.code(0))) scanner.skipBreak()
  return { chomping, increment }
}

/** Steps over indentation and empty lines; finds the indentation where it is not known yet (0). */
function blockBreaks(scanner: Scanner, known: number): { indent: number; breaks: string } {
  let breaks = ''
  let widest = 0
  for (;;) {
    while ((known === 0 || scanner.column < known) && scanner.code(0) === 32) scanner.at++
    widest = Math.max(widest, scanner.column)
    const code = scanner.code(0)
    if ((known === 0 || scanner.column < known) && code === 9) {
      scanner.fail('found a tab character where an indentation space is expected')
    }
    if (!isBreak(code)) break
    breaks += readBreak(scanner)
  }
  return { indent: known === 0 ? Math.max(widest, scanner.indent + 1, 1) : known, breaks }
}
