import { setFlagsFromString } from 'node:v8'
import type { Schema } from '../../kubernetes/schema.ts'
import type { Evaluation } from './crd.ts'
import { hasFormat } from './formats.ts'
import { isMap, quoted, Walk } from './walk.ts'

export type Deferred = Evaluation

/**
 * Checks a value against the schema of a CRD, as the API server does (OpenAPI v3 as k8s.io/kube-openapi validates it, lists by
 * their `x-kubernetes-list-type`).
 * @param deferred Takes the values that have CEL rules.
 * @param isObject The value is a whole object, whose apiVersion, kind and metadata were checked elsewhere.
 */
export function checkValue(schema: Schema, value: unknown, walk: Walk, deferred: Deferred[], isObject = false): void {
  if (value === null) {
    if (schema.nullable !== true && typeNames(schema) !== undefined) walk.wrongType(value, typeNames(schema)!)
    return
  }
  if (!hasType(schema, value)) {
    walk.wrongType(value, typeNames(schema) ?? 'another value')
    return
  }
  if (schema.enum !== undefined && !schema.enum.some((allowed) => isEqual(allowed, value))) {
    walk.refuse(
      'not-allowed-value',
      `${quoted(value)} is not one of ${schema.enum.map((one) => JSON.stringify(one)).join(', ')}`,
    )
  }
  if (typeof value === 'string') checkString(schema, value, walk)
  else if (typeof value === 'number') checkNumber(schema, value, walk)
  else if (Array.isArray(value)) checkList(schema, value, walk, deferred)
  else if (isMap(value)) checkMap(schema, value, walk, deferred, isObject)
  if (schema.allOf ?? schema.anyOf ?? schema.oneOf ?? schema.not) checkCombinations(schema, value, walk)
  if (schema['x-kubernetes-validations'] !== undefined) deferred.push({ schema, value, path: [...walk.path] })
}

function typeNames(schema: Schema): string | undefined {
  if (schema['x-kubernetes-int-or-string'] === true) return 'a whole number or a string'
  const names: Readonly<Record<string, string>> = {
    object: 'a map',
    array: 'a list',
    string: 'a string',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  }
  return schema.type === undefined ? undefined : names[schema.type]
}

function hasType(schema: Schema, value: unknown): boolean {
  if (schema['x-kubernetes-int-or-string'] === true) return typeof value === 'string' || Number.isInteger(value)
  switch (schema.type) {
    case 'object':
      return isMap(value)
    case 'array':
      return Array.isArray(value)
    case 'string':
      return typeof value === 'string'
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    default:
      return true
  }
}

const patterns = new Map<string, RegExp | undefined>()

/** A pattern in RE2's syntax as a regular expression; undefined where it can't be one. */
function patternOf(source: string): RegExp | undefined {
  if (!patterns.has(source)) patterns.set(source, compiled(source))
  return patterns.get(source)
}

/**
 * RE2 takes linear time for every pattern; this engine may take exponential time, and CRDs hold such patterns. V8 can fall
 * back to a linear engine, for expressions without the flags `i` and `u`.
 */
let isBounded = false

