import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../../test/support/convert.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

const compose = `services:
  web:
    image: nginx
    ports: ["8080:80"]
    labels: {kompose.service.expose: shop.example.com}
  api:
    build: .
    expose: [9000]
    deploy: {replicas: 3}
    mem_limit: 200m
    pull_policy: missing
  db:
    image: postgres:17
    volumes: ["data:/var/lib/postgresql/data", "dumps:/dumps"]
    labels: {gitops-actions.prod.storage: 50Gi, gitops-actions.memory-limit: 3Gi}
  backup:
    image: acme/backup:1
    volumes: ["dumps:/dumps"]
volumes:
  data: {}
  dumps: {labels: {kompose.volume.size: 7Gi}}
`

interface Built {
  readonly kustomization: Objects
  /** Patches by `Kind/name`: a mapping, or the operations of a JSON patch. */
  readonly patches: Objects
  readonly files: Objects
}

async function overlayOf(environment: string, given: Record<string, string> = {}, text = compose): Promise<Built> {
  const root = projectOf({ 'compose.yaml': text })
  const { findings, result } = await convertIn(root, { environment, ...given })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const folder = `ops/overlays/${environment}`
  const kustomization = parse(readFileSync(join(root, folder, 'kustomization.yaml'), 'utf8')) as Objects
  const own = result.files.filter((file) => file.startsWith(folder) && !file.endsWith('kustomization.yaml'))
  const objects = own.flatMap((file) => {
    const documents = parseAllDocuments(readFileSync(join(root, file), 'utf8')) as { toJS(): Objects }[]
    return documents.map((document) => document.toJS())
  })
  const patches: Objects = {}
  for (const { target, patch } of kustomization.patches as { target: Objects; patch: string }[]) {
    const made: unknown = parse(patch)
    patches[`${target.kind}/${target.name}${Array.isArray(made) ? ' json' : ''}`] = made
  }
  const files = Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object]))
  return { kustomization, patches, files }
}

const containerOf = ({ patches }: Built, workload: string): Objects =>
  patches[workload].spec.template.spec.containers[0]

describe('images', () => {
  it('without a version are nowhere but in development', async () => {
    const images = async (environment: string): Promise<Objects> => {
      const { kustomization } = await overlayOf(environment)
      return Object.fromEntries(kustomization.images.map(({ name, newTag }: Objects) => [name, newTag]))
    }
    expect(await images('dev')).toMatchObject({ nginx: 'latest', api: 'latest', postgres: '17' })
    for (const environment of ['stage', 'prod', 'blue']) {
      expect(await images(environment)).toMatchObject({
        nginx: 'choose-a-version',
        api: 'not-released-yet',
        postgres: '17',
      })
    }
  })

  it('without a version stay out where the name has other versions, too', async () => {
    const built = await overlayOf('prod', {}, 'services: {a: {image: x}, b: {image: "x:2"}}')
    expect(built.kustomization.images).toBeUndefined()
    expect(containerOf(built, 'Deployment/a').image).toBe('x:choose-a-version')
    expect(containerOf(built, 'Deployment/b').image).toBeUndefined()
  })

  it('without a tag, for a variable that is unset, are those without a version', async () => {
    const { kustomization } = await overlayOf('prod', {}, 'services: {a: {image: "a/x:$TAG"}}')
    expect(kustomization.images).toEqual([{ name: 'a/x', newTag: 'choose-a-version' }])
  })

  it('that Compose never pulls are pulled where no node has them', async () => {
    const text = 'services: {a: {image: "x:1", pull_policy: never}}'
    expect(containerOf(await overlayOf('prod', {}, text), 'Deployment/a').imagePullPolicy).toBe('Always')
    expect(containerOf(await overlayOf('dev', {}, text), 'Deployment/a').imagePullPolicy).toBeUndefined()
    const labelled = text.replace('pull_policy: never', 'labels: {kompose.image-pull-policy: Never}')
    expect(containerOf(await overlayOf('prod', {}, labelled), 'Deployment/a').imagePullPolicy).toBeUndefined()
  })

  const digest = `sha256:${'b'.repeat(64)}`

  it.each([
    ['nginx:latest', 'nginx', { newTag: 'choose-a-version' }],
    ['localhost:5000/team/c', 'localhost:5000/team/c', { newTag: 'choose-a-version' }],
    ['registry.example.com:5000/d:latest', 'registry.example.com:5000/d', { newTag: 'choose-a-version' }],
    [`acme/f:\${TAG:-latest}`, 'acme/f', { newTag: 'choose-a-version' }],
    [`acme/m:latest@${digest}`, 'acme/m', { digest }],
    [`acme/m@${digest}`, 'acme/m', { digest }],
    [`acme/m:1@${digest}`, 'acme/m', { newTag: '1', digest }],
  ])('of %s are never latest in production', async (image, name, entry) => {
    const { kustomization } = await overlayOf('prod', {}, `services: {a: {image: "${image}"}}`)
    expect(kustomization.images).toEqual([{ name, ...entry }])
  })

  it('of init containers and volumes are no others, and a finding', async () => {
    const text = `services:
  a:
    image: "a:1"
    labels: {kompose.init.containers.image: busybox}
    volumes: [{type: image, source: acme/data, target: /d}]`
    const { kustomization, patches } = await overlayOf('prod', {}, text)
    expect(kustomization.images).toContainEqual({ name: 'busybox', newTag: 'choose-a-version' })
    const { volumes } = patches['Deployment/a'].spec.template.spec
    expect(volumes).toContainEqual({ name: 'image-0', image: { reference: 'acme/data:choose-a-version' } })
    const { findings } = await convertIn(projectOf({ 'compose.yaml': text }))
    expect(findings.filter(({ rule }) => rule === 'unpinned-image')).toHaveLength(2)
  })

  it('are a finding at their line', async () => {
    const { findings } = await convertIn(projectOf({ 'compose.yaml': compose }))
    const found = findings.filter(({ rule }) => rule === 'unpinned-image')
    expect(found.map(({ line, severity }) => [line, severity])).toEqual([
      [6, 'notice'],
      [3, 'warning'],
    ])
  })
})

