import type { Host } from '../host/host.ts'
import { digestOf } from './digest.ts'
import { type Descriptor, mediaTypes } from './manifest.ts'
import { pushBytes } from './push.ts'
import type { Repository } from './repository.ts'

/** A document about an image, which is found by the image's digest. */
interface Artifact {
  /** What it is: `application/spdx+json`. Its content has the same type. */
  readonly type: string
  readonly content: Uint8Array
}

const emptyConfig = Buffer.from('{}')
const emptyType = 'application/vnd.oci.empty.v1+json'

/**
 * Attaches a document to a manifest that is in a repository, as a referrer
 * (https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md#guidelines-for-artifact-usage). Where the registry
 * knows no referrers, it is listed under a tag made of the digest, as the specification has it
 * (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema).
 *
 * @returns whether it was attached; false where a document of this type was there already.
 * @throws RegistryError
 */
export async function attach(
  host: Host,
  repository: Repository,
  subject: Descriptor,
  { type, content }: Artifact,
): Promise<boolean> {
  const known = await repository.referrers(subject.digest)
  if (known.some(({ artifactType }) => artifactType === type)) return false
  const layers = [await pushBytes(host, repository, content, type)]
  const config = await pushBytes(host, repository, emptyConfig, emptyType)
  const { mediaType, digest, size } = subject
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, artifactType: type, config, layers }
  const bytes = Buffer.from(JSON.stringify({ ...manifest, subject: { mediaType, digest, size } }))
  const own = { mediaType: mediaTypes.ociManifest, digest: digestOf(bytes), size: bytes.byteLength, artifactType: type }
  const { isReferrer } = await repository.pushManifest(own.digest, bytes, own.mediaType)
  if (!isReferrer) await listUnderTag(repository, subject.digest, known, own)
  return true
}

async function listUnderTag(
  repository: Repository,
  digest: string,
  known: readonly Descriptor[],
  own: Descriptor,
): Promise<void> {
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [...known, own] }
  await repository.pushManifest(digest.replace(':', '-'), Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex)
}
