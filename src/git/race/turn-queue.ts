import { sha256Of } from '../../hash.ts'
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
/** What part of the time until its turn a job sleeps before it looks again: where all sleep too long nobody goes. */
const hope = 0.4
/** How much longer it sleeps each time that nothing has moved. */
const slowing = 1.5
/** Milliseconds after which a waiting job looks again at the earliest and at the latest. */
const shortestPause = 20
const longestPause = 12_000

/**
 * Turns for jobs that may not carry each other's edits: each puts an empty ref on the server, named by the time and at
 * random, and goes when few are ahead of it. A ref of this kind says nothing and gets nobody anything but a place, and the
 * wait for those ahead is bounded, so it needs no seal.
 */
export function turnQueue(host: Host, clone: Clone, own: { readonly id: string; readonly ref: string }): WaitingRoom {
  const now = (): number => host.clock.now().getTime()
  const folder = `refs/gitops-actions/turns/${sha256Of(own.ref).slice(0, 12)}/`
  const place = new WaitingRef(clone)
  /** How long it takes until the next job can go, once it has been seen: the measure of all waiting. */
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
      return await place.put(`${folder}${now().toString(36).padStart(9, '0')}-${own.id}`, tip)
    },
    async turn(fetch) {
      /** How often in a row nothing has moved. */
      let looks = 0
      let before: { readonly ahead: number; readonly at: number } | undefined
      for (;;) {
        const asked = now()
        const { refs } = await clone.refs([own.ref, `${folder}*`])
        const took = now() - asked
        if (!refs.has(place.name)) place.gone()
        const others = [...refs].filter(([ref]) => ref.startsWith(folder) && ref !== place.name)
        old = others.filter(([ref]) => !isValid(ref))
        const ahead = waitedFor(others.map(([ref]) => ref).filter((ref) => ref < place.name && isValid(ref)))
        if (!place.isThere || ahead < abreast) return await fetch(refs)
        const moved = before === undefined ? 0 : before.ahead - ahead
        if (before !== undefined && moved > 0) step = (now() - before.at) / moved
        looks = before === undefined || moved > 0 ? 0 : looks + 1
        before = { ahead, at: now() }
        // How fast the queue moves is not to be had from how long a request takes: while all enter, that is long.
        const wait = Math.max(shortestPause, took, hope * (ahead - abreast + 1) * step) * slowing ** looks
        await host.clock.sleep(Math.min(longestPause, wait) * (0.75 + host.random() / 2))
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
