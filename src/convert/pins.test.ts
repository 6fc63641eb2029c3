import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { convertIn, projectOf, shown } from '../../test/support/convert.ts'
import { testHost } from '../../test/support/host.ts'
import { type RegistryDouble, startRegistryDouble } from '../../test/support/registry-double.ts'
import { mediaTypes } from '../oci/manifest.ts'
import { openRepository } from '../oci/repository.ts'

let registry: RegistryDouble
let digest: string

/** An image for two platforms; nothing of them needs to be there. */
const index = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] }))

beforeAll(async () => {
  registry = await startRegistryDouble()
  const repository = openRepository(testHost({}), { registry: registry.address, repository: 'acme/app' })
  for (const tag of ['1.2', 'latest', '2']) await repository.pushManifest(tag, index, mediaTypes.ociIndex)
  digest = registry.manifests.get('acme/app')?.get('1.2') ?? ''
})

afterAll(() => registry.close())

async function overlaysOf(compose: string, given: Readonly<Record<string, string>> = {}) {
  const root = projectOf({ 'compose.yaml': compose })
  const report = await convertIn(root, { 'pin-images': 'true', ...given })
  const overlay = (environment: string): string =>
    readFileSync(join(root, `ops/overlays/${environment}/kustomization.yaml`), 'utf8')
  return { report, overlay, images: (environment: string) => parse(overlay(environment)).images as unknown }
}

describe('pin-images', () => {
  it('pins staging and production to what tags stand for now, and development to nothing', async () => {
    const name = `${registry.address}/acme/app`
    const { images, report } = await overlaysOf(`services: {a: {image: "${name}:1.2"}}\n`)
    expect(images('dev')).toEqual([{ name, newTag: '1.2' }])
    expect(images('stage')).toEqual([{ name, newTag: '1.2', digest }])
    expect(images('prod')).toEqual([{ name, newTag: '1.2', digest }])
    expect(report.findings.filter(({ rule }) => /image/.test(rule))).toEqual([])
  })

  it('never leaves latest there, and pins each of several versions in its container', async () => {
    const name = `${registry.address}/acme/app`
    const latest = await overlaysOf(`services: {a: {image: "${name}"}}\n`)
    expect(latest.images('prod')).toEqual([{ name, digest }])
    expect(shown(latest.report.findings.filter(({ rule }) => rule === 'unpinned-image'))).toEqual([
      `notice unpinned-image compose.yaml:1 "${name}" has no version: dev runs what is newest at each start, stage and prod the digest of today`,
    ])
    const several = await overlaysOf(`services: {a: {image: "${name}:1.2"}, b: {image: "${name}:2"}}\n`)
    expect(several.overlay('prod')).toContain(`image: ${name}:1.2@${digest}`)
    expect(several.overlay('prod')).toContain(`image: ${name}:2@${digest}`)
  })

  it('tells what no registry has, and who does not answer, on the line of the image', async () => {
    const name = `${registry.address}/acme/app`
    const compose = `services:\n  a:\n    image: ${name}:9\n  b:\n    image: 127.0.0.1:1/gone\n`
    const { report, images } = await overlaysOf(compose)
    const told = shown(report.findings.filter(({ rule }) => rule === 'unresolved-image'))
    expect(told).toEqual([
      `warning unresolved-image compose.yaml:5 The digest of "127.0.0.1:1/gone" is not known: ${told[0]?.split('is not known: ')[1]}`,
      `warning unresolved-image compose.yaml:3 The digest of "${name}:9" is not known: ${registry.address} does not have it`,
    ])
    expect(images('prod')).toEqual([
      { name, newTag: '9' },
      { name: '127.0.0.1:1/gone', newTag: 'choose-a-version' },
    ])
  }, 60_000)

  it('asks nobody about what is pinned or built, and nothing at all without the input', async () => {
    const before = registry.requests.length
    const pinned = `image: "${registry.address}/acme/app@${digest}"`
    await overlaysOf(`services: {a: {${pinned}}, b: {build: ., image: "${registry.address}/acme/b:1"}}\n`)
    await overlaysOf(`services: {a: {image: "${registry.address}/acme/app:1.2"}}\n`, { 'pin-images': 'false' })
    expect(registry.requests.slice(before)).toEqual([])
  })

  it('is planned by dry-run', async () => {
    const root = projectOf({ 'compose.yaml': `services: {a: {image: "${registry.address}/acme/app:1.2"}}\n` })
    const { plan } = await convertIn(root, { 'pin-images': 'true', 'dry-run': 'true' })
    expect(plan?.filter((line) => line.includes(digest))).toHaveLength(2)
  })
})
