import type { Options } from './config.ts'
import type { Say, StyleCheck } from './lines.ts'

/** The rules about blanks around YAML's own characters. */
export const spacingChecks = {
  braces: ({ bare }, options, say) => checkInside(bare, '{', '}', options, say),
  brackets: ({ bare }, options, say) => checkInside(bare, '[', ']', options, say),

  commas: ({ bare }, options, say) => {
    for (const { index } of bare.matchAll(/,/g)) {
      const before = blanksBefore(bare, index)
      checkCount(before, -1, most(options, 'max-spaces-before'), index - (before ?? 0), 'before the comma', say)
      if (/[\r\n]/.test(bare[index + 1] ?? '\n')) continue
      const after = blanksAfter(bare, index + 1)
      if (/[\r\n]/.test(bare[index + 1 + (after ?? 0)] ?? '\n')) continue
      const least = Number(options['min-spaces-after'] ?? 1)
      checkCount(after, least, most(options, 'max-spaces-after'), index + 1, 'after the comma', say)
    }
  },

  colons: ({ bare }, options, say) => {
    for (const { index } of bare.matchAll(/:(?=[ \t\r\n]|$)/g)) {
      const before = blanksBefore(bare, index)
      // Nothing stands before the colon of a key that is written with "?".
      if (before !== undefined) {
        checkCount(before, -1, most(options, 'max-spaces-before'), index - before, 'before the colon', say)
      }
      const after = blanksAfter(bare, index + 1)
      if (/[\r\n]/.test(bare[index + 1 + (after ?? 0)] ?? '\n')) continue
      checkCount(after, -1, most(options, 'max-spaces-after'), index + 1, 'after the colon', say)
    }
  },

  hyphens: ({ bare }, options, say) => {
    for (const { 0: lead, index } of bare.matchAll(/^[ \t]*(?:-[ \t]+)+/gm)) {
      for (let at = lead.indexOf('-'); at >= 0; at = lead.indexOf('-', at + 1)) {
        const after = blanksAfter(bare, index + at + 1)
        if (/[\r\n]/.test(bare[index + at + 1 + (after ?? 0)] ?? '\n')) continue
        checkCount(after, -1, most(options, 'max-spaces-after'), index + at + 1, 'after the hyphen', say)
      }
    }
  },
} satisfies Record<string, StyleCheck>

function most(options: Options, name: string): number {
  return Number(options[name] ?? -1)
}

function checkInside(bare: string, open: string, close: string, options: Options, say: Say): void {
  const what = open === '{' ? 'braces' : 'brackets'
  const least = Number(options['min-spaces-inside'] ?? 0)
  const highest = most(options, 'max-spaces-inside')
  for (let index = 0; index < bare.length; index++) {
    const character = bare[index]
    if (character === open) {
      const after = blanksAfter(bare, index + 1)
      if (after === undefined) continue
      if (bare[index + 1 + after] === close) {
        checkEmpty(after, options, index + 1, what, say)
        continue
      }
      checkCount(after, least, highest, index + 1, `inside ${what}`, say)
    } else if (character === close) {
      const before = blanksBefore(bare, index)
      if (before === undefined || bare[index - before - 1] === open) continue
      checkCount(before, least, highest, index - before, `inside ${what}`, say)
    }
  }
}

/** An empty collection has limits of its own; where they are -1, those of others hold. */
function checkEmpty(count: number, options: Options, at: number, what: string, say: Say): void {
  const limit = (name: string, other: number): number => {
    const own = most(options, `${name}-spaces-inside-empty`)
    return own === -1 ? Number(options[`${name}-spaces-inside`] ?? other) : own
  }
  checkCount(count, limit('min', 0), limit('max', -1), at, `inside empty ${what}`, say)
}

/** A limit of -1 is none. As yamllint does, the last blank of too many is pointed to. `at` is the first. */
function checkCount(
  count: number | undefined,
  least: number,
  highest: number,
  at: number,
  where: string,
  say: Say,
): void {
  if (count === undefined) return
  const found = `There ${count === 1 ? 'is 1 space' : `are ${count} spaces`} ${where}`
  if (highest >= 0 && count > highest) say(at + count - 1, at + count, `${found}, more than ${highest}`)
  else if (count < least) say(at, at + 1, `${found}, fewer than ${least}`)
}

/** How many blanks stand before an offset; undefined where the line starts there. */
function blanksBefore(text: string, index: number): number | undefined {
  let at = index
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? undefined : index - at
}

/** How many blanks stand from an offset on; undefined where the line ends there. */
function blanksAfter(text: string, index: number): number | undefined {
  let at = index
  while (text[at] === ' ' || text[at] === '\t') at++
  return at >= text.length || text[at] === '\n' || text[at] === '\r' ? undefined : at - index
}
