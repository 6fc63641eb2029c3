import { isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, isWord } from './characters.ts'
import type { Scanner } from './scanner.ts'
import { type Token, tokenType } from './token.ts'

/** Scans `&name` or `*name`. */
export function scanAnchor(scanner: Scanner, type: number): Token {
  const start = scanner.at++
  const text = word(scanner)
  const code = scanner.code(0)
  if (text === '' || !(isBlankOrEnd(code) || '?:,]}%@`'.includes(String.fromCharCode(code)))) {
    scanner.fail('did not find expected alphabetic or numeric character in the name of an anchor')
  }
  return { type, start, end: scanner.at, text, suffix: '', style: 0 }
}

/** Scans `!<uri>`, `!suffix`, `!!suffix` or `!handle!suffix`. The text of the token is the handle. */
export function scanTag(scanner: Scanner): Token {
  const start = scanner.at
  let handle = ''
  let suffix: string
  if (scanner.code(1) === 60) {
    scanner.at += 2
    suffix = tagUri(scanner, '')
    if (scanner.code(0) !== 62) scanner.fail("did not find the expected '>' of a tag")
    scanner.at++
  } else {
    handle = tagHandle(scanner, false)
    if (handle.length > 1 && handle.startsWith('!') && handle.endsWith('!')) {
      suffix = tagUri(scanner, '')
    } else {
      suffix = tagUri(scanner, handle)
      handle = '!'
      if (suffix === '') [handle, suffix] = [suffix, handle]
    }
  }
  if (!isBlankOrEnd(scanner.code(0))) scanner.fail('did not find expected whitespace or line break after a tag')
  return { type: tokenType.tag, start, end: scanner.at, text: handle, suffix, style: 0 }
}

/** Scans `%YAML 1.1` or `%TAG !handle! prefix`, to the end of the line. */
export function scanDirective(scanner: Scanner): Token {
  const start = scanner.at++
  const name = word(scanner)
  if (name === '') scanner.fail('could not find expected directive name')
  if (!isBlankOrEnd(scanner.code(0))) scanner.fail('found unexpected non-alphabetical character in a directive')
  const token = directiveValue(scanner, name, start)
  scanner.skipBlanks()
  scanner.skipComment()
  if (!isBreakOrEnd(scanner.code(0))) scanner.fail('did not find expected comment or line break after a directive')
  if (isBreak(scanner.code(0))) scanner.skipBreak()
  return token
}

function directiveValue(scanner: Scanner, name: string, start: number): Token {
  scanner.skipBlanks()
  if (name === 'YAML') {
    const major = versionNumber(scanner)
    if (scanner.code(0) !== 46) scanner.fail("did not find expected digit or '.' character in %YAML")
    scanner.at++
    const text = `${major}.${versionNumber(scanner)}`
    return { type: tokenType.versionDirective, start, end: scanner.at, text, suffix: '', style: 0 }
  }
  if (name !== 'TAG') scanner.fail('found unknown directive name', start)
  const text = tagHandle(scanner, true)
  if (!isBlank(scanner.code(0))) scanner.fail('did not find expected whitespace in %TAG')
  scanner.skipBlanks()
  const suffix = tagUri(scanner, '')
  if (!isBlankOrEnd(scanner.code(0))) scanner.fail('did not find expected whitespace or line break in %TAG')
  return { type: tokenType.tagDirective, start, end: scanner.at, text, suffix, style: 0 }
}

function versionNumber(scanner: Scanner): number {
  const start = scanner.at
  while (isDigit(scanner.code(0))) scanner.at++
  const length = scanner.at - start
  if (length === 0) scanner.fail('did not find expected version number')
  if (length > 2) scanner.fail('found extremely long version number')
  return Number(scanner.text.slice(start, scanner.at))
}

function word(scanner: Scanner): string {
  const start = scanner.at
  while (isWord(scanner.code(0))) scanner.at++
  return scanner.text.slice(start, scanner.at)
}

function tagHandle(scanner: Scanner, directive: boolean): string {
  const start = scanner.at
  if (scanner.code(0) !== 33) scanner.fail("did not find expected '!'")
  scanner.at++
  word(scanner)
  if (scanner.code(0) === 33) scanner.at++
  else if (directive && scanner.at - start > 1) scanner.fail("did not find expected '!'")
  return scanner.text.slice(start, scanner.at)
}

const uriPunctuation = ";/?:@&=+$.,!~*'()[]%"

/** Reads a tag's URI. `head` is a handle that proved to be the beginning of the URI. */
function tagUri(scanner: Scanner, head: string): string {
  let uri = head.length > 1 ? head.slice(1) : ''
  const hasHead = head.length > 0
  for (;;) {
    const code = scanner.code(0)
    if (!isWord(code) && (code === 0 || !uriPunctuation.includes(String.fromCharCode(code)))) break
    if (code !== 37) {
      uri += String.fromCharCode(code)
      scanner.at++
      continue
    }
    uri += escapes(scanner)
  }
  if (!hasHead && uri === '') scanner.fail('did not find expected tag URI')
  return uri
}

function escapes(scanner: Scanner): string {
  const start = scanner.at
  while (scanner.code(0) === 37 && /^[0-9A-Fa-f]{2}$/.test(scanner.text.slice(scanner.at + 1, scanner.at + 3)))
    scanner.at += 3
  if (scanner.at === start) scanner.fail('did not find URI escaped octet')
  try {
    return decodeURIComponent(scanner.text.slice(start, scanner.at))
  } catch {
    return scanner.fail('found an incorrect UTF-8 octet in a tag', start)
  }
}