describe('sizes', () => {
  it('grow from environment to environment where Compose says nothing, and always have a limit', async () => {
    const memory = async (environment: string): Promise<string[]> => {
      const { requests, limits } = containerOf(await overlayOf(environment), 'Deployment/web').resources
      return [requests.cpu, requests.memory, limits.memory]
    }
    expect(await memory('dev')).toEqual(['50m', '64Mi', '512Mi'])
    expect(await memory('stage')).toEqual(['100m', '128Mi', '512Mi'])
    expect(await memory('prod')).toEqual(['250m', '256Mi', '512Mi'])
  })

  it('are those of Compose, of labels, of the input, in this order', async () => {
    const built = await overlayOf('prod', { defaults: 'prod.memory-limit=1Gi\ncpu-limit=2' })
    const limits = (workload: string): string => containerOf(built, workload).resources.limits.memory
    expect(limits('Deployment/web')).toBe('1Gi')
    expect(limits('StatefulSet/db')).toBe('3Gi')
    expect(containerOf(built, 'Deployment/web').resources.limits.cpu).toBe('2')
  })

  it('of claims stand in each overlay', async () => {
    const storage = async (environment: string): Promise<Objects> => {
      const { patches } = await overlayOf(environment)
      const claims = ['StatefulSet/db json', 'PersistentVolumeClaim/dumps json']
      return claims.map((name) => patches[name].map(({ path, value }: Objects) => [path, value]))
    }
    const template = '/spec/volumeClaimTemplates/0/spec/resources/requests/storage'
    const claim = '/spec/resources/requests/storage'
    expect(await storage('dev')).toEqual([[[template, '1Gi']], [[claim, '7Gi']]])
    expect(await storage('prod')).toEqual([[[template, '50Gi']], [[claim, '7Gi']]])
  })

  it.each([
    ['prod.memory-limit=64Mi\nprod.memory-request=1Gi', 'asks for 1Gi of memory, more than its limit of 64Mi'],
    ['prod.cpu-limit=100m\nprod.cpu-request=1', 'asks for 1 CPU, more than its limit of 100m'],
  ])('that contradict are refused: %j', async (defaults, message) => {
    const { findings } = await convertIn(projectOf({ 'compose.yaml': 'services: {a: {image: "a:1"}}' }), { defaults })
    expect(findings.filter(({ severity }) => severity === 'error').map((finding) => finding.message)).toEqual([
      `"a" in prod ${message}`,
    ])
  })

  it.each([
    ['prod.memroy-limit=1Gi', 'Did you mean "memory-limit"?'],
    ['prod.memory-limit=much', 'Write it as 512Mi.'],
    ['production.replicas=1', 'Write one of dev, stage, prod.'],
    ['max-unavailable=0', 'Write it as 1, 25% or none.'],
    ['spread=always', 'Write it as preferred, required or none.'],
    ['cpu-use=120', 'Write it as 80.'],
    ['tier=staging', 'Write the environment: blue.tier.'],
  ])('that are none are refused: %j', async (defaults, fix) => {
    const root = projectOf({ 'compose.yaml': compose })
    await expect(convertIn(root, { defaults })).rejects.toMatchObject({ name: 'InputError', fix })
  })
})

