import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { answerGit } from '../git-server.ts'
import { temporaryFolder } from '../host.ts'
import { bareRepository, git } from '../repositories.ts'
import { carryOut, type Reply } from './api.ts'
import type { GiteaRepository, GiteaSite } from './site.ts'
import { type DoubleRepository, isDraft, mergeIfAllowed } from './state.ts'

interface Grant {
  readonly login: string
  readonly scopes: readonly string[]
}

const grants: Readonly<Record<string, Grant>> = {
  'token-of-the-writer': { login: 'bot', scopes: ['write:repository', 'write:issue'] },
  'token-without-issues': { login: 'bot', scopes: ['write:repository'] },
  'token-of-the-reader': { login: 'bot', scopes: ['read:repository'] },
  'token-of-a-guest': { login: 'guest', scopes: ['write:repository', 'write:issue'] },
}

/** What Gitea's hook says. */
const protection = `#!/bin/sh
while read old new ref; do
  [ "$ref" = refs/heads/main ] || continue
  printf '\\nerror:\\nerror: Not allowed to push to protected branch main\\nerror:\\n' >&2
  exit 1
done
`

/** A Gitea of our own making over real bare repositories, set up as the real one of the tests is (see real.ts). */
export async function serveGitea(): Promise<GiteaSite> {
  const folder = temporaryFolder('gitea-double')
  mkdirSync(join(folder, 'acme'))
  const repositories = new Map<string, DoubleRepository>()
  const server = createServer((request, response) => {
    const isApi = request.url?.startsWith('/api/') === true
    const answered = isApi ? answerApi(repositories, request, response) : answerRepository(folder, request, response)
    answered.catch((error) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    tokens: {
      ...{ writer: 'token-of-the-writer', withoutIssues: 'token-without-issues' },
      ...{ reader: 'token-of-the-reader', guest: 'token-of-a-guest' },
    },
    async repository(name, files, { labels = [], isProtected = false, forbids = [] } = {}) {
      const bare = bareRepository(join(folder, 'acme'), name, files)
      if (isProtected) writeFileSync(join(bare, 'hooks/pre-receive'), protection, { mode: 0o755 })
      const own = labels.map((label, index) => ({ id: index + 2, name: label }))
      const repository = { name: `acme/${name}`, bare, labels: own, isProtected, forbids, pulls: [] }
      repositories.set(repository.name, repository)
      return seenFrom(url, repository)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(folder, { recursive: true, force: true })
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function seenFrom(url: string, repository: DoubleRepository): GiteaRepository {
  const { name, bare, pulls } = repository
  return {
    ...{ name, bare, url: `${url}/${name}` },
    pulls: async () => pulls.map((pull) => ({ ...pull, draft: isDraft(pull) })),
    async propose(head, title) {
      const call = { repository, login: 'root', method: 'POST', path: '/pulls', page: 1 }
      await carryOut({ ...call, body: { head, base: 'main', title } })
    },
    async assignRoot(number) {
      const call = { repository, login: 'root', method: 'PATCH', path: `/pulls/${number}`, page: 1 }
      await carryOut({ ...call, body: { assignees: ['root'] } })
    },
    async pass(commit) {
      for (const pull of pulls) if (git(bare, 'rev-parse', pull.head) === commit) mergeIfAllowed(repository, pull)
    },
  }
}

async function answerApi(
  repositories: ReadonlyMap<string, DoubleRepository>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
  const body = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'))
  const token = /^token (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  const { status, body: answer, hasNext } = await replyTo(repositories, request.method ?? 'GET', url, token, body)
  const next = new URL(`http://localhost:${url.port}${url.pathname}${url.search}`)
  next.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 1) + 1))
  const link = hasNext ? { link: `<${next.href}>; rel="next"` } : {}
  response.writeHead(status, { 'content-type': 'application/json', ...link })
  response.end(answer === undefined ? '' : JSON.stringify(answer))
}

async function replyTo(
  repositories: ReadonlyMap<string, DoubleRepository>,
  method: string,
  url: URL,
  token: string | undefined,
  body: Readonly<Record<string, unknown>>,
): Promise<Reply> {
  if (token === undefined) return { status: 403, body: { message: 'Only signed in user is allowed to call APIs.' } }
  const grant = grants[token]
  if (grant === undefined) return { status: 401, body: { message: 'invalid username, password or token' } }
  const [, name = '', path = ''] = /^\/api\/v1\/repos\/([^/]+\/[^/]+)(.*)$/.exec(url.pathname) ?? []
  const repository = repositories.get(name)
  if (repository === undefined || grant.login === 'guest') return { status: 404, body: { message: 'not found' } }
  const area = /^\/(?:issues|labels)/.test(path) ? 'issue' : 'repository'
  const needed = `${method === 'GET' ? 'read' : 'write'}:${area}`
  if (!grant.scopes.includes(needed) && !grant.scopes.includes(`write:${area}`)) {
    const had = `required=[${needed}], token scope=${grant.scopes.join(',')}`
    return { status: 403, body: { message: `token does not have at least one of required scope(s), ${had}` } }
  }
  const page = Number(url.searchParams.get('page') ?? 1)
  return await carryOut({ repository, login: grant.login, method, path, page, body })
}

/** Git over HTTP. Addresses need no `.git` at the end. */
async function answerRepository(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const basic = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const grant = grants[Buffer.from(basic, 'base64').toString('utf8').split(':')[1] ?? '']
  const refuse = (status: number, text: string): void => {
    request.resume()
    response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="Gitea"' } : {}).end(text)
  }
  if (grant === undefined) return refuse(401, 'Unauthorized')
  if (grant.login === 'guest') return refuse(404, 'Repository not found')
  const isPush = request.url?.includes('git-receive-pack') === true
  if (isPush && !grant.scopes.includes('write:repository')) return refuse(403, 'token does not have the scope')
  request.url = request.url?.replace(/^(\/[^/]+\/[^/]+?)(?:\.git)?\//, '$1.git/') ?? '/'
  await answerGit(root, {}, request, response)
}
