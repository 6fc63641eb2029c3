import type { Host } from '../host/host.ts'
import { type Entry, folderMode, isRegular, type Tree } from './tree.ts'

/** The files of the working directory, as a tree. Nothing of Git is needed to read them. */
export function workTree(host: Host): Tree {
  const { files } = host
  const entryAt = (path: string): Entry | undefined => {
    const kind = files.kind(path)
    if (kind === 'symlink') return { path, oid: '', mode: '120000' }
    if (kind === 'directory') return { path, oid: '', mode: folderMode }
    return kind === 'file' ? { path, oid: '', mode: '100644' } : undefined
  }
  const visit = (folder: string): Entry[] =>
    files.list(folder === '' ? '.' : folder).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.kind === 'directory') return entry.name === '.git' ? [] : visit(path)
      return entryAt(path) ?? []
    })
  const at = (paths: readonly string[], isWanted: (entry: Entry) => boolean): Map<string, Entry> =>
    new Map(
      paths.flatMap((path) => {
        const entry = entryAt(path)
        return entry !== undefined && isWanted(entry) ? [[path, entry]] : []
      }),
    )
  const list = (under: readonly string[]): Entry[] =>
    (under.length === 0 ? [''] : under).flatMap((folder) => {
      if (folder !== '' && files.kind(folder) === undefined) return []
      return files.kind(folder === '' ? '.' : folder) === 'directory' ? visit(folder) : (entryAt(folder) ?? [])
    })
  return {
    commit: 'HEAD',
    list: async (under = []) => list(under),
    at: async (paths) => at(paths, () => true),
    find: async (paths) => at(paths, ({ mode }) => mode !== folderMode),
    read: async (paths) =>
      new Map(paths.flatMap((path) => (files.kind(path) === 'file' ? [[path, files.read(path)]] : []))),
    search: async (texts, under = []) =>
      list(under)
        .filter((entry) => isRegular(entry) && texts.some((text) => Buffer.from(files.read(entry.path)).includes(text)))
        .map((entry) => entry.path),
    messageWith: async () => undefined,
  }
}
