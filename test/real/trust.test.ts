import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { buildContract } from '../../src/image/inputs.ts'
import { buildImage } from '../../src/image/stage.ts'
import { verifyContract } from '../../src/image/verify/inputs.ts'
import { verify } from '../../src/image/verify/stage.ts'
import { openRepository } from '../../src/oci/repository.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { imageTools } from '../support/image-tools.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { sbomFaults } from '../support/sbom-schemas.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'

const tools = imageTools('buildx', 'trivy', 'cosign')
let cache: string
let keys: string
let workspace: string

const run = promisify(execFile)
const password = 'canary-of-the-key'

function makeKeys(): string {
  const folder = temporaryFolder('keys')
  const env = { PATH: '/usr/bin:/bin', HOME: folder, COSIGN_PASSWORD: password }
  execFileSync(join(tools.programs, 'cosign'), ['generate-key-pair'], { cwd: folder, env, stdio: 'ignore' })
  return folder
}

beforeAll(async () => {
  cache = makeTrivyCache([
    { id: 'CVE-2099-0001', package: 'libfake', fixedIn: '2-r0', severity: 'LOW', title: 'known' },
  ])
  keys = makeKeys()
}, 300_000)

beforeEach(() => {
  workspace = temporaryFolder('workspace')
  cpSync(keys, workspace, { recursive: true })
  writeAlpine(join(workspace, 'amd64'), { libfake: '1-r0' })
  writeAlpine(join(workspace, 'arm64'), { libother: '1-r0' })
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH/ /\nUSER 65532\n')
  writeFileSync(
    join(workspace, 'junit.xml'),
    '<testsuite><testcase name="adds"/><testcase name="waits"><skipped/></testcase></testsuite>',
  )
})

const everything = {
  platform: 'linux/amd64,linux/arm64',
  push: 'true',
  sign: 'true',
  'sign-key': 'cosign.key',
  'transparency-log': 'false',
  'insecure-registry': 'true',
  attest: 'sbom,provenance,scan,tests',
  'sbom-format': 'cyclonedx,spdx,spdx3',
  'sbom-attach': 'true',
  'test-results': 'junit.xml',
  verify: 'true',
}

async function build(name: string, given: Record<string, string> = {}, environment: Record<string, string> = {}) {
  const texts = {
    image: `${tools.registry.address}/${name}`,
    tag: '1',
    'scanner-cache': cache,
    'scanner-offline': 'true',
  }
  const more = { ...texts, ...everything, 'sign-password': password, ...given }
  const inputs = await parseInputs(buildContract.inputs, more, (input) => `Input "${input}"`)
  const path = [tools.programs, process.env['PATH'] ?? ''].join(delimiter)
  const host = testHost({ root: workspace, environment: { PATH: path, ...tools.buildkit.environment, ...environment } })
  return { ...(await buildImage(inputs, host)), log: host.log.lines }
}

/** What cosign calls the forms of an SBOM, and the type of their predicates. */
const sbomTypes = {
  cyclonedx: 'https://cyclonedx.org/bom',
  spdxjson: 'https://spdx.dev/Document',
  'https://spdx.dev/Document/v3': 'https://spdx.dev/Document/v3',
}

interface Statement {
  readonly predicateType: string
  readonly subject: readonly object[]
  readonly predicate: Record<string, unknown>
}

/** The statement of a type that cosign itself finds about a digest, verified with the public key. */
async function statement(reference: string, type: string): Promise<Statement> {
  const given = ['--key', 'cosign.pub', '--insecure-ignore-tlog=true', '--allow-http-registry']
  const args = ['verify-attestation', '--type', type, ...given, reference]
  const env = { PATH: '/usr/bin:/bin', HOME: workspace }
  const { stdout } = await run(join(tools.programs, 'cosign'), args, { cwd: workspace, env, maxBuffer: 64_000_000 })
  const { payload } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { payload: string }
  return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
}

