import { ServiceError } from '../errors.ts'
import { retryAfter } from '../http/retry.ts'
import { list, object, optional, parsed, type TypeOf, text } from '../http/shape.ts'

/** Why a registry did not do what it was asked for. */
type RegistryReason =
  | 'unauthorized'
  | 'denied'
  | 'name unknown'
  | 'rate limited'
  | 'unreachable'
  | 'unavailable'
  | 'too large'
  | 'immutable'
  | 'digest mismatch'
  | 'unexpected answer'

const fixes: Readonly<Record<RegistryReason, string>> = {
  unauthorized: 'Give registry-username and registry-password, or log in with docker login before this step.',
  denied:
    'Check that this account may push to the repository (for ghcr.io the job needs the permission packages: write).',
  'name unknown': 'Check the name of the image; some registries want the repository to be created first.',
  'rate limited': 'Run again later, or log in: registries allow more to known accounts.',
  unreachable: 'Check the host and port of the image name, and the proxy and firewall of this machine.',
  unavailable: 'Run again later; the registry reports a fault of its own.',
  'too large': 'Raise the limit of the registry or of the proxy in front of it, or make the layers smaller.',
  immutable: 'Release a new version, or allow the registry to move this tag: it is set to keep tags as they are.',
  'digest mismatch': 'Run again; if it stays, the registry or a proxy in front of it changes what is pushed.',
  'unexpected answer':
    'Check that the image name points at a registry that follows the OCI distribution specification.',
}

/** What the registries of the clouds want to be done first. */
const hints: readonly (readonly [registry: RegExp, reasons: readonly RegistryReason[], fix: string])[] = [
  [
    /\.dkr\.ecr(?:-fips)?\.[\w-]+\.amazonaws\.com(?:\.cn)?$|^public\.ecr\.aws$/,
    ['name unknown'],
    'Create the repository: aws ecr create-repository --repository-name NAME; or have ECR create it on push by a template.',
  ],
  [
    /-docker\.pkg\.dev$|^(?:[a-z]+\.)?gcr\.io$/,
    ['name unknown', 'denied'],
    'Create the repository (gcloud artifacts repositories create NAME --repository-format=docker), and give the account roles/artifactregistry.writer.',
  ],
  [/\.azurecr\.io$/, ['denied', 'unauthorized'], 'Log in with az acr login, by an account that has the role AcrPush.'],
  [/^docker\.io$/, ['denied'], 'Check that the namespace is yours, and that the access token may write.'],
  [
    /^quay\.io$/,
    ['unauthorized', 'denied'],
    'Give the robot account the permission to write, and to create repositories in the organization.',
  ],
]

/** What registries say that may stand at any host, such as Harbor and Gitea. */
const told: readonly (readonly [said: RegExp, fix: string])[] = [
  [
    /\bproject \S+ not found/i,
    'Create the project in the registry first (Harbor makes repositories on push, and no projects).',
  ],
  [
    /\bquota\b|exceed the configured upper limit/i,
    'The quota of the project or organization is used up: let its retention rules clean up, or raise it.',
  ],
]

function fixFor(registry: string, reason: RegistryReason): string {
  const hint = hints.find(([pattern, reasons]) => reasons.includes(reason) && pattern.test(registry))
  return hint?.[2] ?? fixes[reason]
}

/** A registry failed. The reason is told apart by name, at the start of the message too. */
export class RegistryError extends ServiceError {
  readonly reason: RegistryReason

  constructor(
    registry: string,
    reason: RegistryReason,
    message: string,
    details: { transient?: boolean; retryAfterMs?: number | undefined; cause?: unknown; fix?: string } = {},
  ) {
    super(`registry ${registry}`, `${reason}: ${message}`, { fix: fixFor(registry, reason), ...details })
    this.reason = reason
  }
}

/** The parts of an answer that explain a failure. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The error that an answer stands for, whatever was expected of it. */
export function errorOfAnswer(registry: string, request: string, answer: Answer, now: Date): RegistryError {
  const said = explanation(answer.body)
  const message = `${request} was answered with ${answer.status}${said.text === '' ? '' : `: ${said.text}`}`
  const reason = reasonOf(answer.status, said)
  // An upload session that is gone was lost by the registry; a new one may live longer.
  const transient = reason === 'rate limited' || reason === 'unavailable' || said.codes.includes('BLOB_UPLOAD_UNKNOWN')
  const fix = told.find(([pattern]) => pattern.test(said.text))?.[1]
  return new RegistryError(registry, reason, message, {
    ...(fix && { fix }),
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
  if (status === 401) return 'unauthorized'
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
