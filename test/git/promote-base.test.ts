import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BumpResult } from '../../src/bump/result.ts'
import { selfSigned } from '../support/certificate.ts'
import { runCommand } from '../support/command.ts'
import { convertIn } from '../support/convert.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder } from '../support/repositories.ts'

const compose = `services:
  web:
    image: acme/web:1.0
    ports: ["8080:80"]
`
const withApi = `${compose.replace('acme/web:1.0', 'acme/web:1.0\n    environment: {LEVEL: info}')}  api:
    image: acme/api:5
    deploy: {replicas: 2}
`

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer
let work: string
let bare: string

beforeEach(async () => {
  folder = temporaryFolder('promote-base')
  mkdirSync(join(folder.path, 'served'))
  bare = bareRepository(join(folder.path, 'served'), 'ops', { 'README.md': 'ops\n' })
  git(folder.path, 'clone', '--quiet', bare, 'work')
  work = join(folder.path, 'work')
  server = await serveGit(join(folder.path, 'served'))
  await converted(compose, 48)
})
afterEach(async () => {
  await server.close()
  folder.remove()
})

/** Converts, and pushes what changed as of so many hours ago. */
async function converted(text: string, hoursAgo: number, given: Record<string, string> = {}): Promise<string[]> {
  writeFileSync(join(work, 'compose.yaml'), text)
  const report = await convertIn(work, { out: 'apps/shop', 'overlay-layout': 'per-environment', ...given })
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return push(hoursAgo)
}

/** The files of the commit that was pushed. */
function push(hoursAgo: number): string[] {
  const date = new Date(Date.now() - hoursAgo * 3_600_000).toISOString()
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' }
  git(work, 'add', '--all')
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
  execFileSync('git', [...identity, 'commit', '--quiet', '--message=Change'], { cwd: work, env })
  git(work, 'push', '--quiet', 'origin', 'main')
  return changedFiles('HEAD')
}

function changedFiles(commit: string): string[] {
  return git(work, 'show', '--name-only', '--format=', commit)
    .split('\n')
    .filter((path) => path.startsWith('apps/'))
}

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(work, path), 'utf8')
  expect(before).toContain(from)
  writeFileSync(join(work, path), before.replace(from, to))
}

async function promoted(given: Record<string, string> = {}) {
  const { host } = recordingHost(join(folder.path, 'served'))
  const all = {
    repository: `${server.url}/ops.git`,
    branch: 'main',
    from: 'apps/shop/overlays/dev',
    to: 'apps/shop/overlays/stage',
    ...given,
  }
  const report = await runCommand<BumpResult>('promote', all, host)
  git(work, 'pull', '--quiet')
  return report
}

const file = (path: string): string => readFileSync(join(work, 'apps/shop', path), 'utf8')

