import type { Values } from '../../contract/fields.ts'
import { type Origin, originOf } from '../../delivery/origin.ts'
import { InputError } from '../../errors.ts'
import { isSafePath } from '../../git/tree.ts'
import type { Host } from '../../host/host.ts'
import type { imageDeliveryInputs } from '../inputs.ts'
import type { BumpRequest } from '../request.ts'
import type { Purpose } from './message.ts'

export type ImageDeliveryInputs = Values<typeof imageDeliveryInputs> & { readonly dryRun: boolean }

/** Where to look, and what to set there. */
export interface Step {
  readonly paths: readonly string[]
  readonly request: BumpRequest
}

/** All that a change of images wants, as data: it means the same on every tip, in this job and in one that carries it along. */
export interface Wish {
  readonly steps: readonly Step[]
  readonly order: 'any' | 'newest'
  readonly purpose: Purpose
  readonly origin: Origin
  /** What a scan of the image found, in one line. */
  readonly scan?: string
  readonly template?: string
}

export function wishOf(
  steps: readonly Step[],
  purpose: Purpose,
  inputs: ImageDeliveryInputs,
  environment: Host['environment'],
): Wish {
  const { order, scanSummary, commitMessage } = inputs
  return {
    steps,
    order,
    purpose,
    origin: originOf(environment, inputs),
    ...(scanSummary === undefined ? {} : { scan: scanSummary }),
    ...(commitMessage === undefined ? {} : { template: commitMessage }),
  }
}

/**
 * Reads the wish of another job. It holds the secret that we hold, but may be of another release.
 * @throws InputError when it is not of the form that this release writes.
 */
export function readWish(data: unknown): Wish {
  const wish = data as Partial<Wish>
  const isText = (value: unknown): boolean => typeof value === 'string'
  const isTexts = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every(isText))
  const isStep = ({ paths, request }: Partial<Step>): boolean =>
    Array.isArray(paths) &&
    paths.every((path) => path === '.' || isSafePath(String(path).replace(/\/$/, ''))) &&
    Array.isArray(request?.images) &&
    request.images.every((image) => isText(image?.name)) &&
    [request.environments, request.kinds, request.containers, request.selectors, request.chart].every(isTexts)
  const isWish =
    Array.isArray(wish.steps) &&
    wish.steps.every(isStep) &&
    (wish.order === 'any' || wish.order === 'newest') &&
    ['bump', 'promote', 'rollback'].includes(String(wish.purpose?.kind)) &&
    Object.values(wish.origin ?? { none: undefined }).every(isText) &&
    (wish.scan === undefined || isText(wish.scan)) &&
    (wish.template === undefined || isText(wish.template))
  if (isWish) return wish as Wish
  throw new InputError('The request of another job is not of the form that this release understands', {
    fix: 'Use one release of gitops-actions in all jobs of a repository.',
  })
}
