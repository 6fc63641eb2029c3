import { isBlankOrEnd } from './characters.ts'

/** A part of a document that can be parsed on its own. */
export interface Part {
  readonly start: number
  readonly end: number
  /** Where the line of `start` starts, from which columns count. */
  readonly lineStart: number
  /** The path from the part's root to what is sought. */
  readonly path: readonly (string | number)[]
}

/** Where something starts on a line. */
interface Point {
  readonly at: number
  readonly lineStart: number
}

/** A key with its value, or a dash with its item. */
interface Entry extends Point {
  /** The block mapping or list that is its value; undefined where it has another value. */
  readonly inner: Point | undefined
}

/**
 * A small part of a document that tells the place of a field path as the whole does: an entry of a mapping, an item of a
 * list, or no more than the line of a key. What stands before it is stepped over by its indentation.
 *
 * @param extent A document that `simpleValue` can read: what belongs to a line is indented deeper, or a list in its column.
 * @param keyOnly The place is that of a key; the value of what the path names does not matter.
 * @returns Undefined where only the whole document will do.
 */
export function partAt(
  text: string,
  extent: { readonly start: number; readonly end: number },
  path: readonly (string | number)[],
  keyOnly: boolean,
): Part | undefined {
  const steps = new Steps(text, extent.start, extent.end)
  if (path.length === 0 || !steps.atCollection()) return undefined
  let part = steps.atDash() ? undefined : steps.part(steps.first(), path, false)
  for (let depth = 0; depth < path.length; depth++) {
    const isItem = steps.atDash()
    const entry = steps.find(path[depth]!)
    // The place is that of the key before, with which the part begins.
    if (entry === undefined) return part
    const rest = isItem ? [0, ...path.slice(depth + 1)] : path.slice(depth)
    part = steps.part(entry, rest, depth === path.length - 1 && !keyOnly)
    if (entry.inner === undefined) return part
    steps.to(entry.inner)
  }
  return part
}

/** What no key holds that stands without quotes, or in quotes of this character. */
const notInKey: Readonly<Record<number, RegExp>> = { 0: /\n|: /, 34: /[\n\\"]/, 39: /[\n']/ }

/** Stands at an entry of a block mapping or list, and goes from there to its siblings and into its value. */
class Steps {
  readonly #text: string
  readonly #end: number
  #at: number
  #lineStart: number

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.#end = end
    this.#lineStart = start
    this.#at = start
    this.#skipSpaces()
    if (!this.#isContent()) this.#toContent()
    if (this.#at === this.#lineStart && text.startsWith('---', this.#at)) this.#toContent()
  }

  to({ at, lineStart }: Point): void {
    this.#at = at
    this.#lineStart = lineStart
  }

  atDash(): boolean {
    return this.#code(this.#at) === 45 && isBlankOrEnd(this.#code(this.#at + 1))
  }

  /** Whether a block mapping or list stands here. */
  atCollection(): boolean {
    return this.atDash() || this.#afterKey() >= 0
  }

  /** The entry of a mapping that stands here. */
  first(): Entry {
    return this.#entry(this.#afterKey())
  }

  /** The entry of the collection that a step of a path names. */
  find(step: string | number): Entry | undefined {
    const isList = this.atDash()
    if (isList && typeof step === 'string') return undefined
    const column = this.#at - this.#lineStart
    const name = String(step)
    for (let index = 0; ; index++) {
      if (isList && index === step) return this.#entry(this.#at + 1)
      const after = isList ? -1 : this.#afterName(name)
      if (after >= 0) return this.#entry(after)
      if (!this.#toSibling(column, isList)) return undefined
    }
  }

  /** The part that an entry is; no more than the line of its key where its value is a collection that is not needed. */
  part(entry: Entry, path: Part['path'], needsValue: boolean): Part {
    const { at, lineStart, inner } = entry
    const back = { at: this.#at, lineStart: this.#lineStart }
    this.to(entry)
    const isItem = this.atDash()
    if (inner === undefined || needsValue || isItem) this.#toSibling(at - lineStart, isItem)
    else this.#toContent()
    const end = this.#lineStart
    this.to(back)
    return { start: at, end, lineStart, path }
  }

  /** @param after The offset after its colon or dash. */
  #entry(after: number): Entry {
    const entry = { at: this.#at, lineStart: this.#lineStart }
    const isList = this.atDash()
    this.#at = after
    this.#skipSpaces()
    const isInline = this.#isContent()
    if (!isInline) this.#toContent()
    const deeper = this.#at - this.#lineStart - (entry.at - entry.lineStart)
    const isInner = isInline ? isList : deeper > 0 || (deeper === 0 && !isList && this.atDash())
    const inner =
      isInner && this.#at < this.#end && this.atCollection() ? { at: this.#at, lineStart: this.#lineStart } : undefined
    this.to(entry)
    return { ...entry, inner }
  }

  /** Goes to the next entry of a collection; else to the line that ends it. */
  #toSibling(column: number, isList: boolean): boolean {
    for (;;) {
      this.#toContent()
      if (this.#at >= this.#end) return false
      const own = this.#at - this.#lineStart
      if (own < column) return false
      if (own > column) continue
      const isDash = this.atDash()
      if (isList || !isDash) return isList === isDash
    }
  }

  /** Goes to the next line that is neither empty nor a comment, or to the end. */
  #toContent(): void {
    do {
      const at = this.#text.indexOf('\n', this.#at)
      this.#lineStart = at < 0 || at >= this.#end ? this.#end : at + 1
      this.#at = this.#lineStart
      this.#skipSpaces()
    } while (this.#at < this.#end && !this.#isContent())
  }

  #skipSpaces(): void {
    while (this.#code(this.#at) === 32) this.#at++
  }

  #isContent(): boolean {
    const code = this.#code(this.#at)
    return code !== 10 && code !== 35 && code !== 0
  }

  /** The character at an offset; 0 at the end. */
  #code(at: number): number {
    return at < this.#end ? this.#text.charCodeAt(at) : 0
  }

  /** The offset after a key of this name with its colon, where it stands here; else -1. */
  #afterName(name: string): number {
    const quote = this.#quote()
    const start = this.#at + (quote === 0 ? 0 : 1)
    if (!this.#text.startsWith(name, start) || notInKey[quote]!.test(name)) return -1
    const end = start + name.length
    if (quote === 0) return this.#afterColon(end)
    return this.#code(end) === quote ? this.#afterColon(end + 1) : -1
  }

  /** The offset after the key that stands here with its colon; -1 where no key stands here. */
  #afterKey(): number {
    const text = this.#text
    const quote = this.#quote()
    if (quote !== 0) {
      let at = this.#at + 1
      while (at < this.#end && this.#code(at) !== quote && this.#code(at) !== 92 && this.#code(at) !== 10) at++
      return this.#code(at) === quote ? this.#afterColon(at + 1) : -1
    }
    if ('[{|>'.includes(text.charAt(this.#at))) return -1
    for (let at = this.#at; at < this.#end; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 35 && text.charCodeAt(at - 1) === 32)) return -1
      if (code === 58 && isBlankOrEnd(this.#code(at + 1))) return at + 1
    }
    return -1
  }

  #quote(): number {
    const code = this.#code(this.#at)
    return code === 34 || code === 39 ? code : 0
  }

  #afterColon(at: number): number {
    return this.#code(at) === 58 && isBlankOrEnd(this.#code(at + 1)) ? at + 1 : -1
  }
}
