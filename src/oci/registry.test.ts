import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import {
  type RegistryDouble,
  type RegistryDoubleOptions,
  startRegistryDouble,
} from '../../test/support/registry-double.ts'
import { findCredentials } from './credentials.ts'
import { openLayout } from './layout.ts'
import { pushBytes, pushContent, pushTags } from './push.ts'
import { openRepository, type Repository, type RepositoryOptions } from './repository.ts'

let double: RegistryDouble | undefined
afterEach(async () => {
  await double?.close()
  double = undefined
})

const host = testHost({})
const robot = { username: 'robot', password: 's3cret' }

async function start(options?: RegistryDoubleOptions): Promise<RegistryDouble> {
  double = await startRegistryDouble(options)
  return double
}

function repositoryOf(registry: RegistryDouble, options?: RepositoryOptions, repository = 'acme/web'): Repository {
  return openRepository(host, { registry: registry.address, repository }, options)
}

function someLayout(layer?: Buffer): ReturnType<typeof openLayout> {
  const folder = temporaryFolder('layout')
  writeLayout(folder, { attestations: true, ...(layer ? { layer } : {}) })
  return openLayout(host.files, folder)
}

async function push(registry: RegistryDouble, options?: RepositoryOptions, layout = someLayout()) {
  const repository = repositoryOf(registry, options)
  const counts = await pushContent(host, layout, repository)
  await pushTags(layout, repository, ['1.4.0', 'latest'])
  return { counts, digest: layout.root.digest, layout }
}

const uploads = (registry: RegistryDouble): string[] =>
  registry.requests.filter((request) => /^(POST|PATCH|PUT) /.test(request))

