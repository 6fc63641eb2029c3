import type { TreePath } from './tree.ts'

/** A table by path pattern: `services.*.ports`, where `*` stands for one step (a name or an index). */
export interface PathTable<T> {
  /** Where a walk of a whole model begins. */
  readonly root: TableStep<T>
  find(path: TreePath): T | undefined
}

/** A path as far as a walk has come. Where two patterns fit, the one that names more of the first steps counts. */
interface TableStep<T> {
  readonly value: T | undefined
  /** Whether some pattern goes on from here. */
  readonly leads: boolean
  next(name: string | number): TableStep<T>
}

interface Node<T> {
  value?: T
  readonly next: Map<string, Node<T>>
}

export function pathTable<T>(rows: Iterable<readonly [pattern: string, value: T]>): PathTable<T> {
  const first: Node<T> = { next: new Map() }
  for (const [pattern, value] of rows) {
    const last = pattern.split('.').reduce((node, name) => {
      const known = node.next.get(name)
      if (known !== undefined) return known
      const added: Node<T> = { next: new Map() }
      node.next.set(name, added)
      return added
    }, first)
    last.value ??= value
  }
  const root = new Step([first])
  return { root, find: (path) => path.reduce<TableStep<T>>((step, name) => step.next(name), root).value }
}

/** All patterns that fit so far, the preferred one first. What follows is found out once for each name. */
class Step<T> implements TableStep<T> {
  readonly value: T | undefined
  readonly leads: boolean
  readonly #nodes: readonly Node<T>[]
  readonly #named = new Map<string, Step<T>>()
  #other: Step<T> | undefined

  constructor(nodes: readonly Node<T>[]) {
    this.#nodes = nodes
    this.value = nodes.find(({ value }) => value !== undefined)?.value
    this.leads = nodes.some(({ next }) => next.size > 0)
  }

  next(name: string | number): Step<T> {
    const text = String(name)
    const known = this.#named.get(text)
    if (known !== undefined) return known
    if (!this.#nodes.some(({ next }) => next.has(text))) {
      this.#other ??= new Step(this.#nodes.flatMap(({ next }) => next.get('*') ?? []))
      return this.#other
    }
    const step = new Step(this.#nodes.flatMap(({ next }) => [next.get(text), next.get('*')].filter(isThere)))
    this.#named.set(text, step)
    return step
  }
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined
}
