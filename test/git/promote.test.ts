import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HistoryResult } from '../../src/bump/history.ts'
import type { CommandName } from '../../src/commands.ts'
import { InputError } from '../../src/errors.ts'
import { runCommand } from '../support/command.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder, writeFiles } from '../support/repositories.ts'

const kustomization = (web: string, db: string) => `# ours
images:
  - name: ghcr.io/acme/web
    newTag: ${web}   # web
  - name: ghcr.io/acme/db
    newTag: "${db}"
`
const digest = `sha256:${'ab'.repeat(32)}`
const start = {
  'overlays/dev/kustomization.yaml': kustomization('1.0.0', '7.0.0'),
  'overlays/stage/kustomization.yaml': kustomization('1.0.0', '7.0.0'),
}

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer
let bare: string
let work: string

beforeEach(async () => {
  folder = temporaryFolder('promote')
  mkdirSync(join(folder.path, 'served'))
  bare = bareRepository(join(folder.path, 'served'), 'ops', start)
  work = join(folder.path, 'work')
  git(folder.path, 'clone', '--quiet', bare, 'work')
  server = await serveGit(join(folder.path, 'served'))
})
afterEach(async () => {
  await server.close()
  folder.remove()
})

/** Commits and pushes new content of an overlay, as of so many hours ago. */
function commit(environment: string, web: string, db: string, hoursAgo: number, message = `Set ${web}`): string {
  writeFiles(work, { [`overlays/${environment}/kustomization.yaml`]: kustomization(web, db) })
  const date = new Date(Date.now() - hoursAgo * 3_600_000).toISOString()
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' }
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  execFileSync('git', [...identity, 'commit', '--quiet', '--all', `--message=${message}`], { cwd: work, env })
  git(work, 'push', '--quiet', 'origin', 'main')
  return git(work, 'rev-parse', 'HEAD')
}

async function run(name: CommandName, given: Record<string, string>, isLocal = false) {
  const { host } = recordingHost(isLocal ? work : join(folder.path, 'served'))
  const repository = isLocal ? {} : { repository: `${server.url}/ops.git`, branch: 'main' }
  return await runCommand<HistoryResult>(name, { ...repository, ...given }, host)
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason) => reason as unknown,
  )
  expect(error).toBeInstanceOf(InputError)
  return (error as InputError).message
}

const stage = (): string => `${git(bare, 'show', 'main:overlays/stage/kustomization.yaml')}\n`
const local = (environment: string) => readFileSync(join(work, `overlays/${environment}/kustomization.yaml`), 'utf8')
const overlays = { from: 'overlays/dev', to: 'overlays/stage' }

describe('promote', () => {
  it('moves what runs in one overlay into the next, and nothing else', async () => {
    commit('dev', '1.1.0', '7.1.0', 1)
    const { outputs } = await run('promote', overlays)
    expect(stage()).toBe(kustomization('1.1.0', '7.1.0'))
    expect(outputs['changed']).toBe('true')
    const message = git(bare, 'log', '-1', '--format=%B', 'main')
    expect(message).toMatch(/^chore\(deploy\): promote 2 images from dev to stage\n/)
    expect(message).toContain('Promoted-From: overlays/dev\n')
    expect((await run('promote', overlays)).outputs['changed']).toBe('false')
  })

  it('leaves an image that runs as latest, and says so; one that is named is moved', async () => {
    commit('dev', 'latest', '7.1.0', 1)
    const { findings } = await run('promote', overlays)
    expect(findings).toMatchObject([{ rule: 'moving-tag', file: 'overlays/dev/kustomization.yaml', line: 4 }])
    expect(stage()).toBe(kustomization('1.0.0', '7.1.0'))
    await run('promote', { ...overlays, image: 'ghcr.io/acme/web' })
    expect(stage()).toBe(kustomization('latest', '7.1.0'))
  })

  it('moves one image, with its digest', async () => {
    commit('dev', `1.1.0\n    digest: ${digest}`, '7.1.0', 1)
    await run('promote', { ...overlays, image: 'ghcr.io/acme/web' })
    expect(stage()).toContain(`newTag: 1.1.0   # web\n    digest: ${digest}\n`)
    expect(stage()).toContain('newTag: "7.0.0"')
  })

  it('waits for what has not run long enough, by the history', async () => {
    commit('dev', '1.1.0', '7.0.0', 30)
    commit('dev', '1.1.0', '7.1.0', 2)
    expect(await refusal(run('promote', { ...overlays, soak: '24h' }))).toMatch(
      /db 7\.1\.0 has run in overlays\/dev for [23]h/,
    )
    await run('promote', { ...overlays, soak: '24h', image: 'ghcr.io/acme/web' })
    expect(stage()).toBe(kustomization('1.1.0', '7.0.0'))
    await run('promote', { ...overlays, soak: '1h' })
    expect(stage()).toBe(kustomization('1.1.0', '7.1.0'))
  })

  it('edits the files of the working directory when no repository is named', async () => {
    commit('dev', '1.1.0', '7.1.0', 1)
    await run('promote', { ...overlays, soak: '30m' }, true)
    expect(local('stage')).toBe(kustomization('1.1.0', '7.1.0'))
    expect(stage()).toBe(kustomization('1.0.0', '7.0.0'))
  })

  it('only prints with dry-run', async () => {
    commit('dev', '1.1.0', '7.1.0', 1)
    const { plan } = await run('promote', { ...overlays, 'dry-run': 'true' })
    expect(plan.join('\n')).toContain('Would change overlays/stage/kustomization.yaml')
    expect(stage()).toBe(start['overlays/stage/kustomization.yaml'])
  })

  it.each([
    [{ from: 'overlays/test' }, 'matches nothing'],
    [{ image: 'ghcr.io/acme/wbe' }, 'was found in overlays/dev'],
    [{ soak: 'long' }, 'The duration "long" is none'],
  ])('refuses %j', async (given, text) => {
    expect(await refusal(run('promote', { ...overlays, ...given }))).toContain(text)
  })
})

