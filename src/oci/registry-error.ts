import { ServiceError } from '../errors.ts'
import { retryAfter } from '../http/retry.ts'
import { list, object, optional, parsed, type TypeOf, text } from '../http/shape.ts'
import { fixFor, type RegistryReason } from './registry-hints.ts'

/** A registry failed. The reason is told apart by name, at the start of the message too. */
export class RegistryError extends ServiceError {
  readonly reason: RegistryReason

  constructor(
    registry: string,
    reason: RegistryReason,
    message: string,
    details: { transient?: boolean; retryAfterMs?: number | undefined; cause?: unknown; fix?: string } = {},
  ) {
    super(`registry ${registry}`, `${reason}: ${message}`, { fix: fixFor(registry, reason, message), ...details })
    this.reason = reason
  }
}

/** The parts of an answer that explain a failure. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/**
 * The error that an answer stands for, whatever was expected of it.
 * @param isKnown the request had a login that the registry takes: a 401 is then about what it may do.
 */
export function errorOfAnswer(
  registry: string,
  request: string,
  answer: Answer,
  now: Date,
  isKnown = false,
): RegistryError {
  const said = explanation(answer.body)
  const message = `${request} was answered with ${answer.status}${said.text === '' ? '' : `: ${said.text}`}`
  const found = reasonOf(answer.status, said)
  const reason = found === 'unauthorized' && answer.status === 401 && isKnown ? 'denied' : found
  // An upload session that is gone was lost by the registry; a new one may live longer.
  const transient = reason === 'rate limited' || reason === 'unavailable' || said.codes.includes('BLOB_UPLOAD_UNKNOWN')
  return new RegistryError(registry, reason, message, {
    transient,
    retryAfterMs: transient ? retryAfter(answer.headers['retry-after'], now) : undefined,
  })
}

function reasonOf(
  status: number,
  { codes, text: message }: { codes: readonly string[]; text: string },
): RegistryReason {
  if (status === 429 || codes.includes('TOOMANYREQUESTS')) return 'rate limited'
  // Each registry says it with a status and a code of its own.
  if (status >= 400 && status < 500 && /\bimmutab/i.test(`${codes.join(' ')} ${message}`)) return 'immutable'
  if (status === 405 && /\bdisallowed\b/i.test(message)) return 'immutable'
  if (status === 401 || (status === 403 && /\btoken has expired\b/i.test(message))) return 'unauthorized'
  if (status === 403) return 'denied'
  if (status === 413) return 'too large'
  if (status >= 500 || status === 408) return 'unavailable'
  if (codes.includes('DIGEST_INVALID')) return 'digest mismatch'
  if (status === 404) return 'name unknown'
  return 'unexpected answer'
}

const errorsShape = object('errors', {
  errors: list('errors', object('an error', { code: optional(text), message: optional(text) })),
})

/** Error bodies: https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
function explanation(bytes: Uint8Array): { codes: string[]; text: string } {
  const body = parsed(bytes)
  if (errorsShape.differs(body) !== undefined) {
    return { codes: [], text: typeof body === 'string' ? oneLine(body.slice(0, 400)) : '' }
  }
  const { errors } = body as TypeOf<typeof errorsShape>
  const said = errors.map(({ code, message }) => [code, message].filter(Boolean).join(' '))
  return { codes: errors.map(({ code }) => code ?? ''), text: oneLine(said.join('; ')) }
}

/** What a server says is shown as one short line without control characters. */
function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
