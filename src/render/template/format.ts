import { number, text, typeOf, whole, within } from './value.ts'

/** No value is padded to more columns. */
const mostColumns = 100_000

/** As Go's `Sprintf`, of `%s`, `%d`, `%v`, `%q`, `%t`, `%f` and `%x`, with a width, a sign, leading zeros and decimals. */
export function formatted(format: unknown, ...args: readonly unknown[]): string {
  let next = 0
  return text(format).replaceAll(
    /%(-?)(0?)(\d*)(?:\.(\d+))?([%svdqtfx])/g,
    (_, left: string, zero: string, width: string, decimals: string | undefined, verb: string) => {
      if (verb === '%') return '%'
      if (next >= args.length) return `%!${verb}(MISSING)`
      const said = verbs[verb]?.(args[next++], decimals) ?? ''
      const columns = Math.min(Number(width), mostColumns)
      return left === '-' ? said.padEnd(columns) : said.padStart(columns, zero === '0' ? '0' : ' ')
    },
  )
}

type Verb = (value: unknown, decimals: string | undefined) => string

/** A verb for some types; of another, Go prints the type with the value. */
function verb(name: string, isFit: (value: unknown) => boolean, say: Verb): Verb {
  return (value, decimals) => (isFit(value) ? say(value, decimals) : `%!${name}(${typeOf(value)}=${within(value)})`)
}

const isNumber = (value: unknown): boolean => typeof value === 'number' || typeof value === 'bigint'
const inHex = (value: unknown): string =>
  isNumber(value) ? whole(value).toString(16) : Buffer.from(text(value)).toString('hex')

const verbs: Readonly<Record<string, Verb>> = {
  v: within,
  s: verb(
    's',
    (value) => !isNumber(value) && typeof value !== 'boolean',
    (value) => within(value),
  ),
  d: verb(
    'd',
    (value) => typeof value === 'bigint',
    (value) => String(value),
  ),
  q: (value) => JSON.stringify(text(value)),
  t: verb(
    't',
    (value) => typeof value === 'boolean',
    (value) => String(value),
  ),
  f: verb(
    'f',
    (value) => typeof value === 'number',
    (value, decimals = '6') => number(value).toFixed(Number(decimals)),
  ),
  x: inHex,
}
