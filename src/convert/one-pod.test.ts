import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf } from '../../test/support/convert.ts'
import { testHost } from '../../test/support/host.ts'
import { Kinds } from '../kubernetes/kinds.ts'
import { checkText } from '../validate/check.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

async function converted(compose: string) {
  const root = projectOf({ 'compose.yaml': compose })
  const report = await convertIn(root, { environment: 'prod' })
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const kinds = new Kinds((name) => testHost({}).data(name))
  const objects: Objects = {}
  for (const file of report.result.files.filter((path) => path.includes('/base/'))) {
    const text = readFileSync(join(root, file), 'utf8')
    const options = { versions: ['1.34'], kinds, unknownKinds: 'skip' } as const
    expect(checkText(file, text, options).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const document of parseAllDocuments(text)) {
      const object = document.toJS() as Objects
      objects[`${object.kind}/${object.metadata?.name}`] = object
    }
  }
  const overlay = readFileSync(join(root, 'ops/overlays/prod/kustomization.yaml'), 'utf8')
  return { objects, overlay, images: report.result.images, findings: report.findings.map(({ message }) => message) }
}

const vpn = `services:
  vpn:
    image: vpn:1
    ports: ["8080:8080"]
    volumes: [/state]
  app:
    image: app:1
    network_mode: service:vpn
    expose: ["9000"]
    depends_on: [vpn]
    volumes: [/state]
  debug:
    image: debug:1
    pid: service:app
`

describe('services that share a namespace', () => {
  it('are containers of one Pod, each with its image, volumes and size', async () => {
    const { objects, overlay, images } = await converted(vpn)
    const pod = objects['Deployment/vpn'].spec.template.spec
    expect(pod.containers.map(({ name }: Objects) => name)).toEqual(['vpn', 'app', 'debug'])
    expect(pod.shareProcessNamespace).toBe(true)
    expect(pod.volumes.map(({ name }: Objects) => name)).toEqual(['anonymous-0', 'app-anonymous-0'])
    expect(pod.containers[1].volumeMounts).toMatchObject([{ name: 'app-anonymous-0', mountPath: '/state' }])
    expect(objects['Deployment/app']).toBeUndefined()
    expect(Object.keys(images)).toEqual(['vpn', 'app', 'debug'])
    expect(overlay.match(/name: (?:vpn|app|debug)\n/g)).not.toBeNull()
  })

  it('are reached by the name of the one whose network it is, and do not wait for each other', async () => {
    const { objects } = await converted(vpn)
    expect(objects['Service/vpn'].spec.ports.map(({ port }: Objects) => port)).toEqual([8080, 9000])
    expect(objects['Deployment/vpn'].spec.template.spec.initContainers).toBeUndefined()
  })

  it('stay apart where one of them runs to its end', async () => {
    const { objects, findings } = await converted(
      'services:\n  web: {image: "w:1", ports: ["80"]}\n  job: {image: "j:1", restart: "no", network_mode: "service:web"}\n',
    )
    expect(Object.keys(objects)).toContain('Job/job')
    expect(findings.some((message) => message.includes('they stay apart'))).toBe(true)
  })
})

describe('services of one group (kompose.service.group)', () => {
  it('are one Pod, and each keeps its name', async () => {
    const group = 'labels: {kompose.service.group: shop}'
    const { objects } = await converted(
      `services:\n  a: {image: "a:1", ports: ["80"], ${group}}\n  b: {image: "b:1", ports: ["81", "80/udp"], ${group}}\n`,
    )
    expect(objects['Deployment/a'].spec.template.spec.containers).toHaveLength(2)
    expect(objects['Service/b'].spec.selector).toEqual(objects['Service/a'].spec.selector)
    const names = objects['Service/a'].spec.ports.map(({ name }: Objects) => name)
    expect(new Set(names).size).toBe(3)
  })
})

describe('a volume of several services', () => {
  const text = `services:
  a: {image: "acme/a:1", volumes: ["data:/d"], LABELS}
  b: {image: "acme/b:1", volumes: ["data:/d:ro", "./files:/f"], LABELS}
  c: {image: "acme/c:1", volumes: ["other:/o"]}
  d: {image: "acme/d:1", volumes: ["other:/o"], depends_on: [c]}
volumes: {data: {}, other: {}}
`
  const inOne = text.replaceAll('LABELS', 'labels: {kompose.service.group: g}')

  it('is for one node where their containers are one Pod, and for several where they are not, which is told', async () => {
    const { objects, findings } = await converted(inOne)
    const modes = (claim: string): unknown => objects[`PersistentVolumeClaim/${claim}`].spec.accessModes
    expect([modes('data'), modes('other')]).toEqual([['ReadWriteOnce'], ['ReadWriteMany']])
    expect(objects['Deployment/a'].spec.strategy).toEqual({ type: 'Recreate' })
    expect(findings.filter((message) => message.includes('ReadWriteMany'))).toEqual([
      'The volume "other" is mounted by c, d; its claim asks for ReadWriteMany',
    ])
  })

  it.each(['kompose.service.group: g}, scale: 2', 'kompose.service.group: g, gitops-actions.prod.replicas: "2"}'])(
    'is for several where that Pod runs several times: {%s',
    async (labels) => {
      const { objects } = await converted(text.replaceAll('LABELS', `labels: {${labels}`))
      expect(objects['PersistentVolumeClaim/data'].spec.accessModes).toEqual(['ReadWriteMany'])
    },
  )
})
