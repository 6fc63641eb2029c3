import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { type Reference, readReference, splitReference } from '../oci/reference.ts'
import type { FieldPath } from '../yaml/field-path.ts'
import { policyAfter } from './image-policy.ts'
import type { PlaceKind, Version } from './request.ts'
import { content, type ScalarAt, scalarAt } from './scalar.ts'
import { follow, type Selector, startTrail, type Trail } from './selector.ts'
import type { KeyAt, KeysForm, Mention, Site } from './site.ts'
import { findInTemplate } from './template.ts'
import { readVersion } from './version.ts'

/** What a document holds. */
export interface Found {
  readonly sites: Site[]
  readonly mentions: Mention[]
  /** Uses of anchored scalars by aliases: offset of the scalar, offset of the alias. */
  readonly aliases: { readonly target: number; readonly at: number }[]
}

/** Why a document can't be read, and where. */
export interface Unreadable {
  readonly at: number
  readonly why: string
}

export interface FindOptions {
  /** Whether a text may name an image that is asked for; others are not kept as mentions. */
  readonly mayName: (text: string) => boolean
  readonly selectors: readonly Selector[]
}

/** Aliases are followed for this many nodes in a document: no document of people needs more, a bomb stops here. */
const aliasBudget = 20_000

/**
 * Finds every place an image stands in one YAML document.
 *
 * @param text the whole file; the document is its part `[start, end)`.
 * @returns why not, when the part is no YAML.
 */
export function findSites(
  text: string,
  part: { readonly start: number; readonly end: number; readonly index: number },
  options: FindOptions,
): Found | Unreadable {
  const found: Found = { sites: [], mentions: [], aliases: [] }
  const walk: Walk = { text, document: part.index, options, found, taken: new Set(), loose: [], policies: [] }
  const unreadable = walkPart(walk, part, [], startTrail(options.selectors), undefined)
  if (unreadable !== undefined) return unreadable
  addPolicySites(walk)
  addSelectedScalars(walk)
  return found
}

interface Walk {
  readonly text: string
  readonly document: number
  readonly options: FindOptions
  readonly found: Found
  /** Offsets of the scalars that belong to a site. */
  readonly taken: Set<number>
  /** Scalars at which a selector ends. */
  readonly loose: { readonly scalar: ScalarAt; readonly where: Where }[]
  readonly policies: {
    readonly policy: string
    readonly part: string
    readonly scalar: ScalarAt
    readonly where: Where
  }[]
}

/** One parse of a stretch of the text: the document, or the YAML inside of a block scalar. */
interface Stretch {
  readonly base: number
  readonly anchors: Map<string, Node>
  budget: number
}

/** The place of the node that is visited. */
interface Where {
  readonly path: FieldPath
  readonly trail: Trail
  readonly kind: string | undefined
  /** Offset of the alias through which the node was reached. */
  readonly through: number | undefined
}

function walkPart(
  walk: Walk,
  part: { readonly start: number; readonly end: number },
  path: FieldPath,
  trail: Trail,
  kind: string | undefined,
): Unreadable | undefined {
  const document = parse(walk.text.slice(part.start, part.end))
  if ('why' in document) return { ...document, at: part.start + document.at }
  const stretch: Stretch = { base: part.start, anchors: new Map(), budget: aliasBudget }
  visit(walk, stretch, document.root, { path, trail, kind, through: undefined })
  return undefined
}

/** The root node, with every scalar as text. */
function parse(text: string): { readonly root: Node | null } | Unreadable {
  try {
    const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const
    const document = parseDocument(text, options)
    const [error] = document.errors
    return error === undefined ? { root: document.contents } : { at: error.pos[0], why: error.message }
  } catch (error) {
    // Nested deeper than the parser's recursion can go.
    if (error instanceof RangeError) return { at: 0, why: 'It is nested too deeply' }
    throw error
  }
}

