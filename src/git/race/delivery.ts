import { randomBytes } from 'node:crypto'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { branchRef } from '../branches.ts'
import type { RefUpdate } from '../clone/clone.ts'
import type { NewCommit, Person } from '../clone/fast-import.ts'
import type { RemoteClone } from '../clone/remote-clone.ts'
import { type Combining, type Edit, type EditedTree, type Link, runEdit } from '../edit.ts'
import { GitFailure } from '../failure.ts'
import { type Change, type Tree, treeOf, withCommit } from '../tree.ts'
import { requestRef } from './requests.ts'
import { turnQueue } from './turn-queue.ts'
import { type WaitingRoom, waitingRoom } from './waiting-room.ts'

export interface DeliveryOptions {
  /** Commit to a branch of its own, made from `branch`. */
  readonly proposal?: Proposal | undefined
  readonly committer: Person
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

export interface Landed {
  /** False when the branch already was as wanted. */
  readonly changed: boolean
  /** The commit that holds the change; the tip when nothing had to change. */
  readonly commit: string
  /** The branch it is on. */
  readonly branch: string
  /** The branch that the proposal is made from, or the same. */
  readonly base: string
}

/** The trailer that names each delivery, so that a repeated attempt recognises what has landed. */
const requestTrailer = 'Request-Id'

/** How long, in milliseconds, a cancelled run waits for the answer to a push that is under way. */
const longestPush = 2000
/** How often at most a request is taken back that should go from the server. */
const removals = 3

/** One edit on its way to a branch, over as many attempts as it takes. */
export class Delivery {
  /** Short name of the branch that the commit goes to. */
  readonly branch: string
  readonly #host: Host
  readonly #clone: RemoteClone
  readonly #base: string
  readonly #edit: Edit
  readonly #options: DeliveryOptions
  readonly #id = randomBytes(16).toString('hex')
  readonly #ref: string
  readonly #trees = new Map<string, Tree>()
  #room: WaitingRoom | undefined
  /** Where refs are, from the answer to a push that came too late. */
  #seen: ReadonlyMap<string, string> | undefined
  #tipThen = ''
  /** Where the branch was when we first looked: what has landed since has come after it. */
  #first: string | undefined
  #losses = 0
  /** The files that the edit changed last time. */
  #paths: readonly string[] = []

  /** @param base Short name of the branch that the commit stands on. */
  constructor(host: Host, clone: RemoteClone, base: string, edit: Edit, options: DeliveryOptions) {
    this.#host = host
    this.#clone = clone
    this.#base = base
    this.#edit = edit
    this.#options = options
    this.branch = options.proposal?.branch ?? base
    this.#ref = branchRef(this.branch)
    this.#room = this.#roomToWaitIn()
  }

