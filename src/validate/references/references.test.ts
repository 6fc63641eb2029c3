import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manifestsOf } from '../../../test/support/manifests.ts'
import { sameRepository } from '../../render/controllers/repository.ts'
import { toldTogether } from '../../report/together.ts'
import { checkReferences, externalMatcher, type ManifestSet, slimmed } from './index.ts'
import { isMisspelling, shapesOf } from './misspelling.ts'

const nothing = { external: [], repository: { urls: [], exists: () => false } }

/** `severity rule line: message` of each finding of one set. */
function judge(text: string, options: Partial<Parameters<typeof checkReferences>[1]> = {}): string[] {
  return judgeSets([{ manifests: manifestsOf(text) }], options)
}

function judgeSets(sets: ManifestSet[], options: Partial<Parameters<typeof checkReferences>[1]> = {}): string[] {
  const findings = checkReferences(sets, { ...nothing, ...options })
  const slim = sets.map((set) => ({ ...set, manifests: set.manifests.map(slimmed) }))
  expect(checkReferences(slim, { ...nothing, ...options })).toEqual(findings)
  return findings.map(({ severity, rule, line, message }) => `${severity} ${rule} ${line}: ${message}`)
}

const workload = (name: string, spec: string, labels = `app: ${name}`): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { ${labels} } }
  template:
    metadata: { labels: { ${labels} } }
    spec:
${spec.replace(/^/gm, '      ')}
---
`
const container = 'containers: [{ name: web, image: web, ports: [{ name: http, containerPort: 8080 }] }]'
const service = (name: string, app = name, port = '{ name: http, port: 80, targetPort: http }'): string => `
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec:
  selector: { app: ${app} }
  ports: [${port}]
---
`

describe('Services', () => {
  it.each([
    ['a selector that matches, with a named port', service('web'), []],
    [
      'a selector that is almost the labels',
      service('web', 'wbe'),
      ['warning service-pods 15: app=wbe selects no Pods: the nearest, of Deployment "web", have app=web'],
    ],
    [
      'a selector of Pods that something else makes',
      service('db', 'postgres'),
      ['notice service-pods 15: The selector app=postgres matches no Pod template in these files'],
    ],
    [
      'a target port that no container names',
      service('web', 'web', '{ port: 80, targetPort: htpt }'),
      ['warning service-target-port 16: No container of Deployment "web" has a port named "htpt": it has http'],
    ],
    [
      'a target port that is not declared',
      service('web', 'web', '{ port: 80 }'),
      ['notice service-target-port 16: No container of Deployment "web" declares port 80: declared is 8080'],
    ],
    [
      'no selector: endpoints come from elsewhere',
      'apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {ports: [{port: 1}]}\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(
      judge(
        workload('webx', container)
          .replaceAll('webx', 'web')
          .trimStart()
          .replace(/---\n$/, '---') + text,
      ),
    ).toEqual(expected)
  })

  it('are not judged where no workload is known at all', () => {
    expect(judge(service('web'))).toEqual([])
  })

  it('of one namespace don’t select the Pods of another', () => {
    const [first, second] = [workload('web', container), service('web')].map((text, index) =>
      text.replace('metadata: { name: web }', `metadata: { name: web, namespace: ${'ab'[index]} }`),
    )
    // No candidate is left in the namespace, so the Pods are taken to be elsewhere.
    expect(judge(`${first}${second}`)).toEqual([])
  })
})

describe('what Pods take from other objects', () => {
  const pod = (spec: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec:\n${spec.replace(/^/gm, '  ')}\n---\n`
  const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { LEVEL: debug }\n---\n'
  const env = (ref: string): string =>
    pod(`containers:\n- name: a\n  env:\n  - name: L\n    valueFrom:\n      configMapKeyRef: ${ref}`)

  it.each([
    ['a key that is there', env('{ name: settings, key: LEVEL }'), []],
    [
      'a key that is missing',
      env('{ name: settings, key: LEVLE }'),
      ['error missing-key 10: ConfigMap "settings" has no key "LEVLE": it has LEVEL'],
    ],
    ['an optional key', env('{ name: settings, key: NONE, optional: true }'), []],
    [
      'a misspelt name',
      env('{ name: setings, key: LEVEL }'),
      ['warning missing-config-map 10: ConfigMap "setings" is not defined in these files, but "settings" is'],
    ],
    [
      'a name that nobody defines',
      env('{ name: other, key: LEVEL }'),
      ['notice missing-config-map 10: ConfigMap "other" is not defined in these files'],
    ],
    ['a placeholder', env('{ name: "{{ name }}", key: LEVEL }'), []],
    ['the certificate of every namespace', pod('volumes: [{ name: a, configMap: { name: kube-root-ca.crt } }]'), []],
    ['the default account', pod('serviceAccountName: default'), []],
    [
      'an account that nobody defines',
      pod('serviceAccountName: robot'),
      ['notice missing-service-account 5: ServiceAccount "robot" is not defined in these files'],
    ],
    ['a system priority', pod('priorityClassName: system-node-critical'), []],
    [
      'a claim that nobody defines',
      pod('volumes:\n- name: v\n  persistentVolumeClaim: { claimName: disk }'),
      ['notice missing-claim 7: PersistentVolumeClaim "disk" is not defined in these files'],
    ],
  ])('%s', (_, text, expected) => {
    expect(judge(text + settings)).toEqual(expected)
  })

  it('says once that an object is missing, however often it is used', () => {
    expect(judge(env('{ name: a, key: b }') + env('{ name: a, key: c }').replace('name: p', 'name: q'))).toHaveLength(1)
  })

  it('knows Secrets that other objects make', () => {
    const text = `${pod('imagePullSecrets: [{ name: pull }]')}apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: e }\nspec: { target: { name: pull } }\n`
    expect(judge(text)).toEqual([])
  })

  it('knows what is declared external', () => {
    expect(judge(env('{ name: other, key: LEVEL }'), { external: ['ConfigMap/oth*'] })).toEqual([])
  })

  it('knows claims that a StatefulSet makes', () => {
    const text = `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  volumeClaimTemplates: [{ metadata: { name: data } }]
  template: { spec: { volumes: [{ name: v, persistentVolumeClaim: { claimName: data } }] } }
`
    expect(judge(text)).toEqual([])
  })
})

