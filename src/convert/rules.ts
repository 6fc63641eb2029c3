import { regenerationRules } from '../regeneration/rules.ts'
import type { Catalogue, FindingOf } from '../report/catalogue.ts'

/** What kompose-convert has to say. */
export const convertRules = {
  ...regenerationRules,
  'assumed-job': {
    summary:
      'A service that serves nobody and is named for what it prepares is run once, where nothing says otherwise.',
    severity: 'notice',
  },
  'assumed-user': {
    summary: 'Nothing says whether the image runs as another user than root, with a read-only root file system.',
    severity: 'notice',
  },
  'bind-as-claim': {
    summary: 'A folder of the host that a service mounts becomes an empty PersistentVolumeClaim.',
    severity: 'warning',
  },
  drift: { summary: 'With `check`, a manifest is not what the Compose file gives.' },
  'host-path': { summary: 'A folder of this machine would be read into a ConfigMap by kompose.' },
  'environment-difference': {
    summary: 'What the variables of an environment change is what its overlay takes.',
    severity: 'warning',
  },
  'inactive-profile': { summary: 'A service is left out, since none of its profiles is active.', severity: 'notice' },
  'invalid-image': { summary: 'The image of a service is no name of an image.' },
  'invalid-model': { summary: 'The parts of a Compose project contradict each other, or name what is not there.' },
  'invalid-template': { summary: 'A variable is written as Compose reads one.' },
  'missing-file': { summary: 'A file that the Compose file names is there, and is text.' },
  'missing-key': { summary: 'A key that the Compose specification requires is there.' },
  'no-health-check': { summary: 'A service has a health check.', severity: 'warning' },
  'no-services': { summary: 'A service is active.', severity: 'warning' },
  'missing-program': {
    summary: 'A health check runs a program that its container has.',
    severity: 'warning',
  },
  'not-restricted': {
    summary: 'A service asks for what the Pod Security Standard restricted forbids.',
    severity: 'warning',
  },
  'not-exposed': {
    summary: 'A service is to be reached from outside in a way that its ports, or what leads there, rule out.',
    severity: 'warning',
  },
  renamed: {
    summary: 'The name of a service, or another it is reached by, can be no name in Kubernetes.',
    severity: 'notice',
  },
  'required-variable': { summary: 'A variable that the Compose file requires is set.' },
  'secret-needed': {
    summary: 'A Secret that a service reads must exist: secrets are never written to Git.',
    severity: 'warning',
  },
  'separate-data': {
    summary: 'What runs several times keeps the same data in each of its Pods, or copies it itself.',
    severity: 'warning',
  },
  'shared-volume': {
    summary: 'A volume is mounted by several services or Pods, so its claim asks for ReadWriteMany.',
    severity: 'warning',
  },
  'unkept-data': {
    summary: 'What a store keeps is mounted from a volume.',
    severity: 'warning',
  },
  'unknown-key': { summary: 'A key is one that the Compose specification has.' },
  'unpinned-image': { summary: 'An image has a version.', severity: 'warning' },
  'unset-variable': { summary: 'A variable that the Compose file names is set.', severity: 'warning' },
  'unresolved-image': {
    summary: 'With `pin-images` or `inspect-images`, the registry of an image tells of it.',
    severity: 'warning',
  },
  'unsupported-key': {
    summary: 'A setting, or a value of one, has nothing in Kubernetes that it could become.',
    severity: 'warning',
  },
  'unsupported-mount': { summary: 'A mount is left out.', severity: 'warning' },
  'volume-needed': { summary: 'The claim of an external volume must exist.', severity: 'warning' },
  'wrong-type': { summary: 'A value has the type that the Compose specification says.' },
  'wrong-value': { summary: 'A value is one that its setting takes.' },
} as const satisfies Catalogue

export type Finding = FindingOf<typeof convertRules>
