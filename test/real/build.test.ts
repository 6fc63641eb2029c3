import { execFile, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { buildContract } from '../../src/image/inputs.ts'
import { type BuildResult, buildImage, buildImages, type ImagesResult, type ImageWish } from '../../src/image/stage.ts'
import type { ImageBuild } from '../../src/oci/image-build.ts'
import type { Report } from '../../src/report/report.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { imageTools } from '../support/image-tools.ts'
import type { ProxyFault } from '../support/registry.ts'
import { addGrypeCache, type MadeVulnerability, makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'

const vulnerabilities: readonly MadeVulnerability[] = [
  { id: 'CVE-2099-0001', package: 'libfake', fixedIn: '1.0.1-r0', severity: 'CRITICAL', title: 'made up' },
  { id: 'CVE-2099-0003', package: 'libfresh', severity: 'CRITICAL', title: 'new', published: new Date().toISOString() },
  { id: 'CVE-2099-0002', package: 'libold', severity: 'HIGH', title: 'made up, and never fixed' },
]
const platforms = 'linux/amd64,linux/arm64'
const tools = imageTools('buildx', 'trivy', 'grype', 'cosign')
let cache: string
let workspace: string
let state: string

beforeAll(async () => {
  cache = makeTrivyCache(vulnerabilities)
  await addGrypeCache(cache, vulnerabilities)
}, 300_000)

beforeEach(() => {
  tools.registry.fault = undefined
  workspace = temporaryFolder('workspace')
  state = temporaryFolder('state')
})

/** An image of data alone: Alpine's package list for each platform. */
function writeContext(packages: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  for (const [architecture, installed] of Object.entries(packages)) {
    writeAlpine(join(workspace, 'app', architecture), installed)
  }
  const dockerfile = ['# a stage', 'FROM scratch AS runtime', 'ARG TARGETARCH', 'COPY $TARGETARCH/ /', 'USER 65532', '']
  writeFileSync(join(workspace, 'app', 'Dockerfile'), dockerfile.join('\n'))
}

/** A program that writes down what a step sees: how many keys its agents have, its limits, hosts and network. */
const stepFacts = `package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"syscall"
)

func keys(socket string) uint32 {
	agent, err := net.Dial("unix", socket)
	if err != nil {
		return 0
	}
	agent.Write([]byte{0, 0, 0, 1, 11})
	answer := make([]byte, 9)
	io.ReadFull(agent, answer)
	return binary.BigEndian.Uint32(answer[5:])
}

func main() {
	var limit syscall.Rlimit
	syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit)
	var shm syscall.Statfs_t
	syscall.Statfs("/dev/shm", &shm)
	hosts, _ := os.ReadFile("/etc/hosts")
	interfaces, _ := net.Interfaces()
	group, _ := os.ReadFile("/proc/self/cgroup")
	facts := fmt.Sprintf("agent=%d key=%d nofile=%d shm=%d db=%v interfaces=%d group=%v", keys(os.Getenv("SSH_AUTH_SOCK")), keys(os.Args[1]),
		limit.Max, shm.Blocks*uint64(shm.Bsize), strings.Contains(string(hosts), "10.0.0.2\tdb.test"), len(interfaces), strings.Contains(string(group), "/mine/"))
	os.WriteFile("/facts", []byte(facts), 0o644)
}
`

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
  const path = [tools.programs, process.env['PATH'] ?? ''].join(delimiter)
  const host = testHost({
    root: workspace,
    state,
    environment: { PATH: path, ...tools.buildkit.environment, ...environment },
  })
  return await buildImage(inputs, host)
}

const wish = (name: string, build: Partial<ImageBuild>): ImageWish => ({
  name,
  image: image(`many-${name}`),
  tags: ['1'],
  source: { kind: 'build', build: { context: '.', args: {}, ...build } },
})

async function runAll(
  wishes: readonly ImageWish[],
  given: Readonly<Record<string, string>> = {},
): Promise<Report<ImagesResult>> {
  const texts = { image: 'x', push: 'true', 'scanner-cache': cache, 'scanner-offline': 'true', ...given }
  const path = [tools.programs, process.env['PATH'] ?? ''].join(delimiter)
  const host = testHost({ root: workspace, environment: { PATH: path, ...tools.buildkit.environment } })
  return await buildImages(wishes, await parseInputs(buildContract.inputs, texts, String), host)
}

const image = (name: string): string => `${tools.registry.address}/${name}`
const writes = (): string[] => tools.registry.requests.filter((request) => /^(POST|PUT|PATCH) /.test(request))

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
      line: 4,
    })
    expect(report.result.vulnerabilities.platforms['linux/amd64']).toMatchObject({ critical: 0 })
    expect(report.result.vulnerabilities.platforms['linux/arm64']).toMatchObject({ critical: 1 })
    expect(writes()).toHaveLength(before)
    expect((await tools.registry.manifest('refused', '1.0.0')).status).toBe(404)
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
      expect((await tools.registry.manifest('passed', tag)).digest).toBe(digest)
    for (const child of Object.values(report.result.platforms)) {
      expect((await tools.registry.manifest('passed', child)).digest).toBe(child)
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
    const before = tools.registry.requests.length
    const report = await run({ image: image('kept'), 'layout-out': 'out/layout' })
    expect(report.result).toMatchObject({ pushed: false, refused: false, layout: 'out/layout' })
    expect(readdirSync(join(workspace, 'out', 'layout')).sort()).toEqual(
      expect.arrayContaining(['blobs', 'index.json']),
    )
    expect(tools.registry.requests).toHaveLength(before)
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
        'USER 65532',
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

  it('finds secrets, licences and misconfigurations in the same scan, each on the line that brings it in', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    const app = join(workspace, 'app')
    const token = ['ghp', '0123456789abcdefghijABCDEFGHIJ012345'].join('_')
    mkdirSync(join(app, 'node_modules', 'pad'), { recursive: true })
    writeFileSync(join(app, 'token.txt'), `${token}\n`)
    const pad = { name: 'pad', version: '1.0.0', license: '(GPL-2.0-only OR GPL-3.0-only)' }
    writeFileSync(join(app, 'node_modules', 'pad', 'package.json'), JSON.stringify(pad))
    const lines = [
      'FROM scratch',
      'ARG TARGETARCH',
      'COPY $TARGETARCH/ /',
      'COPY token.txt /srv/',
      'COPY node_modules /srv/node_modules',
    ]
    writeFileSync(join(app, 'Dockerfile'), lines.join('\n'))
    const given = {
      image: image('leaks'),
      tag: '1',
      push: 'true',
      'deny-licenses': 'GPL-*',
      'misconfig-fail-on': 'high',
    }
    const report = await run(given)
    expect(report.findings.map(({ rule, severity, line }) => `${line} ${severity} ${rule}`).sort()).toEqual([
      '1 error misconfiguration',
      '1 notice misconfiguration',
      '4 error leaked-secret',
      '5 error license-refused',
    ])
    expect(JSON.stringify(report)).not.toContain(token)
    expect((await tools.registry.manifest('leaks', '1')).status).toBe(404)
    expect(report.outputs['scan-summary']).toContain('1 secret, 2 misconfigurations, 1 unwanted licence')
    const off = { 'deny-licenses': '', 'misconfig-fail-on': 'off', 'secrets-fail-on': 'off', rules: 'root-user=off' }
    expect((await run({ ...given, ...off })).result).toMatchObject({ pushed: true, refused: false })
  })

  it.each(['trivy', 'grype'])('scans the same digest with the same database of %s once', async (scanner) => {
    writeContext({ amd64: fixed, arm64: fixed })
    const given = { image: image('once'), tag: '1', scanner, provenance: 'off', reproducible: 'true' }
    const scanned = (await run(given)).result
    const program = join(temporaryFolder('programs'), scanner)
    writeFileSync(
      program,
      `#!/bin/sh\ncase $* in *VIEW*|*/view*) exit 9 ;; esac\nexec ${join(tools.programs, scanner)} "$@"\n`,
      { mode: 0o755 },
    )
    const again = await run({ ...given, [`${scanner}-path`]: program })
    expect(again.result).toMatchObject({
      digest: scanned.digest,
      vulnerabilities: scanned.vulnerabilities,
      databases: scanned.databases,
    })
  })

  it('makes one signed image of what two runs have pushed by digest, with their digests as they were', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    const leg = async (platform: string) =>
      (await run({ image: image('native'), platform, tag: '1', push: 'true', 'push-by-digest': 'true' })).result
    const legs = [await leg('linux/arm64'), await leg('linux/amd64')]
    expect((await tools.registry.manifest('native', '1')).status).toBe(404)
    await promisify(execFile)(join(tools.programs, 'cosign'), ['generate-key-pair'], {
      cwd: workspace,
      env: { ...process.env, COSIGN_PASSWORD: '' },
    })
    const { result } = await run({
      image: image('native'),
      platform: platforms,
      merge: legs.map(({ digest }) => digest).join('\n'),
      tag: '1',
      push: 'true',
      sign: 'true',
      'sign-key': 'cosign.key',
      'transparency-log': 'false',
    })
    const stored = await tools.registry.manifest('native', '1')
    expect(stored.digest).toBe(result.digest)
    expect(result.signed).toBe(true)
    expect(result.platforms).toEqual({ ...legs[1]?.platforms, ...legs[0]?.platforms })
    const children = (JSON.parse(Buffer.from(stored.bytes).toString()) as { manifests: { digest: string }[] }).manifests
    // Two images, and the provenance of each.
    expect(children).toHaveLength(4)
    expect(result.blobs).toMatchObject({ uploaded: 0, mounted: 0 })
  })

  it.each([
    ['by bake', undefined],
    ['under a control group', '/mine'],
  ])(
    'gives a step the agent and the key, the limits, the hosts and the network that the inputs say, %s',
    async (_, group) => {
      const app = join(workspace, 'app')
      mkdirSync(app)
      writeFileSync(join(app, 'go.mod'), 'module step\n\ngo 1.23\n')
      writeFileSync(join(app, 'main.go'), stepFacts)
      execFileSync('go', ['build', '-o', 'step', '.'], { cwd: app, env: { ...process.env, CGO_ENABLED: '0' } })
      const ssh = '--mount=type=ssh --mount=type=ssh,id=git,target=/git.sock'
      const lines = ['FROM scratch', 'COPY step /step', `RUN ${ssh} ["/step", "/git.sock"]`, 'USER 1', '']
      writeFileSync(join(app, 'Dockerfile'), lines.join('\n'))
      for (const key of ['one', 'two'])
        execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(workspace, key)])
      const socket = join(temporaryFolder('agent'), 's')
      const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
      try {
        while (!existsSync(socket)) await setTimeout(20)
        const agentOf = { ...process.env, SSH_AUTH_SOCK: socket }
        for (const key of ['one', 'two'])
          execFileSync('ssh-add', ['-q', join(workspace, key)], { env: agentOf, stdio: 'ignore' })
        const report = await run(
          {
            image: image('step-facts'),
            platform: 'linux/amd64',
            provenance: 'off',
            scanner: 'none',
            ssh: 'default\ngit=one',
            ulimit: 'nofile=100:200',
            'shm-size': '8m',
            'add-host': 'db.test=10.0.0.2',
            network: 'none',
            annotation: 'manifest:com.example.m=1',
            'layout-out': 'layout',
            ...(group && { 'cgroup-parent': group }),
          },
          { SSH_AUTH_SOCK: socket },
        )
        const blob = (digest = ''): Buffer => readFileSync(join(workspace, 'layout', 'blobs', ...digest.split(':')))
        const manifest = JSON.parse(blob(report.result.digest).toString('utf8'))
        expect(manifest.annotations).toMatchObject({ 'com.example.m': '1' })
        const facts = gunzipSync(blob(manifest.layers.at(-1).digest)).toString('utf8')
        expect(facts).toContain(
          `agent=2 key=1 nofile=200 shm=8388608 db=true interfaces=1 group=${group !== undefined}`,
        )
        const all = readdirSync(join(workspace, 'layout', 'blobs', 'sha256')).map((one) => blob(`sha256:${one}`))
        expect(all.some((bytes) => bytes.includes('PRIVATE KEY'))).toBe(false)
      } finally {
        agent.kill()
      }
    },
    120_000,
  )

  it('builds two images in one solve, one of the other, and pushes neither when one is refused', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    writeAlpine(join(workspace, 'api', 'amd64'), vulnerable)
    writeFileSync(join(workspace, 'api', 'Dockerfile'), 'FROM web\nCOPY amd64/ /\n')
    const wishes = (): ImageWish[] => [
      wish('api', { context: 'api', additionalContexts: { web: 'service:web' }, platforms: ['linux/amd64'] }),
      wish('web', { context: 'app', platforms: ['linux/amd64', 'linux/arm64'] }),
    ]
    const before = writes().length
    const refused = await runAll(wishes())
    expect(refused.result.images.map((made) => [made.name, made.refused, made.pushed])).toEqual([
      ['api', true, false],
      ['web', false, false],
    ])
    expect(refused.findings.map(({ message }) => message)).toEqual([
      `${image('many-api')}: CVE-2099-0001 (critical) in libfake 1.0.0-r0: made up [linux/amd64]`,
    ])
    expect(writes()).toHaveLength(before)
    for (const name of ['many-api', 'many-web']) expect((await tools.registry.manifest(name, '1')).status).toBe(404)

    writeAlpine(join(workspace, 'api', 'amd64'), fixed)
    const passed = await runAll(wishes())
    for (const { image: name, digest, pushed } of passed.result.images) {
      expect(pushed).toBe(true)
      const stored = await tools.registry.manifest(name.slice(tools.registry.address.length + 1), '1')
      expect(stored.digest).toBe(digest)
    }
    const known = new Map(passed.result.images.map((made) => [made.name, made.digest]))
    const uploads = writes().length
    const again = await runAll(wishes().map((one) => ({ ...one, known: known.get(one.name) })))
    expect(again.result.images.map(({ pushed, reference }) => [pushed, reference !== undefined])).toEqual([
      [false, true],
      [false, true],
    ])
    expect(writes()).toHaveLength(uploads)
  })

  it('hands every setting of a Compose build to BuildKit', async () => {
    const app = join(workspace, 'app')
    mkdirSync(join(workspace, 'lib'), { recursive: true })
    writeFileSync(join(workspace, 'lib', 'lib.txt'), 'lib')
    writeFileSync(join(workspace, 'token,file'), 'canary')
    writeAlpine(join(app, 'amd64'), fixed)
    const report = await runAll(
      [
        wish('settings', {
          context: 'app',
          dockerfileInline:
            'FROM scratch AS made\nARG WORD\nCOPY amd64/ /\nCOPY --from=more lib.txt /\nLABEL w="$WORD"\nFROM scratch\n',
          target: 'made',
          args: { WORD: '$'.concat('{X} %{Y}') },
          additionalContexts: { more: 'lib' },
          secrets: [{ id: 'token', file: 'token,file' }],
          platforms: ['linux/amd64'],
          labels: { 'com.example.a': 'b c' },
          extraHosts: { a: '10.0.0.1' },
          noCacheFilter: ['made'],
          shmSize: '64m',
          ulimits: { nofile: { soft: 100, hard: 200 } },
          pull: true,
          noCache: true,
          provenance: 'mode=max',
        }),
      ],
      { push: 'false', 'layout-out': 'kept' },
    )
    const blobs = join(workspace, 'kept', 'blobs', 'sha256')
    const all = readdirSync(blobs).map((blob) => readFileSync(join(blobs, blob)))
    expect(all.some((bytes) => bytes.includes(`"w":"${'$'.concat('{X} %{Y}')}"`))).toBe(true)
    expect(all.some((bytes) => bytes.includes('"com.example.a":"b c"'))).toBe(true)
    expect(all.some((bytes) => bytes.includes('canary'))).toBe(false)
    expect(report.result.images[0]?.refused).toBe(false)
  })

  it('takes the image of another builder as the base of a build', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    await run({ image: image('base'), 'layout-out': 'layout', provenance: 'off' })
    writeFileSync(join(workspace, 'Dockerfile.top'), 'FROM base\nLABEL top=1\n')
    const report = await runAll([
      { ...wish('base', { context: 'app' }), source: { kind: 'layout', path: 'layout' } },
      wish('top', { context: '.', dockerfile: 'Dockerfile.top', additionalContexts: { base: 'service:base' } }),
    ])
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.result.images.map(({ pushed }) => pushed)).toEqual([true, true])
  })

  it('gives a vulnerability that is just known the days that it may have, and says how old the database is', async () => {
    writeContext({ amd64: { ...fixed, libfresh: '1.0.0-r0' }, arm64: fixed })
    expect((await run({ image: image('fresh') })).result.refused).toBe(true)
    const { findings, result, plan } = await run({ image: image('fresh'), 'fix-within': 'critical=7d' })
    expect(result.refused).toBe(false)
    expect(findings).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/counts from [0-9-]+ on$/) }])
    expect(plan[1]).toMatch(/^scanned by trivy \(database of \d{4}-\d\d-\d\d\): /)
    const grype = await run({ image: image('fresh'), scanner: 'grype', 'fix-within': 'critical=7d' })
    expect(Object.keys(grype.result.databases)).toEqual(['grype'])
  })

  it('with new-only refuses exactly what the image that runs now has not', async () => {
    writeContext({ amd64: fixed, arm64: vulnerable })
    const running = await run({ image: image('baseline'), tag: 'live', push: 'true', 'fail-on': 'none' })
    const gate = { image: image('baseline'), tag: 'next', push: 'true', 'fail-on': 'high', 'new-only': 'true' }
    const before = writes().length
    writeContext({ amd64: fixed, arm64: { ...vulnerable, libold: '2.0.0-r0' } })
    const refused = await run({ ...gate, against: 'live' })
    expect(refused.findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: CVE-2099-0001 (critical) in libfake 1.0.0-r0: made up [linux/arm64], and runs already',
      'error: CVE-2099-0002 (high) in libold 2.0.0-r0: made up, and never fixed [linux/arm64]',
    ])
    expect(writes()).toHaveLength(before)
    writeContext({ amd64: { ...fixed, libnew: '1.0.0-r0' }, arm64: vulnerable })
    const passed = await run({ ...gate, against: running.result.digest ?? '' })
    expect(passed.result).toMatchObject({ refused: false, pushed: true })
  })

  it.each<[string, string, number | undefined, string]>([
    ['a file that is not there', 'FROM scratch\n\nCOPY missing /\n', 3, '"missing" is not in the build context app'],
    ['a folder that is not there', 'FROM scratch\nCOPY dist/ /srv/\n', 2, '"dist" is not in the build context'],
    ['one of several files', 'FROM scratch\nCOPY Dockerfile package.json /\n', 2, '"package.json" is not in the build'],
    ['a file of a stage', 'FROM scratch AS a\nFROM scratch\nCOPY --from=a /out /\n', 3, '"out" is not in the stage'],
    ['a file that is ignored', 'FROM scratch\nCOPY ignored.txt /\n', 2, '.dockerignore leaves it out'],
    ['an instruction that is none', 'FROM scratch\nCOPPY a b\n', 2, '"COPPY" is no instruction'],
    ['an option that is none', 'FROM scratch\nCOPY --chwn=1 a b\n', 2, 'unknown flag: --chwn'],
    ['no destination', 'FROM scratch\nCOPY a\n', 2, 'COPY requires at least two arguments'],
    ['nothing at all', '# to do\n', 1, 'has no FROM'],
    ['a base without a name', 'FROM $BASE\n', 1, 'stands for nothing'],
    ['a base that does not exist', 'FROM REGISTRY/gone:1\n', 1, 'does not exist in its registry'],
    ['a digest that is gone', `FROM REGISTRY/gone:1@sha256:${'a'.repeat(64)}\n`, 1, 'it was removed there'],
    [
      'a program that is not there',
      'FROM scratch\nRUN ["/bin/gone"]\n',
      2,
      'The step runs "/bin/gone", which is not in the image',
    ],
    ['no shell', 'FROM scratch\nRUN echo\n', 2, 'The image has no shell'],
    ['a file in other letters', 'FROM scratch\nCOPY IGNORED.TXT /\n', 2, 'but "ignored.txt" is'],
    ['a folder above', 'FROM scratch\nCOPY ../shared /\n', 2, '"../shared" lies above the build context'],
    ['a stage number that is none', 'FROM scratch\nCOPY --from=4 /x /\n', 2, 'There is no stage number 4'],
    ['a user that is not there', 'FROM scratch\nUSER web\nRUN ["/x"]\n', 3, 'The image has no user "web"'],
    ['an entitlement that was not given', 'FROM scratch\nRUN --network=host ["/x"]\n', 2, 'asks for network.host'],
    [
      'a secret that was not given',
      'FROM scratch\nRUN --mount=type=secret,id=t,required=true ["/x"]\n',
      2,
      'build secret "t"',
    ],
    ['a key that was not given', 'FROM scratch\nRUN --mount=type=ssh,required=true ["/x"]\n', 2, 'SSH agent or key'],
    ['an open here-document', 'FROM scratch\nCOPY <<EOF /a\nx\n', 2, 'The here-document has no end'],
    [
      'another checksum',
      `FROM scratch\nADD --checksum=sha256:${'0'.repeat(64)} http://REGISTRY/v2/ /x\n`,
      2,
      'has the checksum sha256:',
    ],
  ])('%s is a finding on its line', async (_, dockerfile, line, message) => {
    mkdirSync(join(workspace, 'app'))
    writeFileSync(join(workspace, 'app', 'ignored.txt'), 'x')
    writeFileSync(join(workspace, 'app', '.dockerignore'), 'ignored.txt\n')
    writeFileSync(join(workspace, 'app', 'Dockerfile'), dockerfile.replace('REGISTRY', tools.registry.address))
    const report = await run({ image: image('broken'), platform: 'linux/amd64', 'layout-out': 'layout' })
    const place = { file: 'app/Dockerfile', line, severity: 'error' }
    expect(report.findings).toMatchObject([{ ...place, message: expect.stringContaining(message) }])
    expect(report.result).toMatchObject({ refused: true, pushed: false })
    expect(readdirSync(workspace)).toEqual(['app'])
  })

  it('keeps its cache beside the image in a CI that is not GitHub, and nothing of an image that is refused', async () => {
    const cached = { image: image('cached'), platform: 'linux/amd64', push: 'true', tag: '1' }
    const stages = [
      'FROM scratch AS stage',
      'COPY Dockerfile /kept',
      'FROM scratch',
      'COPY --from=stage /kept /',
      'COPY amd64/ /',
      'USER 1',
      '',
    ]
    writeContext({ amd64: vulnerable })
    writeFileSync(join(workspace, 'app', 'Dockerfile'), stages.join('\n'))
    const refused = await run(cached, { CI: 'true' })
    expect(refused.result.refused).toBe(true)
    expect((await tools.registry.manifest('cached', 'buildcache')).status).toBe(404)

    writeContext({ amd64: fixed })
    writeFileSync(join(workspace, 'app', 'Dockerfile'), stages.join('\n'))
    expect((await run(cached, { CI: 'true' })).result.pushed).toBe(true)
    const kept = JSON.parse(Buffer.from((await tools.registry.manifest('cached', 'buildcache')).bytes).toString('utf8'))
    expect(kept.config.mediaType).toBe('application/vnd.buildkit.cacheconfig.v0')
    const buildx = join(tools.programs, 'buildx')
    execFileSync(buildx, ['prune', '--all', '--force'], { env: { ...process.env, ...tools.buildkit.environment } })
    const { result } = await run({ ...cached, tag: '2' }, { CI: 'true' })
    // Whether it takes the copy of local files that comes last from there, too, differs from run to run of BuildKit 0.28.
    expect(result.details?.steps.filter(({ isCached }) => isCached).length).toBeGreaterThanOrEqual(2)
  }, 120_000)

  it('tells of a COPY that matches nothing, which builds', async () => {
    mkdirSync(join(workspace, 'app'))
    writeFileSync(join(workspace, 'app', 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\nCOPY *.jar /app/\nUSER 1\n')
    const { findings } = await run({ image: image('empty'), platform: 'linux/amd64', scanner: 'none' })
    expect(findings.filter(({ rule }) => rule === 'copy-of-nothing')).toMatchObject([
      {
        severity: 'warning',
        file: 'app/Dockerfile',
        line: 3,
        message: '"COPY *.jar /app/" brings nothing into the image',
      },
    ])
  })

  it.each<[string, string, ProxyFault | undefined, string]>([
    [
      'is not there',
      'FROM localhost:5999/base:1\n',
      undefined,
      "of the base image localhost:5999/base:1 can't be reached",
    ],
    ['has no name', 'FROM no.such.host.example/a:1\n', undefined, 'no such host'],
    ['refuses', 'FROM REGISTRY/base:1\n', { status: 403 }, 'does not let the base image'],
    ['wants a login', 'FROM REGISTRY/base:1\n', { status: 401 }, 'does not let the base image'],
    ['throttles', 'FROM REGISTRY/base:1\n', { status: 429 }, 'limits how often the base image'],
    ['fails', 'FROM REGISTRY/base:1\n', { status: 503 }, 'failed to give the base image'],
    ['cuts', 'FROM REGISTRY/base:1\n', 'cut', "can't be reached"],
    [
      'is a web site',
      'FROM REGISTRY/base:1\n',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' },
      'a web page',
    ],
    [
      'of the syntax throttles',
      '# syntax=REGISTRY/d:1\nFROM scratch\n',
      { status: 429 },
      'limits how often the syntax image',
    ],
    [
      'of a copied image is not there',
      'FROM scratch\nCOPY --from=localhost:5999/a /x /\n',
      undefined,
      "can't be reached",
    ],
    ['of the syntax is not there', '# syntax=localhost:5999/d:1\nFROM scratch\n', undefined, 'the syntax image'],
    ['of ADD is not there', 'FROM scratch\nADD http://127.0.0.1:5997/x /\n', undefined, 'which ADD names'],
  ])('a registry that %s is told as that, and not as the builder', async (_, dockerfile, fault, message) => {
    mkdirSync(join(workspace, 'app'))
    writeFileSync(join(workspace, 'app', 'Dockerfile'), dockerfile.replace('REGISTRY', tools.registry.address))
    tools.registry.fault = () => fault
    const failure = run({ image: image('broken'), platform: 'linux/amd64' })
    await expect(failure).rejects.toMatchObject({
      name: 'ServiceError',
      message: expect.stringContaining(message),
      place: { file: 'app/Dockerfile' },
    })
  })

  it('takes a registry that throttles and fails for a while, and gives up on one that always does', async () => {
    writeContext({ amd64: fixed, arm64: fixed })
    const seen = new Set<string>()
    tools.registry.fault = (method, path) => {
      const key = `${method} ${path.replace(/(uploads\/|sha256:)[^/]+$/, '$1')}`
      if (seen.has(key)) return undefined
      seen.add(key)
      return seen.size % 3 === 0 ? 'cut' : { status: seen.size % 3 === 1 ? 429 : 503, headers: { 'retry-after': '0' } }
    }
    const report = await run({ image: image('faulty'), tag: '1', push: 'true' })
    expect((await tools.registry.manifest('faulty', '1')).digest).toBe(report.result.digest)
    for (const [fault, reason] of [
      [{ status: 429 }, 'rate limited'],
      ['cut', 'unreachable'],
    ] as const) {
      tools.registry.fault = () => fault
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
    execFileSync(join(tools.programs, 'cosign'), ['generate-key-pair'], {
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
        'sign-password': 'key',
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
    await cosign(join(tools.programs, 'cosign'), [...verify, report.result.reference ?? ''], {
      cwd: workspace,
      env: { HOME: workspace },
    })
  })
})
