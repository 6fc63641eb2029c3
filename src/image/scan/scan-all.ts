import type { Host } from '../../host/host.ts'
import type { Layout } from '../../oci/layout.ts'
import type { ReadyScanner } from './prepare.ts'
import type { Scan } from './vulnerability.ts'

/** An image that is there to be scanned. */
export interface Scannable {
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

/** The results of work that goes on side by side. All of it is waited for; of several failures the first in the order is thrown. */
export async function together<T extends readonly unknown[]>(...work: T): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(work)
  for (const one of settled) if (one.status === 'rejected') throw one.reason
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : undefined)) as { [K in keyof T]: Awaited<T[K]> }
}
