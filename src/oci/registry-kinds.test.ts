import { afterEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import type { RegistryDouble, RegistryDoubleOptions, Reply } from '../../test/support/registry-double.ts'
import { refuse } from '../../test/support/registry-double.ts'
import { type RegistryKind, registryKinds, startKind } from '../../test/support/registry-kinds.ts'
import { type Layout, openLayout } from './layout.ts'
import { pushContent, pushTags } from './push.ts'
import { attach } from './referrers.ts'
import { openRepository, type Repository, type RepositoryOptions } from './repository.ts'

let double: RegistryDouble | undefined
afterEach(async () => {
  await double?.close()
  double = undefined
})

const machine = testHost({})
const folder = temporaryFolder('layout')
writeLayout(folder, { attestations: true })
const layout = openLayout(machine.files, folder)
const otherFolder = temporaryFolder('other')
writeLayout(otherFolder, { platforms: ['linux/amd64'] })
const other = openLayout(machine.files, otherFolder)

type Open = (repository?: string, options?: RepositoryOptions) => Repository

async function start(
  kind: RegistryKind,
  more?: RegistryDoubleOptions,
): Promise<{ open: Open; registry: RegistryDouble }> {
  const { double: started, host } = await startKind(kind, machine, more)
  double = started
  const { registry, login: credentials } = kind
  const open: Open = (repository = kind.repository, options = {}) =>
    openRepository(host, { registry, repository }, { credentials, ...options })
  return { open, registry: started }
}

async function push(repository: Repository, some: Layout = layout, tag = '1.0.0') {
  const counts = await pushContent(machine, some, repository)
  await pushTags(some, repository, [tag])
  return counts
}

/** Keeps every tag that is there, whatever would be set. */
const keeping = (rules: RegistryDoubleOptions, kept: Reply): RegistryDoubleOptions => ({
  ...rules,
  refuse: (asked) =>
    asked.method === 'PUT' && asked.kind === 'manifests' && asked.isKnown && !asked.reference.includes(':')
      ? kept
      : rules.refuse?.(asked),
})

describe.each(Object.entries(registryKinds))('%s', (_, kind) => {
  it('lets an image in by its own login, which is asked for what is done and no more', async () => {
    const { open, registry } = await start(kind)
    expect(await push(open())).toMatchObject({ uploaded: layout.blobs.length })
    expect(registry.manifests.get(kind.repository)?.get('1.0.0')).toBe(layout.root.digest)
    const asked = registry.scopes.length > 0 ? [`repository:${kind.repository}:pull,push`] : []
    expect([...new Set(registry.scopes)]).toEqual(asked)
    const before = registry.requests.length
    expect(await push(open())).toMatchObject({ uploaded: 0 })
    expect(registry.requests.slice(before).filter((one) => /^(?:POST|PUT|PATCH) \/v2/.test(one))).toEqual([])
  })

  it('refuses where nothing may be pushed, and the message says what to do there', async () => {
    const { open, registry } = await start(kind)
    const { repository, reason, fix } = kind.closed
    await expect(push(open(repository))).rejects.toMatchObject({ reason, fix: expect.stringContaining(fix) })
    expect(registry.blobs.size).toBe(0)
  })

  it('is read by guests where it is public, and asks for a login where it is not', async () => {
    const { open } = await start(kind)
    await push(open())
    const guest = open(undefined, { credentials: undefined, isReadOnly: true })
    if (kind.isPublic) expect(await guest.resolve('1.0.0')).toBe(layout.root.digest)
    else await expect(guest.resolve('1.0.0')).rejects.toMatchObject({ reason: 'unauthorized' })
  })

  it('keeps a tag as it is: the same digest is pushed again without setting it, another is refused', async () => {
    if (kind.kept === undefined) return
    const { open, registry } = await start(kind, keeping(kind.rules, kind.kept))
    await push(open())
    await push(open())
    await expect(push(open(), other)).rejects.toMatchObject({
      reason: 'immutable',
      fix: expect.stringMatching(/elease a new version/),
    })
    expect(registry.manifests.get(kind.repository)?.get('1.0.0')).toBe(layout.root.digest)
  })

  it('has what is attached, by its own list or under a tag', async () => {
    const { open, registry } = await start(kind)
    const repository = open()
    await push(repository)
    const subject = layout.images[0]!.manifest
    expect(
      await attach(machine, repository, subject, { type: 'application/spdx+json', content: Buffer.from('{}') }),
    ).toBe(true)
    expect(await repository.referrers(subject.digest)).toMatchObject([{ artifactType: 'application/spdx+json' }])
    const tagged = registry.manifests.get(kind.repository)?.has(subject.digest.replace(':', '-'))
    expect(tagged).toBe(kind.rules.referrers !== true)
  })

  it('that throttles is waited for, as long as it says', async () => {
    const waited: number[] = []
    const { host, double: registry } = await startKind(kind, machine, {
      fault: (_method, path, before) =>
        path.startsWith('/v2/') && before === 0
          ? {
              status: 429,
              headers: { 'retry-after': '7' },
              body: '{"errors":[{"code":"TOOMANYREQUESTS","message":"Quota exceeded"}]}',
            }
          : undefined,
    })
    double = registry
    const clock = { ...host.clock, sleep: async (ms: number) => void waited.push(ms) }
    const image = { registry: kind.registry, repository: kind.repository }
    await push(openRepository({ ...host, clock }, image, { credentials: kind.login }))
    expect(registry.manifests.get(kind.repository)?.get('1.0.0')).toBe(layout.root.digest)
    expect(Math.min(...waited)).toBeGreaterThan(7000)
  })
})

describe('a second repository of a registry', () => {
  it.each([
    ['Docker Hub', 'mounted'],
    // It takes no blob over unless it is set to.
    ['Amazon ECR', 'uploaded'],
  ] as const)('of %s has its blobs %s', async (name, outcome) => {
    const kind = registryKinds[name]!
    const grants = (account: string | undefined) => (account === undefined ? [] : ['pull', 'push'])
    const rules = typeof kind.rules.login === 'object' ? { login: { ...kind.rules.login, grants } } : {}
    const { open, registry } = await start(kind, { ...rules, refuse: () => undefined })
    await push(open())
    const counts = await push(open('acme/copy', { mountFrom: [kind.repository] }))
    expect(counts).toMatchObject({ [outcome]: layout.blobs.length })
    if (registry.scopes.length > 0) expect(registry.scopes).toContain(`repository:${kind.repository}:pull`)
  })
})

it.each<[string, string, Reply, string, string]>([
  [
    'an expired login of ECR',
    'Amazon ECR',
    refuse(403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.'),
    'unauthorized',
    'amazon-ecr-login',
  ],
  [
    'a role that may not push',
    'Amazon ECR',
    refuse(
      403,
      'DENIED',
      'User: arn:aws:sts::1:assumed-role/ci is not authorized to perform: ecr:InitiateLayerUpload on resource: x',
    ),
    'denied',
    'ecr:InitiateLayerUpload',
  ],
  [
    'a new package that may not be made',
    'GitHub Container Registry',
    refuse(403, 'DENIED', 'installation not allowed to Create organization package'),
    'denied',
    'the organization acme',
  ],
  [
    'a list of attestations that may not grow',
    'Amazon ECR',
    refuse(
      400,
      'TAG_INVALID',
      "The image tag 'sha256-1.att' already exists and cannot be overwritten because the tag is immutable.",
    ),
    'immutable',
    'Exempt the tags sha256-*',
  ],
  [
    'a full project',
    'Harbor',
    refuse(
      412,
      'PRECONDITION',
      'adding 1.2 GiB of storage resource, which when updated to current usage will exceed the configured upper limit of 10.0 GiB.',
    ),
    'unexpected answer',
    'retention rules',
  ],
])('%s is told with what to do', async (_, name, reply, reason, fix) => {
  const kind = registryKinds[name]!
  const asked = reason === 'immutable' ? /^PUT manifests sha256-/ : /^POST/
  const { open } = await start(kind, {
    refuse: ({ method, kind: of, reference }) => (asked.test(`${method} ${of} ${reference}`) ? reply : undefined),
  })
  const pushed = push(open(), layout, 'sha256-1.att')
  await expect(pushed).rejects.toMatchObject({ reason, fix: expect.stringContaining(fix) })
})
