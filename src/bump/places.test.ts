import { describe, expect, it } from 'vitest'
import { chartPaths, withCharts } from './chart.ts'
import { settleMissing } from './missing.ts'
import { planBump } from './plan.ts'
import type { BumpRequest } from './request.ts'

/**
 * Files by name; in each text `<v1>` (or `<1.0.0>`) marks what becomes `v2` (or `2.0.0`). What is not marked stays, to the
 * byte.
 */
type Marked = Readonly<Record<string, string>>

const web = 'ghcr.io/acme/web'
const variable = (name: string): string => `\${${name}}`
const digest = `sha256:${'d'.repeat(64)}`

function plan(marked: Marked, request: Partial<BumpRequest> = {}) {
  const files = Object.entries(marked).map(([path, text]) => ({
    path,
    bytes: Buffer.from(text.replace(/<(v1|1\.0\.0)>/g, '$1')),
  }))
  return planBump(files, { images: [{ name: web, tag: 'v2' }], ...request })
}

function expectMarked(marked: Marked, request: Partial<BumpRequest> = {}): void {
  const made = plan(marked, request)
  const after = new Map(made.changes.map(({ path, after }) => [path, Buffer.from(after).toString('utf8')]))
  for (const [path, text] of Object.entries(marked)) {
    const wanted = text.replaceAll('<v1>', 'v2').replaceAll('<1.0.0>', '2.0.0')
    expect(after.get(path) ?? text, path).toBe(wanted)
  }
}

const manifest = (apiVersion: string, kind: string, spec: string) => `apiVersion: ${apiVersion}\nkind: ${kind}\n${spec}`

describe('an image volume', () => {
  it.each<[string, string]>([
    [
      'of a Pod',
      manifest(
        'v1',
        'Pod',
        `spec:\n  volumes:\n    - name: m\n      image: {reference: ${web}:<v1>, pullPolicy: Always}\n`,
      ),
    ],
    [
      'of a template',
      manifest(
        'apps/v1',
        'Deployment',
        `spec:\n  template:\n    spec:\n      volumes:\n      - image:\n          reference: "${web}:<v1>" # weights\n        name: m\n`,
      ),
    ],
    [
      'of a CronJob',
      manifest(
        'batch/v1',
        'CronJob',
        `spec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          volumes: [{name: m, image: {reference: '${web}:<v1>'}}]\n`,
      ),
    ],
    [
      'of a kind that nobody knows',
      manifest(
        'x.example/v1',
        'Robot',
        `spec:\n  pod:\n    volumes:\n      - name: m\n        image:\n          pullPolicy: Never\n          reference: ${web}:<v1>\n`,
      ),
    ],
    [
      'beside a container of the same image',
      manifest(
        'v1',
        'Pod',
        `spec:\n  containers:\n    - {name: a, image: ${web}:<v1>}\n  volumes:\n    - name: m\n      image:\n        reference: ${web}:<v1>\n`,
      ),
    ],
    [
      'by an anchor',
      manifest(
        'v1',
        'Pod',
        `spec:\n  containers:\n    - {name: a, image: &i ${web}:<v1>}\n  volumes:\n    - name: m\n      image: {reference: *i}\n`,
      ),
    ],
    [
      'of a StatefulSet, with Windows line ends',
      manifest(
        'apps/v1',
        'StatefulSet',
        `spec:\n  template:\n    spec:\n      volumes:\n      - name: m\n        image:\n          reference: ${web}:<v1>\n`,
      ).replaceAll('\n', '\r\n'),
    ],
    [
      'in the second document',
      `${manifest('v1', 'Service', 'metadata: {name: web}\n')}---\n${manifest('v1', 'Pod', `spec:\n  volumes:\n  - image: {reference: ${web}:<v1>}\n    name: m\n`)}`,
    ],
    [
      'of a Job in a List',
      `apiVersion: v1\nkind: List\nitems:\n- apiVersion: batch/v1\n  kind: Job\n  spec:\n    template:\n      spec:\n        volumes:\n        - name: m\n          image:\n            # weights\n            reference: ${web}:<v1>\n`,
    ],
    [
      'in a patch that names no container',
      manifest(
        'apps/v1',
        'DaemonSet',
        `spec: {template: {spec: {volumes: [{name: m, image: {reference: "${web}:<v1>"}}]}}}\n`,
      ),
    ],
    [
      'but not of another image',
      manifest(
        'v1',
        'Pod',
        `spec:\n  containers: [{name: a, image: ${web}:<v1>}]\n  volumes: [{name: m, image: {reference: ghcr.io/acme/web-model:v1}}]\n`,
      ),
    ],
    [
      'but not a reference of something else',
      manifest(
        'v1',
        'Pod',
        `metadata: {annotations: {reference: "${web}:v1"}}\nspec:\n  containers: [{name: a, image: ${web}:<v1>}]\n`,
      ),
    ],
  ])('%s', (_, text) => expectMarked({ 'a.yaml': text }))
})

