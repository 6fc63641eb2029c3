import type { Entry } from '../tree.ts'
import type { NewCommit } from './fast-import.ts'
import { personText } from './fast-import.ts'
import { type GitObject, type ObjectType, oidOf } from './pack.ts'

/** An entry of one tree object. Names are kept byte for byte, one character a byte. */
interface TreeEntry {
  readonly mode: string
  readonly oid: string
}

/** Git objects in memory: those that were fetched, and those that we make. */
export interface ObjectStore {
  has(oid: string): boolean
  /** Throws RangeError for an object that is not there. */
  get(oid: string, type: ObjectType): Buffer
  add(objects: Map<string, GitObject>): void
  /** The files of a commit at or below some paths; without any, all. */
  entries(commit: string, under: readonly string[]): Entry[]
  /** What is at some paths, folders as well. */
  at(commit: string, paths: readonly string[]): Entry[]
  parents(commit: string): string[]
  message(commit: string): string
  /** Makes a commit and all that it needs. */
  commit(commit: NewCommit, parent: string | undefined): string
  /** What we made and is reachable from these objects. */
  made(tips: readonly string[]): GitObject[]
}

export function objectStore(): ObjectStore {
  const objects = new Map<string, GitObject>()
  const own = new Set<string>()
  const trees = new Map<string, Map<string, TreeEntry>>()

  const get = (oid: string, type: ObjectType): Buffer => {
    const object = objects.get(oid)
    if (object?.type === type) return object.data
    throw new RangeError(`the server did not send the ${type} ${oid}`)
  }
  const put = (type: ObjectType, data: Buffer): string => {
    const oid = oidOf({ type, data })
    if (!objects.has(oid)) {
      objects.set(oid, { type, data })
      own.add(oid)
    }
    return oid
  }
  const treeAt = (oid: string): Map<string, TreeEntry> => {
    const tree = trees.get(oid) ?? parseTree(get(oid, 'tree'))
    trees.set(oid, tree)
    return tree
  }
  const header = (commit: string): string[] => {
    const text = get(commit, 'commit').toString('utf8')
    return text.slice(0, text.indexOf('\n\n')).split('\n')
  }
  const rootOf = (commit: string): string => header(commit)[0]!.slice('tree '.length)

  function* walk(oid: string, prefix: string): Generator<Entry> {
    for (const [name, entry] of treeAt(oid)) {
      const path = prefix + utf8(name)
      if (entry.mode === '40000') yield* walk(entry.oid, `${path}/`)
      else yield { path, oid: entry.oid, mode: entry.mode }
    }
  }
  const at = (root: string, path: string): TreeEntry | undefined => {
    let entry: TreeEntry | undefined = { mode: '40000', oid: root }
    for (const part of path.split('/')) entry = entry?.mode === '40000' ? treeAt(entry.oid).get(bytes(part)) : undefined
    return entry
  }
  function* below(root: string, path: string): Generator<Entry> {
    const entry = at(root, path)
    if (entry?.mode === '40000') yield* walk(entry.oid, `${path}/`)
    else if (entry !== undefined) yield { path, oid: entry.oid, mode: entry.mode }
  }
  /** The tree with one path set, or without it; a folder that becomes empty goes. */
  const withPath = (
    tree: string | undefined,
    path: readonly string[],
    entry: TreeEntry | undefined,
  ): string | undefined => {
    const [name = '', ...rest] = path
    const entries = new Map(tree === undefined ? [] : treeAt(tree))
    const below = entries.get(name)
    const folder = below?.mode === '40000' ? below.oid : undefined
    const inner = rest.length === 0 ? undefined : withPath(folder, rest, entry)
    const next = rest.length === 0 ? entry : inner === undefined ? undefined : { mode: '40000', oid: inner }
    if (next === undefined) entries.delete(name)
    else entries.set(name, next)
    return entries.size === 0 ? undefined : put('tree', formatTree(entries))
  }

  return {
    has: (oid) => objects.has(oid),
    get,
    add(more) {
      for (const [oid, object] of more) objects.set(oid, object)
    },
    entries(commit, under) {
      const root = rootOf(commit)
      return under.length === 0
        ? [...walk(root, '')]
        : under.flatMap((path) => [...below(root, path.replace(/\/$/, ''))])
    },
    at(commit, paths) {
      const root = rootOf(commit)
      return paths.flatMap((path) => {
        const entry = at(root, path)
        return entry === undefined ? [] : [{ path, oid: entry.oid, mode: entry.mode.padStart(6, '0') }]
      })
    },
    parents: (commit) => header(commit).flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : [])),
    message(commit) {
      const text = get(commit, 'commit').toString('utf8')
      return text.slice(text.indexOf('\n\n') + 2)
    },
    commit({ changes, modes, message, author, committer, time }, parent) {
      let tree = parent === undefined ? undefined : rootOf(parent)
      for (const { path, content } of changes) {
        const entry =
          content === undefined
            ? undefined
            : { mode: modes.get(path) ?? '100644', oid: put('blob', Buffer.from(content)) }
        tree = withPath(tree, path.split('/').map(bytes), entry)
      }
      const lines = [
        `tree ${tree ?? put('tree', Buffer.alloc(0))}`,
        ...(parent === undefined ? [] : [`parent ${parent}`]),
        `author ${personText(author)} ${time} +0000`,
        `committer ${personText(committer)} ${time} +0000`,
      ]
      return put('commit', Buffer.from(`${lines.join('\n')}\n\n${message}`))
    },
    made(tips) {
      const found = new Map<string, GitObject>()
      const visit = (oid: string): void => {
        const object = objects.get(oid)
        if (object === undefined || !own.has(oid) || found.has(oid)) return
        found.set(oid, object)
        if (object.type === 'commit') for (const next of [rootOf(oid), ...this.parents(oid)]) visit(next)
        if (object.type === 'tree') for (const entry of treeAt(oid).values()) visit(entry.oid)
      }
      tips.forEach(visit)
      return [...found.values()]
    },
  }
}

function parseTree(data: Buffer): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>()
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(32, at)
    const zero = data.indexOf(0, space)
    entries.set(data.toString('latin1', space + 1, zero), {
      mode: data.toString('latin1', at, space),
      oid: data.toString('hex', zero + 1, zero + 21),
    })
    at = zero + 21
  }
  return entries
}

/** Entries are sorted by their bytes, folders as if a slash followed. */
function formatTree(entries: Map<string, TreeEntry>): Buffer {
  const sortKey = ([name, { mode }]: [string, TreeEntry]): string => (mode === '40000' ? `${name}/` : name)
  const sorted = [...entries].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  return Buffer.concat(
    sorted.flatMap(([name, { mode, oid }]) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
  )
}

function bytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

function utf8(name: string): string {
  return Buffer.from(name, 'latin1').toString('utf8')
}