describe('routes', () => {
  const ingress = (backend: string): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: i }
spec:
  rules:
  - http: { paths: [{ path: /, pathType: Prefix, backend: { service: ${backend} } }] }
---
`
  it.each([
    ['a port by number', ingress('{ name: web, port: { number: 80 } }'), []],
    ['a port by name', ingress('{ name: web, port: { name: http } }'), []],
    [
      'the port of the container',
      ingress('{ name: web, port: { number: 8080 } }'),
      ['error service-port 6: Service "web" has no port 8080: it has 80'],
    ],
    [
      'a Service that nobody defines',
      ingress('{ name: shop, port: { number: 80 } }'),
      ['notice missing-service 6: Service "shop" is not defined in these files'],
    ],
  ])('an Ingress to %s', (_, text, expected) => {
    expect(judge(text + service('web'))).toEqual(expected)
  })

  it('an HTTPRoute to a port and a listener that are not there', () => {
    const text = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: r }
spec:
  parentRefs: [{ name: edge, sectionName: htps }]
  rules:
  - backendRefs: [{ name: web, port: 81 }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec: { listeners: [{ name: https, port: 443 }] }
---
`
    expect(judge(text + service('web'))).toEqual([
      'error route-parent 5: Gateway "edge" has no listener "htps": it has https',
      'error service-port 7: Service "web" has no port 81: it has 80',
    ])
  })
})

describe('Istio', () => {
  const virtualService = (destination: string): string => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: v }
spec:
  hosts: [web]
  http:
  - route: [{ destination: ${destination} }]
---
`
  const rule = `apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: d }
