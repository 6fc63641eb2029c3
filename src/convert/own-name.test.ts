import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf } from '../../test/support/convert.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

async function objectsOf(compose: string): Promise<Objects> {
  const root = projectOf({ 'compose.yaml': compose })
  await convertIn(root, { 'all-in-one': 'all.yaml' })
  const documents = parseAllDocuments(readFileSync(join(root, 'all.yaml'), 'utf8')) as { toJS(): Objects }[]
  const objects = documents.map((document) => document.toJS())
  return Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object]))
}

const broker = (fields = ''): string => `
services:
  kafka:
    image: acme/kafka:1
    container_name: broker
    ports: ["9092:9092", "8080:80"]
    environment:
      KAFKA_LISTENERS: PLAINTEXT://broker:29092,CONTROLLER://broker:29093,HOST://0.0.0.0:9092
      KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://broker:29092,HOST://localhost:9092
${fields}
  app: {image: "acme/app:1", environment: {BROKER: "kafka:29092", IMAGE: "kafka:3", UI: "http://kafka:8080"}}
`

describe('ports that peers use and Compose does not publish', () => {
  it('are served under each name of the service, once', async () => {
    const objects = await objectsOf(broker())
    for (const name of ['kafka', 'broker']) {
      const ports = objects[`Service/${name}`].spec.ports.map(({ port }: Objects) => port)
      expect(ports).toEqual([9092, 80, 8080, 29092, 29093])
    }
  })

  it.each([
    ['environment: {UWSGI_HOST: a, UWSGI_PORT: "3031"}', [3031]],
    ['command: server --join a:7000', [7000]],
    ['command: server --replicaof a 6379', undefined],
    ['command: celery -A a worker', 'no Service'],
    ['command: [a, run]', 'no Service'],
  ])('{%s} names them as %j', async (fields, expected) => {
    const objects = await objectsOf(`services: {a: {image: "acme/a:1"}, b: {image: "acme/b:1", ${fields}}}`)
    const found = objects['Service/a']
    expect(found === undefined ? 'no Service' : found.spec.ports?.map(({ port }: Objects) => port)).toEqual(expected)
  })
})

describe('a service that reaches itself by its name before it is ready', () => {
  it('has that name as host name of its Pods', async () => {
    const objects = await objectsOf(broker())
    expect(objects['Deployment/kafka'].spec.template.spec.hostname).toBe('broker')
    expect(objects['Service/kafka'].spec).not.toHaveProperty('publishNotReadyAddresses')
  })

  it('is reached without a Service between, where its Pods have host names of their own', async () => {
    const objects = await objectsOf(broker('    labels: {kompose.controller.type: statefulset}'))
    expect(objects['StatefulSet/kafka'].spec.template.spec).not.toHaveProperty('hostname')
    expect(objects['Service/broker'].spec).toMatchObject({ clusterIP: 'None', publishNotReadyAddresses: true })
  })

  it.each([
    'POSTGRES_USER: db',
    'POSTGRES_HOST: db',
    'DATABASE_URL: "postgres://u@db:5432/x"',
    'LISTEN: "0.0.0.0:5432"',
  ])('is not one that shares the variables of its clients: %s', async (variable) => {
    const objects = await objectsOf(
      `services: {db: {image: "postgres:17", environment: {${variable}}, volumes: ["d:/var/lib/postgresql/data"]}}\nvolumes: {d: {}}`,
    )
    expect(objects['Service/db'].spec).not.toHaveProperty('publishNotReadyAddresses')
  })
})

describe('a health check that asks the service by its own name', () => {
  const check = async (test: string, fields = ''): Promise<unknown> => {
    const objects = await objectsOf(
      `services: {web: {image: "acme/web:1", container_name: shop-web, ports: ["8000"], healthcheck: {test: ${test}}${fields}}}`,
    )
    const { httpGet, exec } = objects['Deployment/web'].spec.template.spec.containers[0].readinessProbe
    return httpGet ?? exec.command
  }

  it.each([
    ['[CMD, curl, -f, "http://web:8000/health"]', { path: '/health', port: 8000 }],
    ['wget --spider http://shop-web:8000/', { path: '/', port: 8000 }],
    ['[CMD, pg_isready, -h, web, -U, web]', ['pg_isready', '-h', 'localhost', '-U', 'web']],
    ['[CMD, ping, --host=web, web.html]', ['ping', '--host=localhost', 'web.html']],
    ['[CMD, check, "web:8000", "x@web:1", /web]', ['check', 'localhost:8000', 'x@web:1', '/web']],
    ['[CMD, ask, "http://website:80"]', ['ask', 'http://website:80']],
  ])('%s', async (test, expected) => {
    expect(await check(test)).toEqual(expected)
  })

  it('keeps the name where it leads to the Pod itself', async () => {
    const fields = ', environment: {BIND: "web:8000"}'
    expect(await check('[CMD, ask, "web:8000"]', fields)).toEqual(['ask', 'web:8000'])
    expect(await check('[CMD, curl, -f, "http://web:8000/"]', fields)).toEqual({ path: '/', port: 8000 })
  })
})
