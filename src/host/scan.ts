import * as fs from 'node:fs'
import { ByteSearch, Reader, type SearchSetup } from './byte-search.ts'
import type { FoundFile, Scan, ScanOptions, Threads } from './host.ts'

/** So many files are searched before the first of them is given, or by one thread before it takes the next ones. */
const partSize = 512

/** Threads that share a search, and from how many files on. */
interface Sharing {
  readonly threads: Threads
  readonly from: number
}

/** With fewer files, this thread is about done before another one has begun. */
export const worthSharing = 12_288

/** Makes the error of a path that can't be read. */
type Failure = (path: string, error: unknown) => unknown

/**
 * Walks a folder and searches its files. Symbolic links are not followed.
 *
 * @param root absolute path of a folder, or of one file (which is then read whatever its name).
 * @param shown what a path below it begins with in the result: empty, or ending in a slash; of one file its whole path.
 */
export async function scanFiles(
  root: string,
  shown: string,
  options: ScanOptions,
  failure: Failure,
  sharing?: Sharing,
): Promise<Scan> {
  const isFolder = fs.statSync(root).isDirectory()
  const folder = isFolder ? `${root}/` : root
  const listed = isFolder ? partsBelow(root, shown, options, failure) : [['']].values()
  const { count, parts } = await searched(folder, listed, options, sharing)
  const reader = new Reader(options.largest)
  const tooLarge: string[] = []
  return {
    count,
    tooLarge,
    *[Symbol.iterator](): Generator<FoundFile> {
      for (const { paths, found } of parts) {
        for (const index of found) {
          const path = paths[index] ?? ''
          const bytes = bytesOf(folder + path, shown + path)
          if (bytes === undefined) tooLarge.push(shown + path)
          else yield { path: shown + path, bytes }
        }
      }
    },
  }

  function bytesOf(path: string, shownPath: string): Uint8Array | undefined {
    try {
      const end = reader.read(path, 0)
      return end === undefined ? undefined : Uint8Array.prototype.slice.call(reader.bytes, 0, end)
    } catch (error) {
      throw failure(shownPath, error)
    }
  }
}

interface Part {
  readonly paths: readonly string[]
  /** Indices of the paths that are to be read. */
  readonly found: Iterable<number>
}

interface Searched {
  /** How many files there are. */
  readonly count: number
  readonly parts: Iterable<Part>
}

/** Lists files, and searches them: when they are iterated, or where there are very many, together with another thread. */
async function searched(
  folder: string,
  listed: IterableIterator<string[]>,
  { contains, largest }: ScanOptions,
  sharing: Sharing | undefined,
): Promise<Searched> {
  const parts: string[][] = []
  let count = 0
  for (let next = listed.next(); !next.done; next = listed.next()) {
    parts.push(next.value)
    count += next.value.length
    if (contains === undefined || sharing === undefined || count < sharing.from) continue
    return await searchedTogether({ folder, texts: contains, largest }, chained(parts, listed), sharing.threads)
  }
  if (contains === undefined) return { count, parts: parts.map((paths) => ({ paths, found: paths.keys() })) }
  return { count, parts: searchedLater(new ByteSearch({ folder, texts: contains, largest }), parts) }
}

function* searchedLater(search: ByteSearch, parts: readonly string[][]): Generator<Part> {
  for (const paths of parts) yield { paths, found: search.search(paths) }
}

/** The other thread starts, and then searches, while this one goes on with the list. */
async function searchedTogether(setup: SearchSetup, parts: Iterable<string[]>, threads: Threads): Promise<Searched> {
  const crew = await threads.crew('search files', 2)
  try {
    const search = new ByteSearch(setup)
    const listed: string[] = []
    let count = 0
    const offered = function* (): Generator<string> {
      for (const paths of parts) {
        const part = paths.join('\0')
        count += paths.length
        listed.push(part)
        yield part
      }
    }
    const found = await crew.share(setup, offered(), (part) => search.search(part.split('\0')))
    const hits = found.flatMap((indices, part) => (indices.length === 0 ? [] : [{ indices, part: listed[part] ?? '' }]))
    return { count, parts: hits.map(({ indices, part }) => ({ paths: part.split('\0'), found: indices })) }
  } finally {
    crew.dismiss()
  }
}

function* chained<T>(first: Iterable<T>, second: Iterable<T>): Generator<T> {
  yield* first
  yield* second
}

/**
 * The files of a folder that are to be read, relative to it, `partSize` at a time; listed as they are iterated. Those right in
 * a folder come first, then those of each folder below.
 */
function* partsBelow(root: string, shown: string, options: ScanOptions, failure: Failure): Generator<string[]> {
  let part: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const below: string[] = []
    for (const entry of entriesOf(folder)) {
      const path = folder + entry.name
      if (entry.isFile()) {
        if (!options.accepts(shown + path) || part.push(path) < partSize) continue
        yield part
        part = []
      } else if (entry.isDirectory() && !options.skips.has(entry.name)) below.push(`${path}/`)
    }
    for (const next of below.reverse()) folders.push(next)
  }
  if (part.length > 0) yield part

  function entriesOf(folder: string): fs.Dirent[] {
    try {
      return fs.readdirSync(`${root}/${folder}`, { withFileTypes: true })
    } catch (error) {
      throw failure(shown + folder, error)
    }
  }
}
