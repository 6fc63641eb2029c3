import { type Address, type Block, parseAddress, parseBlock } from '../rules/addresses.ts'
import {
  dns1035LabelFault,
  dnsLabelFault,
  dnsSubdomainFault,
  labelValueFault,
  qualifiedNameFault,
} from '../rules/names.ts'
import { isWhole, parseQuantity, wholeUnits } from '../rules/quantity.ts'
import { patternOf } from '../structure/patterns.ts'
import { isEqual, operators } from './operators.ts'
import {
  CelError,
  type CelMap,
  Duration,
  durationOf,
  itemsOf,
  mapOf,
  none,
  Opaque,
  Optional,
  timestampOf,
  Unsupported,
} from './values.ts'

/** Reads an argument as the type that it must have; undefined where it is of another. */
export type Type<T> = (value: unknown) => T | undefined

/** One form of a function: what it takes (a method's object first) and gives. */
export interface Form {
  readonly types: readonly Type<unknown>[]
  readonly run: (...args: never[]) => unknown
}

/**
 * The functions of CEL and what the API server adds to the language, each with its forms.
 * https://kubernetes.io/docs/reference/using-api/cel/#cel-options-language-features-and-libraries
 */
export const functions = new Map<string, Form[]>()

function define<T extends readonly unknown[]>(
  name: string,
  types: { readonly [At in keyof T]: Type<T[At]> },
  run: (...args: T) => unknown,
): void {
  const forms = functions.get(name) ?? []
  functions.set(name, forms)
  forms.push({ types, run: run as Form['run'] })
}

const text: Type<string> = (value) => (typeof value === 'string' ? value : undefined)
const whole: Type<bigint> = (value) => (typeof value === 'bigint' ? value : undefined)
const double: Type<number> = (value) => (typeof value === 'number' ? value : undefined)
const truth: Type<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)
const any: Type<unknown> = (value) => value
const list: Type<readonly unknown[]> = itemsOf
const map: Type<CelMap> = mapOf

function of<T>(type: abstract new (...args: never[]) => T): Type<T> {
  return (value) => (value instanceof type ? value : undefined)
}

function fail(message: string): never {
  throw new CelError(message)
}

function given<T>(value: T | undefined, message: string): T {
  return value === undefined ? fail(message) : value
}

// The language itself: https://github.com/google/cel-spec/blob/master/doc/langdef.md#list-of-standard-definitions

define('dyn', [any], (value) => value)
define('size', [text], (value) => BigInt([...value].length))
define('size', [list], (value) => BigInt(value.length))
define('size', [map], (value) => BigInt(value.size))
define('bool', [truth], (value) => value)
define('bool', [text], (value) => {
  if (/^(?:1|t|true|TRUE|True)$/.test(value)) return true
  return /^(?:0|f|false|FALSE|False)$/.test(value) ? false : fail('bool() takes true or false')
})
define('int', [whole], (value) => value)
define('int', [double], (value) => (Number.isFinite(value) ? BigInt(Math.trunc(value)) : fail('integer overflow')))
define('int', [text], (value) =>
  /^-?\d{1,19}$/.test(value) ? BigInt(value) : fail('int() type error: cannot convert to int'))
define('int', [of(Date)], (value) => BigInt(Math.floor(value.getTime() / 1000)))
define('double', [double], (value) => value)
define('double', [whole], (value) => Number(value))
define('double', [text], (value) => {
  return value.trim() === '' || Number.isNaN(Number(value))
    ? fail('double() type error: cannot convert to double')
    : Number(value)
})
define('string', [text], (value) => value)
define('string', [truth], (value) => String(value))
define('string', [whole], (value) => String(value))
define('string', [double], (value) => String(value))
define('string', [of(Duration)], (value) => `${Number(value.nanos) / 1e9}s`)
define('string', [of(Date)], (value) => value.toISOString().replace(/\.?0*Z$/, 'Z'))
define('contains', [text, text], (value, part) => value.includes(part))
define('startsWith', [text, text], (value, part) => value.startsWith(part))
define('endsWith', [text, text], (value, part) => value.endsWith(part))
define('matches', [text, text], (value, pattern) => readable(pattern).test(value))

