import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { parseReference } from '../../oci/reference.ts'
import { cosign } from './cosign.ts'
import { readTrustedRoot } from './instance.ts'
import { prepareSigner } from './prepare.ts'
import type { Login, SignerSettings, Subject, Trust } from './signer.ts'

const settings: SignerSettings = { key: 'env://KEY', password: 'pw', transparencyLog: true, insecure: false }

const root = { file: '/r', hasLog: false, hasCertificateLog: true, hasTimestamps: true }

describe('the arguments of cosign', () => {
  it.each<[string, Partial<SignerSettings>, string]>([
    ['with a key', {}, 'sign --yes --key env://KEY R'],
    ['without one', { key: undefined }, 'sign --yes R'],
    [
      'by another instance',
      { key: undefined, instance: { config: '/c', root } },
      'sign --yes --signing-config /c --trusted-root /r --new-bundle-format R',
    ],
    ['out of the log', { transparencyLog: false }, 'sign --yes --key env://KEY --tlog-upload=false R'],
  ])('%s', (_, change, expected) => {
    expect(cosign.sign('R', { ...settings, ...change }).join(' ')).toBe(expected)
  })

  it.each<[string, Trust, string | undefined, string]>([
    [
      'a key',
      { key: 'k.pub', transparencyLog: false, insecure: true },
      undefined,
      'verify --key k.pub --insecure-ignore-tlog=true --allow-http-registry --allow-insecure-registry R',
    ],
    [
      'an identity',
      { identity: 'i', issuer: 'u', transparencyLog: true, insecure: false },
      'vuln',
      'verify-attestation --type vuln --certificate-identity i --certificate-oidc-issuer u R',
    ],
    [
      'what another instance names',
      { identity: 'i', issuer: 'u', root, transparencyLog: true, insecure: false },
      undefined,
      'verify --certificate-identity i --certificate-oidc-issuer u --trusted-root /r --new-bundle-format --insecure-ignore-tlog=true --use-signed-timestamps R',
    ],
  ])('that verify by %s', (_, trust, type, expected) => {
    expect(cosign.verify('R', trust, type).join(' ')).toBe(expected)
  })

  it('that attest', () => {
    expect(cosign.attest('R', { type: 'spdxjson', file: 'f' }, settings).join(' ')).toBe(
      'attest --yes --key env://KEY --replace --type spdxjson --predicate f R',
    )
  })

  it.each<[string, string, boolean]>([
    ['no signatures found', 'it is not signed', false],
    ['no matching attestations:', 'nothing is attested', false],
    [
      'no matching signatures: invalid signature when validating ASN.1 encoded signature',
      'it is signed by another key, or was changed since',
      false,
    ],
    [
      'no matching signatures: none of the expected identities matched what was in the certificate, got subjects [https://a/b] with issuer https://c',
      'it is signed by https://a/b, for whom https://c vouches',
      false,
    ],
    ['no matching CertificateIdentity found, last error: expected SAN value "a", got "b"', 'it is signed by b', false],
    [
      'Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io: no such host',
      'Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io: no such host',
      true,
    ],
    ['what nobody knows yet', 'what nobody knows yet', false],
  ])('that say %s are told in plain words', (said, text, isAway) => {
    expect(cosign.explain(said)).toEqual({ text, isAway })
  })

  it('its environment holds identity tokens and the variable of the key, and no other token', () => {
    const environment = { SIGSTORE_ID_TOKEN: 'id', KEY: 'pem', GITHUB_TOKEN: 'canary', AWS_REGION: 'r' }
    expect(cosign.environment({ ...settings, key: 'env://KEY' }, environment)).toEqual({
      SIGSTORE_ID_TOKEN: 'id',
      KEY: 'pem',
      AWS_REGION: 'r',
      COSIGN_PASSWORD: 'pw',
    })
  })
})

it.each([
  ['{', /can't be read/],
  ['{}', /names no certificateAuthorities/],
  ['{"certificateAuthorities":[{}]}', /neither tlogs nor timestampAuthorities/],
])('a trusted root that says too little is refused: %s', (text, message) => {
  const host = testHost({ root: temporaryFolder('root') })
  host.files.write('root.json', text)
  expect(() => readTrustedRoot(host, 'trusted-root', 'root.json')).toThrow(message)
})

/** A digest of `a/b`, whose repository is for who signs without a program. */
function subject(registry: string, credentials: Login['credentials']): Subject {
  return {
    image: parseReference(`${registry}/a/b`),
    digest: 'sha256:1',
    repository: {} as Subject['repository'],
    credentials,
  }
}

describe('a signer', () => {
  /** A cosign that asks for the login as Docker's programs do, and keeps what it saw. */
  async function signed(credentials: Login['credentials'], registry = 'ghcr.io') {
    const programs = temporaryFolder('programs')
    const script = `[ "$1" = version ] && exit 0
cp "$DOCKER_CONFIG"/* '${programs}'
echo ghcr.io | docker-credential-gitops-actions get > '${programs}/answer'`
    writeFileSync(join(programs, 'cosign'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    const host = testHost({ environment: { PATH: `${programs}:/usr/bin:/bin` } })
    const sign = await prepareSigner(host, { signer: cosign, settings, tool: {} })
    await sign.sign(subject(registry, credentials))
    const seen = (name: string): string => readFileSync(join(programs, name), 'utf8')
    return { files: readdirSync(programs), seen }
  }

  it.each([
    [
      { username: 'robot', password: 's3cret' },
      { Username: 'robot', Secret: 's3cret' },
    ],
    [{ identityToken: 's3cret' }, { Username: '<token>', Secret: 's3cret' }],
  ])('hands a login over without writing it into a file', async (credentials, answer) => {
    const { files, seen } = await signed(credentials)
    expect(JSON.parse(seen('answer'))).toEqual({ ServerURL: 'ghcr.io', ...answer })
    expect(JSON.parse(seen('config.json'))).toEqual({ credHelpers: { 'ghcr.io': 'gitops-actions' } })
    for (const file of files.filter((name) => name !== 'answer')) expect(seen(file)).not.toContain('s3cret')
  })

  it("names Docker Hub as Docker's programs do", async () => {
    const { seen } = await signed({ username: 'robot', password: 'p' }, 'docker.io')
    expect(JSON.parse(seen('config.json'))).toEqual({
      credHelpers: { 'https://index.docker.io/v1/': 'gitops-actions' },
    })
  })

  it('says why it failed, and what to do', async () => {
    const programs = temporaryFolder('programs')
    writeFileSync(
      join(programs, 'cosign'),
      '#!/bin/sh\n[ "$1" = version ] && exit 0; echo first >&2; echo "no key" >&2; exit 1\n',
      { mode: 0o755 },
    )
    const host = testHost({ environment: { PATH: `${programs}:/usr/bin:/bin` } })
    const sign = await prepareSigner(host, { signer: cosign, settings, tool: {} })
    const failure = sign.sign(subject('docker.io', undefined))
    await expect(failure).rejects.toMatchObject({ message: 'Signing a/b@sha256:1 failed: no key', service: 'cosign' })
  })
})
