/** A file of a tree. */
export interface Entry {
  readonly path: string
  readonly oid: string
  /** Git's mode: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string
}

/** A new file, new content for a file (its mode stays), or with `content: undefined` its removal. */
export interface Change {
  readonly path: string
  readonly content: Uint8Array | undefined
}

/** The files of one commit, read without a work tree. Paths have forward slashes and no leading one. */
export interface Tree {
  /** The commit, or the commit below the changes that were laid over it. */
  readonly commit: string
  /** What is below the given folders, or at the given paths. Without any: everything. */
  list(under?: readonly string[]): Promise<Entry[]>
  /** The content of many regular files, in one go. A path that is no regular file is left out. */
  read(paths: readonly string[]): Promise<Map<string, Uint8Array>>
  /** The paths of the regular files that hold one of the texts, below the given folders. */
  search(texts: readonly string[], under?: readonly string[]): Promise<string[]>
}

/** What a tree is made of: one commit of a repository without a work tree. */
export interface TreeSource {
  entries(commit: string, under: readonly string[]): Promise<Entry[]>
  blobs(oids: readonly string[]): Promise<Map<string, Uint8Array>>
  grep(commit: string, texts: readonly string[], under: readonly string[]): Promise<string[]>
}

export function isRegular(entry: Entry): boolean {
  return entry.mode.startsWith('100')
}

/** The tree of a commit. Listings and blobs that were read are kept, so several edits of one tip cost one reading. */
export function treeOf(source: TreeSource, commit: string): Tree {
  const listings = new Map<string, Promise<Entry[]>>()
  const list = (under: readonly string[] = []): Promise<Entry[]> => {
    const key = under.join('\0')
    const known = listings.get(key) ?? source.entries(commit, under)
    listings.set(key, known)
    return known
  }
  return {
    commit,
    list,
    async read(paths) {
      const wanted = new Set(paths)
      const files = (await list([...wanted].sort())).filter((entry) => isRegular(entry) && wanted.has(entry.path))
      const blobs = await source.blobs(files.map((entry) => entry.oid))
      return new Map(files.map((entry) => [entry.path, blobs.get(entry.oid)!]))
    },
    search: (texts, under = []) => source.grep(commit, texts, under),
  }
}

/** A tree with changes on top: what the next commit of a chain stands on. */
export function withChanges(tree: Tree, changes: readonly Change[]): Tree {
  if (changes.length === 0) return tree
  const changed = new Map(changes.map((change) => [change.path, change.content]))
  const isUnder = (path: string, under: readonly string[]): boolean =>
    under.length === 0 || under.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`))
  const added = (under: readonly string[]): [string, Uint8Array][] =>
    [...changed].flatMap(([path, content]) => (content !== undefined && isUnder(path, under) ? [[path, content]] : []))
  return {
    commit: tree.commit,
    async list(under = []) {
      const below = await tree.list(under)
      const modes = new Map(below.map((entry) => [entry.path, entry.mode]))
      const kept = below.filter((entry) => !changed.has(entry.path))
      const laid = added(under).map(([path]) => ({ path, oid: '', mode: modes.get(path) ?? '100644' }))
      return [...kept, ...laid].sort((a, b) => (a.path < b.path ? -1 : 1))
    },
    async read(paths) {
      const below = await tree.read(paths.filter((path) => !changed.has(path)))
      for (const path of paths) {
        const content = changed.get(path)
        if (content !== undefined) below.set(path, content)
      }
      return below
    },
    async search(texts, under = []) {
      const below = (await tree.search(texts, under)).filter((path) => !changed.has(path))
      const laid = added(under).filter(([, content]) => texts.some((text) => Buffer.from(content).includes(text)))
      return [...below, ...laid.map(([path]) => path)].sort()
    },
  }
}

/** Whether a path may be written in a commit: relative, normal, and not inside Git's own folder. */
export function isSafePath(path: string): boolean {
  if (path === '' || path.includes('\0') || path.includes('\n')) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
}
