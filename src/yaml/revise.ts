import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../value.ts'
import { nodeKind } from './decode/node.ts'
import { isMerge, toValue } from './decode/value.ts'
import { decodeDocument, type Extent, type Node, splitDocuments } from './decode.ts'
import { type Entry, Layout } from './layout.ts'
import { endOfLine, lineBreakOf, startOfLine } from './lines.ts'
import { type BlockStyle, printBlock, printFieldValue, printFlow, printItem, printKey, printText } from './print.ts'
import { areNames, commonItems, runsWithout, sameNames } from './same-items.ts'
import { applySplices, type Splice } from './splice.ts'

/**
 * What an item of a list is called, so that it is found again when the list changes; undefined where the items have no names.
 *
 * @param path the fields that lead to the list: steps into lists are left out.
 */
export type NameItem = (path: readonly string[], item: unknown) => string | undefined

const nameless: NameItem = () => undefined

/**
 * Gives the first document of a YAML text another value. Only what differs is edited: comments, order, quotes, indentation and
 * line breaks of everything else stay, in block and flow style. Fields keep the order in which they stand; new ones follow the
 * field that they follow in the value. Items of lists are found again by name, those without names by being equal.
 * Aliases and merge keys are carried out where what they stand for is no longer the same everywhere.
 *
 * @param value JSON data, a mapping or a list that is not empty.
 * @returns the text of the whole document, which decodes to the value.
 */
export function reviseDocument(text: string, value: unknown, nameItem: NameItem = nameless): string {
  let revised = text
  // A change within an anchor changes its aliases, which a second round makes good.
  for (const expand of [false, false, true]) {
    const { root, value: before } = decodeDocument(revised, wholeOf(revised))
    if (root === undefined) break
    if (before !== undefined && isDeepStrictEqual(before, value)) return revised
    const splices = new Revision(revised, root, nameItem, expand).splicesTo(value)
    const next = applySplices(revised, splices)
    const decoded = decodeDocument(next, wholeOf(next))
    if (isDeepStrictEqual(decoded.value, value)) return next
    if (decoded.problem === undefined) revised = next
  }
  // What no edit gives (an anchor that nothing but its removal can mend) is written anew.
  const { root } = decodeDocument(text, wholeOf(text))
  const printed = printBlock(value, 0, { step: 2, dash: 2, lineBreak: lineBreakOf(text) })
  return root === undefined ? printed : text.slice(0, root.first) + printed + text.slice(root.end)
}

function wholeOf(text: string): Extent {
  return splitDocuments(text)[0]!
}

/** What a collection is to become: entries that are there already, by index, and new ones. */
interface Wanted {
  readonly from: number | undefined
  readonly key: string
  readonly value: unknown
}

class Revision {
  readonly #text: string
  readonly #layout: Layout
  readonly #root: Node
  readonly #nameItem: NameItem
  readonly #expand: boolean
  readonly #style: BlockStyle
  readonly #splices: Splice[] = []

  /** @param expand whether aliases and merge keys are all carried out. */
  constructor(text: string, root: Node, nameItem: NameItem, expand: boolean) {
    this.#text = text
    this.#layout = new Layout(text)
    this.#root = root
    this.#nameItem = nameItem
    this.#expand = expand
    this.#style = { ...this.#layout.indentation(root), lineBreak: lineBreakOf(text) }
  }

  splicesTo(value: unknown): Splice[] {
    if (!this.#reviseInside(this.#root, value, [])) {
      const column = this.#layout.columnOf(this.#root.first)
      this.#replace(this.#root.first, this.#root.end, printBlock(value, column, this.#style))
    }
    return this.#splices
  }

