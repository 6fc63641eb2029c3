import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ServiceError } from '../errors.ts'
import { removeAtEnd } from './cancellation.ts'
import { reasonOf } from './reason.ts'

/** The private folders of this process. */
export const temporary: string[] = []

/** `gitops-actions-view-4026531836-123-XXXXXX`: where process ids are counted, and that of who made it. */
const owned = /^gitops-actions-[a-z-]+-(\d+)-(\d+)-\w{6}$/

/**
 * A new private folder, which goes when this process ends. What processes that were killed have left of theirs goes with the first.
 * @throws ServiceError where none can be made.
 */
export function makeTemporary(name: string): string {
  try {
    const all = fs.realpathSync(tmpdir())
    if (temporary.length === 0) removeLeftBehind(all)
    const folder = fs.mkdtempSync(join(all, `gitops-actions-${name}-${namespace()}-${process.pid}-`))
    if (temporary.push(folder) === 1) removeAtEnd(removeTemporary)
    return folder
  } catch (error) {
    const reason = reasonOf(error as NodeJS.ErrnoException)
    throw new ServiceError('this machine', `No temporary folder could be made in ${tmpdir()}: ${reason}`, {
      cause: error,
      fix: 'Let TMPDIR name a folder that exists and can be written.',
    })
  }
}

function removeTemporary(): void {
  for (const folder of temporary) fs.rmSync(folder, { recursive: true, force: true })
}

/** Containers that share a folder for temporary files may each count processes of their own. */
function namespace(): string {
  try {
    return /\d+/.exec(fs.readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0'
  } catch {
    return '0'
  }
}

/** Folders that are ours alone, of processes of our counting that are no more. What can't be removed stays. */
function removeLeftBehind(all: string): void {
  const here = namespace()
  for (const name of fs.readdirSync(all)) {
    const [, where, id] = owned.exec(name) ?? []
    if (where !== here || isRunning(Number(id))) continue
    try {
      const { uid, mode } = fs.lstatSync(join(all, name))
      if (uid === process.getuid?.() && (mode & 0o77) === 0)
        fs.rmSync(join(all, name), { recursive: true, force: true })
    } catch {}
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
