import { createHash } from 'node:crypto'
import { type Entry, folderMode, isUnder, type Tree, treeOf } from '../../src/git/tree.ts'

/** A tree of files that are given as texts, with the blob ids that Git gives them. */
export function memoryTree(files: Readonly<Record<string, string>>, messages: readonly string[] = []): Tree {
  const blobs = new Map(Object.values(files).map((text) => [blobId(text), Buffer.from(text)]))
  const entries = Object.entries(files).map(([path, text]): Entry => ({ path, oid: blobId(text), mode: '100644' }))
  const below = (under: readonly string[]): Entry[] => entries.filter(({ path }) => isUnder(path, under))
  return treeOf(
    {
      entries: async (_, under) => below(under),
      at: async (_, paths) => [
        ...entries.filter(({ path }) => paths.includes(path)),
        ...paths.flatMap((path) =>
          entries.some((entry) => entry.path.startsWith(`${path}/`)) ? [{ path, oid: 'folder', mode: folderMode }] : [],
        ),
      ],
      blobs: async (oids) => new Map(oids.map((oid) => [oid, blobs.get(oid)!])),
      grep: async (_, texts, under) =>
        below(under).flatMap(({ path }) => (texts.some((text) => files[path]!.includes(text)) ? [path] : [])),
      messageWith: async (_, line) => messages.find((message) => message.split('\n').includes(line)),
    },
    'tip',
  )
}

function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
}
