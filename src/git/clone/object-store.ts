import type { Entry } from '../tree.ts'
import type { NewCommit } from './fast-import.ts'
import { personText } from './fast-import.ts'
import { type GitObject, type ObjectType, oidOf } from './pack.ts'

/** An entry of one tree object. Names are kept byte for byte, one character a byte. */
interface TreeEntry {
  readonly mode: string
  readonly oid: string
}

/** Git objects in memory: those that were fetched, and those that we make. Methods throw RangeError for an object that is not there. */
export class ObjectStore {
  readonly #objects = new Map<string, GitObject>()
  readonly #own = new Set<string>()
  readonly #trees = new Map<string, Map<string, TreeEntry>>()

  has(oid: string): boolean {
    return this.#objects.has(oid)
  }

  get(oid: string, type: ObjectType): Buffer {
    const object = this.#objects.get(oid)
    if (object?.type === type) return object.data
    throw new RangeError(`the server did not send the ${type} ${oid}`)
  }

  add(objects: ReadonlyMap<string, GitObject>): void {
    for (const [oid, object] of objects) this.#objects.set(oid, object)
  }

  /** The files of a commit at or below some paths; without any, all. */
  entries(commit: string, under: readonly string[]): Entry[] {
    const root = this.#rootOf(commit)
    if (under.length === 0) return [...this.#walk(root, '')]
    return under.flatMap((path) => [...this.#below(root, path.replace(/\/$/, ''))])
  }

  /** What is at some paths, folders as well. */
  at(commit: string, paths: readonly string[]): Entry[] {
    const root = this.#rootOf(commit)
    return paths.flatMap((path) => {
      const entry = this.#find(root, path)
      return entry === undefined ? [] : [{ path, oid: entry.oid, mode: entry.mode.padStart(6, '0') }]
    })
  }

  parents(commit: string): string[] {
    return this.#header(commit).flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []))
  }

  message(commit: string): string {
    const text = this.get(commit, 'commit').toString('utf8')
    return text.slice(text.indexOf('\n\n') + 2)
  }

  /** Makes a commit and all that it needs. */
  commit({ changes, modes, message, author, committer, time }: NewCommit, parent: string | undefined): string {
    let tree = parent === undefined ? undefined : this.#rootOf(parent)
    for (const { path, content } of changes) {
      const blob = content === undefined ? undefined : this.#put('blob', Buffer.from(content))
      const entry = blob === undefined ? undefined : { mode: modes.get(path) ?? '100644', oid: blob }
      tree = this.#withPath(tree, path.split('/').map(bytes), entry)
    }
    const lines = [
      `tree ${tree ?? this.#put('tree', Buffer.alloc(0))}`,
      ...(parent === undefined ? [] : [`parent ${parent}`]),
      `author ${personText(author)} ${time} +0000`,
      `committer ${personText(committer)} ${time} +0000`,
    ]
    return this.#put('commit', Buffer.from(`${lines.join('\n')}\n\n${message}`))
  }

  /** What we made and is reachable from these objects. */
  made(tips: readonly string[]): GitObject[] {
    const found = new Map<string, GitObject>()
    const visit = (oid: string): void => {
      const object = this.#objects.get(oid)
      if (object === undefined || !this.#own.has(oid) || found.has(oid)) return
      found.set(oid, object)
      if (object.type === 'commit') for (const next of [this.#rootOf(oid), ...this.parents(oid)]) visit(next)
      if (object.type === 'tree') for (const entry of this.#treeAt(oid).values()) visit(entry.oid)
    }
    tips.forEach(visit)
    return [...found.values()]
  }

  #put(type: ObjectType, data: Buffer): string {
    const oid = oidOf({ type, data })
    if (!this.#objects.has(oid)) {
      this.#objects.set(oid, { type, data })
      this.#own.add(oid)
    }
    return oid
  }

  #header(commit: string): string[] {
    const text = this.get(commit, 'commit').toString('utf8')
    return text.slice(0, text.indexOf('\n\n')).split('\n')
  }

  #rootOf(commit: string): string {
    return this.#header(commit)[0]!.slice('tree '.length)
  }

  #treeAt(oid: string): Map<string, TreeEntry> {
    const tree = this.#trees.get(oid) ?? parseTree(this.get(oid, 'tree'))
    this.#trees.set(oid, tree)
    return tree
  }

  *#walk(oid: string, prefix: string): Generator<Entry> {
    for (const [name, entry] of this.#treeAt(oid)) {
      const path = prefix + utf8(name)
      if (entry.mode === '40000') yield* this.#walk(entry.oid, `${path}/`)
      else yield { path, oid: entry.oid, mode: entry.mode }
    }
  }

  *#below(root: string, path: string): Generator<Entry> {
    const entry = this.#find(root, path)
    if (entry?.mode === '40000') yield* this.#walk(entry.oid, `${path}/`)
    else if (entry !== undefined) yield { path, oid: entry.oid, mode: entry.mode }
  }

  #find(root: string, path: string): TreeEntry | undefined {
    let entry: TreeEntry | undefined = { mode: '40000', oid: root }
    for (const part of path.split('/')) {
      entry = entry?.mode === '40000' ? this.#treeAt(entry.oid).get(bytes(part)) : undefined
    }
    return entry
  }

  /** The tree with one path set, or without it; a folder that becomes empty goes. */
  #withPath(tree: string | undefined, path: readonly string[], entry: TreeEntry | undefined): string | undefined {
    const [name = '', ...rest] = path
    const entries = new Map(tree === undefined ? [] : this.#treeAt(tree))
    const below = entries.get(name)
    const folder = below?.mode === '40000' ? below.oid : undefined
    const inner = rest.length === 0 ? undefined : this.#withPath(folder, rest, entry)
    const next = rest.length === 0 ? entry : inner === undefined ? undefined : { mode: '40000', oid: inner }
    if (next === undefined) entries.delete(name)
    else entries.set(name, next)
    return entries.size === 0 ? undefined : this.#put('tree', formatTree(entries))
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