describe('replicas', () => {
  it('of what is reached from outside and keeps nothing are scaled in production', async () => {
    const { kustomization, patches, files } = await overlayOf('prod')
    expect(patches['Deployment/web'].spec.replicas).toBeNull()
    expect(files['HorizontalPodAutoscaler/web'].spec).toMatchObject({ minReplicas: 2, maxReplicas: 5 })
    expect(files['PodDisruptionBudget/web'].spec.maxUnavailable).toBe(1)
    expect(patches['Deployment/web'].spec.template.spec.topologySpreadConstraints).toHaveLength(2)
    expect(kustomization.replicas).toEqual([
      { name: 'api', count: 3 },
      { name: 'backup', count: 1 },
      { name: 'db', count: 1 },
    ])
    expect(files).not.toHaveProperty('PodDisruptionBudget/db')
  })

  it('are one in development, without a budget or an autoscaler', async () => {
    const { kustomization, files } = await overlayOf('dev')
    expect(kustomization.replicas).toContainEqual({ name: 'web', count: 1 })
    expect(Object.keys(files)).toEqual(['PodDisruptionBudget/api'])
  })

  it('of an autoscaler that labels of kompose ask for have a budget, too', async () => {
    const text = 'services: {a: {image: "a:1", labels: {kompose.hpa.replicas.min: "2"}}}'
    const { kustomization, files } = await overlayOf('prod', {}, text)
    expect(kustomization.replicas).toBeUndefined()
    expect(Object.keys(files)).toContain('PodDisruptionBudget/a')
  })

  it.each([
    ['kompose.hpa.replicas.min: "5", kompose.hpa.replicas.max: "2"', '', 5, 2],
    ['gitops-actions.prod.replicas: "4", gitops-actions.max-replicas: "3"', ' in prod', 4, 3],
    ['gitops-actions.max-replicas: "3"}, deploy: {replicas: 4', ' in dev', 4, 3],
  ])('that contradict are refused: {%s}', async (labels, where, least, most) => {
    const text = `services: {a: {image: "a:1", ports: ["80"], labels: {${labels}}}}`
    const { findings } = await convertIn(projectOf({ 'compose.yaml': text }))
    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      `"a"${where} has at least ${least} replicas, more than its most of ${most}`,
    ])
  })

  it('are no more than the most that is set', async () => {
    const { kustomization } = await overlayOf('prod', { defaults: 'prod.max-replicas=1' })
    expect(kustomization.replicas).toContainEqual({ name: 'web', count: 1 })
  })

  it.each(['label', 'input'])('may be missing, used and spread as a setting says: %s', async (way) => {
    const set = { 'prod.max-unavailable': '25%', 'cpu-use': '60', 'prod.spread': 'required' }
    const written = Object.entries(set)
    const labels = written.map(([name, value]) => `gitops-actions.${name}: "${value}"`).join(', ')
    const text = `services: {a: {image: "a:1", ports: ["80"], labels: {${way === 'label' ? labels : ''}}}}`
    const defaults = written.map(([name, value]) => `${name}=${value}`).join(',')
    const { files, patches } = await overlayOf('prod', way === 'input' ? { defaults } : {}, text)
    expect(files['PodDisruptionBudget/a'].spec).toMatchObject({
      maxUnavailable: '25%',
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    })
    expect(files['HorizontalPodAutoscaler/a'].spec.metrics[0].resource.target.averageUtilization).toBe(60)
    const [spread] = patches['Deployment/a'].spec.template.spec.topologySpreadConstraints
    expect(spread.whenUnsatisfiable).toBe('DoNotSchedule')
  })

  it('have neither budget nor spread where a setting says none', async () => {
    const { files, patches } = await overlayOf('prod', { defaults: 'max-unavailable=none,spread=none' })
    expect(files).not.toHaveProperty('PodDisruptionBudget/web')
    expect(patches['Deployment/web'].spec.template.spec.topologySpreadConstraints).toBeUndefined()
  })

  it.each([
    ['deploy: {replicas: 2}', 'shared-volume'],
    ['labels: {gitops-actions.prod.max-replicas: "3"}', 'shared-volume'],
    ['labels: {kompose.hpa.replicas.max: "3"}', 'shared-volume'],
    ['deploy: {mode: global}', 'shared-volume'],
    ['deploy: {replicas: 2}, labels: {kompose.controller.type: statefulset}', 'separate-data'],
    ['deploy: {replicas: 1}', undefined],
  ])('share a claim that several nodes can mount, or are told to have data of their own: %s', async (fields, rule) => {
    const root = projectOf({
      'compose.yaml': `services: {a: {image: "a:1", ports: ["80"], volumes: ["data:/data"], ${fields}}}\nvolumes: {data: {}}`,
    })
    const { findings } = await convertIn(root)
    const told = findings.flatMap((finding) => (/shared|separate/.test(finding.rule) ? [finding.rule] : []))
    expect(told).toEqual([rule].filter(Boolean))
    const isShared = readFileSync(join(root, 'ops/base/a.yaml'), 'utf8').includes('ReadWriteMany')
    expect(isShared).toBe(rule === 'shared-volume')
  })

  it('can be set', async () => {
    const { kustomization, files } = await overlayOf('prod', { defaults: 'prod.replicas=4' })
    expect(kustomization.replicas).toContainEqual({ name: 'web', count: 4 })
    expect(files).not.toHaveProperty('HorizontalPodAutoscaler/web')
  })
})

