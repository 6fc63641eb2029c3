import { defineContract } from '../contract/contract.ts'
import { commonInputs, goBuildInput, type Values } from '../contract/fields.ts'
import { bakeInputs } from './bake/inputs.ts'
import { notifyInputs } from './notify/inputs.ts'
import { scannerInputs } from './scan/scanners.ts'
import { signingInputs } from './sign/signing.ts'

export const buildContract = defineContract({
  name: 'build-scan-push',
  command: 'build',
  summary:
    'Build an image once, scan every platform of it, and push exactly those bytes if the gate lets them through.',
  branding: { icon: 'shield', color: 'blue' },
  inputs: {
    context: {
      type: 'string',
      positional: true,
      default: '.',
      placeholder: 'CONTEXT',
      description: 'Build context: a folder, or a Git or HTTP URL that BuildKit fetches.',
    },
    image: {
      type: 'string',
      placeholder: 'REF',
      description:
        'Name of the image, such as ghcr.io/acme/web. It may carry a tag. Required, save with bake-file, whose tags name the images.',
    },
    also: {
      type: 'list',
      separator: 'line',
      placeholder: 'REF',
      description:
        'More names of the image, in the same registry or in others: the same digest is pushed to each, with the tag that it carries, or the tags of the image.',
    },
    tag: {
      type: 'list',
      separator: 'comma',
      placeholder: 'TAG',
      description:
        'Tags, literal or patterns: {version}, {major}, {minor}, {sha}, {short-sha}, {branch}, {pr}, {run}, {latest}. A pattern that the event has no value for is left out. Without any: {version} and sha-{short-sha}.',
    },
    overwrite: {
      type: 'enum',
      values: ['never', 'moving', 'always'],
      default: 'moving',
      description:
        'Which existing tags may be pointed at another digest. "moving": all but releases (a full version such as 1.4.2 or v1.4.2).',
    },
    layout: {
      type: 'string',
      placeholder: 'DIR',
      description:
        'Image made by another builder (ko, Buildpacks, Bazel, Nix), taken in place of a build: an OCI layout, or an archive (.tar, .tar.gz) of one or of docker save.',
    },
    ...bakeInputs,
    'sbom-out': {
      type: 'string',
      placeholder: 'DIR',
      target: true,
      description: 'Folder for an SBOM of each platform, taken from the scan.',
    },
    'sbom-format': {
      type: 'list',
      separator: 'comma',
      values: ['cyclonedx', 'spdx', 'spdx3'],
      default: ['cyclonedx'],
      description:
        'Forms of the SBOMs of sbom-out, sbom-attach and attest: CycloneDX, SPDX 2.3 (spdx) or SPDX 3.0 (spdx3), as JSON. SPDX 2.3 needs Trivy.',
    },
    'sbom-attach': {
      type: 'boolean',
      description: 'Attach the SBOM of each platform to it in the registry, as an OCI referrer.',
    },
    'layout-out': {
      type: 'string',
      placeholder: 'DIR',
      target: true,
      description: 'Keep the built OCI layout in this folder.',
    },
    'fail-on': {
      type: 'enum',
      values: ['critical', 'high', 'medium', 'low', 'none'],
      default: 'critical',
      description: 'The lowest severity that refuses the image.',
    },
    rules: {
      type: 'map',
      separator: 'comma',
      description:
        'Severity of what is said of Dockerfiles and images: error, warning, notice or off by the name of the rule, such as "root-user=error, no-healthcheck=warning". docs/rules.md lists the rules.',
    },
    'new-only': {
      type: 'boolean',
      description:
        'What the image that runs now has too does not refuse; it stays a warning. That image is scanned with the same database.',
    },
    against: {
      type: 'string',
      placeholder: 'REF',
      description:
        'The image that runs now: a digest or a tag of this image, or a whole reference. The report says what grew, is new and is fixed since then; new-only lets what it has pass. The one-step action takes what the GitOps repository names.',
    },
    'ignore-unfixed': { type: 'boolean', description: 'Vulnerabilities without a fix do not refuse.' },
    'ignore-file': {
      type: 'string',
      placeholder: 'FILE',
      description:
        'Vulnerabilities that are accepted: YAML with id, reason and expires, or a .trivyignore. Default: .trivyignore.yaml or .trivyignore of the working directory.',
    },
    'fix-within': {
      type: 'list',
      separator: 'comma',
      placeholder: 'SEVERITY=DAYS',
      description:
        'How long after its publication a vulnerability does not refuse, by severity: critical=7d, high=30d. Grype tells no dates, so what it alone finds counts at once.',
    },
    vex: {
      type: 'list',
      separator: 'line',
      placeholder: 'FILE',
      description:
        'OpenVEX documents: what they say does not affect the image, or is fixed in it, does not count. One a line.',
    },
    ...scannerInputs,
    push: { type: 'boolean', description: 'Push the image when the gate lets it through.' },
    'push-by-digest': {
      type: 'boolean',
      description:
        'Push by the digest alone, and set no tag: for one platform of several that native runners build. The tags are for the labels of the image then.',
    },
    merge: {
      type: 'list',
      separator: 'line',
      placeholder: 'DIGEST',
      description:
        'Digests of this image that other runs pushed by push-by-digest, one for each platform: they are verified, scanned as a whole, put under one index, signed and tagged, in place of a build. With platform, exactly those platforms must be there.',
    },
    'mount-from': {
      type: 'list',
      separator: 'comma',
      placeholder: 'REPOSITORY',
      description: 'Repositories of the same registry whose layers are taken over without an upload.',
    },
    'registry-username': {
      type: 'string',
      placeholder: 'NAME',
      description: 'Account to push with. Default: what docker login left.',
    },
    'registry-password': {
      type: 'secret',
      environment: 'REGISTRY_PASSWORD',
      description: 'Password or token of that account. Scanners never see it.',
    },
    'insecure-registry': {
      type: 'boolean',
      description: 'Allow plain HTTP to the registry. A registry on this machine may always speak it.',
    },
    ...signingInputs,
    ...notifyInputs,
    'buildx-path': { type: 'string', placeholder: 'FILE', description: 'The docker-buildx program to run.' },
    ...goBuildInput,
    ...commonInputs,
  },
  outputs: {
    image: 'Name of the image, without tag and digest.',
    digest: 'Digest of the image: of the index, when it has several platforms.',
    reference: 'The pushed image as name@digest; empty when nothing was pushed.',
    references: 'The pushed image as name@digest, by all its names, one a line.',
    tag: 'The first tag.',
    tags: 'All tags, one a line.',
    'source-time':
      'When the commit that was built was made, RFC 3339, for the input build-time of bump-manifest-tag; empty where that is not known.',
    platforms: 'JSON object: the digest of each platform.',
    vulnerabilities:
      'JSON object: how many vulnerabilities of each severity, over all platforms, that are not ignored.',
    'scan-summary':
      'What the gate saw and decided, in one line, for the input scan-summary of bump-manifest-tag; empty when nothing was scanned.',
    images:
      'JSON object: name, digest and reference of the image, under the end of its name. The one-step action has all services there.',
    pushed: 'true when the image was pushed.',
    outcome:
      'What became of it: built (and pushed, if asked for), refused; where a service failed, build-failed, scan-failed, push-failed or sign-failed.',
    sboms: 'Files of the SBOMs, one a line.',
    layout: 'Folder of the OCI layout, when layout-out or layout was given.',
  },
  examples: [
    'gitops-actions build . --image ghcr.io/acme/web --platform linux/amd64,linux/arm64 --push',
    'gitops-actions build . --image ghcr.io/acme/web --fail-on high --ignore-unfixed --format sarif --output scan.sarif',
    'gitops-actions build --bake-file docker-bake.hcl --bake-target release --push',
    'gitops-actions build --layout dist/image --image localhost:5000/web --tag 1.4.0 --push',
  ],
})

export type BuildInputs = Values<(typeof buildContract)['inputs']>
