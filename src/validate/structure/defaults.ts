import type { Schema } from '../../kubernetes/schema.ts'
import { isMap } from './walk.ts'

/**
 * A value as the API server validates it: with the defaults of its schema filled in, and without the fields that are null
 * where null is not allowed. What stays as it is, is shared with the given value, which is not changed.
 */
export function withDefaults(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) return listWithDefaults(schema.items, value)
  return isMap(value) ? mapWithDefaults(schema, value) : value
}

function listWithDefaults(items: Schema | undefined, list: readonly unknown[]): readonly unknown[] {
  if (items === undefined) return list
  let result: unknown[] | undefined
  list.forEach((item, index) => {
    const filled = withDefaults(items, item === null && items.nullable !== true ? (items.default ?? null) : item)
    if (filled === item) return
    result ??= [...list]
    result[index] = filled
  })
  return result ?? list
}

function mapWithDefaults(schema: Schema, map: Record<string, unknown>): Record<string, unknown> {
  const { properties, additionalProperties } = schema
  let result: Record<string, unknown> | undefined
  for (const name of Object.keys(map)) {
    const field = properties !== undefined && Object.hasOwn(properties, name) ? properties[name]! : additionalProperties
    if (typeof field !== 'object') continue
    const given = map[name]
    const filled = withDefaults(field, given === null && field.nullable !== true ? field.default : given)
    if (filled === given) continue
    result ??= { ...map }
    if (filled === undefined) delete result[name]
    else result[name] = filled
  }
  for (const [name, value] of defaultsOf(schema)) {
    if (Object.hasOwn(map, name)) continue
    result ??= { ...map }
    result[name] = withDefaults(properties![name]!, value)
  }
  return result ?? map
}

const defaults = new WeakMap<Schema, readonly (readonly [string, unknown])[]>()

/** The fields of a schema that have a default. */
function defaultsOf(schema: Schema): readonly (readonly [string, unknown])[] {
  let found = defaults.get(schema)
  if (found === undefined) {
    const fields = Object.entries(schema.properties ?? {})
    found = fields.filter(([, field]) => field.default !== undefined).map(([name, field]) => [name, field.default])
    defaults.set(schema, found)
  }
  return found
}
