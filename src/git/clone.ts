import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import type { RemoteAddress } from './address.ts'
import { diagnose, GitFailure } from './failure.ts'
import { fastImport, type NewCommit } from './fast-import.ts'
import { type Credential, type Git, gitIn } from './program.ts'
import type { Entry, TreeSource } from './tree.ts'

/** A ref to move: from what we saw (undefined: it must not exist) to a commit (undefined: it goes away). */
export interface RefUpdate {
  readonly ref: string
  readonly from: string | undefined
  readonly to: string | undefined
}

export interface FetchOptions {
  /** Full names of refs; all must exist. */
  readonly refs: readonly string[]
  /** A folder of refs that is mirrored too: `refs/x/`. */
  readonly folder?: string
  /** `few`: the content of files comes when it is read; `all`: it comes at once. */
  readonly content: 'few' | 'all'
}

export interface LoggedCommit {
  readonly oid: string
  readonly message: string
}

/**
 * A bare, shallow, blobless repository in a temporary folder: the least of a remote that a commit needs. The first fetch
 * takes one commit with its trees, later ones what is new since. Methods throw GitFailure when git or the server fails.
 */
export interface Clone extends TreeSource {
  /** Refs of the remote that match the patterns, and what `HEAD` points to. */
  refs(patterns: readonly string[]): Promise<{ readonly head: string | undefined; readonly refs: Map<string, string> }>
  fetch(options: FetchOptions): Promise<Map<string, string>>
  /** The messages of some commits. */
  messages(oids: readonly string[]): Promise<Map<string, string>>
  /** The commits that `to` has and `from` has not, newest first. */
  log(from: string, to: string): Promise<LoggedCommit[]>
  write(commits: readonly NewCommit[]): Promise<string[]>
  /** All of the updates, or none. */
  push(updates: readonly RefUpdate[]): Promise<void>
  readonly git: Git
}

const mirror = 'refs/mirror/'

