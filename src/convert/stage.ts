import { dirname, join } from 'node:path'
import type { Stage } from '../contract/contract.ts'
import type { Values } from '../contract/fields.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { unifiedDiff } from '../report/diff.ts'
import type { Finding } from '../report/finding.ts'
import type { Block, Report, Section } from '../report/report.ts'
import { textOf } from '../yaml/decode.ts'
import { applySteps } from './apply.ts'
import { loadCompose } from './compose/load.ts'
import { Refusal } from './compose/tree.ts'
import { type Build, type Converted, convertProject } from './convert.ts'
import { contract } from './inputs.ts'
import { allInOne, type GeneratedFile, layoutOf } from './layout.ts'
import { planOf, type Step } from './plan.ts'
import { readRecord, recordName } from './record.ts'

export interface ConvertResult {
  /** The output folder, relative to the working directory; undefined where only one file is written. */
  readonly path: string | undefined
  readonly base: string | undefined
  readonly overlays: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly changed: boolean
  readonly images: Readonly<Record<string, string>>
  readonly builds: readonly Build[]
  /** Secrets that must exist, with their keys. */
  readonly secrets: Converted['secrets']
  /** Unified diff of what changed, or with `dry-run` or `check` would change. */
  readonly diff: string
}

type Inputs = Values<typeof contract.inputs>

const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/** kompose-convert: a Compose project becomes a Kustomize base and overlays. */
export const convert: Stage<typeof contract.inputs, ConvertResult> = {
  contract,
  async run(inputs, host) {
    const files = composeFiles(inputs, host)
    try {
      return await converted(inputs, files, host)
    } catch (error) {
      if (error instanceof Refusal) return nothingWritten(error.findings, files.length)
      throw error
    }
  },
}

async function converted(inputs: Inputs, files: readonly string[], host: Host): Promise<Report<ConvertResult>> {
  const loaded = await loadCompose({ files, variables: inputs.env, envFiles: inputs.envFile }, host)
  const options = {
    profiles: inputs.profile,
    security: inputs.security ?? 'baseline',
    networkPolicies: inputs.networkPolicies,
    registry: inputs.registry,
  }
  const project =
    inputs.engine === 'kompose'
      ? await (await import('./kompose/engine.ts')).convertWithKompose(loaded, files, options, komposeOf(inputs), host)
      : convertProject(loaded, options, host)
  const findings = inputs.strict ? project.findings.map(asStrict) : [...project.findings]
  if (project.groups.length === 0)
    return nothingWritten([...findings, nothingToConvert(files[0] as string, host)], loaded.files)
  if (findings.some(({ severity }) => severity === 'error')) return nothingWritten(findings, loaded.files)
  const outputs = await outputsOf(inputs, project, host)
  findings.push(...outputs.findings)
  const changes = outputs.steps.filter((step) => step.do !== 'keep')
  if (inputs.check && changes.length > 0) findings.push(...changes.map((step) => driftFinding(outputs.folder, step)))
  const isRefused = findings.some(({ severity }) => severity === 'error')
  if (!inputs.dryRun && !inputs.check && !isRefused) applySteps(outputs.steps, outputs.folder, host)
  return reportOf(inputs, host, project, outputs, findings, loaded.files)
}

function komposeOf({ komposePath, goBuild }: Inputs): { path?: string; allowBuild: boolean } {
  return { allowBuild: goBuild, ...(komposePath ? { path: komposePath } : {}) }
}

interface Outputs {
  readonly folder: string
  readonly steps: readonly Step[]
  readonly findings: readonly Finding[]
  readonly generated: readonly GeneratedFile[]
  readonly hasTree: boolean
}

