import type { Schema } from '../../kubernetes/schema.ts'
import { isMap } from './walk.ts'

const known = new WeakMap<Schema, boolean>()

/** Whether a schema gives a default anywhere within. */
function hasDefaults(schema: Schema): boolean {
  let answer = known.get(schema)
  if (answer === undefined) {
    known.set(schema, false)
    answer =
      Object.values(schema.properties ?? {}).some((field) => field.default !== undefined || hasDefaults(field)) ||
      (schema.items !== undefined && (schema.items.default !== undefined || hasDefaults(schema.items))) ||
      (typeof schema.additionalProperties === 'object' &&
        (schema.additionalProperties.default !== undefined || hasDefaults(schema.additionalProperties)))
    known.set(schema, answer)
  }
  return answer
}

/**
 * A value with the defaults of its schema filled in, as the API server does before it validates: absent fields, and nulls
 * where null is not allowed. What needs no default is shared with the given value, which stays as it is.
 */
export function withDefaults(schema: Schema, value: unknown): unknown {
  if (!hasDefaults(schema)) return value
  if (Array.isArray(value)) {
    const { items } = schema
    return items === undefined ? value : value.map((item) => withDefaults(items, replaced(items, item)))
  }
  if (!isMap(value)) return value
  const result: Record<string, unknown> = { ...value }
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const given = Object.hasOwn(value, name) ? replaced(field, value[name]) : field.default
    if (given !== undefined) result[name] = withDefaults(field, given)
  }
  const { additionalProperties } = schema
  if (typeof additionalProperties !== 'object') return result
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(schema.properties ?? {}, name)) {
      result[name] = withDefaults(additionalProperties, replaced(additionalProperties, value[name]))
    }
  }
  return result
}

function replaced(schema: Schema, value: unknown): unknown {
  const isReplaced = value === null && schema.default !== undefined && schema.nullable !== true
  return isReplaced ? schema.default : value
}
