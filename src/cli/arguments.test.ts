import { describe, expect, it } from 'vitest'
import type { Fields } from '../contract/fields.ts'
import { InputError } from '../errors.ts'
import { readArguments } from './arguments.ts'

const fields = {
  paths: { type: 'list', separator: 'line', positional: true, description: 'Files.' },
  file: { type: 'list', separator: 'line', short: 'f', description: 'Compose files.' },
  tag: { type: 'string', description: 'Tag.' },
  references: { type: 'boolean', default: true, description: 'References.' },
  token: { type: 'secret', environment: 'GITHUB_TOKEN', description: 'Token.' },
} as const satisfies Fields

describe('command-line words', () => {
  it.each([
    [['--tag', 'v1'], { tag: 'v1' }],
    [['--tag=v1=2'], { tag: 'v1=2' }],
    [['-f', 'a.yaml', '-f', 'b.yaml'], { file: ['a.yaml', 'b.yaml'] }],
    [['--references'], { references: 'true' }],
    [['--no-references'], { references: 'false' }],
    [['ops', '--tag', 'v1', 'apps'], { paths: ['ops', 'apps'], tag: 'v1' }],
    [['-'], { paths: ['-'] }],
    [['--', '--tag'], { paths: ['--tag'] }],
  ])('%j', (words, expected) => {
    expect(readArguments(words, fields)).toEqual(expected)
  })
})

describe('wrong use', () => {
  it.each([
    [['--tga', 'v1'], 'Option --tga does not exist', 'Did you mean "--tag"?'],
    [['--tag'], 'Option --tag needs a value', 'Write --tag VALUE.'],
    [
      ['--token', 'x'],
      'a secret on the command line can be read by every process',
      'environment variable GITHUB_TOKEN',
    ],
    [['-x'], 'Option -x does not exist', '--help lists'],
    [['-tag'], 'Option -tag does not exist', 'Did you mean "--tag"?'],
  ])('%j', (words, message, fix) => {
    const read = (): unknown => readArguments(words, fields)
    expect(read).toThrow(message)
    try {
      read()
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
      expect((error as InputError).fix).toContain(fix)
    }
  })

  it('refuses a word that no field takes', () => {
    expect(() => readArguments(['ops'], { tag: fields.tag })).toThrow('"ops" is not expected here')
    expect(() => readArguments([''], fields)).toThrow('An empty word is given for')
  })
})