spec: { host: web.default.svc.cluster.local, subsets: [{ name: v1, labels: { app: web } }] }
---
`
  it.each([
    ['a subset that is defined', virtualService('{ host: web, subset: v1 }') + rule, []],
    [
      'a subset that the rule does not define',
      virtualService('{ host: web, subset: v2 }') + rule,
      ['error virtual-service-subset 7: DestinationRule "d" has no subset "v2": it defines v1'],
    ],
    [
      'a subset that no rule defines',
      virtualService('{ host: web, subset: v1 }'),
      [
        'error virtual-service-subset 7: No DestinationRule of these files defines subsets of host "web", so "v1" leads nowhere',
      ],
    ],
    [
      'a port that the Service has not',
      virtualService('{ host: web, port: { number: 81 } }'),
      ['error service-port 7: Service "web" has no port 81: it has 80'],
    ],
    [
      'a misspelt host',
      virtualService('{ host: shopp }') + service('shop', 'web'),
      ['warning virtual-service-host 7: Service "shopp" is not defined in these files, but "shop" is'],
    ],
    ['a host of the internet', virtualService('{ host: api.example.com }'), []],
  ])('a VirtualService to %s', (_, text, expected) => {
    expect(judge(text + service('web') + workload('web', container))).toEqual(expected)
  })
})

describe('Argo', () => {
  const application = (path: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: a }
spec:
  source: { repoURL: 'https://github.com/Acme/Shop.git', path: ${path} }
`
  const repository = { urls: ['git@github.com:acme/shop.git'], exists: (path: string) => path === 'ops/prod' }

  it('an Application names a path of the repository', () => {
    expect(judge(application('ops/prod'), { repository })).toEqual([])
    expect(judge(application('ops/prd'), { repository })).toEqual([
      'error application-path 5: The path "ops/prd" does not exist in this repository',
    ])
  })

  it('nothing is said about other repositories', () => {
    expect(
      judge(application('ops/prd'), { repository: { ...repository, urls: ['https://github.com/acme/other'] } }),
    ).toEqual([])
  })

  it.each([
    ['https://github.com/acme/shop', 'git@github.com:acme/shop.git', true],
    ['ssh://git@git.example.com:2222/acme/shop.git', 'https://git.example.com/acme/shop', true],
    ['https://github.com/acme/shop', 'https://github.com/acme/shop2', false],
  ])('%s and %s are one repository: %s', (a, b, same) => {
    expect(sameRepository(a, b)).toBe(same)
  })

  it('a Rollout names its Services and analyses', () => {
    const text = `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: r }
spec:
  strategy:
    canary:
      canaryService: web-canary
      stableService: web
      analysis: { templates: [{ templateName: errors }] }
---
`
    expect(judge(text + service('web'))).toEqual([
      'notice missing-service 7: Service "web-canary" is not defined in these files',
      'notice missing-analysis-template 9: AnalysisTemplate "errors" is not defined in these files',
    ])
  })
})

