import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import { digestOf } from './digest.ts'
import { blobPath, type Layout } from './layout.ts'
import type { Descriptor } from './manifest.ts'
import { RegistryError } from './registry-error.ts'
import type { Repository } from './repository.ts'
import type { BlobOutcome } from './upload.ts'

/** How many blobs came into the registry in which way. */
export type PushCounts = Readonly<Record<BlobOutcome, number>>

const parallelUploads = 4

/**
 * Brings every blob and manifest of a layout into a repository, without any tag: children before what points at them, so at
 * no moment does the registry hold something incomplete. Then reads the root back and compares.
 *
 * @throws RegistryError when the registry fails, or holds other bytes than the layout.
 */
export async function pushContent(host: Host, layout: Layout, repository: Repository): Promise<PushCounts> {
  const counts = { present: 0, mounted: 0, uploaded: 0 }
  const queue = [...layout.blobs]
  const worker = async (): Promise<void> => {
    for (let blob = queue.shift(); blob !== undefined; blob = queue.shift()) {
      counts[await repository.pushBlob(blobPath(layout.path, blob.digest), blob)] += 1
      const done = counts.present + counts.mounted + counts.uploaded
      host.log.progress(`Pushing: ${done} of ${layout.blobs.length} blobs`)
    }
  }
  await allOrNothing(Array.from({ length: parallelUploads }, worker), () => queue.splice(0))
  let isThere = true
  for (const { descriptor, bytes } of layout.manifests) {
    // Behind the first that is new all are sent: to ask for one costs as much.
    isThere = isThere && (await repository.resolve(descriptor.digest)) === descriptor.digest
    if (!isThere) await repository.pushManifest(descriptor.digest, bytes, descriptor.mediaType)
  }
  await expectDigest(repository, layout.root.digest, layout.root.digest)
  return counts
}

/** Points tags at the root of a layout whose content is in the registry, and checks that they do. */
export async function pushTags(layout: Layout, repository: Repository, tags: readonly string[]): Promise<void> {
  const { digest } = layout.root
  const root = layout.manifests.at(-1)
  if (root === undefined) return
  for (const tag of tags) {
    if ((await repository.resolve(tag)) === digest) continue
    await repository.pushManifest(tag, root.bytes, layout.root.mediaType)
    const stored = await repository.resolve(tag)
    if (stored !== digest) throw mismatch(repository, tag, digest, stored ?? 'nothing')
  }
}

/** Brings bytes that stand in no file yet into a repository as a blob. */
export async function pushBytes(
  host: Host,
  repository: Repository,
  bytes: Uint8Array,
  mediaType: string,
): Promise<Descriptor> {
  const blob = { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
  const file = join(host.files.temporaryDirectory('blob'), blob.digest.replace(':', '-'))
  host.files.write(file, bytes)
  await repository.pushBlob(file, blob)
  return blob
}

/** The digest is made of the bytes that the registry serves, not of what it says about them. */
async function expectDigest(repository: Repository, reference: string, digest: string): Promise<void> {
  const served = digestOf(await repository.pullManifest(reference))
  if (served !== digest) throw mismatch(repository, reference, digest, served)
}

function mismatch(repository: Repository, reference: string, wanted: string, got: string): RegistryError {
  return new RegistryError(
    repository.registry,
    'digest mismatch',
    `"${reference}" stands for ${got}, not for ${wanted}`,
  )
}

/** Waits for all, also when one fails: no upload goes on behind the error's back. */
async function allOrNothing(work: Promise<void>[], stop: () => void): Promise<void> {
  const settled = await Promise.allSettled(
    work.map((one) =>
      one.catch((error: unknown) => {
        stop()
        throw error
      }),
    ),
  )
  for (const result of settled) if (result.status === 'rejected') throw result.reason
}
