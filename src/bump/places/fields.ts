import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { content, scalarAt } from '../editing/scalar.ts'
import type { KeyAt } from './site.ts'
import type { Stretch } from './walk.ts'

/** A field of a map as readers see it: behind aliases and merge keys. */
export interface Field {
  readonly node: Node
  readonly at: number
  /** The pair, when it stands in the map itself and its value is no alias. */
  readonly own: KeyAt['pair'] | undefined
  readonly base: number
}

export function fieldsOf(stretch: Stretch, map: YAMLMap, isMerged = false, depth = 0): Map<string, Field> {
  const fields = new Map<string, Field>()
  const merged: unknown[] = []
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue
    const key = String(pair.key.value)
    if (key === '<<') merged.push(pair.value)
    const node = resolved(stretch, pair.value)
    if (node === undefined) continue
    const at = stretch.base + ((pair.value as Node).range?.[0] ?? 0)
    const own = isMerged || isAlias(pair.value) ? undefined : { pair, map, base: stretch.base }
    fields.set(key, { node, at, own, base: stretch.base })
  }
  for (const source of merged.flatMap((value) => (isSeq(value) ? value.items : [value]))) {
    const target = resolved(stretch, source)
    if (!isMap(target) || depth > 20 || stretch.budget-- <= 0) continue
    for (const [key, field] of fieldsOf(stretch, target, true, depth + 1)) {
      if (!fields.has(key)) fields.set(key, { ...field, at: stretch.base + ((source as Node).range?.[0] ?? 0) })
    }
  }
  return fields
}

export function resolved(stretch: Stretch, value: unknown): Node | undefined {
  if (isAlias(value)) return stretch.anchors.get(value.source)
  return isMap(value) || isSeq(value) || isScalar(value) ? value : undefined
}

export function fieldText(field: Field | undefined): string | undefined {
  return field !== undefined && isScalar(field.node) ? content(scalarAt(field.node, field.base)) : undefined
}

/** The key with its scalar; undefined where there is none. */
export function keyAt(field: Field | undefined): KeyAt | undefined {
  if (field === undefined || !isScalar(field.node)) return undefined
  const scalar = scalarAt(field.node, field.base)
  return field.own === undefined ? { scalar } : { scalar, pair: field.own }
}
