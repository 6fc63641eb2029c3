import { describe, expect, it } from 'vitest'
import { compile } from './compile.ts'
import { CelError, read, Unsupported } from './values.ts'

const self = read({ a: 1, list: [3, 1, 2], names: ['x', 'y'], map: { k: 'v' }, none: null }, undefined)
const resultOf = (rule: string): unknown => compile(rule).run(self)

describe('CEL', () => {
  it.each([
    ['1 + 2 * 3 - 4 / 2 % 3', 5n],
    ['7 / 2 == 3 && 7.0 / 2.0 == 3.5 && 1 < 1.5', true],
    ['"a" + "b" + string(1) + string(true)', 'ab1true'],
    ['size(self.list) + size("añ😀") + self.map.size()', 7n],
    ['self.list == [3, 1, 2] && self.map == {"k": "v"} && self.list != [3]', true],
    ['"x" in self.names && "k" in self.map && !(5 in self.list)', true],
    ['self.none == null ? "null" : "set"', 'null'],
    ['self.list.map(n, n > 1, n * 2)[1]', 4n],
    ['self.list.filter(n, n > 1).sum() + self.list.min() + self.list.max()', 9n],
    ['self.list.all(a, self.list.exists_one(b, a == b)) && self.map.exists(k, self.map[k] == "v")', true],
    ['cel.bind(n, self.a + 1, n * n)', 4n],
    ['has(self.a) && !has(self.b) && !has(self.map.other)', true],
    ['self.?b.orValue("none") + self.?map.k.orValue("none") + self.names[?5].orValue("none")', 'nonevnone'],
    ['self.?a.optMap(n, n + 1).orValue(0) == 2 && !optional.none().hasValue()', true],
    ['"a,b,c".split(",", 2)[1] + "-".replace("-", "$&") + "abc".substring(1, 2) + ["p", "q"].join("/")', 'b,c$&bp/q'],
    ['"Ab".lowerAscii() + "Ab".upperAscii() + " x ".trim() + "abc".charAt(1)', 'abABxb'],
    ['"foobar".matches("^(?i)FOO") && "a1b22".findAll("[0-9]+") == ["1", "22"]', true],
    ['duration("1h30m") > duration("89m") && duration("1.5s").getMilliseconds() == 1500', true],
    ['timestamp("2024-02-29T00:00:00Z").getDayOfYear() == 59', true],
    ['timestamp("2024-01-02T00:00:00Z") - timestamp("2024-01-01T00:00:00Z") == duration("24h")', true],
    ['quantity("1Gi") == quantity("1024Mi") && ip("::1") == ip("0:0::1") && sets.contains([1, 2], [2])', true],
    ['int("-5") + int(2.9) == -3 && double(1) == 1.0 && type_is_unknown_to_no_one || true', undefined],
  ])('%s', (rule, expected) => {
    if (expected === undefined) expect(() => compile(rule)).toThrow(Unsupported)
    else expect(resultOf(rule)).toEqual(expected)
  })

  it.each([
    'self.b',
    'self.list[3]',
    'self.list[-1]',
    '1 / 0',
    '9223372036854775807 + 1',
    'int("x")',
    'quantity("x")',
    'self.list.all(n, n / 0 == 1)',
    'optional.none().value()',
  ])('fails as on the server: %s', (rule) => {
    expect(() => resultOf(rule)).toThrow(CelError)
  })

  it.each(['1 + "a"', '1 + 1.0', 'self.a.b', '!1', '1 ? 2 : 3', 'size(1)', '"a".matches("(")'])(
    'says nothing of types that do not fit: %s',
    (rule) => {
      expect(() => resultOf(rule)).toThrow(Unsupported)
    },
  )

  it.each([
    'true || self.b',
    'self.b || true',
    '!(false && self.b)',
    '!(self.b && false)',
    'self.list.exists(n, n == 2 || self.b)',
  ])('lets an operand that decides make good an error: %s', (rule) => {
    expect(resultOf(rule)).toBe(true)
  })
})
