import { beforeAll, describe, expect, it } from 'vitest'
import { programsFolder } from '../support/tools.ts'
import { findings, workspace } from '../support/validate.ts'

let programs: string
beforeAll(async () => {
  programs = await programsFolder(['kustomize', 'helm'])
})

const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: nginx:1
      - name: side
        image: side:1
        ports:
        - containerPort: 80
`
const base = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': web }

/** What the overlay says, the line of it that is at fault, the rule that says so; another file where it is not the overlay. */
type Row = readonly [
  name: string,
  overlay: string,
  place: number | string,
  rule: string,
  files?: Record<string, string>,
]

const patch = (body: string): string => `patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
${body.replace(/^/gm, '    ')}
`
const operations = (body: string, field = 'patches'): string => `${field}:
- target:
    kind: Deployment
    name: web
  patch: |-
${body.replace(/^/gm, '    ')}
`

const rows: readonly Row[] = [
  ['namespace', 'namespace: Bad_One\n', 2, 'metadata-namespace'],
  ['namePrefix', 'namePrefix: Bad_\n', 2, 'metadata-name'],
  ['nameSuffix', 'nameSuffix: _Bad\n', 2, 'metadata-name'],
  ['labels', 'labels:\n- pairs:\n    env: "a b"\n', 4, 'labels-form'],
  ['labels in selectors', 'labels:\n- includeSelectors: true\n  pairs:\n    env: "a b"\n', 5, 'labels-form'],
  ['commonLabels', 'commonLabels:\n  env: "a b"\n', 3, 'labels-form'],
  ['commonAnnotations', 'commonAnnotations:\n  bad key: x\n', 3, 'annotations-form'],
  ['replicas', 'replicas:\n- name: web\n  count: -1\n', 4, 'workload-counts'],
  ['strategic patch, a value', patch('spec:\n  replicas: -1'), 9, 'workload-counts'],
  ['strategic patch, a type', patch('spec:\n  paused: "yes"'), 9, 'wrong-type'],
  [
    'strategic patch, an item of a list',
    patch(
      'spec:\n  template:\n    spec:\n      containers:\n      - name: side\n        ports:\n        - containerPort: 99999',
    ),
    14,
    'container-ports',
  ],
  [
    'strategic patch, an item that comes to a list',
    patch('spec:\n  template:\n    spec:\n      containers:\n      - name: new'),
    12,
    'container-image',
  ],
  ['strategic patch, a field taken away', patch('spec:\n  selector: null'), 9, 'missing-field'],
  ['JSON patch, a value', operations('- op: replace\n  path: /spec/replicas\n  value: -1'), 8, 'workload-counts'],
  ['JSON patch, an unknown field', operations('- op: add\n  path: /spec/replica\n  value: 2'), 8, 'unknown-field'],
  [
    'JSON patch, in what it adds',
    operations(
      '- op: add\n  path: /spec/template/spec/containers/-\n  value:\n    name: new\n    image: new\n    ports:\n    - containerPort: 99999',
    ),
    13,
    'container-ports',
  ],
  ['JSON patch, a field taken away', operations('- op: remove\n  path: /spec/selector'), 8, 'missing-field'],
  [
    'JSON patch, the last one',
    operations('- op: replace\n  path: /spec/replicas\n  value: 5\n- op: replace\n  path: /spec/replicas\n  value: -1'),
    11,
    'workload-counts',
  ],
  [
    'JSON patch in JSON',
    `patches:\n- target: {kind: Deployment}\n  patch: '[{"op": "replace", "path": "/spec/replicas", "value": -1}]'\n`,
    4,
    'workload-counts',
  ],
  [
    'patch file',
    'patches:\n- path: p.yaml\n',
    'overlay/p.yaml:5',
    'workload-counts',
    {
      'overlay/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: -1\n',
    },
  ],
  [
    'JSON patch file',
    'patches:\n- path: p.yaml\n  target: {kind: Deployment}\n',
    'overlay/p.yaml:2',
    'workload-counts',
    {
      'overlay/p.yaml': '- op: replace\n  path: /spec/replicas\n  value: -1\n',
    },
  ],
  [
    'patchesStrategicMerge',
    'patchesStrategicMerge:\n- p.yaml\n',
    'overlay/p.yaml:5',
    'workload-counts',
    {
      'overlay/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: -1\n',
    },
  ],
  [
    'patchesJson6902',
    'patchesJson6902:\n- target: {group: apps, version: v1, kind: Deployment, name: web}\n  patch: |-\n    - op: replace\n      path: /spec/replicas\n      value: -1\n',
    6,
    'workload-counts',
  ],
  [
    'two patches, the later one',
    `${patch('spec:\n  replicas: 3')}- patch: |-\n    apiVersion: apps/v1\n    kind: Deployment\n    metadata:\n      name: web\n    spec:\n      replicas: -1\n`,
    16,
    'workload-counts',
  ],
  [
    'the base',
    '',
    'base/web.yaml:6',
    'workload-counts',
    { 'base/web.yaml': web.replace('replicas: 1', 'replicas: -1') },
  ],
  [
    'the base, below a patch that says something else',
    patch('spec:\n  paused: true'),
    'base/web.yaml:6',
    'workload-counts',
    {
      'base/web.yaml': web.replace('replicas: 1', 'replicas: -1'),
    },
  ],
  [
    'the base, after a prefix',
    'namePrefix: dev-\n',
    'base/web.yaml:6',
    'workload-counts',
    {
      'base/web.yaml': web.replace('replicas: 1', 'replicas: -1'),
    },
  ],
  [
    'the base, an item that a patch moves',
    patch('spec:\n  template:\n    spec:\n      containers:\n      - name: first\n        image: first'),
    'base/web.yaml:17',
    'container-ports',
    {
      'base/web.yaml': web.replace('containerPort: 80', 'containerPort: 99999'),
    },
  ],
  ['configMapGenerator, its name', 'configMapGenerator:\n- name: Bad_One\n  literals: [a=b]\n', 3, 'metadata-name'],
  [
    'configMapGenerator, a key of a literal',
    'configMapGenerator:\n- name: conf\n  literals:\n  - good=1\n  - "bad key=1"\n',
    6,
    'config-keys',
  ],
  [
    'configMapGenerator, a key of a file',
    'configMapGenerator:\n- name: conf\n  files:\n  - bad key=a.txt\n',
    5,
    'config-keys',
    { 'overlay/a.txt': 'x\n' },
  ],
  [
    'configMapGenerator, a line of a file of variables',
    'configMapGenerator:\n- name: conf\n  envs: [a.env]\n',
    'overlay/a.env:2',
    'config-keys',
    { 'overlay/a.env': 'GOOD=1\nbad/key=2\n' },
  ],
  [
    'configMapGenerator, its options',
    'configMapGenerator:\n- name: conf\n  literals: [a=b]\n  options:\n    labels:\n      env: "a b"\n',
    7,
    'labels-form',
  ],
  [
    'generatorOptions',
    'configMapGenerator:\n- name: conf\n  literals: [a=b]\ngeneratorOptions:\n  annotations:\n    bad key: x\n',
    7,
    'annotations-form',
  ],
  ['secretGenerator, its name', 'secretGenerator:\n- name: Bad_One\n  literals: [a=b]\n', 3, 'metadata-name'],
  [
    'a component',
    'components: [../part]\n',
    'part/kustomization.yaml:5',
    'workload-counts',
    {
      'part/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nreplicas:\n- name: web\n  count: -1\n',
    },
  ],
  [
    'the resource of a component',
    'components: [../part]\n',
    'part/more.yaml:6',
    'workload-counts',
    {
      'part/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [more.yaml]\n',
      'part/more.yaml': web.replace('name: web\nspec', 'name: more\nspec').replace('replicas: 1', 'replicas: -1'),
    },
  ],
  [
    'a replacement',
    'replacements:\n- source: {kind: ConfigMap, name: numbers, fieldPath: data.count}\n  targets:\n  - select: {kind: Deployment}\n    fieldPaths:\n    - spec.template.spec.containers.[name=side].name\n',
    'base/n.yaml:4',
    'container-name',
    {
      'base/kustomization.yaml': 'resources: [web.yaml, n.yaml]\n',
      'base/n.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: numbers}\ndata: {count: Bad_One}\n',
    },
  ],
  [
    'a transformer in a file',
    'transformers: [prefix.yaml]\n',
    'overlay/prefix.yaml:4',
    'labels-form',
    {
      'overlay/prefix.yaml':
        'apiVersion: builtin\nkind: LabelTransformer\nmetadata: {name: x}\nlabels: {env: "a b"}\nfieldSpecs: [{path: metadata/labels, create: true}]\n',
    },
  ],
]

/** Where patches are many, kustomize is not asked to note down where objects come from. */
const idle = `- {target: {kind: Nothing}, patch: '[{"op": "remove", "path": "/spec"}]'}\n`
const patched = { ...base, 'base/kustomization.yaml': `${base['base/kustomization.yaml']}patches:\n${idle.repeat(8)}` }

describe.each([
  ['as kustomize notes it down', base],
  ['also where patches are many', patched],
])('a finding of a kustomization stands on the line that a person would edit, %s', (_, below) => {
  for (const [name, overlay, place, rule, more] of rows) {
    it(name, async () => {
      const files = { ...below, 'overlay/kustomization.yaml': `resources: [../base]\n${overlay}`, ...more }
      const found = await findings(workspace(files), { rules: 'deprecated-field=off' }, programs)
      const line = typeof place === 'number' ? `overlay/kustomization.yaml:${place}` : place
      expect(found).toEqual(expect.arrayContaining([`${line} error ${rule}`]))
    })
  }
})
