import type { Clone, RefUpdate } from '../clone/clone.ts'
import { GitFailure } from '../failure.ts'

/** A ref of ours on the server, by which other jobs see that we wait. */
export class WaitingRef {
  readonly #clone: Clone
  #name = ''
  #commit: string | undefined

  constructor(clone: Clone) {
    this.#clone = clone
  }

  get name(): string {
    return this.#name
  }

  /** Whether it is on the server, as far as we know. */
  get isThere(): boolean {
    return this.#commit !== undefined
  }

  /** What takes it away, for a push of more than this. */
  get removal(): RefUpdate {
    return { ref: this.#name, from: this.#commit, to: undefined }
  }

  /**
   * Puts it on the server.
   * @returns false where the server does not allow it.
   * @throws GitFailure after an interruption: it may be there all the same; the next fetch tells.
   */
  async put(name: string, commit: string | undefined): Promise<boolean> {
    this.#name = name
    this.#commit = commit
    try {
      await this.#clone.push([{ ref: name, from: undefined, to: commit }])
      return true
    } catch (error) {
      if (!(error instanceof GitFailure) || error.failure.kind === 'interrupted') throw error
      this.#commit = undefined
      return false
    }
  }

  async remove(): Promise<void> {
    if (this.#commit === undefined) return
    await this.#clone.push([this.removal])
    this.#commit = undefined
  }

  /** It was taken away, by us or by others. */
  gone(): void {
    this.#commit = undefined
  }
}
