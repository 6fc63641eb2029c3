import type { Stage } from '../contract/contract.ts'
import type { Host } from '../host/host.ts'
import { countBySeverity, type Finding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { printableName, quantity } from '../report/text.ts'
import { toldTogether } from '../report/together.ts'
import type { validateContract } from './inputs.ts'
import { KnownFindings } from './known/findings.ts'
import type { Inputs } from './settings.ts'
import { sectionsOf } from './summary.ts'
import { type Judged, judgeWorkspace } from './workspace.ts'

/** What a run of validate-manifests tells: `result` of `--format json`. */
export interface ValidateResult {
  readonly valid: boolean
  readonly kubernetesVersions: readonly string[]
  /** How many files and documents were not judged, by reason. */
  readonly skipped: Readonly<Record<string, number>>
  /** What \`fix\` did, or with \`dry-run\` would do. */
  readonly fixes: readonly { readonly file: string; readonly line: number; readonly what: string }[]
  /** What \`since\` and \`baseline\` found: how many findings are new, gone, and known. */
  readonly comparisons: readonly Comparison[]
}

/** Findings beside those of an earlier state, or of a baseline. */
interface Comparison {
  readonly against: string
  readonly new: number
  readonly fixed: number
  readonly known: number
}

/** Judges manifests as the API server would. */
export const validate: Stage<(typeof validateContract)['inputs'], ValidateResult> = {
  run,
}

async function run(inputs: Inputs, host: Host): Promise<Report<ValidateResult>> {
  const baseline =
    inputs.baseline === undefined
      ? undefined
      : (await import('./known/baseline.ts')).readBaseline(inputs.baseline, host)
  const { judged, before } =
    inputs.since === undefined
      ? { judged: await judgeWorkspace(inputs, host), before: undefined }
      : await (await import('./known/since.ts')).judgeSince(inputs.since, inputs, host)
  const comparisons: Comparison[] = []
  let { findings } = judged
  const leave = (against: string, known: KnownFindings): void => {
    const { added, fixed } = known.compare(findings)
    comparisons.push({ against, new: added.length, fixed, known: findings.length - added.length })
    findings = added
  }
  if (before !== undefined) leave(inputs.since ?? '', new KnownFindings(before))
  if (baseline !== undefined) leave(inputs.baseline ?? '', baseline)
  const isDiffAsked = judged.fixed.length > 0 && inputs.dryRun
  const diff = isDiffAsked ? await (await import('./fix/files.ts')).diffOf(judged.fixed) : ''
  return validateReport(judged, toldTogether(findings, isRefusal), inputs.paths, diff, comparisons)
}

/** What a server refuses is told of each file; what holds of a whole repository is told once. */
function isRefusal({ severity, category }: Finding): boolean {
  return severity === 'error' && category === 'api'
}

function validateReport(
  judged: Judged,
  findings: readonly Finding[],
  paths: readonly string[],
  diff: string,
  comparisons: readonly Comparison[],
): Report<ValidateResult> {
  const { files, documents, skipped, versions, fixed, missing } = judged
  const { error, warning, notice } = countBySeverity(findings)
  const valid = error === 0
  const fixes = fixed.flatMap(({ path, fixes: own }) =>
    own.map(({ line, what }) => ({ file: path, line, what })).sort((a, b) => a.line - b.line),
  )
  return {
    findings,
    files,
    documents,
    result: { valid, kubernetesVersions: versions, skipped: skipped.counts, fixes, comparisons },
    outputs: {
      valid: String(valid),
      errors: String(error),
      warnings: String(warning),
      notices: String(notice),
      files: String(files),
      documents: String(documents),
      skipped: JSON.stringify(skipped.counts),
      fixed: String(fixes.length),
    },
    plan: [
      ...comparisons.map(comparisonLine),
      ...fixes.map(({ file, line, what }) => `${file}:${line}: ${what}`),
      ...(diff === '' ? [] : diff.trimEnd().split('\n')),
      ...[...missing].map(([tool, roots]) => missingLine(tool, roots)),
      ...skipped.reasons.map(([reason, places]) => skippedLine(reason, places)),
    ],
    sections: sectionsOf(judged, versions, diff),
    picture: [
      {
        from: paths.join(', '),
        to: `Kubernetes ${versions.join(', ')}`,
        label: valid ? `${quantity(documents, 'document')} valid` : quantity(error, 'error'),
      },
    ],
  }
}

function comparisonLine({ against, new: added, fixed, known }: Comparison): string {
  return `Compared with ${against}: ${added} new, ${fixed} fixed, ${known} known and left out.`
}

/** What could not be rendered for want of a program, and what to do about it. */
function missingLine(tool: 'kustomize' | 'helm', roots: number): string {
  const what = tool === 'helm' ? 'chart' : 'kustomization'
  return `Not rendered: ${quantity(roots, what)}, since ${tool} is not on PATH. What only a rendering tells is left unsaid; install ${tool}, or set ${tool}: on.`
}

/** What was skipped, with the first places: nothing is left out silently. */
function skippedLine(reason: string, places: readonly string[]): string {
  const shown = places.slice(0, 3).map(printableName).join(', ')
  const more = places.length > 3 ? ` and ${places.length - 3} more` : ''
  return `Skipped ${places.length} (${reason}): ${shown}${more}`
}
