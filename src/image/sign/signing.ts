import type { Fields, Values } from '../../contract/fields.ts'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { ToolOptions } from '../../tools/provide.ts'
import type { Attestation } from '../attest/statements.ts'
import { type BaseRule, readBaseRules } from '../verify/base-rules.ts'
import { cosign } from './cosign.ts'
import { readTrustedRoot, type TrustedRoot } from './instance.ts'
import type { Signer, SignRequest, Trust } from './signer.ts'

/** The inputs that say what is signed, by whom, and whose signatures are believed. */
export const signingInputs = {
  sign: {
    type: 'boolean',
    description: 'Sign the digest before any tag points at it: with sign-key, or keyless by OIDC. cosign signs.',
  },
  'sign-key': {
    type: 'string',
    placeholder: 'KEY',
    description: 'Private key of the signature: a file, env://VARIABLE, or a URI of a key service.',
  },
  'sign-password': {
    type: 'secret',
    environment: 'COSIGN_PASSWORD',
    description: 'Password of sign-key.',
    formerly: 'cosign-password',
  },
  attest: {
    type: 'list',
    separator: 'comma',
    values: ['sbom', 'provenance', 'scan', 'tests'],
    description:
      'What is attested as in-toto statements, signed as the image is: the SBOM and the scan of each platform, SLSA provenance, the result of tests.',
  },
  'test-results': {
    type: 'string',
    placeholder: 'FILE',
    description: 'JUnit XML of the tests that were run. A test that failed refuses the image before it is built.',
  },
  verify: {
    type: 'boolean',
    description:
      'Verify signatures and attestations after they are made, before any tag points at the image: by verify-key, or by verify-identity and verify-issuer.',
  },
  'verify-key': {
    type: 'string',
    placeholder: 'KEY',
    description: 'Public key: a file, env://VARIABLE, or a URI of a key service. Default: that of sign-key.',
  },
  'verify-identity': {
    type: 'string',
    placeholder: 'IDENTITY',
    description: 'Who signs without a key. Default: the workflow that runs.',
  },
  'verify-issuer': {
    type: 'string',
    placeholder: 'URL',
    description: 'Who vouches for the identity. Default: the issuer of GitHub Actions.',
  },
  'signing-config': {
    type: 'string',
    placeholder: 'FILE',
    description: 'SigningConfig of the Sigstore instance that signs without a key. Default: the public one.',
  },
  'trusted-root': {
    type: 'string',
    placeholder: 'FILE',
    description:
      'TrustedRoot of the Sigstore instance of signing-config, by which keyless signatures are verified. Default: that of the public one.',
  },
  'require-signed-base': {
    type: 'list',
    separator: 'line',
    placeholder: 'RULE',
    description:
      'Whose signatures base images need, one rule a line: PATTERN key=FILE, PATTERN identity=WHO issuer=URL (with root=FILE where that is not the public Sigstore), or PATTERN unsigned. The first that matches holds; an image that none names is refused.',
  },
  'transparency-log': {
    type: 'boolean',
    default: true,
    description: 'Record signatures in the public transparency log, and look for them there.',
  },
  'sign-path': {
    type: 'string',
    placeholder: 'FILE',
    description: 'The cosign program to run.',
    formerly: 'cosign-path',
  },
} as const satisfies Fields

/** Who signs and verifies. A second signer gets an input that chooses. */
const signer: Signer = cosign

/** What of a build is signed and attested, and whose signatures are believed. */
export interface Signing {
  readonly sign: SignRequest | undefined
  readonly attest: readonly Attestation[]
  /** Whose signatures base images need; undefined where they need none. */
  readonly bases:
    | { readonly rules: readonly BaseRule[]; readonly signer: Signer; readonly tool: ToolOptions }
    | undefined
  /** Whose signatures are looked for behind the push; a key that is not named is that of the signer. */
  readonly verify: Trust | 'own key' | undefined
}

/** What is read beside them. */
type Inputs = Values<typeof signingInputs> & {
  readonly push: boolean
  readonly scanner: string
  readonly insecureRegistry: boolean
  readonly goBuild: boolean
}

/** @throws InputError for what is to be signed or verified, and can't be. */
export function refuseSignatures(inputs: Inputs): void {
  const { sign, push, attest, verify, testResults, scanner } = inputs
  if (sign && !push) {
    throw new InputError('Only a pushed image can be signed', { fix: 'Set push, or leave sign out.' })
  }
  const name = attest.length > 0 ? 'attest' : verify ? 'verify' : undefined
  if (name !== undefined && !sign) {
    throw new InputError(`"${name}" is for what is signed, and sign is off`, { fix: `Set sign, or leave ${name} out.` })
  }
  if (attest.includes('tests') && testResults === undefined) {
    throw new InputError('attest names tests, and there are no test-results', { fix: 'Name the file of JUnit XML.' })
  }
  if (attest.includes('scan') && scanner === 'none') {
    throw new InputError('attest names the scan, and scanner is "none"', { fix: 'Set scanner to trivy or grype.' })
  }
  refuseKeyless(inputs)
}

