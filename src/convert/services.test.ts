// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../test/support/convert.ts'
import { temporaryFolder } from '../../test/support/host.ts'
import { InputError } from '../errors.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

interface Converted {
  /** Objects by `Kind/name`. */
  readonly objects: Objects
  readonly findings: string[]
  readonly text: string
}

/** What is said of nearly every service, and tested by itself. */
const told = ['no-health-check', 'unpinned-image', 'assumed-user']

async function converted(
  compose: string,
  files: Readonly<Record<string, string>> = {},
  given: Readonly<Record<string, string>> = {},
): Promise<Converted> {
  const root = projectOf({ 'compose.yaml': compose, ...files })
  const { findings } = await convertIn(root, { 'all-in-one': 'all.yaml', ...given })
  const errors = findings.filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
  const text = readFileSync(join(root, 'all.yaml'), 'utf8')
  const objects = (parseAllDocuments(text) as { toJS(): Objects }[]).map((document) => document.toJS())
  return {
    objects: Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object])),
    findings: shown(findings.filter(({ rule }) => !told.includes(rule))),
    text,
  }
}

/** The Pod of the first workload with this name. */
function podOf(objects: Objects, name: string): Objects {
  const workload = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job']
    .map((kind) => objects[`${kind}/${name}`])
    .find(Boolean)
  return workload.spec.template.spec
}

const service = (fields: string): string => `services:\n  a:\n    image: a:1\n${fields.replace(/^/gm, '    ')}\n`

describe('a service that names no port', () => {
  it.each([
    ['labels: {traefik.http.services.a.loadbalancer.server.port: "3000"}', '', [3000]],
    ['build: .', 'FROM x AS build\nEXPOSE 1\nFROM y\nEXPOSE 8080/tcp 8080 8081 53/udp $PORT\n', [8080, 8081]],
    ['build: .', 'FROM x\n', [80]],
    ['image: postgres:17', '', [5432]],
    ['healthcheck: {test: "curl -f http://localhost:8080/login/ || exit 1"}', '', [8080]],
  ])(
    '{%s} has that of its Traefik, its health check, its Dockerfile, its program or the URLs of its peers',
    async (fields, dockerfile, expected) => {
      const root = projectOf({
        'compose.yaml': `services: {a: {${fields.includes('image:') ? '' : 'image: "a:1", '}${fields}}, b: {image: "b:1", environment: {A: "http://a/"}}}`,
        Dockerfile: dockerfile,
      })
      await convertIn(root)
      const text = readFileSync(join(root, 'ops/base/a.yaml'), 'utf8')
      expect([...text.matchAll(/containerPort: (\d+)/g)].map(([, port]) => Number(port))).toEqual(expected)
    },
  )
})

describe('a peer whose URL names no port', () => {
  it.each([
    ['http://a', 80],
    ['wss://a/feed', 443],
    ['upstream a { server a:8080; } … proxy_pass http://a;', 8080],
    ['//a', undefined],
  ])('"%s" reaches port %s', async (url, expected) => {
    const { objects } = await converted(`services: {a: {image: "a:1"}, b: {image: "b:1", environment: {A: "${url}"}}}`)
    expect(objects['Service/a'].spec.ports?.map(({ port }: Objects) => port)).toEqual(expected && [expected])
  })
})

describe('a port that the Dockerfile exposes', () => {
  const files = { Dockerfile: 'FROM x\nEXPOSE 8000\n' }
  it.each([
    ['', true],
    ['command: ["serve", "--port=8000"]', true],
    ['command: ./worker.sh', false],
    ['entrypoint: ["celery"]', false],
  ])('is asked by a probe if the service runs what listens there: {%s}', async (fields, isAsked) => {
    const peer = '  b: {image: "b:1", depends_on: [a]}\n'
    const { objects } = await converted(`${service(`build: .\n${fields}`)}${peer}`, files)
    const { containers } = podOf(objects, 'a')
    expect(containers[0].ports).toHaveLength(1)
    expect(containers[0].readinessProbe !== undefined).toBe(isAsked)
  })

  it('is none of a service that runs something else, and is asked by nobody', async () => {
    const { objects } = await converted(service('build: .\ncommand: ./worker.sh'), files)
    expect(objects['Service/a']).toBeUndefined()
  })
})

describe('a port that a service is told to listen on', () => {
  it.each([
    ['environment: {PORT: "3002"}', 3002],
    ['environment: {SERVER_PORT: "8888"}', 8888],
    ['command: uvicorn app:main --host 0.0.0.0 --port 8001', 8001],
    ['command: gunicorn -b :8002 app', 8002],
    ['command: ["python", "manage.py", "runserver", "0.0.0.0:8003"]', 8003],
    ['command: java -jar app.jar --server.port=8004', 8004],
    ['environment: {PORT: "3002"}\ncommand: serve --port 3003', 3003],
    ['environment: {SMTP_PORT: "25"}', undefined],
    ['command: tool -p 80', undefined],
  ])('%s', async (fields, expected) => {
    const { objects } = await converted(service(fields))
    expect(podOf(objects, 'a').containers[0].ports?.[0].containerPort).toBe(expected)
  })

  it('is not that of a worker with the same image and variables', async () => {
    const same = 'image: "acme/web:1", environment: {PORT: "3000"}'
    const { objects } = await converted(`services: {web: {${same}, ports: ["3000"]}, worker: {${same}}}\n`)
    expect(podOf(objects, 'worker').containers[0].ports).toBeUndefined()
  })
})

describe('kernel settings', () => {
  it('are kept where kubelets allow them, and told where they do not', async () => {
    const { objects, findings } = await converted(
      service('sysctls: {net.ipv4.tcp_syncookies: 0, net.core.somaxconn: 1024}'),
    )
    expect(podOf(objects, 'a').securityContext.sysctls).toEqual([{ name: 'net.ipv4.tcp_syncookies', value: '0' }])
    expect(findings.filter((text) => text.includes('net.core.somaxconn'))).toHaveLength(1)
  })
})

