import { isObject } from '../value.ts'
import { namerOf } from './item-names.ts'

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
    let isKnown = false
    this.#visit(steps, value, (way) => {
      isKnown ||= this.#values.has(way)
    })
    return isKnown
  }

  /** Whether a value is what was generated at this place. */
  holds(steps: Steps, value: unknown): boolean {
    let isHeld = true
    this.#visit(steps, value, (way, hash) => {
      isHeld &&= this.#values.get(way) === hash
    })
    return isHeld
  }

  #visit(steps: Steps, value: unknown, visit: Visit): void {
    const seed = seedOf(this.#salt)
    visitLeaves(seed, steps.reduce(hashStep, seed), placeOf(steps), value, visit)
  }

  /** As a line of text: eight characters for each field. */
  toString(): string {
    const text = Buffer.allocUnsafe(1 + 8 * this.#values.size)
    let end = text.write(alphabet[this.#salt]!)
    for (const way of Uint32Array.from(this.#values.keys()).sort()) {
      end = pack(text, pack(text, end, way), this.#values.get(way)!)
    }
    return text.toString('latin1')
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

  /** The fingerprint of objects that are generated now, by what they are called. */
  static of(objects: Iterable<readonly [id: string, object: unknown]>): Fingerprint {
    for (let salt = 0; ; salt++) {
      const seed = seedOf(salt)
      const values = new Map<number, number>()
      let leaves = 0
      for (const [id, object] of objects) {
        visitLeaves(seed, hashStep(seed, id), '', object, (way, hash) => {
          leaves++
          values.set(way, hash)
        })
      }
      // Two fields with one hash: another salt tells them apart.
      if (values.size === leaves || salt === alphabet.length - 1) return new Fingerprint(values, salt)
    }
  }
}

type Visit = (way: number, hash: number) => void

/**
 * Visits the values that are no filled collections, and lists that are merged as a whole: 24 bits of the way and of the value.
 *
 * @param way the hash of the way to the value.
 * @param place the fields of that way: `spec.template.spec`.
 */
function visitLeaves(seed: number, way: number, place: string, value: unknown, visit: Visit): void {
  if (value === undefined) return
  let isLeaf = true
  if (Array.isArray(value)) {
    for (const [name, part] of namesOf(place, value) ?? []) {
      isLeaf = false
      visitLeaves(seed, mixed(append(append(append(way ^ 0x2f, '['), name), ']')), place, part, visit)
    }
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      isLeaf = false
      visitLeaves(seed, hashStep(way, name), place === '' ? name : `${place}.${name}`, value[name], visit)
    }
  }
  if (isLeaf) visit(bitsOf(way), bitsOf(hash(seed, JSON.stringify(value))))
}

/**
 * The items of a list by name; undefined where the list is empty or atomic, or two items have one name.
 *
 * @param place the fields that lead to it: `spec.template.spec.containers`.
 */
export function namesOf(place: string, list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const nameOf = namerOf(place)
  if (nameOf === undefined) return undefined
  const names = new Map<string, unknown>()
  for (const item of list) {
    const name = nameOf(item)
    if (name === undefined || names.has(name)) return undefined
    names.set(name, item)
  }
  return names.size === 0 ? undefined : names
}

/** The fields of a way, without the object and the items: `spec.template.spec`. */
export function placeOf(steps: Steps): string {
  return steps
    .slice(1)
    .filter((step) => !step.startsWith('['))
    .join('.')
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 24 bits as four characters. */
function pack(text: Buffer, at: number, bits: number): number {
  let end = at
  for (let shift = 18; shift >= 0; shift -= 6) text[end++] = alphabet.charCodeAt((bits >>> shift) & 63)
  return end
}

function unpack(text: string): number {
  return [...text].reduce((bits, character) => bits * 64 + Math.max(alphabet.indexOf(character), 0), 0)
}

function seedOf(salt: number): number {
  return 0x811c9dc5 ^ Math.imul(salt + 1, 0x9e3779b1)
}

/** A hash with one more text in it (FNV-1a, with the bits mixed at the end). Nothing secret depends on it. */
function hash(seed: number, text: string): number {
  return mixed(append(seed, text))
}

function append(seed: number, text: string): number {
  let bits = seed
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193)
  return bits
}

function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

function hashStep(way: number, step: string): number {
  return hash(way ^ 0x2f, step)
}

/** 24 bits of a hash: of 16 million changes one is taken for none. */
function bitsOf(bits: number): number {
  return bits & 0xffffff
}

/** 24 bits of a text as four characters. */
export function shortHash(text: string): string {
  const four = Buffer.allocUnsafe(4)
  pack(four, 0, bitsOf(hash(seedOf(0), text)))
  return four.toString('latin1')
}