describe('a manifest in JSON', () => {
  it.each<[string, string]>([
    [
      'on many lines',
      `{\n  "apiVersion": "v1",\n  "kind": "Pod",\n  "spec": {\n    "containers": [\n      {"name": "a", "image": "${web}:<v1>"}\n    ]\n  }\n}\n`,
    ],
    ['on one line', `{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"${web}:<v1>"}]}}`],
    [
      'with tabs',
      `{\n\t"apiVersion": "v1",\n\t"kind": "Pod",\n\t"spec": {"initContainers": [{"image": "${web}:<v1>"}]}\n}`,
    ],
    [
      'as a List',
      `{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"${web}:<v1>"}]}}]}`,
    ],
    [
      'with an image volume',
      `{"apiVersion":"v1","kind":"Pod","spec":{"volumes":[{"image":{"reference":"${web}:<v1>"}}]}}`,
    ],
    [
      'with Windows line ends',
      `{\r\n  "apiVersion": "v1",\r\n  "kind": "Pod",\r\n  "spec": {"containers": [{"image": "${web}:<v1>"}]}\r\n}\r\n`,
    ],
    [
      'with a byte order mark',
      `\ufeff{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"${web}:<v1>"}]}}`,
    ],
    [
      'of a CronJob, beside a name that looks like the image',
      `{"apiVersion":"batch/v1","kind":"CronJob","metadata":{"name":"web","labels":{"version":"v1"}},"spec":{"jobTemplate":{"spec":{"template":{"spec":{"containers":[{"name":"web","image":"${web}:<v1>"}]}}}}}}`,
    ],
    [
      'of a HelmRelease',
      `{"apiVersion":"helm.toolkit.fluxcd.io/v2","kind":"HelmRelease","spec":{"values":{"image":{"repository":"${web}","tag":"<v1>"}}}}`,
    ],
    [
      'of a Kustomization',
      `{"apiVersion":"kustomize.toolkit.fluxcd.io/v1","kind":"Kustomization","spec":{"images":[{"name":"${web}","newTag":"<v1>"}]}}`,
    ],
    [
      'of an Application',
      `{"apiVersion":"argoproj.io/v1alpha1","kind":"Application","spec":{"source":{"kustomize":{"images":["${web}:<v1>"]}}}}`,
    ],
    [
      'of each object of a stream',
      `{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"${web}:<v1>"}]}}\n{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"${web}:<v1>"}]}}\n`,
    ],
  ])('%s', (_, text) => expectMarked({ 'a.json': text }))
})