/** The document of an artifact, as its registry has it. */
async function contentOf({ address, manifest }: RealRegistry, repository: string, digest: string): Promise<unknown> {
  const { bytes } = await manifest(repository, digest)
  const { layers } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { layers: { digest: string }[] }
  return await (await fetch(`http://${address}/v2/${repository}/blobs/${layers[0]?.digest}`)).json()
}

/** What the validators of the in-toto project say of a statement; nothing where it is as it should be. */
function statementFaults(checked: Statement): string {
  const { stdout, status } = spawnSync('go', ['run', '.'], {
    cwd: join(import.meta.dirname, '../support/statements'),
    input: JSON.stringify(checked),
    encoding: 'utf8',
  })
  return status === 0 ? '' : stdout
}

it.each(['its key', 'cosign'])(
  'signs and attests every digest by %s, so that cosign verifies it, and attaches the SBOMs',
  async (by) => {
    const name = by === 'cosign' ? 'trusted-by-cosign' : 'trusted'
    const path = by === 'cosign' ? { 'sign-path': join(tools.programs, 'cosign') } : {}
    const github = {
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKFLOW_REF: 'acme/web/.github/workflows/image.yml@refs/heads/main',
      GITHUB_RUN_ID: '7',
      RUNNER_ENVIRONMENT: 'github-hosted',
    }
    const { result, log, plan } = await build(name, path, github)
    expect(result).toMatchObject({
      pushed: true,
      signed: true,
      attested: ['sbom', 'provenance', 'scan', 'tests'],
      verified: true,
    })
    expect(plan).toEqual(expect.arrayContaining(['attested sbom, provenance, scan, tests', 'verified']))
    const at = (digest: string | undefined): string => `${tools.registry.address}/${name}@${digest}`
    const sha = (digest: string | undefined): object[] => [{ digest: { sha256: digest?.slice('sha256:'.length) } }]

    for (const [platform, digest] of Object.entries(result.platforms)) {
      const own = platform === 'linux/amd64' ? 'pkg:apk/alpine/libfake@1-r0' : 'pkg:apk/alpine/libother@1-r0'
      for (const [type, predicateType] of Object.entries(sbomTypes)) {
        const sbom = await statement(at(digest), type)
        expect(sbom).toMatchObject({ predicateType, subject: sha(digest) })
        expect([type, sbomFaults(sbom.predicate)]).toEqual([type, []])
        const text = JSON.stringify(sbom.predicate)
        expect(text).toContain(own)
        expect(text).toContain(`pkg:oci/${name}@${digest?.replace(':', '%3A')}`)
        expect(text).not.toMatch(/gitops-actions-view|CVE-2099/)
      }
      const scan = await statement(at(digest), 'vuln')
      const { result: verdict, db } = scan.predicate['scanner'] as Record<string, Record<string, unknown>>
      expect(db).toMatchObject({ version: expect.stringMatching(/^20/) })
      const found =
        platform === 'linux/amd64' ? [expect.objectContaining({ id: 'CVE-2099-0001', severity: 'low' })] : []
      expect(verdict).toMatchObject({ outcome: 'passed', failOn: 'critical', vulnerabilities: found })
    }

    const provenance = await statement(at(result.digest), 'slsaprovenance1')
    expect(statementFaults(provenance)).toBe('')
    expect(provenance).toMatchObject({
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: sha(result.digest),
      predicate: {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: { workflow: { repository: 'https://github.com/acme/web' } },
          resolvedDependencies: [
            { uri: 'git+https://github.com/acme/web@refs/heads/main', digest: { gitCommit: 'c'.repeat(40) } },
          ],
        },
        runDetails: {
          builder: { id: 'https://github.com/actions/runner/github-hosted' },
          metadata: { invocationId: 'https://github.com/acme/web/actions/runs/7/attempts/1' },
        },
      },
    })
    const tests = await statement(at(result.digest), 'https://in-toto.io/attestation/test-result/v0.1')
    expect(statementFaults(tests)).toBe('')
    expect(tests.predicate).toMatchObject({
      result: 'PASSED',
      passedTests: ['adds'],
      warnedTests: ['waits'],
      failedTests: [],
    })
    expect(log.join('\n')).not.toContain(password)

    const again = await build(name, path, github)
    expect(again.log.filter((line) => line.startsWith('There is already an SBOM'))).toHaveLength(6)
  },
  180_000,
)

