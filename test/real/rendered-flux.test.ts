import { beforeAll, describe, expect, it } from 'vitest'
import { convertIn, projectOf } from '../support/convert.ts'
import { objectsIn, renderWorkspace } from '../support/rendered.ts'
import { programsFolder } from '../support/tools.ts'
import { findings, fluxKustomization, run, workspace } from '../support/validate.ts'

let programs: string
beforeAll(async () => {
  programs = await programsFolder(['kustomize', 'helm'])
})

const url = 'https://github.com/acme/gitops'

/** A chart that prints the values that it gets. */
const chart = {
  'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'charts/shop/values.yaml': 'own: default\nnested: {a: 1, list: [v, w]}\n',
  'charts/shop/templates/values.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: values}\ndata:\n  values: {{ toJson .Values | quote }}\n',
}
const release = (spec: string, chartSpec = ''): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: shop}
spec:
  interval: 1h
  chart:
    spec:
      chart: ./charts/shop
      sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}
${chartSpec}${spec}`
const held = (kind: string, name: string, data: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: shop}\n${data}`

/** The objects of what a controller’s object renders. */
async function rendered(files: Readonly<Record<string, string>>, name: string): Promise<readonly unknown[]> {
  const { renderings, findings } = await renderWorkspace(workspace(files), programs, [url])
  expect(findings).toEqual([])
  return objectsIn(renderings.find(({ root }) => root.name === name)?.text ?? '')
}

async function valuesOf(files: Readonly<Record<string, string>>): Promise<unknown> {
  const [printed] = (await rendered({ ...chart, ...files }, 'HelmRelease shop/web')) as { data: { values: string } }[]
  return JSON.parse(printed?.data.values ?? 'null')
}

it('what convert has Flux apply in order is the whole overlay, each object once', async () => {
  const compose =
    'name: shop\nservices: {web: {image: "web:1", ports: ["80:80"], depends_on: [db]}, db: {image: "postgres:17", volumes: ["data:/data"]}}\nvolumes: {data: {}}\n'
  const root = projectOf({ 'compose.yaml': compose })
  const given = { controller: 'flux', 'controller-source': url, 'depends-on': 'flux', environment: 'prod' }
  await convertIn(root, { ...given, rollout: 'canary' })
  const { renderings, findings: failed } = await renderWorkspace(root, programs, [url])
  expect(failed).toEqual([])
  const namesIn = (text: string): string[] =>
    (objectsIn(text) as { kind: string; metadata: { name: string } }[]).map(
      ({ kind, metadata }) => `${kind}/${metadata.name}`,
    )
  const shown = Object.fromEntries(renderings.map(({ root: { name }, text }) => [name, namesIn(text)]))
  const { 'Kustomization flux-system/shop-prod': rest = [], ...services } = shown
  expect(services).toEqual({
    'Kustomization flux-system/shop-prod-db': ['StatefulSet/db'],
    'Kustomization flux-system/shop-prod-web': ['Rollout/web'],
  })
  expect(rest).toEqual(expect.arrayContaining(['Service/db', 'Service/web', 'HorizontalPodAutoscaler/web']))
  expect(rest.filter((name) => /^(?:StatefulSet|Rollout)/.test(name))).toEqual([])
})

