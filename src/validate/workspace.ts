import type { Host } from '../host/host.ts'
import type { Manifest } from '../kubernetes/manifest.ts'
import type { Charts } from '../render/charts.ts'
import { render } from '../render/on-demand.ts'
import type { Rendered, RenderFacts } from '../render/rendered.ts'
import { objectsOf, SourceFiles } from '../render/sources.ts'
import { parseRules } from '../report/severities.ts'
import type { Tally } from '../report/tally.ts'
import { quantity } from '../report/text.ts'
import { celFor } from './cel/load.ts'
import type { CheckOptions } from './check.ts'
import { readConfig } from './config/config.ts'
import { Overrides } from './config/overrides.ts'
import type { Source } from './file.ts'
import { judgeFiles, type Verdict } from './files.ts'
import type { FixedFile } from './fix/files.ts'
import { judgesFor } from './judges/index.ts'
import type { Finding } from './known-rules.ts'
import { knownRules } from './known-rules.ts'
import { type Pause, pauses } from './pause.ts'
import { readRepository } from './repository.ts'
import {
  addLocated,
  defineRendered,
  type Inputs,
  parseVersions,
  type Settings,
  settingsOf,
  withSeverities,
} from './settings.ts'
import { standardInputName } from './sources/collect.ts'
import { type Read, readAgain, readSources } from './sources/read.ts'
import type { StructureFinding } from './structure/rules.ts'

/** What is said of a workspace. */
export interface Judged extends Verdict {
  readonly versions: readonly string[]
  readonly skipped: Tally
  readonly fixed: readonly FixedFile[]
  readonly missing: Rendered['missing']
  readonly part: Part
}

/** What another state of a workspace may take over, and what is known of its files. */
interface Part {
  readonly read: Read
  readonly settings: Settings
  readonly repository: ReturnType<typeof readRepository>
  readonly taken: Rendered['taken']
}

/** The files that are of interest, and another state of the workspace from which they alone differ. */
interface Interest {
  readonly touched: ReadonlySet<string>
  readonly like?: Part
  readonly provide?: RenderFacts['provide']
}

/**
 * Reads, renders and judges what the paths of a workspace stand for, and fixes it where that is asked for.
 * @param interest undefined: all of it is of interest.
 */
export async function judgeWorkspace(inputs: Inputs, host: Host, interest?: Interest): Promise<Judged> {
  const known = knownRules()
  const rules = parseRules(inputs.rules, known)
  const versions = parseVersions(inputs.kubernetesVersion)
  const config = readConfig(host, known)
  const like = interest?.like
  const read =
    like === undefined ? readSources(inputs, host) : readAgain(like.read, interest?.touched ?? new Set(), host)
  const { kustomizations, charts, findings, skipped, sources, byPath } = read
  const pause = pauses(host.clock)
  const settings = like?.settings ?? (await settingsOf(inputs, host, sources, pause))
  const { check, definitions } = settings
  const fixed = inputs.fix ? await fixesFor(sources, check, charts, kustomizations.patches, pause) : []
  if (!inputs.dryRun) for (const { path, after } of fixed) host.files.write(path, after)
  const judged = inputs.dryRun ? sources : withFixes(sources, fixed)
  const repository = like?.repository ?? readRepository(host)
  const files = judged === sources ? read.files : new SourceFiles(host, judged)
  const touched = interest?.touched
  const rendered = await render(
    {
      paths: judged.map(({ path }) => path),
      sources: files,
      kustomizations,
      charts,
      repository,
      touched,
      provide: interest?.provide,
    },
    { ...inputs, kubernetesVersion: versions, settingsOf: config.renderingOf },
    host,
  )
  defineRendered(settings, rendered.renderings)
  if (inputs.schemas.length > 0) await addLocated(settings, inputs, manifestsIn(files, judged, charts, rendered), host)
  const verdict = await judgeFiles({
    sources: judged,
    files,
    touched,
    kustomizations,
    charts,
    rendered,
    check: await withCel(check, [...judged, ...rendered.renderings]),
    definitions,
    judges: await judgesFor({ inputs, versions, repository, host }),
    style: inputs.style ? await (await import('./style/index.ts')).styleOf(host) : undefined,
    knownRules: known,
    pause,
  })
  skipped.merge(verdict.skipped)
  skipped.merge(rendered.skipped)
  const found = [...findings, ...rendered.findings, ...verdict.findings]
  const overrides = new Overrides(config, host.clock.now().toISOString().slice(0, 10))
  const vain = touched === undefined ? emptyPaths(byPath, verdict, found) : []
  const all = [...found, ...vain, ...overrides.expired]
  const severityOf = (finding: Finding) => overrides.severityOf(finding, verdict.about(finding))
  return {
    ...verdict,
    findings: withSeverities(all, rules, severityOf, inputs.failOn),
    versions,
    skipped,
    fixed,
    missing: rendered.missing,
    part: { read, settings, repository, taken: rendered.taken },
  }
}

/** All objects that are judged, as they stand in files and as they were rendered. */
function* manifestsIn(
  files: SourceFiles,
  sources: readonly Source[],
  charts: Charts,
  { renderings }: Rendered,
): Iterable<Manifest> {
  for (const { path } of sources) if (charts.roleOf(path) === undefined) yield* files.objects(path)
  for (const { text } of renderings) yield* objectsOf('', text)
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
  const { planFixes } = await import('./fix/files.ts')
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

/** Paths that were named in vain: a misspelt one is not taken for good manifests. */
function emptyPaths(
  byPath: ReadonlyMap<string, readonly string[]>,
  { holders }: Verdict,
  found: readonly Finding[],
): StructureFinding[] {
  const named = new Set(found.map(({ file }) => file ?? ''))
  const holds = (path: string): boolean => holders.has(path) || named.has(path)
  const isEmpty = ([path, files]: readonly [string, readonly string[]]): boolean => !holds(path) && !files.some(holds)
  return [...byPath].filter(isEmpty).map(([path, files]) => ({
    rule: 'no-objects',
    category: 'input',
    severity: 'warning',
    file: path,
    message: `"${path}" holds no Kubernetes object (${quantity(files.length, 'file')} looked at)`,
    fix: 'Name the file or folder that holds the manifests.',
  }))
}
