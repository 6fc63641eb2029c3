import { posix } from 'node:path'
import type { Stage } from '../contract/contract.ts'
import type { Values } from '../contract/fields.ts'
import { deliver } from '../delivery/deliver.ts'
import { originOf } from '../delivery/origin.ts'
import { repositoryPath } from '../git/tree.ts'
import type { Host } from '../host/host.ts'
import type { Converted } from './convert.ts'
import { type Generated, generate } from './generate.ts'
import type { contract } from './inputs.ts'
import { allInOne as printed } from './layout.ts'
import { readmeOf } from './readme.ts'
import { type ConvertResult, convertReport, nothingWritten, unwritten } from './result.ts'
import { planOnTip } from './tip.ts'
import type { Wanted } from './wanted.ts'

type Inputs = Values<typeof contract.inputs>

/** kompose-convert: a Compose project becomes a Kustomize base and overlays, here or in a repository. */
export const convert: Stage<typeof contract.inputs, ConvertResult> = {
  async run(inputs, host) {
    if (inputs.model) return (await import('./reference/report.ts')).modelReport(inputs, host)
    const generated = await generate(inputs, host)
    const { project, read } = generated
    if (project === undefined) return nothingWritten(generated.findings, read)
    const wanted = wantedOf(inputs, { ...generated, project }, host)
    const isPlanned = inputs.dryRun || inputs.check
    const delivery = await deliver(planOnTip(wanted), { ...inputs, dryRun: isPlanned }, host)
    const report = await convertReport(inputs, wanted, delivery, read)
    return { ...report, plan: [...(report.plan ?? []), ...unwritten(delivery, inputs.repository)] }
  },
}

function wantedOf(inputs: Inputs, generated: Generated & { readonly project: Converted }, host: Host): Wanted {
  const { repository, out, force, onConflict, check, commitMessage } = inputs
  const isOneFile = inputs.shape === 'all-in-one'
  const allInOne = inputs.allInOne ?? (isOneFile ? posix.join(out ?? '.', 'all-in-one.yaml') : undefined)
  const { project, sources, findings, files, chart = new Map<string, string>() } = generated
  const hasTree = !isOneFile && (out !== undefined || allInOne === undefined)
  const given = hasTree ? (out ?? (chart.size > 0 ? 'chart' : 'ops')) : '.'
  const folder = repository === undefined ? host.files.relative(given) : repositoryPath(given) || '.'
  const absolute = (path: string): string => host.files.resolve(path).replaceAll('\\', '/')
  return {
    folder,
    generated: hasTree ? files : [],
    whole: new Map([
      ...(hasTree ? chart : []),
      ...(hasTree && inputs.readme ? [['README.md', readmeOf(project, inputs.environment)] as const] : []),
      ...(allInOne === undefined
        ? []
        : [[posix.relative(absolute(folder), absolute(allInOne)), printed(project.groups)] as const]),
    ]),
    project,
    sources,
    notices: findings,
    force,
    onConflict: onConflict ?? 'fail',
    check,
    origin: originOf(host.environment, inputs),
    template: commitMessage,
  }
}
