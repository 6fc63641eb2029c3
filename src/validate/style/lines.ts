import type { Options } from './config.ts'
import { eachNode, type Line, type StyleText } from './text.ts'

/** Says what breaks a rule, from an offset up to another. */
export type Say = (start: number, end: number, message: string, fix?: string) => void

/** Checks one rule of a text. */
export type StyleCheck = (text: StyleText, options: Options, say: Say) => void

/** The rules that look at lines alone. */
export const lineChecks = {
  'trailing-spaces': ({ lines }, _, say) => {
    for (const { text, start } of lines) {
      const kept = text.trimEnd()
      if (kept.length < text.length && /[ \t]$/.test(text)) {
        say(start + kept.length, start + text.length, 'This line ends with blanks', 'Remove them.')
      }
    }
  },

  'new-line-at-end-of-file': ({ text }, _, say) => {
    if (text.length > 0 && !/[\r\n]$/.test(text)) {
      say(text.length, text.length, 'The file does not end with a line break', 'Add one.')
    }
  },

  'new-lines': ({ lines }, options, say) => {
    const [first] = lines
    const wanted = options['type'] === 'dos' ? '\r\n' : '\n'
    if (first === undefined || first.ending === '' || first.ending === wanted || options['type'] === 'platform') return
    const at = first.start + first.text.length
    say(
      at,
      at + 1,
      `Lines end with ${first.ending === '\n' ? 'LF' : 'CRLF'}, not with ${wanted === '\n' ? 'LF' : 'CRLF'}`,
    )
  },

  'empty-lines': ({ lines }, options, say) => {
    const last = lines.length - 1
    let count = 0
    lines.forEach((line, index) => {
      count = line.text === '' ? count + 1 : 0
      const goesOn = index < last && lines[index + 1]?.text === ''
      if (count === 0 || goesOn) return
      const isStart = index + 1 === count
      const most = Number(options[index === last ? 'max-end' : isStart ? 'max-start' : 'max'] ?? 2)
      if (count > most) say(line.start, line.start, `There are ${count} empty lines, more than ${most}`, 'Remove some.')
    })
  },

  'line-length': ({ lines }, options, say) => {
    const most = Number(options['max'] ?? 80)
    for (const { text, start } of lines) {
      const length = [...text].length
      if (length <= most || isUnbreakable(text, options)) continue
      say(start + most, start + text.length, `The line has ${length} characters, more than ${most}`)
    }
  },

  comments: ({ text, comments, lines }, options, say) => {
    const distance = Number(options['min-spaces-from-content'] ?? 2)
    for (const start of comments) {
      const after = text[start + 1] ?? '\n'
      const isShebang = start === 0 && after === '!'
      if (options['require-starting-space'] !== false && !/[\s#]/.test(after) && !isShebang) {
        say(start + 1, start + 2, 'No space follows the "#" of this comment', 'Write "# ".')
      }
      const line = lines.find((one) => one.start <= start && start <= one.start + one.text.length)
      const before = text.slice(line?.start ?? 0, start)
      const blanks = before.length - before.trimEnd().length
      if (before.trim() !== '' && blanks < distance) {
        say(start, start + 1, `Only ${blanks} space separates this comment from the content; ${distance} are expected`)
      }
    }
  },

  'comments-indentation': (text, _, say) => {
    const { lines } = text
    const comments = new Set(text.comments)
    const isContent = lines.map((line) => line.text.trim() !== '' && !comments.has(line.start + indentOf(line.text)))
    const below = indentsBelow(lines, isContent)
    const scalars = multilineScalars(text)
    let above: Line | undefined
    let before: number | undefined
    lines.forEach((line, index) => {
      if (isContent[index]) {
        above = line
        before = undefined
        return
      }
      const scalar = above === undefined ? undefined : scalars.get(above.start)
      // What follows a block scalar may be meant as a part of it.
      if (line.text.trim() === '' || scalar?.isBlock === true) return
      const [column, after = 0] = [indentOf(line.text), below[index]]
      const allowed = before ?? Math.max(after, indentOf((scalar?.line ?? above)?.text ?? ''))
      before = column
      if (column === allowed || column === after) return
      const start = line.start + column
      say(start, start + 1, 'This comment is not indented like the content around it', `Indent it by ${after} spaces.`)
    })
  },

  'document-start': ({ documents, text }, options, say) => {
    documents.forEach(({ extent, root }) => {
      if (root === undefined) return
      const marker = /^(?:\ufeff?(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)|%[^\r\n]*(?:\r\n|\n|\r))*)---/.test(
        text.slice(extent.start, extent.end),
      )
      if (options['present'] !== false && !marker) {
        say(root.first, root.first + 1, 'The document does not start with "---"', 'Write --- on a line above it.')
      } else if (options['present'] === false && marker && extent.start === 0) {
        say(extent.start, extent.start + 3, 'The document starts with "---"', 'Remove the line.')
      }
    })
  },

  'document-end': ({ documents, text }, options, say) => {
    for (const { extent, root } of documents) {
      if (root === undefined) continue
      const marker = /^\.\.\./m.exec(text.slice(root.end, extent.end))
      if (options['present'] !== false && marker === null) {
        say(extent.end, extent.end, 'The document does not end with "..."')
      } else if (options['present'] === false && marker !== null) {
        say(root.end + marker.index, root.end + marker.index + 3, 'The document ends with "..."', 'Remove the line.')
      }
    }
  },
} satisfies Record<string, StyleCheck>

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** For each line, how deep the next one with content is indented; 0 at the end. */
function indentsBelow(lines: readonly Line[], isContent: readonly boolean[]): number[] {
  let next = 0
  return lines
    .map((line, index) => ({ line, content: isContent[index] }))
    .reverse()
    .map(({ line, content }) => {
      const below = next
      if (content) next = indentOf(line.text)
      return below
    })
    .reverse()
}

/** By where a line begins inside of a scalar, the line on which that begins, and whether it is a block scalar. */
function multilineScalars(text: StyleText): ReadonlyMap<number, { readonly line: Line; readonly isBlock: boolean }> {
  const found = new Map<number, { line: Line; isBlock: boolean }>()
  eachNode(text, ({ children, start, end }) => {
    if (children.length > 0 || !/[\r\n]/.test(text.text.slice(start, end))) return
    const first = text.places.at(start).line - 1
    const line = text.lines[first]
    if (line === undefined) return
    const isBlock = /[|>]/.test(text.text[start] ?? '')
    for (let at = first + 1; (text.lines[at]?.start ?? end) < end; at++) {
      found.set(text.lines[at]?.start ?? end, { line, isBlock })
    }
  })
  return found
}

/** A line without a blank at which it could be broken, such as a long URL, may be long. */
function isUnbreakable(text: string, options: Options): boolean {
  if (options['allow-non-breakable-words'] === false && options['allow-non-breakable-inline-mappings'] !== true) {
    return false
  }
  const content = text.trimStart().replace(/^(?:#+|-)\s+/, '')
  if (!/\s/.test(content)) return true
  if (text.trimStart().startsWith('#')) return false
  return options['allow-non-breakable-inline-mappings'] === true && /^[^\s:]+:\s+\S+$/.test(content)
}
