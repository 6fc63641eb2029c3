import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { patternOf } from '../../pattern.ts'
import { isObject } from '../../value.ts'
import { decodeDocument } from '../../yaml/decode.ts'
import { printBlock } from '../../yaml/print.ts'
import { formatted } from './format.ts'
import {
  asFromJson,
  compared,
  equal,
  integer,
  kindOf,
  listOf,
  mapOf,
  number,
  printed,
  same,
  TemplateFault,
  text,
  truth,
  typeOf,
  Unsupported,
  whole,
  within,
} from './value.ts'

type Function = (...args: readonly unknown[]) => unknown
export type Functions = Readonly<Record<string, Function>>

/** No text or list that a template makes is longer. */
const mostMade = 100_000

const repeated = (part: string, count: number): string => {
  if (part.length * count > mostMade) throw new Unsupported('a text that a template makes is too long')
  return part.repeat(Math.max(0, count))
}
const trimmed = (value: string, from: (character: string) => boolean): string => {
  let [start, end] = [0, value.length]
  while (start < end && from(value[start] ?? '')) start++
  while (end > start && from(value[end - 1] ?? '')) end--
  return value.slice(start, end)
}
const words = (value: unknown): string[] =>
  text(value)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .filter((word) => word !== '')
const indented = (columns: unknown, value: unknown): string => {
  const gap = repeated(' ', whole(columns))
  return gap + text(value).replaceAll('\n', `\n${gap}`)
}
const sortedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (!isObject(value)) return typeof value === 'bigint' ? Number(value) : value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map((key) => [key, sortedKeys(value[key])]))
}
const json = (value: unknown, gap?: string): string => JSON.stringify(sortedKeys(value) ?? null, undefined, gap)
const parsedYaml = (value: unknown): unknown => {
  const source = text(value)
  return asFromJson(decodeDocument(source, { start: 0, end: source.length }).value)
}
const digest = (name: string): Function => {
  return (value) => createHash(name).update(text(value)).digest('hex')
}
const pattern = (source: unknown): NonNullable<ReturnType<typeof patternOf>> => {
  const found = patternOf(text(source))
  if (found === undefined) throw new Unsupported(`the pattern ${text(source)} is not evaluated`)
  return found
}
/** Matches are found by what they are, in their order. */
const between = (source: unknown, value: string): { readonly parts: string[]; readonly matches: string[] } => {
  const matches = pattern(source).findAll(value)
  if (matches.includes('')) throw new Unsupported('a pattern that matches nothing at all is not evaluated')
  const parts: string[] = []
  let at = 0
  for (const match of matches) {
    const start = value.indexOf(match, at)
    parts.push(value.slice(at, start))
    at = start + match.length
  }
  return { parts: [...parts, value.slice(at)], matches }
}
const merged = (wins: 'first' | 'last', [first, ...others]: readonly unknown[]): unknown => {
  const result = mapOf(first)
  for (const other of others) {
    for (const [key, value] of Object.entries(mapOf(other))) {
      const known = result[key]
      if (isObject(known) && isObject(value)) result[key] = merged(wins, [known, value])
      else if (wins === 'last' || !truth(known)) result[key] = value
    }
  }
  return result
}
const picked = (map: unknown, keeps: (key: string) => boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(mapOf(map)).filter(([key]) => keeps(key)))
const rangeOf = (start: number, end: number, step: number): bigint[] => {
  const length = step === 0 ? 0 : Math.max(0, Math.ceil((end - start) / step))
  if (length > mostMade) throw new Unsupported('a list that a template makes is too long')
  return Array.from({ length }, (_, index) => BigInt(start + index * step))
}

