import type { PullRequest } from '../git/forges/forge.ts'
import type { Host } from '../host/host.ts'
import { filesAt } from '../report/sections.ts'
import type { Kinds, Wish } from './carrying.ts'
import { openDestination } from './destination.ts'
import { deliverInPlace } from './in-place.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { PlanOnTip, TipPlan } from './tip-plan.ts'

/** What was brought to a repository, or with `dry-run` would be. */
export interface Delivery<R = unknown> {
  /** As it was made on the tip that was changed. */
  readonly plan: TipPlan<R>
  readonly changed: boolean
  readonly commit?: string
  /** The branch that holds the change; undefined without a repository. */
  readonly branch?: string
  readonly pullRequests: readonly PullRequest[]
  /** Where a forge shows the files of the commit; undefined where the repository is on none. */
  readonly files?: string
}

export interface DeliveryOptions<R> {
  /** The same as data, so that jobs that know its kind plan it anew; without it, they take over the finished files. */
  readonly wish?: Wish | undefined
  /** The kinds of wishes that this job can carry along for others. */
  readonly kinds?: Kinds
  /** The plan searches many files: their content is fetched at once. */
  readonly searches?: boolean
  /** Parts that get a pull request each. Default: all in one. */
  readonly split?: (plan: TipPlan<R>) => readonly PlanOnTip<R>[]
}

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
  const destination = await openDestination({ ...inputs, repository }, host)
  const { deliverCommit, preview } = await import('./commit.ts')
  if (inputs.dryRun) return await preview(planOn, destination, inputs, host, options)
  const carryOut = inputs.pullRequest ? (await import('./proposals.ts')).deliverProposals : deliverCommit
  const delivery = await carryOut(planOn, destination, inputs, host, options)
  const { origin, name } = destination.remote
  if (origin === undefined || delivery.commit === undefined) return delivery
  return { ...delivery, files: filesAt(`${origin}/${name}`, delivery.commit, host.environment) }
}