describe('an OCIRepository of Flux', () => {
  const source = (ref: string, url = `oci://${web}`) =>
    manifest('source.toolkit.fluxcd.io/v1', 'OCIRepository', `spec:\n  interval: 10m\n  url: ${url}\n${ref}`)
  it.each<[string, string]>([
    ['by tag', source('  ref:\n    tag: <v1> # the app\n')],
    ['by tag in a flow map', source('  ref: {tag: <v1>}\n')],
    ['by tag in quotes', source('  ref:\n    tag: "<v1>"\n')],
    [
      'with its keys in another order',
      manifest('source.toolkit.fluxcd.io/v1', 'OCIRepository', `spec:\n  ref:\n    tag: <v1>\n  url: oci://${web}/\n`),
    ],
    ['of the beta version', source('  ref: {tag: <v1>}\n').replace('fluxcd.io/v1', 'fluxcd.io/v1beta2')],
    ['with Windows line ends', source('  ref:\n    tag: <v1>\n').replaceAll('\n', '\r\n')],
    [
      'in JSON',
      `{"apiVersion":"source.toolkit.fluxcd.io/v1","kind":"OCIRepository","spec":{"url":"oci://${web}","ref":{"tag":"<v1>"}}}`,
    ],
    ['but not of another artifact', source('  ref:\n    tag: v1\n', 'oci://ghcr.io/acme/web-config')],
    [
      'but not of a repository of Git',
      manifest('source.toolkit.fluxcd.io/v1', 'GitRepository', `spec:\n  url: https://${web}\n  ref:\n    tag: v1\n`),
    ],
  ])('%s', (_, text) => expectMarked({ 'a.yaml': text }))

  it.each<[string, string, string]>([
    ['takes the place of a tag', '  ref:\n    tag: v1\n', `  ref:\n    digest: ${digest}\n`],
    ['takes that of an older one', `  ref:\n    digest: sha256:${'a'.repeat(64)}\n`, `  ref:\n    digest: ${digest}\n`],
  ])('a digest %s', (_, before, after) => {
    const [change] = plan({ 'a.yaml': source(before) }, { images: [{ name: web, digest }] }).changes
    expect(change && Buffer.from(change.after).toString()).toBe(source(after))
  })

  it('gets tag and digest where both are given', () => {
    const [change] = plan(
      { 'a.yaml': source('  ref:\n    tag: v1\n') },
      { images: [{ name: web, tag: 'v2', digest }] },
    ).changes
    expect(change && Buffer.from(change.after).toString()).toBe(source(`  ref:\n    tag: v2\n    digest: ${digest}\n`))
  })

  it('is left alone where it follows a range, and that is said', () => {
    const { changes, findings } = plan({ 'a.yaml': source("  ref:\n    semver: '>=1.0.0'\n") })
    expect(changes).toEqual([])
    expect(findings).toMatchObject([{ rule: 'place-not-editable', line: 7 }])
    expect(findings[0]?.message).toContain('follows a range of versions (semver: >=1.0.0)')
  })
})

