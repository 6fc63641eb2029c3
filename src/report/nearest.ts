import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a mistyped name most likely means, or undefined when none is near: at most two, or a third, of
 * its characters differ (letter case aside).
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(name.length > 2 ? 2 : 1, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    const other = candidate.toLowerCase()
    // Each character more or less is one that differs.
    if (Math.abs(wanted.length - other.length) >= bestDistance) continue
    const d = distance(wanted, other)
    if (d < bestDistance) [best, bestDistance] = [candidate, d]
  }
  return best
}
