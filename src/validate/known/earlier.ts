import { posix } from 'node:path'
import { InputError } from '../../errors.ts'
import { gitIn } from '../../git/program.ts'
import type { Files, Host } from '../../host/host.ts'

/** The workspace as it was at a commit. */
interface Earlier {
  readonly host: Host
  /** The commit that it was compared with. */
  readonly commit: string
  /** Paths that differ from it, relative to the workspace. */
  readonly changed: ReadonlySet<string>
}

/**
 * The files of the repository as they were where the work since a ref began: at the commit that the ref and HEAD have in
 * common. They are written into a temporary folder by a index of their own; work tree and index stay as they are.
 *
 * @throws InputError where there is no such ref, or the history is not deep enough.
 */
export async function earlierWorkspace(ref: string, host: Host): Promise<Earlier> {
  const { root } = host.files
  const ask = async (args: readonly string[]): Promise<string | undefined> => {
    const { exitCode, stdout } = await gitIn(root, host).run(args)
    return exitCode === 0 ? Buffer.from(stdout).toString('utf8').trim() : undefined
  }
  const names = [ref, `origin/${ref}`].filter((name) => !name.startsWith('-'))
  let commit: string | undefined
  for (const name of names) commit ??= await ask(['merge-base', name, 'HEAD'])
  const prefix = await ask(['rev-parse', '--show-prefix'])
  if (commit === undefined || prefix === undefined) throw noSuchRef(ref)
  const folder = host.files.temporaryDirectory('since')
  const index = posix.join(folder, 'index')
  const tree = `${posix.join(folder, 'tree')}/`
  const withIndex = { cwd: root, env: { GIT_INDEX_FILE: index } }
  for (const args of [
    ['read-tree', commit],
    ['checkout-index', '--all', '--quiet', `--prefix=${tree}`],
  ]) {
    const { exitCode, stderr } = await host.processes.run('git', args, withIndex)
    if (exitCode !== 0) throw new InputError(`Input since: ${stderr.trim().split('\n')[0] ?? ''}`, fixOf(ref))
  }
  const differing = await ask(['diff', '--name-only', '--relative', '-z', commit])
  const untracked = await ask(['ls-files', '--others', '--exclude-standard', '-z'])
  const changed = new Set(`${differing ?? ''}\0${untracked ?? ''}`.split('\0').filter((path) => path !== ''))
  return { host: { ...host, files: filesBelow(host.files, posix.join(tree, prefix)) }, commit, changed }
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
    readUpTo: (path, largest) => files.readUpTo(resolve(path), largest),
    kind: (path) => files.kind(resolve(path)),
    size: (path) => files.size(resolve(path)),
    pieces: (path) => files.pieces(resolve(path)),
    realPath: (path) => files.realPath(resolve(path)),
    list: (path) => files.list(resolve(path)),
    scan: (path, options) => files.scan(resolve(path), options),
  }
}
