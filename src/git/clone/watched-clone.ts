import type { Clone } from './clone.ts'

/** A clone that tells when its last push has ended. */
export interface WatchedClone extends Clone {
  /** Comes back once no push is under way, however it ended. */
  pushed(): Promise<void>
}

export function watched(clone: Clone): WatchedClone {
  let last: Promise<void> = Promise.resolve()
  return {
    ...clone,
    push(updates) {
      const push = clone.push(updates)
      last = push.catch(() => {})
      return push
    },
    pushed: () => last,
  }
}
