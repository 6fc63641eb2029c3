import { isObject } from '../../value.ts'
import type { FieldPath } from '../../yaml/field-path.ts'

/** What tells the items of a list apart, the surest first: the merge keys of Kubernetes' own types. */
const keys = [
  'name',
  'key',
  'mountPath',
  'devicePath',
  'containerPort',
  'port',
  'ip',
  'topologyKey',
  'uid',
  'path',
  'host',
]

/** What stands at a path; undefined where nothing does. */
export function valueAt(object: unknown, path: FieldPath): unknown {
  let value = object
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** A path of one object in another; `whole` where all of it is there. */
interface Corresponding {
  readonly path: FieldPath
  readonly whole: boolean
}

/** Follows a path of an object in another version of it, in whose lists the items may stand elsewhere. */
export function correspond(from: unknown, path: FieldPath, to: unknown): Corresponding {
  const found: (string | number)[] = []
  let [here, there]: [unknown, unknown] = [from, to]
  for (const [depth, step] of path.entries()) {
    const item =
      typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[step] : undefined
    const next =
      typeof step === 'number' && Array.isArray(there) && Array.isArray(here) ? sameItem(here, item, step, there) : step
    if (next === undefined || typeof there !== 'object' || there === null || !Object.hasOwn(there, next)) {
      return { path: [...found, ...path.slice(depth)], whole: false }
    }
    found.push(next)
    ;[here, there] = [item, (there as Record<string | number, unknown>)[next]]
  }
  return { path: found, whole: true }
}

function sameItem(
  list: readonly unknown[],
  item: unknown,
  index: number,
  there: readonly unknown[],
): number | undefined {
  if (!isObject(item)) {
    const found = there.indexOf(item)
    return found >= 0 ? found : there.length === list.length ? index : undefined
  }
  const key = keys.find((one) => item[one] !== undefined)
  const found = there.findIndex((other) => isObject(other) && key !== undefined && other[key] === item[key])
  if (found >= 0) return found
  const other = there[index]
  const named = isObject(other) && key !== undefined ? other[key] : undefined
  // A variable stands there for what it is called.
  return there.length === list.length && (named === undefined || String(named).includes('$(')) ? index : undefined
}

/** Whether everything that a part sets stands in the whole, lists aside, whose items may have been joined. */
export function agrees(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole)
  if (!isObject(part)) return part === whole || String(part) === String(whole)
  return isObject(whole) && Object.entries(part).every(([key, value]) => agrees(value, whole[key]))
}
