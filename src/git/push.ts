import { randomBytes } from 'node:crypto'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { nearest } from '../report/nearest.ts'
import type { RemoteAddress } from './address.ts'
import { type Backoff, backoff, type Limits } from './backoff.ts'
import { type Clone, openClone, type RefUpdate } from './clone.ts'
import { errorOf, type Failure, GitFailure } from './failure.ts'
import type { NewCommit, Person } from './fast-import.ts'
import { openRequest, requestFolder, requestRef, sealRequest } from './requests.ts'
import { type Change, isSafePath, type Tree, treeOf, withChanges } from './tree.ts'

/** What an edit wants of a tree. */
export interface EditedTree {
  readonly changes: readonly Change[]
  /** The commit message, without the trailer that names the request. */
  readonly message: string
  readonly author: Person
}

/**
 * Makes a change on a tree; called again on each new tip, so it must not remember what it did before.
 * Resolves to undefined when the tree already is as wanted. What it throws ends the delivery.
 */
export type Edit = (tree: Tree) => Promise<EditedTree | undefined>

/** How jobs that meet at one branch carry each other's edits. */
export interface Combining {
  /** What all jobs that may trust each other hold: the long-lived token or key. Empty where the remote asks for none. */
  readonly secret: string
  /** The edit of this job as data. */
  readonly data: string
  /** The edit that the data of another job stands for. Throws when the data is not valid. */
  readonly editOf: (data: string) => Edit
}

export interface PushOptions {
  /** Short name. Default: the default branch of the remote. */
  readonly branch?: string | undefined
  /** Commit to a branch of its own, made from `branch`. */
  readonly proposal?: Proposal | undefined
  readonly committer: Person
  readonly limits?: Limits | undefined
  readonly combining?: Combining | undefined
  /** Fetch the content of all files at once: the edit searches them. */
  readonly searches?: boolean
}

export interface Proposal {
  /** Short name of the branch that is made or moved. */
  readonly branch: string
  /** `replace`: the branch becomes the base and this one commit; `append`: the commit is put on top of what is there. */
  readonly mode: 'replace' | 'append'
}

export interface Delivered {
  /** False when the branch already was as wanted. */
  readonly changed: boolean
  /** The commit that holds the change; the tip when nothing had to change. */
  readonly commit: string
  /** The branch it is on. */
  readonly branch: string
  /** The branch that the proposal is made from, or the same. */
  readonly base: string
  readonly attempts: number
}

/** The trailer that names each delivery, so that a repeated attempt recognises what has landed. */
export const requestTrailer = 'Request-Id'

/** How long a request waits on the server before its owner takes it back. */
const requestLifetime = 60_000

/**
 * Makes a commit on a branch of a remote repository without a work tree, and wins races: when the branch has moved, the
 * edit is made again on the new tip. After an attempt whose end is not known, it looks on the server before it tries
 * again, so a change lands once or, with an error, not at all.
 *
 * @throws InputError or ServiceError that names the reason; then nothing was pushed.
 */
export async function commitAndPush(
  host: Host,
  remote: RemoteAddress,
  token: string | undefined,
  edit: Edit,
  options: PushOptions,
): Promise<Delivered> {
  const clone = openClone(host, remote, token)
  const tries = backoff(host, options.limits)
  const base = options.branch ?? (await untilAnswered(tries, remote, 'HEAD', () => defaultBranch(clone, remote)))
  const delivery = deliveryOf(host, clone, base, edit, options)
  for (;;) {
    try {
      const delivered = await delivery.attempt()
      if (delivered !== undefined) return { ...delivered, attempts: tries.attempts }
    } catch (error) {
      const failure = error instanceof GitFailure ? error.failure : undefined
      if (failure !== undefined && (await tries.again(failure.kind))) {
        host.log.debug(`Attempt ${tries.attempts - 1}: ${failure.kind}: ${failure.text}`)
        continue
      }
      const landed = await delivery.giveUp()
      if (landed !== undefined) return { ...landed, attempts: tries.attempts }
      if (failure === undefined) throw error
      if (failure.kind === 'no-branch') throw await noBranchError(clone, remote, base)
      throw errorOf(failure, remote, delivery.branch)
    }
  }
}

async function untilAnswered<T>(tries: Backoff, remote: RemoteAddress, branch: string, ask: () => Promise<T>) {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error
      if (!(await tries.again(error.failure.kind))) throw errorOf(error.failure, remote, branch)
    }
  }
}

async function defaultBranch(clone: Clone, remote: RemoteAddress): Promise<string> {
  const { head, refs } = await clone.refs(['HEAD', 'refs/heads/*'])
  if (refs.size === 0) throw emptyRepository(remote)
  if (head?.startsWith('refs/heads/')) return head.slice('refs/heads/'.length)
  throw new InputError(`${remote.url} has no default branch`, { fix: 'Name the branch.' })
}

