import { column } from '../keys/table.ts'
import { type Tree, type TreePath, withChildren } from './tree.ts'

const long = column(({ long: rewrite }) => rewrite).root
const longItem = column(({ longItem: rewrite }) => rewrite).root

/**
 * The model with every short form written out: the rest of the code reads one form only. The model is valid by the schema.
 * @throws Refusal at the place of a short form that is not valid.
 */
export function canonical(tree: Tree): Tree {
  return written(tree, [], long, longItem, undefined)
}

/** @param item the rewriting of items of the list that the tree stands in. */
function written(tree: Tree, path: TreePath, own: typeof long, items: typeof long, item: typeof long.value): Tree {
  const rewrite = own.value ?? item
  const rewritten = rewrite === undefined ? tree : rewrite(tree, path)
  if (!own.leads && !items.leads && items.value === undefined) return rewritten
  return withChildren(rewritten, (value, name) =>
    written(value, [...path, name], own.next(name), items.next(name), items.value),
  )
}
