import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { temporaryFolder } from '../support/host.ts'
import { freePort, type RealRegistry, startRegistry } from '../support/registry.ts'
import { programsFolder } from '../support/tools.ts'

const keys = temporaryFolder('keys')
const pem = (name: string): string => join(keys, name)
const entry = join(import.meta.dirname, '../support/entry.ts')
let buildkit: BuildKit
let registry: RealRegistry
let programs: string
let address: string

/** An authority of its own, or a certificate that one vouches for, and the key of it. */
function certify(name: string, authority?: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', pem(`${name}.key`)]
  const signed = authority === undefined ? [] : ['-CA', pem(`${authority}.pem`), '-CAkey', pem(`${authority}.key`)]
  const names = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1']
  const request = ['req', '-x509', ...key, ...signed, ...names, '-days', '2', '-out', pem(`${name}.pem`)]
  execFileSync('openssl', request, { stdio: 'pipe' })
}

beforeAll(async () => {
  for (const authority of ['ca', 'others']) certify(authority)
  for (const [name, authority] of Object.entries({ server: 'ca', client: 'ca', stranger: 'others' }))
    certify(name, authority)
  const port = await freePort()
  address = `tcp://127.0.0.1:${port}`
  const tls = ['--tlscacert', pem('ca.pem'), '--tlscert', pem('server.pem'), '--tlskey', pem('server.key')]
  ;[buildkit, registry, programs] = await Promise.all([
    startBuildKit(['--addr', address, ...tls]),
    startRegistry(),
    programsFolder(['buildx']),
  ])
}, 300_000)

afterAll(async () => {
  await buildkit?.stop()
  await registry?.stop()
})

/** A build by the daemon at that address, on a machine that knows no builder of buildx. */
async function build(name: string, ...words: readonly string[]) {
  const [workspace, temporary, home] = ['workspace', 'left', 'home'].map(temporaryFolder) as [string, string, string]
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\nUSER 65532\n')
  const environment = {
    PATH: [programs, process.env['PATH'] ?? ''].join(delimiter),
    ...{ HOME: home, TMPDIR: temporary, DOCKER_HOST: 'unix:///nonexistent' },
    CLIENT_KEY: readFileSync(pem('client.key'), 'utf8'),
  }
  const ofImage = ['--image', `${registry.address}/${name}`, '--tag', '1', '--scanner', 'none', '--push']
  const start = [entry, 'cli', 'build', '.', ...ofImage, '--buildkit', address, ...words]
  const { code, said } = await new Promise<{ code: number; said: string }>((fulfil) => {
    execFile(process.execPath, start, { cwd: workspace, env: environment }, (error, stdout, stderr) =>
      fulfil({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    )
  })
  const body = environment.CLIENT_KEY.split('\n')[1] ?? ''
  expect(said).not.toContain(body)
  expect(readdirSync(temporary)).toEqual([])
  expect(readdirSync(home)).not.toContain('.docker')
  return { code, said, pushed: (await registry.manifest(name, '1')).status === 200 }
}

it.each([
  ['files', () => pem('client.key')],
  ['a key in a variable', () => 'env://CLIENT_KEY'],
])(
  'builds by a daemon that asks for a certificate (mTLS), by %s, and leaves no builder and no key',
  async (name, key) => {
    const tls = ['--buildkit-ca', pem('ca.pem'), '--buildkit-cert', pem('client.pem'), '--buildkit-key', key()]
    const { code, said, pushed } = await build(name.replaceAll(' ', '-'), ...tls)
    expect(code, said).toBe(0)
    expect(pushed).toBe(true)
  },
)

it.each([
  ['without-any', [] as string[], 'buildkit-ca'],
  ['without-own', ['ca'], 'buildkit-cert'],
  ['of-a-stranger', ['ca', 'stranger'], 'buildkit-cert'],
  ['vouched-by-others', ['others', 'client'], 'buildkit-ca'],
])('says what a daemon does not take: %s', async (name, [ca, own], hint) => {
  const tls = [
    ...(ca === undefined ? [] : ['--buildkit-ca', pem(`${ca}.pem`)]),
    ...(own === undefined ? [] : ['--buildkit-cert', pem(`${own}.pem`), '--buildkit-key', pem(`${own}.key`)]),
  ]
  const { code, said, pushed } = await build(name, ...tls)
  expect([code, pushed], said).toEqual([3, false])
  expect(said).toContain(hint)
})