describe('a chart from a registry', () => {
  const chart = { images: [{ name: 'ghcr.io/acme/charts/web', tag: '2.0.0' }] }
  const repository = (name: string, url: string) =>
    manifest(
      'source.toolkit.fluxcd.io/v1',
      'HelmRepository',
      `metadata: {name: ${name}, namespace: flux-system}\nspec: {type: oci, url: '${url}'}\n`,
    )
  const release = (version: string, more = '') =>
    manifest(
      'helm.toolkit.fluxcd.io/v2',
      'HelmRelease',
      `spec:\n  chart:\n    spec:\n      chart: web\n      version: ${version}\n      sourceRef:\n        kind: HelmRepository\n        name: acme\n${more}`,
    )
  const application = (source: string) => manifest('argoproj.io/v1alpha1', 'Application', `spec:\n  source:\n${source}`)
  it.each<[string, Marked]>([
    [
      'of a HelmRelease, its repository in another file',
      { 'a.yaml': release('<1.0.0>'), 'b.yaml': repository('acme', 'oci://ghcr.io/acme/charts') },
    ],
    [
      'of a HelmRelease, its repository in the same file',
      { 'a.yaml': `${repository('acme', 'oci://ghcr.io/acme/charts/')}---\n${release('"<1.0.0>"')}` },
    ],
    [
      'of a HelmRelease that names the namespace',
      {
        'a.yaml': release('<1.0.0>', '        namespace: flux-system\n'),
        'b.yaml': repository('acme', 'oci://ghcr.io/acme/charts'),
      },
    ],
    [
      'of a HelmChart',
      {
        'a.yaml': manifest(
          'source.toolkit.fluxcd.io/v1',
          'HelmChart',
          `spec:\n  chart: web\n  version: <1.0.0>\n  sourceRef: {kind: HelmRepository, name: acme}\n`,
        ),
        'b.yaml': repository('acme', 'oci://ghcr.io/acme/charts'),
      },
    ],
    [
      'of an Application',
      { 'a.yaml': application('    repoURL: ghcr.io/acme/charts\n    chart: web\n    targetRevision: <1.0.0>\n') },
    ],
    [
      'of an Application with several sources',
      {
        'a.yaml': manifest(
          'argoproj.io/v1alpha1',
          'Application',
          'spec:\n  sources:\n    - {repoURL: ghcr.io/acme/charts, chart: web, targetRevision: <1.0.0>}\n    - {repoURL: ghcr.io/acme/charts, chart: db, targetRevision: 1.0.0}\n',
        ),
      },
    ],
    [
      'of an ApplicationSet',
      {
        'a.yaml': manifest(
          'argoproj.io/v1alpha1',
          'ApplicationSet',
          'spec:\n  template:\n    spec:\n      source:\n        chart: web\n        repoURL: ghcr.io/acme/charts\n        targetRevision: <1.0.0>\n',
        ),
      },
    ],
    [
      'of an Application that names it as oci://',
      {
        'a.yaml': application('    repoURL: oci://ghcr.io/acme/charts/web\n    path: .\n    targetRevision: <1.0.0>\n'),
      },
    ],
    [
      'that Kustomize inflates',
      {
        'kustomization.yaml':
          'helmCharts:\n- name: web\n  repo: oci://ghcr.io/acme/charts\n  version: <1.0.0>\n- {name: db, repo: oci://ghcr.io/acme/charts, version: 1.0.0}\n',
      },
    ],
    [
      'but not of a repository over HTTPS',
      {
        'a.yaml': application('    repoURL: https://ghcr.io/acme/charts\n    chart: web\n    targetRevision: 1.0.0\n'),
      },
    ],
    [
      'but not of another registry',
      { 'a.yaml': release('1.0.0'), 'b.yaml': repository('acme', 'oci://quay.io/acme/charts') },
    ],
    [
      'but not of another chart',
      { 'a.yaml': application('    repoURL: ghcr.io/acme/charts\n    chart: web-db\n    targetRevision: 1.0.0\n') },
    ],
    [
      'but not of a repository of that name elsewhere',
      {
        'a.yaml': release('1.0.0', '        namespace: team\n'),
        'b.yaml': repository('acme', 'oci://ghcr.io/acme/charts'),
      },
    ],
  ])('%s', (_, marked) => expectMarked(marked, chart))

  it.each(['1.x', "'>=1.0.0 <2.0.0'", '~1.2', "'*'", '^1'])(
    'that follows the range %s is left alone, and that is said',
    (range) => {
      const { changes, findings } = plan(
        { 'a.yaml': release(range), 'b.yaml': repository('acme', 'oci://ghcr.io/acme/charts') },
        chart,
      )
      expect(changes).toEqual([])
      expect(findings[0]?.message).toContain('follows a range of versions')
    },
  )
})