function compiled(source: string): RegExp | undefined {
  if (!isBounded) setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
  isBounded = true
  const inline = /^\(\?([ims]+)\)/.exec(source)
  const translated = source
    .slice(inline?.[0].length ?? 0)
    .replaceAll('\\z', '$')
    .replaceAll('\\A', '^')
    .replaceAll('\\x{', '\\u{')
    .replaceAll('(?P<', '(?<')
    .replaceAll('[[:alnum:]]', '[0-9A-Za-z]')
  const needsUnicode = /\\[pPu]\{/.test(translated)
  try {
    return new RegExp(translated, `${inline?.[1] ?? ''}${needsUnicode ? 'u' : ''}`)
  } catch {
    return undefined
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
    walk.refuse('pattern-mismatch', `${quoted(value)} does not match the pattern ${pattern}`)
  }
  if (format !== undefined && schema['x-kubernetes-int-or-string'] !== true && !hasFormat(value, format)) {
    walk.refuse('bad-format', `${quoted(value)} is no ${format}`)
  }
}

function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

function checkNumber(schema: Schema, value: number, walk: Walk): void {
  const { minimum, maximum, multipleOf, format } = schema
  const tooSmall = minimum !== undefined && (schema.exclusiveMinimum === true ? value <= minimum : value < minimum)
  const tooLarge = maximum !== undefined && (schema.exclusiveMaximum === true ? value >= maximum : value > maximum)
  if (tooSmall) walk.refuse('out-of-range', `${value} is too small: the least is ${minimum}`)
  if (tooLarge) walk.refuse('out-of-range', `${value} is too large: the most is ${maximum}`)
  if (format === 'int32' && (value > 2 ** 31 - 1 || value < -(2 ** 31))) {
    walk.refuse('out-of-range', `${value} does not fit into 32 bits`)
  }
  if (multipleOf !== undefined && value % multipleOf !== 0)
    walk.refuse('out-of-range', `${value} is no multiple of ${multipleOf}`)
}

function checkList(schema: Schema, value: readonly unknown[], walk: Walk, deferred: Deferred[]): void {
  const { minItems, maxItems, items } = schema
  if (minItems !== undefined && value.length < minItems) {
    walk.refuse(
      'too-few',
      `the list must have at least ${minItems} item${minItems === 1 ? '' : 's'}, but has ${value.length}`,
    )
  }
  if (maxItems !== undefined && value.length > maxItems) {
    walk.refuse(
      'too-many',
      `the list may have at most ${maxItems} item${maxItems === 1 ? '' : 's'}, but has ${value.length}`,
    )
  }
  const before = walk.problems
  if (items !== undefined) {
    const isObject = items['x-kubernetes-embedded-resource'] === true
    for (let index = 0; index < value.length; index++) {
      walk.path.push(index)
      checkValue(items, value[index], walk, deferred, isObject)
      walk.path.pop()
    }
  }
  if (walk.problems === before && value.length > 1) checkDuplicates(schema, value, walk)
}

function checkDuplicates(schema: Schema, value: readonly unknown[], walk: Walk): void {
  const listType = schema['x-kubernetes-list-type']
  const keys = schema['x-kubernetes-list-map-keys'] ?? []
  if (listType !== 'set' && listType !== 'map' && schema.uniqueItems !== true) return
  const seen = new Set<string>()
  value.forEach((item, index) => {
    const id =
      listType === 'map' ? JSON.stringify(keys.map((key) => (isMap(item) ? item[key] : null))) : canonical(item)
    if (seen.has(id)) {
      const name =
        listType === 'map' && isMap(item) ? keys.map((key) => `${key}: ${quoted(item[key])}`).join(', ') : quoted(item)
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

function checkMap(
  schema: Schema,
  value: Record<string, unknown>,
  walk: Walk,
  deferred: Deferred[],
  isObject: boolean,
): void {
  const { properties, additionalProperties, required, minProperties, maxProperties } = schema
  const names = Object.keys(value)
  if (minProperties !== undefined && names.length < minProperties) {
    walk.refuse(
      'too-few',
      `the map must have at least ${minProperties} field${minProperties === 1 ? '' : 's'}, but has ${names.length}`,
    )
  }
  if (maxProperties !== undefined && names.length > maxProperties) {
    walk.refuse('too-many', `the map may have at most ${maxProperties} fields, but has ${names.length}`)
  }
  for (const name of names) {
    if (isObject && (name === 'apiVersion' || name === 'kind')) continue
    const field = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    if (typeof field !== 'object') continue
    walk.path.push(name)
    checkValue(field, value[name], walk, deferred, field['x-kubernetes-embedded-resource'] === true)
    walk.path.pop()
  }
  for (const name of required ?? []) if (!Object.hasOwn(value, name)) walk.missingField(name)
}

function checkCombinations(schema: Schema, value: unknown, walk: Walk): void {
  for (const part of schema.allOf ?? []) checkValue(part, value, walk, [])
  if (schema.anyOf !== undefined && !schema.anyOf.some((part) => fits(part, value, walk.isPatch))) {
    walk.refuse(
      'no-alternative-fits',
      `the value fits none of the forms that are allowed here${alternatives(schema.anyOf)}`,
    )
  }
  if (schema.oneOf !== undefined) {
    const count = schema.oneOf.filter((part) => fits(part, value, walk.isPatch)).length
    if (count === 0)
      walk.refuse(
        'no-alternative-fits',
        `the value fits none of the forms that are allowed here${alternatives(schema.oneOf)}`,
      )
    if (count > 1) {
      walk.refuse(
        'several-alternatives-fit',
        `the value fits ${count} forms of which only one is allowed${alternatives(schema.oneOf)}`,
      )
    }
  }
  if (schema.not !== undefined && fits(schema.not, value, walk.isPatch)) {
    walk.refuse('forbidden-form', 'the value has a form that is forbidden here')
  }
}

function alternatives(parts: readonly Schema[]): string {
  const names = parts.flatMap((part) => part.required ?? [])
  return names.length === 0 ? '' : `; the fields in question are ${[...new Set(names)].join(', ')}`
}

function fits(schema: Schema, value: unknown, isPatch: boolean): boolean {
  const trial = new Walk(() => {}, isPatch)
  checkValue(schema, value, trial, [])
  return trial.problems === 0
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && canonical(a) === canonical(b))
}

/** JSON with the keys of maps in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isMap(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
