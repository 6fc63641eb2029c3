import { dirname, join } from 'node:path'
import type { Values } from '../contract/fields.ts'
import type { Host } from '../host/host.ts'
import { unifiedDiff } from '../report/diff.ts'
import type { Finding } from '../report/finding.ts'
import type { Block, Report, Section } from '../report/report.ts'
import { quantity } from '../report/text.ts'
import type { Build } from './builds.ts'
import type { Converted } from './convert.ts'
import type { contract } from './inputs.ts'
import type { GeneratedFile } from './layout.ts'
import type { Step } from './plan.ts'
import { recordName } from './record.ts'

type Inputs = Values<typeof contract.inputs>

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

/** What is to be written, and where. */
export interface Outputs {
  readonly folder: string
  readonly steps: readonly Step[]
  readonly findings: readonly Finding[]
  readonly generated: readonly GeneratedFile[]
  readonly hasTree: boolean
}

/** With `strict` a setting that is lost is an error. */
export function asStrict(finding: Finding): Finding {
  const isLoss = ['unsupported-key', 'unsupported-mount'].includes(finding.rule) && finding.severity !== 'notice'
  return isLoss ? { ...finding, severity: 'error' } : finding
}

export function nothingToConvert(file: string, host: Host): Finding {
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

/** With `check` a file that is not what the conversion gives is an error. */
export function driftFinding(folder: string, step: Step): Finding {
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
export function nothingWritten(findings: readonly Finding[], files: number): Report<ConvertResult> {
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

/** All that a conversion of `inputs.file` tells: result, outputs, plan, summary. */
export async function reportOf(
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
  const documents = project.groups.reduce((sum, { objects }) => sum + objects.length, 0)
  const plan = steps.flatMap((step) =>
    step.do === 'keep' && step.path === recordName ? [] : [planLine(show(step.path), step)],
  )
  return {
    findings,
    files,
    documents,
    result,
    outputs: outputTexts(result),
    plan,
    sections: sectionsOf(inputs, project, result),
    picture: [
      {
        from: inputs.file.join(', '),
        to: result.path ?? inputs.allInOne ?? '',
        label: `${quantity(Object.keys(project.images).length, 'service')}, ${quantity(documents, 'object')}`,
        ...(inputs.dryRun || inputs.check ? { state: 'planned' } : {}),
      },
    ],
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
  const rows = project.groups.map(({ name, objects }) => [{ code: name }, objects.map(({ kind }) => kind).join(', ')])
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
      rows: project.secrets.map(({ name, keys }) => [{ code: name }, { code: keys.join(', ') }]),
    },
  ]
  const secrets: Section[] = project.secrets.length === 0 ? [] : [{ title: 'Secrets to provide', body: needed }]
  const isShown = result.diff !== '' && result.diff.length <= maximumDiff && (inputs.check || inputs.dryRun)
  const diff: Section[] = isShown
    ? [{ title: 'Difference', body: [{ kind: 'code', language: 'diff', text: result.diff }] }]
    : []
  return [objects, ...secrets, ...diff]
}
