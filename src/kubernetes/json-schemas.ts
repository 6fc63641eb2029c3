import { isObject } from '../value.ts'
import type { Schema } from './schema.ts'

/** A schema that is no CRD, with the kind that it is for: by its type, or by the name of its file. */
interface NamedSchema {
  readonly type: { readonly apiVersion: string; readonly kind: string } | { readonly file: string }
  readonly schema: Schema
}

/**
 * The schemas in a decoded document:
 * - a JSON schema of a kind (`x-kubernetes-group-version-kind`, or `apiVersion` and `kind` with one allowed value), or one whose file
 *   says it, as catalogues name them: `GROUP/kind_version.json` (datreeio/CRDs-catalog), `kind-group-version.json` (kubeconform);
 * - an OpenAPI document of a cluster: `kubectl get --raw /openapi/v3/apis/GROUP/VERSION`, or `/openapi/v2`.
 */
export function schemasOf(document: Readonly<Record<string, unknown>>, path: string): NamedSchema[] {
  const { components, definitions } = document
  const all = isObject(components) ? components['schemas'] : definitions
  if (isObject(all) && !isObject(document['properties'])) {
    return Object.values(all).flatMap((schema) => {
      const type = isObject(schema) ? typeOf(schema) : undefined
      return type === undefined ? [] : [{ type, schema: plain(schema, all) }]
    })
  }
  const schema = schemaOf(document)
  const type = schema === undefined ? undefined : (typeOf(document) ?? typeOfPath(path))
  return type === undefined || schema === undefined ? [] : [{ type, schema }]
}

/** The schema that a document is; undefined where it describes no object. */
export function schemaOf(document: Readonly<Record<string, unknown>>): Schema | undefined {
  const { definitions, properties } = document
  return isObject(properties) ? plain(document, isObject(definitions) ? definitions : {}) : undefined
}

/** The names of files that hold the schema of a kind in the catalogues, without their folder or ending. */
export function fileNamesOf(apiVersion: string, kind: string): string[] {
  const [version = '', group = ''] = apiVersion.split('/').reverse()
  const lower = kind.toLowerCase()
  const [label = ''] = group.split('.')
  return [`${group}/${lower}_${version}`, [lower, label, version].filter((part) => part !== '').join('-')]
}

function typeOf(schema: Readonly<Record<string, unknown>>): { apiVersion: string; kind: string } | undefined {
  const listed = schema['x-kubernetes-group-version-kind']
  // What is for many kinds, such as DeleteOptions, is for none.
  const [named, ...others] = Array.isArray(listed) ? listed : [listed]
  if (isObject(named) && typeof named['kind'] === 'string' && typeof named['version'] === 'string') {
    const { group } = named
    const prefix = typeof group === 'string' && group !== '' ? `${group}/` : ''
    return others.length > 0 ? undefined : { apiVersion: `${prefix}${named['version']}`, kind: named['kind'] }
  }
  const { apiVersion, kind } = isObject(schema['properties']) ? schema['properties'] : {}
  const [version, name] = [onlyValue(apiVersion), onlyValue(kind)]
  return version !== undefined && name !== undefined ? { apiVersion: version, kind: name } : undefined
}

function onlyValue(schema: unknown): string | undefined {
  if (!isObject(schema)) return undefined
  const allowed = Array.isArray(schema['enum']) ? schema['enum'] : [schema['const']]
  return allowed.length === 1 && typeof allowed[0] === 'string' ? allowed[0] : undefined
}

function typeOfPath(path: string): { file: string } | undefined {
  const [file = '', folder = ''] = path.split('/').reverse()
  if (/^[a-z0-9]+_v[a-z0-9]+\.json$/.test(file) && folder.includes('.'))
    return { file: `${folder}/${file.slice(0, -5)}` }
  return /^[a-z0-9]+(-[a-z0-9-]+)?-v[a-z0-9]+\.json$/.test(file) ? { file: file.slice(0, -5) } : undefined
}

/** A schema as CRDs write it: references put in their places, `type: [string, null]` as `nullable`. */
function plain(schema: unknown, definitions: Readonly<Record<string, unknown>>, above: readonly string[] = []): Schema {
  if (Array.isArray(schema)) return schema.map((item) => plain(item, definitions, above)) as Schema
  if (!isObject(schema)) return schema as Schema
  const { $ref: reference } = schema
  if (typeof reference === 'string') {
    const name = reference.slice(reference.lastIndexOf('/') + 1)
    // What holds itself is not followed for ever.
    if (above.includes(name) || above.length > 20 || !Object.hasOwn(definitions, name)) return open
    return plain(definitions[name], definitions, [...above, name])
  }
  const { allOf, ...beside } = schema
  // OpenAPI v3 writes a reference with something beside it so.
  if (Array.isArray(allOf) && allOf.length === 1 && isObject(allOf[0]) && '$ref' in allOf[0]) {
    return { ...plain(allOf[0], definitions, above), ...plain(beside, definitions, above) }
  }
  const entries = Object.entries(schema).map(([key, value]) => [key, plain(value, definitions, above)])
  const result = Object.fromEntries(entries) as Record<string, unknown>
  const { type } = schema
  if (!Array.isArray(type)) return result as Schema
  const [only, ...more] = type.filter((one) => one !== 'null')
  return { ...result, type: more.length === 0 ? only : undefined, nullable: type.includes('null') } as Schema
}

const open: Schema = { 'x-kubernetes-preserve-unknown-fields': true }
