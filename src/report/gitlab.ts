import { compareFindings, type Finding } from './finding.ts'
import { fingerprinting } from './fingerprint.ts'
import { printable } from './text.ts'

const severities = { error: 'critical', warning: 'minor', notice: 'info' } as const

/** The findings as GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function renderGitlab(findings: readonly Finding[]): string {
  const fingerprintOf = fingerprinting()
  const issues = [...findings].sort(compareFindings).map((finding) => ({
    description: printable([finding.message, finding.fix].filter(Boolean).join(' ')),
    check_name: finding.rule,
    fingerprint: fingerprintOf(finding),
    severity: severities[finding.severity],
    // GitLab drops an issue without a place.
    location: { path: finding.file ?? '.', lines: { begin: finding.line ?? 1 } },
  }))
  return `${JSON.stringify(issues, undefined, 2)}\n`
}
