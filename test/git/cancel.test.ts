import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requestRef, sealRequest } from '../../src/git/race/requests.ts'
import { type Fault, type GitServer, serveGit } from '../support/git-server.ts'
import { bareRepository, git, temporaryFolder, writeFiles } from '../support/repositories.ts'

const token = 'ghp_shared'
const names = Array.from({ length: 9 }, (_, index) => `app${index}`)

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer
let bare: string
let fault: (request: IncomingMessage) => Promise<Fault | undefined> | Fault | undefined

beforeEach(async () => {
  folder = temporaryFolder('cancel')
  for (const name of ['served', 'workspace', 'temporary']) mkdirSync(join(folder.path, name))
  const text = names.map((name) => `${name}:\n  image: ghcr.io/acme/${name}:v1\n`).join('')
  bare = bareRepository(join(folder.path, 'served'), 'ops', { 'values.yaml': text })
  fault = () => undefined
  server = await serveGit(join(folder.path, 'served'), { fault: (request) => fault(request) })
})
afterEach(async () => {
  await server.close()
  folder.remove()
})

type Entry = 'cli' | 'bump-manifest-tag'

/** A job as a process of its own, whose temporary folders are below ours. */
function start(name: string, entry: Entry = 'cli', repository = `${server.url}/ops.git`): ChildProcess {
  const inputs = { image: `ghcr.io/acme/${name}`, tag: 'v2', repository, branch: 'main', paths: 'values.yaml' }
  const words = Object.entries(inputs).flatMap(([key, value]) => [`--${key}`, value])
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])
  const args = [join(import.meta.dirname, '../support/entry.ts'), entry, ...(entry === 'cli' ? ['bump', ...words] : [])]
  const env = {
    PATH: process.env['PATH'],
    TMPDIR: join(folder.path, 'temporary'),
    ...(entry === 'cli' ? { GITHUB_TOKEN: token } : { ...Object.fromEntries(given), INPUT_TOKEN: token }),
  }
  return spawn(process.execPath, args, { cwd: join(folder.path, 'workspace'), env, stdio: 'pipe' })
}

