import type { Manifest } from '../../kubernetes/manifest.ts'
import { isObject } from '../../value.ts'

/**
 * Which fields of a value are read: of a map those that are listed, of a list the same of each item. `whole` is for values
 * that are small, `keys` for maps whose values nobody reads.
 */
type Fields = 'whole' | 'keys' | { readonly [name: string]: Fields }

const named: Fields = { name: 'whole' }
const objectKey: Fields = { name: 'whole', key: 'whole', optional: 'whole' }
const items: Fields = { key: 'whole' }
const configMapVolume: Fields = { name: 'whole', optional: 'whole', items }
const secretVolume: Fields = { name: 'whole', secretName: 'whole', optional: 'whole', items }
const probe: Fields = { httpGet: { port: 'whole' }, tcpSocket: { port: 'whole' } }
const container: Fields = {
  image: 'whole',
  env: { valueFrom: { configMapKeyRef: objectKey, secretKeyRef: objectKey } },
  envFrom: { configMapRef: objectKey, secretRef: objectKey },
  ports: { name: 'whole', containerPort: 'whole' },
  livenessProbe: probe,
  readinessProbe: probe,
  startupProbe: probe,
  lifecycle: { postStart: probe, preStop: probe },
}
const podTemplate: { readonly metadata: Fields; readonly spec: Fields } = {
  metadata: { labels: 'whole' },
  spec: {
    containers: container,
    initContainers: container,
    ephemeralContainers: container,
    volumes: {
      configMap: configMapVolume,
      secret: secretVolume,
      projected: { sources: { configMap: configMapVolume, secret: secretVolume } },
      persistentVolumeClaim: { claimName: 'whole' },
    },
    imagePullSecrets: named,
    serviceAccountName: 'whole',
    serviceAccount: 'whole',
    priorityClassName: 'whole',
  },
}
const templated: Fields = { spec: { template: podTemplate } }
const dataFields = { data: 'keys', binaryData: 'keys', stringData: 'keys' } as const
const annotated: Fields = { annotations: 'keys' }
const reference: Fields = { group: 'whole', kind: 'whole', name: 'whole', namespace: 'whole', port: 'whole' }
const parents: Fields = { kind: 'whole', name: 'whole', namespace: 'whole', sectionName: 'whole' }
const route: Fields = {
  spec: {
    parentRefs: parents,
    rules: { backendRefs: reference, filters: { requestMirror: { backendRef: reference } } },
  },
}
const destination: Fields = { host: 'whole', subset: 'whole', port: { number: 'whole' } }
const istioRoutes: Fields = {
  match: { gateways: 'whole' },
  delegate: reference,
  route: { destination },
  mirror: destination,
  mirrors: { destination },
}
const ingressBackend: Fields = {
  serviceName: 'whole',
  servicePort: 'whole',
  service: { name: 'whole', port: { number: 'whole', name: 'whole' } },
}
const scaled: Fields = { spec: { scaleTargetRef: reference, targetRef: reference } }
const binding: Fields = { roleRef: reference, subjects: reference }
const webhooks: Fields = { webhooks: { clientConfig: { service: reference } } }
const analysis: Fields = {
  templates: { templateName: 'whole', clusterScope: 'whole' },
  analyses: { templateName: 'whole', clusterScope: 'whole' },
}
const application: Fields = {
  project: 'whole',
  destination: { namespace: 'whole' },
  source: { path: 'whole', repoURL: 'whole', chart: 'whole', targetRevision: 'whole' },
  sources: { path: 'whole', repoURL: 'whole', chart: 'whole', targetRevision: 'whole' },
}
const rollout: Fields = {
  template: podTemplate,
  workloadRef: reference,
  strategy: {
    canary: {
      canaryService: 'whole',
      stableService: 'whole',
      pingPong: { pingService: 'whole', pongService: 'whole' },
      trafficRouting: {
        istio: { virtualService: named, virtualServices: named, destinationRule: named },
        nginx: { stableIngress: 'whole', stableIngresses: 'whole' },
        alb: { ingress: 'whole' },
      },
      analysis,
      steps: { analysis, experiment: analysis },
    },
    blueGreen: {
      activeService: 'whole',
      previewService: 'whole',
      prePromotionAnalysis: analysis,
      postPromotionAnalysis: analysis,
    },
  },
}
const valuesFrom: Fields = { kind: 'whole', name: 'whole', valuesKey: 'whole', optional: 'whole' }
const acme: Fields = { spec: { acme: { privateKeySecretRef: named } } }
const destinationSecret: Fields = { spec: { destination: named } }

