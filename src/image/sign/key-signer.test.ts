import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sealedKey } from '../../../test/support/cosign-key.ts'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { type RegistryDouble, startRegistryDouble } from '../../../test/support/registry-double.ts'
import { parseReference } from '../../oci/reference.ts'
import { openRepository } from '../../oci/repository.ts'
import { keySigner } from './key-signer.ts'
import { openPrivateKey } from './private-key.ts'
import type { SignerSettings, Subject } from './signer.ts'

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = sealedKey(privateKey, 'pw')

describe('a key of cosign', () => {
  it.each(['SIGSTORE', 'COSIGN'])('(%s) is opened by its password', async (kind) => {
    const opened = await openPrivateKey(sealedKey(privateKey, 'pw', { kind, N: 65_536 }), 'pw')
    expect(opened?.equals(privateKey)).toBe(true)
  })

  it('is not opened by another password', async () => {
    await expect(openPrivateKey(pem, 'other')).rejects.toThrow('the password does not open it')
  })

  it.each([
    ['of another curve', sealedKey(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey, 'pw')],
    ['of another kind', sealedKey(generateKeyPairSync('ed25519').privateKey, 'pw')],
    ['with costs that cosign does not take', sealedKey(privateKey, 'pw', { N: 1024 })],
    ['without a password', privateKey.export({ format: 'pem', type: 'pkcs8' }) as string],
    ['that is cut', pem.slice(0, 200)],
    ['that is empty', ''],
  ])('%s is left to cosign', async (_, text) => {
    expect(await openPrivateKey(text, 'pw')).toBeUndefined()
  })
})

describe('signing by a key', () => {
  const settings: SignerSettings = { key: 'env://KEY', password: 'pw', transparencyLog: false, insecure: false }
  const host = testHost({ environment: { KEY: pem } })
  const digest = `sha256:${'a'.repeat(64)}`
  let registry: RegistryDouble
  let subject: Subject

  beforeEach(async () => {
    registry = await startRegistryDouble()
    const image = parseReference(`${registry.address}/acme/web`)
    subject = { image, digest, repository: openRepository(host, image), credentials: undefined }
  })
  afterEach(() => registry.close())

  interface Layer {
    readonly digest: string
    readonly annotations: Readonly<Record<string, string>>
  }

  const json = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString('utf8'))

  async function layers(ending: string): Promise<readonly Layer[]> {
    return json(await subject.repository.pullManifest(`${digest.replace(':', '-')}.${ending}`)).layers
  }

  async function content(layer: Layer): Promise<Buffer> {
    const file = join(host.files.temporaryDirectory('pulled'), 'blob')
    await subject.repository.pullBlob({ mediaType: '', size: 100_000, ...layer }, file)
    return Buffer.from(host.files.read(file))
  }

  function statementOf(predicate: object, type: string) {
    const file = join(temporaryFolder('predicate'), 'p.json')
    writeFileSync(file, JSON.stringify(predicate))
    return { type, file }
  }

  it('signs the digest, once however often it runs, and keeps the signatures of others', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    const their = await keySigner(testHost({ environment: { KEY: sealedKey(other, 'pw') } }), settings)
    await their?.sign(subject)
    await their?.attest(subject, [statementOf({}, 'https://acme.example/theirs')])
    const signer = await keySigner(host, settings)
    for (let run = 0; run < 2; run += 1) {
      await signer?.sign(subject)
      await signer?.attest(subject, [statementOf({ run }, 'vuln'), statementOf({ run }, 'https://acme.example/own')])
    }
    const [ofTheirs, signed, ...more] = await layers('sig')
    expect(more).toEqual([])
    expect(ofTheirs!.digest).toBe(signed!.digest)
    // Each tag is set when there is something new, and once for all of it.
    const tagged = (ending: string) => registry.requests.filter((one) => /^PUT/.test(one) && one.endsWith(ending))
    expect([tagged('.sig').length, tagged('.att').length]).toEqual([2, 3])
    const payload = await content(signed!)
    expect(json(payload)).toEqual({
      critical: {
        identity: { 'docker-reference': `${registry.address}/acme/web` },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature',
      },
      optional: null,
    })
    const signature = signed!.annotations['dev.cosignproject.cosign/signature'] ?? ''
    expect(verify('sha256', payload, createPublicKey(privateKey), Buffer.from(signature, 'base64'))).toBe(true)

    const attested = await layers('att')
    expect(attested.map(({ annotations }) => annotations['predicateType'])).toEqual([
      'https://acme.example/theirs',
      'https://cosign.sigstore.dev/attestation/vuln/v1',
      'https://acme.example/own',
    ])
    const { payload: statement } = json(await content(attested[1]!))
    expect(json(Buffer.from(statement, 'base64'))).toMatchObject({
      subject: [{ digest: { sha256: 'a'.repeat(64) } }],
      predicate: { run: 1 },
    })
  })

  it.each<[string, Partial<SignerSettings>]>([
    ['keyless', { key: undefined }],
    ['into the log', { transparencyLog: true }],
    ['by a key service', { key: 'awskms:///alias/web' }],
    ['by a variable that is not set', { key: 'env://NONE' }],
  ])('%s is left to cosign', async (_, change) => {
    expect(await keySigner(host, { ...settings, ...change })).toBeUndefined()
  })

  it('says which input does not open the key, before anything is built', async () => {
    await expect(keySigner(host, { ...settings, password: undefined })).rejects.toMatchObject({
      name: 'InputError',
      message: "sign-key env://KEY can't be opened: the password does not open it",
      fix: expect.stringContaining('sign-password'),
    })
  })
})
