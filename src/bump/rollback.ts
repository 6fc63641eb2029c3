import type { Stage } from '../contract/contract.ts'
import type { Values } from '../contract/fields.ts'
import { readTrailers } from '../delivery/message.ts'
import { InputError } from '../errors.ts'
import { openTimeline, type State } from './history-timeline.ts'
import type { rollbackContract } from './operation-inputs.ts'
import { type Running, stateKey, versionsOf } from './promote-images.ts'
import type { BumpResult } from './result.ts'
import { deliverWish } from './wish/deliver.ts'
import { referenceOf, trailers } from './wish/message.ts'
import type { Step } from './wish/wish.ts'

/** How many commits of the path are looked at. */
const most = 500

/** Puts back what ran before. */
export const rollback: Stage<typeof rollbackContract.inputs, BumpResult> = {
  async run(given, host) {
    const history = await openTimeline(given, host)
    const states = await history.states(given.path, given.image, most)
    const [now] = states
    const target = given.to === undefined ? previous(states, given.path) : stateAfter(states, given.to, given.path)
    const purpose = {
      kind: 'rollback',
      path: given.path,
      to: target.revision.oid,
      ...(given.reason === undefined ? {} : { reason: given.reason }),
    } as const
    // What is older is asked for: the order of versions has no say here.
    return await deliverWish(stepsTo(target, now!, given), purpose, { ...given, order: 'any' }, host)
  },
}

/** The newest state of other versions; those that an earlier rollback has put away are passed over. */
function previous(states: readonly State[], path: string): State {
  const [now, ...older] = states
  const bad = new Set(states.flatMap(({ revision }) => replacedByRollback(revision.message)))
  const isGood = (state: State): boolean => {
    const changed = state.running.filter((one) => !now?.running.some((other) => same(one, other)))
    return changed.length > 0 && changed.every((one) => !bad.has(referenceOf(one.image, one.version)))
  }
  const found = older.find((state) => stateKey(state.running) !== stateKey(now?.running ?? []) && isGood(state))
  if (found !== undefined) return found
  throw new InputError(`Nothing else ran in ${path} before: its history has no earlier version to go back to`, {
    fix: 'Name the commit to go back to, or set the version with bump.',
  })
}

function replacedByRollback(message: string): string[] {
  const found = readTrailers(message)
  return found.has(trailers.rolledBackTo) ? (found.get(trailers.replaces) ?? []) : []
}

function same(a: Running, b: Running): boolean {
  return a.path === b.path && referenceOf(a.image, a.version) === referenceOf(b.image, b.version)
}

/** The state that a commit left. A state's revision is the commit that began it; later ones left it as it was. */
function stateAfter(states: readonly State[], to: string, path: string): State {
  const matching = states.filter(({ revision }) => revision.oid.startsWith(to.toLowerCase()))
  const [found] = matching
  if (found !== undefined && matching.length === 1 && to.length >= 4) return found
  const known = states.slice(0, 5).map(({ revision }) => revision.oid.slice(0, 12))
  throw new InputError(`The commit "${to}" is none of those that changed what runs in ${path}`, {
    fix: `Give the id of one of them, the newest are: ${known.join(', ')}. The command history lists them.`,
  })
}

/** Each file gets the versions that it had: an image may run in two versions in two files. */
function stepsTo(target: State, now: State, { path }: Values<typeof rollbackContract.inputs>): Step[] {
  const files = new Set(now.running.map((one) => one.path))
  const wanted = target.running.filter(
    (one) => files.has(one.path) && now.running.some((other) => other.path === one.path && other.image === one.image),
  )
  const byFile = new Map<string, Running[]>()
  for (const one of wanted) byFile.set(one.path, [...(byFile.get(one.path) ?? []), one])
  const steps = [...byFile].map(([file, running]) => ({
    paths: [file],
    request: { images: versionsOf(running, file) },
  }))
  if (steps.length > 0) return steps
  throw new InputError(`What ran in ${path} then is not there any more: none of its files names these images today`, {
    fix: 'Revert the commit with git.',
  })
}
