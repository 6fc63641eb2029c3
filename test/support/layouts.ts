import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const types = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
}

export interface LayoutOptions {
  /** Media type of the layers. */
  readonly layerType?: string
  /** `linux/amd64`; one image each. */
  readonly platforms?: readonly string[]
  /** With an attestation manifest for each platform, as BuildKit makes them. */
  readonly attestations?: boolean
  /** `nested`: index.json points at the index; `flat`: it lists the images itself; `single`: it points at the one image. */
  readonly shape?: 'nested' | 'flat' | 'single'
  readonly layer?: Buffer
}

interface Descriptor {
  mediaType: string
  digest: string
  size: number
  [more: string]: unknown
}

/** Writes an OCI layout as builders do, and gives the descriptor of its root. */
export function writeLayout(folder: string, options: LayoutOptions = {}): { digest: string; images: string[] } {
  const { platforms = ['linux/amd64', 'linux/arm64'], attestations = false, shape = 'nested' } = options
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true })
  const put = (content: Buffer | object, mediaType: string): Descriptor => {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))
    const hash = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(folder, 'blobs', 'sha256', hash), bytes)
    return { mediaType, digest: `sha256:${hash}`, size: bytes.byteLength }
  }
  const shared = put(options.layer ?? Buffer.from('the layer of all platforms'), options.layerType ?? types.layer)
  const image = (platform: string): Descriptor => {
    const [os, architecture, variant] = platform.split('/')
    const own = put(Buffer.from(`the layer of ${platform}`), types.layer)
    const config = put(
      { os, architecture, variant, config: { User: '65532' }, rootfs: { type: 'layers', diff_ids: [] } },
      types.config,
    )
    const manifest = { schemaVersion: 2, mediaType: types.manifest, config, layers: [shared, own] }
    return { ...put(manifest, types.manifest), platform: { os, architecture, variant } }
  }
  const attestation = (of: Descriptor): Descriptor => {
    const statement = put({ predicateType: 'https://slsa.dev/provenance/v0.2' }, 'application/vnd.in-toto+json')
    const config = put({ os: 'unknown', architecture: 'unknown', of: of.digest }, types.config)
    const manifest = { schemaVersion: 2, mediaType: types.manifest, config, layers: [statement] }
    return {
      ...put(manifest, types.manifest),
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': of.digest },
    }
  }
  const images = platforms.map(image)
  const all = attestations ? [...images, ...images.map(attestation)] : images
  const indexOf = (manifests: Descriptor[]): object => ({ schemaVersion: 2, mediaType: types.index, manifests })
  const top = shape === 'nested' ? [put(indexOf(all), types.index)] : all
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const index = Buffer.from(JSON.stringify(indexOf(top)))
  writeFileSync(join(folder, 'index.json'), index)
  const flat = `sha256:${createHash('sha256').update(index).digest('hex')}`
  return { digest: shape === 'flat' ? flat : (top[0]?.digest ?? ''), images: images.map(({ digest }) => digest) }
}

/** Writes the layout of an artifact that is no image: a chart. */
export function writeArtifact(folder: string): void {
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true })
  const put = (content: string, mediaType: string): Descriptor => {
    const hash = createHash('sha256').update(content).digest('hex')
    writeFileSync(join(folder, 'blobs', 'sha256', hash), content)
    return { mediaType, digest: `sha256:${hash}`, size: Buffer.byteLength(content) }
  }
  const config = put('{}', 'application/vnd.cncf.helm.config.v1+json')
  const layers = [put('a chart', 'application/vnd.cncf.helm.chart.content.v1.tar+gzip')]
  const manifest = put(JSON.stringify({ schemaVersion: 2, mediaType: types.manifest, config, layers }), types.manifest)
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }))
}
