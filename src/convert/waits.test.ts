import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../test/support/convert.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

async function converted(
  compose: string,
  given: Record<string, string> = {},
): Promise<{ objects: Objects; findings: string[] }> {
  const root = projectOf({ 'compose.yaml': compose, 'h.env': 'LEVEL=1\n' })
  const report = await convertIn(root, { 'all-in-one': 'all.yaml', ...given })
  const documents = parseAllDocuments(readFileSync(join(root, 'all.yaml'), 'utf8')) as { toJS(): Objects }[]
  const objects = documents.map((document) => document.toJS())
  return {
    objects: Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object])),
    findings: shown(report.findings.filter(({ rule }) => rule === 'unsupported-key')),
  }
}

const podOf = ({ objects }: { objects: Objects }, name = 'Deployment/web'): Objects => objects[name].spec.template.spec

const shop = `services:
  web:
    image: web:1
    networks: [front]
    depends_on:
      db: {condition: service_healthy}
      cache: {condition: service_started}
      migrate: {condition: service_completed_successfully}
      worker: {condition: service_started}
      far: {condition: service_started}
      extra: {condition: service_started, required: false}
  db: {image: "postgres:17", networks: [front]}
  cache: {image: "redis:8", networks: [front]}
  migrate: {image: "m:1", restart: "no", networks: [front]}
  worker: {image: "w:1", networks: [front]}
  far: {image: "redis:8", networks: [back]}
  extra: {image: "redis:8", networks: [front]}
networks: {front: {}, back: {}}
`

describe('depends_on', () => {
  it('is waited for by the Service of a peer, and at the API server for a Job', async () => {
    const { initContainers, volumes } = podOf(await converted(shop))
    const shownWaits = initContainers.map(
      ({ name, command, args }: Objects) => `${name}: ${[...(command ?? []), ...(args ?? [])].join(' ')}`,
    )
    expect(shownWaits).toEqual([
      'wait-for-db: sh -c until nc -z -w 2 db 5432; do sleep 1; done',
      'wait-for-cache: sh -c for i in $$(seq 60); do nc -z -w 2 cache 6379 && exit; sleep 1; done',
      'wait-for-migrate: wait --for=condition=complete --timeout=1h job/migrate',
    ])
    expect(initContainers[0].securityContext).toMatchObject({ runAsNonRoot: true, readOnlyRootFilesystem: true })
    // The token of the API server is for the container alone that asks for the Job.
    expect(initContainers.map(({ volumeMounts = [] }: Objects) => volumeMounts.length)).toEqual([0, 0, 1])
    expect(volumes.map(({ name }: Objects) => name)).toEqual(['token-of-waits'])
  })

  it('gives the right to see that Job, and nothing else', async () => {
    const { objects } = await converted(shop)
    expect(objects['Role/web-waits'].rules).toEqual([
      { apiGroups: ['batch'], resources: ['jobs'], resourceNames: ['migrate'], verbs: ['get', 'list', 'watch'] },
    ])
    expect(objects['RoleBinding/web-waits'].subjects).toEqual([{ kind: 'ServiceAccount', name: 'web' }])
    expect(podOf({ objects }).automountServiceAccountToken).toBe(false)
    expect(Object.keys(objects).filter((name) => name.startsWith('Role'))).toHaveLength(2)
  })

  it('says whom nobody can wait for: what has no port, or shares no network', async () => {
    expect((await converted(shop)).findings).toEqual([
      expect.stringContaining('notice unsupported-key compose.yaml:9 Nothing waits for "worker"'),
      expect.stringContaining('notice unsupported-key compose.yaml:10 Nothing waits for "far"'),
    ])
  })

  it('can be left to Argo CD, or to nobody', async () => {
    const { objects } = await converted(shop, { 'depends-on': 'sync-waves' })
    expect(podOf({ objects })).not.toHaveProperty('initContainers')
    const wave = (name: string): string => objects[name].metadata.annotations?.['argocd.argoproj.io/sync-wave']
    expect(['Deployment/web', 'Deployment/db'].map(wave)).toEqual(['1', undefined])
    const none = await converted(shop, { 'depends-on': 'none' })
    expect(podOf(none)).not.toHaveProperty('initContainers')
    expect(none.findings).toEqual([expect.stringContaining('Nothing waits for "db", "cache", "migrate"')])
  })
})

it('what runs nowhere is waited for by nobody', async () => {
  const result = await converted(
    'services: {web: {image: "web:1", depends_on: {db: {condition: service_healthy}}}, db: {image: "postgres:17", scale: 0}}',
  )
  expect(podOf(result).initContainers).toBeUndefined()
  expect(result.findings).toEqual([expect.stringContaining('Nothing waits for "db"')])
})