describe('confinement', () => {
  const podOf = async (environment: string, fields: string, given: Record<string, string> = {}): Promise<Objects> => {
    const { patches } = await overlayOf(environment, given, `services: {a: {${fields}}}`)
    return patches['Deployment/a'].spec.template.spec
  }

  it('is the Pod Security Standard "restricted" in staging and production, with a read-only root file system', async () => {
    const pod = await podOf('prod', 'image: "nginx:1", ports: ["80:80"]')
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 10001,
      runAsGroup: 10001,
      fsGroup: 10001,
    })
    expect(pod.securityContext.sysctls).toEqual([{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }])
    expect(pod.containers[0].securityContext).toEqual({
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'], add: null },
    })
    expect(pod.containers[0].volumeMounts.map(({ mountPath }: Objects) => mountPath)).toEqual([
      '/tmp',
      '/var/cache/nginx',
      '/run',
    ])
    expect(await podOf('dev', 'image: "nginx:1"')).not.toHaveProperty('securityContext')
  })

  it.each([
    ['image: "x:1", user: "1000:1001"', 1000, 1001],
    ['image: "x:1", user: node', 1000, 1000],
    ['image: "postgres:17-alpine"', 10001, 10001],
    ['image: "postgres:14.5-alpine"', 70, 70],
    ['image: "postgres:14.6-alpine"', 10001, 10001],
    ['image: "postgres:9.6-alpine"', 70, 70],
    ['image: "postgres:9.6"', 10001, 10001],
    ['image: "lscr.io/linuxserver/radarr:5"', 10001, 10001],
    ['image: "bitnami/redis:8"', 1001, 1001],
    ['image: "influxdb:2"', 1000, 1000],
    ['image: "x:1"', 10001, 10001],
  ])('runs {%s} as %i:%i', async (fields, user, group) => {
    expect((await podOf('stage', fields)).securityContext).toMatchObject({ runAsUser: user, runAsGroup: group })
  })

  it('puts a user into the group of root where that owns the files of the image', async () => {
    const pod = await podOf('prod', 'image: "grafana/grafana:12.0.0", group_add: [44]')
    expect(pod.securityContext).toMatchObject({ runAsUser: 10001, supplementalGroups: [44, 0] })
  })

  it('takes the group of root for one among others', async () => {
    const pod = await podOf('prod', 'image: "x:1", user: "1000:root"')
    expect(pod.securityContext).toMatchObject({ runAsUser: 1000, runAsGroup: 1000, supplementalGroups: [0] })
    expect(pod.containers[0].securityContext.runAsGroup).toBeNull()
  })

  it('takes capabilities away that root alone makes use of', async () => {
    const pod = await podOf('prod', 'image: "mongo:8", cap_drop: [all], cap_add: [CHOWN, SETGID, SETUID]')
    expect(pod.containers[0].securityContext.capabilities).toEqual({ drop: ['ALL'], add: null })
  })

  it('takes root away from an image that becomes another user anyway, and leaves it to others', async () => {
    const pod = await podOf('prod', 'image: "postgres:17", user: root')
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 10001, runAsGroup: 10001 })
    expect(pod.containers[0].securityContext).toMatchObject({ runAsUser: null, runAsGroup: null })
    expect(await podOf('prod', 'image: "x:1", user: root')).not.toHaveProperty('securityContext')
  })

  it('copies the folders of an image that its program writes to, and needs as they are', async () => {
    const pod = await podOf('prod', 'image: "nextcloud:31", volumes: [/var/www/html]')
    expect(pod.initContainers).toMatchObject([
      {
        name: 'copy-folders-of-a',
        image: 'nextcloud:31',
        command: ['sh', '-c', 'cp -R /usr/local/etc/php/conf.d/. /copy/usr/local/etc/php/conf.d/'],
        volumeMounts: [{ name: 'writable-usr-local-etc-php-conf-d', mountPath: '/copy/usr/local/etc/php/conf.d' }],
        securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
      },
    ])
    expect(pod.containers[0].volumeMounts).toContainEqual({
      name: 'writable-usr-local-etc-php-conf-d',
      mountPath: '/usr/local/etc/php/conf.d',
    })
    expect(pod.volumes).toContainEqual({ name: 'writable-usr-local-etc-php-conf-d', emptyDir: {} })
  })

  it('leaves a root file system writable where a program writes all over it', async () => {
    const { securityContext } = (await podOf('prod', 'image: "confluentinc/cp-kafka:7.9.0"')).containers[0]
    expect(securityContext).toEqual({ capabilities: { drop: ['ALL'], add: null } })
  })

  it('gives nginx a folder for the settings that it makes of templates', async () => {
    const folders = async (volumes: string): Promise<string[]> => {
      const pod = await podOf('prod', `image: "nginx:1", volumes: [${volumes}]`)
      return pod.containers[0].volumeMounts.map(({ mountPath }: Objects) => mountPath)
    }
    expect(await folders('/etc/nginx/templates')).toContain('/etc/nginx/conf.d')
    expect(await folders('/usr/share/nginx/html')).not.toContain('/etc/nginx/conf.d')
  })

  it('tells the supervisor of linuxserver.io that it has no rights', async () => {
    const { containers } = await podOf('prod', 'image: "linuxserver/radarr:5"')
    expect(containers[0].env).toEqual([
      { name: 'S6_READ_ONLY_ROOT', value: '1' },
      { name: 'S6_YES_I_WANT_A_WORLD_WRITABLE_RUN_BECAUSE_KUBERNETES', value: '1' },
    ])
    expect(containers[0].volumeMounts.map(({ mountPath }: Objects) => mountPath)).toEqual(['/tmp', '/run'])
  })

  it('says where the user is assumed, and where the standard can not be had', async () => {
    const text = 'services: {a: {image: "x:1"}, b: {image: "x:1", privileged: true}, c: {image: "linuxserver/x:1"}}'
    const { findings } = await convertIn(projectOf({ 'compose.yaml': text }))
    const found = findings.filter(({ rule }) => ['assumed-user', 'not-restricted'].includes(rule))
    expect(found.map(({ rule, path, message }) => [rule, path, message.split(': ').at(-1)])).toEqual([
      ['assumed-user', 'services.a', expect.stringContaining('runs as user 10001')],
      ['not-restricted', 'services.b.privileged', 'it is privileged'],
      ['not-restricted', 'services.c.image', expect.stringContaining('starts as root')],
    ])
  })

  it('can be eased, for all or for one', async () => {
    const label = 'labels: {gitops-actions.security: baseline}'
    expect(await podOf('prod', `image: "x:1", ${label}`)).not.toHaveProperty('securityContext')
    expect(await podOf('prod', 'image: "x:1"', { defaults: 'prod.security=baseline' })).not.toHaveProperty(
      'securityContext',
    )
    expect(await podOf('prod', 'image: "x:1"', { security: 'baseline' })).not.toHaveProperty('securityContext')
  })
})

