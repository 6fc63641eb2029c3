import { join } from 'node:path'
import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { printObjects } from '../print.ts'

/** The keys that sops encrypts for: the field of each kind in its configuration, and the variables with which its service is reached. */
const kinds: readonly { readonly form: RegExp; readonly field: string; readonly variables: RegExp }[] = [
  { form: /^age1[02-9ac-hj-np-z]{50,}$/, field: 'age', variables: /^$/ },
  { form: /^arn:aws[a-z-]*:kms:/, field: 'kms', variables: /^AWS_/ },
  { form: /^projects\/[^/]+\/locations\/[^/]+\/keyRings\//, field: 'gcp_kms', variables: /^(?:GOOGLE_|CLOUDSDK_)/ },
  {
    form: /^https:\/\/[^/]+\.vault\.azure\.[^/]+\/keys\//,
    field: 'azure_keyvault',
    variables: /^(?:AZURE_|IDENTITY_|MSI_)/,
  },
  { form: /^https?:\/\/.+\/keys\/[^/]+$/, field: 'hc_vault_transit_uri', variables: /^VAULT_/ },
  { form: /^[0-9A-F]{40}$/, field: 'pgp', variables: /^GNUPGHOME$/ },
]

/** Whom sops encrypts for, as its configuration names them, and what it needs of the environment to do so. */
export interface SopsKeys {
  readonly rule: Readonly<Record<string, string>>
  readonly variables: readonly RegExp[]
}

/**
 * Reads the input `sops-keys`.
 * @throws InputError for what is no key that sops knows.
 */
export function readSopsKeys(keys: readonly string[]): SopsKeys {
  const found = keys.map((key) => {
    const kind = kinds.find(({ form }) => form.test(key))
    if (kind !== undefined) return { ...kind, key }
    throw new InputError(`sops-keys: "${key}" is no key that sops encrypts for`, {
      fix: 'Write an age recipient (age1…), a key of AWS KMS (arn:aws:kms:…), GCP KMS (projects/…), Azure Key Vault or Vault (https://…/keys/…), or a PGP fingerprint.',
    })
  })
  const rule: Record<string, string> = {}
  for (const { field, key } of found) rule[field] = rule[field] === undefined ? key : `${rule[field]},${key}`
  return { rule, variables: found.map(({ variables }) => variables) }
}

/**
 * A Secret whose values sops has encrypted, as YAML. The values reach sops by its standard input, so they are never in a file. What
 * Kustomize sets later, such as the namespace, is not under the checksum.
 *
 * @throws ServiceError where sops fails.
 */
export async function encryptedBySops(secret: object, program: string, keys: SopsKeys, host: Host): Promise<string> {
  const args = ['encrypt', '--input-type', 'json', '--output-type', 'yaml', '--filename-override', 'secret.yaml']
  const isNeeded = (name: string): boolean => keys.variables.some((pattern) => pattern.test(name))
  const env = Object.fromEntries(
    Object.entries(host.environment).flatMap(([name, value]) =>
      value !== undefined && isNeeded(name) ? [[name, value]] : [],
    ),
  )
  // Where it runs lies its configuration, and none of the repository that could name other keys.
  const cwd = host.files.temporaryDirectory('sops')
  const rule = { encrypted_regex: '^(data|stringData)$', mac_only_encrypted: true, ...keys.rule }
  host.files.write(join(cwd, '.sops.yaml'), printObjects([{ creation_rules: [rule] }]))
  const stdin = JSON.stringify(secret)
  const { exitCode, stdout, stderr } = await host.processes.run(program, args, { cwd, env, stdin })
  if (exitCode === 0) return new TextDecoder().decode(stdout)
  const last = stderr.trim().split('\n').at(-1) ?? ''
  throw new ServiceError('sops', `sops failed with exit code ${exitCode}: ${last}`, {
    fix: 'Check sops-keys, and that this job may use them.',
  })
}
