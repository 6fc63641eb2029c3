import { compareFindings, countBySeverity, type Finding } from './finding.ts'
import { markdown, prose } from './markdown.ts'
import { renderPicture } from './picture.ts'
import type { Block, Cell, Report, Section } from './report.ts'
import { placeLink, renderSections, withinLimit } from './sections.ts'
import { otherPlaces, quantity } from './text.ts'
import { toldTogether } from './together.ts'

/** GitHub refuses a step summary above 1 MiB, all of it; this leaves room for what other steps of the job append. */
const limit = { bytes: 1024 * 1024 - 4096, why: 'a job summary holds at most 1 MiB' } as const

const findingsShown = 500
const firstSteps = 5

/**
 * The job summary in GitHub's Markdown: the verdict, what to do first, the picture of the run, what changed, and the
 * details folded. Whole sections are dropped, last first, with a note, to stay within 1 MiB.
 * @param source address of the files of the workspace at the commit that runs, such as
 *   `https://github.com/acme/app/blob/COMMIT`: places link there.
 */
export function renderSummary(title: string, report: Report, source?: string): string {
  const told = toldTogether(report.findings)
  const head = `## ${markdown(title)}\n\n${verdict(report)}\n`
  const all = report.sections ?? []
  const rest = all.filter(({ isFirst }) => !isFirst)
  const sections = [
    ...firstStepsOf(told, source),
    ...(report.picture?.length ? [`### What happened\n\n${renderPicture(report.picture)}`] : []),
    ...renderSections([...all.filter(({ isFirst }) => isFirst), ...findingsSection(told), ...rest], source),
  ]
  return withinLimit([head, ...sections], limit)
}

function verdict(report: Report): string {
  const counts = countBySeverity(report.findings)
  const looked =
    report.documents > 0 ? ` in ${quantity(report.documents, 'document')} of ${quantity(report.files, 'file')}` : ''
  const result = counts.error > 0 ? `**Refused: ${quantity(counts.error, 'error')}**` : 'Nothing refused'
  return `${result}${looked}, ${quantity(counts.warning, 'warning')}, ${quantity(counts.notice, 'notice')}.`
}

/** The errors that a person should look at, each with its fix; the rest stands in the table of findings. */
function firstStepsOf(findings: readonly Finding[], source: string | undefined): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error').sort(compareFindings)
  if (errors.length === 0) return []
  const steps = errors.slice(0, firstSteps).map((finding) => {
    const place = finding.file === undefined ? '' : `${placeLink(finding, source)}: `
    return `1. ${place}${prose(wholeMessage(finding))}${finding.fix === undefined ? '' : `<br>**${prose(finding.fix)}**`}`
  })
  return [`### What to do first\n\n${steps.join('\n')}\n`]
}

function wholeMessage(finding: Finding): string {
  const others = otherPlaces(finding)
  return others === undefined ? finding.message : `${finding.message} (also at ${others})`
}

function findingsSection(findings: readonly Finding[]): Section[] {
  if (findings.length === 0) return []
  const sorted = [...findings].sort(compareFindings)
  const rows = sorted
    .slice(0, findingsShown)
    .map((finding): Cell[] => [
      finding.severity,
      { place: finding },
      finding.fix === undefined ? wholeMessage(finding) : `${wholeMessage(finding)} — ${finding.fix}`,
      { code: finding.rule },
    ])
  const rest = sorted.length - rows.length
  const more: Block[] = rest > 0 ? [{ kind: 'text', text: `${rest} more in the log and the report.` }] : []
  const table: Block = { kind: 'table', columns: ['Severity', 'Place', 'Finding', 'Rule'], rows }
  return [{ title: quantity(findings.length, 'finding'), body: [table, ...more] }]
}
