import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeArtifact, writeLayout } from '../../test/support/layouts.ts'
import {
  type RegistryDouble,
  type RegistryDoubleOptions,
  startRegistryDouble,
} from '../../test/support/registry-double.ts'
import { trivyDouble } from '../../test/support/trivy-double.ts'
import { parseInputs } from '../contract/parse.ts'
import type { ImageBuild } from '../oci/image-build.ts'
import type { Report } from '../report/report.ts'
import { buildContract } from './inputs.ts'
import { type BuildResult, buildImage, buildImages, type ImageWish } from './stage.ts'

let registry: RegistryDouble
let workspace: string
let programs: string

beforeEach(async () => {
  registry = await startRegistryDouble()
  workspace = temporaryFolder('workspace')
  programs = temporaryFolder('programs')
  mkdirSync(join(workspace, 'app'))
  writeFileSync(join(workspace, 'app', 'Dockerfile'), 'FROM scratch\n')
})
afterEach(() => registry.close())

function program(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n[ "$1" = version ] || [ "$1" = --version ] && exit 0\n${script}\n`)
  chmodSync(join(programs, name), 0o755)
}

/** A docker-buildx that gives out a layout that was made before for every target, and says which digest it has. */
function builder(digest?: string): { digest: string; calls: string } {
  const made = temporaryFolder('made')
  const { digest: root } = writeLayout(made, { attestations: true })
  const calls = join(made, 'calls')
  program(
    'docker-buildx',
    `echo "$@" >> '${calls}'
     for d in $(grep -o 'dest=[^,"]*'); do
       d=\${d#dest=}; mkdir -p "$d"; cp -R '${made}'/blobs '${made}'/oci-layout '${made}'/index.json "$d"
       all="$all\${all:+,}\\"$(basename "$d")\\":{\\"containerimage.digest\\":\\"${digest ?? root}\\"}"
     done
     for one; do case $one in --metadata-file=*) echo "{$all}" > "\${one#*=}" ;; esac; done`,
  )
  return { digest: root, calls }
}

async function run(
  given: Record<string, string>,
  environment: Record<string, string> = {},
): Promise<Report<BuildResult>> {
  const texts = { context: 'app', image: `${registry.address}/acme/web`, ...given }
  const inputs = await parseInputs(buildContract.inputs, texts, (name) => `Input "${name}"`)
  const path = `${programs}:/usr/bin:/bin`
  const host = testHost({ root: workspace, environment: { PATH: path, HOME: workspace, ...environment } })
  return await buildImage(inputs, host)
}

async function restart(options: RegistryDoubleOptions): Promise<void> {
  await registry.close()
  registry = await startRegistryDouble(options)
}

const writes = (): string[] => registry.requests.filter((request) => /^(POST|PUT|PATCH) /.test(request))

describe('build-scan-push', () => {
  it('builds once, scans each platform, and pushes what was built', async () => {
    const { digest } = builder()
    trivyDouble(programs)
    const report = await run({ tag: '1.0.0,latest', push: 'true' })
    expect(report.result).toMatchObject({ digest, pushed: true, refused: false, scanners: ['trivy'] })
    expect(Object.keys(report.result.platforms)).toEqual(['linux/amd64', 'linux/arm64'])
    const stored = registry.manifests.get('acme/web')
    expect([stored?.get('1.0.0'), stored?.get('latest')]).toEqual([digest, digest])
    const reference = `${registry.address}/acme/web@${digest}`
    expect(report.outputs).toMatchObject({ digest, reference, tag: '1.0.0', tags: '1.0.0\nlatest', pushed: 'true' })
    expect(Object.keys(report.outputs).sort()).toEqual(Object.keys(buildContract.outputs).sort())
  })

  it('sends nothing when one platform is refused', async () => {
    builder()
    trivyDouble(programs, 'arm64')
    const report = await run({ tag: '1.0.0', push: 'true' })
    expect(report.result).toMatchObject({ refused: true, pushed: false })
    expect(report.outputs).toMatchObject({ pushed: 'false', reference: '' })
    expect(report.outputs['scan-summary']).toBe(
      'trivy found 1 critical, 0 high, 0 medium, 0 low, 0 unknown; the gate (fail-on critical) refused it',
    )
    expect(report.findings).toMatchObject([
      { severity: 'error', message: expect.stringContaining('[linux/arm64]'), file: 'app/Dockerfile', line: 1 },
    ])
    expect(writes()).toEqual([])
  })

  it('only tells of what is below the line', async () => {
    builder()
    trivyDouble(programs, 'arm64', 'HIGH')
    expect((await run({ tag: '1' })).findings).toMatchObject([{ severity: 'warning' }])
    expect((await run({ tag: '1', 'fail-on': 'high' })).findings).toMatchObject([{ severity: 'error' }])
  })

  it('reads accepted vulnerabilities from the working directory', async () => {
    builder()
    trivyDouble(programs, 'arm64')
    writeFileSync(join(workspace, '.trivyignore'), 'CVE-1\n')
    const { findings, outputs } = await run({ tag: '1' })
    expect(findings).toEqual([])
    expect(outputs['scan-summary']).toContain('0 unknown, 1 accepted; the gate (fail-on critical) let it pass')
  })

  it('takes the layout of another builder, and needs no buildx for it', async () => {
    trivyDouble(programs)
    const { digest } = writeLayout(join(workspace, 'layout'), { shape: 'flat' })
    const report = await run({ layout: 'layout', tag: '1', push: 'true' })
    expect(registry.manifests.get('acme/web')?.get('1')).toBe(digest)
    expect(report.outputs['layout']).toBe('layout')
  })

  it('logs in before it builds, so that a wrong password costs no build', async () => {
    await restart({ login: 'basic' })
    const { calls } = builder()
    trivyDouble(programs)
    const login = { tag: '1', push: 'true', 'registry-username': 'robot' }
    await expect(run({ ...login, 'registry-password': 'wrong' })).rejects.toMatchObject({ reason: 'unauthorized' })
    expect(existsSync(calls)).toBe(false)
    expect((await run({ ...login, 'registry-password': 's3cret' })).result.pushed).toBe(true)
  })

  it('finds its scanner before it builds', async () => {
    const { calls } = builder()
    await expect(run({ tag: '1', 'trivy-path': 'gone' })).rejects.toThrow('not an executable file')
    expect(existsSync(calls)).toBe(false)
  })

  it('ends the build when its scanner has no database', async () => {
    program('docker-buildx', 'exec sleep 60')
    program('trivy', 'echo "FATAL no database" >&2; exit 1')
    await expect(run({ tag: '1' })).rejects.toThrow('could not be downloaded: FATAL no database')
  })

  it('says loudly that nothing was scanned', async () => {
    builder()
    const report = await run({ tag: '1', push: 'true', scanner: 'none' })
    expect(report.findings).toMatchObject([{ rule: 'not-scanned', severity: 'warning' }])
    expect(report.plan).toContain('not scanned')
  })

  it('fails when the layout is not what the builder says it built', async () => {
    builder(`sha256:${'0'.repeat(64)}`)
    trivyDouble(programs)
    await expect(run({ tag: '1', push: 'true' })).rejects.toThrow('It says it built sha256:000')
    expect(writes()).toEqual([])
  })

  it('prints its plan and does nothing with dry-run', async () => {
    const { calls } = builder()
    const report = await run({
      tag: '1.0,{version}',
      push: 'true',
      platform: 'linux/amd64,linux/arm64/v8',
      'dry-run': 'true',
    })
    const definition = {
      target: {
        web: {
          context: 'app',
          labels: { 'org.opencontainers.image.version': '1.0' },
          annotations: ['manifest,index:org.opencontainers.image.version=1.0'],
          tags: [`${registry.address}/acme/web:1.0`],
          platforms: ['linux/amd64', 'linux/arm64'],
          attest: ['type=provenance,mode=min', 'type=sbom,disabled=true'],
          output: ['type=oci,dest=LAYOUT/web,tar=false'],
        },
      },
    }
    expect(report.plan).toEqual([
      'docker buildx bake --file=- --progress=plain --metadata-file=METADATA web, with',
      ...JSON.stringify(definition, undefined, 2)
        .split('\n')
        .map((line) => `  ${line}`),
      expect.stringMatching(/^cache of web: that of the builder/),
      'trivy image --input VIEW --format=json --output REPORT --scanners=vuln,secret --list-all-pkgs --exit-code=0 --skip-db-update --cache-backend=memory, for each platform',
      'refuse the image for critical or worse; secrets of critical or worse',
      `push ${registry.address}/acme/web, tags 1.0`,
    ])
    expect(existsSync(calls)).toBe(false)
    expect(registry.requests).toEqual([])
    expect(readdirSync(workspace)).toEqual(['app'])
  })

  it('keeps the layout where it is told to, and replaces an older one', async () => {
    builder()
    trivyDouble(programs)
    for (const _ of [1, 2]) await run({ tag: '1', 'layout-out': 'out/layout' })
    expect(readdirSync(join(workspace, 'out', 'layout')).sort()).toEqual(['blobs', 'index.json', 'oci-layout'])
  })

  it('knows its tags from the event', async () => {
    builder()
    trivyDouble(programs)
    const event = { GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/tags/v2.1.0' }
    expect((await run({}, event)).result.tags).toEqual(['2.1.0', 'sha-aaaaaaa'])
    const file = join(workspace, 'event.json')
    writeFileSync(file, JSON.stringify({ pull_request: { head: { sha: 'b'.repeat(40) } } }))
    const pullRequest = { ...event, GITHUB_REF: 'refs/pull/7/merge', GITHUB_EVENT_PATH: file }
    expect((await run({ tag: 'pr-{pr},sha-{short-sha}' }, pullRequest)).result.tags).toEqual(['pr-7', 'sha-bbbbbbb'])
    const gitlab = { CI_COMMIT_SHA: 'c'.repeat(40), CI_COMMIT_BRANCH: 'main' }
    expect((await run({ tag: '{branch}-{short-sha}' }, gitlab)).result.tags).toEqual(['main-ccccccc'])
  })
})

it('takes an archive that another builder made', async () => {
  trivyDouble(programs)
  const { digest } = writeLayout(join(workspace, 'made'))
  execFileSync('tar', ['-czf', join(workspace, 'image.tar.gz'), '-C', join(workspace, 'made'), '.'])
  const report = await run({ layout: 'image.tar.gz', tag: '1', push: 'true' })
  expect(registry.manifests.get('acme/web')?.get('1')).toBe(digest)
  expect(report.outputs['layout']).toBe('image.tar.gz')
})

describe('new-only', () => {
  it('lets what runs already through, and says so', async () => {
    builder()
    trivyDouble(programs, 'arm64')
    const running = (await run({ tag: '1', push: 'true', 'fail-on': 'none' })).result.digest ?? ''
    expect((await run({ tag: '2', push: 'true' })).result.refused).toBe(true)
    for (const against of [running, '1', `${registry.address}/acme/web:1`]) {
      const { result, findings } = await run({ tag: '2', push: 'true', 'new-only': 'true', against })
      expect(findings).toMatchObject([{ severity: 'warning', message: expect.stringContaining('and runs already') }])
      expect(result).toMatchObject({ refused: false, pushed: true })
      expect(result.scanSummary).toContain('1 of them run already')
    }
  })

  it('takes everything for new where nothing runs', async () => {
    builder()
    trivyDouble(programs, 'arm64')
    const report = await run({ tag: '2', push: 'true', 'new-only': 'true', against: 'gone' })
    expect(report.result).toMatchObject({ refused: true, pushed: false })
  })

  it('pulls the layers that the new image has not, and only when something would be refused', async () => {
    trivyDouble(programs, 'arm64')
    writeLayout(join(workspace, 'old'), { layer: Buffer.from('an older layer') })
    await run({ layout: 'old', tag: 'old', push: 'true', 'fail-on': 'none' })
    writeLayout(join(workspace, 'new'))
    const pulled = () => registry.requests.filter((request) => /^GET .*\/blobs\//.test(request)).length
    await run({ layout: 'new', tag: '2', 'new-only': 'true', against: 'old', 'fail-on': 'none' })
    // The configs of its two platforms, for the report.
    expect(pulled()).toBe(2)
    const { result } = await run({ layout: 'new', tag: '2', 'new-only': 'true', against: 'old' })
    expect(result.refused).toBe(false)
    expect(pulled()).toBe(5)
  })
})

describe('VEX', () => {
  const vex = (product: string): void =>
    writeFileSync(
      join(workspace, 'vex.json'),
      JSON.stringify({
        '@context': 'https://openvex.dev/ns/v0.2.0',
        statements: [{ vulnerability: 'CVE-1', products: [product], status: 'not_affected', justification: 'x' }],
      }),
    )

  it('lets through what it says does not affect the image', async () => {
    builder()
    trivyDouble(programs, 'arm64')
    vex(`${registry.address}/acme/web`)
    const { findings, result } = await run({ tag: '1', vex: 'vex.json' })
    expect(findings).toEqual([])
    expect(result.scanSummary).toContain('1 accepted')
  })

  it('of another image changes nothing, and is told', async () => {
    builder()
    trivyDouble(programs, 'arm64')
    vex('ghcr.io/acme/other')
    const { findings } = await run({ tag: '1', vex: 'vex.json' })
    expect(findings.map(({ rule }) => rule)).toEqual(['vulnerable-package', 'vex-without-effect'])
  })
})

describe('several names of an image', () => {
  it('get the same digest, each blob once for a registry, and tags when all is there', async () => {
    const { digest } = builder()
    trivyDouble(programs)
    const other = await startRegistryDouble()
    const also = `${registry.address}/mirror/web\n${other.address}/acme/web:stable`
    const { result, outputs, plan } = await run({ tag: '1.0,1', push: 'true', also })
    const names = [`${registry.address}/acme/web`, `${registry.address}/mirror/web`, `${other.address}/acme/web`]
    expect(outputs['references']).toBe(names.map((name) => `${name}@${digest}`).join('\n'))
    expect(result).toMatchObject({ pushed: true, copies: names.slice(1).map((name) => `${name}@${digest}`) })
    expect(plan).toContain(`and ${names[2]}@${digest}`)
    for (const tag of ['1.0', '1']) {
      expect(registry.manifests.get('acme/web')?.get(tag)).toBe(digest)
      expect(registry.manifests.get('mirror/web')?.get(tag)).toBe(digest)
    }
    const tags = [...(other.manifests.get('acme/web')?.keys() ?? [])].filter((name) => !name.includes(':'))
    expect(tags).toEqual(['stable'])
    const uploads = registry.requests.filter((request) => /^PUT .*mirror.*uploads/.test(request))
    expect(uploads).toEqual([])
    const order = registry.requests.filter((request) => request.startsWith('PUT') && request.includes('/manifests/'))
    const firstTag = order.findIndex((request) => !request.includes('sha256:'))
    expect(order.slice(firstTag).every((request) => !request.includes('sha256:'))).toBe(true)
    await other.close()
  })

  it('get no tag where one registry fails', async () => {
    builder()
    trivyDouble(programs)
    const other = await startRegistryDouble({ fault: (method) => (method === 'PUT' ? { status: 403 } : undefined) })
    const failure = run({ tag: '1', push: 'true', also: `${other.address}/acme/web` })
    await expect(failure).rejects.toMatchObject({ reason: 'denied', outputs: { outcome: 'push-failed' } })
    expect([...(registry.manifests.get('acme/web')?.keys() ?? [])].filter((name) => !name.includes(':'))).toEqual([])
    await other.close()
  })

  it.each([
    [{ also: 'REG/acme/web:2' }, 'also names the image itself'],
    [{ also: `ghcr.io/a/b@sha256:${'a'.repeat(64)}` }, 'has a digest, which the build gives'],
  ])('are refused for %j', async ({ also }, message) => {
    await expect(run({ tag: '1', also: also.replace('REG', registry.address) })).rejects.toThrow(message)
  })
})

describe('several machines', () => {
  const legOf = async (platform: string): Promise<string> => {
    writeLayout(join(workspace, platform.replace('/', '-')), { platforms: [platform], attestations: true })
    const given = { layout: platform.replace('/', '-'), push: 'true', 'push-by-digest': 'true' }
    return (await run(given)).result.digest ?? ''
  }
  const tagsOf = (name: string): string[] =>
    [...(registry.manifests.get(name)?.keys() ?? [])].filter((reference) => !reference.startsWith('sha256:'))

  it('push their images without a tag, and one of them makes the whole', async () => {
    trivyDouble(programs, 'none')
    const legs = [await legOf('linux/amd64'), await legOf('linux/arm64')]
    expect(tagsOf('acme/web')).toEqual([])
    const both = { merge: legs.join('\n'), platform: 'linux/amd64,linux/arm64' }
    const { result, findings } = await run({ ...both, tag: '1', push: 'true' })
    expect(findings).toEqual([])
    expect(result).toMatchObject({ pushed: true, tags: ['1'] })
    expect(Object.keys(result.platforms)).toEqual(['linux/amd64', 'linux/arm64'])
    expect(registry.manifests.get('acme/web')?.get('1')).toBe(result.digest)
  })

  it('leave no tag where one of them failed', async () => {
    trivyDouble(programs, 'arm64')
    const legs = [await legOf('linux/amd64'), await legOf('linux/arm64')]
    const whole = { platform: 'linux/amd64,linux/arm64', tag: '1', push: 'true' }
    await expect(run({ ...whole, merge: legs[0] ?? '' })).rejects.toThrow('there is no image for linux/arm64')
    // The leg was refused, so its digest is not in the registry.
    await expect(run({ ...whole, merge: legs.join('\n') })).rejects.toThrow('is not in the repository')
    expect(tagsOf('acme/web')).toEqual([])
  })

  it('are gated as a whole', async () => {
    trivyDouble(programs, 'none')
    const legs = [await legOf('linux/amd64'), await legOf('linux/arm64')]
    trivyDouble(programs, 'arm64')
    const { result } = await run({ merge: legs.join('\n'), tag: '1', push: 'true' })
    expect(result).toMatchObject({ refused: true, pushed: false })
    expect(tagsOf('acme/web')).toEqual([])
  })

  it.each([
    [{ merge: 'latest' }, 'is no image digest'],
    [{ merge: `sha256:${'0'.repeat(64)}`, layout: 'x' }, '"merge" is taken in place of a build, and "layout"'],
    [{ 'push-by-digest': 'true' }, 'push-by-digest is a way to push'],
  ])('%j is refused', async (given, message) => {
    await expect(run({ tag: '1', ...given })).rejects.toThrow(message)
  })
})

describe('the outcome', () => {
  it.each<[string, () => void | Promise<void>, string]>([
    [
      'a builder that is away',
      () => program('docker-buildx', 'echo "ERROR: no builder \\"x\\" found" >&2; exit 1'),
      'build-failed',
    ],
    ['a scanner that crashes', () => program('trivy', 'exit 1'), 'scan-failed'],
    [
      'a registry that refuses',
      () => restart({ fault: (method) => (method === 'PUT' ? { status: 403 } : undefined) }),
      'push-failed',
    ],
    ['a signer that crashes', () => program('cosign', '[ "$1" = sign ] && exit 1; exit 0'), 'sign-failed'],
  ])('of %s is told in the outputs', async (_, breaks, outcome) => {
    builder()
    trivyDouble(programs)
    program('cosign', 'exit 0')
    await breaks()
    await expect(run({ tag: '1', push: 'true', sign: 'true' })).rejects.toMatchObject({ outputs: { outcome } })
  })

  it.each([
    ['none', 'built'],
    ['amd64', 'refused'],
  ] as const)('of a scan that finds something on %s is %s', async (architecture, outcome) => {
    builder()
    trivyDouble(programs, architecture)
    expect((await run({ tag: '1' })).outputs['outcome']).toBe(outcome)
  })
})

describe('a build that fails', () => {
  /** A docker-buildx that prints this and fails. */
  const failing = (stderr: string): void =>
    program('docker-buildx', `cat > /dev/null; cat >&2 <<'END'\n${stderr}\nEND\nexit 1`)
  const lines = (line: number, text: string): string => `   ${line} | >>> ${text}`

  beforeEach(() => trivyDouble(programs))

  it('for what the sources do is a finding on its line, and refuses', async () => {
    writeFileSync(join(workspace, 'app', 'Dockerfile'), 'FROM scratch\nCOPY bin/app /app\n')
    failing(
      `${lines(2, 'COPY bin/app /app')}\nERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref a::b: "/bin/app": not found`,
    )
    const report = await run({ tag: '1', push: 'true' })
    expect(report.findings).toEqual([
      {
        rule: 'copy-source-missing',
        category: 'input',
        severity: 'error',
        message: '"bin/app" is not in the build context app',
        fix: expect.stringContaining('Correct the path'),
        file: 'app/Dockerfile',
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 18,
      },
    ])
    expect(report.result).toMatchObject({ refused: true, pushed: false })
    expect(report.plan).toEqual(['not built: nothing was pushed'])
    expect(writes()).toEqual([])
  })

  it('for a registry that is not there is that service, at the line that names it', async () => {
    failing(
      `${lines(1, 'FROM localhost:5999/base:1')}\nERROR: failed to solve: localhost:5999/base:1: failed to resolve source metadata for localhost:5999/base:1: failed to do request: Head "http://localhost:5999/v2/base/manifests/1": dial tcp 127.0.0.1:5999: connect: connection refused`,
    )
    await expect(run({ tag: '1' })).rejects.toMatchObject({
      name: 'ServiceError',
      service: 'registry localhost:5999',
      place: { file: 'app/Dockerfile', line: 1 },
    })
  })

  it('leaves the place of a layout as it was, without one and with one', async () => {
    failing('ERROR: something odd')
    await expect(run({ tag: '1', 'layout-out': 'out/layout' })).rejects.toThrow('something odd')
    expect(readdirSync(workspace)).toEqual(['app'])
    builder()
    await run({ tag: '1', 'layout-out': 'out/layout' })
    const before = readdirSync(join(workspace, 'out/layout/blobs/sha256'))
    failing('ERROR: something odd')
    await expect(run({ tag: '1', 'layout-out': 'out/layout' })).rejects.toThrow('something odd')
    expect(readdirSync(join(workspace, 'out/layout/blobs/sha256'))).toEqual(before)
    expect(readdirSync(join(workspace, 'out'))).toEqual(['layout'])
  })
})

describe('several images', () => {
  const wish = (name: string, build: Partial<ImageBuild> = {}, more: Partial<ImageWish> = {}): ImageWish => ({
    name,
    image: `${registry.address}/acme/${name}`,
    tags: ['1'],
    source: { kind: 'build', build: { context: 'app', args: {}, ...build } },
    ...more,
  })

  async function runAll(wishes: readonly ImageWish[], given: Record<string, string> = {}) {
    const inputs = await parseInputs(buildContract.inputs, { image: 'x', push: 'true', ...given }, String)
    const host = testHost({ root: workspace, environment: { PATH: `${programs}:/usr/bin:/bin`, HOME: workspace } })
    return await buildImages(wishes, inputs, host)
  }

  it('are built by one command, and pushed when all have passed', async () => {
    const { digest, calls } = builder()
    trivyDouble(programs)
    const { result, outputs, findings } = await runAll([wish('api'), wish('web')])
    expect(findings).toEqual([])
    expect(readFileSync(calls, 'utf8').trim().split('\n')).toHaveLength(1)
    for (const name of ['api', 'web']) expect(registry.manifests.get(`acme/${name}`)?.get('1')).toBe(digest)
    const image = `${registry.address}/acme/web`
    expect(JSON.parse(outputs['images'] ?? '')).toMatchObject({
      web: { image, digest, reference: `${image}@${digest}` },
    })
    expect(result.images.map(({ name, pushed }) => [name, pushed])).toEqual([
      ['api', true],
      ['web', true],
    ])
  })

  it('send nothing when one platform of one of them is refused', async () => {
    builder()
    trivyDouble(programs, 'arm64')
    const { digest } = writeLayout(join(workspace, 'layout'), { platforms: ['linux/amd64'] })
    const good = wish('good', {}, { source: { kind: 'layout', path: 'layout' } })
    const { result, findings } = await runAll([good, wish('bad')])
    expect(result.images.map(({ refused, pushed }) => [refused, pushed])).toEqual([
      [false, false],
      [true, false],
    ])
    expect(result.images[0]?.digest).toBe(digest)
    expect(findings[0]?.message).toContain(`${registry.address}/acme/bad: CVE-1 (critical)`)
    expect(writes()).toEqual([])
  })

  it('get the tags that their build names, and say which names are not pushed', async () => {
    const { digest } = builder()
    trivyDouble(programs)
    const tags = [`${registry.address}/acme/web:stable`, 'ghcr.io/acme/other:1']
    const { result, findings } = await runAll([
      wish('web', { tags, place: { file: 'compose.yaml', line: 3, column: 5 } }),
    ])
    expect(result.images[0]?.tags).toEqual(['1', 'stable'])
    expect(registry.manifests.get('acme/web')?.get('stable')).toBe(digest)
    expect(findings).toMatchObject([
      {
        rule: 'name-not-pushed',
        file: 'compose.yaml',
        line: 3,
        message: expect.stringContaining('ghcr.io/acme/other'),
      },
    ])
  })

  it('do not send one that runs already and is there', async () => {
    const { digest } = builder()
    trivyDouble(programs)
    await runAll([wish('api'), wish('web')])
    const before = writes().length
    const { result } = await runAll([wish('api', {}, { known: digest, tags: ['2'] }), wish('web')])
    expect(result.images[0]).toMatchObject({ pushed: false, reference: `${registry.address}/acme/api@${digest}` })
    expect(writes()).toHaveLength(before)
    await runAll([wish('other', {}, { known: digest })])
    expect(registry.manifests.get('acme/other')?.get('1')).toBe(digest)
  })

  it.each<[string, () => ImageWish[], string]>([
    [
      'an unknown service',
      () => [wish('web', { additionalContexts: { base: 'service:api' } })],
      'service:api, which no',
    ],
    [
      'images that start from each other',
      () => [
        wish('a', { additionalContexts: { x: 'service:b' } }),
        wish('b', { additionalContexts: { x: 'service:a' } }),
      ],
      'Images start from each other: a → b → a',
    ],
    [
      'one name twice',
      () => [wish('a'), wish('b', {}, { image: `${registry.address}/acme/a` })],
      '"a" and "b" would both be',
    ],
  ])('%s is named before anything is built', async (_, wishes, message) => {
    const { calls } = builder()
    const failure = runAll(wishes())
    await expect(failure).rejects.toMatchObject({ name: 'InputError', fix: expect.any(String) })
    await expect(failure).rejects.toThrow(message)
    expect(existsSync(calls)).toBe(false)
  })

  it('of several registries take their logins from docker login', async () => {
    const elsewhere = wish('b', {}, { image: 'ghcr.io/acme/b' })
    const login = { 'registry-username': 'u', 'registry-password': 'p' }
    await expect(runAll([wish('a'), elsewhere], login)).rejects.toThrow('registry-username is for one registry')
  })
})

describe('bad input', () => {
  beforeEach(() => {
    builder()
    trivyDouble(programs)
  })

  it.each<[string, Record<string, string>, string]>([
    ['capitals in the name', { image: 'ghcr.io/Acme/Web' }, 'must be in lower case: "acme/web"'],
    ['a digest in the name', { image: `a/b@sha256:${'a'.repeat(64)}` }, 'has a digest'],
    ['a tag that is none', { tag: 'a b' }, 'is no image tag'],
    ['a tag that is too long', { tag: 'a'.repeat(129) }, 'it is longer than 128 characters'],
    ['no name', { image: '' }, 'image is required'],
    [
      'more platforms than an image has',
      { platform: Array.from({ length: 300 }, (_, index) => `linux/arm/v${index}`).join(',') },
      'platform names 300 platforms',
    ],
    ['an agent that is not there', { ssh: 'default', tag: '1' }, 'SSH_AUTH_SOCK, which is not set'],
    ['a platform that is none', { platform: 'amd64' }, '"amd64" is no platform'],
    ['a platform that is misspelled', { platform: 'linux/amd64,linux/amr64' }, '"linux/amr64" is no platform'],
    [
      'a key that is not there',
      { push: 'true', tag: '1', sign: 'true', 'sign-key': 'gone.key' },
      'sign-key "gone.key"',
    ],
    ['a cache that is a file', { 'scanner-cache': 'app/Dockerfile', tag: '1' }, 'is no folder'],
    [
      'a named context that is not there',
      { 'build-context': 'x=gone', tag: '1' },
      'The build context x, "gone" is not',
    ],
    [
      'a secret whose file is not there',
      { secret: 'id=x,src=gone', tag: '1' },
      'The file of the build secret x, "gone"',
    ],
    ['nothing to tag it with', { push: 'true' }, 'There is no tag to push'],
    ['a signature without a push', { sign: 'true', tag: '1' }, 'Only a pushed image can be signed'],
    ['a context that is not there', { context: 'gone', tag: '1' }, 'The build context "gone" is not there'],
    ['a context that is a file', { context: 'app/Dockerfile', tag: '1' }, 'is no directory'],
    ['a Dockerfile that is not there', { file: 'gone', tag: '1' }, 'The Dockerfile "gone" is not there'],
    ['a layout that is none', { layout: 'app', tag: '1' }, 'the file "oci-layout" is missing'],
    ['an archive that is none', { layout: 'app/Dockerfile', tag: '1' }, 'The image archive "app/Dockerfile"'],
    ['a layout and a platform', { layout: 'l', platform: 'linux/amd64' }, '"platform" is for builds'],
    ['a layout and a Dockerfile', { layout: 'l', file: 'f' }, '"file" is for builds'],
    ['a secret whose variable is not set', { secret: 'id=x,env=GONE', tag: '1' }, 'variable GONE, which is not set'],
    ['a place for the layout that is in use', { 'layout-out': 'app', tag: '1' }, 'holds other files'],
    ['a place outside the workspace', { 'layout-out': '/opt/layout', tag: '1' }, 'outside the workspace'],
    ['a VEX document that is not there', { vex: 'gone.json', tag: '1' }, 'it does not exist'],
    ['a VEX document that is none', { vex: 'app/Dockerfile', tag: '1' }, 'The VEX document "app/Dockerfile"'],
    ['a grace without days', { 'fix-within': 'critical', tag: '1' }, 'fix-within "critical" is no severity'],
    ['a grace of no severity', { 'fix-within': 'bad=7d', tag: '1' }, 'fix-within "bad=7d" is no severity'],
    ['new-only without what runs', { 'new-only': 'true', tag: '1' }, 'new-only needs the image that runs now'],
    ['against that is no tag', { 'new-only': 'true', against: '-x', tag: '1' }, 'is no image tag'],
    ['one version for two scanners', { scanner: 'both', 'scanner-version': '1' }, 'is for one scanner'],
    ['an SBOM without a scan', { scanner: 'none', 'sbom-out': 's', tag: '1' }, 'is made from the scan'],
    ['a scanner that is not there', { 'trivy-path': 'gone', tag: '1' }, 'The path given for trivy, "gone"'],
    ['an ignore file that is not there', { 'ignore-file': 'gone', tag: '1' }, 'it does not exist'],
    ['a user without a password', { push: 'true', tag: '1', 'registry-username': 'x' }, 'registry-password is missing'],
  ])('%s is named, and nothing is sent', async (_, given, message) => {
    const failure = run(given)
    await expect(failure).rejects.toMatchObject({ name: 'InputError', fix: expect.any(String) })
    await expect(failure).rejects.toThrow(message)
    expect(writes()).toEqual([])
  })

  it.each<[string, (folder: string) => void, string]>([
    ['an archive that is cut', (folder) => writeFileSync(join(folder, 'made'), Buffer.from([0x1f, 0x8b, 8, 0])), ''],
    [
      'a layout of a chart',
      (folder) => writeArtifact(join(folder, 'made')),
      'application/vnd.cncf.helm.config.v1+json',
    ],
  ])('%s is told before a program is looked for or a registry is asked', async (_, make, message) => {
    make(workspace)
    const failure = run({ layout: 'made', context: '', tag: '1', push: 'true', 'trivy-path': 'gone' })
    await expect(failure).rejects.toMatchObject({ name: 'InputError' })
    await expect(failure).rejects.toThrow(message)
    expect(registry.requests).toEqual([])
  })

  it.each([
    ['ERROR: OCI exporter is not supported for the docker driver.', "can't write an OCI layout", 'docker-container'],
    ['ERROR: Cannot connect to the Docker daemon at unix:///x.', "can't be reached", 'Start Docker or BuildKit'],
    ['ERROR: failed to connect to the docker API at unix:///x.', "can't be reached", 'Start Docker or BuildKit'],
    ['ERROR: no builder "gone" found', "can't be reached", 'name the builder'],
    ['ERROR: something odd', 'something odd', 'Correct the build'],
  ])('a builder that says "%s" is explained', async (stderr, message, fix) => {
    program('docker-buildx', `echo '${stderr}' >&2; exit 1`)
    const failure = run({ tag: '1' })
    await expect(failure).rejects.toMatchObject({ name: 'ServiceError', fix: expect.stringContaining(fix) })
    await expect(failure).rejects.toThrow(message)
  })
})
