import { defineContract } from '../../contract/contract.ts'
import { commonInputs, type Fields, goBuildInput } from '../../contract/fields.ts'
import { buildContract } from '../inputs.ts'

const build = buildContract.inputs

const inputs = {
  images: {
    type: 'list',
    separator: 'line',
    required: true,
    positional: true,
    placeholder: 'IMAGE',
    description: 'Images, by digest or tag.',
  },
  key: { ...build['verify-key'], description: 'Public key: a file, env://VARIABLE, or a URI of a key service.' },
  identity: { ...build['verify-identity'], description: 'Who signs without a key.' },
  issuer: { ...build['verify-issuer'], description: 'Who vouches for the identity.' },
  'trusted-root': {
    ...build['trusted-root'],
    description: 'TrustedRoot of the Sigstore instance that signs without a key. Default: that of the public one.',
  },
  attestation: {
    type: 'list',
    separator: 'comma',
    placeholder: 'TYPE',
    description:
      "Attestations that must be there: sbom, provenance, scan, tests; or a type of cosign's, or the URI of a predicate.",
  },
  'transparency-log': {
    type: 'boolean',
    default: true,
    description: 'Signatures must be in the public transparency log.',
  },
  'insecure-registry': build['insecure-registry'],
  'sign-path': build['sign-path'],
  ...goBuildInput,
  ...commonInputs,
} as const satisfies Fields

/** The public interface of the command `verify`. */
export const verifyContract = defineContract({
  name: 'build-scan-push',
  command: 'verify',
  summary: 'Verify the signature of images, and what is attested of them.',
  branding: buildContract.branding,
  inputs,
  outputs: { verified: '"true" when all that was asked for was verified.' },
  examples: [
    'gitops-actions verify ghcr.io/acme/web:1.4.0 --key cosign.pub --attestation sbom,provenance',
    'gitops-actions verify ghcr.io/acme/web:1.4.0 --identity https://github.com/acme/web/.github/workflows/image.yml@refs/tags/v1.4.0 --issuer https://token.actions.githubusercontent.com',
  ],
})
