import type { TreePath } from './tree.ts'

/** A table by path pattern: `services.*.ports`, where `*` stands for one step (a name or an index). */
export interface PathTable<T> {
  find(path: TreePath): T | undefined
}

export function pathTable<T>(rows: Iterable<readonly [pattern: string, value: T]>): PathTable<T> {
  const byLength = new Map<number, { steps: readonly string[]; value: T }[]>()
  for (const [pattern, value] of rows) {
    const steps = pattern.split('.')
    const row = { steps, value }
    byLength.set(steps.length, [...(byLength.get(steps.length) ?? []), row])
  }
  return {
    find: (path) =>
      byLength.get(path.length)?.find(({ steps }) => steps.every((step, i) => step === '*' || step === path[i]))?.value,
  }
}