describe('the kind of a workload', () => {
  it.each([
    ['image: nginx', 'Deployment'],
    ['image: postgres:17\nvolumes: ["vol:/x"]', 'StatefulSet'],
    ['image: registry.example/team/postgres:17\nvolumes: ["vol:/x"]', 'StatefulSet'],
    ['image: postgres:17', 'Deployment'],
    ['image: nginx\nvolumes: ["vol:/x"]', 'Deployment'],
    ['image: nginx\nvolumes: ["vol:/x"]\nlabels: {kompose.controller.type: statefulset}', 'StatefulSet'],
    ['image: x\ndeploy: {mode: global}', 'DaemonSet'],
    ['image: x\nrestart: "no"', 'Job'],
    ['image: x\nrestart: on-failure:3', 'Job'],
    ['image: x\nrestart: "no"\nports: ["80:80"]', 'Deployment'],
    ['image: x\nlabels: {kompose.cronjob.schedule: "* * * * *"}', 'CronJob'],
  ])('%j is a %s', async (fields, kind) => {
    const text = `services:\n  s:\n${fields.replace(/^/gm, '    ')}\nvolumes: {vol: {}}\n`
    expect(Object.keys((await converted(text)).objects)).toContain(`${kind}/s`)
  })

  it('is a Job for what a peer waits for to complete', async () => {
    const { objects, findings } = await converted(`services:
  a: {image: a, depends_on: {m: {condition: service_completed_successfully}}}
  m: {image: m}
`)
    expect(objects['Job/m'].spec.template.spec.restartPolicy).toBe('Never')
    expect(findings).toEqual([])
  })
})

describe('Services', () => {
  it('take the port of the container, and the published one where it differs; each once', async () => {
    const { objects } = await converted(service('ports: ["8080:80", "80:80", "53:53/udp"]\nexpose: ["80", "9000"]'))
    const ports = objects['Service/a'].spec.ports.map(
      (port: Objects) => `${port.port}/${port.protocol}->${port.targetPort}`,
    )
    expect(ports).toEqual(['80/TCP->port-80', '8080/TCP->port-80', '53/UDP->udp-53', '9000/TCP->port-9000'])
  })

  it.each([
    ['environment: {URL: "http://b:9000/x"}', '9000'],
    ['environment: ["DB=b:5432"]', '5432'],
    ['command: ["--upstream=b:7000"]', '7000'],
    ['command: run --db b:7001', '7001'],
  ])('are made for a peer without ports that is named by %s', async (fields, port) => {
    const { objects } = await converted(`${service(fields)}  b: {image: b}\n`)
    expect(objects['Service/b'].spec.ports).toMatchObject([{ port: Number(port) }])
    expect(podOf(objects, 'b').containers[0].ports).toMatchObject([{ containerPort: Number(port) }])
  })

  it('take the known port of a program that nobody gives one', async () => {
    const { objects } = await converted(`${service('depends_on: [db]')}  db: {image: "redis:8"}\n`)
    expect(objects['Service/db'].spec.ports).toMatchObject([{ port: 6379 }])
  })

  it('are headless where no port is known, which still gives the name', async () => {
    const { objects } = await converted(`${service('links: ["b:backend"]')}  b: {image: b}\n`)
    expect(objects['Service/backend'].spec).toEqual({ clusterIP: 'None', selector: { 'app.kubernetes.io/name': 'b' } })
  })

  it('are made for container names that peers use', async () => {
    const { objects } = await converted(
      `${service('environment: {H: "the-db:1"}')}  b: {image: b, container_name: the-db, expose: [1]}\n`,
    )
    expect(objects['Service/the-db'].spec.selector).toEqual({ 'app.kubernetes.io/name': 'b' })
  })

  it('are not made for what nobody reaches', async () => {
    expect((await converted(service('restart: always'))).objects).not.toHaveProperty('Service/a')
  })
})

describe('variables', () => {
  it('that look secret become references, and never stand in a manifest', async () => {
    const { objects, findings, text } = await converted(
      service('environment: {DB_PASSWORD: hunter2, LEVEL: debug}\nenv_file: [x.env, {path: y.env, required: false}]'),
      { 'x.env': 'API_TOKEN=t0ps3cret\nPLAIN="a b"\nLEVEL=info\n' },
    )
    expect(text).not.toMatch(/hunter2|t0ps3cret/)
    expect(objects['ConfigMap/a-env'].data).toEqual({ PLAIN: 'a b' })
    const [container] = podOf(objects, 'a').containers
    expect(container.envFrom).toEqual([{ configMapRef: { name: 'a-env' } }])
    expect(container.env).toEqual([
      { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'a-secrets', key: 'DB_PASSWORD' } } },
      { name: 'LEVEL', value: 'debug' },
      { name: 'API_TOKEN', valueFrom: { secretKeyRef: { name: 'a-secrets', key: 'API_TOKEN' } } },
    ])
    expect(findings).toEqual([expect.stringContaining('warning secret-needed compose.yaml:4')])
  })

  it('that are secret by name, and come from variables that nothing sets, are references and not empty', async () => {
    const { objects, findings } = await converted(
      service(
        'environment: ["DB_PASSWORD=${DB_PASSWORD}", "API_TOKEN=${TOKEN:-}", "MODE=${MODE}", "JWT_SECRET=${JWT}"]',
      ),
      { '.env': 'JWT=\n' },
    )
    expect(podOf(objects, 'a').containers[0].env).toEqual([
      { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'a-secrets', key: 'DB_PASSWORD' } } },
      { name: 'API_TOKEN', value: '' },
      { name: 'MODE', value: '' },
      { name: 'JWT_SECRET', value: '' },
    ])
    expect(findings.filter((line) => line.includes('secret-needed'))).toHaveLength(1)
  })

  it('whose names Kubernetes does not take are left out, and told', async () => {
    const { objects, findings } = await converted(
      service('environment: {"OéTHER": x, "a b": y, "MY PASSWORD": z}\nenv_file: x.env'),
      { 'x.env': 'GOOD=1\n' },
    )
    expect(podOf(objects, 'a').containers[0].env).toEqual([{ name: 'a b', value: 'y' }])
    expect(findings).toEqual([
      expect.stringContaining('warning unsupported-key compose.yaml:4 The variable "OéTHER" of "a" is left out'),
      expect.stringContaining('warning unsupported-key compose.yaml:4 The variable "MY PASSWORD" of "a" is left out'),
    ])
  })

  it('are texts, whatever they look like', async () => {
    const { objects, text } = await converted(
      service('environment: {A: "yes", B: 1e3, C: "012", D: 1.10, E: "null", F: "1:30"}'),
    )
    const values = podOf(objects, 'a').containers[0].env.map(({ value }: Objects) => value)
    expect(values).toEqual(['yes', '1000', '012', '1.1', 'null', '1:30'])
    for (const quoted of ['"yes"', '"1000"', '"012"', '"1.1"', '"null"', '"1:30"'])
      expect(text).toContain(`value: ${quoted}`)
  })

  it('roll the Pods when a configuration changes', async () => {
    const checksum = async (level: string): Promise<string> => {
      const { objects } = await converted(service('env_file: x.env'), { 'x.env': `LEVEL=${level}\n` })
      return objects['Deployment/a'].spec.template.metadata.annotations['checksum/config']
    }
    expect(await checksum('a')).not.toBe(await checksum('b'))
    expect(await checksum('a')).toBe(await checksum('a'))
  })
})