describe('rollback', () => {
  const path = { path: 'overlays/stage' }

  it.each([false, true])('puts back what ran before (working directory: %s)', async (isLocal) => {
    commit('stage', '1.1.0', '7.0.0', 3)
    commit('stage', '1.2.0', '7.0.0', 2)
    await run('rollback', { ...path, reason: 'error rate\nabove 5 %' }, isLocal)
    expect(isLocal ? local('stage') : stage()).toBe(kustomization('1.1.0', '7.0.0'))
    if (isLocal) return
    const message = git(bare, 'log', '-1', '--format=%B', 'main')
    expect(message).toMatch(/^revert\(deploy\): roll web back to 1\.1\.0 in stage\n/)
    expect(message).toContain('\nReason: error rate above 5 %\n')
  })

  it('goes further back when it is repeated, not forth again', async () => {
    commit('stage', '1.1.0', '7.0.0', 3)
    commit('stage', '1.2.0', '7.0.0', 2)
    await run('rollback', path)
    await run('rollback', path)
    expect(stage()).toBe(kustomization('1.0.0', '7.0.0'))
    expect(await refusal(run('rollback', path))).toContain('Nothing else ran')
  })

  it('goes back to a commit, for one image', async () => {
    const wanted = commit('stage', '1.1.0', '7.1.0', 4)
    commit('stage', '1.2.0', '7.2.0', 3)
    commit('stage', '1.3.0', '7.3.0', 2)
    await run('rollback', { ...path, to: wanted.slice(0, 10), image: 'ghcr.io/acme/web' })
    expect(stage()).toBe(kustomization('1.1.0', '7.3.0'))
    expect(await refusal(run('rollback', { ...path, to: 'deadbeef' }))).toContain('none of those that changed')
  })

  it('needs the history', async () => {
    git(folder.path, 'clone', '--quiet', '--depth=1', `file://${bare}`, 'shallow')
    work = join(folder.path, 'shallow')
    expect(await refusal(run('rollback', path, true))).toContain('shallow clone')
    expect(await refusal(run('rollback', path))).toContain('Nothing else ran')
  })
})

describe('history', () => {
  it.each([false, true])('tells what ran since when (working directory: %s)', async (isLocal) => {
    const first = commit('stage', '1.1.0', '7.0.0', 3, 'Set web\n\nSource-Commit: abc\nRun: https://ci.example.com/1')
    const second = commit('stage', '1.2.0', '7.0.0', 2)
    const { result } = await run('history', { path: 'overlays/stage' }, isLocal)
    const periods = result.periods.map(({ image, tag, commit, until }) => [
      image.split('/').at(-1),
      tag,
      commit,
      until === undefined,
    ])
    const initial = git(bare, 'rev-list', '--max-parents=0', 'main')
    expect(periods).toEqual(
      expect.arrayContaining([
        ['web', '1.2.0', second, true],
        ['web', '1.1.0', first, false],
        ['web', '1.0.0', initial, false],
        ['db', '7.0.0', initial, true],
      ]),
    )
    expect(periods).toHaveLength(4)
    expect(result.periods.find((period) => period.tag === '1.1.0')).toMatchObject({
      sourceCommit: 'abc',
      run: 'https://ci.example.com/1',
      files: ['overlays/stage/kustomization.yaml'],
    })
  })

  it('keeps environments apart, newest first', async () => {
    commit('dev', '1.1.0', '7.0.0', 3)
    commit('stage', '1.1.0', '7.0.0', 2)
    commit('dev', '1.2.0', '7.0.0', 1)
    const { result, plan } = await run('history', { image: 'ghcr.io/acme/web' })
    const told = result.periods.map(({ place, environment, tag, until }) => [
      place,
      environment,
      tag,
      until !== undefined,
    ])
    expect(told.slice(0, 3)).toEqual([
      ['overlays/dev', 'dev', '1.2.0', false],
      ['overlays/stage', 'stage', '1.1.0', false],
      ['overlays/dev', 'dev', '1.1.0', true],
    ])
    expect(told).toHaveLength(5)
    expect(plan[1]).toMatch(/ – now {2}overlays\/stage {2}ghcr\.io\/acme\/web 1\.1\.0 {2}/)
  })
})