/** What is written, compared with what is there. */
async function outputsOf(inputs: Inputs, project: Converted, host: Host): Promise<Outputs> {
  const hasTree = inputs.out !== undefined || inputs.allInOne === undefined
  const folder = hasTree ? (inputs.out ?? 'ops') : '.'
  const generated = hasTree
    ? await layoutOf(project.groups, {
        environments: environmentsOf(inputs),
        namespace: inputs.namespace ?? project.project,
      })
    : []
  const existing = existingFiles(host, folder, generated)
  const plan = hasTree
    ? planOf({
        folder: host.files.relative(folder),
        generated,
        existing,
        record: readRecord(existing.get(recordName)),
        force: inputs.force,
      })
    : { steps: [], findings: [] }
  const single = inputs.allInOne === undefined ? [] : [await singleFileStep(inputs.allInOne, folder, project, host)]
  return { folder, steps: [...plan.steps, ...single], findings: plan.findings, generated, hasTree }
}

async function singleFileStep(file: string, folder: string, project: Converted, host: Host): Promise<Step> {
  const content = await allInOne(project.groups)
  const path = relativeTo(host, folder, file)
  const before = readText(host, file)
  if (before === undefined) return { do: 'create', path, content, before: '' }
  return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before }
}

/** A path from the output folder, as the steps have it. */
function relativeTo(host: Host, folder: string, file: string): string {
  const base = host.files.resolve(folder).split(/[\\/]/)
  const target = host.files.resolve(file).split(/[\\/]/)
  let shared = 0
  while (shared < base.length && base[shared] === target[shared]) shared++
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
}

function environmentsOf({ environment }: Inputs): readonly string[] {
  for (const name of environment) {
    if (/^[a-z0-9](?:[-a-z0-9]{0,40}[a-z0-9])?$/.test(name)) continue
    throw new InputError(`environment "${name}" can be no part of a namespace`, {
      fix: 'Use lower case letters, digits and dashes.',
    })
  }
  return environment
}

/** The files that Compose itself would take, or those that were named. */
function composeFiles({ file }: Inputs, host: Host): readonly string[] {
  if (file.length > 0) return file
  const main = defaultFiles.find((name) => host.files.kind(name) !== undefined)
  if (main === undefined) {
    throw new InputError(`There is no Compose file in ${host.files.root}`, {
      fix: `Name one with file, or create one of ${defaultFiles.join(', ')}.`,
    })
  }
  const [stem = '', extension = ''] = main.split('.')
  const override = [`${stem}.override.${extension}`].find((name) => host.files.kind(name) !== undefined)
  return override === undefined ? [main] : [main, override]
}

function existingFiles(host: Host, folder: string, generated: readonly GeneratedFile[]): Map<string, string> {
  const record = readText(host, join(folder, recordName))
  const paths = [...generated.map(({ path }) => path), ...Object.keys(readRecord(record)).filter(isBasePath)]
  const texts = [...new Set(paths)].map((path) => [path, readText(host, join(folder, path))] as const)
  const existing = new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined))
  if (record !== undefined) existing.set(recordName, record)
  return existing
}

/** A record from a repository is data: it names files of the base, and nothing else. */
function isBasePath(path: string): boolean {
  return /^base\/[a-z0-9][-a-z0-9.]*\.yaml$/.test(path)
}

function readText(host: Host, path: string): string | undefined {
  return host.files.kind(path) === undefined ? undefined : (textOf(host.files.read(path)) ?? '')
}

function asStrict(finding: Finding): Finding {
  const isLoss = ['unsupported-key', 'unsupported-mount'].includes(finding.rule) && finding.severity !== 'notice'
  return isLoss ? { ...finding, severity: 'error' } : finding
}

function nothingToConvert(file: string, host: Host): Finding {
  return {
    rule: 'no-services',
    category: 'conversion',
    severity: 'warning',
    message: 'No service is active, so there is nothing to convert',
    fix: 'Add services, or activate a profile with the input profile.',
    file: host.files.relative(file),
    line: 1,
    column: 1,
  }
}

function driftFinding(folder: string, step: Step): Finding {
  const verbs = { create: 'is missing', update: 'differs', remove: 'belongs to no service any more', keep: '' }
  return {
    rule: 'drift',
    category: 'conversion',
    severity: 'error',
    message: `${step.path} ${verbs[step.do]}: the manifests are not what the Compose file gives`,
    fix: 'Run gitops-actions convert, and commit what it writes.',
    file: join(folder, step.path),
    line: 1,
    column: 1,
  }
}

