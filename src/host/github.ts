import { ServiceError } from '../errors.ts'
import type { ApiAnswer, ApiTransport, Log, Network } from './host.ts'

/**
 * GitHub's API through the Octokit of @actions/github, loaded at the first request. It sends through our own network, so
 * that proxies, redirects, time limits and the words of errors are the same everywhere.
 */
export function nodeGitHub(network: Network, log: Log): (token: string, api: string) => ApiTransport {
  const keep = (line: string): void => log.debug(line)
  const connect = async (token: string, api: string) => {
    const { getOctokit } = await import('@actions/github')
    return getOctokit(token, {
      baseUrl: api,
      userAgent: 'gitops-actions',
      request: { fetch: fetchThrough(network) },
      log: { debug: () => {}, info: () => {}, warn: keep, error: keep },
    })
  }
  return (token, api) => {
    let octokit: ReturnType<typeof connect> | undefined
    return {
      async request(method, url, body) {
        octokit ??= connect(token, api)
        const { request } = await octokit
        // Octokit reads braces as a template, and a branch may have them in its name.
        const literal = url.replace(/[{}]/g, encodeURIComponent)
        try {
          return answerOf(await request({ method, url: literal, ...(body === undefined ? {} : { data: body }) }))
        } catch (error) {
          // Octokit throws for every status from 400 on; without a response it is the network that failed.
          const { response, cause } = error as { response?: Response; cause?: unknown }
          if (response !== undefined) return answerOf(response)
          if (cause instanceof ServiceError) throw cause
          throw error
        }
      },
    }
  }
}

/** A response as Octokit gives it. */
interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  /** Parsed JSON, the text of anything else, or empty. */
  readonly data: unknown
}

function answerOf({ status, headers, data }: Response): ApiAnswer {
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value ?? '')])
  const body = data === '' ? undefined : typeof data === 'string' ? { message: data.slice(0, 200) } : data
  return { status, headers: Object.fromEntries(texts), body }
}

/** As much of the Fetch standard as Octokit uses. */
function fetchThrough(network: Network) {
  return async (url: string, options: { method: string; headers: Record<string, string>; body?: string }) => {
    const { method, headers, body } = options
    const response = await network.send({ method, url, headers, ...(body === undefined ? {} : { body }) })
    const bytes = await response.body()
    const isBodiless = [204, 205, 304].includes(response.status)
    return new globalThis.Response(isBodiless ? null : Buffer.from(bytes), {
      status: response.status,
      headers: response.headers,
    })
  }
}
