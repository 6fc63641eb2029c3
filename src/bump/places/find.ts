import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { readReference } from '../../oci/reference.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import { content, type ScalarAt, scalarAt } from '../editing/scalar.ts'
import { addReference } from './add-site.ts'
import { recogniseParameters, splitOverride } from './argo.ts'
import { fieldsOf, fieldText } from './fields.ts'
import { policyAfter } from './image-policy.ts'
import { recogniseMap } from './known-maps.ts'
import { addPolicySites, addSelectedScalars } from './loose-scalars.ts'
import { startTrail, type Trail } from './selector.ts'
import { findInTemplate } from './template.ts'
import { down, type FindOptions, type Found, type Stretch, type Unreadable, type Walk, type Where } from './walk.ts'

/** Aliases are followed for this many nodes in a document: no document of people needs more, a bomb stops here. */
const aliasBudget = 20_000
/** An alias inside of its own anchor goes round in a circle; its path tells. */
const deepestAlias = 100
/** Characters of a document that is parsed: the parser takes a hundred times its size in memory. */
const largestDocument = 4 * 1024 * 1024

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
  try {
    visit(walk, stretch, document.root, { path, trail, kind, through: undefined })
  } catch (error) {
    if (error instanceof RangeError) return { at: part.start, why: 'It is nested too deeply' }
    throw error
  }
  return undefined
}

/** The root node, with every scalar as text. */
function parse(text: string): { readonly root: Node | null } | Unreadable {
  if (text.length > largestDocument) return { at: 0, why: 'It is larger than 4 MiB' }
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
  if (where.through !== undefined && (stretch.budget-- <= 0 || where.path.length > deepestAlias)) return
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

function visitMap(walk: Walk, stretch: Stretch, map: YAMLMap, where: Where): void {
  const fields = fieldsOf(stretch, map)
  const kind = fields.has('apiVersion') ? (fieldText(fields.get('kind')) ?? where.kind) : where.kind
  const here = { ...where, kind }
  recogniseMap(walk, stretch, fields, here)
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

function visitScalar(walk: Walk, scalar: ScalarAt, where: Where): void {
  const policy = policyAfter(walk.text, scalar)
  if (policy !== undefined) walk.policies.push({ ...policy, scalar, where })
  if (where.trail.ends) walk.loose.push({ scalar, where })
  if (where.through !== undefined || walk.taken.has(scalar.start) || !walk.options.mayName(scalar.value)) return
  const name = readReference(content(scalar))
  if (name === undefined || (name.tag === undefined && name.digest === undefined)) return
  walk.found.mentions.push({ name, at: scalar.start, path: where.path, document: walk.document, why: 'other-key' })
}
