import { compareFindings, countBySeverity } from './finding.ts'
import type { Report } from './report.ts'
import { alone } from './together.ts'

/** The document that `--format json` prints. Its shape is versioned: fields are added, never changed or removed. */
export function renderJson(report: Report): string {
  const counts = countBySeverity(report.findings)
  const document = {
    version: 1,
    summary: {
      files: report.files,
      documents: report.documents,
      errors: counts.error,
      warnings: counts.warning,
      notices: counts.notice,
    },
    findings: report.findings.map(alone).sort(compareFindings),
    result: report.result,
    plan: report.plan,
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