describe('Flux', () => {
  const kustomization = (spec: string, name = 'apps'): string =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}, namespace: flux-system}\nspec: {${spec}}\n---\n`
  const source = (kind: string, name: string, url = 'https://example.org/x'): string =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: flux-system}\nspec: {url: "${url}"}\n---\n`
  const release = (spec: string): string =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a, namespace: flux-system}\nspec: {${spec}}\n---\n`
  const git = (name: string): string => `sourceRef: {kind: GitRepository, name: ${name}}`
  const own = source('GitRepository', 'flux-system')
  it.each([
    ['a source', kustomization(git('flux-system')) + own, []],
    ['what bootstrap makes', kustomization(git('flux-system')), []],
    ['a misspelt source', kustomization(git('flux-sytem')) + own, ['warning flux-source 4']],
    ['an artifact that a generator makes', kustomization('sourceRef: {kind: ExternalArtifact, name: a}'), []],
    ['a source that is nowhere', kustomization(git('other')), ['notice flux-source 4']],
    ['a dependency', kustomization('dependsOn: [{name: infra}]') + kustomization('', 'infra'), []],
    ['a dependency that is nowhere', kustomization('dependsOn: [{name: infra}]'), ['warning flux-dependency 4']],
    ['a path that is nowhere', kustomization(`path: ./a, ${git('flux-system')}`), ['warning flux-path 4']],
    [
      'a component that is nowhere',
      kustomization(`path: ., components: [a], ${git('flux-system')}`),
      ['warning flux-path 4'],
    ],
    [
      'a component that may be missing',
      kustomization(`path: ., components: [a], ignoreMissingComponents: true, ${git('flux-system')}`),
      [],
    ],
    ['a path of another source', kustomization(`path: ./a, ${git('b')}`) + source('GitRepository', 'b'), []],
    [
      'a misspelt repository of charts',
      release('chart: {spec: {sourceRef: {kind: HelmRepository, name: stable}}}') + source('HelmRepository', 'stabel'),
      ['warning flux-source 4'],
    ],
    [
      'a misspelt image repository',
      `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: {name: a, namespace: flux-system}\nspec: {imageRepositoryRef: {name: wbe}}\n---\napiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: {name: web, namespace: flux-system}\n`,
      ['warning flux-source 4'],
    ],
    [
      'a misspelt provider, and what an alert is about',
      `apiVersion: notification.toolkit.fluxcd.io/v1beta3\nkind: Alert\nmetadata: {name: a, namespace: flux-system}\nspec: {providerRef: {name: slak}, eventSources: [{kind: Kustomization, name: '*'}, {kind: HelmRelease, name: b}]}\n---\napiVersion: notification.toolkit.fluxcd.io/v1beta3\nkind: Provider\nmetadata: {name: slack, namespace: flux-system}\n`,
      ['notice flux-source 4', 'warning flux-source 4'],
    ],
    [
      'misspelt variables',
      `${kustomization('postBuild: {substituteFrom: [{kind: ConfigMap, name: varz}, {kind: ConfigMap, name: x, optional: true}]}')}apiVersion: v1\nkind: ConfigMap\nmetadata: {name: vars, namespace: flux-system}\n`,
      ['warning missing-config-map 4'],
    ],
    ['values that are nowhere', release('valuesFrom: [{kind: ConfigMap, name: a}]'), ['warning missing-config-map 4']],
    [
      'values under a key that is not there',
      `${release('valuesFrom: [{kind: ConfigMap, name: a, valuesKey: prod.yaml}]')}\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: flux-system}\ndata: {dev.yaml: ""}\n`,
      ['error missing-key 4'],
    ],
    ['values that may be missing', release('valuesFrom: [{kind: ConfigMap, name: a, optional: true}]'), []],
  ])('%s', (_, text, findings) => {
    expect(judge(text).map((one) => one.slice(0, one.indexOf(':')))).toEqual(findings)
  })

  it('a path is looked for where the repository is this one', () => {
    const text = kustomization(`path: ./a, ${git('b')}`) + source('GitRepository', 'b')
    const at = (url: string) => judge(text, { repository: { urls: [url], exists: (path) => path === 'b' } })
    expect(at('git@example.org:x.git')).toHaveLength(1)
    expect(at('https://example.org/y')).toEqual([])
    const other = text.replace('{url:', '{ref: {branch: team}, url:')
    expect(judge(other, { repository: { urls: ['https://example.org/x'], exists: () => false } })).toEqual([])
  })
})

describe('probes', () => {
  const probed = (port: string, list = 'livenessProbe'): string =>
    workload(
      'web',
      `containers: [{name: web, image: web, ports: [{name: web, containerPort: 80}], ${list}: {httpGet: {port: ${port}}}}]`,
    )
  it.each([
    ['web', []],
    ['8080', []],
    ['http', ['warning probe-port 10: The container has no port named "http": it has web']],
  ])('of the port %s', (port, findings) => {
    expect(judge(probed(port))).toEqual(findings)
    expect(judge(probed(port, 'readinessProbe'))).toEqual(findings)
    expect(
      judge(
        probed(port).replace('livenessProbe: {httpGet: {', 'lifecycle: {preStop: {httpGet: {').replace(/}}}]/, '}}}}]'),
      ),
    ).toEqual(findings)
  })
})

it('a ServiceMonitor looks in its own namespace, unless it names others', () => {
  const monitor = (spec: string): string =>
    `apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: m, namespace: monitoring}\nspec: {selector: {matchLabels: {app: a}}, ${spec}}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: apps, labels: {app: a}}\n`
  const said = (spec: string): string[] => judge(monitor(spec)).map((one) => one.slice(0, one.indexOf(':')))
  expect(said('endpoints: []')).toEqual(['warning service-monitor-selector 4'])
  expect(said('namespaceSelector: {matchNames: [web]}')).toEqual(['warning service-monitor-selector 4'])
  expect(said('namespaceSelector: {matchNames: [apps]}')).toEqual([])
  expect(said('namespaceSelector: {any: true}')).toEqual([])
  const expressed = monitor('endpoints: []').replace(
    '{matchLabels: {app: a}}',
    '{matchExpressions: [{key: app, operator: Exists}]}',
  )
  expect(judge(expressed)).toEqual([
    'warning service-monitor-selector 4: No Service in namespace "monitoring" has app exists, but Service "a" in namespace "apps" has',
  ])
})

it('a PodMonitor looks in its own namespace, unless it names others', () => {
  const said = (spec: string): string[] =>
    judge(
      `apiVersion: monitoring.coreos.com/v1\nkind: PodMonitor\nmetadata: {name: m, namespace: monitoring}\nspec: {selector: {matchLabels: {app: web}}, ${spec}}\n---\n${workload('web', 'containers: [{name: web, image: web}]')}`.replace(
        'metadata: { name: web',
        'metadata: { namespace: apps, name: web',
      ),
    )
  const message = 'has app=web, but Deployment "web" in namespace "apps" has'
  expect(said('podMetricsEndpoints: []')).toEqual([
    `warning pod-selector 4: No Pod template in namespace "monitoring" ${message}`,
  ])
  expect(said('namespaceSelector: {matchNames: [web]}')).toEqual([
    `warning pod-selector 4: No Pod template in namespace "web" ${message}`,
  ])
  expect(said('namespaceSelector: {matchNames: [apps]}')).toEqual([])
  expect(said('namespaceSelector: {any: true}')).toEqual([])
})

describe('access', () => {
  it('of all parts of something say nothing of those that are not installed, but of slips', () => {
    const bound = (other: string): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: parts, namespace: a }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects: [{ kind: ServiceAccount, name: controller, namespace: a }, { kind: ServiceAccount, name: ${other}, namespace: a }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: controller, namespace: a }
`
    expect(judge(bound('reflector'))).toEqual([])
    expect(judge(bound('controler'))).toHaveLength(1)
  })

  it('a binding names a role and accounts', () => {
    const text = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: b, namespace: a }
roleRef: { kind: Role, name: reader }
subjects: [{ kind: ServiceAccount, name: robot, namespace: other }, { kind: User, name: me }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: robot, namespace: a }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: c }
roleRef: { kind: ClusterRole, name: cluster-admin }
`
    expect(judge(text)).toEqual([
      'notice missing-role 4: Role "reader" is not defined in these files',
      'warning missing-service-account 5: ServiceAccount "robot" is defined in namespace "a", not in "other"',
    ])
  })
})

describe('images', () => {
  it.each([
    ['nginx', true],
    [`ghcr.io/a/b:v1@sha256:${'a'.repeat(64)}`, true],
    ['ko://example.com/a', true],
    ['IMAGE_NAME', true],
    ['<registry>/App:1', true],
    ['Not Valid:1', false],
    ['ghcr.io/Owner/app:1', false],
    [':latest', true],
    ['ghcr.io/a/b:v 1', false],
  ])('of a container have a name that a registry can have: %s', (image, isRight) => {
    const found = judge(workload('web', `containers: [{ name: web, image: "${image}" }]`))
    expect(found.map((one) => one.split(' ', 2))).toEqual(isRight ? [] : [['warning', 'image-name']])
  })
})

describe('what nobody defines', () => {
  const pod = (secret: string, namespace: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: p, namespace: ${namespace} }\nspec: { imagePullSecrets: [{ name: ${secret} }] }\n---\n`
  const release = (kind: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: x, namespace: flux-system }
