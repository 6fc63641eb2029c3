import { distance } from 'fastest-levenshtein'

const wordEnds = /[-._]/

/** Siblings differ in a word or a number (`web-dev`, `web-stg`, `db-1`); a misspelling in a letter or two of one word. */
export function isMisspelling(name: string, other: string): boolean {
  const [a, b] = [name, other].map((one) => one.split(wordEnds))
  if (a === undefined || b === undefined) return false
  if (a.length !== b.length) return a.join('') === b.join('')
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]))
  const [only] = different
  if (only === undefined || different.length > 1) return false
  const [word, meant] = only
  if (word.length < 3 || word.replace(/\d+/g, '') === meant.replace(/\d+/g, '')) return false
  if ([...word].sort().join('') === [...meant].sort().join('')) return true
  return distance(word, meant) <= (Math.max(word.length, meant.length) >= 7 ? 2 : 1)
}

/**
 * What a name has in common with every name that it may be a misspelling of: all words but one, or all letters. A name is a
 * misspelling of another only where they share a shape.
 */
export function shapesOf(name: string): string[] {
  const words = name.split(wordEnds)
  const shapes = words.map((_, index) => [...words.slice(0, index), '', ...words.slice(index + 1)].join('\n'))
  return [...shapes, words.join('')]
}
