import { isObject } from '../../value.ts'

/**
 * Values as Go sees them: its `float64`, which every number of JSON is, is a number here, its integers are bigints, since they print
 * and compare otherwise.
 */

/** Something that is not evaluated here, in words for a person. */
export class Unsupported extends Error {}

/** A template that the controller could not evaluate either, in words for a person. */
export class TemplateFault extends Error {}

/** Whether Go takes a value for true: all but the zero value of its type. */
export function truth(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (isObject(value)) return Object.keys(value).length > 0
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== 0n && value !== ''
}

/** A value as Go prints it. */
export function printed(value: unknown): string {
  if (value === undefined || value === null) return '<no value>'
  return within(value)
}

/** A value as Go prints it within another. */
export function within(value: unknown): string {
  if (value === undefined || value === null) return '<nil>'
  if (typeof value === 'number') return printedFloat(value)
  if (Array.isArray(value)) return `[${value.map(within).join(' ')}]`
  if (isObject(value)) {
    const fields = Object.keys(value).sort()
    return `map[${fields.map((key) => `${key}:${within(value[key])}`).join(' ')}]`
  }
  return String(value)
}

/** As `%v`: the fewest digits that tell it, with an exponent below 1e-4 and from 1e6 on. */
function printedFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e')
  const power = Number(exponent)
  if (power >= -4 && power < 6) return String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

/** A value as a text, nothing as the empty one. */
export function text(value: unknown): string {
  return value === undefined || value === null ? '' : within(value)
}

/** A value as a number: what is none is 0. */
export function number(value: unknown): number {
  if (value === true) return 1
  const found = Number(text(value))
  return Number.isFinite(found) ? found : 0
}

export function whole(value: unknown): number {
  return Math.trunc(number(value))
}

/** A value as an integer of Go. */
export function integer(value: unknown): bigint {
  return typeof value === 'bigint' ? value : BigInt(whole(value))
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value === undefined || value === null) return []
  throw new TemplateFault(`${printed(value)} is no list`)
}

export function mapOf(value: unknown): Record<string, unknown> {
  if (isObject(value)) return value
  if (value === undefined || value === null) return {}
  throw new TemplateFault(`${printed(value)} is no map`)
}

/** What Go calls the kind of a value. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'slice'
  if (isObject(value)) return 'map'
  const kinds: Readonly<Record<string, string>> = {
    string: 'string',
    boolean: 'bool',
    number: 'float64',
    bigint: 'int',
  }
  return kinds[typeof value] ?? 'invalid'
}

/** What Go calls its type. */
export function typeOf(value: unknown): string {
  if (Array.isArray(value)) return '[]interface {}'
  return isObject(value) ? 'map[string]interface {}' : kindOf(value)
}

/** Whether two values are the same through and through, types included (`reflect.DeepEqual`). */
export function same(a: unknown, b: unknown): boolean {
  return identity(a) === identity(b)
}

function identity(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? { integer: String(one) } : one))
}

/** As `eq`: values of two types are not compared, an integer and a float neither. */
export function equal(a: unknown, b: unknown): boolean {
  if (isThere(a) && isThere(b) && kindOf(a) !== kindOf(b)) throw new TemplateFault(incompatible(a, b))
  return isThere(a) && isThere(b) ? same(a, b) : isThere(a) === isThere(b)
}

/** As `lt` and its like: below 0 where the first is less. */
export function compared(a: unknown, b: unknown): number {
  if (kindOf(a) !== kindOf(b)) throw new TemplateFault(incompatible(a, b))
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  return number(a) - number(b)
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

function incompatible(a: unknown, b: unknown): string {
  const numbers = [kindOf(a), kindOf(b)].sort().join() === 'float64,int'
  const remedy = numbers ? ': write `int` before what comes from parameters, whose numbers are floats' : ''
  return `${typeOf(a)} ${printed(a)} and ${typeOf(b)} ${printed(b)} can’t be compared${remedy}`
}

/** Parameters as the controller has them: from JSON, where every number is a float. */
export function asFromJson(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(asFromJson)
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asFromJson(one)] as const))
    : value
}
