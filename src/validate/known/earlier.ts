import { posix } from 'node:path'
import { InputError } from '../../errors.ts'
import { gitIn } from '../../git/program.ts'
import type { Files, Host } from '../../host/host.ts'

/** The workspace as it was at a commit. */
export interface Earlier {
  /** Paths that differ from it, relative to the workspace. */
  readonly changed: ReadonlySet<string>
  /** All of it, in a temporary folder. */
  whole(): Promise<Host>
  /** As far as it differs in no more than the contents of files that are there still: what is alike is read where it is. */
  readonly alike: Host
  /** Puts files that programs are to read into the temporary folder that `alike` names; undefined: all. */
  provide(paths: Iterable<string> | undefined): Promise<void>
}

/**
 * The files of the repository as they were where the work since a ref began: at the commit that the ref and HEAD have in
 * common. They are written into a temporary folder by a index of their own; work tree and index stay as they are.
 *
 * @param urls addresses of the repository.
 * @throws InputError where there is no such ref, or the history is not deep enough.
 */
export async function earlierWorkspace(ref: string, urls: readonly string[], host: Host): Promise<Earlier> {
  const { root } = host.files
  const ask = async (args: readonly string[]): Promise<string | undefined> => {
    const { exitCode, stdout } = await gitIn(root, host).run(args)
    return exitCode === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined
  }
  const names = [ref, `origin/${ref}`].filter((name) => !name.startsWith('-'))
  let commit: string | undefined
  for (const name of names) commit ??= await ask(['merge-base', name, 'HEAD'])
  const prefix = await ask(['rev-parse', '--show-prefix'])
  const top = await ask(['rev-parse', '--show-toplevel'])
  if (commit === undefined || prefix === undefined || top === undefined) throw noSuchRef(ref)
  const folder = host.files.temporaryDirectory('since')
  const tree = `${posix.join(folder, 'tree')}/`
  const run = async (args: readonly string[], stdin = ''): Promise<void> => {
    const env = { GIT_INDEX_FILE: posix.join(folder, 'index') }
    const { exitCode, stderr } = await host.processes.run('git', args, { cwd: top, env, stdin })
    if (exitCode !== 0) throw new InputError(`Input since: ${stderr.trim().split('\n')[0] ?? ''}`, fixOf(ref))
  }
  await run(['read-tree', commit])
  const differing = await ask(['diff', '--name-only', '--no-renames', '--relative', '-z', commit])
  const untracked = await ask(['ls-files', '--others', '--exclude-standard', '-z'])
  const changed = new Set(`${differing ?? ''}\0${untracked ?? ''}`.split('\0').filter((path) => path !== ''))
  // What makes it a repository, with the addresses that it has.
  host.files.write(posix.join(tree, '.git', 'config'), urls.map((url) => `url = ${url}\n`).join(''))
  const left = new Set((await ask(['ls-tree', '-r', '--full-tree', '--name-only', '-z', commit]))?.split('\0'))
  const checkOut = ['checkout-index', '--quiet', '--force', `--prefix=${tree}`]
  const provide = async (paths: Iterable<string> | undefined): Promise<void> => {
    if (paths === undefined) return await run([...checkOut, '--all'])
    const wanted = [...paths].map((path) => posix.join(prefix, path)).filter((path) => left.delete(path))
    if (wanted.length > 0) await run([...checkOut, '-z', '--stdin'], wanted.join('\0'))
  }
  const workspace = posix.join(tree, prefix)
  await provide(changed)
  return {
    changed,
    alike: { ...host, files: filesAround(host.files, workspace, changed) },
    provide,
    whole: async () => {
      await provide(undefined)
      return { ...host, files: filesBelow(host.files, workspace) }
    },
  }
}

function noSuchRef(ref: string): InputError {
  return new InputError(`Input since: "${ref}" and HEAD have no commit in common that is here`, fixOf(ref))
}

function fixOf(ref: string): { readonly fix: string } {
  return {
    fix: `Name a branch, tag or commit, and fetch enough history: "fetch-depth: 0" of actions/checkout, or "git fetch origin ${ref}".`,
  }
}

/** The same files with another workspace: relative paths are meant from there. */
function filesBelow(files: Files, folder: string): Files {
  const root = files.kind(folder) === undefined ? folder : files.realPath(folder)
  const resolve = (path: string): string => posix.resolve(root, path)
  const relative = (path: string): string => {
    const within = posix.relative(root, resolve(path))
    return within === '' ? '.' : within.startsWith('..') ? path : within
  }
  return {
    ...files,
    root,
    resolve,
    relative,
    read: (path) => files.read(resolve(path)),
    text: (path) => files.text(resolve(path)),
    readUpTo: (path, largest) => files.readUpTo(resolve(path), largest),
    kind: (path) => files.kind(resolve(path)),
    size: (path) => files.size(resolve(path)),
    pieces: (path) => files.pieces(resolve(path)),
    realPath: (path) => files.realPath(resolve(path)),
    list: (path) => files.list(resolve(path)),
    scan: (path, options) => files.scan(resolve(path), options),
  }
}

/** The same files but for some that stand in another workspace, which is the one that programs are told of. */
function filesAround(files: Files, folder: string, changed: ReadonlySet<string>): Files {
  const other = filesBelow(files, folder)
  const at = (path: string): string =>
    !posix.isAbsolute(path) && changed.has(posix.normalize(path)) ? other.resolve(path) : files.resolve(path)
  return {
    ...files,
    root: other.root,
    resolve: other.resolve,
    relative: (path) => {
      const within = other.relative(path)
      return posix.isAbsolute(path) && !posix.isAbsolute(within) ? within : files.relative(path)
    },
    read: (path) => files.read(at(path)),
    text: (path) => files.text(at(path)),
    readUpTo: (path, largest) => files.readUpTo(at(path), largest),
    kind: (path) => files.kind(at(path)),
    size: (path) => files.size(at(path)),
    pieces: (path) => files.pieces(at(path)),
    realPath: (path) => files.realPath(at(path)),
  }
}
