import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import { type RegistryDouble, startRegistryDouble } from '../../test/support/registry-double.ts'
import { blobPath, openLayout } from './layout.ts'
import { parseManifest } from './manifest.ts'
import { mergeImages } from './merge.ts'
import { pushContent } from './push.ts'
import { parseReference } from './reference.ts'
import { openRepository, type Repository } from './repository.ts'

const host = testHost({})
let registry: RegistryDouble
let repository: Repository

beforeEach(async () => {
  registry = await startRegistryDouble()
  repository = openRepository(host, parseReference(`${registry.address}/acme/web`))
})
afterEach(() => registry.close())

/** Pushes the image of one platform, as a leg does. */
async function leg(platform: string, attestations = true): Promise<string> {
  const folder = temporaryFolder('leg')
  writeLayout(folder, { attestations, platforms: [platform] })
  const layout = openLayout(host.files, folder)
  await pushContent(host, layout, repository)
  return layout.root.digest
}

describe('images of several runs', () => {
  it('become one index, with every manifest as it is, in whatever order they are named', async () => {
    const legs = [await leg('linux/amd64'), await leg('linux/arm64', false)]
    const merged = await mergeImages(host, repository, legs, 'images')
    expect(merged.images.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
    const pushed = [...(registry.manifests.get('acme/web')?.keys() ?? [])]
    for (const { descriptor } of merged.manifests.slice(0, -1)) expect(pushed).toContain(descriptor.digest)
    // The layer that both have is pulled once.
    const pulls = registry.requests.filter((request) => /^GET .*\/blobs\//.test(request))
    expect(new Set(pulls).size).toBe(pulls.length)
    const again = await mergeImages(host, repository, [...legs].reverse(), 'none')
    expect(again.root.digest).toBe(merged.root.digest)
  })

  it('become the same index in each of twenty runs, which the registry then holds', async () => {
    const legs = [await leg('linux/amd64'), await leg('linux/arm64'), await leg('linux/arm/v7', false)]
    const digests = new Set<string>()
    for (let run = 0; run < 20; run += 1) {
      const order = [...legs.slice(run % 3), ...legs.slice(0, run % 3)]
      const merged = await mergeImages(host, repository, run % 2 === 0 ? order : order.reverse(), 'none')
      const { uploaded, mounted } = await pushContent(host, merged, repository)
      expect([uploaded, mounted]).toEqual([0, 0])
      digests.add(merged.root.digest)
      expect(registry.manifests.get('acme/web')?.get(merged.root.digest)).toBe(merged.root.digest)
    }
    expect(digests.size).toBe(1)
  })

  it.each([
    ['none', false, false],
    ['images', true, false],
    ['all', true, true],
  ] as const)('are pulled as far as somebody reads them (%s)', async (layers, ofImages, ofAttestations) => {
    const legs = [await leg('linux/amd64'), await leg('linux/arm64')]
    const merged = await mergeImages(host, repository, legs, layers)
    const isHere = ({ digest }: { readonly digest: string }): boolean =>
      host.files.kind(blobPath(merged.path, digest)) !== undefined
    for (const { descriptor, bytes } of merged.manifests) {
      const manifest = parseManifest(bytes, descriptor.mediaType)
      if (manifest.kind === 'index') continue
      const isImage = merged.images.some((image) => image.manifest.digest === descriptor.digest)
      expect(isHere(manifest.config)).toBe(true)
      expect(manifest.layers.every(isHere)).toBe(isImage ? ofImages : ofAttestations)
    }
    // All is in the repository already, so nothing is sent.
    expect(await pushContent(host, merged, repository)).toMatchObject({ uploaded: 0, mounted: 0 })
  })

  it('are refused where one platform is there twice', async () => {
    const legs = [await leg('linux/amd64'), await leg('linux/amd64', false)]
    const other = temporaryFolder('other')
    writeLayout(other, { platforms: ['linux/amd64'], layer: Buffer.from('another') })
    const layout = openLayout(host.files, other)
    await pushContent(host, layout, repository)
    await expect(mergeImages(host, repository, [legs[0] ?? '', layout.root.digest], 'all')).rejects.toThrow(
      'it holds more than one image for linux/amd64',
    )
  })

  it('are refused where one is not there', async () => {
    const gone = `sha256:${'0'.repeat(64)}`
    await expect(mergeImages(host, repository, [await leg('linux/amd64'), gone], 'none')).rejects.toThrow(
      `merge: ${gone} is not in the repository`,
    )
  })
})
