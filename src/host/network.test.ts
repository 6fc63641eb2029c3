import { createServer as createHttpServer, type Server } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { nodeNetwork } from './network.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

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

describe('nodeNetwork', () => {
  it('gives up on a server that says nothing, and leaves no connection behind', async () => {
    const { url, sockets } = await rawServer('')
    await expect(nodeNetwork().send({ method: 'GET', url, timeoutMs: 200 })).rejects.toMatchObject({
      name: 'ServiceError',
      message: `GET ${url}: no answer came within 0.2 s`,
    })
    const [socket] = sockets
    if (socket && !socket.destroyed) await new Promise((closed) => socket.once('close', closed))
    expect(socket?.destroyed).toBe(true)
  })

  it('gives up on an answer that stops in the middle', async () => {
    const { url } = await rawServer('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf')
    const answer = await nodeNetwork().send({ method: 'GET', url, timeoutMs: 200 })
    await expect(answer.body()).rejects.toThrow('the answer stopped coming')
  })

  it('hides what a URL may hold in secret', async () => {
    const url = 'http://user:canary@127.0.0.1:1/path?token=canary'
    await expect(nodeNetwork().send({ method: 'GET', url })).rejects.toThrow(
      'GET http://127.0.0.1:1/path: the connection was refused',
    )
  })

  it('sends bytes, texts and parts of files with their length', async () => {
    const got: string[] = []
    const server: Server = createHttpServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString('utf8')
      })
      request.on('end', () => {
        got.push(`${request.headers['content-length']} ${body}`)
        response.end()
      })
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    closing.push(() => server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const file = import.meta.filename
    for (const body of ['text', Buffer.from('bytes'), { file, start: 0, end: 6 }, new Uint8Array()]) {
      await nodeNetwork().send({ method: 'PUT', url, body })
    }
    expect(got).toEqual(['4 text', '5 bytes', '6 import', '0 '])
  })
})
