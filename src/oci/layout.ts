import { basename, join, relative } from 'node:path'
import { InputError } from '../errors.ts'
import type { Files } from '../host/host.ts'
import { digestOf, digestOfPieces } from './digest.ts'
import {
  type Descriptor,
  isImageConfigType,
  isLayerType,
  isManifestType,
  type Manifest,
  mediaTypes,
  parseJsonObject,
  parseManifest,
} from './manifest.ts'
import { formatPlatform, platformOf } from './platform.ts'

/** A manifest with the bytes that its digest was made of. */
interface StoredManifest {
  readonly descriptor: Descriptor
  readonly bytes: Uint8Array
}

/** An image for one platform. */
export interface PlatformImage {
  /** `linux/amd64` */
  readonly platform: string
  readonly manifest: Descriptor
  /** Its digest is what Docker calls the image id. */
  readonly config: Descriptor
}

/** A verified image: every manifest and blob is there, with the size and SHA-256 that its descriptor says. */
export interface Layout {
  /** Absolute path of the folder. */
  readonly path: string
  /** What a tag will name: an index of several platforms, or the manifest of one image. */
  readonly root: Descriptor
  /** Everything that can run, in the order of the index. Attestations and other artifacts are not among them. */
  readonly images: readonly PlatformImage[]
  /** Every manifest, each after all that it points at: the root comes last. */
  readonly manifests: readonly StoredManifest[]
  /** Every config and layer, once. */
  readonly blobs: readonly Descriptor[]
}

/** Platform → digest of its image. */
export function platformsOf({ images }: Layout): Record<string, string> {
  return Object.fromEntries(images.map(({ platform, manifest }) => [platform, manifest.digest]))
}

/** The digests of the whole and of every platform. */
export function digestsOf({ root, images }: Layout): string[] {
  return [...new Set([root.digest, ...images.map(({ manifest }) => manifest.digest)])]
}

interface OpenOptions {
  readonly isSparse?: boolean
  readonly archive?: string | undefined
}

/** Indexes may hold indexes; nobody nests them deeper, and no cycle can be made of hashes. */
const deepest = 8

/** Registries take no larger manifest (distribution specification, "Pushing Manifests"), and we hold them in memory. */
const largestManifest = 4 * 1024 * 1024

/**
 * Opens an OCI image layout (https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md) and verifies all of
 * it, whoever made it. Where `index.json` lists one manifest, that is the image; where it lists several images of
 * different platforms (as some builders do), `index.json` itself is the index of the image.
 *
 * @param options.isSparse layers may be missing, since the repository that it goes to has them.
 * @param options.archive the file that it was unpacked from, which faults name.
 * @throws InputError that names the file and what is wrong with it.
 */
export function openLayout(files: Files, folder: string, { isSparse = false, archive }: OpenOptions = {}): Layout {
  const path = files.resolve(folder)
  const walk = new Walk(files, path, { isSparse, archive })
  walk.checkVersion()
  const { index, bytes } = walk.readTop()
  const only = index.length === 1 ? index[0] : undefined
  const root = only ?? describeIndex(bytes)
  if (only) walk.visit(only, 0)
  else walk.add({ descriptor: root, bytes }, { kind: 'index', manifests: index }, 0)
  if (walk.images.length === 0) {
    const found = [...walk.otherConfigs].join(', ')
    throw walk.broken(path, `it holds no image that can run${found === '' ? '' : `, but ${found}`}`, imageWanted)
  }
  const platforms = walk.images.map((image) => image.platform)
  const twice = platforms.find((platform, at) => platforms.indexOf(platform) !== at)
  if (twice !== undefined) {
    throw walk.broken(path, `it holds more than one image for ${twice}`, 'Keep one image in one layout.')
  }
  return { path, root, images: walk.images, manifests: walk.manifests, blobs: walk.blobs }
}

/** The file of a blob in a layout. */
export function blobPath(layout: string, digest: string): string {
  const [algorithm = '', encoded = ''] = digest.split(':')
  return join(layout, 'blobs', algorithm, encoded)
}

class Walk {
  readonly images: PlatformImage[] = []
  readonly manifests: StoredManifest[] = []
  readonly blobs: Descriptor[] = []
  /** Media types of the configs of what is no image. */
  readonly otherConfigs = new Set<string>()
  readonly #files: Files
  readonly #path: string
  readonly #options: OpenOptions
  readonly #seen = new Set<string>()

  constructor(files: Files, path: string, options: OpenOptions) {
    this.#files = files
    this.#path = path
    this.#options = options
  }