describe('mounts', () => {
  it('of one folder of the host by several services are one claim', async () => {
    const compose =
      'services: {a: {image: "a:1", volumes: ["./data:/a"]}, b: {image: "b:1", volumes: ["./data:/b", "./own:/o"]}}\n'
    const { objects, findings } = await converted(compose)
    const claims = Object.keys(objects).filter((name) => name.startsWith('PersistentVolumeClaim/'))
    expect(claims).toEqual([
      expect.stringMatching(/^PersistentVolumeClaim\/data-[0-9a-f]{6}$/),
      expect.stringMatching(/^PersistentVolumeClaim\/b-own-[0-9a-f]{6}$/),
    ])
    expect(objects[claims[0] ?? ''].spec.accessModes).toEqual(['ReadWriteMany'])
    expect(findings.filter((line) => line.includes('shared-volume'))).toEqual([
      'warning shared-volume compose.yaml:1 The folder ./data is mounted by a, b; its claim asks for ReadWriteMany',
    ])
  })

  it('of named volumes are claims, of memory emptyDirs', async () => {
    const { objects } = await converted(
      `${service('volumes: ["vol:/d:ro", {type: tmpfs, target: /t, tmpfs: {size: 64m}}]\ntmpfs: "/run:size=1m"\nshm_size: 128m')}volumes: {vol: {labels: {kompose.volume.size: 5Gi}}}\n`,
    )
    expect(objects['PersistentVolumeClaim/vol'].spec.resources.requests.storage).toBe('5Gi')
    expect(podOf(objects, 'a').volumes).toEqual([
      { name: 'vol', persistentVolumeClaim: { claimName: 'vol' } },
      { name: 'tmpfs-t', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } },
      { name: 'tmpfs-run', emptyDir: { medium: 'Memory', sizeLimit: '1Mi' } },
      { name: 'dev-shm', emptyDir: { medium: 'Memory', sizeLimit: '128Mi' } },
    ])
    expect(objects['Deployment/a'].spec.strategy).toEqual({ type: 'Recreate' })
  })

  it('of files of the project are ConfigMaps, of the folder of its sources nothing', async () => {
    const { objects, findings } = await converted(service('volumes: ["./conf/x.conf:/etc/x.conf:ro", "./src:/app"]'), {
      'conf/x.conf': 'on = yes\n',
      'src/a.js': '1',
    })
    const config = Object.values(objects).find(({ kind }) => kind === 'ConfigMap')
    expect(config?.data).toEqual({ 'x.conf': 'on = yes\n' })
    expect(podOf(objects, 'a').containers[0].volumeMounts).toMatchObject([
      { mountPath: '/etc/x.conf', subPath: 'x.conf' },
    ])
    expect(findings).toEqual([
      expect.stringContaining('warning unsupported-mount compose.yaml:4 "a" mounts the folder ./src'),
    ])
  })

  describe('of a folder of the project', () => {
    const folder = (target: string, files: Record<string, string>, more = '') =>
      converted(service(`volumes: ["./f:${target}"${more}]`), files)
    const one = { 'f/a.conf': 'a\n' }

    it('that configures an image is a ConfigMap, with its folders', async () => {
      const files = { 'f/a.conf': 'a\n', 'f/on/b.sh': '#!/bin/sh\n', 'f/.gitkeep': '' }
      const { objects, findings } = await folder('/etc/a', files)
      const config = Object.values(objects).find(({ kind }) => kind === 'ConfigMap')
      expect(config?.data).toEqual({ 'a.conf': 'a\n', 'on.b.sh': '#!/bin/sh\n' })
      const { volumes, containers } = podOf(objects, 'a')
      expect(containers[0].volumeMounts).toEqual([{ name: volumes[0].name, mountPath: '/etc/a', readOnly: true }])
      expect(volumes[0].configMap).toEqual({
        name: config?.metadata.name,
        items: [
          { key: 'a.conf', path: 'a.conf' },
          { key: 'on.b.sh', path: 'on/b.sh' },
        ],
        defaultMode: 0o755,
      })
      expect(findings).toEqual([])
    })

    it.each([
      ['/usr/share/nginx/html', 'a few pages'],
      ['/docker-entrypoint-initdb.d/', 'scripts of a first start'],
      ['/somewhere:ro', 'what is only read'],
    ])('at %s is one: %s', async (target) => {
      const { objects } = await folder(target, one)
      expect(Object.values(objects).filter(({ kind }) => kind === 'ConfigMap')).toHaveLength(1)
    })

    it.each([
      ['/etc/a', 'bytes', { 'f/a.bin': '\0' }],
      ['/etc/a', 'more than a ConfigMap holds', { 'f/a': 'a'.repeat(600_000), 'f/b': 'b'.repeat(600_000) }],
      ['/etc/a', 'very many files', Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`f/${i}`, '1']))],
      ['/config', 'what the service may write', one],
    ])('at %s is left out, and told: %s', async (target, _, files) => {
      const { objects, findings } = await folder(target, files)
      expect(Object.values(objects).filter(({ kind }) => kind === 'ConfigMap')).toEqual([])
      expect(findings).toEqual([expect.stringContaining('unsupported-mount compose.yaml:4 "a" mounts the folder ./f')])
    })

    it('that holds nothing but what keeps it in Git is data', async () => {
      const { findings } = await folder('/etc/a', { 'f/.gitkeep': '' })
      expect(findings).toEqual([expect.stringContaining('warning bind-as-claim compose.yaml:4')])
    })

    it('with a private key takes that from a Secret, which is told', async () => {
      const key = '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n'
      const { objects, findings, text } = await folder('/etc/ssl', { 'f/a.crt': 'c\n', 'f/a.key': key })
      const { projected } = podOf(objects, 'a').volumes[0]
      expect(projected.sources).toEqual([
        { configMap: { name: expect.any(String) } },
        { secret: { name: expect.any(String) } },
      ])
      expect(text).not.toContain('PRIVATE')
      expect(findings).toEqual([
        expect.stringContaining(
          '"a" reads ./f/a.key, which has a secret in line 1, from the key "a.key" of the Secret',
        ),
      ])
    })

    it('below which another one is mounted is mounted file by file', async () => {
      const { objects } = await folder('/etc/a', { ...one, 'b.conf': 'b\n' }, ', "./b.conf:/etc/a/b.conf"')
      const mounts = podOf(objects, 'a').containers[0].volumeMounts as { mountPath: string; subPath: string }[]
      expect(mounts.map(({ mountPath, subPath }) => [mountPath, subPath])).toEqual([
        ['/etc/a/a.conf', 'a.conf'],
        ['/etc/a/b.conf', 'b.conf'],
      ])
    })
  })

  it('of the host are never read', async () => {
    const { objects, findings, text } = await converted(
      service(
        'volumes: ["/etc/hostname:/h", "/var/run/docker.sock:/s", "~/.ssh/id_rsa:/k", "./.git/config:/g", "../x.conf:/x"]',
      ),
      { '.git/config': 'extraheader = AUTHORIZATION: basic x\n' },
    )
    expect(Object.keys(objects)).toEqual(['Deployment/a', 'ServiceAccount/a'])
    expect(text).not.toContain('AUTHORIZATION')
    expect(findings.filter((finding) => finding.includes('unsupported-mount'))).toHaveLength(5)
  })

  it('of secrets are files below /run/secrets, never /run/secrets itself', async () => {
    const { objects, text } = await converted(
      `${service('secrets: [tok, {source: tok, target: /etc/t, mode: 0400}]')}secrets: {tok: {file: ./tok.txt}}\n`,
      {
        'tok.txt': 's3cr3t',
      },
    )
    expect(podOf(objects, 'a').containers[0].volumeMounts).toMatchObject([
      { mountPath: '/run/secrets/tok', subPath: 'tok' },
      { mountPath: '/etc/t', subPath: 't' },
    ])
    expect(text).not.toContain('s3cr3t')
    expect(Object.keys(objects)).toEqual(['Deployment/a', 'ServiceAccount/a'])
  })

  it('of configs are ConfigMaps', async () => {
    const { objects } = await converted(
      `${service('configs: [{source: c, target: /etc/c.ini}]')}configs: {c: {content: "x=1\\n"}}\n`,
    )
    expect(objects['ConfigMap/config-c'].data).toEqual({ c: 'x=1\n' })
  })
})

