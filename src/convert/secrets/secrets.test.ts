import { constants, createDecipheriv, type KeyObject, privateDecrypt } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { selfSigned } from '../../../test/support/certificate.ts'
import { convertIn, projectOf } from '../../../test/support/convert.ts'
import { readSopsKeys } from './sops.ts'

const canary = 'c4n4ry-in-the-coal-mine'

const files = {
  'compose.yaml': `name: shop
services:
  api:
    image: acme/api:1
    environment: {DB_PASSWORD: "\${PW}", API_TOKEN: ${canary}, LEVEL: info}
    secrets: [key, cert, theirs]
secrets:
  key: {file: key.txt}
  cert: {file: missing.txt}
  theirs: {external: true}
`,
  '.env': `PW=${canary}-of-all\n`,
  '.env.prod': `PW=${canary}-of-prod\n`,
  'key.txt': `${canary}\nin two lines`,
}

const { certificate, privateKey } = selfSigned()
const sealing = { secrets: 'sealed', 'sealing-certificate': 'cluster.pem', environment: 'dev,prod' }
const projectWithCertificate = (): string => projectOf({ ...files, 'cluster.pem': certificate })

interface Sealed {
  readonly apiVersion: string
  readonly metadata: { readonly name: string }
  readonly spec: { readonly encryptedData: Readonly<Record<string, string>> }
}

function sealedIn(root: string, environment: string): Sealed[] {
  const text = readFileSync(join(root, 'ops/overlays', environment, 'sealed-secrets.yaml'), 'utf8')
  return text.split('---\n').map((document) => parse(document) as Sealed)
}

/** As the controller of Sealed Secrets reads it (`HybridDecrypt`). */
function unsealed(base64: string, label: string, key: KeyObject): string {
  const bytes = Buffer.from(base64, 'base64')
  const end = 2 + bytes.readUInt16BE(0)
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  const options = { key, padding, oaepHash: 'sha256', oaepLabel: Buffer.from(label) }
  const decipher = createDecipheriv('aes-256-gcm', privateDecrypt(options, bytes.subarray(2, end)), Buffer.alloc(12))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(end, -16)), decipher.final()]).toString('utf8')
}

/** All that a run leaves behind: the files that it wrote, and what it says. */
function everythingIn(root: string, report: object): string {
  const written = readdirSync(join(root, 'ops'), { recursive: true, withFileTypes: true })
  const texts = written.flatMap((entry) =>
    entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'utf8') : [],
  )
  return [...texts, JSON.stringify(report)].join('\n')
}

