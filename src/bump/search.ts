import { isAbsolute, posix } from 'node:path'
import { InputError } from '../errors.ts'
import type { Files, Scan } from '../host/host.ts'
import {
  isCandidate,
  isKustomization,
  isOtherJson,
  largestFile,
  needlesOf,
  skippedFolders,
} from './places/prefilter.ts'
import type { BumpRequest, SourceFile } from './request.ts'

/** The files of a work tree that may hold the images, read as they are iterated. */
export interface Search extends Iterable<SourceFile> {
  /** How many files are read, those without a hit included. */
  readonly count: number
  /** Paths of the files that were left out for their size, as far as they were met. */
  readonly tooLarge: readonly string[]
}

/** A folder or file to go through. */
interface Target {
  readonly path: string
  readonly accepts: (path: string) => boolean
  /** The glob that was given, which must match a file. */
  readonly glob?: string
}

/**
 * Searches paths of the work tree (files, folders and globs) for files that may hold the images of a request.
 * @throws InputError for a path where nothing is, a glob that matches no file, and a link that leads out of the workspace.
 */
export async function searchFiles(files: Files, paths: readonly string[], request: BumpRequest): Promise<Search> {
  return await search(files, paths, request.environments ?? [], needlesOf(request))
}

/** All candidates below the paths, whatever they hold: for the names that an error lists. */
export async function allFiles(files: Files, paths: readonly string[], request: BumpRequest): Promise<Search> {
  return await search(files, paths, [], ['image', 'repository', 'newName', ...(needlesOf(request) ?? [])])
}

/**
 * The kustomizations that may get an entry: for each path the one that it names or that lies in its folder; else all that
 * lie below it.
 */
export async function kustomizationsIn(
  files: Files,
  paths: readonly string[],
  environments: readonly string[],
): Promise<SourceFile[]> {
  const all = [...(await search(files, paths, environments, undefined))]
  const found = all.filter(({ path }) => isKustomization(path))
  const direct = found.filter(({ path }) => paths.some((named) => isDirect(files.relative(named), path)))
  return direct.length > 0 ? direct : found
}

function isDirect(named: string, path: string): boolean {
  return path === named || (posix.dirname(path) === named && named !== '.') || (named === '.' && !path.includes('/'))
}

async function search(
  files: Files,
  paths: readonly string[],
  environments: readonly string[],
  contains: readonly string[] | undefined,
): Promise<Search> {
  const scans: Scan[] = []
  for (const path of paths) {
    const { path: folder, accepts, glob } = await targetOf(files, path, environments)
    const scan = await files.scan(folder, { accepts, skips: skippedFolders, contains, largest: largestFile })
    if (scan.count === 0 && glob !== undefined) throw unmatched(glob)
    scans.push(scan)
  }
  return {
    count: scans.reduce((sum, scan) => sum + scan.count, 0),
    get tooLarge() {
      return scans.flatMap((scan) => scan.tooLarge)
    },
    *[Symbol.iterator]() {
      const seen = new Set<string>()
      const named = new Set(paths.map((path) => files.relative(path)))
      for (const scan of scans) {
        for (const file of scan) {
          if (seen.has(file.path) || (isOtherJson(file) && !named.has(file.path))) continue
          seen.add(file.path)
          yield file
        }
      }
    },
  }
}

async function targetOf(files: Files, path: string, environments: readonly string[]): Promise<Target> {
  const kind = files.kind(path)
  if (kind === undefined && /[*?[\]{}!]/.test(path)) return await globTarget(files, path, environments)
  if (kind === 'symlink' || isBehindLink(files, path)) return linkTarget(files, path, environments)
  return { path, accepts: (found) => isCandidate(found, environments) }
}

/** A folder on the way to the path may be a link. */
function isBehindLink(files: Files, path: string): boolean {
  return files.realPath(path) !== files.resolve(path)
}

function linkTarget(files: Files, path: string, environments: readonly string[]): Target {
  const real = files.realPath(path)
  const shown = files.relative(real)
  if (!isAbsolute(shown) && !shown.startsWith('..')) {
    return { path: shown, accepts: (found) => isCandidate(found, environments) }
  }
  throw new InputError(`"${path}" is a symbolic link that leads out of the workspace, to ${real}`, {
    place: { file: path },
    fix: 'Give a path inside the workspace.',
  })
}

async function globTarget(files: Files, glob: string, environments: readonly string[]): Promise<Target> {
  const { default: picomatch } = await import('picomatch')
  const pattern = posix.normalize(glob.replaceAll('\\', '/'))
  const { base } = picomatch.scan(pattern)
  const isMatch = picomatch(pattern, { dot: true })
  const accepts = (found: string) => isMatch(found) && isCandidate(found, environments)
  const path = base === '' ? '.' : base
  if (files.kind(path) === undefined) throw unmatched(glob)
  return { path, accepts, glob }
}

function unmatched(glob: string): InputError {
  return new InputError(`The glob "${glob}" matches no YAML file`, {
    fix: 'Check the glob; "**" goes through folders.',
  })
}