export function openClone(host: Host, remote: RemoteAddress, credential: Credential | undefined): Clone {
  const folder = host.files.temporaryDirectory('git')
  writeRepository(host, folder, remote)
  const git = gitIn(folder, host, remote, credential)
  const cache = new Map<string, Uint8Array>()
  const fetched = new Set<string>()
  /** Whether the remote has kept back the content of files. */
  let isBlobless = false

  const succeed = async (args: readonly string[], stdin?: Uint8Array | string) => {
    const completed = await git.run(args, stdin)
    if (completed.exitCode === 0) return completed
    throw new GitFailure(diagnose(`${completed.stderr}\n${Buffer.from(completed.stdout).toString('utf8')}`))
  }
  const text = async (args: readonly string[], stdin?: string): Promise<string> =>
    Buffer.from((await succeed(args, stdin)).stdout).toString('utf8')

  const fetchBlobs = async (oids: readonly string[]): Promise<void> => {
    if (!isBlobless || oids.length === 0) return
    // Without negotiation, as git's own fetch of missing objects does it; all of them in one request.
    const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...fetchCommand, '--filter=blob:none', '--stdin', 'origin']
    await succeed(args, `${oids.join('\n')}\n`)
  }
  const blobs: Clone['blobs'] = async (oids) => {
    const missing = [...new Set(oids)].filter((oid) => !cache.has(oid))
    if (missing.length > 0) {
      await fetchBlobs(missing)
      const { stdout } = await succeed(['cat-file', '--batch'], `${missing.join('\n')}\n`)
      for (const [oid, content] of readBatch(stdout, missing)) cache.set(oid, content)
    }
    return new Map(oids.map((oid) => [oid, cache.get(oid)!]))
  }

  return {
    git,
    blobs,
    async refs(patterns) {
      const lines = (await text(['ls-remote', '--symref', 'origin', ...patterns])).split('\n')
      const head = lines.map((line) => /^ref: (\S+)\tHEAD$/.exec(line)?.[1]).find((ref) => ref !== undefined)
      const refs = lines.flatMap((line) => {
        const [, oid, ref] = /^([0-9a-f]{40,64})\t(\S+)$/.exec(line) ?? []
        return oid !== undefined && ref !== undefined ? [[ref, oid] as const] : []
      })
      return { head, refs: new Map(refs) }
    },
    async fetch({ refs, folder: refFolder, content }) {
      const isFirst = refs.some((ref) => !fetched.has(ref))
      // A later fetch brings the new files along: they are few, and it saves asking for them one more time.
      const depth = isFirst ? ['--depth=1', content === 'few' ? '--filter=blob:none' : '--no-filter'] : ['--no-filter']
      const specs = refs.map((ref) => `+${ref}:${mirror}${ref}`)
      if (refFolder !== undefined) specs.push(`+${refFolder}*:${mirror}${refFolder}*`)
      const { stderr } = await succeed([...fetchCommand, '--prune', ...depth, 'origin', ...specs])
      if (isFirst && content === 'few' && !stderr.includes('filtering not recognized')) isBlobless = true
      for (const ref of refs) fetched.add(ref)
      return readRefs(host, join(folder, mirror))
    },
    async messageWith(commit, line) {
      if (host.files.kind(join(folder, 'shallow')) === 'file') {
        // Commits alone: a message needs neither trees nor files.
        await succeed([...fetchCommand, '--unshallow', '--filter=tree:0', 'origin', commit])
      }
      const search = ['log', '-1', '--fixed-strings', `--grep=${line}`, '--format=%B', commit]
      const message = await text(search)
      return message.split('\n').includes(line) ? message : undefined
    },
    async messages(oids) {
      if (oids.length === 0) return new Map()
      const { stdout } = await succeed(['cat-file', '--batch'], `${oids.join('\n')}\n`)
      const messages = [...readBatch(stdout, oids, 'commit')].map(([oid, bytes]) => {
        const commit = Buffer.from(bytes).toString('utf8')
        return [oid, commit.slice(commit.indexOf('\n\n') + 2)] as const
      })
      return new Map(messages)
    },
    async log(from, to) {
      const lines = await text(['log', '-z', '--format=%H%n%B', `${from}..${to}`])
      return lines
        .split('\0')
        .filter((record) => record !== '')
        .map((record) => ({
          oid: record.slice(0, record.indexOf('\n')),
          message: record.slice(record.indexOf('\n') + 1),
        }))
    },
    async entries(commit, under) {
      const paths = under.length === 0 ? [] : ['--', ...under]
      const listing = await text(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...paths])
      return parseListing(listing)
    },
    async grep(commit, texts, under) {
      if (isBlobless) {
        const paths = under.length === 0 ? [] : ['--', ...under]
        const listing = await text(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...paths])
        await fetchBlobs(parseListing(listing).flatMap((entry) => (entry.mode.startsWith('100') ? [entry.oid] : [])))
      }
      const patterns = texts.flatMap((pattern) => ['-e', pattern])
      const args = ['--literal-pathspecs', 'grep', '-l', '-F', '-z', ...patterns, commit, '--', ...under]
      const { exitCode, stdout, stderr } = await git.run(args)
      if (exitCode > 1) throw new GitFailure(diagnose(stderr))
      const found = Buffer.from(stdout).toString('utf8').split('\0')
      return found.filter((line) => line !== '').map((line) => line.slice(commit.length + 1))
    },
    async write(commits) {
      const lines = await succeed(['fast-import', '--quiet', '--force', '--done'], fastImport(commits, 'refs/new'))
      const oids = Buffer.from(lines.stdout).toString('utf8').trim().split('\n')
      if (oids.length === commits.length && oids.every((oid) => /^[0-9a-f]{40,64}$/.test(oid))) return oids
      throw new GitFailure({
        kind: 'unknown',
        text: `git fast-import made ${oids.length} of ${commits.length} commits`,
      })
    },
    async push(updates) {
      const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`)
      const specs = updates.map(({ ref, to }) => `${to ?? ''}:${ref}`)
      const atomic = updates.length > 1 ? ['--atomic'] : []
      await succeed(['push', '--porcelain', '--no-thin', '--no-verify', ...atomic, ...leases, 'origin', ...specs])
    },
  }
}

const fetchCommand = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']

/** Lays out an empty bare repository, which is what `git init` would do in one process more. */
function writeRepository(host: Host, folder: string, remote: RemoteAddress): void {
  const url = remote.transport === 'local' && !remote.url.includes('://') ? host.files.resolve(remote.url) : remote.url
  const quoted = `"${url.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const config = [
    '[core]\nrepositoryformatversion = 1\nbare = true\nlogAllRefUpdates = false',
    '[extensions]\npartialClone = origin',
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
      else
        refs.set(
          inner,
          Buffer.from(host.files.read(join(path, entry.name)))
            .toString('utf8')
            .trim(),
        )
    }
  }
  visit(join(folder, 'refs'), 'refs')
  return refs
}

function parseListing(listing: string): Entry[] {
  return listing.split('\0').flatMap((line) => {
    const tab = line.indexOf('\t')
    if (tab < 0) return []
    const [mode = '', , oid = ''] = line.slice(0, tab).split(' ')
    return [{ path: line.slice(tab + 1), oid, mode }]
  })
}

/**
 * Reads the output of `git cat-file --batch`. Every object is hashed again: a server that is cut off in the middle has
 * been seen to leave an empty answer, and an empty file must never be taken for the real one.
 */
function readBatch(stdout: Uint8Array, oids: readonly string[], type = 'blob'): Map<string, Uint8Array> {
  const bytes = Buffer.from(stdout)
  const objects = new Map<string, Uint8Array>()
  let at = 0
  for (const oid of oids) {
    const end = bytes.indexOf(10, at)
    const [, kind, size] = end < 0 ? [] : bytes.toString('utf8', at, end).split(' ')
    const length = Number(size)
    const content = bytes.subarray(end + 1, end + 1 + length)
    if (kind !== type || content.length !== length || !isContentOf(content, oid, type)) {
      throw new GitFailure({ kind: 'interrupted', text: `the server did not send all of object ${oid}` })
    }
    objects.set(oid, content)
    at = end + 1 + length + 1
  }
  return objects
}

function isContentOf(content: Uint8Array, oid: string, type: string): boolean {
  const hash = createHash(oid.length === 40 ? 'sha1' : 'sha256')
  return hash.update(`${type} ${content.byteLength}\0`).update(content).digest('hex') === oid
}
