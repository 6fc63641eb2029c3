import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeDocument } from '../../src/yaml/decode.ts'

/** What a rule refuses, and the same as it is right. */
export interface Example {
  readonly bad: string
  readonly good: string
  /** The line of `bad` that the finding stands on, from 1. */
  readonly line: number
  /** What is written above: a version of Kubernetes, or the options of a rule of style. */
  readonly setting: string | undefined
}

const folder = join(import.meta.dirname, '../../src/validate')

/** The examples that stand beside the rules of validate, by the names of the rules. */
export function readExamples(): ReadonlyMap<string, Example> {
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
  return {
    bad: `${plain.map((line) => line.replace(right, '')).join('\n')}\n`,
    good: `${good.join('\n')}\n`,
    line: 1 + (marked < 0 ? lines.findIndex((line) => right.test(line)) : marked),
    setting,
  }
}

function indentOf(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? ''
}

/** An example as the lines of a diff in Markdown. */
export function exampleDiff({ bad, good, setting }: Example): string[] {
  const [before, after] = [bad.trimEnd().split('\n'), good.trimEnd().split('\n')]
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
