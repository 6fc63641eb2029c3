import type { Forge, PullRequest } from '../../git/forges/forge.ts'
import { commitAndPush, type Delivered } from '../../git/push.ts'
import type { Host } from '../../host/host.ts'
import type { BumpPlan } from '../request.ts'
import { type Delivery, planned, preview, pushOptions } from './commit.ts'
import { ancestryOf, type DeliveryInputs, type Destination } from './destination.ts'
import { editOf, planOn, type Step, type Wish } from './edits.ts'
import { environmentOf, imageSteps, readTrailers, referenceOf, trailers } from './message.ts'
import { branchOf, type ProposalOptions, propose } from './pull-request.ts'

/** Carries out a wish by pull requests, one for each group of its changes. */
export async function deliverProposals(
  destination: Destination,
  wish: Wish,
  inputs: DeliveryInputs,
  host: Host,
): Promise<Delivery> {
  const forge = await destination.forge()
  const { plan, branch: base } = await preview(destination, wish, inputs, host)
  const made: { delivered: Delivered; pull: PullRequest | undefined }[] = []
  for (const group of groupsOf(wish, plan, inputs.group)) {
    made.push(await deliverProposal(destination, forge, group, base, inputs, host))
  }
  const commit = made.find(({ delivered }) => delivered.changed)?.delivered.commit
  return {
    plan,
    changed: made.some(({ delivered }) => delivered.changed),
    ...(commit === undefined ? {} : { commit }),
    branch: made[0]?.delivered.branch ?? base,
    pullRequests: made.flatMap(({ pull }) => pull ?? []),
  }
}

async function deliverProposal(
  destination: Destination,
  forge: Forge,
  wish: Wish,
  base: string,
  inputs: DeliveryInputs,
  host: Host,
) {
  const ancestry = ancestryOf(destination, wish.order)
  let onBase: BumpPlan | undefined
  const look = async (tree: Parameters<typeof planOn>[0]) => {
    onBase = await planOn(tree, wish, ancestry)
    return undefined
  }
  const shared = { ...(await pushOptions(destination, wish, inputs, host)), branch: base }
  await commitAndPush(host, destination.remote, destination.credential, look, shared)
  const files = planned(onBase).changes
  const branch = inputs.pullRequestBranch ?? branchOf(files, base, wish.purpose)
  const options = { ...shared, proposal: { branch } }
  const edit = editOf(wish, ancestry)
  const delivered = await commitAndPush(host, destination.remote, destination.credential, edit, options)
  const compare = await comparisons(forge, wish, files, destination, base, host)
  const pull = await propose(
    host,
    forge,
    branch,
    base,
    files,
    wish.purpose,
    wish.origin,
    proposalOptions(inputs),
    compare,
  )
  host.log.info(`Pull request #${pull.number}: ${pull.url}`)
  return { delivered, pull }
}

function proposalOptions(inputs: DeliveryInputs): ProposalOptions {
  const { title, labels, reviewers, assignees, autoMerge, draft, closeStale } = inputs
  return { title, labels, reviewers, assignees, autoMerge, draft, closeStale }
}

/** One wish for each pull request. Files that change are named, so each group touches its own. */
function groupsOf(wish: Wish, plan: BumpPlan, group: DeliveryInputs['group']): Wish[] {
  if (plan.changes.length === 0) return []
  if (group === 'all') return [wish]
  const keys = new Map<string, { paths: Set<string>; images: Set<string> }>()
  for (const { path, edits } of plan.changes) {
    for (const { image } of edits) {
      const key = JSON.stringify([environmentOf(path) ?? '', group === 'image' ? image : ''])
      const found = keys.get(key) ?? { paths: new Set(), images: new Set() }
      found.paths.add(path)
      found.images.add(image)
      keys.set(key, found)
    }
  }
  return [...keys.values()].map(({ paths, images }) => ({
    ...wish,
    steps: wish.steps.flatMap((step) => narrowed(step, paths, images, group)),
  }))
}

function narrowed(step: Step, paths: Set<string>, images: Set<string>, group: DeliveryInputs['group']): Step[] {
  const kept = step.request.images.filter((image) => group === 'environment' || images.has(image.name))
  if (kept.length === 0) return []
  return [{ paths: [...paths], request: { ...step.request, images: kept, allowMissing: true } }]
}

/** Links to what lies between the commit that the old image was built from and that of the new one. */
async function comparisons(
  forge: Forge,
  wish: Wish,
  files: BumpPlan['changes'],
  destination: Destination,
  branch: string,
  host: Host,
): Promise<(image: string) => string | undefined> {
  const { sourceRepository, sourceCommit } = wish.origin
  const links = new Map<string, string>()
  if (sourceRepository === undefined || sourceCommit === undefined) return () => undefined
  const look = async (tree: Parameters<typeof planOn>[0]) => {
    for (const step of imageSteps(files)) {
      const message = await tree.messageWith(`${trailers.image}: ${referenceOf(step.image, step.old)}`)
      const old = message === undefined ? undefined : readTrailers(message)
      const from = old?.get(trailers.sourceCommit)?.[0]
      if (from === undefined || old?.get(trailers.sourceRepository)?.[0] !== sourceRepository) continue
      links.set(step.image, forge.compareUrl(sourceRepository, from, sourceCommit))
    }
    return undefined
  }
  const committer = { name: 'gitops-actions', email: 'gitops-actions' }
  await commitAndPush(host, destination.remote, destination.credential, look, { branch, committer })
  return (image) => links.get(image)
}
