import { isObject } from '../value.ts'
import { isDigest } from './reference.ts'

/** Points at content: https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  /** Bytes. */
  readonly size: number
  readonly platform?: Readonly<Record<string, unknown>>
  readonly annotations?: Readonly<Record<string, string>>
  /** Where the content can be had when it is not distributed with the image (Windows base layers). */
  readonly urls?: readonly string[]
  /** What an artifact is, where it is listed as a referrer. */
  readonly artifactType?: string
}

/** What a manifest holds: an index points at manifests, an image at its config and layers. */
export type Manifest =
  | { readonly kind: 'index'; readonly manifests: readonly Descriptor[] }
  | { readonly kind: 'image'; readonly config: Descriptor; readonly layers: readonly Descriptor[] }

export const mediaTypes = {
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
} as const

const indexTypes: readonly string[] = [mediaTypes.ociIndex, mediaTypes.dockerIndex]
const imageTypes: readonly string[] = [mediaTypes.ociManifest, mediaTypes.dockerManifest]

/** Media types of everything that a tag can name. */
export const manifestTypes: readonly string[] = [...indexTypes, ...imageTypes]

/** Whether a descriptor points at a manifest, and not at a config or layer. */
export function isManifestType(mediaType: string): boolean {
  return manifestTypes.includes(mediaType)
}

/** Whether a config belongs to an image that can run, and not to an artifact such as a signature. */
export function isImageConfigType(mediaType: string): boolean {
  return mediaType === mediaTypes.ociConfig || mediaType === mediaTypes.dockerConfig
}

/** Whether a layer is an archive of files: as it is, or compressed by gzip or zstd. */
export function isLayerType(mediaType: string): boolean {
  return /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:diff|foreign\.diff)\.tar)(?:[.+](?:gzip|zstd))?$/.test(
    mediaType,
  )
}

/**
 * Reads an index or an image manifest.
 * @throws Error that says what is wrong with it; the caller knows where it came from.
 */
export function parseManifest(bytes: Uint8Array, mediaType: string): Manifest {
  const value = parseJsonObject(bytes)
  if (indexTypes.includes(mediaType)) {
    return { kind: 'index', manifests: descriptors(value['manifests'], 'manifests') }
  }
  if (!imageTypes.includes(mediaType)) throw new Error(`the media type "${mediaType}" is no manifest`)
  return {
    kind: 'image',
    config: descriptor(value['config'], 'config'),
    layers: descriptors(value['layers'], 'layers'),
  }
}

/** @throws Error when the bytes are not one JSON object. */
export function parseJsonObject(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  if (isObject(value)) return value
  throw new Error('it is no JSON object')
}

function descriptors(value: unknown, at: string): Descriptor[] {
  if (!Array.isArray(value)) throw new Error(`"${at}" is no list`)
  return value.map((item, index) => descriptor(item, `${at}[${index}]`))
}

function descriptor(value: unknown, at: string): Descriptor {
  if (!isObject(value)) throw new Error(`"${at}" is no descriptor`)
  const { mediaType, digest, size, platform, annotations, urls, artifactType } = value
  if (typeof mediaType !== 'string') throw new Error(`"${at}.mediaType" is missing`)
  if (typeof digest !== 'string' || !isDigest(digest)) throw new Error(`"${at}.digest" is no digest`)
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw new Error(`"${at}.size" is no size`)
  return {
    mediaType,
    digest,
    size,
    ...(isObject(platform) ? { platform } : {}),
    ...(isObject(annotations) ? { annotations: annotations as Record<string, string> } : {}),
    ...(Array.isArray(urls) ? { urls: urls as string[] } : {}),
    ...(typeof artifactType === 'string' ? { artifactType } : {}),
  }
}

/** The images of an index, without its attestations; undefined where the bytes are no index. */
export function imagesOfIndex(bytes: Uint8Array): string[] | undefined {
  try {
    const index = parseManifest(bytes, mediaTypes.ociIndex)
    if (index.kind !== 'index') return undefined
    return index.manifests.filter(({ platform }) => platform?.['os'] !== 'unknown').map(({ digest }) => digest)
  } catch {
    return undefined
  }
}
