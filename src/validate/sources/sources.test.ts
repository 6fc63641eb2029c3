import { describe, expect, it } from 'vitest'
import { configMap, findings, program, run, workspace } from '../../../test/support/validate.ts'

const deployment = (name: string, replicas: string): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  replicas: ${replicas}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: web}]}
`

describe('kustomizations', () => {
  it('are checked themselves', async () => {
    const root = workspace({
      'kustomization.yaml':
        'resources:\n- web.yaml\n- gone.yaml\n- https://example.com/x.yaml\nbases: []\nnamePrefx: a-\npatches: {}\n',
      'web.yaml': configMap('web'),
    })
    expect(await findings(root)).toEqual([
      'kustomization.yaml:3 error missing-file',
      'kustomization.yaml:5 notice deprecated-field',
      'kustomization.yaml:6 error unknown-field',
      'kustomization.yaml:7 error wrong-type',
    ])
  })

  it('that lead into a folder that is not there, a submodule for one, are one finding', async () => {
    const root = workspace({
      'a/kustomization.yaml': 'resources: [../upstream/web, ../upstream/db]\n',
      'b/kustomization.yaml': 'resources:\n- ../upstream/db\n- own.yaml\n',
    })
    const { findings: found } = await run(root)
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      [
        'a/kustomization.yaml',
        '3 names in kustomizations lead into upstream, which does not exist: "../upstream/web", "../upstream/db" (2)',
      ],
      ['b/kustomization.yaml', '"own.yaml" does not exist in b'],
    ])
  })

  it('that no controller asks for, where one asks for others, are not in use: what they miss is a warning', async () => {
    const asks = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec: {project: default, source: {repoURL: https://example.com/a, path: web}, destination: {namespace: web}}
`
    const root = workspace({
      'app.yaml': asks,
      'web/kustomization.yaml': 'resources: [../base]\n',
      'base/kustomization.yaml': 'resources: [gone.yaml]\n',
      'old/kustomization.yaml': 'resources: [gone.yaml, lost.yaml]\n',
      'older/kustomization.yaml': 'resources: [gone.yaml]\n',
    })
    const { findings: found } = await run(root, { references: 'false' })
    expect(found.map(({ file, severity, message }) => [file, severity, message])).toEqual([
      ['base/kustomization.yaml', 'error', '"gone.yaml" does not exist in base'],
      [
        'old/kustomization.yaml',
        'warning',
        '3 faults keep kustomizations that no controller asks for from being built: old (2), older',
      ],
    ])
  })

  it('that name what .gitignore leaves out are told so, once', async () => {
    const root = workspace({
      '.gitignore': '# secrets\n*.secret.yaml\n',
      'app/kustomization.yaml': 'resources: [a.secret.yaml]\nsecretGenerator: [{name: b, files: [b.secret.yaml]}]\n',
    })
    const { findings: found } = await run(root)
    expect(found.map(({ severity, rule, message }) => [severity, rule, message])).toEqual([
      [
        'notice',
        'missing-file',
        '2 files that kustomizations name are left out by .gitignore: app/a.secret.yaml, app/b.secret.yaml',
      ],
    ])
  })

  it('that are broken are refused', async () => {
    expect(await findings(workspace({ 'kustomization.yaml': 'resources: [a\n' }))).toEqual([
      'kustomization.yaml:1 error yaml-syntax',
    ])
    expect(await findings(workspace({ 'kustomization.yaml': 'resources: []\nresources: []\n' }))).toEqual([
      'kustomization.yaml:2 error duplicate-key',
    ])
  })

  it('and other tools have files of their own, which are no manifests', async () => {
    const report = await run(
      workspace({
        'kustomization.yaml': 'transformers: [labels.yaml]\nconfigurations: [names.yaml]\n',
        'labels.yaml': 'apiVersion: builtin\nkind: LabelTransformer\nmetadata: {name: a}\n',
        'names.yaml': 'nameReference: []\n',
        'skaffold.yaml': 'apiVersion: skaffold/v4beta6\nkind: Config\n',
        'cluster.yaml': 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n',
        'test.yaml': 'kind: Test\napiVersion: chainsaw.kyverno.io/v1alpha1\nmetadata: {name: My_Test}\n',
        'metadata.yaml': 'apiVersion: clusterctl.cluster.x-k8s.io/v1alpha3\nkind: Metadata\nreleaseSeries: []\n',
        'agent-config.yaml': 'apiVersion: v1beta1\nkind: AgentConfig\nmetadata: {name: a}\nrendezvousIP: 10.0.0.1\n',
        'install-config.yaml': 'apiVersion: v1\nbaseDomain: example.com\nmetadata: {name: a}\n',
        'shared/secrets.sops.yaml':
          'kind: Secret\ntoken: ENC[AES256_GCM,data:a,type:str]\nsops: {mac: "ENC[AES256_GCM,data:b]"}\n',
        'omni.yaml':
          'kind: Cluster\nname: home\nkubernetes: {version: v1.36.0}\n---\nkind: Workers\nmachineClass: {name: a, size: 3}\n',
        'machine.yaml': 'kind: HostnameConfig\napiVersion: v1alpha1\nhostname: a\n',
        'local.yaml':
          'kind: Fn\napiVersion: example.org/v1\nmetadata: {name: a, annotations: {config.kubernetes.io/local-config: "true"}}\n',
      }),
    )
    expect(report.findings).toEqual([])
    expect(report.result.skipped).toEqual({
      'configuration of chainsaw': 1,
      'configuration of clusterctl': 1,
      'configuration of openshift-install': 1,
      'no Kubernetes object: a file of another tool': 4,
      'configuration of kind': 1,
      'configuration of kustomize': 3,
      'configuration of skaffold': 1,
      'configuration of talos': 1,
    })
  })

  it('of two environments are two sets', async () => {
    const root = workspace({
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': configMap('web'),
      'overlays/dev/kustomization.yaml': 'resources: [../../base, own.yaml]\n',
      'overlays/dev/own.yaml': configMap('own'),
      'overlays/prod/kustomization.yaml': 'resources: [../../base, own.yaml]\n',
      'overlays/prod/own.yaml': configMap('own'),
    })
    expect(await findings(root)).toEqual([])
  })

  it('may hold patches, which are judged in place', async () => {
    const root = workspace({
      'kustomization.yaml': `resources: [web.yaml]
patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
    spec:
      replicas: many
      templte: {}
- target: {kind: Deployment}
  patch: |
    - op: replce
      path: /spec/replicas
      value: 1
`,
      'web.yaml': deployment('web', '1'),
    })
    expect(await findings(root)).toEqual([
      'kustomization.yaml:10 error unknown-field',
      'kustomization.yaml:13 error json-patch',
      'kustomization.yaml:9 error wrong-type',
    ])
  })

  it('may name a namespace, so what stands in its place is not judged, rendered or not', async () => {
    const root = workspace({
      'kustomization.yaml': 'namespace: shop\nresources: [namespace.yaml]\n',
      'namespace.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: _\n',
    })
    expect(await findings(root, { kustomize: 'off' })).toEqual([])
  })

  it('JSON patches are checked as such', async () => {
    const root = workspace({
      'kustomization.yaml': 'resources: [web.yaml]\npatches:\n- path: patch.yaml\n  target: {kind: ConfigMap}\n',
      'web.yaml': configMap('web'),
      'patch.yaml': '- op: replce\n  path: /data/a\n  value: b\n- op: add\n  path: data/b\n',
    })
    expect(await findings(root)).toEqual([
      'patch.yaml:1 error json-patch',
      'patch.yaml:4 error json-patch',
      'patch.yaml:5 error json-patch',
    ])
  })
})

