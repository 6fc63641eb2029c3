import { workTree } from '../../git/work-tree.ts'
import type { Host } from '../../host/host.ts'
import type { Finding } from '../../report/finding.ts'
import type { Report } from '../../report/report.ts'
import { applyChanges } from '../apply.ts'
import { type BumpResult, reportOf } from '../result.ts'
import { deliver } from './deliver.ts'
import type { DeliveryInputs } from './destination.ts'
import { planOn, type Step } from './edits.ts'
import type { Purpose } from './message.ts'
import { deliveryReport } from './report.ts'

/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
export async function deliverAnywhere(
  steps: readonly Step[],
  purpose: Purpose,
  inputs: DeliveryInputs & { readonly repository: string | undefined },
  host: Host,
  more: readonly Finding[] = [],
): Promise<Report<BumpResult>> {
  const { repository, dryRun, order } = inputs
  if (repository !== undefined) {
    const report = deliveryReport(await deliver(steps, purpose, { ...inputs, repository }, host), repository, dryRun)
    return { ...report, findings: [...report.findings, ...more] }
  }
  const author = { name: '', email: '' }
  const plan = await planOn(workTree(host), { steps, order, purpose, origin: {}, author })
  if (!dryRun) applyChanges(host.files, plan.changes)
  return reportOf(plan, more, plan.searched, dryRun)
}
