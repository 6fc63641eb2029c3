import type { Catalogue, FindingOf } from '../report/catalogue.ts'

/** What the chain and rescan-images say beyond their stages. */
export const chainRules = {
  'image-missing': { summary: 'An image that a repository names is in its registry.' },
  'image-not-pushed': { summary: 'An image goes into Git that this run pushed to no registry.', severity: 'warning' },
  'image-unseen': { summary: 'An image that runs can be pulled and scanned: what nobody could look at does not pass.' },
} as const satisfies Catalogue

export type Finding = FindingOf<typeof chainRules>
