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
 * in whatever order they are named. Layers are pulled as far as somebody reads them: the repository has them.
 *
 * @param layers `images`: those of what can run; `all`: those of attestations, too.
 * @throws InputError for a digest that is not there, or platforms that don't fit together; RegistryError.
 */
export async function mergeImages(
  host: Host,
  repository: Repository,
  digests: readonly string[],
  layers: PulledLayers,
): Promise<Layout> {
  const folder = host.files.temporaryDirectory('merged')
  const pull = new Pull(host, repository, folder, layers)
  const legs = await Promise.all([...new Set(digests)].map((digest) => pull.leg(digest)))
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
  return openLayout(host.files, folder, { isSparse: layers !== 'all' })
}

type PulledLayers = 'none' | 'images' | 'all'

interface Leg {
  /** What the index gets of it: images with their platform, and attestations. */
  readonly children: readonly Descriptor[]
  readonly annotations: Readonly<Record<string, string>>
}

/** Legs are pulled side by side, and what several of them have once. */
class Pull {
  readonly #host: Host
  readonly #repository: Repository
  readonly #folder: string
  readonly #layers: PulledLayers
  readonly #blobs = new Map<string, Promise<void>>()

  constructor(host: Host, repository: Repository, folder: string, layers: PulledLayers) {
    this.#host = host
    this.#layers = layers
    this.#repository = repository
    this.#folder = folder
  }

  async leg(digest: string): Promise<Leg> {
    if ((await this.#repository.resolve(digest)) === undefined) {
      throw new InputError(`merge: ${digest} is not in the repository`, {
        fix: 'Give the digests that the other runs pushed: their output digest, each of this very image.',
      })
    }
    const { bytes, manifest, descriptor } = await manifestOf(this.#repository, digest)
    if (manifest.kind === 'image') return { children: [await this.#image(descriptor)], annotations: {} }
    const children: Descriptor[] = []
    for (const child of manifest.manifests) children.push(await this.#image(child))
    const { annotations = {} } = parseJsonObject(bytes) as { readonly annotations?: Record<string, string> }
    return { children, annotations }
  }

  /** @returns its descriptor, with the platform that its config names where the index says none. */
  async #image(image: Descriptor): Promise<Descriptor> {
    const { bytes, manifest } = await manifestOf(this.#repository, image.digest)
    this.#host.files.write(blobPath(this.#folder, image.digest), bytes)
    if (manifest.kind === 'index') {
      throw new InputError(`merge: ${image.digest} is an index within an index`, {
        fix: 'Give the images of single runs.',
      })
    }
    await this.#blob(manifest.config)
    const isRead = this.#layers === 'all' || (this.#layers === 'images' && image.platform?.['os'] !== 'unknown')
    if (isRead) for (const layer of manifest.layers) await this.#blob(layer)
    if (image.platform !== undefined || !isImageConfigType(manifest.config.mediaType)) return image
    const config = parseJsonObject(this.#host.files.read(blobPath(this.#folder, manifest.config.digest)))
    const keys = ['os', 'architecture', 'variant', 'os.version']
    const named = keys.flatMap((key) => (config[key] ? [[key, config[key]]] : []))
    return named.length === 0 ? image : { ...image, platform: Object.fromEntries(named) }
  }

  #blob(blob: Descriptor): Promise<void> {
    const pulled = this.#blobs.get(blob.digest) ?? fetchBlob(this.#host, this.#repository, blob, this.#folder)
    this.#blobs.set(blob.digest, pulled)
    return pulled
  }
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
