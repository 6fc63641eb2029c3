import { renderRules } from '../../render/rules.ts'
import type { Severity } from '../../report/finding.ts'

/** A rule about what objects refer to, as the documentation lists it. */
export interface ReferenceRule {
  readonly summary: string
  readonly severity: Severity
  readonly cites: string
}

const docs = 'https://kubernetes.io/docs'
const istio = 'https://istio.io/latest/docs/reference/config/networking'
const gateway = 'https://gateway-api.sigs.k8s.io/reference/spec'
const rollouts = 'https://argo-rollouts.readthedocs.io/en/stable/features/specification'

/**
 * The severity stands for the usual case. What nobody defines may exist in the cluster, so it is a notice, or a warning
 * where a name that is almost the same is defined; two objects of one set that contradict each other are an error.
 */
export const referenceRules = {
  'duplicate-object': {
    summary: 'An object stands once in a file or kustomization.',
    severity: 'error',
    cites: `${docs}/concepts/overview/working-with-objects/names/`,
  },
  'image-name': {
    summary: 'The image of a container is one that a registry can have: without it, the Pod never starts.',
    severity: 'warning',
    cites: `${docs}/concepts/containers/images/#image-names`,
  },
  'missing-config-map': {
    summary: 'A ConfigMap that a Pod uses is defined, generated, optional or declared external.',
    severity: 'notice',
    cites: `${docs}/concepts/configuration/configmap/`,
  },
  'missing-secret': {
    summary: 'A Secret that is used is defined, made by an object of the set, optional or declared external.',
    severity: 'notice',
    cites: `${docs}/concepts/configuration/secret/`,
  },
  'missing-key': {
    summary: 'The key that a Pod takes from a ConfigMap or Secret stands in it.',
    severity: 'error',
    cites: `${docs}/tasks/configure-pod-container/configure-pod-configmap/`,
  },
  'missing-claim': {
    summary: 'A PersistentVolumeClaim that a Pod mounts is defined.',
    severity: 'notice',
    cites: `${docs}/concepts/storage/persistent-volumes/#claims-as-volumes`,
  },
  'missing-service-account': {
    summary: 'The ServiceAccount of a Pod or of a role binding is defined.',
    severity: 'notice',
    cites: `${docs}/tasks/configure-pod-container/configure-service-account/`,
  },
  'missing-priority-class': {
    summary: 'The PriorityClass of a Pod is defined.',
    severity: 'notice',
    cites: `${docs}/concepts/scheduling-eviction/pod-priority-preemption/`,
  },
  'missing-storage-class': {
    summary: 'The StorageClass of a claim has a name near to none that is defined.',
    severity: 'notice',
    cites: `${docs}/concepts/storage/storage-classes/`,
  },
  'missing-namespace': {
    summary: 'The namespace of an object is not a misspelling of one that the set defines.',
    severity: 'warning',
    cites: `${docs}/concepts/overview/working-with-objects/namespaces/`,
  },
  'missing-service': {
    summary: 'A Service that another object names (StatefulSet, Ingress, route, Rollout, webhook) is defined.',
    severity: 'notice',
    cites: `${docs}/concepts/services-networking/service/`,
  },
  'service-port': {
    summary: 'The port that an Ingress, a route or a monitor names is a port of the Service.',
    severity: 'error',
    cites: `${docs}/concepts/services-networking/ingress/#the-ingress-resource`,
  },
  'service-pods': {
    summary: 'The selector of a Service matches the labels of a Pod template.',
    severity: 'notice',
    cites: `${docs}/concepts/services-networking/service/#defining-a-service`,
  },
  'service-target-port': {
    summary: 'The target port of a Service is a port of the Pods that it selects.',
    severity: 'warning',
    cites: `${docs}/concepts/services-networking/service/#field-spec-ports`,
  },
  'pod-selector': {
    summary: 'The selector of a PodDisruptionBudget, NetworkPolicy or PodMonitor matches the labels of a Pod template.',
    severity: 'notice',
    cites: `${docs}/tasks/run-application/configure-pdb/`,
  },
  'service-monitor-selector': {
    summary: 'The selector of a ServiceMonitor matches the labels of a Service.',
    severity: 'notice',
    cites: 'https://prometheus-operator.dev/docs/developer/getting-started/',
  },
  'scale-target': {
    summary: 'The workload that an autoscaler scales is defined.',
    severity: 'notice',
    cites: `${docs}/tasks/run-application/horizontal-pod-autoscale/`,
  },
  'missing-role': {
    summary: 'The role that a binding grants is defined or built into Kubernetes.',
    severity: 'notice',
    cites: `${docs}/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding`,
  },
  'route-parent': {
    summary: 'The Gateway and the listener that a route attaches to are defined.',
    severity: 'notice',
    cites: `${gateway}/#parentreference`,
  },
  'virtual-service-host': {
    summary: 'The host that a VirtualService or DestinationRule names is a Service or ServiceEntry.',
    severity: 'notice',
    cites: `${istio}/virtual-service/#Destination`,
  },
  'virtual-service-subset': {
    summary: 'The subset that a VirtualService routes to is defined by a DestinationRule for the host.',
    severity: 'error',
    cites: `${istio}/destination-rule/#Subset`,
  },
  'virtual-service-gateway': {
    summary: 'The gateway that a VirtualService is bound to is defined.',
    severity: 'notice',
    cites: `${istio}/virtual-service/#VirtualService`,
  },
  'subset-labels': {
    summary: 'The labels of a subset are those of a Pod template behind the host.',
    severity: 'notice',
    cites: `${istio}/destination-rule/#Subset`,
  },
  'missing-analysis-template': {
    summary: 'The AnalysisTemplate that a Rollout runs is defined.',
    severity: 'notice',
    cites: 'https://argo-rollouts.readthedocs.io/en/stable/features/analysis/',
  },
  'missing-workload': {
    summary: 'The workload or Istio object that a Rollout refers to is defined.',
    severity: 'notice',
    cites: `${rollouts}/`,
  },
  'missing-store': {
    summary: 'The store or issuer that a secret or certificate comes from has a name near to none that is defined.',
    severity: 'notice',
    cites: 'https://external-secrets.io/latest/introduction/overview/',
  },
  'application-path': renderRules['application-path'],
  'flux-source': {
    summary: 'What an object of Flux is made from, or is about, is defined: sources, image repositories, providers.',
    severity: 'notice',
    cites: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#source-reference',
  },
  'flux-dependency': {
    summary: 'What a Flux Kustomization or HelmRelease depends on is defined: without it, it is never applied.',
    severity: 'warning',
    cites: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies',
  },
  'flux-path': {
    summary: 'The path of a Flux Kustomization in this repository exists, and its components do.',
    severity: 'warning',
    cites: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#path',
  },
  'probe-port': {
    summary: 'The port that a probe or hook names is a port of its container: without it, it fails for ever.',
    severity: 'warning',
    cites: `${docs}/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port`,
  },
  'application-project': {
    summary: 'The AppProject of an Argo CD Application is defined.',
    severity: 'notice',
    cites: 'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/',
  },
} as const satisfies Record<string, ReferenceRule>

export type ReferenceRuleName = keyof typeof referenceRules
