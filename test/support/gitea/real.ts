import { execFile, spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { temporaryFolder } from '../host.ts'
import { giteaFiles, realProgram } from '../tools.ts'
import type { GiteaRepository, GiteaSite, RepositoryOptions, SeenPull } from './site.ts'

const run = promisify(execFile)

/**
 * A real Gitea on loopback, with SQLite and everything else in a temporary folder. It lets nobody in who is not signed in,
 * gives two items a page at most, and goes by another name than it is reached at: what installations trip us over with.
 *
 * @param below the path of its host that it stands below: `/git`.
 */
export async function startGitea({ below = '' } = {}): Promise<GiteaSite> {
  const program = await realProgram('gitea')
  const folder = temporaryFolder('gitea')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}${below}`
  const configuration = join(folder, 'app.ini')
  writeFileSync(configuration, configurationOf(folder, port, below, giteaFiles(program)))
  const environment = { PATH: process.env['PATH'], HOME: folder, GITEA_WORK_DIR: folder }
  const server = spawn(program, ['--config', configuration, 'web'], { env: environment, stdio: 'ignore' })
  const ended = new Promise((resolve) => server.once('close', resolve))
  const admin = async (...args: string[]): Promise<string> => {
    const { stdout } = await run(program, ['--config', configuration, 'admin', 'user', ...args], { env: environment })
    // As root it complains first.
    return stdout.trim().split('\n').at(-1) ?? ''
  }
  const close = async (): Promise<void> => {
    server.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilUp(url)
    const user = async (name: string, ...more: string[]): Promise<string> =>
      await admin('create', '--username', name, '--email', `${name}@example.com`, '--random-password', ...more)
    const tokenOf = async (name: string, scopes: string): Promise<string> => {
      const named = ['--token-name', scopes.replaceAll(/\W/g, '-')]
      return await admin('generate-access-token', '--raw', '--username', name, ...named, '--scopes', scopes)
    }
    for (const name of ['bot', 'guest']) await user(name, '--must-change-password=false')
    await user('root', '--admin', '--must-change-password=false')
    const root = apiOf(url, await tokenOf('root', 'all'))
    await root('POST', '/orgs', { username: 'acme' })
    await root('POST', '/orgs/acme/labels', { name: 'team', color: '#00aabb' })
    return {
      url,
      tokens: {
        writer: await tokenOf('bot', 'write:repository,write:issue'),
        withoutIssues: await tokenOf('bot', 'write:repository'),
        reader: await tokenOf('bot', 'read:repository'),
        guest: await tokenOf('guest', 'all'),
      },
      repository: async (name, files, options = {}) => await newRepository({ url, folder, root }, name, files, options),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function configurationOf(folder: string, port: number, below: string, files: string): string {
  return `APP_NAME = tests
RUN_USER = ${userInfo().username}
WORK_PATH = ${folder}
I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://localhost:${port}${below}/
LOCAL_ROOT_URL = http://127.0.0.1:${port}${below}/
USE_SUB_URL_PATH = true
STATIC_ROOT_PATH = ${files}
OFFLINE_MODE = true
DISABLE_SSH = true
[database]
DB_TYPE = sqlite3
[security]
INSTALL_LOCK = true
SECRET_KEY = secret
[service]
REQUIRE_SIGNIN_VIEW = true
[api]
MAX_RESPONSE_ITEMS = 2
[indexer]
ISSUE_INDEXER_TYPE = db
`
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function untilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${url}/api/healthz`).catch(() => undefined)
    if (answer?.ok) return
    await setTimeout(100)
  }
  throw new Error('Gitea did not start within a minute')
}

type Api = (method: string, path: string, body?: object) => Promise<unknown>

function apiOf(url: string, token: string): Api {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
}

interface Site {
  readonly url: string
  readonly folder: string
  readonly root: Api
}

async function newRepository(
  { url, folder, root }: Site,
  name: string,
  files: Readonly<Record<string, string>>,
  { labels = [], isProtected = false, forbids = [] }: RepositoryOptions,
): Promise<GiteaRepository> {
  const path = `/repos/acme/${name}`
  await root('POST', '/orgs/acme/repos', { name, private: true, default_branch: 'main' })
  // Through the API, so that the server knows of the branch.
  const changes = Object.entries(files).map(([file, text]) => {
    return { operation: 'create', path: file, content: Buffer.from(text).toString('base64') }
  })
  await root('POST', `${path}/contents`, { branch: 'main', message: 'Start', files: changes })
  await root('PUT', `${path}/collaborators/bot`, { permission: 'write' })
  for (const label of labels) await root('POST', `${path}/labels`, { name: label, color: '#00aabb' })
  if (isProtected) {
    const checks = { enable_status_check: true, status_check_contexts: ['ci'] }
    await root('POST', `${path}/branch_protections`, { rule_name: 'main', enable_push: false, ...checks })
  }
  const allowed = (method: 'merge' | 'squash' | 'rebase'): boolean => !forbids.includes(method)
  await root('PATCH', path, {
    allow_merge_commits: allowed('merge'),
    allow_squash_merge: allowed('squash'),
    allow_rebase: allowed('rebase'),
    ...(forbids.length === 0 ? {} : { allow_rebase_explicit: false }),
  })
  return {
    name: `acme/${name}`,
    url: `${url}/acme/${name}`,
    bare: join(folder, 'data/gitea-repositories/acme', `${name}.git`),
    pulls: async () => await seenPulls(root, path),
    async propose(head, title) {
      await root('POST', `${path}/pulls`, { head, base: 'main', title })
    },
    async assignRoot(pull) {
      await root('PATCH', `${path}/pulls/${pull}`, { assignees: ['root'] })
    },
    async pass(commit) {
      await root('POST', `${path}/statuses/${commit}`, { context: 'ci', state: 'success' })
    },
  }
}

interface ApiPull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly draft: boolean
  readonly head: { readonly ref: string }
  readonly labels: readonly { readonly name: string }[] | null
  readonly assignees: readonly { readonly login: string }[] | null
  readonly requested_reviewers: readonly { readonly login: string }[] | null
  readonly requested_reviewers_teams: readonly { readonly name: string }[] | null
}

async function seenPulls(root: Api, path: string): Promise<SeenPull[]> {
  const numbers: number[] = []
  for (let page = 1; ; page++) {
    const some = (await root('GET', `${path}/pulls?state=all&page=${page}`)) as ApiPull[]
    if (some.length === 0) break
    numbers.push(...some.map(({ number }) => number))
  }
  const seen = numbers.map(async (number): Promise<SeenPull> => {
    // The list leaves the teams out.
    const pull = (await root('GET', `${path}/pulls/${number}`)) as ApiPull
    const { title, body, state, merged, draft } = pull
    const comments = (await root('GET', `${path}/issues/${number}/comments`)) as { body: string }[]
    return {
      ...{ number, title, body, state, merged, draft },
      head: pull.head.ref,
      labels: (pull.labels ?? []).map(({ name }) => name).sort(),
      assignees: (pull.assignees ?? []).map(({ login }) => login).sort(),
      reviewers: [
        ...(pull.requested_reviewers ?? []).map(({ login }) => login),
        ...(pull.requested_reviewers_teams ?? []).map(({ name }) => name),
      ],
      comments: comments.map(({ body: text }) => text).filter((text) => text !== ''),
    }
  })
  return (await Promise.all(seen)).sort((a, b) => a.number - b.number)
}
