import { createVerify } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { git } from '../repositories.ts'
import { carryOutGraphql } from './graphql.ts'
import { carryOutIssues } from './issues.ts'
import {
  type DoublePull,
  type GitHubState,
  type Grant,
  hasBranch,
  invalid,
  notAllowed,
  notFound,
  type Reply,
  repositoryNode,
} from './state.ts'

export interface GitHubDouble {
  /** The base of the REST API; GraphQL is at `/graphql` below it. */
  readonly api: string
  readonly pulls: DoublePull[]
  /** One line a request: `POST /repos/acme/ops/pulls 201`. */
  readonly requests: string[]
  close(): Promise<void>
}

/**
 * GitHub's REST and GraphQL APIs for one repository, over a real bare repository: it keeps the rules that callers trip
 * over (422 for a second pull request of a branch, stale heads, scopes, protection, pagination, rate limits).
 */
export async function serveGitHub(
  options: Pick<GitHubState, 'bare' | 'repository' | 'grants'> & Partial<GitHubState>,
): Promise<GitHubDouble> {
  const state: GitHubState = {
    protectedBranches: new Set(),
    autoMergeAllowed: true,
    pulls: [],
    issues: [],
    app: undefined,
    fault: undefined,
    dropAfterCommit: undefined,
    ...options,
  }
  const requests: string[] = []
  const server = createServer((request, response) => {
    handle(state, request)
      .then((reply) => {
        requests.push(`${request.method} ${request.url} ${reply?.status ?? 'dropped'}`)
        send(response, reply, request)
      })
      .catch((error: Error) => send(response, { status: 500, body: { message: error.message } }, request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    api,
    pulls: state.pulls,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, reply: Reply | undefined, request: IncomingMessage): void {
  if (reply === undefined) return void request.socket.destroy()
  response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
  response.end(reply.body === undefined ? '' : JSON.stringify(reply.body))
}

async function handle(state: GitHubState, request: IncomingMessage): Promise<Reply | undefined> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  const method = request.method ?? 'GET'
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'))
  const fault = state.fault?.(method, url.pathname)
  if (fault) return { status: fault.status, body: { message: fault.message ?? 'fault' }, headers: fault.headers ?? {} }
  const token = /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const app = carryOutApp(state, method, url.pathname, token)
  if (app) return app
  const grant = state.grants[token]
  if (grant === undefined) return { status: 401, body: { message: 'Bad credentials' } }
  if (url.pathname === '/graphql') return carryOutGraphql(state, grant, body)
  const prefix = `/repos/${state.repository}`
  if (url.pathname === prefix) return { status: 200, body: { node_id: repositoryNode } }
  if (!url.pathname.startsWith(`${prefix}/`)) return notFound
  return carryOutRest(state, grant, method, url.pathname.slice(prefix.length), url, body)
}

/** The requests that an app makes as itself, with a JWT in place of a token. */
function carryOutApp(state: GitHubState, method: string, path: string, jwt: string): Reply | undefined {
  const isOfApp = path === `/repos/${state.repository}/installation` || path === '/app/installations/7/access_tokens'
  if (!isOfApp) return undefined
  const [head = '', claims = '', signature = ''] = jwt.split('.')
  const { app } = state
  if (app === undefined) return notFound
  const isSigned = createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(app.publicKey, signature, 'base64url')
  const { iss, iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}')
  const now = Date.now() / 1000
  if (!isSigned || iss !== app.id || iat > now || exp < now || exp - iat > 600) {
    return { status: 401, body: { message: 'A JSON web token could not be decoded' } }
  }
  return method === 'GET' ? { status: 200, body: { id: 7 } } : { status: 201, body: { token: app.token } }
}

type Json = Record<string, unknown>

function carryOutRest(state: GitHubState, grant: Grant, method: string, path: string, url: URL, body: Json): Reply {
  const [, area = '', id = '', part = ''] = path.split('/')
  if (area === 'pulls' && id === '')
    return method === 'GET' ? listPulls(state, grant, url) : openPull(state, grant, body)
  if (area === 'issues' && part === '' && !state.pulls.some(({ number }) => String(number) === id))
    return carryOutIssues(state, grant.issues ?? 'none', method, id, url, body)
  if (area === 'pulls' || area === 'issues') return changePull(state, grant, Number(id), part, body)
  if (area === 'git') return oneRef(state, grant, method, path)
  if (area === 'compare') return compare(state, decodeURIComponent(path.slice('/compare/'.length)))
  return notFound
}

function listPulls(state: GitHubState, grant: Grant, url: URL): Reply {
  if (grant.pullRequests === 'none') return notAllowed
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), pageLimit(state))
  const page = Number(url.searchParams.get('page') ?? 1)
  const base = url.searchParams.get('base')
  const open = state.pulls.filter((pull) => pull.state === 'open' && (base === null || pull.base === base))
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  const hasMore = open.length > page * size
  return {
    status: 200,
    body: open.slice((page - 1) * size, page * size).map((pull) => shown(state, pull)),
    headers: hasMore ? { link: `<${next.href}>; rel="next", <${url.href}>; rel="last"` } : {},
  }
}

/** Small pages, so that every test that lists also turns a page. */
function pageLimit(state: GitHubState): number {
  return Math.max(1, Math.floor(state.pulls.length / 2))
}

function openPull(state: GitHubState, grant: Grant, body: Json): Reply {
  if (grant.pullRequests !== 'write') return notAllowed
  const head = String(body['head']).split(':').at(-1) ?? ''
  const base = String(body['base'])
  if (!hasBranch(state, head))
    return invalid('Validation Failed', { resource: 'PullRequest', field: 'head', code: 'invalid' })
  if (state.pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base)) {
    return invalid('Validation Failed', {
      resource: 'PullRequest',
      code: 'custom',
      message: `A pull request already exists for ${state.repository.split('/')[0]}:${head}.`,
    })
  }
  if (git(state.bare, 'rev-list', '--count', `${base}..${head}`) === '0') {
    return invalid('Validation Failed', { message: `No commits between ${base} and ${head}` })
  }
  const number = state.pulls.length + 1
  const pull: DoublePull = {
    number,
    node_id: `PR_${number}`,
    title: String(body['title']),
    body: String(body['body'] ?? ''),
    state: 'open',
    draft: body['draft'] === true,
    head,
    base,
    author: grant.login,
    labels: [],
    assignees: [],
    reviewers: [],
    teams: [],
    autoMerge: undefined,
    comments: [],
  }
  state.pulls.push(pull)
  return { status: 201, body: shown(state, pull) }
}