describe('confinement', () => {
  const contextOf = async (fields: string, security = 'baseline'): Promise<{ pod: Objects; container: Objects }> => {
    const { objects } = await converted(service(fields), {}, { security })
    const pod = podOf(objects, 'a')
    return { pod: pod.securityContext, container: pod.containers[0].securityContext }
  }

  it('keeps what entry points need while they are root', async () => {
    const { pod, container } = await contextOf('restart: always')
    expect(pod).toEqual({ seccompProfile: { type: 'RuntimeDefault' } })
    expect(container.allowPrivilegeEscalation).toBe(false)
    expect(container.capabilities.drop).toEqual(['ALL'])
    expect(container.capabilities.add).toContain('SETUID')
    expect(container).not.toHaveProperty('runAsNonRoot')
  })

  it('drops everything for a user other than root, who owns the volumes', async () => {
    const { pod, container } = await contextOf('user: "1000:1001"\nvolumes: ["/data"]')
    expect(pod.fsGroup).toBe(1001)
    expect(container).toEqual({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      runAsUser: 1000,
      runAsGroup: 1001,
      runAsNonRoot: true,
    })
  })

  it('is the restricted standard when that is asked for', async () => {
    const { container } = await contextOf('cap_add: [NET_BIND_SERVICE]', 'restricted')
    expect(container).toMatchObject({ runAsNonRoot: true, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } })
  })

  it('never contradicts a privileged container', async () => {
    const { container } = await contextOf('privileged: true')
    expect(container).toEqual({ privileged: true })
  })

  it('adds nothing when it is turned off', async () => {
    const { pod, container } = await contextOf('cap_drop: [NET_RAW]', 'none')
    expect(pod).toBeUndefined()
    expect(container).toEqual({ capabilities: { drop: ['NET_RAW'] } })
  })
})

