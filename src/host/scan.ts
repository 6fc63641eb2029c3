import * as fs from 'node:fs'
import type { FoundFile, Scan, ScanOptions } from './host.ts'

/**
 * Walks a folder and reads its files into one buffer that is used again and again: tens of thousands of small files cost
 * little more than their system calls. Symbolic links are not followed.
 *
 * @param root absolute path of a folder, or of one file (which is then read whatever its name).
 * @param shown what a path below it begins with in the result: empty, or ending in a slash; of one file its whole path.
 * @param failure makes the error of a path that can't be read.
 */
export function scanFiles(
  root: string,
  shown: string,
  options: ScanOptions,
  failure: (path: string, error: unknown) => unknown,
): Scan {
  const needles = options.contains?.map((text) => Buffer.from(text))
  const reader = fileReader(options.largest)
  const scan = {
    read: 0,
    tooLarge: [] as string[],
    *[Symbol.iterator](): Generator<FoundFile> {
      if (fs.statSync(root).isDirectory()) {
        yield* folder(root, shown)
        return
      }
      const file = match(root, shown)
      if (file !== undefined) yield file
    },
  }
  return scan

  function* folder(path: string, prefix: string): Generator<FoundFile> {
    const below: string[] = []
    for (const entry of entriesOf(path, prefix)) {
      const { name } = entry
      if (entry.isFile()) {
        const file = options.accepts(prefix + name) ? match(`${path}/${name}`, prefix + name) : undefined
        if (file !== undefined) yield file
      } else if (entry.isDirectory()) below.push(name)
    }
    for (const name of below) if (!options.skips.has(name)) yield* folder(`${path}/${name}`, `${prefix}${name}/`)
  }

  function entriesOf(path: string, prefix: string): fs.Dirent[] {
    try {
      return fs.readdirSync(path, { withFileTypes: true })
    } catch (error) {
      throw failure(prefix, error)
    }
  }

  function bytesOf(path: string, shownPath: string): Buffer | undefined {
    try {
      return reader(path)
    } catch (error) {
      throw failure(shownPath, error)
    }
  }

  function match(path: string, shownPath: string): FoundFile | undefined {
    const bytes = bytesOf(path, shownPath)
    scan.read += 1
    if (bytes === undefined) {
      scan.tooLarge.push(shownPath)
      return undefined
    }
    return holds(bytes) ? { path: shownPath, bytes: Uint8Array.prototype.slice.call(bytes) } : undefined
  }

  function holds(bytes: Buffer): boolean {
    if (needles === undefined) return true
    for (const needle of needles) if (bytes.indexOf(needle) >= 0) return true
    return false
  }
}

/** Gives the bytes of a file, valid until the next call; undefined when there are more of them than `largest`. */
function fileReader(largest: number): (path: string) => Buffer | undefined {
  let buffer = Buffer.allocUnsafeSlow(64 * 1024)
  return (path) => {
    const file = fs.openSync(path, 'r')
    try {
      let length = 0
      for (;;) {
        length += fs.readSync(file, buffer, length, buffer.length - length, null)
        // A regular file gives less than was asked for only at its end.
        if (length < buffer.length) return length > largest ? undefined : buffer.subarray(0, length)
        if (length > largest) return undefined
        const larger = Buffer.allocUnsafeSlow(buffer.length * 4)
        buffer.copy(larger)
        buffer = larger
      }
    } finally {
      fs.closeSync(file)
    }
  }
}
