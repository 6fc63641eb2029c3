import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { limits } from '../../http/limits.ts'
import { kindOf, parsed } from '../../http/shape.ts'
import type { RemoteAddress } from '../address.ts'
import type { Change } from '../tree.ts'

export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  /** Short name of the branch that it proposes. */
  readonly head: string
  /** Login of who opened it. */
  readonly author: string
  /** The id that GraphQL knows it by, on GitHub. */
  readonly node?: string
}

export interface Draft {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
  readonly isDraft: boolean
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** Commits through the API of a forge, which signs them. */
export interface ApiCommit {
  readonly branch: string
  /** The commit that the branch must be at. */
  readonly tip: string
  readonly message: string
  readonly changes: readonly Change[]
}

/** A server that hosts repositories and knows pull requests. One object speaks of one repository. */
export interface Forge {
  readonly name: 'GitHub' | 'Gitea'
  openPullRequests(base: string): Promise<PullRequest[]>
  /** Opens a pull request, or undefined when one of that branch is open already. */
  open(draft: Draft): Promise<PullRequest | undefined>
  change(pull: PullRequest, fields: { readonly title?: string; readonly body?: string }): Promise<void>
  close(pull: PullRequest, comment: string): Promise<void>
  label(pull: PullRequest, labels: readonly string[]): Promise<void>
  /** @param reviewers users, or `ORG/TEAM`. */
  review(pull: PullRequest, reviewers: readonly string[]): Promise<void>
  assign(pull: PullRequest, users: readonly string[]): Promise<void>
  mergeWhenReady(pull: PullRequest, method: MergeMethod): Promise<void>
  deleteBranch(branch: string): Promise<void>
  /** How commit `to` of a repository of this server stands to `from`. */
  ancestry(repository: string, from: string, to: string): Promise<'older' | 'same' | 'newer' | 'unknown'>
  /** A page that shows what lies between two commits of a repository of this server. */
  compareUrl(repository: string, from: string, to: string): string
  /**
   * Makes a commit on a branch and gives its id; absent where the forge has no such API.
   * Throws GitFailure `stale` when the branch is elsewhere.
   */
  commit?(commit: ApiCommit): Promise<string>
  /** Moves or makes a branch. Throws GitFailure `stale` when it is not where it was seen. */
  setBranch?(branch: string, to: string): Promise<void>
}

/** Which forge an address belongs to, and where its API is. */
export interface ForgeAddress {
  readonly kind: 'github' | 'gitea'
  /** Without a slash at the end: `https://api.github.com`, `https://ghe.example.com/api/v3`. */
  readonly api: string
  readonly graphql: string
  readonly server: string
  /** `owner/name` */
  readonly repository: string
}

/**
 * Finds the forge behind a repository: github.com by its name, the server of this run by what the run says of itself,
 * any other by asking it.
 *
 * @throws InputError when the repository is on no forge that is known.
 */
export async function forgeAddress(host: Host, remote: RemoteAddress): Promise<ForgeAddress> {
  const { environment } = host
  const origin = remote.origin ?? serverOf(remote)
  // A Gitea may stand below a path of its host: https://example.com/git/owner/name.
  const [, below = '', repository] = /^(?:(.+)\/)?([^/]+\/[^/]+)$/.exec(remote.name) ?? []
  if (origin === undefined || repository === undefined) throw noForge(remote)
  const server = below === '' ? origin : `${origin}/${below}`
  const isOwn = sameOrigin(origin, environment['GITHUB_SERVER_URL'])
  const isGiteaRun = environment['GITEA_ACTIONS'] === 'true' || environment['FORGEJO_ACTIONS'] === 'true'
  const base = { server, repository }
  if (server === 'https://github.com') {
    const api = isOwn ? (environment['GITHUB_API_URL'] ?? 'https://api.github.com') : 'https://api.github.com'
    return { ...base, kind: 'github', api, graphql: `${api}/graphql` }
  }
  const gitea: ForgeAddress = { ...base, kind: 'gitea', api: `${server}/api/v1`, graphql: '' }
  if (isOwn && isGiteaRun) return gitea
  if (isOwn && below === '')
    return enterpriseServer(base, environment['GITHUB_API_URL'], environment['GITHUB_GRAPHQL_URL'])
  // A Gitea that only lets in who is signed in refuses this too, in the words of its API.
  if (await answers(host, `${server}/api/v1/version`, 200, 403)) return gitea
  if (await answers(host, `${server}/api/v3/meta`, 200)) return enterpriseServer(base, undefined, undefined)
  throw noForge(remote)
}

/**
 * The body of a request for reviews, as GitHub and Gitea have it: teams go by their name alone, and who opened the pull
 * request can't review it. Undefined when nobody is left.
 */
export function reviewOf(pull: PullRequest, reviewers: readonly string[]): object | undefined {
  const users = reviewers.filter((name) => !name.includes('/') && name !== pull.author)
  const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.split('/').at(-1))
  return users.length + teams.length === 0 ? undefined : { reviewers: users, team_reviewers: teams }
}

/** A reviewer who does not exist, or may not see the repository. */
export function refusedReview(said: string): InputError {
  return new InputError(`A review can't be requested: ${said}`, {
    fix: 'Check the names in "reviewers": each must be a user who may read the repository, or a team as ORG/TEAM.',
  })
}

function enterpriseServer(
  base: { readonly server: string; readonly repository: string },
  api: string | undefined,
  graphql: string | undefined,
): ForgeAddress {
  const rest = (api ?? `${base.server}/api/v3`).replace(/\/$/, '')
  return { ...base, kind: 'github', api: rest, graphql: graphql ?? rest.replace(/\/v3$/, '/graphql') }
}

/** ssh addresses name the same server. */
function serverOf(remote: RemoteAddress): string | undefined {
  if (remote.transport !== 'ssh') return undefined
  const host = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^:/]+)/.exec(remote.url)?.[1]
  return host === undefined ? undefined : `https://${host}`
}

function sameOrigin(server: string, other: string | undefined): boolean {
  return other !== undefined && URL.canParse(other) && new URL(other).origin === server
}

async function answers(host: Host, url: string, ...statuses: number[]): Promise<boolean> {
  try {
    const { status, body } = await host.network.send({ method: 'GET', url, limits: limits.ping })
    return statuses.includes(status) && kindOf(parsed(body)) === 'an object'
  } catch {
    return false
  }
}

function noForge(remote: RemoteAddress): InputError {
  return new InputError(
    `Pull requests need GitHub, GitHub Enterprise Server, Gitea or Forgejo, and ${remote.url} is none`,
    {
      fix: 'Commit to the branch directly, or give the address of the repository on its forge.',
    },
  )
}
