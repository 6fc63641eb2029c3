import type { Host } from '../../host/host.ts'
import type { RemoteAddress } from '../address.ts'
import { GitFailure } from '../failure.ts'
import type { Credential } from '../program.ts'
import { type Clone, type FetchOptions, openClone } from './clone.ts'
import { objectStore } from './object-store.ts'
import type { LoggedCommit } from './objects.ts'
import { writePack } from './pack.ts'
import { smartHttp } from './smart-http.ts'

/** A tree of more files than this is searched by git, which does not hold it in memory. */
const searchable = 3_000

/** A clone by the shortest way that the remote has. */
export function cloneOf(host: Host, remote: RemoteAddress, credential: Credential | undefined): Clone {
  const open = remote.transport === 'http' ? httpClone : openClone
  return open(host, remote, credential)
}

/**
 * A clone in memory that speaks with the server itself. A push through git is some fifteen processes, and in a race of
 * many jobs they are what takes the time; here it is none. git does what this can't: searches in very large trees, old
 * history, and every server on which the first exchange fails, be it for its version, its login or its network.
 */
function httpClone(host: Host, remote: RemoteAddress, credential: Credential | undefined): Clone {
  const http = smartHttp(host, remote, credential)
  const store = objectStore()
  /** The tips that we have fetched, each with its parents cut off or fetched too. */
  const haves = new Set<string>()
  /** What git has found in the history of a commit; for what came on top of it memory is enough. */
  const searched = new Map<string, { readonly commit: string; readonly message: string | undefined }>()
  let shallow: readonly string[] = []
  let isProven = false
  let spare: Clone | undefined
  let isSpareOnly = false
  let lastFetch: FetchOptions | undefined

  const git = (): Clone => {
    spare ??= openClone(host, remote, credential)
    return spare
  }
  /** git, with what we have fetched already. */
  const gitAtTip = async (content: FetchOptions['content']): Promise<Clone> => {
    const clone = git()
    if (lastFetch !== undefined && !isSpareOnly) await clone.fetch({ refs: lastFetch.refs, content })
    return clone
  }
  const proven = async <T>(own: () => Promise<T>, byGit: (clone: Clone) => Promise<T>): Promise<T> => {
    if (isSpareOnly) return await byGit(git())
    try {
      const result = await own()
      isProven = true
      return result
    } catch (error) {
      if (isProven || !(error instanceof GitFailure) || isFinal(error)) throw error
      host.log.debug(`Leaving ${remote.url} to git: ${error.failure.text}`)
      isSpareOnly = true
      return await byGit(git())
    }
  }
  /** What is asked of objects that may have been cut off. */
  const read = <T>(own: () => T): T => {
    try {
      return own()
    } catch (error) {
      if (error instanceof RangeError) throw new GitFailure({ kind: 'interrupted', text: error.message })
      throw error
    }
  }

  const fetchTips = async (options: FetchOptions): Promise<Map<string, string>> => {
    const prefixes = [...options.refs, options.folder, options.told].filter((prefix) => prefix !== undefined)
    const { known } = options
    const isKnown = options.refs.every((ref) => known?.has(ref))
    const all = known !== undefined && isKnown ? known : (await http.refs(prefixes)).refs
    const isWanted = (ref: string): boolean =>
      options.refs.includes(ref) || (options.folder !== undefined && ref.startsWith(options.folder))
    const refs = new Map([...all].filter(([ref]) => isWanted(ref)))
    const absent = options.refs.find((ref) => !refs.has(ref))
    if (absent !== undefined) throw new GitFailure({ kind: 'no-branch', text: absent })
    const wants = [...new Set(refs.values())].filter((oid) => !store.has(oid))
    const isFirst = haves.size === 0 || options.refs.some((ref) => !lastFetch?.refs.includes(ref))
    if (wants.length > 0) {
      store.add(await http.fetch({ wants, haves: isFirst ? [] : [...haves], shallow: isFirst ? [] : shallow, isFirst }))
      if (isFirst) shallow = [...shallow, ...wants]
    }
    for (const ref of options.refs) haves.add(refs.get(ref)!)
    lastFetch = options
    const { told } = options
    return told === undefined ? refs : new Map([...refs, ...[...all].filter(([ref]) => ref.startsWith(told))])
  }
  /** The commits of a history that we have fetched, newest first, without those behind `from`. */
  const logOf = (to: string, from?: string): LoggedCommit[] => {
    const seen = new Set<string | undefined>([from])
    const found: string[] = []
    const queue = [to]
    for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
      if (seen.has(oid) || !store.has(oid)) continue
      seen.add(oid)
      found.push(oid)
      queue.push(...store.parents(oid))
    }
    return found.map((oid) => ({ oid, message: store.message(oid) }))
  }
  const blobs: Clone['blobs'] = async (oids) => {
    if (isSpareOnly) return await git().blobs(oids)
    const missing = [...new Set(oids)].filter((oid) => !store.has(oid))
    if (missing.length > 0) store.add(await http.fetch({ wants: missing, haves: [], shallow: [], isFirst: false }))
    return read(() => new Map(oids.map((oid) => [oid, store.get(oid, 'blob')])))
  }

  return {
    blobs,
    refs: (patterns) =>
      proven(
        () => http.refs(patterns.map((pattern) => pattern.replace(/\*$/, ''))),
        async (clone) => {
          const found = await clone.refs(patterns)
          if (found.refs.size === 0) await http.confirm()
          return found
        },
      ),
    fetch: (options) =>
      proven(
        () => fetchTips(options),
        (clone) => clone.fetch(options),
      ),
    async entries(commit, under) {
      return isSpareOnly ? await git().entries(commit, under) : read(() => store.entries(commit, under))
    },
    async at(commit, paths) {
      return isSpareOnly ? await git().at(commit, paths) : read(() => store.at(commit, paths))
    },
    async grep(commit, texts, under) {
      if (isSpareOnly) return await git().grep(commit, texts, under)
      const entries = read(() => store.entries(commit, under)).filter((entry) => entry.mode.startsWith('100'))
      if (entries.length > searchable) return await (await gitAtTip('all')).grep(commit, texts, under)
      const contents = await blobs(entries.map((entry) => entry.oid))
      const holds = (oid: string): boolean => texts.some((text) => Buffer.from(contents.get(oid)!).includes(text))
      return entries.filter((entry) => holds(entry.oid)).map((entry) => entry.path)
    },
    async messageWith(commit, line) {
      const known = isSpareOnly ? [] : logOf(commit)
      const near = known.find(({ message }) => message.split('\n').includes(line))
      if (near !== undefined) return near.message
      const before = searched.get(line)
      if (before !== undefined && known.some(({ oid }) => oid === before.commit)) return before.message
      const message = await (await gitAtTip('few')).messageWith(commit, line)
      searched.set(line, { commit, message })
      return message
    },
    async messages(oids) {
      if (isSpareOnly) return await git().messages(oids)
      return read(() => new Map(oids.map((oid) => [oid, store.message(oid)])))
    },
    async log(from, to) {
      if (isSpareOnly) return await git().log(from, to)
      return logOf(to, from)
    },
    revisions: (tip, path, most) => git().revisions(tip, path, most),
    async fetchHistory(ref) {
      // git waits for what has no end: whether that is a Git server is seen before it is sent there.
      if (!isProven)
        await proven(
          async () => void (await http.refs([ref])),
          async () => {},
        )
      isSpareOnly = true
      return await git().fetchHistory(ref)
    },
    async write(commits) {
      if (isSpareOnly) return await git().write(commits)
      const oids: string[] = []
      for (const commit of commits) {
        oids.push(read(() => store.commit(commit, commit.parent === 'previous' ? oids.at(-1) : commit.parent)))
      }
      return oids
    },
    async push(updates) {
      if (isSpareOnly) return await git().push(updates)
      const tips = updates.flatMap(({ to }) => to ?? [])
      await http.push(updates, tips.length === 0 ? undefined : writePack(store.made(tips)))
    },
  }
}

/** Whether git would find the same. */
function isFinal({ failure }: GitFailure): boolean {
  return ['no-branch', 'foreign', 'silent'].includes(failure.kind)
}
