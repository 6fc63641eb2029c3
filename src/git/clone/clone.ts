import { join } from 'node:path'
import type { Completed, Host } from '../../host/host.ts'
import type { RemoteAddress } from '../address.ts'
import { GitFailure } from '../failure.ts'
import { type Credential, gitIn } from '../program.ts'
import { fastImport, type NewCommit } from './fast-import.ts'
import { GitObjects, type Objects, runGit, stdoutText } from './objects.ts'

/** A ref to move: from what we saw (undefined: it must not exist) to a commit (undefined: it goes away). */
export interface RefUpdate {
  readonly ref: string
  readonly from: string | undefined
  readonly to: string | undefined
}

export interface Refs {
  readonly head: string | undefined
  readonly refs: Map<string, string>
}

export interface FetchOptions {
  /** Full names of refs; all must exist. */
  readonly refs: readonly string[]
  /** A folder of refs that is mirrored too: `refs/x/`. */
  readonly folder?: string
  /** A folder of refs of which it is told where they are, where that costs nothing: nothing of them is fetched. */
  readonly told?: string | undefined
  /** `few`: the content of files comes when it is read; `all`: it comes at once. */
  readonly content: 'few' | 'all'
  /** Where all of these refs are, from a moment ago: who has that need not ask for it again. */
  readonly known?: ReadonlyMap<string, string> | undefined
}

/**
 * A bare, shallow, blobless repository in a temporary folder: the least of a remote that a commit needs. The first fetch
 * takes one commit with its trees, later ones what is new since. Methods throw GitFailure when git or the server fails.
 */
export interface Clone extends Objects {
  /** Refs of the remote that match the patterns, and what `HEAD` points to. */
  refs(patterns: readonly string[]): Promise<Refs>
  fetch(options: FetchOptions): Promise<Map<string, string>>
  /** Fetches a branch with all its history: commits and trees, no files. Gives the commit that it is at. */
  fetchHistory(ref: string): Promise<string>
  write(commits: readonly NewCommit[]): Promise<string[]>
  /** All of the updates, or none. */
  push(updates: readonly RefUpdate[]): Promise<void>
}

const mirror = 'refs/mirror/'

/** A clone that git makes and keeps. */
export class GitClone extends GitObjects implements Clone {
  readonly #host: Host
  readonly #folder: string
  readonly #remote: RemoteAddress
  readonly #fetched = new Set<string>()
  /** Whether the remote has kept back the content of files. */
  #isBlobless = false

  constructor(host: Host, remote: RemoteAddress, credential: Credential | undefined) {
    const folder = host.files.temporaryDirectory('git')
    super(gitIn(folder, host, remote, credential))
    this.#host = host
    this.#folder = folder
    this.#remote = remote
    writeRepository(host, folder, remote)
  }

