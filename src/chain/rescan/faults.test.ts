import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { writeLayout } from '../../../test/support/layouts.ts'
import type { RegistryDouble } from '../../../test/support/registry-double.ts'
import { failingRegistries, faultStep, login, passing, registryFaults } from '../../../test/support/registry-faults.ts'
import { trivyDouble } from '../../../test/support/trivy-double.ts'
import { parseInputs } from '../../contract/parse.ts'
import { openLayout } from '../../oci/layout.ts'
import { pushContent, pushTags } from '../../oci/push.ts'
import { openRepository } from '../../oci/repository.ts'
import { rescanContract } from './inputs.ts'
import { rescan } from './stage.ts'

const programs = temporaryFolder('programs')
trivyDouble(programs, 'arm64')

/** Two images of a private registry, and a repository that runs one by its digest and one by its tag. */
async function whatRuns({ address: registry }: RegistryDouble) {
  const root = temporaryFolder('gitops')
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64')
  writeFileSync(join(root, 'config.json'), JSON.stringify({ auths: { [registry]: { auth } } }))
  const PATH = [programs, '/usr/bin', '/bin'].join(delimiter)
  const host = testHost({ root, environment: { PATH, HOME: root, DOCKER_CONFIG: root } })
  const names: string[] = []
  for (const [name, platforms] of [
    ['web', ['linux/amd64', 'linux/arm64']],
    ['api', ['linux/amd64']],
  ] as const) {
    const folder = temporaryFolder('made')
    const { digest } = writeLayout(folder, { platforms })
    const repository = openRepository(host, { registry, repository: name }, { credentials: login })
    const layout = openLayout(host.files, folder)
    await pushContent(host, layout, repository)
    await pushTags(layout, repository, ['1'])
    names.push(name === 'web' ? `web@${digest}` : 'api:1')
  }
  mkdirSync(join(root, 'prod'))
  const pods = names.map(
    (name, at) => `kind: Pod\nspec: {containers: [{name: c${at}, image: "${registry}/${name}"}]}\n`,
  )
  writeFileSync(join(root, 'prod', 'pods.yaml'), pods.join('---\n'))
  const inputs = await parseInputs(rescanContract.inputs, { paths: 'prod' }, (name) => name)
  return async () => await rescan.run(inputs, host)
}

/** What a rescan says where all is well: web has what is on its arm64, and api passes. */
const well = ['passed', 'refused']

/** How many requests it takes. */
async function requestsOfAll(): Promise<number> {
  const { registries, close } = await failingRegistries(1, 'cut', false)
  const run = await whatRuns(registries[0]!)
  const before = registries[0]!.requests.length
  expect((await run()).result.images.map(({ outcome }) => outcome)).toEqual(well)
  await close()
  return registries[0]!.requests.length - before
}

const total = await requestsOfAll()

describe.each(Object.entries(registryFaults))('a rescan of a registry that answers with %s', (name, fault) => {
  it.each([
    ['once', false],
    ['from then on', true],
  ])(
    'at each request in turn, %s, never takes an image for one that passes',
    async (_, isForever) => {
      for (let at = 1; at <= total; at += faultStep(9)) {
        const failing = await failingRegistries(1, fault, isForever)
        const run = await whatRuns(failing.registries[0]!)
        failing.fail(at)
        const { result, findings } = await run()
        const what = `${name} at request ${at}`
        const outcomes = result.images.map(({ outcome }) => outcome)
        // web is never let through; api may be, since nothing is wrong with it.
        expect(['refused', 'unseen'], what).toContain(outcomes[1])
        expect(['passed', 'unseen'], what).toContain(outcomes[0])
        expect(result.refused, what).toBe(true)
        for (const { rule, severity, message } of findings) {
          expect([rule, severity], what).toEqual([
            expect.stringMatching(/^(?:vulnerable-package|image-unseen)$/),
            'error',
          ])
          expect(message, what).not.toMatch(/undefined|\[object|s3cret/)
        }
        if (!isForever && passing.includes(name)) expect(outcomes, what).toEqual(well)
        failing.heal()
        expect(
          (await run()).result.images.map(({ outcome }) => outcome),
          what,
        ).toEqual(well)
        await failing.close()
      }
    },
    120_000,
  )
})