describe('values of a HelmRelease', () => {
  // https://fluxcd.io/flux/components/helm/helmreleases/#values-references
  const rows: Readonly<Record<string, readonly [Record<string, string>, unknown]>> = {
    'valuesFrom in its order, then values': [
      {
        'a.yaml': held('ConfigMap', 'a', 'data: {values.yaml: "own: a\\nnested: {a: 2}"}'),
        'b.yaml': held('Secret', 'b', 'stringData: {prod.yaml: "own: b\\nmore: b"}'),
        'release.yaml': release(
          '  valuesFrom: [{kind: ConfigMap, name: a}, {kind: Secret, name: b, valuesKey: prod.yaml}]\n  values: {more: c}\n',
        ),
      },
      { own: 'b', more: 'c', nested: { a: 2, list: ['v', 'w'] } },
    ],
    'targetPath over all, inline values included': [
      {
        'a.yaml': held('Secret', 'a', `data: {key: ${Buffer.from('value').toString('base64')}}`),
        'b.yaml': held('ConfigMap', 'b', 'data: {values.yaml: "flat: value\\nnested: {list: [one, two, three]}"}'),
        'release.yaml': release(
          '  valuesFrom: [{kind: Secret, name: a, valuesKey: key, targetPath: "nested.list[0]"}, {kind: ConfigMap, name: b}]\n  values: {nested: {list: [list, item, option]}}\n',
        ),
      },
      { own: 'default', flat: 'value', nested: { a: 1, list: ['value', 'item', 'option'] } },
    ],
    'targetPath as Helm’s --set takes it: numbers, lists, escaped dots': [
      {
        'a.yaml': held('ConfigMap', 'a', 'data: {count: "3", list: "{a,b}", text: "\'5\'", dotted: "true"}'),
        'release.yaml': release(
          [
            '  valuesFrom:',
            '  - {kind: ConfigMap, name: a, valuesKey: count, targetPath: nested.count}',
            '  - {kind: ConfigMap, name: a, valuesKey: list, targetPath: nested.list}',
            '  - {kind: ConfigMap, name: a, valuesKey: text, targetPath: nested.text}',
            "  - {kind: ConfigMap, name: a, valuesKey: dotted, targetPath: 'labels.example\\.com/on'}",
          ].join('\n'),
        ),
      },
      {
        own: 'default',
        nested: { a: 1, list: ['a', 'b'], count: 3, text: '5' },
        labels: { 'example.com/on': true },
      },
    ],
    'a literal targetPath, whatever stands in it': [
      {
        'a.yaml': held('ConfigMap', 'a', 'data: {brokers: "a:1,b:2 {x} [y]"}'),
        'release.yaml': release(
          '  valuesFrom: [{kind: ConfigMap, name: a, valuesKey: brokers, targetPath: kafka.brokers, literal: true}]\n',
        ),
      },
      { own: 'default', nested: { a: 1, list: ['v', 'w'] }, kafka: { brokers: 'a:1,b:2 {x} [y]' } },
    ],
    'an optional reference that nobody has': [
      { 'release.yaml': release('  valuesFrom: [{kind: ConfigMap, name: gone, optional: true}]\n') },
      { own: 'default', nested: { a: 1, list: ['v', 'w'] } },
    ],
    'valuesFiles in place of values.yaml, one that is missing ignored': [
      {
        'charts/shop/prod.yaml': 'nested: {a: 5}\n',
        'release.yaml': release(
          '',
          '      valuesFiles: [./charts/shop/prod.yaml, ./gone.yaml]\n      ignoreMissingValuesFiles: true\n',
        ),
      },
      { nested: { a: 5 } },
    ],
    'a chart that a HelmChart names': [
      {
        'chart.yaml':
          'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmChart\nmetadata: {name: shop, namespace: sources}\nspec: {chart: ./charts/shop, sourceRef: {kind: GitRepository, name: flux-system}, interval: 1h, valuesFiles: [./prod.yaml]}\n',
        'prod.yaml': 'own: prod\n',
        'release.yaml': release('  chartRef: {kind: HelmChart, name: shop, namespace: sources}\n').replace(
          / {2}chart:\n.*\n.*\n.*\n/,
          '',
        ),
      },
      { own: 'prod' },
    ],
    'a chart of this repository that an OCIRepository names': [
      {
        'oci.yaml':
          'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: shop, namespace: shop}\nspec: {url: "oci://ghcr.io/acme/charts/shop", interval: 1h, ref: {tag: 0.1.0}}\n',
        'release.yaml': release('  chartRef: {kind: OCIRepository, name: shop}\n  values: {own: b}\n').replace(
          / {2}chart:\n.*\n.*\n.*\n/,
          '',
        ),
      },
      { own: 'b', nested: { a: 1, list: ['v', 'w'] } },
    ],
  }
  it.each(Object.entries(rows))('%s', async (_, [files, expected]) => {
    expect(await valuesOf(files)).toEqual(expected)
  })

  it('tells what can’t be set at a targetPath, and judges the rest', async () => {
    const files = {
      ...chart,
      'a.yaml': held('ConfigMap', 'a', 'data: {brokers: "a:1,b:2"}'),
      'release.yaml': release(
        '  valuesFrom:\n  - kind: ConfigMap\n    name: a\n    valuesKey: brokers\n    targetPath: kafka.brokers\n',
      ),
      'other.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Bad_One}\n',
    }
    expect(await findings(workspace(files), {}, programs)).toEqual([
      'other.yaml:3 error metadata-name',
      'release.yaml:14 error render-failed',
    ])
  })
})

