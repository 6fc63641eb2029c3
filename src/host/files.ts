import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { InputError } from '../errors.ts'
import type { DirectoryEntry, FileKind, Files, Threads } from './host.ts'
import { scanFiles, worthSharing } from './scan.ts'

export interface FilesOptions {
  /** The workspace. */
  readonly root: string
  /** Folders or files outside the workspace that the user named as targets. */
  readonly writable?: readonly string[]
  readonly cache: string
  /** Share a search of very many files; absent: it is done in this thread alone. */
  readonly threads?: Threads
}

/** The private folders of this process. */
const temporary: string[] = []

/** The files of this machine, written only below the workspace, the named targets, the cache and temporary folders. */
export function nodeFiles(options: FilesOptions): Files {
  const root = fs.realpathSync(options.root)
  const cache = resolve(options.cache)
  const sharing = options.threads && { threads: options.threads, from: worthSharing }

  const below = root.endsWith(sep) ? root : root + sep
  const absolute = (path: string): string => (isNormal(path) ? below + path : resolve(root, path))
  const show = (path: string): string => {
    if (isNormal(path)) return path
    const within = relative(root, absolute(path))
    return within === '' ? '.' : within.startsWith('..') || isAbsolute(within) ? path : within.split(sep).join('/')
  }
  const attempt = <T>(verb: string, path: string, work: (full: string) => T): T => {
    try {
      return work(absolute(path))
    } catch (error) {
      throw fileError(verb, show(path), error)
    }
  }
  const writable = (path: string): string => {
    const full = absolute(path)
    const real = realPathOfTarget(full)
    const named = (options.writable ?? []).map((target) => realPathOfTarget(resolve(root, target)))
    const allowed = [root, ...named, realPathOfTarget(cache), ...temporary].some((folder) => isInside(real, folder))
    if (allowed) return full
    throw new InputError(`"${show(path)}" lies outside the workspace ${root}, and nothing is written there`, {
      fix: 'Choose a path inside the working directory, and check that no symbolic link leads out of it.',
    })
  }

  return {
    root,
    cache,
    resolve: absolute,
    relative: show,
    read: (path) => attempt('read', path, (full) => fs.readFileSync(full)),
    readUpTo: (path, largest) => attempt('read', path, (full) => readUpTo(full, largest)),
    kind: (path) => attempt('look at', path, kindOf),
    size: (path) => attempt('look at', path, (full) => fs.statSync(full).size),
    pieces: (path) => piecesOf(absolute(path), (work) => attempt('read', path, work)),
    realPath: (path) => attempt('resolve', path, (full) => fs.realpathSync(full)),
    list: (path) => attempt('list', path, listDirectory),
    scan: async (path, scanOptions) => {
      const shown = show(path)
      const isFolder = attempt('read', path, (full) => fs.statSync(full).isDirectory())
      const prefix = shown === '.' ? '' : `${shown.replace(/\/+$/, '')}/`
      const failure = (at: string, error: unknown) => fileError('read', at, error)
      return await scanFiles(absolute(path), isFolder ? prefix : shown, scanOptions, failure, sharing)
    },
    write: (path, content, { executable = false } = {}) => {
      const target = writable(path)
      attempt('write', path, () => writeAtomically(target, content, executable))
    },
    remove: (path) => {
      const target = writable(path)
      attempt('remove', path, () => fs.rmSync(target, { recursive: true, force: true }))
    },
    symlink: (target, path) => {
      const link = writable(path)
      attempt('link', path, () => fs.symlinkSync(target, link))
    },
    temporaryDirectory: (name) => {
      const folder = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), `gitops-actions-${name}-`))
      if (temporary.push(folder) === 1) process.on('exit', removeTemporary)
      return folder
    },
    standardInput: () => attempt('read', 'standard input', () => fs.readFileSync(0)),
  }
}

/** Whether a path is relative, and as short as it can be: `apps/web.yaml`. Most are, and need not be taken apart. */
function isNormal(path: string): boolean {
  return sep === '/' && !/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)
}

function removeTemporary(): void {
  for (const folder of temporary) fs.rmSync(folder, { recursive: true, force: true })
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The real path that writing to `path` would touch: links of its existing part are followed, dangling ones too. */
function realPathOfTarget(path: string, depth = 0): string {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false })
  if (stat?.isSymbolicLink() && depth < 40) {
    return realPathOfTarget(resolve(dirname(path), fs.readlinkSync(path)), depth + 1)
  }
  const parent = dirname(path)
  return parent === path ? path : join(realPathOfTarget(parent, depth), basename(path))
}

/** What files are read into first: most are smaller, and need neither their size asked for nor memory of their own. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024)

function readUpTo(path: string, largest: number): Uint8Array | undefined {
  const file = fs.openSync(path, 'r')
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
  const file = attempt(() => fs.openSync(path, 'r'))
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

/** Readers see the old file or the new one, never a part: a sibling is written, flushed and renamed over it. */
function writeAtomically(path: string, content: Uint8Array | string, executable: boolean): void {
  fs.mkdirSync(dirname(path), { recursive: true })
  const target = realPathOfTarget(path)
  const mode = fs.statSync(target, { throwIfNoEntry: false })?.mode ?? (executable ? 0o755 : 0o644)
  // Made anew or not at all (`wx`): what another process put there under this name is not written through.
  const sibling = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.tmp`)
  try {
    fs.writeFileSync(sibling, content, { mode, flush: true, flag: 'wx' })
    fs.renameSync(sibling, target)
  } catch (error) {
    fs.rmSync(sibling, { force: true })
    throw error
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is a file, not a directory',
  ELOOP: 'its symbolic links go round in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
}

function fileError(verb: string, path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === undefined) return error
  return new InputError(`Could not ${verb} "${path}": ${reasons[code] ?? (error as Error).message}`, {
    place: { file: path },
    fix: code === 'ENOENT' ? 'Check the path; relative paths start at the working directory.' : 'Check the path.',
  })
}