  /** Edits within a node; false where another node must take its place. */
  #reviseInside(node: Node, value: unknown, path: readonly string[]): boolean {
    if (!(this.#expand && hasAlias(node)) && isDeepStrictEqual(toValue(node).value, value)) return true
    if (node.kind === nodeKind.mapping && isObject(value)) return this.#reviseMapping(node, value, path)
    if (node.kind === nodeKind.sequence && Array.isArray(value)) return this.#reviseList(node, value, path)
    return false
  }

  #reviseMapping(node: Node, value: Readonly<Record<string, unknown>>, path: readonly string[]): boolean {
    const entries = this.#layout.fieldsOf(node)
    const hasMerge = entries.some(({ key }) => isMerge(key!))
    if (hasMerge && (this.#expand || !this.#mergesStay(node, entries, value))) return false
    const indexes = new Map(entries.map(({ name }, index) => [name, index]))
    const merged = hasMerge ? (toValue(node).value as Record<string, unknown>) : {}
    const wanted = Object.entries(value).flatMap(([key, field]): Wanted[] => {
      const from = indexes.get(key)
      if (from === undefined && hasMerge && isDeepStrictEqual(merged[key], field)) return []
      return field === undefined ? [] : [{ from, key, value: field }]
    })
    const kept = entries.flatMap(({ key }, from) => (isMerge(key!) ? [{ from, key: '<<', value: undefined }] : []))
    return this.#reviseEntries(node, entries, [...kept, ...wanted], path)
  }

  /** Whether a mapping can keep its merge keys: nothing that they bring is to go. */
  #mergesStay(node: Node, entries: readonly Entry[], value: Readonly<Record<string, unknown>>): boolean {
    const own = new Set(entries.map(({ name }) => name))
    return Object.keys(toValue(node).value as object).every((key) => own.has(key) || Object.hasOwn(value, key))
  }

  #reviseList(node: Node, value: readonly unknown[], path: readonly string[]): boolean {
    const entries = this.#layout.itemsOf(node, (item) => this.#nameItem(path, item))
    const names = value.map((item) => this.#nameItem(path, item))
    const namesBefore = entries.map(({ name }) => name)
    const isNamed = areNames(names) && areNames(namesBefore)
    const before = entries.map((entry) => toValue(entry.value).value)
    const from = isNamed ? sameNames(namesBefore, names) : commonItems(before, value)
    // Items in another order are a list of its own.
    if (from === undefined) return false
    const wanted = value.map((item, index) => ({ from: from[index], key: '', value: item }))
    return this.#reviseEntries(node, entries, wanted, path)
  }

  #reviseEntries(node: Node, entries: readonly Entry[], wanted: readonly Wanted[], path: readonly string[]): boolean {
    const kept = new Set(wanted.flatMap(({ from }) => from ?? []))
    const isFlow = this.#layout.isFlow(node)
    // An empty collection is written as a whole, and so is one of which nothing stays.
    if (wanted.length === 0 || kept.size === 0) return false
    for (const { from, value } of wanted) {
      const entry = from === undefined ? undefined : entries[from]!
      if (entry === undefined || value === undefined) continue
      const inner = entry.name === undefined || entry.key === undefined ? path : [...path, entry.name]
      if (!this.#reviseInside(entry.value, value, inner)) this.#replaceValue(entry, value, isFlow)
    }
    this.#insert(entries, wanted, isFlow)
    if (isFlow) this.#removeFromFlow(entries, kept)
    else this.#removeFromBlock(entries, kept)
    return true
  }

  /** New entries follow the one that is before them, or stand before the first that stays. */
  #insert(entries: readonly Entry[], wanted: readonly Wanted[], isFlow: boolean): void {
    const firstKept = Math.min(...wanted.flatMap(({ from }) => from ?? []))
    let after: number | undefined
    const additions = new Map<number | undefined, Wanted[]>()
    for (const one of wanted) {
      if (one.from !== undefined) after = one.from
      else additions.set(after, [...(additions.get(after) ?? []), one])
    }
    for (const [index, added] of additions) {
      const entry = entries[index ?? firstKept]!
      const column = this.#layout.columnOf(entry.start)
      const texts = added.map((one) => this.#printEntry(one, entry, column, isFlow))
      if (index === undefined) this.#insertBefore(entry, texts, column, isFlow)
      else this.#insertAfter(entry, texts, column, isFlow)
    }
  }

  #printEntry({ key, value }: Wanted, beside: Entry, column: number, isFlow: boolean): string {
    if (isFlow) return beside.key === undefined ? printFlow(value) : `${JSON.stringify(key)}: ${printFlow(value)}`
    if (beside.key === undefined) return printItem(value, column, this.#style)
    return this.#printKey(key, beside.key) + printFieldValue(value, column, this.#style)
  }

  /** A key in the quotes of another one. */
  #printKey(key: string, beside: Node): string {
    const quote = this.#text[beside.start] === '"' ? '"' : ''
    return `${quote === '' ? printKey(key) : printText(key, quote)}:`
  }

