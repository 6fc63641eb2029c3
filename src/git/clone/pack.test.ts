import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GitObject, OversizedPack, oidOf, readPack, writePack } from './pack.ts'

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
  ])('of git are read: %s', async (_name, options) => {
    const text = Array.from({ length: 3000 }, (_, line) => `line ${line}: ${(line * 7919) % 1000}`)
    const oids = Array.from({ length: 12 }, (_, index) => {
      const content = [...text.slice(0, index * 200), `changed ${index}`, ...text.slice(index * 200 + 1)].join('\n')
      writeFileSync(join(folder, 'file'), content)
      return git(['hash-object', '-w', 'file']).toString().trim()
    })
    const pack = git(['pack-objects', '--stdout', '--window=20', ...options], `${oids.join('\n')}\n`)
    const objects = await readPack(pack)
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

  it('are the same after writing and reading, and a cut-off one is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        async (contents, cut) => {
          const objects = contents.map((data): GitObject => ({ type: 'blob', data: Buffer.from(data) }))
          const pack = writePack(objects)
          const read = await readPack(pack)
          expect([...read.keys()].sort()).toEqual([...new Set(objects.map(oidOf))].sort())
          await expect(readPack(pack.subarray(0, cut % pack.length))).rejects.toThrow(RangeError)
        },
      ),
      { numRuns: 200 },
    )
  })

  describe('that lie', () => {
    const blob = (size: number): GitObject => ({ type: 'blob', data: Buffer.alloc(size) })
    /** A pack of one object whose head names another size. */
    const naming = (size: number, data: Buffer): Buffer => {
      const honest = writePack([{ type: 'blob', data }])
      const bytes = [(3 << 4) | (size & 15)]
      for (let rest = size >> 4; rest > 0; rest >>= 7) {
        bytes[bytes.length - 1]! |= 0x80
        bytes.push(rest & 0x7f)
      }
      const body = Buffer.concat([honest.subarray(0, 12), Buffer.from(bytes), deflateSync(data)])
      return Buffer.concat([body, createHash('sha1').update(body).digest()])
    }

    it('of more than is held in memory is refused before it is inflated', async () => {
      await expect(readPack(writePack([blob(600), blob(601)]), 1200)).rejects.toThrow(OversizedPack)
      expect((await readPack(writePack([blob(600), blob(601)]), 1201)).size).toBe(2)
    })

    it.each([
      ['more than they hold', 50],
      ['less than they hold', 5],
    ])('name %s', async (_, size) => {
      await expect(readPack(naming(size, Buffer.from('ten bytes.')))).rejects.toThrow(RangeError)
    })

    it('a gigabyte in a megabyte is not unpacked', async () => {
      const before = process.memoryUsage().rss
      await expect(readPack(naming(1 << 30, Buffer.alloc(1 << 20)))).rejects.toThrow(OversizedPack)
      await expect(readPack(naming(16, Buffer.alloc(1 << 26)))).rejects.toThrow(RangeError)
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
    })
  })
})