describe('a marker of Flux', () => {
  const policy = (image = web, name = 'app', namespace = 'flux-system') =>
    `${manifest('image.toolkit.fluxcd.io/v1', 'ImageRepository', `metadata: {name: ${name}-images, namespace: ${namespace}}\nspec: {image: ${image}}\n`)}---\n${manifest('image.toolkit.fluxcd.io/v1', 'ImagePolicy', `metadata: {name: ${name}, namespace: ${namespace}}\nspec:\n  imageRepositoryRef: {name: ${name}-images}\n  policy: {semver: {range: '*'}}\n`)}`
  const marker = (part: string) => `# {"$imagepolicy": "flux-system:app${part}"}`
  it.each<[string, Marked]>([
    ['in a list', { 'a.yaml': `- version: <v1> ${marker(':tag')}\n`, 'p.yaml': policy() }],
    [
      'in a map of anything',
      { 'a.yaml': `deep:\n  down:\n    release: "<v1>" ${marker(':tag')}\n`, 'p.yaml': policy() },
    ],
    [
      'in a ConfigMap',
      { 'a.yaml': manifest('v1', 'ConfigMap', `data:\n  WEB_VERSION: <v1> ${marker(':tag')}\n`), 'p.yaml': policy() },
    ],
    [
      'in Terraform of Flux',
      {
        'a.yaml': manifest(
          'infra.contrib.fluxcd.io/v1alpha2',
          'Terraform',
          `spec:\n  vars:\n    - name: tag\n      value: <v1> ${marker(':tag')}\n`,
        ),
        'p.yaml': policy(),
      },
    ],
    [
      'with the image on Docker Hub',
      {
        'a.yaml': `tag: v1 # {"$imagepolicy": "flux-system:other:tag"}\nmine: <v1> ${marker(':tag')}\n`,
        'p.yaml': policy(),
        'q.yaml': policy('nginx', 'other'),
      },
    ],
    [
      'on several places',
      { 'a.yaml': `a: <v1> ${marker(':tag')}\n`, 'b.yaml': `- b: <v1> ${marker(':tag')}\n`, 'p.yaml': policy() },
    ],
    ['beside a name of its own', { 'a.yaml': `name: ${web} ${marker(':name')}\ntag: <v1> ${marker(':tag')}\n` }],
    ['on a whole reference', { 'a.yaml': `anything: ${web}:<v1> ${marker('')}\n` }],
    ['but not of another policy', { 'a.yaml': `tag: v1 ${marker(':tag')}\n`, 'p.yaml': policy('ghcr.io/acme/db') }],
    [
      'but not of a namespace that is another',
      { 'a.yaml': `tag: v1 ${marker(':tag')}\n`, 'p.yaml': policy(web, 'app', 'team') },
    ],
    ['but not without a policy', { 'a.yaml': `tag: v1 ${marker(':tag')}\n` }],
  ])('%s', (_, marked) => expectMarked(marked))
})