it('a host leads to production; other environments have names below it', async () => {
  expect((await overlayOf('prod')).patches).not.toHaveProperty('Ingress/web json')
  expect((await overlayOf('dev')).patches['Ingress/web json']).toEqual([
    { op: 'replace', path: '/spec/rules/0/host', value: 'dev.shop.example.com' },
  ])
})

it('production denies what no network of the Compose file allows', async () => {
  expect(Object.keys((await overlayOf('prod')).files).filter((name) => name.startsWith('NetworkPolicy'))).toEqual(
    ['default-deny', 'allow-dns', 'network-default', 'web'].map((name) => `NetworkPolicy/${name}`),
  )
  expect((await overlayOf('prod', { 'network-policies': 'none' })).files).not.toHaveProperty('NetworkPolicy/web')
})

describe('a gateway', () => {
  it('gets a route of the hosts, below the environment outside of production', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    await convertIn(root, { gateway: 'infra/public' })
    const text = readFileSync(join(root, 'ops/base/web.yaml'), 'utf8')
    const objects = (parseAllDocuments(text) as { toJS(): Objects }[]).map((document) => document.toJS())
    expect(objects.map(({ kind }) => kind)).not.toContain('Ingress')
    expect(objects.find(({ kind }) => kind === 'HTTPRoute')?.spec).toEqual({
      parentRefs: [{ namespace: 'infra', name: 'public' }],
      hostnames: ['shop.example.com'],
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'web', port: 80 }] }],
    })
    const { patches } = await overlayOf('dev', { gateway: 'public' })
    expect(patches['HTTPRoute/web json']).toEqual([
      { op: 'replace', path: '/spec/hostnames/0', value: 'dev.shop.example.com' },
    ])
  })

  it('is named as Kubernetes takes it, and exposes hosts alone', async () => {
    await expect(overlayOf('dev', { gateway: 'A/b' })).rejects.toMatchObject({ name: 'InputError' })
    const text = 'services: {a: {image: "a:1", ports: ["80"], labels: {kompose.service.expose: "true"}}}'
    const { findings } = await convertIn(projectOf({ 'compose.yaml': text }), { gateway: 'public' })
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['wrong-value'])
  })

  it.each([
    ['production.replicas', 'warning', 'Did you mean prod.replicas?'],
    ['eu.replicas', 'notice', 'Made are dev, stage, prod.'],
  ])('of an environment that is not made is told: %s', async (key, severity, fix) => {
    const compose = `services: {a: {image: "a:1", labels: {gitops-actions.${key}: "3"}}}`
    const { findings } = await convertIn(projectOf({ 'compose.yaml': compose }))
    expect(findings.filter(({ rule }) => rule === 'unsupported-key')).toMatchObject([{ severity, fix, line: 1 }])
  })
})

