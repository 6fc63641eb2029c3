import type { Host } from '../../host/host.ts'
import type { RemoteAddress } from '../address.ts'
import { GitFailure } from '../failure.ts'
import type { Credential } from '../program.ts'
import type { Entry } from '../tree.ts'
import { type Clone, type FetchOptions, GitClone, type Refs, type RefUpdate } from './clone.ts'
import type { NewCommit } from './fast-import.ts'
import { ObjectStore } from './object-store.ts'
import type { LoggedCommit, Revision } from './objects.ts'
import { writePack } from './pack.ts'
import { SmartHttp } from './smart-http.ts'

/** A tree of more files than this is searched by git, which does not hold it in memory. */
const searchable = 3_000

/**
 * A clone by the shortest way that the remote has. Where that is HTTP it stands in memory and speaks with the server itself:
 * a push through git is some fifteen processes, and in a race of many jobs they are what takes the time; here it is none. git
 * does what this can't: other transports, searches in very large trees, old history, and every server on which the first
 * exchange fails, be it for its version, its login or its network.
 */
export class RemoteClone implements Clone {
  readonly #host: Host
  readonly #remote: RemoteAddress
  readonly #http: SmartHttp
  readonly #store = new ObjectStore()
  readonly #openGit: () => GitClone
  /** The tips that we have fetched, each with its parents cut off or fetched too. */
  readonly #haves = new Set<string>()
  /** What git has found in the history of a commit; for what came on top of it memory is enough. */
  readonly #searched = new Map<string, { readonly commit: string; readonly message: string | undefined }>()
  #shallow: readonly string[] = []
  #isProven = false
  #opened: GitClone | undefined
  #isLeftToGit: boolean
  #lastFetch: FetchOptions | undefined
  #lastPush: Promise<void> = Promise.resolve()

  constructor(host: Host, remote: RemoteAddress, credential: Credential | undefined) {
    this.#host = host
    this.#remote = remote
    this.#http = new SmartHttp(host, remote, credential)
    this.#openGit = () => new GitClone(host, remote, credential)
    this.#isLeftToGit = remote.transport !== 'http'
  }

  async refs(patterns: readonly string[]): Promise<Refs> {
    return await this.#proven(
      () => this.#http.refs(patterns.map((pattern) => pattern.replace(/\*$/, ''))),
      async () => {
        const found = await this.#git.refs(patterns)
        if (found.refs.size === 0 && this.#remote.transport === 'http') await this.#http.confirm()
        return found
      },
    )
  }

