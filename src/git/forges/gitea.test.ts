import { describe, expect, it } from 'vitest'
import type { Host, HttpRequest } from '../../host/host.ts'
import { parseAddress } from '../address.ts'
import { Gitea } from './gitea.ts'
import { openForge } from './open-forge.ts'
import { repositoryOn } from './owner-name.ts'

const server = 'https://gitea.example.com'
const address = { api: `${server}/api/v1`, server, repository: 'acme/ops' }
const pull = (number: number, head: string, base = 'main') => ({
  number,
  html_url: `${server}/acme/ops/pulls/${number}`,
  title: 'T',
  body: 'B',
  base: { ref: base },
  head: { ref: head, repo: { full_name: 'acme/ops' } },
  user: { login: 'bot' },
})
const draft = { head: 'bump', base: 'main', title: 'T', body: 'B', isDraft: true }

/** A forge whose server gives the answers, by `METHOD path`. */
function forge(answers: Readonly<Record<string, readonly [number, unknown, Record<string, string>?]>>) {
  const sent: HttpRequest[] = []
  const slept: number[] = []
  const send = async (request: HttpRequest) => {
    sent.push(request)
    const [status, body, headers = {}] = answers[`${request.method} ${request.url.slice(address.api.length)}`] ?? [
      404,
      {},
    ]
    return { status, headers, body: Buffer.from(JSON.stringify(body)) }
  }
  const host = {
    network: { send },
    log: { info() {} },
    clock: { now: () => new Date(0), sleep: async (ms: number) => void slept.push(ms) },
    random: () => 0,
  }
  return { forge: new Gitea(host as unknown as Host, address, 'secret'), sent, slept }
}

describe('Gitea', () => {
  it('lists the pull requests of a base over all pages, whatever filters the server ignores', async () => {
    const path = '/repos/acme/ops/pulls?state=open&limit=50'
    const { forge: own, sent } = forge({
      [`GET ${path}`]: [
        200,
        [pull(1, 'a'), pull(2, 'b', 'other')],
        { link: `<${address.api}${path}&page=2>; rel="next"` },
      ],
      [`GET ${path}&page=2`]: [200, [pull(3, 'c')]],
    })
    expect((await own.openPullRequests('main')).map((one) => one.number)).toEqual([1, 3])
    expect(sent.every((request) => request.headers?.['authorization'] === 'token secret')).toBe(true)
  })

  it('takes the next page from the server it asked, whatever address the server goes by in public', async () => {
    const path = '/repos/acme/ops/pulls?state=open&limit=50'
    const { forge: own, sent } = forge({
      [`GET ${path}`]: [200, [pull(1, 'a')], { link: '<https://elsewhere.example.com/x?limit=50&page=2>; rel="next"' }],
      'GET /repos/acme/ops/pulls?limit=50&page=2': [200, [pull(2, 'b')]],
    })
    expect((await own.openPullRequests('main')).map((one) => one.number)).toEqual([1, 2])
    expect(sent.every(({ url }) => url.startsWith(`${address.api}/`))).toBe(true)
  })

  it.each([
    [{ message: 'hi' }, 'an object instead of a list of pull requests'],
    [[null], 'a list that holds null instead of a list of pull requests'],
    ['<html>Sign in</html>', 'an HTML page instead of JSON'],
  ])('takes %j for no list of pull requests', async (body, said) => {
    const { forge: own } = forge({ 'GET /repos/acme/ops/pulls?state=open&limit=50': [200, body] })
    await expect(own.openPullRequests('main')).rejects.toMatchObject({
      name: 'ServiceError',
      message: `GET ${server}/api/v1/repos/acme/ops/pulls answered with ${said}`,
    })
  })

  it.each([
    [{ 'retry-after': '7' }, Array(5).fill(7100)],
    [{ 'retry-after': '-1, soon' }, [60_100]],
    [{}, [60_100]],
    [{ 'retry-after': '86400' }, []],
  ])('comes back after %j as long as it is told when, and once where it is not', async (headers, waits) => {
    const { forge: own, slept } = forge({ 'GET /repos/acme/ops/pulls?state=open&limit=50': [429, {}, headers] })
    await expect(own.openPullRequests('main')).rejects.toThrow('The rate limit is used up')
    expect(slept).toEqual(waits)
  })

  it('opens a draft by its title, and knows that 409 is a pull request that is open already', async () => {
    const listed = 'GET /repos/acme/ops/pulls?state=open&limit=50'
    const opened = forge({ 'POST /repos/acme/ops/pulls': [201, pull(4, 'bump')], [listed]: [200, [pull(4, 'bump')]] })
    expect(await opened.forge.open(draft)).toMatchObject({ number: 4, head: 'bump' })
    expect(JSON.parse(String(opened.sent[0]?.body))).toMatchObject({ title: 'WIP: T', head: 'bump', base: 'main' })
    expect(await forge({ 'POST /repos/acme/ops/pulls': [409, {}] }).forge.open(draft)).toBeUndefined()
  })

  it('takes its own pull request back where another run has opened one a moment before', async () => {
    const { forge: own, sent } = forge({
      'POST /repos/acme/ops/pulls': [201, pull(5, 'bump')],
      'GET /repos/acme/ops/pulls?state=open&limit=50': [200, [pull(5, 'bump'), pull(4, 'bump')]],
      'PATCH /repos/acme/ops/pulls/5': [201, {}],
    })
    expect(await own.open(draft)).toBeUndefined()
    expect(sent.at(-1)).toMatchObject({ method: 'PATCH', body: '{"state":"closed"}' })
  })

  it('gives up on auto-merge when the server never ends to look for conflicts', async () => {
    const { forge: own, sent } = forge({
      'GET /repos/acme/ops': [200, {}],
      'POST /repos/acme/ops/pulls/4/merge': [405, { message: 'Please try again later' }],
    })
    const one = { number: 4, url: '', title: '', body: '', head: '', author: '' }
    await expect(own.mergeWhenReady(one, 'squash')).rejects.toThrow("can't be merged automatically")
    expect(sent.length).toBeGreaterThan(10)
  })

  it('gives labels by their ids, and names one that does not exist', async () => {
    const answers = {
      'GET /repos/acme/ops/labels?limit=50': [200, [{ id: 7, name: 'deploy' }]],
      'POST /repos/acme/ops/issues/4/labels': [200, [{ id: 7, name: 'deploy' }]],
    } as const
    const { forge: own, sent } = forge(answers)
    const one = { number: 4, url: '', title: '', body: '', head: '', author: '' }
    await own.label(one, ['deploy'])
    expect(JSON.parse(String(sent[1]?.body))).toEqual({ labels: [7] })
    await expect(own.label(one, ['nope'])).rejects.toThrow('has no label "nope"')
  })

  it.each([
    [2, 0, 'newer'],
    [0, 3, 'older'],
    [0, 0, 'same'],
    [1, 1, 'unknown'],
  ])('orders commits that are %i ahead and %i behind: %s', async (ahead, behind, expected) => {
    const { forge: own } = forge({
      'GET /repos/acme/web/compare/a...b': [200, { total_commits: ahead }],
      'GET /repos/acme/web/compare/b...a': [200, { total_commits: behind }],
    })
    expect(await own.ancestry(`${server}/acme/web`, 'a', 'b')).toBe(expected)
    expect(await own.ancestry('https://elsewhere.example.com/acme/web', 'a', 'b')).toBe('unknown')
  })
})

