import type { Signer } from './signer.ts'

/** Identity tokens and logins of key services: what keyless signing and keys in a service need. */
const identity = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|SIGSTORE_\w+|AWS_\w+|AZURE_\w+|GOOGLE_\w+|VAULT_\w+)$/

export const cosign: Signer = {
  name: 'cosign',
  sign: (reference, { key, transparencyLog, insecure }) => [
    ...['sign', '--yes'],
    ...(key === undefined ? [] : ['--key', key]),
    ...(transparencyLog ? [] : ['--tlog-upload=false']),
    ...(insecure ? ['--allow-http-registry', '--allow-insecure-registry'] : []),
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
