import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../test/support/convert.ts'

const monitor = `version: '3.8'
services:
  agent:
    image: acme/agent:1.2
    ports:
      - "8888:8888"
    depends_on:
      - test
    environment:
      - SERVICE_NAME=test
    networks:
      - monitor-network
  test:
    image: acme/test:1.0
    ports:
      - "3000:3000"
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:3000/health"]
      interval: 30s
      timeout: 10s
      retries: 3
    networks:
      - monitor-network
networks:
  monitor-network:
    driver: bridge
`

function objectsIn(root: string, path: string): Record<string, never>[] {
  const documents = parseAllDocuments(readFileSync(join(root, path), 'utf8'))
  return (documents as { toJS(): Record<string, never> }[]).map((document) => document.toJS())
}

describe('two services that know each other', () => {
  it('become a base with a Deployment and a Service each, and three overlays', async () => {
    const root = projectOf({ 'compose.yaml': monitor })
    const report = await convertIn(root)
    expect(report.result.files).toEqual([
      'ops/base/agent.yaml',
      'ops/base/test.yaml',
      'ops/base/kustomization.yaml',
      'ops/overlays/dev/kustomization.yaml',
      'ops/overlays/stage/kustomization.yaml',
      'ops/overlays/prod/kustomization.yaml',
      'ops/overlays/prod/autoscalers.yaml',
      'ops/overlays/prod/disruption-budgets.yaml',
      'ops/overlays/prod/network-policies.yaml',
    ])
    const [deployment, service] = objectsIn(root, 'ops/base/test.yaml')
    expect(deployment).toMatchObject({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'test' },
      spec: {
        replicas: 1,
        selector: { matchLabels: { 'app.kubernetes.io/name': 'test' } },
        template: {
          metadata: { labels: { 'app.kubernetes.io/name': 'test' } },
          spec: {
            containers: [
              {
                name: 'test',
                image: 'acme/test:1.0',
                ports: [{ containerPort: 3000, protocol: 'TCP' }],
                readinessProbe: {
                  httpGet: { path: '/health', port: 3000 },
                  periodSeconds: 30,
                  timeoutSeconds: 10,
                  failureThreshold: 3,
                },
                livenessProbe: { tcpSocket: { port: 3000 } },
              },
            ],
          },
        },
      },
    })
    expect(service).toMatchObject({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'test' },
      spec: { selector: { 'app.kubernetes.io/name': 'test' }, ports: [{ port: 3000, targetPort: 'http-3000' }] },
    })
    expect(objectsIn(root, 'ops/overlays/stage/kustomization.yaml')[0]).toMatchObject({
      namespace: 'stage',
      resources: ['../../base'],
      images: [
        { name: 'acme/agent', newTag: '1.2' },
        { name: 'acme/test', newTag: '1.0' },
      ],
    })
    const told = report.findings.filter(({ rule }) => rule !== 'assumed-user')
    expect(shown(told)).toEqual([
      'notice no-health-check compose.yaml:3 "agent" has no health check; it counts as ready when it accepts connections on port 8888',
    ])
  })

  it('give the same bytes again, and no change', async () => {
    const root = projectOf({ 'compose.yaml': monitor })
    const first = await convertIn(root)
    const texts = first.result.files.map((file) => readFileSync(join(root, file), 'utf8'))
    const second = await convertIn(root)
    expect(first.result.changed).toBe(true)
    expect(second.result.changed).toBe(false)
    expect(second.result.files.map((file) => readFileSync(join(root, file), 'utf8'))).toEqual(texts)
  })
})

describe('what the user wrote', () => {
  it('stays: an overlay that exists is never changed', async () => {
    const root = projectOf({ 'compose.yaml': monitor, 'ops/overlays/prod/kustomization.yaml': '# mine\n' })
    await convertIn(root)
    expect(readFileSync(join(root, 'ops/overlays/prod/kustomization.yaml'), 'utf8')).toBe('# mine\n')
  })

  it('is not lost: an edit of the base is merged with what the Compose file changes', async () => {
    const root = projectOf({ 'compose.yaml': monitor })
    await convertIn(root)
    const path = join(root, 'ops/base/test.yaml')
    const edited = readFileSync(path, 'utf8').replace('replicas: 1', 'replicas: 5 # as many as there are zones')
    writeFileSync(path, edited)
    writeFileSync(join(root, 'compose.yaml'), monitor.replace('acme/test:1.0', 'acme/test:1.1'))
    await convertIn(root)
    expect(readFileSync(path, 'utf8')).toBe(edited.replace('acme/test:1.0', 'acme/test:1.1'))
    expect((await convertIn(root)).result.changed).toBe(false)
    await convertIn(root, { force: 'true' })
    expect(readFileSync(path, 'utf8')).toContain('replicas: 1')
  })

  it('and a field that both have set differently refuses, unless on-conflict settles it', async () => {
    const root = projectOf({ 'compose.yaml': monitor })
    await convertIn(root)
    const path = join(root, 'ops/base/test.yaml')
    const edited = readFileSync(path, 'utf8').replace('acme/test:1.0', 'acme/test:mine')
    writeFileSync(path, edited)
    writeFileSync(join(root, 'compose.yaml'), monitor.replace('acme/test:1.0', 'acme/test:1.1'))
    const report = await convertIn(root)
    expect(report.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'edit-conflict', file: 'ops/base/test.yaml' },
    ])
    expect(readFileSync(path, 'utf8')).toBe(edited)
    await convertIn(root, { 'on-conflict': 'theirs' })
    expect(readFileSync(path, 'utf8')).toContain('acme/test:1.1')
  })

  it('goes with its service: the file of a service that is gone is removed', async () => {
    const root = projectOf({ 'compose.yaml': 'services: {a: {image: a}, b: {image: b}}\n' })
    await convertIn(root)
    writeFileSync(join(root, 'compose.yaml'), 'services: {a: {image: a}}\n')
    const report = await convertIn(root)
    expect(report.plan).toContain('remove ops/base/b.yaml')
  })
})

