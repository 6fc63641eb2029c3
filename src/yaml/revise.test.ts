import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { random as randomOf } from '../../test/support/manifest-mutants.ts'
import { decodeDocument, splitDocuments } from './decode.ts'
import { type NameItem, reviseDocument } from './revise.ts'

/** Items with a field `name` are called by it. */
const byName: NameItem = (_, item) => {
  const name = (item as { name?: unknown } | null)?.name
  return typeof name === 'string' ? name : undefined
}

/** The text after a change of its value. */
function revised(text: string, change: (value: never) => unknown): string {
  const value = structuredClone(valueIn(text)) as never
  return reviseDocument(text, change(value) ?? value, byName)
}

function valueIn(text: string): unknown {
  return decodeDocument(text, splitDocuments(text)[0]!).value
}

interface Case {
  readonly what: string
  readonly text: string
  readonly change: (value: never) => unknown
  readonly to: string
}

type Web = {
  a: { b: number; c?: unknown }
  list: { name: string; value?: string; more?: unknown }[]
  args: unknown[]
  spec: Record<string, unknown>
}

const cases: readonly Case[] = [
  {
    what: 'a scalar, in its quotes, with the comment behind it',
    text: "a: {b: 1}\nc: 'x' # why\n",
    change: (value: { c: string }) => {
      value.c = 'y: z'
    },
    to: "a: {b: 1}\nc: 'y: z' # why\n",
  },
  {
    what: 'a text that reads as a number gets quotes',
    text: 'tag: v1\n',
    change: (value: { tag: string }) => {
      value.tag = '1.10'
    },
    to: 'tag: "1.10"\n',
  },
  {
    what: 'a field that had no value',
    text: 'a: # later\nb:\n',
    change: () => ({ a: 1, b: { c: 2 } }),
    to: 'a: 1 # later\nb:\n  c: 2\n',
  },
  {
    what: 'a new field follows the one before it, at the indentation of the file',
    text: 'a:\n    b: 1 # one\n\n# the end\nz: 2\n',
    change: (value: Web) => {
      value.a.c = { d: [1, { e: 'f' }] }
    },
    to: 'a:\n    b: 1 # one\n    c:\n        d:\n          - 1\n          - e: f\n\n# the end\nz: 2\n',
  },
  {
    what: 'a new first field',
    text: 'list:\n- name: a # first\n  value: b\n',
    change: (value: Web) => {
      value.list[0] = { more: 1, name: 'a', value: 'b' }
    },
    to: 'list:\n- more: 1\n  name: a # first\n  value: b\n',
  },
  {
    what: 'items of lists are found by name; new ones follow what they follow',
    text: 'list:\n- name: a\n  value: "1" # one\n# about c\n- name: c\n  value: "3"\nend: 1\n',
    change: (value: Web) => {
      value.list = [{ name: 'a', value: '0' }, { name: 'b', value: 'x' }, { name: 'c', value: '3' }, { name: 'd' }]
    },
    to: 'list:\n- name: a\n  value: "0" # one\n- name: b\n  value: x\n# about c\n- name: c\n  value: "3"\n- name: d\nend: 1\n',
  },
  {
    what: 'items without names are kept where they are equal',
    text: 'args:\n  - --a   # one\n  - --b\n  - --c\n',
    change: (value: Web) => {
      value.args = ['--new', '--a', '--c', '--d']
    },
    to: 'args:\n  - --new\n  - --a   # one\n  - --c\n  - --d\n',
  },
  {
    what: 'flow style stays flow style',
    text: 'a: {b: 1, c: [u, v]} # keep\nargs: [--a, --b]\n',
    change: () => ({ a: { b: 2, c: ['v', 'w'], d: { e: 1 } }, args: ['--a'] }),
    to: 'a: {b: 2, c: [v, "w"], "d": {"e": 1}} # keep\nargs: [--a]\n',
  },
  {
    what: 'JSON stays JSON',
    text: '{\n  "a": "x",\n  "b": [1, 2]\n}\n',
    change: () => ({ a: 'y', b: [1, 2, 3], c: null }),
    to: '{\n  "a": "y",\n  "b": [1, 2, 3], "c": null\n}\n',
  },
  {
    what: 'removed fields take their lines; comments above stay',
    text: 'a: 1\n# about b\nb:\n  c: 2 # gone\n# about d\nd: 3',
    change: (value: { b?: unknown; d?: unknown }) => {
      delete value.b
      delete value.d
    },
    to: 'a: 1\n# about b\n# about d',
  },
  {
    what: 'the first field behind a dash',
    text: 'list:\n  - more: 1\n    name: a\n  - {name: b, value: c}\n',
    change: (value: Web) => {
      delete value.list[0]!.more
      delete value.list[1]!.value
    },
    to: 'list:\n  - name: a\n  - {name: b}\n',
  },
  {
    what: 'an empty collection is filled, and a filled one emptied',
    text: 'spec:\n  emptyDir: {}\n  list: []\n  full:\n    # about a\n    a: 1\nend: 1\n',
    change: (value: Web) => {
      value.spec = { emptyDir: { sizeLimit: '1Gi' }, list: [1], full: {} }
    },
    to: 'spec:\n  emptyDir:\n    sizeLimit: 1Gi\n  list:\n    - 1\n  full: {}\nend: 1\n',
  },
  {
    what: 'line breaks of Windows, and a byte order mark',
    text: '\uFEFFa:\r\n  b: 1\r\nargs:\r\n- x\r\n',
    change: () => ({ a: { b: 1, c: 'one\ntwo\n' }, args: ['x', 'w'] }),
    to: '\uFEFFa:\r\n  b: 1\r\n  c: |\r\n    one\r\n    two\r\nargs:\r\n- x\r\n- w\r\n',
  },
  {
    what: 'block scalars, also as the last thing of a document',
    text: 'a: |\n  one\n  two\nb: |+\n  x\n\n',
    change: () => ({ a: 'one\nthree\n', b: 'x\n\n', c: 1 }),
    to: 'a: |\n  one\n  three\nb: |+\n  x\n\nc: 1\n',
  },
  {
    what: 'a block scalar that becomes one line',
    text: 'a: >-\n  one\n  two\nb: 1\n',
    change: () => ({ a: 'x', b: 1 }),
    to: 'a: x\nb: 1\n',
  },
  {
    what: 'an alias whose value is no longer that of the anchor is written out',
    text: 'a: &x {b: 1}\nc: *x\nd: *x\n',
    change: () => ({ a: { b: 1 }, c: { b: 2 }, d: { b: 1 } }),
    to: 'a: &x {b: 1}\nc:\n  b: 2\nd: *x\n',
  },
  {
    what: 'aliases of what has changed keep their value',
    text: 'a: &x\n  b: 1\nc: *x\n',
    change: () => ({ a: { b: 2 }, c: { b: 1 } }),
    to: 'a: &x\n  b: 2\nc:\n  b: 1\n',
  },
  {
    what: 'an anchor that goes, with its aliases',
    text: 'a: &x {b: 1}\nc: *x # c\n',
    change: () => ({ c: { b: 1 } }),
    to: 'c: # c\n  b: 1\n',
  },
  {
    what: 'merge keys: a field of its own over what they bring',
    text: 'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  e: 3\n',
    change: () => ({ a: { b: 1, c: 2 }, d: { b: 1, c: 4, e: 3 } }),
    to: 'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 4\n  e: 3\n',
  },
  {
    what: 'merge keys are carried out where something of them is to go',
    text: 'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  e: 3\n',
    change: () => ({ a: { b: 1, c: 2 }, d: { b: 1, e: 3 } }),
    to: 'a: &x {b: 1, c: 2}\nd:\n  b: 1\n  e: 3\n',
  },
  {
    what: 'lists in lists, dashes on lines of their own, explicit keys',
    text: 'm:\n  - - 1\n    - 2\n  -\n    x: 1\n? long\n: v\nend: 0\n',
    change: () => ({ m: [[1, 2], { x: 1 }, [3]], end: 0, more: 1 }),
    to: 'm:\n  - - 1\n    - 2\n  -\n    x: 1\n  - - 3\nend: 0\nmore: 1\n',
  },
  {
    what: 'a document with its marker, and what comes before it',
    text: '# head\n--- # doc\na: 1\n',
    change: () => ({ a: 1, b: 2 }),
    to: '# head\n--- # doc\na: 1\nb: 2\n',
  },
]

