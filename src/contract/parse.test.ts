import { describe, expect, expectTypeOf, it } from 'vitest'
import { InputError } from '../errors.ts'
import type { Fields } from './fields.ts'
import { firstSentence, parseInputs, withoutFormerNames } from './parse.ts'

const fields = {
  image: { type: 'string', required: true, description: 'Name of the image. Without a tag.' },
  'dry-run': { type: 'boolean', default: false, description: 'Change nothing.' },
  retries: { type: 'number', minimum: 1, maximum: 50, default: 10, description: 'Attempts.' },
  order: { type: 'enum', values: ['any', 'newest'], default: 'any', description: 'Order.' },
  platforms: { type: 'list', separator: 'comma', values: ['linux/amd64', 'linux/arm64'], description: 'Platforms.' },
  'build-args': { type: 'list', separator: 'line', description: 'Arguments.' },
  labels: { type: 'map', separator: 'line', description: 'Labels.' },
  severities: { type: 'map', separator: 'comma', description: 'Severities.' },
  token: { type: 'secret', environment: 'TOKEN', description: 'Token.' },
  rules: { type: 'yaml', description: 'Rules.' },
} as const satisfies Fields

const naming = (name: string): string => `Input "${name}"`
const parse = (given: Record<string, string | string[]>) => parseInputs(fields, { image: 'web', ...given }, naming)

describe('values', () => {
  it.each([
    ['a string without its outer blanks', { image: '  web\n' }, { image: 'web' }],
    ['true in the three spellings of YAML', { 'dry-run': 'True' }, { dryRun: true }],
    ['a number', { retries: '25' }, { retries: 25 }],
    ['an enum', { order: 'newest' }, { order: 'newest' }],
    ['a list with commas', { platforms: 'linux/amd64, linux/arm64' }, { platforms: ['linux/amd64', 'linux/arm64'] }],
    ['a list with lines', { platforms: 'linux/amd64\nlinux/arm64\n' }, { platforms: ['linux/amd64', 'linux/arm64'] }],
    ['commas inside items of a list of lines', { 'build-args': 'A=1,2\nB=3' }, { buildArgs: ['A=1,2', 'B=3'] }],
    ['a list from repeated flags', { 'build-args': ['A=1', 'B=2'] }, { buildArgs: ['A=1', 'B=2'] }],
    ['a list whose comment lines are left out', { 'build-args': '# why\nA=1' }, { buildArgs: ['A=1'] }],
    ['a map whose values hold "="', { labels: 'a=b=c\nd=' }, { labels: { a: 'b=c', d: '' } }],
    ['a map whose values hold commas', { labels: 'a=b,c=d' }, { labels: { a: 'b,c=d' } }],
    ['a map with commas', { severities: 'a=off, b=error\nc=off' }, { severities: { a: 'off', b: 'error', c: 'off' } }],
    ['YAML', { rules: 'no-latest: off\nlist: [1, 2]' }, { rules: { 'no-latest': 'off', list: [1, 2] } }],
  ])('%s', async (_, given, expected) => {
    expect(await parse(given)).toMatchObject(expected)
  })

  it('are the defaults when nothing or an empty text was given', async () => {
    const values = await parse({ retries: '', order: '' })
    expect(values).toMatchObject({ retries: 10, order: 'any', dryRun: false, platforms: [], labels: {} })
    expect(values.token).toBeUndefined()
  })

  it('have precise types', async () => {
    const values = await parse({})
    expectTypeOf(values.order).toEqualTypeOf<'any' | 'newest'>()
    expectTypeOf(values.token).toEqualTypeOf<string | undefined>()
    expectTypeOf(values.dryRun).toEqualTypeOf<boolean>()
  })
})

describe('a value that does not parse names the input, the value and what is allowed', () => {
  it.each([
    [{ 'dry-run': 'yes' }, 'Input "dry-run": "yes" is not a boolean', 'Write true or false.'],
    [{ retries: 'ten' }, 'Input "retries": "ten" is not a number of at least 1 and at most 50', 'Write a number'],
    [{ retries: '51' }, '"51" is not a number of at least 1 and at most 50', 'at most 50'],
    [{ order: 'newst' }, 'Input "order": "newst" is not one of any, newest', 'Did you mean "newest"?'],
    [{ platforms: 'linux/amd46' }, '"linux/amd46" is not one of linux/amd64', 'Did you mean "linux/amd64"?'],
    [{ labels: 'team' }, 'Input "labels": "team" has no "="', 'KEY=VALUE, one a line'],
    [{ rules: 'a: [1' }, 'Input "rules": not valid YAML at line 1', 'Correct the YAML'],
    [{ image: '' }, 'Input "image" is required', 'Name of the image.'],
  ])('%j', async (given, message, fix) => {
    const error = await parse(given).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toContain(message)
    expect((error as InputError).fix).toContain(fix)
  })
})

it('the first sentence of a description stands alone', () => {
  expect(firstSentence('Name of the image, e.g. ghcr.io/acme/web. Without a tag.')).toBe(
    'Name of the image, e.g. ghcr.io/acme/web.',
  )
})

describe('an input that was renamed', () => {
  const renamed = { key: { type: 'string', description: 'Key.', formerly: 'tool-key' } } as const satisfies Fields
  const naming = (name: string): string => `Input "${name}"`

  it('is taken under its former name, with a warning that says the new one', () => {
    expect(withoutFormerNames(renamed, { 'tool-key': 'k', other: 'x' }, naming)).toEqual({
      given: { key: 'k', other: 'x' },
      warnings: ['Input "tool-key" is now Input "key": use the new name.'],
    })
    expect(withoutFormerNames(renamed, { key: 'k' }, naming)).toEqual({ given: { key: 'k' }, warnings: [] })
  })

  it('is refused under both names at once', () => {
    expect(() => withoutFormerNames(renamed, { 'tool-key': 'a', key: 'b' }, naming)).toThrow('was given twice')
  })
})