describe('GPUs', () => {
  const reserved = (devices: string): string => `deploy: {resources: {reservations: {devices: [${devices}]}}}`
  it.each([
    ['gpus: all', '', { 'nvidia.com/gpu': '1' }],
    ['gpus: all', '{capabilities: [gpu], count: 2, driver: nvidia}', { 'nvidia.com/gpu': '2' }],
    ['gpus: [{count: 3}]', '{capabilities: [gpu], count: 2}', { 'nvidia.com/gpu': '3' }],
    ['gpus: [{driver: amd, count: 1}]', '', { 'amd.com/gpu': '1' }],
    ['tty: true', '{capabilities: [gpu], device_ids: ["0", "3"]}', { 'nvidia.com/gpu': '2' }],
    ['tty: true', '{capabilities: [tpu], count: 2}', {}],
  ])('%s and %j are one wish', async (fields, devices, expected) => {
    const { objects } = await converted(service(`${fields}\n${reserved(devices)}`))
    const { limits } = podOf(objects, 'a').containers[0].resources
    expect(Object.fromEntries(Object.entries(limits).filter(([name]) => name.endsWith('/gpu')))).toEqual(expected)
  })
})

describe('labels that are annotations', () => {
  const labels = `ports: ["80:80"]
labels:
  nginx.ingress.kubernetes.io/rewrite-target: /
  cert-manager.io/cluster-issuer: letsencrypt
  prometheus.io/scrape: "true"
  metallb.io/address-pool: public
  team: shop`

  it('stand on the object whose controller reads them', async () => {
    const { objects } = await converted(service(`${labels}\n  kompose.service.expose: shop.example.com`))
    const { metadata, spec } = objects['Ingress/a']
    expect(metadata.annotations).toEqual({
      'nginx.ingress.kubernetes.io/rewrite-target': '/',
      'cert-manager.io/cluster-issuer': 'letsencrypt',
    })
    expect(spec.tls).toEqual([{ hosts: ['shop.example.com'], secretName: 'a-tls' }])
    expect(objects['Deployment/a'].metadata.annotations).toEqual({ team: 'shop' })
    expect(objects['Deployment/a'].spec.template.metadata.annotations).toEqual({ 'prometheus.io/scrape': 'true' })
    expect(objects['Service/a'].metadata.annotations).toEqual({ 'metallb.io/address-pool': 'public' })
  })

  it('are known by who reads them, not by their first word', async () => {
    const text = `ports: ["80:80"]\nlabels:\n  traefik.ingress.kubernetes.io/router.entrypoints: web\n  external-dns.alpha.kubernetes.io/hostname: a.example.com`
    const exposed = await converted(service(`${text}\n  kompose.service.expose: shop.example.com`))
    expect(Object.keys(exposed.objects['Ingress/a'].metadata.annotations)).toHaveLength(2)
    expect(exposed.findings).toEqual([])
    const { objects } = await converted(service(text.replace(/\n.*traefik.*/, '')))
    expect(Object.keys(objects['Service/a'].metadata.annotations)).toEqual([
      'external-dns.alpha.kubernetes.io/hostname',
    ])
  })

  it('are reported where there is no Ingress to carry them', async () => {
    expect((await converted(service(labels))).findings).toEqual([
      expect.stringContaining(
        'warning unsupported-key compose.yaml:6 nginx.ingress.kubernetes.io/rewrite-target, cert-manager.io/cluster-issuer are read on an Ingress',
      ),
    ])
  })
})

describe('labels of kompose', () => {
  const labelled = async (...labels: string[]): Promise<Objects> => {
    const lines = labels.map((label) => `\n  kompose.${label}`).join('')
    return (await converted(service(`ports: ["80:80"]\nlabels:${lines}`))).objects
  }

  it('hpa.* is an autoscaler, which sets the replicas', async () => {
    const objects = await labelled('hpa.replicas.min: 2', 'hpa.replicas.max: 6', 'hpa.memory: 70')
    expect(objects['HorizontalPodAutoscaler/a'].spec).toMatchObject({
      minReplicas: 2,
      maxReplicas: 6,
      metrics: [{ resource: { name: 'memory', target: { averageUtilization: 70 } } }],
    })
    expect(objects['Deployment/a'].spec).not.toHaveProperty('replicas')
  })

  it('service.healthcheck.* is a probe of its own', async () => {
    const objects = await labelled(
      'service.healthcheck.liveness.http_get_path: /live',
      'service.healthcheck.liveness.http_get_port: 81',
      'service.healthcheck.readiness.test: CMD-SHELL check || exit 1',
      'service.healthcheck.readiness.interval: 5s',
    )
    const [container] = podOf(objects, 'a').containers
    expect(container.livenessProbe.httpGet).toEqual({ path: '/live', port: 81 })
    expect(container.readinessProbe).toMatchObject({
      exec: { command: ['/bin/sh', '-c', 'check || exit 1'] },
      periodSeconds: 5,
    })
  })

  it('ephemeral-storage.*, service.name_override and cronjob.backoff_limit', async () => {
    const objects = await labelled('ephemeral-storage.limit: 5Gi', 'service.name_override: other')
    expect(podOf(objects, 'a').containers[0].resources.limits['ephemeral-storage']).toBe('5Gi')
    expect(Object.keys(objects)).toContain('Service/other')
    const cron = (await labelled('cronjob.schedule: "* * * * *"', 'cronjob.backoff_limit: 4'))['CronJob/a']
    expect(cron.spec.jobTemplate.spec.backoffLimit).toBe(4)
  })
})

describe('data of a database', () => {
  it.each([
    ['postgres:17', '/var/lib/postgresql/data', { env: [{ name: 'PGDATA', value: '/var/lib/postgresql/data/data' }] }],
    ['mysql:9', '/var/lib/mysql', { volumeMounts: [{ name: 'vol', mountPath: '/var/lib/mysql', subPath: 'data' }] }],
    ['redis:8', '/data', { volumeMounts: [{ name: 'vol', mountPath: '/data' }] }],
  ])('%s lies below lost+found', async (image, folder, expected) => {
    const { objects } = await converted(
      `services: {db: {image: "${image}", volumes: ["vol:${folder}"]}}\nvolumes: {vol: {}}\n`,
    )
    const [container] = podOf(objects, 'db').containers
    expect(container).toMatchObject(expected)
    expect(objects['StatefulSet/db'].spec.serviceName).toBe('db-headless')
    expect(objects['Service/db-headless'].spec.clusterIP).toBe('None')
  })
})

