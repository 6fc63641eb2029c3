import type { Stage } from '../contract/contract.ts'
import type { Host } from '../host/host.ts'
import { countBySeverity, type Finding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { celFor } from './cel/load.ts'
import { gather, gatherRepository, gatherStyle } from './gather.ts'
import { validateContract } from './inputs.ts'
import { knownRules } from './known-rules.ts'
import { judge, type Verdict } from './plan.ts'
import { checkOptions, type Inputs, parseRules, parseVersions, withSeverities } from './settings.ts'
import { sectionsOf } from './summary.ts'

/** What a run of validate-manifests tells: `result` of `--format json`. */
export interface ValidateResult {
  readonly valid: boolean
  readonly kubernetesVersions: readonly string[]
  /** How many files and documents were not judged, by reason. */
  readonly skipped: Readonly<Record<string, number>>
}

/** Judges manifests as the API server would. */
export const validate: Stage<(typeof validateContract)['inputs'], ValidateResult> = {
  contract: validateContract,
  run,
}

async function run(inputs: Inputs, host: Host): Promise<Report<ValidateResult>> {
  const known = knownRules()
  const rules = parseRules(inputs.rules, known)
  const versions = parseVersions(inputs.kubernetesVersion)
  const { sources, kustomizations, charts, findings, skipped } = gather(inputs, host)
  const check = checkOptions(inputs, host, sources)
  const isCustom = (group: string): boolean =>
    check.kinds.shipsGroup(group) || check.customKinds?.hasGroup(group) === true
  const evaluateRules = await celFor(
    sources.map(({ bytes }) => bytes),
    isCustom,
  )
  const verdict = judge({
    sources,
    kustomizations,
    charts,
    renderings: [],
    check: evaluateRules === undefined ? check : { ...check, evaluateRules },
    references: inputs.references ? { external: inputs.external, repository: gatherRepository(host) } : undefined,
    style: inputs.style ? gatherStyle(host) : undefined,
    knownRules: known,
  })
  skipped.merge(verdict.skipped)
  const all = withSeverities([...findings, ...verdict.findings], rules, inputs.failOn)
  return reportOf({ ...verdict, skipped, findings: all }, versions)
}

function reportOf(verdict: Verdict, versions: readonly string[]): Report<ValidateResult> {
  const { findings, files, documents, skipped } = verdict
  const { error, warning, notice } = countBySeverity(findings)
  const valid = error === 0
  return {
    findings,
    files,
    documents,
    result: { valid, kubernetesVersions: versions, skipped: skipped.counts },
    outputs: {
      valid: String(valid),
      errors: String(error),
      warnings: String(warning),
      notices: String(notice),
      files: String(files),
      documents: String(documents),
      skipped: JSON.stringify(skipped.counts),
      fixed: '0',
    },
    plan: [...emptyNote(verdict), ...skipped.reasons.map(([reason, places]) => skippedLine(reason, places))],
    sections: sectionsOf(verdict, versions),
    picture: [
      { from: `${files} files`, to: `Kubernetes ${versions.join(', ')}`, label: valid ? 'valid' : `${error} errors` },
    ],
  }
}

function emptyNote({ documents, findings }: { documents: number; findings: readonly Finding[] }): string[] {
  return documents === 0 && findings.length === 0 ? ['No Kubernetes object was found.'] : []
}

/** What was skipped, with the first places: nothing is left out silently. */
function skippedLine(reason: string, places: readonly string[]): string {
  const shown = places.slice(0, 3).join(', ')
  const more = places.length > 3 ? ` and ${places.length - 3} more` : ''
  return `Skipped ${places.length} (${reason}): ${shown}${more}`
}