function visit(walk: Walk, stretch: Stretch, node: unknown, where: Where): void {
  if (where.through !== undefined && stretch.budget-- <= 0) return
  if (isAlias(node)) {
    const target = stretch.anchors.get(node.source)
    const at = stretch.base + (node.range?.[0] ?? 0)
    if (isScalar(target)) walk.found.aliases.push({ target: stretch.base + (target.range?.[0] ?? 0), at })
    if (target !== undefined) visit(walk, stretch, target, { ...where, through: where.through ?? at })
    return
  }
  if (where.through === undefined) keepAnchor(stretch, node)
  if (isMap(node)) visitMap(walk, stretch, node, where)
  else if (isSeq(node)) visitList(walk, stretch, node, where)
  else if (isScalar(node)) visitScalar(walk, scalarAt(node, stretch.base), where)
}

function keepAnchor(stretch: Stretch, node: unknown): void {
  if (isMap(node) || isSeq(node) || isScalar(node)) {
    if (node.anchor !== undefined) stretch.anchors.set(node.anchor, node)
  }
}

function down(where: Where, step: string | number, node: unknown): Where {
  return { ...where, path: [...where.path, step], trail: follow(where.trail, step, node as Node) }
}

function visitMap(walk: Walk, stretch: Stretch, map: YAMLMap, where: Where): void {
  const fields = fieldsOf(stretch, map)
  const kind = fields.has('apiVersion') ? (textOf(fields.get('kind')) ?? where.kind) : where.kind
  const here = { ...where, kind }
  recogniseMap(walk, fields, here)
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined
    if (isScalar(pair.key) && where.through === undefined) keepAnchor(stretch, pair.key)
    if (key === undefined || key === '<<') continue
    const below = down(here, key, pair.value)
    if (!visitEmbedded(walk, stretch, pair, below)) visit(walk, stretch, pair.value, below)
  }
}

/** The values of an Argo CD Application may stand in a block scalar: YAML inside of YAML. */
function visitEmbedded(walk: Walk, stretch: Stretch, pair: Pair, where: Where): boolean {
  const [parent, key] = where.path.slice(-2)
  const holdsValues =
    (parent === 'helm' && key === 'values') ||
    (where.kind === 'ConfigMap' && parent === 'data' && /(?:^|[-_.])values[-_.\w]*\.ya?ml$/.test(String(key)))
  if (!holdsValues || !isScalar(pair.value) || pair.value.type !== 'BLOCK_LITERAL') return false
  const scalar = scalarAt(pair.value, stretch.base)
  const header = /^.*(?:\r\n|\n|\r)/.exec(walk.text.slice(scalar.start, scalar.end))
  if (header === null) return false
  keepAnchor(stretch, pair.value)
  const inner = { start: scalar.start + header[0].length, end: scalar.end }
  const unreadable = walkPart(walk, inner, where.path, where.trail, where.kind)
  if (unreadable !== undefined) addTemplated(walk, inner, where)
  return true
}

/** The values of an ApplicationSet may be under its own template language. */
function addTemplated(walk: Walk, inner: { start: number; end: number }, where: Where): void {
  const { sites, mentions } = findInTemplate(walk.text, { ...inner, index: walk.document })
  for (const site of sites) {
    walk.found.sites.push({ ...site, path: [...where.path, ...site.path], selected: where.trail.selected })
  }
  walk.found.mentions.push(...mentions)
}

function visitList(walk: Walk, stretch: Stretch, list: YAMLSeq, where: Where): void {
  const [parent, key] = where.path.slice(-2)
  const isApplication = /^Application(?:Set)?$/.test(where.kind ?? '')
  if (key === 'parameters' && (parent === 'helm' || isApplication)) recogniseParameters(walk, stretch, list, where)
  list.items.forEach((item, index) => {
    const below = down(where, index, isAlias(item) ? stretch.anchors.get(item.source) : item)
    if (key === 'images' && (parent === 'kustomize' || isApplication) && isScalar(item)) {
      const scalar = scalarAt(item, stretch.base)
      const [old, current] = splitOverride(content(scalar))
      addReference(walk, scalar, below, { place: 'argo-kustomize', text: current, alias: old })
    }
    visit(walk, stretch, item, below)
  })
}