describe('pushing a layout', () => {
  it('brings every blob, manifest and tag into the registry with its digest', async () => {
    const registry = await start()
    const { counts, digest, layout } = await push(registry)
    expect(counts).toEqual({ present: 0, mounted: 0, uploaded: layout.blobs.length })
    const stored = registry.manifests.get('acme/web')
    expect(stored?.get('1.4.0')).toBe(digest)
    expect(stored?.get('latest')).toBe(digest)
    for (const { descriptor } of layout.manifests) expect(stored?.has(descriptor.digest)).toBe(true)
    expect(registry.requests.filter((request) => /^HEAD .*\/manifests\/sha256:/.test(request))).toHaveLength(1)
  })

  it('sends nothing a second time', async () => {
    const registry = await start()
    const { layout } = await push(registry)
    const before = uploads(registry).length
    const { counts } = await push(registry, {}, layout)
    expect(counts).toEqual({ present: layout.blobs.length, mounted: 0, uploaded: 0 })
    expect(uploads(registry)).toHaveLength(before)
  })

  it('takes blobs over from a repository that has them', async () => {
    const registry = await start()
    const layout = someLayout()
    await pushContent(host, layout, repositoryOf(registry, {}, 'acme/base'))
    const { counts } = await push(registry, { mountFrom: ['acme/nothing', 'acme/base'] }, layout)
    expect(counts).toEqual({ present: 0, mounted: layout.blobs.length, uploaded: 0 })
  })

  it('sends pieces where a proxy refuses a large body', async () => {
    const registry = await start({ largestBody: 17 * 1024 * 1024 })
    const layer = Buffer.alloc(40 * 1024 * 1024, 7)
    const { digest } = await push(registry, {}, someLayout(layer))
    expect(registry.manifests.get('acme/web')?.get('latest')).toBe(digest)
    expect(registry.requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(3)
  })

  it.each<[string, 'cut' | 'cut-after' | { status: number }, number]>([
    ['is cut before it', 'cut', 4],
    ['is cut behind it', 'cut-after', 3],
    ['fails at it', { status: 503 }, 4],
  ])('goes on behind what has arrived where a piece %s', async (_, fault, pieces) => {
    const registry = await start({
      largestBody: 17 * 1024 * 1024,
      fault: (method, _path, before) => (method === 'PATCH' && before === 1 ? fault : undefined),
    })
    const layer = Buffer.alloc(40 * 1024 * 1024, 7)
    const { digest } = await push(registry, {}, someLayout(layer))
    expect(registry.manifests.get('acme/web')?.get('latest')).toBe(digest)
    // Three pieces, and the one in the middle twice where it did not arrive: none of the others is sent again.
    expect(registry.requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(pieces)
  })

  it('begins anew where the registry has lost what had arrived', async () => {
    const lost = { status: 404, body: '{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}' }
    const registry = await start({
      largestBody: 17 * 1024 * 1024,
      fault: (method, path, before) => {
        if (method === 'PATCH' && before === 1) return 'cut'
        return method === 'GET' && path.includes('/uploads/') ? lost : undefined
      },
    })
    const { digest } = await push(registry, {}, someLayout(Buffer.alloc(40 * 1024 * 1024, 7)))
    expect(registry.manifests.get('acme/web')?.get('latest')).toBe(digest)
    expect(registry.requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(5)
  })

  it('sends pieces where a large body is cut on its way', async () => {
    const layout = someLayout(Buffer.alloc(40 * 1024 * 1024, 7))
    const registry = await start({
      fault: (method, path, before) =>
        method === 'PUT' && path.includes('/uploads/') && before < layout.blobs.length ? 'cut' : undefined,
    })
    const { digest } = await push(registry, {}, layout)
    expect(registry.manifests.get('acme/web')?.get('latest')).toBe(digest)
    expect(registry.requests.filter((request) => request.startsWith('PATCH'))).toHaveLength(3)
  })

  it('notices a registry that serves other bytes than it was sent', async () => {
    const registry = await start({ corrupt: true })
    await expect(push(registry)).rejects.toMatchObject({ reason: 'digest mismatch' })
    expect(registry.manifests.get('acme/web')?.has('latest')).toBe(false)
  })
})

describe('a registry that fails for a while', () => {
  const throttled = { status: 429, headers: { 'retry-after': '1' }, body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}' }
  it.each<[string, NonNullable<RegistryDoubleOptions['fault']>]>([
    ['throttles every request once', (_, __, before) => (before === 0 ? throttled : undefined)],
    ['answers 503 twice', (_, __, before) => (before < 2 ? { status: 503 } : undefined)],
    ['cuts each connection once', (_, __, before) => (before === 0 ? 'cut' : undefined)],
    [
      'does the work and cuts the connection',
      (method, _, before) => (method !== 'GET' && before === 0 ? 'cut-after' : undefined),
    ],
    [
      'loses upload sessions',
      (method, path, before) =>
        method === 'PUT' && path.includes('/blobs/uploads/') && before < 3
          ? { status: 404, body: '{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}' }
          : undefined,
    ],
  ])('%s: everything arrives', async (_, fault) => {
    const registry = await start({ fault })
    const { digest } = await push(registry)
    expect(registry.manifests.get('acme/web')?.get('latest')).toBe(digest)
  })
})

describe('a registry that fails', () => {
  it.each<[string, RegistryDoubleOptions, string, string]>([
    ['429 for ever', { fault: () => ({ status: 429 }) }, 'rate limited', 'was answered with 429 (tried'],
    ['503 for ever', { fault: () => ({ status: 503 }) }, 'unavailable', 'was answered with 503 (tried'],
    ['cut for ever', { fault: () => 'cut' }, 'unreachable', '(tried'],
    [
      '403 on upload',
      { fault: (m) => (m === 'POST' ? { status: 403 } : undefined) },
      'denied',
      'was answered with 403',
    ],
    ['an unknown name', { fault: (m) => (m === 'POST' ? { status: 404 } : undefined) }, 'name unknown', 'POST /v2/'],
    ['no registry', { fault: () => ({ status: 404 }) }, 'unexpected answer', 'as no registry does'],
    ['a login', { login: 'basic' }, 'unauthorized', 'no credentials were given'],
  ])('%s is told by name', async (_, options, reason, message) => {
    const registry = await start(options)
    const failure = push(registry)
    await expect(failure).rejects.toMatchObject({ name: 'ServiceError', reason })
    await expect(failure).rejects.toThrow(message)
    expect(registry.blobs.size).toBe(0)
  })

  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Log in</title>' }
  it.each([
    ['after a manifest', 'PUT', (to: Repository) => to.pushManifest('1', Buffer.from('{}'), 'application/json')],
    ['whether a blob is there', 'HEAD', (to: Repository) => pushBytes(host, to, Buffer.from('seal'), 'text/plain')],
  ])('the page of a proxy is no answer %s', async (_, method, send) => {
    const registry = await start({ fault: (asked) => (asked === method ? page : undefined) })
    await expect(send(repositoryOf(registry))).rejects.toMatchObject({ name: 'ServiceError' })
  })

  it('a port that nobody listens on is unreachable', async () => {
    const registry = await start()
    await registry.close()
    double = undefined
    await expect(push(registry)).rejects.toMatchObject({ reason: 'unreachable' })
  })

  it('does not wait longer than a registry may ask for', async () => {
    const registry = await start({ fault: () => ({ status: 429, headers: { 'retry-after': '3600' } }) })
    await expect(push(registry)).rejects.toMatchObject({ reason: 'rate limited' })
    expect(registry.requests.length).toBeLessThanOrEqual(2)
  })
})

describe('logging in', () => {
  it.each(['basic', 'bearer'] as const)('with %s', async (login) => {
    const registry = await start({ login })
    const { digest } = await push(registry, { credentials: robot })
    expect(registry.manifests.get('acme/web')?.get('latest')).toBe(digest)
  })

  it.each(['basic', 'bearer'] as const)('with a wrong password (%s) is unauthorized', async (login) => {
    const registry = await start({ login })
    const credentials = { username: 'robot', password: 'wrong' }
    await expect(push(registry, { credentials })).rejects.toMatchObject({
      reason: 'unauthorized',
      fix: expect.stringContaining('Check registry-username'),
    })
    expect(registry.blobs.size).toBe(0)
  })

  it.each([
    [404, 'unexpected answer', 'Check that the image name points at a registry'],
    [403, 'unauthorized', 'Check registry-username'],
    [418, 'unexpected answer', 'Check that the image name points at a registry'],
  ])('at a place that answers %i has one reason, and its fix', async (status, reason, fix) => {
    const fault = (_: string, path: string) => (path.startsWith('/v2') ? undefined : { status })
    const registry = await start({ login: 'bearer', fault })
    const failure = push(registry, { credentials: robot })
    await expect(failure).rejects.toMatchObject({ reason, fix: expect.stringContaining(fix) })
    await expect(failure).rejects.toThrow(
      new RegExp(`^${reason}: The token request to \\S+ was answered with ${status}`),
    )
  })

  it('masks passwords and tokens before they are used', async () => {
    const registry = await start({ login: 'bearer' })
    const masked: string[] = []
    const watched = { ...host, log: { ...host.log, mask: (secret: string) => void masked.push(secret) } }
    const credentials = await findCredentials(watched, registry.address, robot)
    await openRepository(watched, { registry: registry.address, repository: 'a/b' }, { credentials }).open()
    await openRepository(watched, { registry: registry.address, repository: 'a/b' }, { credentials }).resolve('latest')
    expect(masked).toContain('s3cret')
    for (const header of registry.authorizations) expect(masked).toContain(header.replace(/^(Basic|Bearer) /, ''))
  })
})

describe('findCredentials', () => {
  const withConfig = (config: object, home = temporaryFolder('docker')): ReturnType<typeof testHost> => {
    writeFileSync(join(home, 'config.json'), JSON.stringify(config))
    return testHost({ environment: { DOCKER_CONFIG: home, PATH: home } })
  }
  const auth = Buffer.from('robot:s3:cret').toString('base64')

  it.each([
    ['ghcr.io', { auths: { 'ghcr.io': { auth } } }, { username: 'robot', password: 's3:cret' }],
    ['ghcr.io', { auths: { 'https://ghcr.io/v2/': { auth } } }, { username: 'robot', password: 's3:cret' }],
    ['docker.io', { auths: { 'https://index.docker.io/v1/': { auth } } }, { username: 'robot', password: 's3:cret' }],
    ['a.io', { auths: { 'a.io': { identitytoken: 'token' } } }, { identityToken: 'token' }],
    ['a.io', { auths: { 'b.io': { auth } } }, undefined],
    ['a.io', { auths: { 'a.io': {} } }, undefined],
    ['a.io', {}, undefined],
  ])('of %s in %j', async (registry, config, expected) => {
    expect(await findCredentials(withConfig(config), registry)).toEqual(expected)
  })

  it('asks the helper that is named for the registry', async () => {
    const home = temporaryFolder('docker')
    const program = join(home, 'docker-credential-test')
    writeFileSync(program, '#!/bin/sh\nread server\necho "{\\"Username\\":\\"$server\\",\\"Secret\\":\\"s\\"}"\n', {
      mode: 0o755,
    })
    const config = { credHelpers: { 'a.io': 'test' } }
    expect(await findCredentials(withConfig(config, home), 'a.io')).toEqual({ username: 'a.io', password: 's' })
    rmSync(program)
    expect(await findCredentials(withConfig(config, home), 'a.io')).toBeUndefined()
  })

  it('wants both halves, and names the one that is missing', async () => {
    await expect(findCredentials(host, 'a.io', { username: 'robot' })).rejects.toThrow('registry-password is missing')
    await expect(findCredentials(host, 'a.io', { password: 'x' })).rejects.toThrow('registry-username is missing')
  })
})
