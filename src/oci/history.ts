import { join } from 'node:path'
import type { Files, Host } from '../host/host.ts'
import { isObject } from '../value.ts'
import { digestOf } from './digest.ts'
import { blobPath, type PlatformImage } from './layout.ts'
import { type Descriptor, type Manifest, mediaTypes, parseJsonObject, parseManifest } from './manifest.ts'
import { formatPlatform, platformOf, platformText } from './platform.ts'
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
  /** TCP ports that it says it listens on. */
  readonly ports: readonly number[]
  /** Folders that it keeps data in. */
  readonly volumes: readonly string[]
  /** Docker's addition to the specification: `CMD …` or `CMD-SHELL …`, times in nanoseconds. */
  readonly health: HealthCheck | undefined
  readonly steps: readonly Step[]
}

interface HealthCheck {
  readonly Test: readonly string[]
  readonly Interval?: number
  readonly Timeout?: number
  readonly StartPeriod?: number
  readonly StartInterval?: number
  readonly Retries?: number
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
 * @param digest or a tag.
 * @param platforms of an index with one of these (`linux/amd64`) no other is asked for.
 * @throws RegistryError; Error where what it has is no image.
 */
export async function remoteFacts(
  { files }: Pick<Host, 'files'>,
  repository: Repository,
  digest: string,
  platforms: readonly string[] = [],
): Promise<ReadonlyMap<string, ImageFacts>> {
  const folder = files.temporaryDirectory('configs')
  const facts = new Map<string, ImageFacts>()
  const visit = async (one: string): Promise<void> => {
    const bytes = await repository.pullManifest(one)
    const manifest = parseManifest(bytes, String(parseJsonObject(bytes)['mediaType'] ?? mediaTypes.ociManifest))
    if (manifest.kind === 'index') {
      const images = manifest.manifests.filter(({ platform }) => platform?.['os'] !== 'unknown')
      const wanted = images.filter((image) => platforms.includes(platformText(image)))
      for (const child of wanted.length > 0 ? wanted : images) await visit(child.digest)
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
  const { User, ExposedPorts, Volumes, Healthcheck } = isObject(told['config']) ? told['config'] : {}
  const layers = manifest.kind === 'image' ? manifest.layers : []
  return {
    user: typeof User === 'string' ? User : '',
    ports: namesIn(ExposedPorts).flatMap((name) => Number(/^(\d{1,5})(?:\/tcp)?$/i.exec(name)?.[1] ?? []) || []),
    volumes: namesIn(Volumes),
    health: isHealthCheck(Healthcheck) ? Healthcheck : undefined,
    steps: stepsOf(told['history'], layers),
  }
}

/** A set of names is an object with empty values. */
function namesIn(set: unknown): string[] {
  return isObject(set) ? Object.keys(set).sort() : []
}

function isHealthCheck(value: unknown): value is HealthCheck {
  if (!isObject(value)) return false
  const { Test, ...times } = value
  const isText = (word: unknown): boolean => typeof word === 'string'
  return Array.isArray(Test) && Test.every(isText) && Object.values(times).every((time) => typeof time === 'number')
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
