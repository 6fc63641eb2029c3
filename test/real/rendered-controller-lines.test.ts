import { beforeAll, describe, expect, it } from 'vitest'
import { literalPattern } from '../../src/value.ts'
import { programsFolder } from '../support/tools.ts'
import { fluxKustomization, run, workspace } from '../support/validate.ts'

let programs: string
beforeAll(async () => {
  programs = await programsFolder(['kustomize', 'helm'])
})

type Files = Readonly<Record<string, string>>
/** The files, the line to edit, the rule that says so. */
type Row = readonly [files: Files, place: string, rule: string]

const repository = { GITHUB_REPOSITORY: 'acme/gitops', GITHUB_SERVER_URL: 'https://example.com' }

function itFinds(rows: Readonly<Record<string, Row>>): void {
  it.each(Object.entries(rows))('%s', async (_, [files, place, rule]) => {
    const report = await run(workspace(files), { rules: 'deprecated-field=off' }, programs, repository)
    const found = report.findings.map((one) => `${one.file}:${one.line} ${one.severity} ${one.rule}`)
    const wanted = new RegExp(`^${literalPattern(place)} (?:error|warning) ${rule}$`)
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]))
  })
}

const chartFile = { 'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n' }
const pod = (body: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
${body.replace(/^/gm, '        ')}
`
const image = 'image: nginx:1\n'
const chart = (template: string, values = '', more: Files = {}): Files => ({
  ...chartFile,
  'chart/values.yaml': values === '' ? '{}\n' : values,
  'chart/templates/web.yaml': template,
  ...more,
})
const replicas = pod(image).replace('spec:\n  selector', 'spec:\n  replicas: {{ .Values.replicas }}\n  selector')

describe('a finding of a chart stands on the line that a person would edit', () => {
  itFinds({
    'a value of values.yaml': [chart(replicas, '# values\nreplicas: -1\n'), 'chart/values.yaml:2', 'workload-counts'],
    'a value of a file in ci/': [
      chart(replicas, 'replicas: 1\n', { 'chart/ci/big-values.yaml': 'replicas: -1\n' }),
      'chart/ci/big-values.yaml:1',
      'workload-counts',
    ],
    'a value of an environment, as .gitops-actions.yaml names it': [
      chart(replicas, 'replicas: 1\n', {
        'env/prod.yaml': 'replicas: -1\n',
        '.gitops-actions.yaml': 'render:\n  - path: chart\n    values: [env/prod.yaml]\n',
      }),
      'env/prod.yaml:1',
      'workload-counts',
    ],
    'a literal of the template': [
      chart(replicas.replace('{{ .Values.replicas }}', '-1')),
      'chart/templates/web.yaml:6',
      'workload-counts',
    ],
    'a literal in a condition': [
      chart(pod(`${image}{{- if true }}\nports:\n- containerPort: 99999\n{{- end }}`)),
      'chart/templates/web.yaml:17',
      'container-ports',
    ],
    'the default that a template gives': [
      chart(replicas.replace('.Values.replicas', '.Values.replicas | default -1')),
      'chart/templates/web.yaml:6',
      'workload-counts',
    ],
    'a value that is quoted': [
      chart(pod(`${image}imagePullPolicy: {{ .Values.policy | quote }}`), 'policy: Sometimes\n'),
      'chart/values.yaml:1',
      'container-policies',
    ],
    'a value of which a text is made': [
      chart(
        pod('image: "{{ .Values.image.name }}:{{ .Values.image.tag }}"\n'),
        'image:\n  name: nginx\n  tag: "a b"\n',
      ),
      'chart/values.yaml:3',
      'image-name',
    ],
    'the name in such a text': [
      chart(
        pod('image: "{{ .Values.image.name }}:{{ .Values.image.tag }}"\n'),
        'image:\n  name: Not Valid\n  tag: "1"\n',
      ),
      'chart/values.yaml:2',
      'image-name',
    ],
    'a value in a block': [
      chart(
        pod(`${image}ports:\n{{- toYaml .Values.ports | nindent 8 }}`),
        'ports:\n- name: a\n  containerPort: 99999\n',
      ),
      'chart/values.yaml:3',
      'container-ports',
    ],
    'an unknown field in a block': [
      chart(
        pod(`${image}resources:\n  {{- toYaml .Values.resources | nindent 10 }}`),
        'resources:\n  limit:\n    cpu: 1\n',
      ),
      'chart/values.yaml:2',
      'unknown-field',
    ],
    'an item of a list that is looped over': [
      chart(
        pod(
          `${image}ports:\n{{- range .Values.ports }}\n- name: {{ .name }}\n  containerPort: {{ .port }}\n{{- end }}`,
        ),
        'ports:\n- {name: a, port: 80}\n- name: b\n  port: 99999\n',
      ),
      'chart/values.yaml:4',
      'container-ports',
    ],
    'an item of a list of numbers that is looped over': [
      chart(
        pod(`${image}ports:\n{{- range .Values.ports }}\n- containerPort: {{ . }}\n{{- end }}`),
        'ports:\n- 80\n- 99999\n',
      ),
      'chart/values.yaml:3',
      'container-ports',
    ],
    'an entry of a map that is looped over': [
      chart(
        pod(
          `${image}ports:\n{{- range $name, $port := .Values.ports }}\n- name: {{ $name }}\n  containerPort: {{ $port }}\n{{- end }}`,
        ),
        'ports:\n  a: 80\n  b: 99999\n',
      ),
      'chart/values.yaml:3',
      'container-ports',
    ],
    'a value in a with': [
      chart(
        pod(`${image}{{- with .Values.web }}\nimagePullPolicy: {{ .policy }}\n{{- end }}`),
        'web:\n  policy: Sometimes\n',
      ),
      'chart/values.yaml:2',
      'container-policies',
    ],
    'a value that a variable holds': [
      chart(pod(`${image}{{- $policy := .Values.policy }}\nimagePullPolicy: {{ $policy }}`), 'policy: Sometimes\n'),
      'chart/values.yaml:1',
      'container-policies',
    ],
    'a literal of a named template': [
      chart(
        pod(image).replace(
          '  labels:\n        app: web',
          '  labels:\n        app: web\n        {{- include "shop.labels" . | nindent 8 }}',
        ),
        '',
        {
          'chart/templates/_helpers.tpl': '{{- define "shop.labels" -}}\ngood: one\nbad: "a b"\n{{- end }}\n',
        },
      ),
      'chart/templates/_helpers.tpl:3',
      'template-metadata',
    ],
    'a value that a named template prints': [
      chart(
        pod(image).replace(
          '  labels:\n        app: web',
          '  labels:\n        app: web\n        {{- include "shop.labels" . | nindent 8 }}',
        ),
        'team: "a b"\n',
        {
          'chart/templates/_helpers.tpl':
            '{{- define "shop.labels" -}}\ngood: one\nteam: {{ .Values.team | quote }}\n{{- end }}\n',
        },
      ),
      'chart/values.yaml:1',
      'template-metadata',
    ],
    'a name that a named template makes of values': [
      chart(
        pod(image).replace('name: web\nspec', 'name: {{ include "shop.name" . }}\nspec'),
        'nameOverride: Bad_One\n',
        {
          'chart/templates/_helpers.tpl':
            '{{- define "shop.name" -}}\n{{ .Values.nameOverride | default .Chart.Name }}\n{{- end }}\n',
        },
      ),
      'chart/values.yaml:1',
      'metadata-name',
    ],
    'a value of a subchart that its parent sets': [
      {
        ...chartFile,
        'chart/values.yaml': 'sub:\n  replicas: -1\n',
        'chart/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 0.1.0\n',
        'chart/charts/sub/values.yaml': 'replicas: 1\n',
        'chart/charts/sub/templates/web.yaml': replicas,
      },
      'chart/values.yaml:2',
      'workload-counts',
    ],
    'a value of a subchart itself': [
      {
        ...chartFile,
        'chart/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 0.1.0\n',
        'chart/charts/sub/values.yaml': 'replicas: -1\n',
        'chart/charts/sub/templates/web.yaml': replicas,
      },
      'chart/charts/sub/values.yaml:1',
      'workload-counts',
    ],
    'a global value in a subchart': [
      {
        ...chartFile,
        'chart/values.yaml': 'global:\n  replicas: -1\n',
        'chart/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 0.1.0\n',
        'chart/charts/sub/templates/web.yaml': replicas.replace('.Values.replicas', '.Values.global.replicas'),
      },
      'chart/values.yaml:2',
      'workload-counts',
    ],
    'the second document of a template': [
      chart(
        `${pod(image).replace('name: web\nspec', 'name: first\nspec')}---\n${replicas.replace('{{ .Values.replicas }}', '-1')}`,
      ),
      'chart/templates/web.yaml:22',
      'workload-counts',
    ],
    'a field that is missing': [
      chart(pod('{{- if .Values.image }}\nimage: x\n{{- end }}')),
      'chart/templates/web.yaml:13',
      'container-image',
    ],
  })
})

const apps = { 'apps/kustomization.yaml': 'resources: [web.yaml]\n', 'apps/web.yaml': pod(image) }
const v = (name: string): string => `\${${name}}`
const config = (metadata: string, data = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {${metadata}}\n${data}`
const patchText = '- op: add\n        path: /spec/replicas\n        value: -1\n'

describe('a finding of what Flux asks for stands on the line that a person would edit', () => {
  const kustomization = (spec: string, more: Files = {}): Files => ({
    ...apps,
    'flux.yaml': fluxKustomization(spec),
    ...more,
  })
  const release = (spec: string, more: Files = {}): Files => ({
    ...chart(replicas, 'replicas: 1\n'),
    'release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: shop}
spec:
  interval: 1h
  chart:
    spec:
      chart: ./chart
      sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}
${spec}`,
    ...more,
  })
  itFinds({
    'a patch': [
      kustomization(`  patches:\n  - target: {kind: Deployment}\n    patch: |\n      ${patchText}`),
      'flux.yaml:13',
      'workload-counts',
    ],
    'a strategic patch': [
      kustomization(
        '  patches:\n  - patch: |\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: {name: web}\n      spec:\n        replicas: -1\n',
      ),
      'flux.yaml:15',
      'workload-counts',
    ],
    images: [kustomization('  images:\n  - name: nginx\n    newTag: "a b"\n'), 'flux.yaml:11', 'image-name'],
    targetNamespace: [kustomization('  targetNamespace: Bad_One\n'), 'flux.yaml:9', 'metadata-namespace'],
    namePrefix: [kustomization('  namePrefix: Bad_\n'), 'flux.yaml:9', 'metadata-name'],
    nameSuffix: [kustomization('  nameSuffix: _Bad\n'), 'flux.yaml:9', 'metadata-name'],
    'commonMetadata, a label': [
      kustomization('  commonMetadata:\n    labels:\n      team: "a b"\n'),
      'flux.yaml:11',
      'labels-form',
    ],
    'commonMetadata, an annotation': [
      kustomization('  commonMetadata:\n    annotations:\n      bad key: x\n'),
      'flux.yaml:11',
      'annotations-form',
    ],
    'a component': [
      kustomization('  components: [../part]\n', {
        'part/kustomization.yaml':
          'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nreplicas:\n- name: web\n  count: -1\n',
      }),
      'part/kustomization.yaml:5',
      'workload-counts',
    ],
    'a variable': [
      kustomization('  postBuild:\n    substitute:\n      NAME: Bad_One\n', {
        'apps/web.yaml': config(`name: ${JSON.stringify(v('NAME'))}`),
      }),
      'flux.yaml:11',
      'metadata-name',
    ],
    'a variable within a text': [
      kustomization('  postBuild:\n    substitute:\n      NAME: Bad_One\n', {
        'apps/web.yaml': config(`name: ${JSON.stringify(`web-${v('NAME')}`)}`),
      }),
      'flux.yaml:11',
      'metadata-name',
    ],
    'a variable of a ConfigMap': [
      kustomization('  postBuild:\n    substituteFrom: [{kind: ConfigMap, name: vars}]\n', {
        'apps/web.yaml': config(`name: ${JSON.stringify(v('NAME'))}`),
        'vars.yaml': config('name: vars, namespace: flux-system', 'data:\n  OTHER: x\n  NAME: Bad_One\n'),
      }),
      'vars.yaml:6',
      'metadata-name',
    ],
    'the default of a variable': [
      kustomization('  postBuild: {substitute: {A: b}}\n', {
        'apps/web.yaml': config(`name: ${JSON.stringify(v('NAME:=Bad_One'))}`),
      }),
      'apps/web.yaml:3',
      'metadata-name',
    ],
    'a base below the kustomization': [
      kustomization('  namePrefix: dev-\n', {
        'apps/web.yaml': pod(image).replace('spec:\n  selector', 'spec:\n  replicas: -1\n  selector'),
      }),
      'apps/web.yaml:6',
      'workload-counts',
    ],
    'a folder without a kustomization': [
      kustomization('  targetNamespace: shop\n', {
        'apps/kustomization.yaml': '# none\n',
        'apps/web.yaml': pod(image).replace('spec:\n  selector', 'spec:\n  replicas: -1\n  selector'),
      }),
      'apps/web.yaml:6',
      'workload-counts',
    ],
    'inline values': [release('  values:\n    replicas: -1\n'), 'release.yaml:11', 'workload-counts'],
    'values of a ConfigMap': [
      release('  valuesFrom: [{kind: ConfigMap, name: a}]\n', {
        'a.yaml': config('name: a, namespace: shop', 'data:\n  values.yaml: |\n    other: 1\n    replicas: -1\n'),
      }),
      'a.yaml:7',
      'workload-counts',
    ],
    'a value at a targetPath': [
      release('  valuesFrom: [{kind: ConfigMap, name: a, valuesKey: count, targetPath: replicas}]\n', {
        'a.yaml': config('name: a, namespace: shop', 'data:\n  count: "-1"\n'),
      }),
      'a.yaml:5',
      'workload-counts',
    ],
    'an inline value beside a targetPath': [
      release(
        '  valuesFrom: [{kind: ConfigMap, name: a, valuesKey: count, targetPath: other}]\n  values:\n    replicas: -1\n',
        { 'a.yaml': config('name: a, namespace: shop', 'data:\n  count: "3"\n') },
      ),
      'release.yaml:12',
      'workload-counts',
    ],
    valuesFiles: [
      {
        ...release(''),
        'release.yaml': String(release('')['release.yaml']).replace(
          './chart\n',
          './chart\n      valuesFiles: [./prod.yaml]\n',
        ),
        'prod.yaml': 'replicas: -1\n',
      },
      'prod.yaml:1',
      'workload-counts',
    ],
    'a patch of a post renderer': [
      release(
        '  postRenderers:\n  - kustomize:\n      patches:\n      - target: {kind: Deployment}\n        patch: |\n          - op: replace\n            path: /spec/replicas\n            value: -1\n',
      ),
      'release.yaml:16',
      'workload-counts',
    ],
    'an image of a post renderer': [
      release('  postRenderers:\n  - kustomize:\n      images:\n      - name: nginx\n        newTag: "a b"\n'),
      'release.yaml:14',
      'image-name',
    ],
    'common metadata of a release': [
      release('  commonMetadata:\n    labels:\n      team: "a b"\n'),
      'release.yaml:12',
      'labels-form',
    ],
    'a value of the chart below a post renderer': [
      { ...release('  commonMetadata: {labels: {team: shop}}\n'), 'chart/values.yaml': '# values\nreplicas: -1\n' },
      'chart/values.yaml:2',
      'workload-counts',
    ],
  })
})

const application = (fields: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  project: default
  destination: {server: https://kubernetes.default.svc, namespace: shop}
  source:
    repoURL: https://example.com/acme/gitops
${fields}`

describe('a finding of what Argo CD asks for stands on the line that a person would edit', () => {
  const kustomize = (options: string, more: Files = {}): Files => ({
    ...apps,
    'app.yaml': application(`    path: apps\n    kustomize:\n${options}`),
    ...more,
  })
  const helm = (options: string, more: Files = {}): Files => ({
    ...chart(replicas, 'replicas: 1\n'),
    'app.yaml': application(`    path: chart\n    helm:\n${options}`),
    ...more,
  })
  const set = (generators: string, source: string, more = ''): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apps, namespace: argocd}
spec:
  goTemplate: true
  generators: ${generators}
  template:
    metadata: {name: '{{ .name }}'}
    spec:
      project: default
      destination: {server: https://kubernetes.default.svc, namespace: shop}
      source:
        repoURL: https://example.com/acme/gitops
${source}${more}`
  itFinds({
    namePrefix: [kustomize('      namePrefix: Bad_\n'), 'app.yaml:11', 'metadata-name'],
    nameSuffix: [kustomize('      nameSuffix: _Bad\n'), 'app.yaml:11', 'metadata-name'],
    namespace: [kustomize('      namespace: Bad_One\n'), 'app.yaml:11', 'metadata-namespace'],
    images: [kustomize('      images:\n      - other=b\n      - nginx=Not_Valid/a:1\n'), 'app.yaml:13', 'image-name'],
    replicas: [kustomize('      replicas:\n      - name: web\n        count: -1\n'), 'app.yaml:13', 'workload-counts'],
    commonLabels: [kustomize('      commonLabels:\n        team: "a b"\n'), 'app.yaml:12', 'labels-form'],
    commonAnnotations: [kustomize('      commonAnnotations:\n        bad key: x\n'), 'app.yaml:12', 'annotations-form'],
    patches: [
      kustomize(
        '      patches:\n      - target: {kind: Deployment}\n        patch: |-\n          - op: add\n            path: /spec/replicas\n            value: -1\n',
      ),
      'app.yaml:15',
      'workload-counts',
    ],
    components: [
      kustomize('      components: [../part]\n', {
        'part/kustomization.yaml':
          'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nreplicas:\n- name: web\n  count: -1\n',
      }),
      'part/kustomization.yaml:5',
      'workload-counts',
    ],
    valuesObject: [helm('      valuesObject:\n        replicas: -1\n'), 'app.yaml:12', 'workload-counts'],
    values: [helm('      values: |\n        other: 1\n        replicas: -1\n'), 'app.yaml:13', 'workload-counts'],
    parameters: [
      helm('      parameters:\n      - name: replicas\n        value: "-1"\n'),
      'app.yaml:13',
      'workload-counts',
    ],
    'a parameter of a list': [
      {
        ...helm('      parameters:\n      - name: ports[0].port\n        value: "99999"\n'),
        'chart/templates/web.yaml': pod(
          `${image}ports:\n{{- range .Values.ports }}\n- containerPort: {{ .port }}\n{{- end }}`,
        ),
      },
      'app.yaml:13',
      'container-ports',
    ],
    valueFiles: [
      helm('      valueFiles: [prod.yaml]\n', { 'chart/prod.yaml': 'replicas: -1\n' }),
      'chart/prod.yaml:1',
      'workload-counts',
    ],
    'a values file of another source': [
      {
        ...chart(replicas, 'replicas: 1\n'),
        'envs/prod.yaml': 'replicas: -1\n',
        'app.yaml': application('').replace(
          /source:\n.*\n/,
          'sources:\n  - {repoURL: "https://example.com/acme/gitops", path: chart, helm: {valueFiles: [$values/envs/prod.yaml]}}\n  - {repoURL: "https://example.com/acme/gitops", ref: values}\n',
        ),
      },
      'envs/prod.yaml:1',
      'workload-counts',
    ],
    'valuesObject of an ApplicationSet': [
      {
        ...chart(replicas, 'replicas: 1\n'),
        'set.yaml': set(
          '[{list: {elements: [{name: web}]}}]',
          '        path: chart\n        helm:\n          valuesObject:\n            replicas: -1\n',
        ),
      },
      'set.yaml:17',
      'workload-counts',
    ],
    'a parameter of an ApplicationSet': [
      {
        ...chart(replicas, 'replicas: 1\n'),
        'set.yaml': set(
          '[{list: {elements: [{name: web, count: "-1"}]}}]',
          "        path: chart\n        helm:\n          parameters:\n          - name: replicas\n            value: '{{ .count }}'\n",
        ),
      },
      'set.yaml:18',
      'workload-counts',
    ],
    'the templatePatch of an ApplicationSet': [
      {
        ...chart(replicas, 'replicas: 1\n'),
        'set.yaml': set(
          '[{list: {elements: [{name: web}]}}]',
          '        path: chart\n',
          '  templatePatch: |\n    spec:\n      source:\n        helm:\n          valuesObject:\n          {{- if .name }}\n            replicas: -1\n          {{- end }}\n',
        ),
      },
      'set.yaml:21',
      'workload-counts',
    ],
    'a values file by the name of a folder': [
      {
        ...chart(replicas, 'replicas: 1\n'),
        'values/web.yaml': 'replicas: -1\n',
        'set.yaml': set(
          '[{list: {elements: [{name: web}]}}]',
          "        path: chart\n        helm: {valueFiles: ['../values/{{ .name }}.yaml']}\n",
        ),
      },
      'values/web.yaml:1',
      'workload-counts',
    ],
  })
})
