import { deliver } from '../../delivery/deliver.ts'
import type { Host } from '../../host/host.ts'
import type { Report } from '../../report/report.ts'
import { type BumpResult, deliveryReport } from '../result.ts'
import type { Finding } from '../rules.ts'
import type { Purpose } from './message.ts'
import { deliveryOf, planOf } from './plan.ts'
import { type ImageDeliveryInputs, type Step, wishOf } from './wish.ts'

/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
export async function deliverWish(
  steps: readonly Step[],
  purpose: Purpose,
  inputs: ImageDeliveryInputs,
  host: Host,
  more: readonly Finding[] = [],
): Promise<Report<BumpResult>> {
  const wish = wishOf(steps, purpose, inputs, host.environment)
  const delivery = await deliver(planOf(wish), inputs, host, deliveryOf(wish, inputs.group))
  return deliveryReport(delivery, more, inputs.repository, inputs.dryRun)
}
