import type { TrustedRoot } from './instance.ts'
import type { Signer, SignerSettings } from './signer.ts'

/** Identity tokens and logins of key services: what keyless signing and keys in a service need. */
const identity = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|SIGSTORE_\w+|AWS_\w+|AZURE_\w+|GOOGLE_\w+|VAULT_\w+)$/

export const cosign: Signer = {
  name: 'cosign',
  sign: (reference, settings) => ['sign', ...signing(settings), reference],
  attest: (reference, { type, file }, settings) => [
    ...['attest', ...signing(settings)],
    // A run that is repeated leaves one statement of a type, not two.
    ...['--replace', '--type', type, '--predicate', file, reference],
  ],
  publicKey: (key) => ['public-key', '--key', key],
  verify: (reference, trust, type) => [
    ...(type === undefined ? ['verify'] : ['verify-attestation', '--type', type]),
    ...('key' in trust
      ? ['--key', trust.key]
      : ['--certificate-identity', trust.identity, '--certificate-oidc-issuer', trust.issuer]),
    ...('root' in trust && trust.root !== undefined
      ? by(trust.root)
      : trust.transparencyLog
        ? []
        : ['--insecure-ignore-tlog=true']),
    ...overHttp(trust.insecure),
    reference,
  ],
  environment({ key, password }, environment) {
    const variable = /^env:\/\/(\w+)$/.exec(key ?? '')?.[1]
    const kept = Object.entries(environment).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && (identity.test(entry[0]) || entry[0] === variable),
    )
    return { ...Object.fromEntries(kept), COSIGN_PASSWORD: password ?? '' }
  },
  fix: ({ key }) =>
    key
      ? 'Check sign-key and its password.'
      : 'Keyless signing needs an identity token: give the job the permission id-token: write.',
}

function signing({ key, instance, transparencyLog, insecure }: SignerSettings): string[] {
  return [
    '--yes',
    ...(key === undefined ? [] : ['--key', key]),
    ...(instance === undefined
      ? transparencyLog
        ? []
        : ['--tlog-upload=false']
      : ['--signing-config', instance.config, '--trusted-root', instance.root.file, '--new-bundle-format']),
    ...overHttp(insecure),
  ]
}

/** A signature is held to all that the root names. What it does not name nobody could have signed. */
function by({ file, hasLog, hasCertificateLog, hasTimestamps }: TrustedRoot): string[] {
  return [
    ...['--trusted-root', file, '--new-bundle-format'],
    ...(hasLog ? [] : ['--insecure-ignore-tlog=true']),
    ...(hasCertificateLog ? [] : ['--insecure-ignore-sct=true']),
    ...(hasTimestamps ? ['--use-signed-timestamps'] : []),
  ]
}

function overHttp(insecure: boolean): string[] {
  return insecure ? ['--allow-http-registry', '--allow-insecure-registry'] : []
}
