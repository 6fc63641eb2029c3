import { isObject } from '../value.ts'
import type { FieldPath } from './field-path.ts'

/**
 * A place in a decoded object, there or not: a value with the way to it. Reading never fails; what is absent, null or of
 * another type reads as undefined or as empty, as a Go struct would hold it.
 */
export class Node {
  readonly value: unknown
  readonly #parent: Node | undefined
  readonly #key: string | number

  constructor(value: unknown, parent?: Node, key: string | number = '') {
    this.value = value
    this.#parent = parent
    this.#key = key
  }

  /** The node of a field; of nested fields for several names. */
  at(...names: readonly string[]): Node {
    let node: Node = this
    for (const name of names) node = new Node(field(node.value, name), node, name)
    return node
  }

  /** Whether a field is there, and not null. */
  has(name: string): boolean {
    const value = field(this.value, name)
    return value !== undefined && value !== null
  }

  /** The node of a list item, or of a place in a list that the list need not have. */
  item(index: number): Node {
    return new Node(Array.isArray(this.value) ? this.value[index] : undefined, this, index)
  }

  /** The items of a list. */
  items(): Node[] {
    return Array.isArray(this.value) ? this.value.map((value, index) => new Node(value, this, index)) : []
  }

  /** The fields of a map. */
  entries(): (readonly [string, Node])[] {
    const map = this.map
    return map === undefined
      ? []
      : Object.entries(map).map(([key, value]) => [key, new Node(value, this, key)] as const)
  }

  get key(): string | number {
    return this.#key
  }

  /** The node that this one was reached from; the object itself stays what it is. */
  get parent(): Node {
    return this.#parent ?? this
  }

  get path(): FieldPath {
    const path: (string | number)[] = []
    for (let node: Node = this; node.#parent !== undefined; node = node.#parent) path.push(node.#key)
    return path.reverse()
  }

  /** The value when it is a string that is not empty. */
  get text(): string | undefined {
    return typeof this.value === 'string' && this.value !== '' ? this.value : undefined
  }

  get number(): number | undefined {
    if (typeof this.value === 'bigint') return Number(this.value)
    return typeof this.value === 'number' ? this.value : undefined
  }

  get isTrue(): boolean {
    return this.value === true
  }

  get map(): Record<string, unknown> | undefined {
    return isObject(this.value) ? this.value : undefined
  }

  get list(): readonly unknown[] | undefined {
    return Array.isArray(this.value) ? this.value : undefined
  }

  /** There, and not null: what a Go pointer field sees. */
  get isSet(): boolean {
    return this.value !== undefined && this.value !== null
  }

  /** Absent, null, or the zero value of a string, list or map: what Go's omitempty leaves out. */
  get isEmpty(): boolean {
    const value = this.value
    if (value === undefined || value === null || value === '') return true
    if (Array.isArray(value)) return value.length === 0
    return isObject(value) && Object.keys(value).length === 0
  }
}

function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}
