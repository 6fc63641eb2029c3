import type { Catalogue, FindingOf } from '../report/catalogue.ts'

/** What the chain says beyond its stages. */
export const chainRules = {
  'image-not-pushed': { summary: 'An image goes into Git that this run pushed to no registry.', severity: 'warning' },
} as const satisfies Catalogue

export type Finding = FindingOf<typeof chainRules>