const app = {
  'charts/app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 0.1.0\n',
  'charts/app/templates/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: {{ .Values.replicas | default 1 }}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "nginx:1"}]}
`,
  'charts/app/templates/hook.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: hook, annotations: {helm.sh/hook: pre-install}}
`,
}
const appRelease = (spec: string): string => release(spec).replace('charts/shop', 'charts/app')
const renderers = `  postRenderers:
  - kustomize:
      patches:
      - target: {kind: Deployment}
        patch: |
          - op: replace
            path: /spec/replicas
            value: 3
      images: [{name: nginx, newTag: "2"}]
  - kustomize:
      images: [{name: nginx, newName: acme/nginx}]
  commonMetadata: {labels: {team: shop}}
`

describe('post renderers of a HelmRelease', () => {
  const labels = { team: 'shop' }
  const web = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', labels },
    spec: {
      replicas: 3,
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: { containers: [{ name: 'web', image: 'acme/nginx:2' }] },
      },
    },
  }
  const annotations = { 'helm.sh/hook': 'pre-install' }
  const hook = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'hook', annotations } }

  it('are done one after the other, common metadata last', async () => {
    const files = { ...app, 'release.yaml': appRelease(renderers) }
    const all = await rendered(files, 'HelmRelease shop/web')
    expect(all).toEqual(expect.arrayContaining([web, { ...hook, metadata: { ...hook.metadata, labels } }]))
    expect(all).toHaveLength(2)
  })

  it('leave hooks alone where the release says so', async () => {
    const files = { ...app, 'release.yaml': appRelease(`${renderers}  postRenderStrategy: nohooks\n`) }
    expect(await rendered(files, 'HelmRelease shop/web')).toEqual([hook, web])
  })

  it.each([
    ['a patch', '            value: 3', '            value: -3', 'release.yaml:16 error workload-counts'],
    ['an image', 'newTag: "2"', 'newTag: "not a tag"', 'release.yaml:18 warning image-name'],
    ['common metadata', 'team: shop', 'team: "a b"', 'release.yaml:21 error labels-form'],
    ['a patch that fits nothing', 'path: /spec/replicas', 'path: /spec/a/b', 'release.yaml:8 error render-failed'],
  ])('%s at fault stands where it is written', async (_, from, to, expected) => {
    const text = appRelease(renderers).replace(from, to)
    expect(text).toContain(to)
    expect(await findings(workspace({ ...app, 'release.yaml': text }), {}, programs)).toContain(expected)
  })

  it('let what the chart says stand in the chart', async () => {
    const files = {
      ...app,
      'charts/app/templates/web.yaml': app['charts/app/templates/web.yaml'].replace('app: web}}', 'app: "a b"}}'),
      'release.yaml': appRelease(`${renderers}  postRenderStrategy: nohooks\n`),
    }
    expect(await findings(workspace(files), {}, programs)).toContain(
      'charts/app/templates/web.yaml:6 error workload-selector',
    )
  })

  it('are counted where kustomize is not at hand', async () => {
    const files = { ...app, 'release.yaml': appRelease(renderers) }
    const report = await run(workspace(files), {}, await programsFolder(['helm']))
    expect(report.plan.join('\n')).toMatch(/kustomize/)
  })
})

