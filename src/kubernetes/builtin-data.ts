import type { CustomKind } from './custom.ts'

/** What `data/kubernetes/builtin.json.br` holds. Bit n of a mask stands for `versions[n]`. */
export interface BuiltinData {
  /** Minor versions, oldest first: `1.25`. */
  readonly versions: string[]
  /** Each distinct form of a definition, as JSON, with the versions that have it: only those that are looked up are parsed. */
  readonly definitions: Readonly<Record<string, readonly (readonly [mask: number, schema: string])[]>>
  /** By `apiVersion/Kind`. */
  readonly kinds: Readonly<Record<string, BuiltinKind>>
}

export interface BuiltinKind {
  /** Name of its definition; absent for a kind that was gone before the oldest version. */
  readonly definition?: string
  readonly namespaced?: boolean
  /** Which versions serve it. */
  readonly served?: number
  /** Which versions have it, but serve it only with `--runtime-config`. */
  readonly optional?: number
  /** The minor version (22 for 1.22) that deprecated it, and that which removed it. */
  readonly deprecated?: number
  readonly removed?: number
  /** `apiVersion/Kind` of what took its place. */
  readonly replacement?: string
}

/** What a file of `data/kubernetes/crds/` holds a list of: a kind whose schema is JSON, to be parsed when it is looked up. */
export type ShippedKind = Omit<CustomKind, 'schema'> & { readonly schema: string }

/** What `data/kubernetes/crds/index.json` holds: by group, the projects that define kinds of it, and those that they serve as `version/Kind`. */
export type ShippedIndex = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
