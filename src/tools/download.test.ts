import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { type Download, downloadTool } from './download.ts'

const environment = { PATH: '/usr/bin:/bin' }
const script = '#!/bin/sh\necho downloaded\n'
const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

let server: Server | undefined
afterEach(() => void server?.close())

/** A server that gives these answers, one a request and the last one for ever; `requests` counts. */
async function serve(...answers: readonly { status: number; body?: Uint8Array | string; cut?: boolean }[]) {
  const state = { requests: 0, origin: '' }
  server = createServer((_, response) => {
    const answer = answers[Math.min(state.requests, answers.length - 1)]
    state.requests += 1
    response.writeHead(answer?.status ?? 500, answer?.cut ? { 'content-length': 1_000_000 } : {})
    if (answer?.cut) return response.write('part', () => response.destroy())
    return response.end(answer?.body)
  })
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return state
}

async function redirectTo(origin: string) {
  const redirecting = createServer((request, response) => {
    response.writeHead(302, { location: `${origin}${request.url}` }).end()
  })
  await new Promise<void>((listening) => redirecting.listen(0, '127.0.0.1', listening))
  const { port } = redirecting.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => redirecting.close() }
}

/** A .tar.gz of a folder that `make` has filled. */
function archive(make: (folder: string) => void, members: readonly string[]): Uint8Array {
  const folder = temporaryFolder('archive')
  make(folder)
  execFileSync('tar', ['-czPf', 'made.tar.gz', ...members], { cwd: folder })
  return readFileSync(join(folder, 'made.tar.gz'))
}

function archiveOf(path: string, content: string): Uint8Array {
  return archive(
    (folder) => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), content)
      writeFileSync(join(folder, 'LICENSE'), 'terms')
    },
    ['LICENSE', path],
  )
}

function download(origin: string, content: Uint8Array | string, member?: string): Download {
  const file = member === undefined ? 'helm-linux-amd64' : 'helm%2Fv1.tar.gz'
  const base = { name: 'helm', version: '1.0.0', platform: 'linux/amd64', sha256: sha256(content) } as const
  return { ...base, url: `${origin}/${file}`, ...(member === undefined ? {} : { member }) }
}

