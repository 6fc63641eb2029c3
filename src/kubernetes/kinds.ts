import { brotliDecompressSync } from 'node:zlib'
import type { BuiltinData, BuiltinKind, ShippedIndex, ShippedKind } from './builtin-data.ts'
import { type CustomKind, CustomKinds } from './custom.ts'
import type { Schema } from './schema.ts'

/** Gives the bytes of a file of the suite's `data/` folder: `Host.data`. */
type ReadData = (name: string) => Uint8Array

/** What one version of Kubernetes knows of an apiVersion and kind. */
export type Lookup =
  | { readonly status: 'served'; readonly kind: ServedKind }
  /** Known, but this version does not serve it. */
  | {
      readonly status: 'unserved'
      readonly message: string
      readonly replacement: string | undefined
      /** It does where it is told to. */
      readonly isOptional?: boolean
    }
  | { readonly status: 'unknown' }

export interface ServedKind {
  /** `go` where a Go type decodes it (built-in kinds), `crd` where a CRD's schema does. */
  readonly decodedBy: 'go' | 'crd'
  readonly schema: Schema
  /** The schema that a `$ref` names. */
  readonly definition: (name: string) => Schema
  readonly namespaced: boolean
  readonly hasStatus: boolean
  /** The release that the schema is of, as in `keda v2.21.0`; undefined where it does not ship with the suite. */
  readonly release: string | undefined
  /** A schema without a CRD around it. */
  readonly isBare?: true
  /** The release that ships no longer serves it; older ones did. */
  readonly isDropped?: true
  /** Why it should no longer be used, and what takes its place; undefined where it is not deprecated. */
  readonly deprecation: { readonly message: string; readonly replacement: string | undefined } | undefined
}

const empty: Schema = {}

/** The kinds that ship with the suite. Their data is read when a kind is first looked up, of CRDs only the project asked for. */
export class Kinds {
  readonly #read: ReadData
  readonly #views = new Map<string, VersionView>()
  readonly #projects = new Map<string, CustomKinds>()
  readonly #found = new Map<string, Lookup>()
  readonly #served = new Map<string, readonly string[]>()
  #builtin: BuiltinData | undefined
  #index: ShippedIndex | undefined
  #builtinGroups: ReadonlySet<string> | undefined

  constructor(read: ReadData) {
    this.#read = read
  }

  /** Minor versions of Kubernetes whose kinds are known, oldest first: `1.25`. */
  get versions(): readonly string[] {
    return this.#data.versions
  }