/** `old=new:tag` of Argo CD's Kustomize images. */
function splitOverride(text: string): [old: string | undefined, current: string] {
  const equals = text.indexOf('=')
  return equals < 0 ? [undefined, text] : [text.slice(0, equals), text.slice(equals + 1)]
}

function visitScalar(walk: Walk, scalar: ScalarAt, where: Where): void {
  const policy = policyAfter(walk.text, scalar)
  if (policy !== undefined) walk.policies.push({ ...policy, scalar, where })
  if (where.trail.ends) walk.loose.push({ scalar, where })
  if (where.through !== undefined || walk.taken.has(scalar.start) || !walk.options.mayName(scalar.value)) return
  const name = readReference(content(scalar))
  if (name === undefined || (name.tag === undefined && name.digest === undefined)) return
  walk.found.mentions.push({ name, at: scalar.start, path: where.path, document: walk.document, why: 'other-key' })
}

/** A field of a map as readers see it: behind aliases and merge keys. */
interface Field {
  readonly node: Node
  readonly at: number
  /** The pair, when it stands in the map itself and its value is no alias. */
  readonly own: KeyAt['pair'] | undefined
  readonly base: number
}

function fieldsOf(stretch: Stretch, map: YAMLMap, isMerged = false, depth = 0): Map<string, Field> {
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

function resolved(stretch: Stretch, value: unknown): Node | undefined {
  if (isAlias(value)) return stretch.anchors.get(value.source)
  return isMap(value) || isSeq(value) || isScalar(value) ? value : undefined
}

function textOf(field: Field | undefined): string | undefined {
  return field !== undefined && isScalar(field.node) ? content(scalarAt(field.node, field.base)) : undefined
}

/** The key with its scalar; undefined where there is none. */
function keyAt(field: Field | undefined): KeyAt | undefined {
  if (field === undefined || !isScalar(field.node)) return undefined
  const scalar = scalarAt(field.node, field.base)
  return field.own === undefined ? { scalar } : { scalar, pair: field.own }
}

function recogniseMap(walk: Walk, fields: ReadonlyMap<string, Field>, where: Where): void {
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
      container: textOf(fields.get('name')) ?? serviceOf(where.path),
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
  const name = textOf(fields.get('name'))
  if (!isItem || name === undefined) return false
  if (!['newTag', 'digest', 'newName'].some((key) => fields.has(key))) return false
  const names = [textOf(fields.get('newName')), name]
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
  const registry = (textOf(fields.get('registry')) ?? '').replace(/\/+$/, '')
  const name = readReference(registry === '' ? written : `${registry}/${written}`)
  if (name === undefined || name.tag !== undefined || name.digest !== undefined) return false
  addKeys(walk, fields, where, { place: 'values', names: [name], tagKey: 'tag' })
  return true
}

function nameInValues(fields: ReadonlyMap<string, Field>, where: Where): string | undefined {
  const named = textOf(fields.get('repository')) ?? textOf(fields.get('image'))
  if (named !== undefined) return named
  // `name` and `tag` stand side by side in many maps that are no images.
  const name = textOf(fields.get('name'))
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
  const main =
    tag === undefined || (content(tag.scalar) === '' && digest !== undefined && content(digest.scalar) !== '')
      ? 'digest'
      : site.tagKey
  const field = fields.get(main)
  const key = keyAt(field)
  if (field === undefined || key === undefined) {
    const [name] = site.names
    if (name) mention(walk, name, fields.get('name')?.at ?? where.through ?? 0, where, 'no-version')
    return
  }
  const chosen = [...fields].some(([k, f]) => siteKeys.has(k) && follow(where.trail, k, f.node).selected)
  const form: KeysForm = {
    type: 'keys',
    tagKey: site.tagKey,
    takesDigest: site.place === 'kustomize',
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  }
  for (const part of [tag, digest]) if (part !== undefined) walk.taken.add(part.scalar.start)
  walk.found.sites.push({
    place: site.place,
    names: site.names,
    path: [...where.path, main],
    at: where.through ?? field.at,
    document: walk.document,
    ...(where.kind === undefined ? {} : { kind: where.kind }),
    selected: where.trail.selected || chosen,
    form,
    ...versionOf(tag, digest),
  })
}

const siteKeys = new Set(['image', 'repository', 'tag', 'digest', 'newTag', 'newName'])

/** Version and fault of a place that keeps tag and digest under keys. */
function versionOf(tag: KeyAt | undefined, digest: KeyAt | undefined): { version: Version; fault?: string } {
  const tagText = tag === undefined ? '' : content(tag.scalar)
  const digestText = digest === undefined ? '' : content(digest.scalar)
  if (isTemplated(tagText) || isTemplated(digestText)) return { version: {}, fault: 'is filled in by a template' }
  const inTag = tagText === '' ? {} : (readVersion(tagText) ?? { tag: tagText })
  return { version: digestText === '' ? inTag : { ...inTag, digest: digestText } }
}

/** Templates, variables and placeholders: no tag has these characters. */
function isTemplated(text: string): boolean {
  return /[{}$<>%]/.test(text)
}

interface ReferenceSite {
  readonly place: PlaceKind
  /** The reference within the scalar: its end. */
  readonly text: string
  /** Another name for it: the left side of `old=new:tag`. */
  readonly alias?: string | undefined
  readonly container?: string | undefined
}

function addReference(walk: Walk, scalar: ScalarAt, where: Where, site: ReferenceSite): void {
  const parts = splitReference(site.text)
  const name = readReference(parts.name)
  if (name === undefined) return
  if (parts.tag === undefined && parts.digest === undefined) {
    mention(walk, name, scalar.start, where, 'no-version')
    return
  }
  const reference = readReference(site.text)
  if (reference === undefined && !isTemplated(site.text)) return
  const alias = site.alias === undefined ? undefined : readReference(site.alias)
  walk.taken.add(scalar.start)
  walk.found.sites.push({
    place: site.place,
    names: alias === undefined ? [name] : [name, alias],
    path: where.path,
    at: where.through ?? scalar.start,
    document: walk.document,
    ...(where.kind === undefined ? {} : { kind: where.kind }),
    ...(site.container === undefined ? {} : { container: site.container }),
    selected: where.trail.selected,
    form: { type: 'reference', scalar },
    version: {
      ...(parts.tag === undefined ? {} : { tag: parts.tag }),
      ...(parts.digest === undefined ? {} : { digest: parts.digest }),
    },
    ...(reference === undefined ? { fault: 'is filled in by a template or a variable' } : {}),
  })
}

function mention(walk: Walk, name: Reference, at: number, where: Where, why: Mention['why']): void {
  if (where.through !== undefined) return
  walk.found.mentions.push({ name, at, path: where.path, document: walk.document, why })
}

/** Helm parameters of an Argo CD Application: `image.repository`, `image.tag`, `image.digest`, or `image` as a whole. */
function recogniseParameters(walk: Walk, stretch: Stretch, list: YAMLSeq, where: Where): void {
  const groups = new Map<string, Map<string, { field: Field; where: Where }>>()
  list.items.forEach((item, index) => {
    const map = resolved(stretch, item)
    if (!isMap(map)) return
    const fields = fieldsOf(stretch, map)
    const field = fields.get('value')
    const [, prefix, last] = /^(?:(.*)\.)?([^.]+)$/.exec(textOf(fields.get('name')) ?? '') ?? []
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
  const written = textOf((group.get('repository') ?? group.get('image') ?? group.get('name'))?.field)
  const main = group.get('tag') ?? group.get('digest')
  if (written === undefined || main === undefined) return
  const registry = (textOf(group.get('registry')?.field) ?? '').replace(/\/+$/, '')
  const name = readReference(registry === '' ? written : `${registry}/${written}`)
  if (name === undefined || name.tag !== undefined || name.digest !== undefined) return
  // A parameter is an item of the list: its value can be replaced, but a pair can't be taken away from it.
  const withoutPair = (key: KeyAt | undefined) => (key === undefined ? undefined : { scalar: key.scalar })
  const tag = withoutPair(keyAt(group.get('tag')?.field))
  const digest = withoutPair(keyAt(group.get('digest')?.field))
  for (const part of [tag, digest]) if (part !== undefined) walk.taken.add(part.scalar.start)
  walk.found.sites.push({
    place: 'argo-parameter',
    names: [name],
    path: main.where.path,
    at: main.where.through ?? main.field.at,
    document: walk.document,
    ...(main.where.kind === undefined ? {} : { kind: main.where.kind }),
    selected: [...group.values()].some((part) => part.where.trail.selected),
    form: {
      type: 'keys',
      tagKey: 'tag',
      takesDigest: false,
      ...(tag === undefined ? {} : { tag }),
      ...(digest === undefined ? {} : { digest }),
    },
    ...versionOf(tag, digest),
  })
}

/** Places that Flux's markers name, under whatever key: whole references, and tags whose name another marker gives. */
function addPolicySites(walk: Walk): void {
  for (const { policy, part, scalar, where } of walk.policies) {
    if (walk.taken.has(scalar.start)) continue
    if (part === '') addReference(walk, scalar, where, { place: 'image-policy', text: content(scalar) })
    const isVersion = part === 'tag' || part === 'digest'
    const name = isVersion ? nameOfPolicy(walk, policy) : undefined
    if (name !== undefined)
      addVersionScalar(walk, scalar, where, { place: 'image-policy', names: [name], isDigest: part === 'digest' })
  }
}

function nameOfPolicy(walk: Walk, policy: string): Reference | undefined {
  const names = walk.policies.filter((other) => other.policy === policy && (other.part === 'name' || other.part === ''))
  const [name] = names.map(({ scalar }) => readReference(content(scalar))).filter((n) => n !== undefined)
  return name
}

/** A scalar that a selector names, and that no known place claims: a reference, a tag or a digest. */
function addSelectedScalars(walk: Walk): void {
  for (const { scalar, where } of walk.loose) {
    if (walk.taken.has(scalar.start)) continue
    const text = content(scalar)
    const parts = splitReference(text)
    if (readVersion(text)?.digest === text)
      addVersionScalar(walk, scalar, where, { place: 'selector', names: [], isDigest: true })
    else if (parts.tag !== undefined || (parts.digest !== undefined && parts.name.includes('/')))
      addReference(walk, scalar, where, { place: 'selector', text })
    else addVersionScalar(walk, scalar, where, { place: 'selector', names: [], isDigest: false })
  }
}

function addVersionScalar(
  walk: Walk,
  scalar: ScalarAt,
  where: Where,
  site: { place: PlaceKind; names: readonly Reference[]; isDigest: boolean },
): void {
  const key = { scalar }
  const [tag, digest] = site.isDigest ? [undefined, key] : [key, undefined]
  walk.taken.add(scalar.start)
  walk.found.sites.push({
    place: site.place,
    names: site.names,
    path: where.path,
    at: where.through ?? scalar.start,
    document: walk.document,
    ...(where.kind === undefined ? {} : { kind: where.kind }),
    selected: where.trail.selected,
    form: { type: 'keys', tagKey: 'tag', takesDigest: false, ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) },
    ...versionOf(tag, digest),
  })
}
