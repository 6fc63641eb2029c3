import type { Node } from '../rules/node.ts'
import type { Subject } from './subject.ts'

/** Something that brings objects of its own, which no file shows. */
export interface Maker {
  /** The namespace that it makes them in; undefined is any. */
  readonly namespace: string | undefined
  /** What their names hold; undefined where they may have any name. */
  readonly name: string | undefined
}

/**
 * The charts and operators that come from elsewhere, and custom resources, whose operators name what they make after them.
 * Nothing where everything that an object brings is among the files.
 * @param isOwn whether an address is that of the repository that the files lie in
 */
export function makerOf(subject: Subject, isOwn: (url: string) => boolean): Maker | undefined {
  const { root, kind, group, namespace } = subject
  const spec = root.at('spec')
  switch (`${group}/${kind}`) {
    case 'helm.toolkit.fluxcd.io/HelmRelease':
      return spec.at('chart', 'spec', 'sourceRef', 'kind').text === 'GitRepository'
        ? undefined
        : { namespace: spec.at('targetNamespace').text ?? namespace, name: undefined }
    case 'argoproj.io/Application':
      return sourcesOf(spec).every((source) => !source.at('chart').isSet && isOwn(source.at('repoURL').text ?? ''))
        ? undefined
        : { namespace: spec.at('destination', 'namespace').text, name: undefined }
    case 'helm.cattle.io/HelmChart':
      return { namespace: spec.at('targetNamespace').text ?? namespace, name: undefined }
    case 'operators.coreos.com/Subscription':
      return { namespace, name: undefined }
    default:
      return isCustom(subject) ? { namespace, name: subject.name } : undefined
  }
}

function sourcesOf(spec: Node): readonly Node[] {
  const sources = spec.at('sources').items()
  return sources.length > 0 ? sources : [spec.at('source')]
}

/** Custom kinds that make no objects, or those alone that are found by the name in them. */
const makingNothing = new Set([
  ...['Application', 'ApplicationSet', 'AppProject', 'Rollout', 'AnalysisTemplate', 'ClusterAnalysisTemplate'],
  ...[
    'Kustomization',
    'HelmRelease',
    'GitRepository',
    'HelmRepository',
    'OCIRepository',
    'Bucket',
    'Receiver',
    'Alert',
  ],
  ...['ServiceMonitor', 'PodMonitor', 'PrometheusRule', 'Probe', 'ScaledObject', 'TriggerAuthentication'],
  ...['VirtualService', 'DestinationRule', 'ServiceEntry', 'AuthorizationPolicy', 'PeerAuthentication', 'Sidecar'],
  ...['ExternalSecret', 'SecretStore', 'ClusterSecretStore', 'SealedSecret', 'Certificate', 'Issuer', 'ClusterIssuer'],
  ...['IngressRoute', 'Middleware', 'Policy', 'ClusterPolicy', 'OperatorGroup', 'Route', 'DeploymentConfig'],
])

/** Whether an operator acts on an object: groups of Kubernetes itself have no dot, or belong to k8s.io. */
function isCustom({ kind, group, name }: Subject): boolean {
  return group.includes('.') && !group.endsWith('.k8s.io') && name.length > 2 && !makingNothing.has(kind)
}

/** Whether a maker may have made an object, or Pods with a label, of a name. */
export function mayMake({ name: part }: Maker, name: string): boolean {
  return part === undefined || `-${name}-`.includes(`-${part}-`)
}
