import type { TrustedRoot } from './instance.ts'
import type { Signer, SignerSettings } from './signer.ts'

/** Identity tokens and logins of key services: what keyless signing and keys in a service need. */
const identity = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|SIGSTORE_\w+|AWS_\w+|AZURE_\w+|GOOGLE_\w+|VAULT_\w+)$/

/** What cosign says, and what it means for the image. */
const meanings: readonly (readonly [said: RegExp, meaning: string])[] = [
  [/no signatures found|no valid bundles exist in registry/, 'it is not signed'],
  [/no matching attestations: *$/, 'nothing is attested'],
  [/expected SAN value "[^"]*", got "([^"]*)"/, 'it is signed by $1'],
  [/expected issuer value "[^"]*", got "([^"]*)"/, 'it is signed by whom $1 vouches for'],
  [/leaf certificate verification failed/, 'it is signed by a certificate of no authority that the trusted-root names'],
  [/verified (?:signed|log entry) timestamps|not enough verified/, 'nothing that is trusted says when it was signed'],
  [/invalid or missing digest in claim: (\S+)/, 'what is signed there is another image, $1'],
  [
    /none of the expected identities matched what was in the certificate, got subjects \[([^\]]*)\] with issuer (\S+)/,
    'it is signed by $1, for whom $2 vouches',
  ],
  [/no matching subject digest found/, 'what is attested there is of another image'],
  [/accepted signatures do not match threshold/, 'it is attested by another key, or was changed since'],
  [/none of the attestations matched the predicate type: [^,]*, found: (.*)/, 'what is attested is $1'],
  [
    /no matching signatures: (?:invalid signature|ecdsa:|rsa:|crypto)/,
    'it is signed by another key, or was changed since',
  ],
]

/** It could not ask who has to be asked: a registry, the log, or who keeps the keys of Sigstore. */
const away =
  /dial tcp|no such host|connection re(?:fused|set)|i\/o timeout|deadline exceeded|TLS handshake|unexpected EOF|TUF remote mirror|unexpected status code (?:429|5\d\d)/

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
  explain(said) {
    const [pattern, meaning] = meanings.find(([words]) => words.test(said)) ?? []
    const text = pattern === undefined ? said : said.replace(new RegExp(`^.*?${pattern.source}.*$`, 's'), meaning ?? '')
    return { text, isAway: away.test(said) }
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
