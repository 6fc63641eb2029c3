import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { goTemplates, templateParameters } from '../support/go-templates.ts'
import { objectsIn, renderWorkspace } from '../support/rendered.ts'
import { programsFolder } from '../support/tools.ts'
import { workspace } from '../support/validate.ts'

let programs: string
beforeAll(async () => {
  programs = await programsFolder(['kustomize', 'helm'])
})

it('Go templates say what Go makes of them in Helm', () => {
  const rows = goTemplates.filter(([, , onlyArgo]) => onlyArgo !== true)
  const root = workspace({
    'Chart.yaml': 'apiVersion: v2\nname: x\nversion: 0.1.0\n',
    'values.yaml': JSON.stringify({ templates: rows.map(([template]) => template), parameters: templateParameters }),
    'templates/a.yaml': `apiVersion: v1
kind: Printed
texts:
{{- range $t := .Values.templates }}
- {{ tpl $t (merge (dict "Template" $.Template) (deepCopy $.Values.parameters)) | toJson }}
{{- end }}
`,
  })
  const printed = execFileSync(join(programs, 'helm'), ['template', 'x', root], { encoding: 'utf8' })
  expect(objectsIn(printed)[0]?.['texts']).toEqual(rows.map(([, text]) => text))
})

const url = 'https://github.com/acme/gitops'
const application = (source: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  project: default
  destination: {server: https://kubernetes.default.svc, namespace: shop}
${source}`
const one = (fields: string): string =>
  application(`  source:\n    repoURL: ${url}\n    targetRevision: HEAD\n${fields}`)

async function rendered(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const { renderings, findings } = await renderWorkspace(workspace(files), programs, [url])
  expect(findings).toEqual([])
  return renderings.filter(({ root }) => root.name === 'Application argocd/web').flatMap(({ text }) => objectsIn(text))
}

const chart = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'chart/values.yaml': 'own: default\n',
  'chart/templates/values.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Release.Name }}", namespace: "{{ .Release.Namespace }}"}\ndata:\n  values: {{ toJson .Values | quote }}\n',
}

describe('Helm options of an Application', () => {
  // https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
  const rows: Readonly<Record<string, readonly [app: string, values: unknown, files?: Record<string, string>]>> = {
    'value files in their order, one that is missing ignored': [
      one(
        '    path: chart\n    helm:\n      valueFiles: [a.yaml, /b.yaml, gone.yaml]\n      ignoreMissingValueFiles: true\n',
      ),
      { own: 'b', more: 'a' },
      { 'chart/a.yaml': 'own: a\nmore: a\n', 'b.yaml': 'own: b\n' },
    ],
    'value files by a pattern, in the order of the alphabet': [
      one('    path: chart\n    helm: {valueFiles: ["envs/*.yaml"]}\n'),
      { own: 'b', more: 'a' },
      {
        'chart/envs/b.yaml': 'own: b\n',
        'chart/envs/a.yaml': 'own: a\nmore: a\n',
        'chart/envs/nested/c.yaml': 'own: c\n',
      },
    ],
    'value files by a pattern through folders, those of a folder before those below it': [
      one('    path: chart\n    helm: {valueFiles: ["envs/**/*.yaml"]}\n'),
      { own: 'c' },
      { 'chart/envs/z.yaml': 'own: z\n', 'chart/envs/nested/c.yaml': 'own: c\n' },
    ],
    values: [one('    path: chart\n    helm:\n      values: |\n        own: inline\n'), { own: 'inline' }],
    'valuesObject in place of values': [
      one('    path: chart\n    helm:\n      values: "own: text\\nother: 1"\n      valuesObject: {own: object}\n'),
      { own: 'object' },
    ],
    'parameters over valuesObject, commas as they stand, lists and texts': [
      one(
        [
          '    path: chart',
          '    helm:',
          '      valuesObject: {own: object}',
          '      parameters:',
          '      - {name: own, value: "a,b"}',
          '      - {name: list, value: "{a,b}"}',
          '      - {name: count, value: "3"}',
          '      - {name: text, value: "3", forceString: true}',
          `      - {name: 'a\\.b', value: "$ARGOCD_APP_NAME-\${ARGOCD_APP_NAMESPACE}"}`,
          '',
        ].join('\n'),
      ),
      { own: 'a,b', list: ['a', 'b'], count: 3, text: '3', 'a.b': 'web-shop' },
    ],
    fileParameters: [
      one('    path: chart\n    helm: {fileParameters: [{name: config, path: files/config.json}]}\n'),
      { own: 'default', config: '{"a": 1}\n' },
      { 'chart/files/config.json': '{"a": 1}\n' },
    ],
    'several sources: a values file of another source': [
      application(
        `  sources:\n  - {repoURL: ${url}, path: chart, helm: {valueFiles: [$values/envs/prod.yaml]}}\n  - {repoURL: ${url}, targetRevision: HEAD, ref: values}\n`,
      ),
      { own: 'prod' },
      { 'envs/prod.yaml': 'own: prod\n' },
    ],
  }
  it.each(Object.entries(rows))('%s', async (_, [app, values, files = {}]) => {
    const [printed] = (await rendered({ ...chart, ...files, 'app.yaml': app })) as { data: { values: string } }[]
    expect(JSON.parse(printed?.data.values ?? 'null')).toEqual(values)
  })

  it('the name of the release and the namespace', async () => {
    const app = one('    path: chart\n    helm: {releaseName: other, namespace: elsewhere}\n')
    expect(await rendered({ ...chart, 'app.yaml': app })).toMatchObject([
      { metadata: { name: 'other', namespace: 'elsewhere' } },
    ])
    expect(await rendered({ ...chart, 'app.yaml': one('    path: chart\n') })).toMatchObject([
      { metadata: { name: 'web', namespace: 'shop' } },
    ])
  })
})

describe('Kustomize options of an Application', () => {
  // https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
  const base = {
    'app/kustomization.yaml': 'resources: [web.yaml]\nnamePrefix: own-\nimages: [{name: nginx, newTag: "1.1"}]\n',
    'app/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 1
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "nginx:1"}]}
`,
  }
  const options = (text: string): string => one(`    path: app\n    kustomize: ${text}\n`)
  const web = (
    metadata: object,
    spec: object = {},
    labels: object = {},
    image = 'nginx:1.1',
    selector = labels,
  ): object => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'web', ...selector } },
      template: {
        metadata: { labels: { app: 'web', ...labels } },
        spec: { containers: [{ name: 'web', image }] },
      },
      ...spec,
    },
  })
  const rows: Readonly<Record<string, readonly [options: string, expected: object, Record<string, string>?]>> = {
    'namePrefix and nameSuffix': ['{namePrefix: a-, nameSuffix: -b}', web({ name: 'a-web-b' })],
    namespace: ['{namespace: other}', web({ name: 'own-web', namespace: 'other' })],
    'images: a tag': ['{images: ["nginx:2"]}', web({ name: 'own-web' }, {}, {}, 'nginx:2')],
    'images: another name and a digest': [
      `{images: ["nginx=acme/nginx@sha256:${'a'.repeat(64)}"]}`,
      web({ name: 'own-web' }, {}, {}, `acme/nginx@sha256:${'a'.repeat(64)}`),
    ],
    replicas: ['{replicas: [{name: web, count: 3}]}', web({ name: 'own-web' }, { replicas: 3 })],
    commonLabels: [
      '{commonLabels: {team: shop}}',
      web({ name: 'own-web', labels: { team: 'shop' } }, {}, { team: 'shop' }),
    ],
    'commonLabels, not in selectors': [
      '{commonLabels: {team: shop}, labelWithoutSelector: true}',
      web({ name: 'own-web', labels: { team: 'shop' } }),
    ],
    'commonLabels, in templates but not in selectors': [
      '{commonLabels: {team: shop}, labelWithoutSelector: true, labelIncludeTemplates: true}',
      web({ name: 'own-web', labels: { team: 'shop' } }, {}, { team: 'shop' }, 'nginx:1.1', {}),
    ],
    commonAnnotations: [
      '{commonAnnotations: {app: $ARGOCD_APP_NAME}, commonAnnotationsEnvsubst: true}',
      {
        ...web({ name: 'own-web', annotations: { app: 'web' } }),
        spec: {
          ...(web({}) as { spec: object }).spec,
          template: {
            metadata: { labels: { app: 'web' }, annotations: { app: 'web' } },
            spec: { containers: [{ name: 'web', image: 'nginx:1.1' }] },
          },
        },
      },
    ],
    patches: [
      `{patches: [{target: {kind: Deployment}, patch: '[{"op": "replace", "path": "/spec/replicas", "value": 5}]'}]}`,
      web({ name: 'own-web' }, { replicas: 5 }),
    ],
    components: [
      '{components: [../part], ignoreMissingComponents: true}',
      web({ name: 'own-web' }, { replicas: 7 }),
      {
        'part/kustomization.yaml':
          'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nreplicas: [{name: web, count: 7}]\n',
      },
    ],
    'components that are missing, where that is allowed': [
      '{components: [../gone], ignoreMissingComponents: true}',
      web({ name: 'own-web' }),
    ],
  }
  it.each(Object.entries(rows))('%s', async (_, [text, expected, files = {}]) => {
    expect(await rendered({ ...base, ...files, 'app.yaml': options(text) })).toEqual([expected])
  })
})
