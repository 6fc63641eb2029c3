import { column } from '../keys/table.ts'
import { mapValues, type Tree, type TreePath } from './tree.ts'

const long = column(({ long: rewrite }) => rewrite)
const longItem = column(({ longItem: rewrite }) => rewrite)

/**
 * The model with every short form written out: the rest of the code reads one form only. The model is valid by the schema.
 * @throws Refusal at the place of a short form that is not valid.
 */
export function canonical(tree: Tree, path: TreePath = []): Tree {
  const rewrite = long.find(path) ?? longItem.find(path.slice(0, -1))
  const rewritten = rewrite === undefined ? tree : rewrite(tree, path)
  if (rewritten.kind === 'map') return mapValues(rewritten, (value, name) => canonical(value, [...path, name]))
  if (rewritten.kind !== 'list') return rewritten
  return { ...rewritten, items: rewritten.items.map((item, i) => canonical(item, [...path, i])) }
}