it.each([
  ['its API of referrers', true],
  ['the tag that the specification has for it', false],
])(
  'attaches the SBOMs that it attests, so that cosign finds them by %s',
  async (_, referrers) => {
    const own = await startRegistry({ referrers })
    try {
      const { result } = await build('attached', { image: `${own.address}/attached`, attest: 'sbom' })
      for (const digest of Object.values(result.platforms)) {
        const at = `${own.address}/attached@${digest}`
        const args = ['tree', '--experimental-oci11', '--allow-http-registry', at]
        const { stdout } = await run(join(tools.programs, 'cosign'), args, {
          env: { PATH: '/usr/bin:/bin', HOME: workspace },
        })
        const attached = [...stdout.matchAll(/via OCI referrer: \S+@(sha256:[0-9a-f]{64})/g)].map(
          ([, found = '']) => found,
        )
        const repository = openRepository(testHost({}), { registry: own.address, repository: 'attached' })
        expect(new Set(attached)).toEqual(new Set((await repository.referrers(digest)).map((one) => one.digest)))
        const documents = await Promise.all(attached.map((one) => contentOf(own, 'attached', one)))
        const attested = await Promise.all(Object.keys(sbomTypes).map((type) => statement(at, type)))
        expect(documents).toHaveLength(3)
        expect(documents).toEqual(expect.arrayContaining(attested.map(({ predicate }) => predicate)))
      }
    } finally {
      await own.stop()
    }
  },
  180_000,
)

it('sets no tag where what was signed is not that of the key to verify with', async () => {
  writeFileSync(join(workspace, 'other.pub'), readFileSync(join(makeKeys(), 'cosign.pub')))
  const failure = build('unverified', { 'verify-key': 'other.pub', attest: '' })
  await expect(failure).rejects.toThrow(/The signature of .* was made, and can't be verified/)
  expect((await tools.registry.manifest('unverified', '1')).status).toBe(404)
}, 120_000)

it('refuses before it builds where a test has failed', async () => {
  writeFileSync(join(workspace, 'junit.xml'), '<testsuite><testcase name="adds"><failure/></testcase></testsuite>')
  const before = tools.registry.requests.length
  const { findings, result } = await build('untested')
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'tests-failed', file: 'junit.xml' },
  ])
  expect([result.refused, result.digest, tools.registry.requests.length]).toEqual([true, undefined, before])
})

