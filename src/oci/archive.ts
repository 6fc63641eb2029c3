import { join } from 'node:path'
import { InputError, ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { digestOf, digestOfPieces } from './digest.ts'
import { blobPath } from './layout.ts'
import { type Descriptor, mediaTypes } from './manifest.ts'

/**
 * Unpacks an archive into a layout of a temporary folder: one of an OCI layout (`.tar`, `.tar.gz`), or what `docker save`
 * writes, older ones without a layout in them too. What it holds is not verified: `openLayout` does.
 *
 * @returns the folder.
 * @throws InputError for a file that is no such archive, or is cut; ServiceError where the disk is full.
 */
export async function unpackArchive(host: Host, path: string): Promise<string> {
  const folder = host.files.temporaryDirectory('archive')
  const file = host.files.resolve(path)
  const fault = (reason: string, fix: string): InputError =>
    new InputError(`The image archive "${path}" can't be read: ${reason}`, {
      place: { file: host.files.relative(path) },
      fix,
    })
  const options = ['--no-same-owner', '--no-same-permissions']
  const { exitCode, stderr } = await host.processes.run('tar', ['-xf', file, '-C', folder, ...options])
  if (exitCode !== 0) {
    const said = stderr.trim().split('\n')[0] ?? ''
    if (/No space left/i.test(stderr)) {
      throw new ServiceError(
        'this machine',
        `The image archive "${path}" could not be unpacked to ${folder}: no space left on device`,
        {
          fix: 'Free space there, or let TMPDIR name a folder with more room than the image takes.',
          place: { file: host.files.relative(path) },
        },
      )
    }
    const program = /(?<![\w-])([\w-]+): Cannot exec/.exec(said)?.[1]
    if (program !== undefined) throw fault(`it needs ${program}, which is not here`, `Install ${program}, or use gzip.`)
    throw fault(said.replace(/^\S*tar: /, '') || 'tar gave no reason', 'Make the archive again; it may be cut.')
  }
  const layout = [folder, ...innerFolder(host, folder)].find(
    (one) => host.files.kind(join(one, 'oci-layout')) === 'file',
  )
  if (layout !== undefined) return layout
  const list = join(folder, 'manifest.json')
  const images = host.files.kind(list) === 'file' ? savedImages(host.files.read(list)) : undefined
  const [image] = images ?? []
  if (image === undefined) {
    throw fault('it holds no OCI layout and no saved image', 'Give an archive of an OCI layout, or of docker save.')
  }
  if ((images ?? []).length > 1) {
    const names = (images ?? []).flatMap(({ tags: [tag] }) => tag ?? [])
    throw fault(`it holds ${images?.length} images: ${names.join(', ')}`, 'Save one image in one archive.')
  }
  const root = host.files.realPath(folder)
  for (const part of [image.config, ...image.layers]) {
    const isInside = partOf(host, folder, part)?.startsWith(`${root}/`) ?? false
    // A link that leads elsewhere would bring a file of this machine into the image.
    if (!isInside) throw fault(`"${part}" is not in it`, 'Save the image again.')
  }
  writeLayout(host, folder, image)
  return folder
}

/** The folder that an archive holds and nothing else, as `tar -cf image.tar DIR` makes it. */
function innerFolder(host: Host, folder: string): string[] {
  const [only, ...more] = host.files.list(folder)
  return only !== undefined && more.length === 0 && only.kind === 'directory' ? [join(folder, only.name)] : []
}

/** The file behind all links. */
function partOf(host: Host, folder: string, path: string): string | undefined {
  try {
    return host.files.realPath(join(folder, path))
  } catch {
    return undefined
  }
}

/** An image in `manifest.json` of `docker save`: paths of its config and layers. */
interface SavedImage {
  readonly config: string
  readonly layers: readonly string[]
  readonly tags: readonly string[]
}

function savedImages(bytes: Uint8Array): SavedImage[] | undefined {
  try {
    const list = JSON.parse(Buffer.from(bytes).toString('utf8')) as readonly Readonly<Record<string, unknown>>[]
    return list.map(({ Config, Layers, RepoTags }) => {
      const paths = [Config, ...(Layers as unknown[])].map((path) => {
        if (typeof path !== 'string' || path.startsWith('/') || path.split('/').includes('..'))
          throw new Error('no path')
        return path
      })
      return {
        config: paths[0] ?? '',
        layers: paths.slice(1),
        tags: Array.isArray(RepoTags) ? RepoTags.map(String) : [],
      }
    })
  } catch {
    return undefined
  }
}

/** The layout of a saved image: its files under the names of their hashes, and the manifest that leads to them. */
function writeLayout(host: Host, folder: string, { config, layers }: SavedImage): void {
  const blob = (path: string, mediaType: string): Descriptor => {
    const file = host.files.realPath(join(folder, path))
    const digest = digestOfPieces(host.files.pieces(file))
    if (host.files.kind(blobPath(folder, digest)) === undefined) {
      host.files.write(join(folder, 'blobs', 'sha256', '.keep'), '')
      host.files.symlink(file, blobPath(folder, digest))
    }
    return { mediaType, digest, size: host.files.size(file) }
  }
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: blob(config, mediaTypes.ociConfig),
    layers: layers.map((path) => blob(path, layerType(host.files, join(folder, path)))),
  }
  const bytes = Buffer.from(JSON.stringify(manifest))
  const digest = digestOf(bytes)
  host.files.write(blobPath(folder, digest), bytes)
  const root = { mediaType: mediaTypes.ociManifest, digest, size: bytes.byteLength }
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [root] }
  host.files.write(join(folder, 'index.json'), JSON.stringify(index))
  host.files.write(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
}

function layerType(files: Host['files'], path: string): string {
  const layer = 'application/vnd.oci.image.layer.v1.tar'
  const [first] = files.pieces(path)
  return first?.[0] === 0x1f && first[1] === 0x8b ? `${layer}+gzip` : layer
}
