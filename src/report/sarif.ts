import { compareFindings, type Finding } from './finding.ts'
import { fingerprinting } from './fingerprint.ts'

/** GitHub code scanning takes at most this many results of a run. */
const resultLimit = 25_000

/**
 * The findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): for code scanning and other viewers.
 */
export function renderSarif(findings: readonly Finding[], tool: { version: string; command: string }): string {
  const sorted = [...findings].sort(compareFindings).slice(0, resultLimit)
  const rules = [...new Set(sorted.map((finding) => finding.rule))].sort()
  const fingerprintOf = fingerprinting()
  const document = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gitops-actions',
            semanticVersion: tool.version,
            rules: rules.map((id) => ({ id, properties: { category: categoryOf(sorted, id) } })),
          },
        },
        automationDetails: { id: `gitops-actions/${tool.command}/` },
        columnKind: 'unicodeCodePoints',
        results: sorted.map((finding) => ({
          ...resultOf(finding, rules),
          partialFingerprints: { 'gitopsActions/v1': fingerprintOf(finding) },
        })),
      },
    ],
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const

function categoryOf(findings: readonly Finding[], rule: string): string {
  return findings.find((finding) => finding.rule === rule)?.category ?? 'input'
}

function resultOf(finding: Finding, rules: readonly string[]): object {
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.fix === undefined ? finding.message : `${finding.message}\n${finding.fix}` },
    locations: locationsOf(finding),
    ...(finding.parts === undefined ? {} : { relatedLocations: finding.parts.flatMap(locationsOf) }),
  }
}

function locationsOf(finding: Finding): object[] {
  return finding.file === undefined ? [] : [locationOf(finding, finding.file)]
}

function locationOf(finding: Finding, file: string): object {
  const region = {
    startLine: finding.line,
    startColumn: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
  }
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F') },
      ...(finding.line === undefined ? {} : { region }),
    },
    ...(finding.path ? { logicalLocations: [{ fullyQualifiedName: finding.path }] } : {}),
  }
}