  #roomToWaitIn(): WaitingRoom | undefined {
    const { proposal, publish, combining, committer } = this.#options
    const [id, ref] = [this.#id, this.#ref]
    const isCarried = proposal === undefined && publish === undefined
    if (combining === undefined || !isCarried) return turnQueue(this.#host, this.#clone, { id, ref })
    return waitingRoom(this.#host, this.#clone, combining, { id, ref, committer })
  }

  /** Whether it has a place in a queue, which does the waiting. */
  get isQueued(): boolean {
    return this.#room?.isEntered === true
  }

  /** One round: fetch, edit, push. Throws GitFailure for what may be tried again. */
  async attempt(): Promise<Landed> {
    const known = this.#seen
    this.#seen = undefined
    // Once we have lost it is certain that there is something to push.
    if (this.#losses > 0) await this.#queueUp()
    const refs = await (this.#room?.isEntered ? this.#room.turn((seen) => this.#fetch(seen)) : this.#fetch(known))
    const tip = refs.get(this.#ref)
    const baseTip = refs.get(branchRef(this.#base))
    if (baseTip === undefined) throw new GitFailure({ kind: 'no-branch', text: this.#base })
    this.#tipThen = tip ?? baseTip
    const landed = await this.#findLanded(tip)
    if (landed === undefined) {
      this.#first ??= this.#tipThen
      return await this.#carryOut(refs, baseTip, tip)
    }
    await this.#room?.leave()
    return landed
  }

  /** Takes back what still waits on the server. A result when it turns out to have landed. */
  async giveUp(): Promise<Landed | undefined> {
    for (let left = removals; this.#room?.isEntered && left > 0; left--) {
      try {
        await this.#room.leave()
      } catch {
        // Somebody has carried it out, or the server is busy, or gone.
        const refs = await this.#fetch().catch(() => undefined)
        const landed = await this.#findLanded(refs?.get(this.#ref)).catch(() => undefined)
        if (landed !== undefined || (refs !== undefined && !refs.has(requestRef(this.#id)))) return landed
      }
    }
    return undefined
  }

  /** Leaves nothing of ours waiting on the server, and says what became of it: for a run that is cancelled. */
  async withdraw(): Promise<void> {
    await Promise.race([this.#clone.pushed(), this.#host.clock.sleep(longestPush)])
    const waited = this.isQueued
    const landed = await this.giveUp()
    if (this.#options.combining === undefined || this.#room?.told !== undefined) return
    const { log } = this.#host
    if (landed !== undefined) log.info(`Cancelled, but the change had landed: ${landed.commit} on ${this.branch}.`)
    else if (this.isQueued) log.info('Cancelled, but the request may be carried out for a minute from its start.')
    else if (waited) log.info('Cancelled: the request was taken back, so no other job carries it out.')
  }

  #othersWait(refs: ReadonlyMap<string, string>): boolean {
    const { told } = this.#room ?? {}
    return told !== undefined && [...refs.keys()].some((ref) => ref.startsWith(told))
  }

  /** Asks for a place in the queue. */
  async #queueUp(): Promise<void> {
    if (this.#room === undefined || this.#room.isEntered) return
    if (!(await this.#room.enter(this.#paths, this.#tipThen))) this.#room = undefined
  }

  async #fetch(known?: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const ref = this.#ref
    const base = branchRef(this.#base)
    const hasProposal = this.#options.proposal !== undefined && (await this.#clone.refs([ref])).refs.has(ref)
    const folder = this.#room?.isEntered ? this.#room.folder : undefined
    return await this.#clone.fetch({
      refs: hasProposal ? [base, ref] : [base],
      ...(folder === undefined ? {} : { folder }),
      told: this.#room?.isEntered ? undefined : this.#room?.told,
      content: this.#options.searches ? 'all' : 'few',
      known,
    })
  }

  /** Our commit among those that came since we first looked. */
  async #findLanded(tip: string | undefined): Promise<Landed | undefined> {
    if (this.#first === undefined || tip === undefined || this.#first === tip) return undefined
    const commits = await this.#clone.log(this.#first, tip)
    const own = commits.find((commit) => commit.message.includes(`\n${requestTrailer}: ${this.#id}`))
    return own && this.#landed(true, own.oid)
  }

  #landed(changed: boolean, commit: string): Landed {
    return { changed, commit, branch: this.branch, base: this.#base }
  }

  async #carryOut(refs: Map<string, string>, baseTip: string, tip: string | undefined): Promise<Landed> {
    const { proposal, publish } = this.#options
    const onTip = await runEdit(this.#edit, this.#treeAt(tip ?? baseTip))
    if (onTip === undefined) {
      await this.#room?.leave()
      return this.#landed(false, tip ?? baseTip)
    }
    const start = proposal === undefined ? (tip ?? baseTip) : baseTip
    const edited = start === tip ? onTip : await runEdit(this.#edit, this.#treeAt(start))
    // The base is as wanted, and the proposal holds something older: it is for its owner to close.
    if (edited === undefined) return this.#landed(false, start)
    this.#paths = edited.changes.map((change) => change.path)
    // A push would only be in their way.
    if (this.#losses === 0 && !this.isQueued && this.#othersWait(refs)) {
      await this.#queueUp()
      if (this.isQueued) return await this.attempt()
    }
    if (publish !== undefined && (await this.#isPublishable(this.#treeAt(start), edited))) {
      const message = withTrailer(edited.message, this.#id)
      const publication = { branch: this.branch, parent: start, tip, message, changes: edited.changes }
      const commit = await publish(publication).catch((error: unknown) => this.#lost(error))
      // The next job need not wait until our place is void; where it can't be given up now, it will be.
      await this.#room?.leave().catch(() => undefined)
      return this.#landed(true, commit)
    }
    return await this.#land(refs, start, tip, edited)
  }

  /** Pushes our commit on `start`, and those of the jobs that wait, if they may be carried along. */
  async #land(refs: Map<string, string>, start: string, tip: string | undefined, edited: EditedTree): Promise<Landed> {
    const waiting = this.#room?.isEntered
      ? await this.#room.collect(refs, withCommit(this.#treeAt(start), edited))
      : { links: [], removals: [] }
    const commits = await this.#write(this.#treeAt(start), [{ id: this.#id, edited }, ...waiting.links])
    await this.#push([{ ref: this.#ref, from: tip, to: commits.at(-1) }, ...waiting.removals])
    if (waiting.links.length > 0)
      this.#host.log.info(`Carried ${waiting.links.length} waiting change(s) of other jobs along.`)
    return this.#landed(true, commits[0]!)
  }

  #treeAt(commit: string): Tree {
    const tree = this.#trees.get(commit) ?? treeOf(this.#clone, commit)
    this.#trees.set(commit, tree)
    return tree
  }

  async #write(tree: Tree, links: readonly Link[]): Promise<string[]> {
    const changed = links.flatMap((link) => link.edited.changes.map((change) => change.path))
    const modes = new Map([...(await tree.find(changed))].map(([path, entry]) => [path, entry.mode]))
    const time = Math.floor(this.#host.clock.now().getTime() / 1000)
    const { committer } = this.#options
    const commits = links.map((link, index): NewCommit => {
      const { changes, author, message } = link.edited
      const parent = index === 0 ? tree.commit : 'previous'
      return { parent, changes, modes, message: withTrailer(message, link.id), author, committer, time }
    })
    return await this.#clone.write(commits)
  }

  /** Whether no file would lose its mode: an API makes plain files of all that it writes. */
  async #isPublishable(tree: Tree, { changes }: EditedTree): Promise<boolean> {
    const written = changes.filter(({ content }) => content !== undefined).map(({ path }) => path)
    const odd = [...(await tree.find(written)).values()].find(({ mode }) => mode !== '100644')
    if (odd === undefined) return true
    const what = `"${odd.path}" is ${odd.mode === '100755' ? 'executable' : 'no plain file'}, which a commit through the API would undo`
    if (this.#options.publishesAll) {
      throw new InputError(what, {
        place: { file: odd.path },
        fix: 'Take the mode off the file (git update-index --chmod=-x), or set "commits" to git.',
      })
    }
    this.#host.log.info(`${what}: the commit is pushed instead.`)
    return false
  }

  async #push(updates: readonly RefUpdate[]): Promise<void> {
    try {
      await this.#clone.push(updates)
      this.#room?.left()
    } catch (error) {
      if (error instanceof GitFailure && error.failure.kind === 'not-atomic') {
        await this.giveUp()
        this.#room = undefined
      }
      return this.#lost(error)
    }
  }

  /** Remembers that others were faster. */
  #lost(error: unknown): never {
    if (error instanceof GitFailure && error.failure.kind === 'stale') {
      this.#losses++
      this.#seen = error.failure.seen
    }
    throw error
  }
}

/** Adds our trailer to the trailers of a message, or begins them. */
function withTrailer(message: string, id: string): string {
  const text = message.trimEnd()
  const lastParagraph = text.slice(text.lastIndexOf('\n\n') + 2)
  const hasTrailers = text.includes('\n\n') && lastParagraph.split('\n').every((line) => /^[A-Za-z0-9-]+: /.test(line))
  return `${text}${hasTrailers ? '\n' : '\n\n'}${requestTrailer}: ${id}\n`
}
