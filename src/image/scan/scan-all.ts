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

/**
 * The results of work that goes on side by side. A failure ends what heeds the signal; all is waited for, and of several failures
 * the first in the order is thrown.
 */
export async function together<T extends readonly unknown[]>(
  ...works: { [K in keyof T]: (signal: AbortSignal) => Promise<T[K]> }
): Promise<T> {
  const controller = new AbortController()
  const settled = await Promise.allSettled(
    works.map(async (work) => {
      try {
        return await work(controller.signal)
      } catch (error) {
        controller.abort()
        throw error
      }
    }),
  )
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  }) as unknown as T
}
