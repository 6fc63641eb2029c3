import { InputError } from '../errors.ts'
import { didYouMean } from '../report/nearest.ts'
import type { BuildTarget } from './bake/target.ts'

/**
 * Builds may start from the images of other builds: `service:NAME` among their contexts.
 * @param names of all images.
 * @throws InputError for a name that no image has, or images that start from each other.
 */
export function checkLinks(targets: readonly BuildTarget[], names: readonly string[]): void {
  const links = new Map(targets.map((target) => [target.name, linksOf(target)]))
  for (const { name, build } of targets) {
    const { place } = build
    const unknown = links.get(name)?.find((link) => !names.includes(link))
    if (unknown !== undefined) {
      throw new InputError(`"${name}" starts from service:${unknown}, which no image here is`, {
        ...(place && { place }),
        fix: didYouMean(unknown, names),
      })
    }
    const circle = circleFrom(name, links)
    if (circle === undefined) continue
    throw new InputError(`Images start from each other: ${circle.join(' → ')}`, {
      ...(place && { place }),
      fix: 'Take one of these additional contexts away.',
    })
  }
}

function linksOf({ build: { additionalContexts = {}, starts = {} } }: BuildTarget): string[] {
  const names = Object.values(additionalContexts).flatMap((from) => /^service:(.+)$/.exec(from)?.[1] ?? [])
  return names.filter((name) => !Object.hasOwn(starts, name))
}

/** A way along the links that comes back to where it began. */
function circleFrom(start: string, links: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of links.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start]
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}
