import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../test/support/convert.ts'
import { applied } from '../../test/support/json-patch.ts'
import { run as validateIn, workspace } from '../../test/support/validate.ts'
import { operationsFor } from './environments/json-patch.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

const compose = `services:
  web: {image: "nginx:1.27", ports: ["8080:80"]}
  worker: {image: "acme/worker:1"}
  db: {image: "postgres:17", volumes: ["data:/var/lib/postgresql/data"], expose: [5432]}
  migrate: {image: "acme/migrate:1", restart: "no"}
volumes: {data: {}}
`

async function converted(text: string, given: Record<string, string>) {
  const root = projectOf({ 'compose.yaml': text })
  const report = await convertIn(root, { 'all-in-one': 'all.yaml', out: 'ops', environment: 'dev,prod', ...given })
  const errors = shown(report.findings.filter(({ severity }) => severity === 'error'))
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const documents = errors.length > 0 ? [] : (parseAllDocuments(read('all.yaml')) as { toJS(): Objects }[])
  const objects = documents.map((document) => document.toJS())
  return {
    root,
    read,
    errors,
    byName: Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object])) as Objects,
  }
}

describe('a rollout', () => {
  it('takes the place of the Deployment of what is reached and may run twice', async () => {
    const { byName } = await converted(compose, { rollout: 'canary' })
    const workloads = Object.keys(byName).filter((name) => /^(?:Rollout|Deployment|StatefulSet|Job)/.test(name))
    expect(workloads).toEqual(['StatefulSet/db', 'Job/migrate', 'Rollout/web', 'Deployment/worker'])
    expect(byName['Rollout/web'].spec.strategy.canary).toMatchObject({
      maxUnavailable: 0,
      steps: [{ setWeight: 20 }, { pause: { duration: '5m' } }, { setWeight: 50 }, { pause: { duration: '5m' } }],
    })
    expect(byName['Rollout/web'].spec.template).toMatchObject({ spec: { containers: [{ image: 'nginx:1.27' }] } })
  })

  it('asks Prometheus where one is named: for requests of the mesh, otherwise for restarts', async () => {
    const prometheus = 'http://prometheus.monitoring:9090'
    const plain = (await converted(compose, { rollout: 'canary', prometheus })).byName
    expect(plain['Rollout/web'].spec.strategy.canary.analysis).toMatchObject({ templates: [{ templateName: 'web' }] })
    const [metric] = plain['AnalysisTemplate/web'].spec.metrics
    expect(metric.provider.prometheus).toMatchObject({
      address: prometheus,
      query: expect.stringContaining('restarts'),
    })
    const meshed = (await converted(compose, { rollout: 'blue-green', prometheus, expose: 'istio' })).byName
    expect(meshed['AnalysisTemplate/web'].spec.metrics[0].provider.prometheus.query).toContain('istio_requests_total')
    expect(meshed['Rollout/web'].spec.strategy.blueGreen.prePromotionAnalysis).toBeDefined()
  })

  it('that is blue-green has a Service for the new Pods', async () => {
    const { byName } = await converted(compose, { rollout: 'blue-green' })
    expect(byName['Rollout/web'].spec.strategy.blueGreen).toEqual({
      activeService: 'web',
      previewService: 'web-preview',
    })
    expect(byName['Service/web-preview'].spec).toEqual({
      selector: byName['Service/web'].spec.selector,
      ports: byName['Service/web'].spec.ports,
    })
  })

  it('is decided for one service by its label', async () => {
    const text = compose.replace('ports: ["8080:80"]', 'ports: ["8080:80"], labels: {gitops-actions.rollout: none}')
    expect((await converted(text, { rollout: 'canary' })).byName).toHaveProperty('Deployment/web')
    const one = text.replace('rollout: none', 'rollout: blue-green')
    expect((await converted(one, {})).byName).toHaveProperty('Rollout/web')
  })

  it('is none of a store, whose Pods have data of their own, and of what has no port to lead to', async () => {
    const text =
      'services: {web: {image: "w:1", ports: ["80:80"], depends_on: [idle]}, cache: {image: "redis:8", ports: ["6379:6379"]}, idle: {image: "i:1"}}'
    const kinds = async (given: string): Promise<string[]> => {
      const { byName } = await converted(given, { rollout: 'blue-green' })
      return Object.keys(byName).filter((name) => /^(?:Rollout|Deployment)/.test(name))
    }
    expect(await kinds(text)).toEqual(['Deployment/cache', 'Deployment/idle', 'Rollout/web'])
    const wanted = text.replace('["6379:6379"]', '["6379:6379"], labels: {gitops-actions.rollout: canary}')
    expect(await kinds(wanted)).toContain('Rollout/cache')
  })

  it('is sized by each environment: replicas, autoscaler, budget and confinement', async () => {
    const { read, byName } = await converted(compose, { rollout: 'canary', defaults: 'dev.replicas=2' })
    const built = (environment: string): Objects => {
      const { patches, replicas } = parse(read(`ops/overlays/${environment}/kustomization.yaml`)) as Objects
      expect(replicas.map(({ name }: Objects) => name)).not.toContain('web')
      const { patch } = patches.find(({ target }: Objects) => target.kind === 'Rollout')
      return applied(byName['Rollout/web'], parse(patch) as never) as Objects
    }
    expect(built('dev').spec).toMatchObject({ replicas: 2 })
    const prod = built('prod')
    expect(prod.spec.replicas).toBeUndefined()
    expect(prod.spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true })
    expect(prod.spec.template.spec.containers[0]).toMatchObject({ imagePullPolicy: 'Always', name: 'web' })
    const autoscalers = read('ops/overlays/prod/autoscalers.yaml')
    expect(parse(autoscalers)).toMatchObject({
      spec: { scaleTargetRef: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'web' } },
    })
  })

  it('is what the CRDs of Argo Rollouts take', async () => {
    const { read } = await converted(compose, { rollout: 'blue-green', prometheus: 'http://p:9090' })
    const judged = async (text: string): Promise<string[]> => {
      const { findings } = await validateIn(workspace({ 'all.yaml': text }))
      return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
    }
    expect(await judged(read('all.yaml'))).toEqual([])
    expect(await judged(read('all.yaml').replace('activeService', 'activService'))).not.toEqual([])
  })

  it.each([
    ['a claim of one node', 'volumes: ["data:/data"]', 'its volume is mounted by one Pod at a time'],
    ['a job', 'restart: "no", entrypoint: [x]', 'it is a Job'],
    ['what nobody reaches', '', 'nothing reaches it'],
  ])('that a label asks for is refused of %s', async (_, fields, why) => {
    const text = `services:\n  a:\n    image: "a:1"\n    labels: {gitops-actions.rollout: canary}\n${fields === '' ? '' : `    ${fields.replaceAll(/, (?=\w+:)/g, '\n    ')}\n`}volumes: {data: {}}\n`
    const { errors } = await converted(text, {})
    expect(errors).toEqual([`error wrong-value compose.yaml:4 "a" can't have a rollout of its own: ${why}`])
  })

  it.each([
    ['prod.rollout', 'canary', 'rollout is the same in all environments'],
    ['rollout', 'green', '"green" is no value for rollout'],
  ])('of a label that is none is refused: %s=%s', async (key, value, message) => {
    const text = `services:\n  a:\n    image: "a:1"\n    ports: ["80"]\n    labels: {gitops-actions.${key}: ${value}}\n`
    expect((await converted(text, {})).errors).toEqual([`error wrong-value compose.yaml:5 ${message}`])
  })

  it('refuses a preview that is called as another service', async () => {
    const text = 'services: {a: {image: "a:1", ports: ["80"]}, a-preview: {image: "a:1"}}'
    expect((await converted(text, { rollout: 'blue-green' })).errors).toEqual([
      'error wrong-value compose.yaml:1 The preview of "a" would be called "a-preview", as another service is',
    ])
  })

  it.each([
    [{ prometheus: 'http://p:9090' }, 'prometheus is asked by Rollouts alone'],
    [{ rollout: 'canary', prometheus: 'p:9090' }, 'prometheus "p:9090" is no address'],
  ])('refuses %j', async (given, message) => {
    await expect(converted(compose, given as Record<string, string>)).rejects.toMatchObject({
      name: 'InputError',
      message,
    })
  })
})

it.each<[unknown, unknown]>([
  [{ a: 1 }, { a: 2, b: { c: [] } }],
  [{ a: { b: 1, c: 2 } }, { a: { c: 2 } }],
  [{ a: [{ n: 1 }, { n: 2 }] }, { a: [{ n: 1, m: 3 }, { n: 2 }, { n: 4 }] }],
  [{ a: [1, 2, 3] }, { a: [1] }],
  [{ 'a/b~c': 1 }, { 'a/b~c': null }],
])('operations make %j of %j', (before, after) => {
  expect(applied(before, operationsFor(before, after))).toEqual(after)
})
