import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { type LayoutOptions, writeLayout } from '../../test/support/layouts.ts'
import { blobPath, openLayout } from './layout.ts'

function made(options?: LayoutOptions): { folder: string; digest: string; images: string[] } {
  const folder = temporaryFolder('layout')
  return { folder, ...writeLayout(folder, options) }
}

const { files } = testHost({})

describe('openLayout', () => {
  it.each<[string, LayoutOptions]>([
    ['an index of two platforms', {}],
    ['an index with attestations', { attestations: true }],
    ['images that index.json lists itself', { shape: 'flat' }],
    ['a single image', { shape: 'single', platforms: ['linux/arm/v7'] }],
  ])('opens %s', (_, options) => {
    const { folder, digest, images } = made(options)
    const layout = openLayout(files, folder)
    expect(layout.root.digest).toBe(digest)
    expect(layout.images.map((image) => image.manifest.digest)).toEqual(images)
    expect(layout.images.map((image) => image.platform)).toEqual(options.platforms ?? ['linux/amd64', 'linux/arm64'])
  })

  it('lists every manifest after what it points at, and every blob once', () => {
    const { folder, digest } = made({ attestations: true })
    const layout = openLayout(files, folder)
    expect(layout.manifests).toHaveLength(5)
    expect(layout.manifests.at(-1)?.descriptor.digest).toBe(digest)
    const blobs = layout.blobs.map((blob) => blob.digest)
    expect(new Set(blobs).size).toBe(blobs.length)
    const onDisk = readdirSync(join(folder, 'blobs', 'sha256')).length
    expect(layout.blobs.length + layout.manifests.length).toBe(onDisk)
  })

  it('does not take an attestation for a platform', () => {
    const { folder } = made({ attestations: true })
    expect(openLayout(files, folder).images).toHaveLength(2)
  })

  it('follows blobs that are symbolic links, as Bazel writes them', () => {
    const { folder } = made()
    const real = join(temporaryFolder('store'), 'blob')
    const blob = blobPath(folder, openLayout(files, folder).blobs[0]?.digest ?? '')
    writeFileSync(real, readFileSync(blob))
    rmSync(blob)
    symlinkSync(real, blob)
    expect(openLayout(files, folder).images).toHaveLength(2)
  })

  const faults: [string, (folder: string) => void, string][] = [
    ['the marker file is missing', (f) => rmSync(join(f, 'oci-layout')), 'the file "oci-layout" is missing'],
    ['the version is another', (f) => writeFileSync(join(f, 'oci-layout'), '{"imageLayoutVersion":"9"}'), '"9" is not'],
    ['the index is no JSON', (f) => writeFileSync(join(f, 'index.json'), 'not json'), 'index.json'],
    ['the index is a list', (f) => writeFileSync(join(f, 'index.json'), '[]'), 'it is no JSON object'],
    ['the index is empty', (f) => writeFileSync(join(f, 'index.json'), '{"manifests":[]}'), 'it lists no image'],
    [
      'a digest climbs out of the folder',
      (f) =>
        writeFileSync(join(f, 'index.json'), '{"manifests":[{"mediaType":"x","size":1,"digest":"sha256:../../a"}]}'),
      '"manifests[0].digest" is no digest',
    ],
  ]
  it.each(faults)('refuses a layout when %s', (_, spoil, message) => {
    const { folder } = made()
    spoil(folder)
    expect(() => openLayout(files, folder)).toThrow(message)
  })

  it.each([
    ['application/vnd.oci.image.layer.v1.tar+zstd', true],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', true],
    ['application/vnd.oci.image.layer.v1.tar+gzip+encrypted', false],
    ['text/plain', false],
  ])('a layer of the type %s is one: %s', (layerType, isLayer) => {
    const open = () => openLayout(files, made({ layerType }).folder)
    if (isLayer) expect(open().images).toHaveLength(2)
    else expect(open).toThrow(`has a layer of the media type ${layerType}, which no runtime unpacks`)
  })

  it('refuses a blob whose bytes have changed, and one that is cut short, and one that is missing', () => {
    for (const [spoil, message] of [
      [(bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 1)), 'its content has the digest'],
      [(bytes: Buffer) => bytes.subarray(1), 'its descriptor says'],
      [() => undefined, 'it is missing'],
    ] as const) {
      const { folder } = made()
      for (const blob of openLayout(files, folder).blobs) {
        const file = blobPath(folder, blob.digest)
        const original = readFileSync(file)
        const spoilt = spoil(original)
        if (spoilt === undefined) rmSync(file)
        else writeFileSync(file, spoilt)
        expect(() => openLayout(files, folder)).toThrow(message)
        writeFileSync(file, original)
      }
    }
  })

  it('refuses an index that gives an image for another platform than it was built for', () => {
    const { folder } = made({ shape: 'flat' })
    const index = join(folder, 'index.json')
    writeFileSync(index, readFileSync(index, 'utf8').replace('"arm64"', '"s390x"'))
    expect(() => openLayout(files, folder)).toThrow('the index says linux/s390x and the config says linux/arm64')
  })

  it('counts an image that the index calls unknown by what its config says', () => {
    const { folder } = made({ shape: 'flat' })
    const index = join(folder, 'index.json')
    writeFileSync(
      index,
      readFileSync(index, 'utf8').replace(
        '"os":"linux","architecture":"arm64"',
        '"os":"unknown","architecture":"unknown"',
      ),
    )
    expect(openLayout(files, folder).images.map((image) => image.platform)).toEqual(['linux/amd64', 'linux/arm64'])
  })

  it('refuses a manifest that no registry would take, without reading it', () => {
    const { folder } = made()
    const index = join(folder, 'index.json')
    writeFileSync(index, readFileSync(index, 'utf8').replace(/"size":\d+/, '"size":5000000'))
    expect(() => openLayout(files, folder)).toThrow('a manifest of 5000000 bytes is larger than registries take')
  })

  it('refuses two images for one platform', () => {
    const { folder } = made({ shape: 'flat', platforms: ['linux/amd64', 'linux/amd64/v1'] })
    expect(() => openLayout(files, folder)).toThrow('more than one image for linux/amd64')
  })
})