describe('sealed secrets', () => {
  it('are read by the controller alone, with the values of each environment', async () => {
    const root = projectWithCertificate()
    await convertIn(root, sealing)
    const values = (environment: string): object =>
      Object.fromEntries(
        sealedIn(root, environment).map(({ metadata: { name }, spec: { encryptedData } }) => {
          const open = ([key, text]: [string, string]): [string, string] => {
            return [key, unsealed(text, `shop-${environment}/${name}`, privateKey)]
          }
          return [name, Object.fromEntries(Object.entries(encryptedData).map(open))]
        }),
      )
    const key = { key: files['key.txt'] }
    expect(values('dev')).toEqual({
      'api-secrets': { API_TOKEN: canary, DB_PASSWORD: `${canary}-of-all` },
      key,
    })
    expect(values('prod')).toEqual({
      'api-secrets': { API_TOKEN: canary, DB_PASSWORD: `${canary}-of-prod` },
      key,
    })
  })

  it('can be read under their own namespace and name alone', async () => {
    const root = projectWithCertificate()
    await convertIn(root, sealing)
    const [first] = sealedIn(root, 'prod')
    const cipher = first?.spec.encryptedData['API_TOKEN'] ?? ''
    expect(() => unsealed(cipher, 'shop-dev/api-secrets', privateKey)).toThrow()
  })

  it('leave no value in the clear in what is written and said', async () => {
    for (const way of [sealing, { ...sealing, 'dry-run': 'true' }, { ...sealing, check: 'true' }]) {
      const root = projectWithCertificate()
      const first = await convertIn(root, way)
      if (!('dry-run' in way || 'check' in way)) expect(everythingIn(root, first)).not.toContain('c4n4ry')
      expect(JSON.stringify(first)).not.toContain('c4n4ry')
    }
  })

  it('stay as they are until a key is new', async () => {
    const root = projectWithCertificate()
    await convertIn(root, sealing)
    const before = sealedIn(root, 'prod')
    expect(await convertIn(root, sealing)).toMatchObject({ result: { changed: false } })
    const compose = readFileSync(join(root, 'compose.yaml'), 'utf8')
    writeFileSync(join(root, 'compose.yaml'), compose.replace('LEVEL: info', 'OTHER_TOKEN: more, LEVEL: info'))
    const { findings } = await convertIn(root, sealing)
    expect(findings.filter(({ rule }) => rule === 'overlay-behind')).toEqual([])
    const [api] = sealedIn(root, 'prod')
    expect(api?.spec.encryptedData).toMatchObject(before[0]?.spec.encryptedData ?? {})
    expect(unsealed(api?.spec.encryptedData['OTHER_TOKEN'] ?? '', 'shop-prod/api-secrets', privateKey)).toBe('more')
  })

  it('are a finding where the project does not tell the value', async () => {
    const { findings, sections } = await convertIn(projectWithCertificate(), sealing)
    expect(findings.filter(({ rule }) => rule === 'secret-needed').map(({ path }) => path)).toEqual([
      'services.api.secrets[1]',
      'services.api.secrets[2]',
    ])
    expect(JSON.stringify(sections)).not.toContain('api-secrets')
  })

  it.each([
    ['no certificate', 'cluster.pem is no certificate in PEM form'],
    [selfSigned(2021).certificate, 'The certificate cluster.pem has run out on Jan  1 00:00:00 2021 GMT'],
    [selfSigned(2049, 'ec').certificate, 'cluster.pem is a certificate of a key that is not RSA (ec)'],
  ])('need a certificate of the controller (%#)', async (pem, message) => {
    const root = projectOf({ ...files, 'cluster.pem': pem })
    await expect(convertIn(root, sealing)).rejects.toMatchObject({ name: 'InputError', message })
  })
})

describe('the input secrets', () => {
  it.each([
    ['external', 'secret-store'],
    ['sealed', 'sealing-certificate'],
    ['sops', 'sops-keys'],
  ])('%s needs %s', async (secrets, name) => {
    await expect(convertIn(projectOf(files), { secrets })).rejects.toMatchObject({
      name: 'InputError',
      message: `secrets: ${secrets} needs ${name}`,
    })
  })
})

describe('secrets of a store', () => {
  it('are asked of the store, but for those that Compose calls external', async () => {
    const root = projectOf(files)
    const report = await convertIn(root, { secrets: 'external', 'secret-store': 'vault', environment: 'dev' })
    const told = report.findings.flatMap(({ rule, message }) => (rule === 'secret-needed' ? [message] : []))
    const stored = told.filter((message) => message.includes('whose values the store must hold'))
    expect(told.filter((message) => !stored.includes(message))).toEqual([
      '"api" reads /run/secrets/theirs from the key "theirs" of the Secret "theirs", which must exist: secrets are never written to Git',
    ])
    expect(stored.length).toBeGreaterThan(0)
    const section = report.sections?.find(({ title }) => title === 'Secrets to provide')
    expect(section?.body.map(({ kind }) => kind)).toEqual(['text', 'table', 'text', 'table'])
  })
})

describe('keys of sops', () => {
  const age = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'
  const kms = 'arn:aws:kms:eu-west-1:123456789012:key/abc'

  it('are sorted by what they are, with the variables that each kind needs', () => {
    const { rule, variables } = readSopsKeys([age, kms, age])
    expect(rule).toEqual({ age: `${age},${age}`, kms })
    expect(['AWS_REGION', 'AZURE_CLIENT_ID', 'PATH'].filter((name) => variables.some((v) => v.test(name)))).toEqual([
      'AWS_REGION',
    ])
  })

  it.each(['age1', 'AGE-SECRET-KEY-1', 'key', ''])('%j is none', (key) => {
    expect(() => readSopsKeys([key])).toThrow('is no key that sops encrypts for')
  })
})
