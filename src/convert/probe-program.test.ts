import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf } from '../../test/support/convert.ts'

interface Container {
  readonly readinessProbe?: object
}
type Workload = { kind: string; spec: { template: { spec: { containers: Container[] } } } }

/** What is said of a check, and the probe that comes of it. */
async function probeOf(service: string, files: Readonly<Record<string, string>> = {}) {
  const compose = `services:\n  a:\n${service.replace(/^/gm, '    ')}\nvolumes: {data: {}}\n`
  const root = projectOf({ 'compose.yaml': compose, ...files })
  const { findings } = await convertIn(root, { 'all-in-one': 'all.yaml' })
  const objects = parseAllDocuments(readFileSync(join(root, 'all.yaml'), 'utf8')).map((document) => document.toJS())
  const workload = (objects as Workload[]).find(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
  return {
    told: findings.filter(({ rule }) => rule === 'missing-program').map(({ message }) => message),
    probe: workload?.spec.template.spec.containers[0]?.readinessProbe,
  }
}

const shell = (text: string): string => `healthcheck: {test: ["CMD-SHELL", "${text}"]}`

describe('a health check that runs a program which is not there', () => {
  it.each<[string, string, string, object | undefined]>([
    [
      'a shell in an image without one',
      `image: gcr.io/distroless/static:nonroot\n${shell('/app/check')}\nports: ["80:80"]`,
      'sh',
      { tcpSocket: { port: 80 } },
    ],
    ...[
      ['quay.io/keycloak/keycloak:26', 'curl'],
      ['prom/prometheus:v3', 'curl'],
      ['ollama/ollama:0.6', 'curl'],
      ['traefik:v3', 'curl'],
      ['traefik/whoami:v1', 'sh'],
    ].map(([image, program]): [string, string, string, object] => [
      `${program} in ${image}`,
      `image: ${image}\n${shell('curl http://localhost:8080')}\nports: ["8080"]`,
      `${program}`,
      { tcpSocket: { port: 8080 } },
    ]),
    [
      'curl in an image on Alpine',
      `image: redis:7-alpine\n${shell('curl http://localhost:6379')}`,
      'curl',
      { tcpSocket: { port: 6379 } },
    ],
    [
      'curl in a database',
      `image: postgres:17\n${shell('pg_isready && curl -s localhost')}`,
      'curl',
      { tcpSocket: { port: 5432 } },
    ],
    [
      'a script of a mount that is left out',
      `image: redis:7\nvolumes: ["./checks:/checks"]\n${shell('/checks/redis.sh')}`,
      '/checks/redis.sh',
      { tcpSocket: { port: 6379 } },
    ],
  ])('%s', async (_, service, program, probe) => {
    const { told, probe: made } = await probeOf(service)
    expect(told).toEqual([expect.stringContaining(`runs ${program}, which its container lacks`)])
    if (probe === undefined) expect(made).toBeUndefined()
    else expect(made).toMatchObject(probe)
  })

  it.each([
    ['wget on Alpine', `image: redis:7-alpine\n${shell('wget -q localhost:6379 -O x')}`],
    ['what the database brings', `image: postgres:17\n${shell('pg_isready -U postgres')}`],
    ['what Kubernetes asks itself', `image: python:3.12-slim\n${shell('curl -f http://localhost:9000/up || exit 1')}`],
    ['an image that nobody knows', `image: acme/web:1\n${shell('curl localhost')}`],
  ])('%s is there', async (_, service) => {
    expect((await probeOf(service)).told).toEqual([])
  })

  it('is known from the Dockerfile of the project, which may add it', async () => {
    const service = `build: .\nimage: acme/web:1\n${shell('curl -s localhost/up')}\nports: ["80:80"]`
    const slim = 'FROM python:3.12-slim AS base\nHEALTHCHECK CMD curl localhost\nFROM base\n'
    expect((await probeOf(service, { Dockerfile: slim })).told).toHaveLength(1)
    const added = `${slim}RUN apt-get update && \\\n  apt-get install -y curl\n`
    expect((await probeOf(service, { Dockerfile: added })).told).toEqual([])
  })
})
