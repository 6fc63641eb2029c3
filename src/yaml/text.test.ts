import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { applySplices } from './splice.ts'

describe('lines and columns', () => {
  it.each([
    ['the first character', 'a: 1\n', 0, { line: 1, column: 1 }],
    ['after LF', 'a: 1\nb: 2', 5, { line: 2, column: 1 }],
    ['after CRLF', 'a: 1\r\nb: 2', 6, { line: 2, column: 1 }],
    ['after CR alone', 'a: 1\rb: 2', 5, { line: 2, column: 1 }],
    ['behind a character of two UTF-16 units', '"\u{1F600}": x', 3, { line: 1, column: 3 }],
    ['behind a byte order mark, which is no character', '\ufeffa: 1', 1, { line: 1, column: 1 }],
    ['the end of the text', 'a\nb', 3, { line: 2, column: 2 }],
  ])('%s', (_, text, offset, place) => {
    expect(linesOf(text).at(offset)).toEqual(place)
  })
})

describe('splices', () => {
  it('change the bytes they name and no other', () => {
    const splices = [
      { start: 11, end: 13, text: 'v20' },
      { start: 0, end: 3, text: 'tag' },
    ]
    expect(applySplices('img: nginx:v1 # keep', splices)).toBe('tag: nginx:v20 # keep')
  })

  it('can be undone', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), fc.string(), (text, a, length, inserted) => {
        const start = Math.min(a, text.length)
        const end = Math.min(start + length, text.length)
        const changed = applySplices(text, [{ start, end, text: inserted }])
        const back = [{ start, end: start + inserted.length, text: text.slice(start, end) }]
        expect(applySplices(changed, back)).toBe(text)
      }),
    )
  })

  it.each([
    [
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    [[{ start: 0, end: 9, text: '' }]],
    [[{ start: 2, end: 1, text: '' }]],
  ])('that overlap or lie outside are a bug: %j', (splices) => {
    expect(() => applySplices('abc', splices)).toThrow(RangeError)
  })
})
