import { InputError } from '../../errors.ts'
import type { Combining } from '../../git/edit.ts'
import type { Forge, PullRequest } from '../../git/forges/forge.ts'
import { commitAndPush, type Publication, type PushOptions } from '../../git/push.ts'
import type { Host } from '../../host/host.ts'
import type { BumpPlan } from '../request.ts'
import { ancestryOf, type DeliveryInputs, type Destination } from './destination.ts'
import { editOf, planOn, readWish, type Wish, writeWish } from './edits.ts'
import type { Ancestry } from './order.ts'

/** What was brought to a repository, or with `dry-run` would be. */
export interface Delivery {
  readonly plan: BumpPlan
  readonly changed: boolean
  readonly commit?: string
  readonly branch: string
  readonly pullRequests: readonly PullRequest[]
}

/** Carries out a wish by one commit on the branch, through a push or the API. */
export async function deliverCommit(
  destination: Destination,
  wish: Wish,
  inputs: DeliveryInputs,
  host: Host,
): Promise<Delivery> {
  const ancestry = ancestryOf(destination, wish.order)
  let plan: BumpPlan | undefined
  const edit = editOf(wish, ancestry, (made) => {
    plan = made
  })
  const options = {
    ...(await pushOptions(destination, wish, inputs, host)),
    combining: combiningOf(destination, wish, inputs, ancestry),
  }
  const { changed, commit, branch } = await commitAndPush(
    host,
    destination.remote,
    destination.credential,
    edit,
    options,
  )
  return { plan: planned(plan), changed, commit, branch, pullRequests: [] }
}

/** Plans on the tip and makes nothing. */
export async function preview(
  destination: Destination,
  wish: Wish,
  inputs: DeliveryInputs,
  host: Host,
): Promise<Delivery> {
  let plan: BumpPlan | undefined
  const look = async (tree: Parameters<typeof planOn>[0]) => {
    plan = await planOn(tree, wish, ancestryOf(destination, wish.order))
    return undefined
  }
  const options = await pushOptions(destination, wish, inputs, host)
  const { branch } = await commitAndPush(host, destination.remote, destination.credential, look, options)
  return { plan: planned(plan), changed: planned(plan).changes.length > 0, branch, pullRequests: [] }
}

/** How commits for a wish are brought to the destination, proposals as well. */
export async function pushOptions(
  destination: Destination,
  wish: Wish,
  inputs: DeliveryInputs,
  host: Host,
): Promise<PushOptions> {
  const usesApi = inputs.commits === 'api' || (inputs.commits === 'auto' && destination.isApp)
  return {
    branch: inputs.branch,
    committer: wish.author,
    limits: { attempts: inputs.retries + 1, milliseconds: inputs.timeout * 1000 },
    searches: wish.steps.some(
      (step) => step.paths.length === 0 || step.paths.some((path) => /^\.?\/?$|[*?[{]/.test(path)),
    ),
    ...(usesApi && !inputs.dryRun
      ? { publish: publisher(await destination.forge(), host), publishesAll: inputs.commits === 'api' }
      : {}),
  }
}

/**
 * Commits through the API. A branch that is to be replaced is built beside itself first: moved back to its base, its pull
 * request would be closed.
 */
function publisher(forge: Forge, host: Host): (publication: Publication) => Promise<string> {
  const { commit, setBranch } = forge
  if (commit === undefined || setBranch === undefined) {
    throw new InputError(`${forge.name} makes no commits through its API`, { fix: 'Set "commits" to git.' })
  }
  return async ({ branch, parent, tip, message, changes }) => {
    if (tip === parent) return await commit({ branch, tip, message, changes })
    const beside = `${branch}-${Math.floor(host.random() * 1e9).toString(36)}`
    const proceed = host.onCancel(() => forge.deleteBranch(beside))
    await setBranch(beside, parent)
    try {
      const made = await commit({ branch: beside, tip: parent, message, changes })
      await setBranch(branch, made)
      return made
    } finally {
      await forge.deleteBranch(beside)
      proceed()
    }
  }
}

/**
 * Which other jobs may carry ours along, and we theirs: those that hold the same long-lived secret. A token that is made
 * for one job is known to no other. A remote that asks for no credential has nothing that a request could get around.
 */
function combiningOf(
  { remote, credential }: Destination,
  wish: Wish,
  inputs: DeliveryInputs,
  ancestry: Ancestry | undefined,
): Combining | undefined {
  const lasting = credential?.token.startsWith('ghs_') ? undefined : credential?.token
  const isOpen = credential === undefined && remote.transport !== 'ssh'
  const { raceSecret, appPrivateKey } = inputs
  if (raceSecret !== undefined && raceSecret.length < 16) {
    throw new InputError('The race-secret is shorter than 16 characters, so it could be guessed', {
      fix: 'Make a longer one, for example with: openssl rand -hex 32.',
    })
  }
  const secret = raceSecret ?? appPrivateKey ?? lasting ?? (isOpen ? '' : undefined)
  if (secret === undefined) return undefined
  return { secret, data: writeWish(wish), editOf: (data) => editOf(readWish(data), ancestry) }
}

export function planned(plan: BumpPlan | undefined): BumpPlan {
  if (plan !== undefined) return plan
  return { changes: [], unchanged: [], missing: [], findings: [], searched: 0, documents: 0 }
}
