import { createHash } from 'node:crypto'
import type { Host } from '../../host/host.ts'
import type { Clone } from '../clone/clone.ts'
import { WaitingRef } from './waiting-ref.ts'
import type { WaitingRoom } from './waiting-room.ts'

/** Milliseconds after which the place of a job that never went is free. */
const lifetime = 120_000
/** How many jobs at the head of the queue go at once: the next one does not have to notice first that the last is done. */
const abreast = 2
/** How long a job may take when it is its turn, in the time that others take, and in milliseconds; then it is passed over. */
const courtesy = 8
const shortestTurn = 3000
const longestTurn = 20_000
/** How long at most a job is taken to need, in the time that one ref needs: a fetch and a push. */
const slowest = 3
/** Milliseconds after which a waiting job looks again at the latest. */
const longestPause = 12_000

/**
 * Turns for jobs that may not carry each other's edits: each puts an empty ref on the server, named by the time and at
 * random, and goes when few are ahead of it. A ref of this kind says nothing and gets nobody anything but a place, and the
 * wait for those ahead is bounded, so it needs no seal.
 */
export function turnQueue(host: Host, clone: Clone, own: { readonly id: string; readonly ref: string }): WaitingRoom {
  const now = (): number => host.clock.now().getTime()
  const folder = `refs/gitops-actions/turns/${createHash('sha256').update(own.ref).digest('hex').slice(0, 12)}/`
  const place = new WaitingRef(clone)
  /** How long it takes here and now to put one ref on the server. */
  let pace = 0
  /** How long it takes until the next job can go: the measure of all waiting. */
  let step = 0
  /** Since when we have seen those whose turn it is. */
  const turns = new Map<string, number>()
  /** Refs of jobs that never went. */
  let old: [string, string][] = []

  const timeOf = (ref: string): number => Number.parseInt(ref.slice(folder.length), 36)
  const isValid = (ref: string): boolean => Math.abs(now() - timeOf(ref)) < lifetime

  /** How many go before us: a job that takes too long is not waited for, be it dead or slow. */
  const waitedFor = (ahead: readonly string[]): number => {
    const limit = Math.min(longestTurn, Math.max(shortestTurn, courtesy * step))
    const alive = ahead.filter((ref) => now() - (turns.get(ref) ?? now()) < limit).sort()
    for (const ref of alive.slice(0, abreast)) if (!turns.has(ref)) turns.set(ref, now())
    return alive.length
  }

  return {
    folder: undefined,
    told: folder,
    get isEntered() {
      return place.isThere
    },
    async enter(_, tip) {
      const enteredAt = now()
      const isAllowed = await place.put(`${folder}${enteredAt.toString(36).padStart(9, '0')}-${own.id}`, tip)
      pace = Math.max(50, now() - enteredAt)
      step = pace
      return isAllowed
    },
    async turn(fetch) {
      let before: { readonly ahead: number; readonly at: number } | undefined
      for (;;) {
        const { refs } = await clone.refs([own.ref, `${folder}*`])
        if (!refs.has(place.name)) place.gone()
        const others = [...refs].filter(([ref]) => ref.startsWith(folder) && ref !== place.name)
        old = others.filter(([ref]) => !isValid(ref))
        const ahead = waitedFor(others.map(([ref]) => ref).filter((ref) => ref < place.name && isValid(ref)))
        if (!place.isThere || ahead < abreast) return await fetch(refs)
        if (before !== undefined && before.ahead > ahead) {
          // When all sleep nobody goes: what is seen then must not make them sleep longer.
          step = Math.min(slowest * pace, (now() - before.at) / (before.ahead - ahead))
        }
        before = { ahead, at: now() }
        const wait = (ahead - abreast + 1) * step
        await host.clock.sleep(Math.min(longestPause, wait) * (0.5 + host.random() / 2))
      }
    },
    async collect() {
      const removals = old.map(([ref, from]) => ({ ref, from, to: undefined }))
      return { links: [], removals: [place.removal, ...removals] }
    },
    leave: () => place.remove(),
    left: () => place.gone(),
  }
}
