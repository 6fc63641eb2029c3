import { beforeAll, describe, expect, it } from 'vitest'
import { holdsInOrder, loadPatterns, patternFault, patternOf } from './pattern.ts'

describe('without its engine', () => {
  it('nothing is said of any pattern', () => {
    expect(patternOf('^a$')).toBeUndefined()
    expect(patternFault('(')).toBeUndefined()
  })
})

describe('a pattern', () => {
  beforeAll(loadPatterns)

  it.each([
    ['^a+$', 'aaa', true],
    ['a', 'bab', true],
    ['^a$', 'a\n', false],
    ['(?m)^a$', 'b\na', true],
    ['(?i)ABC', 'xabcx', true],
    ['\\Aab\\z', 'ab', true],
    ['^\\p{Greek}+$', 'αβγ', true],
    ['^\\x{1F600}$', '😀', true],
    ['^.$', '😀', true],
    ['^[[:alnum:]]+$', 'a1', true],
    ['(?P<year>[0-9]{4})', 'in 2026', true],
    ['(?s)a.b', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['\\Qa.b\\E', 'axb', false],
    ['', 'anything', true],
    ['(?P<n>a)(?<n>b)\\Q(?P<n>\\E', 'ab(?P<n>', true],
    ['^\\w+$', 'é', false],
  ])('%s on %j: %s', (source, text, matches) => {
    expect(patternOf(source)?.test(text)).toBe(matches)
  })

  it.each([
    '(',
    'a{1001}',
    '(?=a)',
    '(?<!a)b',
    '\\1',
    '[b-a]',
    '*a',
    '\\8',
    '\\C',
    '(?z)',
    'a**',
    '[[:nope:]]',
    'x{2}{3}{500}',
  ])('%s is none, and that is said', (source) => {
    expect(patternOf(source)).toBeUndefined()
    expect(patternFault(source)).toMatch(/\S/)
  })

  it.each([
    ['^(?:a?){30}a{30}$', 'a'.repeat(51)],
    ['(?i)^(a+)+$', 'a'.repeat(51)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(5000)],
    ['^(a|a)*$', 'a'.repeat(5000)],
    ['(.*a){12}', 'b'.repeat(5000)],
    ['^(?i)([a-z]+\\p{L}*)*$', 'a'.repeat(5000)],
  ])('%s takes linear time', (source, text) => {
    expect(patternOf(source)?.test(`${text}!`)).toBe(false)
  })

  it('finds matches that do not overlap, by characters', () => {
    expect(patternOf('[0-9]+')?.findAll('a1b22😀333')).toEqual(['1', '22', '333'])
    expect(patternOf('[0-9]+')?.findAll('a1b22c333', 2)).toEqual(['1', '22'])
    expect(patternOf('x*')?.find('aaa')).toBe('')
    expect(patternOf('z')?.find('aaa')).toBeUndefined()
  })
})

it.each([
  ['abc', 'abc', true],
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['a*a', 'a', false],
  ['*b*', 'abc', true],
  ['*', '', true],
  ['a*b*c', 'acbc', true],
  ['a*b*c', 'acb', false],
  ['*ab', 'aab', true],
  [`${'*a'.repeat(2000)}*`, `${'a'.repeat(1999)}b`, false],
])('the wildcard %s on %s: %s', (wildcard, text, fits) => {
  expect(holdsInOrder(text, wildcard.split('*'))).toBe(fits)
})
