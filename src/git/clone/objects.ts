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

export async function runGit(git: Git, args: readonly string[], stdin?: Uint8Array | string): Promise<Completed> {
  const completed = await git.run(args, stdin)
  if (completed.exitCode === 0) return completed
  throw new GitFailure(diagnose(`${completed.stderr}\n${stdoutText(completed)}`))
}

export function stdoutText({ stdout }: Completed): string {
  return Buffer.from(stdout).toString('utf8')
}

/** The objects of a repository, read by git. One that lacks some overrides what completes it. */
export class GitObjects implements Objects {
  protected readonly git: Git
  readonly #contents = new Map<string, Uint8Array>()

  constructor(git: Git) {
    this.git = git
  }

  /** Whether the content of files may be missing. */
  protected get isPartial(): boolean {
    return false
  }

  protected async fetchObjects(_oids: readonly string[]): Promise<void> {}

  protected async completeHistory(_commit: string): Promise<void> {}

  async entries(commit: string, under: readonly string[]): Promise<Entry[]> {
    const paths = under.length === 0 ? [] : ['--', ...under]
    return parseListing(
      await this.#text(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...paths]),
    )
  }

  async at(commit: string, paths: readonly string[]): Promise<Entry[]> {
    if (paths.length === 0) return []
    const args = ['--literal-pathspecs', 'ls-tree', '-t', '-z', '--full-tree', commit, '--', ...paths]
    return parseListing(await this.#text(args)).filter(({ path }) => paths.includes(path))
  }

  async blobs(oids: readonly string[]): Promise<Map<string, Uint8Array>> {
    const missing = [...new Set(oids)].filter((oid) => !this.#contents.has(oid))
    if (missing.length > 0) {
      await this.fetchObjects(missing)
      for (const [oid, content] of await this.#batch(missing, 'blob')) this.#contents.set(oid, content)
    }
    return new Map(oids.map((oid) => [oid, this.#contents.get(oid)!]))
  }

  async grep(commit: string, texts: readonly string[], under: readonly string[]): Promise<string[]> {
    if (this.isPartial) {
      const listing = await this.entries(commit, under)
      await this.fetchObjects(listing.flatMap((entry) => (entry.mode.startsWith('100') ? [entry.oid] : [])))
    }
    const patterns = texts.flatMap((pattern) => ['-e', pattern])
    const args = ['--literal-pathspecs', 'grep', '-l', '-F', '-z', ...patterns, commit, '--', ...under]
    const completed = await this.git.run(args)
    if (completed.exitCode > 1) throw new GitFailure(diagnose(completed.stderr))
    return recordsIn(stdoutText(completed)).map((line) => line.slice(commit.length + 1))
  }

  async messageWith(commit: string, line: string): Promise<string | undefined> {
    await this.completeHistory(commit)
    const message = await this.#text(['log', '-1', '--fixed-strings', `--grep=${line}`, '--format=%B', commit])
    return message.split('\n').includes(line) ? message : undefined
  }

  async messages(oids: readonly string[]): Promise<Map<string, string>> {
    if (oids.length === 0) return new Map()
    const commits = [...(await this.#batch(oids, 'commit'))]
    return new Map(
      commits.map(([oid, bytes]) => {
        const commit = Buffer.from(bytes).toString('utf8')
        return [oid, commit.slice(commit.indexOf('\n\n') + 2)]
      }),
    )
  }

  async log(from: string, to: string): Promise<LoggedCommit[]> {
    return recordsIn(await this.#text(['log', '-z', '--format=%H%n%B', `${from}..${to}`])).map(firstLineApart)
  }

  async revisions(tip: string, path: string, most: number): Promise<Revision[]> {
    const under = path === '' ? [] : ['--', path]
    const format = ['-z', '--first-parent', `--max-count=${most}`, '--format=%H %ct %aN%n%B']
    return recordsIn(await this.#text(['--literal-pathspecs', 'log', ...format, tip, ...under])).map((record) => {
      const { oid: head, message } = firstLineApart(record)
      const [oid = '', time = '', ...author] = head.split(' ')
      return { oid, time: Number(time), author: author.join(' '), message }
    })
  }

  async #text(args: readonly string[]): Promise<string> {
    return stdoutText(await runGit(this.git, args))
  }

  async #batch(oids: readonly string[], type: 'blob' | 'commit'): Promise<Map<string, Uint8Array>> {
    const { stdout } = await runGit(this.git, ['cat-file', '--batch'], `${oids.join('\n')}\n`)
    return readBatch(stdout, oids, type)
  }
}

/** What git ends with a zero byte each. */
function recordsIn(output: string): string[] {
  return output.split('\0').filter((record) => record !== '')
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
function readBatch(stdout: Uint8Array, oids: readonly string[], type: string): Map<string, Uint8Array> {
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
