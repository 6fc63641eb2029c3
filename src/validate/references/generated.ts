import type { Node } from '../rules/node.ts'
import type { Subject, Target } from './subject.ts'

/** What a controller makes of an object. */
interface Made {
  readonly kind: 'Secret' | 'ConfigMap'
  /** Where its name stands; `*` is each item of a list. Undefined: it is that of the object. */
  readonly at?: string
  /** Where none stands there, it is that of the object. */
  readonly orOwn?: true
  /** In namespaces that the object does not tell. */
  readonly anywhere?: true
  /** Where annotations ask cert-manager for it. */
  readonly asked?: true
}

const issuers = { kind: 'Secret', at: 'spec.acme.privateKeySecretRef.name', anywhere: true } as const
const vaults = { kind: 'Secret', at: 'spec.destination.name' } as const

const madeOf: Readonly<Record<string, Made>> = {
  'external-secrets.io/ExternalSecret': { kind: 'Secret', at: 'spec.target.name', orOwn: true },
  'external-secrets.io/ClusterExternalSecret': {
    kind: 'Secret',
    at: 'spec.externalSecretSpec.target.name',
    orOwn: true,
    anywhere: true,
  },
  'bitnami.com/SealedSecret': { kind: 'Secret', at: 'spec.template.metadata.name', orOwn: true },
  'isindir.github.com/SopsSecret': { kind: 'Secret', at: 'spec.secretTemplates.*.name' },
  'cert-manager.io/Certificate': { kind: 'Secret', at: 'spec.secretName' },
  'cert-manager.io/Issuer': issuers,
  'cert-manager.io/ClusterIssuer': issuers,
  'trust.cert-manager.io/Bundle': { kind: 'ConfigMap', anywhere: true },
  'secrets-store.csi.x-k8s.io/SecretProviderClass': { kind: 'Secret', at: 'spec.secretObjects.*.secretName' },
  'secrets.hashicorp.com/VaultStaticSecret': vaults,
  'secrets.hashicorp.com/VaultDynamicSecret': vaults,
  'onepassword.com/OnePasswordItem': { kind: 'Secret' },
  'networking.k8s.io/Ingress': { kind: 'Secret', at: 'spec.tls.*.secretName', asked: true },
  'gateway.networking.k8s.io/Gateway': {
    kind: 'Secret',
    at: 'spec.listeners.*.tls.certificateRefs.*.name',
    asked: true,
  },
}

/** Objects that controllers make from this one under a name that stands in it. */
export function generatedBy({ kind: own, group, root, name, namespace }: Subject): Target[] {
  const made = madeOf[`${group}/${own}`]
  if (made === undefined || (made.asked && !hasIssuer(root))) return []
  const { kind, at, orOwn, anywhere } = made
  const named = at === undefined ? [] : textsAt(root, at.split('.'))
  const names = at === undefined || (orOwn && named.length === 0) ? [name ?? []].flat() : named
  return names.map((one) => ({ kind, name: one, namespace: anywhere ? undefined : namespace, subject: undefined }))
}

function textsAt(node: Node, [key, ...rest]: readonly string[]): string[] {
  if (key === undefined) return [node.text ?? []].flat()
  return (key === '*' ? node.items() : [node.at(key)]).flatMap((one) => textsAt(one, rest))
}

/** Whether cert-manager makes the TLS Secrets of an object, as its annotations ask. */
function hasIssuer(root: Node): boolean {
  const keys = root
    .at('metadata', 'annotations')
    .entries()
    .map(([key]) => key)
  return keys.some((key) =>
    /^cert-manager\.io\/(cluster-)?issuer$|^kubernetes\.io\/tls-acme$|^certmanager\.k8s\.io\//.test(key),
  )
}