spec: { targetNamespace: shop, chart: { spec: { sourceRef: { kind: ${kind}, name: flux-system } } } }
---
`
  const application = (url: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: x }
spec: { destination: { namespace: shop }, source: { repoURL: ${url}, path: . } }
---
`
  const custom = 'apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: { name: data, namespace: shop }\n---\n'
  const repository = { urls: ['https://example.com/own'], exists: () => true }

  it.each([
    ['a chart from elsewhere in that namespace', pod('any', 'shop') + release('HelmRepository'), 0],
    ['a chart of this repository', pod('any', 'shop') + release('GitRepository'), 1],
    ['a chart in another namespace', pod('any', 'other') + release('HelmRepository'), 1],
    ['an Application of another repository', pod('any', 'shop') + application('https://example.com/other'), 0],
    ['an Application of this repository', pod('any', 'shop') + application('https://example.com/own'), 1],
    ['an operator, after its custom resource', pod('data-app', 'shop') + custom, 0],
    ['an operator, of another name', pod('database-app', 'shop') + custom, 1],
  ])('may be made by %s', (_, text, count) => {
    expect(judge(text, { repository }).filter((one) => one.includes('missing-secret'))).toHaveLength(count)
  })

  it.each([
    ['app: other', 1],
    ['cnpg.io/cluster: other', 0],
    ['app: data', 0],
    ['app.kubernetes.io/name: other', 1],
  ])('are Pods of an operator, by a label of its own or the name of a custom resource: %s', (label, count) => {
    const text = `apiVersion: v1\nkind: Service\nmetadata: { name: s, namespace: shop }\nspec: { selector: { ${label} }, ports: [{ port: 80 }] }\n---\n`
    const pods = workload('web', container).replace('name: web }', 'name: web, namespace: shop }')
    expect(judge(text + custom + pods).filter((one) => one.includes('service-pods'))).toHaveLength(count)
  })

  it('is told together, kind by kind', async () => {
    const findings = checkReferences(
      [{ manifests: manifestsOf(pod('a', 'x') + pod('b', 'x').replace('p,', 'q,')) }],
      nothing,
    )
    expect(toldTogether(findings).map(({ message }) => message)).toEqual([
      '2 references lead to a Secret that is not defined in these files: "a", "b"',
    ])
  })
})

