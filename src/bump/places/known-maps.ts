import { type Reference, readReference } from '../../oci/reference.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import { content } from '../editing/scalar.ts'
import type { PlaceKind } from '../request.ts'
import { addKeysSite, addReference, bareName, mention } from './add-site.ts'
import { recogniseSource } from './charts.ts'
import { type Field, fieldText, keyAt } from './fields.ts'
import { follow } from './selector.ts'
import type { KeyAt } from './site.ts'
import { down, type Stretch, type Walk, type Where } from './walk.ts'
import { recogniseReferences } from './whole-references.ts'

/** Finds the places of a map that stand under keys of its own. */
export function recogniseMap(walk: Walk, stretch: Stretch, fields: ReadonlyMap<string, Field>, where: Where): void {
  recogniseSource(walk, stretch, fields, where)
  recogniseReferences(walk, fields, where)
  if (recogniseKustomize(walk, fields, where)) return
  if (recogniseValues(walk, fields, where)) return
  const image = fields.get('image')
  const key = keyAt(image)
  if (image === undefined || key === undefined) return
  addReference(
    walk,
    key.scalar,
    { ...down(where, 'image', image.node), through: throughOf(image, key, where) },
    {
      place: 'image',
      text: content(key.scalar),
      container: fieldText(fields.get('name')) ?? serviceOf(where.path),
    },
  )
}

function throughOf(field: Field, key: KeyAt, where: Where): number | undefined {
  return where.through ?? (key.pair === undefined ? field.at : undefined)
}

/** The name of a Compose service. */
function serviceOf(path: FieldPath): string | undefined {
  return path.at(-2) === 'services' ? String(path.at(-1)) : undefined
}

function recogniseKustomize(walk: Walk, fields: ReadonlyMap<string, Field>, where: Where): boolean {
  const isItem = where.path.at(-2) === 'images' && typeof where.path.at(-1) === 'number'
  const name = fieldText(fields.get('name'))
  if (!isItem || name === undefined) return false
  if (!['newTag', 'digest', 'newName'].some((key) => fields.has(key))) return false
  const names = [fieldText(fields.get('newName')), name]
    .map((text) => readReference(text ?? ''))
    .filter((n) => n !== undefined)
  addKeys(walk, fields, where, { place: 'kustomize', names, tagKey: 'newTag' })
  return true
}

/** Helm values: `repository` (or `image`, or `name`) beside `tag` and `digest`, with `registry` before it. */
function recogniseValues(walk: Walk, fields: ReadonlyMap<string, Field>, where: Where): boolean {
  if (!fields.has('tag') && !fields.has('digest')) return false
  const written = nameInValues(fields, where)
  if (written === undefined) return false
  const name = bareName(fieldText(fields.get('registry')), written)
  if (name === undefined) return false
  addKeys(walk, fields, where, { place: 'values', names: [name], tagKey: 'tag' })
  return true
}

function nameInValues(fields: ReadonlyMap<string, Field>, where: Where): string | undefined {
  const named = fieldText(fields.get('repository')) ?? fieldText(fields.get('image'))
  if (named !== undefined) return named
  // `name` and `tag` stand side by side in many maps that are no images.
  const name = fieldText(fields.get('name'))
  const isImage = /image/i.test(String(where.path.at(-1) ?? '')) || name?.includes('/')
  return isImage ? name : undefined
}

function addKeys(
  walk: Walk,
  fields: ReadonlyMap<string, Field>,
  where: Where,
  site: { place: PlaceKind; names: readonly Reference[]; tagKey: string },
): void {
  const tag = keyAt(fields.get(site.tagKey))
  const digest = keyAt(fields.get('digest'))
  const isByDigest = tag === undefined || (content(tag.scalar) === '' && content(digest?.scalar ?? tag.scalar) !== '')
  const main = isByDigest ? 'digest' : site.tagKey
  const field = fields.get(main)
  const [name] = site.names
  if (field === undefined || keyAt(field) === undefined) {
    if (name) mention(walk, name, fields.get('name')?.at ?? where.through ?? 0, where)
    return
  }
  const isChosen = [...fields].some(([key, { node }]) => siteKeys.has(key) && follow(where.trail, key, node).selected)
  addKeysSite(walk, { ...where, path: [...where.path, main] }, { ...site, tag, digest, at: field.at, isChosen })
}

const siteKeys = new Set(['image', 'repository', 'tag', 'digest', 'newTag', 'newName'])
