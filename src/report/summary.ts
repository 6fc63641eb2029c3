import type { Place } from '../place.ts'
import { compareFindings, countBySeverity, type Finding } from './finding.ts'
import { markdown, prose } from './markdown.ts'
import { renderPicture } from './picture.ts'
import type { Block, Cell, Report, Section } from './report.ts'
import { placeText, printable, quantity } from './text.ts'

/** GitHub refuses a step summary above 1 MiB, all of it; this leaves room for what other steps of the job append. */
const limit = 1024 * 1024 - 4096

const findingsShown = 500
const firstSteps = 5

/**
 * The job summary in GitHub's Markdown: the verdict, what to do first, the picture of the run, what changed, and the
 * details folded. Whole sections are dropped, last first, with a note, to stay within 1 MiB.
 * @param source address of the files of the workspace at the commit that runs, such as
 *   `https://github.com/acme/app/blob/COMMIT`: places link there.
 */
export function renderSummary(title: string, report: Report, source?: string): string {
  const head = `## ${markdown(title)}\n\n${verdict(report)}\n`
  const all = report.sections ?? []
  const sections = [
    ...firstStepsOf(report.findings, source),
    ...(report.picture?.length ? [`### What happened\n\n${renderPicture(report.picture)}`] : []),
    ...all.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source)),
    ...findingsSection(report.findings, source),
    ...all.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source)),
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

/** The errors that a person should look at, each with its fix; the rest stands in the table of findings. */
function firstStepsOf(findings: readonly Finding[], source: string | undefined): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error').sort(compareFindings)
  if (errors.length === 0) return []
  const steps = errors.slice(0, firstSteps).map((finding) => {
    const place = finding.file === undefined ? '' : `${placeLink(finding, source)}: `
    return `1. ${place}${prose(finding.message)}${finding.fix === undefined ? '' : `<br>**${prose(finding.fix)}**`}`
  })
  return [`### What to do first\n\n${steps.join('\n')}\n`]
}

function findingsSection(findings: readonly Finding[], source: string | undefined): string[] {
  if (findings.length === 0) return []
  const sorted = [...findings].sort(compareFindings)
  const rows = sorted
    .slice(0, findingsShown)
    .map((finding): Cell[] => [
      finding.severity,
      { place: finding },
      finding.fix === undefined ? finding.message : `${finding.message} — ${finding.fix}`,
      { code: finding.rule },
    ])
  const rest = sorted.length - rows.length
  const more: Block[] = rest > 0 ? [{ kind: 'text', text: `${rest} more in the log and the report.` }] : []
  const table: Block = { kind: 'table', columns: ['Severity', 'Place', 'Finding', 'Rule'], rows }
  return [folded({ title: quantity(findings.length, 'finding'), body: [table, ...more] }, source)]
}

function renderSection({ title, body }: Section, source: string | undefined): string {
  return `### ${markdown(title)}\n\n${body.map((block) => renderBlock(block, source)).join('\n')}`
}

function folded({ title, body }: Section, source: string | undefined): string {
  const blocks = body.map((block) => renderBlock(block, source)).join('\n')
  return `<details>\n<summary>${markdown(title)}</summary>\n\n${blocks}\n</details>\n`
}

function renderBlock(block: Block, source: string | undefined): string {
  switch (block.kind) {
    case 'text':
      return `${prose(block.text)}\n`
    case 'code':
      return renderCode(block.language, block.text)
    case 'table':
      return renderTable(block.columns, block.rows, source)
  }
}

function renderTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  source: string | undefined,
): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map((cell) => renderCell(cell, source)).join(' | ')} |`
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n')
}

function renderCell(cell: Cell, source: string | undefined): string {
  if (typeof cell === 'string') return prose(cell)
  if ('place' in cell) return placeLink(cell.place, source)
  return cell.code === '' ? '' : `<code>${markdown(cell.code)}</code>`
}

/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
function placeLink(place: Partial<Place>, source: string | undefined): string {
  const text = placeText(place)
  if (text === '') return ''
  const { file = '', line } = place
  const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file)
  const shown = `<code>${markdown(text)}</code>`
  if (source === undefined || !isInside) return shown
  const path = file.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapeParenthesis)
  return `[${shown}](${source}/${path}${line === undefined ? '' : `#L${line}`})`
}

function escapeParenthesis(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`
}

/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${printable(text).replace(/\n$/, '')}\n${fence}\n`
}