function emptyRepository(remote: RemoteAddress): InputError {
  return new InputError(`The repository ${remote.url} is empty: it has no commit to change`, {
    fix: 'Push a first commit with the manifests.',
  })
}

async function noBranchError(clone: Clone, remote: RemoteAddress, branch: string): Promise<InputError> {
  const { refs } = await clone.refs(['refs/heads/*'])
  if (refs.size === 0) return emptyRepository(remote)
  const names = [...refs.keys()].map((ref) => ref.slice('refs/heads/'.length))
  const guess = nearest(branch, names)
  return new InputError(`The branch "${branch}" does not exist in ${remote.url}`, {
    fix: guess === undefined ? `It has: ${names.slice(0, 10).join(', ')}.` : `Did you mean "${guess}"?`,
  })
}

type Landed = Omit<Delivered, 'attempts'>

interface Delivery {
  readonly branch: string
  /** One round: fetch, edit, push. Undefined asks for another round at once. Throws GitFailure for what may be tried again. */
  attempt(): Promise<Landed | undefined>
  /** Takes back what is still waiting on the server. A result when it turns out to have landed. */
  giveUp(): Promise<Landed | undefined>
}

/** One commit of the chain that an attempt pushes, and whose wish it is. */
interface Link {
  readonly id: string
  readonly edited: EditedTree
}

