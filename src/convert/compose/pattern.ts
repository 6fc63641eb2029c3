import type { TreePath } from './tree.ts'

/** A table by path pattern: `services.*.ports`, where `*` stands for one step (a name or an index). */
export interface PathTable<T> {
  find(path: TreePath): T | undefined
}

interface Step<T> {
  value?: T
  readonly next: Map<string, Step<T>>
}

/** Where two patterns fit, the one that names more of the first steps counts. */
export function pathTable<T>(rows: Iterable<readonly [pattern: string, value: T]>): PathTable<T> {
  const root: Step<T> = { next: new Map() }
  for (const [pattern, value] of rows) {
    const last = pattern.split('.').reduce((step, name) => {
      const known = step.next.get(name)
      if (known !== undefined) return known
      const added: Step<T> = { next: new Map() }
      step.next.set(name, added)
      return added
    }, root)
    last.value ??= value
  }
  return { find: (path) => findFrom(root, path, 0) }
}

function findFrom<T>(step: Step<T> | undefined, path: TreePath, at: number): T | undefined {
  if (step === undefined || at === path.length) return step?.value
  return findFrom(step.next.get(String(path[at])), path, at + 1) ?? findFrom(step.next.get('*'), path, at + 1)
}
