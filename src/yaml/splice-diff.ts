import { applySplices, type Splice } from './splice.ts'

/** Lines of the text that splices touch, and the lines that they become. */
interface Hunk {
  start: number
  end: number
  readonly splices: Splice[]
}

/** The change that splices make, as a unified diff without context and without the file's header. */
export function diffOfSplices(text: string, splices: readonly Splice[]): string {
  const lines: string[] = []
  let shift = 0
  for (const hunk of hunksOf(text, splices)) {
    const old = text.slice(hunk.start, hunk.end)
    const local = hunk.splices.map(({ start, end, text }) => ({
      start: start - hunk.start,
      end: end - hunk.start,
      text,
    }))
    const removed = linesIn(old)
    const added = linesIn(applySplices(old, local))
    const line = countBreaks(text.slice(0, hunk.start)) + 1
    lines.push(`@@ -${line},${removed.length} +${line + shift},${added.length} @@`)
    lines.push(...removed.map((each) => `-${each}`), ...added.map((each) => `+${each}`))
    shift += added.length - removed.length
  }
  return lines.join('\n')
}

function hunksOf(text: string, splices: readonly Splice[]): Hunk[] {
  const hunks: Hunk[] = []
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    const start = text.lastIndexOf('\n', splice.start - 1) + 1
    const endsLine = splice.end > start && text[splice.end - 1] === '\n'
    const next = text.indexOf('\n', splice.end)
    const end = endsLine ? splice.end : next < 0 ? text.length : next + 1
    const last = hunks.at(-1)
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end)
      last.splices.push(splice)
    } else hunks.push({ start, end, splices: [splice] })
  }
  return hunks
}

function linesIn(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1
}
