import { beforeAll, describe, expect, it } from 'vitest'
import { testHost } from '../../test/support/host.ts'
import { workspace } from '../../test/support/validate.ts'
import { loadPatterns } from '../pattern.ts'
import { readKustomization } from './kustomization.ts'
import { Kustomizations } from './kustomizations.ts'
import { needsSchema } from './schema.ts'
import { SourceFiles } from './sources.ts'

beforeAll(loadPatterns)

const release = 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\n'
const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n'

function needs(kustomization: string, ...files: readonly string[]): boolean {
  const named = Object.fromEntries(files.map((text, index) => [`${index}.yaml`, text]))
  const host = testHost({ root: workspace(named) })
  const text = `resources: ${JSON.stringify(Object.keys(named))}\n${kustomization}`
  const read = readKustomization('kustomization.yaml', text, host.files)
  if (read === undefined) throw new Error('no kustomization')
  return needsSchema(read, {
    sources: new SourceFiles(host, []),
    parts: new Kustomizations([read]).withAll(read),
    plain: [],
  })
}

const inPatches = (target: string, patch = '{spec: {interval: 1h}}'): string =>
  `patches: [{target: ${target}, patch: ${JSON.stringify(patch)}}]\n`

describe('kustomize reads its schema', () => {
  it.each([
    ['for a patch of a kind of Kubernetes', inPatches('{kind: Deployment}'), [release, deployment]],
    ['for a pattern that fits one', inPatches('{kind: .*}'), [release, deployment]],
    ['for a selector that says no kind', inPatches('{name: web}'), [release, deployment]],
    ['for what a generator may make', inPatches('{kind: ConfigMap}'), [release]],
    ['for a patch that names one', `patches: [{patch: ${JSON.stringify(deployment)}}]\n`, [release]],
    ['for patchesStrategicMerge', `patchesStrategicMerge: [${JSON.stringify(deployment)}]\n`, [release]],
    ['for a file that is not there', 'patches: [{path: gone.yaml}]\n', [release]],
    [
      'for a patch that may change the kind',
      `patches: [{target: {kind: HelmRelease}, patch: "{kind: Job}", options: {allowKindChange: true}}]\n`,
      [release],
    ],
    ['for transformers of their own', 'transformers: [plugin.yaml]\n', [release]],
    ['where it is told another one', 'openapi: {version: v1.20.4}\n', [release]],
  ])('%s', (_, kustomization, files) => {
    expect(needs(kustomization, ...files)).toBe(true)
  })
})

describe('kustomize does not read its schema', () => {
  it.each([
    ['where nothing is patched', 'namespace: shop\n', [deployment]],
    ['for patches of custom resources', inPatches('{kind: HelmRelease}'), [release, deployment]],
    ['for a group that is no one’s here', inPatches('{group: helm.toolkit.fluxcd.io}'), [release, deployment]],
    ['for a selector that only custom resources can fit', inPatches('{version: v2}'), [release]],
    [
      'for a patch that names a custom resource',
      `patches: [{patch: ${JSON.stringify(release)}}]\n`,
      [release, deployment],
    ],
    ['for JSON patches', inPatches('{kind: Deployment}', '- {op: add, path: /spec, value: 1}'), [deployment]],
  ])('%s', (_, kustomization, files) => {
    expect(needs(kustomization, ...files)).toBe(false)
  })
})
