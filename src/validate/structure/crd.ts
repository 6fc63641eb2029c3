import type { ServedKind } from '../../kubernetes/kinds.ts'
import type { Schema } from '../../kubernetes/schema.ts'
import { isObject } from '../../value.ts'
import { checkGoValue, type Definitions } from './go.ts'
import { checkDemands, checkDuplicates, hasType, typeName } from './openapi.ts'
import type { StructureProblem, StructureRule } from './rules.ts'
import { type Shape, shapeOf } from './shape.ts'
import { Walk } from './walk.ts'

/** The fields that every object has beside those of its CRD's schema. */
const objectFields = ['apiVersion', 'kind', 'metadata']
const objectMeta: Schema = { $ref: 'meta.v1.ObjectMeta' }

/** Problems in the face of which the server evaluates no CEL rules. */
const hindersRules: ReadonlySet<StructureRule> = new Set(['missing-field', 'too-long', 'too-many', 'wrong-type'])

/** A value whose CEL rules are to be evaluated once the whole object is known to fit its schema. */
interface Evaluation {
  readonly schema: Schema
  readonly value: unknown
  readonly path: readonly (string | number)[]
}

/**
 * Checks an object of a CRD as the API server does: no field that its schema does not name, a metadata that is one, then,
 * with the defaults filled in, types, values and lists. It is one walk; what the server looks at later is only told where
 * what it looks at first holds.
 * `hasStatus`: the status is a subresource, which is dropped when the object is written, so its values don't matter. `isBare`: no
 * server is known to look at one thing before the other, so everything is told.
 * @returns The CEL rules to evaluate; none when types, fields or sizes are wrong, for then the server evaluates none.
 */
export function checkCustomObject(
  schema: Schema,
  object: Record<string, unknown>,
  walk: Walk,
  definitions: Definitions,
  { hasStatus, isBare }: Pick<ServedKind, 'hasStatus' | 'isBare'>,
): readonly Evaluation[] {
  const held: StructureProblem[] = []
  const values = walk.beside((problem) => held.push(problem))
  const check = new CustomCheck(walk, values, definitions)
  check.object(shapeOf(schema), object, hasStatus)
  if (walk.problems > 0 && isBare !== true) return []
  for (const problem of held) walk.tell(problem)
  return held.some(({ rule }) => hindersRules.has(rule)) ? [] : check.evaluations
}

/** The walk over one object. It looks at the object as it will be stored, and copies only the parts that defaults change. */
class CustomCheck {
  readonly evaluations: Evaluation[] = []
  private readonly names: Walk
  private readonly values: Walk
  private readonly path: (string | number)[]
  private readonly definitions: Definitions
  private readonly isAlternative: boolean
  /** What is looked for at the current place: fields that have no name in the schema, and values that do not fit it. */
  private looksForNames: boolean
  private looksForValues = true

  /**
   * @param names Is told of unknown fields, and of objects within the object that are none.
   * @param values Is told of everything else.
   * @param isAlternative The schema is one of several for the same value: it names no fields and has no defaults.
   */
  constructor(names: Walk, values: Walk, definitions: Definitions, isAlternative = false) {
    this.names = names
    this.values = values
    this.path = names.path
    this.definitions = definitions
    this.isAlternative = isAlternative
    this.looksForNames = !isAlternative
  }

  object(shape: Shape, object: Record<string, unknown>, hasStatus: boolean): void {
    this.metadata(object)
    if (!hasStatus || !Object.hasOwn(object, 'status')) {
      this.value(shape, object, true)
      return
    }
    const { status, ...stored } = object
    this.value(shape, stored, true)
    this.looksForValues = false
    this.map(shape, { status }, true)
  }

  private metadata(object: Record<string, unknown>): void {
    if (!Object.hasOwn(object, 'metadata')) return
    this.path.push('metadata')
    checkGoValue(objectMeta, object['metadata'], this.names, this.definitions)
    this.path.pop()
  }

  /**
   * Checks a value.
   * @param isObject It is a whole object, whose apiVersion, kind and metadata are checked elsewhere.
   * @returns What is stored: the value with its defaults.
   */
  value(shape: Shape, value: unknown, isObject = false): unknown {
    if (!this.looksForValues) return this.parts(shape, value, isObject)
    if (value === null) {
      const expected = shape.nullable ? undefined : typeName(shape.type)
      if (expected !== undefined) this.values.wrongType(value, expected)
      return value
    }
    if (!hasType(shape.type, value)) {
      this.values.wrongType(value, typeName(shape.type) ?? 'another value')
      this.looksForValues = false
      if (this.looksForNames) this.parts(shape, value, isObject)
      this.looksForValues = true
      return value
    }
    const stored = this.parts(shape, value, isObject)
    if (shape.demands) checkDemands(shape.schema, stored, this.values)
    if (shape.hasAlternatives) this.alternatives(shape.schema, stored)
    if (shape.hasRules) this.evaluations.push({ schema: shape.schema, value: stored, path: [...this.path] })
    return stored
  }

