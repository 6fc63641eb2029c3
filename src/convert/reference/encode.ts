import { bytes } from '../amounts.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A value of the canonical model as compose-go prints it; undefined where it leaves the field out. */
type Encode = (value: unknown) => Json | undefined

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined

const textOf = (value: unknown): string => (isNothing(value) ? '' : String(value))

export const text: Encode = (value) => textOf(value) || undefined

export const integer: Encode = (value) => (isNothing(value) ? undefined : Number(value) || undefined)

/** A number that is printed even where it is 0. */
export const givenInteger: Encode = (value) => (isNothing(value) ? undefined : Number(value))

export const flag: Encode = (value) => String(value) === 'true' || undefined

/** A truth value that is printed even where it is false. */
export const givenFlag: Encode = (value) => (isNothing(value) ? undefined : String(value) === 'true')

/** One that holds unless it is switched off. */
export const optOut: Encode = (value) => (String(value) === 'false' ? false : undefined)

/** Bytes as a text; a plain integer may be negative (`-1`: without a limit), and other numbers count for nothing. */
export const amount: Encode = (value) => {
  if (isNothing(value) || (typeof value === 'number' && !Number.isInteger(value))) return undefined
  const count = /^[-+]?[0-9]+$/.test(String(value)) ? Number(value) : bytes(String(value))
  return count === undefined || count === 0 ? undefined : String(Math.trunc(count))
}

/** A file mode in octal: texts are octal, numbers are what they are. */
export const fileMode: Encode = (value) => {
  if (isNothing(value)) return undefined
  return `0${(typeof value === 'number' ? value : Number.parseInt(String(value), 8)).toString(8)}`
}

/** How many devices; all of them are -1. */
export const deviceCount: Encode = (value) =>
  String(value).toLowerCase() === 'all' ? -1 : isNothing(value) ? undefined : Number(value) || undefined

const nanoseconds: Readonly<Record<string, number>> = {
  w: 6048e11,
  d: 864e11,
  h: 36e11,
  m: 6e10,
  s: 1e9,
  ms: 1e6,
  us: 1e3,
  µs: 1e3,
  ns: 1,
}

/** A duration as Go writes it: `1m30s`, `1h0m0s`, `500ms`, `0s`. */
export const givenDuration: Encode = (value) => {
  if (isNothing(value)) return undefined
  const written = String(value)
  let left = 0
  for (const [, count, unit = ''] of written.matchAll(/(?<![0-9.])([0-9.]+)(ms|us|µs|ns|[wdhms])/g)) {
    left += Number(count) * (nanoseconds[unit] ?? 0)
  }
  left = Math.round(left)
  const sign = written.startsWith('-') ? '-' : ''
  if (left < 1e9) {
    const unit = left === 0 ? 's' : left < 1e3 ? 'ns' : left < 1e6 ? 'µs' : 'ms'
    return `${sign}${left / (nanoseconds[unit] ?? 1)}${unit}`
  }
  const [hours, minutes] = [Math.floor(left / 36e11), Math.floor((left % 36e11) / 6e10)]
  const seconds = (left % 6e10) / 1e9
  return `${sign}${hours > 0 ? `${hours}h` : ''}${hours > 0 || minutes > 0 ? `${minutes}m` : ''}${seconds}s`
}

export const duration: Encode = (value) => {
  const written = givenDuration(value)
  return written === '0s' ? undefined : written
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : isNothing(value) ? [] : [value]
}

function entriesOf(value: unknown): [string, unknown][] {
  return isNothing(value) || typeof value !== 'object' ? [] : Object.entries(value)
}

/** In the order of Go: by name. */
function object(entries: readonly (readonly [string, Json | undefined])[]): { readonly [key: string]: Json } {
  const kept = entries.filter((entry): entry is [string, Json] => entry[1] !== undefined)
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function filled(json: { readonly [key: string]: Json }): Json | undefined {
  return Object.keys(json).length === 0 ? undefined : json
}

export const texts: Encode = (value) => {
  const items = itemsOf(value).map(textOf)
  return items.length === 0 ? undefined : items
}

/** The words of a command; null where nothing is said, since nothing differs from an empty list. */
export const words: Encode = (value) => (isNothing(value) ? null : itemsOf(value).map(textOf))

/** Labels, options: a missing value is an empty text. */
export const mapping: Encode = (value) => filled(object(entriesOf(value).map(([name, item]) => [name, textOf(item)])))

/** Variables: what nobody sets is null. */
export const variables: Encode = (value) =>
  filled(object(entriesOf(value).map(([name, item]) => [name, isNothing(item) ? null : String(item)])))

export const lists: Encode = (value) =>
  filled(object(entriesOf(value).map(([name, item]) => [name, itemsOf(item).map(textOf)])))

/** `HOST=ADDRESS`, sorted; an address of IPv6 stands without brackets. */
export const hosts: Encode = (value) => {
  const lines = entriesOf(value).flatMap(([host, addresses]) =>
    itemsOf(addresses)
      .flatMap((address) => textOf(address).split(','))
      .map((address) => `${host}=${address.replace(/^\[(.+)\]$/, '$1')}`),
  )
  return lines.length === 0 ? undefined : lines.sort()
}

/** SSH agents and keys; the reference loader can't print one with a path. */
export const keys: Encode = (value) => {
  const names = entriesOf(value).map(([id, path]) => (isNothing(path) || path === '' ? id : `${id}=${path}`))
  return names.length === 0 ? undefined : names
}

export type Fields = Readonly<Record<string, Encode>>

export function struct(fields: Fields): Encode {
  return (value) => {
    if (isNothing(value)) return undefined
    const given = value as Readonly<Record<string, unknown>>
    return object(Object.entries(fields).map(([name, encode]) => [name, encode(given[name])]))
  }
}

/** A part that is printed even where nothing is said. */
export function always(encode: Encode): Encode {
  return (value) => encode(value ?? {})
}

export function listOf(encode: Encode): Encode {
  return (value) => {
    const items = itemsOf(value).map((item) => encode(item ?? {}) ?? null)
    return items.length === 0 ? undefined : items
  }
}

/** Parts by name; null where nothing is said of one. */
export function mapOf(encode: Encode): Encode {
  return (value) => filled(object(entriesOf(value).map(([name, item]) => [name, encode(item) ?? null])))
}

/** One of two forms, as it is written: a plain value or a mapping. */
export function eitherOf(plain: Encode, mapped: Encode): Encode {
  return (value) => (typeof value === 'object' ? mapped(value) : plain(value))
}