function deliveryOf(host: Host, clone: Clone, base: string, edit: Edit, options: PushOptions): Delivery {
  const id = randomBytes(16).toString('hex')
  const branch = options.proposal?.branch ?? base
  const baseRef = `refs/heads/${base}`
  const ref = `refs/heads/${branch}`
  const result = (changed: boolean, commit: string): Landed => ({ changed, commit, branch, base })
  let combining = options.proposal === undefined ? options.combining : undefined
  /** Where the branch was when we first looked: what has landed since then has come after it. */
  let first: string | undefined
  let isContended = false
  /** The commit that carries our own request, while it waits on the server. */
  let posted: { readonly commit: string; readonly until: number } | undefined

  const fetch = async (): Promise<Map<string, string>> => {
    const refs = [...new Set([baseRef, ...(await proposalRef())])]
    const folder = posted === undefined ? {} : { folder: requestFolder }
    return await clone.fetch({ refs, ...folder, content: options.searches ? 'all' : 'few' })
  }
  const proposalRef = async (): Promise<string[]> => {
    if (options.proposal === undefined) return [ref]
    const { refs } = await clone.refs([ref])
    return refs.has(ref) ? [ref] : []
  }

  /** Our commit among those that came since we first looked. */
  const findLanded = async (tip: string): Promise<Landed | undefined> => {
    if (first === undefined || first === tip) return undefined
    const commits = await clone.log(first, tip)
    const own = commits.find((commit) => commit.message.includes(`\n${requestTrailer}: ${id}`))
    return own === undefined ? undefined : result(true, own.oid)
  }

  const commitsOf = async (tree: Tree, links: readonly Link[]): Promise<NewCommit[]> => {
    const paths = links.flatMap((link) => link.edited.changes.map((change) => change.path))
    const entries = await tree.list([...new Set(paths)].sort())
    const modes = new Map(entries.map((entry) => [entry.path, entry.mode]))
    const time = Math.floor(host.clock.now().getTime() / 1000)
    return links.map(({ id: owner, edited }, index) => ({
      parent: index === 0 ? tree.commit : 'previous',
      changes: edited.changes,
      modes,
      message: withTrailer(edited.message, owner),
      author: edited.author,
      committer: options.committer,
      time,
    }))
  }

  const post = async (sharing: Combining): Promise<void> => {
    const until = host.clock.now().getTime() + requestLifetime
    const message = sealRequest({ id, ref, until, data: sharing.data }, sharing.secret)
    const time = Math.floor(host.clock.now().getTime() / 1000)
    const { committer } = options
    const [commit] = await clone.write([
      { parent: undefined, changes: [], modes: new Map(), message, author: committer, committer, time },
    ])
    posted = { commit: commit!, until }
    try {
      await clone.push([{ ref: requestRef(id), from: undefined, to: commit! }])
    } catch (error) {
      const { kind } = (error as GitFailure).failure ?? {}
      if (kind === 'interrupted' || kind === 'stale') return // It may be there; the next fetch tells.
      // The server allows no refs of our own: then everybody pushes for himself.
      combining = undefined
      posted = undefined
    }
  }

  const withdraw = async (): Promise<void> => {
    if (posted === undefined) return
    const { commit } = posted
    await clone.push([{ ref: requestRef(id), from: commit, to: undefined }])
    posted = undefined
  }

  /** The edits of others that wait for the same branch, carried out one after the other on top of ours. */
  const waiting = async (refs: Map<string, string>, tree: Tree, sharing: Combining) => {
    const others = [...refs].filter(([name]) => name.startsWith(requestFolder) && name !== requestRef(id))
    const messages = await clone.messages(others.map(([, oid]) => oid))
    const links: Link[] = []
    const removals: RefUpdate[] = []
    let top = tree
    for (const [name, oid] of others) {
      const request = openRequest(messages.get(oid) ?? '', name.slice(requestFolder.length), sharing.secret)
      if (request === undefined || request.ref !== ref) continue
      const isExpired = request.until < host.clock.now().getTime()
      const edited = isExpired ? undefined : await tryEdit(() => sharing.editOf(request.data), top)
      // Its owner hears of the error himself, with the same edit on the same tip.
      if (edited === 'failed') continue
      removals.push({ ref: name, from: oid, to: undefined })
      if (edited === undefined) continue
      links.push({ id: request.id, edited })
      top = withChanges(top, edited.changes)
    }
    return { links, removals }
  }

  const attempt = async (): Promise<Landed | undefined> => {
    if (isContended && combining !== undefined && posted === undefined) await post(combining)
    const refs = await fetch()
    const baseTip = refs.get(baseRef)
    if (baseTip === undefined) throw new GitFailure({ kind: 'no-branch', text: base })
    const tip = refs.get(ref)
    const landed = tip === undefined ? undefined : await findLanded(tip)
    if (posted !== undefined && !refs.has(requestRef(id))) posted = undefined
    if (landed !== undefined) {
      await withdraw()
      return landed
    }
    first ??= tip ?? baseTip
    return await carryOut(refs, baseTip, tip)
  }

  const carryOut = async (refs: Map<string, string>, baseTip: string, tip: string | undefined) => {
    const own = await editOn(tip ?? baseTip)
    if (own === undefined) {
      await withdraw()
      return result(false, tip ?? baseTip)
    }
    const rebuilds = options.proposal?.mode === 'replace' && tip !== undefined && tip !== baseTip
    const start = rebuilds ? baseTip : (tip ?? baseTip)
    const edited = rebuilds ? await editOn(start) : own
    // The base has it by now; the proposal is left for its owner to close.
    if (edited === undefined) return result(false, start)
    const tree = treeOf(clone, start)
    const links: Link[] = [{ id, edited }]
    const updates: RefUpdate[] = []
    if (posted !== undefined && combining !== undefined) {
      const others = await waiting(refs, withChanges(tree, edited.changes), combining)
      links.push(...others.links)
      updates.push({ ref: requestRef(id), from: posted.commit, to: undefined }, ...others.removals)
    }
    const commits = await clone.write(await commitsOf(tree, links))
    try {
      await clone.push([{ ref, from: tip, to: commits.at(-1)! }, ...updates])
    } catch (error) {
      if (error instanceof GitFailure && error.failure.kind === 'stale') isContended = true
      throw error
    }
    posted = undefined
    if (links.length > 1) host.log.info(`Carried ${links.length - 1} waiting change(s) of other jobs along.`)
    return result(true, commits[0]!)
  }

  const editOn = async (commit: string): Promise<EditedTree | undefined> => {
    const edited = await edit(treeOf(clone, commit))
    if (edited === undefined || edited.changes.length === 0) return undefined
    refuseUnsafePaths(edited.changes)
    return edited
  }

  return {
    branch,
    attempt,
    async giveUp() {
      if (posted === undefined) return undefined
      try {
        await withdraw()
        return undefined
      } catch {
        return await lookOnceMore()
      }
    },
  }

  /** Our request could not be taken back: somebody has carried it out, or the server is gone. */
  async function lookOnceMore(): Promise<Landed | undefined> {
    try {
      const refs = await fetch()
      const tip = refs.get(ref)
      return tip === undefined ? undefined : await findLanded(tip)
    } catch {
      return undefined
    }
  }
}

async function tryEdit(makeEdit: () => Edit, tree: Tree): Promise<EditedTree | undefined | 'failed'> {
  try {
    const edited = await makeEdit()(tree)
    if (edited === undefined || edited.changes.length === 0) return undefined
    return edited.changes.every((change) => isSafePath(change.path)) ? edited : 'failed'
  } catch (error) {
    if (error instanceof GitFailure) throw error
    return 'failed'
  }
}

function refuseUnsafePaths(changes: readonly Change[]): void {
  const unsafe = changes.find((change) => !isSafePath(change.path))
  if (unsafe === undefined) return
  throw new InputError(`"${unsafe.path}" is no path inside the repository`, {
    fix: 'Give a path inside the repository.',
  })
}

/** Adds our trailer to the trailers of a message, or begins them. */
function withTrailer(message: string, id: string): string {
  const text = message.trimEnd()
  const lastParagraph = text.slice(text.lastIndexOf('\n\n') + 2)
  const hasTrailers = text.includes('\n\n') && lastParagraph.split('\n').every((line) => /^[A-Za-z0-9-]+: /.test(line))
  return `${text}${hasTrailers ? '\n' : '\n\n'}${requestTrailer}: ${id}\n`
}

export type { Failure }
