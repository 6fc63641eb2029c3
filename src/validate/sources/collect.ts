import { posix } from 'node:path'
import picomatch from 'picomatch'
import { InputError } from '../../errors.ts'
import type { Files, Host } from '../../host/host.ts'
import { isRecord } from '../../regeneration/record-name.ts'
import { realPathOf } from '../../render/sources.ts'
import { didYouMean } from '../../report/nearest.ts'
import { Tally } from '../../report/tally.ts'
import type { StructureFinding } from '../structure/rules.ts'

/** A file to look at, as results print it. */
export interface Entry {
  readonly path: string
  /** The user named this very file, so that its ending does not matter and a problem with it is never skipped. */
  readonly named: boolean
}

interface Collected {
  readonly entries: readonly Entry[]
  /** For each path that was given, the files that it stands for. */
  readonly byPath: ReadonlyMap<string, readonly string[]>
  readonly findings: readonly StructureFinding[]
  readonly skipped: Tally
}

/** Standard input among the paths. */
export const standardInput = '-'
/** What standard input is called in findings. */
export const standardInputName = 'stdin'

/** Folders that hold no manifests of the user's: repositories, packages, caches. */
const foldersLeftOut = new Set(['.git', '.hg', '.svn', 'node_modules', '.venv', '__pycache__'])

/** What lies there is kept, and applied by nobody: `_archive/`, `testdata/`. */
const foldersKept: readonly (readonly [reason: string, name: RegExp])[] = [
  [
    'archived',
    /^(?:_(?:archived?|attic|deprecated|disabled|obsolete|old|retired|unused)|archived|attic|deprecated|graveyard)$/i,
  ],
  ['test data', /^(?:test[-_]?data|fixtures|__fixtures__|__snapshots__)$/i],
]

/** Tools keep their own there: `.archive/`, `.github/`, `.pre-commit-config.yaml`. */
const hidden = 'hidden file or folder'

const ending = /\.(ya?ml|json)$/i

/** From so many files on, memory is spared: while they are listed already, since what V8 took by then it keeps. */
const manyFiles = 1000

/** Kustomize takes this name too, which has no ending. */
const kustomizationWithoutEnding = 'Kustomization'

/**
 * The files that paths stand for: files as they are, folders with all that may be manifests below them, globs. Sorted, each
 * file once. Symbolic links are followed where they stay inside of the workspace (or of the folder that was named).
 *
 * @throws InputError for a path that does not exist or that leads to no file.
 */