describe('downloadTool', () => {
  it('downloads a program, and takes it from the cache the next time', async () => {
    const state = await serve({ status: 200, body: script })
    const host = testHost({ environment })
    const wanted = download(state.origin, script)
    const first = await downloadTool(host, wanted)
    expect(first.source).toBe('download')
    expect(execFileSync(first.path, { encoding: 'utf8' })).toBe('downloaded\n')
    const second = await downloadTool(host, wanted)
    expect(second.source).toBe('cache')
    expect(execFileSync(second.path, { encoding: 'utf8' })).toBe('downloaded\n')
    expect(state.requests).toBe(1)
  })

  it('runs what was checked, whatever the cache holds by then', async () => {
    const { origin } = await serve({ status: 200, body: script })
    const host = testHost({ environment })
    const wanted = download(origin, script)
    await downloadTool(host, wanted)
    const { path, source } = await downloadTool(host, wanted)
    writeFileSync(join(host.files.cache, 'tools/helm/1.0.0/linux-amd64/helm-linux-amd64'), '#!/bin/sh\necho swapped\n')
    expect([source, execFileSync(path, { encoding: 'utf8' })]).toEqual(['cache', 'downloaded\n'])
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
  })

  it('takes the one program out of an archive, from the cache too', async () => {
    const content = archiveOf('linux-amd64/helm', script)
    const state = await serve({ status: 200, body: content })
    const host = testHost({ environment })
    for (const source of ['download', 'cache']) {
      const got = await downloadTool(host, download(state.origin, content, 'linux-amd64/helm'))
      expect(got.source).toBe(source)
      expect(execFileSync(got.path, { encoding: 'utf8' })).toBe('downloaded\n')
      expect(readdirSync(join(got.path, '..'))).toEqual(['helm'])
    }
  })

  it('unpacks a program of many megabytes whole', async () => {
    const large = script + '# padding\n'.repeat(3_000_000)
    const content = archiveOf('helm', large)
    const { origin } = await serve({ status: 200, body: content })
    const { path } = await downloadTool(testHost({ environment }), download(origin, content, 'helm'))
    expect(sha256(readFileSync(path))).toBe(sha256(large))
  })

  it('follows a redirect, as release pages answer with one', async () => {
    const target = await serve({ status: 200, body: script })
    const { origin, close } = await redirectTo(target.origin)
    const { path } = await downloadTool(testHost({ environment }), download(origin, script))
    close()
    expect(readFileSync(path, 'utf8')).toBe(script)
  })

  it('keeps nothing of a file with another hash', async () => {
    const { origin } = await serve({ status: 200, body: 'something else' })
    const host = testHost({ environment })
    await expect(downloadTool(host, download(origin, script))).rejects.toThrow(
      `its SHA-256 is ${sha256('something else')}, expected ${sha256(script)}`,
    )
    expect(readdirSync(host.files.cache)).toEqual([])
  })

  it('downloads again when the cached file has been changed', async () => {
    const content = archiveOf('helm', script)
    const state = await serve({ status: 200, body: content })
    const host = testHost({ environment })
    const wanted = download(state.origin, content, 'helm')
    await downloadTool(host, wanted)
    const cached = join(host.files.cache, 'tools/helm/1.0.0/linux-amd64/helm/v1.tar.gz')
    writeFileSync(cached, archiveOf('helm', '#!/bin/sh\necho tampered\n'))
    const again = await downloadTool(host, wanted)
    expect(again.source).toBe('download')
    expect(execFileSync(again.path, { encoding: 'utf8' })).toBe('downloaded\n')
    expect(state.requests).toBe(2)
  })

  it.each([
    ['a passing error', { status: 503 }],
    ['a limit', { status: 429 }],
    ['an answer that is cut off', { status: 200, cut: true }],
  ])('tries again after %s', async (_, failure) => {
    const state = await serve(failure, failure, { status: 200, body: script })
    await downloadTool(testHost({ environment }), download(state.origin, script))
    expect(state.requests).toBe(3)
  })

  it('stops after six attempts', async () => {
    const state = await serve({ status: 502 })
    await expect(downloadTool(testHost({ environment }), download(state.origin, script))).rejects.toThrow(
      'answered 502',
    )
    expect(state.requests).toBe(6)
  })

  it('does not repeat a request that was refused', async () => {
    const state = await serve({ status: 404 })
    const attempt = downloadTool(testHost({ environment }), download(state.origin, script))
    await expect(attempt).rejects.toMatchObject({ name: 'ServiceError', service: 'download of helm' })
    expect(state.requests).toBe(1)
  })

  it('writes nothing but the member, whatever else the archive holds', async () => {
    const outside = temporaryFolder('outside')
    const content = archive(
      (folder) => {
        symlinkSync(outside, join(folder, 'link'))
        writeFileSync(join(folder, 'helm'), script)
        writeFileSync(join(outside, 'escape'), 'x')
      },
      ['link', join(outside, 'escape'), 'helm'],
    )
    writeFileSync(join(outside, 'escape'), 'as it was')
    const { origin } = await serve({ status: 200, body: content })
    const { path } = await downloadTool(testHost({ environment }), download(origin, content, 'helm'))
    expect(readdirSync(join(path, '..'))).toEqual(['helm'])
    expect(readFileSync(join(outside, 'escape'), 'utf8')).toBe('as it was')
  })

  it('says which member an archive lacks', async () => {
    const content = archiveOf('other', script)
    const { origin } = await serve({ status: 200, body: content })
    const attempt = downloadTool(testHost({ environment }), download(origin, content, 'helm'))
    await expect(attempt).rejects.toThrow('The archive of helm has no member "helm"')
  })

  it('lets several processes fetch the same program at once', async () => {
    const { origin } = await serve({ status: 200, body: script })
    const host = testHost({ environment })
    const all = await Promise.all(Array.from({ length: 8 }, () => downloadTool(host, download(origin, script))))
    expect(all.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(Array(8).fill(script))
    expect(readdirSync(join(host.files.cache, 'tools/helm/1.0.0/linux-amd64'))).toEqual(['helm-linux-amd64'])
  })
})
