import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type Fault, serveGit } from '../support/git-server.ts'
import { temporaryFolder } from '../support/host.ts'
import { writeLayout } from '../support/layouts.ts'
import { bareRepository, git, writeFiles } from '../support/repositories.ts'
import { projectRoot } from '../support/runner.ts'

type Signals = readonly NodeJS.Signals[]
const pairs: readonly Signals[] = [
  ['SIGINT', 'SIGINT'],
  ['SIGTERM', 'SIGTERM'],
  ['SIGINT', 'SIGTERM'],
]
/** Far below the five seconds that a cancelled run has to undo what it began. */
const atOnce = 3000

interface Scene {
  readonly workspace: string
  readonly temporary: string
  start(words: readonly string[], environment?: Record<string, string>, bundle?: string): ChildProcess
}

function scene(): Scene {
  const folder = temporaryFolder('signals')
  const [workspace, temporary] = [join(folder, 'workspace'), join(folder, 'temporary')]
  for (const path of [workspace, temporary]) mkdirSync(path)
  return {
    workspace,
    temporary,
    start(words, environment = {}, bundle = 'cli') {
      const env = { PATH: process.env['PATH'], HOME: folder, TMPDIR: temporary, ...environment }
      return spawn(process.execPath, [join(projectRoot, 'dist', `${bundle}.js`), ...words], { cwd: workspace, env })
    },
  }
}

/** What a shell says of its end: 128 and the number of the signal, whoever ended it. */
async function exitCodeOf(job: ChildProcess): Promise<number> {
  const [code, signal] = (await once(job, 'close')) as [number | null, NodeJS.Signals | null]
  return code ?? 128 + constants.signals[signal!]
}

/** Sends the signals, the second once the first has been heard; gives the exit code and how long the last one took. */
async function signalled(job: ChildProcess, signals: Signals, between: () => Promise<unknown>) {
  const code = exitCodeOf(job)
  let sentAt = 0
  for (const [index, signal] of signals.entries()) {
    if (index > 0) await between()
    sentAt = Date.now()
    job.kill(signal)
  }
  return { code: await code, milliseconds: Date.now() - sentAt }
}
const expectedCode = (signals: Signals): number => (signals.at(-1) === 'SIGINT' ? 130 : 143)

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await setTimeout(20)
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a validate over many manifests', () => {
  const pod = (index: number): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p${index}}\nspec: {containers: [{name: a, image: "x:1"}]}\n`

  it.each(
    ['cli', 'validate-manifests'].flatMap((bundle) => pairs.slice(0, 2).map(([signal]) => [bundle, signal!] as const)),
  )('(%s) ends by one %s, also while it judges', async (bundle, signal) => {
    const { workspace, temporary, start } = scene()
    const file = Array.from({ length: 500 }, (_, index) => pod(index)).join('---\n')
    writeFiles(workspace, Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.yaml`, file])))
    const job = start(bundle === 'cli' ? ['validate', '.'] : [], { INPUT_PATHS: '.' }, bundle)
    await setTimeout(700)
    expect(job.exitCode).toBeNull()
    const { code, milliseconds } = await signalled(job, [signal], async () => {})
    expect(code).toBe(expectedCode([signal]))
    expect(milliseconds).toBeLessThan(atOnce)
    expect(readdirSync(temporary)).toEqual([])
  })
})

/** A job in the queue whose request can't be taken back, since the server says nothing any more. */
describe('a bump that is cancelled while a request hangs', () => {
  const isPush = ({ url }: IncomingMessage): boolean => url?.endsWith('/git-receive-pack') === true

  async function hanging(signals: Signals) {
    const { workspace, temporary, start } = scene()
    const bare = bareRepository(workspace, 'ops', { 'values.yaml': 'image: ghcr.io/acme/web:v1\n' })
    let pushes = 0
    let waits = 0
    const fault = (request: IncomingMessage): Fault | undefined => {
      // Another one is faster, then the request is put on the server; what comes after that hangs.
      if (isPush(request) && ++pushes === 1) {
        git(bare, 'update-ref', 'refs/heads/main', git(bare, 'commit-tree', 'main^{tree}', '-p', 'main', '-m', 'Other'))
      }
      if (pushes < 3) return undefined
      waits += 1
      return { delayMs: 60_000 }
    }
    const server = await serveGit(workspace, { fault })
    const where = ['--repository', `${server.url}/ops.git`, '--branch', 'main', '--paths', 'values.yaml']
    const job = start(['bump', '--image', 'ghcr.io/acme/web', '--tag', 'v2', ...where], { GITHUB_TOKEN: 'ghp_shared' })
    try {
      await until(() => waits > 0)
      const ended = await signalled(job, signals, () => setTimeout(300))
      return { ...ended, temporary: readdirSync(temporary) }
    } finally {
      await server.close()
    }
  }

  it.each(pairs)('tries to take it back after %s, and ends at once after %s', async (...signals) => {
    const { code, milliseconds, temporary } = await hanging(signals)
    expect(code).toBe(expectedCode(signals))
    expect(milliseconds).toBeLessThan(atOnce)
    expect(temporary).toEqual([])
  })

  it('waits for the server no longer than GitHub waits for us', async () => {
    const { code, milliseconds } = await hanging(['SIGINT'])
    expect(code).toBe(130)
    expect(milliseconds).toBeLessThan(10_000)
  })
})

/** A scanner that is deaf. */
describe.skipIf(process.platform === 'win32')('a build whose scanner hears no signal', () => {
  it.each([['SIGINT'], ...pairs] as Signals[])(
    'leaves no program, report or temporary folder after %s %s',
    async (...signals) => {
      const { workspace, temporary, start } = scene()
      writeLayout(join(workspace, 'layout'))
      const mark = join(workspace, 'pid')
      writeFileSync(
        join(workspace, 'trivy'),
        `#!/bin/sh\ncase $1 in version|--version) exit 0;; esac\ntrap '' INT TERM\necho $$ > '${mark}'\nwhile :; do sleep 0.2; done\n`,
      )
      chmodSync(join(workspace, 'trivy'), 0o755)
      const words = [
        '--layout',
        'layout',
        '--image',
        'registry.example.com/a/b',
        '--tag',
        '1',
        '--sarif-file',
        'found.sarif',
      ]
      const job = start(['build', ...words], { PATH: `${workspace}:${process.env['PATH']}` })
      await until(() => existsSync(mark) && readFileSync(mark, 'utf8').endsWith('\n'))
      const { code, milliseconds } = await signalled(job, signals.filter(Boolean), () => setTimeout(100))
      expect(code).toBe(expectedCode(signals))
      expect(milliseconds).toBeLessThan(atOnce)
      const pid = Number(readFileSync(mark, 'utf8'))
      // It is dead at once, and gone as soon as init has heard of it.
      await until(() => !isAlive(pid))
      expect(existsSync(join(workspace, 'found.sarif'))).toBe(false)
      expect(readdirSync(temporary)).toEqual([])
    },
  )
})
