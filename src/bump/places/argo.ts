import { isMap, type YAMLSeq } from 'yaml'
import { content } from '../editing/scalar.ts'
import { addKeysSite, addReference, bareName } from './add-site.ts'
import { type Field, fieldsOf, fieldText, keyAt, resolved } from './fields.ts'
import type { KeyAt } from './site.ts'
import { down, type Stretch, type Walk, type Where } from './walk.ts'

/** `old=new:tag` of Argo CD's Kustomize images. */
export function splitOverride(text: string): [old: string | undefined, current: string] {
  const equals = text.indexOf('=')
  return equals < 0 ? [undefined, text] : [text.slice(0, equals), text.slice(equals + 1)]
}

/** Helm parameters of an Argo CD Application: `image.repository`, `image.tag`, `image.digest`, or `image` as a whole. */
export function recogniseParameters(walk: Walk, stretch: Stretch, list: YAMLSeq, where: Where): void {
  const groups = new Map<string, Map<string, { field: Field; where: Where }>>()
  list.items.forEach((item, index) => {
    const map = resolved(stretch, item)
    if (!isMap(map)) return
    const fields = fieldsOf(stretch, map)
    const field = fields.get('value')
    const [, prefix, last] = /^(?:(.*)\.)?([^.]+)$/.exec(fieldText(fields.get('name')) ?? '') ?? []
    if (field === undefined || last === undefined) return
    const below = down(down(where, index, map), 'value', field.node)
    const key = keyAt(field)
    if (last === 'image' && key !== undefined) {
      addReference(walk, key.scalar, below, { place: 'argo-parameter', text: content(key.scalar) })
    }
    const group = groups.get(prefix ?? '') ?? new Map<string, { field: Field; where: Where }>()
    groups.set(prefix ?? '', group.set(last, { field, where: below }))
  })
  for (const group of groups.values()) addParameters(walk, group)
}

function addParameters(walk: Walk, group: ReadonlyMap<string, { field: Field; where: Where }>): void {
  const written = fieldText((group.get('repository') ?? group.get('image') ?? group.get('name'))?.field)
  const main = group.get('tag') ?? group.get('digest')
  if (written === undefined || main === undefined) return
  const name = bareName(fieldText(group.get('registry')?.field), written)
  if (name === undefined) return
  // A parameter is an item of the list: its value can be replaced, but a pair can't be taken away from it.
  const withoutPair = (key: KeyAt | undefined) => (key === undefined ? undefined : { scalar: key.scalar })
  addKeysSite(walk, main.where, {
    place: 'argo-parameter',
    names: [name],
    tagKey: 'tag',
    tag: withoutPair(keyAt(group.get('tag')?.field)),
    digest: withoutPair(keyAt(group.get('digest')?.field)),
    at: main.field.at,
    isChosen: [...group.values()].some((part) => part.where.trail.selected),
  })
}
