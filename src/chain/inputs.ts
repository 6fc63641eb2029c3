import { defineContract } from '../contract/contract.ts'
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
      description:
        'Compose files to convert into manifests, the later ones overriding. Without any, nothing is converted.',
    },
    out: { ...convert.out, default: 'ops', description: 'Folder for the manifests: base/ and overlays/.' },
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
      description: 'Name of the image to build and to bump. Without it, nothing is built and nothing is bumped.',
    },
    context: {
      type: 'string',
      placeholder: 'CONTEXT',
      description: 'Build context. Without it and without layout, nothing is built.',
    },
    ...takenFrom('build'),
    ...takenFrom('bump'),
    repository: {
      ...bump.repository,
      description: 'GitOps repository to change, as a URL or as OWNER/NAME. Without it, nothing is bumped.',
    },
    paths: {
      ...bump.paths,
      positional: false,
      description: 'Files, folders and globs of the GitOps repository in which the image is bumped.',
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
    changed: '"true" when the GitOps repository or its pull request changed.',
    commit: 'Commit in the GitOps repository.',
    branch: 'Branch that holds the commit.',
    'pull-request-url': 'Address of the pull request.',
    'not-done': 'Stages that were on and did not run because an earlier one refused, separated by commas.',
  },
  examples: [
    'gitops-actions run -f compose.yaml --out ops --image ghcr.io/acme/web --context . --push --repository acme/gitops',
    'gitops-actions run --manifests ops --image ghcr.io/acme/web --layout image --repository ../gitops.git --dry-run',
  ],
})
