import { describe, expect, it } from 'vitest'
import { type Expression, parse } from './syntax.ts'

/** An expression with brackets around every operation. */
function bracketed(expression: Expression): string {
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'string' ? JSON.stringify(expression.value) : String(expression.value)
    case 'name':
      return expression.name
    case 'select':
      return `${bracketed(expression.operand)}.${expression.optional ? '?' : ''}${expression.field}`
    case 'index':
      return `${bracketed(expression.operand)}[${expression.optional ? '?' : ''}${bracketed(expression.index)}]`
    case 'call': {
      const target = expression.target === undefined ? '' : `${bracketed(expression.target)}.`
      return `${target}${expression.name}(${expression.args.map(bracketed).join(', ')})`
    }
    case 'list':
      return `[${expression.items.map(bracketed).join(', ')}]`
    case 'map':
      return `{${expression.entries.map(([key, value]) => `${bracketed(key)}: ${bracketed(value)}`).join(', ')}}`
    case 'unary':
      return `(${expression.sign}${bracketed(expression.operand)})`
    case 'binary':
      return `(${bracketed(expression.left)} ${expression.sign} ${bracketed(expression.right)})`
    case 'choice':
      return `(${bracketed(expression.test)} ? ${bracketed(expression.yes)} : ${bracketed(expression.no)})`
  }
}

describe('the syntax of CEL', () => {
  it.each([
    ['a || b && c == d + e * f', '(a || (b && (c == (d + (e * f)))))'],
    ['a - b - c', '((a - b) - c)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['!a.b && -c < 1', '((!a.b) && ((-c) < 1))'],
    ["'a' in self.list[0]", '("a" in self.list[0])'],
    ['self.?a[?0].orValue({"k": [1, 2.5, 0x10,]})', 'self.?a[?0].orValue({"k": [1, 2.5, 16]})'],
    ['has(self.a) // why\n && true', '(has(self.a) && true)'],
    ["\"a\\n\\u0041\\x41\\101\\\"\" + r\"\\d\\\" + '''it's'''", '(("a\\nAAA\\"" + "\\\\d\\\\") + "it\'s")'],
  ])('%s', (text, meaning) => {
    expect(bracketed(parse(text))).toBe(meaning)
  })

  it.each(['', 'self ==', 'a b', '(a', '[1', '{1}', '"open', 'a ? b', 'a.1', '#'])('has no place for: %s', (text) => {
    expect(() => parse(text)).toThrow(SyntaxError)
  })
})
