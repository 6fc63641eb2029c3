import { nodeKind } from '../../yaml/decode/node.ts'
import type { Node } from '../../yaml/decode.ts'
import type { Splice } from '../../yaml/splice.ts'

/** A mapping of a YAML text, for edits that keep every other byte. Absent fields read as undefined. */
export class Fields {
  readonly #text: string
  readonly #node: Node
  readonly #parentIndent: number

  /** @param parentIndent the column of what holds the mapping, for the width of one step. */
  constructor(text: string, node: Node, parentIndent = 0) {
    this.#text = text
    this.#node = node
    this.#parentIndent = parentIndent
  }

  get isFlow(): boolean {
    return this.#text[this.#node.start] === '{'
  }

  /** Column of the keys, from 0. */
  get indent(): number {
    return columnOf(this.#text, this.#node.children[0]?.start ?? this.#node.start)
  }

  /** How many blanks one level takes here. */
  get step(): number {
    const step = this.indent - this.#parentIndent
    return step >= 1 && step <= 8 ? step : 2
  }

  get newline(): string {
    return this.#text.includes('\r\n') ? '\r\n' : '\n'
  }

  key(name: string): Node | undefined {
    const { children } = this.#node
    for (let index = 0; index < children.length; index += 2) if (children[index]?.text === name) return children[index]
    return undefined
  }

  value(name: string): Node | undefined {
    const key = this.key(name)
    return key === undefined ? undefined : this.#node.children[this.#node.children.indexOf(key) + 1]
  }

  /** The mapping that is a field's value; undefined for anything else, aliases among them. */
  map(name: string): Fields | undefined {
    const value = this.value(name)
    return value?.kind === nodeKind.mapping ? new Fields(this.#text, value, this.indent) : undefined
  }

  /** The mappings of a list. */
  items(name: string): Fields[] {
    const value = this.value(name)
    if (value?.kind !== nodeKind.sequence) return []
    const indent = columnOf(this.#text, value.start)
    return value.children.flatMap((item) =>
      item.kind === nodeKind.mapping ? [new Fields(this.#text, item, indent)] : [],
    )
  }

  /** The plain or quoted text of a scalar. */
  text(name: string): string | undefined {
    const value = this.value(name)
    return value?.kind === nodeKind.scalar ? value.text : undefined
  }

  /** The text of a field's value as it is written. */
  source(name: string): string {
    const value = this.value(name)
    return value === undefined ? '' : this.#text.slice(value.start, value.end)
  }

  rename(name: string, to: string): Splice[] {
    const key = this.key(name)
    return key === undefined ? [] : [{ start: key.start, end: key.end, text: to }]
  }

  /** Replaces a scalar, in the quotes that it has. */
  set(name: string, to: string): Splice[] {
    const value = this.value(name)
    if (value?.kind !== nodeKind.scalar) return []
    const quote = /^["']/.exec(this.#text.slice(value.start, value.end))?.[0] ?? ''
    return [{ start: value.start, end: value.end, text: `${quote}${to}${quote}` }]
  }

  /** Puts a field in front of another: `lines` as in a block, `flow` as between braces. */
  insertBefore(name: string, lines: readonly string[], flow: string): Splice[] {
    const key = this.key(name)
    if (key === undefined) return []
    const indent = `${this.newline}${' '.repeat(this.indent)}`
    const text = this.isFlow ? `${flow}, ` : `${lines.join(indent)}${indent}`
    return [{ start: key.start, end: key.start, text }]
  }
}

/** The column of an offset, from 0. */
function columnOf(text: string, offset: number): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1
}
