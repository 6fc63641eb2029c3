import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../test/support/convert.ts'
import { pushImage } from '../../test/support/pushed-image.ts'
import { type RegistryDouble, startRegistryDouble } from '../../test/support/registry-double.ts'

let registry: RegistryDouble
let app: string

beforeAll(async () => {
  registry = await startRegistryDouble()
  app = `${registry.address}/acme/app:1`
  const second = 1_000_000_000
  await pushImage(registry.address, 'acme/app', '1', {
    'linux/arm64': { User: '7' },
    'linux/amd64': {
      User: '1042:1043',
      ExposedPorts: { '8080/tcp': {}, '53/udp': {}, '90000': {} },
      Volumes: { '/var/lib/app': {}, '/cache/': {} },
      Healthcheck: { Test: ['CMD-SHELL', 'curl -f http://localhost:8080/up'], Interval: 20 * second, Retries: 2 },
    },
  })
  await pushImage(registry.address, 'acme/root', '1', { 'linux/amd64': {} })
  await pushImage(registry.address, 'acme/named', '1', { 'linux/amd64': { User: 'app', Healthcheck: { Test: 5 } } })
})

afterAll(() => registry.close())

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

async function podOf(compose: string, given: Readonly<Record<string, string>> = {}) {
  const root = projectOf({ 'compose.yaml': compose })
  const options = { 'inspect-images': 'true', security: 'restricted', 'all-in-one': 'all.yaml', ...given }
  const { findings } = await convertIn(root, options)
  const documents = parseAllDocuments(readFileSync(join(root, 'all.yaml'), 'utf8'))
  const [pod] = documents.flatMap((document) => (document.toJS() as Objects).spec?.template?.spec ?? [])
  return { pod: pod as Objects, container: (pod as Objects).containers[0] as Objects, findings: shown(findings) }
}

const service = (fields = ''): string => `services: {a: {image: "${app}"${fields === '' ? '' : `, ${fields}`}}}\n`

describe('inspect-images', () => {
  it('tells user, ports, health check and folders of data as the image is made with them', async () => {
    const { pod, container, findings } = await podOf(service())
    expect(pod.securityContext).toMatchObject({ runAsUser: 1042, runAsGroup: 1043 })
    expect(container.ports.map(({ containerPort }: Objects) => containerPort)).toEqual([8080])
    expect(container.readinessProbe).toEqual({
      httpGet: { path: '/up', port: 8080 },
      periodSeconds: 20,
      timeoutSeconds: 30,
      failureThreshold: 2,
    })
    expect(container.volumeMounts.map(({ mountPath }: Objects) => mountPath)).toEqual([
      '/tmp',
      '/cache',
      '/var/lib/app',
    ])
    expect(findings.join('\n')).not.toContain('no-health-check')
  })

  it('asks for the platform that the service asks for', async () => {
    expect((await podOf(service('platform: linux/arm64'))).pod.securityContext.runAsUser).toBe(7)
  })

  it('gives way to what Compose says', async () => {
    const { pod, container } = await podOf(
      service('user: "5:6", ports: ["9000"], healthcheck: {disable: true}, volumes: ["data:/var/lib"]').concat(
        'volumes: {data: }\n',
      ),
    )
    expect(pod.securityContext).toMatchObject({ runAsUser: 5, runAsGroup: 6 })
    expect(container.ports).toHaveLength(1)
    expect(container.readinessProbe).toMatchObject({ tcpSocket: { port: 9000 } })
    expect(container.livenessProbe).toBeUndefined()
    expect(container.volumeMounts.map(({ mountPath }: Objects) => mountPath)).not.toContain('/var/lib/app')
  })

  it('asks no program for its health that the service does not run', async () => {
    const { container } = await podOf(service('command: ./worker'))
    expect(container.readinessProbe).toBeUndefined()
    expect((await podOf(service('command: --debug'))).container.readinessProbe).toBeDefined()
    expect((await podOf(service('command: ./web :8080'))).container.readinessProbe).toBeDefined()
  })

  it.each([
    ['root', 'its image says USER root'],
    ['named', 'its image says USER app'],
  ])('says where the user of the image does not help: %s', async (name, words) => {
    const image = app.replace('app:1', `${name}:1`)
    const { pod, findings } = await podOf(service().replace(app, image))
    expect(pod.securityContext.runAsUser).toBe(10001)
    expect(findings.find((line) => line.includes('assumed-user'))).toContain(words)
  })

  it('tells on the line of the image which registry does not tell of it', async () => {
    const { findings } = await podOf(service().replace('app:1', 'app:9'))
    expect(findings.filter((line) => line.includes('unresolved-image'))).toEqual([
      `warning unresolved-image compose.yaml:1 The config of "${app.replace(/1$/, '9')}" is not known: ${registry.address} does not have it`,
    ])
  })

  it('is what the findings advise where nobody was asked, and nothing is asked then', async () => {
    const before = registry.requests.length
    const root = projectOf({ 'compose.yaml': service() })
    const { findings } = await convertIn(root)
    expect(registry.requests.slice(before)).toEqual([])
    for (const rule of ['assumed-user', 'no-health-check'])
      expect(findings.find((finding) => finding.rule === rule)?.fix).toContain('inspect-images')
  })
})
