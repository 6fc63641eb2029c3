import type { Forge, PullRequest } from '../git/forges/forge.ts'
import { commitAndPush, type Delivered, tipOf } from '../git/push.ts'
import type { Host } from '../host/host.ts'
import { editOf, preview, pushOptions } from './commit.ts'
import type { Delivery, DeliveryOptions } from './delivery.ts'
import type { Destination } from './destination.ts'
import type { DeliveryInputs } from './inputs.ts'
import { branchOf, propose } from './pull-request.ts'
import type { PlanOnTip } from './tip-plan.ts'

/** Carries a plan out by pull requests, one for each of its parts. */
export async function deliverProposals<R>(
  planOn: PlanOnTip<R>,
  destination: Destination,
  inputs: DeliveryInputs,
  host: Host,
  delivery: DeliveryOptions<R>,
): Promise<Delivery<R>> {
  const forge = await destination.forge()
  const seen = await preview(planOn, destination, inputs, host, delivery)
  const { plan, branch: base = '' } = seen
  const parts = seen.changed ? (delivery.split?.(plan) ?? [planOn]) : []
  const made: { delivered: Delivered; pull: PullRequest | undefined }[] = []
  for (const part of parts) made.push(await deliverProposal(part, destination, forge, base, inputs, host, delivery))
  const commit = made.find(({ delivered }) => delivered.changed)?.delivered.commit
  return {
    plan,
    changed: made.some(({ delivered }) => delivered.changed),
    ...(commit === undefined ? {} : { commit }),
    branch: made[0]?.delivered.branch ?? base,
    pullRequests: made.flatMap(({ pull }) => pull ?? []),
  }
}

async function deliverProposal<R>(
  planOn: PlanOnTip<R>,
  destination: Destination,
  forge: Forge,
  base: string,
  inputs: DeliveryInputs,
  host: Host,
  delivery: DeliveryOptions<R>,
) {
  const { plan } = await preview(planOn, destination, { ...inputs, branch: base }, host, delivery)
  const page = await plan.page(forge)
  const branch = inputs.pullRequestBranch ?? branchOf(page, base)
  const options = { ...(await pushOptions(destination, inputs, host, delivery)), branch: base, proposal: { branch } }
  const { edit, last } = editOf(planOn, destination, inputs, host)
  const { remote, credential } = destination
  const delivered = await commitAndPush(host, remote, credential, edit, options)
  const isOurs = async () =>
    last().plan.isOvertaken !== true && (await tipOf(host, remote, credential, branch)) === delivered.commit
  const pull = await propose(host, forge, { branch, base }, page, inputs, isOurs)
  host.log.info(`Pull request #${pull.number}: ${pull.url}`)
  return { delivered, pull }
}
