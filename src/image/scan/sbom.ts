import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { PlatformImage } from '../../oci/layout.ts'
import type { ReadyScanner } from './prepare.ts'
import { type SbomFormat, sbomFormats } from './sbom-format.ts'
import { inParallel, type Scannable } from './scan-all.ts'

/** The SBOM of one platform, in a temporary file. */
export interface Sbom {
  readonly image: PlatformImage
  readonly format: SbomFormat
  readonly path: string
}

/** The SBOMs of every platform, as the scanner made them. @returns those of each image. */
export async function makeSboms(
  scanner: ReadyScanner | undefined,
  images: readonly Scannable[],
  formats: readonly SbomFormat[],
  most: number,
): Promise<ReadonlyMap<string, readonly Sbom[]>> {
  if (scanner === undefined || formats.length === 0) return new Map()
  const wanted = images.flatMap(({ name, layout }) =>
    layout.images.flatMap((image) => formats.map((format) => ({ name, image, format }))),
  )
  const made = await inParallel(wanted, most, async (one) => {
    return { ...one, path: await scanner.sbomOf(one.image, one.format) }
  })
  return new Map(images.map(({ name }) => [name, made.filter((one) => one.name === name)]))
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
