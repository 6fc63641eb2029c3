import { describe, expect, it } from 'vitest'
import { testHost } from '../../test/support/host.ts'
import { ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { retryAfter, retrying } from './retry.ts'

const throttled = (retryAfterMs?: number) => new ServiceError('api', 'throttled', { transient: true, retryAfterMs })

/** A host whose time passes by waiting alone. */
function waitingHost(random: number): Host & { readonly waits: number[] } {
  const waits: number[] = []
  let now = 0
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds)
    now += milliseconds
  }
  return { ...testHost({}), waits, random: () => random, clock: { now: () => new Date(now), sleep } }
}

/** Work that fails so many times. */
function failing(times: number, error = throttled()) {
  let left = times
  return async () => {
    if (left-- > 0) throw error
    return 'done'
  }
}

describe('retrying', () => {
  it('waits twice as long each time, and at random less', async () => {
    const all = waitingHost(1)
    expect(await retrying(all, failing(5))).toBe('done')
    expect(all.waits).toEqual([1000, 2000, 4000, 8000, 16_000])
    const half = waitingHost(0.5)
    await retrying(half, failing(3))
    expect(half.waits).toEqual([500, 1000, 2000])
  })

  it('waits as long as the service asks for, and then a little', async () => {
    const host = waitingHost(0)
    await retrying(host, failing(1, throttled(7000)))
    expect(host.waits).toEqual([7100])
  })

  it('gives up after so many attempts, and says how many', async () => {
    await expect(retrying(waitingHost(0), failing(9))).rejects.toThrow('throttled (tried 6 times)')
  })

  it('is not done over again by work around it', async () => {
    const host = waitingHost(0)
    let attempts = 0
    const inner = async (): Promise<never> => {
      attempts++
      throw throttled()
    }
    const outer = retrying(host, () => retrying(host, inner))
    await expect(outer).rejects.toThrow(/^throttled \(tried 6 times\)$/)
    expect(attempts).toBe(6)
  })

  it('begins no attempt after the time is over', async () => {
    const host = waitingHost(0)
    const limits = { attempts: 9, totalMs: 10_000 }
    await expect(retrying(host, failing(9, throttled(6000)), limits)).rejects.toThrow('tried 2 times')
    expect(host.waits).toEqual([6100])
  })

  it.each([
    ['a failure that stays', new ServiceError('api', 'gone')],
    ['a mistake of ours', new TypeError('x is not a function')],
  ])('does not repeat %s', async (_, error) => {
    const host = waitingHost(0)
    await expect(retrying(host, failing(1, error as ServiceError))).rejects.toBe(error)
    expect(host.waits).toEqual([])
  })

  it('repeats what may be repeated alone', async () => {
    await expect(retrying(waitingHost(0), failing(1), undefined, () => false)).rejects.toThrow('throttled')
  })
})

describe('Retry-After', () => {
  const now = new Date('2026-01-01T00:00:00Z')
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j ms', (value, wait) => expect(retryAfter(value, now)).toBe(wait))
})
