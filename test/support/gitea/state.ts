import { git } from '../repositories.ts'
import type { SeenPull } from './site.ts'

/** One repository of the double. */
export interface DoubleRepository {
  /** `acme/ops` */
  readonly name: string
  readonly bare: string
  /** Labels of its own; those of the organization stand beside it. */
  readonly labels: readonly DoubleLabel[]
  readonly isProtected: boolean
  readonly forbids: readonly string[]
  readonly pulls: DoublePull[]
}

export interface DoubleLabel {
  readonly id: number
  readonly name: string
}

export type DoublePull = { -readonly [Key in keyof Omit<SeenPull, 'draft'>]: SeenPull[Key] } & {
  readonly base: string
  readonly author: string
  /** The method that it is to be merged by once its checks pass. */
  scheduled: string | undefined
  /** From when on the server has looked for conflicts, by the commit that it looked at. */
  readonly looked: Map<string, number>
}

export const isDraft = ({ title }: DoublePull): boolean => /^(?:WIP:|\[WIP\])/i.test(title)

/** The people and teams of the site, and who of them may see its repositories. */
export const people = ['root', 'bot', 'guest']
export const members = ['root', 'bot']
export const teams = ['Owners']
export const organizationLabels: readonly DoubleLabel[] = [{ id: 1, name: 'team' }]

/** What the server does in the background with a pull request that is to be merged, once nothing is in the way. */
export function mergeIfAllowed({ bare, forbids }: DoubleRepository, pull: DoublePull): void {
  if (pull.state === 'closed' || pull.scheduled === undefined || forbids.includes(pull.scheduled)) return
  git(bare, 'merge-base', '--is-ancestor', pull.base, pull.head)
  git(bare, 'update-ref', `refs/heads/${pull.base}`, `refs/heads/${pull.head}`)
  Object.assign(pull, { state: 'closed', merged: true })
}
