import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checksumIn, withPin } from './pin.ts'

const root = join(import.meta.dirname, '../..')
const texts = {
  catalogue: readFileSync(join(root, 'src/tools/catalog.ts'), 'utf8'),
  checksums: readFileSync(join(root, 'data/tools.json'), 'utf8'),
}
const pin = {
  name: 'helm',
  version: '9.8.7',
  sum: 'h1:x=',
  sha256: { 'linux/amd64': 'a'.repeat(64) },
  sources: ['a', 'b'],
}

it('moves the pin of one program, and nothing else', () => {
  const { catalogue, checksums } = withPin(texts, pin)
  const changed = catalogue.split('\n').filter((line, index) => line !== texts.catalogue.split('\n')[index])
  expect(changed.map((line) => line.trim())).toEqual(["version: '9.8.7',", "sum: 'h1:x=',"])
  const before = JSON.parse(texts.checksums) as { tools: object }
  const made = { '9.8.7': { sources: ['a', 'b'], sha256: pin.sha256 } }
  expect(JSON.parse(checksums)).toEqual({ ...before, tools: { ...before.tools, helm: made } })
})

it('refuses a program that the catalogue does not have', () => {
  expect(() => withPin(texts, { ...pin, name: 'gone' })).toThrow('no entry "gone"')
})

it.each([
  [`${'a'.repeat(64)}  helm.tgz\n${'B'.repeat(64)} *other.tgz\n`, 'other.tgz', 'b'.repeat(64)],
  [`${'a'.repeat(64)}  helm.tgz`, 'helm.tgz', 'a'.repeat(64)],
  [`${'a'.repeat(64)}  helm.tgz.asc`, 'helm.tgz', undefined],
  ['nonsense helm.tgz', 'helm.tgz', undefined],
])('finds the checksum of a file in %j', (list, file, sha256) => {
  expect(checksumIn(list, file)).toBe(sha256)
})
