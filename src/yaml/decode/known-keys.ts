import { resolvePlain } from './resolve.ts'

/** Keys that were met before, by their hash. A text has few different ones, so most need not be cut out of it again. */
const known: (string | undefined)[] = new Array(4096).fill(undefined)

/**
 * The key in `text[start, end)`, which stands without quotes. Undefined for a key that is no mere name: a merge key, one that
 * reads as a number or a boolean, one that ends in a blank.
 * @param hash Of its characters, by whatever function: the same for the same key.
 */
export function keyAt(text: string, start: number, end: number, hash: number): string | undefined {
  const slot = hash & (known.length - 1)
  const found = known[slot]
  if (found !== undefined && found.length === end - start && text.startsWith(found, start)) return found
  const key = text.slice(start, end)
  if (!isName(key)) return undefined
  known[slot] = key
  return key
}

/** Whether a key without quotes is a string for the YAML reader, and one that any object can hold. */
export function isName(key: string): boolean {
  return key !== '<<' && key !== '__proto__' && !key.endsWith(' ') && resolvePlain(key) === key
}