  private parts(shape: Shape, value: unknown, isObject: boolean): unknown {
    if (typeof value !== 'object' || value === null) return value
    return Array.isArray(value) ? this.list(shape, value) : this.map(shape, value as Record<string, unknown>, isObject)
  }

  private list(shape: Shape, list: readonly unknown[]): readonly unknown[] {
    const { items } = shape
    const before = this.values.problems
    let stored: unknown[] | undefined
    if (items !== undefined) {
      for (let index = 0; index < list.length; index++) {
        const given = list[index]
        const result = this.field(items, index, given) ?? this.part(items, index, given)
        if (result === given) continue
        stored ??= [...list]
        stored[index] = result
      }
    }
    const result = stored ?? list
    if (this.looksForValues && shape.demands && result.length > 1 && this.values.problems === before) {
      checkDuplicates(shape.schema, result, this.values)
    }
    return result
  }

  private map(shape: Shape, map: Record<string, unknown>, isObject: boolean): Record<string, unknown> {
    const { looksForNames } = this
    let stored: Record<string, unknown> | undefined
    for (const name in map) {
      const isOwn = isObject && objectFields.includes(name)
      if (isOwn && name !== 'metadata') continue
      const field = shape.field(name)
      if (field === undefined) {
        if (looksForNames && !isOwn && !shape.keepsUnknown) this.unknown(shape, name, map[name], isObject)
        continue
      }
      const given = map[name]
      if (isOwn) this.looksForNames = false
      const result = this.field(field, name, given)
      if (isOwn) this.looksForNames = looksForNames
      if (result === given) continue
      stored ??= { ...map }
      if (result === undefined) delete stored[name]
      else stored[name] = result
    }
    if (!this.looksForValues) return map
    if (this.fills) {
      for (const [name, field] of shape.defaults) {
        if (Object.hasOwn(map, name)) continue
        stored ??= { ...map }
        stored[name] = this.unnamed(field, name, field.default)
      }
    }
    const result = stored ?? map
    for (const name of shape.required) if (!Object.hasOwn(result, name)) this.values.missingField(name)
    return result
  }

  /** Null where it is not allowed stands for the default, or else for nothing. */
  private field(shape: Shape, key: string | number, given: unknown): unknown {
    if (given !== null || shape.nullable || !this.fills) return this.part(shape, key, given)
    return shape.default === undefined ? undefined : this.unnamed(shape, key, shape.default)
  }

  private get fills(): boolean {
    return this.looksForValues && !this.isAlternative
  }

  /** Checks a part whose fields need no name in the schema: metadata, and what comes from the schema itself. */
  private unnamed(shape: Shape, key: string | number, value: unknown): unknown {
    const { looksForNames } = this
    this.looksForNames = false
    const stored = this.part(shape, key, value)
    this.looksForNames = looksForNames
    return stored
  }

  private part(shape: Shape, key: string | number, value: unknown): unknown {
    this.path.push(key)
    if (shape.isEmbedded && this.looksForNames && isObject(value)) {
      this.metadata(value)
      for (const field of ['apiVersion', 'kind']) if (!value[field]) this.names.missingField(field)
    }
    const stored = this.value(shape, value, shape.isEmbedded)
    this.path.pop()
    return stored
  }

  private unknown({ schema }: Shape, name: string, value: unknown, isObject: boolean): void {
    const known = Object.keys(schema.properties ?? {})
    this.names.unknownField(name, isObject ? [...objectFields, ...known] : known, value)
  }

  private alternatives(schema: Schema, value: unknown): void {
    for (const part of schema.allOf ?? []) this.alternative(part, value, this.values)
    // Which form a patched object has, fields tell that the patch leaves out.
    if (this.values.isPatch) return
    if (schema.anyOf !== undefined && !schema.anyOf.some((part) => this.allows(part, value)))
      this.noneFits(schema.anyOf)
    if (schema.oneOf !== undefined) {
      const count = schema.oneOf.filter((part) => this.allows(part, value)).length
      if (count === 0) this.noneFits(schema.oneOf)
      if (count > 1) {
        const message = `the value fits ${count} forms of which only one is allowed${fieldsOf(schema.oneOf)}`
        this.values.refuse('several-alternatives-fit', message)
      }
    }
    if (schema.not !== undefined && this.allows(schema.not, value)) {
      this.values.refuse('forbidden-form', 'the value has a form that is forbidden here')
    }
  }

  private noneFits(parts: readonly Schema[]): void {
    const message = `the value fits none of the forms that are allowed here${fieldsOf(parts)}`
    this.values.refuse('no-alternative-fits', message)
  }

  private allows(part: Schema, value: unknown): boolean {
    const trial = new Walk(() => {}, this.values.isPatch)
    this.alternative(part, value, trial)
    return trial.problems === 0
  }

  private alternative(part: Schema, value: unknown, walk: Walk): void {
    new CustomCheck(walk, walk, this.definitions, true).value(shapeOf(part), value)
  }
}

function fieldsOf(parts: readonly Schema[]): string {
  const names = parts.flatMap((part) => part.required ?? [])
  return names.length === 0 ? '' : `; the fields in question are ${[...new Set(names)].join(', ')}`
}
