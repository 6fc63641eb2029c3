import type { ModifiableInstruction, Instruction as Parsed } from 'dockerfile-ast'
import type { Place } from '../place.ts'

/**
 * A Dockerfile as BuildKit reads it (https://docs.docker.com/reference/dockerfile/), with the place of everything.
 * dockerfile-ast takes the text apart: continuations, comments within them, here-documents, the escape directive.
 */
export interface Dockerfile {
  readonly file: string
  /** The image that reads the file in place of the one that comes with BuildKit: what its `syntax` directive names. */
  readonly frontend?: { readonly image: string; readonly line: number }
  readonly stages: readonly Stage[]
  /** Comments that stand on lines of their own. */
  readonly comments: readonly { readonly text: string; readonly line: number; readonly column: number }[]
  /** Every instruction in its order, those before the first FROM too. */
  readonly instructions: readonly Instruction[]
}

export interface Stage {
  readonly name: string | undefined
  readonly from: Instruction
  readonly base: Base
  /** Without the FROM. */
  readonly instructions: readonly Instruction[]
}

/** What a stage starts from, or what is copied from. `unknown` depends on what only the build knows. */
type Base =
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** @param at the ARG whose default is the version of the image, where FROM names that. */
  | { readonly kind: 'image'; readonly image: string; readonly at?: Instruction | undefined }
  | { readonly kind: 'scratch' | 'unknown' }

export interface Instruction {
  /** In capitals. */
  readonly keyword: string
  /** Options before the arguments, such as `from` of `--from=build`; one without a value is empty. */
  readonly flags: readonly (readonly [name: string, value: string])[]
  /** Arguments, quotes and all; those of a here-document are its words. */
  readonly words: readonly string[]
  /** All after the keyword, a line of the file each: comments are left out, continuations stay. */
  readonly lines: readonly { readonly line: number; readonly text: string }[]
  readonly place: Required<Pick<Place, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>>
}

/** What is known of a build beside its Dockerfile. */
export interface DockerfileFacts {
  /** Build arguments; null for one whose value is not known. */
  readonly args: Readonly<Record<string, string | null>>
  /** Names that other contexts stand for. */
  readonly contexts: readonly string[]
}

