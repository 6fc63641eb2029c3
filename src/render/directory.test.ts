import { beforeAll, describe, expect, it } from 'vitest'
import { objectsIn, renderWorkspace } from '../../test/support/rendered.ts'
import { workspace } from '../../test/support/validate.ts'
import { loadPatterns } from '../pattern.ts'
import { globOf } from './controllers/argo-directory.ts'
import { located } from './rendering.ts'
import { objectsOf } from './sources.ts'

beforeAll(loadPatterns)

const url = 'https://github.com/acme/gitops'
const application = (fields: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  project: default
  destination: {server: https://kubernetes.default.svc, namespace: shop}
  source: {repoURL: ${url}, path: app, ${fields}}
`
const object = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`
const files = {
  'app/a.yaml': `# two\n---\n${object('a1')}---\n${object('a2')}`,
  'app/b.json': '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "b"}}',
  'app/c.txt': object('c'),
  'app/values.yaml': 'replicas: 1\n',
  'app/skipped.yaml': `# +argocd:skip-file-rendering\n${object('skipped')}`,
  'app/list.yml': `apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: item}}\n`,
  'app/sub/d.yaml': object('d'),
  'app/sub/.hidden.yaml': object('hidden'),
  'app/sub/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [d.yaml]\n',
}

async function rendered(fields: string, more: Readonly<Record<string, string>> = {}) {
  const root = workspace({ ...files, ...more, 'application.yaml': application(fields) })
  const result = await renderWorkspace(root, '/nowhere', [url])
  return { ...result, own: result.renderings.filter(({ root: { name } }) => name === 'Application argocd/web') }
}

async function names(fields: string): Promise<unknown[]> {
  const { own } = await rendered(fields)
  return own.flatMap(({ text }) => objectsIn(text)).map(({ metadata }) => (metadata as { name: string }).name)
}

// https://argo-cd.readthedocs.io/en/stable/user-guide/directory/
describe('an Application of a folder of manifests applies', () => {
  it.each([
    ['its files, as they stand', '', ['a1', 'a2', 'b', 'item']],
    [
      'those of the folders below, hidden ones too',
      'directory: {recurse: true}',
      ['a1', 'a2', 'b', 'item', 'hidden', 'd'],
    ],
    ['what `include` names', "directory: {include: '*.json'}", ['b']],
    ['what one of several patterns names', "directory: {include: '{*.json,list.*}'}", ['b', 'item']],
    ['through slashes', "directory: {recurse: true, include: '*d.yaml'}", ['d']],
    ['what `exclude` does not', "directory: {recurse: true, exclude: '{a.yaml,sub/*}'}", ['b', 'item']],
    ['what `exclude` leaves of `include`', "directory: {include: '*', exclude: '*.yaml'}", ['b', 'item']],
  ])('%s', async (_, fields, expected) => {
    expect(await names(fields)).toEqual(expected)
  })

  it('a chart or kustomization that it says to read as a folder', async () => {
    const { own } = await rendered('directory: {recurse: true}', { 'app/Chart.yaml': 'name: x\n' })
    expect(own).toHaveLength(1)
  })

  it('nothing of Jsonnet, which is said', async () => {
    const { own, skipped } = await rendered('', { 'app/e.jsonnet': '{}' })
    expect(own).toEqual([])
    expect(JSON.stringify(skipped.reasons)).toContain('Jsonnet')
  })

  it('Jsonnet that is excluded is in nobody’s way', async () => {
    const { own } = await rendered("directory: {exclude: '*.jsonnet'}", { 'app/e.jsonnet': '{}' })
    expect(own).toHaveLength(1)
  })
})

it('places in it are those of its files', async () => {
  const { own } = await rendered('')
  const [rendering] = own
  if (rendering === undefined) throw new Error('no rendering')
  const places = objectsOf('', rendering.text)
    .map((one) => located(one, rendering))
    .map((one) => [one.file, one.locate(['metadata', 'name'], 'value').line])
  expect(places).toEqual([
    ['app/a.yaml', 5],
    ['app/a.yaml', 9],
    ['app/b.json', 1],
    ['app/list.yml', 4],
  ])
})

it('what asks for others among its files is followed', async () => {
  const child = application('').replace('name: web', 'name: child').replace('path: app', 'path: below')
  const { renderings } = await rendered('', { 'app/child.yaml': child, 'below/x.yaml': object('x') })
  expect(renderings.map(({ root }) => root.name).sort()).toEqual(['Application argocd/child', 'Application argocd/web'])
})

const texts = [
  ...['a.yaml', 'b.yml', 'c.json', 'a/b.yaml', 'config.json', 'env-usw2/x.yaml', 'env-usw2/y/z.yaml', 'ab.yaml'],
  ...['a/c.yaml', 'a/x/c.yaml', 'b/d.yaml', 'x*.yaml', 'a,b.yaml', 'a}.yaml', 'x/base/y.yaml', '(a).yaml', '.yaml'],
]

// As github.com/gobwas/glob v0.2.3 matches them, which Argo CD uses.
it.each([
  [
    '**/*.yaml',
    ['a/b.yaml', 'env-usw2/x.yaml', 'env-usw2/y/z.yaml', 'a/c.yaml', 'a/x/c.yaml', 'b/d.yaml', 'x/base/y.yaml'],
  ],
  ['{*.yml,*.json}', ['b.yml', 'c.json', 'config.json']],
  ['{config.json,env-usw2/*}', ['config.json', 'env-usw2/x.yaml', 'env-usw2/y/z.yaml']],
  ['a?.yaml', ['ab.yaml', 'a}.yaml']],
  ['[a-c].yaml', ['a.yaml']],
  ['[!a-c].yaml', []],
  ['[!a]*.yaml', ['env-usw2/x.yaml', 'env-usw2/y/z.yaml', 'b/d.yaml', 'x*.yaml', 'x/base/y.yaml', '(a).yaml']],
  ['a/*', ['a/b.yaml', 'a/c.yaml', 'a/x/c.yaml']],
  ['a/**/c.yaml', ['a/c.yaml', 'a/x/c.yaml']],
  ['{a,b}/{c,d}.yaml', ['a/c.yaml', 'b/d.yaml']],
  ['{,a}.yaml', ['a.yaml', '.yaml']],
  ['x\\*.yaml', ['x*.yaml']],
  ['*/base/*', ['x/base/y.yaml']],
  ['*a*b*', ['a/b.yaml', 'ab.yaml', 'a,b.yaml']],
  ['(a).yaml', ['(a).yaml']],
  ['a,b.yaml', ['a,b.yaml']],
  ['a}.yaml', ['a}.yaml']],
  ['{a', []],
  ['[a', []],
])('the pattern %s', (pattern, expected) => {
  expect(texts.filter((text) => globOf(pattern)?.(text))).toEqual(expected)
})
