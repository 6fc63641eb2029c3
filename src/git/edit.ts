import { InputError } from '../errors.ts'
import type { Person } from './clone/fast-import.ts'
import { type Change, isSafePath, type Tree } from './tree.ts'

/** What an edit wants of a tree. */
export interface EditedTree {
  readonly changes: readonly Change[]
  /** The commit message, without the trailer that names the request. */
  readonly message: string
  readonly author: Person
}

/**
 * Makes a change on a tree; called again on each new tip, so it must not remember what it did before.
 * Resolves to undefined when the tree already is as wanted. What it throws ends the delivery.
 */
export type Edit = (tree: Tree) => Promise<EditedTree | undefined>

/** How jobs that meet at one branch carry each other's edits. */
export interface Combining {
  /** What all jobs that may trust each other hold: the long-lived token or key. Empty where the remote asks for none. */
  readonly secret: string
  /** The edit of this job as data, after it has been run: what it made may be in it. */
  readonly data: () => string
  /** The edit that the data of another job stands for. Throws when the data is not valid. */
  readonly editOf: (data: string) => Edit
}

/** One commit of a chain, and the request that it fulfils. */
export interface Link {
  readonly id: string
  readonly edited: EditedTree
}

/**
 * Runs an edit; undefined when there is nothing to do.
 * @throws InputError for a path that leads out of the repository.
 */
export async function runEdit(edit: Edit, tree: Tree): Promise<EditedTree | undefined> {
  const edited = await edit(tree)
  if (edited === undefined || edited.changes.length === 0) return undefined
  const unsafe = edited.changes.find((change) => !isSafePath(change.path))
  if (unsafe === undefined) return edited
  throw new InputError(`"${unsafe.path}" is no path inside the repository`, {
    fix: 'Give a path inside the repository.',
  })
}