export async function parseDockerfile(text: string, file: string, facts: DockerfileFacts): Promise<Dockerfile> {
  const { DockerfileParser } = await import('dockerfile-ast')
  // Two of them at the end of a line continue nothing (a Windows path), and the parser takes the last one for a continuation.
  const parsed = DockerfileParser.parse(text.replace(/([\\`])\1(?=[ \t]*\r?$)/gm, '$1/'))
  const rows = text.split(/\r?\n/)
  const inside = parsed.getComments().map((comment) => comment.getRange().start.line + 1)
  const commented = new Set(inside)
  const instructions = parsed.getInstructions().map((one) => instructionOf(one, rows, commented, file))
  for (let line = 1, next = 0; line <= rows.length; line++) {
    // A comment at the top may look like a directive, which the parser leaves out.
    const place = instructions[next]?.place
    if (place === undefined || line < place.line) commented.add(line)
    else if (line === place.endLine) next++
  }
  const comments = [...commented].flatMap((line) => {
    const text = rows[line - 1] ?? ''
    const column = text.indexOf('#') + 1
    return /^\s*#/.test(text) ? [{ text: text.slice(column - 1), line, column }] : []
  })
  const frontend = frontendIn(rows)
  return { file, comments, instructions, stages: stagesOf(instructions, facts), ...(frontend && { frontend }) }
}

/** Directives stand above all else, one a line (https://docs.docker.com/reference/dockerfile/#parser-directives); `//` is for other languages. */
function frontendIn(rows: readonly string[]): Dockerfile['frontend'] {
  for (const [index, row] of rows.entries()) {
    if (index === 0 && row.startsWith('#!')) continue
    const [, name = '', value = ''] = /^\uFEFF?\s*(?:#|\/\/)\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/.exec(row) ?? []
    if (name === '') return undefined
    // What follows the name is for the frontend.
    if (name.toLowerCase() === 'syntax') return { image: value.trim().split(/\s/)[0] ?? '', line: index + 1 }
  }
  return undefined
}

function instructionOf(
  parsed: Parsed,
  rows: readonly string[],
  commented: ReadonlySet<number>,
  file: string,
): Instruction {
  const { start, end } = parsed.getRange()
  const keyword = parsed.getInstruction()
  const lines = rows.slice(start.line, end.line + 1).flatMap((row, index) => {
    const line = start.line + 1 + index
    if (commented.has(line) && index > 0) return []
    return [{ line, text: index === 0 ? row.slice(start.character + keyword.length).trimStart() : row }]
  })
  const flags = 'getFlags' in parsed ? (parsed as ModifiableInstruction).getFlags() : []
  return {
    keyword: keyword.toUpperCase(),
    flags: flags.map((flag) => [flag.getName(), flag.getValue() ?? ''] as const),
    words: wordsOf(parsed.getArguments().map((argument) => argument.getValue())),
    lines,
    place: {
      file,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  }
}

/** Arguments may be a list of JSON, which the parser cuts at its blanks: `COPY ["a b", "/x/"]`. */
function wordsOf(words: readonly string[]): readonly string[] {
  if (!words[0]?.startsWith('[')) return words
  try {
    const list: unknown = JSON.parse(words.join(' '))
    return Array.isArray(list) ? list.map(String) : words
  } catch {
    return words
  }
}

function stagesOf(instructions: readonly Instruction[], facts: DockerfileFacts): Stage[] {
  const stages: Stage[] = []
  const starts = instructions.flatMap((one, index) => (one.keyword === 'FROM' ? [index] : []))
  const before = instructions.slice(0, starts[0] ?? 0)
  const args = argumentsOf(before, facts)
  starts.forEach((start, index) => {
    const from = instructions[start] as Instruction
    const [image = '', as = '', name] = from.words
    stages.push({
      name: /^as$/i.test(as) ? name?.toLowerCase() : undefined,
      from,
      base: baseOf(image, args, stages, facts),
      instructions: instructions.slice(start + 1, starts[index + 1]),
    })
  })
  return stages
}

interface Arguments {
  readonly known: ReadonlyMap<string, string>
  /** Where those that have their default get it. */
  readonly defaults: ReadonlyMap<string, Instruction>
}

/** The arguments that a FROM sees: those before the first one, with the values of the build. */
function argumentsOf(before: readonly Instruction[], { args }: DockerfileFacts): Arguments {
  const known = new Map<string, string>()
  const defaults = new Map<string, Instruction>()
  for (const one of before.filter(({ keyword }) => keyword === 'ARG')) {
    for (const [name, value] of one.words.map(assignment)) {
      const isGiven = Object.hasOwn(args, name)
      const given = isGiven ? args[name] : value === undefined ? undefined : expand(value, known)
      if (typeof given === 'string') known.set(name, given)
      else known.delete(name)
      if (!isGiven && value !== undefined) defaults.set(name, one)
    }
  }
  return { known, defaults }
}

/** `NAME=value` or `NAME`, without quotes. */
export function assignment(word: string): readonly [name: string, value: string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), unquoted(word.slice(at + 1))]
}

export function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text
}

/** A text with its variables put in; undefined where one has no value that is known here. */
function expand(text: string, known: ReadonlyMap<string, string>): string | undefined {
  let isKnown = true
  const put = (name: string, operator = '', word = ''): string => {
    const value = known.get(name)
    if (operator === ':-' || operator === '-') return value || word
    if (value === undefined || operator !== '') isKnown = false
    return value ?? ''
  }
  const expanded = unquoted(text)
    .replace(/\$\{(\w+)(?:(:?[-+?]|[#%/])([^{}]*))?\}/g, (_, name, operator, word) => put(name, operator, word))
    .replace(/\$(\w+)/g, (_, name) => put(name))
  return isKnown && !expanded.includes('$') ? expanded : undefined
}

function baseOf(
  written: string,
  { known, defaults }: Arguments,
  stages: readonly Stage[],
  { contexts }: DockerfileFacts,
): Base {
  const image = expand(written, known)
  if (!image) return { kind: 'unknown' }
  if (image === 'scratch') return { kind: 'scratch' }
  const stage = stages.findLast(({ name }) => name === image.toLowerCase())
  if (stage) return { kind: 'stage', stage }
  if (contexts.includes(image)) return { kind: 'unknown' }
  // The last variable holds the version, unless the text behind it does.
  const last = written.slice(written.lastIndexOf('$'))
  const versionOf = /[/:@]/.test(last) ? undefined : /^\$\{?(\w+)/.exec(last)?.[1]
  return { kind: 'image', image, at: versionOf === undefined ? undefined : defaults.get(versionOf) }
}

/** What `--from` of a COPY or of a mount names: a stage by name or number, or an image. */
export function sourceOf(from: string, { stages }: Dockerfile, { contexts }: DockerfileFacts): Base {
  const numbered = /^\d+$/.test(from) ? stages[Number(from)] : undefined
  if (numbered) return { kind: 'stage', stage: numbered }
  if (from.includes('$')) return { kind: 'unknown' }
  return baseOf(from, { known: new Map(), defaults: new Map() }, stages, { args: {}, contexts })
}

/** What is copied from elsewhere, as it is written: `--from=build`, and `from=` of mounts. */
export function copiedFrom({ flags }: Instruction): string[] {
  return flags.flatMap(([name, value]) => {
    if (name === 'from') return [value]
    const mounted = name === 'mount' ? /(?:^|,)from=([^,]+)/.exec(value)?.[1] : undefined
    return mounted === undefined ? [] : [mounted]
  })
}

/** The stage that becomes the image, and every stage that it starts from, the last first. */
export function chainOf({ stages }: Dockerfile, target: string | undefined): Stage[] {
  const wanted =
    target === undefined
      ? undefined
      : (stages.find(({ name }) => name === target.toLowerCase()) ?? stages[Number(target)])
  const chain: Stage[] = []
  for (let stage = wanted ?? stages.at(-1); stage !== undefined && !chain.includes(stage); ) {
    chain.push(stage)
    stage = stage.base.kind === 'stage' ? stage.base.stage : undefined
  }
  return chain
}
