import { join } from 'node:path'
import type { Stage } from '../contract/contract.ts'
import type { Values } from '../contract/fields.ts'
import type { Host } from '../host/host.ts'
import { textOf } from '../yaml/decode.ts'
import { applySteps } from './apply.ts'
import type { Converted } from './convert.ts'
import { generate } from './generate.ts'
import { contract } from './inputs.ts'
import { allInOne, type GeneratedFile } from './layout.ts'
import { planOf, type Step } from './plan.ts'
import { readRecord, recordName } from './record.ts'
import { type ConvertResult, driftFinding, nothingWritten, type Outputs, reportOf } from './result.ts'

type Inputs = Values<typeof contract.inputs>

/** kompose-convert: a Compose project becomes a Kustomize base and overlays. */
export const convert: Stage<typeof contract.inputs, ConvertResult> = {
  contract,
  async run(inputs, host) {
    const generated = await generate(inputs, host)
    const { project, read, sources } = generated
    if (project === undefined) return nothingWritten(generated.findings, read)
    const outputs = await outputsOf(inputs, generated.files, project, host)
    const changes = outputs.steps.filter((step) => step.do !== 'keep')
    const drift = inputs.check ? changes.map((step) => driftFinding(outputs.folder, step)) : []
    const findings = [...generated.findings, ...outputs.findings, ...drift]
    const isRefused = findings.some(({ severity }) => severity === 'error')
    if (!inputs.dryRun && !inputs.check && !isRefused) applySteps(outputs.steps, outputs.folder, host)
    return reportOf({ ...inputs, file: sources }, host, project, outputs, findings, read)
  },
}

/** What is written, compared with what is there. */
async function outputsOf(
  inputs: Inputs,
  files: readonly GeneratedFile[],
  project: Converted,
  host: Host,
): Promise<Outputs> {
  const hasTree = inputs.out !== undefined || inputs.allInOne === undefined
  const folder = hasTree ? (inputs.out ?? 'ops') : '.'
  const generated = hasTree ? files : []
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
  const single = inputs.allInOne === undefined ? [] : [singleFileStep(inputs.allInOne, folder, project, host)]
  return { folder, steps: [...plan.steps, ...single], findings: plan.findings, generated, hasTree }
}

function singleFileStep(file: string, folder: string, project: Converted, host: Host): Step {
  const content = allInOne(project.groups)
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
