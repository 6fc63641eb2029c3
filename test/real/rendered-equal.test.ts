import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { validateContract } from '../../src/validate/inputs.ts'
import { objectsIn, renderWorkspace } from '../support/rendered.ts'
import { programsFolder } from '../support/tools.ts'
import { workspace } from '../support/validate.ts'

let programs: string
beforeAll(async () => {
  programs = await programsFolder(['kustomize', 'helm'])
})

const web = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, annotations: {own: "yes"}}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "nginx:1", envFrom: [{configMapRef: {name: settings}}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
`
const base = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': web }
const idle = `- {target: {kind: Nothing}, patch: '[{"op": "remove", "path": "/spec"}]'}\n`
const operation = `patch: '[{"op": "replace", "path": "/spec/ports/0/port", "value": 81}]'`

/** What an overlay of the base says. */
const overlays: Readonly<Record<string, string>> = {
  nothing: '',
  namespace: 'namespace: shop\n',
  'prefix and suffix': 'namePrefix: a-\nnameSuffix: -b\n',
  labels: 'labels: [{pairs: {env: dev}, includeSelectors: true}]\n',
  commonLabels: 'commonLabels: {env: dev}\n',
  commonAnnotations: 'commonAnnotations: {a: b}\n',
  images: 'images: [{name: nginx, newName: acme/nginx, newTag: "2"}]\n',
  replicas: 'replicas: [{name: web, count: 3}]\n',
  'a strategic patch':
    'patches: [{patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: 2}}"}]\n',
  'a JSON patch': `patches:\n- target: {kind: Service}\n  ${operation}\n`,
  patchesJson6902: `patchesJson6902:\n- target: {version: v1, kind: Service, name: web}\n  ${operation}\n`,
  patchesStrategicMerge:
    'patchesStrategicMerge:\n- |-\n  {apiVersion: v1, kind: Service, metadata: {name: web}, spec: {type: NodePort}}\n',
  generators:
    'configMapGenerator: [{name: settings, literals: [A=1]}]\nsecretGenerator: [{name: s, literals: [B=2]}]\n',
  replacements:
    'replacements: [{source: {kind: Service, fieldPath: metadata.name}, targets: [{select: {kind: Deployment}, fieldPaths: [spec.template.spec.containers.0.name]}]}]\n',
  components: 'components: [../part]\n',
  'many patches': `patches:\n${idle.repeat(9)}`,
}
const part = {
  'part/kustomization.yaml':
    'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonAnnotations: {part: "yes"}\n',
}

/** The objects that are rendered from a workspace, of the root at a folder. */
async function rendered(root: string, folder: string): Promise<unknown[]> {
  const { renderings, findings } = await renderWorkspace(root, programs)
  expect(findings).toEqual([])
  return objectsIn(renderings.find((one) => one.root.folder === folder)?.text ?? '')
}

it.each(Object.entries(overlays))('kustomize builds the same objects: %s', async (_, overlay) => {
  const root = workspace({ ...base, ...part, 'overlay/kustomization.yaml': `resources: [../base]\n${overlay}` })
  const built = execFileSync(join(programs, 'kustomize'), ['build', 'overlay'], { cwd: root, encoding: 'utf8' })
  expect(objectsIn(built)).not.toEqual([])
  expect(await rendered(root, 'overlay')).toEqual(objectsIn(built))
})

describe('kustomize builds the same objects without its schema, where patches meet custom resources alone', () => {
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, labels: {a: b}}
spec:
  values: {list: [{name: a, value: 1}, {name: b}], keep: true, gone: 1, ports: [80]}
  valuesFrom: [{kind: ConfigMap, name: settings}]
`
  const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 1}\n'
  const others = {
    Namespace: 'v1',
    ClusterRole: 'rbac.authorization.k8s.io/v1',
    Role: 'rbac.authorization.k8s.io/v1',
    IngressClass: 'networking.k8s.io/v1',
    StorageClass: 'storage.k8s.io/v1',
    CustomResourceDefinition: 'apiextensions.k8s.io/v1',
    ClusterIssuer: 'cert-manager.io/v1',
    Widget: 'example.com/v1',
  }
  const scoped = Object.entries(others).map(
    ([kind, apiVersion]) => `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\n`,
  )
  const merge = (spec: string): string =>
    `patches: [{target: {kind: HelmRelease}, patch: ${JSON.stringify(`{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, metadata: {name: _}, ${spec}}`)}}]\n`
  const rows: Readonly<Record<string, string>> = {
    'maps, lists, null': merge('spec: {values: {list: [{name: b, value: 2}], gone: null, more: {a: 1}, ports: [81]}}'),
    directives: merge('spec: {values: {$patch: replace, a: 1}}'),
    'a list directive': merge('spec: {values: {list: [{$patch: replace}, {name: z}]}}'),
    delete: merge('$patch: delete'),
    'order of lists': merge('spec: {values: {$setElementOrder/list: [{name: b}, {name: a}]}}'),
    'with a namespace': `namespace: shop\n${merge('spec: {interval: 1h}')}`,
    'with names that change': `namePrefix: a-\nconfigMapGenerator: [{name: settings, literals: [A=1]}]\n${merge('spec: {interval: 1h}')}`,
    'with other fields': `${merge('spec: {interval: 1h}')}replicas: [{name: web, count: 3}]\nlabels: [{pairs: {env: dev}, includeTemplates: true}]\n`,
    'a generator that is merged into': `${merge('spec: {interval: 1h}')}configMapGenerator: [{name: own, behavior: merge, literals: [A=1]}]\n`,
  }
  it.each(Object.entries(rows))('%s', async (_, fields) => {
    const root = workspace({
      'app/kustomization.yaml': `resources: [release.yaml, web.yaml, scoped.yaml, config]\n${fields}`,
      'app/release.yaml': release,
      'app/web.yaml': deployment,
      'app/scoped.yaml': scoped.join(''),
      'app/config/kustomization.yaml': 'configMapGenerator: [{name: own, literals: [A=0, B=1]}]\n',
    })
    const built = execFileSync(join(programs, 'kustomize'), ['build', 'app'], { cwd: root, encoding: 'utf8' })
    expect(objectsIn(built).length).toBeGreaterThanOrEqual(10)
    expect(await rendered(root, 'app')).toEqual(objectsIn(built))
  })
})

it('helm renders the same objects', async () => {
  const root = workspace({
    'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
    'chart/values.yaml': 'name: web\n',
    'chart/crds/kind.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: crds-are-none-of-it}\n',
    'chart/templates/a.yaml':
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Release.Name }}-{{ .Values.name }}"}\ndata: {version: "{{ .Capabilities.KubeVersion }}"}\n',
  })
  const args = ['template', 'release', 'chart', '--kube-version', '1.34']
  const built = execFileSync(join(programs, 'helm'), args, { cwd: root, encoding: 'utf8' })
  const inputs = await parseInputs(validateContract.inputs, {}, (name) => name)
  const own = built.replaceAll('release-web', `${inputs.helmRelease}-web`)
  expect(objectsIn(own)).not.toEqual([])
  expect(await rendered(root, 'chart')).toEqual(objectsIn(own))
})
