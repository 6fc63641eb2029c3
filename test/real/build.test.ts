import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { buildContract } from '../../src/image/inputs.ts'
import { type BuildResult, build } from '../../src/image/stage.ts'
import type { Report } from '../../src/report/report.ts'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { addGrypeCache, type MadeVulnerability, makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'
import { programsFolder } from '../support/tools.ts'

const vulnerabilities: readonly MadeVulnerability[] = [
  { id: 'CVE-2099-0001', package: 'libfake', fixedIn: '1.0.1-r0', severity: 'CRITICAL', title: 'made up' },
  { id: 'CVE-2099-0002', package: 'libold', severity: 'HIGH', title: 'made up, and never fixed' },
]
const platforms = 'linux/amd64,linux/arm64'
let buildkit: BuildKit
let registry: RealRegistry
let programs: string
let cache: string
let workspace: string

beforeAll(async () => {
  ;[buildkit, registry, programs] = await Promise.all([
    startBuildKit(),
    startRegistry(),
    programsFolder(['buildx', 'trivy', 'grype', 'cosign']),
  ])
  cache = makeTrivyCache(vulnerabilities)
  await addGrypeCache(cache, vulnerabilities)
}, 300_000)

afterAll(async () => {
  await buildkit?.stop()
  await registry?.stop()
})

beforeEach(() => {
  registry.fault = undefined
  workspace = temporaryFolder('workspace')
})

/** An image of data alone: Alpine's package list for each platform. */
function writeContext(packages: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  for (const [architecture, installed] of Object.entries(packages)) {
    writeAlpine(join(workspace, 'app', architecture), installed)
  }
  const dockerfile = ['# a stage', 'FROM scratch AS runtime', 'ARG TARGETARCH', 'COPY $TARGETARCH/ /', '']
  writeFileSync(join(workspace, 'app', 'Dockerfile'), dockerfile.join('\n'))
}

const fixed = { libfake: '1.0.1-r0', libother: '3.0.0-r0' }
const vulnerable = { libfake: '1.0.0-r0', libother: '3.0.0-r0' }

async function run(
  given: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Report<BuildResult>> {
  const inputs = await parseInputs(
    buildContract.inputs,
    { context: 'app', 'scanner-cache': cache, 'scanner-offline': 'true', platform: platforms, ...given },
    (name) => `Input "${name}"`,
  )
  const path = [programs, process.env['PATH'] ?? ''].join(delimiter)
  const host = testHost({ root: workspace, environment: { PATH: path, ...buildkit.environment, ...environment } })
  return await build.run(inputs, host)
}

const image = (name: string): string => `${registry.address}/${name}`
const writes = (): string[] => registry.requests.filter((request) => /^(POST|PUT|PATCH) /.test(request))

describe('build-scan-push with real BuildKit, registry and scanners', () => {
  it('refuses an image of which one platform is vulnerable, and sends nothing to the registry', async () => {
    writeContext({ amd64: fixed, arm64: vulnerable })
    const before = writes().length
    const report = await run({ image: image('refused'), tag: '1.0.0', push: 'true' })
    expect(report.result).toMatchObject({ refused: true, pushed: false, scanners: ['trivy'] })
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({
      rule: 'vulnerable-package',
      severity: 'error',
      message: 'CVE-2099-0001 (critical) in libfake 1.0.0-r0: made up [linux/arm64]',
      file: 'app/Dockerfile',
      line: 2,
    })
    expect(report.result.vulnerabilities.platforms['linux/amd64']).toMatchObject({ critical: 0 })
    expect(report.result.vulnerabilities.platforms['linux/arm64']).toMatchObject({ critical: 1 })
    expect(writes()).toHaveLength(before)
    expect((await registry.manifest('refused', '1.0.0')).status).toBe(404)
  })

  it('pushes what passes, with one digest in metadata, layout, registry and output', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    const report = await run({
      image: image('passed'),
      tag: '1.0.0,latest',
      push: 'true',
      'layout-out': 'layout',
      'sbom-out': 'sbom',
    })
    const { digest, reference, blobs } = report.result
    expect(report.findings).toEqual([])
    expect(reference).toBe(`${image('passed')}@${digest}`)
    expect(report.outputs).toMatchObject({ digest, reference, pushed: 'true', tags: '1.0.0\nlatest', layout: 'layout' })
    const index = JSON.parse(readFileSync(join(workspace, 'layout', 'index.json'), 'utf8')) as {
      manifests: { digest: string }[]
    }
    expect(new Set(index.manifests.map((manifest) => manifest.digest))).toEqual(new Set([digest]))
    for (const tag of ['1.0.0', 'latest', digest ?? ''])
      expect((await registry.manifest('passed', tag)).digest).toBe(digest)
    for (const child of Object.values(report.result.platforms)) {
      expect((await registry.manifest('passed', child)).digest).toBe(child)
    }
    expect(blobs?.uploaded).toBeGreaterThan(0)
    expect(report.result.sboms).toEqual(['sbom/linux-amd64.cdx.json', 'sbom/linux-arm64.cdx.json'])
    expect(readFileSync(join(workspace, 'sbom', 'linux-arm64.cdx.json'), 'utf8')).toContain(
      'pkg:apk/alpine/libfake@1.0.1',
    )

    const uploads = writes().length
    const again = await run({
      layout: 'layout',
      platform: '',
      image: image('passed'),
      tag: '1.0.0,latest',
      push: 'true',
    })
    expect(again.result).toMatchObject({ digest, pushed: true, blobs: { uploaded: 0 } })
    expect(writes()).toHaveLength(uploads)
  })

  it.each(['grype', 'both'])('finds the same with the scanner %s, and writes its SBOM', async (scanner) => {
    writeContext({ amd64: fixed, arm64: { ...vulnerable, libold: '2.0.0-r0' } })
    const options = { image: image('scanners'), tag: '1', push: 'true', 'fail-on': 'high', 'sbom-out': 'sbom' }
    const report = await run({ ...options, scanner })
    expect(report.result.refused).toBe(true)
    expect(report.findings.map(({ message, severity }) => `${severity}: ${message}`)).toEqual([
      'error: CVE-2099-0001 (critical) in libfake 1.0.0-r0: made up [linux/arm64]',
      'error: CVE-2099-0002 (high) in libold 2.0.0-r0: made up, and never fixed [linux/arm64]',
    ])
    const sbom = readFileSync(join(workspace, 'sbom', 'linux-arm64.cdx.json'), 'utf8')
    expect(sbom).toContain('pkg:apk/alpine/libold@2.0.0-r0')
    const accepted = await run({ ...options, scanner, 'fail-on': 'high', 'ignore-unfixed': 'true', push: 'false' })
    expect(accepted.findings.map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })

  it('never moves a release to another digest, unless it is told to', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    await run({ image: image('released'), tag: '1.0.0,latest', push: 'true' })
    writeContext({ amd64: { ...fixed, libnew: '1.0.0-r0' }, arm64: fixed })
    const uploads = writes().length
    const refused = await run({ image: image('released'), tag: '1.0.0,latest', push: 'true' })
    expect(refused.findings.map(({ rule }) => rule)).toEqual(['tag-exists', 'tag-moved'])
    expect(refused.result).toMatchObject({ refused: true, pushed: false })
    expect(writes()).toHaveLength(uploads)
    const told = await run({ image: image('released'), tag: '1.0.0,latest', push: 'true', overwrite: 'always' })
    expect(told.result.pushed).toBe(true)
  })

  it('builds, scans and judges without pushing', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    const before = registry.requests.length
    const report = await run({ image: image('kept'), 'layout-out': 'out/layout' })
    expect(report.result).toMatchObject({ pushed: false, refused: false, layout: 'out/layout' })
    expect(readdirSync(join(workspace, 'out', 'layout')).sort()).toEqual(
      expect.arrayContaining(['blobs', 'index.json']),
    )
    expect(registry.requests).toHaveLength(before)
  })

  it('gives the same digest for the same commit, also when it is built from nothing', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    const options = { image: image('same'), tag: '1', provenance: 'off', scanner: 'none', reproducible: 'true' }
    const environment = { SOURCE_DATE_EPOCH: '1700000000' }
    const [first, second] = [
      await run(options, environment),
      await run({ ...options, 'no-cache': 'true' }, environment),
    ]
    expect(second.result.digest).toBe(first.result.digest)
    expect(first.findings.map(({ rule }) => rule)).toEqual(['not-scanned'])
  })

  it('runs the steps of a Dockerfile, with its build secret and arguments', async () => {
    const app = join(workspace, 'app')
    mkdirSync(app)
    writeFileSync(join(app, 'go.mod'), 'module step\n\ngo 1.23\n')
    writeFileSync(
      join(app, 'main.go'),
      'package main\n\nimport (\n\t"os"\n)\n\nfunc main() {\n\tsecret, _ := os.ReadFile("/run/secrets/token")\n\tos.WriteFile("/out", []byte(os.Args[1]+len2(string(secret))), 0o644)\n}\n\nfunc len2(s string) string { return string(rune(48 + len(s))) }\n',
    )
    execFileSync('go', ['build', '-o', 'step', '.'], { cwd: app, env: { ...process.env, CGO_ENABLED: '0' } })
    writeFileSync(
      join(app, 'Dockerfile'),
      [
        'FROM scratch AS made',
        'ARG WORD',
        'COPY step /step',
        'RUN --mount=type=secret,id=token ["/step", "made"]',
        'FROM scratch',
        'COPY --from=made /out /out',
        '',
      ].join('\n'),
    )
    const report = await run(
      {
        image: image('steps'),
        platform: 'linux/amd64',
        provenance: 'off',
        'build-arg': 'WORD=hello',
        secret: 'id=token,env=TOKEN',
        'layout-out': 'layout',
      },
      { TOKEN: 'canary' },
    )
    expect(report.findings.map(({ rule }) => rule)).toEqual(['nothing-recognised'])
    const blobs = join(workspace, 'layout', 'blobs', 'sha256')
    for (const blob of readdirSync(blobs)) expect(readFileSync(join(blobs, blob)).includes('canary')).toBe(false)
  })

  it('shows the line of the Dockerfile that failed', async () => {
    mkdirSync(join(workspace, 'app'))
    writeFileSync(join(workspace, 'app', 'Dockerfile'), 'FROM scratch\n\nCOPY missing /\n')
    await expect(run({ image: image('broken') })).rejects.toMatchObject({
      name: 'ServiceError',
      message: expect.stringMatching(/^Dockerfile:3: .*missing/),
    })
  })

  it('takes a registry that throttles and fails for a while, and gives up on one that always does', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    const seen = new Set<string>()
    registry.fault = (method, path) => {
      const key = `${method} ${path.replace(/(uploads\/|sha256:)[^/]+$/, '$1')}`
      if (seen.has(key)) return undefined
      seen.add(key)
      return seen.size % 3 === 0 ? 'cut' : { status: seen.size % 3 === 1 ? 429 : 503, headers: { 'retry-after': '0' } }
    }
    const report = await run({ image: image('faulty'), tag: '1', push: 'true' })
    expect((await registry.manifest('faulty', '1')).digest).toBe(report.result.digest)
    for (const [fault, reason] of [
      [{ status: 429 }, 'rate limited'],
      ['cut', 'unreachable'],
    ] as const) {
      registry.fault = () => fault
      await expect(run({ image: image('faulty'), tag: '1', push: 'true' })).rejects.toMatchObject({ reason })
    }
  })

  it('refuses a layout with a changed blob before anything is scanned or sent', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    await run({ image: image('foreign'), 'layout-out': 'layout' })
    cpSync(join(workspace, 'layout'), join(workspace, 'changed'), { recursive: true })
    const blobs = join(workspace, 'changed', 'blobs', 'sha256')
    const blob = join(blobs, readdirSync(blobs)[0] ?? '')
    const bytes = readFileSync(blob)
    bytes[0] = (bytes[0] ?? 0) ^ 1
    writeFileSync(blob, bytes)
    const before = writes().length
    const inputs = { layout: 'changed', platform: '', image: image('foreign'), tag: '1', push: 'true' }
    await expect(run(inputs)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('its content has the digest'),
    })
    expect(writes()).toHaveLength(before)
  })

  it('names a scanner without a database, and takes it for no pass', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    const empty = temporaryFolder('empty')
    await expect(run({ image: image('blind'), 'scanner-cache': empty })).rejects.toMatchObject({
      name: 'ServiceError',
      service: 'trivy',
    })
  })

  it('signs the digest before a tag points at it', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    execFileSync(join(programs, 'cosign'), ['generate-key-pair'], {
      cwd: workspace,
      env: { COSIGN_PASSWORD: 'key', HOME: workspace },
      stdio: 'ignore',
    })
    const report = await run(
      {
        image: image('signed'),
        tag: '1',
        push: 'true',
        sign: 'true',
        'sign-key': 'cosign.key',
        'cosign-password': 'key',
        'transparency-log': 'false',
      },
      { HOME: workspace },
    )
    expect(report.result.signed).toBe(true)
    const order = writes().filter((request) => request.includes('/v2/signed/manifests/'))
    const signature = `sha256-${report.result.digest?.slice('sha256:'.length)}.sig`
    expect(order.findIndex((request) => request.endsWith(signature))).toBeLessThan(
      order.findIndex((request) => request.endsWith('/manifests/1')),
    )
    const verify = ['verify', '--key', 'cosign.pub', '--insecure-ignore-tlog=true', '--allow-http-registry']
    // Not the synchronous form: the proxy that answers cosign lives in this process.
    const cosign = promisify(execFile)
    await cosign(join(programs, 'cosign'), [...verify, report.result.reference ?? ''], {
      cwd: workspace,
      env: { HOME: workspace },
    })
  })
})
