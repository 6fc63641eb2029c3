import { ServiceError } from '../errors.ts'
import type { AnswerLimits, ApiTransport, HttpResponse, Log, Network } from './host.ts'

/**
 * GitHub's API through the Octokit of @actions/github, loaded at the first request. It sends through our own network, so
 * that proxies, redirects, limits and the words of errors are the same everywhere.
 */
export function nodeGitHub(network: Network, log: Log): (token: string, api: string) => ApiTransport {
  const keep = (line: string): void => log.debug(line)
  const connect = async (token: string, api: string) => {
    const { getOctokit } = await import('@actions/github')
    return getOctokit(token, {
      baseUrl: api,
      userAgent: 'gitops-actions',
      log: { debug: () => {}, info: () => {}, warn: keep, error: keep },
    })
  }
  return (token, api) => {
    let octokit: ReturnType<typeof connect> | undefined
    return {
      async request(method, url, limits, body) {
        octokit ??= connect(token, api)
        const { request } = await octokit
        // Octokit reads braces as a template, and a branch may have them in its name.
        const literal = url.replace(/[{}]/g, encodeURIComponent)
        const sent = sendingThrough(network, limits)
        const data = body === undefined ? {} : { data: body }
        try {
          await request({ method, url: literal, ...data, request: { fetch: sent.fetch } })
        } catch (error) {
          // Octokit throws for every status from 400 on; without an answer it is the network that failed.
          const { cause } = error as { cause?: unknown }
          if (sent.answer === undefined) throw cause instanceof ServiceError ? cause : error
        }
        return sent.answer!
      },
    }
  }
}

/** As much of the Fetch standard as Octokit uses. What was answered is kept as it came. */
function sendingThrough(network: Network, limits: AnswerLimits) {
  const sent = {
    answer: undefined as HttpResponse | undefined,
    async fetch(url: string, options: { method: string; headers: Record<string, string>; body?: string }) {
      const { method, headers, body } = options
      sent.answer = await network.send({ method, url, headers, limits, ...(body === undefined ? {} : { body }) })
      const { status } = sent.answer
      return new globalThis.Response(null, { status, headers: sent.answer.headers })
    },
  }
  return sent
}
