import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { parseInputs } from '../../src/contract/parse.ts'
import { contract } from '../../src/convert/inputs.ts'
import { convert } from '../../src/convert/stage.ts'
import { Kinds } from '../../src/kubernetes/kinds.ts'
import { mediaTypes } from '../../src/oci/manifest.ts'
import { openRepository } from '../../src/oci/repository.ts'
import type { Finding } from '../../src/report/finding.ts'
import { checkText } from '../../src/validate/check.ts'
import { comparableObjects } from '../support/charts.ts'
import { projectOf } from '../support/convert.ts'
import { testHost } from '../support/host.ts'
import { pushImage } from '../support/pushed-image.ts'
import { startRegistry } from '../support/registry.ts'
import { machine, realProgram } from '../support/tools.ts'

const project = {
  'compose.yaml': `name: shop
services:
  web_app:
    image: nginx:1.27@sha256:${'a'.repeat(64)}
    ports: ["8080:80", "443"]
    expose: ["80"]
    environment:
      DB_PASSWORD: hunter2
      PLAIN: $$(HOME)
    healthcheck:
      test: curl -f http://localhost/ || exit 1
      interval: 10s
    secrets: [token]
    depends_on: [db]
  db:
    image: postgres:17
    volumes: [data:/var/lib/postgresql/data]
    deploy:
      resources:
        limits: { memory: 512m }
  migrate:
    image: acme/migrate:1
    restart: "no"
    command: ["./migrate", "db:5432"]
secrets:
  token:
    file: ./token.txt
volumes:
  data: {}
`,
  'token.txt': 's3cr3t-value',
}

async function converted(given: Readonly<Record<string, string>>): Promise<{ root: string; files: readonly string[] }> {
  const root = projectOf(project)
  const inputs = await parseInputs(contract.inputs, given, (name) => name)
  const report = await convert.run(inputs, testHost({ root }))
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  return { root, files: report.result.files }
}

interface Built {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
  readonly spec: {
    readonly template?: { readonly spec: { readonly containers: readonly { image: string; resources: object }[] } }
  }
}

async function kustomizeBuild(folder: string): Promise<{ text: string; objects: Built[] }> {
  const completed = await machine().processes.run(await realProgram('kustomize'), ['build', folder])
  expect(completed.stderr).toBe('')
  expect(completed.exitCode).toBe(0)
  const text = new TextDecoder().decode(completed.stdout)
  const documents = parseAllDocuments(text) as { toJS(): Built }[]
  return { text, objects: documents.map((document) => document.toJS()) }
}

function errorsOf(text: string): string[] {
  const kinds = new Kinds((name) => testHost({}).data(name))
  const { findings } = checkText('built.yaml', text, { versions: ['1.34'], kinds, unknownKinds: 'error' })
  return findings.filter(({ severity }) => severity === 'error').map(({ line, message }) => `${line} ${message}`)
}

/** What runs, is reached and is kept; what an environment adds has tests of its own. */
function mainObjects(objects: readonly Built[]): string[] {
  const added = ['ServiceAccount', 'NetworkPolicy', 'HorizontalPodAutoscaler', 'PodDisruptionBudget']
  const main = objects.filter(({ kind }) => !added.includes(kind))
  return main.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()
}

describe('kustomize builds every overlay', () => {
  it.each(['dev', 'stage', 'prod'])('%s: in its namespace, with the images of the project', async (environment) => {
    const { root } = await converted({})
    const { text, objects } = await kustomizeBuild(join(root, 'ops/overlays', environment))
    expect(errorsOf(text)).toEqual([])
    expect(new Set(objects.map(({ metadata }) => metadata.namespace))).toEqual(new Set([`shop-${environment}`]))
    const images = objects.flatMap(({ spec }) => spec?.template?.spec.containers.map(({ image }) => image) ?? [])
    expect(images.sort()).toEqual(['acme/migrate:1', `nginx:1.27@sha256:${'a'.repeat(64)}`, 'postgres:17'])
    expect(mainObjects(objects)).toEqual([
      'Deployment web-app',
      'Job migrate',
      'Service db',
      'Service db-headless',
      'Service web-app',
      'StatefulSet db',
    ])
  })
})

