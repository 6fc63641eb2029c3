import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { list, number, object, optional, type TypeOf, taken, text } from '../../http/shape.ts'
import type { RefUpdate } from '../clone/clone.ts'
import { diagnose, GitFailure } from '../failure.ts'
import type { ApiCommit, Draft, Forge, ForgeKind, ForgePlace, Issues, MergeMethod, PullRequest, Site } from './forge.ts'
import { gitHubIssues } from './github-issues.ts'
import { compareUrl, ownerAndName, refusedReview, repositoryOn, reviewOf } from './owner-name.ts'
import { type Answer, answers, messageOf, type Rest, restOf } from './rest.ts'

/** GitHub and GitHub Enterprise Server. */
export const gitHub: ForgeKind = { name: 'GitHub', known: knownSite, asked: askedSite }

/** Where the APIs of one repository are. */
interface GitHubAddress {
  /** Without a slash at the end: `https://api.github.com`, `https://ghe.example.com/api/v3`. */
  readonly api: string
  readonly graphql: string
  readonly server: string
  /** `owner/name` */
  readonly repository: string
}

function knownSite(place: ForgePlace, host: Host): Site | undefined {
  const own = ownerAndName(place)
  const { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = host.environment
  if (own === undefined || own.server !== place.origin) return undefined
  if (place.origin === 'https://github.com') {
    const address = (place.isOwn ? api : undefined) ?? 'https://api.github.com'
    return siteOf({ ...own, api: address, graphql: `${address}/graphql` }, host)
  }
  return place.isOwn ? enterpriseServer(own, api, graphql, host) : undefined
}

async function askedSite(place: ForgePlace, host: Host): Promise<Site | undefined> {
  const own = ownerAndName(place)
  if (own === undefined || !(await answers(host, `${own.server}/api/v3/meta`, 200))) return undefined
  return enterpriseServer(own, undefined, undefined, host)
}

function enterpriseServer(
  own: Pick<GitHubAddress, 'server' | 'repository'>,
  api: string | undefined,
  graphql: string | undefined,
  host: Host,
): Site {
  const rest = (api ?? `${own.server}/api/v3`).replace(/\/$/, '')
  return siteOf({ ...own, api: rest, graphql: graphql ?? rest.replace(/\/v3$/, '/graphql') }, host)
}

function siteOf(address: GitHubAddress, host: Host): Site {
  return {
    server: address.server,
    open: (token) => new GitHub(host, address, token),
    async appToken(app) {
      const { appToken } = await import('./app-token.ts')
      return await appToken(host, app, address.api, address.repository)
    },
  }
}

const pullShape = object('a pull request', {
  number,
  html_url: text,
  title: text,
  body: optional(text),
  node_id: text,
  head: object('a branch', { ref: text, repo: optional(object('a repository', { full_name: text })) }),
  user: object('a user', { login: text }),
})

const errorShape = object('an error', { message: text, type: optional(text) })
const resultShape = object('a result of GraphQL', { errors: optional(list('errors', errorShape)) })

const commitShape = object('a commit', {
  data: object('data', {
    createCommitOnBranch: object('a result', { commit: object('a commit', { oid: text }) }),
  }),
})

const nodeShape = object('a repository', { node_id: text })
const refShape = object('a ref', { object: object('an object', { sha: text }) })

/** Where a ref stands that is not there. */
const none = '0'.repeat(40)

/** REST and GraphQL through Octokit. https://docs.github.com/en/rest */
class GitHub implements Forge {
  readonly name = gitHub.name
  readonly compareUrl = compareUrl
  readonly issues: Issues
  readonly #rest: Rest
  readonly #address: GitHubAddress
  readonly #root: string
  /** The ids that GraphQL knows pull requests by. */
  readonly #nodes = new Map<number, string>()
  #repositoryNode: string | undefined

  constructor(host: Host, address: GitHubAddress, token: string) {
    this.#rest = restOf(host, address.api, host.github(token, address.api))
    this.#address = address
    this.#root = `/repos/${address.repository}`
    this.issues = gitHubIssues(this.#rest, this.#root)
  }

  async openPullRequests(base: string): Promise<PullRequest[]> {
    const query = new URLSearchParams({ state: 'open', base, per_page: '100' })
    const pulls = await this.#rest.list(`${this.#root}/pulls?${query}`, 'pull requests', pullShape)
    // A fork may have a branch of the same name.
    return pulls
      .filter((pull) => pull.head.repo?.full_name === this.#address.repository)
      .map((pull) => this.#seen(pull))
  }

  async open({ head, base, title, body, isDraft }: Draft): Promise<PullRequest | undefined> {
    const [owner = ''] = this.#address.repository.split('/')
    const fields = { title, body, base, head: `${owner}:${head}`, draft: isDraft }
    const answer = await this.#rest.request('POST', `${this.#root}/pulls`, fields)
    if (answer.status === 422 && /already exists/i.test(messageOf(answer.body))) return undefined
    return this.#seen(this.#rest.read(answer, pullShape, 201))
  }

  async change(pull: PullRequest, fields: { readonly title?: string; readonly body?: string }): Promise<void> {
    await this.#send('PATCH', `/pulls/${pull.number}`, fields, 200)
  }

  async close(pull: PullRequest, comment: string): Promise<void> {
    await this.#send('POST', `/issues/${pull.number}/comments`, { body: comment }, 201)
    await this.#send('PATCH', `/pulls/${pull.number}`, { state: 'closed' }, 200)
  }

  async label(pull: PullRequest, labels: readonly string[]): Promise<void> {
    await this.#send('POST', `/issues/${pull.number}/labels`, { labels }, 200)
  }

  async review(pull: PullRequest, reviewers: readonly string[]): Promise<void> {
    const body = reviewOf(pull, reviewers)
    if (body === undefined) return
    const answer = await this.#rest.request('POST', `${this.#root}/pulls/${pull.number}/requested_reviewers`, body)
    if (answer.status === 422) throw refusedReview(messageOf(answer.body))
    this.#rest.expect(answer, 201)
  }

  async assign(pull: PullRequest, assignees: readonly string[]): Promise<void> {
    await this.#send('POST', `/issues/${pull.number}/assignees`, { assignees }, 201)
  }

  async mergeWhenReady(pull: PullRequest, method: MergeMethod): Promise<void> {
    const mutation =
      'mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }'
    await this.#graphql(mutation, { pullRequestId: this.#nodes.get(pull.number), mergeMethod: method.toUpperCase() })
  }

  async deleteBranch(branch: string): Promise<void> {
    this.#rest.expect(await this.#rest.request('DELETE', `${this.#root}/git/refs/heads/${branch}`), 204, 404, 422)
  }

  async ancestry(repository: string, from: string, to: string) {
    const name = repositoryOn(this.#address.server, repository)
    if (name === undefined) return 'unknown'
    const answer = await this.#rest.request('GET', `/repos/${name}/compare/${from}...${to}`)
    if (answer.status !== 200) return 'unknown'
    return ages[this.#rest.read(answer, object('a comparison', { status: text }), 200).status] ?? 'unknown'
  }

  async commit({ branch, tip, message, changes }: ApiCommit): Promise<string> {
    const end = message.indexOf('\n')
    const input = {
      branch: { repositoryNameWithOwner: this.#address.repository, branchName: branch },
      expectedHeadOid: tip,
      message: { headline: end < 0 ? message : message.slice(0, end), body: message.slice(end + 1).trim() },
      fileChanges: fileChanges(changes),
    }
    const mutation =
      'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'
    const { body, request } = await this.#graphql(mutation, input)
    return taken(body, commitShape, request).data.createCommitOnBranch.commit.oid
  }

  /** https://docs.github.com/en/graphql/reference/git#updaterefs */
  async updateRefs(updates: readonly RefUpdate[]): Promise<void> {
    const refUpdates = updates.map(({ ref, from = none, to = none }) => {
      return { name: ref, beforeOid: from, afterOid: to, force: true }
    })
    const mutation = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
    try {
      await this.#graphql(mutation, { repositoryId: await this.#nodeId(), refUpdates })
    } catch (error) {
      if (!(error instanceof GitFailure) || error.failure.kind !== 'hook') throw error
      // Its words for a ref that has moved are documented nowhere.
      const isMoved = await Promise.all(updates.map(async ({ ref, from }) => (await this.#tipOf(ref)) !== from))
      throw isMoved.includes(true) ? new GitFailure({ ...error.failure, kind: 'stale' }) : error
    }
  }

  async #nodeId(): Promise<string> {
    this.#repositoryNode ??= this.#rest.read(await this.#rest.request('GET', this.#root), nodeShape, 200).node_id
    return this.#repositoryNode
  }

  async #tipOf(ref: string): Promise<string | undefined> {
    const answer = await this.#rest.request('GET', `${this.#root}/git/${ref.replace(/^refs/, 'ref')}`)
    return answer.status === 404 ? undefined : this.#rest.read(answer, refShape, 200).object.sha
  }

  async #send(method: string, path: string, body: object, status: number): Promise<void> {
    this.#rest.expect(await this.#rest.request(method, this.#root + path, body), status)
  }

  async #graphql(query: string, input: object): Promise<Answer> {
    const body = { query, variables: { input } }
    const answer = await this.#rest.request('POST', this.#address.graphql, body).catch(interrupted)
    if (answer.status >= 500) throw new GitFailure({ kind: 'interrupted', text: messageOf(answer.body) })
    const { errors } = this.#rest.read(answer, resultShape, 200)
    if (errors?.length) throw graphqlFailure(errors)
    return answer
  }

  #seen(pull: TypeOf<typeof pullShape>): PullRequest {
    const { number, html_url: url, title, body, head, user } = pull
    this.#nodes.set(number, pull.node_id)
    return { number, url, title, body: body ?? '', head: head.ref, author: user.login }
  }
}

/** What the API says of the second commit, seen from the first. */
const ages: Readonly<Record<string, 'newer' | 'older' | 'same'>> = {
  ahead: 'newer',
  behind: 'older',
  identical: 'same',
}

function fileChanges(changes: ApiCommit['changes']) {
  return {
    additions: changes.flatMap(({ path, content }) =>
      content === undefined ? [] : [{ path, contents: Buffer.from(content).toString('base64') }],
    ),
    deletions: changes.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
  }
}

/** No answer came: whether the commit was made is for the caller to find out. */
function interrupted(error: unknown): never {
  if (error instanceof ServiceError) throw new GitFailure({ kind: 'interrupted', text: error.message })
  throw error
}

/** What GraphQL answers with status 200, sorted like the failures of a push. */
function graphqlFailure(errors: readonly TypeOf<typeof errorShape>[]): Error {
  const said = errors.map((error) => error.message).join('; ')
  const isOf = (type: string): boolean => errors.some((error) => error.type === type)
  if (isOf('STALE_DATA') || /expected (?:branch|head)|is at [0-9a-f]{40}/i.test(said)) {
    return new GitFailure({ kind: 'stale', text: said })
  }
  if (isOf('FORBIDDEN') || /not accessible by integration/i.test(said)) {
    return new GitFailure({ kind: 'forbidden', text: said })
  }
  if (isOf('NOT_FOUND')) return new GitFailure({ kind: 'missing', text: said })
  if (/auto.?merge|clean status/i.test(said)) {
    return new InputError(`The pull request can't be merged automatically: ${said}`, {
      fix: 'Allow auto-merge in the settings of the repository and protect the branch with a required check, or set auto-merge to off.',
    })
  }
  const { kind } = diagnose(said)
  return new GitFailure({ kind: kind === 'protected' ? kind : 'hook', text: said })
}
