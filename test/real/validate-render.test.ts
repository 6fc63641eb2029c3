import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { programsFolder } from '../support/tools.ts'
import { findings as findingsIn, fluxKustomization, run, workspace } from '../support/validate.ts'

let programs: string
beforeAll(async () => {
  programs = await programsFolder(['kustomize', 'helm'])
})

/** `file:line severity rule` of each finding. */
async function findings(files: Readonly<Record<string, string>>, given = {}): Promise<string[]> {
  return await findingsIn(workspace(files), given, programs)
}

const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: web
        envFrom: [{configMapRef: {name: settings}}]
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports: [{port: 80, targetPort: 8080}]
`

describe('real kustomize', () => {
  const base = {
    'base/kustomization.yaml': 'resources: [web.yaml]\nconfigMapGenerator:\n- name: settings\n  literals: [A=1]\n',
    'base/web.yaml': web,
  }

  it('renders prefixes, hashes and labels that hold together', async () => {
    const overlay =
      'resources: [../../base]\nnamePrefix: dev-\nnamespace: dev\nlabels: [{pairs: {env: dev}, includeSelectors: true}]\n'
    expect(await findings({ ...base, 'overlays/dev/kustomization.yaml': overlay })).toEqual([])
  })

  it('shows what a patch breaks, on its line', async () => {
    const overlay = `resources: [../../base]
patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
    spec:
      template:
        metadata:
          labels:
            app: shop
- path: ports.yaml
  target: {kind: Service}
`
    const files = {
      ...base,
      'overlays/prod/kustomization.yaml': overlay,
      'overlays/prod/ports.yaml': '- op: replace\n  path: /spec/ports/0/port\n  value: 99999\n',
    }
    expect(await findings(files)).toEqual([
      'base/web.yaml:20 notice service-pods',
      'overlays/prod/kustomization.yaml:12 error workload-selector',
      'overlays/prod/ports.yaml:2 error service-ports',
    ])
  })
})

describe('real helm', () => {
  const chart = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
    'chart/values.yaml': 'replicas: 1\n',
    'chart/templates/_names.tpl': '{{- define "shop.name" -}}{{ .Release.Name }}-shop{{- end }}\n',
    'chart/templates/web.yaml': `{{- if .Values.replicas }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.name" . }}
spec:
  replicas: {{ .Values.replicas }}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: web}]}
{{- end }}
`,
  }

  it('renders a chart with its values, and with those that are given', async () => {
    expect(await findings(chart)).toEqual([])
    const files = { ...chart, 'prod.yaml': 'replicas: many\n' }
    const given = { 'helm-values': 'prod.yaml', paths: ['chart'] }
    expect(await findings(files, given)).toEqual(['prod.yaml:1 error wrong-type'])
  })

  it('says why a chart can’t be rendered', async () => {
    const broken = { ...chart, 'chart/templates/web.yaml': '{{ include "shop.nome" . }}\n' }
    expect(await findings(broken)).toEqual(['chart/Chart.yaml:1 error render-failed'])
  })
})

describe('Flux', () => {
  const config = (name: string, data = '{}'): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata: ${data}\n`
  const variable = (name: string): string => `\${${name}}`

  it('replaces variables of the object and of ConfigMaps, and a bad one stands where it is set', async () => {
    const files = {
      'flux.yaml': fluxKustomization(
        '  postBuild:\n    substitute:\n      NAME: Bad_One\n    substituteFrom: [{kind: ConfigMap, name: settings}]\n',
      ),
      'settings.yaml': config('settings', '{OTHER: good}').replace(
        'name: settings',
        'name: settings\n  namespace: flux-system',
      ),
      'apps/a.yaml': config(variable('NAME')),
      'apps/b.yaml': config(variable('OTHER')),
      'apps/c.yaml': config(variable('UNKNOWN:=Bad_Default')),
    }
    expect(await findings(files)).toEqual(['apps/c.yaml:4 error metadata-name', 'flux.yaml:11 error metadata-name'])
  })

  it('renders a folder as a Kustomization asks whose path comes out of a rendering, and in no other form', async () => {
    const files = {
      'clusters/dev/kustomization.yaml': 'resources: [../base]\npatches: [{path: path.yaml}]\n',
      'clusters/dev/path.yaml': `${fluxKustomization('').split('spec:')[0]}spec: {path: ./apps/dev}\n`,
      'clusters/base/kustomization.yaml': 'resources: [flux.yaml]\n',
      'clusters/base/flux.yaml': fluxKustomization('  postBuild: {substitute: {NAME: good}}\n').replace(
        './apps',
        './apps/PATH',
      ),
      'apps/dev/kustomization.yaml': 'resources: [../../shared/cm.yaml]\nnamespace: dev\n',
      'shared/cm.yaml': config(variable('NAME')),
    }
    expect(await findings(files)).toEqual([])
    const bad = files['clusters/base/flux.yaml'].replace('good', 'Not_Good')
    expect(await findings({ ...files, 'clusters/base/flux.yaml': bad })).toEqual([
      'clusters/base/flux.yaml:9 error metadata-name',
    ])
  })

  it('adds patches, a namespace and components, also of a Kustomization that another one makes', async () => {
    const files = {
      'flux.yaml': fluxKustomization(`  patches:
  - target: {kind: Kustomization}
    patch: |
      - op: add
        path: /spec/targetNamespace
        value: Bad_Namespace
`),
      'apps/kustomization.yaml': 'resources: [web.yaml]\n',
      'apps/web.yaml': fluxKustomization('  components: [../part]\n')
        .replace('./apps', './web')
        .replace('name: apps', 'name: web'),
      'web/kustomization.yaml': 'resources: [cm.yaml]\n',
      'web/cm.yaml': config('web'),
      'part/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonLabels:\n  a: "b c"\n',
    }
    expect(await findings(files, { rules: 'deprecated-field=off' })).toEqual([
      'flux.yaml:13 error metadata-namespace',
      'part/kustomization.yaml:4 error labels-form',
    ])
  })

  it('renders a HelmRelease whose chart is in the repository, and a bad value stands where it is set', async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: web}
