import { InputError } from '../errors.ts'
import type { Person } from './clone/fast-import.ts'
import { type Change, type Entry, folderMode, isSafePath, type Tree } from './tree.ts'

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
 * @throws InputError for a path that leads out of the repository, or where something else than a file stands.
 */
export async function runEdit(edit: Edit, tree: Tree): Promise<EditedTree | undefined> {
  const edited = await edit(tree)
  if (edited === undefined || edited.changes.length === 0) return undefined
  const paths = edited.changes.map((change) => change.path)
  const unsafe = paths.find((path) => !isSafePath(path))
  if (unsafe !== undefined) {
    throw new InputError(`"${unsafe}" is no path inside the repository`, { fix: 'Give a path inside the repository.' })
  }
  await refuseOddPlaces(tree, edited.changes)
  return edited
}

/** A link or a submodule would be replaced with all that is behind it, a folder with all that is in it. */
async function refuseOddPlaces(tree: Tree, changes: readonly Change[]): Promise<void> {
  const paths = changes.map((change) => change.path)
  const present = await tree.at(paths)
  for (const entry of present.values()) refuseOddEntry(entry)
  const folders = new Set(paths.filter((path) => !present.has(path)).flatMap(foldersOf))
  const removed = new Set(changes.flatMap(({ path, content }) => (content === undefined ? [path] : [])))
  const inTheWay = [...(await tree.find([...folders])).values()].find(({ path }) => !removed.has(path))
  if (inTheWay === undefined) return
  refuseOddEntry(inTheWay)
  throw new InputError(`"${inTheWay.path}" is a file, and files are to be written below it`, {
    fix: 'Remove it, or give another folder.',
    place: { file: inTheWay.path },
  })
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** @throws InputError for what stands in a tree and is no file. */
export function refuseOddEntry(entry: Entry): void {
  const odd = oddities[entry.mode]
  if (odd === undefined) return
  throw new InputError(`"${entry.path}" is ${odd.kind}, and is not changed`, {
    fix: odd.fix,
    place: { file: entry.path },
  })
}

const oddities: Readonly<Record<string, { readonly kind: string; readonly fix: string }>> = {
  '120000': { kind: 'a symbolic link', fix: 'Name the file that it points to.' },
  '160000': { kind: 'a submodule', fix: 'Change the repository of the submodule.' },
  [folderMode]: { kind: 'a folder', fix: 'Remove it, or give another path.' },
}