describe('what Kubernetes would refuse', () => {
  it.each<[string, string]>([
    [
      'labels: {kompose.cronjob.schedule: daily}',
      'The label kompose.cronjob.schedule of "a" is "daily", and is left out',
    ],
    [
      'labels: {kompose.service.type: external}',
      'The label kompose.service.type of "a" is "external", and is left out',
    ],
    [
      'labels: {kompose.controller.type: replicaset}',
      'The label kompose.controller.type of "a" is "replicaset", and is left out',
    ],
    [
      'labels: {kompose.service.nodeport.port: "80"}',
      'The label kompose.service.nodeport.port of "a" is "80", and is left out',
    ],
    ['labels: {kompose.hpa.cpu: "0"}', 'The label kompose.hpa.cpu of "a" is "0", and is left out'],
    [
      'labels: {kompose.service.expose.ingress-class-name: }',
      'The label kompose.service.expose.ingress-class-name of "a" is "", and is left out',
    ],
    [
      'deploy: {placement: {constraints: ["node.labels.x == a b"]}}',
      'Nodes of a cluster know nothing of the constraint',
    ],
    ['volumes: ["./x:/"]', '"a" mounts something at "/"; the mount is left out'],
    ['tmpfs: [":9001"]', '"a" mounts something at ""; the mount is left out'],
    ['ports: [{target: 80, protocol: x}]', '"80/x" is no port'],
    ['expose: ["80/x"]', '"80/x" is no port'],
    [
      'labels: {kompose.ephemeral-storage.request: 1Gi, kompose.ephemeral-storage.limit: 1Mi}',
      'asks for 1Gi of ephemeral storage, more than its limit of 1Mi',
    ],
    [
      'labels: {kompose.ephemeral-storage.request: 1Gi, kompose.ephemeral-storage.limit: 1G}',
      'asks for 1Gi of ephemeral storage, more than its limit of 1G',
    ],
    ['deploy: {replicas: "99999999999999999999"}', 'services.a.deploy.replicas is "99999999999999999999"'],
  ])('%s is told', async (fields, message) => {
    const { findings } = await convertIn(projectOf({ 'compose.yaml': service(fields) }), { 'dry-run': 'true' })
    expect(shown(findings).filter((line) => line.includes(message))).toHaveLength(1)
  })

  it('numbers of a build are texts, and names of init containers are labels', async () => {
    const { result } = await convertIn(
      projectOf({ 'compose.yaml': service('build: {context: ., additional_contexts: {x: 1}, labels: {y: 2}}') }),
      { 'dry-run': 'true' },
    )
    expect(result.builds[0]).toMatchObject({ additionalContexts: { x: '1' }, labels: { y: '2' } })
    const { objects } = await converted(
      service('labels: {kompose.init.containers.image: "b:1", kompose.init.containers.name: My_Init}'),
    )
    expect(podOf(objects, 'a').initContainers[0].name).toBe('my-init')
  })
})

describe('settings', () => {
  it('that Kubernetes takes no such value of are left out, and told', async () => {
    const { objects, findings } = await converted(
      service(
        'extra_hosts: ["x_y:10.0.0.1", "OK:10.0.0.2", "z:1.2.3", "v6:::1"]\ndns: [ns1, 1.1.1.1]\ndns_opt: [""]\ntmpfs: ["/t:size=big"]',
      ),
    )
    const { hostAliases, dnsConfig, volumes } = podOf(objects, 'a')
    expect(hostAliases).toEqual([
      { ip: '10.0.0.2', hostnames: ['ok'] },
      { ip: '::1', hostnames: ['v6'] },
    ])
    expect(dnsConfig.nameservers).toEqual(['1.1.1.1'])
    expect(volumes).toEqual([{ name: 'tmpfs-t', emptyDir: { medium: 'Memory' } }])
    expect(findings).toEqual([
      'notice unsupported-key compose.yaml:7 The options size=big of the tmpfs /t of "a" are not translated',
      'warning unsupported-key compose.yaml:5 The name server ns1 of "a" is no IP address, and is left out',
      'warning unsupported-key compose.yaml:4 The extra host x_y of "a" is left out: Kubernetes takes DNS names',
      'warning unsupported-key compose.yaml:4 The extra host z of "a" is 1.2.3, which is no address in a cluster',
    ])
  })

  it.each<[string, string, unknown]>([
    ['entrypoint: ["/e"]\ncommand: ["x", "$$(Y)"]', 'containers.0.args', ['x', '$$(Y)']],
    ['entrypoint: []\ncommand: ["x", "y"]', 'containers.0.command', ['x', 'y']],
    ['entrypoint: ""\ncommand: x', 'containers.0.args', undefined],
    ['working_dir: /w', 'containers.0.workingDir', '/w'],
    ['stop_grace_period: 1m30s', 'terminationGracePeriodSeconds', 90],
    ['dns_search: ["", a.example]', 'dnsConfig.searches', ['a.example']],
    ['pull_policy: always', 'containers.0.imagePullPolicy', 'Always'],
    ['extra_hosts: ["x:10.0.0.1", "y=10.0.0.1"]', 'hostAliases', [{ ip: '10.0.0.1', hostnames: ['x', 'y'] }]],
    ['dns: 8.8.8.8', 'dnsConfig', { nameservers: ['8.8.8.8'] }],
    ['network_mode: host', 'hostNetwork', true],
    [
      'deploy: {resources: {limits: {cpus: "0.5", memory: 1g}, reservations: {memory: 64m}}}',
      'containers.0.resources',
      {
        limits: { cpu: '500m', memory: '1Gi', 'ephemeral-storage': '2Gi' },
        requests: { cpu: '250m', memory: '64Mi', 'ephemeral-storage': '100Mi' },
      },
    ],
    ['gpus: [{count: 2}]', 'containers.0.resources.limits', expect.objectContaining({ 'nvidia.com/gpu': '2' })],
    ['tty: true', 'containers.0.tty', true],
  ])('%j', async (fields, path, expected) => {
    const { objects } = await converted(service(fields))
    const found = path.split('.').reduce((value: Objects | undefined, step) => value?.[step], podOf(objects, 'a'))
    expect(found).toEqual(expected)
  })

  it('that are not translated are reported at their line, and refuse in strict mode', async () => {
    const compose = service('ulimits: {nofile: 1024}\nlogging: {driver: syslog}')
    expect((await converted(compose)).findings).toEqual([
      expect.stringContaining('warning unsupported-key compose.yaml:4 services.a.ulimits is not translated'),
      expect.stringContaining('notice unsupported-key compose.yaml:5 services.a.logging is not translated'),
    ])
    const root = projectOf({ 'compose.yaml': compose })
    const report = await convertIn(root, { strict: 'true' })
    expect(report.findings.filter(({ rule }) => rule === 'unsupported-key').map(({ severity }) => severity)).toEqual([
      'error',
      'notice',
    ])
    expect(report.result.files).toEqual([])
  })
})

