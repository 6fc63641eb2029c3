import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeFiles } from './files.ts'
import type { ScanOptions } from './host.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scan-'))
  mkdirSync(join(root, 'a/b'), { recursive: true })
  mkdirSync(join(root, '.git'))
  writeFileSync(join(root, 'a/one.yaml'), 'needle')
  writeFileSync(join(root, 'a/b/two.yaml'), `${'x'.repeat(200_000)}needle`)
  writeFileSync(join(root, 'a/b/none.yaml'), 'hay')
  writeFileSync(join(root, 'a/b/other.txt'), 'needle')
  writeFileSync(join(root, '.git/config.yaml'), 'needle')
  symlinkSync(join(root, 'a'), join(root, 'linked'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const options: ScanOptions = {
  accepts: (path) => path.endsWith('.yaml'),
  skips: new Set(['.git']),
  contains: ['needle'],
  largest: 1_000_000,
}

function found(path: string, more: Partial<ScanOptions> = {}): string[] {
  const files = nodeFiles({ root, cache: root })
  return [...files.scan(path, { ...options, ...more })].map((file) => file.path).sort()
}

describe('scan', () => {
  it('finds the files of a folder whose bytes hold a text, past the size of its buffer', () => {
    expect(found('.')).toEqual(['a/b/two.yaml', 'a/one.yaml'])
    expect(found('a/b')).toEqual(['a/b/two.yaml'])
    expect(found('.', { contains: undefined })).toEqual(['a/b/none.yaml', 'a/b/two.yaml', 'a/one.yaml'])
  })

  it('reads a file that is named, whatever its name', () => {
    expect(found('a/b/other.txt')).toEqual(['a/b/other.txt'])
  })

  it('gives each file bytes of its own', () => {
    const files = [...nodeFiles({ root, cache: root }).scan('.', options)]
    expect(files.map(({ bytes }) => bytes.length).sort()).toEqual([200_006, 6])
  })

  it('names files that are too large', () => {
    const scan = nodeFiles({ root, cache: root }).scan('.', { ...options, largest: 100_000 })
    expect([...scan].map((file) => file.path)).toEqual(['a/one.yaml'])
    expect(scan.tooLarge).toEqual(['a/b/two.yaml'])
    expect(scan.read).toBe(3)
  })

  it('names a file that can not be read', () => {
    const files = nodeFiles({ root, cache: root }).scan('.', options)[Symbol.iterator]()
    files.next()
    rmSync(join(root, 'a/b'), { recursive: true })
    expect(() => [...{ [Symbol.iterator]: () => files }]).toThrow('Could not read "a/b/": it does not exist')
  })

  it('refuses a path where nothing is', () => {
    expect(() => found('nowhere')).toThrow('Could not read "nowhere": it does not exist')
  })
})