/** By kind, of whatever group: what is referred to is found by its kind alone. */
const fieldsByKind: Readonly<Record<string, Fields>> = {
  Pod: podTemplate,
  Deployment: templated,
  ReplicaSet: templated,
  DaemonSet: templated,
  ReplicationController: templated,
  Job: templated,
  StatefulSet: {
    spec: {
      template: podTemplate,
      serviceName: 'whole',
      volumeClaimTemplates: { metadata: named, spec: { storageClassName: 'whole' } },
    },
  },
  CronJob: { spec: { jobTemplate: templated } },
  PodTemplate: { template: podTemplate },
  Rollout: { spec: rollout },
  ConfigMap: { metadata: annotated, ...dataFields },
  Secret: { metadata: annotated, type: 'whole', ...dataFields },
  Service: {
    metadata: { labels: 'whole' },
    spec: { type: 'whole', selector: 'whole', ports: { name: 'whole', port: 'whole', targetPort: 'whole' } },
  },
  Ingress: {
    metadata: annotated,
    spec: {
      defaultBackend: ingressBackend,
      backend: ingressBackend,
      rules: { http: { paths: { backend: ingressBackend } } },
      tls: { secretName: 'whole' },
      ingressClassName: 'whole',
    },
  },
  PersistentVolumeClaim: { spec: { storageClassName: 'whole' } },
  HorizontalPodAutoscaler: scaled,
  VerticalPodAutoscaler: scaled,
  ScaledObject: scaled,
  PodDisruptionBudget: { spec: { selector: 'whole' } },
  NetworkPolicy: { spec: { podSelector: 'whole' } },
  PodMonitor: { spec: { selector: 'whole', namespaceSelector: 'whole' } },
  ServiceMonitor: {
    spec: { selector: 'whole', namespaceSelector: { any: 'whole', matchNames: 'whole' }, endpoints: { port: 'whole' } },
  },
  RoleBinding: binding,
  ClusterRoleBinding: binding,
  ValidatingWebhookConfiguration: webhooks,
  MutatingWebhookConfiguration: webhooks,
  APIService: { spec: { service: reference } },
  Gateway: {
    metadata: annotated,
    spec: { listeners: { name: 'whole', tls: { certificateRefs: reference } } },
  },
  HTTPRoute: route,
  GRPCRoute: route,
  TCPRoute: route,
  TLSRoute: route,
  UDPRoute: route,
  VirtualService: { spec: { gateways: 'whole', http: istioRoutes, tls: istioRoutes, tcp: istioRoutes } },
  DestinationRule: { spec: { host: 'whole', subsets: { name: 'whole', labels: 'whole' } } },
  ServiceEntry: { spec: { hosts: 'whole' } },
  Application: { spec: application },
  ApplicationSet: { spec: { template: { spec: application } } },
  ExternalSecret: { spec: { secretStoreRef: reference, target: named } },
  ClusterExternalSecret: { spec: { externalSecretSpec: { target: named } } },
  SealedSecret: { spec: { template: { metadata: named } } },
  SopsSecret: { spec: { secretTemplates: named } },
  Certificate: { spec: { issuerRef: reference, secretName: 'whole' } },
  Issuer: acme,
  ClusterIssuer: acme,
  SecretProviderClass: { spec: { secretObjects: { secretName: 'whole' } } },
  VaultStaticSecret: destinationSecret,
  VaultDynamicSecret: destinationSecret,
  // Flux: what its variables are put into.
  Kustomization: {
    spec: {
      path: 'whole',
      components: 'whole',
      ignoreMissingComponents: 'whole',
      postBuild: { substitute: 'keys', substituteFrom: valuesFrom },
      sourceRef: reference,
      dependsOn: reference,
    },
  },
  HelmRelease: {
    spec: {
      chart: { spec: { sourceRef: reference } },
      chartRef: reference,
      targetNamespace: 'whole',
      valuesFrom,
      dependsOn: reference,
    },
  },
  HelmChart: { spec: { targetNamespace: 'whole', sourceRef: reference } },
  ImagePolicy: { spec: { imageRepositoryRef: reference } },
  ImageUpdateAutomation: { spec: { sourceRef: reference, update: { path: 'whole' } } },
  Alert: { spec: { providerRef: reference, eventSources: reference } },
  Receiver: { spec: { resources: reference } },
  DeploymentConfig: templated,
  GitRepository: { spec: { url: 'whole', ref: 'whole' } },
}

/** A manifest with no more than references need of its object. */
export function slimmed(manifest: Manifest): Manifest {
  return { ...manifest, object: readFields(manifest) }
}

/**
 * The object of a manifest with no more than references need of it. Thousands of objects are held until all files are read, and a whole
 * one takes many times the room of its text. A field that is read and not listed above is one that nobody sees: the tests of
 * references judge every set both ways.
 */
export function readFields({
  kind,
  name,
  namespace,
  object: whole,
}: Pick<Manifest, 'kind' | 'name' | 'namespace' | 'object'>): Record<string, unknown> {
  const fields = Object.hasOwn(fieldsByKind, kind) ? fieldsByKind[kind] : undefined
  // An empty object has room for a few fields, and one that names its fields for them: what is added to a copy takes room of its own.
  const object: Record<string, unknown> = Object.assign({}, fields === undefined ? undefined : kept(whole, fields))
  const metadata: Record<string, unknown> = { name, namespace }
  if (isObject(object['metadata'])) Object.assign(metadata, object['metadata'], { name, namespace })
  if (isLocal(whole)) metadata['annotations'] = { [localConfig]: 'true' }
  object['metadata'] = metadata
  return object
}

const localConfig = 'config.kubernetes.io/local-config'

/** Whether an object is for functions of kustomize and kpt alone, which never apply it. */
export function isLocal({ metadata }: Readonly<Record<string, unknown>>): boolean {
  const annotations = isObject(metadata) ? metadata['annotations'] : undefined
  return isObject(annotations) && annotations[localConfig] === 'true'
}

/** One for all: most items of long lists (variables with a plain value) have nothing that is read. */
const nothing = Object.freeze({})

function kept(value: unknown, fields: Fields): unknown {
  if (fields === 'whole' || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => kept(item, fields))
  if (fields === 'keys') return Object.fromEntries(Object.keys(value).map((key) => [key, '']))
  let object: Record<string, unknown> | undefined
  for (const name in fields) {
    if (!Object.hasOwn(value, name)) continue
    object ??= {}
    object[name] = kept((value as Record<string, unknown>)[name], fields[name] ?? 'whole')
  }
  return object ?? nothing
}
