import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf } from '../../../test/support/convert.ts'
import { testHost } from '../../../test/support/host.ts'
import { Kinds } from '../../kubernetes/kinds.ts'
import { checkText } from '../../validate/check.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

const compose = `name: shop
services:
  web:
    image: nginx:1
    ports: ["8080:80", "127.0.0.1:9000:9000"]
    labels: {kompose.service.expose: "shop.example.com,shop.example.com/api", kompose.service.expose.tls-secret: shop-tls}
  mail:
    image: acme/mail:1
    ports: [{target: 8443, published: "443", app_protocol: tls}]
    labels: {kompose.service.expose: mail.example.com}
  db:
    image: postgres:17
    ports: ["15432:5432"]
    networks: [back]
    labels: {kompose.service.expose: "true"}
  api:
    image: acme/api:1
    expose: [8080, 9090]
    networks: [default, back]
    labels: {prometheus.io/scrape: "true", prometheus.io/port: "9090", prometheus.io/path: /m}
networks: {back: {internal: true}}
`

/** Every object that is written, by \`Kind/name\`; none may be one that an API server with its CRDs refuses. */
async function objectsOf(given: Record<string, string>, text = compose, part = 'base'): Promise<Objects> {
  const root = projectOf({ 'compose.yaml': text })
  const { findings, result } = await convertIn(root, { environment: 'prod', ...given })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const kinds = new Kinds((name) => testHost({}).data(name))
  const texts = result.files
    .filter((file) => !file.endsWith('kustomization.yaml'))
    .map((file) => {
      const content = readFileSync(join(root, file), 'utf8')
      const checked = checkText(file, content, { versions: ['1.34'], kinds, unknownKinds: 'error' })
      expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      return file.includes(part) ? content : ''
    })
  const documents = texts.flatMap((content) => parseAllDocuments(content) as { toJS(): Objects | null }[])
  const objects = documents.flatMap((document) => document.toJS() ?? [])
  return Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object]))
}

async function findingsOf(text: string, given: Record<string, string> = {}): Promise<string[]> {
  const { findings } = await convertIn(projectOf({ 'compose.yaml': text }), given)
  return findings.map(({ rule, severity, path }) => `${severity} ${rule} ${path}`)
}

