import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../test/support/convert.ts'
import { honouredLabels } from './labels.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

async function converted(labels: string, service = '', rest = ''): Promise<Objects> {
  const compose = `services:\n  a:\n    image: a:1\n    labels:\n${labels.replace(/^/gm, '      ')}\n${service.replace(/^/gm, '    ')}\n${rest}`
  const root = projectOf({ 'compose.yaml': compose })
  const { findings } = await convertIn(root, { 'all-in-one': 'all.yaml' })
  expect(shown(findings.filter(({ severity }) => severity === 'error'))).toEqual([])
  const objects = parseAllDocuments(readFileSync(join(root, 'all.yaml'), 'utf8')).map((text) => text.toJS() as Objects)
  return Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object]))
}

const podOf = (objects: Objects): Objects => objects['Deployment/a'].spec.template.spec

describe('labels of kompose', () => {
  it('are all honoured: those of its constants and of its user guide (1.38)', () => {
    const probe = (kind: string): string[] =>
      [
        'http_get_path',
        'http_get_port',
        'tcp_port',
        'test',
        'interval',
        'timeout',
        'retries',
        'start_period',
        'disable',
      ].map((setting) => `service.healthcheck.${kind}.${setting}`)
    const all = [
      ...['controller.port.expose', 'controller.type', 'cronjob.backoff_limit', 'cronjob.concurrency_policy'],
      ...['cronjob.schedule', 'ephemeral-storage.limit', 'ephemeral-storage.request', 'hpa.cpu', 'hpa.memory'],
      ...['hpa.replicas.max', 'hpa.replicas.min', 'image-pull-policy', 'image-pull-secret'],
      ...['init.containers.command', 'init.containers.image', 'init.containers.name', 'security-context.fsgroup'],
      ...['service.expose', 'service.expose.ingress-class-name', 'service.expose.tls-secret'],
      ...['service.external-traffic-policy', 'service.group', 'service.name_override', 'service.nodeport.port'],
      ...['service.type', 'serviceaccount-name', 'volume.selector', 'volume.size', 'volume.storage-class-name'],
      ...['volume.subpath', 'volume.type', ...probe('liveness'), ...probe('readiness')],
    ]
    const missing = all
      .map((name) => `kompose.${name}`)
      .filter((name) => !(honouredLabels as readonly string[]).includes(name))
    expect(missing).toEqual([])
  })

  it('kompose.init.containers: an init container, confined as the container', async () => {
    const pod = podOf(
      await converted(
        'kompose.init.containers.image: busybox:1.37\nkompose.init.containers.name: setup\nkompose.init.containers.command: \'["sh", "-c", "true"]\'',
      ),
    )
    expect(pod.initContainers).toMatchObject([{ name: 'setup', image: 'busybox:1.37', command: ['sh', '-c', 'true'] }])
    expect(pod.initContainers[0].securityContext.allowPrivilegeEscalation).toBe(false)
  })

  it('kompose.volume.subpath and .selector: a folder of the volume, and the volume', async () => {
    const objects = await converted(
      'kompose.volume.subpath: web',
      'volumes: ["data:/data"]',
      'volumes: {data: {labels: {kompose.volume.selector: disk}}}\n',
    )
    expect(podOf(objects).containers[0].volumeMounts).toMatchObject([{ mountPath: '/data', subPath: 'web' }])
    expect(objects['PersistentVolumeClaim/data'].spec.selector).toEqual({
      matchLabels: { 'io.kompose.service': 'disk' },
    })
  })

  it.each([
    ['emptyDir', 'data:/data', { emptyDir: {} }],
    ['hostPath', '/srv/data:/data', { hostPath: { path: '/srv/data' } }],
    ['persistentVolumeClaim', 'data:/data', { persistentVolumeClaim: { claimName: 'data' } }],
  ])('kompose.volume.type: %s', async (type, mount, expected) => {
    const objects = await converted(`kompose.volume.type: ${type}`, `volumes: ["${mount}"]`, 'volumes: {data: {}}\n')
    expect(podOf(objects).volumes).toMatchObject([expected])
  })

  it('kompose.controller.port.expose: published ports are bound on the node', async () => {
    const objects = await converted(
      "kompose.controller.port.expose: 'true'",
      'ports: ["8080:80", "127.0.0.1:9090:90"]\nexpose: ["70"]',
    )
    expect(podOf(objects).containers[0].ports).toMatchObject([
      { containerPort: 80, hostPort: 8080 },
      { containerPort: 90, hostPort: 9090, hostIP: '127.0.0.1' },
      { containerPort: 70 },
    ])
  })
})
