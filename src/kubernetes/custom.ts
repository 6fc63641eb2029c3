import { isObject } from '../value.ts'
import { fileNamesOf, schemaOf, schemasOf } from './json-schemas.ts'
import type { Schema } from './schema.ts'

/** One served or unserved version of a kind that a CRD (or a JSON schema) defines. */
export interface CustomKind {
  readonly apiVersion: string
  readonly kind: string
  readonly namespaced: boolean
  readonly served: boolean
  /** What the API server warns with when the version is deprecated; undefined when it is not. */
  readonly deprecation: string | undefined
  readonly schema: Schema
  /** Whether the status is a subresource, which writing the object itself never touches. */
  readonly hasStatus: boolean
  /** The release that it is of, where it ships with the suite. */
  readonly release?: string
  /** A schema without a CRD around it: of a built-in kind it says less than what ships. */
  readonly isBare?: true
}

/** Kinds that CRDs define: those that ship with the suite, or those of the user's repository and of `schemas:`. */
export class CustomKinds {
  readonly #kinds = new Map<string, CustomKind>()
  /** Schemas by the names of their files, where these alone say what they are for. */
  readonly #files = new Map<string, Schema>()

  /** All of them. */
  get all(): Iterable<CustomKind> {
    return this.#kinds.values()
  }

  find(apiVersion: string, kind: string): CustomKind | undefined {
    const found = this.#kinds.get(`${apiVersion}/${kind}`)
    if (found !== undefined || this.#files.size === 0) return found
    const schema = fileNamesOf(apiVersion, kind).flatMap((name) => this.#files.get(name) ?? [])[0]
    if (schema !== undefined) this.#setSchema({ apiVersion, kind }, schema)
    return this.#kinds.get(`${apiVersion}/${kind}`)
  }

  hasGroup(group: string): boolean {
    return [...this.#kinds.keys(), ...this.#files.keys()].some((key) => key.startsWith(`${group}/`))
  }

  /** Adds a kind; a later definition replaces an earlier one. */
  set(kind: CustomKind): void {
    this.#kinds.set(`${kind.apiVersion}/${kind.kind}`, kind)
  }

  /**
   * Adds what a decoded document defines: a CustomResourceDefinition (v1 or v1beta1), a List of them, or what `schemasOf` reads.
   * @param path The path of its file, which may say what kind a JSON schema is for.
   * @returns Whether anything was defined.
   */
  add(document: unknown, path = ''): boolean {
    if (!isObject(document)) return false
    if (Array.isArray(document['items'])) {
      return document['items'].map((item) => this.add(item)).some((added) => added)
    }
    if (document['kind'] === 'CustomResourceDefinition') return this.#addDefinition(document)
    const schemas = document['kind'] === undefined ? schemasOf(document, path) : []
    for (const { type, schema } of schemas) {
      if ('file' in type) this.#files.set(type.file, schema)
      else this.#setSchema(type, schema)
    }
    return schemas.length > 0
  }

  /**
   * Adds the JSON schema of a kind that something else says it is for.
   * @returns Whether the document may be one.
   */
  addFor(type: { readonly apiVersion: string; readonly kind: string }, document: unknown): boolean {
    const schema = isObject(document) && document['kind'] === undefined ? schemaOf(document) : undefined
    if (schema !== undefined) this.#setSchema(type, schema)
    return schema !== undefined
  }

  #addDefinition(document: Record<string, unknown>): boolean {
    const spec = objectAt(document, 'spec')
    const names = objectAt(spec, 'names')
    const { group } = spec
    const { kind } = names
    if (typeof group !== 'string' || group === '' || typeof kind !== 'string') return false
    const versions = Array.isArray(spec['versions']) ? spec['versions'] : [{ name: spec['version'], served: true }]
    for (const version of versions.filter(isObject)) {
      const own = objectAt(version, 'schema')['openAPIV3Schema']
      const shared = objectAt(spec, 'validation')['openAPIV3Schema']
      const schema = own ?? shared ?? { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
      if (typeof version['name'] !== 'string' || !isObject(schema)) continue
      const warning = version['deprecationWarning']
      const apiVersion = `${group}/${version['name']}`
      this.set({
        apiVersion,
        kind,
        namespaced: spec['scope'] !== 'Cluster',
        served: version['served'] !== false,
        deprecation: version['deprecated'] === true ? deprecationText(warning, apiVersion, kind) : undefined,
        schema: schema as Schema,
        hasStatus: 'status' in { ...objectAt(version, 'subresources'), ...objectAt(spec, 'subresources') },
      })
    }
    return true
  }

  #setSchema(type: { readonly apiVersion: string; readonly kind: string }, schema: Schema): void {
    const rest = { namespaced: true, served: true, deprecation: undefined, hasStatus: true, isBare: true } as const
    this.set({ ...type, ...rest, schema })
  }
}

function deprecationText(warning: unknown, apiVersion: string, kind: string): string {
  return typeof warning === 'string' && warning !== '' ? warning : `${apiVersion} ${kind} is deprecated`
}

function objectAt(object: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = object[name]
  return isObject(value) ? value : {}
}
