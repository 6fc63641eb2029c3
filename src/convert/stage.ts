import { join } from 'node:path'
import type { Stage } from '../contract/contract.ts'
import type { Values } from '../contract/fields.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { Report } from '../report/report.ts'
import { textOf } from '../yaml/decode.ts'
import { applySteps } from './apply.ts'
import { loadCompose } from './compose/load.ts'
import { Refusal } from './compose/tree.ts'
import { type Converted, convertProject } from './convert.ts'
import { contract } from './inputs.ts'
import { allInOne, type GeneratedFile, layoutOf } from './layout.ts'
import { planOf, type Step } from './plan.ts'
import { readRecord, recordName } from './record.ts'
import {
  asStrict,
  type ConvertResult,
  driftFinding,
  nothingToConvert,
  nothingWritten,
  type Outputs,
  reportOf,
} from './result.ts'

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
  return reportOf({ ...inputs, file: files }, host, project, outputs, findings, loaded.files)
}

function komposeOf({ komposePath, goBuild }: Inputs): { path?: string; allowBuild: boolean } {
  return { allowBuild: goBuild, ...(komposePath ? { path: komposePath } : {}) }
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