/** A pattern in RE2's syntax. What can't be read as one here says nothing of the value. */
function readable(pattern: string): RegExp {
  const found = patternOf(pattern)
  if (found === undefined) throw new Unsupported('the pattern')
  return found
}

// Times

define('duration', [text], (value) => given(durationOf(value), `Invalid duration string: ${value}`))
define('duration', [of(Duration)], (value) => value)
define('timestamp', [text], (value) => given(timestampOf(value), 'timestamp() requires a string in ISO 8601 format'))
define('timestamp', [of(Date)], (value) => value)
define('timestamp', [whole], (value) => new Date(Number(value) * 1000))
for (const [name, nanos] of [
  ['getHours', 3_600_000_000_000n],
  ['getMinutes', 60_000_000_000n],
  ['getSeconds', 1_000_000_000n],
  ['getMilliseconds', 1_000_000n],
] as const) {
  define(name, [of(Duration)], (value) => value.nanos / nanos)
}
for (const [name, part] of Object.entries<(time: Date) => number>({
  getFullYear: (time) => time.getUTCFullYear(),
  getMonth: (time) => time.getUTCMonth(),
  getDate: (time) => time.getUTCDate(),
  getDayOfMonth: (time) => time.getUTCDate() - 1,
  getDayOfWeek: (time) => time.getUTCDay(),
  getDayOfYear: (time) => Math.floor((time.getTime() - Date.UTC(time.getUTCFullYear(), 0)) / 86_400_000),
  getHours: (time) => time.getUTCHours(),
  getMinutes: (time) => time.getUTCMinutes(),
  getSeconds: (time) => time.getUTCSeconds(),
  getMilliseconds: (time) => time.getUTCMilliseconds(),
})) {
  define(name, [of(Date)], (time) => BigInt(part(time)))
}

// Optional values: https://pkg.go.dev/github.com/google/cel-go/cel#OptionalTypes

const optional = of(Optional)
define('optional.none', [], () => none)
define('optional.of', [any], (value) => new Optional(value))
define('optional.ofNonZeroValue', [any], (value) => (isZero(value) ? none : new Optional(value)))
define('hasValue', [optional], ({ value }) => value !== undefined)
define('value', [optional], ({ value }) => given(value, 'Optional value is not present'))
define('orValue', [optional, any], ({ value }, other) => (value === undefined ? other : value))
define('or', [optional, optional], (one, other) => (one.value === undefined ? other : one))

function isZero(value: unknown): boolean {
  const size = itemsOf(value)?.length ?? mapOf(value)?.size
  return size === 0 || value === null || value === '' || value === false || value === 0 || value === 0n
}

// Text: https://pkg.go.dev/github.com/google/cel-go/ext#Strings

define('charAt', [text, whole], (value, at) => [...value][Number(at)] ?? '')
define('indexOf', [text, text], (value, part) => BigInt(value.indexOf(part)))
define('indexOf', [text, text, whole], (value, part, from) => BigInt(value.indexOf(part, within(value, from))))
define('lastIndexOf', [text, text], (value, part) => BigInt(value.lastIndexOf(part)))
define('lastIndexOf', [text, text, whole], (value, part, from) => BigInt(value.lastIndexOf(part, within(value, from))))
define('substring', [text, whole], (value, start) => value.slice(within(value, start)))
define('substring', [text, whole, whole], (value, start, end) => {
  return start > end ? fail('index out of range') : value.slice(within(value, start), within(value, end))
})
define('lowerAscii', [text], (value) => value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()))
define('upperAscii', [text], (value) => value.replace(/[a-z]+/g, (letters) => letters.toUpperCase()))
define('trim', [text], (value) => value.trim())
define('replace', [text, text, text], (value, from, to) => value.replaceAll(from, () => to))
define('replace', [text, text, text, whole], (value, from, to, most) => {
  let left = most < 0n ? Number.POSITIVE_INFINITY : Number(most)
  return value.replaceAll(from, () => (left-- > 0 ? to : from))
})
define('split', [text, text], (value, separator) => value.split(separator))
define('split', [text, text, whole], (value, separator, most) => {
  const parts = value.split(separator)
  const limit = Number(most)
  if (limit === 0) return []
  if (limit < 0 || parts.length <= limit) return parts
  return [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(separator)]
})
define('join', [list], (items) => items.map(String).join(''))
define('join', [list, text], (items, separator) => items.map(String).join(separator))
define('find', [text, text], (value, pattern) => readable(pattern).exec(value)?.[0] ?? '')
define('findAll', [text, text], (value, pattern) => value.match(new RegExp(readable(pattern), 'g')) ?? [])
define('findAll', [text, text, whole], (value, pattern, most) => {
  const all = value.match(new RegExp(readable(pattern), 'g')) ?? []
  return most < 0n ? all : all.slice(0, Number(most))
})

