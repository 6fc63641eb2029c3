import { nameOfItem } from './item-names.ts'

/** A way into a manifest: the object, then fields, and names of list items in brackets. */
export type Steps = readonly string[]

/**
 * What was generated last, without its text: for each field that holds a value, a hash of the way to it and one of the value. Of a
 * field that stands in a file or is generated now it tells whether it was generated last time, and whether its value is the same.
 */
export class Fingerprint {
  readonly #values: ReadonlyMap<number, number>
  readonly #salt: number

  /** @param values hash of the way → hash of the value. */
  constructor(values: ReadonlyMap<number, number>, salt: number) {
    this.#values = values
    this.#salt = salt
  }

  /** Whether something of a value was generated at this place. */
  knows(steps: Steps, value: unknown): boolean {
    for (const [leaf] of leavesOf(steps, value)) if (this.#values.has(hashOf(leaf, this.#salt))) return true
    return false
  }

  /** Whether a value is what was generated at this place. */
  holds(steps: Steps, value: unknown): boolean {
    for (const [leaf, text] of leavesOf(steps, value)) {
      if (this.#values.get(hashOf(leaf, this.#salt)) !== hashOf(text, this.#salt)) return false
    }
    return true
  }

  /** As a line of text: eight characters for each field. */
  toString(): string {
    const packed = [...this.#values].sort(([a], [b]) => a - b).map(([way, value]) => pack(way) + pack(value))
    return alphabet[this.#salt]! + packed.join('')
  }

  /** Undefined where the text is none. */
  static parse(text: string): Fingerprint | undefined {
    const salt = alphabet.indexOf(text[0] ?? ' ')
    if (text.length % 8 !== 1 || salt < 0) return undefined
    const values = new Map<number, number>()
    for (let at = 1; at < text.length; at += 8) {
      values.set(unpack(text.slice(at, at + 4)), unpack(text.slice(at + 4, at + 8)))
    }
    return new Fingerprint(values, salt)
  }

  /** The fingerprint of what is generated now. */
  static of(objects: ReadonlyMap<string, unknown>): Fingerprint {
    const leaves = [...objects].flatMap(([id, object]) => [...leavesOf([id], object)])
    for (let salt = 0; ; salt++) {
      const values = new Map(leaves.map(([way, text]) => [hashOf(way, salt), hashOf(text, salt)]))
      // Two fields with one hash: others are chosen.
      if (values.size === leaves.length || salt === alphabet.length - 1) return new Fingerprint(values, salt)
    }
  }
}

/** The values that are no filled collections, and lists that are merged as a whole: the way to each, and the value as text. */
function* leavesOf(
  steps: Steps,
  value: unknown,
  fields: readonly string[] = fieldsOf(steps),
): Generator<[string, string]> {
  const names = Array.isArray(value) ? namesOf(fields, value) : undefined
  if (names !== undefined) {
    for (const [name, item] of names) yield* leavesOf([...steps, `[${name}]`], item, fields)
  } else if (isFilledMapping(value)) {
    for (const [key, field] of Object.entries(value)) yield* leavesOf([...steps, key], field, [...fields, key])
  } else yield [steps.join('\n'), JSON.stringify(value)]
}

/** The items of a list by name; undefined where the list is empty or atomic, or two items have one name. */
export function namesOf(fields: readonly string[], list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const names = new Map<string, unknown>()
  for (const item of list) {
    const name = nameOfItem(fields, item)
    if (name === undefined || names.has(name)) return undefined
    names.set(name, item)
  }
  return names.size === 0 ? undefined : names
}

/** The fields of a way, without the object and the items. */
export function fieldsOf(steps: Steps): string[] {
  return steps.slice(1).filter((step) => !step.startsWith('['))
}

function isFilledMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 24 bits as four characters. */
function pack(bits: number): string {
  return [18, 12, 6, 0].map((shift) => alphabet[(bits >>> shift) & 63]).join('')
}

function unpack(text: string): number {
  return [...text].reduce((bits, character) => bits * 64 + Math.max(alphabet.indexOf(character), 0), 0)
}

/** 24 bits of a text: of 16 million changes one is taken for none. Nothing secret depends on it. */
function hashOf(text: string, salt = 0): number {
  let a = 0xdeadbeef ^ salt
  let b = 0x41c6ce57 ^ salt
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  return (a ^ (a >>> 16)) & 0xffffff
}

/** 24 bits of a text as four characters. */
export function shortHash(text: string): string {
  return pack(hashOf(text))
}
