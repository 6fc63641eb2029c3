import { setFlagsFromString } from 'node:v8'

const patterns = new Map<string, RegExp | undefined>()

/** A pattern in RE2's syntax as a regular expression; undefined where it can't be one. */
export function patternOf(source: string): RegExp | undefined {
  if (!patterns.has(source)) patterns.set(source, compiled(source))
  return patterns.get(source)
}

/**
 * RE2 takes linear time for every pattern; this engine may take exponential time, and CRDs hold such patterns. V8 can fall
 * back to a linear engine, for expressions without the flags `i` and `u`.
 */
let isBounded = false

function compiled(source: string): RegExp | undefined {
  if (!isBounded) setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  isBounded = true
  const inline = /^(\^?)\(\?([ims]+)\)/.exec(source)
  const translated = `${inline?.[1] ?? ''}${source.slice(inline?.[0].length ?? 0)}`
    .replaceAll('\\z', '$')
    .replaceAll('\\A', '^')
    .replaceAll('\\x{', '\\u{')
    .replaceAll('(?P<', '(?<')
    .replaceAll('[[:alnum:]]', '[0-9A-Za-z]')
  const needsUnicode = /\\[pPu]\{/.test(translated)
  try {
    return new RegExp(translated, `${inline?.[2] ?? ''}${needsUnicode ? 'u' : ''}`)
  } catch {
    return undefined
  }
}
