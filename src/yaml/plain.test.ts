import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { hostileTags } from '../../test/support/hostile-tags.ts'
import { readsAsOtherType } from './plain.ts'

describe('readsAsOtherType', () => {
  it.each([
    '1',
    '1.10',
    '0777',
    '08',
    '0o7',
    '0x1F',
    '0b10',
    '1_000',
    '706798e8',
    '1e3',
    '1E-3',
    '1.',
    '.5',
    '-1',
    '+1',
    '1:30',
    '1:30:15.5',
    '2001-12-14',
    '2001-1-1',
    '2001-12-14t21:59:43Z',
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'N',
    'true',
    'False',
    'null',
    'Null',
    '~',
    '',
    '.inf',
    '-.INF',
    '.nan',
    '=',
    '<<',
    'e5',
  ])('%j is no string to some reader', (text) => {
    expect(readsAsOtherType(text)).toBe(true)
  })

  it.each([
    'v1',
    '1.2.3',
    '1.10-alpine',
    'latest',
    'yes-1',
    'nope',
    'oncall',
    '0x',
    '0b2',
    '1.0_rc',
    'abc',
    '2001-12-14-1',
    '12ab',
    'e5f',
    'deadbeef',
    '1e',
    '1-2',
    'sha-1234567',
    'nginx:1.27',
    'nullable',
    'infinity',
    'x86_64',
    '_1',
  ])('%j is a string to every reader', (text) => {
    expect(readsAsOtherType(text)).toBe(false)
  })

  it('says so for every tag that a parser of YAML 1.1 or 1.2 reads as something else', () => {
    for (const tag of hostileTags) {
      const read = [parse(tag, { version: '1.1' }), parse(tag, { version: '1.2' })]
      if (read.some((value) => value !== tag)) expect([tag, readsAsOtherType(tag)]).toEqual([tag, true])
    }
  })
})
