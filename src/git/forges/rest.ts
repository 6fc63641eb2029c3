import { InputError, ServiceError } from '../../errors.ts'
import type { ApiTransport, Host } from '../../host/host.ts'
import { limits } from '../../http/limits.ts'
import { retryAfter, retrying } from '../../http/retry.ts'
import { kindOf, list, otherAnswer, parsed, type Shape, taken } from '../../http/shape.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON, the text where it is none, undefined without any. */
  readonly body: unknown
  /** `POST https://host/path`, for messages. */
  readonly request: string
}

/** A JSON API of a forge. */
export interface Rest {
  /**
   * Sends one request, and again after rate limits and failures of the server. A request that may have been carried out
   * is repeated only when that does no harm: reading, or when the server said that it did nothing.
   */
  request(method: string, path: string, body?: object): Promise<Answer>
  /** All pages of a list, following the `Link` headers. @param name what the items are: `pull requests`. */
  list<T>(path: string, name: string, item: Shape<T>): Promise<T[]>
  /** The body of an answer of that status; every other one is an error with the words of the server. */
  read<T>(answer: Answer, shape: Shape<T>, ...statuses: number[]): T
  /** The same where the body says nothing that we need. */
  expect(answer: Answer, ...statuses: number[]): void
}

/** Nobody waits longer than this for a rate limit to end. */
const longestWait = 120_000
/** GitHub asks for a minute where it does not say how long, or not so that it can be read. */
const guessedWait = 60_000
const mostGuesses = 1
const patience = { attempts: 6, totalMs: 300_000 }
/** A list of more pages has no end. */
const mostPages = 200

/** The server asks to come back later. Where it goes on doing so, the answer is the result. */
class ComeBack extends ServiceError {
  readonly answer: Answer

  constructor(answer: Answer, retryAfterMs: number | undefined) {
    super(new URL(answer.request.split(' ')[1] ?? '').host, whatIsSaid(answer), { transient: true, retryAfterMs })
    this.answer = answer
  }
}

/** @param transport makes single attempts: Octokit for GitHub, `plainTransport` for everything else. */
export function restOf(host: Host, api: string, transport: ApiTransport): Rest {
  const request: Rest['request'] = async (method, path, body) => {
    const url = path.startsWith('http') ? path : api + path
    let guesses = 0
    const attempt = async (): Promise<Answer> => {
      const { status, headers, body: bytes } = await transport.request(method, url, limits.page, body)
      const answer = { status, headers, body: parsed(bytes), request: `${method} ${url.split('?')[0]}` }
      const wait = waitAfter(answer, method, host.clock.now())
      if (wait === undefined) return answer
      if (wait !== 'unsaid') throw new ComeBack(answer, wait)
      // Who never says for how long is not asked again and again.
      guesses += 1
      if (guesses > mostGuesses) return answer
      throw new ComeBack(answer, guessedWait)
    }
    try {
      return await retrying(host, attempt, patience, (error) => method === 'GET' || error instanceof ComeBack)
    } catch (error) {
      if (error instanceof ComeBack) return error.answer
      throw error
    }
  }
  return {
    request,
    async list<T>(path: string, name: string, item: Shape<T>) {
      const items: T[] = []
      let next: string | undefined = path
      for (let page = 0; next !== undefined && page < mostPages; page++) {
        const answer: Answer = await request('GET', next)
        items.push(...read(answer, list(name, item), 200))
        const link = /<([^<>]+)>;\s*rel="next"/.exec(answer.headers['link'] ?? '')?.[1]
        // Of the link its query alone is taken. Its host is the one that the server goes by in public, which may not be the one
        // it is reached at; and the token is told to no other.
        next = link && URL.canParse(link) ? path.split('?')[0] + new URL(link).search : undefined
      }
      return items
    },
    read,
    expect,
  }
}

/** JSON requests by themselves. */
export function plainTransport(host: Host, authorization: string): ApiTransport {
  const headers = { accept: 'application/json', 'content-type': 'application/json', authorization }
  return {
    request: (method, url, answer, body) =>
      host.network.send({
        method,
        url,
        headers,
        limits: answer,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

/** How long the server asks to wait before the same request is sent again, if it says so; undefined when the answer is final. */
function waitAfter(answer: Answer, method: string, now: Date): number | 'unsaid' | undefined {
  const { status, headers } = answer
  if (status === 429 || (status === 403 && isRateLimit(answer))) {
    const until = Number(headers['x-ratelimit-reset']) * 1000 - now.getTime()
    const isUsedUp = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(until)
    const wait = retryAfter(headers['retry-after'], now) ?? (isUsedUp ? Math.max(0, until) : undefined)
    if (wait === undefined) return 'unsaid'
    return wait <= longestWait ? wait : undefined
  }
  return status >= 500 && method === 'GET' ? 0 : undefined
}

function isRateLimit({ headers, body }: Answer): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse/i.test(messageOf(body))
  )
}

/** What an API says of an error: its message and the details that GitHub and Gitea add. */
export function messageOf(body: unknown): string {
  if (typeof body === 'string') return body.slice(0, 200)
  const { message = '', errors = [] } = (body ?? {}) as { message?: unknown; errors?: unknown }
  const details = (Array.isArray(errors) ? errors : []).map((detail: unknown) =>
    typeof detail === 'string' ? detail : ((detail as { message?: string })?.message ?? JSON.stringify(detail)),
  )
  return [message, ...details].filter((part) => part !== '' && typeof part === 'string').join('; ')
}

function whatIsSaid({ request, status, body }: Answer): string {
  const said = messageOf(body)
  return `${request} was answered with ${status}${said === '' ? '' : `: ${said}`}`
}

function read<T>(answer: Answer, shape: Shape<T>, ...statuses: number[]): T {
  expect(answer, ...statuses)
  return taken(answer.body, shape, answer.request)
}

function expect(answer: Answer, ...statuses: number[]): void {
  if (!statuses.includes(answer.status)) throw failureOf(answer)
  // A login page that was redirected to says 200 as well.
  if (typeof answer.body === 'string') throw otherAnswer(answer.request, kindOf(answer.body), 'JSON')
}

function failureOf(answer: Answer): InputError | ServiceError {
  const what = whatIsSaid(answer)
  if (answer.status === 401) {
    return new InputError(`The token is not accepted: ${what}`, {
      fix: 'Give a token that has not expired or been revoked.',
    })
  }
  if (answer.status === 403 && !isRateLimit(answer)) {
    return new InputError(`The token lacks a permission: ${what}`, {
      fix: 'Give the token "contents: write" and "pull requests: write" (on Gitea the scopes write:repository and write:issue) on that repository. For GITHUB_TOKEN also allow Actions to create pull requests in the settings of the repository.',
    })
  }
  if (answer.status === 403 || answer.status === 429) {
    return new ServiceError('forge API', `The rate limit is used up: ${what}`, { fix: 'Run it again later.' })
  }
  return new ServiceError('forge API', what)
}

/** Whether a server answers with JSON and one of these statuses. */
export async function answers(host: Host, url: string, ...statuses: number[]): Promise<boolean> {
  try {
    const { status, body } = await host.network.send({ method: 'GET', url, limits: limits.ping })
    return statuses.includes(status) && kindOf(parsed(body)) === 'an object'
  } catch {
    return false
  }
}
