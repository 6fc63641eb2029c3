import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convertIn, projectOf } from '../../test/support/convert.ts'

const compose = `name: shop
services:
  web: {image: "nginx:1", ports: ["8080:80"], depends_on: [api], networks: [front]}
  api: {image: "api:1", environment: {DB_PASSWORD: secret-password}, networks: [front, back]}
  db: {image: "postgres:17", volumes: ["data:/var/lib/postgresql/data"], networks: [back]}
volumes: {data: {}}
networks: {front: {}, back: {}}
`

describe('the picture of a project', () => {
  it('has services, what reaches them, and what they keep and share', async () => {
    const { sections } = await convertIn(projectOf({ 'compose.yaml': compose }))
    const block = sections?.find(({ title }) => title === 'Services')?.body[0]
    expect(block).toMatchObject({ kind: 'code', language: 'mermaid' })
    expect((block as { text: string }).text.split('\n')).toEqual([
      'flowchart LR',
      '  n0["api, Deployment"]',
      '  n1["db, StatefulSet"]',
      '  n2["web, Deployment"]',
      '  n3{{"front"}}',
      '  n4{{"back"}}',
      '  n5[("data")]',
      '  n6(("outside"))',
      '  n0 -.- n3',
      '  n0 -.- n4',
      '  n1 --- n5',
      '  n1 -.- n4',
      '  n6 -->|"8080:80"| n2',
      '  n2 --> n0',
      '  n2 -.- n3',
      '',
    ])
  })

  it('has services of one Pod in one box, with the volumes of all, and no network that all share', async () => {
    const text = `services:
  vpn: {image: "a:1", networks: [x]}
  app: {image: "b:1", network_mode: "service:vpn", volumes: ["data:/data"]}
  _web_: {image: "c:1", networks: [x], depends_on: [app]}
networks: {x: {}}
volumes: {data: {}}`
    const { sections } = await convertIn(projectOf({ 'compose.yaml': text }))
    const block = sections?.find(({ title }) => title === 'Services')?.body[0]
    expect((block as { text: string }).text.split('\n')).toEqual([
      'flowchart LR',
      '  n0["#95;web#95;, Deployment"]',
      '  n1["vpn + app, Deployment"]',
      '  n2[("data")]',
      '  n0 --> n1',
      '  n1 --- n2',
      '',
    ])
  })

  it('has many services that differ in their names alone in one box', async () => {
    const workers = Array.from({ length: 40 }, (_, i) => `  w${i}: {image: "w:1", depends_on: [db]}`).join('\n')
    const text = `services:\n  db: {image: "postgres:17"}\n  web: {image: "x:1", ports: ["80"], depends_on: [db]}\n${workers}\n`
    const { sections } = await convertIn(projectOf({ 'compose.yaml': text }))
    const block = sections?.find(({ title }) => title === 'Services')?.body[0]
    expect((block as { text: string }).text.split('\n').slice(1, 4)).toEqual([
      '  n0["db, Deployment"]',
      '  n1["w0 + w1 + w10 + 37 more, Deployment"]',
      '  n2["web, Deployment"]',
    ])
  })

  it('reads nothing of the project as Mermaid', async () => {
    const text =
      'services: {a: {image: "a:1", networks: [x, "end"], ports: ["80"]}, b: {image: "b:1", networks: [x]}}\nnetworks: {x: {}, "end": {}}'
    const { sections } = await convertIn(projectOf({ 'compose.yaml': text }))
    expect(JSON.stringify(sections)).toContain('{{\\"end\\"}}')
  })
})

describe('README.md', () => {
  it('stands beside the manifests on request, without values', async () => {
    const root = projectOf({ 'compose.yaml': compose })
    await convertIn(root)
    expect(existsSync(join(root, 'ops/README.md'))).toBe(false)
    await convertIn(root, { readme: 'true' })
    const page = readFileSync(join(root, 'ops/README.md'), 'utf8')
    expect(page).toContain('```mermaid\nflowchart LR')
    expect(page).toContain('- api-secrets: DB\\_PASSWORD')
    expect(page).not.toContain('secret-password')
    expect(await convertIn(root, { readme: 'true', check: 'true' })).toMatchObject({ result: { changed: false } })
  })

  it('of somebody else is not overwritten', async () => {
    const root = projectOf({ 'compose.yaml': compose, 'ops/README.md': '# Mine\n' })
    await expect(convertIn(root, { readme: 'true' })).rejects.toMatchObject({ name: 'InputError' })
  })
})
