import { createReadStream, createWriteStream, statSync } from 'node:fs'
import * as http from 'node:http'
import * as https from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import type { AnswerLimits, HttpRequest, HttpResponse } from './host.ts'

const mostRedirects = 20
/** Shorter than servers keep an idle connection (5 s and more): a request never meets one that is being closed. */
const idleMs = 2000

/** A request on its way: its headers in lower case, and where it goes. */
interface Hop extends HttpRequest {
  readonly target: URL
  readonly headers: Readonly<Record<string, string>>
  /** Aborted when the time for the whole answer is over. */
  readonly signal: AbortSignal
}

/** An answer that will be no other next time: too large, too late, or on a way that is not gone. */
export class RefusedAnswer extends Error {}

/**
 * Sends a request, and again to where it is redirected. The proxy settings of the runner are read as
 * @actions/http-client reads them; it is loaded for URLs that go through a proxy alone, because loading it takes longer
 * than most requests.
 */
export async function answerTo(request: HttpRequest): Promise<HttpResponse> {
  const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
  const headers = { 'user-agent': 'gitops-actions', ...Object.fromEntries(given) } as Hop['headers']
  const { totalMs } = request.limits
  const signal = AbortSignal.timeout(totalMs)
  let hop: Hop = { ...request, headers, target: new URL(request.url), signal }
  try {
    for (let redirects = 0; ; redirects++) {
      const message = await (getProxyUrl(hop.target) ? throughProxy(hop) : directly(hop))
      const next = request.followRedirects === false ? undefined : redirected(hop, message)
      if (next === undefined) return await answerOf(message, hop)
      message.destroy()
      if (redirects === mostRedirects) throw new RefusedAnswer(`it redirects more than ${mostRedirects} times`)
      hop = next
    }
  } catch (error) {
    if (signal.aborted) throw new RefusedAnswer(`the answer was not complete within ${totalMs / 1000} s`)
    throw error
  }
}

/** Headers that say nothing of who asks: they alone go along to another host. */
const impersonal = ['accept', 'accept-encoding', 'range', 'user-agent']

/** Where an answer sends a request on to. https://fetch.spec.whatwg.org/#http-redirect-fetch */
function redirected(hop: Hop, { statusCode = 0, headers: { location } }: http.IncomingMessage): Hop | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return undefined
  if (!URL.canParse(location, hop.target.href))
    throw new RefusedAnswer(`it redirects to "${location}", which is no address`)
  const target = new URL(location, hop.target)
  if (!/^https?:$/.test(target.protocol))
    throw new RefusedAnswer(`it redirects to ${target.protocol}, not to http or https`)
  if (hop.target.protocol === 'https:' && target.protocol !== 'https:') {
    throw new RefusedAnswer('it redirects from https to an address without encryption')
  }
  const isSameHost = target.host === hop.target.host
  const kept = Object.entries(hop.headers).filter(([name]) => isSameHost || impersonal.includes(name))
  const headers = Object.fromEntries(kept)
  const becomesGet = statusCode === 303 ? hop.method !== 'HEAD' : statusCode < 303 && hop.method === 'POST'
  // A login is sent as a body, too.
  if (!becomesGet && !isSameHost && hop.body !== undefined) {
    throw new RefusedAnswer(`it redirects what is sent to another host, ${target.host}`)
  }
  if (!becomesGet) return { ...hop, target, headers }
  const { body: _, ...withoutBody } = hop
  const { 'content-length': __, 'content-type': ___, ...headersOfGet } = headers
  return { ...withoutBody, method: 'GET', target, headers: headersOfGet }
}

const agents = {
  http: new http.Agent({ keepAlive: true, timeout: idleMs }),
  https: new https.Agent({ keepAlive: true, timeout: idleMs }),
}

