/**
 * Whether a plain (unquoted) scalar of this text would be read as something other than a string by a reader of YAML 1.1
 * or 1.2. The union of the rules is taken, since one file meets many readers: the types of https://yaml.org/type/ and the
 * core schema of https://yaml.org/spec/1.2.2/#103-core-schema, as PyYAML, go-yaml, js-yaml, Psych and SnakeYAML apply them.
 */
export function readsAsOtherType(text: string): boolean {
  if (text === '' || text === '~' || text === '=' || text === '<<') return true
  return (
    (text.length <= longestWord && words.test(text)) || (/^[-+.\deE]/.test(text) && (date.test(text) || isNumber(text)))
  )
}

const words = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan)$/i
const longestWord = 5
/** go-yaml takes one-digit months and days too. */
const date = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/

/** YAML 1.1 allows underscores after the first digit; some readers take an exponent without a mantissa. */
const numbers = [
  /^[-+]?0[bB][01_]+$/,
  /^[-+]?0[oO][0-7_]+$/,
  /^[-+]?0[xX][\da-fA-F_]+$/,
  /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]+)(?:[eE][-+]?[\d_]+)?$/,
  /^[-+]?(?:\.[\d_]*)?[eE][-+]?\d+$/,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
]

function isNumber(text: string): boolean {
  return numbers.some((form) => form.test(text))
}
