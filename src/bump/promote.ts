import { defineContract, type Stage } from '../contract/contract.ts'
import { commonInputs, type Fields, type Values } from '../contract/fields.ts'
import { openDestination } from '../delivery/destination.ts'
import { InputError } from '../errors.ts'
import { commitAndPush } from '../git/push.ts'
import type { Tree } from '../git/tree.ts'
import { workTree } from '../git/work-tree.ts'
import type { Host } from '../host/host.ts'
import { nearest } from '../report/nearest.ts'
import { openTimeline, type State } from './history-timeline.ts'
import { bumpContract, imageDeliveryInputs } from './inputs.ts'
import { chosen, type Running, runningIn, stateKey, versionsOf } from './promote-images.ts'
import type { BumpResult } from './result.ts'
import { shownVersion } from './version.ts'
import { deliverWish } from './wish/deliver.ts'

const inputs = {
  from: {
    type: 'string',
    required: true,
    placeholder: 'PATH',
    description: 'Folder or file whose images are moved, such as overlays/dev.',
  },
  to: {
    type: 'string',
    required: true,
    placeholder: 'PATH',
    description: 'Folder or file that gets their versions, such as overlays/stage.',
  },
  image: {
    type: 'list',
    separator: 'line',
    placeholder: 'NAME',
    description: 'Only these images. Default: every image of "from" that "to" has too.',
  },
  soak: {
    type: 'string',
    placeholder: 'DURATION',
    description:
      'How long the versions must have run in "from": 30m, 24h, 7d. The history of the repository is asked since when they do.',
  },
  'add-missing': {
    type: 'boolean',
    default: false,
    description: 'An image that "to" does not name gets an entry under images of its kustomization.',
  },
  ...imageDeliveryInputs,
  ...commonInputs,
} as const satisfies Fields

type Inputs = Values<typeof inputs>

/** Moves what one environment runs into the next. */
export const promote: Stage<typeof inputs, BumpResult> = {
  contract: defineContract({
    name: 'bump-manifest-tag',
    command: 'promote',
    summary: 'Move the exact images that run in one environment into the next.',
    branding: bumpContract.branding,
    inputs,
    outputs: bumpContract.outputs,
    examples: [
      'gitops-actions promote --from overlays/dev --to overlays/stage',
      'gitops-actions promote --from overlays/stage --to overlays/prod --soak 24h --repository acme/gitops --pull-request',
    ],
  }),
  async run(given, host) {
    const soak = given.soak === undefined ? undefined : parseDuration(given.soak)
    const running = chosen(await runningFrom(given, host), given.image)
    if (running.length === 0) throw nothingRuns(given, await runningFrom(given, host))
    if (soak !== undefined) await refuseFresh(running, given, soak, host)
    const images = versionsOf(running, given.from)
    const request = { images, allowMissing: given.image.length === 0, addMissing: given.addMissing }
    const purpose = { kind: 'promote', from: given.from, to: given.to } as const
    return await deliverWish([{ paths: [given.to], request }], purpose, given, host)
  },
}

/** What stands below `from` at the tip of the branch, or in the working directory. */
async function runningFrom(given: Inputs, host: Host): Promise<Running[]> {
  if (given.repository === undefined) return await runningIn(workTree(host), given.from)
  const { remote, credential } = await openDestination({ ...given, repository: given.repository }, host)
  let running: Running[] = []
  const look = async (tree: Tree) => {
    running = await runningIn(tree, given.from)
    return undefined
  }
  const committer = { name: 'gitops-actions', email: 'gitops-actions' }
  await commitAndPush(host, remote, credential, look, { branch: given.branch, committer })
  return running
}

function nothingRuns({ from, image }: Inputs, all: readonly Running[]): InputError {
  const names = [...new Set(all.map((one) => one.image))]
  const guess = image[0] === undefined ? undefined : nearest(image[0], names)
  const what = image.length === 0 ? 'No image with a version' : `The image "${image[0]}"`
  return new InputError(`${what} was found in ${from}${names.length > 0 ? `, which has ${names.join(', ')}` : ''}`, {
    fix: guess === undefined ? 'Check the path.' : `Did you mean "${guess}"?`,
  })
}

/** Refuses versions that have not run long enough, by the time of the commits that brought them. */
async function refuseFresh(running: readonly Running[], given: Inputs, soak: number, host: Host): Promise<void> {
  const history = await openTimeline(given, host)
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
    refuseIfFresh(image, state, current[0]!, given, soak, host.clock.now().getTime() / 1000)
  }
}

function refuseIfFresh(image: string, state: State, current: Running, given: Inputs, soak: number, now: number): void {
  const seconds = now - state.revision.time
  if (seconds >= soak) return
  throw new InputError(
    `${image} ${shownVersion(current.version)} has run in ${given.from} for ${shownDuration(seconds)}, and soak asks for ${given.soak}`,
    { fix: `Promote it in ${shownDuration(soak - seconds)}, or with a shorter soak.` },
  )
}

const units = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const

/** `90m`, `1d12h` in seconds. */
export function parseDuration(text: string): number {
  const parts = [...text.trim().matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*([smhdw])/g)]
  if (parts.length > 0 && parts.map((part) => part[0]).join('') === text.trim()) {
    return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit as keyof typeof units], 0)
  }
  throw new InputError(`The duration "${text}" is none`, { fix: 'Write a number and a unit: 30m, 24h, 7d.' })
}

export function shownDuration(seconds: number): string {
  const [amount, unit] =
    seconds < 3600 ? [seconds / 60, 'm'] : seconds < 172_800 ? [seconds / 3600, 'h'] : [seconds / 86_400, 'd']
  return `${Math.max(0, Math.ceil(amount))}${unit}`
}