describe('network policies', () => {
  it('let in those that share a network, and everybody where Compose publishes a port', async () => {
    const compose = `services:
  web: {image: web, ports: ["80:80"], networks: [front, back]}
  api: {image: api, expose: [1], networks: [back]}
  db: {image: db, networks: [data]}
networks: {front: {}, back: {}, data: {internal: true}}
`
    const { objects } = await converted(compose, {}, { 'network-policies': 'all' })
    const policy = (name: string): Objects => objects[`NetworkPolicy/${name}`].spec
    const back = { matchLabels: { 'io.kompose.network/back': 'true' } }
    expect(policy('network-back')).toMatchObject({ podSelector: back, ingress: [{ from: [{ podSelector: back }] }] })
    expect(objects['Deployment/web'].spec.template.metadata.labels).toMatchObject(back.matchLabels)
    expect(policy('web').ingress).toEqual([{ ports: [{ port: 80, protocol: 'TCP' }] }])
    expect(objects).not.toHaveProperty('NetworkPolicy/api')
    expect(policy('network-back').egress).toHaveLength(2)
    expect(policy('network-data').egress).toHaveLength(1)
  })

  it('cut off what Compose gives no network', async () => {
    const { objects } = await converted(service('network_mode: none'), {}, { 'network-policies': 'all' })
    expect(Object.keys(objects).filter((name) => name.startsWith('NetworkPolicy/network'))).toEqual([])
    expect(objects['Deployment/a'].spec.template.metadata.labels).not.toHaveProperty('io.kompose.network/default')
  })
})

describe('profiles', () => {
  it('leave a service out, and say so', async () => {
    const compose = 'services: {a: {image: a}, b: {image: b, profiles: [debug]}}\n'
    const without = await converted(compose)
    expect(Object.keys(without.objects)).not.toContain('Deployment/b')
    expect(without.findings).toEqual([
      expect.stringContaining('notice inactive-profile compose.yaml:1 "b" is left out'),
    ])
    expect(Object.keys((await converted(compose, {}, { profile: 'debug' })).objects)).toContain('Deployment/b')
  })
})

describe('images', () => {
  it.each([
    ['Acme/Web:1', 'Write it in lower case: acme/web:1.'],
    ['a b', 'Write it as registry/name:tag.'],
  ])('%s is refused', async (image, fix) => {
    const root = projectOf({ 'compose.yaml': `services:\n  a:\n    image: ${image}\n` })
    const { findings, result } = await convertIn(root)
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'invalid-image', line: 3, fix },
    ])
    expect(result.files).toEqual([])
  })
})

describe('whatever a Compose file holds', () => {
  it("is a report or the user's mistake, never a crash", async () => {
    const root = temporaryFolder('fuzz')
    const leaf = fc.constantFrom(
      null,
      0,
      -1,
      1.5,
      true,
      '',
      'x',
      '80:80',
      '$X',
      '${X:-',
      '/a:/b',
      'CMD',
      'host',
      [],
      {},
    )
    const keys = [
      'image',
      'ports',
      'environment',
      'volumes',
      'healthcheck',
      'test',
      'deploy',
      'build',
      'networks',
      '<<',
      '__proto__',
      'x',
    ]
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('node'), { maxKeys: 3 }),
      ),
    })).node
    const project = fc.record(
      { services: fc.dictionary(fc.constantFrom('a', 'b_c', '1'), value), volumes: value, secrets: value },
      { requiredKeys: [] },
    )
    mkdirSync(root, { recursive: true })
    await fc.assert(
      fc.asyncProperty(project, async (model) => {
        writeFileSync(join(root, 'compose.yaml'), JSON.stringify(model))
        try {
          await convertIn(root, { 'dry-run': 'true' })
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
      { numRuns: 200, seed: 5 },
    )
  })
})

describe('what Kubernetes does otherwise is told', () => {
  it.each([
    [
      'restart: on-failure:3\nports: ["80"]',
      'notice unsupported-key compose.yaml:4 A Deployment is started again whenever it ends, so "a" is, more often than 3 times, too',
    ],
    [
      'restart: "no"\nports: ["80"]',
      'notice unsupported-key compose.yaml:4 A Deployment is started again whenever it ends, so "a" is, too',
    ],
    [
      'deploy: {restart_policy: {condition: on-failure, max_attempts: 2}}\nexpose: ["80"]',
      'notice unsupported-key compose.yaml:4 A Deployment is started again whenever it ends, so "a" is, more often than 2 times, too',
    ],
    ['deploy: {restart_policy: {condition: on-failure, max_attempts: 2}}', undefined],
    ['restart: always\nports: ["80"]', undefined],
    [
      'ports: [{target: 80, mode: host}]',
      'notice unsupported-key compose.yaml:4 services.a.ports[0].mode is not translated: a Service is reached from all nodes',
    ],
    ['ports: [{target: 80, mode: ingress}]', undefined],
  ])('%s', async (fields, expected) => {
    expect((await converted(service(fields))).findings).toEqual(expected === undefined ? [] : [expected])
  })

  it('a network that other projects are on', async () => {
    const { findings } = await converted(`${service('networks: [proxy]')}networks: {proxy: {external: true}}\n`)
    expect(findings).toEqual([
      'notice unsupported-key compose.yaml:5 networks.proxy.external is not translated: in prod, what another project has on it is let in through published ports alone',
    ])
  })

  it('a mounted folder with a link that leads nowhere', async () => {
    const root = projectOf({ 'compose.yaml': service('volumes: ["./src:/src"]'), 'src/main.js': '' })
    symlinkSync('gone.md', join(root, 'src/README.md'))
    const { findings } = await convertIn(root)
    expect(shown(findings)).toContain(
      'warning unsupported-mount compose.yaml:4 "a" mounts the folder ./src of the project; the mount is left out',
    )
  })
})

