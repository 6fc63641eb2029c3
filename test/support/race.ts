import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type GitServerOptions, serveGit } from './git-server.ts'
import { bareRepository, git, temporaryFolder } from './repositories.ts'

const racer = join(import.meta.dirname, 'racer.ts')

interface Result {
  readonly changed: boolean
  readonly commit: string
}

/** Runs one process for each key at once; each sets its own key to v2. */
export async function race(keys: readonly string[], fileOf: (key: string) => string, options: RaceOptions = {}) {
  const folder = temporaryFolder('races')
  mkdirSync(join(folder.path, 'served'))
  const files: Record<string, string> = { 'values.yaml': keys.map((key) => `${key}: v1\n# after ${key}\n`).join('') }
  for (const key of keys) files[`apps/${key}/values.yaml`] = `${key}: v1\n`
  const bare = bareRepository(join(folder.path, 'served'), 'ops', files)
  options.prepare?.(bare)
  const server = await serveGit(join(folder.path, 'served'), options.server)
  const jobs = keys.map((key) => run([`${server.url}/ops.git`, fileOf(key), key, 'v2', ...(options.mode ?? [])]))
  const results = await Promise.all(jobs)
  await server.close()
  const text = [...new Set(keys.map(fileOf))].map((file) => git(bare, 'show', `main:${file}`)).join('\n')
  const log = git(bare, 'log', '--format=%H %s', 'main').split('\n').reverse().slice(1)
  const refs = git(bare, 'for-each-ref', '--format=%(refname)').split('\n')
  git(bare, 'fsck', '--strict')
  folder.remove()
  return { results, text, log, refs }
}

export interface RaceOptions {
  readonly mode?: readonly string[]
  readonly server?: GitServerOptions
  readonly prepare?: (bare: string) => void
}

function run(args: readonly string[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [racer, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(output) as Result) : reject(new Error(errors))))
  })
}

/** Names of so many jobs. */
export const jobs = (count: number): string[] => Array.from({ length: count }, (_, index) => `app${index}`)

export function expectAllLandedOnce(
  keys: readonly string[],
  { results, text, log, refs }: Awaited<ReturnType<typeof race>>,
) {
  for (const key of keys) expect(text).toContain(`${key}: v2`)
  expect(log.map((line) => line.slice(41)).sort()).toEqual(keys.map((key) => `Set ${key} to v2`).sort())
  expect(results.map((result) => result.commit).sort()).toEqual(log.map((line) => line.slice(0, 40)).sort())
  expect(results.every((result) => result.changed)).toBe(true)
  expect(refs).toEqual(['refs/heads/main'])
}
