import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { temporaryFolder } from '../support/host.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'
import { programsFolder } from '../support/tools.ts'

/** How many runs are ended; 40 for the whole proof (GITOPS_ACTIONS_KILLS=40). */
const kills = Number(process.env['GITOPS_ACTIONS_KILLS'] ?? 4)
const entry = join(import.meta.dirname, '../support/entry.ts')
let buildkit: BuildKit
let registry: RealRegistry
let programs: string
let cache: string

beforeAll(async () => {
  ;[buildkit, registry, programs] = await Promise.all([
    startBuildKit(),
    startRegistry(),
    programsFolder(['buildx', 'trivy', 'cosign']),
  ])
  cache = makeTrivyCache([{ id: 'CVE-2099-1', package: 'libx', fixedIn: '2-r0', severity: 'LOW', title: 'x' }])
}, 300_000)

afterAll(async () => {
  await buildkit?.stop()
  await registry?.stop()
})

/** A workspace with a key, and a temporary folder that is its own, so that all that is left behind is seen. */
function openSite(name: string) {
  const workspace = temporaryFolder('workspace')
  const temporary = temporaryFolder('left')
  for (const architecture of ['amd64', 'arm64'])
    writeAlpine(join(workspace, architecture), { libx: '2-r0', [name]: '1' })
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH/ /\nUSER 65532\n')
  const path = [programs, process.env['PATH'] ?? ''].join(delimiter)
  const environment = { ...buildkit.environment, PATH: path, HOME: workspace, TMPDIR: temporary, COSIGN_PASSWORD: 'k' }
  execFileSync(join(programs, 'cosign'), ['generate-key-pair'], { cwd: workspace, env: environment, stdio: 'ignore' })
  mkdirSync(join(workspace, '.cache'), { recursive: true })
  const words = [
    ...['build', '.', '--image', `${registry.address}/${name}`, '--tag', '1', '--platform', 'linux/amd64,linux/arm64'],
    ...['--scanner-cache', cache, '--scanner-offline', '--layout-out', 'layout', '--attest', 'sbom'],
    ...['--push', '--sign', '--sign-key', 'cosign.key', '--no-transparency-log', '--insecure-registry'],
  ]
  return {
    temporary,
    /** @param endedAfter milliseconds, after which the job is cancelled. */
    async run(endedAfter?: number): Promise<{ code: number | null; said: string; milliseconds: number }> {
      const start = performance.now()
      const job = spawn(process.execPath, [entry, 'cli', ...words], { cwd: workspace, env: environment })
      let said = ''
      for (const stream of [job.stdout, job.stderr]) stream.on('data', (chunk) => (said += chunk))
      if (endedAfter !== undefined) void setTimeout(endedAfter).then(() => job.kill('SIGTERM'))
      const [code] = (await once(job, 'close')) as [number | null]
      return { code, said, milliseconds: performance.now() - start }
    },
    layout: () => readdirSync(workspace).includes('layout'),
  }
}

/** Processes that were started with this temporary folder. */
function childrenOf(temporary: string): string[] {
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/environ`, 'latin1').includes(`TMPDIR=${temporary}`)
    } catch {
      return false
    }
  })
}

it(`a build that is cancelled at any point leaves nothing behind, and the next one ends as usual (${kills} times)`, async () => {
  const whole = openSite('whole')
  const { code, said, milliseconds } = await whole.run()
  expect(code, said).toBe(0)
  expect(readdirSync(whole.temporary)).toEqual([])
  for (let left = kills; left > 0; left--) {
    const name = `cut-${left}`
    const site = openSite(name)
    const moment = Math.random() * milliseconds
    const first = await site.run(moment)
    const about = `ended after ${Math.round(moment)} of ${Math.round(milliseconds)} ms\n${first.said}`
    // Null: the signal came before this program could hear one.
    expect([0, 143, null], about).toContain(first.code)
    expect(readdirSync(site.temporary), about).toEqual([])
    expect(childrenOf(site.temporary), about).toEqual([])
    const tag = await registry.manifest(name, '1')
    if (first.code === 0) expect(tag.status).toBe(200)
    if (tag.status === 200) expect((await registry.manifest(name, tag.digest)).status, about).toBe(200)
    const second = await site.run()
    expect(second.code, `${about}\n${second.said}`).toBe(0)
    expect([(await registry.manifest(name, '1')).status, site.layout()]).toEqual([200, true])
  }
}, 600_000)
