import { isAbsolute } from 'node:path'
import { compareFindings, type Finding, type Severity } from './finding.ts'
import { otherPlaces, printable } from './text.ts'
import { toldTogether } from './together.ts'

/** GitHub shows at most this many annotations of one level for a step; it drops the surplus without a word. */
export const annotationsPerLevel = 10

/**
 * Workflow commands that show findings beside the code, most severe first: at most ten of a level, then one that says how
 * many more there are and where.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function renderAnnotations(findings: readonly Finding[], summaryTitle = 'the job summary'): string {
  const sorted = toldTogether(findings, ({ severity }) => severity === 'error').sort(compareFindings)
  const lines = (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = sorted.filter((finding) => finding.severity === level)
    return commandsOfLevel(level, ofLevel, summaryTitle)
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function commandsOfLevel(level: Severity, findings: readonly Finding[], summaryTitle: string): string[] {
  if (findings.length <= annotationsPerLevel) return findings.map(renderCommand)
  const shown = findings.slice(0, annotationsPerLevel - 1)
  const rest = findings.length - shown.length
  return [...shown.map(renderCommand), `::${level} title=${rest} more::${rest} more of this level in ${summaryTitle}`]
}

function renderCommand(finding: Finding): string {
  const properties = { title: finding.rule, ...annotationPlace(finding) }
  const given = Object.entries(properties).filter(([, value]) => value !== undefined)
  const others = otherPlaces(finding)
  const said = others === undefined ? finding.message : `${finding.message}\nAlso at ${others}`
  const text = finding.fix === undefined ? said : `${said}\n${finding.fix}`
  return `::${finding.severity} ${given.map(([k, v]) => `${k}=${escapeProperty(String(v))}`).join(',')}::${escapeData(text)}`
}

/** Only files of the workspace have a place that GitHub can show. */
function annotationPlace({
  file,
  line,
  column,
  endLine,
  endColumn,
}: Finding): Record<string, string | number | undefined> {
  if (file === undefined || isAbsolute(file) || file.startsWith('..')) return {}
  // GitHub accepts an end column on the same line alone.
  return { file, line, col: column, endLine, endColumn: endLine === line ? endColumn : undefined }
}

function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