it('pins what runs in production to the digest of a registry, which the overlay says beside the tag', async () => {
  const registry = await startRegistry()
  try {
    const image = `${registry.address}/acme/app`
    const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] }))
    const repository = openRepository(testHost({}), { registry: registry.address, repository: 'acme/app' })
    for (const tag of ['1.2', 'latest']) await repository.pushManifest(tag, index, mediaTypes.ociIndex)
    const { digest } = await registry.manifest('acme/app', '1.2')
    for (const [written, expected] of [
      [`${image}:1.2`, `${image}:1.2@${digest}`],
      [image, `${image}@${digest}`],
    ]) {
      const root = projectOf({ 'compose.yaml': `services: {a: {image: "${written}"}}\n` })
      const inputs = await parseInputs(contract.inputs, { 'pin-images': 'true' }, (name) => name)
      await convert.run(inputs, testHost({ root }))
      const { text } = await kustomizeBuild(join(root, 'ops/overlays/prod'))
      expect(text).toContain(`image: ${expected}\n`)
    }
  } finally {
    await registry.stop()
  }
})

it('runs an image in production as its registry tells: who, which port, the folder that it writes to', async () => {
  const registry = await startRegistry()
  try {
    const config = { User: '1042', ExposedPorts: { '8080/tcp': {} }, Volumes: { '/var/lib/app': {} } }
    await pushImage(registry.address, 'acme/app', '1', { 'linux/arm64': {}, 'linux/amd64': config })
    const root = projectOf({ 'compose.yaml': `services: {a: {image: "${registry.address}/acme/app:1"}}\n` })
    const inputs = await parseInputs(contract.inputs, { 'inspect-images': 'true' }, (name) => name)
    await convert.run(inputs, testHost({ root }))
    const { text } = await kustomizeBuild(join(root, 'ops/overlays/prod'))
    for (const line of ['runAsUser: 1042', 'port: 8080', 'mountPath: /var/lib/app']) expect(text).toContain(line)
  } finally {
    await registry.stop()
  }
})

describe('kustomize builds every overlay after a change of the Compose file', () => {
  const changes: readonly (readonly [string, (text: string) => string])[] = [
    ['a service that is gone', (text) => text.replace(/ {2}migrate:[\s\S]*?(?=secrets:\n {2}token)/, '')],
    ['a service that is renamed', (text) => text.replace('  db:', '  database:').replace('[db]', '[database]')],
    ['a service that comes', (text) => text.replace('services:\n', 'services:\n  cache: {image: "redis:8.0"}\n')],
    ['a volume that is gone', (text) => text.replace('    volumes: [data:/var/lib/postgresql/data]\n', '')],
  ]

  it.each(changes)('%s', async (_, change) => {
    const { root } = await converted({})
    writeFileSync(join(root, 'compose.yaml'), change(project['compose.yaml']))
    const report = await convert.run(await parseInputs(contract.inputs, {}, String), testHost({ root }))
    expect(report.findings.filter(({ rule }) => rule === 'stale-overlay')).toEqual([])
    for (const environment of ['dev', 'stage', 'prod']) {
      const { text } = await kustomizeBuild(join(root, 'ops/overlays', environment))
      expect(errorsOf(text)).toEqual([])
    }
  })
})

it('kube-score finds nothing critical in production', async () => {
  const { root } = await converted({})
  const { text } = await kustomizeBuild(join(root, 'ops/overlays/prod'))
  // A limit of CPU is a choice (docs/kompose-convert.md).
  const args = ['score', '--ignore-container-cpu-limit', '--output-format', 'ci', '-']
  const { stdout } = await machine().processes.run(await realProgram('kube-score'), args, { stdin: text })
  const lines = new TextDecoder().decode(stdout).split('\n')
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => line.startsWith('[CRITICAL]'))).toEqual([])
})

