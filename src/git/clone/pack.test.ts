import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitObject, oidOf, readPack, writePack } from './pack.ts'

let folder: string
const git = (args: readonly string[], input?: string | Buffer): Buffer =>
  execFileSync('git', args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'ignore'] })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gitops-actions-test-pack-'))
  git(['init', '--quiet'])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('packs', () => {
  it.each([
    ['whole objects', ['--depth=0']],
    ['deltas by offset', ['--depth=20', '--delta-base-offset']],
    ['deltas by name', ['--depth=20', '--no-delta-base-offset']],
  ])('of git are read: %s', (_name, options) => {
    const text = Array.from({ length: 3000 }, (_, line) => `line ${line}: ${(line * 7919) % 1000}`)
    const oids = Array.from({ length: 12 }, (_, index) => {
      const content = [...text.slice(0, index * 200), `changed ${index}`, ...text.slice(index * 200 + 1)].join('\n')
      writeFileSync(join(folder, 'file'), content)
      return git(['hash-object', '-w', 'file']).toString().trim()
    })
    const pack = git(['pack-objects', '--stdout', '--window=20', ...options], `${oids.join('\n')}\n`)
    const objects = readPack(pack)
    expect([...objects.keys()].sort()).toEqual([...oids].sort())
    for (const oid of oids) expect(objects.get(oid)?.data.equals(git(['cat-file', 'blob', oid]))).toBe(true)
  })

  it('that we write are read by git', () => {
    const objects: GitObject[] = ['', 'a', 'x'.repeat(15), 'y'.repeat(16), 'z'.repeat(100_000)].map((text) => ({
      type: 'blob',
      data: Buffer.from(text),
    }))
    git(['unpack-objects', '-q'], writePack(objects))
    for (const object of objects) expect(git(['cat-file', 'blob', oidOf(object)]).equals(object.data)).toBe(true)
  })

  it('are the same after writing and reading, and a cut-off one is refused', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (contents, cut) => {
          const objects = contents.map((data): GitObject => ({ type: 'blob', data: Buffer.from(data) }))
          const pack = writePack(objects)
          const read = readPack(pack)
          expect([...read.keys()].sort()).toEqual([...new Set(objects.map(oidOf))].sort())
          expect(() => readPack(pack.subarray(0, cut % pack.length))).toThrow(RangeError)
        },
      ),
      { numRuns: 200 },
    )
  })
})
