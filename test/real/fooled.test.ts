import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { buildContract } from '../../src/image/inputs.ts'
import { buildImage } from '../../src/image/stage.ts'
import { verifyContract } from '../../src/image/verify/inputs.ts'
import { verify } from '../../src/image/verify/stage.ts'
import { digestOf } from '../../src/oci/digest.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { writeLayout } from '../support/layouts.ts'
import { type RegistryDouble, startRegistryDouble } from '../support/registry-double.ts'
import { programsFolder } from '../support/tools.ts'

let programs: string
let keys: string
let workspace: string
let registry: RegistryDouble
/** Digests of two images of one repository, signed and attested by the key of ours. */
let web: string
let api: string

const media = 'application/vnd.oci.image.manifest.v1+json'

beforeAll(async () => {
  programs = await programsFolder(['cosign'])
  keys = temporaryFolder('keys')
  for (const prefix of ['ours', 'theirs']) {
    const env = { PATH: '/usr/bin:/bin', HOME: keys, COSIGN_PASSWORD: 'pw' }
    const args = ['generate-key-pair', '--output-key-prefix', prefix]
    execFileSync(join(programs, 'cosign'), args, { cwd: keys, env, stdio: 'ignore' })
  }
}, 300_000)

beforeEach(async () => {
  workspace = temporaryFolder('workspace')
  cpSync(keys, workspace, { recursive: true })
  writeFileSync(join(workspace, 'junit.xml'), '<testsuite><testcase name="adds"/></testsuite>')
  registry = await startRegistryDouble()
  afterAll(() => registry.close())
  web = await signed('web', 'ours')
  api = await signed('api', 'ours')
})

const machine = () => {
  const environment = { PATH: [programs, process.env['PATH'] ?? ''].join(delimiter), HOME: workspace }
  return testHost({ root: workspace, environment })
}

/** Pushes an image with a signature, provenance and the result of tests, all without the log. */
async function signed(tag: string, key: string, more: Record<string, string> = {}): Promise<string> {
  const layer = Buffer.from(`only in ${tag} ${key}`)
  const layout = join(workspace, tag)
  writeLayout(layout, { layer })
  const texts = {
    ...{ layout, image: `${registry.address}/acme`, tag, push: 'true', scanner: 'none' },
    ...{ sign: 'true', 'sign-key': `${key}.key`, 'sign-password': 'pw', 'transparency-log': 'false' },
    ...{ attest: 'provenance,tests', 'test-results': 'junit.xml' },
    ...more,
  }
  const { result } = await buildImage(await parseInputs(buildContract.inputs, texts, (name) => name), machine())
  return result.digest ?? ''
}

/** `verified`, or what is said of the image; a mistake of the input is thrown. */
async function checked(given: Record<string, string> = {}): Promise<string> {
  const texts = { images: `${registry.address}/acme@${web}`, key: 'ours.pub', 'transparency-log': 'false', ...given }
  const inputs = await parseInputs(verifyContract.inputs, texts, (name) => name)
  const { findings, outputs } = await verify.run(inputs, machine())
  expect(outputs['verified']).toBe(String(findings.length === 0))
  return findings.length === 0 ? 'verified' : findings.map(({ message }) => message).join('\n')
}

const at = (digest: string, ending: string): string => `${digest.replace(':', '-')}.${ending}`
const urlOf = (below: string): string => `http://${registry.address}/v2/acme/${below}`

interface Stored {
  config: { digest: string }
  layers: { digest: string; size: number; annotations: Record<string, string> }[]
}

async function stored(tag: string): Promise<Stored> {
  return (await (await fetch(urlOf(`manifests/${tag}`))).json()) as Stored
}

async function put(tag: string, manifest: object): Promise<void> {
  const headers = { 'content-type': media }
  const answer = await fetch(urlOf(`manifests/${tag}`), { method: 'PUT', headers, body: JSON.stringify(manifest) })
  expect(answer.status).toBe(201)
}

async function putBlob(bytes: Buffer): Promise<{ digest: string; size: number }> {
  const start = await fetch(urlOf('blobs/uploads/'), { method: 'POST' })
  const digest = digestOf(bytes)
  const to = `http://${registry.address}${start.headers.get('location')}&digest=${encodeURIComponent(digest)}`
  expect((await fetch(to, { method: 'PUT', body: new Uint8Array(bytes) })).status).toBe(201)
  return { digest, size: bytes.byteLength }
}

/** Changes the content of the first layer under a tag, and keeps what signs it. */
async function rewritten(tag: string, change: (text: string) => string): Promise<void> {
  const manifest = await stored(tag)
  const [first] = manifest.layers
  const bytes = Buffer.from(await (await fetch(urlOf(`blobs/${first?.digest}`))).arrayBuffer())
  Object.assign(first!, await putBlob(Buffer.from(change(bytes.toString('utf8')))))
  await put(tag, manifest)
}

const attested = { attestation: 'provenance,tests' }

it('believes what is signed by the key, and nothing else', async () => {
  expect(await checked(attested)).toBe('verified')
  expect(await checked({ ...attested, images: `${registry.address}/acme:web\n${registry.address}/acme:api` })).toBe(
    'verified',
  )
}, 60_000)

