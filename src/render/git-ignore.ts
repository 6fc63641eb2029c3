import { posix } from 'node:path'
import picomatch from 'picomatch'
import type { Files } from '../host/host.ts'

/** Tells of files that patterns leave out, as a .gitignore has them: a text, or a list of lines. What `!` takes back is not. */
export function ignoring(patterns: unknown): (file: string) => boolean {
  const lines = Array.isArray(patterns)
    ? patterns.map(String)
    : typeof patterns === 'string'
      ? patterns.split('\n')
      : []
  const globs = lines.flatMap((line) => {
    const plain = line.trim().replace(/(?<!\/)\/+$/, '')
    if (plain === '' || plain.startsWith('#')) return []
    const anchored = plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`
    return [anchored, `${anchored}/**`]
  })
  return globs.length === 0 ? () => false : picomatch(globs, { dot: true })
}

/** Whether a .gitignore in one of the folders above leaves a path out. */
export function isGitIgnored(path: string, files: Pick<Files, 'kind' | 'text'>): boolean {
  for (let folder = posix.dirname(path); !folder.startsWith('..'); folder = posix.dirname(folder)) {
    const name = posix.join(folder, '.gitignore')
    if (files.kind(name) === 'file') {
      const text = files.text(name)
      if (ignoring(text)(posix.relative(folder, path))) return true
    }
    if (folder === '.' || folder === '/') break
  }
  return false
}
