import { countBySeverity } from '../report/finding.ts'
import type { Section } from '../report/report.ts'
import type { Verdict } from './files.ts'
import type { Finding } from './known-rules.ts'

const filesShown = 100

/** The sections of the job summary: the fixes as a diff, how many findings each file has, what was skipped. */
export function sectionsOf(
  { findings, skipped }: Pick<Verdict, 'findings' | 'skipped'>,
  versions: readonly string[],
  diff: string,
): Section[] {
  const byFile = new Map<string, Finding[]>()
  for (const finding of findings) {
    const file = finding.file ?? ''
    const own = byFile.get(file)
    if (own === undefined) byFile.set(file, [finding])
    else own.push(finding)
  }
  const rows = [...byFile]
    .map(([file, own]) => ({ file, ...countBySeverity(own) }))
    .sort((a, b) => b.error - a.error || b.warning - a.warning || (a.file < b.file ? -1 : 1))
    .slice(0, filesShown)
    .map(({ file, error, warning, notice }) => [{ place: { file } }, String(error), String(warning), String(notice)])
  const files: Section = {
    title: `Files with findings, judged by Kubernetes ${versions.join(', ')}`,
    body: [{ kind: 'table', columns: ['File', 'Errors', 'Warnings', 'Notices'], rows }],
  }
  const left: Section = {
    title: 'Skipped',
    body: [
      {
        kind: 'table',
        columns: ['Reason', 'How many', 'First'],
        rows: skipped.reasons.map(([reason, places]) => [reason, String(places.length), places[0] ?? '']),
      },
    ],
  }
  const fixes: Section = { title: 'Fixes', body: [{ kind: 'code', language: 'diff', text: diff }] }
  return [
    ...(diff === '' ? [] : [fixes]),
    ...(rows.length === 0 ? [] : [files]),
    ...(skipped.reasons.length === 0 ? [] : [left]),
  ]
}
