import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesPage } from '../../scripts/generate/rules-page.ts'
import { ruleGroups } from './known-rules.ts'

describe('rules', () => {
  it('have each a name of its own', () => {
    const names = ruleGroups().flatMap(({ rules }) => Object.keys(rules))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it('are documented as they are', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8')
    expect(page, 'run npm run generate').toBe(rulesPage())
  })

  it('that findings name in literals are known; those given to a function are for the compiler', () => {
    const known = new Set(ruleGroups().flatMap(({ rules }) => Object.keys(rules)))
    const folder = join(import.meta.dirname)
    const sources = [
      'check.ts',
      'files.ts',
      'ignore.ts',
      'sources/collect.ts',
      'structure/structure.ts',
      '../render/kustomization.ts',
    ]
    const named = sources.flatMap((file) => {
      const code = readFileSync(join(folder, file), 'utf8')
      return [...code.matchAll(/(?:rule: |refuse\(\s*|report\(\s*)'([a-z]+(?:-[a-z]+)+)'/g)].map(
        ([, name]) => name ?? '',
      )
    })
    expect(named.length).toBeGreaterThan(5)
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
  })
})
