import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { writeLayout } from '../../../test/support/layouts.ts'
import { type RegistryDouble, startRegistryDouble } from '../../../test/support/registry-double.ts'
import { trivyDouble } from '../../../test/support/trivy-double.ts'
import { parseInputs } from '../../contract/parse.ts'
import { openLayout } from '../../oci/layout.ts'
import { pushContent, pushTags } from '../../oci/push.ts'
import { openRepository } from '../../oci/repository.ts'
import { rescanContract } from './inputs.ts'
import { rescan } from './stage.ts'

let registry: RegistryDouble
let root: string

beforeEach(async () => {
  registry = await startRegistryDouble()
  root = temporaryFolder('gitops')
})
afterEach(() => registry.close())

/** Pushes an image of these platforms. @returns its digest. */
async function pushed(name: string, platforms: readonly string[]): Promise<string> {
  const host = testHost({})
  const folder = temporaryFolder('made')
  const { digest } = writeLayout(folder, { platforms })
  const layout = openLayout(host.files, folder)
  const repository = openRepository(host, { registry: registry.address, repository: name })
  await pushContent(host, layout, repository)
  await pushTags(layout, repository, ['1'])
  return digest
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const pod = (image: string): string => `kind: Pod\nspec:\n  containers:\n    - {name: a, image: "${image}"}\n`

/** @param vulnerable the architecture of which every image has a critical vulnerability. */
async function run(given: Record<string, string> = {}, vulnerable: 'amd64' | 'arm64' | 'none' = 'none') {
  const programs = temporaryFolder('programs')
  trivyDouble(programs, vulnerable)
  const inputs = await parseInputs(rescanContract.inputs, given, (name) => `Input "${name}"`)
  const environment = { PATH: [programs, '/usr/bin', '/bin'].join(delimiter), HOME: root }
  return await rescan.run(inputs, testHost({ root, environment }))
}

describe('a rescan of what runs', () => {
  it('scans every platform of every image by its digest, and judges by environment', async () => {
    const both = await pushed('acme/web', ['linux/amd64', 'linux/arm64'])
    const one = await pushed('acme/api', ['linux/amd64'])
    write('overlays/prod/web.yaml', pod(`${registry.address}/acme/web:1@${both}`))
    write('overlays/dev/web.yaml', pod(`${registry.address}/acme/web:1`))
    write('overlays/dev/api.yaml', pod(`${registry.address}/acme/api:1`))
    const before = registry.requests.length
    const { result, findings, outputs, plan } = await run({}, 'arm64')
    expect(findings).toMatchObject([
      { rule: 'vulnerable-package', severity: 'error', file: 'overlays/dev/web.yaml', line: 4 },
    ])
    expect(result.images.map(({ outcome, digest, environments }) => [outcome, digest, environments])).toEqual([
      ['passed', one, ['dev']],
      ['refused', both, ['dev']],
      ['refused', both, ['prod']],
    ])
    expect(outputs['refused']).toBe('true')
    expect(JSON.parse(outputs['environments'] ?? '')).toMatchObject({
      dev: { images: 2, refused: 1, critical: 1 },
      prod: { images: 1, refused: 1, critical: 1 },
    })
    expect(JSON.parse(outputs['vulnerabilities'] ?? '')).toMatchObject({ critical: 1 })
    expect(plan.at(-1)).toContain('prod: ')
    const asked = registry.requests.slice(before)
    expect(asked.filter((request) => !/^(?:GET|HEAD) /.test(request))).toEqual([])
    const configs = asked.filter((request) => request.startsWith('GET') && request.includes('acme/web/blobs'))
    expect(new Set(configs).size).toBe(configs.length)
  })

  it('does not let one that is gone, or that nobody may read, keep it from the others', async () => {
    const digest = await pushed('acme/web', ['linux/amd64'])
    write('ops/a.yaml', pod(`${registry.address}/acme/gone:1`))
    write('ops/b.yaml', pod('127.0.0.1:1/acme/closed:1'))
    write('ops/c.yaml', pod(`${registry.address}/acme/web@${digest}`))
    const { findings, result } = await run()
    expect(findings.map(({ rule, file, severity }) => [rule, file, severity])).toEqual([
      ['image-unseen', 'ops/b.yaml', 'error'],
      ['image-missing', 'ops/a.yaml', 'error'],
    ])
    expect(result.images.map(({ outcome }) => outcome).sort()).toEqual(['missing', 'passed', 'unseen'])
    expect(result.refused).toBe(true)
  })

  it('says what it would scan, and asks no registry', async () => {
    write('overlays/prod/web.yaml', pod(`${registry.address}/acme/web:1`))
    const { plan, outputs } = await run({ 'dry-run': 'true' })
    expect(plan).toEqual([`scan ${registry.address}/acme/web:1, which runs in prod`])
    expect(registry.requests).toEqual([])
    expect(outputs['refused']).toBe('false')
  })

  it.each([
    [{ environments: 'prd' }, '"prd" was found nowhere in .', 'Did you mean "prod"?'],
    [{ image: 'acme/wbe' }, '"acme/wbe" was found nowhere in .', 'Did you mean "acme/web"?'],
    [{ platform: 'arm64' }, '"arm64" is no platform', 'Did you mean "linux/arm64"?'],
  ])('refuses what names nothing: %j', async (given, message, fix) => {
    write('overlays/prod/web.yaml', pod('acme/web:1'))
    await expect(run(given)).rejects.toMatchObject({ message, fix })
  })
})
