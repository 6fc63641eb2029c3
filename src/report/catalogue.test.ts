import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bumpRules } from '../bump/rules.ts'
import { chainRules } from '../chain/rules.ts'
import { convertRules } from '../convert/rules.ts'
import { imageRules } from '../image/rules.ts'

/** That findings name no rule beyond the catalogue is for the compiler, where they are of the type that the stage gives them. */
it('nobody makes a finding of any name', () => {
  const src = join(import.meta.dirname, '..')
  const makers = globSync('**/*.ts', { cwd: src })
    .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('report/'))
    .filter((path) => {
      const code = readFileSync(join(src, path), 'utf8')
      return (
        /import [^;']*\bFinding\b(?! as)[^;']*report\/finding/.test(code) && /\bcategory\b: ?'|\bcategory,/.test(code)
      )
    })
  expect(makers).toEqual([])
})

describe.each([
  ['convert', convertRules],
  ['image', imageRules],
  ['bump', bumpRules],
  ['chain', chainRules],
])('the catalogue of %s', (room, rules) => {
  // Regeneration and ignore comments have rules of their own, which those who use them have, too.
  const sources = globSync(`{${room}/**,regeneration/**,report}/*.ts`, { cwd: join(import.meta.dirname, '..') })
    .filter((path) => !path.endsWith('.test.ts') && basename(path) !== 'rules.ts')
    .map((path) => readFileSync(join(import.meta.dirname, '..', path), 'utf8'))
    .join('\n')

  it('has no rule that nobody gives', () => {
    expect(Object.keys(rules).filter((name) => !sources.includes(`'${name}'`))).toEqual([])
  })

  it('has names in kebab-case, and a sentence for each', () => {
    expect(Object.keys(rules).filter((name) => !/^[a-z]+(-[a-z]+)+$|^[a-z]+$/.test(name))).toEqual([])
    expect(Object.values(rules).filter(({ summary }) => !/^[A-Z].*\.$/.test(summary))).toEqual([])
  })
})
