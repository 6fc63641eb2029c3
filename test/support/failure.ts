import { InputError, ServiceError } from '../../src/errors.ts'

/** What a piece of work fails with; an error of our own it throws on. */
export async function failure(work: Promise<unknown>): Promise<InputError | ServiceError> {
  try {
    await work
  } catch (error) {
    if (error instanceof InputError || error instanceof ServiceError) return error
    throw error
  }
  throw new Error('expected a failure')
}