  broken(path: string, reason: string, fix = 'Build the layout again; nothing of it was pushed.'): InputError {
    const { archive } = this.#options
    const file = this.#files.relative(archive ?? path)
    const within = archive === undefined ? '' : relative(this.#path, path)
    const shown = within === '' ? `"${file}"` : `"${within}" in "${file}"`
    return new InputError(`The OCI layout is not valid: ${shown}: ${reason}`, { place: { file }, fix })
  }

  checkVersion(): void {
    const file = join(this.#path, 'oci-layout')
    for (const needed of [file, join(this.#path, 'index.json')]) {
      if (this.#files.kind(needed) !== undefined) continue
      const isThere = this.#files.kind(this.#path) !== undefined
      const reason = isThere ? `the file "${basename(needed)}" is missing` : 'it does not exist'
      throw this.broken(this.#path, reason, 'Name the folder of an OCI layout.')
    }
    const version = this.#json(file)['imageLayoutVersion']
    if (version !== '1.0.0') throw this.broken(file, `the layout version ${JSON.stringify(version)} is not 1.0.0`)
  }

  readTop(): { index: readonly Descriptor[]; bytes: Uint8Array } {
    const file = join(this.#path, 'index.json')
    const bytes = this.#files.read(file)
    const manifest = this.#explained(file, () => parseManifest(bytes, mediaTypes.ociIndex))
    // BuildKit lists an image once for each of its tags.
    const listed = new Map(manifest.kind === 'index' ? manifest.manifests.map((child) => [child.digest, child]) : [])
    const index = [...listed.values()]
    if (index.length === 0) throw this.broken(file, 'it lists no image')
    return { index, bytes }
  }

  visit(descriptor: Descriptor, depth: number): void {
    if (this.#seen.has(descriptor.digest)) return
    this.#seen.add(descriptor.digest)
    if (descriptor.size > largestManifest) {
      const file = blobPath(this.#path, descriptor.digest)
      throw this.broken(file, `a manifest of ${descriptor.size} bytes is larger than registries take`)
    }
    if (!isManifestType(descriptor.mediaType)) {
      const reason = `it lists ${descriptor.mediaType}, which is no image`
      throw this.broken(join(this.#path, 'index.json'), reason, imageWanted)
    }
    const file = this.#checkBlob(descriptor)
    const bytes = this.#files.read(file)
    const manifest = this.#explained(file, () => parseManifest(bytes, descriptor.mediaType))
    this.add({ descriptor, bytes }, manifest, depth)
  }

  add(stored: StoredManifest, manifest: Manifest, depth: number): void {
    if (depth > deepest) throw this.broken(this.#path, `its indexes are nested deeper than ${deepest}`)
    if (manifest.kind === 'index') {
      for (const child of manifest.manifests) {
        if (isManifestType(child.mediaType)) this.visit(child, depth + 1)
        else this.#visitBlob(child)
      }
    } else {
      for (const blob of [manifest.config, ...manifest.layers]) this.#visitBlob(blob)
      this.#addImage(stored.descriptor, manifest)
    }
    this.manifests.push(stored)
  }

  /** The config says for which platform an image was built; an index that says something else would hide it. */
  #addImage(manifest: Descriptor, { config, layers }: { config: Descriptor; layers: readonly Descriptor[] }): void {
    if (!isImageConfigType(config.mediaType)) {
      this.otherConfigs.add(config.mediaType)
      return
    }
    const file = blobPath(this.#path, config.digest)
    const built = platformOf(this.#json(file))
    if (built === undefined) return
    const listed = manifest.platform === undefined ? undefined : platformOf(manifest.platform)
    if (listed && (listed.os !== built.os || listed.architecture !== built.architecture)) {
      const message = `the index says ${formatPlatform(listed)} and the config says ${formatPlatform(built)}`
      throw this.broken(blobPath(this.#path, manifest.digest), message)
    }
    const platform = formatPlatform({ ...built, ...listed })
    // What no runtime unpacks no scanner sees either.
    const odd = layers.find(({ mediaType }) => !isLayerType(mediaType))
    if (odd !== undefined) {
      const reason = `the image for ${platform} has a layer of the media type ${odd.mediaType}, which no runtime unpacks`
      throw this.broken(blobPath(this.#path, manifest.digest), reason, imageWanted)
    }
    this.images.push({ platform, manifest, config })
  }

  #visitBlob(descriptor: Descriptor): void {
    if (this.#seen.has(descriptor.digest)) return
    this.#seen.add(descriptor.digest)
    const isHere = this.#files.kind(blobPath(this.#path, descriptor.digest)) !== undefined
    if (!isHere && descriptor.urls !== undefined && descriptor.urls.length > 0) return
    if (isHere || !this.#options.isSparse) this.#checkBlob(descriptor)
    this.blobs.push(descriptor)
  }

  #checkBlob(descriptor: Descriptor): string {
    const file = blobPath(this.#path, descriptor.digest)
    if (!descriptor.digest.startsWith('sha256:')) throw this.broken(file, 'only sha256 digests are supported')
    if (this.#files.kind(file) === undefined) {
      throw this.broken(file, 'it is missing', 'The layout is not whole: build or copy it again.')
    }
    const size = this.#files.size(file)
    if (size !== descriptor.size) {
      throw this.broken(file, `it has ${size} bytes, and its descriptor says ${descriptor.size}`)
    }
    const digest = digestOfPieces(this.#files.pieces(file))
    if (digest !== descriptor.digest) throw this.broken(file, `its content has the digest ${digest}`)
    return file
  }

  #json(file: string): Readonly<Record<string, unknown>> {
    const bytes = this.#files.read(file)
    return this.#explained(file, () => parseJsonObject(bytes))
  }

  #explained<T>(file: string, work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw this.broken(file, (error as Error).message)
    }
  }
}

const imageWanted = 'Name the layout of an image; charts and other artifacts are pushed by their own tools.'

function describeIndex(bytes: Uint8Array): Descriptor {
  return { mediaType: mediaTypes.ociIndex, digest: digestOf(bytes), size: bytes.byteLength }
}
