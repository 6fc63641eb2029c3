import type { Values } from '../../contract/fields.ts'
import { InputError } from '../../errors.ts'
import { parseAddress, type RemoteAddress } from '../../git/address.ts'
import type { Combining } from '../../git/edit.ts'
import type { Person } from '../../git/fast-import.ts'
import type { Forge, ForgeAddress, PullRequest } from '../../git/forge.ts'
import { type Credential, maskCredential } from '../../git/program.ts'
import { commitAndPush, type Delivered, type Publication, type PushOptions } from '../../git/push.ts'
import type { Host } from '../../host/host.ts'
import type { deliveryInputs } from '../inputs.ts'
import { editOf, planOn, readWish, type Step, type Wish, type Wished, writeWish } from './edits.ts'
import {
  environmentOf,
  imageSteps,
  type Origin,
  originOf,
  type Purpose,
  readTrailers,
  referenceOf,
  trailers,
} from './message.ts'
import type { Ancestry } from './order.ts'
import type { ProposalOptions } from './pull-request.ts'

export type DeliveryInputs = Values<typeof deliveryInputs> & { readonly dryRun: boolean }

/** What was brought to a repository, or with `dry-run` would be. */
export interface Delivery {
  readonly plan: Wished
  readonly changed: boolean
  readonly commit?: string
  readonly branch: string
  readonly pullRequests: readonly PullRequest[]
}

/** A repository that is open for deliveries: its address, who we are there, and its forge where it has one. */
export interface Destination {
  readonly remote: RemoteAddress
  readonly credential: Credential | undefined
  readonly isApp: boolean
  forge(): Promise<Forge>
}

/** Reads the address and the credential of the inputs. No connection is made, save for the token of a GitHub App. */
export async function openDestination(
  inputs: DeliveryInputs & { repository: string },
  host: Host,
): Promise<Destination> {
  const { environment, files } = host
  const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '')
  const remote = parseAddress(inputs.repository, { server, isFolder: (path) => files.kind(path) === 'directory' })
  let found: Promise<ForgeAddress> | undefined
  const address = async () => {
    const { forgeAddress } = await import('../../git/forge.ts')
    found ??= forgeAddress(host, remote)
    return await found
  }
  const credential = await credentialOf(inputs, remote, host, address)
  if (credential !== undefined) maskCredential(host, credential)
  return {
    remote,
    credential,
    isApp: inputs.appId !== undefined,
    async forge() {
      const forge = await address()
      if (credential === undefined) {
        throw new InputError(`Pull requests and API commits on ${forge.server} need a token`, {
          fix: 'Give a token in the input "token".',
        })
      }
      if (forge.kind === 'gitea') return (await import('../../git/gitea.ts')).gitea(host, forge, credential.token)
      return (await import('../../git/github.ts')).github(host, forge, credential.token)
    },
  }
}

async function credentialOf(
  inputs: DeliveryInputs,
  remote: RemoteAddress,
  host: Host,
  address: () => Promise<ForgeAddress>,
): Promise<Credential | undefined> {
  const { appId, appPrivateKey, token, username } = inputs
  if ((appId === undefined) !== (appPrivateKey === undefined)) {
    throw new InputError('A GitHub App needs both app-id and app-private-key', { fix: 'Give both, or neither.' })
  }
  if (appId !== undefined && appPrivateKey !== undefined) {
    host.log.mask(appPrivateKey)
    const { appToken } = await import('../../git/app-token.ts')
    const { api, repository } = await address()
    return { token: await appToken(host, { id: appId, privateKey: appPrivateKey }, api, repository) }
  }
  if (token === undefined || remote.origin === undefined) return token === undefined ? undefined : { token }
  if (isOfOtherServer(token, remote.origin, host)) {
    host.log.info(
      `The token of this workflow belongs to ${host.environment['GITHUB_SERVER_URL']}, so it is not sent to ${remote.origin}.`,
    )
    return undefined
  }
  return { token, username }
}

/** The token that a workflow has by default is good for its own server alone, and is told to nobody else. */
function isOfOtherServer(token: string, origin: string, host: Host): boolean {
  const server = host.environment['GITHUB_SERVER_URL']
  return token.startsWith('ghs_') && server !== undefined && new URL(server).origin !== origin
}

/** Carries out the steps on the repository of the inputs: by a push, through the API, or as pull requests. */
export async function deliver(
  steps: readonly Step[],
  purpose: Purpose,
  inputs: DeliveryInputs & { repository: string },
  host: Host,
): Promise<Delivery> {
  const destination = await openDestination(inputs, host)
  const wish: Wish = {
    steps,
    order: inputs.order,
    purpose,
    origin: originOf(host.environment, inputs),
    author: authorOf(inputs.author, host),
    ...(inputs.commitMessage === undefined ? {} : { template: inputs.commitMessage }),
  }
  if (inputs.dryRun) return await preview(destination, wish, inputs, host)
  if (inputs.pullRequest) return await deliverProposals(destination, wish, inputs, host)
  return await deliverCommit(destination, wish, inputs, host)
}

async function deliverCommit(
  destination: Destination,
  wish: Wish,
  inputs: DeliveryInputs,
  host: Host,
): Promise<Delivery> {
  const ancestry = ancestryOf(destination, wish)
  let plan: Wished | undefined
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
async function preview(destination: Destination, wish: Wish, inputs: DeliveryInputs, host: Host): Promise<Delivery> {
  let plan: Wished | undefined
  const look = async (tree: Parameters<typeof planOn>[0]) => {
    plan = await planOn(tree, wish, ancestryOf(destination, wish))
    return undefined
  }
  const options = await pushOptions(destination, wish, inputs, host)
  const { branch } = await commitAndPush(host, destination.remote, destination.credential, look, options)
  return { plan: planned(plan), changed: planned(plan).changes.length > 0, branch, pullRequests: [] }
}

async function deliverProposals(
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
  const { branchOf, propose } = await import('./pull-request.ts')
  const ancestry = ancestryOf(destination, wish)
  let onBase: Wished | undefined
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
function groupsOf(wish: Wish, plan: Wished, group: DeliveryInputs['group']): Wish[] {
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
  files: Wished['changes'],
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

async function pushOptions(
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

/** Asks the forge how two commits stand to each other, where it can be asked. */
function ancestryOf(destination: Destination, wish: Wish): Ancestry | undefined {
  if (wish.order === 'any' || destination.credential === undefined) return undefined
  return async (repository, from, to) => {
    try {
      return await (await destination.forge()).ancestry(repository, from, to)
    } catch (error) {
      if (error instanceof InputError) return 'unknown'
      throw error
    }
  }
}

/** The author of the commits: as given, the bot of GitHub Actions on a runner, or the suite. */
function authorOf(given: string | undefined, { environment }: Host): Person {
  if (given !== undefined) {
    const [, name, email] = /^([^<>]+?)\s*<([^<>\s]+)>$/.exec(given.trim()) ?? []
    if (name !== undefined && email !== undefined) return { name, email }
    throw new InputError(`The author "${given}" is not of the form NAME <EMAIL>`, {
      fix: 'Write it as in: Release Bot <bot@example.com>.',
    })
  }
  const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = environment
  if (name && email) return { name, email }
  if (environment['GITHUB_ACTIONS'] === 'true') {
    return { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
  }
  return { name: 'gitops-actions', email: 'gitops-actions@users.noreply.github.com' }
}

function planned(plan: Wished | undefined): Wished {
  if (plan !== undefined) return plan
  return { changes: [], unchanged: [], missing: [], findings: [], kept: [], searched: 0, documents: 0 }
}

export type { Origin }