  async refs(patterns: readonly string[]): Promise<Refs> {
    const lines = stdoutText(await this.#run(['ls-remote', '--symref', 'origin', ...patterns])).split('\n')
    const head = lines.map((line) => /^ref: (\S+)\tHEAD$/.exec(line)?.[1]).find((ref) => ref !== undefined)
    const refs = lines.flatMap((line) => {
      const [, oid, ref] = /^([0-9a-f]{40,64})\t(\S+)$/.exec(line) ?? []
      return oid !== undefined && ref !== undefined ? [[ref, oid] as const] : []
    })
    return { head, refs: new Map(refs) }
  }

  async fetch({ refs, folder, content }: FetchOptions): Promise<Map<string, string>> {
    const isFirst = refs.some((ref) => !this.#fetched.has(ref))
    // A later fetch brings the new files along: they are few, and it saves asking for them one more time.
    const depth = isFirst ? ['--depth=1', content === 'few' ? '--filter=blob:none' : '--no-filter'] : ['--no-filter']
    const specs = refs.map((ref) => `+${ref}:${mirror}${ref}`)
    if (folder !== undefined) specs.push(`+${folder}*:${mirror}${folder}*`)
    const { stderr } = await this.#run([...fetchCommand, '--prune', ...depth, 'origin', ...specs])
    if (isFirst && content === 'few' && !stderr.includes('filtering not recognized')) this.#isBlobless = true
    for (const ref of refs) this.#fetched.add(ref)
    return this.#mirrored()
  }

  async fetchHistory(ref: string): Promise<string> {
    await this.#run([...fetchCommand, '--filter=blob:none', 'origin', `+${ref}:${mirror}${ref}`])
    this.#isBlobless = true
    const tip = this.#mirrored().get(ref)
    if (tip !== undefined) return tip
    throw new GitFailure({ kind: 'no-branch', text: ref })
  }

  async write(commits: readonly NewCommit[]): Promise<string[]> {
    const lines = await this.#run(['fast-import', '--quiet', '--force', '--done'], fastImport(commits, 'refs/new'))
    const oids = stdoutText(lines).trim().split('\n')
    if (oids.length === commits.length && oids.every((oid) => /^[0-9a-f]{40,64}$/.test(oid))) return oids
    throw new GitFailure({
      kind: 'unknown',
      text: `git fast-import made ${oids.length} of ${commits.length} commits`,
    })
  }

  async push(updates: readonly RefUpdate[]): Promise<void> {
    const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`)
    const specs = updates.map(({ ref, to }) => `${to ?? ''}:${ref}`)
    const atomic = updates.length > 1 ? ['--atomic'] : []
    await this.#run(['push', '--porcelain', '--no-thin', '--no-verify', ...atomic, ...leases, 'origin', ...specs])
  }

  protected override get isPartial(): boolean {
    return this.#isBlobless
  }

  protected override async fetchObjects(oids: readonly string[]): Promise<void> {
    if (!this.#isBlobless || oids.length === 0) return
    // Without negotiation, as git's own fetch of missing objects does it; all of them in one request.
    const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...fetchCommand, '--filter=blob:none', '--stdin', 'origin']
    await this.#run(args, `${oids.join('\n')}\n`)
  }

  protected override async completeHistory(commit: string): Promise<void> {
    if (this.#host.files.kind(join(this.#folder, 'shallow')) !== 'file') return
    // Commits alone: a message needs neither trees nor files.
    await this.#run([...fetchCommand, '--unshallow', '--filter=tree:0', 'origin', commit])
  }

  async #run(args: readonly string[], stdin?: Uint8Array | string): Promise<Completed> {
    try {
      return await runGit(this.git, args, stdin)
    } catch (error) {
      // What a repository's objects are named by is only known when it is asked.
      if (!(error instanceof GitFailure) || !error.failure.text.includes('server sha256')) throw error
      writeRepository(this.#host, this.#folder, this.#remote, 'sha256')
      return await runGit(this.git, args, stdin)
    }
  }

  #mirrored(): Map<string, string> {
    return readRefs(this.#host, join(this.#folder, mirror))
  }
}

const fetchCommand = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']

/** Lays out an empty bare repository, which is what `git init` would do in one process more. */
function writeRepository(
  host: Host,
  folder: string,
  remote: RemoteAddress,
  objectFormat: 'sha1' | 'sha256' = 'sha1',
): void {
  const url = remote.transport === 'local' && !remote.url.includes('://') ? host.files.resolve(remote.url) : remote.url
  const quoted = `"${url.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const config = [
    '[core]\nrepositoryformatversion = 1\nbare = true\nlogAllRefUpdates = false',
    `[extensions]\npartialClone = origin`,
    // An old git does not know the setting, and needs none for what it does know.
    ...(objectFormat === 'sha256' ? ['objectFormat = sha256'] : []),
    `[remote "origin"]\nurl = ${quoted}\npromisor = true\npartialclonefilter = blob:none`,
    '[fastimport]\nunpackLimit = 1',
  ]
  host.files.write(join(folder, 'config'), `${config.join('\n')}\n`)
  host.files.write(join(folder, 'HEAD'), 'ref: refs/heads/none\n')
  // Git skips names that begin with a dot; the folders are what it looks for.
  host.files.write(join(folder, 'objects/.keep'), '')
  host.files.write(join(folder, 'refs/.keep'), '')
}

/** Reads loose refs below a folder; our repository has no others, since nothing ever packs them. */
function readRefs(host: Host, folder: string): Map<string, string> {
  const refs = new Map<string, string>()
  const visit = (path: string, name: string): void => {
    if (host.files.kind(path) === undefined) return
    for (const entry of host.files.list(path)) {
      const inner = name === '' ? entry.name : `${name}/${entry.name}`
      if (entry.kind === 'directory') visit(join(path, entry.name), inner)
      else refs.set(inner, host.files.text(join(path, entry.name)).trim())
    }
  }
  visit(join(folder, 'refs'), 'refs')
  return refs
}