describe('a secret store', () => {
  const text = 'services: {a: {image: "a:1", environment: {DB_PASSWORD: hunter2, API_TOKEN: t0ps3cret1}}}'

  it('gives each environment the Secrets that services read, without a value', async () => {
    const { kustomization, files } = await overlayOf('prod', { 'secret-store': 'vault' }, text)
    expect(kustomization.resources).toContain('external-secrets.yaml')
    expect(files['ExternalSecret/a-secrets'].spec).toEqual({
      refreshInterval: '1h',
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
      target: { name: 'a-secrets' },
      data: ['API_TOKEN', 'DB_PASSWORD'].map((key) => {
        return { secretKey: key, remoteRef: { key: 'prod/a-secrets', property: key } }
      }),
    })
    expect(JSON.stringify(files)).not.toMatch(/hunter2|t0ps3cret1/)
  })

  it('makes none that Compose calls external', async () => {
    const own =
      'services: {a: {image: "a:1", secrets: [t, u]}}\nsecrets: {t: {external: true, name: there}, u: {file: ./u}}'
    const { files } = await overlayOf('prod', { 'secret-store': 'SecretStore/vault' }, own)
    expect(Object.keys(files).filter((name) => name.startsWith('ExternalSecret'))).toEqual(['ExternalSecret/u'])
  })

  it.each(['Vault', 'a/b', 'SecretStore/', 'SecretStore/a/b', '-x'])('%j is no name of one', async (store) => {
    await expect(overlayOf('prod', { 'secret-store': store }, text)).rejects.toMatchObject({ name: 'InputError' })
  })
})

