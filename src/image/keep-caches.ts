import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import { digestOf } from '../oci/digest.ts'
import { blobPath } from '../oci/layout.ts'
import { mediaTypes, parseManifest } from '../oci/manifest.ts'
import type { Repository } from '../oci/repository.ts'
import type { BuildCache } from './bake/bake.ts'
import type { Publication } from './publication.ts'

/**
 * Brings what the builds cached into the repositories of their images, which have passed: before the gate nothing may get there.
 * A cache that can't be written fails nothing.
 */
export async function keepCaches(
  host: Host,
  publications: readonly Publication[],
  caches: ReadonlyMap<string, BuildCache>,
): Promise<void> {
  const kept = new Set<string>()
  for (const { plan, target } of publications) {
    const cache = caches.get(plan.name)
    // The first of its names is the one that the next build reads.
    if (cache === undefined || kept.has(plan.name)) continue
    kept.add(plan.name)
    try {
      await pushCache(host, cache, target.repository)
      host.log.info(`Kept the build cache in ${plan.image}:${cache.tag}`)
    } catch (error) {
      host.log.info(`The build cache is not kept in ${plan.image}:${cache.tag}: ${(error as Error).message}`)
    }
  }
}

/** A cache is an image manifest with layers, those of the image among them, and a config of BuildKit's own. */
async function pushCache({ files }: Host, { folder, tag }: BuildCache, repository: Repository): Promise<void> {
  const index = parseManifest(files.read(join(folder, 'index.json')), mediaTypes.ociIndex)
  const root = index.kind === 'index' ? index.manifests[0] : undefined
  if (root === undefined) throw new Error('BuildKit wrote none')
  const bytes = files.read(blobPath(folder, root.digest))
  const manifest = parseManifest(bytes, root.mediaType)
  if (manifest.kind === 'index' || digestOf(bytes) !== root.digest) throw new Error('BuildKit wrote another form of it')
  for (const blob of [manifest.config, ...manifest.layers])
    await repository.pushBlob(blobPath(folder, blob.digest), blob)
  await repository.pushManifest(tag, bytes, root.mediaType)
}
