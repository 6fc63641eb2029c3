import type { Host } from '../../host/host.ts'
import type { Finding } from '../known-rules.ts'
import { readStyle, type StyleConfig } from './config.ts'
import { lineChecks, type StyleCheck } from './lines.ts'
import { nodeChecks } from './nodes.ts'
import type { StyleRule } from './rules.ts'
import { scalarChecks } from './scalars.ts'
import { spacingChecks } from './spacing.ts'
import { type StyleText, styleText } from './text.ts'

const checks: Readonly<Record<StyleRule, StyleCheck>> = {
  ...lineChecks,
  ...spacingChecks,
  ...nodeChecks,
  ...scalarChecks,
}

/** Says of a file's text what its style is to be, by the configuration of a workspace. */
export async function styleOf(host: Host): Promise<(path: string, text: string) => readonly Finding[]> {
  const config = await readStyle(host)
  return (path, text) => checkStyle(path, text, config)
}

/** Checks the style of a YAML text by the rules of a configuration. Comments as yamllint knows them turn rules off. */
export function checkStyle(file: string, text: string, config: StyleConfig): Finding[] {
  if (config.ignores(file) || file.endsWith('.json') || /^#\s*yamllint disable-file\s*$/m.test(firstLine(text)))
    return []
  const prepared = styleText(text)
  const isOff = disabledLines(prepared)
  const findings: Finding[] = []
  for (const [rule, { severity, options, ignores }] of config.rules) {
    if (ignores(file)) continue
    checks[rule](prepared, options, (start, end, message, fix) => {
      const from = prepared.places.at(start)
      const to = prepared.places.at(Math.max(end, start))
      if (isOff(rule, from.line)) return
      const place = { line: from.line, column: from.column, endLine: to.line, endColumn: Math.max(to.column, 1) }
      findings.push({
        rule,
        category: 'lint',
        severity,
        file,
        message,
        ...place,
        ...(fix === undefined ? {} : { fix }),
      })
    })
  }
  return findings
}

function firstLine(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/))
}

/** `# yamllint disable`, `enable` and `disable-line`, each with `rule:name` words or for all rules. */
function disabledLines({ lines, comments, text, places }: StyleText): (rule: string, line: number) => boolean {
  const off = new Map<string, [number, number][]>()
  const open = new Map<string, number>()
  const close = (rule: string, end: number): void => {
    const start = open.get(rule)
    if (start === undefined) return
    off.set(rule, [...(off.get(rule) ?? []), [start, end]])
    open.delete(rule)
  }
  for (const start of comments) {
    const { line } = places.at(start)
    const content = lines[line - 1]
    const comment = text.slice(start, (content?.start ?? 0) + (content?.text.length ?? 0))
    const match = /^#\s*yamllint (disable-line|disable|enable)((?:\s+rule:\S+)*)\s*$/.exec(comment)
    if (match === null) continue
    const named = (match[2] ?? '').split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace('rule:', '')]))
    const rules = named.length > 0 ? named : ['*']
    const isAlone = text.slice(content?.start ?? 0, start).trim() === ''
    for (const rule of rules) {
      if (match[1] === 'disable') open.set(rule, line)
      else if (match[1] === 'enable') close(rule, line)
      else off.set(rule, [...(off.get(rule) ?? []), isAlone ? [line + 1, line + 1] : [line, line]])
    }
    if (match[1] === 'enable' && rules[0] === '*') for (const rule of [...open.keys()]) close(rule, line)
  }
  for (const rule of [...open.keys()]) close(rule, Number.POSITIVE_INFINITY)
  if (off.size === 0) return () => false
  return (rule, line) =>
    [...(off.get(rule) ?? []), ...(off.get('*') ?? [])].some(([from, to]) => from <= line && line <= to)
}
