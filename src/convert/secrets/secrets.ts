import type { KeyObject } from 'node:crypto'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { textOf } from '../../yaml/decode.ts'
import type { NeededSecret } from '../workload.ts'
import { externalSecretsOf, readStore, type SecretStore } from './external.ts'
import type { SopsKeys } from './sops.ts'
import type { SecretValues } from './values.ts'

/** How the Secrets that services read come to the cluster: somebody makes them, or the overlays have what becomes one there. */
export type SecretsWay =
  | { readonly kind: 'reference' }
  | { readonly kind: 'external'; readonly store: SecretStore }
  | { readonly kind: 'sealed'; readonly key: KeyObject }
  | { readonly kind: 'sops'; readonly keys: SopsKeys; readonly allowBuild: boolean }

interface SecretsInputs {
  readonly secrets: SecretsWay['kind'] | undefined
  readonly secretStore: string | undefined
  readonly sealingCertificate: string | undefined
  readonly sopsKeys: readonly string[]
  readonly goBuild: boolean
}

/**
 * Reads the inputs about secrets.
 * @throws InputError where one that is needed is missing or wrong.
 */
export async function readSecretsWay(inputs: SecretsInputs, host: Host): Promise<SecretsWay> {
  const store = readStore(inputs.secretStore)
  const kind = inputs.secrets ?? (store === undefined ? 'reference' : 'external')
  const missing = (name: string, what: string): InputError =>
    new InputError(`secrets: ${kind} needs ${name}`, { fix: `Give ${what} by the input ${name}.` })
  switch (kind) {
    case 'reference':
      return { kind }
    case 'external':
      if (store === undefined) throw missing('secret-store', 'the store of the External Secrets Operator')
      return { kind, store }
    case 'sealed': {
      const { sealingCertificate: file } = inputs
      if (!file) throw missing('sealing-certificate', "the file of the controller's certificate")
      const { readCertificate } = await import('./sealed.ts')
      return { kind, key: readCertificate(textOf(host.files.read(file)) ?? '', file, host.clock.now()) }
    }
    case 'sops': {
      if (inputs.sopsKeys.length === 0) throw missing('sops-keys', 'an age recipient or the key of a key service')
      const { readSopsKeys } = await import('./sops.ts')
      return { kind, keys: readSopsKeys(inputs.sopsKeys), allowBuild: inputs.goBuild }
    }
  }
}

/** Whether values of the project are read so that they can be encrypted. */
export function encrypts({ kind }: SecretsWay): boolean {
  return kind === 'sealed' || kind === 'sops'
}

/** A file of an overlay that gives Secrets. */
export interface SecretFile {
  readonly name: string
  /** What it holds; of what is encrypted, everything but the ciphers. */
  readonly objects: readonly KubernetesObject[]
  /** The text of it, where that differs each time it is made. */
  readonly text?: { readonly content: readonly KubernetesObject[] | string; readonly encrypted: 'parts' | 'whole' }
}

/** One environment, and what is known of its secrets. */
interface SecretsOf {
  readonly environment: string
  readonly namespace: string
  readonly needed: readonly NeededSecret[]
  readonly values: SecretValues
}

/**
 * The files that give the Secrets of an environment. Values leave here encrypted or not at all.
 * @throws ServiceError where a program that encrypts can't be had, or fails.
 */
export async function secretFilesOf(way: SecretsWay, secrets: SecretsOf, host: Host): Promise<SecretFile[]> {
  if (way.kind === 'reference') return []
  if (way.kind === 'external') {
    const objects = externalSecretsOf(secrets.needed, way.store, secrets.environment)
    return objects.length === 0 ? [] : [{ name: 'external-secrets.yaml', objects }]
  }
  const known = knownValues(secrets)
  if (known.length === 0) return []
  if (way.kind === 'sealed') {
    const { sealedSecretOf } = await import('./sealed.ts')
    const content = known.map(({ name, values }) => sealedSecretOf(name, secrets.namespace, values, way.key))
    const shape = content.map((object) => withoutCiphers(object))
    return [{ name: 'sealed-secrets.yaml', objects: shape, text: { content, encrypted: 'parts' } }]
  }
  const { encryptedBySops } = await import('./sops.ts')
  const { provideTool } = await import('../../tools/provide.ts')
  const program = await provideTool(host, 'sops', { allowBuild: way.allowBuild })
  const files = known.map(async ({ name, values }): Promise<SecretFile> => {
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name }, type: 'Opaque', stringData: values }
    const content = await encryptedBySops(secret, program.path, way.keys, host)
    const shape = { ...secret, stringData: blank(values) }
    return { name: `${name}.sops.yaml`, objects: [shape], text: { content, encrypted: 'whole' } }
  })
  return await Promise.all(files)
}

function knownValues({ needed, values }: SecretsOf): { name: string; values: Record<string, string> }[] {
  return needed.flatMap(({ name, keys }) => {
    const known = keys.flatMap((key): [string, string][] => {
      const value = values.of(name, key)
      return value === undefined ? [] : [[key, value]]
    })
    return known.length === 0 ? [] : [{ name, values: Object.fromEntries(known) }]
  })
}

function withoutCiphers(object: KubernetesObject): KubernetesObject {
  const { encryptedData } = object.spec as { encryptedData: Record<string, string> }
  return { ...object, spec: { encryptedData: blank(encryptedData) } }
}

function blank(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((key) => [key, '']))
}
