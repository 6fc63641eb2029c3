import type { Clock } from '../host/host.ts'

const longestTurn = 50

/**
 * Lets others have their turn between two files, once 50 ms have gone by: signals that cancel the run come in then, so that a long
 * judgement ends at once and not when the runner kills it.
 */
export type Pause = () => Promise<void> | undefined

export function pauses(clock: Clock): Pause {
  let last = clock.now().getTime()
  return () => {
    if (clock.now().getTime() - last < longestTurn) return undefined
    return clock.sleep(0).then(() => {
      last = clock.now().getTime()
    })
  }
}
