import { styleText } from 'node:util'
import { compareFindings, countBySeverity, type Finding, type Severity } from './finding.ts'
import type { Report } from './report.ts'
import { sameWords, toldTogether } from './together.ts'

/** Colours text, or leaves it alone where colours are not wanted. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green', text: string) => string

/** `styleText` looks at the stream itself by default; the caller has decided already, so that check is off. */
export const colours: Paint = (style, text) => styleText(style, text, { validateStream: false })
export const plain: Paint = (_, text) => text

const colourOf: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', notice: 'cyan' }

/** The report for people: findings in the form `file:line:column: severity: message`, the plan, and one closing line. */
export function renderText(report: Report, paint: Paint): string {
  const findings = sameWords(toldTogether(report.findings))
    .sort(compareFindings)
    .flatMap((finding) => renderFinding(finding, paint))
  const plan = report.plan.map(printable)
  return [...findings, ...plan, closingLine(report, paint), ''].join('\n')
}

function renderFinding(finding: Finding, paint: Paint): string[] {
  const place = placeText(finding)
  const head = `${place === '' ? '' : `${paint('bold', place)}: `}${paint(colourOf[finding.severity], finding.severity)}: `
  const lines = [`${head}${printable(finding.message)} ${paint('dim', `[${finding.rule}]`)}`]
  const others = otherPlaces(finding)
  if (others !== undefined) lines.push(`  ${paint('dim', 'also at:')} ${others}`)
  if (finding.fix !== undefined) lines.push(`  ${paint('dim', 'fix:')} ${printable(finding.fix)}`)
  return lines
}

/** `ops/web.yaml:12:9`, as editors and terminals link it; empty when the finding has no file. */
export function placeText(finding: Partial<Finding>): string {
  if (finding.file === undefined) return ''
  const parts = [printableName(finding.file), finding.line, finding.line === undefined ? undefined : finding.column]
  return parts.filter((part) => part !== undefined).join(':')
}

/** More places of findings that are told in one are not listed. */
const mostPlaces = 8

/** Where the other findings stand that are told in this one: `a.yaml:3, b.yaml:7 and 2 more`. */
export function otherPlaces({ parts = [], ...own }: Finding): string | undefined {
  const lineOf = ({ file, line }: Partial<Finding>): string =>
    placeText({ ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) })
  const places = [...new Set(parts.map(lineOf))].filter((place) => place !== lineOf(own) && place !== '')
  if (places.length === 0) return undefined
  const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : ''
  return `${places.slice(0, mostPlaces).join(', ')}${more}`
}

function closingLine(report: Report, paint: Paint): string {
  const counts = countBySeverity(report.findings)
  const said = (['error', 'warning', 'notice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(colourOf[severity], quantity(counts[severity], severity)))
  const looked =
    report.documents > 0 ? [`${quantity(report.files, 'file')}, ${quantity(report.documents, 'document')}`] : []
  return [...looked, said.length === 0 ? paint('green', 'nothing refused') : said.join(', ')].join(': ')
}

/** `1 error`, `2 errors`. */
export function quantity(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/**
 * Text from outside without control and direction characters, so that it can neither move the cursor nor show something
 * else than it says. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escapeCharacter)
}

/** The name of a file, on one line: a name may hold line breaks. */
export function printableName(name: string): string {
  return printable(name).replace(/[\n\t]/g, escapeCharacter)
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Arguments as they could be typed. */
export function shellWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')
}
