import { ServiceError } from '../errors.ts'

/** Where a service may end a run. */
type FailedOutcome = 'build-failed' | 'scan-failed' | 'push-failed' | 'sign-failed'

/** Does a part of a run; a service that fails in it is told by the output `outcome`, too. */
export async function telling<T>(outcome: FailedOutcome, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ServiceError) error.outputs ??= { outcome }
    throw error
  }
}
