import { describe, expect, it } from 'vitest'
import { testHost } from '../../../test/support/host.ts'
import { manifestsOf } from '../../../test/support/manifests.ts'
import { workspace } from '../../../test/support/validate.ts'
import { Node } from '../../yaml/field.ts'
import { SourceFiles } from '../sources.ts'
import { applicationsOf } from './application-sets.ts'
import type { RenderedRepository } from './repository.ts'

const url = 'https://github.com/argoproj/argo-cd.git'

function repositoryOf(files: Readonly<Record<string, string>>, set: string): RenderedRepository {
  const host = testHost({ root: workspace({ 'README.md': '', ...files }) })
  const sources = new SourceFiles(host, [{ path: manifestsOf(set)[0]?.file ?? '', text: set }])
  return { sources, files: host.files, root: '.', urls: [url], charts: [], find: () => undefined }
}

/** What is made of the fields of a spec: `name path` of each Application, what is found, what is elsewhere. */
function made(spec: string, files: Readonly<Record<string, string>> = {}) {
  const text = `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: apps}\nspec:\n${spec}`
  const [set] = manifestsOf(text)
  if (set === undefined) throw new Error('no ApplicationSet')
  const { applications, findings, elsewhere } = applicationsOf(set, repositoryOf(files, text))
  return {
    applications,
    said: applications.map(({ name, object }) => `${name} ${new Node(object).at('spec', 'source', 'path').text}`),
    findings: findings.map(({ line, rule, message }) => `${line} ${rule}: ${message}`),
    elsewhere,
  }
}

const go = '  goTemplate: true\n  goTemplateOptions: ["missingkey=error"]\n'
const template = (name: string, path: string): string =>
  `  template:\n    metadata: {name: '${name}'}\n    spec: {source: {repoURL: x, path: '${path}'}}\n`
const git = `repoURL: ${url}, revision: HEAD`

const clusters = {
  'apps/guestbook/kustomization.yaml': '',
  'cluster-config/engineering/dev/config.json':
    '{"asset": 1, "cluster": {"name": "engineering-dev", "ports": [80, 81]}}',
  'cluster-config/engineering/prod/config.json': '{"asset": 2, "cluster": {"name": "engineering-prod", "ports": [82]}}',
}
const addons = {
  'addons/argo-workflows/a.yaml': '',
  'addons/prometheus-operator/Chart.yaml': '',
  'addons/Helm_Guestbook/deep/a.yaml': '',
  'addons/.hidden/a.yaml': '',
}

/** What the documentation of Argo CD says: docs/operator-manual/applicationset. */
const rows: Readonly<
  Record<string, readonly [spec: string, said: readonly string[], files?: Readonly<Record<string, string>>]>
