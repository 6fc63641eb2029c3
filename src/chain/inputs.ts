import { buildContract } from '../build/inputs.ts'
import { bumpContract } from '../bump/inputs.ts'
import { defineContract } from '../contract/contract.ts'
import { commonInputs } from '../contract/fields.ts'
import { contract as convertContract } from '../convert/inputs.ts'
import { validateContract } from '../validate/inputs.ts'

const { inputs: convert } = convertContract
const { inputs: validate } = validateContract
const { inputs: build } = buildContract
const { inputs: bump } = bumpContract

/** The public interface of the chain. Its inputs are those of the stages; a stage whose first input is absent is off. */
export const chainContract = defineContract({
  name: 'gitops-actions',
  command: 'run',
  summary:
    'Take a commit to a GitOps repository in one step: convert, validate, build, scan, push and bump, up to the first refusal.',
  branding: { icon: 'git-merge', color: 'blue' },
  inputs: {
    'compose-file': {
      ...convert.file,
      description:
        'Compose files to convert into manifests, the later ones overriding. Without any, nothing is converted.',
    },
    out: { ...convert.out, default: 'ops', description: 'Folder for the manifests: base/ and overlays/.' },
    environment: convert.environment,
    namespace: convert.namespace,
    profile: convert.profile,
    registry: convert.registry,
    strict: convert.strict,
    manifests: {
      type: 'list',
      separator: 'line',
      placeholder: 'PATH',
      description: 'Manifests to validate. Default: what was converted. Without either, nothing is validated.',
    },
    'kubernetes-version': validate['kubernetes-version'],
    schemas: validate.schemas,
    external: validate.external,
    rules: validate.rules,
    image: {
      ...build.image,
      required: false,
      description: 'Name of the image to build and to bump. Without it, nothing is built and nothing is bumped.',
    },
    tag: build.tag,
    context: {
      type: 'string',
      placeholder: 'CONTEXT',
      description: 'Build context. Without it and without layout, nothing is built.',
    },
    layout: build.layout,
    file: build.file,
    platform: build.platform,
    target: build.target,
    'build-arg': build['build-arg'],
    'build-context': build['build-context'],
    builder: build.builder,
    'cache-from': build['cache-from'],
    'cache-to': build['cache-to'],
    scanner: build.scanner,
    'fail-on': build['fail-on'],
    'ignore-unfixed': build['ignore-unfixed'],
    'ignore-file': build['ignore-file'],
    'scanner-cache': build['scanner-cache'],
    'scanner-offline': build['scanner-offline'],
    push: build.push,
    'registry-username': build['registry-username'],
    'registry-password': build['registry-password'],
    'insecure-registry': build['insecure-registry'],
    sign: build.sign,
    'sign-key': build['sign-key'],
    'cosign-password': build['cosign-password'],
    repository: {
      ...bump.repository,
      description: 'GitOps repository to change, as a URL or as OWNER/NAME. Without it, nothing is bumped.',
    },
    branch: bump.branch,
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
    'pull-request': bump['pull-request'],
    labels: bump.labels,
    reviewers: bump.reviewers,
    'auto-merge': bump['auto-merge'],
    order: bump.order,
    'build-time': {
      ...bump['build-time'],
      description: `${bump['build-time'].description} Default: when the commit that this run built was made.`,
    },
    'commit-message': bump['commit-message'],
    author: bump.author,
    token: bump.token,
    'race-secret': bump['race-secret'],
    'app-id': bump['app-id'],
    'app-private-key': bump['app-private-key'],
    ...commonInputs,
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
