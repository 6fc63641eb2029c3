import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AnswerLimits, HttpRequest } from './host.ts'
import { nodeNetwork } from './network.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
  vi.unstubAllEnvs()
})

async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

async function httpServer(answer: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listening(createHttpServer(answer))}`
}

/** A proxy that tunnels everything to one port of this machine, and keeps what it was asked for. */
async function tunnelTo(port: number): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const proxy = createHttpServer()
  proxy.on('connect', (request, client: Socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    closing.push(() => target.destroy())
    closing.push(() => client.destroy())
  })
  return { url: `127.0.0.1:${await listening(proxy)}`, asked }
}

/** A server that takes connections and writes a given text into each. */
async function rawServer(text: string): Promise<{ url: string; sockets: Socket[] }> {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.on('data', () => socket.write(text))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, sockets }
}

const usual = { bytes: 1000, totalMs: 10_000, idleMs: 5000 }
const send = (request: Omit<HttpRequest, 'limits'> & { limits?: AnswerLimits }) =>
  nodeNetwork().send({ limits: usual, ...request })

describe('nodeNetwork', () => {
  it('gives up on a server that says nothing, and leaves no connection behind', async () => {
    const { url, sockets } = await rawServer('')
    await expect(send({ method: 'GET', url, limits: { ...usual, idleMs: 200 } })).rejects.toMatchObject({
      name: 'ServiceError',
      message: `GET ${url}: no answer came within 0.2 s`,
    })
    const [socket] = sockets
    if (socket && !socket.destroyed) await new Promise((closed) => socket.once('close', closed))
    expect(socket?.destroyed).toBe(true)
  })

  it('gives up on an answer that stops in the middle', async () => {
    const { url } = await rawServer('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf')
    await expect(send({ method: 'GET', url, limits: { ...usual, idleMs: 200 } })).rejects.toThrow(
      'the answer stopped coming',
    )
  })

  it('hides what a URL may hold in secret', async () => {
    const url = 'http://user:canary@127.0.0.1:1/path?token=canary'
    await expect(send({ method: 'GET', url })).rejects.toThrow(
      'GET http://127.0.0.1:1/path: the connection was refused',
    )
  })

  it('sends bytes, texts and parts of files with their length', async () => {
    const got: string[] = []
    const url = await httpServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8')
      })
      request.on('end', () => {
        got.push(`${request.headers['content-length']} ${body}`)
        response.end()
      })
    })
    const file = import.meta.filename
    for (const body of ['text', Buffer.from('bytes'), { file, start: 0, end: 6 }, new Uint8Array()]) {
      await send({ method: 'PUT', url, body })
    }
    expect(got).toEqual(['4 text', '5 bytes', '6 import', '0 '])
  })

  it('keeps a connection for the next request to the same host', async () => {
    const ports = new Set<number | undefined>()
    const url = await httpServer((request, response) => {
      ports.add(request.socket.remotePort)
      response.end('here')
    })
    for (let times = 0; times < 3; times++) await send({ method: 'GET', url })
    expect(ports.size).toBe(1)
  })
})

describe('limits', () => {
  const endless = () =>
    httpServer((_, response) => {
      const more = setInterval(() => response.write(Buffer.alloc(64 * 1024)), 1)
      response.on('close', () => clearInterval(more))
    })
  const dripping = () =>
    httpServer((_, response) => {
      response.write('.')
      const more = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(more))
    })

  it('end an answer that has no end', async () => {
    const url = await endless()
    await expect(send({ method: 'GET', url, limits: { ...usual, bytes: 1_000_000 } })).rejects.toMatchObject({
      message: `GET ${url}/: the answer is larger than 1,000,000 bytes, the most that is taken for this`,
      transient: false,
    })
  })

  it('refuse an answer by the length that it names', async () => {
    const url = await httpServer(
      (_, response) => void response.writeHead(200, { 'content-length': '1001' }).flushHeaders(),
    )
    await expect(send({ method: 'GET', url })).rejects.toThrow('the answer is larger than 1,000 bytes')
  })

  it('end an answer that never stops coming, slowly', async () => {
    const url = await dripping()
    await expect(send({ method: 'GET', url, limits: { ...usual, totalMs: 200 } })).rejects.toMatchObject({
      message: `GET ${url}/: the answer was not complete within 0.2 s`,
      transient: false,
    })
  })

  it('are for all redirects together', async () => {
    const url = await httpServer((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end('.'), 60)
    })
    await expect(send({ method: 'GET', url, limits: { ...usual, totalMs: 200 } })).rejects.toThrow('within 0.2 s')
  })
})

describe('redirects', () => {
  const headers = { Authorization: 'Bearer canary', accept: 'text/plain' }

  it('carry an authorization on the same host, and to no other one', async () => {
    const other = await httpServer((request, response) => {
      response.end(`${request.headers.authorization} ${request.headers.accept}`)
    })
    const url = await httpServer((request, response) => {
      if (request.url === '/out') return void response.writeHead(307, { location: other }).end()
      if (request.url === '/in') return void response.writeHead(302, { location: 'there?x=1' }).end()
      response.end(`${request.url} ${request.headers.authorization}`)
    })
    const text = async (path: string) => {
      const answer = await send({ method: 'GET', url: url + path, headers })
      return Buffer.from(answer.body).toString()
    }
    expect(await text('/in')).toBe('/there?x=1 Bearer canary')
    expect(await text('/out')).toBe('undefined text/plain')
  })

  it.each([
    [303, 'PUT', 'GET '],
    [302, 'POST', 'GET '],
    [307, 'POST', 'POST body'],
    [308, 'PUT', 'PUT body'],
  ])('of status %d make %s into "%s"', async (status, method, expected) => {
    const url = await httpServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      if (request.url === '/') return void response.writeHead(status, { location: '/next' }).end()
      response.end(`${request.method} ${Buffer.concat(chunks)}`)
    })
    const answer = await send({ method, url, body: 'body' })
    expect(Buffer.from(answer.body).toString()).toBe(expected)
  })

  it.each([307, 308])('of status %d never take what is sent to another host', async (status) => {
    const got: string[] = []
    const other = await httpServer((request, response) => {
      got.push(`${request.method} ${request.url}`)
      response.end()
    })
    const url = await httpServer((_, response) => void response.writeHead(status, { location: other }).end())
    const body = 'grant_type=refresh_token&refresh_token=canary'
    await expect(send({ method: 'POST', url, body })).rejects.toMatchObject({
      message: `POST ${url}/: it redirects what is sent to another host, ${new URL(other).host}`,
      transient: false,
    })
    expect(got).toEqual([])
  })

  it.each([
    ['file:///etc/passwd', 'it redirects to file:, not to http or https'],
    ['http://[', 'it redirects to "http://[", which is no address'],
  ])('to %s are not gone', async (location, said) => {
    const url = await httpServer((_, response) => void response.writeHead(302, { location }).end())
    await expect(send({ method: 'GET', url })).rejects.toMatchObject({
      message: `GET ${url}/: ${said}`,
      transient: false,
    })
  })

  it('take no header to another host that may say who asks', async () => {
    const other = await httpServer((request, response) => response.end(Object.keys(request.headers).sort().join()))
    const url = await httpServer((_, response) => void response.writeHead(302, { location: other }).end())
    const private_ = { 'Private-Token': 'canary', 'X-Api-Key': 'canary', cookie: 'canary', accept: 'text/plain' }
    const answer = await send({ method: 'GET', url, headers: private_ })
    expect(Buffer.from(answer.body).toString()).toBe('accept,connection,host,user-agent')
  })

  it('are answers where they are not to be followed, and errors where they never end', async () => {
    const url = await httpServer((_, response) => void response.writeHead(302, { location: '/' }).end())
    const answer = await send({ method: 'GET', url, followRedirects: false })
    expect([answer.status, answer.headers['location']]).toEqual([302, '/'])
    await expect(send({ method: 'GET', url })).rejects.toThrow('it redirects more than 20 times')
  })
})

describe('a proxy', () => {
  const seen: string[] = []
  const origin = () =>
    httpServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      seen.push(`${request.method} ${request.headers.host}${request.url} ${request.headers['user-agent']} ${body}`)
      response.end('through')
    })

  it.each(['http_proxy', 'HTTP_PROXY'])('is used when %s names one, with its password', async (variable) => {
    const proxy = await tunnelTo(Number(new URL(await origin()).port))
    vi.stubEnv(variable, `http://user:pass%40word@${proxy.url}`)
    const request = { method: 'PUT', url: 'http://registry.example:5000/v2/', body: Buffer.from('bytes') }
    const answer = await send({ ...request, headers: { 'User-Agent': 'git/2.40.0' } })
    expect(Buffer.from(answer.body).toString()).toBe('through')
    expect(seen.splice(0)).toEqual(['PUT registry.example:5000/v2/ git/2.40.0 bytes'])
    expect(proxy.asked).toEqual([`registry.example:5000 Basic ${Buffer.from('user:pass@word').toString('base64')}`])
  })

  it.each(['registry.example', '.example', '*'])('is left aside for hosts that no_proxy names: %s', async (hosts) => {
    const proxy = await tunnelTo(1)
    vi.stubEnv('http_proxy', `http://${proxy.url}`)
    vi.stubEnv('no_proxy', `other.test, ${hosts}`)
    // A name that no resolver knows: only a direct connection asks for its address.
    const url = 'http://registry.example/'
    await expect(send({ method: 'GET', url })).rejects.toThrow('could not be resolved')
    expect(proxy.asked).toEqual([])
  })

  it('is asked where a redirect leads to a host behind it, without the authorization', async () => {
    const direct = await httpServer((_, response) => {
      response.writeHead(307, { location: 'http://files.example/blob' }).end()
    })
    const target = await httpServer((request, response) => response.end(String(request.headers.authorization)))
    const proxy = await tunnelTo(Number(new URL(target).port))
    vi.stubEnv('http_proxy', `http://${proxy.url}`)
    const headers = { authorization: 'Bearer canary' }
    const answer = await send({ method: 'GET', url: direct, headers })
    expect(Buffer.from(answer.body).toString()).toBe('undefined')
    expect(proxy.asked).toEqual(['files.example:80'])
  })
})