describe('paths', () => {
  it('that hold no object are a warning each, those that do are none', async () => {
    const root = workspace({
      'ops/web.yaml': configMap('web'),
      'docs/values.yaml': 'a: 1\n',
      'notes.yaml': '# nothing\n',
    })
    expect(await findings(root, { paths: ['ops', 'docs', 'notes.yaml', 'ops/*.yaml'] })).toEqual([
      'docs:undefined warning no-objects',
      'notes.yaml:undefined warning no-objects',
    ])
  })

  it('below a kustomization that does not name them were left behind: they need only be YAML', async () => {
    const root = workspace({
      'app/kustomization.yaml': 'resources: [web.yaml]\n',
      'app/web.yaml': deployment('web', '1'),
      'app/patches/more.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replica: 1}\n',
      'app/patches/broken.yaml': 'apiVersion: apps/v1\nkind: Deployment\nspec: {a: 1, a: 2}\n',
    })
    const report = await run(root)
    expect(report.findings.map(({ rule }) => rule)).toEqual(['duplicate-key'])
    expect(report.result.skipped).toEqual({ 'file that the kustomization beside it does not name': 2 })
  })

  it('that are hidden are skipped and counted, unless they are named; the record of convert is nothing to count', async () => {
    const old = deployment('old', 'x')
    const files = {
      'web.yaml': configMap('web'),
      '.archive/old.yaml': old,
      '.old.yaml': old,
      '.kompose-convert.json': '{}',
    }
    const root = workspace(files)
    const report = await run(root)
    expect(report.findings).toEqual([])
    expect(report.result.skipped).toEqual({ 'hidden file or folder': 2 })
    expect(await findings(root, { paths: ['.archive', '.old.yaml'] })).toHaveLength(2)
  })

  it('that are patches by what they hold or are called, or parts of tests, are no whole objects', async () => {
    const part = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n'
    const report = await run(
      workspace({
        'other/kustomization.yaml': 'resources: [cm.yaml]\n',
        'other/cm.yaml': configMap('x'),
        'remove/web.yaml': `$patch: delete\n${part}`,
        'containers.yaml': `${part}spec:\n  template:\n    spec:\n      containers:\n      - name: web\n      - $patch: replace\n`,
        'tests/a/00-install.yaml': 'apiVersion: kuttl.dev/v1beta1\nkind: TestStep\n',
        'tests/a/01-assert.yaml': `${part}status: {readyReplicas: 1}\n`,
        'tests/a/02-errors.yaml': part,
        'tests/a/02-scale.yaml': `${part}spec: {replicas: 2}\n`,
        'tests/b/kyverno-test.yaml':
          'apiVersion: cli.kyverno.io/v1alpha1\nkind: Test\nmetadata: {name: a}\nresources: [bad.yaml, ../more.yaml]\n',
        'tests/b/bad.yaml': part,
        'tests/more.yaml': part,
        'remote/patch-replicas.yaml': `${part}spec: {replicas: 2}\n`,
        'parts/kustomization.yaml': 'kind: Component\nnamePrefix: a-\n',
      }),
    )
    expect(report.findings).toEqual([])
    expect(report.result.skipped).toMatchObject({ 'part of a test': 6 })
    const alone = await run(workspace({ 'web.yaml': `$patch: delete\n${configMap('web')}` }))
    expect(alone.findings).toMatchObject([{ rule: 'unknown-field', message: 'unknown field `$patch`' }])
  })

  it('that a kustomization reads as data are none of its objects, nor are values of charts', async () => {
    const report = await run(
      workspace({
        'kustomization.yaml': 'configMapGenerator: [{name: a, files: [patch.yaml]}]\n',
        'patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nspec: {replicas: many}\n',
        'chart/ci/daemonset-values.yml': 'kind: DaemonSet\n',
        'config/lab-chart.yaml': 'apiVersion: v2\nname: lab\nversion: 0.1.0\n',
      }),
    )
    expect(report.findings).toEqual([])
    expect(report.result.skipped).toEqual({
      'Helm chart file': 1,
      'data that a kustomization reads': 1,
      'no Kubernetes object: a file of another tool': 1,
    })
  })

  it('that are named as templates are not judged', async () => {
    const report = await run(
      workspace({
        'a.envsubst.yaml': deployment('web', '$REPLICAS'),
        'b.tpl.json': '{"kind": {{',
        'c.ftl.yaml': '<#if a>',
      }),
    )
    expect(report.findings.filter(({ rule }) => rule !== 'no-objects')).toEqual([])
    expect(report.result.skipped).toEqual({ template: 3 })
  })

  it('that are archived, or data of tests, are skipped and counted, unless they are named', async () => {
    const old = deployment('old', 'x')
    const root = workspace({
      'vendor/modules.txt': '',
      'vendor/k8s.io/pod.yaml': old,
      '_archive/old.yaml': old,
      'test/testdata/bad.yaml': old,
      'archive-box/web.yaml': old,
    })
    const report = await run(root)
    expect(report.findings.map(({ file }) => file)).toEqual(['archive-box/web.yaml'])
    expect(report.result.skipped).toEqual({ archived: 1, 'test data': 1 })
    expect(await findings(root, { paths: ['_archive', 'test/testdata'] })).toHaveLength(2)
  })

  it.each([
    ['apiVersion: 1\ndatasources: []\n', 'Grafana'],
    ['apiVersion: 2\nname: x\n', 'a number'],
    ['kind: pipeline\ntype: docker\nname: default\n', 'Drone'],
    ['apiVersion: backstage/x\nmetadata: {name: x}\n', 'a word'],
  ])('of other tools lack the type of an object: %j (%s)', async (text) => {
    const report = await run(workspace({ 'web.yaml': configMap('web'), 'other.yaml': text }))
    expect(report.findings).toEqual([])
    expect(report.result.skipped).toEqual({ 'no Kubernetes object: a file of another tool': 1 })
  })

  it.each([
    ['apiVersion: v1\nmetadata: {name: x}\n', 'missing-field'],
    ['kind: Deployment\nreplicas: 1\n', 'missing-field'],
    ['kind: pod\nmetadata: {name: x}\n', 'missing-field'],
  ])('that were meant as objects are refused: %j', async (text, rule) => {
    expect(await findings(workspace({ 'x.yaml': text }))).toEqual([`x.yaml:1 error ${rule}`])
  })
})

