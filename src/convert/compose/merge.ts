import type { Identity, MergeRule } from '../keys/row.ts'
import { column } from '../keys/table.ts'
import {
  at,
  type Entry,
  type ListTree,
  list,
  type MapTree,
  map,
  mapAt,
  pathText,
  placeOf,
  Refusal,
  scalar,
  scalarText,
  type Tree,
  type TreePath,
  toPlain,
  withChildren,
} from './tree.ts'

const rules = column(({ merge: rule }) => rule)
const identities = column(({ same }) => same)

/**
 * The model of an earlier file with that of a later one laid over it. `!reset` and `!override` of the later one are obeyed.
 * @throws Refusal when the two can't be one, for instance a list over a mapping.
 */
export function merge(earlier: Tree, later: Tree, path: TreePath = []): Tree {
  if (later.tag === 'override') return later
  const rule = rules.find(path)
  if (rule !== undefined) return mergeByRule(rule, earlier, later, path)
  if (later.kind === 'scalar' && later.value === null) return earlier
  if (earlier.kind === 'map') {
    if (later.kind !== 'map') throw cannotMerge(later, path, 'a mapping')
    return mergeMaps(earlier, later, path)
  }
  if (earlier.kind === 'list') {
    if (later.kind !== 'list') throw cannotMerge(later, path, 'a list')
    const known = new Set(earlier.items.map((item) => JSON.stringify(toPlain(item))))
    return {
      ...earlier,
      items: [...earlier.items, ...later.items.filter((item) => !known.has(JSON.stringify(toPlain(item))))],
    }
  }
  return later
}

function mergeMaps(earlier: MapTree, later: MapTree, path: TreePath): MapTree {
  const entries = new Map<string, Entry>(earlier.entries)
  for (const [name, entry] of later.entries) {
    const before = entries.get(name)
    if (entry.value.tag === 'reset') entries.delete(name)
    else if (before === undefined) entries.set(name, entry)
    else entries.set(name, { key: entry.key, value: merge(before.value, entry.value, [...path, name]) })
  }
  return { ...earlier, entries }
}

function mergeByRule(rule: MergeRule, earlier: Tree, later: Tree, path: TreePath): Tree {
  switch (rule) {
    case 'replace':
      return later
    case 'sequence':
      return { ...later, kind: 'list', items: [...kept(earlier, later), ...sequence(withoutReset(later))] } as ListTree
    case 'distinct': {
      const hosts = kept(earlier, later)
      const known = new Set(hosts.map(scalarText))
      const added = sequence(withoutReset(later)).filter((item) => !known.has(scalarText(item)))
      return list([...hosts, ...added], later.spot)
    }
    case 'logging': {
      const drivers = [at(earlier, 'driver'), at(later, 'driver')].map(scalarText)
      const same = drivers[0] === undefined || drivers[1] === undefined || drivers[0] === drivers[1]
      return same && earlier.kind === 'map' && later.kind === 'map' ? mergeMaps(earlier, later, path) : later
    }
    case 'build':
      return mergeMaps(buildMapping(earlier), buildMapping(later), path)
    case 'depends_on':
    case 'mapping':
      return mergeMaps(namesAsMapping(earlier, rule), namesAsMapping(later, rule), path)
  }
}

/** The items of an earlier file that a later one does not reset: it knows them by name where both are mappings. */
function kept(earlier: Tree, later: Tree): readonly Tree[] {
  if (earlier.kind !== 'map' || later.kind !== 'map') return sequence(earlier)
  const left = [...earlier.entries].filter(([name]) => later.entries.get(name)?.value.tag !== 'reset')
  return sequence({ ...earlier, entries: new Map(left) })
}

/** A list as it is, a single text as a list of one, a mapping as sorted `KEY=value` items. */
function sequence(tree: Tree): readonly Tree[] {
  if (tree.kind === 'list') return tree.items
  if (tree.kind === 'scalar') return typeof tree.value === 'string' ? [tree] : []
  const items = [...tree.entries].flatMap(([name, { value, key }]) => {
    const values = value.kind === 'list' ? value.items : [value]
    return values.map((item) => {
      const text = scalarText(item)
      return scalar(text === undefined ? name : `${name}=${text}`, { ...key, end: Math.max(key.end, value.spot.end) })
    })
  })
  return items.sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1))
}

function buildMapping(tree: Tree): MapTree {
  if (tree.kind === 'map') return tree
  return mapAt(tree.spot, { context: tree.kind === 'scalar' ? tree : undefined })
}

function namesAsMapping(tree: Tree, rule: 'depends_on' | 'mapping'): MapTree {
  if (tree.kind === 'map') return tree
  const items = tree.kind === 'list' ? tree.items : []
  const value = (item: Tree): Tree =>
    rule === 'mapping' ? scalar(null, item.spot) : mapAt(item.spot, { condition: 'service_started', required: true })
  return map(
    items.map((item) => [scalarText(item) ?? '', { key: item.spot, value: value(item) }]),
    tree.spot,
  )
}

function cannotMerge(later: Tree, path: TreePath, expected: string): Refusal {
  return new Refusal([
    {
      rule: 'wrong-type',
      category: 'input',
      severity: 'error',
      message: `${pathText(path)} is ${expected} in an earlier file and something else here`,
      fix: `Write ${expected}, or put !override before the value to replace the earlier one.`,
      path: pathText(path),
      ...placeOf(later.spot),
    },
  ])
}

/** The model with repeated items of such lists removed. */
export function withoutRepetition(tree: Tree, step = identities.root): Tree {
  if (tree.kind === 'list' && step.value !== undefined) return distinct(tree, step.value)
  return step.leads ? withChildren(tree, (child, name) => withoutRepetition(child, step.next(name))) : tree
}

function distinct(list: ListTree, identity: Identity): ListTree {
  const kept = new Map<string, Tree>()
  for (const [i, item] of list.items.entries()) kept.set(identity(item) ?? `[${i}]`, item)
  return kept.size === list.items.length ? list : { ...list, items: [...kept.values()] }
}

/** The model without values that a later file would have reset, and without the tags themselves. */
export function withoutTags(tree: Tree): Tree {
  const kept = withChildren(withoutReset(tree), withoutTags)
  if (kept.tag === undefined) return kept
  const { tag: _, ...plain } = kept
  return plain
}

function withoutReset(tree: Tree): Tree {
  const isKept = ({ tag }: Tree): boolean => tag !== 'reset'
  if (tree.kind === 'list') return tree.items.every(isKept) ? tree : { ...tree, items: tree.items.filter(isKept) }
  if (tree.kind === 'scalar') return tree
  let isWhole = true
  for (const { value } of tree.entries.values()) isWhole &&= isKept(value)
  if (isWhole) return tree
  return { ...tree, entries: new Map([...tree.entries].filter(([, { value }]) => isKept(value))) }
}
