import { InputError } from '../errors.ts'

/** A file of a tree. */
export interface Entry {
  readonly path: string
  readonly oid: string
  /** Git's mode: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule); a folder, where one is asked for, `040000`. */
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
  /** The files below the given folders. Without any: all. */
  list(under?: readonly string[]): Promise<Entry[]>
  /** What is at the given paths, folders as well; a path where nothing is is left out. */
  at(paths: readonly string[]): Promise<Map<string, Entry>>
  /** The same without folders. */
  find(paths: readonly string[]): Promise<Map<string, Entry>>
  /** The content of many regular files, in one go. A path that is no regular file is left out. */
  read(paths: readonly string[]): Promise<Map<string, Uint8Array>>
  /** The paths of the regular files that hold one of the texts, below the given folders. */
  search(texts: readonly string[], under?: readonly string[]): Promise<string[]>
  /** The message of the newest commit of its history that has a line; the history is fetched when it is not there. */
  messageWith(line: string): Promise<string | undefined>
}

/** What a tree is made of: one commit of a repository without a work tree. */
export interface TreeSource {
  entries(commit: string, under: readonly string[]): Promise<Entry[]>
  at(commit: string, paths: readonly string[]): Promise<Entry[]>
  blobs(oids: readonly string[]): Promise<Map<string, Uint8Array>>
  grep(commit: string, texts: readonly string[], under: readonly string[]): Promise<string[]>
  messageWith(commit: string, line: string): Promise<string | undefined>
}

export const folderMode = '040000'

export function isRegular(entry: Entry): boolean {
  return entry.mode.startsWith('100')
}

/** The tree of a commit. What was looked up is kept, so several edits of one tip cost one reading. */
export function treeOf(source: TreeSource, commit: string): Tree {
  const known = new Map<string, Entry | undefined>()
  const at: Tree['at'] = async (paths) => {
    const unknown = [...new Set(paths)].filter((path) => !known.has(path))
    if (unknown.length > 0) {
      for (const path of unknown) known.set(path, undefined)
      for (const entry of await source.at(commit, unknown)) known.set(entry.path, entry)
    }
    return new Map(paths.flatMap((path) => (known.get(path) === undefined ? [] : [[path, known.get(path)!]])))
  }
  const find: Tree['find'] = async (paths) => withoutFolders(await at(paths))
  return {
    commit,
    at,
    find,
    list: (under = []) => source.entries(commit, under),
    async read(paths) {
      const files = [...(await find(paths)).values()].filter(isRegular)
      const blobs = await source.blobs(files.map((entry) => entry.oid))
      return new Map(files.map((entry) => [entry.path, blobs.get(entry.oid)!]))
    },
    search: (texts, under = []) => source.grep(commit, texts, under),
    messageWith: (line) => source.messageWith(commit, line),
  }
}

function withoutFolders(entries: ReadonlyMap<string, Entry>): Map<string, Entry> {
  return new Map([...entries].filter(([, { mode }]) => mode !== folderMode))
}

/** Whether a path is one of these files or lies below one of these folders; without any, it does. */
export function isUnder(path: string, under: readonly string[]): boolean {
  return under.length === 0 || under.some((one) => path === one || path.startsWith(`${one.replace(/\/$/, '')}/`))
}

/** A tree with the changes of a commit on top that is still to be made: what the next commit of a chain stands on. */
export function withCommit(tree: Tree, { changes, message }: { changes: readonly Change[]; message: string }): Tree {
  const changed = new Map(changes.map((change) => [change.path, change.content]))
  const added = (under: readonly string[]): [string, Uint8Array][] =>
    [...changed].flatMap(([path, content]) => (content !== undefined && isUnder(path, under) ? [[path, content]] : []))
  const at: Tree['at'] = async (paths) => {
    const found = await tree.at(paths)
    for (const path of paths) {
      const mode = found.get(path)?.mode
      if (changed.has(path)) found.delete(path)
      if (changed.get(path) !== undefined) found.set(path, { path, oid: '', mode: mode ?? '100644' })
      else if (added([path]).length > 0) found.set(path, { path, oid: '', mode: folderMode })
    }
    return found
  }
  return {
    commit: tree.commit,
    at,
    find: async (paths) => withoutFolders(await at(paths)),
    messageWith: async (line) => (message.split('\n').includes(line) ? message : await tree.messageWith(line)),
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

/**
 * A path in a repository without `./` in front and slashes at the end; the root is the empty path.
 * @throws InputError for one that leads out of it.
 */
export function repositoryPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (!path.startsWith('/') && !parts.includes('..')) return parts.join('/')
  throw new InputError(`The path "${path}" leads out of the repository`, {
    fix: 'Give a path relative to the root of the repository.',
  })
}
