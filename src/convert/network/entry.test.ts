import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { convertIn, projectOf, shown } from '../../../test/support/convert.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Objects = Record<string, any>

const service = (fields: string): string => `services:\n  a:\n    image: acme/a:1\n    ${fields}\n`

async function converted(compose: string, given: Record<string, string> = {}) {
  const root = projectOf({ 'compose.yaml': compose })
  const { findings, result } = await convertIn(root, { environment: 'prod', ...given })
  const text = result.files
    .filter((path) => /base\/(?!kustomization)/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('---\n')
  const objects = (parseAllDocuments(text) as { toJS(): Objects }[]).map((document) => document.toJS())
  return { objects, told: shown(findings.filter(({ rule }) => ['not-exposed', 'wrong-value'].includes(rule))) }
}

describe('hosts of several ports', () => {
  const s3 = `services:
  s3:
    image: minio/minio:1
    ports: ["9000:9000", "19001:9001", "7000:7000", "127.0.0.1:8000:8000"]
    labels: {kompose.service.expose: "s3.example.com,console.example.com:19001"}
`

  it.each<[string, Record<string, string>, (object: Objects) => unknown, unknown[]]>([
    [
      'Ingress',
      {},
      ({ spec }) => spec.rules.map(({ host, http }: Objects) => [host, http.paths[0].backend.service.port.name]),
      [
        [
          ['s3.example.com', 'port-9000'],
          ['console.example.com', 'port-9001'],
        ],
      ],
    ],
    [
      'HTTPRoute',
      { expose: 'gateway', gateway: 'infra/main' },
      ({ spec }) => [...spec.hostnames, spec.rules[0].backendRefs[0].port],
      [
        ['s3.example.com', 9000],
        ['console.example.com', 9001],
      ],
    ],
    [
      'VirtualService',
      { expose: 'istio' },
      ({ spec }) => [...spec.hosts, spec.http[0].route[0].destination.port.number],
      [
        ['s3.example.com', 9000],
        ['console.example.com', 9001],
      ],
    ],
  ])('lead to each by %s; what else is published is told', async (kind, given, read, expected) => {
    const { objects, told } = await converted(s3, given)
    expect(objects.filter((object) => object['kind'] === kind).map(read)).toEqual(expected)
    expect(told).toEqual(['notice not-exposed compose.yaml:5 "s3" publishes 7000, too, and no host leads there'])
  })

  it.each([
    ['ports: ["80:80"]', 'a.b:81', 'error wrong-value compose.yaml:5 "a" is exposed on port 81, which nobody reaches'],
    [
      'ports: ["80:80", "127.0.0.1:81:81"]',
      'a.b:81',
      'error wrong-value compose.yaml:5 "a" is exposed on port 81, which nobody reaches',
    ],
    ['ports: ["80:80"]', 'a.b:', 'error wrong-value compose.yaml:5 "a" is exposed on port , which nobody reaches'],
    ['ports: ["80:80"]', ':80', 'error wrong-value compose.yaml:5 "a" is exposed as ":80", which is no name of a host'],
    ['ports: ["53:53/udp"]', 'a.b', 'warning not-exposed compose.yaml:5 "a" is to be exposed, but has no TCP port'],
  ])('%s as %s is refused or told', async (ports, host, expected) => {
    const { told } = await converted(service(`${ports}\n    labels: {kompose.service.expose: "${host}"}`))
    expect(told).toEqual([expected])
  })

  it('of services in one Pod are led to one by one', async () => {
    const vpn = `services:
  vpn: {image: "acme/vpn:1", ports: [{target: 8080, name: ui}], labels: {kompose.service.expose: vpn.example.com}}
  app: {image: "acme/app:1", network_mode: "service:vpn", ports: [{target: 9000, name: ui}], labels: {kompose.service.expose: app.example.com}}
`
    const { objects } = await converted(vpn.replace('network_mode: "service:vpn"', 'pid: "service:vpn"'))
    const { spec } = objects.find(({ kind }) => kind === 'Ingress') as Objects
    expect(spec.rules.map(({ host, http }: Objects) => [host, http.paths[0].backend.service.port.name])).toEqual([
      ['vpn.example.com', 'ui'],
      ['app.example.com', 'p9000-tcp'],
    ])
  })
})

describe('a host that a proxy beside Docker leads from', () => {
  it.each([
    [
      'labels: ["traefik.http.routers.a.rule=Host(`a.example.com`) && PathPrefix(`/v1`)"]',
      'Traefik leads from a.example.com/v1',
    ],
    [
      'labels: ["traefik.http.routers.a.rule=Host(`A.example.com`) || Host(`b.example.com`)"]',
      'Traefik leads from a.example.com,b.example.com',
    ],
    [
      'deploy: {labels: {traefik.http.routers.a.rule: "Host(`a.example.com`, `b.example.com`)"}}',
      'Traefik leads from a.example.com,b.example.com',
    ],
    [
      'labels: {traefik.frontend.rule: "Host:a.example.com,b.example.com;PathPrefix:/x"}',
      'Traefik leads from a.example.com,b.example.com',
    ],
    [
      'labels: {caddy: "https://a.example.com, b.example.com", caddy.reverse_proxy: "{{upstreams 80}}"}',
      'caddy-docker-proxy leads from a.example.com,b.example.com',
    ],
    [
      'environment: {VIRTUAL_HOST: "a.example.com,b.example.com:8443", VIRTUAL_PATH: /x}',
      'nginx-proxy leads from a.example.com/x,b.example.com/x',
    ],
  ])('is told with the label to write: %s', async (fields, expected) => {
    const { told } = await converted(service(fields))
    expect(told).toEqual([expect.stringContaining(`warning not-exposed compose.yaml:4 ${expected} to "a" in Docker`)])
  })

  it.each([
    ['labels: ["traefik.http.routers.a.rule=HostRegexp(`.*`)"]'],
    ['labels: {kompose.service.expose: a.example.com, caddy: a.example.com}\n    ports: [80]'],
    ['environment: {VIRTUAL_HOST: ""}'],
  ])('is not told where there is none, or something leads there: %s', async (fields) => {
    expect((await converted(service(fields))).told).toEqual([])
  })

  it.each([
    ['environment: {VIRTUAL_HOST: a.example.com, VIRTUAL_PORT: "2368"}', 2368],
    ['labels: {caddy: a.example.com, caddy.reverse_proxy: "{{upstreams http 8000}}"}', 8000],
    ['labels: {traefik.port: "3000"}', 3000],
  ])('says the port, too: %s', async (fields, port) => {
    const { objects } = await converted(service(fields))
    expect(
      objects.find(({ kind }) => kind === 'Deployment')?.['spec'].template.spec.containers[0].ports[0].containerPort,
    ).toBe(port)
  })
})
