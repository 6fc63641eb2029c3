import { readsAsOtherType } from './plain.ts'

/** How block collections are laid out: the style of what is generated, or of a file that is edited. */
export interface BlockStyle {
  /** Columns by which a nested mapping is indented. */
  readonly step: number
  /** Columns by which the dashes of a list are indented below its key. */
  readonly dash: number
  readonly lineBreak: string
}

/** How generated files are laid out. */
const generatedStyle: BlockStyle = { step: 2, dash: 2, lineBreak: '\n' }

/**
 * JSON data as block YAML, without a line break at its end. Keys keep their order, and undefined ones are left out. A text is
 * quoted only where a reader of any version would take it for something else; one of several lines is a literal block.
 *
 * @param column where it begins: the first line is not indented, the others are.
 */
export function printBlock(value: unknown, column = 0, style: BlockStyle = generatedStyle): string {
  if (!isFilled(value)) return printScalar(value, column, style.step, style.lineBreak)
  const gap = style.lineBreak + ' '.repeat(column)
  // Strings that are added to share what they are made of; a join would copy each level of a document into the next.
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += (text === '' ? '' : gap) + printItem(item, column, style)
    return text
  }
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined) text += (text === '' ? '' : gap) + printEntry(key, field, column, style)
  }
  return text
}

/** A field of a block mapping whose keys stand in a column. */
function printEntry(key: string, value: unknown, column: number, style: BlockStyle): string {
  return `${printKey(key)}:${printFieldValue(value, column, style)}`
}

/** What follows the colon of a field of a block mapping whose keys stand in a column. */
export function printFieldValue(value: unknown, column: number, style: BlockStyle): string {
  if (isFilled(value)) {
    const inner = column + (Array.isArray(value) ? style.dash : style.step)
    return style.lineBreak + ' '.repeat(inner) + printBlock(value, inner, style)
  }
  return ` ${printScalar(value, column, style.step, style.lineBreak)}`
}

/** An item of a block list whose dashes stand in a column. */
export function printItem(value: unknown, column: number, style: BlockStyle): string {
  const text = isFilled(value) ? printBlock(value, column + 2, style) : printScalar(value, column, 2, style.lineBreak)
  return `- ${text}`
}

/** JSON data as flow YAML on one line, which is JSON as well. */
export function printFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return printQuotedScalar(value)
  return `{${fieldsOf(value)
    .map(([key, field]) => `${doubleQuoted(key)}: ${printFlow(field)}`)
    .join(', ')}}`
}

function printQuotedScalar(value: unknown): string {
  return typeof value === 'string' ? doubleQuoted(value) : String(value ?? null)
}

/** A key of a mapping. The same ones come again and again. */
export function printKey(key: string): string {
  let text = keys.get(key)
  if (text === undefined) {
    text = printText(key, '')
    keys.set(key, text)
  }
  return text
}

const keys = new Map<string, string>()

/**
 * A scalar or an empty collection, in block context.
 *
 * @param column of the key or dash that it belongs to; the lines of a literal stand `inner` columns further in.
 */
function printScalar(value: unknown, column: number, inner: number, lineBreak: string): string {
  if (typeof value === 'string') {
    return value.includes('\n') && !needsEscapes.test(value) && !/\n[\t ]+$/.test(value)
      ? literal(value, column, inner, lineBreak)
      : printText(value, '')
  }
  if (Array.isArray(value)) return '[]'
  return typeof value === 'object' && value !== null ? '{}' : String(value ?? null)
}

/** What no YAML holds, or only with an escape: https://yaml.org/spec/1.2.2/#51-character-set */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what YAML does not allow
const needsEscapes = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u
/** Indicators, and what would end a plain scalar: https://yaml.org/spec/1.2.2/#733-plain-style */
const noPlain = /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-](?:[ \t]|$)|\n|:[ \t]|[ \t]#|[\t :]$|^(?:---|\.\.\.)(?:[ \t]|$)/
/** What some reader might take for a number, a time or an address. */
const numberLike = /^[-+.]?[0-9][0-9a-fA-FxXoO_.,:+\-TZ ]*$/

/** Names, paths and versions, which need no quotes but where they are words or numbers (`e5`). */
const simple = /^[A-DF-Za-df-z_/][\w/.-]*$/

/** @param quote the quotes that a text gets at least: '' , ' or ". */
export function printText(text: string, quote: string): string {
  if (quote === '' && simple.test(text)) return readsAsOtherType(text) ? `"${text}"` : text
  if (needsEscapes.test(text) || text.includes('\n')) return doubleQuoted(text)
  if (quote === "'") return singleQuoted(text)
  if (quote === '"' || readsAsOtherType(text) || numberLike.test(text)) return doubleQuoted(text)
  if (!noPlain.test(text)) return text
  return text.includes('"') && !text.includes("'") ? singleQuoted(text) : doubleQuoted(text)
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function doubleQuoted(text: string): string {
  // What JSON allows in its strings and YAML does not.
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** A literal block scalar: https://yaml.org/spec/1.2.2/#812-literal-style */
function literal(text: string, column: number, inner: number, lineBreak: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end--
  const body = text.slice(0, end)
  const breaks = text.length - end
  const chomping = breaks === 0 ? '-' : breaks > 1 || body === '' ? '+' : ''
  // The indentation is that of the first line that is not empty, unless it says otherwise.
  const indicator = /^\n*[ \t]/.test(body) || body === '' ? String(inner) : ''
  const indent = ' '.repeat(column + inner)
  // Lines that are empty are not indented.
  const lines = body === '' ? '\n' : `\n${body}`.replace(/\n+/g, (before) => before + indent)
  const whole = `|${indicator}${chomping}${lines}${'\n'.repeat(Math.max(breaks - 1, 0))}`
  return lineBreak === '\n' ? whole : whole.replaceAll('\n', lineBreak)
}

function isFilled(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.length > 0
  for (const key in value) if ((value as Readonly<Record<string, unknown>>)[key] !== undefined) return true
  return false
}

function fieldsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined)
}
