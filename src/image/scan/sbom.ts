import { join } from 'node:path'
import { ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { PlatformImage } from '../../oci/layout.ts'
import { parseJsonObject } from '../../oci/manifest.ts'
import type { Reference } from '../../oci/reference.ts'
import type { ReadyScanner } from './prepare.ts'
import { finishSbom } from './sbom-document.ts'
import { type SbomFormat, sbomFormats } from './sbom-format.ts'
import { inParallel, type Scannable } from './scan-all.ts'

/** The SBOM of one platform, in a temporary file. */
export interface Sbom {
  readonly image: PlatformImage
  readonly format: SbomFormat
  readonly path: string
}

/** The SBOMs of every platform, of what the scanner saw. @returns those of each image. */
export async function makeSboms(
  host: Host,
  scanner: ReadyScanner | undefined,
  images: readonly (Scannable & { readonly reference: Reference })[],
  formats: readonly SbomFormat[],
): Promise<ReadonlyMap<string, readonly Sbom[]>> {
  if (scanner === undefined || formats.length === 0) return new Map()
  const folder = host.files.temporaryDirectory('sboms')
  const wanted = images.flatMap(({ name, reference, layout }) =>
    layout.images.flatMap((image) => formats.map((format) => ({ name, reference, image, format }))),
  )
  const made = await inParallel(wanted, host.threads.count, async ({ name, reference, image, format }) => {
    const { source, ending } = sbomFormats[format]
    const { platform, manifest } = image
    const written = readSbom(host, scanner, await scanner.sbomOf(image, source), platform)
    const document = finishSbom(format, written, { image: reference, platform, digest: manifest.digest })
    const path = join(folder, name, `${manifest.digest.replace(':', '-')}.${ending}`)
    host.files.write(path, `${JSON.stringify(document, null, 2)}\n`)
    return { name, image, format, path }
  })
  return new Map(images.map(({ name }) => [name, made.filter((one) => one.name === name)]))
}

function readSbom(host: Host, { scanner }: ReadyScanner, file: string, platform: string) {
  try {
    return parseJsonObject(host.files.read(file))
  } catch (error) {
    throw new ServiceError(scanner.name, `The SBOM for ${platform} can't be read: ${(error as Error).message}`)
  }
}

/** Puts SBOMs into a folder; those of several images each into one of its own. @returns the files of each image. */
export function keepSboms(
  host: Host,
  sboms: ReadonlyMap<string, readonly Sbom[]>,
  folder: string,
): ReadonlyMap<string, readonly string[]> {
  const files = [...sboms].map(([name, made]) => {
    const own = sboms.size > 1 ? join(folder, name) : folder
    const written = made.map(({ image, format, path }) => {
      const file = join(own, `${image.platform.replace(/[^\w.-]+/g, '-')}.${sbomFormats[format].ending}`)
      host.files.write(file, host.files.read(path))
      return host.files.relative(file)
    })
    return [name, written] as const
  })
  return new Map(files)
}
