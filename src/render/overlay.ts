import type { Place } from '../place.ts'
import { isObject, objectOf } from '../value.ts'
import { Node } from '../yaml/field.ts'
import type { FieldPath } from '../yaml/field-path.ts'
import type { At } from '../yaml/locate.ts'
import { isInline, isRemote, type Kustomization } from './kustomization.ts'
import type { Settings } from './trace/transformers.ts'

/** What a controller adds to a kustomization before it builds it, with where its object says so. */
export interface Additions {
  /** Fields that take the place of the kustomization's own. */
  readonly fields: Readonly<Record<string, Addition>>
  /** Items that come after the kustomization's own. */
  readonly items: Readonly<Record<string, readonly Addition[]>>
  locate(path: FieldPath, at: At): Place
}

export interface Addition {
  readonly value: unknown
  /** The field of the controller's object. */
  readonly path: FieldPath
  /** How many steps there are in the value that the object does not have. */
  readonly depth?: number
}

export const noAdditions: Additions = { fields: {}, items: {}, locate: () => ({ file: '' }) }

/** Where kustomizations hold paths: `*` is each item of a list. */
const pathFields = [
  ...['resources', 'bases', 'components', 'crds', 'configurations', 'generators', 'transformers', 'validators'].map(
    (field) => [field, '*'],
  ),
  ['patchesStrategicMerge', '*'],
  ...['patches', 'patchesJson6902', 'replacements'].map((field) => [field, '*', 'path']),
  ...['configMapGenerator', 'secretGenerator'].flatMap((field) => [
    [field, '*', 'files', '*'],
    [field, '*', 'envs', '*'],
    [field, '*', 'env'],
  ]),
  ['openapi', 'path'],
  ['helmCharts', '*', 'valuesFile'],
  ['helmCharts', '*', 'additionalValuesFiles', '*'],
  ['helmGlobals', 'chartHome'],
]

/**
 * What a kustomization says with what a controller adds, with places in the files that people edit.
 *
 * @param base undefined where the folder has none, as Flux allows.
 * @param resources what the folder then holds, relative to it.
 */
export function overlay(
  base: Kustomization | undefined,
  folder: string,
  resources: readonly string[],
  additions: Additions,
): Settings {
  const own: Record<string, unknown> = base === undefined ? { resources } : { ...base.root.map }
  const merged: Record<string, unknown> = { ...own, kind: 'Kustomization' }
  if (base?.isComponent) delete merged['apiVersion']
  for (const [field, { value }] of Object.entries(additions.fields)) {
    merged[field] = isObject(value) ? { ...objectOf(own[field]), ...value } : value
  }
  const lists = Object.fromEntries(
    Object.entries(additions.items).map(([field, items]) => [field, joined(field, listOf(own[field]), items)]),
  )
  for (const [field, items] of Object.entries(lists)) {
    if (items.length > 0) merged[field] = items.map(({ value }) => value)
  }
  return {
    folder,
    // What Flux calls commonMetadata is no field of kustomize, but said where people look for it.
    root: new Node(merged),
    locate: (path, at) => {
      const [field, index, ...rest] = path
      const other = Object.hasOwn(additions.fields, String(field)) ? additions.fields[String(field)] : undefined
      const isOther = index === undefined || !isObject(other?.value) || other.value[index] !== undefined
      if (other !== undefined && isOther) return additions.locate([...other.path, ...path.slice(1)], at)
      const item = typeof index === 'number' ? lists[String(field)]?.[index] : undefined
      const added = item?.added
      if (added !== undefined && (!item?.isOwn || rest.every((step) => objectOf(added.value)[step] !== undefined)))
        return additions.locate([...added.path, ...rest.slice(added.depth ?? 0)], at)
      return base === undefined ? additions.locate([], at) : base.locate(path, at)
    },
  }
}

interface Item {
  readonly value: unknown
  /** Whether the kustomization has it, or a part of it. */
  readonly isOwn: boolean
  readonly added?: Addition
}

/** What controllers add to a list of the kustomization: images and replicas by their names, all else behind it. */
function joined(field: string, own: readonly unknown[], additions: readonly Addition[]): Item[] {
  const items: Item[] = own.map((value) => ({ value, isOwn: true }))
  for (const added of additions) {
    const name = objectOf(added.value)['name']
    const index =
      field === 'images' || field === 'replicas' ? items.findIndex(({ value }) => objectOf(value)['name'] === name) : -1
    if (index < 0) items.push({ value: added.value, isOwn: false, added })
    else items[index] = { value: mergedEntry(objectOf(items[index]?.value), objectOf(added.value)), isOwn: true, added }
  }
  return items
}

/** A tag and a digest both say the version, so that one takes the place of the other. */
function mergedEntry(own: Readonly<Record<string, unknown>>, added: Readonly<Record<string, unknown>>): unknown {
  const { newTag, digest, ...rest } = own
  const says = added['newTag'] !== undefined || added['digest'] !== undefined
  return says ? { ...rest, ...added } : { ...own, ...added }
}

/**
 * The kustomization file, JSON, which is YAML, of one that stands elsewhere and builds the same.
 *
 * @param rebase a path relative to its folder as one relative to where the text will lie.
 * @param notes what kustomize is asked to note down on each object.
 * @param schema the file beside it that kustomize reads in place of its own schema.
 */
export function kustomizationText(
  { root }: Settings,
  rebase: (path: string) => string,
  notes: readonly string[],
  schema?: string,
): string {
  const merged = objectOf(root.value)
  const charts = objectOf(merged['helmGlobals'])
  const withHome =
    merged['helmCharts'] === undefined
      ? merged
      : { ...merged, helmGlobals: { ...charts, chartHome: charts['chartHome'] ?? 'charts' } }
  const { commonMetadata, ...fields } = withHome
  const transformers = [...listOf(merged['transformers']), ...metadataTransformers(commonMetadata)]
  const buildMetadata = [...listOf(merged['buildMetadata']), ...notes]
  let value: unknown = { ...fields, ...(transformers.length === 0 ? {} : { transformers }), buildMetadata }
  for (const path of pathFields) value = mapped(value, path, rebase)
  if (schema !== undefined) value = { ...objectOf(value), openapi: { path: schema } }
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? Number(one) : one))
}

/** Flux puts these on the objects alone, not on templates of Pods. */
function metadataTransformers(metadata: unknown): string[] {
  if (!isObject(metadata)) return []
  const kinds = { labels: 'LabelTransformer', annotations: 'AnnotationsTransformer' }
  return Object.entries(kinds).flatMap(([field, kind]) => {
    if (!isObject(metadata[field])) return []
    const fieldSpecs = [{ path: `metadata/${field}`, create: true }]
    const name = { name: `common-${field}` }
    return [JSON.stringify({ apiVersion: 'builtin', kind, metadata: name, [field]: metadata[field], fieldSpecs })]
  })
}

function mapped(value: unknown, [step, ...rest]: readonly string[], rebase: (path: string) => string): unknown {
  if (step === undefined) return typeof value === 'string' ? rebased(value, rebase) : value
  if (step === '*') return Array.isArray(value) ? value.map((item) => mapped(item, rest, rebase)) : value
  return isObject(value) && value[step] !== undefined ? { ...value, [step]: mapped(value[step], rest, rebase) } : value
}

function rebased(text: string, rebase: (path: string) => string): string {
  if (text === '' || isRemote(text) || isInline(text)) return text
  const [, key = '', path = ''] = /^([^=/]+=)?(.*)$/s.exec(text) ?? []
  return `${key}${rebase(path)}`
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
