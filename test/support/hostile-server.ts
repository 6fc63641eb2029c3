import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'

/** One way in which a server misbehaves: an answer to whatever it is asked, or bytes on the wire in place of HTTP. */
export type Misbehaviour =
  | { readonly answer: (request: IncomingMessage, response: ServerResponse) => void }
  | { readonly raw: (socket: Socket) => void }

export interface HostileServer {
  /** `127.0.0.1:41234` */
  readonly address: string
  /** How often somebody came. */
  asked(): number
  close(): void
}

const json = { 'content-type': 'application/json' }
const always = (status: number, body: string | Buffer, headers: Record<string, string> = json): Misbehaviour => ({
  answer: (_, response) => void response.writeHead(status, headers).end(body),
})
const raw = (text: string): Misbehaviour => ({
  raw: (socket) => void socket.once('data', () => socket.end(text)),
})
/** Writes without an end, as fast as it is read. */
const endless = (piece: Buffer, headers: Record<string, string> = json): Misbehaviour => ({
  answer: (_, response) => {
    response.writeHead(200, headers)
    const more = (): void => {
      while (!response.destroyed && response.write(piece));
    }
    response.on('drain', more).on('error', () => {})
    more()
  },
})
/** What a request carries to log in, plain and as it came. */
const loginOf = (request: IncomingMessage): string => {
  const header = request.headers.authorization ?? ''
  const [, encoded = ''] = header.split(' ')
  return `${header} ${Buffer.from(encoded, 'base64').toString('latin1')} ${encodeURIComponent(encoded)}`
}
const megabyte = Buffer.alloc(1 << 20, ' ')

/** Every way, by name. `slow` ones are met by a deadline alone. */
export const misbehaviours: Readonly<Record<string, Misbehaviour>> = {
  'an HTML page': always(200, '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
  'an HTML page that says it is JSON': always(200, '<html>Sign in</html>'),
  'an HTML page that says it is Git': {
    answer: (request, response) => {
      const service = /git-(?:upload|receive)-pack/.exec(request.url ?? '')?.[0] ?? 'git-upload-pack'
      const kind = request.method === 'GET' ? 'advertisement' : 'result'
      response.writeHead(200, { 'content-type': `application/x-${service}-${kind}` }).end('<html>Sign in</html>')
    },
  },
  'plain text': always(200, 'It works!', { 'content-type': 'text/plain' }),
  nothing: always(200, ''),
  'no content': always(204, ''),
  null: always(200, 'null'),
  'a number': always(200, '7'),
  'an empty list': always(200, '[]'),
  'a list of null': always(200, '[null]'),
  'an empty object': always(200, '{}'),
  'an object of nulls': always(200, '{"token":null,"errors":null,"data":null,"version":null}'),
  'an object where a text is due': always(200, '{"token":{"a":1},"number":"x","html_url":[],"message":{}}'),
  'half of a JSON text': always(200, '{"token":"abc'),
  'JSON that is nested without end': always(200, '['.repeat(1_000_000)),
  'bytes that are no UTF-8': always(200, Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3])),
  'what is called compressed': always(200, 'not gzip', { ...json, 'content-encoding': 'gzip' }),
  'errors of null': always(500, '{"errors":[null,1,{"message":{"a":1},"code":[]}],"message":null}'),
  'a page for an error': always(502, '<html>Bad Gateway</html>', { 'content-type': 'text/html' }),
  'an error that repeats the login': {
    answer: (request, response) => {
      const said = loginOf(request)
      const body = JSON.stringify({ errors: [{ code: 'DENIED', message: said }], message: said, login: said })
      response.writeHead(request.headers.authorization ? 403 : 401, { ...json, 'www-authenticate': 'Basic realm="x"' })
      response.end(body)
    },
  },
  'a failure that repeats the login as text': {
    answer: (request, response) => {
      response.writeHead(request.headers.authorization ? 500 : 401, { 'www-authenticate': 'Basic realm="x"' })
      response.end(`<html>${loginOf(request)}</html>`)
    },
  },
  'control characters and commands': always(500, '{"message":"\\u001b[2J\\r\\n::error::x\\u202e##[error]y"}'),
  'a login that is never good enough': always(401, '{}', { ...json, 'www-authenticate': 'Basic realm="x"' }),
  'a login without a way': always(401, '{}'),
  'a login that is no header': always(401, '{}', { 'www-authenticate': `Bearer realm="${'a,'.repeat(5000)}` }),
  'a login at no address': always(401, '{}', { 'www-authenticate': 'Bearer realm="file:///etc/passwd",service="x"' }),
  'a refusal': always(403, '{}'),
  'nobody there': always(404, '{}'),
  'a method that is not allowed': always(405, '{}'),
  'something that was there': always(410, '{}'),
  'a teapot': always(418, '{}'),
  'to come back tomorrow': always(429, '{}', { ...json, 'retry-after': '86400' }),
  'to come back at no time': always(429, '{}', { ...json, 'retry-after': '-1, soon' }),
  'to come back in the past': always(503, '{}', { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }),
  'a redirect in a circle': {
    answer: (request, response) => void response.writeHead(302, { location: `${request.url}x` }).end(),
  },
  'a redirect to nowhere': always(307, '', { location: 'http://127.0.0.1:1/' }),
  'a redirect to a file': always(302, '', { location: 'file:///etc/passwd' }),
  'a redirect to no address': always(308, '', { location: 'http://[' }),
  'a redirect without a place': always(301, ''),
  'an answer without an end': endless(megabyte),
  'a list without an end': endless(Buffer.from('[1,'.repeat(50_000))),
  'headers without an end': {
    raw: (socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const more = (): void => {
          while (!socket.destroyed && socket.write(`x-${'a'.repeat(1000)}: b\r\n`));
        }
        socket.on('drain', more)
        more()
      })
    },
  },
  'more than it says': raw('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}{}{}{}'),
  'less than it says': raw('HTTP/1.1 200 OK\r\ncontent-length: 2000\r\n\r\n{}'),
  'a length that is none': raw('HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\n{}'),
  'two lengths': raw('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'),
  'a piece of a size that is none': raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}'),
  'a status that is none': raw('HTTP/1.1 999 Odd\r\ncontent-length: 2\r\n\r\n{}'),
  'no HTTP': raw('SSH-2.0-OpenSSH_9.6\r\n'),
  'random bytes': raw('\u0000\u0001\u0002\u00ff'.repeat(1000)),
  'a connection that is cut at once': { raw: (socket) => void socket.destroy() },
  'a connection that is cut in the headers': raw('HTTP/1.1 200 OK\r\ncontent-le'),
}

/** The ways that nothing but a deadline ends. */
export const slowMisbehaviours: Readonly<Record<string, Misbehaviour>> = {
  silence: { raw: () => {} },
  'silence after the headers': { answer: (_, response) => response.writeHead(200, json).flushHeaders() },
  'an answer in drops': {
    answer: (_, response) => {
      response.writeHead(200, json)
      const drop = setInterval(() => response.write(' '), 500)
      response.on('close', () => clearInterval(drop))
    },
  },
}

/**
 * A server on loopback that misbehaves in one way, whatever it is asked.
 * @param except answers what it takes for its own, as it should be.
 */
export async function startHostileServer(
  misbehaviour: Misbehaviour,
  except: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<HostileServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  const server =
    'raw' in misbehaviour
      ? createSocketServer(misbehaviour.raw)
      : createServer((request, response) => {
          response.on('error', () => {})
          if (except(request, response)) return
          // What is sent is read: nothing waits for it.
          request.resume().on('error', () => {})
          misbehaviour.answer(request, response)
        })
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => connections,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
