import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { loadPatterns, patternOf } from '../../src/pattern.ts'

type Pair = readonly [pattern: string, text: string]

beforeAll(loadPatterns)

/** What Go's regexp says of each pair: `e` no pattern, `t` matches, `f` does not. */
function verdictsOfGo(pairs: readonly Pair[]): string {
  const input = `${pairs.map((pair) => JSON.stringify(pair)).join('\n')}\n`
  return execFileSync('go', ['run', 'test/support/patterns.go'], { input, encoding: 'utf8', maxBuffer: 1 << 26 })
}

function verdictOf([source, text]: Pair): string {
  const pattern = patternOf(source)
  return pattern === undefined ? 'e' : pattern.test(text) ? 't' : 'f'
}

function differences(pairs: readonly Pair[]): string[] {
  const expected = verdictsOfGo(pairs)
  expect(expected).toHaveLength(pairs.length)
  return pairs.flatMap((pair, at) =>
    verdictOf(pair) === expected[at] ? [] : [`${JSON.stringify(pair)}: ${verdictOf(pair)}, in Go ${expected[at]}`],
  )
}

/** Pairs of RE2's own table of searches, which comes with Go: blocks of strings, then the patterns tried on each. */
function pairsOfTable(): Pair[] {
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim()
  const table = join(root, 'src/regexp/testdata/re2-search.txt')
  if (!existsSync(table)) return []
  const pairs: Pair[] = []
  let texts: string[] = []
  let isPattern = false
  for (const line of readFileSync(table, 'utf8').split('\n')) {
    if (line === 'strings') [texts, isPattern] = [[], false]
    else if (line === 'regexps') isPattern = true
    else if (!line.startsWith('"')) continue
    else if (isPattern) for (const text of texts) pairs.push([unquoted(line), text])
    else texts.push(unquoted(line))
  }
  return pairs
}

/** A text in the quotes of Go. */
function unquoted(line: string): string {
  const named: Readonly<Record<string, string>> = { '\\a': '\\u0007', '\\v': '\\u000b' }
  const json = line.replace(/\\(?:x([0-9a-f]{2})|.)/g, (escaped, hex) =>
    hex ? `\\u00${hex}` : (named[escaped] ?? escaped),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the table holds one as it is
  return JSON.parse(json.replace(/[\u0000-\u001f]/g, (letter) => JSON.stringify(letter).slice(1, -1)))
}

/** What people and attackers put together: valid, invalid, nested, counted, with flags, classes and boundaries. */
const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'A', '-', '.', '1', ' ', 'é', 'ſ', 'K', '😀', '\n') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '[a-z]',
        '[^a]',
        '[[:alnum:]]',
        '[[:^alpha:]]',
        '[a-',
        '[]a]',
        '[^]a]',
        '[a\\-z]',
        '[b-a]',
        '[\\d-z]',
        '[é-ü]',
      ],
      ...[
        '\\d',
        '\\D',
        '\\w',
        '\\W',
        '\\s',
        '\\S',
        '\\b',
        '\\B',
        '\\A',
        '\\z',
        '\\Z',
        '\\pL',
        '\\p{Greek}',
        '\\PN',
        '\\p{Nope}',
      ],
      ...[
        '\\x41',
        '\\x{1F600}',
        '\\x{110000}',
        '\\101',
        '\\8',
        '\\1',
        '\\Qa.b\\E',
        '\\E',
        '\\C',
        '\\.',
        '\\-',
        '\\_',
        '\\é',
        '\\',
      ],
      ...[
        '^',
        '$',
        '(?i)',
        '(?s)',
        '(?m)',
        '(?U)',
        '(?-i)',
        '(?i:a)',
        '(?z)',
        '(?=a)',
        '(?!a)',
        '(?<=a)',
        '(?P<n>a)',
        '(?<n>a)',
      ],
      ...['|', '()', '(?:)', '{', '}', '{1}', '{,2}', '(', ')', '[', ']', '(?#a)', '(?P=n)', '(?P>n)', '(?<1>a)'],
    ),
  },
)
const repeat = fc.constantFrom(
  '',
  '',
  '',
  '',
  '*',
  '+',
  '?',
  '*?',
  '+?',
  '{2}',
  '{0,3}',
  '{2,}',
  '{3,2}',
  '{1001}',
  '**',
  '{2}{3}',
  '*{2}',
)
const { pattern } = fc.letrec<{ pattern: string; group: string }>((tie) => ({
  pattern: fc
    .array(fc.tuple(fc.oneof({ maxDepth: 3 }, part, tie('group')), repeat), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([item, times]) => item + times).join('')),
  group: fc.tuple(fc.constantFrom('(', '(?:', '(?i:'), tie('pattern')).map(([open, inner]) => `${open}${inner})`),
}))
const text = fc
  .array(
    fc.constantFrom('a', 'b', 'A', 'B', 'z', '-', '.', '1', ' ', '\n', 'é', 'É', 's', 'ſ', 'k', 'K', 'α', '😀', '_'),
    { maxLength: 12 },
  )
  .map((letters) => letters.join(''))

it('the table of RE2 has the verdicts of Go', () => {
  const pairs = pairsOfTable()
  expect(pairs.length).toBeGreaterThan(1000)
  expect(differences(pairs)).toEqual([])
})

it('20,000 random pairs have the verdicts of Go', () => {
  const pairs = fc.sample(fc.tuple(pattern, text), { numRuns: 20_000, seed: 1 })
  expect(differences(pairs).slice(0, 20)).toEqual([])
})

it('patterns at the limits of size and depth have the verdicts of Go', () => {
  const nested = (open: string, depth: number): string => `${open.repeat(depth)}a${')'.repeat(depth)}`
  const patterns = [
    ...[10, 999, 1000, 1001, 1100].map((depth) => nested('(', depth)),
    ...[999, 1000, 1001].map((depth) => nested('(?:', depth)),
    ...[
      'a{1000}',
      '(a{100}){10}',
      '(a{100}){11}',
      '((a{10}){10}){10}',
      '((a{100}){100}){100}',
      '(a{0,1000}){0,2}',
      '(x*){1000}',
    ],
    ...['[a-z]'.repeat(5000), 'a|'.repeat(20_000), '(a?){500}a{500}', '\\pL{500}', '(?i)'.repeat(3000)],
  ]
  expect(differences(patterns.map((source) => [source, 'a'.repeat(100)] as const))).toEqual([])
})
