import type { Schema } from '../../kubernetes/schema.ts'

/**
 * A decoded value as CEL sees it by its schema: integers are `int` (bigint), other numbers `double`, objects and maps are
 * maps, and formats that CEL has a type for become that type. Field names that are no CEL identifiers are escaped.
 * Follows https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
 *
 * @param parse Makes values of CEL's own types from their text.
 */
export function celValue(value: unknown, schema: Schema | undefined, parse: CelParser): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return schema?.type === 'number' || !Number.isInteger(value) ? value : BigInt(value)
  if (typeof value === 'string') return celText(value, schema, parse)
  if (typeof value !== 'object') return null
  const known = converted.get(value)
  if (known !== undefined && known.schema === schema) return known.value
  const own = Array.isArray(value)
    ? value.map((item) => celValue(item, schema?.items, parse))
    : celMap(value as Record<string, unknown>, schema, parse)
  converted.set(value, { schema, value: own })
  return own
}

/** Rules stand at many levels of one object: what an outer one reads, an inner one reads again. */
const converted = new WeakMap<object, { readonly schema: Schema | undefined; readonly value: unknown }>()

function celMap(
  value: Readonly<Record<string, unknown>>,
  schema: Schema | undefined,
  parse: CelParser,
): Map<string, unknown> {
  const { properties } = schema ?? {}
  const others = typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined
  const map = new Map<string, unknown>()
  for (const name of Object.keys(value)) {
    const own = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined
    map.set(own === undefined ? name : escapedName(name), celValue(value[name], own ?? others, parse))
  }
  return map
}

interface CelParser {
  timestamp(text: string): unknown
  duration(text: string): unknown
}

function celText(text: string, schema: Schema | undefined, parse: CelParser): unknown {
  if (schema?.type !== 'string') return text
  if (schema.format === 'date' || schema.format === 'date-time') return parse.timestamp(text)
  return schema.format === 'duration' ? parse.duration(text) : text
}

const reserved = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
)

const escapes: Readonly<Record<string, string>> = { '.': '__dot__', '-': '__dash__', '/': '__slash__' }

/** `redact__d` and `x-prop` are no identifiers of CEL: they are written `redact__underscores__d` and `x__dash__prop`. */
export function escapedName(name: string): string {
  if (reserved.has(name)) return `__${name}__`
  if (!/__|[.\-/]/.test(name)) return name
  return name.replaceAll('__', '__underscores__').replace(/[.\-/]/g, (character) => escapes[character] ?? character)
}
