import type { Catalogue, FindingOf } from '../report/catalogue.ts'

/** What rendering has to say, and what it says of the kustomizations that it reads. */
export const renderRules = {
  'application-path': {
    summary: 'The path of an Argo CD Application that points to this repository exists in it.',
    severity: 'error',
    cites: 'https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/',
  },
  'deprecated-field': { summary: 'A kustomization uses no deprecated field.', severity: 'notice' },
  'duplicate-key': { summary: 'A key stands once in a map.' },
  'empty-generator': { summary: 'A generator of an ApplicationSet matches something.', severity: 'warning' },
  'kustomization-circle': { summary: 'Kustomizations do not take in each other in a circle.' },
  'load-restriction': {
    summary: 'A kustomization loads files from its folder and below, unless its controller allows more.',
  },
  'missing-file': { summary: 'What a kustomization, a chart or an Application names exists.' },
  'render-failed': { summary: 'Kustomize and Helm can render what they are asked to.' },
  'unknown-field': { summary: 'A field is one that the kind has.' },
  'wrong-type': { summary: 'A value has the type of its field.' },
} as const satisfies Catalogue

export type Finding = FindingOf<typeof renderRules>
