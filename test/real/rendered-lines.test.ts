import { beforeAll, describe, expect, it } from 'vitest'
import { literalPattern } from '../../src/value.ts'
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

const chartFile = 'apiVersion: v2\nname: shop\nversion: 0.1.0\n'
const chartTemplate = web
  .replace('name: web\nspec', 'name: {{ .Release.Name }}\nspec')
  .replace('replicas: 1', 'replicas: {{ .Values.replicas }}')

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
    'a variable of vars',
    'vars:\n- name: HOST\n  objref: {apiVersion: v1, kind: ConfigMap, name: numbers}\n  fieldref: {fieldpath: data.host}\n',
    'base/n.yaml:4',
    'ingress-host',
    {
      'base/kustomization.yaml': 'resources: [web.yaml, n.yaml, ingress.yaml]\n',
      'base/n.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: numbers}\ndata: {host: Bad_One}\n',
      'base/ingress.yaml':
        'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec:\n  defaultBackend: {service: {name: web, port: {number: 80}}}\n  rules:\n  - host: $(HOST)\n',
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
  ['images, a tag', 'images:\n- name: nginx\n  newName: acme/nginx\n  newTag: "a b"\n', 5, 'image-name'],
  ['images, a name', 'images:\n- name: nginx\n  newName: Not Valid\n', 4, 'image-name'],
  ['images, a digest', 'images:\n- name: nginx\n  digest: sha256:abc\n', 4, 'image-name'],
  [
    'patch with a selector of labels',
    'patches:\n- target: {labelSelector: tier=web}\n  patch: |-\n    - op: replace\n      path: /spec/replicas\n      value: -1\n',
    6,
    'workload-counts',
    { 'base/web.yaml': web.replace('name: web\nspec', 'name: web\n  labels: {tier: web}\nspec') },
  ],
  [
    'patch with a pattern of names',
    'patches:\n- target: {kind: Deploy.*, name: w.b}\n  patch: |-\n    - op: replace\n      path: /spec/replicas\n      value: -1\n',
    6,
    'workload-counts',
  ],
  [
    'patchesStrategicMerge, inline',
    'patchesStrategicMerge:\n- |-\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata:\n    name: web\n  spec:\n    replicas: -1\n',
    9,
    'workload-counts',
  ],
  [
    'patchesJson6902, a file',
    'patchesJson6902:\n- target: {group: apps, version: v1, kind: Deployment, name: web}\n  path: p.yaml\n',
    'overlay/p.yaml:2',
    'workload-counts',
    { 'overlay/p.yaml': '- op: replace\n  path: /spec/replicas\n  value: -1\n' },
  ],
  [
    'patch in a file with two objects, the second',
    'patches:\n- path: p.yaml\n',
    'overlay/p.yaml:10',
    'workload-counts',
    {
      'overlay/p.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: more}\nspec: {paused: true}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: -1\n',
      'base/kustomization.yaml': 'resources: [web.yaml, more.yaml]\n',
      'base/more.yaml': web.replace('name: web\nspec', 'name: more\nspec'),
    },
  ],
  [
    'secretGenerator, a key of a literal',
    'secretGenerator:\n- name: s\n  literals:\n  - "bad key=1"\n',
    5,
    'config-keys',
  ],
  [
    'secretGenerator, a key of a file',
    'secretGenerator:\n- name: s\n  files:\n  - bad key=a.txt\n',
    5,
    'config-keys',
    { 'overlay/a.txt': 'x\n' },
  ],
  [
    'secretGenerator, a line of a file of variables',
    'secretGenerator:\n- name: s\n  envs: [a.env]\n',
    'overlay/a.env:2',
    'config-keys',
    { 'overlay/a.env': 'GOOD=1\nbad/key=2\n' },
  ],
  [
    'secretGenerator, its type',
    'secretGenerator:\n- name: s\n  type: kubernetes.io/tls\n  literals: [a=b]\n',
    3,
    'secret-type',
  ],
  [
    'generators of a base, their name in a prefix that is good',
    'namePrefix: dev-\n',
    'base/kustomization.yaml:5',
    'config-keys',
    {
      'base/kustomization.yaml':
        'resources: [web.yaml]\nconfigMapGenerator:\n- name: conf\n  literals:\n  - "bad key=1"\n',
    },
  ],
  [
    'a replacement in a file',
    'replacements:\n- path: r.yaml\n',
    'base/n.yaml:4',
    'container-name',
    {
      'overlay/r.yaml':
        'source: {kind: ConfigMap, name: numbers, fieldPath: data.count}\ntargets:\n- select: {kind: Deployment}\n  fieldPaths: [spec.template.spec.containers.1.name]\n',
      'base/kustomization.yaml': 'resources: [web.yaml, n.yaml]\n',
      'base/n.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: numbers}\ndata: {count: Bad_One}\n',
    },
  ],
  [
    'a replacement of a part of a text',
    'replacements:\n- source: {kind: ConfigMap, name: numbers, fieldPath: data.count}\n  targets:\n  - select: {kind: Deployment}\n    fieldPaths:\n    - spec.template.spec.containers.0.image\n    options: {delimiter: ":", index: 1}\n',
    7,
    'image-name',
    {
      'base/kustomization.yaml': 'resources: [web.yaml, n.yaml]\n',
      'base/n.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: numbers}\ndata: {count: a b}\n',
    },
  ],
  [
    'resources nested twice',
    'namePrefix: dev-\n',
    'root/web.yaml:6',
    'workload-counts',
    {
      'base/kustomization.yaml': 'resources: [../root]\nnameSuffix: -x\n',
      'root/kustomization.yaml': 'resources: [web.yaml]\n',
      'root/web.yaml': web.replace('replicas: 1', 'replicas: -1'),
    },
  ],
  [
    'a patch of the base, below a patch of something else',
    patch('spec:\n  paused: true'),
    'base/kustomization.yaml:5',
    'workload-counts',
    {
      'base/kustomization.yaml':
        'resources: [web.yaml]\npatches:\n- target: {kind: Deployment}\n  patch: |-\n    [{op: replace, path: /spec/replicas, value: -1}]\n'.replace(
          '[{op: replace, path: /spec/replicas, value: -1}]',
          '[{"op": "replace", "path": "/spec/replicas", "value": -1}]',
        ),
    },
  ],
  [
    'a component of a component',
    'components: [../part]\n',
    'inner/kustomization.yaml:5',
    'workload-counts',
    {
      'part/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncomponents: [../inner]\n',
      'inner/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nreplicas:\n- name: web\n  count: -1\n',
    },
  ],
  [
    'a generator in a file',
    'generators: [g.yaml]\n',
    'overlay/g.yaml:6',
    'config-keys',
    {
      'overlay/g.yaml':
        'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: conf}\nliterals:\n- good=1\n- "bad key=1"\n',
    },
  ],
  [
    'a transformer of prefixes in a file',
    'transformers: [t.yaml]\n',
    'overlay/t.yaml:4',
    'metadata-name',
    {
      'overlay/t.yaml':
        'apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: x}\nprefix: Bad_\nfieldSpecs: [{path: metadata/name}]\n',
    },
  ],
  [
    'a transformer of patches in a file',
    'transformers: [t.yaml]\n',
    'overlay/t.yaml:7',
    'workload-counts',
    {
      'overlay/t.yaml':
        'apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: x}\ntarget: {kind: Deployment}\npatch: |-\n  - op: replace\n    path: /spec/replicas\n    value: -1\n',
    },
  ],
  [
    'labels of a configuration of their own',
    'commonLabels:\n  env: "a b"\nconfigurations: [c.yaml]\n',
    3,
    'labels-form',
    { 'overlay/c.yaml': 'commonLabels:\n- {path: metadata/labels, create: true, kind: Deployment}\n' },
  ],
  ['labels, in templates', 'labels:\n- includeTemplates: true\n  pairs:\n    env: "a b"\n', 5, 'labels-form'],
  ['labels, the second entry', 'labels:\n- pairs: {a: b}\n- pairs:\n    env: "a b"\n', 5, 'labels-form'],
  [
    'helmCharts, valuesInline',
    'helmCharts:\n- name: shop\n  releaseName: shop\n  valuesInline:\n    replicas: -1\n',
    6,
    'workload-counts',
    {
      'overlay/charts/shop/values.yaml': 'replicas: 1\n',
      'overlay/charts/shop/Chart.yaml': chartFile,
      'overlay/charts/shop/templates/web.yaml': chartTemplate,
    },
  ],
  [
    'helmCharts, valuesFile',
    'helmCharts:\n- name: shop\n  releaseName: shop\n  valuesFile: v.yaml\n',
    'overlay/v.yaml:1',
    'workload-counts',
    {
      'overlay/v.yaml': 'replicas: -1\n',
      'overlay/charts/shop/Chart.yaml': chartFile,
      'overlay/charts/shop/templates/web.yaml': chartTemplate,
    },
  ],
  [
    'helmCharts, the value of the chart',
    'helmCharts:\n- name: shop\n  releaseName: shop\n',
    'overlay/charts/shop/values.yaml:1',
    'workload-counts',
    {
      'overlay/charts/shop/values.yaml': 'replicas: -1\n',
      'overlay/charts/shop/Chart.yaml': chartFile,
      'overlay/charts/shop/templates/web.yaml': chartTemplate,
    },
  ],
  [
    'helmCharts, the line of the template',
    'helmCharts:\n- name: shop\n  releaseName: shop\n',
    'overlay/charts/shop/templates/web.yaml:6',
    'workload-counts',
    {
      'overlay/charts/shop/Chart.yaml': chartFile,
      'overlay/charts/shop/templates/web.yaml': chartTemplate.replace('{{ .Values.replicas }}', '-1'),
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
      expect(found).toEqual(
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`^${literalPattern(line)} (?:error|warning) ${rule}$`)),
        ]),
      )
    })
  }
})
