import { isNode, isScalar, type Node } from 'yaml'
import { endOfLine, lineBreakOf, startOfLine } from '../../yaml/lines.ts'
import type { Splice } from '../../yaml/splice.ts'
import type { KeyAt } from '../places/site.ts'
import { type ScalarAt, scalarAt } from './scalar.ts'

type PairAt = NonNullable<KeyAt['pair']>

/** Takes a pair out of its map: its whole lines, or in a flow map its text and one comma. Undefined when that can't be told. */
export function removePair(text: string, at: PairAt): Splice | undefined {
  const index = at.map.items.indexOf(at.pair)
  const start = keyOf(at).start
  const next = at.map.items[index + 1]
  const previous = at.map.items[index - 1]
  if (at.map.flow) {
    if (previous) return { start: endOf({ ...at, pair: previous }), end: endOf(at), text: '' }
    return next ? { start, end: keyOf({ ...at, pair: next }).start, text: '' } : undefined
  }
  const lineStart = startOfLine(text, start)
  if (text.slice(lineStart, start).trim() !== '') {
    // The first key behind the dash of a list item: the next key moves up to its place.
    return next ? { start, end: keyOf({ ...at, pair: next }).start, text: '' } : undefined
  }
  const lineEnd = endOfLine(text, endOf(at))
  if (lineEnd < text.length) return { start: lineStart, end: lineEnd + breakAt(text, lineEnd), text: '' }
  return { start: lineStart - breakBefore(text, lineStart), end: lineEnd, text: '' }
}

/** Adds `key: value` behind a pair, in the style of the map. */
export function insertPair(text: string, at: PairAt, key: string, value: string): Splice {
  const own = keyOf(at)
  const quoted = own.style === 'double' ? `"${key}": "${value}"` : `${key}: ${value}`
  if (at.map.flow) return { start: endOf(at), end: endOf(at), text: `, ${quoted}` }
  const lineStart = startOfLine(text, own.start)
  const indent = text.slice(lineStart, own.start).replace(/[^\t]/g, ' ')
  const end = endOfLine(text, endOf(at))
  return { start: end, end, text: lineBreakOf(text) + indent + quoted }
}

/** Gives a pair another key, in the quotes of the old one. */
export function renameKey(at: PairAt, key: string): Splice {
  const { start, end, style } = keyOf(at)
  const quote = style === 'double' ? '"' : style === 'single' ? "'" : ''
  return { start, end, text: quote + key + quote }
}

function breakAt(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
}

function breakBefore(text: string, at: number): number {
  if (at === 0) return 0
  return text[at - 1] === '\n' && text[at - 2] === '\r' ? 2 : 1
}

function keyOf(at: PairAt): ScalarAt {
  if (!isScalar(at.pair.key)) throw new TypeError('A pair with a key that is no scalar holds no image')
  return scalarAt(at.pair.key, at.base)
}

function endOf(at: PairAt): number {
  const node = isNode(at.pair.value) ? at.pair.value : (at.pair.key as Node)
  return at.base + (node.range?.[1] ?? 0)
}
