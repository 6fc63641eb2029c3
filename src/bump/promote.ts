import type { Stage } from '../contract/contract.ts'
import type { Values } from '../contract/fields.ts'
import { lookAtTip } from '../delivery/look.ts'
import { InputError } from '../errors.ts'
import type { Tree } from '../git/tree.ts'
import type { Host } from '../host/host.ts'
import { type Bases, basesOf, sourceOf } from '../regeneration/promotion.ts'
import { didYouMean } from '../report/nearest.ts'
import { openTimeline } from './history-timeline.ts'
import type { promoteContract } from './operation-inputs.ts'
import { chosen, type Running, runningIn, stateKey, versionsOf } from './promote-images.ts'
import type { BumpResult } from './result.ts'
import type { Finding } from './rules.ts'
import { shownVersion } from './version.ts'
import { deliverWish } from './wish/deliver.ts'

type Inputs = Values<typeof promoteContract.inputs>

/** Moves what one environment runs into the next. */
export const promote: Stage<typeof promoteContract.inputs, BumpResult> = {
  async run(given, host) {
    const soak = given.soak === undefined ? undefined : parseDuration(given.soak)
    const source = await sourceFrom(given, host)
    const all = chosen(source.running, given.image)
    const running = given.image.length > 0 ? all : all.filter((one) => !isMoving(one))
    const findings = movingFindings(all.filter((one) => !running.includes(one)))
    // Who names images wants no more than those.
    const bases = given.image.length === 0 ? source.bases : undefined
    if (all.length === 0 && bases === undefined) throw nothingRuns(given, source.running)
    if (soak !== undefined) await refuseFresh(running, bases, given, soak, host)
    const images = versionsOf(running, given.from)
    const request = { images, allowMissing: given.image.length === 0, addMissing: given.addMissing }
    const purpose = { kind: 'promote', from: given.from, to: given.to } as const
    const steps = [{ paths: [given.to], request }]
    if (bases === undefined) return await deliverWish(steps, purpose, given, host, findings)
    const { deliverPromotion } = await import(/* webpackChunkName: "operations" */ './promote-base.ts')
    return await deliverPromotion(bases, steps, purpose, given, host, findings)
  },
}

/** Whether nothing says which image a name stands for: what is moved under it need not be what runs. */
function isMoving({ version }: Running): boolean {
  return version.tag === 'latest' && version.digest === undefined
}

/** One for each image. */
function movingFindings(moving: readonly Running[]): Finding[] {
  const byImage = new Map(moving.toReversed().map((one) => [one.image, one]))
  return [...byImage.values()].toReversed().map(({ image, path, line }) => ({
    rule: 'moving-tag',
    category: 'input',
    severity: 'warning',
    message: `${image} is not promoted: "latest" stands for another image tomorrow, and may have when this one was started`,
    fix: 'Pin what runs by its digest, and promote that; or name the image, and it is moved as it stands.',
    file: path,
    line,
    together: { item: image, words: '# images are not promoted, since "latest" stands for another one tomorrow' },
  }))
}

interface Source {
  readonly running: readonly Running[]
  /** Where each environment has a base of its own. */
  readonly bases: Bases | undefined
}

/** What stands below `from` at the tip of the branch, or in the working directory. */
async function sourceFrom(given: Inputs, host: Host): Promise<Source> {
  const { from, to } = given
  const look = async (tree: Tree): Promise<Source> => {
    return { running: await runningIn(tree, from), bases: await basesOf(tree, from, to) }
  }
  return await lookAtTip(given, host, look)
}

function nothingRuns({ from, image }: Inputs, all: readonly Running[]): InputError {
  const names = [...new Set(all.map((one) => one.image))]
  const what = image.length === 0 ? 'No image with a version' : `The image "${image[0]}"`
  return new InputError(`${what} was found in ${from}${names.length > 0 ? `, which has ${names.join(', ')}` : ''}`, {
    fix: didYouMean(image[0], names, 'Check the path.'),
  })
}

/** Refuses versions that have not run long enough, by the time of the commits that brought them. */
async function refuseFresh(
  running: readonly Running[],
  bases: Bases | undefined,
  given: Inputs,
  soak: number,
  host: Host,
): Promise<void> {
  const history = await openTimeline(given, host)
  const now = host.clock.now().getTime() / 1000
  if (bases !== undefined) {
    const folder = sourceOf(bases)
    refuseIfFresh(`What is in ${folder}`, now - (await history.changed(folder)), given, soak)
  }
  for (const image of new Set(running.map((one) => one.image))) {
    const [state] = await history.states(given.from, [image], 500)
    const current = running.filter((one) => one.image === image)
    if (state === undefined || stateKey(state.running) !== stateKey(current)) {
      throw new InputError(
        `What ${given.from} runs of ${image} is not what the history holds, so how long it has run is not known`,
        {
          fix: 'Commit the changes of the working directory, or promote without soak.',
        },
      )
    }
    const what = `${image} ${shownVersion(current[0]!.version)}`
    refuseIfFresh(what, now - state.revision.time, given, soak)
  }
}

function refuseIfFresh(what: string, seconds: number, given: Inputs, soak: number): void {
  if (seconds >= soak) return
  throw new InputError(
    `${what} has run in ${given.from} for ${shownDuration(seconds)}, and soak asks for ${given.soak}`,
    { fix: `Promote it in ${shownDuration(soak - seconds)}, or with a shorter soak.` },
  )
}

const units = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const

/** `90m`, `1d12h` in seconds. */
function parseDuration(text: string): number {
  const parts = [...text.trim().matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*([smhdw])/g)]
  if (parts.length > 0 && parts.map((part) => part[0]).join('') === text.trim()) {
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit as keyof typeof units], 0)
  }
  throw new InputError(`The duration "${text}" is none`, { fix: 'Write a number and a unit: 30m, 24h, 7d.' })
}

function shownDuration(seconds: number): string {
  const [amount, unit] =
    seconds < 3600 ? [seconds / 60, 'm'] : seconds < 172_800 ? [seconds / 3600, 'h'] : [seconds / 86_400, 'd']
  return `${Math.max(0, Math.ceil(amount))}${unit}`
}
