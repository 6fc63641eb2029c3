import type { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { RemoteAddress } from './address.ts'
import { branchRef, defaultBranch, noBranchError } from './branches.ts'
import { RemoteClone } from './clone/remote-clone.ts'
import type { Edit } from './edit.ts'
import { errorOf, GitFailure } from './failure.ts'
import type { Credential } from './program.ts'
import { type Backoff, backoff, type Limits } from './race/backoff.ts'
import { Delivery, type DeliveryOptions, type Landed } from './race/delivery.ts'

export type { Proposal, Publication } from './race/delivery.ts'

export interface PushOptions extends DeliveryOptions {
  /** Short name. Default: the default branch of the remote. */
  readonly branch?: string | undefined
  readonly limits?: Limits | undefined
}

export interface Delivered extends Landed {
  readonly attempts: number
}

/** How long at most, in milliseconds, a job whose turn it is waits before it tries again. */
const betweenTurns = 100

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
  const clone = new RemoteClone(host, remote, credential)
  const tries = backoff(host, options.limits)
  const base = options.branch ?? (await untilAnswered(tries, remote, () => defaultBranch(clone, remote)))
  const delivery = new Delivery(host, clone, base, edit, options)
  const proceed = host.onCancel(() => delivery.withdraw())
  try {
    return await untilLanded(delivery, tries, host, remote, () => noBranchError(clone, remote, base))
  } finally {
    proceed()
  }
}

/** The commit that a branch is at; undefined when there is none of that name. */
export async function tipOf(
  host: Host,
  remote: RemoteAddress,
  credential: Credential | undefined,
  branch: string,
): Promise<string | undefined> {
  const clone = new RemoteClone(host, remote, credential)
  const ref = branchRef(branch)
  const { refs } = await untilAnswered(backoff(host), remote, () => clone.refs([ref]))
  return refs.get(ref)
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
