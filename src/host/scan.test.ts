import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeFiles } from './files.ts'
import type { ScanOptions } from './host.ts'
import { scanFiles } from './scan.ts'
import { startCrew } from './threads.ts'

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

async function found(path: string, more: Partial<ScanOptions> = {}): Promise<string[]> {
  const files = nodeFiles({ root, cache: root, state: root })
  return [...(await files.scan(path, { ...options, ...more }))].map((file) => file.path).sort()
}

describe('scan', () => {
  it('finds the files of a folder whose bytes hold a text, past the size of its buffer', async () => {
    expect(await found('.')).toEqual(['a/b/two.yaml', 'a/one.yaml'])
    expect(await found('a/b')).toEqual(['a/b/two.yaml'])
    expect(await found('.', { contains: undefined })).toEqual(['a/b/none.yaml', 'a/b/two.yaml', 'a/one.yaml'])
  })

  it('reads a file that is named, whatever its name', async () => {
    expect(await found('a/b/other.txt')).toEqual(['a/b/other.txt'])
  })

  it('gives each file bytes of its own', async () => {
    const files = [...(await nodeFiles({ root, cache: root, state: root }).scan('.', options))]
    expect(files.map(({ bytes }) => bytes.length).sort()).toEqual([200_006, 6])
  })

  it('names files that are too large', async () => {
    const scan = await nodeFiles({ root, cache: root, state: root }).scan('.', { ...options, largest: 100_000 })
    expect([...scan].map((file) => file.path)).toEqual(['a/one.yaml'])
    expect(scan.tooLarge).toEqual(['a/b/two.yaml'])
    expect(scan.count).toBe(3)
  })

  it('names a file that can not be read, where its turn comes', async () => {
    const scan = await nodeFiles({ root, cache: root, state: root }).scan('.', options)
    const files = scan[Symbol.iterator]()
    expect(files.next().value?.path).toBe('a/one.yaml')
    rmSync(join(root, 'a/b/two.yaml'))
    expect(() => files.next()).toThrow('Could not read "a/b/two.yaml": it does not exist')
  })

  it('names a folder that can not be read', async () => {
    const accepts = (): boolean => {
      rmSync(join(root, 'a/b'), { recursive: true, force: true })
      return true
    }
    await expect(found('.', { accepts })).rejects.toThrow('Could not read "a/b/": it does not exist')
  })

  it('refuses a path where nothing is', async () => {
    await expect(found('nowhere')).rejects.toThrow('Could not read "nowhere": it does not exist')
  })

  it('finds no text that two files make together', async () => {
    writeFileSync(join(root, 'a/b/first.yaml'), 'nee')
    writeFileSync(join(root, 'a/b/second.yaml'), 'dle')
    expect(await found('a/b')).toEqual(['a/b/two.yaml'])
  })

  it('finds each file once, whichever of several texts it holds, in the order of the folders', async () => {
    mkdirSync(join(root, 'c'))
    const texts = [
      'axe and bow',
      'bow',
      'none',
      'axe',
      '',
      'bow and axe',
      'x'.repeat(300_000),
      `${'x'.repeat(300_000)}axe`,
    ]
    for (let index = 0; index < 1500; index++) {
      writeFileSync(join(root, 'c', `${index}.yaml`), texts[index % texts.length] ?? '')
    }
    const scan = await nodeFiles({ root, cache: root, state: root }).scan('c', { ...options, contains: ['axe', 'bow'] })
    const paths = [...scan].map(({ path }) => path)
    const held = readdirSync(join(root, 'c')).filter((name) => [0, 1, 3, 5, 7].includes(Number.parseInt(name, 10) % 8))
    expect(paths).toEqual(held.map((name) => `c/${name}`))
    expect(scan.count).toBe(1500)
  })
})

describe('a search of very many files, shared with other threads', () => {
  beforeEach(() => {
    for (let index = 0; index < 1800; index++) {
      if (index % 600 === 0) mkdirSync(join(root, 'many', `${index / 600}`), { recursive: true })
      writeFileSync(
        join(root, 'many', `${Math.floor(index / 600)}`, `${index}.yaml`),
        index % 5 === 0 ? 'needle' : 'hay',
      )
    }
  })

  const failure = (path: string): Error => new Error(`no ${path}`)

  async function searched(others?: number): Promise<string[]> {
    const threads = { count: 1, crew: async (job: string) => startCrew(job, others ?? 0) }
    const sharing = others === undefined ? undefined : { threads, from: 1000 }
    return [...(await scanFiles(join(root, 'many'), '', options, failure, sharing))].map((file) => file.path)
  }

  it('finds the same files in the same order', async () => {
    const alone = await searched()
    expect(alone).toHaveLength(360)
    expect(await searched(2)).toEqual(alone)
  })

  it('is done by this thread where no other can be had', async () => {
    expect(await searched(0)).toEqual(await searched())
  })

  it('names a file that can not be read, whichever thread met it', async () => {
    const accepts = (path: string): boolean => {
      if (path.endsWith('/42.yaml')) rmSync(join(root, 'many', path))
      return true
    }
    const sharing = { threads: { count: 2, crew: async (job: string) => startCrew(job, 1) }, from: 1000 }
    const scan = await scanFiles(join(root, 'many'), '', { ...options, accepts }, failure, sharing)
    expect(() => [...scan]).toThrow('no 0/42.yaml')
  })
})
