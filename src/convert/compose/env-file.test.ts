// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import { describe, expect, it } from 'vitest'
import { InputError } from '../../errors.ts'
import { readEnvFile } from './env-file.ts'

const outer = (name: string): string | undefined => (name === 'HOST' ? 'outer' : undefined)
const read = (text: string): Record<string, string> => Object.fromEntries(readEnvFile(text, '.env', outer))

describe('env files', () => {
  it.each([
    ['A=1', { A: '1' }],
    ['export A=1', { A: '1' }],
    ['A: 1', { A: '1' }],
    ['A = 1 # why', { A: '1' }],
    ['A=a#b', { A: 'a#b' }],
    ['# A=1\n\nB=2', { B: '2' }],
    ['A=', { A: '' }],
    ["A='$B #x'", { A: '$B #x' }],
    ['A="x y"', { A: 'x y' }],
    ['A="l1\nl2"', { A: 'l1\nl2' }],
    ['A="l1\\nl2\\t\\"q\\""', { A: 'l1\nl2\t"q"' }],
    ['A=1\nB=${A}2\nC="$A"', { A: '1', B: '12', C: '1' }],
    ['A=${X:-def}', { A: 'def' }],
    ['HOST', { HOST: 'outer' }],
    ['NOWHERE', {}],
    ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['\ufeffA=1', { A: '1' }],
    ['A=$$x', { A: '$x' }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['A=1\nB B=2', 2],
    ['A="open', 1],
    ['=x', 1],
  ])('%j is refused with its line', (text, line) => {
    try {
      read(text)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect((error as InputError).place).toMatchObject({ file: '.env', line })
    }
  })
})