describe('Istio', () => {
  it('leads from its gateway to each service, as what it speaks', async () => {
    const objects = await objectsOf({ expose: 'istio' })
    expect(objects['Gateway/web'].spec).toEqual({
      selector: { istio: 'ingressgateway' },
      servers: [
        {
          port: { number: 80, name: 'http', protocol: 'HTTP' },
          hosts: ['shop.example.com'],
          tls: { httpsRedirect: true },
        },
        {
          port: { number: 443, name: 'https', protocol: 'HTTPS' },
          hosts: ['shop.example.com'],
          tls: { mode: 'SIMPLE', credentialName: 'shop-tls' },
        },
      ],
    })
    const route = [{ destination: { host: 'web', port: { number: 80 } } }]
    expect(objects['VirtualService/web'].spec).toEqual({
      hosts: ['shop.example.com'],
      http: [{ match: [{ uri: { prefix: '/' } }], route }],
      gateways: ['web'],
    })
    expect(objects['VirtualService/web-2'].spec.http).toEqual([{ match: [{ uri: { prefix: '/api' } }], route }])
    expect(objects['VirtualService/mail'].spec.tls[0].match).toEqual([{ port: 443, sniHosts: ['mail.example.com'] }])
    expect(objects['Gateway/db'].spec.servers).toEqual([
      { port: { number: 15432, name: 'tcp', protocol: 'TCP' }, hosts: ['*'] },
    ])
    expect(objects).not.toHaveProperty('Ingress/web')
  })

  it('has a sidecar in every Pod, and mutual TLS between them', async () => {
    const objects = await objectsOf({ expose: 'istio' })
    expect(objects['Deployment/api'].spec.template.metadata).toMatchObject({
      labels: { 'sidecar.istio.io/inject': 'true' },
      annotations: { 'sidecar.istio.io/nativeSidecar': 'true' },
    })
    expect(objects['DestinationRule/api'].spec).toEqual({
      host: 'api',
      trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } },
    })
    expect(objects['PeerAuthentication/default'].spec).toEqual({ mtls: { mode: 'STRICT' } })
    expect(await objectsOf({ expose: 'istio' }, compose, 'overlays')).toHaveProperty('NetworkPolicy/allow-istio')
  })

  it('takes a Gateway that exists', async () => {
    const objects = await objectsOf({ expose: 'istio', gateway: 'infra/public' })
    expect(objects['VirtualService/web'].spec.gateways).toEqual(['infra/public'])
    expect(Object.keys(objects).filter((name) => name.startsWith('Gateway/'))).toEqual([])
  })

  it('lets a Pod stay outside of the mesh', async () => {
    const text = 'services: {a: {image: "a:1", ports: ["80"], labels: {sidecar.istio.io/inject: "false"}}}'
    expect(await objectsOf({ expose: 'istio' }, text)).not.toHaveProperty('DestinationRule/a')
  })

  it('has its hosts below the environment outside of production', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    await convertIn(root, { environment: 'dev', expose: 'istio' })
    const text = readFileSync(join(root, 'ops/overlays/dev/kustomization.yaml'), 'utf8')
    expect(text).toContain('path: /spec/servers/1/hosts/0')
    expect(text).toContain('path: /spec/tls/0/match/0/sniHosts/0')
    expect(text.match(/value: dev\.shop\.example\.com/g)).toHaveLength(4)
  })

  it('says who may reach whom, where that is asked for', async () => {
    const given = { expose: 'istio', 'extra-objects': 'authorization-policies' }
    const objects = await objectsOf(given, compose, 'overlays')
    const principals = ['api', 'db'].map((name) => `*/ns/shop-prod/sa/${name}`)
    expect(objects['AuthorizationPolicy/db'].spec.rules).toEqual([
      { from: [{ source: { principals } }] },
      { to: [{ operation: { ports: ['5432'] } }] },
    ])
    expect(objects['AuthorizationPolicy/api'].spec.rules).toEqual([
      { from: [{ source: { namespaces: ['shop-prod'] } }] },
    ])
  })
})

describe('the Gateway API', () => {
  it('has a route of the kind that the port speaks', async () => {
    const objects = await objectsOf({ gateway: 'infra/public' })
    expect(objects['HTTPRoute/web'].spec.hostnames).toEqual(['shop.example.com'])
    expect(objects['TLSRoute/mail'].spec).toEqual({
      parentRefs: [{ namespace: 'infra', name: 'public' }],
      hostnames: ['mail.example.com'],
      rules: [{ backendRefs: [{ name: 'mail', port: 8443 }] }],
    })
    expect(objects['TCPRoute/db'].spec).toEqual({
      parentRefs: [{ namespace: 'infra', name: 'public', port: 15432 }],
      rules: [{ backendRefs: [{ name: 'db', port: 5432 }] }],
    })
  })
})

describe('an Ingress', () => {
  it('carries HTTP alone', async () => {
    expect((await findingsOf(compose)).filter((finding) => finding.includes('not-exposed'))).toEqual([
      'warning not-exposed services.db.labels.kompose.service.expose',
      'warning not-exposed services.mail.labels.kompose.service.expose',
    ])
  })
})

