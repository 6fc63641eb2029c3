import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** The program itself: a killed `git http-backend` leaves it behind, waiting for the rest of a request without end. */
const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend')

/** What a test does to one request before or after the real `git http-backend` sees it. */
export interface Fault {
  /** Answers in place of Git: nothing reaches the repository. */
  readonly answer?: { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Git carries the request out, and the connection is cut before the client hears of it. */
  readonly dropAfter?: boolean
  /** The connection is cut before Git has read the whole request. */
  readonly dropBefore?: boolean
  /** Git is killed after this many bytes of the request. */
  readonly killAfterBytes?: number
  readonly delayMs?: number
}

export interface GitServerOptions {
  /** Called for each request; undefined lets it through. */
  readonly fault?: (request: IncomingMessage) => Fault | undefined | Promise<Fault | undefined>
  /** The only `Authorization` header that is let in. Without it, everybody is. */
  readonly authorization?: string
}

export interface GitServer {
  readonly url: string
  /** One line a request: `POST /repo.git/git-receive-pack`. */
  readonly requests: string[]
  /** The `Authorization` headers that were seen. */
  readonly authorizations: Set<string>
  close(): Promise<void>
}

/** Serves all bare repositories below a folder over HTTP with Git's own `git http-backend`, on loopback. */
export async function serveGit(root: string, options: GitServerOptions = {}): Promise<GitServer> {
  const requests: string[] = []
  const authorizations = new Set<string>()
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (request.headers.authorization) authorizations.add(request.headers.authorization)
    answerGit(root, options, request, response).catch((error) => response.destroy(error as Error))
  })
  server.keepAliveTimeout = 1000
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen({ port: 0, host: '127.0.0.1', backlog: 511 }, () => resolve((server.address() as AddressInfo).port))
  })
}

/** Answers one request with `git http-backend`. */
export async function answerGit(
  root: string,
  options: GitServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fault = (await options.fault?.(request)) ?? {}
  if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
  if (fault.dropBefore) {
    request.socket.destroy()
    return
  }
  if (fault.answer) {
    request.resume()
    response.writeHead(fault.answer.status, fault.answer.headers ?? {})
    response.end(fault.answer.body ?? '')
    return
  }
  if (options.authorization !== undefined && request.headers.authorization !== options.authorization) {
    request.resume()
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' })
    response.end('login needed')
    return
  }
  runBackend(root, fault, request, response)
}

/** The CGI protocol, RFC 3875: the request as variables and stdin, the answer as headers, an empty line and a body. */
function runBackend(root: string, fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const header = (name: string): string => String(request.headers[name] ?? '')
  const child = spawn(backend, {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
      REMOTE_USER: 'test',
      REMOTE_ADDR: '127.0.0.1',
      ...(request.headers['content-length'] ? { CONTENT_LENGTH: header('content-length') } : {}),
    },
  })
  child.stdin.on('error', () => undefined)
  let received = 0
  request.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (fault.killAfterBytes === undefined || received < fault.killAfterBytes) return
    child.kill('SIGKILL')
    request.socket.destroy()
  })
  request.pipe(child.stdin)

  let head = Buffer.alloc(0)
  let open = false
  child.stdout.on('data', (chunk: Buffer) => {
    if (open) return void (fault.dropAfter || response.write(chunk))
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    open = true
    if (fault.dropAfter) return
    writeHead(response, head.subarray(0, end).toString())
    response.write(head.subarray(end + 4))
  })
  child.on('close', () => (fault.dropAfter ? request.socket.destroy() : response.end()))
}

function writeHead(response: ServerResponse, head: string): void {
  let status = 200
  const headers: Record<string, string> = {}
  for (const line of head.split('\r\n')) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).toLowerCase()
    if (name === 'status') status = Number.parseInt(line.slice(at + 1), 10)
    else headers[name] = line.slice(at + 1).trim()
  }
  response.writeHead(status, headers)
}
