import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/host.ts'
import { imageTools } from '../support/image-tools.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'

const tools = imageTools('buildx', 'trivy')
let environment: Record<string, string>
let workspace: string

beforeAll(async () => {
  const cache = makeTrivyCache([
    { id: 'CVE-2099-0001', package: 'libfake', fixedIn: '1.0.1-r0', severity: 'CRITICAL', title: 'made up' },
  ])
  environment = {
    ...tools.buildkit.environment,
    PATH: [tools.programs, process.env['PATH'] ?? ''].join(delimiter),
    HOME: temporaryFolder('home'),
    TRIVY_CACHE_DIR: cache,
    TRIVY_SKIP_DB_UPDATE: 'true',
    GITHUB_TOKEN: 'canary-token',
    REGISTRY_PASSWORD: 'canary-password',
  }
  workspace = temporaryFolder('workspace')
  for (const [name, version] of Object.entries({ good: '1.0.1-r0', bad: '1.0.0-r0' })) {
    mkdirSync(join(workspace, name))
    writeAlpine(join(workspace, name, 'root'), { libfake: version })
    writeFileSync(join(workspace, name, 'Dockerfile'), 'FROM scratch\nCOPY root/ /\nUSER 65532\n')
  }
}, 300_000)

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const entry = new URL('../../src/cli/cli.ts', import.meta.url).href

/** The command line as a process of its own; what it prints holds no secret of its environment. */
function gitopsActions(...words: string[]): Promise<Ended> {
  const start = [
    '--input-type=module',
    '--eval',
    `await (await import('${entry}')).run()`,
    '--',
    'gitops-actions',
    ...words,
  ]
  return new Promise((fulfil) => {
    execFile(process.execPath, start, { cwd: workspace, env: environment }, (error, stdout, stderr) => {
      expect(stdout + stderr).not.toContain('canary')
      fulfil({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

const login = ['--registry-username', 'robot']
const image = (name: string): string => `${tools.registry.address}/${name}`
const jsonOf = ({ stdout }: Ended) =>
  JSON.parse(stdout) as { summary: object; findings: object[]; result: Record<string, unknown> }

describe('gitops-actions build', () => {
  it('prints what it pushed, and ends with 0', async () => {
    const ended = await gitopsActions(
      'build',
      'good',
      '--image',
      image('good'),
      '--tag',
      '1',
      '--push',
      ...login,
      '--format',
      'json',
    )
    expect(ended).toMatchObject({ code: 0 })
    const { result, findings } = jsonOf(ended)
    expect(findings).toEqual([])
    expect(result).toMatchObject({ pushed: true, tags: ['1'], scanners: ['trivy'] })
    expect((await tools.registry.manifest('good', '1')).digest).toBe(result['digest'])
  })

  it('ends with 1 when the gate refuses', async () => {
    const ended = await gitopsActions(
      'build',
      'bad',
      '--image',
      image('bad'),
      '--tag',
      '1',
      '--push',
      ...login,
      '--format',
      'json',
    )
    expect(ended.code).toBe(1)
    expect(jsonOf(ended)).toMatchObject({
      summary: { errors: 1 },
      findings: [{ rule: 'vulnerable-package', category: 'vulnerability', file: 'bad/Dockerfile', line: 2 }],
      result: { refused: true, pushed: false },
    })
    expect((await tools.registry.manifest('bad', '1')).status).toBe(404)
  })

  it('ends with 2 for a name with capitals, and names the right one', async () => {
    const ended = await gitopsActions('build', 'good', '--image', `${tools.registry.address}/Acme/Web`)
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toContain('must be in lower case: "acme/web"')
    expect(ended.stderr).not.toContain('    at ')
  })

  it('ends with 3 when the registry is not there, throttles, or says nothing', async () => {
    const push = (name: string) => gitopsActions('build', 'good', '--image', name, '--tag', '1', '--push', ...login)
    expect(await push('127.0.0.1:1/good')).toMatchObject({ code: 3, stderr: expect.stringContaining('unreachable') })

    tools.registry.fault = () => ({ status: 429, headers: { 'retry-after': '120' } })
    expect(await push(image('good'))).toMatchObject({ code: 3, stderr: expect.stringContaining('rate limited') })
    tools.registry.fault = undefined

    const silent = createServer(() => {})
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready))
    const { port } = silent.address() as { port: number }
    const ended = await push(`127.0.0.1:${port}/good`)
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining('unreachable') })
    silent.close()
  })

  it('ends with 3 when the scanner can not be had, and pushes nothing', async () => {
    const ended = await gitopsActions(
      'build',
      'good',
      '--image',
      image('unscanned'),
      '--tag',
      '1',
      '--push',
      ...login,
      '--scanner',
      'grype',
    )
    expect(ended.code).toBe(3)
    expect(ended.stderr).toContain('grype')
    expect((await tools.registry.manifest('unscanned', '1')).status).toBe(404)
  })
})