function changePull(state: GitHubState, grant: Grant, number: number, part: string, body: Json): Reply {
  if (grant.pullRequests !== 'write') return notAllowed
  const pull = state.pulls.find((one) => one.number === number)
  if (pull === undefined) return notFound
  const list = (name: string): string[] => (body[name] ?? []) as string[]
  switch (part) {
    case '':
      Object.assign(pull, body)
      return { status: 200, body: shown(state, pull) }
    case 'comments':
      pull.comments.push(String(body['body']))
      return { status: 201, body: {} }
    case 'labels':
      pull.labels = [...new Set([...pull.labels, ...list('labels')])]
      return { status: 200, body: [] }
    case 'assignees':
      pull.assignees = [...new Set([...pull.assignees, ...list('assignees')])]
      return { status: 201, body: {} }
    case 'requested_reviewers':
      if (list('reviewers').includes(pull.author)) {
        return invalid('Review cannot be requested from pull request author.')
      }
      pull.reviewers = list('reviewers')
      pull.teams = list('team_reviewers')
      return { status: 201, body: shown(state, pull) }
    default:
      return notFound
  }
}

/** One branch: where it is, and that it goes. Moved and made they are through GraphQL, which says from where. */
function oneRef(state: GitHubState, grant: Grant, method: string, path: string): Reply {
  const branch = path.replace(/^\/git\/refs?\/heads\//, '')
  if (method === 'GET') {
    if (!hasBranch(state, branch)) return notFound
    return { status: 200, body: { object: { sha: git(state.bare, 'rev-parse', `refs/heads/${branch}`) } } }
  }
  if (grant.contents !== 'write') return notAllowed
  if (!hasBranch(state, branch)) return invalid('Reference does not exist')
  if (state.protectedBranches.has(branch)) return invalid('Protected branch update failed')
  git(state.bare, 'update-ref', '-d', `refs/heads/${branch}`)
  return { status: 204 }
}

function compare(state: GitHubState, range: string): Reply {
  const [from = '', to = ''] = range.split('...')
  try {
    const ahead = git(state.bare, 'rev-list', '--count', `${from}..${to}`)
    const behind = git(state.bare, 'rev-list', '--count', `${to}..${from}`)
    const status = ahead === '0' ? (behind === '0' ? 'identical' : 'behind') : behind === '0' ? 'ahead' : 'diverged'
    return { status: 200, body: { status } }
  } catch {
    return notFound
  }
}

function shown(state: GitHubState, pull: DoublePull) {
  return {
    number: pull.number,
    node_id: pull.node_id,
    html_url: `https://github.com/${state.repository}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: { login: pull.author },
    head: { ref: pull.head, repo: { full_name: state.repository } },
    base: { ref: pull.base },
  }
}
