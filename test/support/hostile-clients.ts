import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { type GitServer, serveGit } from './git-server.ts'
import { temporaryFolder } from './host.ts'
import { type Misbehaviour, misbehaviours, slowMisbehaviours, startHostileServer } from './hostile-server.ts'
import { writeLayout } from './layouts.ts'
import { bareRepository } from './repositories.ts'
import { projectRoot } from './runner.ts'
import { trivyDouble } from './trivy-double.ts'

const secrets = { password: 'S3cret-Pass/w0rd+1', token: 'canary-token-0123456789' }
/** As they are and as they are sent: no form of a secret may leave. */
const forms = Object.values(secrets).flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  ...[secret, `robot:${secret}`, `x-access-token:${secret}`].map((text) => Buffer.from(text).toString('base64')),
])
const mostKilobytes = 300 * 1024

let folder: string
let layout: string
let rssProbe: string
let gitServer: GitServer

beforeAll(async () => {
  folder = temporaryFolder('hostile')
  layout = join(folder, 'layout')
  writeLayout(layout)
  rssProbe = join(folder, 'rss.mjs')
  writeFileSync(
    rssProbe,
    "import { appendFileSync } from 'node:fs'\nprocess.on('exit', () => appendFileSync(process.env.RSS_FILE, process.resourceUsage().maxRSS + '\\n'))\n",
  )
  const served = join(folder, 'served')
  mkdirSync(join(served, 'acme'), { recursive: true })
  bareRepository(join(served, 'acme'), 'ops.git', {
    'kustomization.yaml': 'images:\n  - name: registry.example.com/acme/web\n    newTag: "1.0"\n',
  })
  gitServer = await serveGit(served)
})
afterAll(() => gitServer.close())

interface Ended {
  readonly code: number | null
  readonly said: string
  readonly kilobytes: number
}

