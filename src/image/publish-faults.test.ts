import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealedKey } from '../../test/support/cosign-key.ts'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import type { RegistryDouble } from '../../test/support/registry-double.ts'
import {
  failingRegistries,
  faultStep,
  faultTime,
  login,
  passing,
  registryFaults,
} from '../../test/support/registry-faults.ts'
import { parseInputs } from '../contract/parse.ts'
import { ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { openLayout } from '../oci/layout.ts'
import { mergeImages } from '../oci/merge.ts'
import { pushContent } from '../oci/push.ts'
import { parseReference } from '../oci/reference.ts'
import { openRepository } from '../oci/repository.ts'
import { buildContract } from './inputs.ts'
import { planImages } from './plan.ts'
import { openTargets, publish } from './publish.ts'
import { keySigner } from './sign/key-signer.ts'

const workspace = temporaryFolder('workspace')
const { digest } = writeLayout(join(workspace, 'layout'), { attestations: true })
writeFileSync(join(workspace, 'sbom.json'), '{"bomFormat":"CycloneDX"}')
writeFileSync(join(workspace, 'tests.json'), '{"result":"PASSED"}')
const signer = await keySigner(
  testHost({ environment: { KEY: sealedKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'k') } }),
  { key: 'env://KEY', password: 'k', transparencyLog: false, insecure: false },
)

/** This machine, logged in to registries. */
function machine(registries: readonly RegistryDouble[]): Host {
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64')
  const auths = Object.fromEntries(registries.map(({ address }) => [address, { auth }]))
  writeFileSync(join(workspace, 'config.json'), JSON.stringify({ auths }))
  return testHost({ root: workspace, environment: { DOCKER_CONFIG: workspace, HOME: workspace } })
}

/** One image under three names of two registries, with an SBOM for each platform, signatures, and a statement about the whole. */
async function publishAll(registries: readonly [RegistryDouble, RegistryDouble]): Promise<number> {
  const [first, second] = registries
  const texts = {
    layout: 'layout',
    image: `${first.address}/acme/web`,
    also: `${first.address}/acme/copy\n${second.address}/mirror/web`,
    tag: '1',
    push: 'true',
    scanner: 'none',
  }
  const host = machine(registries)
  const inputs = await parseInputs(buildContract.inputs, texts, (name) => name)
  const wish = { name: 'web', image: texts.image, tags: inputs.tag, also: inputs.also } as const
  const plan = planImages([{ ...wish, source: { kind: 'layout', path: texts.layout } }], inputs, {}, host)
  const targets = await openTargets(plan, inputs, host)
  const layout = openLayout(host.files, texts.layout)
  const attached = layout.images.map((image) => ({ image, format: 'cyclonedx', path: 'sbom.json' }) as const)
  const statements = [
    { digest, type: 'https://in-toto.io/attestation/test-result/v0.1', file: join(workspace, 'tests.json') },
  ]
  const publications = plan.images
    .flatMap((image) => [image, ...image.copies.map((copy) => ({ ...image, ...copy }))])
    .map((one) => ({ plan: one, layout, target: targets.get(one.image)!, attached, statements }))
  const counts = await publish(publications, { signer, check: undefined }, host)
  return [...counts.values()].reduce((sum, { uploaded, mounted }) => sum + uploaded + mounted, 0)
}

/** What stands under the tag of each name; `sealed` where the digest is signed and attested there. */
function state([first, second]: readonly [RegistryDouble, RegistryDouble]): { tag?: string; sealed: boolean }[] {
  return [first.manifests.get('acme/web'), first.manifests.get('acme/copy'), second.manifests.get('mirror/web')].map(
    (known) => {
      const tag = known?.get('1')
      const seals = ['sig', 'att'].map((ending) => known?.has(`${digest.replace(':', '-')}.${ending}`))
      return { ...(tag === undefined ? {} : { tag }), sealed: seals.every(Boolean) }
    },
  )
}

/** How many requests it takes. */
async function requestsOfAll(): Promise<number> {
  const { registries, close } = await failingRegistries(2, 'cut', false)
  const [first, second] = registries as [RegistryDouble, RegistryDouble]
  await publishAll([first, second])
  await close()
  return first.requests.length + second.requests.length
}

const whole = Array.from({ length: 3 }, () => ({ tag: digest, sealed: true }))

const total = await requestsOfAll()
const step = faultStep(96)

describe.each(Object.entries(registryFaults))('registries that answer with %s', (name, fault) => {
  it.each([
    ['once', false],
    ['from then on', true],
  ])(
    'at each request in turn, %s, hold the image whole and sealed under each name, or no tag',
    async (_, isForever) => {
      for (let at = 1 + ((Object.keys(registryFaults).indexOf(name) * 11) % step); at <= total; at += step) {
        const failing = await failingRegistries(2, fault, isForever)
        const registries = failing.registries as [RegistryDouble, RegistryDouble]
        failing.fail(at)
        const failure = await publishAll(registries).then(
          () => undefined,
          (error: unknown) => error,
        )
        const what = `${name} at request ${at}`
        if (failure !== undefined) expect(failure, what).toBeInstanceOf(ServiceError)
        const found = state(registries)
        // No tag of one name is set before all names have all.
        if (found.some(({ tag }) => tag !== undefined)) {
          expect(
            found.map(({ sealed }) => sealed),
            what,
          ).toEqual([true, true, true])
          for (const { tag } of found) expect([undefined, digest], what).toContain(tag)
        }
        if (failure === undefined) expect(found, what).toEqual(whole)
        if (!isForever && passing.includes(name)) expect(failure, what).toBeUndefined()

        failing.heal()
        await publishAll(registries)
        expect(state(registries), what).toEqual(whole)
        expect(await publishAll(registries), what).toBe(0)
        await failing.close()
      }
    },
    faultTime(120_000),
  )
})

describe.each(Object.entries(registryFaults))('a merge from a registry that answers with %s', (name, fault) => {
  it(
    'at each request in turn gives the one index or nothing',
    async () => {
      const legsOf = async (host: Host, registry: RegistryDouble): Promise<string[]> => {
        const repository = openRepository(host, parseReference(`${registry.address}/acme/web`), { credentials: login })
        return await Promise.all(
          ['linux/amd64', 'linux/arm64'].map(async (platform) => {
            const folder = temporaryFolder('leg')
            writeLayout(folder, { platforms: [platform] })
            const layout = openLayout(host.files, folder)
            await pushContent(host, layout, repository)
            return layout.root.digest
          }),
        )
      }
      const roots = new Set<string>()
      let failed = 0
      for (let at = 1; at <= 16; at += faultStep(3)) {
        const failing = await failingRegistries(1, fault, false)
        const registry = failing.registries[0]!
        const host = machine([registry])
        const legs = await legsOf(host, registry)
        const merged = async (): Promise<string> => {
          const repository = openRepository(host, parseReference(`${registry.address}/acme/web`), {
            credentials: login,
          })
          return (await mergeImages(host, repository, legs, 'all')).root.digest
        }
        failing.fail(at)
        const root = await merged().catch((error: unknown) => {
          expect(error, `${name} at request ${at}`).toBeInstanceOf(ServiceError)
          failed += 1
          return undefined
        })
        failing.heal()
        for (const one of [root, await merged()]) if (one !== undefined) roots.add(one)
        await failing.close()
      }
      expect(roots.size).toBe(1)
      if (passing.includes(name)) expect(failed).toBe(0)
    },
    faultTime(60_000),
  )
})
