import type { Catalogue, FindingOf } from '../report/catalogue.ts'

/** What build-scan-push has to say. */
export const imageRules = {
  'ignore-expired': {
    summary: 'An exception of the ignore file has expired, so the vulnerability counts again.',
    severity: 'warning',
  },
  'not-scanned': { summary: 'Nobody looked for vulnerabilities, since scanner is `none`.', severity: 'warning' },
  'nothing-recognised': {
    summary: 'The scanner recognised no package in an image, so it could not find any vulnerability.',
    severity: 'notice',
  },
  'tag-exists': { summary: 'A tag that must not move stands for no other image yet.' },
  'tag-moved': { summary: 'A tag stood for another image before.', severity: 'notice' },
  'vulnerable-package': { summary: 'An image holds a package with a known vulnerability.' },
} as const satisfies Catalogue

export type Finding = FindingOf<typeof imageRules>