describe('environments with a base each', () => {
  it('a change enters with dev; promote carries base, entries of new services and versions on', async () => {
    expect((await converted(withApi, 24)).sort()).toEqual([
      'apps/shop/base/dev/.kompose-convert.json',
      'apps/shop/base/dev/api.yaml',
      'apps/shop/base/dev/kustomization.yaml',
      'apps/shop/base/dev/web.yaml',
      'apps/shop/overlays/dev/disruption-budgets.yaml',
      'apps/shop/overlays/dev/kustomization.yaml',
    ])
    edit('apps/shop/overlays/dev/kustomization.yaml', 'newTag: "1.0"', 'newTag: "1.4"')
    edit('apps/shop/base/stage/web.yaml', 'replicas: 1', 'replicas: 4 # stage has load tests')
    push(23)
    const report = await promoted()
    expect(report.outputs['changed']).toBe('true')
    expect(changedFiles('HEAD').sort()).toEqual([
      'apps/shop/base/stage/.kompose-convert.json',
      'apps/shop/base/stage/api.yaml',
      'apps/shop/base/stage/kustomization.yaml',
      'apps/shop/base/stage/web.yaml',
      'apps/shop/overlays/stage/disruption-budgets.yaml',
      'apps/shop/overlays/stage/kustomization.yaml',
    ])
    expect(file('base/stage/web.yaml')).toContain('replicas: 4 # stage has load tests')
    expect(file('base/stage/web.yaml')).toContain('name: LEVEL')
    expect(file('base/stage/api.yaml')).toBe(file('base/dev/api.yaml'))
    expect(file('overlays/stage/kustomization.yaml')).toContain('newTag: "1.4"')
    expect(file('overlays/stage/kustomization.yaml')).toContain('name: acme/api')
    expect(report.findings).toMatchObject([
      { rule: 'copied-entries', file: 'apps/shop/overlays/stage/disruption-budgets.yaml' },
      { rule: 'copied-entries', file: 'apps/shop/overlays/stage/kustomization.yaml' },
    ])
    expect(git(work, 'log', '-1', '--format=%B')).toContain('apps/shop/base/stage/api.yaml: manifests')
    expect((await promoted()).outputs['changed']).toBe('false')
  })

  it('promote takes away what the overlay has for a service that is gone, and nothing else', async () => {
    const before = file('overlays/stage/kustomization.yaml')
    await converted(withApi, 24)
    await promoted()
    expect(file('overlays/stage/kustomization.yaml')).toContain('acme/api')
    await converted(compose, 23)
    expect((await promoted()).findings).toEqual([])
    expect(changedFiles('HEAD')).toContain('apps/shop/base/stage/api.yaml')
    expect(file('overlays/stage/kustomization.yaml')).toBe(before)
    expect(existsSync(join(work, 'apps/shop/overlays/stage/disruption-budgets.yaml'))).toBe(false)
  })

  it('Secrets that are sealed for the namespace of dev stay there, which is told', async () => {
    writeFileSync(join(work, 'cluster.pem'), selfSigned().certificate)
    const text = withApi.replace('{LEVEL: info}', '{API_TOKEN: s3cret}')
    await converted(text, 24, { secrets: 'sealed', 'sealing-certificate': 'cluster.pem' })
    expect(file('overlays/dev/sealed-secrets.yaml')).toContain('kind: SealedSecret')
    const { findings } = await promoted()
    expect(file('base/stage/web.yaml')).toContain('API_TOKEN')
    expect(existsSync(join(work, 'apps/shop/overlays/stage/sealed-secrets.yaml'))).toBe(false)
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'secret-not-promoted',
        message:
          'stage has no Secret "web-secrets", which services read that are promoted: that of dev is not copied, as it is made for dev alone',
        file: 'apps/shop/overlays/dev/sealed-secrets.yaml',
      }),
    )
  })

  it('soak asks for the base, too', async () => {
    await converted(withApi, 2)
    await expect(promoted({ soak: '24h' })).rejects.toThrow(
      /apps\/shop\/base\/dev has run in apps\/shop\/overlays\/dev for [23]h/,
    )
    expect((await promoted({ soak: '1h' })).outputs['changed']).toBe('true')
  })

  it('what was edited in both is a conflict', async () => {
    edit('apps/shop/base/dev/web.yaml', 'replicas: 1', 'replicas: 2')
    edit('apps/shop/base/stage/web.yaml', 'replicas: 1', 'replicas: 4')
    push(23)
    const report = await promoted()
    expect(report.findings).toMatchObject([{ rule: 'edit-conflict', file: 'apps/shop/base/stage/web.yaml' }])
    expect(report.outputs['changed']).toBe('false')
    await promoted({ 'on-conflict': 'theirs' })
    expect(file('base/stage/web.yaml')).toContain('replicas: 2')
  })

  it('one image is moved alone where it is named', async () => {
    await converted(withApi, 24)
    edit('apps/shop/overlays/dev/kustomization.yaml', 'newTag: "1.0"', 'newTag: "1.4"')
    push(23)
    await promoted({ image: 'acme/web' })
    expect(changedFiles('HEAD')).toEqual(['apps/shop/overlays/stage/kustomization.yaml'])
  })
})
