import { randomBytes } from 'node:crypto'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { RemoteAddress } from './address.ts'
import { type Backoff, backoff, type Limits } from './backoff.ts'
import { branchRef, defaultBranch, noBranchError } from './branches.ts'
import { openClone, type RefUpdate } from './clone.ts'
import { type Combining, type Edit, type EditedTree, type Link, runEdit } from './edit.ts'
import { errorOf, GitFailure } from './failure.ts'
import type { NewCommit, Person } from './fast-import.ts'
import { httpClone } from './http-clone.ts'
import type { Credential } from './program.ts'
import { requestRef } from './requests.ts'
import { type Change, type Tree, treeOf, withCommit } from './tree.ts'
import { turnQueue } from './turn-queue.ts'
import { type WaitingRoom, waitingRoom } from './waiting-room.ts'
import { type WatchedClone, watched } from './watched-clone.ts'

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
  /** Makes the commit in place of a push: through the API of a forge. */
  readonly publish?: ((commit: Publication) => Promise<string>) | undefined
  /** An API writes plain files alone. Refuse what it can't write; otherwise that is pushed. */
  readonly publishesAll?: boolean
}

/** A commit that is to be made on the server. */
export interface Publication {
  /** Short name of the branch that it is for. */
  readonly branch: string
  /** The commit that it stands on. */
  readonly parent: string
  /** Where the branch is now; undefined when it is new. */
  readonly tip: string | undefined
  readonly message: string
  readonly changes: readonly Change[]
}

/** A branch that becomes its base and one commit, whatever was on it. */
export interface Proposal {
  /** Short name of the branch that is made or moved. */
  readonly branch: string
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
  credential: Credential | undefined,
  edit: Edit,
  options: PushOptions,
): Promise<Delivered> {
  const open = remote.transport === 'http' ? httpClone : openClone
  const clone = watched(open(host, remote, credential))
  const tries = backoff(host, options.limits)
  const base = options.branch ?? (await untilAnswered(tries, remote, () => defaultBranch(clone, remote)))
  const delivery = deliveryOf(host, clone, base, edit, options)
  const proceed = host.onCancel(() => delivery.withdraw())
  try {
    return await untilLanded(delivery, tries, host, remote, () => noBranchError(clone, remote, base))
  } finally {
    proceed()
  }
}

async function untilLanded(
  delivery: Delivery,
  tries: Backoff,
  host: Host,
  remote: RemoteAddress,
  noBranch: () => Promise<InputError>,
): Promise<Delivered> {
  for (;;) {
    try {
      return { ...(await delivery.attempt()), attempts: tries.attempts }
    } catch (error) {
      const failure = error instanceof GitFailure ? error.failure : undefined
      if (failure !== undefined && (await tries.again(failure.kind, delivery.isQueued ? betweenTurns : undefined))) {
        host.log.debug(`Attempt ${tries.attempts - 1}: ${failure.kind}: ${failure.text}`)
        continue
      }
      const landed = await delivery.giveUp()
      if (landed !== undefined) return { ...landed, attempts: tries.attempts }
      if (failure === undefined) throw error
      if (failure.kind === 'no-branch') throw await noBranch()
      throw errorOf(failure, remote, delivery.branch)
    }
  }
}

async function untilAnswered<T>(tries: Backoff, remote: RemoteAddress, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error
      if (!(await tries.again(error.failure.kind))) throw errorOf(error.failure, remote, 'HEAD')
    }
  }
}

type Landed = Omit<Delivered, 'attempts'>

interface Delivery {
  readonly branch: string
  /** Whether it has a place in a queue, which does the waiting. */
  readonly isQueued: boolean
  /** One round: fetch, edit, push. Throws GitFailure for what may be tried again. */
  attempt(): Promise<Landed>
  /** Takes back what still waits on the server. A result when it turns out to have landed. */
  giveUp(): Promise<Landed | undefined>
  /** Leaves nothing of ours waiting on the server, and says what became of it: for a run that is cancelled. */
  withdraw(): Promise<void>
}