it.each([
  ['db-migrate: {image: "acme/web:1"}', 'Job'],
  ['createbuckets: {image: "minio/mc:1"}', 'Job'],
  ['airflow-init: {image: "apache/airflow:3.0.0"}', 'Job'],
  ['migrate: {image: "acme/web:1", restart: always}', 'Deployment'],
  ['setup: {image: "acme/web:1", ports: ["80"]}', 'Deployment'],
  ['initial: {image: "acme/web:1"}', 'Deployment'],
  ['a: {image: "a:1", deploy: {restart_policy: {condition: on-failure}}}', 'Job'],
  ['a: {image: "a:1", deploy: {replicas: 2, restart_policy: {condition: on-failure}}}', 'Deployment'],
  [
    'a: {image: "a:1", deploy: {update_config: {order: start-first}, restart_policy: {condition: on-failure}}}',
    'Deployment',
  ],
])('{%s} is a %s', async (text, kind) => {
  const { objects } = await converted(`services: {${text}}\n`)
  expect(Object.keys(objects).map((key) => key.split('/')[0])).toContain(kind)
})

describe('what a mount becomes', () => {
  it.each([
    ['./conf:/opt/kong', true],
    ['./dags:/opt/airflow/dags', true],
    ['./conf:/app/x', false],
    ['./conf:/var/lib/x', false],
    ['./logs:/x', false],
    ['.:/opt/x', false],
  ])('%s of an image that is not built is a ConfigMap: %s', async (mount, isConfig) => {
    const files = { 'conf/a.yaml': 'a: 1\n', 'dags/a.py': 'x = 1\n', 'logs/a.txt': 'a\n' }
    const { objects } = await converted(service(`volumes: ["${mount}"]`), files)
    expect(Object.keys(objects).some((key) => key.startsWith('ConfigMap/'))).toBe(isConfig)
  })

  it('data of a store in a folder of the host is that of a StatefulSet', async () => {
    const { objects } = await converted('services: {a: {image: "mysql:8.4", volumes: ["./data:/var/lib/mysql"]}}\n')
    expect(objects['StatefulSet/a'].spec.volumeClaimTemplates).toHaveLength(1)
  })

  it('tmpfs by the options of a volume is memory', async () => {
    const { objects, findings } = await converted(
      `${service('volumes: ["vol:/run/x"]')}volumes: {vol: {driver_opts: {type: tmpfs, device: tmpfs, o: "size=100m,uid=1000"}}}\n`,
    )
    expect(podOf(objects, 'a').volumes[0].emptyDir).toEqual({ medium: 'Memory', sizeLimit: '100Mi' })
    expect(findings).toEqual([])
  })

  it.each(['deploy: {replicas: 3}', 'deploy: {mode: global}', 'scale: 2'])(
    'a volume of several Pods is ReadWriteMany: {%s}',
    async (fields) => {
      const { objects, findings } = await converted(`${service(`volumes: ["vol:/x"]\n${fields}`)}volumes: {vol: {}}\n`)
      expect(objects['PersistentVolumeClaim/vol'].spec.accessModes).toEqual(['ReadWriteMany'])
      expect(findings.join()).toContain(
        'The volume "vol" is mounted by each Pod of a; its claim asks for ReadWriteMany',
      )
    },
  )

  it('a store whose command names the folder of its volume keeps its data', async () => {
    const { findings } = await converted(
      'services: {a: {image: "minio/minio:1", command: server /minio_data, volumes: ["vol:/minio_data"]}}\nvolumes: {vol: {}}\n',
    )
    expect(findings).toEqual([])
  })

  it('a port that Traefik is told by labels of a stack is that of the service', async () => {
    const label = 'traefik.http.services.a.loadbalancer.server.port'
    const { objects } = await converted(service(`deploy: {labels: {${label}: "8000"}}`))
    expect(podOf(objects, 'a').containers[0].ports[0].containerPort).toBe(8000)
  })

  it('a health check of the Dockerfile that asks a port in any language is not that of a worker', async () => {
    const check = `FROM x\nEXPOSE 8000\nHEALTHCHECK CMD python -c "urlopen('http://localhost:8000/')"\n`
    const { objects } = await converted(service('build: .\ncommand: celery worker'), { Dockerfile: check })
    expect(podOf(objects, 'a').containers[0].readinessProbe).toBeUndefined()
  })
})

it.each([
  ['image: "quay.io/debezium/example-mongodb:3"\n    ports: ["27017:27017"]', false],
  ['image: "grafana/mimir:2"\n    ports: ["9009:9009"]', false],
  ['image: "traefik/whoami:v1"\n    ports: ["80:80"]', true],
])('a service of %s has an autoscaler in prod: %s', async (fields, isScaled) => {
  const root = projectOf({ 'compose.yaml': `services:\n  a:\n    ${fields}\n` })
  await convertIn(root)
  expect(readFileSync(join(root, 'ops/overlays/prod/kustomization.yaml'), 'utf8').includes('autoscalers.yaml')).toBe(
    isScaled,
  )
})
