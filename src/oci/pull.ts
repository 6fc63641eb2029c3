import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import { digestOf } from './digest.ts'
import { blobPath, type Layout, openLayout } from './layout.ts'
import { type Descriptor, isManifestType, mediaTypes, parseJsonObject, parseManifest } from './manifest.ts'
import { platformText } from './platform.ts'
import { RegistryError } from './registry-error.ts'
import type { Repository } from './repository.ts'

interface PullOptions {
  /** A layout that may hold some of the same blobs, which are then not pulled. */
  readonly near?: Layout
  /** Of an index with one of these platforms (`linux/amd64`) no other is pulled. */
  readonly platforms?: readonly string[]
}

/**
 * Brings the images of a digest into a layout of a temporary folder: those that can run, without attestations.
 * @throws RegistryError when the registry fails or has no such image; InputError when what it has is not valid.
 */
export async function pullImages(
  host: Host,
  repository: Repository,
  digest: string,
  { near, platforms = [] }: PullOptions = {},
): Promise<Layout> {
  const folder = host.files.temporaryDirectory('pulled')
  const top = await manifestOf(repository, digest)
  const all = top.manifest.kind === 'index' ? top.manifest.manifests.filter(isImage) : [top.descriptor]
  const wanted = all.filter((image) => platforms.includes(platformText(image)))
  const images = wanted.length > 0 ? wanted : all
  for (const image of images) {
    const { bytes, manifest } = await manifestOf(repository, image.digest)
    host.files.write(blobPath(folder, image.digest), bytes)
    if (manifest.kind === 'index') continue
    for (const blob of [manifest.config, ...manifest.layers]) await fetchBlob(host, repository, blob, folder, near)
  }
  host.files.write(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: images }
  host.files.write(join(folder, 'index.json'), JSON.stringify(index))
  return openLayout(host.files, folder)
}

function isImage({ mediaType, platform }: Descriptor): boolean {
  return isManifestType(mediaType) && platform?.['os'] !== 'unknown'
}

/** A manifest by its digest, checked. @throws RegistryError */
export async function manifestOf(repository: Repository, digest: string) {
  const bytes = await repository.pullManifest(digest)
  const got = digestOf(bytes)
  if (got !== digest) {
    throw new RegistryError(repository.registry, 'digest mismatch', `"${digest}" stands for ${got}`)
  }
  try {
    const said = parseJsonObject(bytes)['mediaType']
    const mediaType = typeof said === 'string' ? said : mediaTypes.ociManifest
    return {
      bytes,
      manifest: parseManifest(bytes, mediaType),
      descriptor: { mediaType, digest, size: bytes.byteLength },
    }
  } catch (error) {
    throw new RegistryError(repository.registry, 'unexpected answer', `"${digest}": ${(error as Error).message}`)
  }
}

/** Brings a blob into the layout of a folder, where it is not yet. */
export async function fetchBlob(
  host: Host,
  repository: Repository,
  blob: Descriptor,
  folder: string,
  near?: Layout,
): Promise<void> {
  const file = blobPath(folder, blob.digest)
  if (host.files.kind(file) !== undefined) return
  const isNear = near?.blobs.some(({ digest }) => digest === blob.digest)
  if (near !== undefined && isNear) host.files.symlink(blobPath(near.path, blob.digest), file)
  else await repository.pullBlob(blob, file)
}
