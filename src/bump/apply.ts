import type { Files } from '../host/host.ts'
import type { Change } from './request.ts'

/**
 * Writes the changed files in place. When one can't be written, those before it get their old bytes back.
 * @throws InputError for a file that can't be written.
 */
export function applyChanges(files: Files, changes: readonly Change[]): void {
  const written: Change[] = []
  try {
    for (const change of changes) {
      files.write(change.path, change.after)
      written.push(change)
    }
  } catch (error) {
    for (const { path, before } of written) files.write(path, before)
    throw error
  }
}
