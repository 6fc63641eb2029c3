import { createReadStream, createWriteStream, statSync } from 'node:fs'
import type { RequestOptions } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { HttpClient, HttpClientResponse } from '@actions/http-client'
import { ServiceError } from '../errors.ts'
import type { HttpRequest, HttpResponse, Network } from './host.ts'

const usualTimeoutMs = 30_000

/** The network of this machine through @actions/http-client, which honours the runner's proxy settings. */
export function nodeNetwork(): Network {
  return {
    async send(request) {
      const controller = new AbortController()
      const client = await makeClient(request, controller.signal)
      try {
        return answerOf(await attempt(client, request), request)
      } catch (error) {
        // The client leaves the socket of a request that timed out half open, which would keep the process alive.
        controller.abort()
        if (error instanceof ServiceError) throw error
        const { host } = new URL(request.url)
        throw new ServiceError(host, `${request.method} ${withoutSecrets(request.url)}: ${reasonOf(error, request)}`, {
          cause: error,
          fix: `Check that ${host} can be reached from this machine (name, port, proxy, certificate).`,
        })
      }
    },
  }
}

async function makeClient(request: HttpRequest, signal: AbortSignal): Promise<HttpClient> {
  const { HttpClient } = await import('@actions/http-client')
  const abortable = {
    prepareRequest: (options: RequestOptions) => {
      options.signal = signal
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('not asked for')),
  }
  return new HttpClient('gitops-actions', [abortable], {
    allowRetries: false,
    keepAlive: false,
    allowRedirects: request.followRedirects ?? true,
    socketTimeout: request.timeoutMs ?? usualTimeoutMs,
  })
}

async function attempt(client: HttpClient, request: HttpRequest): Promise<HttpClientResponse> {
  const headers: Record<string, string> = { ...request.headers }
  const { body } = request
  if (body === undefined) return await client.request(request.method, request.url, null, headers)
  if (typeof body === 'string') return await client.request(request.method, request.url, body, headers)
  if (!('file' in body)) {
    headers['content-length'] = String(body.byteLength)
    return await client.request(request.method, request.url, Readable.from([Buffer.from(body)]), headers)
  }
  const { file, start = 0, end = statSync(file).size } = body
  headers['content-length'] = String(end - start)
  const stream = end === start ? Readable.from([]) : createReadStream(file, { start, end: end - 1 })
  return await client.request(request.method, request.url, stream, headers)
}

function answerOf(response: HttpClientResponse, request: HttpRequest): HttpResponse {
  const { message } = response
  message.setTimeout(request.timeoutMs ?? usualTimeoutMs, () => {
    message.destroy(new Error('the answer stopped coming'))
  })
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
  return {
    status: message.statusCode ?? 0,
    headers,
    async body() {
      if (request.method === 'HEAD') {
        message.resume()
        return new Uint8Array()
      }
      const chunks: Buffer[] = []
      for await (const chunk of message) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
    saveTo: (path) => pipeline(message, createWriteStream(path)),
  }
}

function reasonOf(error: unknown, request: HttpRequest): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name could not be resolved'
  if (code === 'ECONNRESET') return 'the connection was cut off'
  if (message.startsWith('Request timeout')) {
    return `no answer came within ${(request.timeoutMs ?? usualTimeoutMs) / 1000} s`
  }
  return message === '' ? String(code) : message
}

function withoutSecrets(url: string): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  shown.search = ''
  return shown.href
}
