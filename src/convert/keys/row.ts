import type { Model, ServiceModel } from '../compose/project.ts'
import type { Tree, TreePath } from '../compose/tree.ts'
import type { Conversion } from '../conversion.ts'
import type { LabelReader } from '../labels.ts'

/**
 * Everything that is to know about one setting of the Compose specification: how it is read, merged, written out, checked, and
 * what becomes of it. `V` is the type of its canonical value.
 */
export type Row<V = unknown> = Reading & Checking<V> & Translating<V> & (Translated | Reported | Parts)

/** How Compose reads a setting. */
interface Reading {
  /** What a text becomes after interpolation. */
  readonly cast?: Cast
  /** How the values of two files become one. Without it mappings merge by name, lists join, and others replace. */
  readonly merge?: MergeRule
  /** What an item of a list is known by: of equal ones the last stands, where the first stood. */
  readonly same?: Identity
  /** The long form of a short one. */
  readonly long?: Rewrite
  /** The long form of each item of a list. */
  readonly longItem?: Rewrite
  /** Texts that are paths relative to the file they stand in, below the canonical value: `['*', 'path']`. */
  readonly files?: readonly string[]
}

/** What Compose refuses beyond the schema. */
interface Checking<V> {
  /** Other parts of the project that the value names: they must be there. */
  refersTo?(value: V): Reference[]
  check?(value: V, about: { readonly service: ServiceModel; readonly name: string; readonly model: Model }): Mistake[]
}

/** What comes of one setting alone; what several make together has a module of its own. */
interface Translating<V> {
  /** Fields of the container (core/v1 Container). */
  container?(value: V, about: Service): object
  /** Fields of the Pod (core/v1 PodSpec). */
  pod?(value: V, about: Service): object
}

interface Translated {
  /** What it becomes in Kubernetes, for people. */
  readonly becomes: string
}

export interface Reported {
  readonly severity: 'notice' | 'warning'
  readonly why: string
  readonly fix: string
  /** Values that mean what Kubernetes does anyway, so there is nothing to report. */
  harmless?(value: unknown): boolean
  /** Values whose loss changes what happens: a notice is a warning then. */
  grave?(value: unknown): boolean
}

/** The settings below it have rows of their own. */
interface Parts {
  readonly parts: true
}

/** Durations and bytes stay the texts that they are, when they are some. */
export type Cast = 'integer' | 'number' | 'boolean' | 'duration' | 'bytes'

/**
 * How two values of one setting become one (Compose specification, "Merge and override"): `replace` takes the later one;
 * `sequence` appends the later list to the earlier (mappings become `KEY=value` items, so both forms mix); `mapping` merges by
 * name after lists of names became mappings.
 */
export type MergeRule = 'replace' | 'sequence' | 'distinct' | 'mapping' | 'build' | 'depends_on' | 'logging'

export type Identity = (item: Tree) => string | undefined

/** @throws Refusal at the place of a short form that is not valid. */
export type Rewrite = (tree: Tree, path: TreePath) => Tree

export interface Reference {
  readonly kind: 'network' | 'volume' | 'secret' | 'config' | 'model' | 'service'
  readonly name: string
  /** Below the setting. */
  readonly at: TreePath
  /** Whether it may be left out by its profile. */
  readonly optional?: boolean
}

export interface Mistake {
  readonly message: string
  readonly fix: string
  /** Below the setting. */
  readonly at?: TreePath
}

/** The service that a setting belongs to. */
export interface Service {
  readonly conversion: Conversion
  readonly service: string
  readonly model: ServiceModel
  readonly labels: LabelReader
}

/** A row with its path: `services.*.ports.*.host_ip`, where `*` stands for a name or an item. */
export type KeyRow = { readonly path: string } & Row

/** The rows of all settings that a part of the model has as type: the compiler misses those that are not there. */
export type RowsOf<M> = { readonly [K in keyof M]-?: Row<NonNullable<M[K]>> }

/** Rows below a prefix. */
export function below(prefix: string, rows: Readonly<Record<string, Row>>): KeyRow[] {
  return Object.entries(rows).map(([key, row]) => ({ path: `${prefix}${key}`, ...row }))
}

export const isFalse = (value: unknown): boolean => value === false || value === null
export const isDefaultDriver = (value: unknown): boolean =>
  value === 'bridge' || value === 'local' || value === 'default'
export const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)
export const always = (): boolean => true

export const modelsFix =
  'Serve the model as a service, and set what Compose would: MODEL_URL and MODEL_MODEL, or what endpoint_var and model_var name.'

export function notice(why: string, fix: string, harmless?: (value: unknown) => boolean): Reported {
  return { severity: 'notice', why, fix, ...(harmless === undefined ? {} : { harmless }) }
}

export function warning(why: string, fix: string, harmless?: (value: unknown) => boolean): Reported {
  return { severity: 'warning', why, fix, ...(harmless === undefined ? {} : { harmless }) }
}