describe('a document gets another value', () => {
  it.each(cases)('$what', ({ text, change, to }) => {
    const changed = revised(text, change)
    expect(changed).toBe(to)
    expect(valueIn(changed)).toEqual(parse(changed.replace(/^\uFEFF/, ''), { merge: true }))
  })

  it('and stays as it is, byte for byte, where the value is the same', () => {
    for (const { text } of cases) expect(revised(text, () => undefined)).toBe(text)
  })
})

type Random = () => number

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!
}

const scalars = [
  'x',
  'a: b',
  '1.10',
  '',
  'yes',
  'two\nlines\n',
  ' lead',
  "it's",
  '#no',
  0,
  -1.5,
  true,
  null,
  'é\u2028',
] as const

function randomValue(random: Random, depth: number): unknown {
  const kind = random()
  if (depth === 0 || kind < 0.4) return pick(random, scalars)
  const size = Math.floor(random() * 4)
  if (kind < 0.6) return Array.from({ length: size }, (_, i) => ({ name: `n${i}`, v: randomValue(random, depth - 1) }))
  if (kind < 0.7) return Array.from({ length: size }, () => randomValue(random, depth - 1))
  return Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${i}`, randomValue(random, depth - 1)]))
}

/** A value with some scalars changed, and fields and items added. With `removes` some go, too. */
function changedValue(random: Random, value: unknown, removes: boolean): unknown {
  if (typeof value !== 'object' || value === null) return random() < 0.2 ? pick(random, scalars) : value
  if (Array.isArray(value)) {
    const items = value.filter(() => !removes || random() > 0.2).map((item) => changedValue(random, item, removes))
    const at = Math.floor(random() * (items.length + 1))
    return random() < 0.3
      ? [...items.slice(0, at), { name: 'new', v: randomValue(random, 1) }, ...items.slice(at)]
      : items
  }
  const fields = Object.entries(value).filter(([key]) => !removes || key === 'name' || random() > 0.2)
  const kept = fields.map(([key, field]): [string, unknown] => [
    key,
    key === 'name' ? field : changedValue(random, field, removes),
  ])
  const at = Math.floor(random() * (kept.length + 1))
  if (random() < 0.3) kept.splice(at, 0, ['new', randomValue(random, 2)])
  return Object.fromEntries(kept)
}

/** A value in one of many styles, with a comment behind some lines. */
function randomText(random: Random, value: unknown): string {
  const text = stringify(value, {
    indent: pick(random, [2, 3, 4]),
    indentSeq: random() < 0.5,
    lineWidth: 0,
    collectionStyle: pick(random, ['any', 'any', 'flow']),
    defaultStringType: pick(random, ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE']),
  })
  const lines = text.split('\n').map((line, i) => (/: [\w.]+$/.test(line) && random() < 0.5 ? `${line} # c${i}` : line))
  return lines.join(pick(random, ['\n', '\n', '\r\n']))
}