describe('the chart', () => {
  async function helm(...args: string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await machine().processes.run(await realProgram('helm'), args)
    const text = new TextDecoder().decode(stdout)
    expect(exitCode, text + stderr).toBe(0)
    return text
  }

  it.each([
    {},
    { rollout: 'canary', prometheus: 'http://prometheus.monitoring:9090' },
    { expose: 'istio', 'extra-objects': 'authorization-policies,service-monitors', 'secret-store': 'vault' },
    { expose: 'gateway', gateway: 'infra/public', 'depends-on': 'sync-waves', 'network-policies': 'all' },
    { defaults: 'prod.replicas=3,stage.storage-class=fast,cpu-limit=4,spread=required,prod.max-unavailable=50%' },
  ])('is taken by helm lint, and gives what Kustomize builds of each overlay: %j', async (given) => {
    const { root } = await converted(given as Record<string, string>)
    const folder = join(root, 'chart')
    const inputs = await parseInputs(contract.inputs, { ...given, shape: 'helm' }, (name) => name)
    await convert.run(inputs, testHost({ root }))
    for (const environment of ['dev', 'stage', 'prod']) {
      const values = join(folder, `values-${environment}.yaml`)
      await helm('lint', '--strict', folder, '--values', values)
      const rendered = await helm('template', 'any', folder, '--namespace', `shop-${environment}`, '--values', values)
      const built = await kustomizeBuild(join(root, 'ops/overlays', environment))
      expect(comparableObjects(rendered)).toEqual(comparableObjects(built.text))
    }
  })

  it('refuses a value that no template reads', async () => {
    const { root } = await converted({ shape: 'helm' })
    const args = ['template', 'any', join(root, 'chart'), '--set', 'webApp.replicsa=3']
    const { exitCode, stderr } = await machine().processes.run(await realProgram('helm'), args)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('replicsa')
  })
})

describe('the real kompose', () => {
  it('converts, and what it gets wrong is repaired', async () => {
    const { root, files } = await converted({ engine: 'kompose', 'kompose-path': await realProgram('kompose') })
    const texts = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
    expect(texts).not.toContain('hunter2')
    expect(texts).not.toContain(Buffer.from('s3cr3t-value').toString('base64'))
    expect(texts).not.toContain('kompose.cmd')
    expect(texts).not.toContain(root)
    const { text, objects } = await kustomizeBuild(join(root, 'ops/overlays/prod'))
    expect(errorsOf(text)).toEqual([])
    expect(mainObjects(objects)).toEqual([
      'Deployment db',
      'Deployment web-app',
      'Job migrate',
      'PersistentVolumeClaim data',
      'Service web-app',
    ])
    expect(text).toContain('mountPath: /run/secrets/token')
    expect(text).toContain('allowPrivilegeEscalation: false')
  })

  it('writes no secret that the native engine would not, and refuses a file that has one', async () => {
    const compose = `services:
  a:
    image: a:1
    ports: [80]
    command: [run, --token, canary-command, "--x=\${API_TOKEN}"]
    environment: {PLAIN: "\${API_TOKEN}", URL: "http://u:canary-url@x", OPTIONS: "--requirepass canary-options"}
    env_file: a.env
    labels: {my.token: canary-label, other: "\${API_TOKEN}"}
    healthcheck: {test: "mysqladmin ping -pcanary-health"}
    volumes: ["./a.ini:/etc/a.ini"]
`
    const files = {
      'compose.yaml': compose,
      '.env': 'API_TOKEN=canary-x\n',
      'a.env': 'A_KEY=canary-file\nB=$API_TOKEN\n',
    }
    const given = { engine: 'kompose', 'kompose-path': await realProgram('kompose') }
    const inputs = await parseInputs(contract.inputs, given, (name) => name)
    const run = async (ini: string): Promise<[root: string, findings: readonly Finding[]]> => {
      const root = projectOf({ ...files, 'a.ini': ini })
      const { findings } = await convert.run(inputs, { ...testHost({ root }), processes: machine().processes })
      return [root, findings.filter(({ severity }) => severity === 'error')]
    }
    const [root, none] = await run('port = 1\n')
    expect(none).toEqual([])
    const { text } = await kustomizeBuild(join(root, 'ops/overlays/prod'))
    expect(text).toContain('name: a-secrets')
    expect(text).not.toMatch(/canary|[\uE000-\uE002]/)
    expect((await run('password = canary-ini\n'))[1]).toMatchObject([
      { rule: 'secret-needed', file: 'compose.yaml', line: 2 },
    ])
  })

  it('gives the same bytes in every folder', async () => {
    const path = await realProgram('kompose')
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const { root, files } = await converted({ engine: 'kompose', 'kompose-path': path })
        return files.map((file) => readFileSync(join(root, file), 'utf8'))
      }),
    )
    expect(texts[0]).toEqual(texts[1])
  })

  it('is not run when it would read files of this machine', async () => {
    const root = projectOf({ 'compose.yaml': 'services: {a: {image: a, volumes: ["/etc/hostname:/x"]}}\n' })
    const inputs = await parseInputs(contract.inputs, { engine: 'kompose' }, (name) => name)
    const { findings } = await convert.run(inputs, testHost({ root }))
    expect(findings).toMatchObject([{ rule: 'host-path', severity: 'error', file: 'compose.yaml', line: 1 }])
  })
})
