import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import { startRegistryDouble } from '../../test/support/registry-double.ts'
import { openLayout } from './layout.ts'
import { pullImages } from './pull.ts'
import { pushContent } from './push.ts'
import { openRepository } from './repository.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

it('brings the images of a digest, without attestations, for some platforms or all, and no blob that is here', async () => {
  const registry = await startRegistryDouble()
  const host = testHost({})
  const [old, other] = [temporaryFolder('old'), temporaryFolder('other')]
  const { digest, images } = writeLayout(old, { attestations: true })
  writeLayout(other, { platforms: ['linux/s390x'], layer: Buffer.from('nothing of the other') })
  const repository = openRepository(host, { registry: registry.address, repository: 'acme/web' })
  await pushContent(host, openLayout(host.files, old), repository)
  const pulled = await pullImages(host, repository, digest, { near: openLayout(host.files, other) })
  expect(pulled.images.map(({ manifest }) => manifest.digest)).toEqual(images)
  expect(pulled.manifests).toHaveLength(3)
  const before = registry.requests.length
  await pullImages(host, repository, digest, { near: openLayout(host.files, old) })
  expect(registry.requests.slice(before).filter((request) => request.includes('/blobs/'))).toEqual([])
  const [arm, none] = [['linux/arm64'], ['linux/riscv64']]
  const platformsOf = async (platforms: string[]) =>
    (await pullImages(host, repository, digest, { platforms })).images.map(({ platform }) => platform)
  expect([await platformsOf(arm), await platformsOf(none)]).toEqual([arm, ['linux/amd64', 'linux/arm64']])
  await registry.close()
})

const content = Buffer.from('a layer')
const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`

/** A registry with Basic login that sends blobs on to a store of its own, and what both were asked. */
async function withStore(serve: Buffer) {
  const seen: { url: string; authorization: string | undefined }[] = []
  const listen = async (answer: (url: string, authorized: boolean) => [number, object, Buffer?]): Promise<string> => {
    const server = createServer((request, response) => {
      seen.push({ url: request.url ?? '', authorization: request.headers.authorization })
      const [status, headers, body] = answer(request.url ?? '', request.headers.authorization !== undefined)
      response.writeHead(status, { ...headers }).end(body)
    })
    servers.push(server)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const store = await listen(() => [200, {}, serve])
  const registry = await listen((url, authorized) => {
    if (!authorized) return [401, { 'www-authenticate': 'Basic realm="x"' }]
    if (!url.includes('/blobs/')) return [200, {}]
    const location = `http://${store}/kept?signature=1`
    // As registries in Go answer: with more words than a small blob has bytes.
    return [307, { location }, Buffer.from(`<a href="${location}">Temporary Redirect</a>.`)]
  })
  const credentials = { username: 'robot', password: 's3cret' }
  const repository = openRepository(testHost({}), { registry, repository: 'a/b' }, { credentials })
  return { repository, seen }
}

const blob = { mediaType: 'x', digest, size: content.byteLength }

it("follows a blob to the registry's store, which gets no login", async () => {
  const { repository, seen } = await withStore(content)
  await repository.pullBlob(blob, join(temporaryFolder('blob'), 'file'))
  expect(seen.at(-1)).toEqual({ url: '/kept?signature=1', authorization: undefined })
})

it.each([
  ['other bytes', Buffer.from('A LAYER'), 'digest mismatch'],
  ['more bytes than there are', Buffer.from('a layer and more'), 'digest mismatch'],
  ['far more bytes than there are', Buffer.alloc(100_000), 'unexpected answer'],
])('a store that gives %s is refused', async (_, serve, reason) => {
  const { repository } = await withStore(serve)
  const failure = repository.pullBlob(blob, join(temporaryFolder('blob'), 'file'))
  await expect(failure).rejects.toMatchObject({ reason })
})
