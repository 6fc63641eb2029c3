import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Host } from '../../src/host/host.ts'
import { runCommand } from '../support/command.ts'
import { projectOf } from '../support/convert.ts'
import { testHost } from '../support/host.ts'

const compose = `name: shop
services:
  web: {image: "ghcr.io/acme/web:1.0.0", ports: ["80:8080"], labels: {gitops-actions.rollout: blue-green}}
  api: {image: "ghcr.io/acme/api:1.0.0", ports: ["3000"], scale: 3}
`

interface Project {
  readonly root: string
  readonly host: Host
  version(environment: string): unknown
}

async function rolledOut(given: Record<string, string> = {}): Promise<Project> {
  const root = projectOf({ 'compose.yaml': compose })
  const host = testHost({ root })
  await runCommand('convert', { rollout: 'canary', environment: 'dev,prod', ...given }, host)
  const version = (environment: string): unknown => {
    const { images } = parse(readFileSync(join(root, `ops/overlays/${environment}/kustomization.yaml`), 'utf8')) as {
      images: { name: string; newTag: string }[]
    }
    return images.find(({ name }) => name.endsWith('api'))?.newTag
  }
  return { root, host, version }
}

const image = 'ghcr.io/acme/api'

describe('a Rollout', () => {
  it('gets a new version by bump, and the next environment by promote', async () => {
    const { host, version } = await rolledOut()
    await runCommand('bump', { image, tag: '1.1.0', environments: 'dev' }, host)
    expect([version('dev'), version('prod')]).toEqual(['1.1.0', '1.0.0'])
    await runCommand('promote', { from: 'ops/overlays/dev', to: 'ops/overlays/prod' }, host)
    expect([version('dev'), version('prod')]).toEqual(['1.1.0', '1.1.0'])
    const { findings } = await runCommand('validate', { paths: ['ops'], kustomize: 'off' }, host)
    expect(findings).toEqual([])
  })

  it('is promoted with its base where each environment has one', async () => {
    const { root, host, version } = await rolledOut({ 'overlay-layout': 'per-environment' })
    writeFileSync(join(root, 'compose.yaml'), compose.replace('scale: 3', 'scale: 3, environment: {LEVEL: debug}'))
    const given = { rollout: 'canary', environment: 'dev,prod', 'overlay-layout': 'per-environment' }
    await runCommand('convert', given, host)
    await runCommand('bump', { image, tag: '2.0.0', environments: 'dev' }, host)
    const base = (environment: string): string => readFileSync(join(root, `ops/base/${environment}/api.yaml`), 'utf8')
    expect(base('prod')).not.toContain('LEVEL')
    await runCommand('promote', { from: 'ops/overlays/dev', to: 'ops/overlays/prod' }, host)
    expect([base('prod'), version('prod')]).toEqual([base('dev'), '2.0.0'])
  })

  it('that is written out has its image changed in place', async () => {
    const { root, host } = await rolledOut({ 'all-in-one': 'all.yaml' })
    const before = readFileSync(join(root, 'all.yaml'), 'utf8')
    await runCommand('bump', { image, tag: '1.1.0', paths: ['all.yaml'], kinds: 'Rollout' }, host)
    expect(readFileSync(join(root, 'all.yaml'), 'utf8')).toBe(before.replace(`${image}:1.0.0`, `${image}:1.1.0`))
  })
})
