import type { Contract } from '../contract/contract.ts'
import type { Field, Fields } from '../contract/fields.ts'
import { reportFileFields } from '../contract/report-files.ts'
import { InputError } from '../errors.ts'
import { didYouMean } from '../report/nearest.ts'
import { type Format, reporters } from '../report/reporters.ts'

/** Options that every command has. */
export const commonOptions = {
  format: {
    type: 'enum',
    values: Object.keys(reporters) as Format[],
    default: 'text',
    description: `How the result is printed: ${Object.entries(reporters)
      .map(([name, { title }]) => `${name} (${title})`)
      .join(', ')}.`,
  },
  output: {
    type: 'string',
    placeholder: 'FILE',
    target: true,
    description: 'Write the result into a file in place of standard output.',
  },
  quiet: { type: 'boolean', short: 'q', default: false, description: 'No progress and no log on standard error.' },
  'no-color': {
    type: 'boolean',
    default: false,
    description: 'No colours; NO_COLOR in the environment does the same.',
  },
  help: { type: 'boolean', short: 'h', default: false, description: 'Print this help.' },
} as const satisfies Fields

/** Fields that the command line of a contract has: its own without those of the action alone, and the common ones. */
export function fieldsOfCommand(contract: Contract): Fields {
  const own = Object.entries(contract.inputs).filter(([, field]) => field.only !== 'action')
  return { ...Object.fromEntries(own), ...commonOptions, ...reportFileFields }
}

type Given = Record<string, string | string[]>

/**
 * Sorts command-line words to the names of fields, as texts; `parseInputs` gives them their types.
 * Known forms: `--name value`, `--name=value`, `--flag`, `--no-flag`, `-f value`, `--` (the rest is positional).
 *
 * @throws InputError for an option that does not exist, one without its value, or a word that no field takes.
 */
export function readArguments(words: readonly string[], fields: Fields): Given {
  const given: Given = {}
  const positional: string[] = []
  const queue = [...words]
  while (queue.length > 0) {
    const word = queue.shift() ?? ''
    if (word === '--') positional.push(...queue.splice(0))
    else if (word.startsWith('-') && word !== '-') readOption(word, queue, fields, given)
    else positional.push(word)
  }
  takePositional(positional, fields, given)
  return given
}

function readOption(word: string, queue: string[], fields: Fields, given: Given): void {
  const [option, inline] = splitOnce(word, '=')
  const { name, negated } = nameOfOption(option, fields)
  const field = fields[name] as Field
  if (field.type === 'secret') {
    throw new InputError(`Option ${option}: a secret on the command line can be read by every process`, {
      fix: `Give it in the environment variable ${field.environment}.`,
    })
  }
  if (field.type === 'boolean') {
    given[name] = negated ? 'false' : (inline ?? 'true')
    return
  }
  const value = inline ?? queue.shift()
  if (value === undefined) {
    throw new InputError(`Option ${option} needs a value`, { fix: `Write ${option} VALUE.` })
  }
  const repeated = field.type === 'list' || field.type === 'map'
  given[name] = repeated ? [...listOf(given[name]), value] : value
}

function nameOfOption(option: string, fields: Fields): { name: string; negated: boolean } {
  const name = option.replace(/^--?/, '')
  if (!option.startsWith('--')) {
    const byLetter = Object.entries(fields).find(([, field]) => field.short === name)
    if (byLetter !== undefined) return { name: byLetter[0], negated: false }
  } else if (Object.hasOwn(fields, name)) {
    return { name, negated: false }
  } else if (name.startsWith('no-') && fields[name.slice(3)]?.type === 'boolean') {
    return { name: name.slice(3), negated: true }
  }
  const known = Object.keys(fields).map((field) => `--${field}`)
  throw new InputError(`Option ${option} does not exist`, {
    fix: didYouMean(`--${name}`, known, '--help lists those that exist.'),
  })
}

function takePositional(words: readonly string[], fields: Fields, given: Given): void {
  if (words.length === 0) return
  const slot = Object.entries(fields).find(([, field]) => field.positional)
  if (slot === undefined) {
    throw new InputError(`"${words[0]}" is not expected here`, { fix: 'Options start with "--"; see --help.' })
  }
  const [name, field] = slot
  if (words.includes('')) {
    throw new InputError(`An empty word is given for ${name}`, {
      fix: 'A variable may be empty here; leave the word out for the default.',
    })
  }
  if (field.type === 'list') {
    given[name] = [...listOf(given[name]), ...words]
    return
  }
  if (words.length > 1) {
    throw new InputError(`"${words[1]}" is not expected: ${name} is one value and was given as "${words[0]}"`, {
      fix: 'Put quotes around a value that holds spaces.',
    })
  }
  given[name] = words[0] ?? ''
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)]
}