describe('what changes in the Compose file changes that alone', () => {
  const lines = (diff: string): string[] => diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))
  const files = (diff: string): string[] => [...diff.matchAll(/^\+\+\+ b\/(\S+)/gm)].map(([, file]) => file ?? '')

  async function changed(to: string): Promise<string> {
    const root = projectOf({ 'compose.yaml': monitor })
    await convertIn(root, { environment: 'dev' })
    writeFileSync(join(root, 'compose.yaml'), to)
    return (await convertIn(root, { environment: 'dev' })).result.diff
  }

  it('a variable', async () => {
    const diff = await changed(monitor.replace('SERVICE_NAME=test', 'SERVICE_NAME=test\n      - LEVEL=info'))
    expect(lines(diff)).toEqual(['+            - name: LEVEL', '+              value: info'])
  })

  it('an image: in the base and the first environment', async () => {
    const diff = await changed(monitor.replace('acme/agent:1.2', 'acme/agent:1.3'))
    expect(lines(diff)).toEqual([
      '-          image: acme/agent:1.2',
      '+          image: acme/agent:1.3',
      '-    newTag: "1.2"',
      '+    newTag: "1.3"',
    ])
  })

  it('a service that comes, with its entries in the overlay', async () => {
    const diff = await changed(monitor.replace('services:\n', 'services:\n  cache:\n    image: acme/cache:1\n'))
    expect(files(diff)).toEqual([
      'ops/base/cache.yaml',
      'ops/base/kustomization.yaml',
      'ops/overlays/dev/kustomization.yaml',
    ])
    expect(lines(diff).filter((line) => line.startsWith('-'))).toEqual([])
  })

  it('a service that goes', async () => {
    const diff = await changed(
      monitor.replace(/ {2}test:\n[\s\S]*?(?=networks:\n {2}mon)/, '').replace(/ {4}depends_on:\n.*\n/, ''),
    )
    expect(lines(diff).filter((line) => line.startsWith('+'))).toEqual([])
    expect(lines(diff)).toContain('-  - test.yaml')
  })

  it('nothing, where services and settings only change places', async () => {
    const [, agent = '', test = ''] = /^services:\n([\s\S]*)( {2}test:\n[\s\S]*)networks:\n {2}mon/m.exec(monitor) ?? []
    const reordered = monitor.replace(agent + test, test + agent).replace("version: '3.8'\n", '')
    const port = '    ports:\n      - "8888:8888"\n'
    const moved = reordered
      .replace(port, '')
      .replace('    image: acme/agent:1.2\n', `${port}    image: acme/agent:1.2\n`)
    expect(moved).not.toBe(monitor)
    expect(await changed(moved)).toBe('')
  })
})

describe('looking without touching', () => {
  it('dry-run prints the plan and writes nothing', async () => {
    const root = projectOf({ 'compose.yaml': monitor })
    const report = await convertIn(root, { 'dry-run': 'true' })
    expect(report.plan).toContain('create ops/base/agent.yaml')
    expect(() => readFileSync(join(root, 'ops/base/agent.yaml'))).toThrow()
  })

  it('check fails with the difference when the manifests are out of step', async () => {
    const root = projectOf({ 'compose.yaml': monitor })
    await convertIn(root)
    expect((await convertIn(root, { check: 'true' })).findings.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    )
    writeFileSync(join(root, 'compose.yaml'), monitor.replace('acme/agent:1.2', 'acme/agent:1.3'))
    const report = await convertIn(root, { check: 'true' })
    expect(report.findings).toMatchObject(expect.arrayContaining([expect.objectContaining({ rule: 'drift' })]))
    expect(report.result.diff).toContain('+          image: acme/agent:1.3')
    expect(readFileSync(join(root, 'ops/base/agent.yaml'), 'utf8')).toContain('acme/agent:1.2')
  })

  it.each<[Record<string, string>, string]>([
    [{}, 'all-in-one.yaml'],
    [{ out: 'deploy' }, 'deploy/all-in-one.yaml'],
    [{ 'all-in-one': 'x/all.yaml' }, 'x/all.yaml'],
  ])('shape: all-in-one with %j writes %s alone', async (given, file) => {
    const root = projectOf({ 'compose.yaml': monitor })
    const { result, picture } = await convertIn(root, { shape: 'all-in-one', ...given })
    expect(result.files).toEqual([file])
    expect(result.path).toBeUndefined()
    expect(picture?.[0]).toMatchObject({ to: file })
    expect(readFileSync(join(root, file), 'utf8')).toContain('kind: Deployment')
  })

  it('all-in-one alone writes one file', async () => {
    const root = projectOf({ 'compose.yaml': monitor })
    const report = await convertIn(root, { 'all-in-one': 'all.yaml' })
    expect(report.result.files).toEqual(['all.yaml'])
    expect(objectsIn(root, 'all.yaml').map(({ kind }) => kind)).toEqual([
      ...['Deployment', 'Service', 'ServiceAccount'],
      ...['Deployment', 'Service', 'ServiceAccount'],
    ])
  })
})
