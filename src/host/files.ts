import * as fs from 'node:fs'
import system, { basename, dirname, join, resolve } from 'node:path'
import { InputError, ServiceError } from '../errors.ts'
import type { DirectoryEntry, FileKind, Files, Threads } from './host.ts'
import { isInside, workspacePaths } from './paths.ts'
import { isOfMachine, reasonOf } from './reason.ts'
import { scanFiles, worthSharing } from './scan.ts'
import { makeTemporary, temporary } from './temporary.ts'

interface FilesOptions {
  /** The workspace. */
  readonly root: string
  /** Folders or files outside the workspace that the user named as targets. */
  readonly writable?: readonly string[]
  readonly cache: string
  readonly state: string
  /** Share a search of very many files; absent: it is done in this thread alone. */
  readonly threads?: Threads
}

/** The files of this machine, written only below the workspace, the named targets, cache and state, and temporary folders. */
export function nodeFiles(options: FilesOptions): Files {
  const root = fs.realpathSync(options.root)
  const [cache, state] = [resolve(options.cache), resolve(options.state)]
  const sharing = options.threads && { threads: options.threads, from: worthSharing }

  const { absolute, shown: show } = workspacePaths(system, root)
  const attempt = <T>(verb: string, path: string, work: (full: string) => T): T => {
    try {
      return work(absolute(path))
    } catch (error) {
      throw fileError(verb, show(path), error)
    }
  }
  const writable = (path: string): string => {
    const full = absolute(path)
    const real = attempt('write', path, (target) => realPathOfTarget(target))
    const isAllowed = (folder: string): boolean => isInside(system, real, folder)
    if (isAllowed(root) || temporary.some(isAllowed)) return full
    const named = (options.writable ?? []).map((target) => attempt('write', target, (one) => realPathOfTarget(one)))
    if ([...named, ...[cache, state].map((folder) => realPathOfTarget(folder))].some(isAllowed)) return full
    throw new InputError(`"${show(path)}" lies outside the workspace ${root}, and nothing is written there`, {
      fix: 'Choose a path inside the working directory, and check that no symbolic link leads out of it.',
    })
  }

  return {
    root,
    cache,
    state,
    resolve: absolute,
    relative: show,
    read: (path) => attempt('read', path, (full) => readRegular(full)),
    text: (path) => Buffer.from(attempt('read', path, (full) => readRegular(full))).toString('utf8'),
    readUpTo: (path, largest) => attempt('read', path, (full) => readUpTo(full, largest)),
    kind: (path) => attempt('look at', path, kindOf),
    size: (path) => attempt('look at', path, (full) => fs.statSync(full).size),
    stamp: (path) =>
      attempt('look at', path, (full) => {
        const { size, mtimeMs, ctimeMs, ino } = fs.statSync(full)
        return [size, mtimeMs, ctimeMs, ino].join('-')
      }),
    pieces: (path) => piecesOf(absolute(path), (work) => attempt('read', path, work)),
    realPath: (path) => attempt('resolve', path, (full) => fs.realpathSync.native(full)),
    list: (path) => attempt('list', path, listDirectory),
    scan: async (path, scanOptions) => {
      const shown = show(path)
      const isFolder = attempt('read', path, isFolderOrFile)
      const prefix = shown === '.' ? '' : `${shown.replace(/(?<!\/)\/+$/, '')}/`
      const failure = (at: string, error: unknown) => fileError('read', at, error)
      return await scanFiles(absolute(path), isFolder ? prefix : shown, scanOptions, failure, sharing)
    },
    write: (path, content, { executable = false } = {}) => {
      const target = writable(path)
      const isKept = !temporary.some((folder) => isInside(system, target, folder))
      attempt('write', path, () => writeAtomically(target, content, { executable, flush: executable && isKept }))
    },
    copyProgram: (from, to) => {
      const target = writable(to)
      const source = absolute(from)
      attempt('write', to, () => {
        fs.copyFileSync(source, target, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE)
        fs.chmodSync(target, 0o755)
      })
    },
    remove: (path) => {
      const target = writable(path)
      attempt('remove', path, () => fs.rmSync(target, { recursive: true, force: true }))
    },
    move: (folder, path) => {
      const [from, to] = [writable(folder), writable(path)]
      attempt('write', path, () => moveFolder(from, to))
    },
    symlink: (target, path) => {
      const link = writable(path)
      attempt('link', path, () => fs.symlinkSync(target, link))
    },
    temporaryDirectory: makeTemporary,
    standardInput: () => attempt('read', 'standard input', () => fs.readFileSync(0)),
  }
}

/** On another file system it is copied beside its place first. What stands there comes back where the last step fails. */
function moveFolder(from: string, to: string): void {
  const [near, away] = [`${to}.partial`, `${to}.replaced`]
  for (const left of [near, away]) fs.rmSync(left, { recursive: true, force: true })
  fs.mkdirSync(dirname(to), { recursive: true })
  try {
    fs.renameSync(from, near)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    fs.cpSync(from, near, { recursive: true })
  }
  const stood = fs.existsSync(to)
  if (stood) fs.renameSync(to, away)
  try {
    fs.renameSync(near, to)
  } catch (error) {
    if (stood) fs.renameSync(away, to)
    throw error
  }
  for (const left of [from, away]) fs.rmSync(left, { recursive: true, force: true })
}

