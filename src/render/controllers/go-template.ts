import { isObject } from '../../value.ts'
import { actionsOf, aroundActions } from '../actions.ts'

/** What a template is filled in with. */
export type Parameters = Readonly<Record<string, unknown>>

/** Something that is not evaluated here, in words for a person. */
export class Unsupported extends Error {}

/**
 * Fills in the actions of a text.
 * @param isGo Go templates (`{{ .path.basename | lower }}`), otherwise plain names (`{{path.basename}}`).
 * @param keeps leaves what is not given as it stands.
 * @throws Unsupported for control structures and functions that are not known here.
 */
export function evaluate(text: string, parameters: Parameters, isGo: boolean, keeps = false): string {
  const actions = actionsOf(text)
  const said = actions.map(({ start, end, body }) => {
    const value = isGo ? pipeline(body, parameters) : named(body, parameters)
    if (value === undefined || value === null) return keeps || !isGo ? text.slice(start, end) : ''
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  })
  return aroundActions(text, actions)
    .map((part, index) => part + (said[index] ?? ''))
    .join('')
}

/** `path.basename`, `path[1]`, `values.a`; `path` alone is the path itself. */
function named(expression: string, parameters: Parameters): unknown {
  if (Object.hasOwn(parameters, expression) && !isObject(parameters[expression])) return parameters[expression]
  const segment = /^(.*?)\[(\d+)\]$/.exec(expression)
  if (segment !== null) {
    const holder = fieldOf(parameters, (segment[1] ?? '').split('.'))
    const list = isObject(holder) ? holder['segments'] : holder
    return Array.isArray(list) ? list[Number(segment[2])] : undefined
  }
  const value = fieldOf(parameters, expression.split('.'))
  return isObject(value) ? value['path'] : value
}

const word = /"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s|()]+/g

function pipeline(expression: string, parameters: Parameters): unknown {
  let value: unknown
  for (const [index, part] of expression.split('|').entries()) {
    const words = [...part.matchAll(word)].map(([one]) => one)
    value = call(words, index === 0 ? [] : [value], parameters)
  }
  return value
}

const functions: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
  lower: (text) => String(text).toLowerCase(),
  upper: (text) => String(text).toUpperCase(),
  trim: (text) => String(text).trim(),
  quote: (text) => JSON.stringify(String(text)),
  toString: (value: unknown) => String(value),
  normalize: (text) =>
    String(text)
      .toLowerCase()
      .replace(/[^a-z0-9.-]/g, '-'),
  trimPrefix: (prefix, text) =>
    String(text).startsWith(String(prefix)) ? String(text).slice(String(prefix).length) : text,
  trimSuffix: (suffix, text) =>
    String(text).endsWith(String(suffix)) ? String(text).slice(0, -String(suffix).length) : text,
  replace: (from, to, text) => String(text).replaceAll(String(from), () => String(to)),
  default: (fallback, value) => (value === undefined || value === null || value === '' ? fallback : value),
  index: (list, ...steps) => steps.reduce<unknown>(stepInto, list),
  printf: (format, ...args) => {
    let next = 0
    return String(format).replaceAll(/%[svd]/g, () => String(args[next++]))
  },
}

function call(words: readonly string[], piped: readonly unknown[], parameters: Parameters): unknown {
  const [head = '', ...rest] = words
  if (rest.length === 0 && piped.length === 0) return operand(head, parameters)
  const known = Object.hasOwn(functions, head) ? functions[head] : undefined
  if (known === undefined) throw new Unsupported(`"${head}" in a template is not evaluated`)
  return known(...rest.map((one) => operand(one, parameters)), ...piped)
}

function operand(text: string, parameters: Parameters): unknown {
  if (/^["`]/.test(text)) return text.startsWith('"') ? JSON.parse(text) : text.slice(1, -1)
  if (/^-?\d+$/.test(text)) return Number(text)
  if (/^\$?\.[\w.-]*$/.test(text)) return fieldOf(parameters, text.replace(/^\$?\./, '').split('.'))
  throw new Unsupported(`"${text}" in a template is not evaluated`)
}

function fieldOf(value: unknown, steps: readonly string[]): unknown {
  return steps.filter((step) => step !== '').reduce<unknown>(stepInto, value)
}

function stepInto(value: unknown, step: unknown): unknown {
  if (Array.isArray(value)) return value[Number(step)]
  return isObject(value) && Object.hasOwn(value, String(step)) ? value[String(step)] : undefined
}
