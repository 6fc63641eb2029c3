import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { nodeGitHub } from './github.ts'
import type { Log } from './host.ts'
import { nodeNetwork } from './network.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const limits = { bytes: 1000, totalMs: 5000, idleMs: 5000 }

const silent: Log = {
  info: () => {},
  debug: () => {},
  progress: () => {},
  group: (_, work) => work(),
  mask: () => {},
}

/** The API of a server, and what it is asked: `GET /path token body`. */
async function apiOf(answer: RequestListener, path = '') {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`.trimEnd())
    answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, asked, api: nodeGitHub(nodeNetwork(), silent)('secret', origin + path) }
}

describe('nodeGitHub', () => {
  it('asks below the address of a GitHub Enterprise Server, and beside it for GraphQL', async () => {
    const { api, asked, origin } = await apiOf((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'x-ratelimit-remaining': '7' })
      response.end('{"data":{"ok":true}}')
    }, '/api/v3')
    await api.request('GET', '/repos/acme/ops/pulls?state=open&base=release%2F1&per_page=100', limits)
    const answer = await api.request('POST', `${origin}/api/graphql`, limits, { query: 'mutation($input: X!) { do }' })
    expect(asked).toEqual([
      'GET /api/v3/repos/acme/ops/pulls?state=open&base=release%2F1&per_page=100 token secret',
      'POST /api/graphql token secret {"query":"mutation($input: X!) { do }"}',
    ])
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'x-ratelimit-remaining': '7' },
    })
    expect(String(Buffer.from(answer.body))).toBe('{"data":{"ok":true}}')
  })

  it('takes braces of a name for what they are', async () => {
    const { api, asked } = await apiOf((_, response) => void response.writeHead(204).end())
    await api.request('DELETE', '/repos/acme/ops/git/refs/heads/bump/{web}', limits)
    expect(asked).toEqual(['DELETE /repos/acme/ops/git/refs/heads/bump/%7Bweb%7D token secret'])
  })

  it.each([
    [204, ''],
    [404, '{"message":"Not Found"}'],
    [422, '{"message":"Validation Failed","errors":[]}'],
    [502, '<html>Bad gateway</html>'],
  ])('takes status %d for an answer', async (status, text) => {
    const type = text.startsWith('{') ? 'application/json' : 'text/html'
    const { api } = await apiOf((_, response) => void response.writeHead(status, { 'content-type': type }).end(text))
    const answer = await api.request('GET', '/x', limits)
    expect([answer.status, Buffer.from(answer.body).toString()]).toEqual([status, text])
  })

  it('names what failed when there is no answer', async () => {
    const api = nodeGitHub(nodeNetwork(), silent)('secret', 'http://127.0.0.1:1')
    await expect(api.request('POST', '/repos', limits, {})).rejects.toMatchObject({
      name: 'ServiceError',
      message: 'POST http://127.0.0.1:1/repos: the connection was refused',
    })
  })

  it('names what failed when an answer breaks off', async () => {
    const { api, origin } = await apiOf((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' }).write('{')
      setTimeout(() => response.destroy(), 50)
    })
    await expect(api.request('GET', '/x', limits)).rejects.toMatchObject({
      name: 'ServiceError',
      message: `GET ${origin}/x: the connection was cut off`,
    })
  })
})