describe('a peer in the Pod of another', () => {
  const media = (peer: string): string => `services:
  vpn: {image: "vpn:1", ports: ["8080:8080"]}
  app: {image: "app:1", network_mode: "service:vpn", expose: ["9000"], depends_on: [${peer}]}
  cache: {image: "redis:8", depends_on: [vpn]}
  db: {image: "postgres:17"}
  web: {image: "web:1", depends_on: {app: {condition: service_healthy}}}
`
  const waits = (result: { objects: Objects }, name: string): string[] =>
    (podOf(result, name).initContainers ?? []).map(({ command }: Objects) => command[2])

  it('is reached by the name of that Pod, which waits for what both depend on', async () => {
    const result = await converted(media('db'))
    expect(waits(result, 'Deployment/web')).toEqual(['until nc -z -w 2 vpn 9000; do sleep 1; done'])
    expect(waits(result, 'Deployment/vpn')).toEqual([expect.stringContaining('nc -z -w 2 db 5432')])
  })

  it('does not make two Pods wait for each other', async () => {
    const result = await converted(media('cache'))
    expect(waits(result, 'Deployment/vpn')).toEqual([])
    expect(waits(result, 'Deployment/cache')).toEqual([expect.stringContaining('nc -z -w 2 vpn 8080')])
    expect(result.findings).toEqual([
      'warning unsupported-key compose.yaml:3 Nothing waits for "cache": it starts after "vpn", in whose Pod "app" runs',
    ])
  })
})

describe('hooks', () => {
  const hooks = (text: string): string => `services:
  web:
    image: web:1
    user: "1000"
    environment: {A: a, B: b}
    volumes: ["data:/data"]
${text.replace(/^/gm, '    ')}
volumes: {data: {}}
`

  it('pre_start is an init container with what the service has, and what it says itself', async () => {
    const text =
      'pre_start: [{command: ["./migrate"], environment: {B: c}, user: "2000"}, {image: "busybox:1", command: echo hi, env_file: h.env}]'
    const { objects, findings } = await converted(hooks(text))
    const [first, second] = podOf({ objects }).initContainers
    expect(first).toMatchObject({
      name: 'web-pre-start-1',
      image: 'web:1',
      args: ['./migrate'],
      env: [
        { name: 'A', value: 'a' },
        { name: 'B', value: 'c' },
      ],
      volumeMounts: [{ name: 'data', mountPath: '/data' }],
      securityContext: { runAsUser: 2000 },
    })
    expect(second).toMatchObject({
      image: 'busybox:1',
      args: ['echo', 'hi'],
      envFrom: [{ configMapRef: { name: 'web-pre-start-2-env' } }],
    })
    expect(objects['ConfigMap/web-pre-start-2-env'].data).toEqual({ LEVEL: '1' })
    expect(podOf({ objects }).volumes).toHaveLength(1)
    expect(findings).toEqual([])
  })

  it('pre_start has what is not translated reported, as the service has', async () => {
    expect(
      (await converted(hooks('pre_start: [{command: a, per_replica: true, ulimits: {nofile: 1}}]'))).findings,
    ).toEqual([expect.stringContaining('compose.yaml:7 services.web.pre_start[0].ulimits is not translated')])
  })

  it('post_start and pre_stop are its lifecycle, where they are one command', async () => {
    const { objects } = await converted(
      hooks('post_start: [{command: ./warm now}]\npre_stop: [{command: ["sleep", "5"], user: "1000"}]'),
    )
    expect(podOf({ objects }).containers[0].lifecycle).toEqual({
      postStart: { exec: { command: ['./warm', 'now'] } },
      preStop: { exec: { command: ['sleep', '5'] } },
    })
  })

  it.each([
    ['post_start: [{command: a}, {command: b}]', 'a container has one such hook, and these are 2'],
    ['post_start: [{command: }]', 'it has no command'],
    ['pre_stop: [{command: a, user: root, environment: {A: b}}]', "can't have user, environment of its own"],
    ['scale: 2\npre_start: [{command: a}]', 'pre_start[0] of "web" runs before each of its replicas, not once'],
  ])('%j is said to be more than Kubernetes has', async (text, expected) => {
    expect((await converted(hooks(text))).findings).toEqual([expect.stringContaining(expected)])
  })
})

it('what a service is linked to, or takes volumes from, is waited for as for Compose', async () => {
  const compose =
    'services: {web: {image: "web:1", links: ["db:sql"], volumes_from: [cache]}, db: {image: "postgres:17", expose: [5432]}, cache: {image: "redis:8", expose: [6379], volumes: [/data]}}'
  const pod = podOf(await converted(compose))
  expect(pod.initContainers.map(({ name }: Objects) => name)).toEqual(['wait-for-db', 'wait-for-cache'])
})
