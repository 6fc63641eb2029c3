import { type Destination, type OpeningInputs, openDestination } from '../delivery/destination.ts'
import { InputError } from '../errors.ts'
import { branchRef, defaultBranch, noBranchError } from '../git/branches.ts'
import type { Objects, Revision } from '../git/clone/objects.ts'
import { RemoteClone } from '../git/clone/remote-clone.ts'
import { errorOf, GitFailure } from '../git/failure.ts'
import { localHistory } from '../git/local-history.ts'
import { isRegular } from '../git/tree.ts'
import type { Host } from '../host/host.ts'
import { isCandidate } from './places/prefilter.ts'
import { chosen, imagesOfFile, type Running, stateKey } from './promote-images.ts'

/** What ran below a path after one commit. */
export interface State {
  readonly revision: Revision
  readonly running: readonly Running[]
}

/** The history of a branch, or of the checkout that the working directory stands in. */
interface Timeline {
  /** The states below a path, newest first; neighbours differ. The last one began when its revision says, or before. */
  states(path: string, images: readonly string[], most: number): Promise<State[]>
  /**
   * When something below a path last changed, in seconds since 1970.
   * @throws InputError where the history has no such commit.
   */
  changed(path: string): Promise<number>
}

/** Where to look: the repository of the inputs, or without one the working directory. */
export async function openTimeline(
  inputs: OpeningInputs & { readonly repository: string | undefined; readonly branch: string | undefined },
  host: Host,
): Promise<Timeline> {
  const { repository } = inputs
  if (repository === undefined) {
    const { objects, tip, prefix } = await localHistory(host)
    return timeline(objects, tip, prefix)
  }
  return await remoteTimeline(await openDestination({ ...inputs, repository }, host), inputs.branch, host)
}

async function remoteTimeline({ remote, credential }: Destination, branch: string | undefined, host: Host) {
  const clone = new RemoteClone(host, remote, credential)
  try {
    const name = branch ?? (await defaultBranch(clone, remote))
    return timeline(clone, await clone.fetchHistory(branchRef(name)), '')
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error
    if (error.failure.kind === 'no-branch') throw await noBranchError(clone, remote, branch ?? 'HEAD')
    throw errorOf(error.failure, remote, branch ?? 'HEAD')
  }
}

function timeline(objects: Objects, tip: string, prefix: string): Timeline {
  /** Files are often the same in many revisions: each is read once. */
  const known = new Map<string, readonly Running[]>()
  const runningAt = async (revision: Revision, path: string): Promise<Running[]> => {
    const entries = (await objects.entries(revision.oid, path === '' ? [] : [path])).filter(
      (entry) => isRegular(entry) && (isCandidate(entry.path) || entry.path === path),
    )
    const unread = entries.filter((entry) => !known.has(entry.oid + entry.path))
    const blobs = await objects.blobs(unread.map((entry) => entry.oid))
    for (const { oid, path: file } of unread) {
      const shown = file.startsWith(prefix) ? file.slice(prefix.length) : file
      known.set(oid + file, imagesOfFile({ path: shown, bytes: blobs.get(oid)! }))
    }
    return entries.flatMap((entry) => known.get(entry.oid + entry.path) ?? [])
  }
  const revisionsOf = async (path: string, most: number) => {
    const inside = (prefix + path.replace(/^\.?\/+|^\.$|(?<!\/)\/+$/g, '')).replace(/\/$/, '')
    const revisions = await objects.revisions(tip, inside, most)
    if (revisions.length > 0) return { inside, revisions }
    throw new InputError(`No commit of the history has changed "${path}"`, { fix: 'Check the path.' })
  }
  return {
    async changed(path) {
      const { revisions } = await revisionsOf(path, 1)
      return revisions[0]!.time
    },
    async states(path, images, most) {
      const { inside, revisions } = await revisionsOf(path, most)
      const states: State[] = []
      for (const revision of revisions) {
        const running = chosen(await runningAt(revision, inside), images)
        const last = states.at(-1)
        // Of equal neighbours the older one is kept: that is when it began.
        if (last !== undefined && stateKey(last.running) === stateKey(running)) states.pop()
        states.push({ revision, running })
      }
      return states
    },
  }
}
