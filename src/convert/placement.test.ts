import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../test/support/convert.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

async function converted(compose: string, files = {}): Promise<{ objects: Objects; findings: string[] }> {
  const root = projectOf({ 'compose.yaml': compose, ...files })
  const report = await convertIn(root, { 'all-in-one': 'all.yaml' })
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const documents = parseAllDocuments(readFileSync(join(root, 'all.yaml'), 'utf8')) as { toJS(): Objects }[]
  const objects = documents.map((document) => document.toJS())
  return {
    objects: Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object])),
    findings: shown(report.findings.filter(({ rule }) => rule === 'unsupported-key')),
  }
}

const deployed = (fields: string): string => `services: {a: {image: "a:1", deploy: {${fields}}}}`

describe('update_config', () => {
  it.each([
    ['replicas: 3, update_config: {parallelism: 2, order: start-first}', { maxSurge: 2, maxUnavailable: 0 }],
    ['replicas: 3, update_config: {parallelism: 2}', { maxSurge: 0, maxUnavailable: 2 }],
    ['replicas: 3, update_config: {parallelism: 0}', { maxSurge: 0, maxUnavailable: '100%' }],
  ])('%s rolls', async (fields, rollingUpdate) => {
    const { objects } = await converted(deployed(fields))
    expect(objects['Deployment/a'].spec.strategy).toEqual({ type: 'RollingUpdate', rollingUpdate })
  })

  it('stops the only one first, and waits between two', async () => {
    const { objects } = await converted(deployed('update_config: {order: stop-first, delay: 10s}'))
    expect(objects['Deployment/a'].spec).toMatchObject({ strategy: { type: 'Recreate' }, minReadySeconds: 10 })
  })

  it('is that of a DaemonSet, too', async () => {
    const { objects } = await converted(
      deployed('mode: global, update_config: {parallelism: 2, order: start-first, delay: 5s}'),
    )
    expect(objects['DaemonSet/a'].spec).toMatchObject({
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 2, maxUnavailable: 0 } },
      minReadySeconds: 5,
    })
  })

  it.each([
    [
      'image: "postgres:17", volumes: ["vol:/var/lib/postgresql/data"]',
      'A StatefulSet replaces its Pods one after the other',
    ],
    ['image: "a:1", restart: "no"', '"a" is a Job, of which an update makes a new one as a whole'],
  ])('is told where there is no choice: {%s}', async (fields, expected) => {
    const { findings } = await converted(
      `services: {a: {${fields}, deploy: {update_config: {parallelism: 2}}}}\nvolumes: {vol: {}}`,
    )
    expect(findings).toEqual([expect.stringContaining(expected)])
  })
})

describe('a job of Swarm', () => {
  it('runs as often as it has replicas', async () => {
    const { objects } = await converted(deployed('mode: replicated-job, replicas: 3'))
    expect(objects['Job/a'].spec).toMatchObject({ parallelism: 3, completions: 3 })
    expect((await converted(deployed('mode: replicated-job'))).objects['Job/a'].spec).not.toHaveProperty('completions')
  })

  it('does not run on each node, which is told', async () => {
    const { findings } = await converted(deployed('mode: global-job'))
    expect(findings).toEqual([expect.stringContaining('"a" is to run once on each node; its Job runs once on one')])
  })
})

/** The labels that the nodes of a service must have: `kubernetes.io/os=linux`. */
function nodesOf(objects: Objects): string[] {
  const { affinity } = objects['Deployment/a'].spec.template.spec
  const [term] = affinity?.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms ?? []
  return (term?.matchExpressions ?? []).map(({ key, values }: Objects) => `${key}=${values}`)
}

describe('platform', () => {
  it.each([
    ['platform: linux/arm64', ['kubernetes.io/os=linux', 'kubernetes.io/arch=arm64']],
    ['platform: linux/arm/v7', ['kubernetes.io/os=linux', 'kubernetes.io/arch=arm']],
    ['platform: linux/x86_64', ['kubernetes.io/os=linux', 'kubernetes.io/arch=amd64']],
    ['platform: amd64', ['kubernetes.io/os=linux', 'kubernetes.io/arch=amd64']],
    ['platform: windows', ['kubernetes.io/os=windows']],
    [
      'platform: linux/amd64, deploy: {placement: {constraints: [node.labels.zone == east]}}',
      ['kubernetes.io/os=linux', 'kubernetes.io/arch=amd64', 'zone=east'],
    ],
  ])('%s', async (fields, nodes) => {
    const { objects, findings } = await converted(`services: {a: {image: "a:1", ${fields}}}`)
    expect(nodesOf(objects)).toEqual(nodes)
    expect(findings).toEqual([])
  })

  it('that nobody knows is told with the nearest one', async () => {
    const { objects, findings } = await converted('services: {a: {image: "a:1", platform: linux/amd46}}')
    expect(nodesOf(objects)).toEqual([])
    expect(findings).toEqual([
      'warning unsupported-key compose.yaml:1 services.a.platform is not translated: "linux/amd46" is no platform',
    ])
  })
})