describe('large files', () => {
  it('that are encrypted or hold no object are skipped', async () => {
    const locked = Buffer.from('\0GITCRYPT\0\x01\x02')
    const report = await run(
      workspace({ 'secret.yaml': locked, 'log.json': '{"a": 1}\nERROR: b\n', 'web.yaml': configMap('web') }),
    )
    expect(report.findings).toEqual([])
    expect(report.result.skipped).toMatchObject({ 'encrypted with git-crypt': 1 })
  })

  it('that hold no object are no manifests', async () => {
    const schema = JSON.stringify({ definitions: { a: { description: 'x'.repeat(4 << 20) } } })
    const root = workspace({ 'schema.json': schema, 'web.yaml': configMap('web') })
    expect(await findings(root)).toEqual([])
    const object = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', data: { a: 'x'.repeat(4 << 20) } })
    expect(await findings(workspace({ 'object.json': object }))).toEqual(['object.json:1 error too-large'])
  })
})

describe('charts and templates', () => {
  it('are named and not misjudged', async () => {
    const root = workspace({
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
      'chart/values.yaml': 'replicas: 1\n',
      'chart/templates/web.yaml': '{{- if .Values.on }}\nkind: {{ .Values.kind }}\n{{- end }}\n',
      'loose.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n',
    })
    const report = await run(root)
    expect(report.findings.map(({ file, line, rule, severity }) => [file, line, rule, severity])).toEqual([
      ['loose.yaml', 4, 'unrendered-template', 'notice'],
    ])
    expect(report.result.skipped).toEqual({ 'Helm chart file': 2, 'Helm template': 1, template: 1 })
  })

  it.each([
    [
      'of scripts',
      'kind: Ingress\napiVersion: networking.k8s.io/v1\nmetadata:\n  annotations:\n    a: b\n    <ISSUER_LINE>\n',
      6,
    ],
    ['of Jinja', 'kind: KubeletConfiguration\napiVersion: kubelet.config.k8s.io/v1beta1\nmaxPods: {{ max_pods }}\n', 3],
  ])('%s are no YAML', async (_, text, line) => {
    expect(await findings(workspace({ 'x.yaml': text }))).toContain(`x.yaml:${line} notice unrendered-template`)
  })

  it('YAML that is broken in another way is not taken for a template', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: "{{ .Release.Name }}"\ndata:\n  a: [\n'
    expect((await findings(workspace({ 'x.yaml': text })))[0]).toContain('error yaml-syntax')
  })
})

