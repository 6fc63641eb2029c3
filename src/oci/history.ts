import { join } from 'node:path'
import type { Files, Host } from '../host/host.ts'
import { digestOf } from './digest.ts'
import { blobPath, type PlatformImage } from './layout.ts'
import { type Descriptor, type Manifest, mediaTypes, parseJsonObject, parseManifest } from './manifest.ts'
import { formatPlatform, platformOf } from './platform.ts'
import type { Repository } from './repository.ts'

/** One step of how an image was made, with the layer that it added, if any. */
export interface Step {
  /** As the builder writes it, on one line: `RUN npm ci`, `COPY . /app`. Empty where it says nothing. */
  readonly says: string
  readonly layer: Descriptor | undefined
}

/** What the config of an image says (https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md). */
export interface ImageFacts {
  /** Of the process: `1000`, `app:app`; empty for root. */
  readonly user: string
  readonly steps: readonly Step[]
}

/**
 * Reads what an image says of itself.
 * @param layout the folder of its layout.
 */
export function imageFacts(files: Pick<Files, 'read'>, layout: string, image: PlatformImage): ImageFacts {
  const { manifest, config } = image
  const stored = parseManifest(files.read(blobPath(layout, manifest.digest)), manifest.mediaType)
  return factsOf(stored, files.read(blobPath(layout, config.digest)))
}

/**
 * The same of an image that is in a registry, without its layers, by platform.
 * @throws RegistryError; Error where what it has is no image.
 */
export async function remoteFacts(
  { files }: Pick<Host, 'files'>,
  repository: Repository,
  digest: string,
): Promise<ReadonlyMap<string, ImageFacts>> {
  const folder = files.temporaryDirectory('configs')
  const facts = new Map<string, ImageFacts>()
  const visit = async (one: string): Promise<void> => {
    const bytes = await repository.pullManifest(one)
    const manifest = parseManifest(bytes, String(parseJsonObject(bytes)['mediaType'] ?? mediaTypes.ociManifest))
    if (manifest.kind === 'index') {
      for (const child of manifest.manifests) if (child.platform?.['os'] !== 'unknown') await visit(child.digest)
      return
    }
    const file = join(folder, manifest.config.digest.replace(':', '-'))
    await repository.pullBlob(manifest.config, file)
    const config = files.read(file)
    const platform = platformOf(parseJsonObject(config))
    if (platform !== undefined) facts.set(formatPlatform(platform), factsOf(manifest, config))
  }
  await visit(digest)
  return facts
}

function factsOf(manifest: Manifest, config: Uint8Array): ImageFacts {
  const told = parseJsonObject(config)
  const { User: user } = (told['config'] ?? {}) as { readonly User?: unknown }
  const layers = manifest.kind === 'image' ? manifest.layers : []
  return { user: typeof user === 'string' ? user : '', steps: stepsOf(told['history'], layers) }
}

interface HistoryEntry {
  readonly created_by?: unknown
  readonly comment?: unknown
  readonly empty_layer?: unknown
}

/** The layers in their order, each with the step that made it; a history that does not fit them is left out. */
function stepsOf(history: unknown, layers: readonly Descriptor[]): Step[] {
  const entries = (Array.isArray(history) ? history : []) as readonly HistoryEntry[]
  const full = entries.filter((one) => one.empty_layer !== true)
  if (full.length !== layers.length) return layers.map((layer) => ({ says: '', layer }))
  const queue = [...layers]
  return entries.map((one) => ({
    says: instructionOf(String(one.created_by ?? '')),
    layer: one.empty_layer === true ? undefined : queue.shift(),
  }))
}

/** A name for a step by what it says, however it is quoted and broken; it holds nothing of it, since that may be a secret. */
export function stepName(says: string): string {
  return digestOf(Buffer.from(instructionOf(says).replace(/[\s"'\\]+/g, '')))
}

/** `RUN |1 X=1 /bin/sh -c npm ci # buildkit` is `RUN npm ci`; the legacy builder wrote `/bin/sh -c #(nop)  CMD …`. */
function instructionOf(createdBy: string): string {
  const plain = createdBy
    .replace(/ # buildkit$/, '')
    .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
    .replace(/^\/bin\/sh -c /, 'RUN ')
  const shell = / (?:\/bin\/sh -c|\/bin\/bash (?:\S+ )*?-c|cmd \/S \/C) /.exec(plain)
  const isRun = plain.startsWith('RUN ') && shell !== null && (plain.startsWith('RUN |') || shell.index === 3)
  return (isRun ? `RUN ${plain.slice(shell.index + shell[0].length)}` : plain).replace(/\s+/g, ' ').trim()
}