describe('placement', () => {
  it.each([
    ['node.labels.zone == east', { key: 'zone', operator: 'In', values: ['east'] }],
    ['node.labels.disk!=hdd', { key: 'disk', operator: 'NotIn', values: ['hdd'] }],
    ['node.role == manager', { key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }],
    ['node.role != manager', { key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' }],
    ['node.platform.arch == x86_64', { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] }],
  ])('%s', async (constraint, expression) => {
    const { objects } = await converted(deployed(`placement: {constraints: ["${constraint}"]}`))
    const { nodeAffinity } = objects['Deployment/a'].spec.template.spec.affinity
    const [term] = nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms
    expect(term.matchExpressions).toEqual([expression])
  })

  it('spreads and keeps apart; what nodes do not know is reported', async () => {
    const { objects, findings } = await converted(
      deployed(
        'placement: {preferences: [{spread: node.labels.zone}], max_replicas_per_node: 1, constraints: ["engine.labels.x == y"]}',
      ),
    )
    const { affinity, topologySpreadConstraints } = objects['Deployment/a'].spec.template.spec
    expect(topologySpreadConstraints).toMatchObject([{ topologyKey: 'zone' }])
    expect(affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution).toHaveLength(1)
    expect(findings).toEqual([expect.stringContaining('the constraint "engine.labels.x == y"')])
  })
})

describe('what other places say', () => {
  it('volumes_from mounts what another service mounts', async () => {
    const compose = `services:
  a: {image: "a:1", volumes: ["data:/d", "own:/o"], volumes_from: ["b:ro"]}
  b: {image: "b:1", volumes: ["shared:/s", "other:/d"]}
volumes: {data: {}, own: {}, shared: {}, other: {}}
`
    const { objects } = await converted(compose)
    expect(objects['Deployment/a'].spec.template.spec.containers[0].volumeMounts).toEqual([
      { name: 'shared', mountPath: '/s', readOnly: true },
      { name: 'data', mountPath: '/d' },
      { name: 'own', mountPath: '/o' },
    ])
    expect(objects['PersistentVolumeClaim/shared'].spec.accessModes).toEqual(['ReadWriteMany'])
  })

  it('label_file gives labels, under those of the service', async () => {
    const { objects } = await converted('services: {a: {image: "a:1", label_file: l, labels: {x: own}}}', {
      l: 'x=file\ny=file\n',
    })
    expect(objects['Deployment/a'].metadata.annotations).toEqual({ x: 'own', y: 'file' })
  })

  it('a mount of an image is an image volume', async () => {
    const { objects } = await converted(
      'services: {a: {image: "a:1", volumes: [{type: image, source: "files:1", target: /f, image: {subpath: x}}]}}',
    )
    const { volumes, containers } = objects['Deployment/a'].spec.template.spec
    expect(volumes).toEqual([{ name: 'image-0', image: { reference: 'files:1', pullPolicy: 'IfNotPresent' } }])
    expect(containers[0].volumeMounts).toEqual([{ name: 'image-0', mountPath: '/f', subPath: 'x', readOnly: true }])
  })
})

describe('jobs', () => {
  it.each([
    ['schedule: ["0 3 * * *"]', { schedule: '0 3 * * *', concurrencyPolicy: 'Forbid', startingDeadlineSeconds: 86400 }],
    [
      'schedule: [{cron: "* * * * *", timezone: Europe/Paris, missed_fires: skip}]',
      { schedule: '* * * * *', timeZone: 'Europe/Paris', startingDeadlineSeconds: 10 },
    ],
    ['manual: true', { suspend: true }],
  ])('triggered by %s', async (triggers, spec) => {
    const { objects } = await converted(`jobs: {report: {image: "r:1", command: run, triggers: {${triggers}}}}`)
    expect(objects['CronJob/report'].spec).toMatchObject(spec)
    const { restartPolicy, containers } = objects['CronJob/report'].spec.jobTemplate.spec.template.spec
    expect([restartPolicy, containers[0].args]).toEqual(['Never', ['run']])
  })
})