> = {
  'list: elements': [
    `${go}  generators: [{list: {elements: [{cluster: dev}, {cluster: prod}]}}]\n${template('{{.cluster}}-guestbook', 'guestbook/{{.cluster}}')}`,
    ['dev-guestbook guestbook/dev', 'prod-guestbook guestbook/prod'],
  ],
  'list: values, in plain templates': [
    `  generators: [{list: {elements: [{cluster: dev, values: {a: one}}]}}]\n${template('{{cluster}}-{{ values.a }}', '{{unknown}}')}`,
    ['dev-one {{unknown}}'],
  ],
  'list: elementsYaml of a file, in a matrix': [
    `${go}  generators:\n  - matrix:\n      generators:\n      - git: {${git}, files: [{path: list.yaml}]}\n      - list: {elementsYaml: "{{ .key.components | toJson }}"}\n${template('{{.name}}', '{{.chart}}')}`,
    ['component1 podinfo', 'component2 podinfo'],
    {
      'list.yaml':
        'key:\n  components:\n  - {name: component1, chart: podinfo}\n  - {name: component2, chart: podinfo}\n',
    },
  ],
  'an unset parameter with a default': [
    `${go}  generators: [{list: {elements: [{cluster: dev}, {cluster: prod, nameSuffix: -my}]}}]\n${template('{{.cluster}}{{dig "nameSuffix" "" .}}', 'x')}`,
    ['dev x', 'prod-my x'],
  ],
  'git: directories, hidden ones left out': [
    `${go}  generators: [{git: {${git}, directories: [{path: addons/*}]}}]\n${template('{{.path.basenameNormalized}}', '{{.path.path}}')}`,
    [
      'helm-guestbook addons/Helm_Guestbook',
      'argo-workflows addons/argo-workflows',
      'prometheus-operator addons/prometheus-operator',
    ],
    addons,
  ],
  'git: directories with excludes, of which a class of letters': [
    `${go}  generators: [{git: {${git}, directories: [{path: d/*}, {path: 'd/[fg]', exclude: true}]}}]\n${template('{{.path.basename}}', '{{index .path.segments 1}}')}`,
    ['e e'],
    { 'd/e/a': '', 'd/f/a': '', 'd/g/a': '' },
  ],
  'git: two stars are one in directories': [
    `${go}  generators: [{git: {${git}, directories: [{path: addons/**}]}}]\n${template('{{.path.basename}}', 'x')}`,
    ['Helm_Guestbook x', 'argo-workflows x', 'prometheus-operator x'],
    addons,
  ],
  'git: the root of the repository': [
    `  generators: [{git: {${git}, directories: [{path: '*'}, {path: donotdeploy, exclude: true}]}}]\n${template('{{path.basename}}', '{{path}}')}`,
    ['a a', 'b b'],
    { 'a/x': '', 'b/c/x': '', 'donotdeploy/x': '' },
  ],
  'git: values': [
    `${go}  generators: [{git: {${git}, directories: [{path: '*'}], values: {cluster: '{{.path.basename}}-1'}}}]\n${template('{{.values.cluster}}', '{{.path.path}}')}`,
    ['a-1 a'],
    { 'a/x': '' },
  ],
  'git: files': [
    `${go}  generators: [{git: {${git}, files: [{path: "cluster-config/**/config.json"}]}}]\n${template('{{.cluster.name}}-{{ index .path.segments 2 }}', '{{.path.filename}}/{{ index .cluster.ports 0 }}')}`,
    ['engineering-dev-dev config.json/80', 'engineering-prod-prod config.json/82'],
    clusters,
  ],
  'git: files, in plain templates': [
    `  generators: [{git: {${git}, files: [{path: "cluster-config/**/config.json"}]}}]\n${template('{{cluster.name}}-{{path[2]}}-{{asset}}', '{{path.basename}}/{{cluster.ports.0}}')}`,
    ['engineering-dev-dev-1 dev/80', 'engineering-prod-prod-2 prod/82'],
    clusters,
  ],
  'git: files, a star goes through folders, excludes win': [
    `${go}  generators: [{git: {${git}, files: [{path: "cluster-config/*.json"}, {path: "cluster-config/*/dev/config.json", exclude: true}]}}]\n${template('{{.cluster.name}}', 'x')}`,
    ['engineering-prod x'],
    clusters,
  ],
  'git: a list of maps in one file': [
    `${go}  generators: [{git: {${git}, files: [{path: all.yaml}]}}]\n${template('{{.name}}', '{{.path.path}}')}`,
    ['a .', 'b .'],
    { 'all.yaml': '[{name: a}, {name: b}]' },
  ],
  'matrix: two git generators with prefixes': [
    `${go}  generators:\n  - matrix:\n      generators:\n      - git: {${git}, files: [{path: "apps/*.json"}], pathParamPrefix: app}\n      - git: {${git}, files: [{path: "targets/{{.appName}}/*.json"}], pathParamPrefix: target}\n${template('{{.appName}}-{{.clusterName}}', '{{.app.path.filename}}/{{.target.path.basename}}')}`,
    [
      'app-one-cluster-one app-one.json/app-one',
      'app-one-cluster-two app-one.json/app-one',
      'app-two-cluster-three app-two.json/app-two',
    ],
    {
      'apps/app-one.json': '{"appName": "app-one"}',
      'apps/app-two.json': '{"appName": "app-two"}',
      'targets/app-one/1.json': '{"clusterName": "cluster-one"}',
      'targets/app-one/2.json': '{"clusterName": "cluster-two"}',
      'targets/app-two/1.json': '{"clusterName": "cluster-three"}',
    },
  ],
  'matrix: what both give, the first wins': [
    `${go}  generators:\n  - matrix:\n      generators:\n      - git: {${git}, files: [{path: "*/stage.yaml"}]}\n      - git: {${git}, files: [{path: global.yaml}]}\n${template('{{.stageName}}', '{{.cpu}}-{{.memory}}-{{.debug}}')}`,
    ['production 200m-512Mi-false', 'test 100m-256Mi-true'],
    {
      'test/stage.yaml': 'stageName: test\ncpu: 100m\n',
      'production/stage.yaml': 'stageName: production\nmemory: 512Mi\ndebug: false\n',
      'global.yaml': 'cpu: 200m\nmemory: 256Mi\ndebug: true\n',
    },
  ],
  'matrix over merge': [
    `${go}  generators:\n  - matrix:\n      generators:\n      - git: {${git}, directories: [{path: 'd/*'}]}\n      - merge:\n          mergeKeys: [env]\n          generators:\n          - list: {elements: [{env: dev, size: 1}, {env: prod, size: 1}]}\n          - list: {elements: [{env: prod, size: 3}, {env: none, size: 9}]}\n${template('{{.path.basename}}-{{.env}}', '{{.size}}')}`,
    ['e-dev 1', 'e-prod 3'],
    { 'd/e/a': '' },
  ],
  'merge: overrides of what has the same keys': [
    `  generators:\n  - merge:\n      mergeKeys: [server]\n      generators:\n      - list: {elements: [{server: "1", values: {kafka: "true", redis: "false"}}, {server: "2", values: {kafka: "true", redis: "false"}}]}\n      - list: {elements: [{server: "1", values: {kafka: "false"}}]}\n      - list: {elements: [{server: "2", values.redis: "true"}]}\n${template('{{server}}', '{{values.kafka}}-{{values.redis}}')}`,
    ['1 false-false', '2 true-true'],
  ],
  'merge: a key within values, in plain templates': [
    `  generators:\n  - merge:\n      mergeKeys: [values.selector]\n      generators:\n      - list: {elements: [{name: germany01, values: {selector: Germany}}]}\n      - git: {${git}, directories: [{path: '*'}], values: {selector: '{{path}}'}}\n${template('{{name}}', '{{path}}')}`,
    ['germany01 Germany'],
    { 'Germany/a': '', 'France/a': '' },
  ],
  'selector: matchLabels': [
    `${go}  generators:\n  - list: {elements: [{cluster: dev, env: staging}, {cluster: prod, env: prod}]}\n    selector: {matchLabels: {env: staging}}\n${template('{{.cluster}}', 'x')}`,
    ['dev x'],
  ],
  'selector: matchExpressions, in nested parameters and generators': [
    `${go}  generators:\n  - matrix:\n      generators:\n      - list: {elements: [{a: {b: one}}, {a: {b: two}}, {c: three}]}\n        selector: {matchExpressions: [{key: a.b, operator: NotIn, values: [two]}]}\n      - list: {elements: [{env: x}, {other: y}]}\n        selector: {matchExpressions: [{key: env, operator: Exists}]}\n${template('{{ if hasKey . "a" }}{{.a.b}}{{ else }}{{.c}}{{ end }}-{{.env}}', 'x')}`,
    ['one-x x', 'three-x x'],
  ],
  'the template of a generator over that of the set': [
    `${go}  generators:\n  - list:\n      elements: [{cluster: dev}]\n      template: {metadata: {}, spec: {source: {path: '{{.cluster}}-override'}, destination: {}}}\n${template('{{.cluster}}-guestbook', 'default')}`,
    ['dev-guestbook dev-override'],
  ],
}