it('an environment is named once', async () => {
  await expect(overlayOf('dev,dev')).rejects.toMatchObject({ message: 'environment "dev" is named twice' })
})

describe('variables of an environment', () => {
  const text = `services:
  a:
    image: "a:1"
    environment: {LOG_LEVEL: "\${LOG_LEVEL:-warn}", SAME: x, TOKEN: "\${TOKEN:-}"}
    env_file: [a.env]
  b: {image: "b:1", environment: {OTHER: x}}
`
  const files = { 'compose.yaml': text, 'a.env': 'URL=http://$HOST/\n', '.env': 'HOST=all\n' }

  it('stand in .env.ENVIRONMENT, laid over .env', async () => {
    const root = projectOf({ ...files, '.env.dev': 'LOG_LEVEL=debug\nHOST=dev\n' })
    await convertIn(root, { environment: 'dev,prod' })
    const changed = (environment: string): Objects[] => {
      const kustomization = readFileSync(join(root, `ops/overlays/${environment}/kustomization.yaml`), 'utf8')
      const patches = (parse(kustomization) as Objects).patches.map(({ patch }: Objects) => parse(patch) as Objects)
      const named = (patch: Objects): boolean => /LOG_LEVEL|URL/.test(JSON.stringify(patch))
      return patches
        .filter(named)
        .map(({ kind, data, spec }: Objects) => [kind, data ?? spec.template.spec.containers[0].env])
    }
    expect(changed('dev')).toEqual([
      ['Deployment', [{ name: 'LOG_LEVEL', value: 'debug' }]],
      ['ConfigMap', { URL: 'http://dev/' }],
    ])
    expect(changed('prod')).toEqual([])
  })

  it('stand in x-environments too: those of the Compose file at its top, those of a service in it', async () => {
    const compose = `x-environments: {dev: {LOG_LEVEL: debug}, prd: {LOG_LEVEL: x}}
services:
  a: {image: "a:1", environment: {LOG_LEVEL: "\${LOG_LEVEL:-warn}"}}
  b: {image: "b:1", environment: [LEVEL=info], x-environments: {prod: {LEVEL: error, MORE: 1}}}
`
    const root = projectOf({ 'compose.yaml': compose, '.env': 'LOG_LEVEL=notice\n' })
    const { findings } = await convertIn(root, { environment: 'dev,prod' })
    const variables = (environment: string): unknown[] => {
      const kustomization = readFileSync(join(root, `ops/overlays/${environment}/kustomization.yaml`), 'utf8')
      const patches = (parse(kustomization) as Objects).patches.map(({ patch }: Objects) => parse(patch) as Objects)
      return patches.flatMap(({ spec }: Objects) => spec?.template.spec.containers[0].env ?? [])
    }
    expect(variables('dev')).toEqual([{ name: 'LOG_LEVEL', value: 'debug' }])
    expect(variables('prod')).toEqual(
      expect.arrayContaining([
        { name: 'LEVEL', value: 'error' },
        { name: 'MORE', value: '1' },
      ]),
    )
    expect(readFileSync(join(root, 'ops/base/a.yaml'), 'utf8')).toContain('value: notice')
    expect(shown(findings)).toContain(
      'warning unsupported-key compose.yaml:1 x-environments.prd is not used: there is no environment "prd"',
    )
  })

  it.each([
    ['x-environments: [dev]\nservices: {a: {image: "a:1"}}\n', 'x-environments holds no variables of environments'],
    [
      'services: {a: {image: "a:1", x-environments: {dev: {A: [1]}}}}\n',
      'services.a.x-environments.dev.A holds no variables of environments',
    ],
  ])('that are none are refused: %s', async (compose, message) => {
    const { findings } = await convertIn(projectOf({ 'compose.yaml': compose }))
    expect(shown(findings)).toEqual([`error wrong-type compose.yaml:1 ${message}`])
  })

  it('never stand in the clear where they are secret', async () => {
    const root = projectOf({ ...files, '.env.prod': 'TOKEN=c4n4ry\n' })
    const { findings } = await convertIn(root, { environment: 'prod' })
    const kustomization = readFileSync(join(root, 'ops/overlays/prod/kustomization.yaml'), 'utf8')
    expect(kustomization + JSON.stringify(findings)).not.toContain('c4n4ry')
    expect(kustomization).toContain('secretKeyRef')
  })

  it('give the version of an image; what else they change is told', async () => {
    const compose = `services: {a: {image: "a:\${TAG:-1}", ports: ["\${PORT:-80}"], environment: {P: "\${PORT:-80}"}}}`
    const root = projectOf({ 'compose.yaml': compose, '.env.prod': 'TAG=2\nPORT=81\n', '.env.stage': 'TAG=3\n' })
    const { findings } = await convertIn(root, { environment: 'dev,stage,prod' })
    const images = (environment: string): unknown =>
      (parse(readFileSync(join(root, `ops/overlays/${environment}/kustomization.yaml`), 'utf8')) as Objects).images
    expect(['dev', 'stage', 'prod'].map(images)).toEqual(['1', '3', '2'].map((newTag) => [{ name: 'a', newTag }]))
    expect(shown(findings).filter((text) => text.startsWith('warning'))).toEqual([
      expect.stringMatching(/^warning environment-difference .env.prod:1 .* in the base: Deployment\/a, Service\/a$/),
    ])
  })

  it('that are wrong are refused with the environment', async () => {
    const compose = 'services: {a: {image: "a:$TAG"}}'
    const { findings } = await convertIn(
      projectOf({ 'compose.yaml': compose, '.env': 'TAG=1\n', '.env.prod': 'TAG="A B"\n' }),
    )
    expect(findings.map(({ message }) => message)).toContain('In prod: "a:A B" is no name of an image')
  })
})

