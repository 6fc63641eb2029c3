import { ServiceError } from '../errors.ts'
import { reasonOf } from './reason.ts'

/**
 * Lets the reader of standard output leave whenever it likes, as `head` does: what is printed then is dropped, and the run
 * goes on to its end.
 * @returns waits until everything is printed. It throws ServiceError where that failed for another reason, such as a full disk.
 */
export function watchStreams(): () => Promise<void> {
  let failure: NodeJS.ErrnoException | undefined
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure ??= error
  })
  process.stderr.on('error', () => {})
  return async () => {
    await new Promise<void>((done) => process.stdout.write('', () => setImmediate(done)))
    if (failure === undefined) return
    throw new ServiceError('standard output', `Not everything could be printed: ${reasonOf(failure)}`, {
      cause: failure,
      fix: 'Check what standard output leads to, or write into a file with --output.',
    })
  }
}