  async fetch(options: FetchOptions): Promise<Map<string, string>> {
    return await this.#proven(
      () => this.#fetchTips(options),
      () => this.#git.fetch(options),
    )
  }

  async fetchHistory(ref: string): Promise<string> {
    // git waits for what has no end: whether that is a Git server is seen before it is sent there.
    if (!this.#isProven) {
      await this.#proven(
        async () => void (await this.#http.refs([ref])),
        async () => {},
      )
    }
    this.#isLeftToGit = true
    return await this.#git.fetchHistory(ref)
  }

  async entries(commit: string, under: readonly string[]): Promise<Entry[]> {
    if (this.#isLeftToGit) return await this.#git.entries(commit, under)
    return sent(() => this.#store.entries(commit, under))
  }

  async at(commit: string, paths: readonly string[]): Promise<Entry[]> {
    if (this.#isLeftToGit) return await this.#git.at(commit, paths)
    return sent(() => this.#store.at(commit, paths))
  }

  async blobs(oids: readonly string[]): Promise<Map<string, Uint8Array>> {
    if (this.#isLeftToGit) return await this.#git.blobs(oids)
    const wants = [...new Set(oids)].filter((oid) => !this.#store.has(oid))
    if (wants.length > 0) {
      this.#store.add(await this.#http.fetch({ wants, haves: [], shallow: [], isFirst: false }))
    }
    return sent(() => new Map(oids.map((oid) => [oid, this.#store.get(oid, 'blob')])))
  }

  async grep(commit: string, texts: readonly string[], under: readonly string[]): Promise<string[]> {
    if (this.#isLeftToGit) return await this.#git.grep(commit, texts, under)
    const entries = sent(() => this.#store.entries(commit, under)).filter((entry) => entry.mode.startsWith('100'))
    if (entries.length > searchable) return await (await this.#gitAtTip('all')).grep(commit, texts, under)
    const contents = await this.blobs(entries.map((entry) => entry.oid))
    const holds = (oid: string): boolean => texts.some((text) => Buffer.from(contents.get(oid)!).includes(text))
    return entries.filter((entry) => holds(entry.oid)).map((entry) => entry.path)
  }

  async messageWith(commit: string, line: string): Promise<string | undefined> {
    const known = this.#isLeftToGit ? [] : this.#logOf(commit)
    const near = known.find(({ message }) => message.split('\n').includes(line))
    if (near !== undefined) return near.message
    const before = this.#searched.get(line)
    if (before !== undefined && known.some(({ oid }) => oid === before.commit)) return before.message
    const message = await (await this.#gitAtTip('few')).messageWith(commit, line)
    this.#searched.set(line, { commit, message })
    return message
  }

  async messages(oids: readonly string[]): Promise<Map<string, string>> {
    if (this.#isLeftToGit) return await this.#git.messages(oids)
    return sent(() => new Map(oids.map((oid) => [oid, this.#store.message(oid)])))
  }

  async log(from: string, to: string): Promise<LoggedCommit[]> {
    return this.#isLeftToGit ? await this.#git.log(from, to) : this.#logOf(to, from)
  }

  async revisions(tip: string, path: string, most: number): Promise<Revision[]> {
    return await this.#git.revisions(tip, path, most)
  }

  async write(commits: readonly NewCommit[]): Promise<string[]> {
    if (this.#isLeftToGit) return await this.#git.write(commits)
    const oids: string[] = []
    for (const commit of commits) {
      oids.push(sent(() => this.#store.commit(commit, commit.parent === 'previous' ? oids.at(-1) : commit.parent)))
    }
    return oids
  }

  async push(updates: readonly RefUpdate[]): Promise<void> {
    const push = this.#isLeftToGit ? this.#git.push(updates) : this.#pushMade(updates)
    this.#lastPush = push.catch(() => {})
    await push
  }

  /** Comes back once no push is under way, however it ended. */
  async pushed(): Promise<void> {
    await this.#lastPush
  }

  get #git(): GitClone {
    this.#opened ??= this.#openGit()
    return this.#opened
  }

  /** git, with what we have fetched already. */
  async #gitAtTip(content: FetchOptions['content']): Promise<GitClone> {
    if (this.#lastFetch !== undefined && !this.#isLeftToGit) {
      await this.#git.fetch({ refs: this.#lastFetch.refs, content })
    }
    return this.#git
  }

  /** The own way; where the first exchange fails, git's from then on. */
  async #proven<T>(own: () => Promise<T>, byGit: () => Promise<T>): Promise<T> {
    if (this.#isLeftToGit) return await byGit()
    try {
      const result = await own()
      this.#isProven = true
      return result
    } catch (error) {
      if (this.#isProven || !(error instanceof GitFailure) || isFinal(error)) throw error
      this.#host.log.debug(`Leaving ${this.#remote.url} to git: ${error.failure.text}`)
      this.#isLeftToGit = true
      return await byGit()
    }
  }

  async #fetchTips(options: FetchOptions): Promise<Map<string, string>> {
    const { folder, told } = options
    const all = await this.#refsFor(options)
    const isWanted = (ref: string): boolean =>
      options.refs.includes(ref) || (folder !== undefined && ref.startsWith(folder))
    const refs = new Map([...all].filter(([ref]) => isWanted(ref)))
    const absent = options.refs.find((ref) => !refs.has(ref))
    if (absent !== undefined) throw new GitFailure({ kind: 'no-branch', text: absent })
    await this.#fetchObjects(options, [...new Set(refs.values())])
    for (const ref of options.refs) this.#haves.add(refs.get(ref)!)
    this.#lastFetch = options
    return told === undefined ? refs : new Map([...refs, ...[...all].filter(([ref]) => ref.startsWith(told))])
  }

  async #refsFor({ refs, folder, told, known }: FetchOptions): Promise<ReadonlyMap<string, string>> {
    if (known !== undefined && refs.every((ref) => known.has(ref))) return known
    return (await this.#http.refs([...refs, folder, told].filter((prefix) => prefix !== undefined))).refs
  }

  async #fetchObjects({ refs }: FetchOptions, tips: readonly string[]): Promise<void> {
    const wants = tips.filter((oid) => !this.#store.has(oid))
    if (wants.length === 0) return
    const isFirst = this.#haves.size === 0 || refs.some((ref) => !this.#lastFetch?.refs.includes(ref))
    const known = isFirst ? { haves: [], shallow: [] } : { haves: [...this.#haves], shallow: this.#shallow }
    this.#store.add(await this.#http.fetch({ wants, ...known, isFirst }))
    if (isFirst) this.#shallow = [...this.#shallow, ...wants]
  }

  /** The commits of a history that we have fetched, newest first, without those behind `from`. */
  #logOf(to: string, from?: string): LoggedCommit[] {
    const seen = new Set<string | undefined>([from])
    const found: string[] = []
    const queue = [to]
    for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
      if (seen.has(oid) || !this.#store.has(oid)) continue
      seen.add(oid)
      found.push(oid)
      queue.push(...this.#store.parents(oid))
    }
    return found.map((oid) => ({ oid, message: this.#store.message(oid) }))
  }

  async #pushMade(updates: readonly RefUpdate[]): Promise<void> {
    const tips = updates.flatMap(({ to }) => to ?? [])
    await this.#http.push(updates, tips.length === 0 ? undefined : writePack(this.#store.made(tips)))
  }
}

/** What is asked of objects that the server may have cut off. */
function sent<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw new GitFailure({ kind: 'interrupted', text: error.message })
    throw error
  }
}

/** Whether git would find the same. */
function isFinal({ failure }: GitFailure): boolean {
  return ['no-branch', 'foreign', 'silent'].includes(failure.kind)
}
