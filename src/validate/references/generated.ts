import type { Node } from '../rules/node.ts'
import type { Subject, Target } from './subject.ts'

/** Objects that controllers make from this one under a name that stands in it. */
export function generatedBy(subject: Subject): Target[] {
  const { kind, group, root, name, namespace } = subject
  const made = (madeKind: string, madeName: string | undefined): Target[] =>
    madeName === undefined ? [] : [{ kind: madeKind, name: madeName, namespace, subject: undefined }]
  switch (`${group}/${kind}`) {
    case 'external-secrets.io/ExternalSecret':
      return made('Secret', root.at('spec', 'target', 'name').text ?? name)
    case 'external-secrets.io/ClusterExternalSecret':
      return made('Secret', root.at('spec', 'externalSecretSpec', 'target', 'name').text ?? name).map(anywhere)
    case 'bitnami.com/SealedSecret':
      return made('Secret', root.at('spec', 'template', 'metadata', 'name').text ?? name)
    case 'isindir.github.com/SopsSecret':
      return root
        .at('spec', 'secretTemplates')
        .items()
        .flatMap((item) => made('Secret', item.at('name').text))
    case 'cert-manager.io/Certificate':
      return made('Secret', root.at('spec', 'secretName').text)
    case 'cert-manager.io/Issuer':
    case 'cert-manager.io/ClusterIssuer':
      return made('Secret', root.at('spec', 'acme', 'privateKeySecretRef', 'name').text).map(anywhere)
    case 'trust.cert-manager.io/Bundle':
      return made('ConfigMap', name).map(anywhere)
    case 'secrets-store.csi.x-k8s.io/SecretProviderClass':
      return root
        .at('spec', 'secretObjects')
        .items()
        .flatMap((item) => made('Secret', item.at('secretName').text))
    case 'secrets.hashicorp.com/VaultStaticSecret':
    case 'secrets.hashicorp.com/VaultDynamicSecret':
      return made('Secret', root.at('spec', 'destination', 'name').text)
    case 'onepassword.com/OnePasswordItem':
      return made('Secret', name)
    case 'networking.k8s.io/Ingress':
      return hasIssuer(root)
        ? root
            .at('spec', 'tls')
            .items()
            .flatMap((item) => made('Secret', item.at('secretName').text))
        : []
    case 'gateway.networking.k8s.io/Gateway':
      return hasIssuer(root) ? gatewayCertificates(root).flatMap((secret) => made('Secret', secret)) : []
    default:
      return []
  }
}

function anywhere(target: Target): Target {
  return { ...target, namespace: undefined }
}

/** Whether cert-manager makes the TLS Secrets of an object, as its annotations ask. */
function hasIssuer(root: Node): boolean {
  const annotations = root.at('metadata', 'annotations')
  return annotations
    .entries()
    .some(([key]) =>
      /^cert-manager\.io\/(cluster-)?issuer$|^kubernetes\.io\/tls-acme$|^certmanager\.k8s\.io\//.test(key),
    )
}

function gatewayCertificates(root: Node): (string | undefined)[] {
  const listeners = root.at('spec', 'listeners').items()
  return listeners.flatMap((listener) =>
    listener
      .at('tls', 'certificateRefs')
      .items()
      .map((reference) => reference.at('name').text),
  )
}
