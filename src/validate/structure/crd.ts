import type { Schema } from '../../kubernetes/schema.ts'
import { withDefaults } from './defaults.ts'
import { checkGoValue, type Definitions } from './go.ts'
import { checkValue, type Deferred } from './openapi.ts'
import { isMap, type Walk } from './walk.ts'

/** The fields that every object has beside those of its CRD's schema. */
const objectFields = ['apiVersion', 'kind', 'metadata']
const objectMeta: Schema = { $ref: 'meta.v1.ObjectMeta' }

/** A value whose CEL rules are to be evaluated once the whole object is known to fit its schema. */
export interface Evaluation {
  readonly schema: Schema
  readonly value: unknown
  readonly path: readonly (string | number)[]
}

/**
 * Checks an object of a CRD as the API server does: no field that its schema does not name, a metadata that is one, then,
 * with the defaults filled in, types, values and lists.
 * @param hasStatus The status is a subresource: it is dropped when the object is written, so its values don't matter.
 * @returns The CEL rules to evaluate; none when the object does not fit its schema, for then the server evaluates none.
 */
export function checkCustomObject(
  schema: Schema,
  object: Record<string, unknown>,
  walk: Walk,
  definitions: Definitions,
  hasStatus: boolean,
): Evaluation[] {
  unknownFields(schema, object, walk, true)
  metadata(object, walk, definitions)
  embedded(schema, object, walk, definitions)
  if (walk.problems > 0) return []
  const { status: _, ...stored } = object
  const filled = withDefaults(schema, hasStatus ? stored : object)
  const deferred: Deferred[] = []
  checkValue(schema, filled, walk, deferred, true)
  return walk.problems > 0 ? [] : deferred
}

function metadata(object: Record<string, unknown>, walk: Walk, definitions: Definitions): void {
  if (!Object.hasOwn(object, 'metadata')) return
  walk.path.push('metadata')
  checkGoValue(objectMeta, object['metadata'], walk, definitions)
  walk.path.pop()
}

/** Refuses fields that the schema does not name: the server would drop them, and with strict validation refuses them. */
function unknownFields(schema: Schema, value: unknown, walk: Walk, isObject: boolean): void {
  if (Array.isArray(value)) {
    const { items } = schema
    if (items === undefined) return
    value.forEach((item, index) => {
      walk.path.push(index)
      unknownFields(items, item, walk, items['x-kubernetes-embedded-resource'] === true)
      walk.path.pop()
    })
    return
  }
  if (!isMap(value)) return
  const { properties = {}, additionalProperties } = schema
  const keepsAll = schema['x-kubernetes-preserve-unknown-fields'] === true || additionalProperties === true
  for (const name of Object.keys(value)) {
    if (isObject && objectFields.includes(name)) continue
    const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    if (typeof field === 'object') {
      walk.path.push(name)
      unknownFields(field, value[name], walk, field['x-kubernetes-embedded-resource'] === true)
      walk.path.pop()
    } else if (!keepsAll) {
      walk.unknownField(name, isObject ? [...objectFields, ...Object.keys(properties)] : Object.keys(properties))
    }
  }
}

const embeddedSchemas = new WeakMap<Schema, boolean>()

/** Whether objects stand within objects of a schema (`x-kubernetes-embedded-resource`). */
function hasEmbedded(schema: Schema): boolean {
  let answer = embeddedSchemas.get(schema)
  if (answer === undefined) {
    embeddedSchemas.set(schema, false)
    const parts = [...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties]
    answer = parts.some(
      (part) => typeof part === 'object' && (part['x-kubernetes-embedded-resource'] === true || hasEmbedded(part)),
    )
    embeddedSchemas.set(schema, answer)
  }
  return answer
}

/** Checks the metadata and the type of objects within the object. */
function embedded(schema: Schema, value: unknown, walk: Walk, definitions: Definitions): void {
  if (!hasEmbedded(schema) || typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const own = Array.isArray(value) ? schema.items : (schema.properties?.[key] ?? schema.additionalProperties)
    if (typeof own !== 'object') continue
    walk.path.push(Array.isArray(value) ? Number(key) : key)
    if (own['x-kubernetes-embedded-resource'] === true && isMap(part)) {
      metadata(part, walk, definitions)
      for (const field of ['apiVersion', 'kind']) if (!part[field]) walk.missingField(field)
    }
    embedded(own, part, walk, definitions)
    walk.path.pop()
  }
}