export function collectFiles(host: Host, paths: readonly string[], exclude: readonly string[]): Collected {
  const { files } = host
  const walk = new Walk(host, excluder(exclude))
  const byPath = new Map<string, readonly string[]>()
  for (const path of paths) {
    if (path === standardInput) {
      byPath.set(path, [standardInputName])
      continue
    }
    const before = walk.seen
    walk.forPath = []
    byPath.set(path, walk.forPath)
    if (isGlob(files, path)) walk.glob(path)
    else walk.named(path)
    if (walk.seen > before) continue
    throw new InputError(`"${path}" has no YAML or JSON file`, {
      fix: 'Name the folder that holds the manifests, and check the exclude globs.',
    })
  }
  const entries = [...walk.entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { entries, byPath, findings: walk.findings, skipped: walk.skipped }
}

function isGlob(files: Files, path: string): boolean {
  return /[*?[\]{}()!]/.test(path) && picomatch.scan(path).isGlob && files.kind(path) === undefined
}

function excluder(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false
  const patterns = globs.flatMap((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')
    return [plain, `${plain}/**`]
  })
  return picomatch(patterns, { dot: true })
}

class Walk {
  readonly entries = new Map<string, Entry>()
  readonly findings: StructureFinding[] = []
  readonly skipped = new Tally()
  /** How many files were met, those met before and those left out included. */
  seen = 0
  /** The files that the path stands for that is walked now. */
  forPath: string[] = []
  readonly #host: Host
  readonly #files: Files
  readonly #excluded: (path: string) => boolean
  readonly #folders = new Set<string>()
  /** Folders that symbolic links may lead to. */
  readonly #inside: string[]

  constructor(host: Host, excluded: (path: string) => boolean) {
    this.#host = host
    this.#files = host.files
    this.#excluded = excluded
    this.#inside = [host.files.realPath('.')]
  }

  named(path: string): void {
    const kind = this.#files.kind(path)
    if (kind === undefined) throw this.#absent(path)
    const real = this.#files.kind(this.#files.realPath(path))
    if (kind === 'symlink' && !this.#leadsInside(path)) this.#refuseLink(path)
    else if (real === 'directory') {
      this.#inside.push(this.#files.realPath(path))
      this.#folder(path, () => true)
    } else if (real === 'file') {
      this.seen++
      this.#add(this.#files.relative(this.#files.realPath(path)), true)
    } else {
      throw new InputError(`"${path}" is neither a file nor a folder`, { fix: 'Name a file, a folder or a glob.' })
    }
  }

  glob(pattern: string): void {
    const clean = pattern.replace(/^\.\//, '')
    const { base } = picomatch.scan(clean)
    const start = base === '' ? '.' : base
    if (this.#files.kind(start) !== 'directory') throw this.#absent(pattern)
    const matches = picomatch(clean, { dot: false })
    const below = picomatch(`${clean.replace(/(?<!\/)\/+$/, '')}/**`, { dot: false })
    const before = this.seen
    this.#folders.clear()
    this.#folder(start, (path) => matches(path) || below(path))
    this.#folders.clear()
    if (this.seen > before) return
    throw new InputError(`The glob "${pattern}" matches no YAML or JSON file`, {
      fix: 'Check the glob: "**" stands for folders, "*" for part of a name.',
    })
  }

  #absent(path: string): InputError {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
    const names = this.#files.kind(folder) === 'directory' ? this.#files.list(folder).map(({ name }) => name) : []
    const beside = names.map((name) => (folder === '.' ? name : `${folder}/${name}`))
    const otherwise = 'Name files, folders or globs that exist, relative to the working directory.'
    return new InputError(`"${path}" does not exist`, { fix: didYouMean(path, beside, otherwise) })
  }

  #folder(folder: string, wanted: (path: string) => boolean): void {
    const real = this.#files.realPath(folder)
    if (this.#folders.has(real)) return
    this.#folders.add(real)
    const inGit = this.#files.relative(real)
    for (const { name, kind } of this.#files.list(folder)) {
      const path = folder === '.' || folder === './' ? name : `${folder.replace(/(?<!\/)\/+$/, '')}/${name}`
      if (kind === 'symlink') this.#link(path, name, wanted)
      else if (kind === 'directory') this.#subfolder(path, name, wanted)
      else if (kind === 'file') this.#file(path, inGit === '.' ? name : `${inGit}/${name}`, wanted)
    }
  }

  #subfolder(path: string, name: string, wanted: (path: string) => boolean): void {
    if (foldersLeftOut.has(name)) return
    if (this.#excluded(this.#files.relative(path))) this.skipped.add('excluded', `${path}/`)
    else if (name.startsWith('.')) this.skipped.add(hidden, `${path}/`)
    else {
      // Go copies what it needs there.
      if (name === 'vendor' && this.#files.kind(`${path}/modules.txt`) !== undefined) return
      const kept =
        name === path && name === 'archive' ? 'archived' : foldersKept.find(([, names]) => names.test(name))?.[0]
      if (kept === undefined) this.#folder(path, wanted)
      else this.skipped.add(kept, `${path}/`)
    }
  }

  #link(path: string, name: string, wanted: (path: string) => boolean): void {
    if (this.#excluded(this.#files.relative(path))) return
    if (!this.#leadsInside(path)) {
      if (wanted(this.#files.relative(path))) this.#refuseLink(path)
      return
    }
    const kind = this.#files.kind(this.#files.realPath(path))
    if (kind === 'directory') this.#subfolder(path, name, wanted)
    else if (kind === 'file') this.#file(path, this.#files.relative(this.#files.realPath(path)), wanted)
  }

  #leadsInside(path: string): boolean {
    const real = realPathOf(this.#files, path)
    return real !== undefined && this.#inside.some((folder) => real === folder || real.startsWith(`${folder}/`))
  }

  #refuseLink(path: string): void {
    const real = realPathOf(this.#files, path)
    const isFolder = real !== undefined && this.#files.kind(real) === 'directory'
    if (!isFolder && !ending.test(path)) return
    this.seen++
    this.findings.push({
      rule: 'symlink-outside',
      category: 'input',
      severity: real === undefined ? 'warning' : 'error',
      file: this.#files.relative(path),
      message:
        real === undefined
          ? 'This symbolic link leads nowhere'
          : 'This symbolic link leaves the workspace, so what it points to is not read',
      fix: 'Put the file itself there, or link to a file inside the workspace.',
    })
  }

  /** @param inGit the path of the file itself, below no symbolic link: what pull requests and annotations know. */
  #file(path: string, inGit: string, wanted: (path: string) => boolean): void {
    if (!wanted(this.#files.relative(path))) return
    if (!ending.test(path) && posix.basename(path) !== kustomizationWithoutEnding) return
    this.seen++
    if (this.#excluded(inGit)) this.skipped.add('excluded', inGit)
    else if (!posix.basename(path).startsWith('.')) this.#add(inGit, false)
    else if (!isRecord(path)) this.skipped.add(hidden, inGit)
  }

  #add(path: string, named: boolean): void {
    this.forPath.push(path)
    if (named || !this.entries.has(path)) this.entries.set(path, { path, named })
    if (this.entries.size === manyFiles) this.#host.spareMemory()
  }
}
