import { InputError } from '../../errors.ts'
import { type Shown, substituteShown, TemplateProblem, type Variables } from './template.ts'

/** Variables by name, in the order of the file. A key without `=` that nobody sets is left out. */
export type Environment = Map<string, string>

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  c: '\\c',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
  $: '$$',
}

/**
 * Reads a `.env` file as Compose does: `KEY=value`, `export KEY=value`, `KEY: value`, comments, values in quotes over
 * several lines, variables of the same file and of `outer` in unquoted and double-quoted values.
 *
 * @param path of the file, for errors.
 * @param outer variables that win over nothing but can be used in values, and give a bare `KEY` its value.
 * @param shown how what stands for a variable in a value is shown.
 * @throws InputError with the line that is not valid.
 */
export function readEnvFile(
  text: string,
  path: string,
  outer: Variables,
  shown: Shown = (_, value) => value,
): Environment {
  const values: Environment = new Map()
  const variables: Variables = (name) => values.get(name) ?? outer(name)
  const source = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  let at = 0
  while (at < source.length) {
    const rest = source.slice(at)
    const blank = /^(?:\s+|#[^\n]*)/.exec(rest)
    if (blank !== null) {
      at += blank[0].length
      continue
    }
    const refuse: Refuse = (message, fix) => envFileError(path, source, at, message, fix)
    const key = /^(?:export[^\S\n]+)?([\p{L}\p{N}_.[\]-]+)[^\S\n]*(?:([=:])[^\S\n]*|(?=\n|$))/u.exec(rest)
    if (key === null) throw refuse(`"${rest.split('\n')[0]?.split(/[=:]/)[0]}" is no name of a variable`)
    const [matched, name = '', separator] = key
    at += matched.length
    if (separator === undefined) {
      const inherited = outer(name)
      if (inherited !== undefined) values.set(name, inherited)
      continue
    }
    const value = readValue(source.slice(at), { variables, shown, refuse })
    values.set(name, value.text)
    at += value.length
  }
  return values
}

interface Expansion {
  readonly variables: Variables
  readonly shown: Shown
  readonly refuse: Refuse
}

type Refuse = (message: string, fix?: string) => InputError

function readValue(rest: string, expansion: Expansion): { text: string; length: number } {
  const quote = rest[0]
  if (quote === '"' || quote === "'") {
    const quoted = quote === '"' ? /^"((?:\\[\s\S]|[^"\\])*)"/.exec(rest) : /^'((?:\\[\s\S]|[^'\\])*)'/.exec(rest)
    if (quoted === null)
      throw expansion.refuse(
        'a quoted value is not closed',
        `Close it with ${quote}, or write \\${quote} for one that belongs to it.`,
      )
    const [matched, inside = ''] = quoted
    const text = quote === '"' ? expandIn(withoutEscapes(inside), expansion) : inside.replaceAll("\\'", "'")
    return { text, length: matched.length }
  }
  const line = rest.split('\n', 1)[0] ?? ''
  const text = (line.split(' #', 1)[0] ?? '').trimEnd()
  return { text: expandIn(text, expansion), length: line.length }
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(0[0-7]{1,3}|[abcfnrtv$"\\])/g, (_, code: string) =>
    code.startsWith('0') ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  )
}

function expandIn(text: string, { variables, shown, refuse }: Expansion): string {
  try {
    return substituteShown(text, variables, shown)
  } catch (problem) {
    if (problem instanceof TemplateProblem) throw refuse(problem.message, fixOf(problem))
    throw problem
  }
}

function fixOf({ variable }: TemplateProblem): string {
  return variable === undefined
    ? 'Close the brace, or put a value with a literal dollar sign in single quotes.'
    : `Set ${variable} above, or in the input "env".`
}

function envFileError(
  path: string,
  source: string,
  at: number,
  message: string,
  fix = 'Write KEY=value, one a line.',
): InputError {
  const before = source.slice(0, at).split('\n')
  return new InputError(`${path} is not a valid env file: ${message}`, {
    place: { file: path, line: before.length, column: (before.at(-1) ?? '').length + 1 },
    fix,
  })
}
