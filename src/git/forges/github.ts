import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { list, number, object, optional, type TypeOf, taken, text } from '../../http/shape.ts'
import { diagnose, GitFailure } from '../failure.ts'
import { type Forge, type ForgeAddress, type PullRequest, refusedReview, reviewOf } from './forge.ts'
import { type Answer, messageOf, restOf } from './rest.ts'

const pullShape = object('a pull request', {
  number,
  html_url: text,
  title: text,
  body: optional(text),
  node_id: text,
  head: object('a branch', { ref: text, repo: optional(object('a repository', { full_name: text })) }),
  user: object('a user', { login: text }),
})

const resultShape = object('a result of GraphQL', {
  errors: optional(list('errors', object('an error', { message: text, type: optional(text) }))),
})

const commitShape = object('a commit', {
  data: object('data', {
    createCommitOnBranch: object('a result', { commit: object('a commit', { oid: text }) }),
  }),
})

/** GitHub and GitHub Enterprise Server: REST and GraphQL through Octokit. https://docs.github.com/en/rest */
export function github(host: Host, address: ForgeAddress, token: string): Forge {
  const rest = restOf(host, address.api, host.github(token, address.api))
  const [owner = ''] = address.repository.split('/')
  const root = `/repos/${address.repository}`
  const send = async (method: string, path: string, body: object, ...statuses: number[]) =>
    rest.expect(await rest.request(method, path, body), ...statuses)
  const graphql = async (query: string, input: object): Promise<Answer> => {
    const answer = await rest.request('POST', address.graphql, { query, variables: { input } }).catch(interrupted)
    if (answer.status >= 500) throw new GitFailure({ kind: 'interrupted', text: messageOf(answer.body) })
    const { errors } = rest.read(answer, resultShape, 200)
    if (errors === undefined || errors === null || errors.length === 0) return answer
    throw graphqlFailure(errors)
  }

  return {
    name: 'GitHub',
    async openPullRequests(base) {
      const query = new URLSearchParams({ state: 'open', base, per_page: '100' })
      const pulls = await rest.list(`${root}/pulls?${query}`, 'pull requests', pullShape)
      // A fork may have a branch of the same name.
      return pulls.filter((pull) => pull.head.repo?.full_name === address.repository).map(pullRequest)
    },
    async open({ head, base, title, body, isDraft }) {
      const fields = { title, body, base, head: `${owner}:${head}`, draft: isDraft }
      const answer = await rest.request('POST', `${root}/pulls`, fields)
      if (answer.status === 422 && /already exists/i.test(messageOf(answer.body))) return undefined
      return pullRequest(rest.read(answer, pullShape, 201))
    },
    async change(pull, fields) {
      await send('PATCH', `${root}/pulls/${pull.number}`, fields, 200)
    },
    async close(pull, comment) {
      await send('POST', `${root}/issues/${pull.number}/comments`, { body: comment }, 201)
      await send('PATCH', `${root}/pulls/${pull.number}`, { state: 'closed' }, 200)
    },
    async label(pull, labels) {
      await send('POST', `${root}/issues/${pull.number}/labels`, { labels }, 200)
    },
    async review(pull, reviewers) {
      const body = reviewOf(pull, reviewers)
      if (body === undefined) return
      const answer = await rest.request('POST', `${root}/pulls/${pull.number}/requested_reviewers`, body)
      if (answer.status === 422) throw refusedReview(messageOf(answer.body))
      rest.expect(answer, 201)
    },
    async assign(pull, assignees) {
      await send('POST', `${root}/issues/${pull.number}/assignees`, { assignees }, 201)
    },
    async mergeWhenReady(pull, method) {
      const mutation =
        'mutation($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }'
      await graphql(mutation, { pullRequestId: pull.node, mergeMethod: method.toUpperCase() })
    },
    async deleteBranch(branch) {
      rest.expect(await rest.request('DELETE', `${root}/git/refs/heads/${branch}`), 204, 404, 422)
    },
    async ancestry(repository, from, to) {
      const name = repositoryOn(address.server, repository)
      if (name === undefined) return 'unknown'
      const answer = await rest.request('GET', `/repos/${name}/compare/${from}...${to}`)
      if (answer.status !== 200) return 'unknown'
      const { status } = rest.read(answer, object('a comparison', { status: text }), 200)
      return status === 'ahead' ? 'newer' : status === 'behind' ? 'older' : status === 'identical' ? 'same' : 'unknown'
    },
    compareUrl: (repository, from, to) => `${repository.replace(/\.git$/, '')}/compare/${from}...${to}`,
    async commit({ branch, tip, message, changes }) {
      const end = message.indexOf('\n')
      const input = {
        branch: { repositoryNameWithOwner: address.repository, branchName: branch },
        expectedHeadOid: tip,
        message: { headline: end < 0 ? message : message.slice(0, end), body: message.slice(end + 1).trim() },
        fileChanges: {
          additions: changes.flatMap(({ path, content }) =>
            content === undefined ? [] : [{ path, contents: Buffer.from(content).toString('base64') }],
          ),
          deletions: changes.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
        },
      }
      const mutation =
        'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'
      const { body, request } = await graphql(mutation, input)
      return taken(body, commitShape, request).data.createCommitOnBranch.commit.oid
    },
    async setBranch(branch, to) {
      const moved = await rest.request('PATCH', `${root}/git/refs/heads/${branch}`, { sha: to, force: true })
      if (moved.status === 200) return
      if (moved.status !== 404 && moved.status !== 422) return void rest.expect(moved, 200)
      const made = await rest.request('POST', `${root}/git/refs`, { ref: `refs/heads/${branch}`, sha: to })
      if (made.status === 409) throw new GitFailure({ kind: 'stale', text: messageOf(made.body) })
      rest.expect(made, 201)
    },
  }
}

/** No answer came: whether the commit was made is for the caller to find out. */
function interrupted(error: unknown): never {
  if (error instanceof ServiceError) throw new GitFailure({ kind: 'interrupted', text: error.message })
  throw error
}

function pullRequest(pull: TypeOf<typeof pullShape>): PullRequest {
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    head: pull.head.ref,
    author: pull.user.login,
    node: pull.node_id,
  }
}

/** What GraphQL answers with status 200, sorted like the failures of a push. */
function graphqlFailure(
  errors: readonly { readonly message: string; readonly type?: string | null | undefined }[],
): Error {
  const text = errors.map((error) => error.message).join('; ')
  if (
    errors.some((error) => error.type === 'STALE_DATA') ||
    /expected (?:branch|head)|is at [0-9a-f]{40}/i.test(text)
  ) {
    return new GitFailure({ kind: 'stale', text })
  }
  if (errors.some((error) => error.type === 'FORBIDDEN') || /not accessible by integration/i.test(text)) {
    return new GitFailure({ kind: 'forbidden', text })
  }
  if (errors.some((error) => error.type === 'NOT_FOUND')) return new GitFailure({ kind: 'missing', text })
  if (/auto.?merge|clean status/i.test(text)) {
    return new InputError(`The pull request can't be merged automatically: ${text}`, {
      fix: 'Allow auto-merge in the settings of the repository and protect the branch with a required check, or set auto-merge to off.',
    })
  }
  const { kind } = diagnose(text)
  return new GitFailure({ kind: kind === 'protected' ? kind : 'hook', text })
}

/** `owner/name` of a URL on this server. */
export function repositoryOn(server: string, url: string): string | undefined {
  if (!URL.canParse(url) || !new URL(url).href.startsWith(`${server}/`)) return undefined
  const name = new URL(url).href
    .slice(server.length + 1)
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined
}