async function directly(hop: Hop): Promise<http.IncomingMessage> {
  const isSecure = hop.target.protocol === 'https:'
  const open = isSecure ? https.request : http.request
  const agent = isSecure ? agents.https : agents.http
  const { length, stream } = contentOf(hop)
  const headers = { ...hop.headers, ...(length === undefined ? {} : { 'content-length': String(length) }) }
  const target = new URL(hop.target)
  target.username = ''
  target.password = ''
  return await new Promise((fulfil, reject) => {
    let message: http.IncomingMessage | undefined
    const sent = open(
      target,
      { method: hop.method, headers, agent, timeout: hop.limits.idleMs, signal: hop.signal },
      (response) => {
        message = response
        fulfil(response)
      },
    )
    sent.on('error', reject)
    sent.on('timeout', () => {
      if (message === undefined)
        sent.destroy(new Error(sent.socket?.connecting ? 'Connect timeout' : 'Request timeout'))
      else message.destroy(stalled())
    })
    if (stream === undefined) return void sent.end()
    stream.on('error', (error) => sent.destroy(error))
    sent.on('close', () => stream.destroy())
    stream.pipe(sent)
  })
}

async function throughProxy(hop: Hop): Promise<http.IncomingMessage> {
  const { HttpClient } = await import('@actions/http-client')
  const controller = new AbortController()
  const signal = AbortSignal.any([hop.signal, controller.signal])
  const abortable = {
    prepareRequest: (options: http.RequestOptions) => {
      options.signal = signal
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('not asked for')),
  }
  const client = new HttpClient(hop.headers['user-agent'], [abortable], {
    allowRetries: false,
    keepAlive: false,
    allowRedirects: false,
    socketTimeout: hop.limits.idleMs,
  })
  const { length, stream } = contentOf(hop)
  const headers = { ...hop.headers, ...(length === undefined ? {} : { 'content-length': String(length) }) }
  try {
    const { message } = await client.request(hop.method, hop.target.href, stream ?? null, headers)
    return message.setTimeout(hop.limits.idleMs, () => message.destroy(stalled()))
  } catch (error) {
    // The client leaves the socket of a request that timed out half open, which would keep the process alive.
    controller.abort()
    throw error
  }
}

function stalled(): Error {
  return new Error('the answer stopped coming')
}

/** What is sent along, and how many bytes that is. */
function contentOf({ body }: HttpRequest): { readonly length?: number; readonly stream?: Readable } {
  if (body === undefined) return {}
  if (typeof body === 'string' || !('file' in body)) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    return { length: bytes.byteLength, stream: Readable.from(bytes.byteLength === 0 ? [] : [bytes]) }
  }
  const { file, start = 0, end = statSync(file).size } = body
  const stream = end === start ? Readable.from([]) : createReadStream(file, { start, end: end - 1 })
  return { length: end - start, stream }
}

async function answerOf(message: http.IncomingMessage, { method, limits, into }: Hop): Promise<HttpResponse> {
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
  // An answer that nobody reads keeps its connection, and with it the process.
  if (method === 'HEAD') message.resume()
  const status = message.statusCode ?? 0
  if (into !== undefined && status === 200) {
    await pipeline(piecesOf(message, limits), createWriteStream(into))
    return { status, headers, body: new Uint8Array() }
  }
  const body = method === 'HEAD' ? new Uint8Array() : await bodyOf(message, limits)
  return { status, headers, body }
}

async function bodyOf(message: http.IncomingMessage, limits: AnswerLimits): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of piecesOf(message, limits)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The pieces of a body, which never goes on beyond its limit. */
async function* piecesOf(message: http.IncomingMessage, { bytes }: AnswerLimits): AsyncGenerator<Buffer> {
  let length = Number(message.headers['content-length'] ?? 0)
  if (length <= bytes) {
    length = 0
    for await (const chunk of message as AsyncIterable<Buffer>) {
      length += chunk.byteLength
      if (length > bytes) break
      yield chunk
    }
  }
  if (length <= bytes) return
  message.destroy()
  throw new RefusedAnswer(
    `the answer is larger than ${bytes.toLocaleString('en')} bytes, the most that is taken for this`,
  )
}
