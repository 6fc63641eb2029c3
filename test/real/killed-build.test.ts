import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { imagesOfIndex } from '../../src/oci/manifest.ts'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { temporaryFolder } from '../support/host.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'
import { programsFolder } from '../support/tools.ts'

/** How many runs are ended; 40 for the whole proof (GITOPS_ACTIONS_KILLS=40). */
const kills = Number(process.env['GITOPS_ACTIONS_KILLS'] ?? 8)
const password = 'canary-of-the-key'
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
function openSite(name: string, more: readonly string[] = []) {
  const workspace = temporaryFolder('workspace')
  const temporary = temporaryFolder('left')
  for (const architecture of ['amd64', 'arm64'])
    writeAlpine(join(workspace, architecture), { libx: '2-r0', [name]: '1' })
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH/ /\nUSER 65532\n')
  const path = [programs, process.env['PATH'] ?? ''].join(delimiter)
  const environment = {
    ...buildkit.environment,
    PATH: path,
    HOME: workspace,
    TMPDIR: temporary,
    COSIGN_PASSWORD: password,
  }
  execFileSync(join(programs, 'cosign'), ['generate-key-pair'], { cwd: workspace, env: environment, stdio: 'ignore' })
  mkdirSync(join(workspace, '.cache'), { recursive: true })
  const words = [
    ...['build', '.', '--image', `${registry.address}/${name}`, '--tag', '1', '--platform', 'linux/amd64,linux/arm64'],
    ...['--scanner-cache', cache, '--scanner-offline', '--layout-out', 'layout', '--attest', 'sbom'],
    ...['--push', '--sign', '--sign-key', 'cosign.key', '--no-transparency-log', '--insecure-registry', ...more],
  ]
  return {
    temporary,
    workspace,
    /** @param endedAfter milliseconds, after which the job gets the signal. */
    async run(
      endedAfter?: number,
      signal: NodeJS.Signals = 'SIGTERM',
    ): Promise<{ code: number | null; said: string; milliseconds: number }> {
      const start = performance.now()
      const job = spawn(process.execPath, [entry, 'cli', ...words], { cwd: workspace, env: environment })
      let said = ''
      for (const stream of [job.stdout, job.stderr]) stream.on('data', (chunk) => (said += chunk))
      if (endedAfter !== undefined) void setTimeout(endedAfter).then(() => job.kill(signal))
      const [code] = (await once(job, 'close')) as [number | null]
      return { code, said, milliseconds: performance.now() - start }
    },
  }
}

function listed(): string {
  const env = { ...process.env, ...buildkit.environment }
  return execFileSync(join(programs, 'buildx'), ['ls', '--format={{.Name}}'], { env, encoding: 'utf8' }).trim()
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

/** What nobody waits for any more ends by itself: a killed process can't tell its children. */
async function ended(temporary: string): Promise<void> {
  for (let waited = 0; childrenOf(temporary).length > 0 && waited < 20_000; waited += 50) await setTimeout(50)
}

/** Files that hold a text. */
function holders(text: string, ...folders: string[]): string[] {
  return folders.flatMap((folder) => {
    const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return files.filter((file) => readFileSync(file, 'latin1').includes(text))
  })
}

/** Under the tag is all of the image, signed and attested, or nothing. @returns whether it is there. */
async function expectWhole(name: string, about: string): Promise<boolean> {
  const tag = await registry.manifest(name, '1')
  if (tag.status === 404) return false
  const images = imagesOfIndex(tag.bytes) ?? []
  expect(images, about).toHaveLength(2)
  for (const digest of [tag.digest, ...images]) {
    expect((await registry.manifest(name, digest)).status, about).toBe(200)
    expect((await registry.manifest(name, `${digest.replace(':', '-')}.sig`)).status, about).toBe(200)
  }
  for (const digest of images) {
    expect((await registry.manifest(name, `${digest.replace(':', '-')}.att`)).status, about).toBe(200)
    const { config, layers } = JSON.parse(Buffer.from((await registry.manifest(name, digest)).bytes).toString('utf8'))
    for (const blob of [config, ...layers]) {
      const found = await fetch(`http://${registry.address}/v2/${name}/blobs/${blob.digest}`, { method: 'HEAD' })
      expect(found.status, about).toBe(200)
    }
  }
  return true
}

it(`a build that is cancelled or killed at any point leaves nothing behind, and the next one ends as usual (${kills} times)`, async () => {
  const whole = openSite('whole')
  const builders = new Set(listed().split('\n'))
  const { code, said, milliseconds } = await whole.run()
  expect(code, said).toBe(0)
  expect(readdirSync(whole.temporary)).toEqual([])
  for (let left = kills; left > 0; left--) {
    const name = `cut-${left}`
    // Signed by us and by cosign in turn.
    const site = openSite(name, left % 4 < 2 ? [] : ['--sign-path', join(programs, 'cosign')])
    const moment = Math.random() * milliseconds
    const signal = left % 2 === 0 ? 'SIGTERM' : 'SIGKILL'
    const first = await site.run(moment, signal)
    const about = `${signal} after ${Math.round(moment)} of ${Math.round(milliseconds)} ms\n${first.said}`
    // Null: the signal came before this program could hear one, or can't be heard.
    expect([0, 143, null], about).toContain(first.code)
    if (signal === 'SIGKILL') await ended(site.temporary)
    else expect(readdirSync(site.temporary), about).toEqual([])
    expect(childrenOf(site.temporary), about).toEqual([])
    expect(holders(password, site.temporary, join(site.workspace, 'layout')), about).toEqual([])
    if (first.code === 0) expect((await registry.manifest(name, '1')).status).toBe(200)
    await expectWhole(name, about)
    const second = await site.run()
    expect(second.code, `${about}\n${second.said}`).toBe(0)
    // What a killed run could not take away went with this one.
    expect(readdirSync(site.temporary), about).toEqual([])
    expect(readdirSync(site.workspace).filter((entry) => entry.startsWith('layout'))).toEqual(['layout'])
    expect(await expectWhole(name, about)).toBe(true)
  }
  expect(new Set(listed().split('\n'))).toEqual(builders)
}, 900_000)
