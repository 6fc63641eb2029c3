import type { TreePath } from './tree.ts'

/** A table by path pattern: `services.*.ports`, where `*` stands for one step (a name or an index). */
interface PathTable<T> {
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

/** Patterns as a tree of their steps. */
interface Node<R> {
  /** The rows whose pattern ends here, the first one first. */
  readonly rows: R[]
  readonly next: Map<string, Node<R>>
}

/** A tree of patterns is made once; its columns are found out where a walk comes along. */
export function pathTable<R>(rows: Iterable<readonly [pattern: string, row: R]>): {
  column<T>(pick: (row: R) => T | undefined): PathTable<T>
} {
  const first: Node<R> = { rows: [], next: new Map() }
  for (const [pattern, row] of rows) {
    let node = first
    for (const name of pattern.split('.')) {
      const next: Node<R> = node.next.get(name) ?? { rows: [], next: new Map() }
      node.next.set(name, next)
      node = next
    }
    node.rows.push(row)
  }
  return {
    column(pick) {
      const root = new Step([first], new Column(pick))
      return { root, find: (path) => path.reduce((step, name) => step.next(name), root).value }
    },
  }
}

/** What one column has at and below the nodes of a tree. */
class Column<R, T> {
  readonly #pick: (row: R) => T | undefined
  readonly #leading = new Map<Node<R>, boolean>()

  constructor(pick: (row: R) => T | undefined) {
    this.#pick = pick
  }

  valueAt({ rows }: Node<R>): T | undefined {
    for (const row of rows) {
      const value = this.#pick(row)
      if (value !== undefined) return value
    }
    return undefined
  }

  leads(node: Node<R>): boolean {
    const known = this.#leading.get(node)
    if (known !== undefined) return known
    const leads = [...node.next.values()].some((next) => this.valueAt(next) !== undefined || this.leads(next))
    this.#leading.set(node, leads)
    return leads
  }
}

/** All patterns that fit so far, the preferred one first. What follows is found out once for each name. */
class Step<R, T> implements TableStep<T> {
  readonly value: T | undefined
  readonly leads: boolean
  readonly #column: Column<R, T>
  readonly #nodes: readonly Node<R>[]
  readonly #named = new Map<string, Step<R, T>>()
  #other: Step<R, T> | undefined

  constructor(nodes: readonly Node<R>[], column: Column<R, T>) {
    this.#column = column
    this.#nodes = nodes
    let value: T | undefined
    for (const node of nodes) value ??= column.valueAt(node)
    this.value = value
    this.leads = nodes.some((node) => column.leads(node))
  }

  next(name: string | number): Step<R, T> {
    const text = String(name)
    const known = this.#named.get(text)
    if (known !== undefined) return known
    if (!this.#nodes.some(({ next }) => next.has(text))) {
      this.#other ??= this.#step(this.#nodes.map(({ next }) => next.get('*')))
      return this.#other
    }
    const step = this.#step(this.#nodes.flatMap(({ next }) => [next.get(text), next.get('*')]))
    this.#named.set(text, step)
    return step
  }

  #step(nodes: readonly (Node<R> | undefined)[]): Step<R, T> {
    return new Step(
      nodes.filter((node) => node !== undefined),
      this.#column,
    )
  }
}