  /**
   * Looks a kind up: among `custom`, then the built-in kinds of that version, then the CRDs that ship.
   * @param version One of `versions`.
   */
  find(apiVersion: string, kind: string, version: string, custom?: CustomKinds): Lookup {
    const own = custom?.find(apiVersion, kind)
    const isBuiltIn = own?.isBare === true && Object.hasOwn(this.#data.kinds, `${apiVersion}/${kind}`)
    if (own !== undefined && !isBuiltIn) return lookupCustom(own, custom)
    const id = `${version} ${apiVersion}/${kind}`
    let lookup = this.#found.get(id)
    if (lookup === undefined) {
      lookup = this.#lookup(apiVersion, kind, version)
      this.#found.set(id, lookup)
    }
    return lookup
  }

  /** All `apiVersion/Kind` that a version serves, to find what a mistyped one means. */
  served(version: string, custom?: CustomKinds): readonly string[] {
    let shipped = this.#served.get(version)
    if (shipped === undefined) {
      shipped = this.#shipped(version)
      this.#served.set(version, shipped)
    }
    const own = [...(custom?.all ?? [])].filter((kind) => kind.served)
    return own.length === 0 ? shipped : [...shipped, ...own.map((kind) => `${kind.apiVersion}/${kind.kind}`)]
  }

  #shipped(version: string): string[] {
    const { bit } = this.#view(version)
    const builtin = Object.entries(this.#data.kinds).filter(([, kind]) => ((kind.served ?? 0) & bit) !== 0)
    const crds = Object.entries(this.#groups()).flatMap(([group, projects]) =>
      Object.values(projects).flatMap((names) => names.map((name) => `${group}/${name}`)),
    )
    return [...builtin.map(([name]) => name), ...crds]
  }

  /** Whether CRDs of this API group ship with the suite. */
  shipsGroup(group: string): boolean {
    return Object.hasOwn(this.#groups(), group)
  }

  /** Whether an API group is one of Kubernetes itself; the core group is empty. */
  isBuiltinGroup(group: string): boolean {
    this.#builtinGroups ??= new Set(
      Object.keys(this.#data.kinds).map((name) => (name.split('/').length > 2 ? (name.split('/')[0] ?? '') : '')),
    )
    return this.#builtinGroups.has(group)
  }

  /** The definitions of built-in types in one version, by name: `meta.v1.ObjectMeta`. */
  definitions(version: string): (name: string) => Schema {
    return this.#view(version).definition
  }

  #lookup(apiVersion: string, kind: string, version: string): Lookup {
    const name = `${apiVersion}/${kind}`
    const builtin = Object.hasOwn(this.#data.kinds, name) ? this.#data.kinds[name] : undefined
    if (builtin !== undefined) return this.#builtinLookup(name, builtin, this.#view(version))
    const group = apiVersion.split('/')[0] ?? ''
    const projects = Object.hasOwn(this.#groups(), group) ? this.#groups()[group]! : {}
    for (const project of Object.keys(projects)) {
      const shipped = this.#project(project).find(apiVersion, kind)
      if (shipped !== undefined) return lookupCustom(shipped, this.#project(project))
    }
    return { status: 'unknown' }
  }

  #builtinLookup(name: string, kind: BuiltinKind, view: VersionView): Lookup {
    if (((kind.served ?? 0) & view.bit) === 0) {
      const isOptional = ((kind.optional ?? 0) & view.bit) !== 0
      const message = this.#whyUnserved(name, kind, view)
      return { status: 'unserved', message, replacement: kind.replacement, isOptional }
    }
    const schema = { $ref: kind.definition ?? '' }
    const isDeprecated = kind.deprecated !== undefined && kind.deprecated <= view.minor
    const gone = kind.removed === undefined ? '' : ` and gone from 1.${kind.removed} on`
    const message = `${spacedKind(name)} is deprecated since Kubernetes 1.${kind.deprecated}${gone}`
    const deprecation = isDeprecated ? { message, replacement: kind.replacement } : undefined
    const { definition } = view
    const namespaced = kind.namespaced !== false
    return {
      status: 'served',
      kind: { decodedBy: 'go', schema, definition, namespaced, hasStatus: false, release: undefined, deprecation },
    }
  }

  #whyUnserved(name: string, kind: BuiltinKind, view: VersionView): string {
    const { versions } = this.#data
    const ever = (kind.served ?? 0) | (kind.optional ?? 0)
    if (((kind.optional ?? 0) & view.bit) !== 0) {
      return `Kubernetes ${view.version} serves ${spacedKind(name)} only when its API server is told to by --runtime-config`
    }
    const first = versions.find((_, index) => (ever & (1 << index)) !== 0)
    const last = versions.findLast((_, index) => (ever & (1 << index)) !== 0)
    if (kind.removed !== undefined && kind.removed <= view.minor) {
      return `Kubernetes serves ${spacedKind(name)} no longer since 1.${kind.removed}`
    }
    if (first !== undefined && minorOf(first) > view.minor)
      return `Kubernetes serves ${spacedKind(name)} from ${first} on`
    if (last !== undefined) return `Kubernetes ${last} was the last to serve ${spacedKind(name)}`
    return `Kubernetes ${view.version} does not serve ${spacedKind(name)}`
  }

  get #data(): BuiltinData {
    this.#builtin ??= this.#unpack('builtin.json.br') as BuiltinData
    return this.#builtin
  }

  #view(version: string): VersionView {
    let view = this.#views.get(version)
    if (view === undefined) {
      view = new VersionView(this.#data, version)
      this.#views.set(version, view)
    }
    return view
  }

  #groups(): ShippedIndex {
    this.#index ??= JSON.parse(Buffer.from(this.#read('kubernetes/crds/index.json')).toString('utf8')) as ShippedIndex
    return this.#index
  }

