import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bumpContract } from '../../src/bump/inputs.ts'
import { bump } from '../../src/bump/stage.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder } from '../support/repositories.ts'

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer
let bare: string

beforeEach(async () => {
  folder = temporaryFolder('order')
  mkdirSync(join(folder.path, 'served'))
  mkdirSync(join(folder.path, 'workspace'))
  const files = { 'web.yaml': 'image: ghcr.io/acme/web:start\n', 'other.yaml': 'image: ghcr.io/acme/other:start\n' }
  bare = bareRepository(join(folder.path, 'served'), 'ops', files)
  server = await serveGit(join(folder.path, 'served'))
})
afterEach(async () => {
  await server.close()
  folder.remove()
})

async function run(given: Record<string, string>, url = `${server.url}/ops.git`) {
  const { host } = recordingHost(join(folder.path, 'workspace'))
  const all = { image: 'ghcr.io/acme/web', order: 'newest', repository: url, branch: 'main', ...given }
  return await bump.run(await parseInputs(bumpContract.inputs, all, String), host)
}

const running = (): string => git(bare, 'show', 'main:web.yaml')

describe('order: newest by build-time', () => {
  it.each([
    ['2026-01-31T12:00:00Z', '2026-01-31T11:59:59Z'],
    ['2026-01-31T12:00:00+02:00', '2026-01-31T09:59:59.9Z'],
    ['1769860800', '2026-01-31T11:59:59Z'],
    ['2026-01-31T12:00:00Z', '1769860799'],
  ])('keeps a build of %s when one of %s comes later', async (time, earlier) => {
    await run({ tag: 'beta', 'build-time': time })
    const late = await run({ tag: 'alpha', 'build-time': earlier })
    expect(late.outputs['changed']).toBe('false')
    expect(late.findings.map(({ rule }) => rule)).toContain('older-version-kept-out')
    expect(running()).toContain(':beta')
  })

  it('takes a newer build, and writes its time into the commit', async () => {
    await run({ tag: 'beta', 'build-time': '2026-01-31T12:00:00Z' })
    await run({ tag: 'alpha', 'build-time': '2026-01-31T12:00:01Z' })
    expect(running()).toContain(':alpha')
    expect(git(bare, 'log', '-1', '--format=%B', 'main')).toContain('\nBuild-Time: 2026-01-31T12:00:01.000Z\n')
  })

  it('finds the time far back in the history, over HTTP and in a folder', async () => {
    await run({ tag: 'beta', 'build-time': '2026-01-31T12:00:00Z' })
    for (const tag of ['1', '2', '3']) await run({ image: 'ghcr.io/acme/other', tag, order: 'any' })
    for (const url of [`${server.url}/ops.git`, bare]) {
      expect((await run({ tag: 'alpha', 'build-time': '2025-12-31T00:00:00Z' }, url)).outputs['changed']).toBe('false')
    }
  })

  it('says so where one of the two has no time', async () => {
    await run({ tag: 'beta', 'build-time': '2026-01-31T12:00:00Z' })
    const { findings, outputs } = await run({ tag: 'alpha' })
    expect(findings.map(({ rule }) => rule)).toContain('order-unknown')
    expect(outputs['changed']).toBe('true')
  })

  it.each(['yesterday', '2026-01-31', '2026-13-01T00:00:00Z', '20260131T120000Z', '-1', '1769860800000'])(
    'refuses %s as a time',
    async (time) => {
      await expect(run({ tag: 'alpha', 'build-time': time })).rejects.toThrow(`The build-time "${time}" is no time`)
    },
  )

  it.each([
    ['carry each other', ''],
    ['push for themselves', 'ghs_of_one_job'],
  ])('leaves the newest of twelve builds that race, where jobs %s', async (_, token) => {
    const order = [7, 2, 11, 0, 5, 9, 1, 10, 3, 8, 6, 4]
    await Promise.all(order.map((build) => job(build, token)))
    expect(running()).toBe('image: ghcr.io/acme/web:build-l')
    const times = git(bare, 'log', '--reverse', '--format=%(trailers:key=Build-Time,valueonly)', 'main')
    const landed = times.split('\n').filter((line) => line !== '')
    expect(landed).toEqual([...landed].sort())
    expect(git(bare, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })

  /** A process of its own, whose tag tells nothing of its age. */
  function job(build: number, token: string): Promise<void> {
    const words = ['bump', '--image', 'ghcr.io/acme/web', '--tag', `build-${'abcdefghijkl'[build]}`]
    const where = ['--repository', `${server.url}/ops.git`, '--branch', 'main', '--paths', 'web.yaml']
    const time = ['--order', 'newest', '--build-time', String(1769860800 + build)]
    const command = [join(import.meta.dirname, '../support/entry.ts'), 'cli', ...words, ...where, ...time]
    return new Promise((resolve, reject) => {
      const env = { ...process.env, GITHUB_TOKEN: token }
      execFile(process.execPath, command, { env }, (error) => (error ? reject(error) : resolve()))
    })
  }
})