describe('the kinds of controllers', () => {
  it.each<[string, string]>([
    [
      'a Service of Knative',
      manifest(
        'serving.knative.dev/v1',
        'Service',
        `spec:\n  template:\n    spec:\n      containers:\n        - image: ${web}:<v1>\n`,
      ),
    ],
    [
      'a KnativeServing with images of its own',
      manifest(
        'operator.knative.dev/v1beta1',
        'KnativeServing',
        `spec:\n  registry:\n    override:\n      activator: ${web}:<v1>\n      controller: ghcr.io/acme/other:v1\n`,
      ),
    ],
    [
      'the settings of Knative',
      manifest('v1', 'ConfigMap', `metadata: {name: config-deployment}\ndata:\n  queue-sidecar-image: ${web}:<v1>\n`),
    ],
    [
      'a Task of Tekton',
      manifest(
        'tekton.dev/v1',
        'Task',
        `spec:\n  stepTemplate: {image: ${web}:<v1>}\n  steps:\n    - name: a\n      image: ${web}:<v1>\n  sidecars:\n    - {name: b, image: '${web}:<v1>'}\n`,
      ),
    ],
    [
      'a parameter of Tekton',
      manifest(
        'tekton.dev/v1',
        'Task',
        `spec:\n  params:\n    - name: builder-image\n      default: ${web}:<v1>\n    - name: note\n      default: ${web}:v1\n`,
      ),
    ],
    [
      'a bundle of Tekton',
      manifest(
        'tekton.dev/v1',
        'PipelineRun',
        `spec:\n  pipelineRef:\n    resolver: bundles\n    params:\n      - name: bundle\n        value: ${web}:<v1>\n`,
      ),
    ],
    [
      'a bundle of an older Tekton',
      manifest('tekton.dev/v1beta1', 'TaskRun', `spec:\n  taskRef: {name: t, bundle: "${web}:<v1>"}\n`),
    ],
    ['a Provider of Crossplane', manifest('pkg.crossplane.io/v1', 'Provider', `spec:\n  package: ${web}:<v1>\n`)],
    [
      'a Configuration of Crossplane',
      manifest(
        'pkg.crossplane.io/v1',
        'Configuration',
        `spec:\n  package: "${web}:<v1>"\n  packagePullPolicy: Always\n`,
      ),
    ],
    ['a Function of Crossplane', manifest('pkg.crossplane.io/v1beta1', 'Function', `spec: {package: ${web}:<v1>}\n`)],
    [
      'a VirtualMachine of KubeVirt',
      manifest(
        'kubevirt.io/v1',
        'VirtualMachine',
        `spec:\n  template:\n    spec:\n      volumes:\n        - name: root\n          containerDisk:\n            image: ${web}:<v1>\n        - name: kernel\n          kernelBoot: {container: {image: ${web}:<v1>}}\n`,
      ),
    ],
    [
      'a DataVolume of KubeVirt',
      manifest(
        'cdi.kubevirt.io/v1beta1',
        'DataVolume',
        `spec:\n  source:\n    registry:\n      url: "docker://${web}:<v1>"\n`,
      ),
    ],
    [
      'a DataImportCron of KubeVirt',
      manifest(
        'cdi.kubevirt.io/v1beta1',
        'DataImportCron',
        `spec:\n  template:\n    spec:\n      source:\n        registry: {url: docker://${web}:<v1>, pullMethod: node}\n`,
      ),
    ],
    [
      'a CatalogSource of OLM',
      manifest('operators.coreos.com/v1alpha1', 'CatalogSource', `spec:\n  sourceType: grpc\n  image: ${web}:<v1>\n`),
    ],
    [
      'a ClusterServiceVersion of OLM',
      manifest(
        'operators.coreos.com/v1alpha1',
        'ClusterServiceVersion',
        `metadata:\n  annotations:\n    containerImage: ${web}:<v1>\nspec:\n  relatedImages:\n    - {name: web, image: ${web}:<v1>}\n  install:\n    spec:\n      deployments:\n        - spec:\n            template:\n              spec:\n                containers:\n                  - image: ${web}:<v1>\n                    env:\n                      - {name: RELATED_IMAGE_WEB, value: '${web}:<v1>'}\n                      - {name: NOTE, value: '${web}:v1'}\n`,
      ),
    ],
    [
      'a file-based catalog of OLM',
      `schema: olm.bundle\nimage: ${web}:<v1>\nrelatedImages:\n  - image: ${web}:<v1>\n    name: web\n`,
    ],
    [
      'a pod of a kind that nobody knows',
      manifest(
        'x.example/v1',
        'Robot',
        `spec:\n  workers:\n    - podSpec:\n        initContainers: [{name: i, image: ${web}:<v1>}]\n        ephemeralContainers: [{name: e, image: ${web}:<v1>}]\n        containers:\n          - name: a\n            image: ${web}:<v1>\n`,
      ),
    ],
  ])('%s', (_, text) => expectMarked({ 'a.yaml': text }))
})

describe('a digest that goes with its tag', () => {
  const old = `sha256:${'a'.repeat(64)}`
  it.each<[string, string]>([
    ['in a reference', `image: ${web}:v1@${old}\n`],
    ['in values', `image:\n  repository: ${web}\n  tag: v1\n  digest: ${old}\n`],
    ['in a kustomization', `images:\n  - name: ${web}\n    newTag: v1\n    digest: ${old}\n`],
    ['alone', `image: ${web}@${old}\n`],
  ])('%s is said to be lost', (_, text) => {
    const { findings } = plan({ 'a.yaml': text })
    expect(findings).toMatchObject([{ rule: 'digest-lost', severity: 'notice' }])
    expect(findings[0]?.message).toContain(old)
  })

  it('is not lost where the new one is given, nor where nothing changes', () => {
    const text = `image: ${web}:v1@${old}\n`
    expect(plan({ 'a.yaml': text }, { images: [{ name: web, tag: 'v2', digest }] }).findings).toEqual([])
    expect(plan({ 'a.yaml': text }, { images: [{ name: web, tag: 'v1' }] }).findings).toEqual([])
  })
})

