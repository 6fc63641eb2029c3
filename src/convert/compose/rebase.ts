import { isAbsolute, join } from 'node:path'
import { keyRows } from '../keys/table.ts'
import { canonical } from './canonical.ts'
import { at, type MapTree, map, scalarText, type Tree } from './tree.ts'

/** Settings that are paths relative to the file they stand in. */
const relativePaths = keyRows.flatMap(({ path, files }) =>
  files === undefined ? [] : [[...path.split('.'), ...files]],
)

/** A model of another folder, with its relative paths made relative to ours. */
export function rebase(model: MapTree, folder: string): MapTree {
  if (folder === '') return model
  // Short forms hide paths, so they are written out first.
  return relativePaths.reduce((tree, path) => rebaseAt(tree, path, folder), canonical(model)) as MapTree
}

/** A service of a file of another folder. */
export function rebaseService(service: MapTree, folder: string): Tree {
  const model = mapOf('services', mapOf('it', service))
  return at(rebase(model, folder), 'services', 'it') ?? service
}

function mapOf(name: string, value: Tree): MapTree {
  return map([[name, { key: value.spot, value }]], value.spot)
}

function rebaseAt(tree: Tree, [step, ...rest]: readonly string[], folder: string, parent?: Tree): Tree {
  if (step === undefined) return rebaseText(tree, folder, parent)
  if (tree.kind === 'list') {
    return step === '*' ? { ...tree, items: tree.items.map((item) => rebaseAt(item, rest, folder, tree)) } : tree
  }
  if (tree.kind !== 'map') return tree
  const entries = [...tree.entries].map(([name, entry]) => {
    const matches = step === '*' || step === name
    return [name, matches ? { ...entry, value: rebaseAt(entry.value, rest, folder, tree) } : entry] as const
  })
  return { ...tree, entries: new Map(entries) }
}

function rebaseText(tree: Tree, folder: string, parent: Tree | undefined): Tree {
  const text = scalarText(tree)
  const isNamedVolume =
    parent?.kind === 'map' &&
    ['volume', 'tmpfs', 'image', 'npipe', 'cluster'].includes(scalarText(at(parent, 'type')) ?? '')
  if (tree.kind !== 'scalar' || text === undefined || isNamedVolume) return tree
  if (isAbsolute(text) || /^(?:~|[a-z][a-z0-9+.-]*:\/\/|git@|[A-Za-z]:\\|service:|docker-image:|target:)/.test(text))
    return tree
  const moved = join(folder, text)
  return { ...tree, value: moved.startsWith('.') ? moved : `./${moved}` }
}
