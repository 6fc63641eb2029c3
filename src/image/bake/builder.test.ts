import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { selfSigned } from '../../../test/support/certificate.ts'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { builderOf, checkBuilder, reachingOf } from './builder.ts'

const tcp = 'tcp://buildkitd.ci:1234'

describe('who builds', () => {
  it.each([
    [{}, { name: undefined }],
    [{ builder: 'ours' }, { name: 'ours' }],
    [{ buildkit: tcp }, { address: tcp, ca: undefined, cert: undefined, key: undefined }],
    [{ buildkit: 'kube-pod://buildkitd-0' }, expect.objectContaining({ address: 'kube-pod://buildkitd-0' })],
  ])('%j', (inputs, expected) => {
    expect(builderOf(inputs)).toEqual(expected)
  })

  it.each([
    [{ builder: 'ours', buildkit: tcp }, 'both say who builds'],
    [{ buildkitCa: 'ca.pem' }, 'buildkit-ca is for a BuildKit daemon, and none is named'],
    [{ buildkit: 'buildkitd.ci:1234' }, 'buildkit "buildkitd.ci:1234" is no address'],
    [{ buildkit: 'tcp://a b' }, 'is no address'],
    [{ buildkit: 'unix:///run/buildkitd.sock', buildkitCa: 'ca.pem' }, 'buildkit-ca is for a daemon at tcp://'],
    [{ buildkit: tcp, buildkitCert: 'c.pem' }, 'buildkit-cert is given without buildkit-key'],
    [{ buildkit: tcp, buildkitKey: 'env://KEY' }, 'buildkit-key is given without buildkit-cert'],
  ])('%j is refused', (inputs, message) => {
    expect(() => builderOf(inputs)).toThrow(message)
  })
})

describe('the certificates', () => {
  const folder = temporaryFolder('keys')
  const pem = (key: KeyObject, more: object = {}) => key.export({ type: 'pkcs8', format: 'pem', ...more }) as string
  const [own, expired, other] = [selfSigned(2049, 'ec'), selfSigned(2021, 'ec'), selfSigned(2049, 'ec')]
  const files = {
    'cert.pem': own.certificate,
    'key.pem': pem(own.privateKey),
    'expired.pem': expired.certificate,
    'expired.key': pem(expired.privateKey),
    'other.key': pem(other.privateKey),
    'sealed.key': pem(own.privateKey, { cipher: 'aes-256-cbc', passphrase: 'x' }),
    'text.pem': 'no certificate',
    'public.pem': generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const host = testHost({ root: folder, environment: { KEY: files['key.pem'], EMPTY: '' } })
  const check = (ca: string | undefined, cert?: string, key?: string, now = new Date()) =>
    checkBuilder({ ...host, clock: { ...host.clock, now: () => now } }, { address: tcp, ca, cert, key })

  it.each([
    ['of the daemon alone', 'cert.pem', undefined, undefined],
    ['of both', 'cert.pem', 'cert.pem', 'key.pem'],
    ['with a key in a variable', 'cert.pem', 'cert.pem', 'env://KEY'],
  ])('%s are taken', (_, ca, cert, key) => {
    expect(() => check(ca, cert, key)).not.toThrow()
  })

  it.each([
    ['none.pem', undefined, undefined, 'buildkit-ca "none.pem" is not there'],
    ['env://NONE', undefined, undefined, 'buildkit-ca "env://NONE" is not there'],
    ['env://EMPTY', undefined, undefined, 'buildkit-ca "env://EMPTY" is not there'],
    ['text.pem', undefined, undefined, 'buildkit-ca text.pem holds no certificate'],
    ['expired.pem', undefined, undefined, 'The certificate of buildkit-ca was valid until 2021-01-01'],
    [undefined, 'expired.pem', 'expired.key', 'The certificate of buildkit-cert was valid until 2021-01-01'],
    [undefined, 'cert.pem', 'other.key', 'buildkit-key other.key is not the key of the certificate cert.pem'],
    [undefined, 'cert.pem', 'sealed.key', 'holds no private key in PEM, or one with a password'],
    [undefined, 'cert.pem', 'public.pem', 'holds no private key in PEM'],
    [undefined, 'cert.pem', 'none.key', 'buildkit-key "none.key" is not there'],
  ])('%s %s %s: %s', (ca, cert, key, message) => {
    expect(() => check(ca, cert, key)).toThrow(message)
  })

  it('are not valid by a clock that is behind them', () => {
    expect(() => check('cert.pem', undefined, undefined, new Date('2019-12-01'))).toThrow('is valid from 2020-01-01')
  })
})

it.each([
  [{ name: undefined }, 'Start Docker or BuildKit'],
  [{ address: tcp }, 'give its buildkit-ca'],
  [{ address: tcp, ca: 'ca.pem' }, 'give buildkit-cert and buildkit-key'],
  [{ address: tcp, ca: 'ca.pem', cert: 'c.pem', key: 'k.pem' }, 'that it takes the one in buildkit-cert'],
])('where %j can not be reached: %s', (builder, said) => {
  expect(reachingOf(builder)).toContain(said)
})
