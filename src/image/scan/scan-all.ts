import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { Layout } from '../../oci/layout.ts'
import type { ReadyScanner } from './prepare.ts'
import type { Scan } from './vulnerability.ts'

/** An image that is there to be scanned. */
interface Scannable {
  readonly name: string
  readonly layout: Layout
}

/**
 * Scans every platform of every image with every scanner, as many at once as this machine has cores.
 * @returns the scans of each image, in the order of its platforms.
 */
export async function scanAll(
  host: Host,
  scanners: readonly ReadyScanner[],
  images: readonly Scannable[],
): Promise<ReadonlyMap<string, readonly Scan[]>> {
  const jobs = scanners.flatMap((ready) =>
    images.flatMap(({ name, layout }) => layout.images.map((image) => ({ ready, name, layout, image }))),
  )
  const scans = await inParallel(jobs, host.threads.count, async ({ ready, layout, image, name }) => {
    host.log.progress(`${ready.scanner.name}: scanning ${name} for ${image.platform}`)
    return { name, scan: await ready.scan(layout, image) }
  })
  return new Map(
    images.map(({ name }) => [name, scans.filter((one) => one.name === name).map(({ scan }) => scan)] as const),
  )
}

/** Writes the SBOM of each platform, as the scanner made it. @returns the files of each image. */
export async function writeSboms(
  host: Host,
  scanner: ReadyScanner | undefined,
  images: readonly Scannable[],
  folder: string | undefined,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, string[]>()
  if (scanner === undefined || folder === undefined) return files
  for (const { name, layout } of images) {
    const own = images.length > 1 ? join(folder, name) : folder
    const written: string[] = []
    for (const image of layout.images) {
      const file = join(own, `${image.platform.replace(/[^\w.-]+/g, '-')}.cdx.json`)
      await scanner.writeSbom(image, file)
      written.push(host.files.relative(file))
    }
    files.set(name, written)
  }
  return files
}

/** Results in the order of the items. After a failure nothing more is begun, and what runs is waited for. */
export async function inParallel<T, R>(items: readonly T[], most: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = [...items.entries()]
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, item] = next
      try {
        results[index] = await work(item)
      } catch (error) {
        queue.length = 0
        throw error
      }
    }
  }
  const settled = await Promise.allSettled(Array.from({ length: Math.max(1, most) }, worker))
  for (const one of settled) if (one.status === 'rejected') throw one.reason
  return results
}
