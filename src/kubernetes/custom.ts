import { isObject } from './manifest.ts'
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
}

/** Kinds that CRDs define: those that ship with the suite, or those of the user's repository and of `schemas:`. */
export class CustomKinds {
  readonly #kinds = new Map<string, CustomKind>()

  /** All of them. */
  get all(): Iterable<CustomKind> {
    return this.#kinds.values()
  }

  find(apiVersion: string, kind: string): CustomKind | undefined {
    return this.#kinds.get(`${apiVersion}/${kind}`)
  }

  hasGroup(group: string): boolean {
    return [...this.#kinds.keys()].some((key) => key.startsWith(`${group}/`))
  }

  /** Adds a kind; a later definition replaces an earlier one. */
  set(kind: CustomKind): void {
    this.#kinds.set(`${kind.apiVersion}/${kind.kind}`, kind)
  }

  /**
   * Adds what a decoded document defines: a CustomResourceDefinition (v1 or v1beta1), a List of them, or a JSON schema that
   * says which kind it is for (`x-kubernetes-group-version-kind`, or `apiVersion` and `kind` with one allowed value).
   * @param path The path of a JSON schema's file; `group/kind_version.json` names the kind where the schema does not.
   * @returns Whether anything was defined.
   */
  add(document: unknown, path = ''): boolean {
    if (!isObject(document)) return false
    if (Array.isArray(document['items'])) {
      return document['items'].map((item) => this.add(item)).some((added) => added)
    }
    if (document['kind'] === 'CustomResourceDefinition') return this.#addDefinition(document)
    return document['kind'] === undefined && this.#addJsonSchema(document, path)
  }

  #addDefinition(document: Record<string, unknown>): boolean {
    const spec = objectAt(document, 'spec')
    const names = objectAt(spec, 'names')
    const { group } = spec
    const { kind } = names
    if (typeof group !== 'string' || typeof kind !== 'string') return false
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

  #addJsonSchema(document: Record<string, unknown>, path: string): boolean {
    if (!isObject(document['properties'])) return false
    const type = typeFromSchema(document) ?? typeFromPath(path)
    if (type === undefined) return false
    const schema = document as Schema
    this.set({ ...type, namespaced: true, served: true, deprecation: undefined, schema, hasStatus: true })
    return true
  }
}

function deprecationText(warning: unknown, apiVersion: string, kind: string): string {
  return typeof warning === 'string' && warning !== '' ? warning : `${apiVersion} ${kind} is deprecated`
}

function typeFromSchema(document: Record<string, unknown>): { apiVersion: string; kind: string } | undefined {
  const listed = document['x-kubernetes-group-version-kind']
  const named = Array.isArray(listed) ? listed[0] : listed
  if (isObject(named) && typeof named['kind'] === 'string' && typeof named['version'] === 'string') {
    const { group } = named
    const prefix = typeof group === 'string' && group !== '' ? `${group}/` : ''
    return { apiVersion: `${prefix}${named['version']}`, kind: named['kind'] }
  }
  const properties = objectAt(document, 'properties')
  const apiVersion = onlyValue(objectAt(properties, 'apiVersion'))
  const kind = onlyValue(objectAt(properties, 'kind'))
  return apiVersion !== undefined && kind !== undefined ? { apiVersion, kind } : undefined
}

function onlyValue(schema: Record<string, unknown>): string | undefined {
  const allowed = Array.isArray(schema['enum']) ? schema['enum'] : [schema['const']]
  return allowed.length === 1 && typeof allowed[0] === 'string' ? allowed[0] : undefined
}

/** The layout of the widespread catalogues of CRD schemas; the kind is in lower case there, so it is compared so. */
function typeFromPath(path: string): { apiVersion: string; kind: string } | undefined {
  const match = /(?<![^/])([^/.]+\.[^/]+)\/([a-z0-9]+)_(v[a-z0-9]+)\.json$/.exec(path)
  return match === null ? undefined : { apiVersion: `${match[1]}/${match[3]}`, kind: match[2] ?? '' }
}

function objectAt(object: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = object[name]
  return isObject(value) ? value : {}
}
