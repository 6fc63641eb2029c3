import { join } from 'node:path'
import type { Files } from '../../../host/host.ts'
import { dockerfileOf } from '../definition.ts'
import { type BuildTarget, isRemote } from '../target.ts'
import type { ContextFolder } from './cause.ts'

/** The build context of a target, looked at for what a build did not find; undefined where BuildKit fetches it. */
export function contextFolder(files: Files, { build }: BuildTarget): ContextFolder | undefined {
  const { context } = build
  if (isRemote(context) || files.kind(context) !== 'directory') return undefined
  const root = files.realPath(context)
  const ignoring = [`${dockerfileOf(build) ?? ''}.dockerignore`, join(context, '.dockerignore')]
  const ignoreFile = ignoring.find((file) => files.kind(file) === 'file')
  return {
    name: files.relative(context),
    ignoreFile: ignoreFile && files.relative(ignoreFile),
    find(path) {
      const kind = files.kind(join(context, path))
      if (kind === undefined) return undefined
      if (kind !== 'symlink') return 'there'
      return isWithin(files, root, join(context, path)) ? 'there' : 'outside'
    },
    inOtherCase(path) {
      const parts = path.split('/')
      const found: string[] = []
      for (const part of parts) {
        const folder = join(context, ...found)
        if (files.kind(folder) !== 'directory') return undefined
        const names = files.list(folder).map(({ name }) => name)
        const name = names.find((one) => one === part) ?? names.find((one) => one.toLowerCase() === part.toLowerCase())
        if (name === undefined) return undefined
        found.push(name)
      }
      const written = found.join('/')
      return written === path ? undefined : written
    },
    isBeside: (path) => files.kind(path) !== undefined,
  }
}

function isWithin(files: Files, root: string, link: string): boolean {
  try {
    const real = files.realPath(link)
    return real === root || real.startsWith(`${root}/`)
  } catch {
    return false
  }
}
