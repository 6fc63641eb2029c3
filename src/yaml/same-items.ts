/** Whether all items have names, and each its own. */
export function areNames(names: readonly (string | undefined)[]): boolean {
  return names.every((name) => name !== undefined) && new Set(names).size === names.length
}

/** The index of each item before; undefined where they have changed places. */
export function sameNames(
  before: readonly (string | undefined)[],
  names: readonly (string | undefined)[],
): readonly (number | undefined)[] | undefined {
  const indexes = new Map(before.map((name, index) => [name, index]))
  const from = names.map((name) => indexes.get(name))
  const present = from.filter((index) => index !== undefined)
  return present.every((index, at) => at === 0 || index > present[at - 1]!) ? from : undefined
}

/** The longest common subsequence: for each item the index of the equal one before. */
export function commonItems(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const a = before.map((item) => JSON.stringify(item))
  const b = after.map((item) => JSON.stringify(item))
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const from: (number | undefined)[] = []
  for (let i = 0, j = 0; j < b.length; ) {
    if (i < a.length && a[i] === b[j]) {
      from.push(i++)
      j++
    } else if (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else {
      from.push(undefined)
      j++
    }
  }
  return from
}

/** The stretches of indexes that are not kept: first and last of each. */
export function runsWithout(length: number, kept: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = []
  for (let index = 0; index < length; index++) {
    if (kept.has(index)) continue
    const run = runs.at(-1)
    if (run !== undefined && run[1] === index - 1) run[1] = index
    else runs.push([index, index])
  }
  return runs
}
