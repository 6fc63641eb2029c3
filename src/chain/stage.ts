import type { Stage } from '../contract/contract.ts'
import type { Host } from '../host/host.ts'
import { countBySeverity } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { chainContract } from './inputs.ts'
import { type ChainInputs, type ChainResult, type StageName, type Step, stepsOf } from './steps.ts'

/** The stages in their order, up to the first that refuses. What was not done is said. */
export const chain: Stage<typeof chainContract.inputs, ChainResult> = {
  contract: chainContract,
  async run(inputs: ChainInputs, host: Host): Promise<Report<ChainResult>> {
    const steps = stepsOf(inputs, (path) => host.files.kind(path) !== undefined)
    const on = steps.filter((step) => step.off === undefined)
    const reports = new Map<StageName, Report>()
    for (const step of on) {
      const report = await runStep(step, reports, on, host)
      reports.set(step.name, report)
      if (refuses(report)) break
    }
    return reportOf(steps, reports)
  },
}

async function runStep(step: Step, done: Map<StageName, Report>, on: readonly Step[], host: Host): Promise<Report> {
  try {
    return await host.log.group(titles[step.name], () => step.run(resultsOf(done), host))
  } catch (error) {
    const left = on.slice(on.indexOf(step)).map(({ name }) => name)
    host.log.info(`Done: ${[...done.keys()].join(', ') || 'nothing'}. Not done: ${left.join(', ')}.`)
    throw error
  }
}

const titles: Record<StageName, string> = {
  convert: 'Convert the Compose project',
  validate: 'Validate the manifests',
  build: 'Build, scan and push the image',
  bump: 'Bump the image in the GitOps repository',
}

function refuses(report: Report): boolean {
  return countBySeverity(report.findings).error > 0
}

function resultsOf(reports: ReadonlyMap<StageName, Report>): Omit<ChainResult, 'notDone'> {
  return Object.fromEntries([...reports].map(([name, report]) => [name, report.result]))
}

function reportOf(steps: readonly Step[], reports: ReadonlyMap<StageName, Report>): Report<ChainResult> {
  const notDone = steps.filter((step) => step.off === undefined && !reports.has(step.name)).map(({ name }) => name)
  const all = [...reports.values()]
  const result: ChainResult = { ...resultsOf(reports), notDone }
  return {
    findings: all.flatMap((report) => report.findings),
    files: sum(all.map((report) => report.files)),
    documents: sum(all.map((report) => report.documents)),
    result,
    outputs: outputsOf(reports, notDone),
    plan: steps.flatMap((step) => planOf(step, reports.get(step.name))),
    sections: all.flatMap((report) => report.sections ?? []),
    picture: all.flatMap((report) => report.picture ?? []),
  }
}

function planOf(step: Step, report: Report | undefined): string[] {
  if (step.off !== undefined) return [`${step.name}: off, ${step.off}`]
  if (report === undefined) return [`${step.name}: not done, an earlier stage refused`]
  return [`${step.name}:${refuses(report) ? ' refused' : ''}`, ...report.plan.map((line) => `  ${line}`)]
}

/** The outputs of the chain that stages have under the same name; of `tag` and `image` that of the build comes first. */
function outputsOf(reports: ReadonlyMap<StageName, Report>, notDone: readonly StageName[]): Record<string, string> {
  const of = (stage: StageName, output: string): string => reports.get(stage)?.outputs[output] ?? ''
  return {
    manifests: of('convert', 'path'),
    valid: of('validate', 'valid'),
    image: of('build', 'image'),
    tag: of('build', 'tag'),
    digest: of('build', 'digest'),
    reference: of('build', 'reference'),
    changed: of('bump', 'changed'),
    commit: of('bump', 'commit'),
    branch: of('bump', 'branch'),
    'pull-request-url': of('bump', 'pull-request-url'),
    'not-done': notDone.join(','),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
