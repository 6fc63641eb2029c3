import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { buildContract } from '../../src/image/inputs.ts'
import { buildImage } from '../../src/image/stage.ts'
import { verifyContract } from '../../src/image/verify/inputs.ts'
import { verify } from '../../src/image/verify/stage.ts'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { type Sigstore, startSigstore, startTimestamps } from '../support/sigstore.ts'
import { programsFolder } from '../support/tools.ts'

const workflow = 'acme/web/.github/workflows/image.yml@refs/heads/main'
const identity = `https://github.com/${workflow}`
const job = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/web', GITHUB_WORKFLOW_REF: workflow }

let buildkit: BuildKit
let registry: RealRegistry
let timestamps: Awaited<ReturnType<typeof startTimestamps>>
let sigstore: Sigstore
let foreign: Sigstore
let path: string
let workspace: string

beforeAll(async () => {
  timestamps = await startTimestamps()
  ;[buildkit, registry, sigstore, foreign] = await Promise.all([
    startBuildKit(),
    startRegistry(),
    startSigstore(workflow, timestamps),
    startSigstore(workflow, timestamps),
  ])
  path = [await programsFolder(['buildx', 'cosign']), process.env['PATH'] ?? ''].join(delimiter)
  workspace = temporaryFolder('workspace')
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\nUSER 65532\n')
}, 300_000)

afterAll(async () => {
  timestamps?.stop()
  await Promise.all([buildkit?.stop(), registry?.stop(), sigstore?.stop(), foreign?.stop()])
})

const hostOf = (environment: Record<string, string>) =>
  testHost({ root: workspace, environment: { PATH: path, HOME: workspace, ...buildkit.environment, ...environment } })

async function build(name: string, given: Record<string, string> = {}, environment = sigstore.environment) {
  const texts = {
    ...{ image: `${registry.address}/${name}`, tag: '1', scanner: 'none', push: 'true', 'insecure-registry': 'true' },
    ...{ sign: 'true', attest: 'provenance', verify: 'true', 'verify-issuer': sigstore.issuer },
    ...{ 'signing-config': sigstore.signingConfig, 'trusted-root': sigstore.trustedRoot },
    ...given,
  }
  const inputs = await parseInputs(buildContract.inputs, texts, (input) => `Input "${input}"`)
  return await buildImage(inputs, hostOf({ ...job, ...environment }))
}

/** What the command says of an image: whether it is verified, and the rules of what it finds. */
async function check(image: string, given: Record<string, string> = {}) {
  const texts = {
    ...{ images: image, 'insecure-registry': 'true', 'trusted-root': sigstore.trustedRoot },
    ...{ identity, issuer: sigstore.issuer, attestation: 'provenance', ...given },
  }
  const inputs = await parseInputs(verifyContract.inputs, texts, (input) => input)
  const { findings, outputs } = await verify.run(inputs, hostOf({}))
  return [outputs['verified'], ...findings.map(({ rule }) => rule)]
}

it('signs and attests as the workflow that runs, and verifies that nobody else did', async () => {
  const { result } = await build('keyless')
  expect(result).toMatchObject({ pushed: true, signed: true, attested: ['provenance'], verified: true })
  const reference = result.reference ?? ''
  expect(await check(reference)).toEqual(['true'])

  const wrong: Record<string, string>[] = [
    { identity: `${identity}x` },
    { identity: identity.replace('refs/heads/main', 'refs/heads/other') },
    { identity: '.*' },
    { issuer: 'https://token.actions.githubusercontent.com' },
    { issuer: foreign.issuer },
    { 'trusted-root': foreign.trustedRoot },
  ]
  for (const given of wrong)
    expect([given, await check(reference, given)]).toEqual([given, ['false', 'signature-missing']])
  expect(await check(reference, { attestation: 'sbom' })).toEqual(['false', 'attestation-missing'])
  await build('unsigned', { sign: 'false', attest: '', verify: 'false' })
  expect(await check(`${registry.address}/unsigned:1`)).toEqual(['false', 'signature-missing'])
})

it.each<[string, Record<string, string>, () => Record<string, string>, RegExp]>([
  ['nobody vouches for the job', {}, () => ({}), /Signing .* failed/],
  [
    'the job shows a token that is not its own',
    {},
    () => ({ ...sigstore.environment, ...stolen }),
    /Signing .* failed/,
  ],
  ['another issuer vouches for it', {}, () => foreign.environment, /Signing .* failed/],
  [
    'another identity is expected',
    { 'verify-identity': `${identity}x` },
    () => sigstore.environment,
    /can't be verified: it is signed by https:/,
  ],
  [
    'no authority says when it was signed',
    { 'signing-config': 'timeless.json' },
    () => {
      const { tsaUrls: _, tsaConfig: __, ...more } = JSON.parse(readFileSync(sigstore.signingConfig, 'utf8'))
      writeFileSync(join(workspace, 'timeless.json'), JSON.stringify(more))
      return sigstore.environment
    },
    /can't be verified: nothing that is trusted says when/,
  ],
])('sets no tag where %s', async (_, given, environment, message) => {
  await expect(build('refused', given, environment())).rejects.toThrow(message)
  expect((await registry.manifest('refused', '1')).status).toBe(404)
})

const stolen = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'stolen' }

it('starts from bases that a workflow signed', async () => {
  await build('base')
  const base = `${registry.address}/base:1`
  writeFileSync(join(workspace, 'Dockerfile'), `FROM ${base}\nLABEL a=b\n`)
  const ruleOf = (who: string): string =>
    `${registry.address}/* identity=${who} issuer=${sigstore.issuer} root=${sigstore.trustedRoot}`
  const made = await build('of-signed', { 'require-signed-base': ruleOf(identity) })
  expect(made.result.pushed).toBe(true)
  const refused = await build('of-other', { 'require-signed-base': ruleOf('https://github.com/acme/other') })
  expect(refused.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'signature-missing', file: 'Dockerfile', line: 1 },
  ])
})
