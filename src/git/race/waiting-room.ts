import type { Host } from '../../host/host.ts'
import type { Clone, RefUpdate } from '../clone/clone.ts'
import type { Person } from '../clone/fast-import.ts'
import { type Combining, type Link, runEdit } from '../edit.ts'
import { GitFailure } from '../failure.ts'
import { type Tree, withCommit } from '../tree.ts'
import { type EditRequest, openRequest, requestFolder, requestRef, sealRequest } from './requests.ts'
import { WaitingRef } from './waiting-ref.ts'

/** How long a request waits on the server before nobody carries it out any more. */
const lifetime = 60_000
/** How long, in attempts, the job behind the first of a queue lets that one go ahead; the next one twice as long, and so on. */
const courtesy = 4
/** How often a waiting job looks. */
const pollEvery = 400

/**
 * The requests that wait on the server for one branch, ours among them. Who stands first carries out all of them, one
 * commit each, and removes their refs in the same atomic push: so each is carried out once, by whoever comes first.
 */
export interface WaitingRoom {
  /** Whether our request is on the server, as far as we know. */
  readonly isEntered: boolean
  /** The folder of the refs whose commits are fetched along with the branch. */
  readonly folder: string | undefined
  /** The folder of the refs by which others are seen to wait, before we do. */
  readonly told: string | undefined
  /**
   * Puts our request on the server. False when the server allows no refs of that kind.
   * @param paths the files that we mean to change.
   * @param tip a commit that the server has.
   */
  enter(paths: readonly string[], tip: string): Promise<boolean>
  /**
   * Comes back when it is our turn, or our request is gone.
   * @param fetch gives all refs of the branch and of the folder; it may be told where they are.
   */
  turn(fetch: (known?: ReadonlyMap<string, string>) => Promise<Map<string, string>>): Promise<Map<string, string>>
  /** The edits of others on top of our tree, and the updates that take all requests off the server. */
  collect(refs: Map<string, string>, tree: Tree): Promise<{ links: Link[]; removals: RefUpdate[] }>
  /** Takes our request off the server, if it is there. Throws GitFailure when somebody was faster. */
  leave(): Promise<void>
  /** Our request was taken off the server. */
  left(): void
}

/** Who waits: his request, the ref that he waits for, and whose commit it would be. */
interface Waiting {
  readonly id: string
  readonly ref: string
  readonly committer: Person
}

export function waitingRoom(host: Host, clone: Clone, combining: Combining, own: Waiting): WaitingRoom {
  return new RoomOnServer(host, clone, combining, own)
}

class RoomOnServer implements WaitingRoom {
  readonly folder = requestFolder
  readonly told = undefined
  readonly #host: Host
  readonly #clone: Clone
  readonly #combining: Combining
  readonly #own: Waiting
  readonly #ownRef: string
  readonly #place: WaitingRef
  #enteredAt = 0
  /** How long it takes here and now to put one ref on the server: the measure of all waiting. */
  #pace = 0

  constructor(host: Host, clone: Clone, combining: Combining, own: Waiting) {
    this.#host = host
    this.#clone = clone
    this.#combining = combining
    this.#own = own
    this.#ownRef = requestRef(own.id)
    this.#place = new WaitingRef(clone)
  }

  get isEntered(): boolean {
    return this.#place.isThere
  }

  async enter(paths: readonly string[]): Promise<boolean> {
    const { committer } = this.#own
    const request = { ...this.#own, until: this.#now() + lifetime, data: this.#combining.data(), paths }
    const message = sealRequest(request, this.#combining.secret)
    const person = { author: committer, committer, time: Math.floor(this.#now() / 1000) }
    const written = await this.#clone.write([{ parent: undefined, changes: [], modes: new Map(), message, ...person }])
    this.#enteredAt = this.#now()
    const isAllowed = await this.#place.put(this.#ownRef, written[0])
    this.#pace = Math.max(100, this.#now() - this.#enteredAt)
    return isAllowed
  }

  async turn(look: Parameters<WaitingRoom['turn']>[0]): Promise<Map<string, string>> {
    const before = await look()
    const ours = new Set((await this.#requestsOf(before)).map(([{ ref }]) => ref))
    // What comes later is not read while we wait: who counts it as ahead of him waits a little longer at worst.
    const isAhead = (ref: string): boolean =>
      ref.startsWith(requestFolder) && ref < this.#ownRef && (ours.has(ref) || !before.has(ref))
    for (let refs: ReadonlyMap<string, string> = before; ; ) {
      if (!refs.has(this.#ownRef)) this.#place.gone()
      if (!this.isEntered || this.#hasWaited([...refs.keys()].filter(isAhead).length)) {
        return refs === before ? before : await look(refs)
      }
      await this.#host.clock.sleep(pollEvery * (0.5 + this.#host.random()))
      refs = (await this.#clone.refs([this.#own.ref, `${requestFolder}*`])).refs
    }
  }

  async collect(refs: Map<string, string>, tree: Tree): Promise<{ links: Link[]; removals: RefUpdate[] }> {
    const requests = await this.#requestsOf(refs)
    await tree.read(requests.flatMap(([, request]) => request.paths))
    const removals: RefUpdate[] = [this.#place.removal]
    const links: Link[] = []
    let top = tree
    for (const [removal, request] of requests) {
      const edited = request.until < this.#now() ? undefined : await this.#carryOut(request, top)
      // Its owner hears of the error himself, from the same edit on the same tip.
      if (edited === 'failed') continue
      removals.push(removal)
      if (edited === undefined) continue
      links.push({ id: request.id, edited })
      top = withCommit(top, edited)
    }
    return { links, removals }
  }

  leave(): Promise<void> {
    return this.#place.remove()
  }

  left(): void {
    this.#place.gone()
  }

  #now(): number {
    return this.#host.clock.now().getTime()
  }

  #hasWaited(ahead: number): boolean {
    return this.#now() - this.#enteredAt >= Math.min(lifetime, ahead * courtesy * this.#pace)
  }

  async #requestsOf(refs: ReadonlyMap<string, string>): Promise<[RefUpdate, EditRequest][]> {
    const all = [...refs].filter(([ref]) => ref.startsWith(requestFolder) && ref !== this.#ownRef)
    const messages = await this.#clone.messages(all.map(([, oid]) => oid))
    return all.flatMap(([ref, oid]): [RefUpdate, EditRequest][] => {
      const request = openRequest(messages.get(oid) ?? '', ref.slice(requestFolder.length), this.#combining.secret)
      return request?.ref === this.#own.ref ? [[{ ref, from: oid, to: undefined }, request]] : []
    })
  }

  async #carryOut(request: EditRequest, tree: Tree) {
    try {
      return await runEdit(this.#combining.editOf(request.data), tree)
    } catch (error) {
      if (error instanceof GitFailure) throw error
      return 'failed'
    }
  }
}
