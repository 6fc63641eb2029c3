import { defineContract } from '../contract/contract.ts'
import type { Values } from '../contract/fields.ts'
import { contracts, takenFrom } from './stage-inputs.ts'

const {
  convert: { inputs: convert },
  validate: { inputs: validate },
  build: { inputs: build },
  bump: { inputs: bump },
} = contracts

/** The public interface of the chain. Its inputs are those of the stages; a stage whose first input is absent is off. */
export const chainContract = defineContract({
  name: 'gitops-actions',
  command: 'run',
  summary:
    'Take a commit to a GitOps repository in one step: convert, validate, build, scan, push and bump, up to the first refusal.',
  branding: { icon: 'git-merge', color: 'blue' },
  inputs: {
    ...takenFrom('convert'),
    'compose-file': {
      ...convert.file,
      positional: false,
      description:
        'Compose files to convert into manifests, the later ones overriding. Without any, nothing is converted.',
    },
    out: {
      ...convert.out,
      default: 'ops',
      description:
        'Folder for the manifests, base/ and overlays/: of the repository, or without one of the working directory.',
    },
    ...takenFrom('validate'),
    manifests: {
      ...validate.paths,
      positional: false,
      default: [],
      description: 'Manifests to validate. Default: what was converted. Without either, nothing is validated.',
    },
    image: {
      ...build.image,
      required: false,
      description:
        'Name of one image to build and to bump, in place of those of the Compose project. Without it, every service that has a build is built, and all manifests and images are delivered in one change.',
    },
    context: {
      type: 'string',
      placeholder: 'CONTEXT',
      description: 'Build context of the one image. Without it and without layout, that image is not built.',
    },
    layout: {
      type: 'list',
      separator: 'line',
      placeholder: 'SERVICE=DIR',
      description:
        'OCI image layouts made by another builder (ko, Buildpacks, Bazel, Nix), taken in place of the builds of these services. With image, the folder alone.',
    },
    ...takenFrom('build'),
    ...takenFrom('bump'),
    repository: {
      ...bump.repository,
      description:
        'GitOps repository to change, as a URL or as OWNER/NAME. Without it, the manifests are written in the working directory, and with image nothing is bumped.',
    },
    paths: {
      ...bump.paths,
      positional: false,
      description: 'Files, folders and globs of the GitOps repository in which the one image is bumped.',
    },
    pin: {
      type: 'enum',
      values: ['digest', 'tag', 'both'],
      default: 'digest',
      description: 'What is written into the GitOps repository: the digest that passed the gate, the tag, or both.',
    },
    'build-time': {
      ...bump['build-time'],
      description: `${bump['build-time'].description} Default: when the commit that this run built was made.`,
    },
  },
  outputs: {
    manifests: 'Folder of the converted manifests.',
    valid: '"true" when no manifest was refused; empty when none was validated.',
    image: 'Name of the image, without tag and digest.',
    tag: 'The first tag of the image.',
    digest: 'Digest of the image.',
    reference: 'The pushed image as name@digest; empty when nothing was pushed.',
    outcome:
      'What became of the images: built, refused; where a service failed, build-failed, scan-failed, push-failed or sign-failed.',
    changed: '"true" when the GitOps repository or its pull request changed.',
    commit: 'Commit in the GitOps repository.',
    branch: 'Branch that holds the commit.',
    'pull-request-url': 'Address of the pull request.',
    images: 'JSON object: service → reference and digest of the images of the project.',
    'not-done': 'Stages that were on and did not run because an earlier one refused, separated by commas.',
  },
  examples: [
    'gitops-actions run -f compose.yaml --out ops --image ghcr.io/acme/web --context . --push --repository acme/gitops',
    'gitops-actions run --manifests ops --image ghcr.io/acme/web --layout image --repository ../gitops.git --dry-run',
  ],
})

export type ChainInputs = Values<typeof chainContract.inputs>