/** The system's own is faster, but where letters of either case are the same it may give others. */
const realPath = process.platform === 'linux' ? fs.realpathSync.native : fs.realpathSync

/** The real path that writing to `path` would touch: links of its existing part are followed, dangling ones too. */
function realPathOfTarget(path: string, depth = 0): string {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false })
  if (stat?.isSymbolicLink() && depth < 40) {
    return realPathOfTarget(resolve(dirname(path), fs.readlinkSync(path)), depth + 1)
  }
  if (stat?.isDirectory() || stat?.isFile()) return realPath(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPathOfTarget(parent, depth), basename(path))
}

/** What files are read into first: most are smaller, and need neither their size asked for nor memory of their own. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024)

function isFolderOrFile(path: string): boolean {
  const stat = fs.statSync(path)
  if (!stat.isDirectory()) fs.closeSync(openRegular(path))
  return stat.isDirectory()
}

/** Opens a file. A pipe would be waited for, and a device has no end, so neither is read. */
function openRegular(path: string): number {
  const file = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0))
  const stat = fs.fstatSync(file)
  if (stat.isFile() || stat.isDirectory()) return file
  fs.closeSync(file)
  throw Object.assign(new Error('no regular file'), { code: 'ENOTREG' })
}

function readRegular(path: string): Uint8Array {
  const file = openRegular(path)
  try {
    return fs.readFileSync(file)
  } finally {
    fs.closeSync(file)
  }
}

function readUpTo(path: string, largest: number): Uint8Array | undefined {
  const file = openRegular(path)
  try {
    const length = fs.readSync(file, scratch)
    // A regular file gives less than was asked for only at its end.
    if (length < scratch.length) return length > largest ? undefined : Buffer.from(scratch.subarray(0, length))
  } finally {
    fs.closeSync(file)
  }
  return fs.statSync(path).size > largest ? undefined : fs.readFileSync(path)
}

function kindOf(path: string): FileKind | undefined {
  try {
    const stat = fs.lstatSync(path, { throwIfNoEntry: false })
    return stat === undefined ? undefined : kindOfEntry(stat)
  } catch (error) {
    // Nothing is below a file: `.git/config` where `.git` is the file of a work tree or a submodule.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}

function kindOfEntry(entry: fs.Dirent | fs.Stats): FileKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'directory'
  return entry.isSymbolicLink() ? 'symlink' : 'other'
}

function* piecesOf(path: string, attempt: <T>(work: () => T) => T): Generator<Uint8Array> {
  const piece = Buffer.allocUnsafe(1 << 20)
  const file = attempt(() => openRegular(path))
  try {
    for (;;) {
      const length = attempt(() => fs.readSync(file, piece))
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    fs.closeSync(file)
  }
}

function listDirectory(path: string): DirectoryEntry[] {
  return fs
    .readdirSync(path, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Readers see the old file or the new one, never a part: a sibling is written and renamed over it. Programs that stay between runs
 * are flushed to the disk: that takes up to a second a file, and what else is written is in Git or made again after a power cut.
 */
function writeAtomically(
  path: string,
  content: Uint8Array | string,
  { executable, flush }: { readonly executable: boolean; readonly flush: boolean },
): void {
  const before = fs.statSync(path, { throwIfNoEntry: false })
  // A pipe or a device that the user names, such as /dev/stdout, is written to; another file in its place would be none.
  if (before !== undefined && !before.isFile() && !before.isDirectory()) {
    fs.writeFileSync(path, content)
    return
  }
  fs.mkdirSync(dirname(path), { recursive: true })
  const target = realPathOfTarget(path)
  // Made anew or not at all (`wx`): what another process put there under this name is not written through.
  const sibling = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.tmp`)
  try {
    fs.writeFileSync(sibling, content, { mode: executable ? 0o755 : 0o644, flush, flag: 'wx' })
    if (before !== undefined) keepOwnership(sibling, before)
    fs.renameSync(sibling, target)
  } catch (error) {
    fs.rmSync(sibling, { force: true })
    throw error
  }
}

/** A file that is written anew keeps its mode, whatever the umask is, and where this process may give it, its owner and group. */
function keepOwnership(path: string, { mode, uid, gid }: fs.Stats): void {
  const own = fs.statSync(path)
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fs.chownSync(path, uid, gid)
    } catch {
      // A group of our own may be given to a file without its owner.
      if (own.gid !== gid) tryQuietly(() => fs.chownSync(path, own.uid, gid))
    }
  }
  fs.chmodSync(path, mode & 0o7777)
}

function tryQuietly(work: () => void): void {
  try {
    work()
  } catch {
    // It stays as it is.
  }
}

const fixes: Readonly<Record<string, string>> = {
  ENOENT: 'Check the path; relative paths start at the working directory.',
  ENOTREG: 'Name a file; a command that reads standard input takes - for it.',
}

function fileError(verb: string, path: string, error: unknown): unknown {
  const failure = error as NodeJS.ErrnoException | undefined
  if (failure?.code === undefined) return error
  const message = `Could not ${verb} "${path}": ${reasonOf(failure)}`
  if (isOfMachine(failure)) return new ServiceError('this machine', message, { place: { file: path }, cause: error })
  return new InputError(message, {
    place: { file: path },
    fix: fixes[failure.code] ?? 'Check the path.',
  })
}
