import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
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
