import { describe, expect, it } from 'vitest'
import { substitute } from './variables.ts'

const values = new Map([
  ['NAME', 'web'],
  ['EMPTY', ''],
  ['PATH', 'a/b/a'],
])
// Texts with variables are put together, for they look like templates of this language.
const v = (text: string): string => text.replaceAll('@', '$')

describe('variables of Flux', () => {
  it.each([
    ['@{NAME}', 'web'],
    ['x-@{NAME}-y', 'x-web-y'],
    ['@{NAME:=other}', 'web'],
    ['@{EMPTY:-other}', 'other'],
    ['@{ABSENT:=other}', 'other'],
    ['@{ABSENT:=@{NAME}-data}', 'web-data'],
    ['@{ABSENT}', ''],
    ['@{NAME^}', 'Web'],
    ['@{NAME^^}', 'WEB'],
    ['@{PATH/a/c}', 'c/b/a'],
    ['@{PATH//a/c}', 'c/b/c'],
    ['@@{NAME}', '@{NAME}'],
    ['@NAME @{1} @{NAME', '@NAME @{1} @{NAME'],
  ])('%s → %s', (text, expected) => {
    expect(substitute(v(text), { values, complete: true })).toBe(v(expected))
  })

  it('that may lie in the cluster stay as they stand', () => {
    const unknown = { values, complete: false }
    expect(substitute(v('@{ABSENT} @{ABSENT:=a} @{NAME}'), unknown)).toBe(v('@{ABSENT} @{ABSENT:=a} web'))
  })
})
