import { defineContract } from '../contract/contract.ts'
import { commonInputs, type Fields } from '../contract/fields.ts'
import { deliveryInputs, deliveryOutputs } from '../delivery/inputs.ts'

/** Where to look, and which of the places found there to take. */
const narrowingInputs = {
  paths: {
    type: 'list',
    separator: 'line',
    positional: true,
    placeholder: 'PATH',
    default: ['.'],
    description:
      'Files, folders and globs to search. Folders are searched for YAML files; a file that is named is read whatever its name. With repository, paths are relative to its root.',
  },
  environments: {
    type: 'list',
    separator: 'comma',
    placeholder: 'NAME',
    description:
      'Only files of these environments: a folder has the name, or a part of the file name, as in overlays/prod/ and values-prod.yaml.',
  },
  kinds: {
    type: 'list',
    separator: 'comma',
    placeholder: 'KIND',
    description: 'Only documents of these kinds, such as Deployment or CronJob.',
  },
  containers: {
    type: 'list',
    separator: 'comma',
    placeholder: 'NAME',
    description: 'Only containers (or Compose services) of these names.',
  },
  selectors: {
    type: 'list',
    separator: 'line',
    placeholder: 'YAML-PATH',
    description:
      'Only what stands at or below these YAML paths, such as spec.values.sidecar.tag, services.*.image or images[name=web].newTag. A scalar under a key that is no known place is taken for the tag.',
  },
} as const satisfies Fields

/** What a delivery of images takes beside what every delivery takes. */
export const imageDeliveryInputs = {
  ...deliveryInputs,
  group: {
    type: 'enum',
    values: ['image', 'environment', 'all'],
    default: 'all',
    description: 'One pull request per image and environment (image), per environment, or for everything together.',
  },
  order: {
    type: 'enum',
    values: ['any', 'newest'],
    default: 'any',
    description:
      'Whether an older build may overwrite a newer one: any lets the last job win, newest keeps the newer version (by semver, by a time in the tags, by build-time, or by commit ancestry).',
  },
  'build-time': {
    type: 'string',
    placeholder: 'TIME',
    description:
      'When the image was built, or the commit that it was built from was made: RFC 3339 (2026-01-31T12:00:00Z) or seconds since 1970. It stands in the commit message, and "order: newest" compares it.',
  },
  'scan-summary': {
    type: 'string',
    placeholder: 'TEXT',
    description:
      'What a scan of the image found, for the body of the pull request: the output scan-summary of build-scan-push, or any line of text.',
  },
} as const satisfies Fields

/** What promote does with bases of environments that were changed in both. */
export const conflictInput = {
  'on-conflict': {
    type: 'enum',
    values: ['fail', 'ours', 'theirs'],
    default: 'fail',
    description:
      'Where each environment has a base of its own, and one field was changed in both: fail tells both values and writes nothing, ours keeps that of "to", theirs takes that of "from".',
  },
} as const satisfies Fields

/** The public interface of bump-manifest-tag. */
export const bumpContract = defineContract({
  name: 'bump-manifest-tag',
  command: 'bump',
  summary:
    'Change the tag or digest of an image wherever it stands, byte for byte, and bring the change to a GitOps repository.',
  branding: { icon: 'arrow-up-circle', color: 'green' },
  inputs: {
    operation: {
      type: 'enum',
      values: ['bump', 'promote', 'rollback'],
      default: 'bump',
      only: 'action',
      description:
        'What to do: bump sets a version, promote moves what one environment runs into the next, rollback brings back what ran before.',
    },
    image: {
      type: 'list',
      separator: 'line',
      placeholder: 'NAME',
      description:
        'Image to change, as registries know it: nginx is docker.io/library/nginx. Several may be given; each may carry a version of its own, as in ghcr.io/acme/web:1.4.0@sha256:….',
    },
    tag: { type: 'string', placeholder: 'TAG', description: 'New tag. An old digest beside it goes.' },
    digest: {
      type: 'string',
      placeholder: 'DIGEST',
      description: 'New digest, sha256:…. With a tag both are written where both can stand.',
    },
    ...narrowingInputs,
    'allow-missing': {
      type: 'boolean',
      default: false,
      description: 'An image that is found nowhere is a notice, not an error.',
    },
    'add-missing': {
      type: 'boolean',
      default: false,
      description: 'An image that is found nowhere gets an entry under images of the kustomization.',
    },
    chart: {
      type: 'list',
      separator: 'comma',
      values: ['app-version', 'version'],
      placeholder: 'FIELD',
      description:
        'What of the Chart.yaml of changed Helm values becomes the new tag too: app-version, version or both. With app-version an empty tag in the values stays empty, since it stands for the appVersion.',
    },
    from: {
      type: 'string',
      placeholder: 'PATH',
      only: 'action',
      description: 'Overlay that promote reads what runs from, such as overlays/dev.',
    },
    to: {
      type: 'string',
      placeholder: 'PATH',
      only: 'action',
      description: 'Overlay that promote writes to, such as overlays/stage; for rollback the commit to go back to.',
    },
    soak: {
      type: 'string',
      placeholder: 'DURATION',
      only: 'action',
      description: 'How long the version must have run in "from" before promote takes it: 30m, 24h, 7d.',
    },
    'on-conflict': { ...conflictInput['on-conflict'], only: 'action' },
    reason: {
      type: 'string',
      placeholder: 'TEXT',
      only: 'action',
      description: 'Why it is rolled back; it stands in the commit message.',
    },
    ...imageDeliveryInputs,
    ...commonInputs,
  },
  outputs: {
    changed: '"true" when a file, a commit or a pull request changed.',
    files: 'JSON list of the files that changed.',
    images: 'JSON list of the images with their old and new tags and digests.',
    'old-tag': 'Tag that stood at the first changed place; empty where there was none.',
    'old-digest': 'Digest that stood at the first changed place; empty where there was none.',
    'new-tag': 'Tag that stands there now.',
    'new-digest': 'Digest that stands there now.',
    ...deliveryOutputs,
  },
  examples: [
    'gitops-actions bump --image ghcr.io/acme/web --tag 1.4.0 ops/overlays/dev',
    'gitops-actions bump --image web --tag 1.4.0 --selectors spec.values.web.version releases/web.yaml',
    'gitops-actions bump --image ghcr.io/acme/web:1.4.0 --repository https://github.com/acme/gitops --branch main',
    'gitops-actions bump --image ghcr.io/acme/web --tag 1.4.0 --repository acme/gitops --pull-request',
  ],
})
