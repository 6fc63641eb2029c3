import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

/** GitHub sends SIGINT, 7.5 s later SIGTERM, and 2.5 s after that kills what is left. */
const longestUndo = 5000
const longestFarewell = 1000

const undos = new Set<() => Promise<void>>()
const children = new Set<ChildProcess>()
const undoing = new AsyncLocalStorage<true>()
let isCancelled = false
let endsOnSignals = false
let hasFolders = false

/** Registers what this process does before it ends when it is cancelled. @returns takes it back. */
export function onCancel(undo: () => Promise<void>): () => void {
  undos.add(undo)
  listen()
  return () => {
    undos.delete(undo)
    listen()
  }
}

/** Comes back at once, or once the run is cancelled never: then nothing is begun any more but what undoes. */
export async function permission(): Promise<void> {
  if (isCancelled && undoing.getStore() === undefined) await new Promise(() => {})
}

/** Ends with this process. @returns whether the child, at its end, was ended so. */
export function endWithUs(child: ChildProcess): () => boolean {
  children.add(child)
  listen()
  return () => {
    children.delete(child)
    listen()
    return isCancelled && child.signalCode !== null
  }
}

/** There are folders from now on that go when this process ends. */
export function removeAtEnd(remove: () => void): void {
  process.on('exit', remove)
  hasFolders = true
  listen()
}

/**
 * Ends this process on SIGINT (exit code 130) and SIGTERM (143), as people and runners cancel it: what is registered is
 * undone, the programs that run are ended, temporary folders go. A second signal ends it at once.
 */
export function endOnSignals(): void {
  endsOnSignals = true
  listen()
}

/** While nothing is registered, the system ends this process at once: it could not listen while it works without a pause. */
function listen(): void {
  const isNeeded = endsOnSignals && (hasFolders || undos.size + children.size > 0 || isCancelled)
  for (const [signal, handle] of handlers) {
    process.off(signal, handle)
    if (isNeeded) process.on(signal, handle)
  }
}

const handlers = [
  ['SIGINT', () => void end(130)],
  ['SIGTERM', () => void end(143)],
] as const

async function end(exitCode: number): Promise<void> {
  if (isCancelled) leave(exitCode)
  isCancelled = true
  const undone = undoing.run(true, () => Promise.allSettled([...undos].map((undo) => undo())))
  await Promise.race([undone, setTimeout(longestUndo)])
  const ended = [...children].map((child) => once(child, 'close'))
  for (const child of children) child.kill('SIGTERM')
  await Promise.race([Promise.allSettled(ended), setTimeout(longestFarewell)])
  leave(exitCode)
}

/** Leaves nothing behind: what still runs is killed, and leaving through `exit` lets the temporary folders be removed. */
function leave(exitCode: number): never {
  for (const child of children) child.kill('SIGKILL')
  process.exit(exitCode)
}
