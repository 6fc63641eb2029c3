import { expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import { startRegistryDouble } from '../../test/support/registry-double.ts'
import { openLayout } from './layout.ts'
import { pushContent } from './push.ts'
import { attach } from './referrers.ts'
import { openRepository } from './repository.ts'

it.each([
  ['that lists what refers to a digest', true],
  ['that does not, under the tag for that', false],
])('attaches documents once in a registry %s', async (_, referrers) => {
  const registry = await startRegistryDouble({ referrers })
  const host = testHost({})
  const folder = temporaryFolder('layout')
  writeLayout(folder)
  const layout = openLayout(host.files, folder)
  const repository = openRepository(host, { registry: registry.address, repository: 'acme/web' })
  await pushContent(host, layout, repository)
  const [amd64, arm64] = layout.images.map(({ manifest }) => manifest)
  const [spdx, cyclonedx] = ['application/spdx+json', 'application/vnd.cyclonedx+json']
  const attached = [
    await attach(host, repository, amd64!, { type: spdx!, content: Buffer.from('{"of":"amd64"}') }),
    await attach(host, repository, amd64!, { type: cyclonedx!, content: Buffer.from('{"a":1}') }),
    await attach(host, repository, amd64!, { type: spdx!, content: Buffer.from('{"of":"a second run"}') }),
    await attach(host, repository, arm64!, { type: spdx!, content: Buffer.from('{"of":"arm64"}') }),
  ]
  expect(attached).toEqual([true, true, false, true])
  const listed = await repository.referrers(amd64!.digest)
  expect(listed.map(({ artifactType }) => artifactType).sort()).toEqual([spdx, cyclonedx])
  expect(await repository.referrers(arm64!.digest)).toHaveLength(1)
  const [first] = listed.filter(({ artifactType }) => artifactType === spdx)
  const manifest = JSON.parse(Buffer.from(await repository.pullManifest(first!.digest)).toString('utf8'))
  expect(manifest).toMatchObject({
    artifactType: spdx,
    subject: { digest: amd64!.digest, size: amd64!.size },
    config: { mediaType: 'application/vnd.oci.empty.v1+json', size: 2 },
    layers: [{ mediaType: spdx, size: 14 }],
  })
  const tags = [...(registry.manifests.get('acme/web')?.keys() ?? [])].filter((name) => !name.includes(':'))
  expect(tags).toEqual(referrers ? [] : [amd64!, arm64!].map(({ digest }) => digest.replace(':', '-')))
  await registry.close()
})