/** As Argo CD makes names of what is none. */
export function normalized(value: string): string {
  const name = value
    .toLowerCase()
    .replaceAll(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
  return trimmed(name, (character) => character === '-' || character === '.')
}

function cut(length: unknown, value: unknown): string {
  const count = whole(length)
  return count < 0 ? text(value).slice(count) : text(value).slice(0, count)
}

/** A name of at most so many characters; smart ones end with a whole word. */
function slugify(...args: readonly unknown[]): string {
  const value = text(args.at(-1))
  const most = typeof args[0] === 'bigint' ? Number(args[0]) : 50
  const isSmart = args.length < 3 || args[1] === true
  const slug = normalized(value.replaceAll('.', '-')).replaceAll(/-{2,}/g, '-')
  if (slug.length <= most) return slug
  if (!isSmart || slug[most] === '-') return slug.slice(0, most)
  const end = slug.lastIndexOf('-', most)
  return slug.slice(0, end > 0 ? end : most)
}

/** A value within others: keys of maps, places of lists. */
function index(value: unknown, ...steps: readonly unknown[]): unknown {
  return steps.reduce((holder: unknown, step) => {
    if (Array.isArray(holder)) {
      const at = typeof step === 'bigint' ? Number(step) : Number.NaN
      if (!(at >= 0 && at < holder.length)) throw new TemplateFault(`the list has no item ${printed(step)}`)
      return holder[at] as unknown
    }
    if (holder === undefined || holder === null) throw new TemplateFault(`"${printed(step)}" is asked of nothing`)
    const map = mapOf(holder)
    return Object.hasOwn(map, text(step)) ? map[text(step)] : ''
  }, value)
}

function dig(...args: readonly unknown[]): unknown {
  const steps = args.slice(0, -2)
  let found: unknown = args.at(-1)
  for (const step of steps) {
    if (!isObject(found) || !Object.hasOwn(found, text(step))) return args.at(-2)
    found = found[text(step)]
  }
  return found
}

const textFunctions: Functions = {
  trim: (value) => text(value).trim(),
  trimAll: (set, value) => trimmed(text(value), (character) => text(set).includes(character)),
  trimPrefix: (prefix, value) =>
    text(value).startsWith(text(prefix)) ? text(value).slice(text(prefix).length) : text(value),
  trimSuffix: (suffix, value) =>
    text(suffix) !== '' && text(value).endsWith(text(suffix))
      ? text(value).slice(0, -text(suffix).length)
      : text(value),
  lower: (value) => text(value).toLowerCase(),
  upper: (value) => text(value).toUpperCase(),
  title: (value) => text(value).replaceAll(/(?<![\w'])[a-z]/g, (letter) => letter.toUpperCase()),
  untitle: (value) => text(value).replaceAll(/(?<![\w'])[A-Z]/g, (letter) => letter.toLowerCase()),
  snakecase: (value) => words(value).join('_').toLowerCase(),
  kebabcase: (value) => words(value).join('-').toLowerCase(),
  camelcase: (value) =>
    words(value)
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join(''),
  nospace: (value) => text(value).replaceAll(/\s/g, ''),
  repeat: (count, value) => repeated(text(value), whole(count)),
  substr: (start, end, value) => text(value).slice(Math.max(0, whole(start)), whole(end) < 0 ? undefined : whole(end)),
  trunc: cut,
  contains: (part, value) => text(value).includes(text(part)),
  hasPrefix: (part, value) => text(value).startsWith(text(part)),
  hasSuffix: (part, value) => text(value).endsWith(text(part)),
  replace: (from, to, value) => text(value).replaceAll(text(from), () => text(to)),
  quote: (...values) =>
    values
      .filter((one) => one !== undefined)
      .map((one) => JSON.stringify(text(one)))
      .join(' '),
  squote: (...values) =>
    values
      .filter((one) => one !== undefined)
      .map((one) => `'${text(one)}'`)
      .join(' '),
  cat: (...values) => values.map(text).join(' '),
  indent: indented,
  nindent: (columns, value) => `\n${indented(columns, value)}`,
  join: (gap, list) => (Array.isArray(list) ? list : [list]).map(text).join(text(gap)),
  splitList: (gap, value) => text(value).split(text(gap)),
  split: (gap, value) =>
    Object.fromEntries(
      text(value)
        .split(text(gap))
        .map((part, at) => [`_${at}`, part]),
    ),
  toString: text,
  toStrings: (list) => listOf(list).map(text),
  normalize: (value) => normalized(text(value)),
  slugify,
  print: (...values) => values.map(within).join(''),
  println: (...values) => `${values.map(within).join(' ')}\n`,
  printf: formatted,
  base: (value) => posix.basename(text(value)) || '.',
  dir: (value) => posix.dirname(text(value)),
  ext: (value) => posix.extname(text(value)),
  clean: (value) => posix.normalize(text(value)),
  isAbs: (value) => text(value).startsWith('/'),
  regexMatch: (source, value) => pattern(source).test(text(value)),
  regexFind: (source, value) => pattern(source).find(text(value)) ?? '',
  regexFindAll: (source, value, count) =>
    pattern(source).findAll(text(value), whole(count) < 0 ? undefined : whole(count)),
  regexSplit: (source, value, count) => {
    if (whole(count) >= 0) throw new Unsupported('regexSplit with a limit is not evaluated')
    return between(source, text(value)).parts
  },
  regexReplaceAll: (source, value, to) => {
    if (text(to).includes('$')) throw new Unsupported('groups in regexReplaceAll are not evaluated')
    return between(source, text(value)).parts.join(text(to))
  },
  regexReplaceAllLiteral: (source, value, to) => between(source, text(value)).parts.join(text(to)),
  sha1sum: digest('sha1'),
  sha256sum: digest('sha256'),
  sha512sum: digest('sha512'),
  b64enc: (value) => Buffer.from(text(value)).toString('base64'),
  b64dec: (value) => Buffer.from(text(value), 'base64').toString('utf8'),
  toJson: (value) => json(value),
  toPrettyJson: (value) => json(value, '  '),
  fromJson: parsedYaml,
  toYaml: (value) => printBlock(sortedKeys(value), 0, { step: 2, dash: 0, lineBreak: '\n' }),
  fromYaml: parsedYaml,
  fromYamlArray: parsedYaml,
}

/** A number that is divided by; none is divided by zero. */
const divisor = (value: unknown): bigint => {
  const found = integer(value)
  if (found === 0n) throw new TemplateFault('a number is divided by zero')
  return found
}
const most = (values: readonly unknown[], isMore: (a: bigint, b: bigint) => boolean): bigint =>
  values.map(integer).reduce((a, b) => (isMore(b, a) ? b : a))

const numberFunctions: Functions = {
  int: integer,
  int64: integer,
  atoi: integer,
  float64: number,
  add: (...values) => values.reduce<bigint>((sum, one) => sum + integer(one), 0n),
  add1: (value) => integer(value) + 1n,
  sub: (a, b) => integer(a) - integer(b),
  mul: (...values) => values.reduce<bigint>((product, one) => product * integer(one), 1n),
  div: (a, b) => integer(a) / divisor(b),
  mod: (a, b) => integer(a) % divisor(b),
  max: (...values) => most(values, (a, b) => a > b),
  min: (...values) => most(values, (a, b) => a < b),
  floor: (value) => Math.floor(number(value)),
  ceil: (value) => Math.ceil(number(value)),
  until: (count) => rangeOf(0, whole(count), whole(count) < 0 ? -1 : 1),
  untilStep: (start, end, step) => rangeOf(whole(start), whole(end), whole(step)),
  len: (value) => BigInt(lengthOf(value)),
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  return isObject(value) ? Object.keys(value).length : listOf(value).length
}

const logicFunctions: Functions = {
  eq: (value, ...others) => others.some((one) => equal(value, one)),
  ne: (a, b) => !equal(a, b),
  lt: (a, b) => compared(a, b) < 0,
  le: (a, b) => compared(a, b) <= 0,
  gt: (a, b) => compared(a, b) > 0,
  ge: (a, b) => compared(a, b) >= 0,
  not: (value) => !truth(value),
  all: (...values) => values.every(truth),
  any: (...values) => values.some(truth),
  empty: (value) => !truth(value),
  default: (...args) => (args.length > 1 && truth(args[1]) ? args[1] : args[0]),
  coalesce: (...values) => values.find(truth),
  ternary: (yes, no, condition) => (condition === true ? yes : no),
  fail: (message) => {
    throw new TemplateFault(text(message))
  },
  kindOf,
  kindIs: (kind, value) => kindOf(value) === kind,
  typeOf,
}

const collectionFunctions: Functions = {
  index,
  slice: (value, start, end) => {
    const until = end === undefined ? undefined : whole(end)
    return typeof value === 'string' ? value.slice(whole(start), until) : listOf(value).slice(whole(start), until)
  },
  list: (...values) => values,
  tuple: (...values) => values,
  first: (list) => listOf(list)[0],
  last: (list) => listOf(list).at(-1),
  rest: (list) => listOf(list).slice(1),
  initial: (list) => listOf(list).slice(0, -1),
  append: (list, value) => [...listOf(list), value],
  push: (list, value) => [...listOf(list), value],
  prepend: (list, value) => [value, ...listOf(list)],
  concat: (...lists) => lists.flatMap(listOf),
  reverse: (list) => [...listOf(list)].reverse(),
  uniq: (list) => listOf(list).filter((one, at, all) => all.findIndex((other) => same(one, other)) === at),
  without: (list, ...values) => listOf(list).filter((one) => !values.some((other) => same(one, other))),
  compact: (list) => listOf(list).filter(truth),
  has: (value, list) => listOf(list).some((one) => same(one, value)),
  sortAlpha: (list) => listOf(list).map(text).sort(),
  dict: (...pairs) =>
    Object.fromEntries(pairs.flatMap((key, at) => (at % 2 === 0 ? [[text(key), pairs[at + 1] ?? '']] : []))),
  get: (map, key) => mapOf(map)[text(key)] ?? '',
  set: (map, key, value) => {
    const result = mapOf(map)
    result[text(key)] = value
    return result
  },
  unset: (map, key) => {
    const result = mapOf(map)
    delete result[text(key)]
    return result
  },
  hasKey: (map, key) => Object.hasOwn(mapOf(map), text(key)),
  keys: (...maps) => maps.flatMap((map) => Object.keys(mapOf(map)).sort()),
  values: (map) => Object.entries(mapOf(map)).map(([, value]) => value),
  pick: (map, ...keys) => picked(map, (key) => keys.map(text).includes(key)),
  omit: (map, ...keys) => picked(map, (key) => !keys.map(text).includes(key)),
  pluck: (key, ...maps) => maps.flatMap((map) => (Object.hasOwn(mapOf(map), text(key)) ? [mapOf(map)[text(key)]] : [])),
  dig,
  merge: (...maps) => merged('first', maps),
  mergeOverwrite: (...maps) => merged('last', maps),
  deepCopy: (value) => structuredClone(value),
}

const all: Functions = { ...textFunctions, ...numberFunctions, ...logicFunctions, ...collectionFunctions }

/**
 * Functions of Go templates and of Sprig that say the same each time, and those that Argo CD adds, by name; most have a twin
 * that fails where they don't.
 * https://masterminds.github.io/sprig/
 */
export const functions: Functions = {
  ...all,
  ...Object.fromEntries(
    Object.entries(all).flatMap(([name, one]) => {
      const title = name.slice(0, 1).toUpperCase() + name.slice(1)
      return [[`must${title}`, one] as const]
    }),
  ),
}
