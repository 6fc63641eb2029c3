import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chainContract } from '../../src/chain/inputs.ts'
import { chain } from '../../src/chain/stage.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { serveGitHub } from '../support/github/double.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { writeLayout } from '../support/layouts.ts'
import { bareRepository } from '../support/repositories.ts'

let api: Awaited<ReturnType<typeof serveGitHub>>
let server: GitServer
let root: string

beforeEach(async () => {
  const served = temporaryFolder('served')
  mkdirSync(join(served, 'acme'))
  const bare = bareRepository(join(served, 'acme'), 'ops', { 'README.md': 'ours\n' })
  const grants = { ghp_writer: { login: 'writer', contents: 'write', pullRequests: 'write' } } as const
  api = await serveGitHub({ bare, repository: 'acme/ops', grants })
  server = await serveGit(served)
  root = temporaryFolder('app')
  writeLayout(join(root, 'image'))
})
afterEach(async () => {
  await Promise.all([api.close(), server.close()])
})

const compose = (level: string): string => `services:
  web:
    image: ghcr.io/acme/web:1.0.0
    build: web
    logging: {driver: syslog}
    ports: ["8080:8080"]
    environment: {LOG_LEVEL: ${level}}
  db:
    image: docker.io/library/postgres:17.2
    environment: {POSTGRES_PASSWORD: hunter2}
`

/** Proposes what the Compose file says now. */
async function propose(level: string) {
  writeFileSync(join(root, 'compose.yaml'), compose(level))
  const environment = {
    GITHUB_SERVER_URL: server.url,
    GITHUB_API_URL: api.api,
    GITHUB_GRAPHQL_URL: `${api.api}/graphql`,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    PATH: process.env['PATH'] ?? '',
  }
  const given = {
    'compose-file': 'compose.yaml',
    out: 'apps/shop',
    layout: 'web=image',
    scanner: 'none',
    repository: 'acme/ops',
    branch: 'main',
    'pull-request': 'true',
    token: 'ghp_writer',
  }
  return await chain.run(await parseInputs(chainContract.inputs, given, String), testHost({ root, environment }))
}

describe('the pull request of a project', () => {
  it('is a page that tells a reviewer what changes, and what did not come along', async () => {
    const report = await propose('info')
    const [pull] = api.pulls
    expect(report.outputs['pull-request-url']).toBe('https://github.com/acme/ops/pull/1')
    expect(pull?.title).toBe('chore(deploy): deliver shop: 1 image, 2 services added')
    const order = [
      '### Images',
      '<code>ghcr.io/acme/web</code> | <code>1.0.0</code> | <code>&#64;sha256:',
      '### Services',
      '| added | <code>db</code> |',
      '<summary>What the scans found</summary>',
      'not scanned',
      '<summary>What does not come along or is assumed',
      '[<code>compose.yaml:5:5</code>](SERVER/acme/app/blob/0123456789abcdef0123456789abcdef01234567/compose.yaml#L5)',
      'logging is not translated',
      '<summary>Secrets to provide</summary>',
      'Made from commit <code>0123456789abcdef0123456789abcdef01234567</code>',
    ].map((part) => ({ part, at: pull?.body.indexOf(part.replace('SERVER', server.url)) ?? -1 }))
    expect(order.filter(({ at }) => at < 0)).toEqual([])
    expect(order).toEqual([...order].sort((a, b) => a.at - b.at))
  })

  it('is brought up to date by the next run, and says the same as the job summary', async () => {
    await propose('info')
    const report = await propose('debug')
    expect(api.pulls.filter(({ state }) => state === 'open')).toHaveLength(1)
    const titles = (report.sections ?? []).map(({ title }) => title)
    for (const title of ['Images', 'Services']) {
      expect(titles).toContain(title)
      expect(api.pulls[0]?.body).toContain(`### ${title}`)
    }
  })
})
