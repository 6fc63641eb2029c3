import type { Schema } from '../../kubernetes/schema.ts'

const nothing: readonly never[] = []

/** Keywords that say more of a value than its type and its fields. */
const demands: readonly (keyof Schema)[] = [
  'enum',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'x-kubernetes-list-type',
]

/** Keywords that hold schemas of which all, some, one or none must fit. */
const alternatives: readonly (keyof Schema)[] = ['allOf', 'anyOf', 'oneOf', 'not']

/**
 * A schema of a CRD as the walk over an object reads it. Schemas hold a few of forty keywords each, so that reading one is a
 * search; shapes have the same fields all, and are made only of those parts of a schema that objects reach.
 */
export class Shape {
  readonly schema: Schema
  /** `int-or-string` where the schema asks for either. */
  readonly type: string | undefined
  readonly nullable: boolean
  /** What stands for a value that is absent, or null where null is not allowed. */
  readonly default: unknown
  /** The value is an object of its own, with apiVersion, kind and metadata. */
  readonly isEmbedded: boolean
  /** Fields that the schema does not name are kept. */
  readonly keepsUnknown: boolean
  /** The schema says more of the value than its type and its fields. */
  readonly demands: boolean
  readonly hasAlternatives: boolean
  readonly hasRules: boolean
  readonly required: readonly string[]
  /** The shape of the items of a list; undefined where the schema does not describe them. */
  readonly items: Shape | undefined
  private readonly fields = new Map<string, Shape>()
  private readonly others: Shape | undefined
  private withDefault: readonly (readonly [string, Shape])[] | undefined

  constructor(schema: Schema) {
    this.schema = schema
    this.type = schema['x-kubernetes-int-or-string'] === true ? 'int-or-string' : schema.type
    this.nullable = schema.nullable === true
    this.default = schema.default
    this.isEmbedded = schema['x-kubernetes-embedded-resource'] === true
    this.keepsUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true || schema.additionalProperties === true
    this.demands = demands.some((keyword) => schema[keyword] !== undefined)
    this.hasAlternatives = alternatives.some((keyword) => schema[keyword] !== undefined)
    this.hasRules = schema['x-kubernetes-validations'] !== undefined
    this.required = schema.required ?? nothing
    const { items, additionalProperties } = schema
    this.items = items === undefined ? undefined : new Shape(items)
    this.others = typeof additionalProperties === 'object' ? new Shape(additionalProperties) : undefined
  }

  /** The shape of a field; undefined where the schema does not describe it. */
  field(name: string): Shape | undefined {
    return this.fields.get(name) ?? this.reach(name)
  }

  /** The fields that have a default. */
  get defaults(): readonly (readonly [string, Shape])[] {
    this.withDefault ??= this.findDefaults()
    return this.withDefault
  }

  private reach(name: string): Shape | undefined {
    const { properties } = this.schema
    if (properties === undefined || !Object.hasOwn(properties, name)) return this.others
    const own = properties[name]
    if (typeof own !== 'object') return undefined
    const shape = new Shape(own)
    this.fields.set(name, shape)
    return shape
  }

  private findDefaults(): readonly (readonly [string, Shape])[] {
    return Object.entries(this.schema.properties ?? {})
      .filter(([, field]) => field.default !== undefined)
      .map(([name]) => [name, this.field(name)!])
  }
}

const shapes = new WeakMap<Schema, Shape>()

/** The shape of a schema, made once. */
export function shapeOf(schema: Schema): Shape {
  let shape = shapes.get(schema)
  if (shape === undefined) {
    shape = new Shape(schema)
    shapes.set(schema, shape)
  }
  return shape
}
