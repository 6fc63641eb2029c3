import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeDocument } from '../../src/yaml/decode.ts'

/** What a rule refuses, and the same as it is right. Lines such as `# ops/web.yaml` say in which file the next ones stand. */
export interface Example {
  readonly bad: string
  readonly good: string
  /** The line of `bad` that the finding stands on, from 1 in its file. */
  readonly line: number
  /** The file of that line, where it is named. */
  readonly file: string | undefined
  /** What is written above: a version of Kubernetes, the options of a rule of style, or inputs: `{strict: true}`. */
  readonly setting: string | undefined
}

/** The stages whose rules have examples: the folders of `src/` that they stand in. */
export type ExampleStage = 'validate' | 'convert' | 'bump' | 'image'

/** The examples that stand beside the rules of a stage, by the names of the rules. */
export function readExamples(stage: ExampleStage): ReadonlyMap<string, Example> {
  const folder = join(import.meta.dirname, '../../src', stage)
  const examples = new Map<string, Example>()
  for (const path of globSync('**/examples.yaml', { cwd: folder }).sort()) {
    const text = readFileSync(join(folder, path), 'utf8')
    const { value, problem } = decodeDocument(text, { start: 0, end: text.length })
    if (problem !== undefined) throw new Error(`${path}: ${problem.message}`)
    for (const [rule, written] of Object.entries(value as Record<string, string>)) {
      if (examples.has(rule)) throw new Error(`${path}: ${rule} has an example already`)
      examples.set(rule, exampleOf(written))
    }
  }
  return examples
}

/** The files of an example by their paths; what stands under no name is in `name`. */
export function filesOf(text: string, name: string): Record<string, string> {
  const files: Record<string, string> = {}
  let path = name
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const named = heading.exec(line)?.[1]
    if (named !== undefined) path = named
    files[path] = (files[path] ?? '') + (named === undefined ? `${line}\n` : '')
  }
  return files
}

const heading = /^# ((?:[\w.-]+\/)*(?:[\w-]*\.[\w.-]+|Dockerfile))$/
const right = / ?#=(?: (.*))?$/
const here = / #!$/

function exampleOf(written: string): Example {
  const [first = '', ...rest] = written.trimEnd().split('\n')
  const setting = /^# (?:Kubernetes )?(1\.\d+|\{.*\})$/.exec(first)?.[1]
  const lines = setting === undefined ? [first, ...rest] : rest
  const plain = lines.map((line) => line.replace(here, ''))
  const good = plain.flatMap((line) => {
    const match = right.exec(line)
    if (match === null) return line
    const [, text] = match
    return text === undefined ? [] : text.startsWith(' ') ? text.slice(1) : indentOf(line) + text
  })
  const marked = lines.findIndex((line) => here.test(line))
  const at = marked < 0 ? lines.findIndex((line) => right.test(line)) : marked
  const above = lines.slice(0, at).findLastIndex((line) => heading.test(line))
  return {
    bad: `${plain.map((line) => line.replace(right, '')).join('\n')}\n`,
    good: `${good.join('\n')}\n`,
    line: at - above,
    file: heading.exec(lines[above] ?? '')?.[1],
    setting,
  }
}

function indentOf(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? ''
}

/** An example as the lines of a diff in Markdown. */
export function exampleDiff({ bad, good, setting }: Example): string[] {
  const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n')
  const [before, after] = [linesOf(bad), linesOf(good)]
  const lines: string[] = []
  while (before.length > 0 || after.length > 0) {
    const [old, right] = [before[0], after[0]]
    if (old === right) lines.push(` ${old}`)
    else {
      if (old !== undefined) lines.push(`-${old}`)
      if (right !== undefined && before[1] !== right) lines.push(`+${right}`)
    }
    before.shift()
    if (old === right || before[0] !== right) after.shift()
  }
  const about = setting === undefined ? [] : [`# ${setting.startsWith('1.') ? `Kubernetes ${setting}` : setting}`]
  return ['```diff', ...about, ...lines, '```']
}
