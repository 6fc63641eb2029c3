import { createHash } from 'node:crypto'
import type { Completed } from '../../host/host.ts'
import { diagnose, GitFailure } from '../failure.ts'
import type { Git } from '../program.ts'
import type { Entry, TreeSource } from '../tree.ts'

export interface LoggedCommit {
  readonly oid: string
  readonly message: string
}

/** A commit of the main line of a branch. */
export interface Revision extends LoggedCommit {
  /** When it was committed, in seconds since 1970. */
  readonly time: number
  readonly author: string
}

/** What a repository holds, read in batches. Methods throw GitFailure when git or the server fails. */
export interface Objects extends TreeSource {
  /** The messages of some commits. */
  messages(oids: readonly string[]): Promise<Map<string, string>>
  /** The commits that `to` has and `from` has not, newest first. */
  log(from: string, to: string): Promise<LoggedCommit[]>
  /** The commits of the main line that changed something below a path, newest first. */
  revisions(tip: string, path: string, most: number): Promise<Revision[]>
}

/** What a repository that lacks objects does to get them. */
export interface Completion {
  fetch(oids: readonly string[]): Promise<void>
  /** Whether the content of files may be missing. */
  isPartial(): boolean
  completeHistory(commit: string): Promise<void>
}

export async function runGit(git: Git, args: readonly string[], stdin?: Uint8Array | string): Promise<Completed> {
  const completed = await git.run(args, stdin)
  if (completed.exitCode === 0) return completed
  throw new GitFailure(diagnose(`${completed.stderr}\n${stdoutText(completed)}`))
}

export function stdoutText({ stdout }: Completed): string {
  return Buffer.from(stdout).toString('utf8')
}

export function objectsIn(git: Git, completion: Completion): Objects {
  const cache = new Map<string, Uint8Array>()
  const text = async (args: readonly string[]): Promise<string> => stdoutText(await runGit(git, args))
  const entries: Objects['entries'] = async (commit, under) => {
    const paths = under.length === 0 ? [] : ['--', ...under]
    return parseListing(await text(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...paths]))
  }
  const blobs: Objects['blobs'] = async (oids) => {
    const missing = [...new Set(oids)].filter((oid) => !cache.has(oid))
    if (missing.length > 0) {
      await completion.fetch(missing)
      const { stdout } = await runGit(git, ['cat-file', '--batch'], `${missing.join('\n')}\n`)
      for (const [oid, content] of readBatch(stdout, missing)) cache.set(oid, content)
    }
    return new Map(oids.map((oid) => [oid, cache.get(oid)!]))
  }
  return {
    entries,
    async at(commit, paths) {
      if (paths.length === 0) return []
      const listing = await text(['--literal-pathspecs', 'ls-tree', '-t', '-z', '--full-tree', commit, '--', ...paths])
      return parseListing(listing).filter(({ path }) => paths.includes(path))
    },
    blobs,
    async grep(commit, texts, under) {
      if (completion.isPartial()) {
        const listing = await entries(commit, under)
        await completion.fetch(listing.flatMap((entry) => (entry.mode.startsWith('100') ? [entry.oid] : [])))
      }
      const patterns = texts.flatMap((pattern) => ['-e', pattern])
      const args = ['--literal-pathspecs', 'grep', '-l', '-F', '-z', ...patterns, commit, '--', ...under]
      const completed = await git.run(args)
      if (completed.exitCode > 1) throw new GitFailure(diagnose(completed.stderr))
      const found = stdoutText(completed).split('\0')
      return found.filter((line) => line !== '').map((line) => line.slice(commit.length + 1))
    },
    async messageWith(commit, line) {
      await completion.completeHistory(commit)
      const message = await text(['log', '-1', '--fixed-strings', `--grep=${line}`, '--format=%B', commit])
      return message.split('\n').includes(line) ? message : undefined
    },
    async messages(oids) {
      if (oids.length === 0) return new Map()
      const { stdout } = await runGit(git, ['cat-file', '--batch'], `${oids.join('\n')}\n`)
      const messages = [...readBatch(stdout, oids, 'commit')].map(([oid, bytes]) => {
        const commit = Buffer.from(bytes).toString('utf8')
        return [oid, commit.slice(commit.indexOf('\n\n') + 2)] as const
      })
      return new Map(messages)
    },
    async log(from, to) {
      const records = (await text(['log', '-z', '--format=%H%n%B', `${from}..${to}`])).split('\0')
      return records.filter((record) => record !== '').map(firstLineApart)
    },
    async revisions(tip, path, most) {
      const under = path === '' ? [] : ['--', path]
      const format = ['-z', '--first-parent', `--max-count=${most}`, '--format=%H %ct %aN%n%B']
      const records = (await text(['--literal-pathspecs', 'log', ...format, tip, ...under])).split('\0')
      return records
        .filter((record) => record !== '')
        .map((record) => {
          const { oid: head, message } = firstLineApart(record)
          const [oid = '', time = '', ...author] = head.split(' ')
          return { oid, time: Number(time), author: author.join(' '), message }
        })
    },
  }
}

function firstLineApart(record: string): LoggedCommit {
  const end = record.indexOf('\n')
  return { oid: record.slice(0, end), message: record.slice(end + 1) }
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
