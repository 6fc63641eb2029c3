import { nodeKind } from './decode/node.ts'
import { nameOfKey, toValue } from './decode/value.ts'
import type { Node } from './decode.ts'
import { endOfLine, startOfLine } from './lines.ts'

/** A field or an item where it stands: from its key or dash to the end of its value. */
export interface Entry {
  readonly start: number
  readonly end: number
  readonly name: string | undefined
  readonly key: Node | undefined
  readonly value: Node
}

/** Where things stand in a YAML text. */
export class Layout {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The fields of a mapping. */
  fieldsOf(node: Node): Entry[] {
    const entries: Entry[] = []
    for (let at = 0; at < node.children.length; at += 2) {
      const key = node.children[at]!
      const value = node.children[at + 1]!
      const explicit = /\?[ \t]+$/.exec(this.#text.slice(startOfLine(this.#text, key.first), key.first))?.[0] ?? ''
      const start = key.first - explicit.length
      entries.push({ start, end: Math.max(key.end, this.#endOf(value)), name: nameOfKey(key), key, value })
    }
    return entries
  }

  /** The items of a list. */
  itemsOf(node: Node, nameItem: (item: unknown) => string | undefined): Entry[] {
    const column = this.columnOf(node.start)
    let end = node.start
    return node.children.map((value) => {
      const start = this.isFlow(node) ? value.first : this.#dashBetween(end, value.first, column)
      end = Math.max(this.#endOf(value), value.first)
      return { start, end, name: nameItem(toValue(value).value), key: undefined, value }
    })
  }

  /** The offset of the dash of a block list that stands in a column between two offsets. */
  #dashBetween(from: number, to: number, column: number): number {
    for (let line = startOfLine(this.#text, from); ; line = this.nextLine(line + 1)) {
      const at = line + column
      if (at >= from && at < to && this.#text[at] === '-') return at
      if (at >= to) return from
    }
  }

  /** The end of a node; behind the empty lines that a block scalar keeps. */
  #endOf(node: Node): number {
    const last = node.children.at(-1)
    if (last !== undefined && !this.isFlow(node)) return this.#endOf(last)
    if (!/^[|>][0-9]?\+/.test(this.#text.slice(node.start, node.start + 3))) return node.end
    return node.end + (/^(?:[ \t]*(?:\r\n?|\n))+/.exec(this.#text.slice(node.end))?.[0].length ?? 0)
  }

  isFlow(node: Node): boolean {
    return this.#text[node.start] === '{' || this.#text[node.start] === '['
  }

  /** How many columns stand before an offset on its line. A byte order mark is none. */
  columnOf(at: number): number {
    const start = startOfLine(this.#text, at)
    return at - start - (start === 0 && this.#text.startsWith('\uFEFF') ? 1 : 0)
  }

  /** Whether a value begins on a line below the end of its key. */
  isOnLaterLine(keyEnd: number, at: number): boolean {
    return /[\r\n]/.test(this.#text.slice(keyEnd, at))
  }

  /** Where the next line begins behind an offset; the offset itself where a line begins there. */
  nextLine(at: number): number {
    if (/[\r\n]/.test(this.#text[at - 1] ?? '')) return at
    const end = endOfLine(this.#text, at)
    return end + (this.#text.startsWith('\r\n', end) ? 2 : end < this.#text.length ? 1 : 0)
  }

  nextContent(at: number): number {
    const next = this.nextLine(at)
    return next + (/^[\s]*/.exec(this.#text.slice(next))?.[0].length ?? 0)
  }

  /** How a document indents: by its first nested mapping, and the first list below a key. */
  indentation(root: Node): { step: number; dash: number } {
    let step: number | undefined
    let dash: number | undefined
    const open: Node[] = [root]
    for (
      let node = open.shift();
      node !== undefined && (step === undefined || dash === undefined);
      node = open.shift()
    ) {
      if (node.kind === nodeKind.mapping && !this.isFlow(node)) {
        for (let at = 0; at < node.children.length; at += 2) {
          const value = node.children[at + 1]!
          const deeper = this.columnOf(value.start) - this.columnOf(node.children[at]!.first)
          if (
            value.children.length === 0 ||
            this.isFlow(value) ||
            !this.isOnLaterLine(node.children[at]!.end, value.start)
          )
            continue
          if (value.kind === nodeKind.mapping) step ??= deeper
          if (value.kind === nodeKind.sequence) dash ??= deeper
        }
      }
      open.push(...node.children)
    }
    return { step: step ?? 2, dash: dash ?? 2 }
  }
}
