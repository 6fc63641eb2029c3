import { posix } from 'node:path'
import { deliver } from '../delivery/deliver.ts'
import type { PlanOnTip } from '../delivery/tip-plan.ts'
import { withCommit } from '../git/tree.ts'
import type { Host } from '../host/host.ts'
import { changesOf } from '../regeneration/folder.ts'
import type { OnConflict } from '../regeneration/merge.ts'
import { diffOf, type Step as FileStep } from '../regeneration/plan.ts'
import { type Bases, planPromotion } from '../regeneration/promotion.ts'
import { isRecord } from '../regeneration/record-name.ts'
import type { Report } from '../report/report.ts'
import type { BumpPlan, Change } from './request.ts'
import { type BumpResult, deliveryReport } from './result.ts'
import type { Finding } from './rules.ts'
import { commitMessage, type Purpose } from './wish/message.ts'
import { pageOf } from './wish/page.ts'
import { kinds, planOf } from './wish/plan.ts'
import { type ImageDeliveryInputs, type Step, type Wish, wishOf } from './wish/wish.ts'

/** Brings the base of one environment and the versions that run there to the next, in one change. */
export async function deliverPromotion(
  bases: Bases,
  steps: readonly Step[],
  purpose: Purpose,
  inputs: ImageDeliveryInputs & { readonly onConflict: OnConflict },
  host: Host,
  more: readonly Finding[],
): Promise<Report<BumpResult>> {
  const wish = wishOf(steps, purpose, inputs, host.environment)
  const delivery = await deliver(promotionPlan(bases, inputs.onConflict, wish), inputs, host, { kinds })
  return deliveryReport(delivery, more, inputs.repository, inputs.dryRun)
}

/** The versions are set in the files as they are once the base is there. */
function promotionPlan(bases: Bases, onConflict: OnConflict, wish: Wish): PlanOnTip<BumpPlan> {
  return async (tree, ancestry) => {
    const base = await planPromotion(tree, bases, { force: false, onConflict })
    const carried = changesOf(base.steps, bases.folder)
    const pins = await planOf(wish)(withCommit(tree, { changes: carried, message: '' }), ancestry)
    const pinned = new Set(pins.changes.map(({ path }) => path))
    const files = await Promise.all(base.steps.filter(isShown).map((step) => fileChange(step, bases.folder)))
    const changes = [...files.filter(({ path }) => !pinned.has(path)), ...pins.result.changes]
    const findings = [...base.findings, ...pins.result.findings]
    return {
      changes: [...carried.filter(({ path }) => !pinned.has(path)), ...pins.changes],
      findings,
      result: { ...pins.result, changes, findings },
      message: () => commitMessage(changes, wish.purpose, wish.origin, wish.template),
      page: (forge) => pageOf(changes, wish, tree, forge),
    }
  }
}

/** What the conversion notes for itself is nothing that a reviewer reads. */
function isShown(step: FileStep): step is Exclude<FileStep, { do: 'keep' }> {
  return step.do !== 'keep' && !isRecord(step.path)
}

/** A file that is carried over, as a change that edits no image. */
async function fileChange(step: Exclude<FileStep, { do: 'keep' }>, folder: string): Promise<Change> {
  const diff = await diffOf([step], folder)
  return {
    path: posix.join(folder, step.path),
    before: Buffer.from(step.before),
    after: Buffer.from(step.do === 'remove' ? '' : step.content),
    diff: diff.slice(diff.indexOf('@@')).trimEnd(),
    edits: [],
  }
}
