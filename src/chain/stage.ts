import type { Stage } from '../contract/contract.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { countBySeverity } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import type { ChainInputs, chainContract } from './inputs.ts'
import { type Course, pictureOf } from './picture.ts'
import type { Step } from './step.ts'
import { type ChainResult, type Done, type StageName, stepsOf } from './steps.ts'

type Steps = readonly (readonly [name: StageName, step: Step<object, Done>])[]
type Reports = ReadonlyMap<StageName, Report>

/** The stages in their order, up to the first that refuses. What was not done is said. */
export const chain: Stage<typeof chainContract.inputs, ChainResult> = {
  async run(inputs: ChainInputs, host: Host): Promise<Report<ChainResult>> {
    const steps = Object.entries(await stepsOf(inputs, host)) as [StageName, Step<object, Done>][]
    const on = steps.filter(([, { off }]) => off === undefined)
    if (on.length === 0) throw nothingOn(steps)
    const reports = new Map<StageName, Report>()
    for (const [name, step] of on) {
      const report = await runStep(name, step, { host, reports, on })
      reports.set(name, report)
      if (refuses(report)) break
    }
    return chainReport(steps, on, reports)
  },
}

function nothingOn(steps: Steps): InputError {
  const reasons = steps.map(([name, { off }]) => `${name}: ${off}`)
  return new InputError(`Nothing is switched on (${reasons.join('; ')})`, {
    fix: 'Give compose-file to deliver a project, manifests to validate, image with context or layout to build, image with repository to bump.',
  })
}

async function runStep(
  name: StageName,
  step: Step<object, Done>,
  { host, reports, on }: { host: Host; reports: Reports; on: Steps },
): Promise<Report> {
  try {
    return await host.log.group(step.title, () => step.run(resultsOf(reports)))
  } catch (error) {
    const names = on.map(([other]) => other)
    const left = names.slice(names.indexOf(name))
    host.log.info(`Done: ${[...reports.keys()].join(', ') || 'nothing'}. Not done: ${left.join(', ')}.`)
    throw error
  }
}

function refuses(report: Report): boolean {
  return countBySeverity(report.findings).error > 0
}

function resultsOf(reports: Reports): Done {
  return Object.fromEntries([...reports].map(([name, report]) => [name, report.result]))
}

function chainReport(steps: Steps, on: Steps, reports: Reports): Report<ChainResult> {
  const all = [...reports.values()]
  const notDone = on.map(([name]) => name).filter((name) => !reports.has(name))
  return {
    findings: all.flatMap((report) => report.findings),
    files: sum(all.map((report) => report.files)),
    documents: sum(all.map((report) => report.documents)),
    result: { ...resultsOf(reports), notDone },
    outputs: { ...outputsOf(reports), 'not-done': notDone.join(',') },
    plan: steps.flatMap(([name, { off }]) => planOf(name, off, reports.get(name))),
    sections: all.flatMap((report) => report.sections ?? []),
    picture: pictureOf(on.map(([name]) => courseOf(name, reports.get(name)))),
  }
}

function courseOf(name: StageName, report: Report | undefined): Course {
  return { name, report, refused: report !== undefined && refuses(report) }
}

function planOf(name: StageName, off: string | undefined, report: Report | undefined): string[] {
  if (off !== undefined) return [`${name}: off, ${off}`]
  if (report === undefined) return [`${name}: not done, an earlier stage refused`]
  return [`${name}:${refuses(report) ? ' refused' : ''}`, ...report.plan.map((line) => `  ${line}`)]
}

/** Where each output of the chain comes from: the output of a stage, by its name there. */
const outputSources: Readonly<Record<string, readonly `${StageName}.${string}`[]>> = {
  manifests: ['convert.path'],
  valid: ['validate.valid'],
  image: ['build.image'],
  tag: ['build.tag'],
  digest: ['build.digest'],
  reference: ['build.reference'],
  outcome: ['build.outcome', 'images.outcome'],
  images: ['deliver.images'],
  changed: ['bump.changed', 'deliver.changed'],
  commit: ['bump.commit', 'deliver.commit'],
  branch: ['bump.branch', 'deliver.branch'],
  'pull-request-url': ['bump.pull-request-url', 'deliver.pull-request-url'],
}

function outputsOf(reports: Reports): Record<string, string> {
  const of = (source: string): string | undefined => {
    const [stage = '', output = ''] = source.split('.')
    return reports.get(stage as StageName)?.outputs[output]
  }
  const entries = Object.entries(outputSources).map(([name, from]) => [name, from.map(of).find((text) => text) ?? ''])
  return Object.fromEntries(entries)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