describe('a port of the loopback address', () => {
  const service = (fields: string): string => `services: {a: {image: "a:1", ${fields}}}`

  it('is exposed by nothing', async () => {
    const text = service('ports: ["127.0.0.1:80:80"], labels: {kompose.service.expose: a.example.com}')
    expect(await objectsOf({}, text)).not.toHaveProperty('Ingress/a')
    expect(await findingsOf(text)).toContain('warning not-exposed services.a.labels.kompose.service.expose')
    const beside = service('ports: ["127.0.0.1:80:80", "81:81"], labels: {kompose.service.expose: a.example.com}')
    expect((await objectsOf({}, beside))['Ingress/a'].spec.rules[0].http.paths[0].backend.service.port.name).toBe(
      'port-81',
    )
  })

  it.each(['127.1.2.3', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1'])('is so by whatever name: %s', async (host) => {
    const text = service(
      `ports: [{target: 80, published: 80, host_ip: "${host}"}], labels: {kompose.service.expose: a.b}`,
    )
    expect(await objectsOf({}, text)).not.toHaveProperty('Ingress/a')
    expect(await objectsOf({}, text, 'overlays')).not.toHaveProperty('NetworkPolicy/a')
  })

  it('is no port of a LoadBalancer, and opened by no policy', async () => {
    const text = service('ports: ["[::1]:80:80", "81:81"], labels: {kompose.service.type: loadbalancer}')
    expect((await objectsOf({}, text))['Service/a'].spec.ports.map(({ port }: Objects) => port)).toEqual([81])
    expect(await findingsOf(text)).toContain('warning not-exposed services.a.ports')
    const policies = await objectsOf({}, text, 'overlays')
    expect(policies['NetworkPolicy/a'].spec.ingress).toEqual([{ ports: [{ port: 81, protocol: 'TCP' }] }])
  })

  it.each([
    '{kompose.service.type: nodeport, kompose.service.nodeport.port: "30080"}',
    '{kompose.service.type: loadbalancer}',
  ])('leaves a Service of the cluster alone where all ports are bound so, with %s', async (labels) => {
    const text = service(`ports: ["127.0.0.1:80:80"], labels: ${labels}`)
    const { type, ports } = (await objectsOf({}, text))['Service/a'].spec
    expect(type).toBeUndefined()
    expect(ports).toEqual([{ name: 'port-80', port: 80, protocol: 'TCP', targetPort: 'port-80' }])
    expect(await findingsOf(text)).toContain('warning not-exposed services.a.ports')
  })
})

describe('an exposure', () => {
  const exposed = (value: string, labels = ''): string =>
    `services: {a: {image: "a:1", ports: ["80"], labels: {kompose.service.expose: "${value}"${labels}}}}`

  it.each(['true', '', 'a_b.example.com', 'http://a', ' ,a'])('as %j is refused', async (value) => {
    expect(await findingsOf(exposed(value))).toContain('error wrong-value services.a.labels.kompose.service.expose')
  })

  it('takes the hosts of the environments', async () => {
    const text = exposed('True', ', gitops-actions.host: a.example.com')
    expect((await objectsOf({}, text))['Ingress/a'].spec.rules[0].host).toBe('a.example.com')
    expect(await findingsOf(exposed('true'), { defaults: 'prod.host=a.example.com' })).toContain(
      'error wrong-value services.a.labels.kompose.service.expose',
    )
  })
})

it('metrics have a ServiceMonitor where that is asked for, of the one Service that carries its label', async () => {
  const objects = await objectsOf({ 'extra-objects': 'service-monitors' })
  const label = { 'io.kompose.monitored': 'true' }
  expect(objects['ServiceMonitor/api'].spec).toEqual({
    selector: { matchLabels: { 'app.kubernetes.io/name': 'api', ...label } },
    endpoints: [{ port: 'port-9090', path: '/m' }],
  })
  expect(objects['Service/api'].metadata.labels).toMatchObject(label)
  expect(Object.keys(objects).filter((name) => name.startsWith('ServiceMonitor'))).toEqual(['ServiceMonitor/api'])
})

it('a name that can be none of a Service is told with those that use it', async () => {
  const text = `services:
  prosody: {image: "a:1", networks: {meet: {aliases: [xmpp.meet.jitsi]}}}
  jicofo: {image: "b:1", environment: {XMPP_SERVER: "xmpp.meet.jitsi", OTHER: "axmpp.meet.jitsi"}, networks: [meet]}
networks: {meet: {}}`
  const { findings } = await convertIn(projectOf({ 'compose.yaml': text }))
  expect(findings.find(({ rule }) => rule === 'renamed')?.fix).toBe('Use prosody instead in jicofo (XMPP_SERVER).')
})

it.each([
  [{ expose: 'gateway' }, 'expose: gateway needs gateway'],
  [{ expose: 'ingress', gateway: 'a' }, 'expose: ingress has no gateway'],
  [{ 'extra-objects': 'authorization-policies' }, 'extra-objects: authorization-policies are read by Istio alone'],
])('%j is refused', async (given, message) => {
  await expect(convertIn(projectOf({ 'compose.yaml': compose }), given)).rejects.toMatchObject({ message })
})
