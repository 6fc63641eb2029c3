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
  metadata(object, walk, definitions)
  new Names(walk, definitions).check(schema, object, true)
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
class Names {
  private readonly walk: Walk
  private readonly definitions: Definitions

  constructor(walk: Walk, definitions: Definitions) {
    this.walk = walk
    this.definitions = definitions
  }

  check(schema: Schema, value: unknown, isObject: boolean): void {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) this.list(schema.items, value)
    else this.map(schema, value as Record<string, unknown>, isObject)
  }

  private list(items: Schema | undefined, list: readonly unknown[]): void {
    if (items === undefined) return
    const { path } = this.walk
    for (let index = 0; index < list.length; index++) {
      path.push(index)
      this.part(items, list[index])
      path.pop()
    }
  }

  private map(schema: Schema, map: Record<string, unknown>, isObject: boolean): void {
    const { properties, additionalProperties } = schema
    const { path } = this.walk
    for (const name in map) {
      if (isObject && objectFields.includes(name)) continue
      const field =
        properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : additionalProperties
      if (typeof field === 'object') {
        const value = map[name]
        if (typeof value !== 'object' || value === null) continue
        path.push(name)
        this.part(field, value)
        path.pop()
      } else if (schema['x-kubernetes-preserve-unknown-fields'] !== true && additionalProperties !== true) {
        const known = Object.keys(properties ?? {})
        this.walk.unknownField(name, isObject ? [...objectFields, ...known] : known)
      }
    }
  }

  /** Checks a field or an item; an object within the object has a type and metadata of its own. */
  private part(schema: Schema, value: unknown): void {
    const isEmbedded = schema['x-kubernetes-embedded-resource'] === true
    if (isEmbedded && isMap(value)) {
      metadata(value, this.walk, this.definitions)
      for (const field of ['apiVersion', 'kind']) if (!value[field]) this.walk.missingField(field)
    }
    this.check(schema, value, isEmbedded)
  }
}
