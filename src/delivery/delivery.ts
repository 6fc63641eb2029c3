import type { PullRequest } from '../git/forges/forge.ts'
import type { Kinds, Wish } from './carrying.ts'
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
