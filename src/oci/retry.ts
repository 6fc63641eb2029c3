import type { Host } from '../host/host.ts'
import { RegistryError } from './registry-error.ts'

export interface RetryLimits {
  readonly attempts: number
  /** No further attempt begins after this time. */
  readonly totalMs: number
}

export const usualLimits: RetryLimits = { attempts: 6, totalMs: 90_000 }

const firstDelayMs = 500
const longestDelayMs = 20_000

/**
 * Does idempotent work until it succeeds, while its failures are transient (throttled, a fault of the server, cut off). It waits
 * as long as the registry asks for, otherwise twice as long each time, with full jitter so that many jobs don't come back at once.
 *
 * @throws RegistryError the last failure, saying how often it was tried.
 */
export async function retrying<T>(host: Host, work: () => Promise<T>, limits = usualLimits): Promise<T> {
  const started = host.clock.now().getTime()
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof RegistryError) || !error.transient) throw error
      const delay = delayAfter(attempt, error, host.random())
      const elapsed = host.clock.now().getTime() - started
      if (attempt >= limits.attempts || elapsed + delay > limits.totalMs) throw givenUp(error, attempt)
      host.log.info(`${error.service}: ${error.message}; trying again in ${(delay / 1000).toFixed(1)} s`)
      await host.clock.sleep(delay)
    }
  }
}

function delayAfter(attempt: number, error: RegistryError, random: number): number {
  const backoff = Math.min(longestDelayMs, firstDelayMs * 2 ** attempt) * random
  return Math.round((error.retryAfterMs ?? 0) + Math.max(backoff, 100))
}

function givenUp(error: RegistryError, attempts: number): RegistryError {
  if (attempts === 1) return error
  const message = error.message.slice(error.reason.length + 2)
  return new RegistryError(
    error.service.replace(/^registry /, ''),
    error.reason,
    `${message} (tried ${attempts} times)`,
    {
      cause: error,
    },
  )
}
