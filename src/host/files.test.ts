import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { InputError } from '../errors.ts'
import { nodeFiles } from './files.ts'
import type { Files } from './host.ts'

let outside: string
let root: string
let files: Files

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'files-'))
  root = join(outside, 'workspace')
  mkdirSync(join(root, 'ops'), { recursive: true })
  files = nodeFiles({
    root,
    cache: join(outside, 'cache'),
    state: join(outside, 'state'),
    writable: [join(outside, 'named')],
  })
})

describe('paths', () => {
  it.each(['a', 'a/.b', '..a/b', 'a/...', '.', './a', 'a//b', 'a/', 'a/./b', 'a/../b'])(
    '%s is shown normalised',
    (path) => {
      expect(files.resolve(path)).toBe(resolve(root, path))
      expect(files.relative(path)).toBe(relative(root, resolve(root, path)) || '.')
    },
  )
})

describe('reading up to a size', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('gives %i bytes, and nothing where that is too large', (size) => {
    const content = Buffer.alloc(size, 'abc')
    writeFileSync(join(root, 'ops/a.yaml'), content)
    expect(Buffer.compare(files.readUpTo('ops/a.yaml', size)!, content)).toBe(0)
    if (size > 0) expect(files.readUpTo('ops/a.yaml', size - 1)).toBeUndefined()
  })

  it('names a path that is not there', () => {
    expect(() => files.readUpTo('absent.yaml', 10)).toThrow('"absent.yaml"')
  })
})

describe('writing', () => {
  it('makes the folders on the way and leaves nothing but the file', () => {
    files.write('ops/base/web.yaml', 'kind: Pod\n')
    expect(readFileSync(join(root, 'ops/base/web.yaml'), 'utf8')).toBe('kind: Pod\n')
    expect(readdirSync(join(root, 'ops/base'))).toEqual(['web.yaml'])
  })

  it('keeps the mode of a file that is there', () => {
    writeFileSync(join(root, 'run.sh'), 'old', { mode: 0o750 })
    files.write('run.sh', 'new')
    expect(statSync(join(root, 'run.sh')).mode & 0o777).toBe(0o750)
  })

  it('keeps the mode of a file that is there whatever the umask is', () => {
    writeFileSync(join(root, 'run.sh'), 'old')
    chmodSync(join(root, 'run.sh'), 0o664)
    const before = process.umask(0o077)
    try {
      files.write('run.sh', 'new')
    } finally {
      process.umask(before)
    }
    expect(statSync(join(root, 'run.sh')).mode & 0o777).toBe(0o664)
  })

  it.runIf(process.getuid?.() === 0)('keeps the owner and the group of a file that is there', () => {
    writeFileSync(join(root, 'theirs.yaml'), 'old')
    chownSync(join(root, 'theirs.yaml'), 1234, 2345)
    files.write('theirs.yaml', 'new')
    const { uid, gid } = statSync(join(root, 'theirs.yaml'))
    expect([uid, gid]).toEqual([1234, 2345])
  })

  it.runIf(process.platform === 'linux')('writes to a device, and puts nothing in its place', () => {
    const own = nodeFiles({
      root,
      cache: join(outside, 'cache'),
      state: join(outside, 'state'),
      writable: ['/dev/null', '/dev/full'],
    })
    own.write('/dev/null', 'gone')
    expect(own.kind('/dev/null')).toBe('other')
    expect(() => own.write('/dev/full', 'text')).toThrow(
      expect.objectContaining({ name: 'ServiceError', message: 'Could not write "/dev/full": the disk is full' }),
    )
  })

  it('writes through a link that stays inside, and keeps the link', () => {
    writeFileSync(join(root, 'real.yaml'), 'old')
    symlinkSync('real.yaml', join(root, 'link.yaml'))
    files.write('link.yaml', 'new')
    expect(readFileSync(join(root, 'real.yaml'), 'utf8')).toBe('new')
    expect(files.kind('link.yaml')).toBe('symlink')
  })

  it.each([
    ['a path that climbs out', '../stolen'],
    ['an absolute path', '/tmp/gitops-actions-stolen'],
    ['a path through a folder link that leads out', 'exit/stolen'],
    ['a dangling link that leads out', 'dangling'],
    ['a folder whose name begins like the workspace', '../workspace-2/stolen'],
  ])('refuses %s', (_, path) => {
    symlinkSync(outside, join(root, 'exit'))
    symlinkSync(join(outside, 'stolen'), join(root, 'dangling'))
    expect(() => files.write(path, 'x')).toThrow(InputError)
    expect(() => files.remove(path)).toThrow('lies outside the workspace')
    expect(existsSync(join(outside, 'stolen'))).toBe(false)
  })

  it('accepts targets that the user named, temporary folders and the cache', () => {
    files.write(join(outside, 'named', 'report.json'), '{}')
    files.write(join(files.temporaryDirectory('view'), 'index.json'), '{}')
    files.write(join(files.cache, 'tools', 'trivy'), '', { executable: true })
    expect(statSync(join(outside, 'cache/tools/trivy')).mode & 0o111).toBe(0o111)
  })
})

describe('errors name the path, the reason and the fix', () => {
  it.each([
    [
      'a file that is not there',
      (): unknown => files.read('none.yaml'),
      'Could not read "none.yaml": it does not exist',
    ],
    ['a folder read as a file', (): unknown => files.read('ops'), 'Could not read "ops": it is a directory'],
    ['a file used as a folder', (): unknown => files.list('ops/file'), 'Could not list "ops/file": it does not exist'],
  ])('%s', (_, work, message) => {
    expect(work).toThrow(message)
  })
})

describe('paths', () => {
  it('are printed relative to the workspace with forward slashes', () => {
    expect(files.relative(join(root, 'ops', 'a.yaml'))).toBe('ops/a.yaml')
    expect(files.relative('.')).toBe('.')
    expect(files.relative('/etc/hosts')).toBe('/etc/hosts')
  })

  it('below a file are nothing', () => {
    writeFileSync(join(root, '.git'), 'gitdir: elsewhere')
    expect(files.kind('.git/config')).toBeUndefined()
  })

  it('have another stamp once they are written again, of the same size too', () => {
    writeFileSync(join(root, 'program'), 'one')
    const before = files.stamp('program')
    expect(files.stamp('program')).toBe(before)
    files.write('program', 'two')
    expect(files.stamp('program')).not.toBe(before)
  })

  it('are listed by name with their kinds', () => {
    writeFileSync(join(root, 'b.yaml'), '')
    symlinkSync('b.yaml', join(root, 'a.yaml'))
    expect(files.list('.')).toEqual([
      { name: 'a.yaml', kind: 'symlink' },
      { name: 'b.yaml', kind: 'file' },
      { name: 'ops', kind: 'directory' },
    ])
  })
})
