import { InputError, ServiceError } from '../../errors.ts'
import type { ApiAnswer, ApiTransport, Host } from '../../host/host.ts'

export interface Answer extends ApiAnswer {
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
  /** All pages of a list, following the `Link` headers. */
  list(path: string): Promise<unknown[]>
  /** The body of an answer of that status; every other one is an error with the words of the server. */
  expect(answer: Answer, ...statuses: number[]): unknown
}

const mostTries = 6
/** Nobody waits longer than this for a rate limit to end. */
const longestWait = 120_000

/** @param transport makes single attempts: Octokit for GitHub, `plainTransport` for everything else. */
export function restOf(host: Host, api: string, transport: ApiTransport): Rest {
  const request: Rest['request'] = async (method, path, body) => {
    const url = path.startsWith('http') ? path : api + path
    for (let tries = 1; ; tries++) {
      const mayRepeat = method === 'GET' && tries < mostTries
      const answer = await attempt(transport, method, url, body, mayRepeat)
      const wait = answer === undefined ? backOff(host, tries) : waitAfter(answer, method, tries, host)
      if (answer !== undefined && (wait === undefined || tries >= mostTries)) return answer
      host.log.debug(`${method} ${url.split('?')[0]} is tried again in ${Math.round((wait ?? 0) / 100) / 10} s`)
      await host.clock.sleep(wait ?? 0)
    }
  }
  return {
    request,
    async list(path) {
      const items: unknown[] = []
      let next: string | undefined = path
      while (next !== undefined) {
        const answer: Answer = await request('GET', next)
        items.push(...(expect(answer, 200) as unknown[]))
        const link = /<([^>]+)>;\s*rel="next"/.exec(answer.headers['link'] ?? '')?.[1]
        // Of the link its query alone is taken. Its host is the one that the server goes by in public, which may not be the one
        // it is reached at; and the token is told to no other.
        next = link && URL.canParse(link) ? path.split('?')[0] + new URL(link).search : undefined
      }
      return items
    },
    expect,
  }
}

/** JSON requests by themselves. */
export function plainTransport(host: Host, authorization: string): ApiTransport {
  const headers = { accept: 'application/json', 'content-type': 'application/json', authorization }
  return {
    async request(method, url, body) {
      const text = body === undefined ? {} : { body: JSON.stringify(body) }
      const response = await host.network.send({ method, url, headers, ...text })
      const { status, headers: answered } = response
      return { status, headers: answered, body: parseBody(await response.body()) }
    },
  }
}

async function attempt(
  transport: ApiTransport,
  method: string,
  url: string,
  body: object | undefined,
  mayRepeat: boolean,
): Promise<Answer | undefined> {
  try {
    return { ...(await transport.request(method, url, body)), request: `${method} ${url.split('?')[0]}` }
  } catch (error) {
    if (mayRepeat && error instanceof ServiceError) return undefined
    throw error
  }
}

/** How long to wait before the same request is sent again; undefined when the answer is final. */
function waitAfter(answer: Answer, method: string, tries: number, host: Host): number | undefined {
  const { status, headers } = answer
  if (status === 429 || (status === 403 && isRateLimit(answer))) {
    const until = Number(headers['x-ratelimit-reset']) * 1000 - host.clock.now().getTime()
    const isUsedUp = headers['x-ratelimit-remaining'] === '0'
    const told = headers['retry-after'] ? Number(headers['retry-after']) * 1000 : isUsedUp ? until : undefined
    // GitHub asks for a minute where it does not say how long.
    const wait = Number.isFinite(told) ? Math.max(0, told ?? 0) : 60_000
    return wait <= longestWait ? wait + host.random() * 1000 : undefined
  }
  if (status >= 500 && method === 'GET') return backOff(host, tries)
  return undefined
}

function isRateLimit({ headers, body }: Answer): boolean {
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse/i.test(messageOf(body))
  )
}

function backOff(host: Host, tries: number): number {
  return host.random() * Math.min(8000, 250 * 2 ** tries)
}

function parseBody(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return undefined
  const text = Buffer.from(bytes).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    return { message: text.slice(0, 200) }
  }
}

/** What an API says of an error: its message and the details that GitHub and Gitea add. */
export function messageOf(body: unknown): string {
  const { message = '', errors = [] } = (body ?? {}) as { message?: string; errors?: unknown }
  const details = (Array.isArray(errors) ? errors : []).map((detail: unknown) =>
    typeof detail === 'string' ? detail : ((detail as { message?: string })?.message ?? JSON.stringify(detail)),
  )
  return [message, ...details].filter((part) => part !== '').join('; ')
}

function expect(answer: Answer, ...statuses: number[]): unknown {
  if (statuses.includes(answer.status)) return answer.body
  const said = messageOf(answer.body)
  const what = `${answer.request} was answered with ${answer.status}${said === '' ? '' : `: ${said}`}`
  if (answer.status === 401) {
    throw new InputError(`The token is not accepted: ${what}`, {
      fix: 'Give a token that has not expired or been revoked.',
    })
  }
  if (answer.status === 403 && !isRateLimit(answer)) {
    throw new InputError(`The token lacks a permission: ${what}`, {
      fix: 'Give the token "contents: write" and "pull requests: write" (on Gitea the scopes write:repository and write:issue) on that repository. For GITHUB_TOKEN also allow Actions to create pull requests in the settings of the repository.',
    })
  }
  if (answer.status === 403 || answer.status === 429) {
    throw new ServiceError('forge API', `The rate limit is used up: ${what}`, { fix: 'Run it again later.' })
  }
  throw new ServiceError('forge API', what)
}