/** Runs a bundle to its end, or kills it after its deadline. */
async function run(
  bundle: string,
  words: readonly string[],
  env: Record<string, string>,
  deadline: number,
): Promise<Ended> {
  const workspace = temporaryFolder('workspace')
  const rssFile = join(workspace, '.rss')
  for (const name of ['outputs', 'summary', '.rss']) writeFileSync(join(workspace, name), '')
  writeFileSync(join(workspace, 'compose.yaml'), 'services: {web: {image: "nginx:1.27.3"}}\n')
  writeFileSync(join(workspace, 'thing.yaml'), 'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: a}\n')
  trivyDouble(workspace)
  const child = spawn(process.execPath, ['--import', rssProbe, join(projectRoot, 'dist', `${bundle}.js`), ...words], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: workspace,
      RSS_FILE: rssFile,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(workspace, 'outputs'),
      GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
      ...env,
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const killer = setTimeout(() => child.kill('SIGKILL'), deadline * 1000)
  const code = await new Promise<number | null>((ended) => child.on('close', ended))
  clearTimeout(killer)
  const read = (name: string): string => readFileSync(join(workspace, name), 'utf8')
  const written = ['outputs', 'summary'].map(read).join('\n')
  const kilobytes = Math.max(0, ...read('.rss').split('\n').map(Number))
  // The runner is told a secret by a command of its own, and shows it nowhere.
  const said = `${printed}\n${written}`.replace(/^::add-mask::.*$/gm, '')
  return { code, said, kilobytes }
}

const image = 'registry.example.com/acme/web'
const pushedTo = (address: string): string[] => [
  ...['--image', `${address}/a/b`, '--tag', '1', '--scanner', 'none', '--push', '--registry-username', 'robot'],
  ...['--format', 'json'],
]
/** Every action and command that speaks with a registry, a Git server or a forge: how it is called with their address. */
const clients: Readonly<
  Record<string, (address: string) => readonly [bundle: string, words: string[], env: Record<string, string>]>
> = {
  'build, with a registry': (address) => [
    'cli',
    ['build', '--layout', layout, ...pushedTo(address)],
    { REGISTRY_PASSWORD: secrets.password },
  ],
  'build, merging what a registry holds': (address) => [
    'cli',
    ['build', '--merge', `sha256:${'a'.repeat(64)}`, ...pushedTo(address)],
    { REGISTRY_PASSWORD: secrets.password },
  ],
  'validate, with schemas of a server': (address) => [
    'cli',
    [
      ...['validate', 'thing.yaml', '--unknown-kinds', 'error', '--format', 'json', '--schemas'],
      `http://${address}/${'a'.repeat(40)}/{{ .Group }}/{{ .ResourceKind }}.json`,
    ],
    {},
  ],
  'build-scan-push, with a registry': (address) => [
    'build-scan-push',
    [],
    {
      INPUT_LAYOUT: layout,
      INPUT_IMAGE: `${address}/a/b`,
      INPUT_TAG: '1',
      INPUT_SCANNER: 'none',
      INPUT_PUSH: 'true',
      'INPUT_REGISTRY-USERNAME': 'robot',
      'INPUT_REGISTRY-PASSWORD': secrets.password,
    },
  ],
  ...Object.fromEntries(
    [
      ['bump', '--image', image, '--tag', '2.0', '.'],
      ['promote', '--from', 'a', '--to', 'b'],
      ['rollback', '--path', '.'],
      ['history', '--path', '.'],
      ['convert', '--out', 'apps/shop'],
      ['rescan', '.', '--trivy-path', 'trivy'],
    ].map((words) => [
      `${words[0]}, with a Git server`,
      (address: string) => [
        'cli',
        [...words, '--repository', `http://${address}/acme/ops.git`, '--branch', 'main', '--format', 'json'],
        { GITHUB_TOKEN: secrets.token },
      ],
    ]),
  ),
  'bump-manifest-tag, with a Git server and its forge': (address) => [
    'bump-manifest-tag',
    [],
    {
      INPUT_IMAGE: image,
      INPUT_TAG: '2.0',
      INPUT_PATHS: '.',
      INPUT_REPOSITORY: `http://${address}/acme/ops.git`,
      INPUT_BRANCH: 'main',
      INPUT_TOKEN: secrets.token,
      'INPUT_PULL-REQUEST': 'true',
    },
  ],
  'gitops-actions, with a registry and a Git server': (address) => [
    'gitops-actions',
    [],
    {
      INPUT_LAYOUT: layout,
      INPUT_IMAGE: `${address}/a/b`,
      INPUT_TAG: '2.0',
      INPUT_SCANNER: 'none',
      INPUT_PUSH: 'true',
      'INPUT_REGISTRY-USERNAME': 'robot',
      'INPUT_REGISTRY-PASSWORD': secrets.password,
      INPUT_REPOSITORY: `http://${address}/acme/ops.git`,
      INPUT_TOKEN: secrets.token,
      INPUT_PATHS: '.',
    },
  ],
}

/** A forge whose Git is as it should be, and that says what it is; the rest of its API is not. */
function gitOfForge(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url === '/api/v1/version') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"version":"1.22.0"}')
    return true
  }
  if (request.url?.startsWith('/api/')) return false
  const { method, headers } = request
  const passed = httpRequest(`${gitServer.url}${request.url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(response)
  })
  passed.on('error', () => response.destroy())
  request.pipe(passed)
  return true
}

const clientNames = Object.keys(clients)
const isForge = (client: string): boolean => client.endsWith('its forge')
const all: Readonly<Record<string, Misbehaviour>> = { ...misbehaviours, ...slowMisbehaviours }

/** Whom a server can meet that misbehaves so: what speaks no HTTP at all is no forge. */
export function clientsOf(way: string): string[] {
  return clientNames.filter((client) => !isForge(client) || 'answer' in (all[way] ?? {}))
}

/**
 * Has a client ask a server that misbehaves: it ends with exit code 1, 2 or 3, in time, within its memory, without a stack
 * trace, and without a form of a secret in what it prints, its outputs and its summary.
 */
export async function meetsWell(way: string, client: string, deadline: number): Promise<void> {
  const server = await startHostileServer(all[way]!, isForge(client) ? gitOfForge : undefined)
  try {
    const [bundle, words, env] = clients[client]!(server.address)
    const ended = await run(bundle, words, env, deadline)
    expect(server.asked(), ended.said).toBeGreaterThan(0)
    expectGoodEnd(ended)
  } finally {
    server.close()
  }
}

function expectGoodEnd({ code, said, kilobytes }: Ended): void {
  expect(forms.filter((form) => said.includes(form))).toEqual([])
  expect([1, 2, 3], said).toContain(code)
  expect(said).not.toMatch(/^\s+at .*\(?(?:file:|node:|\/).*:\d+:\d+/m)
  expect(kilobytes).toBeGreaterThan(0)
  expect(kilobytes).toBeLessThan(mostKilobytes)
}
