import type { Place } from './place.ts'

/**
 * The user's mistake: a wrong input, a file that is missing or does not parse, an option that does not exist.
 * Shown as one message with its place and its fix, never with a stack trace; the process ends with exit code 2.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** What to do about it, as one imperative sentence. */
  readonly fix: string | undefined
  /** Where the mistake stands, where that is known. */
  readonly place: Place | undefined

  constructor(message: string, details: { fix?: string; place?: Place } = {}) {
    super(message)
    this.fix = details.fix
    this.place = details.place
  }
}

/**
 * A program or a service that we depend on failed: a registry answered 503, git could not reach its remote, the scanner
 * crashed. Shown without a stack trace; the process ends with exit code 3.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  /** The program or service as the user knows it: `trivy`, `registry ghcr.io`, `git push`. */
  readonly service: string
  /** What to do about it, as one imperative sentence. */
  readonly fix: string | undefined
  /** The line that asked for the service, where that is known. */
  readonly place: Place | undefined
  /** Whether the same may succeed a little later. */
  readonly transient: boolean
  /** How long the service asked to wait. */
  readonly retryAfterMs: number | undefined
  /** What the outputs of the step say where it ended so. */
  outputs: Readonly<Record<string, string>> | undefined

  constructor(
    service: string,
    message: string,
    details: {
      fix?: string | undefined
      place?: Place
      cause?: unknown
      transient?: boolean
      retryAfterMs?: number | undefined
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.service = service
    this.fix = details.fix
    this.place = details.place
    this.transient = details.transient ?? false
    this.retryAfterMs = details.retryAfterMs
  }
}

/** How a process ends. Documented in docs/architecture.md; scripts rely on the numbers. */
export const exitCode = { passed: 0, refused: 1, wrongUse: 2, serviceFailed: 3, ourBug: 70 } as const

/** The exit code that an error deserves: the user's mistake 2, a failed service 3, anything else is our bug. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof InputError) return exitCode.wrongUse
  if (error instanceof ServiceError) return exitCode.serviceFailed
  return exitCode.ourBug
}