spec:
  interval: 1h
  chart:
    spec:
      chart: ./chart
      sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}
  valuesFrom: [{kind: ConfigMap, name: values}]
  values:
    replicas: -1
`
    const files = {
      'release.yaml': release,
      'values.yaml': config('values', '\n  values.yaml: |\n    tag: 1\n    policy: Sometimes').replace(
        'name: values',
        'name: values\n  namespace: web',
      ),
      'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
      'chart/values.yaml': 'replicas: 1\npolicy: Always\n',
      'chart/templates/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: {{ .Values.replicas }}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: web:{{ .Values.tag }}
        imagePullPolicy: {{ .Values.policy }}
`,
    }
    expect(await findings(files)).toEqual([
      'release.yaml:12 error workload-counts',
      'values.yaml:9 error container-policies',
    ])
  })
})

describe('since', () => {
  const kustomization = (name: string): Record<string, string> => ({
    [`flux/${name}.yaml`]: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system}
spec:
  interval: 1h
  prune: true
  path: ./${name}
  sourceRef: {kind: GitRepository, name: flux-system}
  postBuild:
    substitute:
      PORT: "80"
`,
    [`${name}/kustomization.yaml`]: 'resources: [web.yaml, bad.yaml]\n',
    [`${name}/web.yaml`]: `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec:\n  type: ExternalName\n  externalName: a.example.com\n  sessionAffinity: \${MODE:=None}\n`,
    [`${name}/bad.yaml`]: `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Bad_${name}}\n`,
  })
  const files = {
    'clusters/kustomization.yaml': 'resources: [../flux/a.yaml, ../flux/b.yaml]\n',
    ...kustomization('a'),
    ...kustomization('b'),
  }

  it.each([
    ['a source', 'a/web.yaml', '{MODE:=None}', '{MODE:=Nobody}', 'a/web.yaml:7 error service-type'],
    ['a variable', 'flux/a.yaml', 'PORT: "80"', 'MODE: "Nobody"', 'flux/a.yaml:11 error service-type'],
  ])('renders the roots that take in %s, and no other', async (_, file, from, to, expected) => {
    const root = workspace(files)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'x')
    writeFileSync(join(root, file), String(files[file as keyof typeof files]).replace(from, to))
    const report = await run(root, { since: 'HEAD' }, programs)
    expect(report.findings.map((one) => `${one.file}:${one.line} ${one.severity} ${one.rule}`)).toEqual([expected])
    expect(report.result.comparisons).toMatchObject([{ new: 1, fixed: 0 }])
  })
})

describe('bad input', () => {
  const chart = { 'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n' }
  const release = (values: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: web}
spec:
  interval: 1h
  chart:
    spec:
      chart: ./chart
      valuesFiles: [${values}]
      sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}
`
  const application = (source: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  project: default
  destination: {server: https://kubernetes.default.svc, namespace: web}
  source: {repoURL: https://example.com/acme/gitops, ${source}}
`
  const set = (generator: string): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apps, namespace: argocd}
spec:
  generators:
  - ${generator}
  template:
    metadata: {name: '{{path.basename}}'}
    spec:
      project: default
      destination: {server: https://kubernetes.default.svc, namespace: web}
      source: {repoURL: https://example.com/acme/gitops, path: '{{path}}'}
`
  const flux = (name: string): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system}
spec: {interval: 1h, path: ./${name}, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`
  const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  namespace: web\n'
  const git = 'git: {repoURL: https://example.com/acme/gitops, revision: HEAD'

  const inputs: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, ...said: string[]]>> = {
    'kustomizations that take in each other': [
      { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' },
      'b/kustomization.yaml:1 error kustomization-circle: a → b → a',
    ],
    'a kustomization that takes in itself': [
      { 'a/kustomization.yaml': 'resources: [../a]\n' },
      'a/kustomization.yaml:1 error kustomization-circle: a → a',
    ],
    'a kustomization whose resource is missing': [
      { 'a/kustomization.yaml': 'resources: [gone.yaml]\n' },
      'a/kustomization.yaml:1 error missing-file: gone.yaml',
    ],
    'a chart that never ends': [
      {
        ...chart,
        'chart/templates/web.yaml':
          '{{- define "a" }}{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}{{ end }}{{ include "a" . }}',
      },
      'chart/Chart.yaml:1 error render-failed: did not end within 60 s',
    ],
    'a chart that includes itself': [
      { ...chart, 'chart/templates/web.yaml': '{{- define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}' },
      'chart/Chart.yaml:1 error render-failed: rendering template has a nested reference name',
    ],
    'a values file that is missing': [
      { ...chart, 'release.yaml': release('./gone.yaml'), 'chart/templates/web.yaml': config },
      'release.yaml:9 error missing-file: gone.yaml',
    ],
    'a generator that matches nothing': [
      { 'set.yaml': set(`${git}, directories: [{path: none/*}]}`) },
      'set.yaml:6 warning empty-generator: "apps"',
    ],
    'a generator of files that match nothing': [
      { 'set.yaml': set(`${git}, files: [{path: none/*.json}]}`) },
      'set.yaml:6 warning empty-generator: "apps"',
    ],
    'an Application that points outside': [
      { 'app.yaml': application('path: ../../etc') },
      'app.yaml:7 error application-path: "../../etc"',
    ],
    'an Application whose path is missing': [
      { 'app.yaml': application('path: gone') },
      'app.yaml:7 error application-path: "gone"',
    ],
    'two roots that make one object': [
      {
        'flux/a.yaml': flux('a'),
        'flux/b.yaml': flux('b'),
        'a/kustomization.yaml': 'resources: [cm.yaml]\n',
        'b/kustomization.yaml': 'resources: [cm.yaml]\n',
        'a/cm.yaml': config,
        'b/cm.yaml': config,
      },
      'cm.yaml:4 warning contested-object: Kustomization flux-system/a and Kustomization flux-system/b',
    ],
    'a kustomization that is no YAML': [
      { 'a/kustomization.yaml': 'resources: [cm.yaml\n', 'a/cm.yaml': config },
      'a/kustomization.yaml:1 error yaml-syntax: ',
    ],
    'a component that is taken for a resource': [
      {
        'a/kustomization.yaml': 'resources: [../part]\n',
        'part/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: x-\n',
      },
      'a/kustomization.yaml:1 error render-failed: part',
    ],
    'a kustomization that takes in one object twice': [
      { 'a/kustomization.yaml': 'resources: [cm.yaml, again.yaml]\n', 'a/cm.yaml': config, 'a/again.yaml': config },
      'a/kustomization.yaml:1 error render-failed: ConfigMap',
      'a/again.yaml:4 error duplicate-object: a/cm.yaml:4',
    ],
    'a patch that fits nothing': [
      {
        'a/kustomization.yaml':
          'resources: [cm.yaml]\npatches:\n- target: {kind: ConfigMap}\n  patch: \'[{"op": "replace", "path": "/data/x/y", "value": 1}]\'\n',
        'a/cm.yaml': config,
      },
      'a/kustomization.yaml:1 error render-failed: /data/x/y',
    ],
    'a chart without a name': [
      { 'chart/Chart.yaml': 'apiVersion: v2\nversion: 0.1.0\n', 'chart/templates/web.yaml': config },
      'chart/Chart.yaml:1 error render-failed: name',
    ],
    'a chart that prints no YAML': [
      { ...chart, 'chart/templates/web.yaml': `${config}data:\n  a: b: c\n` },
      'chart/Chart.yaml:1 error render-failed: web.yaml',
    ],
    'values that the chart’s schema refuses': [
      {
        ...chart,
        'chart/values.yaml': 'replicas: many\n',
        'chart/values.schema.json': '{"type": "object", "properties": {"replicas": {"type": "integer"}}}',
        'chart/templates/web.yaml': config,
        'release.yaml': release('./chart/values.yaml'),
      },
      'release.yaml:8 error render-failed: replicas',
    ],
    'Flux Kustomizations that make each other': [
      {
        'a/kustomization.yaml': 'resources: [b.yaml]\n',
        'a/b.yaml': flux('b'),
        'b/kustomization.yaml': 'resources: [a.yaml]\n',
        'b/a.yaml': flux('a'),
      },
    ],
    'an Application that makes itself': [
      {
        'apps/kustomization.yaml': 'resources: [app.yaml]\nnamePrefix: x-\n',
        'apps/app.yaml': application('path: apps'),
      },
    ],
    'a folder that links to itself': [
      { 'a/kustomization.yaml': 'resources: [cm.yaml]\n', 'a/cm.yaml': config, 'a/link': '' },
    ],
    'an ApplicationSet whose template nobody can fill': [
      {
        'set.yaml': set('list: {elements: [{a: b}]}')
          .replace('spec:\n', 'spec:\n  goTemplate: true\n  goTemplateOptions: [missingkey=error]\n')
          .replace("'{{path.basename}}'", "'{{ .name }}'"),
      },
      'set.yaml:10 error render-failed: there is no parameter "name"',
    ],
    'a values file of an Application that is missing': [
      {
        ...chart,
        'app.yaml': application('path: chart, helm: {valueFiles: [gone.yaml]}'),
        'chart/templates/web.yaml': config,
      },
      'app.yaml:7 error missing-file: gone.yaml',
    ],
  }
  const other = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Bad_One}\n'

  it.concurrent.each(Object.entries(inputs))(
    '%s: one finding that names it, in bounded time',
    async (_, [files, ...said]) => {
      const environment = { GITHUB_REPOSITORY: 'acme/gitops', GITHUB_SERVER_URL: 'https://example.com' }
      const root = workspace({ ...files, 'other.yaml': other })
      if ('a/link' in files) {
        rmSync(join(root, 'a/link'))
        symlinkSync('.', join(root, 'a/link'))
      }
      const report = await run(root, {}, programs, environment)
      const found = report.findings.map((one) => [`${one.file}:${one.line} ${one.severity} ${one.rule}`, one.message])
      expect(found.filter(([place]) => place !== 'other.yaml:3 error metadata-name')).toEqual(
        said.map((one) => {
          const [, place, named] = /^(.*?): (.*)$/.exec(one) ?? []
          return [expect.stringContaining(place ?? ''), expect.stringContaining(named ?? '')]
        }),
      )
      expect(found).toHaveLength(said.length + 1)
    },
    120_000,
  )

  it('a chart whose dependencies are not there is counted, and can’t be judged', async () => {
    const files = {
      'chart/Chart.yaml': `${chart['chart/Chart.yaml']}dependencies: [{name: db, version: 1.0.0, repository: https://example.com}]\n`,
      'chart/templates/web.yaml': config,
      'other.yaml': other,
    }
    const report = await run(workspace(files), {}, programs)
    expect(report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['other.yaml metadata-name'])
    expect(report.plan).toContain('Skipped 1 (Helm chart whose dependencies are not there, not rendered): chart')
  })

  it('two roots of two clusters may make one object', async () => {
    const files = {
      'flux/a.yaml': flux('a'),
      'other/b.yaml': flux('b'),
      'a/kustomization.yaml': 'resources: [cm.yaml]\n',
      'b/kustomization.yaml': 'resources: [cm.yaml]\n',
      'a/cm.yaml': config,
      'b/cm.yaml': config,
    }
    expect(await findings(files)).toEqual([])
  })
})

describe('Argo CD', () => {
  const set = (generators: string, path: string): string => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: apps, namespace: argocd}
spec:
  goTemplate: true
  generators:
${generators}
  template:
    metadata: {name: '{{ .path.basename }}'}
    spec:
      project: default
      destination: {server: https://kubernetes.default.svc, namespace: default}
      source:
        repoURL: https://example.com/acme/gitops
        path: '${path}'
        helm:
          valueFiles: ['../../values/{{ .path.basename }}.yaml']
`
  const chart = {
    'apps/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
    'apps/web/templates/cm.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Values.name }}\n',
  }

  it('renders what an ApplicationSet makes, and a bad value stands in its file', async () => {
    const generators =
      '  - git:\n      repoURL: https://example.com/acme/gitops\n      revision: HEAD\n      directories: [{path: apps/*}]'
    const files = { 'set.yaml': set(generators, '{{ .path.path }}'), ...chart, 'values/web.yaml': 'name: Bad_One\n' }
    expect(await findings(files)).toEqual(['values/web.yaml:1 error metadata-name'])
  })

  it('says what a generator, a path and a values file that are not there are', async () => {
    const generators =
      '  - git:\n      repoURL: https://example.com/acme/gitops\n      revision: HEAD\n      directories: [{path: none/*}]\n  - list:\n      elements: [{path: {basename: gone}}]'
    const files = { 'set.yaml': set(generators, 'apps/web'), ...chart }
    expect(await findings(files)).toEqual(['set.yaml:22 error missing-file', 'set.yaml:7 warning empty-generator'])
  })
})
