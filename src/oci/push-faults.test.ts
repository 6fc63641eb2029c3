import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import { type Fault, type RegistryDouble, startRegistryDouble } from '../../test/support/registry-double.ts'
import { ServiceError } from '../errors.ts'
import { openLayout } from './layout.ts'
import { pushContent, pushTags } from './push.ts'
import { openRepository } from './repository.ts'

const folder = temporaryFolder('layout')
writeLayout(folder, { platforms: ['linux/amd64', 'linux/arm64'], attestations: true })
/** Of the requests of a push every eighth, another eighth for each fault; all of them for the whole proof (GITOPS_ACTIONS_FAULTS=all). */
const step = process.env['GITOPS_ACTIONS_FAULTS'] === 'all' ? 1 : 8
const credentials = { username: 'robot', password: 's3cret' }

/** Pushes an image, as a run does that begins anew. */
async function push(registry: RegistryDouble): Promise<Awaited<ReturnType<typeof pushContent>>> {
  const host = testHost({})
  const layout = openLayout(host.files, folder)
  const repository = openRepository(host, { registry: registry.address, repository: 'acme/web' }, { credentials })
  await repository.open()
  const counts = await pushContent(host, layout, repository)
  await pushTags(layout, repository, ['1'])
  return counts
}

/** A registry in which something happens to the request of a number, once or from then on. */
async function failing(at: number, fault: Fault, isForever: boolean): Promise<RegistryDouble & { heal(): void }> {
  let count = 0
  let isHealthy = false
  const registry = await startRegistryDouble({
    login: 'bearer',
    fault: () => {
      if (isHealthy) return undefined
      count += 1
      return count === at || (isForever && count > at) ? fault : undefined
    },
  })
  return { ...registry, heal: () => (isHealthy = true) }
}

/** How many requests a push takes. */
async function requestsOfPush(): Promise<number> {
  const registry = await startRegistryDouble({ login: 'bearer' })
  await push(registry)
  await registry.close()
  return registry.requests.length
}

const wrong = `sha256:${'0'.repeat(64)}`
const faults: Readonly<Record<string, Fault>> = {
  '429': { status: 429, headers: { 'retry-after': '1' }, body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}' },
  '500': { status: 500, body: 'oops' },
  'a cut connection': 'cut',
  'a cut after the work': 'cut-after',
  'an answer that is cut': 'truncated',
  'a token that has expired': {
    status: 401,
    headers: { 'www-authenticate': 'Bearer realm="/token",service="double",error="invalid_token"' },
  },
  'a redirect of what is sent': { status: 308, headers: { location: 'http://127.0.0.1:9/v2/' } },
  'another digest': { status: 201, headers: { 'docker-content-digest': wrong, location: '/v2/x' } },
  'an HTML page': { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><html>login</html>' },
}

describe.each(Object.entries(faults))('a registry that answers with %s', (name, fault) => {
  it.each([
    ['once', false],
    ['from then on', true],
  ])(
    'at each request in turn, %s, holds the whole image under the tag or nothing',
    async (_, isForever) => {
      const total = await requestsOfPush()
      const { digest } = openLayout(testHost({}).files, folder).root
      const outcomes = new Set<string>()
      for (let at = 1 + (Object.keys(faults).indexOf(name) % step); at <= total; at += step) {
        const registry = await failing(at, fault, isForever)
        const failure = await push(registry).then(
          () => undefined,
          (error: unknown) => error,
        )
        const tag = registry.manifests.get('acme/web')?.get('1')
        if (failure !== undefined)
          expect(failure, `${name} at ${registry.requests.at(-1)}`).toBeInstanceOf(ServiceError)
        // After the tag is set it may still fail to be read back: then all is there, and the run says it is not sure.
        expect([undefined, digest], `${name} at request ${at}`).toContain(tag)
        if (failure === undefined) expect(tag).toBe(digest)
        outcomes.add(failure === undefined ? 'pushed' : 'failed')

        registry.heal()
        await push(registry)
        expect(registry.manifests.get('acme/web')?.get('1')).toBe(digest)
        const before = registry.requests.length
        expect(await push(registry)).toMatchObject({ uploaded: 0, mounted: 0 })
        expect(registry.requests.slice(before).filter((request) => /^P/.test(request))).toEqual([])
        await registry.close()
      }
      if (!isForever && ['429', '500', 'a cut connection', 'a cut after the work'].includes(name)) {
        expect([...outcomes]).toEqual(['pushed'])
      }
    },
    120_000,
  )
})
