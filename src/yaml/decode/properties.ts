import { isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, isWord } from './characters.ts'
import type { Cursor } from './cursor.ts'
import { type Token, tokenType } from './token.ts'

/** Scans `&name` or `*name`. */
export function scanAnchor(cursor: Cursor, type: number): Token {
  const start = cursor.at++
  const text = word(cursor)
  const code = cursor.code(0)
  if (text === '' || !(isBlankOrEnd(code) || '?:,]}%@`'.includes(String.fromCharCode(code)))) {
    cursor.fail('did not find expected alphabetic or numeric character in the name of an anchor')
  }
  return { type, start, end: cursor.at, text, suffix: '', style: 0 }
}

/** Scans `!<uri>`, `!suffix`, `!!suffix` or `!handle!suffix`. The text of the token is the handle. */
export function scanTag(cursor: Cursor): Token {
  const start = cursor.at
  let handle = ''
  let suffix: string
  if (cursor.code(1) === 60) {
    cursor.at += 2
    suffix = tagUri(cursor, '')
    if (cursor.code(0) !== 62) cursor.fail("did not find the expected '>' of a tag")
    cursor.at++
  } else {
    handle = tagHandle(cursor, false)
    if (handle.length > 1 && handle.startsWith('!') && handle.endsWith('!')) {
      suffix = tagUri(cursor, '')
    } else {
      suffix = tagUri(cursor, handle)
      handle = '!'
      if (suffix === '') [handle, suffix] = [suffix, handle]
    }
  }
  if (!isBlankOrEnd(cursor.code(0))) cursor.fail('did not find expected whitespace or line break after a tag')
  return { type: tokenType.tag, start, end: cursor.at, text: handle, suffix, style: 0 }
}

/** Scans `%YAML 1.1` or `%TAG !handle! prefix`, to the end of the line. */
export function scanDirective(cursor: Cursor): Token {
  const start = cursor.at++
  const name = word(cursor)
  if (name === '') cursor.fail('could not find expected directive name')
  if (!isBlankOrEnd(cursor.code(0))) cursor.fail('found unexpected non-alphabetical character in a directive')
  const token = directiveValue(cursor, name, start)
  cursor.skipBlanks()
  cursor.skipComment()
  if (!isBreakOrEnd(cursor.code(0))) cursor.fail('did not find expected comment or line break after a directive')
  if (isBreak(cursor.code(0))) cursor.skipBreak()
  return token
}

function directiveValue(cursor: Cursor, name: string, start: number): Token {
  cursor.skipBlanks()
  if (name === 'YAML') {
    const major = versionNumber(cursor)
    if (cursor.code(0) !== 46) cursor.fail("did not find expected digit or '.' character in %YAML")
    cursor.at++
    const text = `${major}.${versionNumber(cursor)}`
    return { type: tokenType.versionDirective, start, end: cursor.at, text, suffix: '', style: 0 }
  }
  if (name !== 'TAG') cursor.fail('found unknown directive name', start)
  const text = tagHandle(cursor, true)
  if (!isBlank(cursor.code(0))) cursor.fail('did not find expected whitespace in %TAG')
  cursor.skipBlanks()
  const suffix = tagUri(cursor, '')
  if (!isBlankOrEnd(cursor.code(0))) cursor.fail('did not find expected whitespace or line break in %TAG')
  return { type: tokenType.tagDirective, start, end: cursor.at, text, suffix, style: 0 }
}

function versionNumber(cursor: Cursor): number {
  const start = cursor.at
  while (isDigit(cursor.code(0))) cursor.at++
  const length = cursor.at - start
  if (length === 0) cursor.fail('did not find expected version number')
  if (length > 2) cursor.fail('found extremely long version number')
  return Number(cursor.text.slice(start, cursor.at))
}

function word(cursor: Cursor): string {
  const start = cursor.at
  while (isWord(cursor.code(0))) cursor.at++
  return cursor.text.slice(start, cursor.at)
}

function tagHandle(cursor: Cursor, directive: boolean): string {
  const start = cursor.at
  if (cursor.code(0) !== 33) cursor.fail("did not find expected '!'")
  cursor.at++
  word(cursor)
  if (cursor.code(0) === 33) cursor.at++
  else if (directive && cursor.at - start > 1) cursor.fail("did not find expected '!'")
  return cursor.text.slice(start, cursor.at)
}

const uriPunctuation = ";/?:@&=+$.,!~*'()[]%"

/** Reads a tag's URI. `head` is a handle that proved to be the beginning of the URI. */
function tagUri(cursor: Cursor, head: string): string {
  let uri = head.length > 1 ? head.slice(1) : ''
  const hasHead = head.length > 0
  for (;;) {
    const code = cursor.code(0)
    if (!isWord(code) && (code === 0 || !uriPunctuation.includes(String.fromCharCode(code)))) break
    if (code !== 37) {
      uri += String.fromCharCode(code)
      cursor.at++
      continue
    }
    uri += escapes(cursor)
  }
  if (!hasHead && uri === '') cursor.fail('did not find expected tag URI')
  return uri
}

function escapes(cursor: Cursor): string {
  const start = cursor.at
  while (cursor.code(0) === 37 && /^[0-9A-Fa-f]{2}$/.test(cursor.text.slice(cursor.at + 1, cursor.at + 3)))
    cursor.at += 3
  if (cursor.at === start) cursor.fail('did not find URI escaped octet')
  try {
    return decodeURIComponent(cursor.text.slice(start, cursor.at))
  } catch {
    return cursor.fail('found an incorrect UTF-8 octet in a tag', start)
  }
}
