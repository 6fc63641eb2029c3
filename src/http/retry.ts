import { ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'

/** How long a service that fails is tried. */
interface Patience {
  readonly attempts: number
  /** No further attempt begins after this time. */
  readonly totalMs: number
}

const usualPatience: Patience = { attempts: 6, totalMs: 90_000 }

const firstDelayMs = 500
const longestDelayMs = 20_000

/**
 * Does work until it succeeds, while it fails with a ServiceError that is `transient`: throttled, a fault of the server, cut
 * off. So work throws such an error only where doing it again does no harm. It waits as long as the service asks for and
 * then a little, otherwise twice as long each time, with full jitter so that many jobs don't come back at once.
 *
 * @param may narrows down what is tried again.
 * @throws ServiceError the last failure, saying how often it was tried.
 */
export async function retrying<T>(
  host: Host,
  work: () => Promise<T>,
  patience = usualPatience,
  may: (error: ServiceError) => boolean = () => true,
): Promise<T> {
  const started = host.clock.now().getTime()
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ServiceError) || !error.transient || exhausted.has(error) || !may(error)) throw error
      const delay = delayAfter(attempt, error, host.random())
      const elapsed = host.clock.now().getTime() - started
      if (attempt >= patience.attempts || elapsed + delay > patience.totalMs) throw givenUp(error, attempt)
      host.log.info(`${error.service}: ${error.message}; trying again in ${(delay / 1000).toFixed(1)} s`)
      await host.clock.sleep(delay)
    }
  }
}

function delayAfter(attempt: number, error: ServiceError, random: number): number {
  const backoff = Math.min(longestDelayMs, firstDelayMs * 2 ** attempt) * random
  return Math.round((error.retryAfterMs ?? 0) + Math.max(backoff, 100))
}

/** What was tried often enough already: work that holds such work does not try it over again. */
const exhausted = new WeakSet<ServiceError>()

function givenUp(error: ServiceError, attempts: number): ServiceError {
  exhausted.add(error)
  if (attempts > 1) error.message += ` (tried ${attempts} times)`
  return error
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
export function retryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined || value.trim() === '') return undefined
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime())
}