describe('rendered kustomizations', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': deployment('web', '1'),
    'prod/kustomization.yaml': 'resources: [../base]\npatches: [{path: more.yaml}]\n',
    'prod/more.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: -1\n',
  }

  it('are what is judged, whatever their sources say that only a rendering completes', async () => {
    const root = workspace({ ...files, 'base/web.yaml': deployment('_', 'TO_BE_PATCHED') })
    expect(await findings(root, {}, program('kustomize', deployment('web', '1')))).toEqual([])
    const report = await run(root, { kustomize: 'off' })
    expect(report.findings).toEqual([])
  })

  it('that are not rendered for want of kustomize are said in one line', async () => {
    const { plan } = await run(workspace(files))
    expect(plan).toEqual([expect.stringContaining('Not rendered: 1 kustomization, since kustomize is not on PATH')])
  })

  it('have sources whose unknown and repeated fields count all the same', async () => {
    const broken = deployment('web', '1')
      .replace('image: web', 'imag: web')
      .replace('spec:\n', 'spec:\n  paused: true\n  paused: true\n')
    const found = await findings(
      workspace({ ...files, 'base/web.yaml': broken }),
      {},
      program('kustomize', deployment('web', '1')),
    )
    expect(found).toEqual(['base/web.yaml:11 error unknown-field', 'base/web.yaml:6 error duplicate-key'])
  })

  it('that take in each other are one finding, and the rest is judged', async () => {
    const root = workspace({
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'resources: [../c]\n',
      'c/kustomization.yaml': 'resources:\n- ../a\n',
      'd/web.yaml': deployment('web', 'many'),
    })
    expect(await findings(root)).toEqual([
      'c/kustomization.yaml:2 error kustomization-circle',
      'd/web.yaml:5 error wrong-type',
    ])
  })

  it('may not load files from outside of their folder, unless Flux or a script builds them so', async () => {
    const root = {
      'shared/web.yaml': configMap('web'),
      'app/kustomization.yaml': 'resources:\n- ../shared/web.yaml\n',
    }
    expect(await findings(workspace(root))).toEqual(['app/kustomization.yaml:2 error load-restriction'])
    const script = 'all:\n\tkustomize build app --load-restrictor LoadRestrictionsNone\n'
    expect(await findings(workspace({ ...root, Makefile: script }))).toEqual([])
    const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: app, namespace: flux-system}
spec: {interval: 1h, path: ./app, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`
    expect(await findings(workspace({ ...root, 'flux.yaml': flux }))).toEqual([])
    // What Flux is told may come out of a rendering, so that its paths stand nowhere.
    const part = 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec: {values: {}}\n'
    expect(await findings(workspace({ ...root, 'flux.yaml': flux, 'old/dev.yaml': part }))).toEqual([])
    const elsewhere = flux.replace('./app', '"./$' + '{CLUSTER}"')
    expect(await findings(workspace({ ...root, 'flux.yaml': elsewhere }))).toEqual([])
  })

  it('that fail are a finding', async () => {
    const kustomize = program('kustomize', 'Error: no such thing\n', 1)
    expect(await findings(workspace(files), {}, kustomize)).toEqual(['prod/kustomization.yaml:1 error render-failed'])
    expect(await findings(workspace(files), { kustomize: 'off' }, kustomize)).toEqual([])
  })

  it('with bases of other repositories are not rendered unless that is asked for', async () => {
    const root = workspace({ 'kustomization.yaml': 'resources: ["https://example.com/a//b?ref=v1"]\n' })
    const report = await run(root, {}, program('kustomize', 'Error: no network', 1))
    expect(report.findings).toEqual([])
    expect(report.result.skipped).toEqual({ 'kustomization that needs the network, not rendered': 1 })
  })
})

describe('rendered charts', () => {
  const files = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
    'chart/templates/web.yaml': deployment('web', '{{ .Values.replicas }}').replace(
      'apiVersion',
      '{{- if true }}\napiVersion',
    ),
  }

  it('are judged, on the line of the template', async () => {
    const helm = program('helm', `---\n# Source: shop/templates/web.yaml\n${deployment('web', 'many')}`)
    const report = await run(workspace(files), {}, helm)
    expect(report.findings.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['chart/templates/web.yaml', 6, 'wrong-type'],
    ])
    expect(report.result.skipped).toEqual({})
  })

  it('that come out with holes need values, which nobody gave', async () => {
    const helm = program('helm', `---\n# Source: shop/templates/web.yaml\n${deployment('web', '"<nil>"')}`)
    const report = await run(workspace(files), {}, helm)
    expect(report.findings).toEqual([])
    expect(report.result.skipped).toEqual({
      'Helm chart that needs values, not rendered': 1,
      'Helm template': 1,
      'Helm chart file': 1,
    })
  })

  it('without the values that users give say nothing of what is empty, nor of its object', async () => {
    const text = (server: string): string =>
      `---\n# Source: shop/templates/web.yaml\nkind: PersistentVolume\napiVersion: v1\nmetadata: {name: a}\nspec:\n  capacity: {storage: many}\n  accessModes: [ReadWriteMany]\n  nfs: {path: /, server: ${server}}\n`
    expect(await findings(workspace(files), {}, program('helm', text('')))).toEqual([])
    expect(await findings(workspace(files), {}, program('helm', text('a')))).toHaveLength(1)
    const given = { ...files, 'chart/ci/a-values.yaml': 'a: 1\n' }
    const found = await findings(workspace(given), {}, program('helm', text('')))
    expect(found.some((one) => one.endsWith('missing-field'))).toBe(true)
  })

  it('whose dependencies are not there are named', async () => {
    const chart = `${files['chart/Chart.yaml']}dependencies: [{name: redis, version: 1.x.x, repository: "https://example.com"}]\n`
    const report = await run(workspace({ ...files, 'chart/Chart.yaml': chart }), {}, program('helm', '', 1))
    expect(report.result.skipped).toMatchObject({ 'Helm chart whose dependencies are not there, not rendered': 1 })
  })
})

