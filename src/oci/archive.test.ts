import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../test/support/host.ts'
import { writeLayout } from '../../test/support/layouts.ts'
import { unpackArchive } from './archive.ts'
import { openLayout } from './layout.ts'

const host = testHost({ environment: { PATH: '/usr/bin:/bin' } })

function archived(folder: string, name: string): string {
  const file = join(temporaryFolder('archives'), name)
  execFileSync('tar', [name.endsWith('gz') ? '-czf' : '-cf', file, '-C', folder, '.'])
  return file
}

/** What `docker save` of Docker before 25 writes. */
function saved(change: (manifest: { Config: string; Layers: string[] }[]) => unknown = (same) => same): string {
  const folder = temporaryFolder('saved')
  mkdirSync(join(folder, 'one'))
  writeFileSync(join(folder, 'one', 'layer.tar'), 'a layer')
  execFileSync('sh', ['-c', `printf zipped | gzip > '${folder}/two.tar.gz'`])
  const config = { os: 'linux', architecture: 'arm64', rootfs: { type: 'layers', diff_ids: [] } }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
  const list = [{ Config: 'config.json', RepoTags: ['web:1'], Layers: ['one/layer.tar', 'two.tar.gz'] }]
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(change(list)))
  return archived(folder, 'saved.tar')
}

describe('an archive', () => {
  it.each(['image.tar', 'image.tar.gz'])('of an OCI layout, %s, is the layout', async (name) => {
    const folder = temporaryFolder('layout')
    const { digest } = writeLayout(folder)
    const layout = openLayout(host.files, await unpackArchive(host, archived(folder, name)))
    expect(layout.root.digest).toBe(digest)
  })

  it('may hold the folder of the layout', async () => {
    const folder = temporaryFolder('layout')
    const { digest } = writeLayout(join(folder, 'image'))
    const layout = openLayout(host.files, await unpackArchive(host, archived(folder, 'image.tar')))
    expect(layout.root.digest).toBe(digest)
  })

  it('is named with the file in it that is not as its descriptor says', async () => {
    const folder = temporaryFolder('layout')
    const { digest } = writeLayout(folder)
    const manifest = join('blobs', ...digest.split(':'))
    truncateSync(join(folder, manifest), 20)
    const archive = archived(folder, 'image.tar')
    const unpacked = await unpackArchive(host, archive)
    expect(() => openLayout(host.files, unpacked, { archive })).toThrow(
      `"${manifest}" in "${archive}": it has 20 bytes`,
    )
  })

  it.skipIf(!existsSync('/usr/bin/zstd'))('may be compressed by whatever tar knows', async () => {
    const folder = temporaryFolder('layout')
    const { digest } = writeLayout(folder)
    const file = `${archived(folder, 'image.tar')}`
    execFileSync('zstd', ['-q', file])
    expect(openLayout(host.files, await unpackArchive(host, `${file}.zst`)).root.digest).toBe(digest)
    const tarAlone = temporaryFolder('programs')
    symlinkSync('/usr/bin/tar', join(tarAlone, 'tar'))
    const without = testHost({ environment: { PATH: tarAlone } })
    await expect(unpackArchive(without, `${file}.zst`)).rejects.toThrow('it needs zstd, which is not here')
  })

  it('of docker save becomes a layout', async () => {
    const { images, blobs, path } = openLayout(host.files, await unpackArchive(host, saved()))
    expect(images.map(({ platform }) => platform)).toEqual(['linux/arm64'])
    expect(blobs.map(({ mediaType }) => mediaType.split('.').slice(-2).join('.'))).toEqual(
      ['v1+json', 'v1.tar', 'v1.tar+gzip'].map((text) => expect.stringContaining(text)),
    )
    const layer = createHash('sha256').update('a layer').digest('hex')
    expect(readFileSync(join(path, 'blobs', 'sha256', layer), 'utf8')).toBe('a layer')
  })

  it('gives the same digest each time', async () => {
    const file = saved()
    const digests = [await unpackArchive(host, file), await unpackArchive(host, file)].map(
      (folder) => openLayout(host.files, folder).root.digest,
    )
    expect(digests[0]).toBe(digests[1])
  })
})

it.each(['/etc/hosts', '../../../../../../../../etc/hosts', 'gone'])(
  'a link to %s brings nothing in',
  async (target) => {
    const folder = temporaryFolder('linked')
    symlinkSync(target, join(folder, 'layer.tar'))
    writeFileSync(join(folder, 'config.json'), '{}')
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify([{ Config: 'config.json', Layers: ['layer.tar'] }]))
    const failure = unpackArchive(host, archived(folder, 'linked.tar'))
    await expect(failure).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('is not in it'),
    })
  },
)

it('that finds no room on the disk is the fault of the machine', async () => {
  const programs = temporaryFolder('programs')
  const says = 'tar: blobs/x: Wrote only 512 of 10240 bytes: No space left on device'
  writeFileSync(join(programs, 'tar'), `#!/bin/sh\necho '${says}' >&2; exit 2\n`, { mode: 0o755 })
  const full = testHost({ environment: { PATH: `${programs}:/usr/bin:/bin` } })
  await expect(unpackArchive(full, saved())).rejects.toMatchObject({
    name: 'ServiceError',
    fix: expect.stringContaining('TMPDIR'),
  })
})

describe('a file that is no image archive is refused', () => {
  const text = join(temporaryFolder('text'), 'text.tar')
  writeFileSync(text, 'no archive')
  const cut = saved()
  truncateSync(cut, 3000)
  const empty = archived(temporaryFolder('empty'), 'empty.tar')

  it.each<[string, string, string]>([
    ['text', text, "can't be read"],
    ['an archive that is cut', cut, "can't be read"],
    ['an empty archive', empty, 'it holds no OCI layout and no saved image'],
    ['two images', saved((list) => [...list, ...list]), 'it holds 2 images: web:1, web:1'],
    ['a path that leads out of it', saved(([one]) => [{ ...one, Config: '../../etc/passwd' }]), 'no saved image'],
    ['an absolute path', saved(([one]) => [{ ...one, Layers: ['/etc/passwd'] }]), 'no saved image'],
    ['no list', saved(() => ({})), 'no saved image'],
  ])('%s', async (_, file, message) => {
    const failure = unpackArchive(host, file)
    await expect(failure).rejects.toMatchObject({ name: 'InputError', fix: expect.any(String) })
    await expect(failure).rejects.toThrow(message)
  })
})
