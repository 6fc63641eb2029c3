import { InputError } from '../../errors.ts'
import type { Place } from '../../place.ts'
import { didYouMean } from '../../report/nearest.ts'
import { lineOf } from './line.ts'

/** A bake file: HCL, JSON or Compose. */
export interface BakeFile {
  readonly path: string
  readonly text: string
}

/** The line on which a target or group begins; of one that a matrix makes, the file. */
export function placeOf(files: readonly BakeFile[], name: string): Place {
  for (const { path, text } of files) {
    const line = text.split(/\r?\n/).findIndex((content) => namesIn(content).includes(name))
    if (line >= 0) return lineOf(text, path, line + 1)
  }
  return { file: files[0]?.path ?? '' }
}

/** What a line of HCL, JSON or YAML begins: `target "web" {`, `"web": {`, `web:`. */
function namesIn(line: string): string[] {
  const [, hcl, json, yaml] =
    /^\s*(?:(?:target|group)\s+"([^"]+)"|"([^"]+)"\s*:\s*\{|([\w.-]+):\s*(?:#.*)?$)/.exec(line) ?? []
  return [hcl, json, yaml].filter((name) => name !== undefined)
}

/** Whether a bake file names a variable, so that it may read it of the environment. */
export function namesVariable(files: readonly BakeFile[], variable: string): boolean {
  const whole = new RegExp(`(?<!\\w)${variable.replace(/\W/g, '\\$&')}(?!\\w)`)
  return files.some(({ text }) => whole.test(text))
}

/**
 * Variables without a default that the environment has no value for: buildx takes them for empty, without a word.
 * @throws InputError for the first one.
 */
export function refuseUnset(
  files: readonly BakeFile[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  for (const { path, text } of files) {
    const unset = requiredVariables(text).find(({ name }) => environment[name] === undefined)
    if (unset === undefined) continue
    throw new InputError(`The variable "${unset.name}" of the bake file has no value`, {
      place: lineOf(text, path, unset.line),
      fix: `Set ${unset.name} in the environment of this step; or write default = "" where it may be empty.`,
    })
  }
}

function requiredVariables(text: string): { readonly name: string; readonly line: number }[] {
  return blocksOf(text).flatMap(({ text: block, line }) => {
    const [, name, body = ''] = /^[ \t]*variable[ \t]+"([^"]+)"[ \t]*(\{[\s\S]*)/.exec(block) ?? []
    return name === undefined || /^[ \t{]*default[ \t]*=/m.test(body) ? [] : [{ name, line }]
  })
}

/** The top-level blocks of HCL, each with the line that it begins on. */
function blocksOf(text: string): { readonly text: string; readonly line: number }[] {
  let line = 1
  return text.split(/^(?=[ \t]*(?:target|group|variable|function)\s+")/m).map((block) => {
    const begins = line
    line += block.split('\n').length - 1
    return { text: block, line: begins }
  })
}

/**
 * Targets that inherit from each other, which buildx takes without a word for targets without those settings.
 * @throws InputError that names the way around.
 */
export function refuseCircles(files: readonly BakeFile[]): void {
  const parents = new Map(files.flatMap(({ text }) => inheritances(text)))
  for (const start of parents.keys()) {
    const way = [start]
    for (let next = parents.get(start); next !== undefined; next = parents.get(next[0] ?? '')) {
      const known = next.find((name) => name === start)
      if (known === undefined && (next[0] === undefined || way.includes(next[0]))) break
      way.push(known ?? next[0] ?? '')
      if (known === undefined) continue
      throw new InputError(`Targets inherit from each other: ${way.join(' → ')}`, {
        place: placeOf(files, start),
        fix: 'Take one of these inherits away.',
      })
    }
  }
}

function inheritances(text: string): [target: string, parents: string[]][] {
  return blocksOf(text).flatMap(({ text: block }): [string, string[]][] => {
    const target = /^\s*target\s+"([^"]+)"/.exec(block)?.[1]
    const inherits = /\binherits[ \t]*=[ \t]*\[([^[\]]*)\]/.exec(block)?.[1]
    if (target === undefined || inherits === undefined) return []
    return [[target, [...inherits.matchAll(/"([^"$]+)"/g)].map(([, name = '']) => name)]]
  })
}

/** What buildx says of a bake file that it can't use, at its line where it tells one. */
export function bakeFileError(files: readonly BakeFile[], stderr: string): InputError {
  const said = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split('\n').at(-1) ?? 'it gave no reason'
  const [, file, line, message] = /^(.+?):(\d+),\d+(?:-[\d,]+)?: (.*)$/.exec(said) ?? []
  const known = files.find(({ path }) => path === file)
  const place = known && lineOf(known.text, known.path, Number(line))
  const explained = explain(files, message ?? said)
  return new InputError(`The bake file can't be used: ${explained.message}`, {
    fix: explained.fix,
    place: place ?? explained.place ?? { file: files[0]?.path ?? '' },
  })
}

interface Explained {
  readonly message: string
  readonly fix: string
  readonly place?: Place
}

function explain(files: readonly BakeFile[], said: string): Explained {
  const names = files.flatMap(({ text }) => text.split(/\r?\n/).flatMap(namesIn))
  const missing = /failed to find target (\S+)/.exec(said)?.[1]
  if (missing !== undefined && names.includes(missing)) {
    const message = `the group "${missing}" leads to itself, or to nothing that is a target`
    return { message, fix: 'Take the group out of the groups that it names.', place: placeOf(files, missing) }
  }
  if (missing !== undefined) {
    const fix = didYouMean(missing, names, 'Name a target or a group of the file.')
    return { message: `it has no target and no group "${missing}"`, fix }
  }
  const [, from, to] = /infinite loop from (\S+) to (\S+)/.exec(said) ?? []
  if (from !== undefined && to !== undefined) {
    const message = `targets start from each other: ${from} → ${to} → ${from}`
    return { message, fix: 'Take one of these contexts away.', place: placeOf(files, from) }
  }
  if (/empty ssh agent socket/.test(said)) {
    return { message: 'it asks for an SSH agent, and SSH_AUTH_SOCK is not set', fix: 'Start an agent, or name a key.' }
  }
  const refused = /^Validation failed[;:] (.*)$/s.exec(said)?.[1]
  if (refused !== undefined) {
    return {
      message: `a variable has a value that its validation refuses: ${refused}`,
      fix: 'Set another value in the environment of this step.',
    }
  }
  if (/no variable named "/.test(said)) {
    return {
      message: said,
      fix: 'Give the variable a default in the file, or a value in the environment of this step.',
    }
  }
  return { message: said, fix: 'Correct it; "docker buildx bake --print" shows what buildx makes of it.' }
}