describe('an image that is found nowhere', () => {
  const said = (marked: Marked, request: Partial<BumpRequest> = {}): string => {
    const files = Object.entries(marked).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
    const asked = { images: [{ name: web, tag: 'v2' }], ...request }
    try {
      settleMissing(planBump(files, asked), asked, () => files)
      return 'nothing'
    } catch (error) {
      const { message, fix } = error as { message: string; fix?: string }
      return `${message} | ${fix}`
    }
  }
  const pod = (image: string) => `spec:\n  containers:\n    - name: a\n      image: ${image}\n`
  it.each<[string, string, RegExp]>([
    [
      'its registry in a shell variable',
      pod(`"${variable('REGISTRY')}/acme/web:1.0"`),
      /^The image .* at a.yaml:4:14: "\$\{REGISTRY\}\/acme\/web:1.0" names this repository.*selector: spec.containers\[0\].image/,
    ],
    [
      'its registry in a template',
      pod("'{{ .Values.registry }}/acme/web:1.0'"),
      /names this repository in a registry.*selector/,
    ],
    [
      'its registry in a variable of Kubernetes',
      pod('$(REGISTRY)/acme/web:1.0'),
      /names this repository in a registry/,
    ],
    ['its registry in a bare variable', pod('$REGISTRY/acme/web:1.0'), /names this repository in a registry/],
    [
      'registry and tag in templates',
      pod('"{{ .Values.registry }}/acme/web:{{ .Values.tag }}"'),
      /names this repository.*Change the value/,
    ],
    ['without a tag', pod(web), /stands here without a tag|at no place with a version/],
    ['the same path on Docker Hub', pod('acme/web:1.0'), /nearest names are acme\/web \(a.yaml:4\)/],
    [
      'the same path on another registry, with others nearer by letters',
      `${pod('ghcr.io/acme/wep:1')}${pod('quay.io/acme/web:1.0')}`,
      /nearest names are quay.io\/acme\/web/,
    ],
    [
      'all images in variables',
      pod(`"${variable('IMAGE')}"`),
      /variables or templates fill in the images.*"\$\{IMAGE\}" at a.yaml:4/,
    ],
    ['all images in templates', pod('"{{ .Values.image }}"'), /variables or templates fill in the images/],
    [
      'as an artifact of Flux without a ref',
      manifest('source.toolkit.fluxcd.io/v1', 'OCIRepository', `spec:\n  url: oci://${web}\n`),
      /without a tag or digest|at no place with a version/,
    ],
    ['no image at all', 'kind: ConfigMap\ndata: {}\n', /name no image at all/],
  ])('is told by its near miss: %s', (_, text, message) => expect(said({ 'a.yaml': text })).toMatch(message))

  it('is changed behind a variable where a selector says so', () => {
    const text = pod(`"${variable('REGISTRY')}/acme/web:<v1>"`)
    expectMarked({ 'a.yaml': text }, { selectors: ['spec.containers[0].image'] })
  })
})

