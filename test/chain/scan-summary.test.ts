import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chainContract } from '../../src/chain/inputs.ts'
import { stepsOf } from '../../src/chain/steps.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import type { BuildResult } from '../../src/image/result.ts'
import { serveGit } from '../support/git-server.ts'
import { serveGitHub } from '../support/github/double.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { bareRepository } from '../support/repositories.ts'

const built: BuildResult = {
  name: 'web',
  image: 'ghcr.io/acme/web',
  digest: `sha256:${'a'.repeat(64)}`,
  copies: [],
  tags: ['1.5.0'],
  platforms: {},
  scanners: ['trivy'],
  databases: {},
  vulnerabilities: { critical: 0, high: 2, medium: 0, low: 0, unknown: 0, platforms: {} },
  scanSummary: 'trivy found 0 critical, 2 high; the gate (fail-on critical) let it pass',
  refused: false,
  pushed: true,
  signed: false,
  attested: [],
  verified: false,
  sboms: [],
}

it('the pull request of a chain says what its scan found', async () => {
  const served = temporaryFolder('served')
  mkdirSync(join(served, 'acme'))
  const bare = bareRepository(join(served, 'acme'), 'ops', { 'web.yaml': 'image: ghcr.io/acme/web:1.4.0\n' })
  const grants = { ghp_writer: { login: 'writer', contents: 'write', pullRequests: 'write' } } as const
  const api = await serveGitHub({ bare, repository: 'acme/ops', grants })
  const server = await serveGit(served)
  const host = testHost({
    environment: {
      GITHUB_SERVER_URL: server.url,
      GITHUB_API_URL: api.api,
      GITHUB_GRAPHQL_URL: `${api.api}/graphql`,
      PATH: process.env['PATH'] ?? '',
    },
  })
  const given = {
    image: built.image,
    repository: 'acme/ops',
    branch: 'main',
    'pull-request': 'true',
    token: 'ghp_writer',
  }
  const { bump } = await stepsOf(await parseInputs(chainContract.inputs, given, String), host)
  await bump?.run({ build: built })
  expect(api.pulls[0]?.body).toContain(`Scan: \`${built.scanSummary}\``)
  await server.close()
  await api.close()
})
