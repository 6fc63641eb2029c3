import type { Host } from '../host/host.ts'
import { filesAt } from '../report/sections.ts'
import type { Delivery, DeliveryOptions } from './delivery.ts'
import { deliverInPlace } from './in-place.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { PlanOnTip } from './tip-plan.ts'

/**
 * Brings what is planned to the repository of the inputs: by a push, through the API, or as pull requests. Without a
 * repository the files of the working directory are changed. With `dry-run` nothing is.
 *
 * @throws InputError or ServiceError that names the reason; then nothing was changed.
 */
export async function deliver<R>(
  planOn: PlanOnTip<R>,
  inputs: DeliveryInputs,
  host: Host,
  options: DeliveryOptions<R> = {},
): Promise<Delivery<R>> {
  const { repository } = inputs
  if (repository === undefined) return await deliverInPlace(planOn, inputs, host)
  const { openDestination } = await import(/* webpackChunkName: "delivery" */ './destination.ts')
  const destination = await openDestination({ ...inputs, repository }, host)
  const { deliverCommit, preview } = await import(/* webpackChunkName: "delivery" */ './commit.ts')
  if (inputs.dryRun) return await preview(planOn, destination, inputs, host, options)
  const carryOut = inputs.pullRequest
    ? (await import(/* webpackChunkName: "delivery" */ './proposals.ts')).deliverProposals
    : deliverCommit
  const delivery = await carryOut(planOn, destination, inputs, host, options)
  const { origin, name } = destination.remote
  if (origin === undefined || delivery.commit === undefined) return delivery
  return { ...delivery, files: filesAt(`${origin}/${name}`, delivery.commit, host.environment) }
}
