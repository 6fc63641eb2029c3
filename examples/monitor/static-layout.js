// @ts-check
/**
 * Makes an OCI image layout of a folder, with Node and Git alone: what a builder such as ko, Bazel or Buildpacks leaves
 * behind. The demo hands it over where no BuildKit is at hand.
 * Format: https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const mediaType = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
}

/**
 * @param {{ repository: string, folder: string, layout: string, architectures: string[], created: string }} options
 *   `repository` is a Git work tree that holds `folder` committed; its files become the one layer of the image.
 */
export function makeLayout({ repository, folder, layout, architectures, created }) {
  mkdirSync(join(layout, 'blobs', 'sha256'), { recursive: true })
  // Of a commit, not of a tree: its files then have the commit's time, so that the same sources give the same digest.
  const tar = execFileSync('git', ['-C', join(repository, folder), 'archive', '--format=tar', 'HEAD'])
  const layer = addBlob(layout, mediaType.layer, gzipSync(tar))
  const manifests = architectures.map((architecture) => {
    const config = addJson(layout, mediaType.config, {
      created,
      architecture,
      os: 'linux',
      config: { User: '65532:65532' },
      rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
    })
    const manifest = { schemaVersion: 2, mediaType: mediaType.manifest, config, layers: [layer] }
    return { ...addJson(layout, mediaType.manifest, manifest), platform: { architecture, os: 'linux' } }
  })
  const index = addJson(layout, mediaType.index, { schemaVersion: 2, mediaType: mediaType.index, manifests })
  writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  writeFileSync(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [index] }))
}

/** @param {string} layout @param {string} type @param {object} value */
function addJson(layout, type, value) {
  return addBlob(layout, type, Buffer.from(JSON.stringify(value)))
}

/** @param {string} layout @param {string} type @param {Buffer} bytes */
function addBlob(layout, type, bytes) {
  const digest = digestOf(bytes)
  writeFileSync(join(layout, 'blobs', 'sha256', digest.slice('sha256:'.length)), bytes)
  return { mediaType: type, digest, size: bytes.length }
}

/** @param {Buffer} bytes */
function digestOf(bytes) {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
