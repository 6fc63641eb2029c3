import { describe, expect, it } from 'vitest'
import type { Host } from '../../host/host.ts'
import type { Clone, RefUpdate } from '../clone/clone.ts'
import { GitFailure } from '../failure.ts'
import { turnQueue } from './turn-queue.ts'

const branch = 'refs/heads/main'
const tip = 'a'.repeat(40)

/** A server whose refs stand in a map, and a clock that moves when somebody sleeps or asks. */
function scene(options: { refused?: boolean } = {}) {
  const refs = new Map([[branch, tip]])
  let asked = 0
  let time = Date.parse('2026-01-31T12:00:00Z')
  const move = (update: RefUpdate): void => {
    if (refs.get(update.ref) !== update.from) throw new GitFailure({ kind: 'stale', text: update.ref })
    if (update.to === undefined) refs.delete(update.ref)
    else refs.set(update.ref, update.to)
  }
  const clone = {
    async refs() {
      time += 20
      asked += 1
      for (const [at, ref] of leaving) if (at <= time) refs.delete(ref)
      return { head: undefined, refs: new Map(refs) }
    },
    async push(updates: readonly RefUpdate[]) {
      time += 100
      if (options.refused) throw new GitFailure({ kind: 'hook', text: 'no' })
      updates.forEach(move)
    },
  } as unknown as Clone
  const clock = {
    now: () => new Date(time),
    async sleep(milliseconds: number) {
      time += milliseconds
    },
  }
  /** When which ref goes by itself. */
  const leaving: [number, string][] = []
  const host = { clock, random: () => 0.5 } as unknown as Host
  const queue = (id: string) => turnQueue(host, clone, { id, ref: branch })
  const ownRefs = (): string[] => [...refs.keys()].filter((ref) => ref !== branch)
  return { refs, queue, ownRefs, leaving, now: () => time, asked: () => asked, wait: (ms: number) => (time += ms) }
}

const fetch = async (known?: ReadonlyMap<string, string>) => new Map(known)

describe('a queue of jobs that push for themselves', () => {
  it('lets the first two go at once, and the next when one of them is done', async () => {
    const { queue, ownRefs, leaving, now, refs } = scene()
    const jobs = ['1', '2', '3'].map(queue)
    for (const job of jobs) expect(await job.enter([], tip)).toBe(true)
    const start = now()
    await jobs[0]!.turn(fetch)
    await jobs[1]!.turn(fetch)
    expect(now() - start).toBeLessThan(100)
    leaving.push([now() + 700, ownRefs()[0]!])
    expect((await jobs[2]!.turn(fetch)).get(branch)).toBe(tip)
    expect(now() - start).toBeGreaterThan(700)
    await jobs[2]!.leave()
    expect([...refs.keys()]).toHaveLength(2)
  })

  it.each([50, 300, 1000])(
    'goes soon after its turn has come, with few looks, where each needs %i ms',
    async (each) => {
      const { queue, ownRefs, leaving, now, asked } = scene()
      const ahead = 40
      const jobs = Array.from({ length: ahead + 1 }, (_, index) => queue(String(index)))
      for (const job of jobs) await job.enter([], tip)
      const start = now()
      leaving.push(
        ...ownRefs()
          .slice(0, ahead)
          .map((ref, index): [number, string] => [start + (index + 1) * each, ref]),
      )
      await jobs[ahead]!.turn(fetch)
      const turnAt = (ahead - 1) * each
      expect(now() - start).toBeGreaterThanOrEqual(turnAt)
      expect(now() - start).toBeLessThan(turnAt + Math.max(150, each))
      expect(asked()).toBeLessThan(20)
    },
  )

  it('passes over jobs that died, within seconds however many they are at the head', async () => {
    const { queue, now } = scene()
    const jobs = ['1', '2', '3', '4', '5'].map(queue)
    for (const job of jobs) await job.enter([], tip)
    const start = now()
    await jobs[4]!.turn(fetch)
    expect(now() - start).toBeGreaterThan(3000)
    expect(now() - start).toBeLessThan(15_000)
  })

  it('takes away the places of jobs that never went', async () => {
    const { queue, wait, ownRefs } = scene()
    await queue('dead').enter([], tip)
    wait(200_000)
    const job = queue('alive')
    await job.enter([], tip)
    await job.turn(fetch)
    const { links, removals } = await job.collect(new Map(), undefined as never)
    expect(links).toEqual([])
    expect(removals.map(({ ref }) => ref).sort()).toEqual(ownRefs().sort())
  })

  it('goes without a place where the server allows no such refs, and when its place was taken away', async () => {
    const { queue, refs, ownRefs } = scene()
    const job = queue('1')
    expect(await scene({ refused: true }).queue('1').enter([], tip)).toBe(false)
    await job.enter([], tip)
    refs.delete(ownRefs()[0]!)
    await job.turn(fetch)
    expect(job.isEntered).toBe(false)
  })

  it('does not count the jobs of other branches', async () => {
    const { queue, refs, now } = scene()
    for (const id of ['a', 'b', 'c'])
      refs.set(`refs/gitops-actions/turns/000000000000/${now().toString(36)}-${id}`, tip)
    const job = queue('1')
    await job.enter([], tip)
    const start = now()
    await job.turn(fetch)
    expect(now() - start).toBeLessThan(100)
  })
})