describe('a Flux Kustomization', () => {
  const config = (metadata: string, data = ''): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {${metadata}}\n${data}`
  const made = (name: string, more: object = {}): object => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, ...more },
  })
  const kustomization = { 'apps/kustomization.yaml': 'resources: [a.yaml]\n', 'apps/a.yaml': config('name: a') }
  const v = (text: string): string => text.replaceAll('@', '$')
  const rows: Readonly<Record<string, readonly [spec: string, expected: readonly object[], Record<string, string>?]>> =
    {
      'targetNamespace, namePrefix and nameSuffix': [
        '  targetNamespace: shop\n  namePrefix: p-\n  nameSuffix: -s\n',
        [made('p-a-s', { namespace: 'shop' })],
      ],
      commonMetadata: [
        '  commonMetadata: {labels: {a: b}, annotations: {c: d}}\n',
        [made('a', { labels: { a: 'b' }, annotations: { c: 'd' } })],
      ],
      patches: [
        '  patches:\n  - target: {name: a}\n    patch: |\n      - {op: add, path: /metadata/labels, value: {x: z}}\n',
        [made('a', { labels: { x: 'z' } })],
      ],
      components: [
        '  components: [../part]\n',
        [made('a', { annotations: { part: 'yes' } })],
        {
          'part/kustomization.yaml':
            'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonAnnotations: {part: "yes"}\n',
        },
      ],
      'components that are missing, where that is allowed': [
        '  components: [../part]\n  ignoreMissingComponents: true\n',
        [made('a')],
      ],
      'a folder without a kustomization': [
        '  namePrefix: p-\n',
        [made('p-b')],
        { 'apps/kustomization.yaml': '# none\n', 'apps/a.yaml': '# none\n', 'apps/below/b.yaml': config('name: b') },
      ],
      'images: those of the kustomization, with what is said here': [
        '  images: [{name: nginx, newName: acme/nginx}]\n',
        [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' }, spec: { containers: [{ image: 'acme/nginx:2' }] } }],
        {
          'apps/kustomization.yaml': 'resources: [a.yaml]\nimages: [{name: nginx, newName: other, newTag: "2"}]\n',
          'apps/a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{image: "nginx:1"}]}\n',
        },
      ],
      'variables, and none where an object says so': [
        '  postBuild: {substitute: {NAME: "a\\nb"}}\n',
        [
          made('a', { annotations: { x: 'ab' } }),
          made('c', { annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled', x: v('@{NAME}') } }),
          made('d', {
            labels: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' },
            annotations: { x: v('@{NAME}') },
          }),
        ],
        {
          'apps/a.yaml': [
            config(v('name: a, annotations: {x: "@{NAME}"}')),
            config(v('name: c, annotations: {x: "@{NAME}", kustomize.toolkit.fluxcd.io/substitute: disabled}')),
            config(
              v('name: d, annotations: {x: "@{NAME}"}, labels: {kustomize.toolkit.fluxcd.io/substitute: disabled}'),
            ),
          ].join('---\n'),
        },
      ],
      'no variables at all, then nothing is replaced': [
        '  postBuild: {substitute: {}}\n',
        [made('a', { annotations: { x: v('@{NAME:=b}') } })],
        { 'apps/a.yaml': config(v('name: a, annotations: {x: "@{NAME:=b}"}')) },
      ],
      'no variables at all, with the strategy Always': [
        '  postBuild: {substituteStrategy: Always}\n',
        [made('a', { annotations: { x: 'b' } })],
        { 'apps/a.yaml': config(v('name: a, annotations: {x: "@{NAME:=b}"}')) },
      ],
      'substituteFrom a Secret that a vault fills': [
        '  postBuild:\n    substituteFrom: [{kind: Secret, name: one}]\n',
        [made('a', { annotations: { x: v('@{A}') } })],
        {
          'apps/a.yaml': config(v('name: a, annotations: {x: "@{A}"}')),
          'vars.yaml':
            'apiVersion: v1\nkind: Secret\nmetadata: {name: one, namespace: flux-system}\nstringData: {A: op://vault/item/field}\n',
        },
      ],
      'substituteFrom, later ones and substitute winning': [
        '  postBuild:\n    substitute: {C: inline}\n    substituteFrom: [{kind: ConfigMap, name: one}, {kind: Secret, name: two}]\n',
        [made('a', { annotations: { x: 'one two inline' } })],
        {
          'apps/a.yaml': config(v('name: a, annotations: {x: "@{A} @{B} @{C}"}')),
          'vars.yaml': [
            config('name: one, namespace: flux-system', 'data: {A: one, B: one, C: one}\n'),
            'apiVersion: v1\nkind: Secret\nmetadata: {name: two, namespace: flux-system}\nstringData: {B: two, C: two}\n',
          ].join('---\n'),
        },
      ],
    }
  it('what lies in a folder that it changes is asked for as it comes out, and not as it stands', async () => {
    const files = {
      ...chart,
      'flux.yaml': fluxKustomization('  targetNamespace: shop\n  postBuild: {substitute: {OWN: b}}\n'),
      'apps/release.yaml': `${release(v('  values: {own: "@{OWN}"}\n')).replace('name: web, namespace: shop', 'name: web')}`,
    }
    const { renderings } = await renderWorkspace(workspace(files), programs, [url])
    const names = renderings.map(({ root }) => root.name)
    expect(names).toEqual(['HelmRelease shop/web', 'Kustomization flux-system/apps'])
    expect(await valuesOf(files)).toMatchObject({ own: 'b' })
  })

  it('without its interval is completed by something else, and what it asks for may be, too', async () => {
    const whole = fluxKustomization('')
    const told = async (flux: string): Promise<boolean> => {
      const unfinished = release('').replace('  interval: 1h\n', '')
      const found = await findings(
        workspace({
          ...chart,
          'on/kustomization.yaml': 'resources: [ks.yaml]\n',
          'on/ks.yaml': flux,
          'apps/release.yaml': unfinished,
        }),
        { render: 'auto' },
        programs,
      )
      return found.some((one) => /apps\/release.yaml:\d+ error missing-field/.test(one))
    }
    expect(await told(whole)).toBe(true)
    expect(await told(whole.replace(/ *interval: \S+\n/, ''))).toBe(false)
  })

  it.each(Object.entries(rows))('%s', async (_, [spec, expected, more = {}]) => {
    const files = { ...kustomization, 'flux.yaml': fluxKustomization(spec), ...more }
    expect(await rendered(files, 'Kustomization flux-system/apps')).toEqual(expected)
  })
})

describe('a FluxInstance', () => {
  // https://fluxoperator.dev/docs/crd/fluxinstance/#sync-configuration
  const instance = (sync: string, more = ''): string =>
    `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution: {version: 2.x, registry: ghcr.io/fluxcd}\n  sync: {${sync}}\n${more}`
  const cluster = {
    'clusters/prod/kustomization.yaml': 'namePrefix: prod-\nresources: [a.yaml]\n',
    'clusters/prod/a.yaml': held('ConfigMap', 'a', 'data: {}'),
  }
  const rows: Readonly<Record<string, readonly [text: string, names: readonly string[]]>> = {
    'of this repository': [
      instance(`kind: GitRepository, url: ${url}.git, ref: main, path: clusters/prod`),
      ['prod-a'],
    ],
    'of an artifact that holds it': [
      instance('kind: OCIRepository, url: oci://ghcr.io/acme/x, path: ./clusters/prod'),
      ['prod-a'],
    ],
    'of another repository': [
      instance('kind: GitRepository, url: https://github.com/acme/other, path: clusters/prod'),
      [],
    ],
    'of the root of an artifact': [instance('kind: OCIRepository, url: oci://ghcr.io/acme/x'), []],
  }
  it.each(Object.entries(rows))('%s', async (_, [text, names]) => {
    const objects = await rendered({ ...cluster, 'flux.yaml': text }, 'FluxInstance flux')
    expect(objects.map((one) => (one as { metadata: { name: string } }).metadata.name)).toEqual(names)
  })

  it('that lies in what it syncs, as most do', async () => {
    const { renderings, findings } = await renderWorkspace(
      workspace({
        'cluster/kustomization.yaml': 'resources: [apps.yaml]\n',
        'cluster/apps.yaml': fluxKustomization(''),
        'apps/kustomization.yaml': 'resources: [flux.yaml, web.yaml]\nnamespace: shop\n',
        'apps/flux.yaml': instance(`kind: GitRepository, url: ${url}, path: cluster`),
        'apps/web.yaml': held('ConfigMap', 'web', 'data: {}'),
      }),
      programs,
      [url],
    )
    expect(findings).toEqual([])
    expect(renderings.map(({ root }) => [root.name, 'isPartial' in root && root.isPartial === true])).toEqual([
      ['FluxInstance flux', false],
      ['Kustomization flux-system/apps', false],
    ])
  })

  it.each([
    ['of the controllers leave what it syncs as it is', '{kind: Deployment}', false],
    ['of its Kustomization may change what it syncs', '{kind: Kustomization}', true],
  ])('patches %s', async (_, target, isPartial) => {
    const patches = `  kustomize: {patches: [{target: ${target}, patch: '[]'}]}\n`
    const text = instance(`kind: GitRepository, url: ${url}, path: clusters/prod`, patches)
    const { renderings } = await renderWorkspace(workspace({ ...cluster, 'flux.yaml': text }), programs, [url])
    expect(renderings.map(({ root }) => root)).toMatchObject([{ name: 'FluxInstance flux', isPartial }])
  })
})
