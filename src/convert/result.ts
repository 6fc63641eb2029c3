import { posix } from 'node:path'
import type { Values } from '../contract/fields.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { type Delivered, deliveredOf, deliveryLines, outputsOf, placeOf, targetOf } from '../delivery/report.ts'
import { isRefused } from '../delivery/tip-plan.ts'
import type { Host } from '../host/host.ts'
import { diffOf, type Step } from '../regeneration/plan.ts'
import { isRecord } from '../regeneration/record-name.ts'
import type { Block, Report, Section } from '../report/report.ts'
import { quantity } from '../report/text.ts'
import { type Build, withoutSecretArgs } from './builds.ts'
import type { Converted } from './convert.ts'
import { environmentsSection } from './environments/summary.ts'
import type { contract } from './inputs.ts'
import type { Json } from './reference/encode.ts'
import type { Finding } from './rules.ts'
import type { Wanted } from './wanted.ts'
import type { NeededSecret } from './workload.ts'

type Inputs = Values<typeof contract.inputs>

export interface ConvertResult extends Delivered {
  /** The output folder, relative to the working directory or the repository; undefined where only one file is written. */
  readonly path: string | undefined
  readonly base: string | undefined
  readonly overlays: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly images: Readonly<Record<string, string>>
  readonly builds: readonly Build[]
  /** Secrets that must exist, with their keys. */
  readonly secrets: Converted['secrets']
  /** With `model` the project as the reference loader normalises it. */
  readonly model?: Json
  /** Unified diff of what changed, or with `dry-run` or `check` would change. */
  readonly diff: string
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
export async function convertReport(
  inputs: Inputs,
  {
    folder,
    generated,
    project,
    sources,
    notices,
    whole,
  }: Pick<Wanted, 'folder' | 'generated' | 'project' | 'sources' | 'notices' | 'whole'>,
  delivery: Delivery<readonly Step[]>,
  files: number,
): Promise<Report<ConvertResult>> {
  const { findings, result: steps } = delivery.plan
  const hasTree = generated.some(({ part }) => part === 'base')
  const show = (path: string): string => posix.join(folder, path)
  const overlays = generated.map(({ path }) => posix.dirname(path)).filter((path) => path.startsWith('overlays/'))
  const written = steps.filter((step) => step.do !== 'remove' && !isRecord(step.path))
  const result: ConvertResult = {
    path: hasTree || whole.has('Chart.yaml') ? folder : undefined,
    base: hasTree ? show(baseOf(generated)) : undefined,
    overlays: Object.fromEntries(overlays.map((path) => [path.split('/').at(-1) ?? path, show(path)])),
    files: written.map(({ path }) => show(path)),
    ...deliveredOf(delivery),
    changed: inputs.repository === undefined ? steps.some((step) => step.do !== 'keep') : delivery.changed,
    images: project.images,
    builds: project.builds.map(withoutSecretArgs),
    secrets: project.secrets,
    diff: await diffOf(steps, folder),
  }
  const documents = project.groups.reduce((sum, { objects }) => sum + objects.length, 0)
  const isPlanned = inputs.dryRun || inputs.check
  const lines = steps.flatMap((step) => (isRecord(step.path) ? [] : [planLine(show(step.path), step)]))
  const place = result.path ?? show([...whole.keys()][0] ?? '')
  const { repository } = inputs
  return {
    findings: [...notices, ...findings],
    files,
    documents,
    result,
    outputs: outputTexts(result),
    plan: [
      ...lines,
      ...(isPlanned && result.diff !== '' ? result.diff.trimEnd().split('\n') : []),
      ...deliveryLines(delivery, repository),
    ],
    sections: sectionsOf(inputs, project, result),
    picture: [
      {
        from: sources.join(', '),
        to: repository === undefined ? place : `${place} in ${targetOf(delivery, repository)}`,
        label: `${quantity(Object.keys(project.images).length, 'service')}, ${quantity(documents, 'object')}`,
        ...(isPlanned ? { state: 'planned' } : {}),
      },
    ],
  }
}

/** Why nothing was written, in a line. */
export function unwritten({ plan, branch }: Delivery<readonly Step[]>, repository: string | undefined): string[] {
  if (isRefused(plan)) return ['Nothing is written.']
  return plan.result.every((step) => step.do === 'keep') ? [`Nothing to change in ${placeOf(branch, repository)}.`] : []
}

/** The folder of the base; with one for each environment, that of the first. */
function baseOf(generated: Wanted['generated']): string {
  return posix.dirname(generated.find(({ part }) => part === 'base')?.path ?? '')
}

function planLine(path: string, step: Step): string {
  if (step.do === 'keep') return step.why === 'yours' ? `keep   ${path} (yours)` : `keep   ${path}`
  return `${step.do} ${path}`
}

function outputTexts(result: ConvertResult): Record<string, string> {
  return {
    path: result.path ?? '',
    base: result.base ?? '',
    overlays: JSON.stringify(result.overlays),
    files: JSON.stringify(result.files),
    changed: String(result.changed),
    ...outputsOf(result),
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
  const isShown = result.diff !== '' && result.diff.length <= maximumDiff && (inputs.check || inputs.dryRun)
  const diff: Section[] = isShown
    ? [{ title: 'Difference', body: [{ kind: 'code', language: 'diff', text: result.diff }] }]
    : []
  const { picture } = project
  const drawn: Section[] =
    picture === undefined ? [] : [{ title: 'Services', body: [{ kind: 'code', language: 'mermaid', text: picture }] }]
  const environments = environmentsSection(project.groups, {
    environments: inputs.environment,
    settings: inputs.defaults,
    prefix: inputs.namespace ?? project.project,
  })
  return [
    ...drawn,
    objects,
    ...(inputs.shape === 'all-in-one' ? [] : [environments]),
    ...secretsSection(project),
    ...diff,
  ]
}

/** The Secrets whose values nothing here holds. */
export function secretsSection({ secrets: all, secretValues, externalSecrets, hasSecretStore }: Converted): Section[] {
  const secrets = all.filter(({ name, keys }) => keys.some((key) => secretValues.of(name, key) === undefined))
  const isStored = ({ name }: NeededSecret): boolean => hasSecretStore && !externalSecrets.has(name)
  const body = [
    ...secretsTable(
      'These Secrets must exist before the services can start.',
      secrets.filter((one) => !isStored(one)),
    ),
    ...secretsTable(
      'The store must hold the values of these, as properties of ENVIRONMENT/SECRET.',
      secrets.filter(isStored),
    ),
  ]
  return body.length === 0 ? [] : [{ title: 'Secrets to provide', body }]
}

function secretsTable(text: string, secrets: readonly NeededSecret[]): Block[] {
  if (secrets.length === 0) return []
  return [
    { kind: 'text', text: `${text} Their values are never written to Git.` },
    {
      kind: 'table',
      columns: ['Secret', 'Keys'],
      rows: secrets.map(({ name, keys }) => [{ code: name }, { code: keys.join(', ') }]),
    },
  ]
}