/** @throws InputError for keyless signing that could not be verified later, or whose instance is named by half. */
function refuseKeyless({ sign, signKey, signingConfig, trustedRoot, transparencyLog }: Inputs): void {
  if (signingConfig !== undefined && trustedRoot === undefined) {
    throw new InputError('signing-config says who signs, and no trusted-root by whom it is verified', {
      fix: 'Name the trusted-root of the same Sigstore instance.',
    })
  }
  if (signKey !== undefined && signingConfig !== undefined) {
    throw new InputError('signing-config is for signing without a key, and there is a sign-key', {
      fix: 'Leave one of them out.',
    })
  }
  if (sign && signKey === undefined && signingConfig === undefined && !transparencyLog) {
    throw new InputError('A keyless signature is verified by the transparency log, and transparency-log is off', {
      fix: 'Leave transparency-log on, give sign-key, or a signing-config with a timestamp authority and its trusted-root.',
    })
  }
}

/**
 * What the inputs ask for.
 * @throws InputError for a rule that can't be read, or where nothing says whose signature is to be verified.
 */
export function signingOf(inputs: Inputs, machine: Pick<Host, 'files' | 'environment'>): Signing {
  return {
    sign: inputs.sign ? signRequest(inputs, machine) : undefined,
    bases: inputs.requireSignedBase.length > 0 ? basesOf(inputs, machine) : undefined,
    attest: inputs.attest as readonly Attestation[],
    verify: inputs.verify ? trustOf(inputs, machine) : undefined,
  }
}

function basesOf(inputs: Inputs, machine: Pick<Host, 'files' | 'environment'>): Signing['bases'] {
  const { transparencyLog, insecureRegistry: insecure, requireSignedBase } = inputs
  const rules = readBaseRules(requireSignedBase, { transparencyLog, insecure }, machine)
  return { rules, signer, tool: toolOf(inputs) }
}

/** By a key where the signer has one, otherwise by the identity of the workflow. */
function trustOf(inputs: Inputs, machine: Pick<Host, 'files' | 'environment'>): Trust | 'own key' {
  const { verifyKey, verifyIdentity, verifyIssuer, signKey, transparencyLog, insecureRegistry: insecure } = inputs
  if (verifyKey !== undefined) return { key: verifyKey, transparencyLog, insecure }
  if (verifyIdentity === undefined && signKey !== undefined) return 'own key'
  const { GITHUB_SERVER_URL: server, GITHUB_WORKFLOW_REF: workflow } = machine.environment
  const identity = verifyIdentity ?? (server && workflow ? `${server}/${workflow}` : undefined)
  const issuer = verifyIssuer ?? (server ? githubIssuer : undefined)
  const root = rootOf(inputs, machine)
  if (identity !== undefined && issuer !== undefined) return { identity, issuer, root, transparencyLog, insecure }
  throw new InputError('verify needs to know whose signature it is', {
    fix: 'Give verify-key, or verify-identity with verify-issuer.',
  })
}

/** Whose signatures those of this run are, for who verifies them later; in capitals what is not known here. */
export function shownTrust({ sign, verify }: Signing, { environment }: Pick<Host, 'environment'>): Trust {
  if (verify !== undefined && verify !== 'own key') return verify
  const { key, instance, transparencyLog = true, insecure = false } = sign?.settings ?? {}
  if (key !== undefined) return { key: 'PUBLIC-KEY', transparencyLog, insecure }
  const { GITHUB_SERVER_URL: server, GITHUB_WORKFLOW_REF: workflow } = environment
  const identity = server && workflow ? `${server}/${workflow}` : 'IDENTITY'
  return { identity, issuer: githubIssuer, root: instance?.root, transparencyLog, insecure }
}

const githubIssuer = 'https://token.actions.githubusercontent.com'

function signRequest(inputs: Inputs, machine: Pick<Host, 'files'>): SignRequest {
  const { signKey: key, signPassword: password, transparencyLog, insecureRegistry: insecure, signingConfig } = inputs
  const root = rootOf(inputs, machine)
  const instance =
    signingConfig === undefined || root === undefined ? undefined : { config: readable(signingConfig, machine), root }
  return { signer, settings: { key, password, instance, transparencyLog, insecure }, tool: toolOf(inputs) }
}

function rootOf({ trustedRoot }: Inputs, machine: Pick<Host, 'files'>): TrustedRoot | undefined {
  return trustedRoot === undefined ? undefined : readTrustedRoot(machine, 'trusted-root', trustedRoot)
}

/** @throws InputError for a file that is not there. */
function readable(path: string, { files }: Pick<Host, 'files'>): string {
  const file = files.resolve(path)
  if (files.kind(file) === 'file') return file
  throw new InputError(`The signing-config "${path}" is not there`, { place: { file: files.relative(file) } })
}

function toolOf({ goBuild: allowBuild, signPath: path }: Inputs): ToolOptions {
  return { allowBuild, ...(path === undefined ? {} : { path }) }
}