  #project(name: string): CustomKinds {
    let kinds = this.#projects.get(name)
    if (kinds === undefined) {
      kinds = new CustomKinds()
      for (const kind of this.#unpack(`crds/${name}.json.br`) as ShippedKind[]) kinds.set(unpacked(kind))
      this.#projects.set(name, kinds)
    }
    return kinds
  }

  #unpack(name: string): unknown {
    return JSON.parse(brotliDecompressSync(this.#read(`kubernetes/${name}`)).toString('utf8'))
  }
}

/** The definitions as one version has them. */
class VersionView {
  readonly version: string
  readonly minor: number
  readonly bit: number
  readonly #data: BuiltinData
  readonly #definitions = new Map<string, Schema>()

  constructor(data: BuiltinData, version: string) {
    this.#data = data
    this.version = version
    this.minor = minorOf(version)
    this.bit = 1 << data.versions.indexOf(version)
  }

  readonly definition = (name: string): Schema => {
    let schema = this.#definitions.get(name)
    if (schema === undefined) {
      const json = this.#data.definitions[name]?.find(([mask]) => (mask & this.bit) !== 0)?.[1]
      schema = json === undefined ? empty : (JSON.parse(json) as Schema)
      this.#definitions.set(name, schema)
    }
    return schema
  }
}

function unpacked(kind: ShippedKind): CustomKind {
  let schema: Schema | undefined
  return {
    ...kind,
    get schema() {
      schema ??= JSON.parse(kind.schema) as Schema
      return schema
    },
  }
}

/** Of a version that a release which ships no longer serves, nobody knows whether the cluster runs that release. */
function lookupCustom(own: CustomKind, all: CustomKinds | undefined): Lookup {
  const { apiVersion, kind, schema, namespaced, hasStatus, release, isBare } = own
  const replacement = own.served ? undefined : servedVersionOf(own, all)
  if (!own.served && release === undefined) {
    return { status: 'unserved', message: `The CRD of ${kind} no longer serves ${apiVersion}`, replacement }
  }
  const message = own.served ? own.deprecation : `${release} no longer serves ${apiVersion} ${kind}`
  return {
    status: 'served',
    kind: {
      decodedBy: 'crd',
      schema,
      definition: () => empty,
      namespaced,
      hasStatus,
      release,
      deprecation: message === undefined ? undefined : { message, replacement },
      ...(isBare && { isBare }),
      ...(own.served ? {} : { isDropped: true }),
    },
  }
}

/** The same kind in a version that is served, as `apiVersion/Kind`. */
function servedVersionOf({ apiVersion, kind }: CustomKind, all: CustomKinds | undefined): string | undefined {
  const group = apiVersion.slice(0, apiVersion.indexOf('/') + 1)
  const other = [...(all?.all ?? [])].find((one) => one.served && one.kind === kind && one.apiVersion.startsWith(group))
  return other === undefined ? undefined : `${other.apiVersion}/${kind}`
}

/** `apps/v1/Deployment` → `apps/v1 Deployment`. */
export function spacedKind(name: string): string {
  const cut = name.lastIndexOf('/')
  return `${name.slice(0, cut)} ${name.slice(cut + 1)}`
}

/** 34 for `1.34`. */
function minorOf(version: string): number {
  return Number(version.slice(version.indexOf('.') + 1))
}
