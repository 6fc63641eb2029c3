import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import { type RegistryDouble, startRegistryDouble } from '../../test/support/registry-double.ts'
import { openLayout } from './layout.ts'
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
    const merged = await mergeImages(host, repository, legs)
    expect(merged.images.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
    const pushed = [...(registry.manifests.get('acme/web')?.keys() ?? [])]
    for (const { descriptor } of merged.manifests.slice(0, -1)) expect(pushed).toContain(descriptor.digest)
    // The layer that both have is pulled once.
    const pulls = registry.requests.filter((request) => /^GET .*\/blobs\//.test(request))
    expect(new Set(pulls).size).toBe(pulls.length)
    const again = await mergeImages(host, repository, [...legs].reverse())
    expect(again.root.digest).toBe(merged.root.digest)
  })

  it('are refused where one platform is there twice', async () => {
    const legs = [await leg('linux/amd64'), await leg('linux/amd64', false)]
    const other = temporaryFolder('other')
    writeLayout(other, { platforms: ['linux/amd64'], layer: Buffer.from('another') })
    const layout = openLayout(host.files, other)
    await pushContent(host, layout, repository)
    await expect(mergeImages(host, repository, [legs[0] ?? '', layout.root.digest])).rejects.toThrow(
      'it holds more than one image for linux/amd64',
    )
  })

  it('are refused where one is not there', async () => {
    const gone = `sha256:${'0'.repeat(64)}`
    await expect(mergeImages(host, repository, [await leg('linux/amd64'), gone])).rejects.toThrow(
      `merge: ${gone} is not in the repository`,
    )
  })
})
