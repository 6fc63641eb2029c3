import { CelError, type CelMap, Duration, itemsOf, mapOf, Opaque, Optional, Unsupported } from './values.ts'

type Number = bigint | number

function isNumber(value: unknown): value is Number {
  return typeof value === 'bigint' || typeof value === 'number'
}

/** Whether two values are equal. Those of different types differ, but numbers are compared as numbers. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (isNumber(a) && isNumber(b)) return a <= b && a >= b
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [items, others] = [itemsOf(a), itemsOf(b)]
  if (items !== undefined && others !== undefined) {
    return items.length === others.length && items.every((item, at) => isEqual(item, others[at]))
  }
  const [map, other] = [mapOf(a), mapOf(b)]
  if (map !== undefined && other !== undefined) return equalMaps(map, other)
  if (a instanceof Optional && b instanceof Optional) return isEqual(a.value, b.value)
  if (a instanceof Opaque && b instanceof Opaque) return a.constructor === b.constructor && a.identity === b.identity
  return a instanceof Date && b instanceof Date && a.getTime() === b.getTime()
}

function equalMaps(a: CelMap, b: CelMap): boolean {
  if (a.size !== b.size) return false
  for (const key of a.keys()) if (!b.has(key) || !isEqual(a.get(key), b.get(key))) return false
  return true
}

/** Whether a value is among the items of a list, or among the keys of a map. */
function isIn(value: unknown, container: unknown): boolean {
  const items = itemsOf(container)
  if (items === undefined) return mapOf(container)?.has(value) ?? mismatch()
  for (const item of items) if (isEqual(item, value)) return true
  return false
}

export function mismatch(): never {
  throw new Unsupported('no such overload')
}

/** What orders a value among those of its type. */
function rankOf(value: unknown): Number | string {
  if (isNumber(value) || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Duration) return value.nanos
  return value instanceof Date ? value.getTime() : mismatch()
}

function comparison(holds: (a: Number | string, b: Number | string) => boolean) {
  return (a: unknown, b: unknown): boolean => {
    const sameType = typeof a === typeof b && (typeof a !== 'object' || a?.constructor === b?.constructor)
    return sameType || (isNumber(a) && isNumber(b)) ? holds(rankOf(a), rankOf(b)) : mismatch()
  }
}

function bounded(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new CelError(`integer overflow: ${value}`)
  return value
}

/** An operator on two whole numbers, or on two others. */
function arithmetic(whole: (a: bigint, b: bigint) => bigint, other: (a: number, b: number) => number) {
  return (a: unknown, b: unknown): unknown => {
    if (typeof a === 'bigint' && typeof b === 'bigint') return bounded(whole(a, b))
    return typeof a === 'number' && typeof b === 'number' ? other(a, b) : mismatch()
  }
}

const sumOfNumbers = arithmetic(
  (a, b) => a + b,
  (a, b) => a + b,
)

function sum(a: unknown, b: unknown): unknown {
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (a instanceof Duration && b instanceof Duration) return new Duration(a.nanos + b.nanos)
  if (a instanceof Date && b instanceof Duration) return moved(a, b.nanos)
  if (a instanceof Duration && b instanceof Date) return moved(b, a.nanos)
  const [items, others] = [itemsOf(a), itemsOf(b)]
  return items !== undefined && others !== undefined ? [...items, ...others] : sumOfNumbers(a, b)
}

const differenceOfNumbers = arithmetic(
  (a, b) => a - b,
  (a, b) => a - b,
)

function difference(a: unknown, b: unknown): unknown {
  if (a instanceof Duration && b instanceof Duration) return new Duration(a.nanos - b.nanos)
  if (a instanceof Date && b instanceof Duration) return moved(a, -b.nanos)
  if (a instanceof Date && b instanceof Date) return new Duration(BigInt(a.getTime() - b.getTime()) * 1_000_000n)
  return differenceOfNumbers(a, b)
}

function moved(time: Date, nanos: bigint): Date {
  return new Date(time.getTime() + Number(nanos / 1_000_000n))
}

function divisor(value: bigint, name: string): bigint {
  if (value === 0n) throw new CelError(`${name} by zero`)
  return value
}

/** The operators that look at both operands; `&&` and `||` do not always. */
export const operators: Readonly<Record<string, (a: unknown, b: unknown) => unknown>> = {
  '==': isEqual,
  '!=': (a, b) => !isEqual(a, b),
  '<': comparison((a, b) => a < b),
  '<=': comparison((a, b) => a <= b),
  '>': comparison((a, b) => a > b),
  '>=': comparison((a, b) => a >= b),
  in: isIn,
  '+': sum,
  '-': difference,
  '*': arithmetic(
    (a, b) => a * b,
    (a, b) => a * b,
  ),
  '/': arithmetic(
    (a, b) => a / divisor(b, 'division'),
    (a, b) => a / b,
  ),
  '%': arithmetic((a, b) => a % divisor(b, 'modulo'), mismatch),
}

export function negated(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  return mismatch()
}

export function negative(value: unknown): unknown {
  if (typeof value === 'bigint') return bounded(-value)
  return typeof value === 'number' ? -value : mismatch()
}
