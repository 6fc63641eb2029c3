import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mistakeInBranch } from './branch.ts'

/** Where a name is asked for, Git reads `@` as HEAD, which it does not let a branch be called. */
const gitTakes = (name: string): boolean =>
  name !== '@' && spawnSync('git', ['check-ref-format', '--branch', name], { stdio: 'ignore' }).status === 0

describe('the name of a branch', () => {
  it.each([
    ...['main', 'release/1.2', 'a@b', 'ümlaut', 'x-y_z', 'a.b', '@a', 'feature/#12', 'a{b', 'lock', '日本', "it's"],
    ...['', ' ', 'a b', '-x', 'a..b', 'a~1', 'a^', 'a:b', 'a?', 'a*', '[a', 'a\\b', '/a', 'a/', 'a//b', '.a', 'a/.b'],
    ...['a.lock', 'a.lock/b', 'a.', '@', '@{', 'a@{1}', 'HEAD', 'a\tb', 'a\u007f', 'a\nb'],
  ])('%j is one where Git says so', (name) => {
    expect(mistakeInBranch(name) === undefined).toBe(gitTakes(name))
  })

  it('is one where Git says so, whatever it is made of', () => {
    const part = fc.constantFrom('a', '.', '/', '@', '{', '-', '~', ' ', '.lock', 'HEAD', 'é', '*')
    const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(name, (one) => {
        expect([one, mistakeInBranch(one) === undefined]).toEqual([one, gitTakes(one)])
      }),
      { numRuns: 200 },
    )
  })
})
