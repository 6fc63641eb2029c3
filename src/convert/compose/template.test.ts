// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { substitute, TemplateProblem } from './template.ts'

const values: Readonly<Record<string, string>> = { A: 'a', EMPTY: '', NUM: '3' }
const variables = (name: string): string | undefined => (Object.hasOwn(values, name) ? values[name] : undefined)

describe('interpolation', () => {
  it.each([
    ['$A', 'a'],
    ['${A}', 'a'],
    ['x${A}y$A', 'xaya'],
    ['$$A', '$A'],
    ['$${A}', '${A}'],
    ['${B:-x}', 'x'],
    ['${EMPTY:-x}', 'x'],
    ['${EMPTY-x}', ''],
    ['${B-x}', 'x'],
    ['${A:+x}', 'x'],
    ['${EMPTY:+x}', ''],
    ['${EMPTY+x}', 'x'],
    ['${B+x}', ''],
    ['${A:?e}', 'a'],
    ['${B:-${A}}', 'a'],
    ['${B:-${C:-deep}}', 'deep'],
    ['${B:-a:b-c?d}', 'a:b-c?d'],
    ['${B:-{"k": 1}}', '{"k": 1}'],
    ['$A_1', ''],
    ['100$', '100$'],
    ['$1', '$1'],
    ['^/(.*)$', '^/(.*)$'],
  ])('%s gives %s', (template, expected) => {
    expect(substitute(template, variables).text).toBe(expected)
  })

  it.each([
    ['${B:?no B}', 'the variable B is required: no B'],
    ['${EMPTY:?}', 'the variable EMPTY is required'],
    ['${B?${A} is missing}', 'the variable B is required: a is missing'],
    ['${', 'no valid template'],
    ['${}', 'no valid template'],
    ['${A', 'no valid template'],
    ['${1A}', 'no valid template'],
  ])('%s is refused: %s', (template, message) => {
    expect(() => substitute(template, variables)).toThrow(TemplateProblem)
    expect(() => substitute(template, variables)).toThrow(message)
  })

  it('tells which variables are not set', () => {
    expect(substitute('$B ${C} ${D:-x} $A', variables).unset).toEqual(['B', 'C'])
  })

  it('leaves texts without a dollar sign alone, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('$')),
        (text) => substitute(text, variables).text === text,
      ),
    )
  })

  it('gives back every text whose dollar signs are doubled', () => {
    fc.assert(fc.property(fc.string(), (text) => substitute(text.replaceAll('$', '$$$$'), variables).text === text))
  })
})
