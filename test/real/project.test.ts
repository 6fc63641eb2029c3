import { writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chainContract } from '../../src/chain/inputs.ts'
import { chain } from '../../src/chain/stage.ts'
import type { ChainResult } from '../../src/chain/steps.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import type { Report } from '../../src/report/report.ts'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { bareRepository, git, writeFiles } from '../support/repositories.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'
import { programsFolder } from '../support/tools.ts'

const good = { libfake: '1.0.1-r0' }
const vulnerable = { libfake: '1.0.0-r0' }
const dockerfile = 'FROM scratch AS base\nCOPY root/ /\nFROM base AS run\nARG PORT\nLABEL port=$PORT\n'
let buildkit: BuildKit
let registry: RealRegistry
let programs: string
let cache: string

beforeAll(async () => {
  ;[buildkit, registry, programs] = await Promise.all([
    startBuildKit(),
    startRegistry(),
    programsFolder(['buildx', 'trivy', 'kustomize']),
  ])
  cache = makeTrivyCache([
    { id: 'CVE-2099-0001', package: 'libfake', fixedIn: '1.0.1-r0', severity: 'CRITICAL', title: 'made up' },
  ])
})
afterAll(async () => {
  await Promise.all([buildkit?.stop(), registry?.stop()])
})

interface Site {
  readonly app: string
  readonly bare: string
  run(): Promise<Report<ChainResult>>
}

/** A project of two services that are built, with these packages in their images, and a GitOps repository. */
function siteOf(name: string, packages: Readonly<Record<'web' | 'api', Readonly<Record<string, string>>>>): Site {
  const app = temporaryFolder(name)
  const bare = bareRepository(temporaryFolder('served'), `${name}.git`, { 'README.md': 'ours\n' })
  for (const service of ['web', 'api'] as const) {
    writeAlpine(join(app, service, 'root'), packages[service])
    writeFiles(app, { [`${service}/Dockerfile`]: dockerfile })
  }
  writeFileSync(
    join(app, 'compose.yaml'),
    `services:
  web:
    image: ${registry.address}/${name}/web
    build: {context: web, target: run, args: {PORT: 8080}, platforms: [linux/amd64, linux/arm64]}
    ports: ["8080:8080"]
  api:
    image: ${registry.address}/${name}/api
    build: {context: api, target: base}
    expose: ["9090"]
`,
  )
  const given = {
    'compose-file': 'compose.yaml',
    out: 'apps/shop',
    push: 'true',
    'scanner-cache': cache,
    'scanner-offline': 'true',
    repository: bare,
    branch: 'main',
  }
  const path = [programs, process.env['PATH'] ?? ''].join(delimiter)
  const environment = { PATH: path, ...buildkit.environment }
  return {
    app,
    bare,
    run: async () =>
      await chain.run(await parseInputs(chainContract.inputs, given, String), testHost({ root: app, environment })),
  }
}

describe('a Compose project, with BuildKit, a registry and Trivy', () => {
  it('is delivered in one commit, and a second run makes none', async () => {
    const { bare, run } = siteOf('shop', { web: good, api: good })
    const report = await run()
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('2')
    const overlay = git(bare, 'show', 'main:apps/shop/overlays/dev/kustomization.yaml')
    for (const [service, platforms] of Object.entries({
      web: ['linux/amd64', 'linux/arm64'],
      api: [expect.any(String)],
    })) {
      const made = report.result.images?.images.find(({ services }) => services.includes(service))
      expect(Object.keys(made?.platforms ?? {})).toEqual(platforms)
      expect(overlay).toContain(`name: ${registry.address}/shop/${service}\n    digest: ${made?.digest}`)
      expect(await registry.manifest(`shop/${service}`, made?.digest ?? '')).toMatchObject({
        status: 200,
        digest: made?.digest,
      })
    }

    const requests = registry.requests.length
    const again = await run()
    expect(again.outputs['changed']).toBe('false')
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('2')
    expect(registry.requests.slice(requests).filter((line) => /^(?:PUT|POST|PATCH) /.test(line))).toEqual([])
  })

  it('is not touched when one image of two is refused: no blob, no manifest, no tag, no commit', async () => {
    const { bare, run } = siteOf('refused', { web: good, api: vulnerable })
    const before = registry.requests.length
    const report = await run()
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    expect(errors).toMatchObject([
      {
        rule: 'vulnerable-package',
        message: expect.stringContaining(`${registry.address}/refused/api`),
        fix: expect.stringContaining('1.0.1-r0'),
      },
    ])
    expect(report.result.notDone).toEqual(['deliver'])
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('1')
    expect(registry.requests.slice(before).filter((line) => /^(?:PUT|POST|PATCH) /.test(line))).toEqual([])
  })
})
