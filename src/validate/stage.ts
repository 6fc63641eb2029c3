import type { Stage } from '../contract/contract.ts'
import type { Host } from '../host/host.ts'
import type { Charts } from '../render/charts.ts'
import { type Rendered, render } from '../render/render.ts'
import { SourceFiles } from '../render/sources.ts'
import { countBySeverity, type Finding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { quantity } from '../report/text.ts'
import { celFor } from './cel/load.ts'
import type { CheckOptions } from './check.ts'
import type { Source } from './file.ts'
import { judgeFiles, type Verdict } from './files.ts'
import { applyFixes, diffOf, type FixedFile, planFixes } from './fix/files.ts'
import { validateContract } from './inputs.ts'
import { knownRules } from './known-rules.ts'
import { type Pause, pauses } from './pause.ts'
import { readRepository } from './repository.ts'
import { defineRendered, type Inputs, parseRules, parseVersions, settingsOf, withSeverities } from './settings.ts'
import { standardInputName } from './sources/collect.ts'
import { readSources } from './sources/read.ts'
import { withUnknownKindsOnce } from './structure/unknown-kind.ts'
import { readStyle } from './style/config.ts'
import { sectionsOf } from './summary.ts'

/** What a run of validate-manifests tells: `result` of `--format json`. */
export interface ValidateResult {
  readonly valid: boolean
  readonly kubernetesVersions: readonly string[]
  /** How many files and documents were not judged, by reason. */
  readonly skipped: Readonly<Record<string, number>>
  /** What \`fix\` did, or with \`dry-run\` would do. */
  readonly fixes: readonly { readonly file: string; readonly line: number; readonly what: string }[]
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
  const { kustomizations, charts, findings, skipped, sources, byPath } = readSources(inputs, host)
  const pause = pauses(host.clock)
  const settings = await settingsOf(inputs, host, sources, pause)
  const { check, definitions } = settings
  const fixed = inputs.fix ? await fixesFor(sources, check, charts, kustomizations.patches, pause) : []
  if (!inputs.dryRun) applyFixes(fixed, host)
  const judged = inputs.dryRun ? sources : withFixes(sources, fixed)
  const repository = readRepository(host)
  const rendered = await render(
    {
      paths: judged.map(({ path }) => path),
      sources: new SourceFiles(
        host,
        judged.map(({ path, text }) => [path, text]),
      ),
      kustomizations,
      charts,
      repository,
    },
    { ...inputs, kubernetesVersion: versions },
    host,
  )
  defineRendered(settings, rendered.renderings)
  const verdict = await judgeFiles({
    sources: judged,
    kustomizations,
    charts,
    rendered,
    check: await withCel(check, [...judged, ...rendered.renderings]),
    definitions,
    references: inputs.references ? { external: inputs.external, repository } : undefined,
    style: inputs.style ? readStyle(host) : undefined,
    knownRules: known,
    pause,
  })
  skipped.merge(verdict.skipped)
  skipped.merge(rendered.skipped)
  const found = [...findings, ...rendered.findings, ...verdict.findings]
  const all = withSeverities(
    [...withUnknownKindsOnce(found), ...emptyPaths(byPath, verdict, found)],
    rules,
    inputs.failOn,
  )
  const diff = fixed.length > 0 && inputs.dryRun ? await diffOf(fixed) : ''
  return reportOf({ ...verdict, skipped, findings: all }, inputs.paths, versions, fixed, {
    diff,
    missing: rendered.missing,
  })
}

/** The engine for CEL is loaded where an object of a custom kind is among the texts. */
async function withCel(check: CheckOptions, texts: readonly { readonly text: string }[]): Promise<CheckOptions> {
  const isCustom = (group: string): boolean =>
    check.kinds.shipsGroup(group) || check.customKinds?.hasGroup(group) === true
  const cel = await celFor(
    texts.map(({ text }) => text),
    isCustom,
  )
  if (cel === undefined) return check
  const { evaluateRules, parseExpression } = cel
  return { ...check, evaluateRules, parseExpression }
}

/** Standard input can't be written back; templates are Helm's. */
async function fixesFor(
  sources: readonly Source[],
  check: CheckOptions,
  charts: Charts,
  patches: ReadonlySet<string>,
  pause: Pause,
): Promise<FixedFile[]> {
  const fixable = sources.filter(({ path }) => path !== standardInputName && charts.roleOf(path) === undefined)
  return planFixes(fixable, await withCel(check, fixable), patches, pause)
}

function withFixes(sources: readonly Source[], fixed: readonly FixedFile[]): readonly Source[] {
  if (fixed.length === 0) return sources
  const after = new Map(fixed.map((file) => [file.path, file.after]))
  return sources.map((source) => {
    const text = after.get(source.path)
    return text === undefined ? source : { ...source, text }
  })
}

function reportOf(
  verdict: Verdict,
  paths: readonly string[],
  versions: readonly string[],
  fixed: readonly FixedFile[],
  { diff, missing }: { readonly diff: string; readonly missing: Rendered['missing'] },
): Report<ValidateResult> {
  const { findings, files, documents, skipped } = verdict
  const { error, warning, notice } = countBySeverity(findings)
  const valid = error === 0
  const fixes = fixed.flatMap(({ path, fixes: own }) =>
    own.map(({ line, what }) => ({ file: path, line, what })).sort((a, b) => a.line - b.line),
  )
  return {
    findings,
    files,
    documents,
    result: { valid, kubernetesVersions: versions, skipped: skipped.counts, fixes },
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
      ...fixes.map(({ file, line, what }) => `${file}:${line}: ${what}`),
      ...(diff === '' ? [] : diff.trimEnd().split('\n')),
      ...[...missing].map(([tool, roots]) => missingLine(tool, roots)),
      ...skipped.reasons.map(([reason, places]) => skippedLine(reason, places)),
    ],
    sections: sectionsOf(verdict, versions, diff),
    picture: [
      {
        from: paths.join(', '),
        to: `Kubernetes ${versions.join(', ')}`,
        label: valid ? `${quantity(documents, 'document')} valid` : quantity(error, 'error'),
      },
    ],
  }
}

/** Paths that were named in vain: a misspelt one is not taken for good manifests. */
function emptyPaths(
  byPath: ReadonlyMap<string, readonly string[]>,
  { holders }: Verdict,
  found: readonly Finding[],
): Finding[] {
  const named = new Set([...holders, ...found.map(({ file }) => file ?? '')])
  const isEmpty = ([path, files]: readonly [string, readonly string[]]): boolean =>
    !named.has(path) && !files.some((file) => named.has(file))
  return [...byPath].filter(isEmpty).map(([path, files]) => ({
    rule: 'no-objects',
    category: 'input',
    severity: 'warning',
    file: path,
    message: `"${path}" holds no Kubernetes object (${quantity(files.length, 'file')} looked at)`,
    fix: 'Name the file or folder that holds the manifests.',
  }))
}

/** What could not be rendered for want of a program, and what to do about it. */
function missingLine(tool: 'kustomize' | 'helm', roots: number): string {
  const what = tool === 'helm' ? 'chart' : 'kustomization'
  return `Not rendered: ${quantity(roots, what)}, since ${tool} is not on PATH. What only a rendering tells is left unsaid; install ${tool}, or set ${tool}: on.`
}

/** What was skipped, with the first places: nothing is left out silently. */
function skippedLine(reason: string, places: readonly string[]): string {
  const shown = places.slice(0, 3).join(', ')
  const more = places.length > 3 ? ` and ${places.length - 3} more` : ''
  return `Skipped ${places.length} (${reason}): ${shown}${more}`
}