it('starts from signed bases alone, and takes the bytes that were verified', async () => {
  const { result } = await build('base', { attest: 'provenance' })
  const base = `${tools.registry.address}/base:1`
  const rule = `${tools.registry.address}/* key=cosign.pub`
  writeFileSync(join(workspace, 'Dockerfile'), `FROM ${base}\nLABEL a=b\n`)
  const made = await build('of-signed', { attest: '', 'sbom-attach': 'false', 'require-signed-base': rule })
  expect([made.result.pushed, made.findings.filter(({ severity }) => severity === 'error')]).toEqual([true, []])

  await build('unsigned', { sign: 'false', verify: 'false', attest: '', 'sbom-attach': 'false' })
  writeFileSync(join(workspace, 'Dockerfile'), `FROM scratch AS a\nFROM ${tools.registry.address}/unsigned:1\n`)
  const before = tools.registry.requests.length
  const refused = await build('of-unsigned', { attest: '', 'require-signed-base': rule })
  expect(refused.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'signature-missing', file: 'Dockerfile', line: 2, message: expect.stringContaining('it is not signed') },
  ])
  expect(refused.result).toMatchObject({ refused: true, pushed: false })
  const wrote = tools.registry.requests.slice(before).filter((request) => !/^(GET|HEAD) /.test(request))
  expect(wrote).toEqual([])

  const check = async (given: Record<string, string>) => {
    const texts = {
      images: base,
      'transparency-log': 'false',
      'insecure-registry': 'true',
      key: 'cosign.pub',
      ...given,
    }
    const inputs = await parseInputs(verifyContract.inputs, texts, (input) => input)
    const environment = { PATH: [tools.programs, process.env['PATH'] ?? ''].join(delimiter), HOME: workspace }
    const { findings, outputs } = await verify.run(inputs, testHost({ root: workspace, environment }))
    return [outputs['verified'], ...findings.map(({ rule }) => rule)]
  }
  expect(await check({ attestation: 'provenance' })).toEqual(['true'])
  expect(await check({ images: result.reference ?? '' })).toEqual(['true'])
  expect(await check({ attestation: 'provenance,sbom' })).toEqual(['false', 'attestation-missing'])
  expect(await check({ images: `${base}\n${tools.registry.address}/unsigned:1` })).toEqual([
    'false',
    'signature-missing',
  ])
  expect(await check({ images: `${tools.registry.address}/gone:1` })).toEqual(['false', 'signature-missing'])
}, 180_000)

it('gives no secret to a scanner, a log, a report, a layer, an SBOM or a statement, and a signer its own alone', async () => {
  const spies = temporaryFolder('spies')
  for (const name of ['trivy', 'cosign']) {
    const spy = `#!/bin/sh\n{ env; echo "$@"; } >> '${spies}/${name}.seen'\nexec '${join(tools.programs, name)}' "$@"\n`
    writeFileSync(join(spies, name), spy, { mode: 0o755 })
  }
  const secrets = { build: 'canary-build', token: 'canary-token', registry: 'canary-registry', cloud: 'canary-cloud' }
  const given = {
    'layout-out': 'layout',
    'sbom-out': 'sboms',
    // The key stays with us where nobody names the program, so it is named.
    'sign-path': join(spies, 'cosign'),
    secret: 'id=build,env=BUILD_SECRET',
    'registry-username': 'robot',
    'registry-password': secrets.registry,
  }
  const environment = {
    PATH: [spies, tools.programs, process.env['PATH'] ?? ''].join(delimiter),
    BUILD_SECRET: secrets.build,
    GITHUB_TOKEN: secrets.token,
    NPM_TOKEN: secrets.cloud,
  }
  const { log, ...report } = await build('silent', given, environment)
  expect(report.result.verified).toBe(true)
  const seen = (name: string): string => readFileSync(join(spies, `${name}.seen`), 'utf8')
  expect(seen('trivy')).not.toContain('canary')
  for (const secret of [secrets.build, secrets.token, secrets.cloud]) expect(seen('cosign')).not.toContain(secret)
  expect(seen('cosign')).toContain(password)
  expect(log.join('\n')).not.toContain('canary')
  expect(JSON.stringify(report)).not.toContain('canary')

  const files = ['layout', 'sboms'].flatMap((folder) =>
    readdirSync(join(workspace, folder), { recursive: true }).map((name) => join(workspace, folder, String(name))),
  )
  const content = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file).toString('latin1'))
  expect(content.length).toBeGreaterThan(8)
  for (const text of content) expect(text).not.toContain('canary')
  const { digest, platforms } = report.result
  const at = (of: string | undefined): string => `${tools.registry.address}/silent@${of}`
  const statements = await Promise.all([
    statement(at(digest), 'slsaprovenance1'),
    ...Object.values(platforms).map((of) => statement(at(of), 'spdxjson')),
    ...Object.values(platforms).map((of) => statement(at(of), 'vuln')),
  ])
  expect(JSON.stringify(statements)).not.toContain('canary')
}, 180_000)