describe('sets', () => {
  it('hold each object once', () => {
    expect(judge(service('web') + service('web'))).toEqual([
      'error duplicate-object 12: Service "web" stands at ops/all.yaml:4 already',
    ])
  })

  it('of files that only share a folder may be examples: each file holds an object once', () => {
    const manifests = [...manifestsOf(service('web')), ...manifestsOf(service('web') + service('api'), 'b.yaml')]
    expect(judgeSets([{ manifests, loose: true }])).toEqual([])
    expect(judgeSets([{ manifests: manifestsOf(service('web') + service('web')), loose: true }])).toHaveLength(1)
  })

  it('may count on what other sets define', () => {
    const [a, b] = [service('web', 'x'), workload('a', 'serviceAccountName: robot')]
    const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: robot }\n'
    expect(judgeSets([{ manifests: manifestsOf(b) }, { manifests: manifestsOf(a + account, 'infra.yaml') }])).toEqual([
      'notice service-pods 6: The selector app=x matches no Pod template in these files',
    ])
  })

  it('of two environments don’t help each other out', () => {
    const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: robot }\n'
    const web = workload('web', 'serviceAccountName: robot')
    const sets = [{ manifests: manifestsOf(web, 'prod.yaml') }, { manifests: manifestsOf(web + account, 'dev.yaml') }]
    expect(judgeSets(sets)).toEqual([
      'notice missing-service-account 10: ServiceAccount "robot" is not defined in these files',
    ])
  })

  it('whose patches are not carried out hold no certain contradictions: only what is nearly defined is told', () => {
    const text = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: i }
spec: { defaultBackend: { service: { name: web, port: { number: 81 } } } }
---
${service('web')}`
    expect(judgeSets([{ manifests: manifestsOf(text), uncertain: true }])).toEqual([])
    const near = text
      .replace('name: web, port', 'name: weeb, port')
      .replaceAll('web', 'webshop')
      .replace('weeb', 'webshpo')
    expect(judgeSets([{ manifests: manifestsOf(near), uncertain: true }])[0]).toMatch(/^notice missing-service/)
  })

  it('know what generators make', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { volumes: [{ name: v, configMap: { name: web } }] }\n'
    expect(judgeSets([{ manifests: manifestsOf(text), generated: [{ kind: 'ConfigMap', name: 'web' }] }])).toEqual([])
  })
})

describe('external', () => {
  it.each([
    ['Secret/tls', 'Secret', 'tls', undefined, true],
    ['secret/*', 'Secret', 'tls', 'a', true],
    ['Secret/a/tls', 'Secret', 'tls', 'b', false],
    ['Secret/a/tls', 'Secret', 'tls', 'a', true],
    ['Secret/t.s', 'Secret', 'tls', undefined, false],
    ['*/tls', 'ConfigMap', 'tls', undefined, true],
  ])('%s matches %s %s in %s: %s', (pattern, kind, name, namespace, expected) => {
    expect(externalMatcher([pattern])(kind, name, namespace)).toBe(expected)
  })
})

describe('names that are almost the same', () => {
  it.each([
    ['setings', 'settings', true],
    ['wbe', 'web', true],
    ['web-app', 'webapp', true],
    ['frontend-proxi', 'frontend-proxy', true],
    ['my-udp-gateway', 'my-tcp-gateway', false],
    ['db-1', 'db-2', false],
    ['web-stable', 'web-stable-1', false],
    ['web-dev', 'web-stg', false],
    ['a', 'b', false],
  ])('%s for %s is a mistake: %s', (name, other, expected) => {
    expect(isMisspelling(name, other)).toBe(expected)
  })

  it('a name shares a shape with every misspelling of it', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '.'), maxLength: 8 })
    fc.assert(
      fc.property(words, words, (name, other) => {
        fc.pre(isMisspelling(name, other))
        expect(shapesOf(other).some((shape) => shapesOf(name).includes(shape))).toBe(true)
      }),
    )
  })
})

describe('whatever objects look like', () => {
  it('they are judged without a crash, and twice alike', () => {
    const kinds = [
      'v1/Service',
      'apps/v1/Deployment',
      'networking.k8s.io/v1/Ingress',
      'networking.istio.io/v1/VirtualService',
      'v1/Pod',
      'argoproj.io/v1alpha1/Rollout',
      'gateway.networking.k8s.io/v1/HTTPRoute',
    ]
    const keys = fc.constantFrom(
      'spec',
      'template',
      'metadata',
      'labels',
      'selector',
      'ports',
      'containers',
      'env',
      'rules',
      'http',
      'route',
      'destination',
      'host',
      'name',
      'volumes',
      '__proto__',
      'constructor',
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('web', '', null, 80, true),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
      ),
    }))
    const object = fc.record({ type: fc.constantFrom(...kinds), body: fc.dictionary(keys, value) })
    fc.assert(
      fc.property(fc.array(object, { maxLength: 6 }), (objects) => {
        const manifests = objects.map(({ type, body }, document) => {
          const cut = type.lastIndexOf('/')
          const place = { file: 'f', document, line: document + 1, column: 1 }
          return {
            file: 'f',
            document,
            base: [],
            apiVersion: type.slice(0, cut),
            kind: type.slice(cut + 1),
            name: 'web',
            namespace: undefined,
            object: body,
            locate: () => place,
          }
        })
        const slim = manifests.map(slimmed)
        expect(checkReferences([{ manifests: slim }], nothing)).toEqual(checkReferences([{ manifests }], nothing))
      }),
      { numRuns: 300 },
    )
  })
})