describe('random documents in random styles', () => {
  const seeds = Array.from({ length: 1500 }, (_, seed) => seed)

  it('become exactly the value that they are given', () => {
    for (const seed of seeds) {
      const random = randomOf(seed + 1)
      const text = randomText(random, { first: 1, ...(randomValue(random, 4) as object) })
      const target = changedValue(random, valueIn(text), random() < 0.5)
      const result = reviseDocument(text, { first: 1, ...(target as object) }, byName)
      expect(valueIn(result), `seed ${seed}`).toEqual({ first: 1, ...(target as object) })
    }
  })

  it('keep every comment and every line that the change is not about', () => {
    for (const seed of seeds) {
      const random = randomOf(seed + 1)
      const before = { first: 1, map: randomValue(random, 3), last: { a: 1 } }
      const text = randomText(random, before)
      const value = valueIn(text) as typeof before
      const result = reviseDocument(text, { ...value, added: [1], last: { a: 2, b: 3 } }, byName)
      const lines = new Set(result.split(/\r?\n/))
      const lost = text
        .split(/\r?\n/)
        .filter((line) => !lines.has(line) && !/^\s*a:|^\{|^\s*last:/.test(line.replace(/["']/g, '')))
      expect(lost, `seed ${seed}\n${text}\n---\n${result}`).toEqual([])
      for (const comment of text.match(/# c\d+/g) ?? []) expect(result).toContain(comment)
    }
  })
})
