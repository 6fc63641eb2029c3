import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'

/** Counted one by one. */
function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset)
  const isBetween = text[offset - 1] === '\r' && text[offset] === '\n'
  const lines = before.slice(0, isBetween ? -1 : undefined).split(/\r\n|\n|\r/)
  const last = (lines.at(-1) ?? '') + (isBetween ? '\r' : '')
  const bom = lines.length === 1 && text.startsWith('\ufeff') && offset > 0 ? 1 : 0
  return { line: lines.length, column: [...last].length - bom + 1 }
}

describe('the place of an offset', () => {
  it('counts lines and characters, whatever the text holds', () => {
    const unit = fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '\ufeff', ' ')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.nat(30), (units, count) => {
        const text = units.join('')
        const offset = units.slice(0, count).join('').length
        expect(linesOf(text).at(offset)).toEqual(placeOf(text, offset))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes no longer at the end of a long line than at its start', () => {
    const lines = linesOf('😀'.repeat(2_000_000))
    let sum = 0
    for (let index = 0; index < 100_000; index++) sum += lines.at(4_000_000 - index * 2).column
    expect(sum).toBeGreaterThan(0)
  })
})
