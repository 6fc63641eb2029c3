import { bumpContract } from '../../bump/inputs.ts'
import { defineContract } from '../../contract/contract.ts'
import { commonInputs, goBuildInput, type Values } from '../../contract/fields.ts'
import { buildContract } from '../../image/inputs.ts'
import { notifyInputs } from '../../image/notify/inputs.ts'
import { scannerInputs } from '../../image/scan/scanners.ts'

const { paths, environments, repository, branch, token, username, ...bump } = bumpContract.inputs
const build = buildContract.inputs

/** The public interface of rescan-images. */
export const rescanContract = defineContract({
  name: 'rescan-images',
  command: 'rescan',
  summary: 'Scan the images that a GitOps repository names, by their digests, with the vulnerabilities known today.',
  branding: { icon: 'refresh-cw', color: 'blue' },
  inputs: {
    paths,
    environments,
    image: {
      type: 'list',
      separator: 'line',
      placeholder: 'NAME',
      description: 'Only these images. Default: all.',
    },
    platform: {
      type: 'list',
      separator: 'comma',
      placeholder: 'PLATFORM',
      default: ['linux/amd64', 'linux/arm64'],
      description:
        'Platforms that are scanned, as far as an image has them; one that has none of them is scanned whole.',
    },
    repository: {
      ...repository,
      description:
        'GitOps repository to read, as a URL or as OWNER/NAME on the server of this workflow. It needs no checkout. Without it, the files of the working directory are read.',
    },
    branch: { ...branch, description: 'Branch to read. Default: the default branch of the repository.' },
    token: { ...token, description: 'Token to read the repository with.' },
    username,
    'app-id': bump['app-id'],
    'app-private-key': bump['app-private-key'],
    'fail-on': build['fail-on'],
    'ignore-unfixed': build['ignore-unfixed'],
    'ignore-file': build['ignore-file'],
    'fix-within': build['fix-within'],
    vex: build.vex,
    ...scannerInputs,
    scanner: {
      ...scannerInputs.scanner,
      values: ['trivy', 'grype', 'both'],
      description: 'What looks for vulnerabilities in every platform.',
    },
    ...notifyInputs,
    'insecure-registry': build['insecure-registry'],
    ...goBuildInput,
    ...commonInputs,
  },
  outputs: {
    refused: '"true" when the gate refuses an image that runs, or one could not be looked at.',
    environments:
      'JSON object: for each environment how many images it names, how many of them are refused, and its vulnerabilities by severity.',
    images: 'JSON list: image, version, digest, environments, vulnerabilities by severity, and what became of it.',
    vulnerabilities: 'JSON object: how many vulnerabilities of each severity, over all images, that are not ignored.',
  },
  examples: [
    'gitops-actions rescan clusters apps --fail-on critical --ignore-unfixed',
    'gitops-actions rescan --repository acme/gitops --environments prod --format sarif --output rescan.sarif',
  ],
})

export type RescanInputs = Values<typeof rescanContract.inputs>
