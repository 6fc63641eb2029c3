import { InputError } from '../../errors.ts'
import { refuseOddEntry } from '../../git/edit.ts'
import { type Entry, isRegular, repositoryPath, type Tree } from '../../git/tree.ts'
import { isBelow } from '../../place.ts'
import { didYouMean } from '../../report/nearest.ts'
import { isCandidate, isOtherJson, largestFile, needlesOf, skippedFolders } from '../places/prefilter.ts'
import type { BumpRequest, SourceFile } from '../request.ts'

/** Above this many candidates git searches them for us; below it reading them is faster. */
const readAtOnce = 300

/**
 * The files of a tree in which a request may find its images: those that are named, whatever their name, and the YAML
 * files of the folders and globs.
 *
 * @throws InputError for a path that matches nothing, a symbolic link, a submodule, or a file that Git LFS keeps.
 */
export async function filesOf(tree: Tree, paths: readonly string[], request: BumpRequest): Promise<SourceFile[]> {
  const wanted = (paths.length > 0 ? paths : ['.']).map(repositoryPath)
  const globs = wanted.filter((path) => /[*?[{]/.test(path))
  const literal = wanted.filter((path) => !globs.includes(path))
  const named = await tree.find(literal.filter((path) => path !== ''))
  for (const entry of named.values()) refuseOddEntry(entry)
  const folders = literal.filter((path) => !named.has(path))
  const listed = globs.length > 0 || folders.length > 0 ? await listCandidates(tree, folders, globs, request) : []
  const needles = needlesOf(request)
  const candidates =
    listed.length > readAtOnce && needles !== undefined ? await searched(tree, listed, needles, folders) : listed
  const contents = await tree.read([...new Set([...named.keys(), ...candidates])].sort())
  const files = [...contents].map(([path, bytes]) => ({ path, bytes }))
  for (const file of files) if (named.has(file.path)) refuseLargeFileStorage(file)
  return files.filter(
    ({ path, bytes }) =>
      named.has(path) || (bytes.byteLength <= largestFile && !isPointer(bytes) && !isOtherJson({ path, bytes })),
  )
}

async function listCandidates(
  tree: Tree,
  folders: readonly string[],
  globs: readonly string[],
  request: BumpRequest,
): Promise<string[]> {
  const isWhole = globs.length > 0 || folders.includes('')
  const entries = await tree.list(isWhole ? [] : folders)
  const matchers = await Promise.all(globs.map(matcherOf))
  for (const folder of folders) refuseEmpty(folder, (path) => isBelow(path, folder), entries)
  globs.forEach((glob, index) => {
    refuseEmpty(glob, matchers[index]!, entries)
  })
  const environments = request.environments ?? []
  const isWanted = (path: string): boolean =>
    (folders.some((folder) => isBelow(path, folder)) && isCandidate(path, environments)) ||
    matchers.some((matches) => matches(path))
  const isSkipped = (path: string): boolean => path.split('/').some((part) => skippedFolders.has(part))
  return entries
    .filter((entry) => isRegular(entry) && isWanted(entry.path) && !isSkipped(entry.path))
    .map((entry) => entry.path)
}

async function searched(
  tree: Tree,
  candidates: readonly string[],
  needles: readonly string[],
  folders: readonly string[],
) {
  const under = folders.includes('') ? [] : folders
  const hits = new Set(await tree.search(needles, under))
  return candidates.filter((path) => hits.has(path))
}

async function matcherOf(glob: string): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  return picomatch(glob, { dot: false })
}

function refuseEmpty(path: string, matches: (path: string) => boolean, entries: readonly Entry[]): void {
  if (path === '' || entries.some((entry) => matches(entry.path))) return
  throw new InputError(`The path "${path}" matches nothing in the repository`, {
    fix: didYouMean(path, foldersAndFiles(entries), 'Check the path; it starts at the root of the repository.'),
  })
}

function foldersAndFiles(entries: readonly Entry[]): Set<string> {
  const names = new Set<string>()
  for (const { path } of entries) {
    names.add(path)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) names.add(path.slice(0, at))
  }
  return names
}

function isPointer(bytes: Uint8Array): boolean {
  const start = 'version https://git-lfs.github.com/spec/'
  return bytes.byteLength < 1024 && Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start
}

function refuseLargeFileStorage({ path, bytes }: SourceFile): void {
  if (!isPointer(bytes)) return
  throw new InputError(`"${path}" is kept by Git LFS: the repository holds only a pointer to it`, {
    fix: 'Take manifests out of Git LFS (.gitattributes).',
    place: { file: path },
  })
}
