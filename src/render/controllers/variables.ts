import type { Place } from '../../place.ts'

/** What `${NAME}` stands for, as Flux replaces it after a build. */
export interface Variables {
  readonly values: ReadonlyMap<string, string>
  /** Whether all of them are known: none comes from a cluster or from an encrypted Secret. */
  readonly complete: boolean
  /** Where a variable has its value from. */
  readonly placeOf?: (name: string) => Place | undefined
  /** Whether they are replaced also where there are none, so that defaults hold. */
  readonly always?: boolean
}

const name = /^[A-Za-z_][A-Za-z0-9_]*/

/**
 * Replaces `${NAME}` and the forms with a default, a replacement or a change of case, as Flux does (github.com/fluxcd/pkg
 * envsubst). What is not known stays as it stands; `$${NAME}` becomes `${NAME}`.
 */
export function substitute(text: string, variables: Variables): string {
  if (!text.includes('${')) return text
  let result = ''
  let at = 0
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', at)) {
    const end = closingBrace(text, start + 2)
    if (end < 0) break
    const isEscaped = text[start - 1] === '$'
    result += text.slice(at, isEscaped ? start - 1 : start)
    const whole = text.slice(start, end + 1)
    result += isEscaped ? whole : (evaluate(text.slice(start + 2, end), variables) ?? whole)
    at = end + 1
  }
  return result + text.slice(at)
}

function closingBrace(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length && text[at] !== '\n'; at++) {
    if (text.startsWith('${', at)) depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return -1
}

/** The value of an expression without its braces; undefined where it is not known, or no variable. */
function evaluate(expression: string, variables: Variables): string | undefined {
  const variable = name.exec(expression)?.[0]
  if (variable === undefined) return undefined
  const { values, complete } = variables
  const known = values.get(variable)
  const rest = expression.slice(variable.length)
  const withDefault = /^:?[-=](.*)$/s.exec(rest)
  if (withDefault !== null) {
    if (known !== undefined && known !== '') return known
    return known === undefined && !complete ? undefined : substitute(withDefault[1] ?? '', variables)
  }
  const value = known ?? (complete ? '' : undefined)
  return value === undefined ? undefined : changed(value, rest)
}

/** Undefined for forms that are not known here. */
function changed(value: string, operation: string): string | undefined {
  if (operation === '') return value
  const replacement = /^(\/\/?)([^/]*)(?:\/(.*))?$/s.exec(operation)
  if (replacement !== null) {
    const [, mode, from = '', to = ''] = replacement
    return mode === '//' ? value.replaceAll(from, () => to) : value.replace(from, () => to)
  }
  const cases: Readonly<Record<string, (text: string) => string>> = {
    ',,': (text) => text.toLowerCase(),
    '^^': (text) => text.toUpperCase(),
    ',': (text) => text.slice(0, 1).toLowerCase() + text.slice(1),
    '^': (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
  }
  return cases[operation]?.(value)
}

/** Whether a text still holds a variable. */
export function hasVariable(text: string): boolean {
  return /\$\{[A-Za-z_]/.test(text)
}

/** What people and scripts fill in: `${NAME}`, `$(NAME)`, `<name>`, `{{ name }}`, `%NAME%`, `@NAME@`. */
const placeholder = /\$\{[A-Za-z_]|\$\([A-Za-z_][\w.-]*\)|<[A-Za-z][^<>]*>|\{\{[^{}]*\}\}|%[A-Z_]{3,}%|@[A-Z_]{3,}@/

/** Whether a text holds something that is filled in before it is used. */
export function hasPlaceholder(text: string): boolean {
  return placeholder.test(text)
}

/** Words in capitals that stand for something else: `ROLLOUT_NAME`, `REPLACEME`. */
const filledIn =
  /(?<![^.-])(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:REPLACE|CHANGE|YOUR|PLACEHOLDER|TODO|XXX)[A-Z0-9]*)(?![^.-])/

const inCapitals = /(?<![^.-])[A-Z][A-Z0-9]{3,}(?![^.-])/

/**
 * What of a name is to be filled in, if anything: a placeholder, words that say so, or a word in capitals that the text has
 * elsewhere, too. Names of objects hold none of these.
 */
export function openPart(name: string, text: string): string | undefined {
  const word = inCapitals.exec(name)?.[0]
  const isRepeated = word !== undefined && text.replace(name, '').includes(word)
  return placeholder.exec(name)?.[0] ?? filledIn.exec(name)?.[0] ?? (isRepeated ? word : undefined)
}
