import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ServiceError } from '../../src/errors.ts'
import type { Host } from '../../src/host/host.ts'
import { runCommand } from '../support/command.ts'
import { type Fault, type GitServer, serveGit } from '../support/git-server.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder, writeFiles } from '../support/repositories.ts'

const kustomization = (tag: string): string => `images:\n  - name: ghcr.io/acme/web\n    newTag: "${tag}"\n`

let folder: ReturnType<typeof temporaryFolder>
let bare: string
let server: GitServer | undefined

beforeEach(() => {
  folder = temporaryFolder('foreign')
  mkdirSync(join(folder.path, 'served'))
  mkdirSync(join(folder.path, 'workspace'))
  writeFiles(join(folder.path, 'workspace'), { 'compose.yaml': 'services: {web: {image: "nginx:1.27.1"}}\n' })
  bare = bareRepository(join(folder.path, 'served'), 'ops', {
    'overlays/dev/kustomization.yaml': kustomization('2.0'),
    'overlays/stage/kustomization.yaml': kustomization('1.0'),
  })
  const work = join(folder.path, 'work')
  git(folder.path, 'clone', '--quiet', bare, 'work')
  writeFiles(work, { 'overlays/stage/kustomization.yaml': kustomization('1.1') })
  git(work, 'commit', '--quiet', '--all', '--message=Set 1.1')
  git(work, 'push', '--quiet', 'origin', 'main')
})
afterEach(async () => {
  await server?.close()
  server = undefined
  folder.remove()
})

/** Every command that speaks with a Git server: how it is asked for a change, or for the past. */
const commands = {
  bump: { image: 'ghcr.io/acme/web', tag: '3.0', paths: 'overlays' },
  promote: { from: 'overlays/dev', to: 'overlays/stage' },
  rollback: { path: 'overlays/stage' },
  history: { path: 'overlays/stage' },
  convert: { out: 'web' },
} as const
type Name = keyof typeof commands

async function refusal(name: Name, fault: (path: string) => Fault | undefined, onHost = (host: Host) => host) {
  server = await serveGit(join(folder.path, 'served'), { fault: ({ url = '' }) => fault(url) })
  const all = { ...commands[name], repository: `${server.url}/ops.git`, branch: 'main' }
  const { host } = recordingHost(join(folder.path, 'workspace'))
  const error: unknown = await runCommand(name, all, onHost(host)).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ServiceError)
  return error as ServiceError
}

const page = '<!doctype html><title>Sign in</title>'
const pages: Readonly<Record<string, (url: string) => Fault>> = {
  'a login page': () => ({ answer: { status: 200, headers: { 'content-type': 'text/html' }, body: page } }),
  'a page that says it is JSON': () => ({
    answer: { status: 200, headers: { 'content-type': 'application/json' }, body: page },
  }),
}
const names = Object.keys(commands) as Name[]
const rows = names.flatMap((name) => Object.keys(pages).map((way) => [name, way] as const))

describe('a Git server that is none', () => {
  it.each(rows)('%s names the address that answered with %s', async (name, way) => {
    const before = git(bare, 'rev-parse', 'main')
    const { message, fix } = await refusal(name, pages[way]!)
    expect(message).toBe(
      `POST ${server?.url}/ops.git/git-upload-pack answered with an HTML page instead of Git's protocol`,
    )
    expect(fix).toContain('a proxy or a login page')
    expect(git(bare, 'rev-parse', 'main')).toBe(before)
  })

  it.each(names.filter((name) => name !== 'history'))('%s is told so of a push alone, too', async (name) => {
    const { message } = await refusal(name, (url) =>
      url.includes('receive-pack') ? pages['a login page']!(url) : undefined,
    )
    expect(message).toContain(`${server?.url}/ops.git/`)
    expect(message).toContain("receive-pack answered with an HTML page instead of Git's protocol")
  })

  it.each(names)('%s asks one that is silent once more at most, and leaves it to no git', async (name) => {
    const asked: string[] = []
    const { message } = await refusal(
      name,
      () => undefined,
      (host) => ({
        ...host,
        network: {
          send({ method, url }) {
            asked.push(url)
            throw new ServiceError('host', `${method} ${url}: no answer came within 60 s`, { transient: true })
          },
        },
        processes: { ...host.processes, run: () => Promise.reject(new Error('a program was run')) },
      }),
    )
    expect(message).toContain('is silent: POST')
    expect(asked.length).toBeLessThanOrEqual(2)
  })
})
