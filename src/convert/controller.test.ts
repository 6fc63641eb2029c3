import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf } from '../../test/support/convert.ts'
import { findings } from '../../test/support/validate.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

const compose = 'name: shop\nservices: {web: {image: "nginx:1.27", ports: ["80:80"]}}\n'
const source = 'https://github.com/acme/gitops'

function objectsIn(root: string, file: string): Objects[] {
  const documents = parseAllDocuments(readFileSync(join(root, file), 'utf8')) as { toJS(): Objects }[]
  return documents.map((document) => document.toJS())
}

it('a namespace that is none is refused', async () => {
  const root = projectOf({ 'compose.yaml': compose })
  const message = 'namespace "Shop!" can be no part of a namespace'
  await expect(convertIn(root, { namespace: 'Shop!' })).rejects.toMatchObject({ name: 'InputError', message })
})

describe('what applies the overlays', () => {
  it('is an Application of Argo CD for each environment', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    await convertIn(root, { controller: 'argo-cd', 'controller-source': source, 'controller-project': 'shop' })
    expect(objectsIn(root, 'ops/argo-cd/prod.yaml')).toMatchObject([
      {
        kind: 'Application',
        metadata: { name: 'shop-prod', namespace: 'argocd' },
        spec: {
          project: 'shop',
          source: { repoURL: source, targetRevision: 'HEAD', path: 'ops/overlays/prod' },
          destination: { namespace: 'shop-prod' },
        },
      },
    ])
  })

  it('is a Kustomization of Flux for each environment, with its namespace, and one source', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    const given = { controller: 'flux', 'controller-source': 'git@github.com:acme/gitops#live', out: 'apps/shop' }
    await convertIn(root, given)
    expect(objectsIn(root, 'apps/shop/flux/source.yaml')).toMatchObject([
      { metadata: { name: 'shop' }, spec: { url: 'ssh://git@github.com/acme/gitops', ref: { branch: 'live' } } },
    ])
    expect(objectsIn(root, 'apps/shop/flux/dev.yaml')).toMatchObject([
      { kind: 'Namespace', metadata: { name: 'shop-dev' } },
      {
        metadata: { name: 'shop-dev', namespace: 'flux-system' },
        spec: { path: './apps/shop/overlays/dev', prune: true, sourceRef: { kind: 'GitRepository', name: 'shop' } },
      },
    ])
  })

  it('is an ApplicationSet of Argo CD for all environments that the repository has', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    const given = { controller: 'application-set', 'controller-source': source }
    const { result } = await convertIn(root, given)
    expect(result.overlays).toEqual({
      dev: 'ops/overlays/dev',
      stage: 'ops/overlays/stage',
      prod: 'ops/overlays/prod',
    })
    expect(objectsIn(root, 'ops/argo-cd/application-set.yaml')).toMatchObject([
      {
        kind: 'ApplicationSet',
        metadata: { name: 'shop', namespace: 'argocd' },
        spec: {
          generators: [{ git: { repoURL: source, revision: 'HEAD', directories: [{ path: 'ops/overlays/*' }] } }],
          template: {
            metadata: { name: 'shop-{{ .path.basename }}' },
            spec: { destination: { namespace: 'shop-{{ .path.basename }}' } },
          },
        },
      },
    ])
  })

  it('applies a chart with the values of each environment', async () => {
    const specOf = async (controller: string, file: string): Promise<Objects> => {
      const root = projectOf({ 'compose.yaml': compose })
      const given = { controller, 'controller-source': source, shape: 'helm', out: './charts/shop' }
      const { result } = await convertIn(root, given)
      expect(result).toMatchObject({ path: 'charts/shop', base: undefined, overlays: {} })
      expect((await convertIn(root, given)).result.changed).toBe(false)
      return objectsIn(root, `charts/shop/${file}`).at(-1)?.['spec']
    }
    const helm = { releaseName: 'shop', valueFiles: ['values-prod.yaml'] }
    expect(await specOf('argo-cd', 'argo-cd/prod.yaml')).toMatchObject({ source: { path: 'charts/shop', helm } })
    const set = await specOf('application-set', 'argo-cd/application-set.yaml')
    expect(set['generators'][0].git.files).toEqual([{ path: 'charts/shop/values-*.yaml' }])
    expect(await specOf('flux', 'flux/prod.yaml')).toMatchObject({
      targetNamespace: 'shop-prod',
      chart: {
        spec: {
          chart: './charts/shop',
          sourceRef: { kind: 'GitRepository', name: 'shop' },
          valuesFiles: ['./charts/shop/values.yaml', './charts/shop/values-prod.yaml'],
        },
      },
    })
  })

  it('is made beside bases of their own, too', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    const given = { controller: 'argo-cd', 'controller-source': source, 'overlay-layout': 'per-environment' }
    await convertIn(root, given)
    const file = join(root, 'ops/argo-cd/prod.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('project: default', 'project: mine'))
    const { result } = await convertIn(root, { ...given, 'controller-project': 'other' })
    expect(result.changed).toBe(true)
    expect(readFileSync(file, 'utf8')).toContain('project: mine')
    expect(readFileSync(join(root, 'ops/argo-cd/dev.yaml'), 'utf8')).toContain('project: other')
  })

  it.each([
    ['argo-cd', 'application-path'],
    ['flux', 'flux-path'],
  ])('is right for validate, which follows it: %s', async (controller, rule) => {
    const git = { '.git/HEAD': 'ref: refs/heads/main\n', '.git/config': `[remote "origin"]\n\turl = ${source}\n` }
    const root = projectOf({ 'compose.yaml': compose, ...git })
    await convertIn(root, { controller, 'controller-source': source })
    expect(await findings(root)).toEqual([])
    const file = join(root, `ops/${controller}/prod.yaml`)
    writeFileSync(file, readFileSync(file, 'utf8').replace('overlays/prod', 'overlays/production'))
    expect(await findings(root)).toEqual([
      expect.stringMatching(`${controller}/prod.yaml:\\d+ (?:error|warning) ${rule}`),
    ])
  })

  const pair = 'services: {web: {image: "web:1", ports: ["80:80"], depends_on: [db]}, db: {image: "postgres:17"}}'

  it('has Flux apply what runs of a service once its peers are ready, and all else at once', async () => {
    const root = projectOf({ 'compose.yaml': `name: shop\n${pair}` })
    const given = { controller: 'flux', 'controller-source': source, 'depends-on': 'flux', environment: 'prod' }
    await convertIn(root, { ...given, rollout: 'canary' })
    const shownSpecs = objectsIn(root, 'ops/flux/prod.yaml')
      .slice(1)
      .map(({ metadata, spec }) => [
        metadata.name,
        spec.wait,
        spec.dependsOn,
        spec.patches[0].target.labelSelector,
        spec.healthCheckExprs?.[0].kind,
      ])
    expect(shownSpecs).toEqual([
      ['shop-prod', false, undefined, 'gitops-actions/runs in (db, web)', undefined],
      ['shop-prod-db', true, undefined, 'gitops-actions/runs!=db', undefined],
      ['shop-prod-web', true, [{ name: 'shop-prod-db' }], 'gitops-actions/runs!=web', 'Rollout'],
    ])
    const [web] = objectsIn(root, 'ops/base/web.yaml') as [Objects]
    expect(web).toMatchObject({ kind: 'Rollout', metadata: { labels: { 'gitops-actions/runs': 'web' } } })
    expect(web['spec'].template.spec.initContainers).toBeUndefined()
    expect(objectsIn(root, 'ops/ordered/prod/kustomization.yaml')).toMatchObject([
      { resources: ['../../overlays/prod'] },
    ])
    expect(await findings(root)).toEqual([])
  })

  it('belongs to its user from then on', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    const given = { controller: 'argo-cd', 'controller-source': source }
    await convertIn(root, given)
    const file = join(root, 'ops/argo-cd/prod.yaml')
    writeFileSync(file, '# mine\n')
    expect((await convertIn(root, { ...given, environment: 'dev,stage,prod,blue' })).result.files).toContain(
      'ops/argo-cd/blue.yaml',
    )
    expect(readFileSync(file, 'utf8')).toBe('# mine\n')
  })

  it.each([
    [{ controller: 'argo-cd' }, 'controller: argo-cd needs the repository of the manifests'],
    [
      { controller: 'flux', 'controller-source': 'acme/gitops' },
      'controller: flux can\'t read "acme/gitops", which is no URL',
    ],
    [
      { controller: 'flux', 'controller-source': source, 'controller-project': 'x' },
      'controller-project is a project of Argo CD',
    ],
    [
      { controller: 'flux', 'controller-source': source, 'controller-namespace': 'A' },
      'controller-namespace "A" is no name in Kubernetes',
    ],
    [
      { controller: 'argo-cd', 'controller-source': source, shape: 'all-in-one' },
      'controller applies overlays or a chart, and shape: all-in-one has none',
    ],
    [
      { 'depends-on': 'flux', controller: 'flux', 'controller-source': source, shape: 'helm' },
      'depends-on: flux is kept by what controller: flux writes for overlays, with engine: native',
    ],
    [{ 'controller-source': source }, 'controller-source is read with controller alone'],
    [
      { 'depends-on': 'flux' },
      'depends-on: flux is kept by what controller: flux writes for overlays, with engine: native',
    ],
    [
      { 'depends-on': 'flux', controller: 'argo-cd', 'controller-source': source },
      'depends-on: flux is kept by what controller: flux writes for overlays, with engine: native',
    ],
  ])('is refused where it makes no sense: %j', async (given, message) => {
    const root = projectOf({ 'compose.yaml': compose })
    await expect(convertIn(root, given as Record<string, string>)).rejects.toMatchObject({
      name: 'InputError',
      message,
    })
  })
})
