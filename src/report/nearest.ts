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

/**
 * How to mend a name that is not known.
 * @param otherwise what to do where no known name is near; by default, to write one of them.
 */
export function didYouMean(
  name: string | undefined,
  known: Iterable<string>,
  otherwise = `Write one of ${[...known].join(', ')}.`,
): string {
  const guess = name === undefined ? undefined : nearest(name, known)
  return guess === undefined ? otherwise : `Did you mean "${guess}"?`
}
