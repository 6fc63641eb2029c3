import * as fs from 'node:fs'
import { ByteSearch, Reader } from './byte-search.ts'
import type { FoundFile, Scan, ScanOptions } from './host.ts'

/** So many files are searched before the first of them is given. */
const partSize = 512

/** Makes the error of a path that can't be read. */
type Failure = (path: string, error: unknown) => unknown

/**
 * Walks a folder and searches its files. Symbolic links are not followed.
 *
 * @param root absolute path of a folder, or of one file (which is then read whatever its name).
 * @param shown what a path below it begins with in the result: empty, or ending in a slash; of one file its whole path.
 */
export async function scanFiles(root: string, shown: string, options: ScanOptions, failure: Failure): Promise<Scan> {
  const isFolder = fs.statSync(root).isDirectory()
  const folder = isFolder ? `${root}/` : root
  const files = isFolder ? [...filesBelow(root, shown, options, failure)] : ['']
  const parts = inParts(files)
  const reader = new Reader(options.largest)
  const tooLarge: string[] = []
  return {
    count: files.length,
    tooLarge,
    *[Symbol.iterator](): Generator<FoundFile> {
      for (const { paths, found } of searched(folder, parts, options)) {
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

/** The parts, each searched when it is iterated. */
function* searched(folder: string, parts: readonly string[][], { contains, largest }: ScanOptions): Generator<Part> {
  const search = contains === undefined ? undefined : new ByteSearch(folder, contains, largest)
  for (const paths of parts) yield { paths, found: search?.search(paths) ?? paths.keys() }
}

function inParts(paths: readonly string[]): string[][] {
  const count = Math.ceil(paths.length / partSize)
  return Array.from({ length: count }, (_, part) => paths.slice(part * partSize, (part + 1) * partSize))
}

/** The files of a folder that are to be read, relative to it: those right in it first, then those of each folder below. */
function* filesBelow(root: string, shown: string, options: ScanOptions, failure: Failure): Generator<string> {
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const below: string[] = []
    for (const entry of entriesOf(folder)) {
      const path = folder + entry.name
      if (entry.isFile()) {
        if (options.accepts(shown + path)) yield path
      } else if (entry.isDirectory() && !options.skips.has(entry.name)) below.push(`${path}/`)
    }
    for (const next of below.reverse()) folders.push(next)
  }

  function entriesOf(folder: string): fs.Dirent[] {
    try {
      return fs.readdirSync(`${root}/${folder}`, { withFileTypes: true })
    } catch (error) {
      throw failure(shown + folder, error)
    }
  }
}