/** The files of a project without services, or with errors, stay as they are. */
function nothingWritten(findings: readonly Finding[], files: number): Report<ConvertResult> {
  const result: ConvertResult = {
    path: undefined,
    base: undefined,
    overlays: {},
    files: [],
    changed: false,
    images: {},
    builds: [],
    secrets: [],
    diff: '',
  }
  return {
    findings,
    files,
    documents: files,
    result,
    outputs: outputTexts(result),
    plan: ['Nothing is written.'],
  }
}

async function reportOf(
  inputs: Inputs,
  host: Host,
  project: Converted,
  { folder, steps, generated, hasTree }: Outputs,
  findings: readonly Finding[],
  files: number,
): Promise<Report<ConvertResult>> {
  const show = (path: string): string => host.files.relative(join(folder, path))
  const overlays = generated.filter(({ part }) => part === 'overlay').map(({ path }) => dirname(path))
  const changes = steps.filter((step) => step.do !== 'keep')
  const written = steps.filter((step) => step.do !== 'remove' && step.path !== recordName)
  const result: ConvertResult = {
    path: hasTree ? host.files.relative(folder) : undefined,
    base: hasTree ? show('base') : undefined,
    overlays: Object.fromEntries(overlays.map((path) => [path.split('/').at(-1) ?? path, show(path)])),
    files: written.map(({ path }) => show(path)),
    changed: changes.length > 0,
    images: project.images,
    builds: project.builds,
    secrets: project.secrets,
    diff: (await Promise.all(changes.map((step) => diffOf(show(step.path), step)))).join(''),
  }
  const plan = steps.flatMap((step) =>
    step.do === 'keep' && step.path === recordName ? [] : [planLine(show(step.path), step)],
  )
  return {
    findings,
    files,
    documents: project.groups.reduce((sum, { objects }) => sum + objects.length, 0),
    result,
    outputs: outputTexts(result),
    plan,
    sections: sectionsOf(inputs, project, result),
    picture: Object.entries(project.images).map(([service, image]) => ({ from: service, to: image })),
  }
}

function planLine(path: string, step: Step): string {
  if (step.do === 'keep') return step.why === 'yours' ? `keep   ${path} (yours)` : `keep   ${path}`
  return `${step.do} ${path}`
}

async function diffOf(path: string, step: Step): Promise<string> {
  if (step.do === 'keep') return ''
  return unifiedDiff(path, step.before, step.do === 'remove' ? '' : step.content)
}

function outputTexts(result: ConvertResult): Record<string, string> {
  return {
    path: result.path ?? '',
    base: result.base ?? '',
    overlays: JSON.stringify(result.overlays),
    files: JSON.stringify(result.files),
    changed: String(result.changed),
    images: JSON.stringify(result.images),
    builds: JSON.stringify(result.builds),
  }
}

const maximumDiff = 60_000

function sectionsOf(inputs: Inputs, project: Converted, result: ConvertResult): Section[] {
  const rows = project.groups.map(({ name, objects }) => [name, objects.map(({ kind }) => kind).join(', ')])
  const objects: Section = {
    title: 'Converted services',
    body: [{ kind: 'table', columns: ['Service', 'Objects'], rows }],
  }
  const needed: Block[] = [
    {
      kind: 'text',
      text: 'These Secrets must exist before the services can start. Their values are never written to Git.',
    },
    {
      kind: 'table',
      columns: ['Secret', 'Keys'],
      rows: project.secrets.map(({ name, keys }) => [name, keys.join(', ')]),
    },
  ]
  const secrets: Section[] = project.secrets.length === 0 ? [] : [{ title: 'Secrets to provide', body: needed }]
  const isShown = result.diff !== '' && result.diff.length <= maximumDiff && (inputs.check || inputs.dryRun)
  const diff: Section[] = isShown
    ? [{ title: 'Difference', body: [{ kind: 'code', language: 'diff', text: result.diff }] }]
    : []
  return [objects, ...secrets, ...diff]
}
