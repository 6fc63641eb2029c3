import { InputError } from '../errors.ts'
import { didYouMean } from '../report/nearest.ts'
import { mistakeInBranch } from './branch.ts'
import { camelCase, type Field, type Fields, type Values } from './fields.ts'

/** Where the text of a value came from, as the user knows it: `Input "tag"`, `Option --tag`. */
export type Naming = (name: string) => string

/**
 * Turns the texts that were given into typed values. An empty text counts as not given, as on the runner.
 *
 * @param given text of each input by its kebab-case name; a list may be given as an array (repeated flags).
 * @throws InputError naming the input, the value, what is allowed and the nearest guess.
 */
export async function parseInputs<F extends Fields>(
  fields: F,
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
  naming: Naming,
): Promise<Values<F>> {
  const values: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const text = given[name]
    const absent = text === undefined || text.length === 0
    if (absent && field.required) {
      throw new InputError(`${naming(name)} is required`, { fix: `Give it: ${firstSentence(field.description)}` })
    }
    values[camelCase(name)] = absent ? defaultOf(field) : await parseField(field, text, naming(name))
  }
  return values as Values<F>
}

/** The values of a contract when nothing was given: for a stage that the chain calls with a few values of its own. */
export function defaultValues<F extends Fields>(fields: F): Values<F> {
  const entries = Object.entries(fields).map(([name, field]) => [camelCase(name), defaultOf(field)])
  return Object.fromEntries(entries) as Values<F>
}

function defaultOf(field: Field): unknown {
  if (field.type === 'boolean') return field.default ?? false
  if (field.type === 'list') return field.default ?? []
  if (field.type === 'map') return field.default ?? {}
  return 'default' in field ? field.default : undefined
}

async function parseField(field: Field, given: string | readonly string[], label: string): Promise<unknown> {
  if (field.type === 'list') return parseList(field, given, label)
  const text = typeof given === 'string' ? given : given.join('\n')
  switch (field.type) {
    case 'boolean':
      return parseBoolean(text, label)
    case 'number':
      return parseNumber(field, text, label)
    case 'enum':
      return oneOf(text.trim(), field.values, label)
    case 'map':
      return parseMap(field, text, label)
    case 'yaml':
      return await parseYaml(text, label)
    case 'string':
      return field.form === 'branch' ? parseBranch(text.trim(), label) : text.trim()
    case 'secret':
      return text.trim()
  }
}

function parseBoolean(text: string, label: string): boolean {
  const word = text.trim()
  if (/^(true|True|TRUE)$/.test(word)) return true
  if (/^(false|False|FALSE)$/.test(word)) return false
  throw new InputError(`${label}: "${word}" is not a boolean`, { fix: 'Write true or false.' })
}

function parseNumber(field: { minimum?: number; maximum?: number }, text: string, label: string): number {
  const value = Number(text.trim())
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field
  if (text.trim() !== '' && value >= minimum && value <= maximum) return value
  const range = [
    ...(field.minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(field.maximum === undefined ? [] : [`at most ${maximum}`]),
  ]
  throw new InputError(
    `${label}: "${text.trim()}" is not a number${range.length ? ` of ${range.join(' and ')}` : ''}`,
    {
      fix: `Write a number${range.length ? `, ${range.join(' and ')}` : ''}, for example ${field.minimum ?? 1}.`,
    },
  )
}

function oneOf(word: string, allowed: readonly string[], label: string): string {
  if (allowed.includes(word)) return word
  throw new InputError(`${label}: "${word}" is not one of ${allowed.join(', ')}`, { fix: didYouMean(word, allowed) })
}

/** Lines that begin with `#` are comments, so a block scalar in a workflow can be explained in place. */
function parseList(
  field: { separator: 'line' | 'comma'; values?: readonly string[] },
  given: string | readonly string[],
  label: string,
): string[] {
  const lines = (typeof given === 'string' ? [given] : given).flatMap((text) => text.split(/\r?\n/))
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  const items = field.separator === 'line' ? kept : kept.flatMap((line) => line.split(',').map((item) => item.trim()))
  const words = items.filter((item) => item !== '')
  if (field.values) for (const word of words) oneOf(word, field.values, label)
  return words
}

function parseMap(field: { separator: 'line' | 'comma' }, text: string, label: string): Record<string, string> {
  const map: Record<string, string> = {}
  for (const item of parseList(field, text, label)) {
    const at = item.indexOf('=')
    if (at <= 0) {
      const form = field.separator === 'line' ? 'one a line' : 'separated by commas or lines'
      throw new InputError(`${label}: "${item}" has no "="`, { fix: `Write KEY=VALUE, ${form}.` })
    }
    map[item.slice(0, at).trim()] = item.slice(at + 1).trim()
  }
  return map
}

function parseBranch(name: string, label: string): string {
  const mistake = mistakeInBranch(name)
  if (mistake === undefined) return name
  throw new InputError(`${label}: "${name}" can be no name of a branch in Git: ${mistake}`, {
    fix: 'Write the short name of the branch, such as main or release/1.2.',
  })
}

async function parseYaml(text: string, label: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const problem = document.errors[0]
  if (problem === undefined) return document.toJS({ maxAliasCount: 100 })
  const { line, col } = lineCounter.linePos(problem.pos[0])
  throw new InputError(`${label}: not valid YAML at line ${line}, column ${col}: ${problem.message}`, {
    fix: 'Correct the YAML of this input.',
  })
}

/** The names that inputs had before, with their fields. */
export function formerNames(fields: Fields): Fields {
  const former = Object.values(fields).flatMap((field) =>
    field.formerly === undefined ? [] : [[field.formerly, field]],
  )
  return Object.fromEntries(former)
}

/**
 * Gives what came under a former name its name of today.
 * @returns the texts by the names of the fields, and a warning for each former name.
 * @throws InputError where an input was given by both of its names.
 */
export function withoutFormerNames<T>(
  fields: Fields,
  given: Readonly<Record<string, T>>,
  naming: Naming,
): { given: Record<string, T>; warnings: string[] } {
  const moved = Object.entries(fields).filter(([, { formerly }]) => formerly !== undefined && given[formerly])
  const twice = moved.find(([name]) => given[name])
  if (twice !== undefined) {
    const [name, { formerly = '' }] = twice
    throw new InputError(`${naming(name)} was given twice, also by its former name "${formerly}"`, {
      fix: `Give ${naming(name)} alone.`,
    })
  }
  const names = new Map(moved.map(([name, { formerly = '' }]) => [formerly, name]))
  return {
    given: Object.fromEntries(Object.entries(given).map(([name, text]) => [names.get(name) ?? name, text])),
    warnings: [...names].map(([formerly, name]) => `${naming(formerly)} is now ${naming(name)}: use the new name.`),
  }
}

/** The first sentence of a description. */
export function firstSentence(description: string): string {
  return /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(description)?.[0] ?? description
}