describe('the version of a chart', () => {
  const values = (tag: string) => `image:\n  repository: ${web}\n  tag: ${tag}\n`
  const chart = 'apiVersion: v2\nname: web\nversion: 1.0.0 # of the chart\nappVersion: "1.0.0"\n'
  const charted = (files: Marked, request: Partial<BumpRequest>) => {
    const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
    const asked: BumpRequest = { images: [{ name: web, tag: '2.0.0' }], ...request }
    const made = planBump(
      sources.filter(({ path }) => !path.endsWith('Chart.yaml')),
      asked,
    )
    const there = chartPaths(made).flatMap((path) => sources.filter((file) => file.path === path))
    const { changes, findings } = withCharts(made, asked, there)
    return {
      texts: Object.fromEntries(changes.map(({ path, after }) => [path, Buffer.from(after).toString()])),
      findings,
    }
  }

  it.each<[string, Marked, BumpRequest['chart'], Marked]>([
    [
      'app-version beside the values',
      { 'c/values.yaml': values('1.0.0'), 'c/Chart.yaml': chart },
      ['app-version'],
      { 'c/values.yaml': values('2.0.0'), 'c/Chart.yaml': chart.replace('"1.0.0"', '"2.0.0"') },
    ],
    [
      'both',
      { 'c/values.yaml': values('1.0.0'), 'c/Chart.yaml': chart },
      ['app-version', 'version'],
      { 'c/values.yaml': values('2.0.0'), 'c/Chart.yaml': chart.replaceAll('1.0.0', '2.0.0') },
    ],
    [
      'the version alone',
      { 'c/values.yaml': values('1.0.0'), 'c/Chart.yaml': chart },
      ['version'],
      { 'c/values.yaml': values('2.0.0'), 'c/Chart.yaml': chart.replace('1.0.0 #', '2.0.0 #') },
    ],
    [
      'of a chart above',
      { 'c/env/values-prod.yaml': values('1.0.0'), 'c/Chart.yaml': chart },
      ['app-version'],
      { 'c/env/values-prod.yaml': values('2.0.0'), 'c/Chart.yaml': chart.replace('"1.0.0"', '"2.0.0"') },
    ],
    [
      'of the nearest chart',
      { 'c/charts/d/values.yaml': values('1.0.0'), 'c/charts/d/Chart.yaml': chart, 'c/Chart.yaml': chart },
      ['app-version'],
      { 'c/charts/d/values.yaml': values('2.0.0'), 'c/charts/d/Chart.yaml': chart.replace('"1.0.0"', '"2.0.0"') },
    ],
    [
      'for which the values leave the tag empty',
      { 'c/values.yaml': values('""'), 'c/Chart.yaml': chart },
      ['app-version'],
      { 'c/Chart.yaml': chart.replace('"1.0.0"', '"2.0.0"') },
    ],
    [
      'that stands there already',
      { 'c/values.yaml': values('1.0.0'), 'c/Chart.yaml': chart.replaceAll('1.0.0', '2.0.0') },
      ['app-version', 'version'],
      { 'c/values.yaml': values('2.0.0') },
    ],
    [
      'that the chart lacks',
      { 'c/values.yaml': values('1.0.0'), 'c/Chart.yaml': 'name: web\nversion: 1.0.0\n' },
      ['app-version'],
      { 'c/values.yaml': values('2.0.0'), 'c/Chart.yaml': 'name: web\nversion: 1.0.0\nappVersion: "2.0.0"\n' },
    ],
    [
      'at the root',
      { 'values.yaml': values('1.0.0'), 'Chart.yaml': chart },
      ['app-version'],
      { 'values.yaml': values('2.0.0'), 'Chart.yaml': chart.replace('"1.0.0"', '"2.0.0"') },
    ],
    [
      'not asked for',
      { 'c/values.yaml': values('1.0.0'), 'c/Chart.yaml': chart },
      [],
      { 'c/values.yaml': values('2.0.0') },
    ],
  ])('%s', (_, files, asked, wanted) => expect(charted(files, { chart: asked ?? [] }).texts).toEqual(wanted))

  it('gets quotes where YAML would read a number', () => {
    const files = { 'c/values.yaml': values('"1.9"'), 'c/Chart.yaml': 'version: 1.0.0\nappVersion: a1\n' }
    const { texts } = charted(files, { chart: ['app-version'], images: [{ name: web, tag: '1.10' }] })
    expect(texts['c/Chart.yaml']).toBe('version: 1.0.0\nappVersion: "1.10"\n')
  })

  it('is refused where the tag is no semantic version, or two images disagree', () => {
    const files = { 'c/values.yaml': values('v1'), 'c/Chart.yaml': chart }
    expect(() => charted(files, { chart: ['version'], images: [{ name: web, tag: 'main-1' }] })).toThrow(
      'semantic version',
    )
    const two = {
      'c/values.yaml': values('v1'),
      'c/values-db.yaml': values('v1').replace('web', 'db'),
      'c/Chart.yaml': chart,
    }
    const images = [
      { name: web, tag: '2.0.0' },
      { name: 'ghcr.io/acme/db', tag: '3.0.0' },
    ]
    expect(() => charted(two, { chart: ['app-version'], images })).toThrow('the tags 2.0.0 and 3.0.0')
  })

  it('warns where no chart is', () => {
    expect(charted({ 'c/values.yaml': values('1.0.0') }, { chart: ['app-version'] }).findings).toMatchObject([
      { rule: 'chart-not-found' },
    ])
  })
})
