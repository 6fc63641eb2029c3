import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isInside, workspacePaths } from './paths.ts'

describe('paths of a workspace', () => {
  it.each([
    ['apps/web.yaml', '/srv/ops/apps/web.yaml', 'apps/web.yaml'],
    ['./apps//web.yaml', '/srv/ops/apps/web.yaml', 'apps/web.yaml'],
    ['/srv/ops/a.yaml', '/srv/ops/a.yaml', 'a.yaml'],
    ['.', '/srv/ops', '.'],
    ['../else', '/srv/else', '../else'],
    ['/srv/ops2/a', '/srv/ops2/a', '/srv/ops2/a'],
    ['a/../..b', '/srv/ops/..b', '..b'],
    ['a\\b.yaml', '/srv/ops/a\\b.yaml', 'a\\b.yaml'],
  ])('on Linux and macOS: %s', (path, absolute, shown) => {
    const paths = workspacePaths(posix, '/srv/ops')
    expect([paths.absolute(path), paths.shown(path)]).toEqual([absolute, shown])
  })

  it.each([
    ['apps\\web.yaml', 'D:\\a\\ops\\apps\\web.yaml', 'apps/web.yaml'],
    ['apps/web.yaml', 'D:\\a\\ops\\apps\\web.yaml', 'apps/web.yaml'],
    ['.\\apps\\..\\web.yaml', 'D:\\a\\ops\\web.yaml', 'web.yaml'],
    ['D:\\a\\ops\\x.yaml', 'D:\\a\\ops\\x.yaml', 'x.yaml'],
    ['d:/A/OPS/x.yaml', 'd:\\A\\OPS\\x.yaml', 'x.yaml'],
    ['.', 'D:\\a\\ops', '.'],
    ['..\\else', 'D:\\a\\else', '..\\else'],
    ['C:\\Windows', 'C:\\Windows', 'C:\\Windows'],
    ['\\\\server\\share\\x', '\\\\server\\share\\x', '\\\\server\\share\\x'],
    ['..b\\c', 'D:\\a\\ops\\..b\\c', '..b/c'],
  ])('on Windows: %s', (path, absolute, shown) => {
    const paths = workspacePaths(win32, 'D:\\a\\ops')
    expect([paths.absolute(path), paths.shown(path)]).toEqual([absolute, shown])
  })

  it.each([
    [posix, '/srv/ops/a', '/srv/ops', true],
    [posix, '/srv/ops', '/srv/ops', true],
    [posix, '/srv/ops2', '/srv/ops', false],
    [posix, '/WORK/ops/a', '/srv/ops', false],
    [posix, '/etc', '/', true],
    [win32, 'D:\\a\\ops\\x', 'D:\\a\\ops', true],
    [win32, 'd:\\A\\ops\\x', 'D:\\a\\OPS', true],
    [win32, 'D:\\a\\ops2\\x', 'D:\\a\\ops', false],
    [win32, 'C:\\a\\ops\\x', 'D:\\a\\ops', false],
    [win32, 'D:\\x', 'D:\\', true],
  ])('knows what is inside: %#', (system, path, folder, inside) => {
    expect(isInside(system, path, folder)).toBe(inside)
  })
})