function within(value: string, at: bigint): number {
  return at < 0n || at > BigInt(value.length) ? fail('index out of range') : Number(at)
}

// Lists and sets

const isBefore = (a: unknown, b: unknown): boolean => operators['<']!(a, b) === true

define('isSorted', [list], (items) => items.every((item, at) => at === 0 || !isBefore(item, items[at - 1])))
define('sum', [list], (items) => (items.length === 0 ? 0n : items.reduce((sum, item) => operators['+']!(sum, item))))
define('min', [list], (items) => extreme(items, isBefore))
define('max', [list], (items) => extreme(items, (a, b) => isBefore(b, a)))
define('indexOf', [list, any], (items, item) => BigInt(items.findIndex((one) => isEqual(one, item))))
define('lastIndexOf', [list, any], (items, item) => BigInt(items.findLastIndex((one) => isEqual(one, item))))
define('sets.contains', [list, list], holdsAll)
define('sets.equivalent', [list, list], (a, b) => holdsAll(a, b) && holdsAll(b, a))
define('sets.intersects', [list, list], (a, b) => a.some((item) => b.some((other) => isEqual(item, other))))

function extreme(items: readonly unknown[], isBetter: (a: unknown, b: unknown) => boolean): unknown {
  if (items.length === 0) return fail('the list is empty')
  return items.reduce((best, item) => (isBetter(item, best) ? item : best))
}

function holdsAll(items: readonly unknown[], others: readonly unknown[]): boolean {
  return others.every((other) => items.some((item) => isEqual(item, other)))
}

// URLs

class CelUrl extends Opaque {
  readonly url: URL
  /** Whether it is a path alone, which Go reads as a URL too. */
  readonly isPath: boolean
  constructor(url: URL, isPath: boolean) {
    super()
    this.url = url
    this.isPath = isPath
  }
  get identity(): string {
    return this.url.href
  }
}

/** Go's url.ParseRequestURI: an absolute URL, or an absolute path. */
function parseUrl(text: string): CelUrl | undefined {
  const isPath = text.startsWith('/')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses them in a URL
  if (/[\s\u0000-\u001f\u007f]/.test(text) || !(isPath || /^[a-z][a-z0-9+.-]*:/i.test(text))) return undefined
  return URL.canParse(text, isPath ? 'http://path' : undefined)
    ? new CelUrl(new URL(text, isPath ? 'http://path' : undefined), isPath)
    : undefined
}

function defineUrlPart(name: string, read: (url: URL) => string): void {
  define(name, [of(CelUrl)], ({ url, isPath }) => (isPath && name !== 'getEscapedPath' ? '' : read(url)))
}

define('url', [text], (value) => given(parseUrl(value), 'URL parse error'))
define('isURL', [text], (value) => parseUrl(value) !== undefined)
defineUrlPart('getScheme', (url) => url.protocol.replace(/:$/, ''))
defineUrlPart('getHost', (url) => url.host)
defineUrlPart('getHostname', (url) => url.hostname.replace(/^\[|\]$/g, ''))
defineUrlPart('getPort', (url) => url.port)
defineUrlPart('getEscapedPath', (url) => url.pathname)

// Addresses

class CelAddress extends Opaque {
  readonly address: Address
  constructor(address: Address) {
    super()
    this.address = address
  }
  get identity(): string {
    return `${this.address.family} ${this.address.bits}`
  }
}

class CelBlock extends Opaque {
  readonly block: Block
  constructor(block: Block) {
    super()
    this.block = block
  }
  get identity(): string {
    return `${this.block.address.family} ${this.block.address.bits}/${this.block.prefix}`
  }
}

