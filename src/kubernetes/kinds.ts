/** Gives the bytes of a file of the suite's `data/` folder: `Host.data`. */
export type ReadData = (name: string) => Uint8Array

/** The kinds that ship with the suite. Their data is read when the first kind is looked up. */
export class Kinds {
  readonly #read: ReadData

  constructor(read: ReadData) {
    this.#read = read
  }

  protected read(name: string): Uint8Array {
    return this.#read(name)
  }
}
