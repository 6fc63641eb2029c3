import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { temporaryFolder } from '../support/host.ts'
import { writeLayout } from '../support/layouts.ts'
import { type RegistryDouble, startRegistryDouble } from '../support/registry-double.ts'
import { bareRepository, git } from '../support/repositories.ts'

/** How many runs are killed; 60 for the whole proof (GITOPS_ACTIONS_KILLS=60). */
const kills = Number(process.env['GITOPS_ACTIONS_KILLS'] ?? 6)
const entry = join(import.meta.dirname, '../support/entry.ts')

/** A project with two images, a registry and a GitOps repository of its own. */
class Site {
  readonly #registry: RegistryDouble
  readonly #server: GitServer
  readonly #app: string
  readonly #bare: string

  constructor(registry: RegistryDouble, server: GitServer, folder: string) {
    this.#registry = registry
    this.#server = server
    this.#app = join(folder, 'app')
    this.#bare = bareRepository(join(folder, 'served'), 'ops', { 'README.md': 'ours\n' })
    mkdirSync(this.#app)
    for (const name of ['web', 'api']) {
      writeLayout(join(this.#app, name), { layer: Buffer.from(`the layer of ${name}`) })
    }
    const service = (name: string): string =>
      `  ${name}: {image: "${registry.address}/acme/${name}:1.0.0", build: ${name}}\n`
    writeFileSync(join(this.#app, 'compose.yaml'), `services:\n${service('web')}${service('api')}`)
  }

  static async open(): Promise<Site> {
    const folder = temporaryFolder('killed')
    mkdirSync(join(folder, 'served'))
    return new Site(await startRegistryDouble(), await serveGit(join(folder, 'served')), folder)
  }

  /** Runs the chain, and kills it after some milliseconds. */
  async run(killedAfter?: number): Promise<{ code: number | null; said: string; milliseconds: number }> {
    const words = [
      ...['run', '-f', 'compose.yaml', '--out', 'apps/shop', '--layout', 'web=web', '--layout', 'api=api'],
      ...['--scanner', 'none', '--push', '--repository', `${this.#server.url}/ops.git`, '--branch', 'main'],
    ]
    const start = performance.now()
    const job = spawn(process.execPath, [entry, 'cli', ...words], {
      cwd: this.#app,
      env: { PATH: process.env['PATH'] },
    })
    let said = ''
    for (const stream of [job.stdout, job.stderr]) stream.on('data', (chunk) => (said += chunk))
    if (killedAfter !== undefined) void setTimeout(killedAfter).then(() => job.kill('SIGKILL'))
    const [code] = (await once(job, 'close')) as [number | null]
    return { code, said, milliseconds: performance.now() - start }
  }

  /** What there is in the end: the files and refs of the repository, how many commits, and what the registry holds. */
  state() {
    const tags = ['web', 'api'].map((name) => [...(this.#registry.manifests.get(`acme/${name}`) ?? [])].sort())
    // What convert notes for itself has hashes of files that name the registry's port.
    const files = git(this.#bare, 'ls-tree', '-r', '--name-only', 'main')
      .split('\n')
      .filter((path) => !path.includes('/.'))
    const text = (path: string): string => git(this.#bare, 'show', `main:${path}`)
    return {
      files: files.map((path) => [path, text(path).replaceAll(this.#registry.address, 'registry')]),
      refs: git(this.#bare, 'for-each-ref', '--format=%(refname)'),
      commits: git(this.#bare, 'rev-list', '--count', 'main'),
      tags,
      blobs: [...this.#registry.blobs].map(([name, digests]) => [name, [...digests].sort()]).sort(),
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#registry.close(), this.#server.close()])
  }
}

it(`a run that is killed at any point and started again ends as one that was not (${kills} times)`, async () => {
  const whole = await Site.open()
  const { code, said, milliseconds } = await whole.run()
  expect(code, said).toBe(0)
  const expected = whole.state()
  await whole.close()
  for (let left = kills; left > 0; left--) {
    const site = await Site.open()
    const moment = Math.random() * milliseconds * 1.1
    const first = await site.run(moment)
    const second = await site.run()
    const about = `killed after ${Math.round(moment)} of ${Math.round(milliseconds)} ms\n${first.said}\n${second.said}`
    expect(second.code, about).toBe(0)
    expect(site.state(), about).toEqual(expected)
    await site.close()
  }
}, 600_000)
