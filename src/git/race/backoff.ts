import type { Host } from '../../host/host.ts'
import type { FailureKind } from '../failure.ts'

export interface Limits {
  /** How often a push is tried at most. Default 100. */
  readonly attempts?: number
  /** For how long. Default five minutes. */
  readonly milliseconds?: number
}

/** How often in a row each failure is met with another try. What is not named here is final at once. */
const patience: Partial<Record<FailureKind, number>> = {
  stale: Number.POSITIVE_INFINITY,
  interrupted: 25,
  locked: 25,
  unreachable: 4,
  // Each of these has cost a minute.
  silent: 1,
  'not-atomic': 1,
  unknown: 2,
}

export interface Backoff {
  readonly attempts: number
  /**
   * Counts an attempt that failed and waits before the next one; false when there is to be none.
   * @param longest of the wait, in milliseconds. Default 2000.
   */
  again(kind: FailureKind, longest?: number): Promise<boolean>
}

/** Full jitter: a random part of a span that grows from 50 ms to 2 s, so that jobs that collided once spread out. */
export function backoff(host: Host, limits: Limits = {}): Backoff {
  const { attempts: most = 100, milliseconds = 300_000 } = limits
  const end = host.clock.now().getTime() + milliseconds
  let attempts = 1
  let inARow = 0
  let last: FailureKind | undefined
  return {
    get attempts() {
      return attempts
    },
    async again(kind, longest = 2000) {
      inARow = kind === last ? inARow + 1 : 1
      last = kind
      const wait = host.random() * Math.min(longest, 50 * 1.6 ** attempts)
      if (inARow > (patience[kind] ?? 0) || attempts >= most) return false
      if (host.clock.now().getTime() + wait > end) return false
      await host.clock.sleep(wait)
      attempts++
      return true
    },
  }
}
