import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { GitObjects, type Objects, stdoutText } from './clone/objects.ts'
import { gitIn } from './program.ts'
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

/**
 * The history of the repository that the working directory stands in.
 * @returns its objects, the commit that is checked out, and the path from its root to the working directory.
 * @throws InputError when there is none, or it was cut short by a shallow clone.
 */
export async function localHistory(host: Host): Promise<{ objects: Objects; tip: string; prefix: string }> {
  const git = gitIn(host.files.root, host)
  const asked = await git.run(['rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD'])
  if (asked.exitCode !== 0) {
    throw new InputError(`The history of "${host.files.root}" can't be read: ${asked.stderr.trim().split('\n')[0]}`, {
      fix: 'Run it in a checkout of the repository with at least one commit, or name the repository.',
    })
  }
  const [isShallow, prefix = '', tip = ''] = stdoutText(asked).trimEnd().split('\n')
  if (isShallow === 'true') {
    throw new InputError('The checkout is a shallow clone, so what ran before is not in it', {
      fix: 'Check out with "fetch-depth: 0", or name the repository and no checkout is needed.',
    })
  }
  return { objects: new GitObjects(git), tip, prefix }
}
