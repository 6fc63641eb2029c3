import type { Schema } from '../../kubernetes/schema.ts'
import { patternOf } from '../../pattern.ts'
import { isObject } from '../../value.ts'
import { hasFormat } from './formats.ts'
import { asJson, type Walk } from './walk.ts'

/**
 * Checks what a CRD's schema demands of a value beside its type and its parts, as the API server does (OpenAPI v3 as
 * k8s.io/kube-openapi validates it): allowed values, patterns, formats, sizes.
 */
export function checkDemands(schema: Schema, value: unknown, walk: Walk): void {
  if (schema.enum !== undefined && !schema.enum.some((allowed) => isEqual(allowed, value))) {
    walk.refuse(
      'not-allowed-value',
      `${asJson(value)} is not one of ${schema.enum.map((one) => JSON.stringify(one)).join(', ')}`,
    )
  }
  if (typeof value === 'string') checkString(schema, value, walk)
  else if (typeof value === 'number') checkNumber(schema, value, walk)
  else if (Array.isArray(value)) checkLength(schema, value.length, walk)
  else if (isObject(value)) checkSize(schema, Object.keys(value).length, walk)
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  'int-or-string': 'a whole number or a string',
}

/** What a value of a type must be, for messages; undefined where any may stand. */
export function typeName(type: string | undefined): string | undefined {
  return type === undefined ? undefined : typeNames[type]
}

/** @param type A type of OpenAPI, or `int-or-string`. */
export function hasType(type: string | undefined, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isObject(value)
    case 'array':
      return Array.isArray(value)
    case 'string':
      return typeof value === 'string'
    case 'integer':
      // Beyond 64 bits a number is read as a fraction.
      return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 63
    case 'number':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    case 'int-or-string':
      return typeof value === 'string' || Number.isInteger(value)
    default:
      return true
  }
}

function checkString(schema: Schema, value: string, walk: Walk): void {
  const { pattern, format, minLength, maxLength } = schema
  if (minLength !== undefined || maxLength !== undefined) {
    const length = characters(value)
    if (minLength !== undefined && length < minLength) {
      const message =
        length === 0
          ? 'the value must not be empty'
          : `the value must have at least ${minLength} characters, but has ${length}`
      walk.refuse('too-short', message)
    }
    if (maxLength !== undefined && length > maxLength) {
      walk.refuse('too-long', `the value may have at most ${maxLength} characters, but has ${length}`)
    }
  }
  if (pattern !== undefined && patternOf(pattern)?.test(value) === false) {
    walk.refuse('pattern-mismatch', `${asJson(value)} does not match the pattern ${pattern}`)
  }
  if (format !== undefined && schema['x-kubernetes-int-or-string'] !== true && !hasFormat(value, format)) {
    walk.refuse('bad-format', `${asJson(value)} is no ${format}`)
  }
}

function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

function checkNumber(schema: Schema, value: number, walk: Walk): void {
  const { minimum, maximum, multipleOf } = schema
  const tooSmall = minimum !== undefined && (schema.exclusiveMinimum === true ? value <= minimum : value < minimum)
  const tooLarge = maximum !== undefined && (schema.exclusiveMaximum === true ? value >= maximum : value > maximum)
  if (tooSmall) walk.refuse('out-of-range', `${value} is too small: the least is ${minimum}`)
  if (tooLarge) walk.refuse('out-of-range', `${value} is too large: the most is ${maximum}`)
  if (multipleOf !== undefined && value % multipleOf !== 0)
    walk.refuse('out-of-range', `${value} is no multiple of ${multipleOf}`)
}

function checkLength({ minItems, maxItems }: Schema, length: number, walk: Walk): void {
  if (minItems !== undefined && length < minItems) {
    walk.refuse(
      'too-few',
      `the list must have at least ${minItems} item${minItems === 1 ? '' : 's'}, but has ${length}`,
    )
  }
  if (maxItems !== undefined && length > maxItems) {
    walk.refuse('too-many', `the list may have at most ${maxItems} item${maxItems === 1 ? '' : 's'}, but has ${length}`)
  }
}

function checkSize({ minProperties, maxProperties }: Schema, size: number, walk: Walk): void {
  if (minProperties !== undefined && size < minProperties) {
    walk.refuse(
      'too-few',
      `the map must have at least ${minProperties} field${minProperties === 1 ? '' : 's'}, but has ${size}`,
    )
  }
  if (maxProperties !== undefined && size > maxProperties) {
    walk.refuse('too-many', `the map may have at most ${maxProperties} fields, but has ${size}`)
  }
}

/** Refuses items that stand twice in a list that is a set, or a map by some keys of its items. */
export function checkDuplicates(schema: Schema, value: readonly unknown[], walk: Walk): void {
  const listType = schema['x-kubernetes-list-type']
  const keys = schema['x-kubernetes-list-map-keys'] ?? []
  if (listType !== 'set' && listType !== 'map' && schema.uniqueItems !== true) return
  const seen = new Set<string>()
  value.forEach((item, index) => {
    const id =
      listType === 'map' ? JSON.stringify(keys.map((key) => (isObject(item) ? item[key] : null))) : canonical(item)
    if (seen.has(id)) {
      const name =
        listType === 'map' && isObject(item)
          ? keys.map((key) => `${key}: ${asJson(item[key])}`).join(', ')
          : asJson(item)
      walk.report(
        'duplicate-item',
        [...walk.path, index],
        'value',
        `the item ${name} stands twice in the list`,
        'Remove one of the two.',
      )
    }
    seen.add(id)
  })
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && canonical(a) === canonical(b))
}

/** JSON with the keys of maps in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
