// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convertIn, projectOf } from '../../../test/support/convert.ts'
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

describe('a file of variables that is there and not read', () => {
  const compose = { 'compose.yaml': 'services:\n  a:\n    image: a:1\n    environment: {X: "${V:-none}"}\n' }
  const outside = (): string => projectOf({ 'o.env': 'V=outside\n' })

  it.each<[string, (path: string) => void, string | undefined]>([
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', path), 'is a link that leads nowhere'],
    ['a link to itself', (path) => symlinkSync('.env', path), 'is a link that leads nowhere'],
    ['a folder', (path) => mkdirSync(path), 'is a folder'],
    ['a link out of the workspace', (path) => symlinkSync(`${outside()}/o.env`, path), 'leads out of the workspace'],
    ['a link within it, which is read', (path) => symlinkSync('b.env', path), undefined],
  ])('is told: %s', async (_, make, why) => {
    for (const name of ['.env', '.env.prod']) {
      const root = projectOf({ ...compose, 'b.env': 'V=inside\n' })
      make(join(root, name))
      const { findings } = await convertIn(root, { environment: 'prod' })
      const told = findings.filter(({ rule }) => rule === 'missing-file')
      if (why === undefined) {
        expect(told).toEqual([])
        const file = name === '.env' ? 'ops/base/a.yaml' : 'ops/overlays/prod/kustomization.yaml'
        expect(readFileSync(join(root, file), 'utf8')).toContain('value: inside')
      } else expect(told).toMatchObject([{ file: name, line: 1, message: expect.stringContaining(`${name} ${why}`) }])
    }
  })

  it('is told where it is optional and lies outside', async () => {
    const text = `services:\n  a:\n    image: a:1\n    env_file: [{path: ${outside()}/o.env, required: false}]\n`
    const { findings } = await convertIn(projectOf({ 'compose.yaml': text }))
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'missing-file', severity: 'warning', line: 4 }))
  })
})
