import type { Schema } from '../../src/kubernetes/schema.ts'

const dropped = new Set([
  'description',
  'title',
  'example',
  'externalDocs',
  'x-kubernetes-group-version-kind',
  'x-kubernetes-patch-merge-key',
  'x-kubernetes-patch-strategy',
  'x-kubernetes-unions',
])
const nested = new Set(['items', 'additionalProperties', 'not'])
const lists = new Set(['allOf', 'anyOf', 'oneOf'])

/** A schema without what only people read. `rename` gives the new name of a `$ref`. */
export function stripped(schema: unknown, rename: (name: string) => string = (name) => name): Schema {
  if (typeof schema !== 'object' || schema === null) return schema as Schema
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (dropped.has(key) || value === null) continue
    if (key === '$ref') result[key] = rename(String(value))
    else if (nested.has(key)) result[key] = stripped(value, rename)
    else if (lists.has(key)) result[key] = (value as unknown[]).map((item) => stripped(item, rename))
    else if (key === 'properties') {
      result[key] = Object.fromEntries(
        Object.entries(value as object).map(([name, one]) => [name, stripped(one, rename)]),
      )
    } else result[key] = value
  }
  return result as Schema
}

/** A schema in which each one that it holds was changed, the inner ones first. */
function changed(schema: Schema, change: (one: Schema) => Schema): Schema {
  const { items, additionalProperties, properties } = schema
  const all = (map: Readonly<Record<string, Schema>>): Record<string, Schema> =>
    Object.fromEntries(Object.entries(map).map(([name, one]) => [name, changed(one, change)]))
  return change({
    ...schema,
    ...(items !== undefined && { items: changed(items, change) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: changed(additionalProperties, change) }),
    ...(properties !== undefined && { properties: all(properties) }),
  })
}

const free: Schema = { 'x-kubernetes-preserve-unknown-fields': true }

/** A schema that controller-gen made, in which the metadata of templates may have all fields: it knows five of them. */
export function withFreeMetadata(schema: Schema): Schema {
  const isMetadata = ({ properties = {} }: Schema): boolean =>
    Object.keys(properties).join() === 'annotations,finalizers,labels,name,namespace'
  return changed(schema, (one) => (isMetadata(one) ? { ...one, ...free } : one))
}

/** A schema for objects that are read by Go types: null is the zero value, and so is what is missing; a map of nothing is raw. */
export function asGoReads(schema: Schema): Schema {
  return changed(schema, ({ required: _, ...one }) => {
    const isRaw = one.type === 'object' && !one.properties && !one.additionalProperties
    return { ...one, ...(isRaw && free), nullable: true }
  })
}

/** A schema for objects of two releases: the fields and values of both, and required where both require it. */
export function either(older: Schema, newer: Schema): Schema {
  const { items, additionalProperties, properties, required } = newer
  const both = (one: Schema | boolean | undefined, other: Schema | boolean | undefined): Schema | undefined =>
    typeof one === 'object' && typeof other === 'object' ? either(one, other) : undefined
  const fields = Object.entries(properties ?? {}).map(([name, field]) => {
    const earlier = older.properties?.[name]
    return [name, earlier === undefined ? field : either(earlier, field)] as const
  })
  return {
    ...newer,
    ...(items !== undefined && { items: both(older.items, items) ?? items }),
    ...(additionalProperties !== undefined && {
      additionalProperties: both(older.additionalProperties, additionalProperties) ?? additionalProperties,
    }),
    ...(properties !== undefined && { properties: { ...older.properties, ...Object.fromEntries(fields) } }),
    ...(required !== undefined && { required: required.filter((name) => older.required?.includes(name)) }),
    ...(newer.enum !== undefined && { enum: [...new Set([...newer.enum, ...(older.enum ?? [])])] }),
  }
}