/** How long at most, in milliseconds, a job whose turn it is waits before it tries again. */
const betweenTurns = 100
/** How long, in milliseconds, a cancelled run waits for the answer to a push that is under way. */
const longestPush = 2000
/** How often at most a request is taken back that should go from the server. */
const removals = 3

function deliveryOf(host: Host, clone: WatchedClone, base: string, edit: Edit, options: PushOptions): Delivery {
  const { proposal, committer } = options
  const id = randomBytes(16).toString('hex')
  const branch = proposal?.branch ?? base
  const ref = branchRef(branch)
  const trees = new Map<string, Tree>()
  const { combining } = options
  let room: WaitingRoom | undefined =
    proposal || options.publish
      ? undefined
      : combining === undefined
        ? turnQueue(host, clone, { id, ref })
        : waitingRoom(host, clone, combining, { id, ref, committer })
  /** Where refs are, from the answer to a push that came too late. */
  let seen: ReadonlyMap<string, string> | undefined
  let tipThen = ''
  /** Where the branch was when we first looked: what has landed since has come after it. */
  let first: string | undefined
  let losses = 0
  /** The files that the edit changed last time. */
  let paths: readonly string[] = []

  const result = (changed: boolean, commit: string): Landed => ({ changed, commit, branch, base })
  const treeAt = (commit: string): Tree => {
    const tree = trees.get(commit) ?? treeOf(clone, commit)
    trees.set(commit, tree)
    return tree
  }
  const fetch = async (known?: ReadonlyMap<string, string>): Promise<Map<string, string>> => {
    const hasProposal = proposal !== undefined && (await clone.refs([ref])).refs.has(ref)
    const refs = hasProposal ? [branchRef(base), ref] : [branchRef(base)]
    const folder = room?.isEntered && room.folder !== undefined ? { folder: room.folder } : {}
    return await clone.fetch({ refs, ...folder, content: options.searches ? 'all' : 'few', known })
  }

  /** Our commit among those that came since we first looked. */
  const findLanded = async (tip: string | undefined): Promise<Landed | undefined> => {
    if (first === undefined || tip === undefined || first === tip) return undefined
    const commits = await clone.log(first, tip)
    const own = commits.find((commit) => commit.message.includes(`\n${requestTrailer}: ${id}`))
    return own && result(true, own.oid)
  }

  const write = async (tree: Tree, links: readonly Link[]): Promise<string[]> => {
    const changed = links.flatMap((link) => link.edited.changes.map((change) => change.path))
    const modes = new Map([...(await tree.find(changed))].map(([path, entry]) => [path, entry.mode]))
    const time = Math.floor(host.clock.now().getTime() / 1000)
    const commits = links.map((link, index): NewCommit => {
      const { changes, author, message } = link.edited
      const parent = index === 0 ? tree.commit : 'previous'
      return { parent, changes, modes, message: withTrailer(message, link.id), author, committer, time }
    })
    return await clone.write(commits)
  }

  /** Whether no file would lose its mode: an API makes plain files of all that it writes. */
  const isPublishable = async (tree: Tree, { changes }: EditedTree): Promise<boolean> => {
    const written = changes.filter(({ content }) => content !== undefined).map(({ path }) => path)
    const odd = [...(await tree.find(written)).values()].find(({ mode }) => mode !== '100644')
    if (odd === undefined) return true
    const what = `"${odd.path}" is ${odd.mode === '100755' ? 'executable' : 'no plain file'}, which a commit through the API would undo`
    if (options.publishesAll) {
      throw new InputError(what, {
        place: { file: odd.path },
        fix: 'Take the mode off the file (git update-index --chmod=-x), or set "commits" to git.',
      })
    }
    host.log.info(`${what}: the commit is pushed instead.`)
    return false
  }

  const carryOut = async (refs: Map<string, string>, baseTip: string, tip: string | undefined): Promise<Landed> => {
    const onTip = await runEdit(edit, treeAt(tip ?? baseTip))
    if (onTip === undefined) {
      await room?.leave()
      return result(false, tip ?? baseTip)
    }
    const start = proposal === undefined ? (tip ?? baseTip) : baseTip
    const edited = start === tip ? onTip : await runEdit(edit, treeAt(start))
    // The base is as wanted, and the proposal holds something older: it is for its owner to close.
    if (edited === undefined) return result(false, start)
    if (options.publish !== undefined && (await isPublishable(treeAt(start), edited))) {
      const message = withTrailer(edited.message, id)
      const publication = { branch, parent: start, tip, message, changes: edited.changes }
      return result(true, await options.publish(publication))
    }
    paths = edited.changes.map((change) => change.path)
    const waiting = room?.isEntered
      ? await room.collect(refs, withCommit(treeAt(start), edited))
      : { links: [], removals: [] }
    const commits = await write(treeAt(start), [{ id, edited }, ...waiting.links])
    await push([{ ref, from: tip, to: commits.at(-1) }, ...waiting.removals])
    if (waiting.links.length > 0)
      host.log.info(`Carried ${waiting.links.length} waiting change(s) of other jobs along.`)
    return result(true, commits[0]!)
  }

  const push = async (updates: readonly RefUpdate[]): Promise<void> => {
    try {
      await clone.push(updates)
      room?.left()
    } catch (error) {
      const failure = error instanceof GitFailure ? error.failure : undefined
      if (failure?.kind === 'stale') {
        losses++
        seen = failure.seen
      }
      if (failure?.kind === 'not-atomic') {
        await giveUp()
        room = undefined
      }
      throw error
    }
  }

  const giveUp = async (): Promise<Landed | undefined> => {
    for (let left = removals; room?.isEntered && left > 0; left--) {
      try {
        await room.leave()
      } catch {
        // Somebody has carried it out, or the server is busy, or gone.
        const refs = await fetch().catch(() => undefined)
        const landed = await findLanded(refs?.get(ref)).catch(() => undefined)
        if (landed !== undefined || (refs !== undefined && !refs.has(requestRef(id)))) return landed
      }
    }
    return undefined
  }

  return {
    branch,
    get isQueued() {
      return room?.isEntered === true
    },
    giveUp,
    async withdraw() {
      await Promise.race([clone.pushed(), host.clock.sleep(longestPush)])
      const waited = room?.isEntered === true
      const landed = await giveUp()
      if (combining === undefined) return
      if (landed !== undefined) host.log.info(`Cancelled, but the change had landed: ${landed.commit} on ${branch}.`)
      else if (room?.isEntered)
        host.log.info('Cancelled, but the request may be carried out for a minute from its start.')
      else if (waited) host.log.info('Cancelled: the request was taken back, so no other job carries it out.')
    },
    async attempt() {
      const known = seen
      seen = undefined
      const isCrowded = losses >= (combining === undefined ? 2 : 1)
      if (isCrowded && room && !room.isEntered && !(await room.enter(paths, tipThen))) room = undefined
      const refs = await (room?.isEntered ? room.turn(fetch) : fetch(known))
      const tip = refs.get(ref)
      const baseTip = refs.get(branchRef(base))
      if (baseTip === undefined) throw new GitFailure({ kind: 'no-branch', text: base })
      tipThen = tip ?? baseTip
      const landed = await findLanded(tip)
      if (landed === undefined) {
        first ??= tip ?? baseTip
        return await carryOut(refs, baseTip, tip)
      }
      await room?.leave()
      return landed
    },
  }
}

/** Adds our trailer to the trailers of a message, or begins them. */
function withTrailer(message: string, id: string): string {
  const text = message.trimEnd()
  const lastParagraph = text.slice(text.lastIndexOf('\n\n') + 2)
  const hasTrailers = text.includes('\n\n') && lastParagraph.split('\n').every((line) => /^[A-Za-z0-9-]+: /.test(line))
  return `${text}${hasTrailers ? '\n' : '\n\n'}${requestTrailer}: ${id}\n`
}
