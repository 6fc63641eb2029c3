import type { Schema } from './schema.ts'

/** What `data/kubernetes/builtin.json.br` holds. Bit n of a mask stands for `versions[n]`. */
export interface BuiltinData {
  /** Minor versions, oldest first: `1.25`. */
  readonly versions: string[]
  /** Each distinct form of a definition with the versions that have it. */
  readonly definitions: Readonly<Record<string, readonly (readonly [mask: number, schema: Schema])[]>>
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
