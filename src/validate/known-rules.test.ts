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
})
