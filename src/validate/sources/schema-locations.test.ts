import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { misbehaviours, startHostileServer } from '../../../test/support/hostile-server.ts'
import { workspace } from '../../../test/support/validate.ts'
import { ServiceError } from '../../errors.ts'
import { CustomKinds } from '../../kubernetes/custom.ts'
import { addFromLocations } from './schema-locations.ts'

const thing = { apiVersion: 'shop.example.com/v1beta1', kind: 'Thing' }
const schema = '{"type": "object", "properties": {"spec": {"type": "object"}}}'
const commit = 'a'.repeat(40)

/** A server of files, by their paths; tells what it was asked for. */
async function serve(files: Readonly<Record<string, string>>): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const text = files[url]
    response.writeHead(text === undefined ? 404 : 200).end(text)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

async function add(
  entries: readonly string[],
  root = workspace({}),
  cache = temporaryFolder('cache'),
): Promise<CustomKinds> {
  const kinds = new CustomKinds()
  await addFromLocations(entries, [thing], '1.34', kinds, testHost({ root, cache }))
  return kinds
}

describe('places of schemas', () => {
  it.each([
    ['{{ .ResourceKind }}{{ .KindSuffix }}.json', '/thing-shop-v1beta1.json'],
    ['{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json', '/shop.example.com/thing_v1beta1.json'],
    [
      '{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}.json',
      '/v1.34.0-standalone-strict/thing.json',
    ],
    ['', '/v1.34.0-standalone-strict/thing-shop-v1beta1.json'],
    ['{{ if eq .Group "shop.example.com" }}a{{ end }}.json', '/a.json'],
  ])('%s', async (template, path) => {
    const { url, asked } = await serve({ [`/${commit}${path}`]: schema })
    const kinds = await add([`${url}/${commit}/${template}`])
    expect(asked).toEqual([`/${commit}${path}`])
    expect(kinds.find(thing.apiVersion, thing.kind)?.schema.properties).toEqual({ spec: { type: 'object' } })
  })

  it('may be paths of the workspace', async () => {
    const kinds = await add(['schemas/{{ .ResourceKind }}.json'], workspace({ 'schemas/thing.json': schema }))
    expect(kinds.find(thing.apiVersion, thing.kind)).toBeDefined()
  })

  it('are asked in their order, and once for all runs', async () => {
    const { url, asked } = await serve({ [`/${commit}/b/thing.json`]: schema })
    const entries = [
      'default',
      `${url}/${commit}/a/{{.ResourceKind}}.json`,
      `${url}/${commit}/b/{{.ResourceKind}}.json`,
    ]
    const cache = temporaryFolder('cache')
    for (let run = 0; run < 2; run++) {
      expect((await add(entries, workspace({}), cache)).find(thing.apiVersion, thing.kind)).toBeDefined()
    }
    expect(asked).toEqual([`/${commit}/a/thing.json`, `/${commit}/b/thing.json`])
  })

  it('of one file are pinned by its digest', async () => {
    const { url } = await serve({ '/thing.json': schema })
    const digest = createHash('sha256').update(schema).digest('hex')
    expect((await add([`${url}/thing.json#sha256=${digest}`])).find(thing.apiVersion, thing.kind)).toBeDefined()
    await expect(add([`${url}/thing.json#sha256=${'0'.repeat(64)}`])).rejects.toThrow(
      `has the sha256 ${digest}, not 000`,
    )
  })

  it.each([
    ['https://example.com/main/{{.ResourceKind}}.json', 'is not pinned'],
    [`http://example.com/${commit}/{{.ResourceKind}}.json`, 'is not https'],
    [`https://{{.Group}}/${commit}/{{.ResourceKind}}.json`, 'its host is not given'],
    ['https://example.com/a.json#sha256=abc', 'has no sha256'],
    ['{{ .Kind }}.json', 'is no template: there is no parameter "Kind"'],
    ['{{ .Kind', undefined],
  ])('%s is refused before anything is asked', async (entry, message) => {
    if (message !== undefined) await expect(add([entry])).rejects.toThrow(message)
    else expect((await add([entry])).find(thing.apiVersion, thing.kind)).toBeUndefined()
  })

  it('says so where a file is no schema', async () => {
    const { url } = await serve({ [`/${commit}/thing.json`]: '{"kind": "List"}' })
    await expect(add([`${url}/${commit}/{{.ResourceKind}}.json`])).rejects.toThrow(
      'thing.json is no JSON schema of shop.example.com/v1beta1 Thing',
    )
  })

  it('are not asked for kinds whose names lead elsewhere', async () => {
    const { url, asked } = await serve({})
    const types = ['../../x/v1', 'a..b/v1', 'a/v1/../x', 'a.com/v1?x'].map((apiVersion) => ({
      apiVersion,
      kind: 'Thing',
    }))
    const host = testHost({ root: workspace({}) })
    await addFromLocations([`${url}/${commit}/{{.Group}}/x.json`], types, '1.34', new CustomKinds(), host)
    expect(asked).toEqual([])
  })

  const harmless = ['an empty object', 'not found']
  const ways = Object.keys(misbehaviours).filter((way) => !harmless.includes(way))
  it.concurrent.each(ways)('answered with %s is told, and nothing is kept of it', { timeout: 100_000 }, async (way) => {
    const server = await startHostileServer(misbehaviours[way]!, undefined)
    const cache = temporaryFolder('cache')
    try {
      const entry = `http://${server.address}/${commit}/{{.ResourceKind}}.json`
      const failed = await add([entry], workspace({}), cache).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (failed !== undefined && !(failed instanceof ServiceError)) expect(String(failed)).toMatch(/no JSON schema/)
      if (failed instanceof ServiceError)
        expect(testHost({ root: workspace({}), cache }).files.kind(`${cache}/schemas`)).toBeUndefined()
    } finally {
      server.close()
    }
  })
})
