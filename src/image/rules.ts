import type { Catalogue, FindingOf } from '../report/catalogue.ts'
import { dockerfileRules } from './dockerfile/rules.ts'

/** What build-scan-push says of a build, and of what the gate saw. */
export const gateRules = {
  'attestation-missing': { summary: 'What is asked for is attested of an image, and can be verified.' },
  'base-image-missing': { summary: 'The base images of a Dockerfile exist, for every platform that is built.' },
  'build-step-failed': { summary: 'Every step of the build ends without an error.' },
  'clock-behind': { summary: 'The clock of the machine is not behind the day on which the database was made.' },
  'copy-source-missing': {
    summary: 'What an instruction copies is in the build context, or in the stage that it names.',
  },
  'database-old': { summary: 'The vulnerability database is at most seven days old.', severity: 'warning' },
  'dockerfile-invalid': { summary: 'The Dockerfile can be read, and is given all that it asks for.' },
  'ignore-expired': {
    summary: 'An exception of the ignore file has expired, so the vulnerability counts again.',
    severity: 'warning',
  },
  'leaked-secret': { summary: 'No secret stands in a layer or in the config of an image.' },
  'license-refused': {
    summary: 'The packages of an image have licences that are allowed: by the lists, or by the class of each.',
    cites: 'https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/',
  },
  'license-unreadable': {
    summary: 'A package says its licence as an SPDX expression, where licences are judged.',
    severity: 'warning',
  },
  misconfiguration: {
    summary: 'The config of an image breaks no check of the scanner, where they are asked for.',
    severity: 'warning',
  },
  'name-not-pushed': {
    summary: 'Every name that a build gives its image is one of the repository that it is pushed to.',
    severity: 'warning',
  },
  'not-notified': { summary: 'The issues and the webhook that are asked for can be told.', severity: 'warning' },
  'not-scanned': { summary: 'Nobody looked for vulnerabilities, since scanner is `none`.', severity: 'warning' },
  'nothing-recognised': {
    summary: 'The scanner recognised no package in an image, so it could not find any vulnerability.',
    severity: 'notice',
  },
  'tag-exists': { summary: 'A tag that must not move stands for no other image yet.' },
  'tag-moved': { summary: 'A tag stood for another image before.', severity: 'notice' },
  'signature-missing': { summary: 'An image is signed by whom it should be, so that it can be verified.' },
  'tests-failed': { summary: 'The tests whose results are given have all passed.' },
  'vex-without-effect': {
    summary: 'A VEX document that is given says something of an image that is made.',
    severity: 'warning',
  },
  'vulnerable-package': { summary: 'An image holds a package with a known vulnerability.' },
} as const satisfies Catalogue

/** What build-scan-push has to say. */
export const imageRules = { ...dockerfileRules, ...gateRules } as const satisfies Catalogue

export type Finding = FindingOf<typeof imageRules>
