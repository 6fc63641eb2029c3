import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { convertIn, projectOf } from '../../../test/support/convert.ts'

const compose = `name: shop
services:
  web-app:
    image: nginx:1.27
    ports: ["8080:80"]
    environment: {TEMPLATE: "{{ .Host }}", DB_PASSWORD: secret-password}
    labels: {kompose.service.expose: shop.example.com}
  db:
    image: postgres:17
    volumes: ["data:/var/lib/postgresql/data"]
volumes: {data: {}}
`

const given = { shape: 'helm', environment: 'dev,prod' }

async function chartIn(root: string, more: Record<string, string> = {}) {
  const report = await convertIn(root, { ...given, ...more })
  return { report, read: (path: string): string => readFileSync(join(root, 'chart', path), 'utf8') }
}

describe('a chart', () => {
  it('has values with comments, and those of an environment that differ', async () => {
    const { read } = await chartIn(projectOf({ 'compose.yaml': compose }))
    const values = read('values.yaml')
    expect(values).toContain('# -- The image, without a version.\n    repository: nginx')
    expect(parse(values)).toMatchObject({
      webApp: {
        image: { repository: 'nginx', tag: '1.27', digest: '' },
        replicas: 1,
        ingress: { hosts: { host0: 'dev.shop.example.com' } },
        autoscaling: { enabled: false, maxReplicas: 5 },
      },
      db: { persistence: { size: '1Gi' } },
      networkPolicies: { enabled: false },
    })
    expect(parse(read('values-prod.yaml'))).toMatchObject({
      webApp: { replicas: null, ingress: { hosts: { host0: 'shop.example.com' } }, autoscaling: { enabled: true } },
      db: { persistence: { size: '10Gi' } },
      networkPolicies: { enabled: true },
    })
    expect(parse(read('values-dev.yaml'))).toEqual({})
  })

  it('has a schema that knows every value, and refuses others', async () => {
    const { read } = await chartIn(projectOf({ 'compose.yaml': compose }))
    const { properties, additionalProperties } = JSON.parse(read('values.schema.json'))
    expect(additionalProperties).toBe(false)
    expect(properties.webApp.properties.replicas.type).toEqual(['integer', 'null'])
  })

  it('has templates that a person would write, in which text of the project stays text', async () => {
    const { read } = await chartIn(projectOf({ 'compose.yaml': compose }))
    const template = read('templates/web-app.yaml')
    expect(template).toContain('image: {{ include "shop.image" .Values.webApp.image | quote }}')
    expect(template).toContain('{{- include "shop.labels" "web-app" | nindent 4 }}')
    expect(template).toContain('{{- if .Values.webApp.autoscaling.enabled }}')
    expect(template).toContain('{{ "{{" }} .Host }}')
    expect(template).not.toContain('secret-password')
  })

  it('says where it runs, how it is reached and which Secrets it needs', async () => {
    const { read } = await chartIn(projectOf({ 'compose.yaml': compose }))
    const notes = read('templates/NOTES.txt')
    expect(notes).toContain('kubectl --namespace {{ .Release.Namespace }} get pods')
    expect(notes).toContain('  {{ .Values.webApp.ingress.hosts.host0 }}\n')
    expect(notes).toContain('  web-app-secrets: DB_PASSWORD\n')
    expect(read('.helmignore').split('\n')).toContain('argo-cd/')
    const stored = await chartIn(projectOf({ 'compose.yaml': compose }), { 'secret-store': 'vault' })
    expect(stored.read('templates/NOTES.txt')).not.toContain('DB_PASSWORD')
  })

  it('loses the template of a service that goes, and keeps what is not its own', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    await chartIn(root)
    writeFileSync(join(root, 'chart/templates/own.yaml'), '# mine\n')
    const web = compose.slice(0, compose.indexOf('  db:'))
    writeFileSync(join(root, 'compose.yaml'), web)
    expect((await chartIn(root, { check: 'true' })).report.findings.map(({ message }) => message)).toContain(
      'templates/db.yaml belongs to no service any more: the manifests are not what the Compose file gives',
    )
    await chartIn(root)
    expect(existsSync(join(root, 'chart/templates/db.yaml'))).toBe(false)
    expect(existsSync(join(root, 'chart/templates/own.yaml'))).toBe(true)
    expect((await chartIn(root)).report.result.changed).toBe(false)
  })

  it('keys of two services are two, whatever they are called', async () => {
    const text = 'services: {a-b: {image: "x:1"}, a.b: {image: "y:1"}, global: {image: "z:1"}}'
    const { read } = await chartIn(projectOf({ 'compose.yaml': text }))
    const images = Object.entries(parse(read('values.yaml')) as Record<string, { image?: { repository: string } }>)
    expect(images.flatMap(([key, { image }]) => (image ? [`${key} ${image.repository}`] : []))).toEqual([
      'aB x',
      'aB2 y',
      'global2 z',
    ])
  })
})

describe('what is no chart', () => {
  it.each([
    [{ 'chart-name': 'Shop' }, 'chart-name "Shop" is no name of a chart', 'shop'],
    [{ 'chart-name': 'a_b' }, 'chart-name "a_b" is no name of a chart', 'a-b'],
    [{ 'chart-version': '1.0' }, 'chart-version "1.0" is no version', '1.2.3'],
    [{ secrets: 'sops', 'sops-keys': `age1${'q'.repeat(58)}` }, 'shape: helm has no secrets: sops', 'reference'],
  ])('%j is refused', async (inputs, message, fix) => {
    const root = projectOf({ 'compose.yaml': compose })
    const error = await chartIn(root, inputs).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'InputError', message, fix: expect.stringContaining(fix) })
    expect(existsSync(join(root, 'chart'))).toBe(false)
  })

  it('another chart is not overwritten', async () => {
    const root = projectOf({ 'compose.yaml': compose, 'chart/Chart.yaml': 'name: theirs\n' })
    await expect(chartIn(root)).rejects.toMatchObject({ name: 'InputError' })
  })
})
