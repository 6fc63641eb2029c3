import type { Schema } from '../../kubernetes/schema.ts'

/** An evaluation fails as it would on the server: the value breaks the rule. */
export class CelError extends Error {}

/** The rule asks for what this engine does not know, so it can't tell. */
export class Unsupported extends Error {}

/** A map of CEL: a part of the document, or a literal (`Map`). */
export interface CelMap {
  readonly size: number
  /** The value of a key; undefined where there is none. */
  get(key: unknown): unknown
  has(key: unknown): boolean
  keys(): Iterable<unknown>
}

/**
 * An object or map of the document. Its values are read as CEL sees them by their schemas when they are asked for, so that a
 * rule costs what it reads. Names of declared fields that are no identifiers are escaped.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
 */
export class DocumentMap implements CelMap {
  private readonly value: Readonly<Record<string, unknown>>
  private readonly schema: Schema | undefined

  constructor(value: Readonly<Record<string, unknown>>, schema: Schema | undefined) {
    this.value = value
    this.schema = schema
  }

  get size(): number {
    return Object.keys(this.value).length
  }

  get(key: unknown): unknown {
    const name = this.nameOf(key)
    return name === undefined ? undefined : read(this.value[name], this.declared(name) ?? this.others)
  }

  has(key: unknown): boolean {
    return this.nameOf(key) !== undefined
  }

  keys(): string[] {
    return Object.keys(this.value).map((name) => (this.declared(name) === undefined ? name : escapedName(name)))
  }

  /** The name of the field that a rule names so; undefined where the value has none. */
  private nameOf(key: unknown): string | undefined {
    if (typeof key !== 'string') return undefined
    if (Object.hasOwn(this.value, key)) return key
    const name = key.includes('__') ? unescapedName(key) : key
    return name !== key && Object.hasOwn(this.value, name) && this.declared(name) !== undefined ? name : undefined
  }

  private declared(name: string): Schema | undefined {
    const properties = this.schema?.properties
    return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined
  }

  private get others(): Schema | undefined {
    const others = this.schema?.additionalProperties
    return typeof others === 'object' ? others : undefined
  }
}

/** A list of the document, whose items are read when they are first asked for. */
export class DocumentList {
  readonly length: number
  private readonly value: readonly unknown[]
  private readonly schema: Schema | undefined
  private known: readonly unknown[] | undefined

  constructor(value: readonly unknown[], schema: Schema | undefined) {
    this.value = value
    this.schema = schema
    this.length = value.length
  }

  get items(): readonly unknown[] {
    this.known ??= this.value.map((item) => read(item, this.schema?.items))
    return this.known
  }
}

/**
 * A decoded value as CEL sees it by its schema: integers are `int` (bigint), other numbers `double`, and formats that CEL has
 * a type for become that type.
 */
export function read(value: unknown, schema: Schema | undefined): unknown {
  switch (typeof value) {
    case 'number':
      return schema?.type === 'number' || !Number.isInteger(value) ? value : BigInt(value)
    case 'string':
      return readText(value, schema)
    case 'object':
      if (value === null) return null
      if (Array.isArray(value)) return new DocumentList(value, schema)
      return new DocumentMap(value as Record<string, unknown>, schema)
    default:
      return value
  }
}

function readText(text: string, schema: Schema | undefined): unknown {
  if (schema?.format === undefined || schema.type !== 'string') return text
  const isTime = schema.format === 'date' || schema.format === 'date-time'
  if (!isTime && schema.format !== 'duration') return text
  const value = isTime ? timestampOf(text) : durationOf(text)
  if (value === undefined) throw new Unsupported('the check of formats reports it')
  return value
}

/** The items of a list, or undefined where the value is none. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (value instanceof DocumentList) return value.items
  return Array.isArray(value) ? value : undefined
}

export function mapOf(value: unknown): CelMap | undefined {
  return value instanceof DocumentMap || value instanceof Map ? value : undefined
}

const reserved = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
)

const escapes: Readonly<Record<string, string>> = { '.': '__dot__', '-': '__dash__', '/': '__slash__' }

/** `redact__d` and `x-prop` are no identifiers of CEL: they are written `redact__underscores__d` and `x__dash__prop`. */
export function escapedName(name: string): string {
  if (reserved.has(name)) return `__${name}__`
  return name.replaceAll('__', '__underscores__').replace(/[.\-/]/g, (character) => escapes[character] ?? character)
}

const unescapes: Readonly<Record<string, string>> = { underscores: '__', dot: '.', dash: '-', slash: '/' }

const unescaped = new Map<string, string>()

/** The field that a rule names so. Rules ask for few names, again and again. */
function unescapedName(escaped: string): string {
  let name = unescaped.get(escaped)
  if (name === undefined) {
    const word = escaped.slice(2, -2)
    const isWord = escaped.startsWith('__') && escaped.endsWith('__') && reserved.has(word)
    name = isWord
      ? word
      : escaped.replace(/__(underscores|dot|dash|slash)__/g, (_, what: string) => unescapes[what] ?? '')
    unescaped.set(escaped, name)
  }
  return name
}

/** A value of a type of its own; two of one type are equal where their identities are. */
export abstract class Opaque {
  abstract readonly identity: bigint | string
}

export class Duration extends Opaque {
  readonly nanos: bigint
  constructor(nanos: bigint) {
    super()
    this.nanos = nanos
  }
  get identity(): bigint {
    return this.nanos
  }
}

const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
}

/** A duration as Go writes it; undefined where the text is none. */
export function durationOf(text: string): Duration | undefined {
  const isDuration = /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text)
  if (!isDuration) return undefined
  let nanos = 0n
  for (const [, number = '', unit = ''] of text.matchAll(/(\d+\.?\d*|\.\d+)([a-zµμ]+)/g)) {
    const [integer = '', fraction = ''] = number.split('.')
    const ofFraction = (BigInt(fraction.slice(0, 13).padEnd(13, '0')) * units[unit]!) / 10_000_000_000_000n
    nanos += BigInt(integer || '0') * units[unit]! + ofFraction
  }
  return new Duration(text.startsWith('-') ? -nanos : nanos)
}

/** A time of RFC 3339, or a date; undefined where the text is none. */
export function timestampOf(text: string): Date | undefined {
  const time = /^\d{4}-\d\d-\d\d(?:[Tt ].+)?$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** `optional(…)` of CEL; none where the value is undefined. */
export class Optional {
  readonly value: unknown
  constructor(value: unknown) {
    this.value = value
  }
}
export const none = new Optional(undefined)