function readAddress(value: string): Address | undefined {
  const address = parseAddress(value)
  return address === undefined || address.hasLeadingZeros || address.isMapped ? undefined : address
}

function readBlock(value: string): Block | undefined {
  const block = parseBlock(value)
  return block === undefined || block.hasLeadingZeros || block.address.isMapped ? undefined : block
}

function contains(block: Block, address: Address): boolean {
  const hostBits = BigInt((block.address.family === 4 ? 32 : 128) - block.prefix)
  return block.address.family === address.family && block.address.bits >> hostBits === address.bits >> hostBits
}

define('isIP', [text], (value) => readAddress(value) !== undefined)
define('ip', [text], (value) => new CelAddress(given(readAddress(value), 'not an IP')))
define('family', [of(CelAddress)], ({ address }) => BigInt(address.family))
define('isCIDR', [text], (value) => readBlock(value) !== undefined)
define('cidr', [text], (value) => new CelBlock(given(readBlock(value), 'not a CIDR')))
define('prefixLength', [of(CelBlock)], ({ block }) => BigInt(block.prefix))
define('ip', [of(CelBlock)], ({ block }) => new CelAddress(block.address))
define('containsIP', [of(CelBlock), text], ({ block }, value) =>
  contains(block, given(readAddress(value), 'not an IP')))
define('containsIP', [of(CelBlock), of(CelAddress)], ({ block }, { address }) => contains(block, address))

// Quantities

class CelQuantity extends Opaque {
  readonly nanos: bigint
  constructor(nanos: bigint) {
    super()
    this.nanos = nanos
  }
  get identity(): bigint {
    return this.nanos
  }
}

const quantity = of(CelQuantity)

function compare(a: bigint, b: bigint): bigint {
  return a < b ? -1n : a > b ? 1n : 0n
}

define('isQuantity', [text], (value) => parseQuantity(value) !== undefined)
define('quantity', [text], (value) => new CelQuantity(given(parseQuantity(value), 'not a quantity')))
define('sign', [quantity], ({ nanos }) => compare(nanos, 0n))
define('isInteger', [quantity], ({ nanos }) => isWhole(nanos))
define('asInteger', [quantity], ({ nanos }) => wholeUnits(nanos))
define('asApproximateFloat', [quantity], ({ nanos }) => Number(nanos) / 1e9)
define('compareTo', [quantity, quantity], (a, b) => compare(a.nanos, b.nanos))
define('isGreaterThan', [quantity, quantity], (a, b) => a.nanos > b.nanos)
define('isLessThan', [quantity, quantity], (a, b) => a.nanos < b.nanos)
define('add', [quantity, quantity], (a, b) => new CelQuantity(a.nanos + b.nanos))
define('sub', [quantity, quantity], (a, b) => new CelQuantity(a.nanos - b.nanos))

// Formats of names

class CelFormat {
  readonly faultOf: (value: string) => string | undefined
  constructor(faultOf: (value: string) => string | undefined) {
    this.faultOf = faultOf
  }
}

const formats: Readonly<Record<string, (text: string) => string | undefined>> = {
  dns1123Label: dnsLabelFault,
  dns1123Subdomain: dnsSubdomainFault,
  dns1035Label: dns1035LabelFault,
  qualifiedName: qualifiedNameFault,
  labelValue: labelValueFault,
  uri: (text) => (parseUrl(text) === undefined ? 'not a URI' : undefined),
  uuid: (text) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? undefined : 'not a UUID'),
  date: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : 'not a date'),
  datetime: (text) =>
    /^\d{4}-\d\d-\d\d[Tt ]/.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : 'not a time',
  byte: (text) => (/^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0 ? undefined : 'not base64'),
}

for (const [name, faultOf] of Object.entries(formats)) define(`format.${name}`, [], () => new CelFormat(faultOf))
define('format.named', [text], (name) => {
  return Object.hasOwn(formats, name) ? new Optional(new CelFormat(formats[name]!)) : none
})
define('validate', [of(CelFormat), text], ({ faultOf }, value) => {
  const fault = faultOf(value)
  return fault === undefined ? none : new Optional([fault])
})
