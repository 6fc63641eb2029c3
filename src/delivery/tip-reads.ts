import type { Entry, Tree } from '../git/tree.ts'
import { sha256OfPieces } from '../hash.ts'

/**
 * What a plan has asked of its tree. Where every answer is the same on another tip, the plan is the same there: it is
 * pure. So it can be taken over to that tip by somebody who can't make it.
 */
export interface TipReads {
  /** Each path that was looked at, with its blob and mode; null where nothing was. */
  readonly files: Readonly<Record<string, string | null>>
  /** Each folder that was listed, as a JSON list of the folders of one call, with a hash of the listing. */
  readonly folders: Readonly<Record<string, string>>
}

/** A tree that notes what it is asked. The reads are undefined once something was asked that can't be compared: history. */
export function noting(tree: Tree): { readonly tree: Tree; reads(): TipReads | undefined } {
  const files = new Map<string, string | null>()
  const folders = new Map<string, string>()
  let isComparable = true
  const list = async (under: readonly string[]): Promise<Entry[]> => {
    const entries = await tree.list(under)
    folders.set(JSON.stringify(under), hashOf(entries))
    return entries
  }
  const look = async (paths: readonly string[]): Promise<void> => {
    const found = await tree.at(paths)
    for (const path of paths) files.set(path, stateOf(found.get(path)))
  }
  return {
    tree: {
      commit: tree.commit,
      async at(paths) {
        await look(paths)
        return await tree.at(paths)
      },
      async find(paths) {
        await look(paths)
        return await tree.find(paths)
      },
      list: (under = []) => list(under),
      async read(paths) {
        await look(paths)
        return await tree.read(paths)
      },
      async search(texts, under = []) {
        await list(under)
        return await tree.search(texts, under)
      },
      async messageWith(line) {
        isComparable = false
        return await tree.messageWith(line)
      },
    },
    reads: () =>
      isComparable ? { files: Object.fromEntries(files), folders: Object.fromEntries(folders) } : undefined,
  }
}

/** Whether a tree answers all that was asked as the other one did. A file that a waiting commit laid over it never does. */
export async function isSameFor(tree: Tree, { files, folders }: TipReads): Promise<boolean> {
  const found = await tree.at(Object.keys(files))
  if (Object.entries(files).some(([path, state]) => stateOf(found.get(path)) !== state)) return false
  for (const [under, hash] of Object.entries(folders)) {
    if (hashOf(await tree.list(JSON.parse(under) as string[])) !== hash) return false
  }
  return true
}

function stateOf(entry: Entry | undefined): string | null {
  return entry === undefined ? null : `${entry.mode} ${entry.oid}`
}

function hashOf(entries: readonly Entry[]): string {
  return sha256OfPieces(entries.map(({ path, mode, oid }) => `${mode} ${oid} ${path}\0`))
}
