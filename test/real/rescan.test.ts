import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rescanContract } from '../../src/chain/rescan/inputs.ts'
import { rescan } from '../../src/chain/rescan/stage.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { buildContract } from '../../src/image/inputs.ts'
import { buildImage } from '../../src/image/stage.ts'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'
import { programsFolder } from '../support/tools.ts'

let buildkit: BuildKit
let registry: RealRegistry
let programs: string
let workspace: string

beforeAll(async () => {
  ;[buildkit, registry, programs] = await Promise.all([
    startBuildKit(),
    startRegistry(),
    programsFolder(['buildx', 'trivy']),
  ])
  workspace = temporaryFolder('workspace')
}, 300_000)

afterAll(async () => {
  await buildkit?.stop()
  await registry?.stop()
})

const environment = () => ({ PATH: [programs, process.env['PATH'] ?? ''].join(delimiter), ...buildkit.environment })
/** Trivy's database of a day on which this was known. */
const knownOn = (...ids: readonly string[]): string =>
  makeTrivyCache(
    ids.map((id) => ({ id, package: 'libfake', fixedIn: '1.0.1-r0', severity: 'CRITICAL', title: 'made up' })),
  )

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}

/** Builds for two platforms, of which the second has the package of these tests in this version; the gate lets it pass. */
async function pushed(name: string, version: string, cache: string): Promise<string> {
  writeAlpine(join(workspace, name, 'amd64'), { libother: '3.0.0-r0' })
  writeAlpine(join(workspace, name, 'arm64'), { libfake: version })
  write(`${name}/Dockerfile`, 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH/ /\n')
  const texts = { context: name, image: `${registry.address}/acme/${name}`, tag: '1', push: 'true' }
  const more = { platform: 'linux/amd64,linux/arm64', 'scanner-cache': cache, 'scanner-offline': 'true' }
  const inputs = await parseInputs(buildContract.inputs, { ...texts, ...more }, (input) => input)
  const { result } = await buildImage(inputs, testHost({ root: workspace, environment: environment() }))
  expect([result.refused, result.pushed]).toEqual([false, true])
  return result.digest ?? ''
}

async function rescanned(given: Record<string, string>, cache: string) {
  const texts = { 'scanner-cache': cache, 'scanner-offline': 'true', ...given }
  const inputs = await parseInputs(rescanContract.inputs, texts, (input) => input)
  return await rescan.run(inputs, testHost({ root: workspace, environment: environment() }))
}

it('what passed its gate is refused when more is known, in the environments that run it', async () => {
  const then = knownOn('CVE-2098-0001')
  const old = await pushed('web', '1.0.1-r0', then)
  const next = await pushed('api', '1.0.2-r0', then)
  // Only version 1.0.1-r0 of arm64 has what became known since; its fix is 1.0.2-r0.
  const now = makeTrivyCache([
    { id: 'CVE-2099-0007', package: 'libfake', fixedIn: '1.0.2-r0', severity: 'CRITICAL', title: 'since then' },
  ])
  const overlay = (web: string, api: string): string =>
    `resources: [../../base]
images:
  - name: web
    newName: ${registry.address}/acme/${web === old ? 'web' : 'api'}
    digest: ${web}
  - name: api
    newName: ${registry.address}/acme/api
    digest: ${api}
`
  write('gitops/base/kustomization.yaml', 'resources: [web.yaml]\n')
  write(
    'gitops/base/web.yaml',
    'kind: Pod\nspec: {containers: [{name: a, image: "web:dev"}, {name: b, image: "api:dev"}]}\n',
  )
  write('gitops/overlays/prod/kustomization.yaml', overlay(old, next))
  write('gitops/overlays/dev/kustomization.yaml', overlay(next, next))
  const git = (...args: string[]) => execFileSync('git', ['-C', join(workspace, 'gitops'), ...args])
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'what runs')

  const before = registry.requests.length
  for (const given of [{ paths: 'gitops' }, { repository: join(workspace, 'gitops') }]) {
    const { result, findings } = await rescanned(given, now)
    expect(result.refused).toBe(true)
    expect(result.environments).toMatchObject({
      dev: { images: 1, refused: 0 },
      prod: { images: 2, refused: 1, critical: 1 },
    })
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'vulnerable-package', message: expect.stringMatching(/CVE-2099-0007 .*\[linux\/arm64\]/), line: 5 },
    ])
    expect(findings[0]?.file).toMatch(/overlays\/prod\/kustomization\.yaml$/)
    expect(result.images.map(({ digest }) => digest)).toEqual([next, old])
  }
  expect(registry.requests.slice(before).filter((request) => !/^(?:GET|HEAD) /.test(request))).toEqual([])
  expect((await rescanned({ paths: 'gitops' }, then)).result.refused).toBe(false)
}, 120_000)
