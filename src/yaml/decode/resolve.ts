import type { Node } from './node.ts'
import { SyntaxProblem } from './syntax-error.ts'

type Scalar = string | number | boolean | null

/** What a scalar is in Go: the type decides how it reads as a map key. */
type GoType = 'string' | 'int' | 'float' | 'bool' | 'null'

const words = new Map<string, Scalar>()
for (const text of ['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']) words.set(text, true)
for (const text of ['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']) words.set(text, false)
for (const text of ['', '~', 'null', 'Null', 'NULL']) words.set(text, null)
for (const text of ['.nan', '.NaN', '.NAN']) words.set(text, Number.NaN)
for (const text of ['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF']) words.set(text, Number.POSITIVE_INFINITY)
for (const text of ['-.inf', '-.Inf', '-.INF']) words.set(text, Number.NEGATIVE_INFINITY)

const longest = 5
const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/
const based = /^[-+]?0(?:[xX][0-9a-fA-F]+|[bB][01]+|[oO]?[0-7]+)$/
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const pointFloat = /^\.[0-9]+(?:[eE][-+]?[0-9]+)?$/

/**
 * The value of a plain scalar as go-yaml v2 resolves it, which the API server uses by way of sigs.k8s.io/yaml: YAML 1.1
 * booleans (`yes`, `on`, `n`), `0755` and `0o755` octal, `1_000`, no base 60, timestamps stay text.
 */
export function resolvePlain(text: string): Scalar {
  const code = text.length === 0 ? 0 : text.charCodeAt(0)
  const isNumeric = (code >= 48 && code <= 57) || code === 43 || code === 45
  if (text.length <= longest) {
    const word = words.get(text)
    if (word !== undefined) return word
  }
  if (isNumeric) return parseNumber(text) ?? text
  if (code === 46 && pointFloat.test(text)) return finite(Number(text)) ?? text
  return text
}

function parseNumber(text: string): number | undefined {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text
  if (decimal.test(plain)) return Number(plain)
  if (based.test(plain)) return parseBased(plain)
  if (float.test(plain)) return finite(Number(plain))
  return undefined
}

/** An integer with the prefix of its base. Beyond 64 bits go-yaml sees text, or for a leading zero a float. */
function parseBased(plain: string): number | undefined {
  const isNegative = plain.startsWith('-')
  const digits = plain.replace(/^[-+]/, '')
  const isBareOctal = /^0[0-7]+$/.test(digits)
  const magnitude = BigInt(isBareOctal ? `0o${digits.slice(1)}` : digits)
  const fits = isNegative
    ? magnitude <= 1n << 63n
    : magnitude < 1n << 64n && !(plain.startsWith('+') && magnitude >= 1n << 63n)
  if (fits) return Number(isNegative ? -magnitude : magnitude)
  return isBareOctal ? finite(Number(plain)) : undefined
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

const standard = 'tag:yaml.org,2002:'

/**
 * The value of a scalar node.
 * @throws SyntaxProblem when it can't be what its tag says.
 */
export function resolveScalar(node: Node): Scalar {
  if (node.tag === '') return node.plain ? resolvePlain(node.text) : node.text
  if (!node.tag.startsWith(standard)) return node.text
  const tag = node.tag.slice(standard.length)
  if (tag === 'str') return node.text
  if (tag === 'binary') return decodeBinary(node)
  if (!['bool', 'int', 'float', 'null', 'timestamp'].includes(tag)) return node.text
  const value = resolvePlain(node.text)
  const type = goType(node.text, value)
  if (type === tag || (tag === 'float' && type === 'int')) return value
  if (tag === 'timestamp' && /^\d{4}-\d{1,2}-\d{1,2}/.test(node.text)) return node.text
  throw new SyntaxProblem(`cannot decode \`${node.text}\` as a !!${tag}`, node.start)
}

function decodeBinary(node: Node): string {
  const text = node.text.replace(/[\r\n]/g, '')
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    throw new SyntaxProblem('!!binary value contains invalid base64 data', node.start)
  }
  return Buffer.from(text, 'base64').toString('utf8')
}

/** The Go type that go-yaml gives to a resolved value. */
export function goType(text: string, value: Scalar): GoType {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'string') return 'string'
  const plain = text.replaceAll('_', '')
  const isInteger = decimal.test(plain) || based.test(plain)
  return isInteger && Math.abs(value) < 2 ** 64 ? 'int' : 'float'
}

/** How sigs.k8s.io/yaml writes a key that is no string; undefined for null, which it refuses. */
export function keyText(text: string, value: Scalar): string | undefined {
  if (value === null) return undefined
  if (typeof value !== 'number') return String(value)
  if (goType(text, value) === 'int') return Number.isSafeInteger(value) ? String(value) : String(exactInteger(text))
  return shortFloat(value)
}

function exactInteger(text: string): bigint {
  const plain = text.replaceAll('_', '')
  const digits = plain.replace(/^[-+]/, '')
  const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits)
  return plain.startsWith('-') ? -magnitude : magnitude
}

/** Go's strconv.FormatFloat(value, 'g', -1, 32). */
function shortFloat(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  const single = Math.fround(value)
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf'
  if (single === 0) return Object.is(single, -0) ? '-0' : '0'
  let digits = 1
  while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single) digits++
  const [mantissa = '', exponentText = '0'] = Number(single.toPrecision(digits)).toExponential().split('e')
  const exponent = Number(exponentText)
  if (exponent >= -4 && exponent < 6) return String(Number(single.toPrecision(digits)))
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${size}`
}
