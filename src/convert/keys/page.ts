import { keyRows } from './table.ts'

const begin = '<!-- settings: begin (made by scripts/compose-keys.ts) -->'
const end = '<!-- settings: end -->'

/** The page with the tables of settings and labels between its markers made anew. */
export function settingsPage(page: string, labels: readonly string[]): string {
  const [before, rest] = split(page, begin)
  const [, after] = split(rest, end)
  return `${before}${begin}\n\n${tables(labels)}\n${end}${after}`
}

function split(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker)
  if (at < 0) throw new RangeError(`The page has no marker ${marker}`)
  return [text.slice(0, at), text.slice(at + marker.length)]
}

function tables(labels: readonly string[]): string {
  const translated = keyRows.filter((row) => 'becomes' in row)
  const reported = keyRows.filter((row) => 'severity' in row)
  return [
    `### Translated (${translated.length})`,
    '',
    '| Setting | What it becomes |',
    '| --- | --- |',
    ...translated.map(({ path, becomes }) => `| \`${path}\` | ${becomes} |`),
    '',
    `### Reported (${reported.length})`,
    '',
    'Each is a finding of the rule `unsupported-key` at its line. Values that mean what Kubernetes does anyway are silent.',
    '',
    '| Setting | Severity | Why | What to do |',
    '| --- | --- | --- | --- |',
    ...reported.map(({ path, severity, why, fix }) => `| \`${path}\` | ${severity} | ${why} | ${fix} |`),
    '',
    '### Labels of kompose that are honoured',
    '',
    labels.map((label) => `\`${label}\``).join(', '),
    '',
  ].join('\n')
}
