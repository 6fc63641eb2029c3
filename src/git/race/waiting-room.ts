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

export function waitingRoom(
  host: Host,
  clone: Clone,
  combining: Combining,
  own: { readonly id: string; readonly ref: string; readonly committer: Person },
): WaitingRoom {
  const now = (): number => host.clock.now().getTime()
  const ownRef = requestRef(own.id)
  const place = new WaitingRef(clone)
  let enteredAt = 0
  /** How long it takes here and now to put one ref on the server: the measure of all waiting. */
  let pace = 0

  const requestsOf = async (refs: ReadonlyMap<string, string>): Promise<[RefUpdate, EditRequest][]> => {
    const all = [...refs].filter(([ref]) => ref.startsWith(requestFolder) && ref !== ownRef)
    const messages = await clone.messages(all.map(([, oid]) => oid))
    return all.flatMap(([ref, oid]) => {
      const request = openRequest(messages.get(oid) ?? '', ref.slice(requestFolder.length), combining.secret)
      return request?.ref === own.ref ? [[{ ref, from: oid, to: undefined }, request] as [RefUpdate, EditRequest]] : []
    })
  }
  const carryOut = async (request: EditRequest, tree: Tree) => {
    try {
      return await runEdit(combining.editOf(request.data), tree)
    } catch (error) {
      if (error instanceof GitFailure) throw error
      return 'failed'
    }
  }

  return {
    folder: requestFolder,
    told: undefined,
    get isEntered() {
      return place.isThere
    },
    async enter(paths) {
      const message = sealRequest({ ...own, until: now() + lifetime, data: combining.data(), paths }, combining.secret)
      const person = { author: own.committer, committer: own.committer, time: Math.floor(now() / 1000) }
      const written = await clone.write([{ parent: undefined, changes: [], modes: new Map(), message, ...person }])
      enteredAt = now()
      const isAllowed = await place.put(ownRef, written[0])
      pace = Math.max(100, now() - enteredAt)
      return isAllowed
    },
    async turn(fetch) {
      const before = await fetch()
      const ours = new Set((await requestsOf(before)).map(([{ ref }]) => ref))
      // What comes later is not read while we wait: who counts it as ahead of him waits a little longer at worst.
      const isAhead = (ref: string): boolean =>
        ref.startsWith(requestFolder) && ref < ownRef && (ours.has(ref) || !before.has(ref))
      for (let refs: ReadonlyMap<string, string> = before; ; ) {
        if (!refs.has(ownRef)) place.gone()
        const ahead = [...refs.keys()].filter(isAhead).length
        if (!place.isThere || now() - enteredAt >= Math.min(lifetime, ahead * courtesy * pace)) {
          return refs === before ? before : await fetch(refs)
        }
        await host.clock.sleep(pollEvery * (0.5 + host.random()))
        refs = (await clone.refs([own.ref, `${requestFolder}*`])).refs
      }
    },
    async collect(refs, tree) {
      const requests = await requestsOf(refs)
      await tree.read(requests.flatMap(([, request]) => request.paths))
      const removals: RefUpdate[] = [place.removal]
      const links: Link[] = []
      let top = tree
      for (const [removal, request] of requests) {
        const edited = request.until < now() ? undefined : await carryOut(request, top)
        // Its owner hears of the error himself, from the same edit on the same tip.
        if (edited === 'failed') continue
        removals.push(removal)
        if (edited === undefined) continue
        links.push({ id: request.id, edited })
        top = withCommit(top, edited)
      }
      return { links, removals }
    },
    leave: () => place.remove(),
    left: () => place.gone(),
  }
}
