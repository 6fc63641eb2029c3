import { InputError } from '../../errors.ts'
import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import type { Model } from '../compose/project.ts'
import { dnsLabel } from '../names.ts'
import type { NeededSecret } from '../workload.ts'

/** The names of Secrets that Compose calls external. */
export function externalNames({ secrets }: Pick<Model, 'secrets'>): ReadonlySet<string> {
  const names = Object.entries(secrets ?? {}).flatMap(([key, secret]) =>
    secret?.external === true ? [dnsLabel(secret.name ?? key)] : [],
  )
  return new Set(names)
}

/** Where the values of Secrets are kept (external-secrets.io). */
export interface SecretStore {
  readonly kind: 'SecretStore' | 'ClusterSecretStore'
  readonly name: string
}

/**
 * Reads the input `secret-store`: a name is a ClusterSecretStore, `SecretStore/NAME` one of the namespace.
 * @throws InputError where it is no name that Kubernetes takes.
 */
export function readStore(text: string | undefined): SecretStore | undefined {
  if (text === undefined || text === '') return undefined
  const [first = '', second, ...rest] = text.split('/')
  const kind = second === undefined ? 'ClusterSecretStore' : first
  const name = second ?? first
  const isKind = kind === 'SecretStore' || kind === 'ClusterSecretStore'
  const isName = name.length <= 253 && /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(name)
  if (isKind && isName && rest.length === 0) return { kind, name }
  const suggestion = isKind ? `${kind}/${dnsLabel(name)}` : `SecretStore/${dnsLabel(name)}`
  throw new InputError(`secret-store "${text}" is no name of a store`, {
    fix: `Write NAME or SecretStore/NAME, for example ${suggestion}.`,
  })
}

/**
 * An ExternalSecret (external-secrets.io/v1) for each Secret that services read: its keys are properties of `ENVIRONMENT/SECRET` in
 * the store, so that environments share no value.
 */
export function externalSecretsOf(
  needed: readonly NeededSecret[],
  store: SecretStore,
  environment: string,
): KubernetesObject[] {
  return needed.map(({ name, keys }) => ({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name },
    spec: {
      refreshInterval: '1h',
      secretStoreRef: { kind: store.kind, name: store.name },
      target: { name },
      data: keys.map((key) => ({ secretKey: key, remoteRef: { key: `${environment}/${name}`, property: key } })),
    },
  }))
}
