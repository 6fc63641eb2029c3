import { nodeKind } from '../../yaml/decode/node.ts'
import type { Node } from '../../yaml/decode.ts'
import type { Options } from './config.ts'
import type { Say, StyleCheck } from './lines.ts'
import { eachNode, type StyleText } from './text.ts'

/** Words that YAML 1.1 reads as booleans. */
const truthyWords = new Set(
  ['yes', 'no', 'on', 'off', 'true', 'false'].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word[0]?.toUpperCase()}${word.slice(1)}`,
  ]),
)

/** The rules that look at YAML's structure. */
export const nodeChecks = {
  truthy: (text, options, say) => {
    const listed = options['allowed-values']
    const allowed: readonly unknown[] = Array.isArray(listed) ? listed.map(String) : ['true', 'false']
    eachNode(text, (node, isKey) => {
      if (node.kind !== nodeKind.scalar || !node.plain || (isKey && options['check-keys'] === false)) return
      const written = text.text.slice(node.start, node.end)
      if (!truthyWords.has(written) || allowed.includes(written)) return
      say(node.start, node.end, `"${written}" is a boolean for YAML 1.1`, `Write ${allowed.join(' or ')}, or quote it.`)
    })
  },

  'octal-values': (text, options, say) => {
    eachNode(text, (node) => {
      if (node.kind !== nodeKind.scalar || !node.plain) return
      const written = text.text.slice(node.start, node.end)
      const isImplicit = /^0[0-7]+$/.test(written) && options['forbid-implicit-octal'] !== false
      const isExplicit = /^0o[0-7]+$/.test(written) && options['forbid-explicit-octal'] !== false
      if (isImplicit || isExplicit)
        say(node.start, node.end, `${written} is an octal number`, 'Quote it, or write it in decimal.')
    })
  },

  'empty-values': (text, options, say) => {
    eachNode(text, (node, isKey, parent) => {
      if (isKey || parent?.kind !== nodeKind.mapping || node.kind !== nodeKind.scalar || node.end > node.start) return
      const isFlow = text.text[parent.start] === '{'
      if (options[isFlow ? 'forbid-in-flow-mappings' : 'forbid-in-block-mappings'] === false) return
      const key = parent.children[parent.children.indexOf(node) - 1] ?? node
      say(key.start, Math.max(key.end, key.start + 1), 'This key has no value', 'Write the value, or null.')
    })
  },

  'key-ordering': (text, _, say) => {
    eachNode(text, (node) => {
      if (node.kind !== nodeKind.mapping) return
      const keys = node.children.filter((__, index) => index % 2 === 0)
      keys.forEach((key, index) => {
        const before = keys[index - 1]
        if (before === undefined || before.text <= key.text) return
        say(key.start, key.end, `The key "${key.text}" stands behind "${before.text}"`, 'Order the keys.')
      })
    })
  },

  indentation: (text, options, say) => {
    const check = new Indentation(text, options, say)
    for (const { root } of text.documents) if (root !== undefined) check.block(root, undefined)
  },
} satisfies Record<string, StyleCheck>

/** Block collections stand deeper than what holds them, by the same number of spaces everywhere. */
class Indentation {
  readonly #text: StyleText
  readonly #say: Say
  #spaces: number | undefined
  #sequences: boolean | undefined
  readonly #anySequences: boolean

  constructor(text: StyleText, options: Options, say: Say) {
    const { spaces, 'indent-sequences': sequences } = options as { spaces?: unknown; 'indent-sequences'?: unknown }
    this.#text = text
    this.#say = say
    this.#spaces = typeof spaces === 'number' ? spaces : undefined
    this.#sequences = typeof sequences === 'boolean' ? sequences : undefined
    this.#anySequences = sequences === 'whatever'
  }

  /** @param parent the column of what holds the block; undefined at the top. */
  block(node: Node, parent: number | undefined): void {
    const { kind, children } = node
    if (kind !== nodeKind.mapping && kind !== nodeKind.sequence) return
    const first = this.#text.text[node.start]
    if (first === '{' || first === '[') return
    const column = this.#column(node.start)
    if (this.#startsLine(node.start)) this.#check(node, column, parent)
    children.forEach((child, index) => {
      if (kind === nodeKind.mapping && index % 2 === 0) return
      this.block(child, column)
    })
  }

  #check(node: Node, column: number, parent: number | undefined): void {
    if (parent === undefined) {
      if (column !== 0) this.#wrong(node, 0, column)
      return
    }
    const isSequence = node.kind === nodeKind.sequence
    if (isSequence && this.#anySequences && (column === parent || this.#spaces === undefined)) return
    if (isSequence && column === parent) {
      this.#sequences ??= false
      if (this.#sequences) this.#wrong(node, parent + (this.#spaces ?? 2), column)
      return
    }
    this.#spaces ??= column - parent
    if (isSequence) {
      this.#sequences ??= true
      if (!this.#sequences && !this.#anySequences) {
        this.#wrong(node, parent, column)
        return
      }
    }
    if (column !== parent + this.#spaces) this.#wrong(node, parent + this.#spaces, column)
  }

  #wrong(node: Node, expected: number, found: number): void {
    const message = `This is indented by ${found} spaces, but ${expected} are expected`
    this.#say(node.start, node.start + 1, message, `Indent it by ${expected} spaces.`)
  }

  #lineStart(offset: number): number {
    const { text } = this.#text
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  }

  #column(offset: number): number {
    return offset - this.#lineStart(offset)
  }

  #startsLine(offset: number): boolean {
    return this.#text.text.slice(this.#lineStart(offset), offset).trim() === ''
  }
}