async function ended(job: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = ''
  for (const stream of [job.stdout, job.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const [code] = (await once(job, 'close')) as [number | null]
  return { code, said }
}

const tip = (): string => git(bare, 'rev-parse', 'main')
const refs = (): string => git(bare, 'for-each-ref', '--format=%(refname)')
const commitsOf = (name: string): string => git(bare, 'log', '--format=%H', '-F', `--grep=Image: ghcr.io/acme/${name}:`)

/** Somebody else pushes. */
function moveBranch(): void {
  const commit = git(bare, 'commit-tree', 'main^{tree}', '-p', 'main', '-m', 'Another')
  git(bare, 'update-ref', 'refs/heads/main', commit)
}

/** The request of a job that is gone, first in the queue: who comes behind it waits for a while. */
function leaveRequest(): void {
  const id = '0'.repeat(32)
  const request = { id, ref: 'refs/heads/main', until: Date.now() + 60_000, data: '{}', paths: [] }
  const tree = git(bare, 'hash-object', '-t', 'tree', '-w', '/dev/null')
  const seal = sealRequest(request, token).trimEnd()
  git(bare, 'update-ref', requestRef(id), git(bare, 'commit-tree', tree, '-m', seal))
}

const isPush = ({ url }: IncomingMessage): boolean => url?.endsWith('/git-receive-pack') === true
const isRead = ({ url }: IncomingMessage): boolean => url?.endsWith('/git-upload-pack') === true

/** Another pusher makes the first push of the job fail, and the job is ended at a later moment. */
function endAt(
  job: () => ChildProcess,
  signal: NodeJS.Signals,
  isMoment: (seen: { pushes: number; reads: number; isPush: boolean }) => boolean,
  delayMs: number,
): void {
  const seen = { pushes: 0, reads: 0 }
  let isOver = false
  fault = (request) => {
    if (isPush(request)) seen.pushes++
    if (isPush(request) && seen.pushes === 1) moveBranch()
    if (isRead(request)) seen.reads++
    const isKind = isPush(request) || isRead(request)
    if (isOver || !isKind || !isMoment({ ...seen, isPush: isPush(request) })) return undefined
    isOver = true
    job().kill(signal)
    return { delayMs }
  }
}

describe('a job that is cancelled', { timeout: 120_000 }, () => {
  it.each<[string, Entry, NodeJS.Signals, Parameters<typeof endAt>[2], boolean]>([
    ['while it fetches', 'cli', 'SIGINT', ({ reads }) => reads === 1, false],
    ['while it fetches', 'bump-manifest-tag', 'SIGTERM', ({ reads }) => reads === 2, false],
    ['while its push fails', 'cli', 'SIGTERM', ({ pushes, isPush }) => isPush && pushes === 1, false],
    ['while it enters the queue', 'cli', 'SIGINT', ({ pushes, isPush }) => isPush && pushes === 2, false],
    ['while it enters the queue', 'bump-manifest-tag', 'SIGINT', ({ pushes, isPush }) => isPush && pushes === 2, false],
    ['while it waits', 'bump-manifest-tag', 'SIGINT', ({ pushes, isPush }) => !isPush && pushes === 2, false],
    ['while it waits', 'cli', 'SIGTERM', ({ pushes, isPush }) => !isPush && pushes === 2, false],
    ['while the push is under way', 'cli', 'SIGINT', ({ pushes, isPush }) => isPush && pushes === 3, true],
  ])('%s leaves nothing half done (%s, %s)', async (_, entry, signal, isMoment, lands) => {
    leaveRequest()
    const job = start('app0', entry)
    endAt(() => job, signal, isMoment, 400)
    const { code, said } = await ended(job)
    expect(code, said).toBe(signal === 'SIGINT' ? 130 : 143)
    const after = { tip: tip(), refs: refs() }
    expect(commitsOf('app0') !== '').toBe(lands)
    expect(after.refs).toMatch(/^(refs\/gitops-actions\/requests\/0{32}\n)?refs\/heads\/main$/)
    expect(readdirSync(join(folder.path, 'temporary'))).toEqual([])
    await setTimeout(700)
    expect({ tip: tip(), refs: refs() }).toEqual(after)
    git(bare, 'fsck', '--strict')
  })

  it('says that its request was taken back, and a second signal ends it at once', async () => {
    leaveRequest()
    const job = start('app0')
    endAt(
      () => job,
      'SIGINT',
      ({ pushes, isPush }) => !isPush && pushes === 2,
      0,
    )
    expect((await ended(job)).said).toContain('the request was taken back')
    const impatient = start('app1')
    let reads = 0
    fault = (request) => {
      if (!isRead(request) || ++reads > 1) return undefined
      impatient.kill('SIGINT')
      impatient.kill('SIGTERM')
      return { delayMs: 60_000 }
    }
    expect([130, 143]).toContain((await ended(impatient)).code)
  })

  it('with git and a hook in the middle of its push, leaves the whole change and no temporary folder', async () => {
    const mark = join(folder.path, 'mark')
    writeFiles(bare, { 'hooks/pre-receive': `#!/bin/sh\ntouch '${mark}'; sleep 1\n` })
    chmodSync(join(bare, 'hooks/pre-receive'), 0o755)
    const job = start('app0', 'cli', bare)
    while (!existsSync(mark)) await setTimeout(20)
    job.kill('SIGINT')
    expect((await ended(job)).code).toBe(130)
    expect(commitsOf('app0')).toBe(tip())
    expect(readdirSync(join(folder.path, 'temporary'))).toEqual([])
  })
})

describe('jobs of a race of which some are cancelled', { timeout: 300_000 }, () => {
  it('all others land once, and none that has ended without its change lands later', async () => {
    const isEnded = (index: number): boolean => index % 3 !== 0
    const jobs = names.map((name) => start(name, 'cli'))
    const atExit = jobs.map(async (job, index) => {
      const result = await ended(job)
      return { ...result, landed: commitsOf(names[index]!) }
    })
    // Some time in the queue: the moments differ from job to job and run to run.
    let pushes = 0
    fault = (request) => {
      if (isPush(request) && ++pushes % 2 === 0) {
        const job = jobs.find((one, index) => isEnded(index) && one.exitCode === null && !one.killed)
        job?.kill(pushes % 4 === 0 ? 'SIGINT' : 'SIGTERM')
      }
      return { delayMs: 50 }
    }
    const results = await Promise.all(atExit)
    await setTimeout(500)
    expect(refs()).toBe('refs/heads/main')
    results.forEach(({ code, landed, said }, index) => {
      // Without a code it was met by the signal at its end, when it listened no more.
      if (jobs[index]!.killed) expect([0, 130, 143, null], said).toContain(code)
      else expect(code, said).toBe(0)
      expect(commitsOf(names[index]!)).toBe(landed)
      if (code === 0) expect(landed).toMatch(/^[0-9a-f]{40}$/)
    })
    expect(readdirSync(join(folder.path, 'temporary'))).toEqual([])
    git(bare, 'fsck', '--strict')
  })
})
