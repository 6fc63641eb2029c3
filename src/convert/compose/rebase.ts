import { isAbsolute, join } from 'node:path'
import { canonical } from './canonical.ts'
import { at, type MapTree, map, type Tree, textOf, withEntries } from './tree.ts'

/** Texts that are paths relative to the file they stand in. */
const relativePaths: readonly (readonly string[])[] = [
  ['build', 'context'],
  ['build', 'additional_contexts', '*'],
  ['env_file', '*', 'path'],
  ['label_file', '*'],
  ['volumes', '*', 'source'],
  ['extends', 'file'],
]

/** A service or a model of another folder, with its relative paths made relative to ours. */
export function rebase(tree: Tree, folder: string): Tree {
  if (folder === '') return tree
  const isModel =
    at(tree, 'services') !== undefined || at(tree, 'configs') !== undefined || at(tree, 'secrets') !== undefined
  if (!isModel) return rebaseService(tree, folder)
  let model = tree
  const services = at(model, 'services')
  if (services?.kind === 'map' && model.kind === 'map') {
    const moved = new Map(
      [...services.entries].map(([name, entry]) => [name, { ...entry, value: rebaseService(entry.value, folder) }]),
    )
    model = withEntries(model, { services: { ...services, entries: moved } })
  }
  for (const section of ['configs', 'secrets']) {
    model = rebaseAt(model, [section, '*', 'file'], folder)
  }
  return model
}

function rebaseService(service: Tree, folder: string): Tree {
  // Short forms hide paths, so they are written out first.
  const long = at(canonical(mapOf('services', mapOf('it', service))), 'services', 'it') ?? service
  return relativePaths.reduce((tree, path) => rebaseAt(tree, path, folder), long)
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
  const text = textOf(tree)
  const isNamedVolume =
    parent?.kind === 'map' &&
    ['volume', 'tmpfs', 'image', 'npipe', 'cluster'].includes(textOf(at(parent, 'type')) ?? '')
  if (tree.kind !== 'scalar' || text === undefined || isNamedVolume) return tree
  if (isAbsolute(text) || /^(?:~|[a-z][a-z0-9+.-]*:\/\/|git@|[A-Za-z]:\\|service:|docker-image:|target:)/.test(text))
    return tree
  const moved = join(folder, text)
  return { ...tree, value: moved.startsWith('.') ? moved : `./${moved}` }
}
