import type { Stage } from '../contract/contract.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { countBySeverity } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { chainContract } from './inputs.ts'
import { type Course, pictureOf } from './picture.ts'
import { type ChainInputs, type ChainResult, type Done, type StageName, steps } from './steps.ts'

const stageNames = Object.keys(steps) as readonly StageName[]

/** Why each stage that is off is so. */
type Off = Readonly<Partial<Record<StageName, string>>>
type Reports = ReadonlyMap<StageName, Report>

/** The stages in their order, up to the first that refuses. What was not done is said. */
export const chain: Stage<typeof chainContract.inputs, ChainResult> = {
  contract: chainContract,
  async run(inputs: ChainInputs, host: Host): Promise<Report<ChainResult>> {
    const off = stagesOff(inputs, host)
    const on = stageNames.filter((name) => off[name] === undefined)
    const reports = new Map<StageName, Report>()
    for (const name of on) {
      const report = await runStep(name, { inputs, host, reports, on })
      reports.set(name, report)
      if (refuses(report)) break
    }
    const notDone = on.filter((name) => !reports.has(name))
    return reportOf(off, on, reports, notDone)
  },
}

/** @throws InputError when no stage is on. */
function stagesOff(inputs: ChainInputs, host: Host): Off {
  const reasons = stageNames.map((name) => [name, steps[name].off(inputs, host.files)] as const)
  const off = Object.fromEntries(reasons.filter(([, reason]) => reason !== undefined))
  if (Object.keys(off).length < stageNames.length) return off
  throw new InputError(`Nothing is switched on (${reasons.map(([name, reason]) => `${name}: ${reason}`).join('; ')})`, {
    fix: 'Give compose-file to convert, manifests to validate, image with context or layout to build, image with repository to bump.',
  })
}

async function runStep(
  name: StageName,
  run: { inputs: ChainInputs; host: Host; reports: Reports; on: readonly StageName[] },
): Promise<Report> {
  const { inputs, host, reports, on } = run
  const step = steps[name]
  try {
    return await host.log.group<Report>(step.title, () => step.run(inputs, host, resultsOf(reports)))
  } catch (error) {
    const left = on.slice(on.indexOf(name))
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

function reportOf(
  off: Off,
  on: readonly StageName[],
  reports: Reports,
  notDone: readonly StageName[],
): Report<ChainResult> {
  const all = [...reports.values()]
  return {
    findings: all.flatMap((report) => report.findings),
    files: sum(all.map((report) => report.files)),
    documents: sum(all.map((report) => report.documents)),
    result: { ...resultsOf(reports), notDone },
    outputs: outputsOf(reports, notDone),
    plan: stageNames.flatMap((name) => planOf(name, off[name], reports.get(name))),
    sections: all.flatMap((report) => report.sections ?? []),
    picture: pictureOf(on.map((name) => courseOf(name, reports.get(name)))),
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

/** The outputs of the chain that stages have under the same name; of `tag` and `image` that of the build comes first. */
function outputsOf(reports: Reports, notDone: readonly StageName[]): Record<string, string> {
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
