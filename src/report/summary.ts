import { compareFindings, countBySeverity, type Finding } from './finding.ts'
import type { Arrow, Block, Report, Section } from './report.ts'
import { placeText, printable, quantity } from './text.ts'

/** GitHub refuses a step summary above 1 MiB, all of it; this leaves room for what other steps of the job append. */
const limit = 1024 * 1024 - 4096

const findingsShown = 500

/** The job summary in GitHub's Markdown. Whole sections are dropped, last first, with a note, to stay within 1 MiB. */
export function renderSummary(title: string, report: Report): string {
  const head = `## ${markdown(title)}\n\n${verdict(report)}\n`
  const sections = [
    ...pictureSection(report.picture ?? []),
    ...findingsSection(report.findings),
    ...(report.sections ?? []).map(renderSection),
  ]
  return withinLimit(head, sections)
}

function verdict(report: Report): string {
  const counts = countBySeverity(report.findings)
  const looked =
    report.documents > 0 ? ` in ${quantity(report.documents, 'document')} of ${quantity(report.files, 'file')}` : ''
  const result = counts.error > 0 ? `**Refused: ${quantity(counts.error, 'error')}**` : 'Nothing refused'
  return `${result}${looked}, ${quantity(counts.warning, 'warning')}, ${quantity(counts.notice, 'notice')}.`
}

function withinLimit(head: string, sections: readonly string[]): string {
  const note = (dropped: number): string =>
    dropped === 0 ? '' : `\n${quantity(dropped, 'section')} left out: a job summary holds at most 1 MiB.\n`
  let size = Buffer.byteLength(head) + Buffer.byteLength(note(sections.length))
  const kept: string[] = []
  for (const section of sections) {
    size += Buffer.byteLength(section) + 1
    if (size <= limit) kept.push(section)
    else size -= Buffer.byteLength(section) + 1
  }
  return [head, ...kept].join('\n') + note(sections.length - kept.length)
}

function findingsSection(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return []
  const sorted = [...findings].sort(compareFindings)
  const rows = sorted
    .slice(0, findingsShown)
    .map((finding) => [
      finding.severity,
      placeText(finding),
      finding.fix === undefined ? finding.message : `${finding.message} — ${finding.fix}`,
      finding.rule,
    ])
  const table = renderBlock({ kind: 'table', columns: ['Severity', 'Place', 'Finding', 'Rule'], rows })
  const rest = sorted.length - rows.length
  return [`### Findings\n\n${table}${rest > 0 ? `\n${rest} more in the log and the report.\n` : ''}`]
}

function pictureSection(arrows: readonly Arrow[]): string[] {
  return arrows.length === 0 ? [] : [`### What happened\n\n${renderPicture(arrows)}`]
}

/** A Mermaid flow chart. Nodes get numbers for names, so no text from outside is ever read as Mermaid syntax. */
export function renderPicture(arrows: readonly Arrow[]): string {
  const names = new Map<string, string>()
  const node = (text: string): string => {
    const known = names.get(text)
    if (known !== undefined) return known
    const name = `n${names.size}`
    names.set(text, name)
    return `${name}["${mermaid(text)}"]`
  }
  const lines = arrows.map(({ from, to, label }) => {
    const start = node(from)
    const arrow = label === undefined ? '-->' : `-->|"${mermaid(label)}"|`
    return `  ${start} ${arrow} ${node(to)}`
  })
  return ['```mermaid', 'flowchart LR', ...lines, '```', ''].join('\n')
}

function mermaid(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ').slice(0, 120)
  return line.replace(/[^\p{L}\p{N} ./:@+_,()=-]/gu, (character) => `#${character.codePointAt(0)};`)
}

function renderSection(section: Section): string {
  return `### ${markdown(section.title)}\n\n${section.body.map(renderBlock).join('\n')}`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `${markdown(block.text)}\n`
    case 'code':
      return renderCode(block.language, block.text)
    case 'table':
      return renderTable(block.columns, block.rows)
  }
}

function renderTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdown).join(' | ')} |`
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n')
}

/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${printable(text).replace(/\n$/, '')}\n${fence}\n`
}

/** Text from outside as Markdown that shows exactly that text: no markup, no HTML, no mention, no link of its own. */
export function markdown(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
    .replaceAll('@', '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\r?\n/g, '<br>')
}