  #insertBefore(entry: Entry, texts: readonly string[], column: number, isFlow: boolean): void {
    const gap = isFlow ? ', ' : this.#style.lineBreak + ' '.repeat(column)
    this.#replace(entry.start, entry.start, texts.map((text) => text + gap).join(''))
  }

  #insertAfter(entry: Entry, texts: readonly string[], column: number, isFlow: boolean): void {
    if (isFlow) {
      this.#replace(entry.end, entry.end, texts.map((text) => `, ${text}`).join(''))
      return
    }
    const { lineBreak } = this.#style
    const indent = ' '.repeat(column)
    // A block scalar that keeps its last line breaks ends where the next line begins.
    if (/[\r\n]/.test(this.#text[entry.end - 1] ?? '')) {
      this.#replace(entry.end, entry.end, texts.map((text) => indent + text + lineBreak).join(''))
      return
    }
    const at = endOfLine(this.#text, entry.end)
    this.#replace(at, at, texts.map((text) => lineBreak + indent + text).join(''))
  }

  #removeFromFlow(entries: readonly Entry[], kept: ReadonlySet<number>): void {
    for (const [first, last] of runsWithout(entries.length, kept)) {
      const before = entries[first - 1]
      if (before !== undefined) this.#replace(before.end, entries[last]!.end, '')
      else this.#replace(entries[first]!.start, entries[last + 1]!.start, '')
    }
  }

  /** Whole lines go. Comments above them stay. */
  #removeFromBlock(entries: readonly Entry[], kept: ReadonlySet<number>): void {
    for (const [first, last] of runsWithout(entries.length, kept)) {
      const { start } = entries[first]!
      const isInline = this.#text.slice(startOfLine(this.#text, start), start).trim() !== ''
      if (isInline) this.#replace(start, this.#layout.nextContent(entries[last]!.end), '')
      else this.#removeLines(entries.slice(first, last + 1))
    }
  }

  /** From the end of the line before to the end of the last one, where what follows may be inserted. */
  #removeLines(entries: readonly Entry[]): void {
    const isTop = startOfLine(this.#text, entries[0]!.start) === 0
    for (const { start, end } of entries) {
      const from = startOfLine(this.#text, start)
      if (isTop) this.#replace(from === 0 ? start : from, this.#layout.nextLine(end), '')
      else this.#replace(endOfLine(this.#text, from), endOfLine(this.#text, end), '')
    }
  }

  #replaceValue(entry: Entry, value: unknown, isFlow: boolean): void {
    const { value: node, key } = entry
    const column = this.#layout.columnOf(entry.start)
    const isFilled = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    if (isFlow) this.#replace(node.first, node.end, this.#spaced(node, this.#printLike(node, value)))
    else if (key === undefined) this.#replace(node.first, node.end, this.#itemText(node, value, column))
    else if (isFilled) this.#replaceByBlock(entry, value, column)
    else if (this.#layout.isOnLaterLine(key.end, node.first)) this.#replaceBelow(entry, value, column)
    else this.#replace(node.first, node.end, this.#spaced(node, this.#printLike(node, value, column)))
  }

  #itemText(node: Node, value: unknown, column: number): string {
    const inner = this.#layout.columnOf(node.first)
    const isCollection = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    if (isCollection && node.first > node.start - 1 && node.end > node.first)
      return printBlock(value, inner, this.#style)
    return this.#spaced(
      node,
      isCollection ? printBlock(value, column + 2, this.#style) : this.#printLike(node, value, column),
    )
  }

  /** A value that is empty stands right behind its colon or dash. */
  #spaced(node: Node, text: string): string {
    return node.end === node.first && /\S/.test(this.#text[node.first - 1] ?? ' ') ? ` ${text}` : text
  }

  /** A scalar in the quotes of the one whose place it takes. */
  #printLike(node: Node, value: unknown, column?: number): string {
    const quote = /^["']/.exec(this.#text.slice(node.start, node.start + 1))?.[0] ?? ''
    if (typeof value === 'string' && quote !== '' && !value.includes('\n')) return printText(value, quote)
    if (column === undefined) return printFlow(value)
    return printFieldValue(value, column, this.#style).trimStart()
  }

  /** A comment behind the old value stays behind the key. */
  #replaceByBlock({ key, value: node }: Entry, value: unknown, column: number): void {
    const block = printFieldValue(value, column, this.#style)
    const colon = this.#text.indexOf(':', key!.end) + 1
    const isOneLine = !/[\r\n]/.test(this.#text.slice(colon, node.end))
    if (!isOneLine) {
      this.#replace(colon, node.end, block)
      return
    }
    const end = endOfLine(this.#text, node.end)
    if (node.end > colon) this.#replace(colon, node.end, '')
    this.#replace(end, end, block)
  }

  /** The old value begins on a line below its key. */
  #replaceBelow({ key, value: node }: Entry, value: unknown, column: number): void {
    const colon = this.#text.indexOf(':', key!.end) + 1
    this.#replace(colon, node.end, printFieldValue(value, column, this.#style))
  }

  #replace(start: number, end: number, text: string): void {
    if (start !== end || text !== '') this.#splices.push({ start, end, text })
  }
}

function hasAlias(node: Node): boolean {
  return node.kind === nodeKind.alias || node.children.some(hasAlias)
}