describe('an ApplicationSet', () => {
  it.each(Object.entries(rows))('%s', (_, [spec, said, files]) => {
    const { said: names, findings, elsewhere } = made(spec, files)
    expect({ names, findings, elsewhere }).toEqual({ names: said, findings: [], elsewhere: [] })
  })

  const patchedSet = `${go}  generators:
  - list:
      elements:
      - {cluster: dev, autoSync: true, prune: true, valueFiles: [values.large.yaml, values.debug.yaml]}
      - {cluster: prod, autoSync: false, prune: false, valueFiles: []}
${template('{{.cluster}}', 'guestbook')}  templatePatch: |
    spec:
      source:
        helm:
          valueFiles:
          {{- range $valueFile := .valueFiles }}
            - {{ $valueFile }}
          {{- end }}
    {{- if .autoSync }}
      syncPolicy:
        automated:
          prune: {{ .prune }}
    {{- end }}
`

  it('templatePatch: conditions, lists and booleans, with the lines that say so', () => {
    const { applications } = made(patchedSet)
    const specs = applications.map(({ object }) => object['spec'])
    expect(specs).toEqual([
      {
        source: { repoURL: 'x', path: 'guestbook', helm: { valueFiles: ['values.large.yaml', 'values.debug.yaml'] } },
        syncPolicy: { automated: { prune: true } },
      },
      { source: { repoURL: 'x', path: 'guestbook', helm: {} } },
    ])
    const place = (path: readonly (string | number)[]) => applications[0]?.locate(path, 'value').line
    expect(place(['spec', 'source', 'helm', 'valueFiles', 1])).toBe(21)
    expect(place(['spec', 'syncPolicy', 'automated', 'prune'])).toBe(26)
    expect(place(['spec', 'source', 'path'])).toBe(14)
  })

  it.each<[string, string, string[]]>([
    [
      'a parameter that nobody gives',
      `${go}  generators: [{list: {elements: [{a: b}]}}]\n${template('{{.name}}', 'x')}`,
      ['9 render-failed: The ApplicationSet "apps" can’t be generated: there is no parameter "name"'],
    ],
    [
      'a template that is none',
      `${go}  generators: [{list: {elements: [{a: b}]}}]\n${template('{{ if .a }}', 'x')}`,
      ['9 render-failed: The ApplicationSet "apps" can’t be generated: "if" has no end'],
    ],
    [
      'numbers in plain templates',
      `  generators: [{list: {elements: [{a: 1}]}}]\n${template('{{a}}', 'x')}`,
      [
        '5 render-failed: The ApplicationSet "apps" can’t be generated: the element’s "a" is no text, which goTemplate: true alone allows',
      ],
    ],
    [
      'sets of a merge with one key',
      `${go}  generators: [{merge: {mergeKeys: [a], generators: [{list: {elements: [{a: b}, {a: b}]}}, {list: {elements: []}}]}}]\n${template('x', 'x')}`,
      [
        '7 render-failed: The ApplicationSet "apps" can’t be generated: two sets of one generator have the same a: ["b"]',
      ],
    ],
    [
      'a matrix of three',
      `${go}  generators: [{matrix: {generators: [{list: {}}, {list: {}}, {list: {}}]}}]\n${template('x', 'x')}`,
      [
        '7 render-failed: The ApplicationSet "apps" can’t be generated: a matrix takes two generators, not more and not fewer',
      ],
    ],
    [
      'a selector that takes none',
      `${go}  generators: [{list: {elements: [{a: b}]}, selector: {matchLabels: {a: c}}}]\n${template('x', 'x')}`,
      ['7 empty-generator: This generator of the ApplicationSet "apps" matches nothing, so it makes no Application'],
    ],
  ])('says what is wrong: %s', (_, spec, findings) => {
    expect(made(spec).findings).toEqual(findings)
  })

  it('of a matrix without measure is told in bounded time', () => {
    const list = `{list: {elements: [${Array.from({ length: 2000 }, (_, at) => `{a: x${at}}`).join(', ')}]}}`
    const { applications, elsewhere } = made(
      `${go}  generators: [{matrix: {generators: [${list}, ${list}]}}]\n${template('x', 'x')}`,
    )
    expect(applications).toEqual([])
    expect(elsewhere).toEqual([expect.stringContaining('a matrix gives more than 10000 sets')])
  })

  it('of a cluster generator, alone or in a matrix, is told and not rendered', () => {
    const matrix = `[{matrix: {generators: [{git: {${git}, directories: [{path: '*'}]}}, {clusters: {}}]}}]`
    for (const generators of ['[{clusters: {}}]', matrix]) {
      const { applications, elsewhere } = made(`${go}  generators: ${generators}\n${template('x', 'x')}`, { 'a/x': '' })
      expect(applications).toEqual([])
      expect(elsewhere).toEqual([expect.stringContaining('what the generator clusters gives is not in the repository')])
    }
  })
})
