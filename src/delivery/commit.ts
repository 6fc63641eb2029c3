import { InputError } from '../errors.ts'
import { branchRef } from '../git/branches.ts'
import type { Combining, Edit } from '../git/edit.ts'
import type { Forge } from '../git/forges/forge.ts'
import { commitAndPush, type Publication, type PushOptions } from '../git/push.ts'
import type { Host } from '../host/host.ts'
import { type Attempt, carriedEdit, editedBy, writeCarried } from './carrying.ts'
import type { Delivery, DeliveryOptions } from './delivery.ts'
import { ancestryOf, authorOf, type Destination } from './destination.ts'
import type { DeliveryInputs } from './inputs.ts'
import { isRefused, type PlanOnTip, type TipPlan } from './tip-plan.ts'
import { noting } from './tip-reads.ts'

/** Carries a plan out by one commit on the branch, through a push or the API. */
export async function deliverCommit<R>(
  planOn: PlanOnTip<R>,
  destination: Destination,
  inputs: DeliveryInputs,
  host: Host,
  delivery: DeliveryOptions<R>,
): Promise<Delivery<R>> {
  const { edit, last } = editOf(planOn, destination, inputs, host)
  const options = {
    ...(await pushOptions(destination, inputs, host, delivery)),
    combining: combiningOf(destination, inputs, host, delivery, last),
  }
  const { remote, credential } = destination
  const { changed, commit, branch } = await commitAndPush(host, remote, credential, edit, options)
  return { plan: last().plan, changed, commit, branch, pullRequests: [] }
}

/** Plans on the tip and makes nothing. */
export async function preview<R>(
  planOn: PlanOnTip<R>,
  destination: Destination,
  inputs: DeliveryInputs,
  host: Host,
  delivery: DeliveryOptions<R>,
): Promise<Delivery<R>> {
  const { edit, last } = editOf(planOn, destination, inputs, host)
  const look: Edit = async (tree) => {
    await edit(tree)
    return undefined
  }
  const options = await pushOptions(destination, inputs, host, delivery)
  const { branch } = await commitAndPush(host, destination.remote, destination.credential, look, options)
  const { plan } = last()
  return { plan, changed: plan.changes.length > 0 && !isRefused(plan), branch, pullRequests: [] }
}

/** A plan as an edit, with what it was last time. */
export function editOf<R>(planOn: PlanOnTip<R>, destination: Destination, inputs: DeliveryInputs, host: Host) {
  const author = authorOf(inputs.author, host)
  const ancestry = ancestryOf(destination)
  let attempt: (Attempt & { readonly plan: TipPlan<R> }) | undefined
  const edit: Edit = async (tree) => {
    const noted = noting(tree)
    const plan = await planOn(noted.tree, ancestry)
    attempt = { plan, reads: noted.reads() }
    return isRefused(plan) ? undefined : editedBy(plan, author)
  }
  const last = () => {
    if (attempt === undefined) throw new Error('nothing was planned')
    return attempt
  }
  return { edit, last }
}

/** How commits are brought to the destination, proposals as well. */
export async function pushOptions(
  destination: Destination,
  inputs: DeliveryInputs,
  host: Host,
  { searches }: { readonly searches?: boolean },
): Promise<PushOptions> {
  const usesApi = inputs.commits === 'api' || (inputs.commits === 'auto' && destination.isApp)
  return {
    branch: inputs.branch,
    committer: authorOf(inputs.author, host),
    limits: { attempts: inputs.retries + 1, milliseconds: inputs.timeout * 1000 },
    searches: searches === true,
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
  const commit = forge.commit?.bind(forge)
  const updateRefs = forge.updateRefs?.bind(forge)
  if (commit === undefined || updateRefs === undefined) {
    throw new InputError(`${forge.name} makes no commits through its API`, { fix: 'Set "commits" to git.' })
  }
  return async ({ branch, parent, tip, message, changes }) => {
    if (tip === parent) return await commit({ branch, tip, message, changes })
    const beside = `${branch}-${Math.floor(host.random() * 1e9).toString(36)}`
    const proceed = host.onCancel(() => forge.deleteBranch(beside))
    await updateRefs([{ ref: branchRef(beside), from: undefined, to: parent }])
    try {
      const made = await commit({ branch: beside, tip: parent, message, changes })
      await updateRefs([
        { ref: branchRef(branch), from: tip, to: made },
        { ref: branchRef(beside), from: made, to: undefined },
      ])
      return made
    } catch (error) {
      await forge.deleteBranch(beside)
      throw error
    } finally {
      proceed()
    }
  }
}

/**
 * Which other jobs may carry ours along, and we theirs: those that hold the same long-lived secret. A token that is made
 * for one job is known to no other. A remote that asks for no credential has nothing that a request could get around.
 */
function combiningOf<R>(
  destination: Destination,
  inputs: DeliveryInputs,
  host: Host,
  { wish, kinds = {} }: DeliveryOptions<R>,
  last: () => Attempt,
): Combining | undefined {
  const { remote, credential } = destination
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
  const author = authorOf(inputs.author, host)
  return {
    secret,
    data: () => writeCarried(author, wish, last()),
    editOf: (data) => carriedEdit(data, kinds, ancestryOf(destination)),
  }
}
