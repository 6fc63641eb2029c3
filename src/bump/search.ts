import { isAbsolute, posix } from 'node:path'
import { InputError } from '../errors.ts'
import type { Files, Scan } from '../host/host.ts'
import { isCandidate, isKustomization, largestFile, needlesOf, skippedFolders } from './places/prefilter.ts'
import type { BumpRequest, SourceFile } from './request.ts'

/** The files of a work tree that may hold the images, read as they are iterated. */
export interface Search extends Iterable<SourceFile> {
  /** How many files were read so far, those without a hit included. */
  readonly read: number
  /** Paths of the files that were left out for their size. */
  readonly tooLarge: readonly string[]
}

/** A folder or file to go through. */
interface Target {
  readonly path: string
  readonly accepts: (path: string) => boolean
}

/**
 * Searches paths of the work tree (files, folders and globs) for files that may hold the images of a request.
 * @throws InputError for a path where nothing is, a glob that matches no file, and a link that leads out of the workspace.
 */
export async function searchFiles(files: Files, paths: readonly string[], request: BumpRequest): Promise<Search> {
  const targets = await Promise.all(paths.map((path) => targetOf(files, path, request.environments ?? [])))
  return search(files, targets, needlesOf(request))
}

/** All candidates below the paths, whatever they hold: for the names that an error lists. */
export async function allFiles(files: Files, paths: readonly string[]): Promise<Search> {
  const targets = await Promise.all(paths.map((path) => targetOf(files, path, [])))
  return search(files, targets, ['image', 'repository', 'newName'])
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
  const targets = await Promise.all(paths.map((path) => targetOf(files, path, environments)))
  const found = [...search(files, targets, undefined)].filter(({ path }) => isKustomization(path))
  const direct = found.filter(({ path }) => paths.some((named) => isDirect(files.relative(named), path)))
  return direct.length > 0 ? direct : found
}

function isDirect(named: string, path: string): boolean {
  return path === named || (posix.dirname(path) === named && named !== '.') || (named === '.' && !path.includes('/'))
}

function search(files: Files, targets: readonly Target[], needles: readonly string[] | undefined): Search {
  const scans: Scan[] = []
  const seen = new Set<string>()
  return {
    get read() {
      return scans.reduce((sum, scan) => sum + scan.read, 0)
    },
    get tooLarge() {
      return scans.flatMap((scan) => scan.tooLarge)
    },
    *[Symbol.iterator]() {
      for (const { path, accepts } of targets) {
        const scan = files.scan(path, { accepts, skips: skippedFolders, contains: needles, largest: largestFile })
        scans.push(scan)
        for (const file of scan) {
          if (seen.has(file.path)) continue
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
  const folder = base === '' ? '.' : base
  const options = { accepts, skips: skippedFolders, largest: largestFile }
  if (files.kind(folder) !== undefined) {
    for (const _ of files.scan(folder, options)) return { path: folder, accepts }
  }
  throw new InputError(`The glob "${glob}" matches no YAML file`, { fix: 'Check the glob; "**" goes through folders.' })
}
