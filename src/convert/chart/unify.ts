import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../value.ts'

/** A field that is not there in an environment. */
export const absent = Symbol('absent')

/** A place of an object that differs from environment to environment, or that people set: its value in each of them. */
export class Hole {
  readonly path: readonly string[]
  /** In the order of the environments; `absent` where the field is missing. */
  readonly values: readonly unknown[]

  constructor(path: readonly string[], values: readonly unknown[]) {
    this.path = path
    this.values = values
  }

  get isOptional(): boolean {
    return this.values.includes(absent)
  }
}

/** What items of a list are told apart by. */
const itemKeys = ['name', 'mountPath', 'topologyKey', 'secretKey'] as const

/**
 * One template of the same object in several environments: what is equal in all of them, and holes where it is not.
 *
 * @param isSet whether people set a place, so that it is a hole though all environments agree.
 */
export function unified(
  values: readonly unknown[],
  path: readonly string[],
  isSet: (path: readonly string[]) => boolean,
): unknown {
  const [first, ...others] = values
  if (isSet(path)) return new Hole(path, values)
  if (values.every(isObject)) return unifiedFields(values, path, isSet)
  if (values.every(Array.isArray)) return unifiedLists(values as unknown[][], path, isSet)
  return others.every((other) => isDeepStrictEqual(other, first)) ? first : new Hole(path, values)
}

function unifiedFields(
  values: readonly Readonly<Record<string, unknown>>[],
  path: readonly string[],
  isSet: (path: readonly string[]) => boolean,
): unknown {
  const keys = [...new Set(values.flatMap((value) => Object.keys(value)))]
  const entries = keys.map((key): [string, unknown] => {
    const fields = values.map((value) => (Object.hasOwn(value, key) ? value[key] : absent))
    return [key, unified(fields, [...path, key], isSet)]
  })
  return Object.fromEntries(entries)
}

/** Lists of the same items are unified item by item; where some have more at their end, that end is a hole of its own. */
function unifiedLists(
  lists: readonly (readonly unknown[])[],
  path: readonly string[],
  isSet: (path: readonly string[]) => boolean,
): unknown {
  const shortest = Math.min(...lists.map(({ length }) => length))
  const common = Array.from({ length: shortest }, (_, i) => lists.map((list) => list[i]))
  const idOf = (item: unknown): string => {
    const key = itemKeys.find((name) => isObject(item) && typeof item[name] === 'string')
    return key === undefined ? '' : String((item as Readonly<Record<string, unknown>>)[key])
  }
  const isSame = common.every((items) => items.every((item) => idOf(item) === idOf(items[0])))
  const isLonger = lists.some(({ length }) => length > shortest)
  if (!isSame || (isLonger && shortest > 0 && idOf(common[0]?.[0]) === '')) return new Hole(path, lists)
  const items = common.map((each, i) => unified(each, [...path, idOf(each[0]) || String(i)], isSet))
  if (!isLonger) return items
  return [
    ...items,
    new Hole(
      [...path, 'extra'],
      lists.map((list) => list.slice(shortest)),
    ),
  ]
}