describe('patches', () => {
  it('may leave fields out, but have no unknown ones and no wrong types', async () => {
    const root = workspace({
      'kustomization.yaml': 'resources: [web.yaml]\npatchesStrategicMerge: [patch.yaml]\n',
      'web.yaml': deployment('web', '1'),
      'patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: many
  template:
    spec:
      containers:
      - $patch: delete
        name: old
      - name: web
        imag: web
`,
    })
    expect(await findings(root, { rules: 'deprecated-field=off' })).toEqual([
      'patch.yaml:12 error unknown-field',
      'patch.yaml:5 error wrong-type',
    ])
  })
})

describe('variables that Flux replaces', () => {
  it('are not judged below the path of its Kustomization, all else is', async () => {
    const variable = '$' + '{REPLICAS}'
    const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: apps, namespace: flux-system}
spec:
  interval: 1h
  prune: true
  path: ./apps/web
  sourceRef: {kind: GitRepository, name: flux-system}
  postBuild: {substitute: {REPLICAS: "2"}}
`
    const root = workspace({
      'flux/apps.yaml': flux,
      'apps/web/kustomization.yaml': 'resources: [web.yaml, route.yaml, ../../parts/more.yaml]\n',
      'apps/web/web.yaml': deployment('web', variable).replace('image: web', 'imag: web'),
      'parts/more.yaml': deployment('more', variable),
      'apps/web/route.yaml': `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
spec:
  rules: [{host: &host "web.${variable}"}]
  tls:
    - hosts:
        - *host
`,
      'other/web.yaml': deployment('web', 'many'),
      'other/more.yaml': deployment('more', variable),
    })
    const found = await findings(root, { references: 'false' })
    expect(found.filter((one) => one.includes('wrong-type'))).toEqual(['other/web.yaml:5 error wrong-type'])
    expect(found).toContain('apps/web/web.yaml:9 error unknown-field')
    expect(found.filter((one) => one.startsWith('apps/web/route.yaml'))).toEqual([])
  })
})

describe('templates of envsubst', () => {
  it('name variables in several files, and plugins of Argo CD name vaults: nothing is known of the lines', async () => {
    const service = (name: string, type: string): string =>
      `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec:\n  type: ${type}\n  ports: [{port: many}]\n`
    const all = (...types: string[]) =>
      Object.fromEntries(types.map((type, at) => [`${at}.yaml`, service(`web-${at}`, type)]))
    const refused = async (...types: string[]): Promise<number> =>
      (await findings(workspace(all(...types)))).filter((one) => one.includes(':5 ')).length
    const variable = '$' + '{TYPE}'
    expect(await refused(variable, variable, variable)).toBe(0)
    expect(await refused(variable, variable, 'ClusterIP')).toBe(2)
    const withDefault = '$' + '{TYPE:=ClusterIP}'
    expect(await refused(variable, `"${'$'}{ TYPE }"`, withDefault)).toBe(0)
    expect(await refused('<SERVICE_TYPE>', '<SERVICE_TYPE>', '<SERVICE_TYPE>')).toBe(0)
    expect(await refused('<SERVICE_TYPE>', '<SERVICE_TYPE>', 'ClusterIP')).toBe(2)
    expect(await refused('<secret:type>', '<path:kv/data/web#type>')).toBe(0)
    expect(await findings(workspace(all(variable, variable, variable)))).toHaveLength(3)
  })

  it('are judged but for their variables', async () => {
    expect(await findings(workspace({ 'shell.yaml': configMap('shell-HOST_NAME') }))).toEqual([])
    const twice = configMap('shell-HOSTNAME').replace('data: {}', 'data: {host: HOSTNAME}')
    expect(await findings(workspace({ 'shell.yaml': twice }))).toEqual([])
    expect(await findings(workspace({ 'shell.yaml': configMap('UPPER-case') }))).toHaveLength(1)
    const name = '$' + '{APP}'
    const report = await run(workspace({ 'hack/job.yaml': `${configMap(`${name}-A`)}dta: {}\n` }))
    expect(report.findings.map(({ line, rule }) => [line, rule])).toEqual([[6, 'unknown-field']])
    expect(report.result.skipped).toEqual({ 'template with placeholders, judged but for them': 1 })
  })
})

describe('files that SOPS encrypted', () => {
  it('stay so in a rendering', async () => {
    const value = 'ENC[AES256_GCM,data:abc=,iv:def=,tag:ghi=,type:str]'
    const text = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  password: ${value}\nsops:\n  mac: ${value}\n`
    const root = workspace({ 'app/kustomization.yaml': 'resources: [a.yaml]\n', 'app/a.yaml': text })
    expect(await findings(root, {}, program('kustomize', text))).toEqual([])
  })

  it('are judged but for what is encrypted', async () => {
    const value = 'ENC[AES256_GCM,data:abc=,iv:def=,tag:ghi=,type:str]'
    const text = (key: string): string => `apiVersion: v1
kind: Secret
metadata: {name: a}
${key}:
  password: ${value}
immutable: ${value}
sops:
  mac: ${value}
  version: 3.8.1
`
    expect(await findings(workspace({ 'x.yaml': text('data') }))).toEqual([])
    expect(await findings(workspace({ 'x.yaml': text('dta') }))).toEqual(['x.yaml:4 error unknown-field'])
  })
})

describe('a Flux Kustomization that asks for nothing here', () => {
  const flux = (path: string): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: a, namespace: flux-system}
spec: {interval: 1h, prune: true, ${path}sourceRef: {kind: GitRepository, name: flux-system}}
`
  it.each([
    ['another folder', 'path: ./apps, '],
    ['a path that is none', 'path: [./apps], '],
    ['no path', ''],
  ])('leaves other files to be judged as they stand: %s', async (_, path) => {
    const root = workspace({ 'flux.yaml': flux(path), 'a.yaml': `${configMap('A_b')}binaryData: {x: 1}\n` })
    const found = (await run(root)).findings.filter(({ file }) => file === 'a.yaml')
    expect(found.map(({ rule }) => rule)).toContain('metadata-name')
  })
})
