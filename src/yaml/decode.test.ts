import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeDocument, forbiddenCharacter, splitDocuments, textOf } from './decode.ts'

function decode(text: string): unknown {
  const { value, problem } = decodeDocument(text, { start: 0, end: text.length })
  if (problem !== undefined) throw new Error(problem.message)
  return value
}

function problemOf(text: string): string | undefined {
  return decodeDocument(text, { start: 0, end: text.length }).problem?.message
}

describe('decoding scalars as go-yaml does', () => {
  it.each([
    ['yes', true],
    ['On', true],
    ['n', false],
    ['off', false],
    ['TRUE', true],
    ['tRUE', 'tRUE'],
    ['~', null],
    ['Null', null],
    ['', null],
    ['0755', 493],
    ['0o17', 15],
    ['0x1F', 31],
    ['0b101', 5],
    ['-0b101', -5],
    ['1_000', 1000],
    ['+12', 12],
    ['08', 8],
    ['1e3', 1000],
    ['2.0', 2],
    ['.5', 0.5],
    ['1e999', '1e999'],
    ['12:30:45', '12:30:45'],
    ['2001-01-01', '2001-01-01'],
    ['18446744073709551616', 18446744073709552000],
    ['"12"', '12'],
    ["'it''s'", "it's"],
    ['"\\x41\\u00e9\\t"', 'Aé\t'],
    ['! 12', '12'],
    ['!!str 12', '12'],
    ['!!int "12"', 12],
    ['!!float 1', 1],
    ['!!binary aGk=', 'hi'],
    ['!custom x', 'x'],
    ['a b  c # comment', 'a b  c'],
    ['a#b', 'a#b'],
    ['http://x:80/y', 'http://x:80/y'],
    ['one\n   two\n\n   three', 'one two\nthree'],
  ])('%j is %j', (text, value) => {
    expect(decode(`a: ${text}`)).toEqual({ a: value })
  })

  it.each([
    ['|\n  a\n   b\n\n', 'a\n b\n'],
    ['|-\n  a\n', 'a'],
    ['|+\n  a\n\n', 'a\n\n'],
    ['>\n  a\n  b\n\n  c\n', 'a b\nc\n'],
    ['|2\n    a\n', '  a\n'],
  ])('the block scalar %j is %j', (text, value) => {
    expect(decode(`a: ${text}`)).toEqual({ a: value })
  })
})

describe('keys, anchors and merges', () => {
  it.each([
    ['1: a', { '1': 'a' }],
    ['yes: a', { true: 'a' }],
    ['1.5: a', { '1.5': 'a' }],
    ['1e6: a', { '1e+06': 'a' }],
    ['? a\n: b', { a: 'b' }],
    ['{a, b: c}', { a: null, b: 'c' }],
    ['[a: b, c]', [{ a: 'b' }, 'c']],
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['a: &x {b: 1}\nc: {<<: *x, d: 2}', { a: { b: 1 }, c: { b: 1, d: 2 } }],
    ['a: {<<: [{b: 1}, {c: 2}]}', { a: { b: 1, c: 2 } }],
  ])('%j is %j', (text, value) => {
    expect(decode(text)).toEqual(value)
  })

  it('keeps a key called __proto__ a key', () => {
    const value = decode('__proto__: {polluted: true}')
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    ['a: 1\na: 2', ['a'], false],
    ['1: a\n"1": b', ['1'], true],
    ['<<: {a: 1}\na: 2', ['a'], false],
    ['a: {b: 1, c: 2, b: 3}', ['b'], false],
  ])('%j has duplicate keys', (text, keys, onlyInJson) => {
    const { duplicates } = decodeDocument(text, { start: 0, end: text.length })
    expect(duplicates.map((duplicate) => duplicate.key)).toEqual(keys)
    expect(duplicates.every((duplicate) => duplicate.onlyInJson === onlyInJson)).toBe(true)
    expect(duplicates.every(({ isMerged }) => isMerged === text.includes('<<'))).toBe(true)
  })
})

describe('what is no YAML for the API server', () => {
  it.each([
    ['a: b: c', 'mapping values are not allowed'],
    ['a: 1\nb', "could not find expected ':'"],
    ['a: "x', 'found unexpected end of stream'],
    ['a:\n\tb: 1', 'tab'],
    ['a: *nope', "unknown anchor 'nope'"],
    ['a: &x [*x]', 'contains itself'],
    ['~: a', 'not null'],
    ['{a: b}: c', 'not a mapping'],
    ['a: {{ .Values.x }}', 'not a mapping'],
    ['<<: 1', 'map merge requires'],
    ['a: .inf', 'JSON has no way'],
    ['%YAML 1.2\n---\na: 1', 'incompatible YAML'],
    ['a: [1, 2', "',' or ']'"],
    ['a: @b', 'cannot start'],
    ['a: !!int x', 'cannot decode'],
    ['a: "\\y"', 'unknown escape'],
  ])('%j', (text, message) => {
    expect(problemOf(text)).toContain(message)
  })

  it('stops at a document that aliases blow up', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`)
    expect(problemOf(`a0: &a0 [x, x]\n${levels.join('\n')}`)).toContain('excessive aliasing')
  })

  it('refuses nesting without end, in blocks and flows', () => {
    expect(problemOf('['.repeat(100_000))).toContain('nested deeper')
    expect(problemOf('- '.repeat(100_000))).toContain('nested deeper')
  })
})

describe('JSON', () => {
  it('reads escapes that YAML 1.1 lacks', () => {
    expect(decode('{"a": "\\/\\ud83d\\ude00", "b":1}')).toEqual({ a: '/😀', b: 1 })
  })

  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value)
        const isPlain =
          !text.includes('__proto__') && forbiddenCharacter(text) < 0 && !/[\x85\u2028\u2029\ufeff]/.test(text)
        if (isPlain) expect(decode(text)).toEqual(JSON.parse(text))
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})

describe('documents and bytes', () => {
  it.each([
    ['a: 1', ['a: 1']],
    ['a: 1\n---\nb: 2\n', ['a: 1\n', '---\nb: 2\n']],
    ['---\na: 1\n---\nb: 2', ['---\na: 1\n', '---\nb: 2']],
    ['# note\n---\na: 1\n', ['# note\n---\na: 1\n']],
    ['%YAML 1.1\n---\na: 1\n', ['%YAML 1.1\n---\na: 1\n']],
    ['\ufeff---\na: 1\n', ['\ufeff---\na: 1\n']],
    ['a: ---\nb: |\n  ---\n', ['a: ---\nb: |\n  ---\n']],
    ['a: 1\r\n---\r\nb: 2', ['a: 1\r\n', '---\r\nb: 2']],
    ['---\n---\na: 1', ['---\n', '---\na: 1']],
  ])('%j holds %j', (text, parts) => {
    expect(splitDocuments(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  })

  it('cuts after a comment of any length', () => {
    const text = `${'# a licence\n'.repeat(1000)}a: 1\n---\nb: 2\n`
    expect(splitDocuments(text)).toHaveLength(2)
  })

  it('reads UTF-8 and UTF-16, and says what is neither', () => {
    expect(textOf(Buffer.from('é'))).toBe('é')
    expect(textOf(Buffer.from([0xff, 0xfe, 0x61, 0]))).toBe('\ufeffa')
    expect(textOf(Buffer.from([0xc3, 0x28]))).toBeUndefined()
  })

  it('tells content that no reader sees', () => {
    const text = 'a: 1\n...\nb: 2\n'
    expect(decodeDocument(text, { start: 0, end: text.length }).ignoredFrom).toBe(text.indexOf('b'))
  })
})
