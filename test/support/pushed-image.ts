import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../src/oci/digest.ts'
import { mediaTypes } from '../../src/oci/manifest.ts'
import { openRepository } from '../../src/oci/repository.ts'
import { temporaryFolder, testHost } from './host.ts'

/** Pushes an image without layers for each platform, which says of itself what its config says, and their index under a tag. */
export async function pushImage(
  registry: string,
  repository: string,
  tag: string,
  configs: Readonly<Record<string, object>>,
): Promise<void> {
  const folder = temporaryFolder('image')
  const remote = openRepository(testHost({ root: folder }), { registry, repository })
  const manifests = []
  for (const [platform, config] of Object.entries(configs)) {
    const [os, architecture] = platform.split('/')
    const bytes = Buffer.from(JSON.stringify({ os, architecture, config, rootfs: { type: 'layers', diff_ids: [] } }))
    const blob = { mediaType: mediaTypes.ociConfig, digest: digestOf(bytes), size: bytes.byteLength }
    const file = join(folder, `config-${architecture}`)
    writeFileSync(file, bytes)
    await remote.pushBlob(file, blob)
    const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config: blob, layers: [] }
    const body = Buffer.from(JSON.stringify(manifest))
    await remote.pushManifest(digestOf(body), body, mediaTypes.ociManifest)
    manifests.push({
      mediaType: mediaTypes.ociManifest,
      digest: digestOf(body),
      size: body.byteLength,
      platform: { os, architecture },
    })
  }
  const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }))
  await remote.pushManifest(tag, index, mediaTypes.ociIndex)
}
