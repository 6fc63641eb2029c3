import { Scalar } from 'yaml'
import { readsAsOtherType } from '../../yaml/plain.ts'
import type { Splice } from '../../yaml/splice.ts'

/** A scalar as it stands in the text: `[start, end)` holds its quotes, or the header of a block scalar. UTF-16 offsets. */
export interface ScalarAt {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly style: 'plain' | 'single' | 'double' | 'block'
  /** It carries a tag such as `!!str`, so a plain text keeps its type. */
  readonly typed: boolean
}

/** The scalar of a node that was parsed at `base` of the whole text. */
export function scalarAt(node: Scalar, base: number): ScalarAt {
  const [start, end] = node.range ?? [0, 0]
  return {
    start: base + start,
    end: base + end,
    value: String(node.value ?? ''),
    style: styleOf(node),
    typed: node.tag !== undefined,
  }
}

function styleOf(node: Scalar): ScalarAt['style'] {
  if (node.type === Scalar.QUOTE_DOUBLE) return 'double'
  if (node.type === Scalar.QUOTE_SINGLE) return 'single'
  return node.type === Scalar.PLAIN ? 'plain' : 'block'
}

/** The text that a scalar stands for; the line break that ends a block scalar is no part of an image's name. */
export function content(scalar: ScalarAt): string {
  return scalar.style === 'block' ? scalar.value.trim() : scalar.value
}

/**
 * Where the end of a scalar's content stands verbatim in the text: the offset of `suffix`, which its content ends with.
 * Undefined when it is written with escapes or is folded there.
 */
function offsetOfSuffix(text: string, scalar: ScalarAt, suffix: string): number | undefined {
  const closing = scalar.style === 'double' || scalar.style === 'single' ? 1 : 0
  const raw = text.slice(scalar.start, scalar.end - closing)
  const source = scalar.style === 'block' ? raw.trimEnd() : raw
  const body = scalar.style === 'block' ? Math.max(source.indexOf('\n'), source.indexOf('\r')) + 1 : closing
  const at = source.length - suffix.length
  if (at < body || !source.endsWith(suffix)) return undefined
  const isEscaped =
    scalar.style === 'double' &&
    /(?:^|[^\\])\\(?:\\\\)*(?:x[\da-fA-F]?|u[\da-fA-F]{0,3}|U[\da-fA-F]{0,7})?$/.test(source.slice(0, at))
  return isEscaped ? undefined : scalar.start + at
}

/**
 * Gives the content of a scalar a new end: `old` is replaced by `replacement`. Quotes are added only to a plain scalar
 * that would no longer be read as a string.
 * @returns undefined when the old end doesn't stand verbatim in the text.
 */
export function replaceSuffix(text: string, scalar: ScalarAt, old: string, replacement: string): Splice | undefined {
  const start = offsetOfSuffix(text, scalar, old)
  if (start === undefined) return undefined
  const kept = content(scalar).slice(0, content(scalar).length - old.length)
  const end = start + old.length
  const needsQuotes = scalar.style === 'plain' && !scalar.typed && readsAsOtherType(kept + replacement)
  if (!needsQuotes)
    return { start, end, text: old === '' && kept === '' ? spaced(text, start, replacement) : replacement }
  return { start: scalar.start, end, text: spaced(text, scalar.start, `"${kept}${replacement}"`) }
}

/** An empty plain scalar (`tag:`) may stand right behind the colon. */
function spaced(text: string, at: number, value: string): string {
  return text[at - 1] === ':' ? ` ${value}` : value
}
