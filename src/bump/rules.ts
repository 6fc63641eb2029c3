import { regenerationRules } from '../regeneration/rules.ts'
import type { Catalogue, FindingOf } from '../report/catalogue.ts'

/** What bump-manifest-tag, promote and rollback have to say. */
export const bumpRules = {
  ...regenerationRules,
  'alias-follows': {
    summary: 'An alias stands for a text that was changed, so its value changes too.',
    severity: 'notice',
  },
  'binary-file': { summary: 'A file is text.', severity: 'warning' },
  'chart-not-found': { summary: 'No Chart.yaml stands above the values of an image.', severity: 'warning' },
  'digest-lost': {
    summary: 'A tag was written where a tag and a digest stood, so nothing pins the image any more.',
    severity: 'notice',
  },
  'digest-not-written': {
    summary: 'There is no key for a digest beside a tag, so the tag alone was changed.',
    severity: 'notice',
  },
  'file-too-large': { summary: 'A file has at most 32 MiB.', severity: 'warning' },
  'image-behind-variable': {
    summary: 'An image of the same repository stands in a registry that a variable fills in.',
    severity: 'notice',
  },
  'image-not-found': { summary: 'An image that is to be changed was found nowhere.', severity: 'notice' },
  'image-under-other-key': {
    summary: 'An image stands under a key that is no known place of one.',
    severity: 'notice',
  },
  'image-without-version': {
    summary: 'An image stands without a tag or digest, so there is nothing to replace.',
    severity: 'notice',
  },
  'moving-tag': {
    summary: 'What is promoted names one image, by a version or a digest.',
    severity: 'warning',
  },
  'no-yaml': { summary: 'A document is YAML; others are left alone.', severity: 'warning' },
  'older-version-kept-out': {
    summary: 'A version that is older than the one in Git is not written.',
    severity: 'notice',
  },
  'order-unknown': {
    summary: 'Nothing tells whether a version is newer than the one in Git, so it was set.',
    severity: 'notice',
  },
  'place-not-editable': {
    summary: 'The version of an image stands in a way that a splice of its bytes can not change.',
    severity: 'warning',
  },
} as const satisfies Catalogue

export type Finding = FindingOf<typeof bumpRules>
