import { describe, expect, it } from 'vitest'
import { testHost } from '../../test/support/host.ts'
import { Charts } from './charts.ts'
import { KnownObjects } from './known-objects.ts'
import { objectsOf, SourceFiles } from './sources.ts'

describe('objects of one name in several clusters', () => {
  const settings = (zone: string): string =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: flux-system}\ndata: {zone: ${zone}}\n`
  const known = (files: Readonly<Record<string, string>>): KnownObjects => {
    const paths = Object.keys(files)
    const sources = new SourceFiles(
      testHost({}),
      paths.map((path) => ({ path, text: files[path] ?? '' })),
    )
    return new KnownObjects({ paths, sources, charts: new Charts(paths) })
  }
  const zone = (objects: KnownObjects, cluster: string): unknown =>
    objects.find('ConfigMap', 'flux-system', 'settings', cluster)?.object['data']

  it('are found nearest to the cluster that asks, and not at all where none is nearer', () => {
    const objects = known({ 'clusters/a/vars.yaml': settings('a'), 'clusters/b/vars.yaml': settings('b') })
    expect(zone(objects, 'clusters/a')).toEqual({ zone: 'a' })
    expect(zone(objects, 'clusters/b kubeConfig edge')).toEqual({ zone: 'b' })
    expect(zone(objects, 'clusters/c')).toBeUndefined()
  })

  it('are as they were rendered for it', () => {
    const objects = known({ 'clusters/a/vars.yaml': settings('a'), 'clusters/b/vars.yaml': settings('b') })
    for (const one of objectsOf('clusters/c/kustomization.yaml', settings('c'))) objects.add(one, 'clusters/c')
    expect(zone(objects, 'clusters/c')).toEqual({ zone: 'c' })
    expect(zone(objects, 'clusters/a')).toEqual({ zone: 'a' })
  })

  it('that say the same are one', () => {
    const objects = known({ 'clusters/a/vars.yaml': settings('a'), 'clusters/b/vars.yaml': settings('a') })
    expect(zone(objects, 'clusters/c')).toEqual({ zone: 'a' })
  })
})