const unreachable = /could not be verified|no signature that can be verified/
const otherKey = /it is (?:signed|attested) by another key, or was changed since/

it.each<[string, Record<string, string>, () => Promise<unknown>, RegExp]>([
  ['another key', { key: 'theirs.pub' }, async () => {}, otherKey],
  ['a signature that is asked to be in the log', { 'transparency-log': 'true' }, async () => {}, unreachable],
  [
    'an identity, where a key signed',
    { key: '', identity: 'https://github.com/acme/web', issuer: 'https://issuer' },
    async () => {},
    unreachable,
  ],
  [
    'no signature',
    {},
    async () => await put(at(web, 'sig'), { ...(await stored(at(web, 'sig'))), layers: [] }),
    /it is not signed/,
  ],
  [
    'the signature of another image',
    {},
    async () => await put(at(web, 'sig'), await stored(at(api, 'sig'))),
    /what is signed there is another image/,
  ],
  [
    'a signature that says another digest',
    {},
    async () => await rewritten(at(web, 'sig'), (text) => text.replace(web, api)),
    otherKey,
  ],
  [
    'a signature of other bytes',
    {},
    async () =>
      await rewritten(at(api, 'sig'), (text) => text.replace(api, web)).then(
        async () => await put(at(web, 'sig'), await stored(at(api, 'sig'))),
      ),
    otherKey,
  ],
  [
    'an empty signature',
    {},
    async () => {
      const manifest = await stored(at(web, 'sig'))
      manifest.layers[0]!.annotations['dev.cosignproject.cosign/signature'] = ''
      await put(at(web, 'sig'), manifest)
    },
    otherKey,
  ],
  [
    'a tag that moved to what is not signed',
    { images: 'moved' },
    async () => await signed('moved', 'ours', { sign: 'false', attest: '', 'transparency-log': 'true' }),
    /it is not signed/,
  ],
  [
    'a tag that moved to what another signed',
    { images: 'moved' },
    async () => await signed('moved', 'theirs'),
    otherKey,
  ],
  [
    'the attestations of another image',
    attested,
    async () => await put(at(web, 'att'), await stored(at(api, 'att'))),
    /what is attested there is of another image/,
  ],
  [
    'attestations that another key signed',
    attested,
    async () => {
      await put(at(web, 'att'), { ...(await stored(at(web, 'att'))), layers: [] })
      expect(await signed('theirs', 'theirs', { layout: join(workspace, 'web') })).toBe(web)
    },
    otherKey,
  ],
  [
    'an attestation whose statement was changed',
    { attestation: 'provenance' },
    async () =>
      await rewritten(at(web, 'att'), (text) => {
        const envelope = JSON.parse(text)
        const statement = Buffer.from(envelope.payload, 'base64').toString('utf8').replace('gitops-actions', 'somebody')
        return JSON.stringify({ ...envelope, payload: Buffer.from(statement).toString('base64') })
      }),
    /what is attested is https:.*test-result/,
  ],
  [
    'an attestation that only calls itself another predicate',
    { attestation: 'scan' },
    async () => {
      const manifest = await stored(at(web, 'att'))
      manifest.layers[0]!.annotations['predicateType'] = 'https://cosign.sigstore.dev/attestation/vuln/v1'
      await put(at(web, 'att'), manifest)
    },
    /what is attested is https:.*slsa/,
  ],
  ['an attestation that is not there', { attestation: 'sbom' }, async () => {}, /what is attested is https:.*slsa/],
  [
    'a type of attestation that nobody knows',
    { attestation: 'everything' },
    async () => {},
    /what is attested is https:.*slsa/,
  ],
  ['an image that is not there', { images: 'gone' }, async () => {}, /acme:gone is not in its registry/],
  [
    'no attestation at all',
    attested,
    async () => await put(at(web, 'att'), { ...(await stored(at(web, 'att'))), layers: [] }),
    /nothing is attested/,
  ],
])(
  'is not fooled by %s',
  async (_, given, fool, words) => {
    await fool()
    const { images, ...more } = given
    const named = images === undefined ? {} : { images: `${registry.address}/acme:${images}` }
    const said = await checked({ ...more, ...named }).catch((error: Error) => `${error.name}: ${error.message}`)
    expect(said).toMatch(words)
  },
  60_000,
)

it.each<[string, Record<string, string>]>([
  ['an empty key', { key: 'empty.pub' }],
  ['a key that is none', { key: 'junit.xml' }],
  ['a key that is not there', { key: 'gone.pub' }],
  ['the variable of a key that is not set', { key: 'env://NONE' }],
  ['no key', { key: '' }],
  ['an identity without its issuer', { key: '', identity: 'https://github.com/acme/web' }],
  ['a key and an identity', { identity: 'x', issuer: 'y' }],
  ['a root that is none', { key: '', identity: 'x', issuer: 'y', 'trusted-root': 'junit.xml' }],
  ['a private key', { key: 'ours.key' }],
])(
  'takes %s for a mistake',
  async (_, given) => {
    writeFileSync(join(workspace, 'empty.pub'), '')
    await expect(checked(given)).rejects.toMatchObject({ name: 'InputError' })
  },
  60_000,
)