describe('the forge behind a repository', () => {
  /** A host whose network answers these addresses, with a status and a body. */
  const asking = (answers: Readonly<Record<string, readonly [number, string]>>, environment = {}) => {
    const send = async ({ url }: HttpRequest) => {
      const [status, body] = answers[url] ?? [404, 'Not Found']
      return { status, headers: {}, body: Buffer.from(body) }
    }
    return { network: { send }, environment } as unknown as Host
  }
  const at = (url: string) => parseAddress(url, { server, isFolder: () => false })
  const version = '{"version":"1.26.0"}'

  it.each([
    ['tells its version', `${server}/acme/ops.git`, server, [200, version]],
    ['lets nobody in who is not signed in', `${server}/acme/ops`, server, [403, '{"message":"Only signed in user"}']],
    ['stands below a path of its host', `${server}/git/acme/ops`, `${server}/git`, [200, version]],
    ['is named by ssh', 'git@gitea.example.com:acme/ops.git', server, [200, version]],
  ] as const)('is a Gitea that %s', async (_, url, root, answer) => {
    const found = await openForge(asking({ [`${root}/api/v1/version`]: answer }), at(url))
    expect(found.server).toBe(root)
    expect(found.open('secret').name).toBe('Gitea')
  })

  it('is none where nothing answers as a forge does, below a path of the own server neither', async () => {
    const html = [403, '<html>login</html>'] as const
    await expect(openForge(asking({ [`${server}/api/v1/version`]: html }), at(`${server}/acme/ops`))).rejects.toThrow(
      'Pull requests need GitHub',
    )
    const own = asking({}, { GITHUB_SERVER_URL: server, GITHUB_API_URL: `${server}/api/v3` })
    await expect(openForge(own, at(`${server}/deep/acme/ops`))).rejects.toThrow('Pull requests need GitHub')
  })

  it('holds the repositories below its own address alone', () => {
    expect(repositoryOn(`${server}/git`, `${server}/git/acme/web.git`)).toBe('acme/web')
    expect(repositoryOn(`${server}/git`, `${server}/acme/web`)).toBeUndefined()
    expect(repositoryOn(server, `${server}.evil.example/acme/web`)).toBeUndefined()
  })
})
