import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { nearest } from '../../report/nearest.ts'
import { textOf as decode } from '../../yaml/decode.ts'

/** The names that Compose looks for, in its order. */
export const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

const maximumFileSize = 16 * 1024 * 1024

/** A regular file inside the workspace, links followed. */
export function isProjectFile(machine: Pick<Host, 'files'>, path: string): boolean {
  return locateInProject(machine, path) === 'file'
}

/** What a path of the project is; `outside` where it leaves the workspace or reaches into `.git`. */
export function locateInProject(
  machine: Pick<Host, 'files'>,
  path: string,
): 'file' | 'directory' | 'other' | 'missing' | 'outside' {
  const { files } = machine
  const inside = (absolute: string): boolean => {
    const within = relative(files.root, absolute)
    return !within.startsWith('..') && !isAbsolute(within) && !within.split(/[\\/]/).includes('.git')
  }
  if (!inside(files.resolve(path))) return 'outside'
  const kind = files.kind(path)
  if (kind === undefined) return 'missing'
  const real = realPathOf(files, path)
  if (real === undefined) return 'missing'
  if (!inside(real)) return 'outside'
  const target = files.kind(real)
  return target === 'file' || target === 'directory' ? target : 'other'
}

/** Undefined for a link that leads nowhere. */
function realPathOf(files: Host['files'], path: string): string | undefined {
  try {
    return files.realPath(path)
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/**
 * The text of a file of the project.
 * @throws InputError when it lies outside the workspace, is missing, too large or no UTF-8 text.
 */
export function readProjectText(machine: Pick<Host, 'files'>, path: string): string {
  const shown = machine.files.relative(path)
  const place = { file: shown }
  const found = locateInProject(machine, path)
  if (found === 'outside') {
    throw new InputError(`${shown} lies outside the workspace ${machine.files.root}, and is not read`, {
      place,
      fix: 'Run in the folder that holds the project.',
    })
  }
  if (found === 'missing') throw new InputError(`${shown} does not exist`, { place, fix: nearestOf(machine, path) })
  if (found !== 'file') throw new InputError(`${shown} is no regular file`, { place, fix: fileIn(machine, path) })
  if (machine.files.size(path) > maximumFileSize) {
    throw new InputError(`${shown} is larger than 16 MiB`, { place, fix: 'Name a Compose file.' })
  }
  const text = decode(machine.files.read(path))
  if (text === undefined) throw new InputError(`${shown} is not UTF-8 text`, { place, fix: 'Save it as UTF-8.' })
  return text
}

/** The file that a missing one may be. */
function nearestOf({ files }: Pick<Host, 'files'>, path: string): string {
  const folder = dirname(path)
  const names = files.kind(folder) === 'directory' ? files.list(folder).map(({ name }) => name) : []
  const guess = nearest(basename(path), names)
  return guess === undefined ? 'Correct the path.' : `Did you mean "${files.relative(join(folder, guess))}"?`
}

/** The Compose file of a folder that was named in its place. */
function fileIn({ files }: Pick<Host, 'files'>, path: string): string {
  const file = defaultFiles.map((name) => join(path, name)).find((one) => files.kind(one) === 'file')
  return file === undefined ? 'Name a file.' : `Name its Compose file: ${files.relative(file)}.`
}
