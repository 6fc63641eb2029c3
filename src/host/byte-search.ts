import * as fs from 'node:fs'
import type { Job } from './host.ts'

/** Bytes that are searched at once. */
const bufferSize = 256 * 1024
/** Room that is left for one more file: most fit, and are there after one read. */
const usualFile = 64 * 1024

/**
 * Reads files into one buffer that is used again and again: tens of thousands of small files cost little more than their
 * system calls. A larger file makes the buffer grow.
 */
export class Reader {
  readonly #largest: number
  #bytes = Buffer.allocUnsafeSlow(bufferSize)

  /** @param largest bytes from which on a file is too large to be read. */
  constructor(largest: number) {
    this.#largest = largest
  }

  /** Valid until the next file is read. */
  get bytes(): Buffer {
    return this.#bytes
  }

  /** Reads a file to the offset `start`. @returns where it ends, which is before the buffer's end; undefined when it is too large. */
  read(path: string, start: number): number | undefined {
    const file = fs.openSync(path, fs.constants.O_RDONLY)
    try {
      for (let end = start; ; this.#grow()) {
        end += fs.readSync(file, this.#bytes, end, this.#bytes.length - end, null)
        if (end - start > this.#largest) return undefined
        // A regular file gives less than was asked for only at its end.
        if (end < this.#bytes.length) return end
      }
    } finally {
      fs.closeSync(file)
    }
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(this.#bytes.length * 2)
    this.#bytes.copy(larger)
    this.#bytes = larger
  }
}

export interface SearchSetup {
  readonly folder: string
  /** None is empty or holds a NUL. */
  readonly texts: readonly string[]
  /** Bytes from which on a file is too large to be read. */
  readonly largest: number
}

/** Searches files for texts, many of them in one go. */
export class ByteSearch {
  readonly #folder: string
  readonly #texts: readonly Buffer[]
  readonly #reader: Reader

  constructor({ folder, texts, largest }: SearchSetup) {
    this.#folder = folder
    this.#texts = texts.map((text) => Buffer.from(text))
    this.#reader = new Reader(largest)
  }

  /**
   * @param paths relative to the folder.
   * @returns indices of the files that hold one of the texts, in order. Files that are too large or can't be read are among
   *   them: whoever reads them will know.
   */
  search(paths: readonly string[]): number[] {
    const found = new Set<number>()
    let ends: number[] = []
    paths.forEach((path, index) => {
      const start = ends.at(-1) ?? 0
      const end = this.#append(path, start)
      if (end === undefined) found.add(index)
      ends.push(end ?? start)
      if ((end ?? start) <= bufferSize - usualFile && index < paths.length - 1) return
      for (const file of this.#filesWithTexts(ends)) found.add(index + 1 - ends.length + file)
      ends = []
    })
    return [...found].sort((a, b) => a - b)
  }

  /** Reads a file and ends it with a NUL, so that no text is found across two files. */
  #append(path: string, start: number): number | undefined {
    try {
      const end = this.#reader.read(this.#folder + path, start)
      if (end === undefined) return undefined
      this.#reader.bytes[end] = 0
      return end + 1
    } catch {
      return undefined
    }
  }

  /** @param ends where each file in the buffer ends. */
  *#filesWithTexts(ends: readonly number[]): Generator<number> {
    const bytes = this.#reader.bytes.subarray(0, ends.at(-1))
    for (const text of this.#texts) {
      let file = 0
      for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, ends[file])) {
        while ((ends[file] ?? Number.POSITIVE_INFINITY) <= at) file++
        yield file
      }
    }
  }
}

/** The search as other threads do it. A part is the paths of its files, with NULs between them. */
export const searchFiles: Job<SearchSetup, string> = () => async (setup) => {
  const search = new ByteSearch(setup)
  return (part) => search.search(part.split('\0'))
}
