import { join } from 'node:path'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { digestOf } from './digest.ts'
import { blobPath, type Layout, openLayout } from './layout.ts'
import { type Descriptor, isImageConfigType, mediaTypes, parseJsonObject } from './manifest.ts'
import { formatPlatform, platformOf } from './platform.ts'
import { fetchBlob, manifestOf } from './pull.ts'
import type { Repository } from './repository.ts'

/**
 * Makes one image of several platforms out of images that are in a repository, each pushed by its digest: a layout in a temporary
 * folder, with every manifest of them as it is (attestations too) and one index above. The same images give the same index,
 * in whatever order they are named.
 *
 * @throws InputError for a digest that is not there, or platforms that don't fit together; RegistryError.
 */
export async function mergeImages(host: Host, repository: Repository, digests: readonly string[]): Promise<Layout> {
  const folder = host.files.temporaryDirectory('merged')
  const legs = await Promise.all([...new Set(digests)].map((digest) => pullLeg(host, repository, digest, folder)))
  const manifests = new Map(legs.flatMap(({ children }) => children.map((child) => [child.digest, child])))
  const annotations = common(legs.map((leg) => leg.annotations))
  const index = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: [...manifests.values()].sort(inOrder),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  }
  const bytes = Buffer.from(JSON.stringify(index))
  const root = { mediaType: mediaTypes.ociIndex, digest: digestOf(bytes), size: bytes.byteLength }
  host.files.write(blobPath(folder, root.digest), bytes)
  host.files.write(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  host.files.write(join(folder, 'index.json'), JSON.stringify({ ...index, annotations: undefined, manifests: [root] }))
  return openLayout(host.files, folder)
}

interface Leg {
  /** What the index gets of it: images with their platform, and attestations. */
  readonly children: readonly Descriptor[]
  readonly annotations: Readonly<Record<string, string>>
}

async function pullLeg(host: Host, repository: Repository, digest: string, folder: string): Promise<Leg> {
  if ((await repository.resolve(digest)) === undefined) {
    throw new InputError(`merge: ${digest} is not in the repository`, {
      fix: 'Give the digests that the other runs pushed: their output digest, each of this very image.',
    })
  }
  const { bytes, manifest, descriptor } = await manifestOf(repository, digest)
  if (manifest.kind === 'image')
    return { children: [await pullImage(host, repository, descriptor, folder)], annotations: {} }
  const children: Descriptor[] = []
  for (const child of manifest.manifests) children.push(await pullImage(host, repository, child, folder))
  const { annotations = {} } = parseJsonObject(bytes) as { readonly annotations?: Record<string, string> }
  return { children, annotations }
}

/** @returns its descriptor, with the platform that its config names where the index says none. */
async function pullImage(host: Host, repository: Repository, image: Descriptor, folder: string): Promise<Descriptor> {
  const { bytes, manifest } = await manifestOf(repository, image.digest)
  host.files.write(blobPath(folder, image.digest), bytes)
  if (manifest.kind === 'index') {
    throw new InputError(`merge: ${image.digest} is an index within an index`, {
      fix: 'Give the images of single runs.',
    })
  }
  for (const blob of [manifest.config, ...manifest.layers]) await fetchBlob(host, repository, blob, folder)
  if (image.platform !== undefined || !isImageConfigType(manifest.config.mediaType)) return image
  const config = parseJsonObject(host.files.read(blobPath(folder, manifest.config.digest)))
  const named = ['os', 'architecture', 'variant', 'os.version'].flatMap((key) =>
    config[key] ? [[key, config[key]]] : [],
  )
  return named.length === 0 ? image : { ...image, platform: Object.fromEntries(named) }
}

/** Images by their platforms, then what is about them. */
function inOrder(a: Descriptor, b: Descriptor): number {
  const [left, right] = [textOf(a), textOf(b)]
  if (left !== right) return left === '' ? 1 : right === '' ? -1 : left < right ? -1 : 1
  return a.digest < b.digest ? -1 : 1
}

function textOf({ platform }: Descriptor): string {
  const found = platform && platformOf(platform)
  return found === undefined ? '' : formatPlatform(found)
}

/** What all of them say alike. */
function common(all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const [first = {}, ...rest] = all
  return Object.fromEntries(Object.entries(first).filter(([key, value]) => rest.every((other) => other[key] === value)))
}
