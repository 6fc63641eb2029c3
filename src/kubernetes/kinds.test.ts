import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ShippedIndex } from './builtin-data.ts'
import { Kinds } from './kinds.ts'

const read = (name: string): Uint8Array => readFileSync(new URL(`../../data/${name}`, import.meta.url))
const kinds = new Kinds(read)
const index = JSON.parse(Buffer.from(read('kubernetes/crds/index.json')).toString('utf8')) as ShippedIndex

describe('the CRDs that ship', () => {
  it('are those of more than ninety projects', () => {
    expect(new Set(Object.values(index).flatMap((projects) => Object.keys(projects))).size).toBeGreaterThan(90)
  })

  it('are of groups that a CRD may have, and of none of Kubernetes', () => {
    const groups = Object.keys(index)
    expect(groups.filter((group) => !group.includes('.') || kinds.isBuiltinGroup(group))).toEqual([])
  })

  it('are all served as their index says, with the release that they are of', () => {
    const names = Object.entries(index).flatMap(([group, projects]) =>
      Object.values(projects).flatMap((all) => all.map((name) => `${group}/${name}`)),
    )
    expect(names.length).toBeGreaterThan(500)
    for (const name of names) {
      const cut = name.lastIndexOf('/')
      const lookup = kinds.find(name.slice(0, cut), name.slice(cut + 1), '1.34')
      expect([name, lookup.status, lookup.status === 'served' && lookup.kind.release]).toEqual([
        name,
        'served',
        expect.stringMatching(/^\S+ v\d/),
      ])
    }
  })
})
