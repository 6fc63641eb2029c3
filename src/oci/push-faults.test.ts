import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import { type RegistryDouble, startRegistryDouble } from '../../test/support/registry-double.ts'
import { failingRegistries, faultStep, login, passing, registryFaults } from '../../test/support/registry-faults.ts'
import { ServiceError } from '../errors.ts'
import { openLayout } from './layout.ts'
import { pushContent, pushTags } from './push.ts'
import { openRepository } from './repository.ts'

const folder = temporaryFolder('layout')
writeLayout(folder, { platforms: ['linux/amd64', 'linux/arm64'], attestations: true })
const step = faultStep(8)

/** Pushes an image, as a run does that begins anew. */
async function push(registry: RegistryDouble): Promise<Awaited<ReturnType<typeof pushContent>>> {
  const host = testHost({})
  const layout = openLayout(host.files, folder)
  const repository = openRepository(
    host,
    { registry: registry.address, repository: 'acme/web' },
    { credentials: login },
  )
  await repository.open()
  const counts = await pushContent(host, layout, repository)
  await pushTags(layout, repository, ['1'])
  return counts
}

/** How many requests a push takes. */
async function requestsOfPush(): Promise<number> {
  const registry = await startRegistryDouble({ login: 'bearer' })
  await push(registry)
  await registry.close()
  return registry.requests.length
}

describe.each(Object.entries(registryFaults))('a registry that answers with %s', (name, fault) => {
  it.each([
    ['once', false],
    ['from then on', true],
  ])(
    'at each request in turn, %s, holds the whole image under the tag or nothing',
    async (_, isForever) => {
      const total = await requestsOfPush()
      const { digest } = openLayout(testHost({}).files, folder).root
      const outcomes = new Set<string>()
      for (let at = 1 + (Object.keys(registryFaults).indexOf(name) % step); at <= total; at += step) {
        const failing = await failingRegistries(1, fault, isForever)
        const registry = failing.registries[0]!
        failing.fail(at)
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

        failing.heal()
        await push(registry)
        expect(registry.manifests.get('acme/web')?.get('1')).toBe(digest)
        const before = registry.requests.length
        expect(await push(registry)).toMatchObject({ uploaded: 0, mounted: 0 })
        expect(registry.requests.slice(before).filter((request) => /^P/.test(request))).toEqual([])
        await failing.close()
      }
      if (!isForever && passing.includes(name)) {
        expect([...outcomes]).toEqual(['pushed'])
      }
    },
    120_000,
  )
})