describe('the summary', () => {
  const tablesOf = async (given: Record<string, string>): Promise<string[][][]> => {
    const { sections = [] } = await convertIn(projectOf({ 'compose.yaml': `name: shop\n${compose}` }), given)
    const { body } = sections.find(({ title }) => title === 'Environments')!
    return body.flatMap((block) => (block.kind === 'table' ? [block.rows as unknown as string[][]] : []))
  }

  it('says what each environment gives, its own name or a setting deciding what it is', async () => {
    const [defaults = []] = await tablesOf({ environment: 'dev,blue', defaults: 'blue.tier=staging,blue.cpu-limit=2' })
    expect(defaults).toContainEqual(['Kind', 'development', 'staging'])
    expect(defaults).toContainEqual(['Claims', '1Gi', '5Gi'])
    expect(defaults).toContainEqual(['CPU limit', 'none', '2'])
    expect(defaults).toContainEqual(['Namespace', { code: 'shop-dev' }, { code: 'shop-blue' }])
  })

  it('says what becomes of each service there', async () => {
    const [, services = []] = await tablesOf({ environment: 'dev,prod' })
    expect(services).toContainEqual([
      { code: 'web' },
      '1 Pod, CPU 50m, memory 64Mi of 512Mi',
      '2–5 Pods, CPU 250m, memory 256Mi of 512Mi',
    ])
    expect(services).toContainEqual([
      { code: 'db' },
      '1 Pod, CPU 50m, memory 384Mi of 3Gi',
      '1 Pod, CPU 250m, memory 1536Mi of 3Gi',
    ])
  })
})
