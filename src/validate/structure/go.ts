import type { Schema } from '../../kubernetes/schema.ts'
import { isObject } from '../../value.ts'
import { isBase64 } from '../rules/values/base64.ts'
import { parseQuantity } from '../rules/values/quantity.ts'
import { optionalInGo } from './optional.ts'
import type { Walk } from './walk.ts'

/** Gives the schema that a `$ref` names. */
export type Definitions = (name: string) => Schema

/**
 * Checks a value as the API server's decoder reads it into a Go type (strict JSON decoding of built-in kinds): unknown
 * fields and wrong types are refused, null stands for the zero value, numbers are no strings. Fields that OpenAPI calls
 * required are missed unless the server fills them in or takes their zero value.
 */
export function checkGoValue(schema: Schema, value: unknown, walk: Walk, definitions: Definitions): void {
  new GoDecoder(walk, definitions).value(schema, value)
}

class GoDecoder {
  private readonly walk: Walk
  private readonly definitions: Definitions

  constructor(walk: Walk, definitions: Definitions) {
    this.walk = walk
    this.definitions = definitions
  }

  value(schema: Schema, value: unknown): void {
    if (value === null || value === undefined) return
    const { $ref: name } = schema
    const special = name === undefined ? undefined : decoders[name]
    if (special !== undefined) special(this, value)
    else if (name === undefined) this.plain(schema, value, '')
    else this.plain(this.definitions(name), value, name)
  }

  private plain(schema: Schema, value: unknown, name: string): void {
    switch (schema.type) {
      case 'object':
        this.object(schema, value, name)
        break
      case 'array':
        this.array(schema, value)
        break
      case 'string':
        this.string(schema, value)
        break
      case 'integer':
        this.integer(schema, value)
        break
      case 'number':
        if (typeof value !== 'number') this.walk.wrongType(value, 'a number')
        break
      case 'boolean':
        if (typeof value !== 'boolean') this.walk.wrongType(value, 'true or false')
        break
      default:
        if (schema.properties !== undefined) this.object(schema, value, name)
    }
  }

  private object(schema: Schema, value: unknown, name: string): void {
    if (!isObject(value)) {
      this.walk.wrongType(value, 'a map')
      return
    }
    const { properties, additionalProperties } = schema
    const { path } = this.walk
    for (const key in value) {
      const field =
        properties !== undefined && Object.hasOwn(properties, key)
          ? properties[key]!
          : typeof additionalProperties === 'object'
            ? additionalProperties
            : undefined
      if (field === undefined) {
        if (additionalProperties === undefined && (properties !== undefined || name !== '')) {
          this.walk.unknownField(key, Object.keys(properties ?? {}), value[key])
        }
        continue
      }
      path.push(key)
      this.value(field, value[key])
      path.pop()
    }
    if (schema.required !== undefined) this.required(schema.required, value, name)
  }

  private required(names: readonly string[], value: Record<string, unknown>, definition: string): void {
    if (this.walk.isPatch || this.walk.path[0] === 'status') return
    for (const name of names) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined
      if ((given === undefined || given === null) && !optionalInGo(definition, name)) this.walk.missingField(name)
    }
  }

  private array(schema: Schema, value: unknown): void {
    if (!Array.isArray(value)) {
      this.walk.wrongType(value, 'a list')
      return
    }
    const { items } = schema
    if (items === undefined) return
    const { path } = this.walk
    for (let index = 0; index < value.length; index++) {
      path.push(index)
      this.value(items, value[index])
      path.pop()
    }
  }

  private string(schema: Schema, value: unknown): void {
    if (schema.format === 'byte' && Array.isArray(value) && value.every(isByte)) return
    if (typeof value !== 'string') this.walk.wrongType(value, 'a string')
    else if (schema.format === 'byte' && !isBase64(value)) {
      this.walk.refuse(
        'base64-values',
        'the value must be base64, which this is not',
        'Encode it, or use `stringData`.',
      )
    }
  }

  private integer(schema: Schema, value: unknown): void {
    if (typeof value !== 'number') this.walk.wrongType(value, 'a whole number')
    else if (!Number.isInteger(value)) this.walk.wrongType(value, 'a whole number')
    else if (Math.abs(value) > (schema.format === 'int32' ? 2 ** 31 : 2 ** 63) || value === 2 ** 31) {
      if (schema.format === 'int32' || Math.abs(value) > 2 ** 63) {
        this.walk.wrongType(value, `a whole number of ${schema.format === 'int32' ? 32 : 64} bits`)
      }
    }
  }

  quantity(value: unknown): void {
    if (typeof value === 'number') return
    if (typeof value !== 'string') this.walk.wrongType(value, 'a quantity')
    else if (parseQuantity(value) === undefined) {
      this.walk.refuse(
        'bad-quantity',
        `${JSON.stringify(value)} is no quantity`,
        'Write a number with a suffix such as m, k, Mi or Gi.',
      )
    }
  }

  intOrString(value: unknown): void {
    if (typeof value === 'string') return
    if (typeof value !== 'number') this.walk.wrongType(value, 'a number or a string')
    else if (!Number.isInteger(value) || value > 2 ** 31 - 1 || value < -(2 ** 31)) {
      this.walk.wrongType(value, 'a whole number of 32 bits or a string')
    }
  }

  time(value: unknown): void {
    if (typeof value !== 'string') this.walk.wrongType(value, 'a time')
    else if (!rfc3339.test(value))
      this.walk.refuse('bad-time', `${JSON.stringify(value)} is no time`, 'Write it as 2006-01-02T15:04:05Z.')
  }

  /** A JSON schema, or else what `isAlternative` allows. */
  schemaOr(value: unknown, isAlternative: (value: unknown) => boolean): void {
    if (!isAlternative(value)) this.value({ $ref: 'apiextensions.v1.JSONSchemaProps' }, value)
  }
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** Types that read their JSON themselves. */
const decoders: Readonly<Record<string, (decoder: GoDecoder, value: unknown) => void>> = {
  Quantity: (decoder, value) => decoder.quantity(value),
  IntOrString: (decoder, value) => decoder.intOrString(value),
  'meta.v1.Time': (decoder, value) => decoder.time(value),
  'meta.v1.MicroTime': (decoder, value) => decoder.time(value),
  'meta.v1.FieldsV1': () => {},
  RawExtension: () => {},
  'apiextensions.v1.JSON': () => {},
  'apiextensions.v1.JSONSchemaPropsOrBool': (decoder, value) =>
    decoder.schemaOr(value, (given) => typeof given === 'boolean'),
  'apiextensions.v1.JSONSchemaPropsOrArray': (decoder, value) => decoder.schemaOr(value, Array.isArray),
  'apiextensions.v1.JSONSchemaPropsOrStringArray': (decoder, value) => decoder.schemaOr(value, Array.isArray),
}

/** Go reads a list of these as bytes, too. */
function isByte(value: unknown): boolean {
  return value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 255)
}
