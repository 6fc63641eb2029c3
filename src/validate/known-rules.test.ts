import { expect, it } from 'vitest'
import { ruleGroups } from './known-rules.ts'

it('every rule has a name of its own', () => {
  const names = ruleGroups().flatMap(({ rules }) => rules.map(({ name }) => name))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
