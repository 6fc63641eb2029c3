import type { Arrow } from './report.ts'
import { printable } from './text.ts'

const strokes = { gone: '-->', refused: '--x', planned: '-.->' } as const

/**
 * A Mermaid flow chart (https://mermaid.js.org/syntax/flowchart.html). Nodes get numbers for names, so no text from outside
 * is ever read as Mermaid syntax. Where the way ends, the box is red.
 */
export function renderPicture(arrows: readonly Arrow[]): string {
  const names = new Map<string, string>()
  const node = (text: string): string => {
    const known = names.get(text)
    if (known !== undefined) return known
    const name = `n${names.size}`
    names.set(text, name)
    return `${name}["${mermaidText(text)}"]`
  }
  const lines = arrows.map(({ from, to, label, state }) => {
    const start = node(from)
    const stroke = strokes[state ?? 'gone']
    return `  ${start} ${label === undefined ? stroke : `${stroke}|"${mermaidText(label)}"|`} ${node(to)}`
  })
  const ends = arrows.filter(({ state }) => state === 'refused').map(({ to }) => names.get(to))
  const red = ends.length === 0 ? [] : [`  classDef refused stroke:#d1242f,stroke-width:3px`, `  class ${ends} refused`]
  return ['```mermaid', 'flowchart LR', ...lines, ...red, '```', ''].join('\n')
}

/** A label is Markdown to Mermaid: what begins a list, a line or emphasis is written as an entity, as all else that it could read. */
export function mermaidText(text: string): string {
  const line = printable(text).replace(/\s+/g, ' ').slice(0, 120)
  const entity = (character: string): string => `#${character.codePointAt(0)};`
  return line
    .replace(/[^\p{L}\p{N} ./:@+_,()=-]/gu, entity)
    .replace(/^(\s*\d*)([.)+-])(?=[ -]|$)/, (_, lead: string, mark: string) => lead + entity(mark))
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
}
