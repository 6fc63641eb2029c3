import { describe, expect, it } from 'vitest'
import { Document, parse } from 'yaml'
import { decodeDocument } from './decode.ts'
import { printBlock, printFlow } from './print.ts'

const values: readonly (readonly [what: string, value: unknown])[] = [
  ['maps and lists in each other', { a: { b: [1, [2, 3], { c: 'd', e: ['f'] }] }, g: [[{ h: 1 }]] }],
  ['empty ones', { a: {}, b: [], c: [{}, []] }],
  ['scalars', { a: true, b: null, c: -1.5, d: 1e21, e: 'text' }],
  [
    'texts that need quotes',
    ['', ' a', 'a ', 'a: b', 'a #b', '- a', '?', '#', "it's: x", '"x', '@x', '%x', 'a:', '--- a'],
  ],
  [
    'texts of several lines',
    { a: 'x\ny', b: 'x\n', c: 'x\n\n', d: ' x\ny\n', e: ['x\n  y\n'], f: '\n', g: 'a\n ', h: '\tx\ny' },
  ],
  ['keys that need quotes', { 'a: b': 1, '': 2, yes: 3, '1.10': 4, 'x\ny': 5 }],
  ['characters that need escapes', ['\u0007', '\u0085', '\u2028', '\uFEFF', '\u00a0', '\x7f']],
]

describe('printed YAML', () => {
  it.each(values)('reads as what it was made of: %s', (_, value) => {
    const text = `${printBlock(value)}\n`
    expect(decodeDocument(text, { start: 0, end: text.length }).value).toEqual(value)
    expect(parse(text)).toEqual(value)
    expect(JSON.parse(printFlow(value))).toEqual(value)
    expect(parse(printFlow(value))).toEqual(value)
  })

  it('looks as the usual library prints it', () => {
    const value = { a: { b: ['x', { c: 'one\ntwo\n' }], d: '' }, e: 'it is: so' }
    expect(`${printBlock(value)}\n`).toBe(new Document(value).toString({ lineWidth: 0 }))
  })

  it('quotes what a reader of any version would take for something else', () => {
    expect(printBlock(['1.10', 'yes', 'y', '0755', '12:30:45', 'null', '~', '1.2.3', '10.0.0.1', 'v1'])).toBe(
      '- "1.10"\n- "yes"\n- "y"\n- "0755"\n- "12:30:45"\n- "null"\n- "~"\n- "1.2.3"\n- "10.0.0.1"\n- v1',
    )
  })
})
