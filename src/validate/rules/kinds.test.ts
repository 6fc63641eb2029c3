import { manifest } from '../../../test/support/refusals.ts'
import { table } from '../../../test/support/rule-table.ts'

const template = '{metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}'

table(
  'a Deployment',
  manifest(`
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec: {replicas: 2, selector: {matchLabels: {app: web}}, template: ${template}}
`),
  [
    ['metadata.name', 'Web', 'metadata-name at metadata.name'],
    ['metadata.name', undefined, 'metadata-name at metadata.name'],
    ['metadata', { generateName: 'web-' }, undefined],
    ['metadata.labels', { app: 'a b' }, 'labels-form at metadata.labels'],
    ['metadata.labels', { 'a/b/c': 'x' }, 'labels-form at metadata.labels'],
    ['metadata.annotations', { '-a': 'x' }, 'annotations-form at metadata.annotations'],
    ['metadata.annotations', { a: 'x'.repeat(262145) }, 'annotations-form at metadata.annotations'],
    ['metadata.finalizers', ['example.com/foo'], undefined],
    ['metadata.managedFields', [{ operation: 'Patch' }], undefined],
    ['spec.selector', undefined, 'workload-selector at spec.selector'],
    ['spec.selector.matchLabels', {}, 'workload-selector at spec.selector'],
    ['spec.selector.matchLabels', { app: '-' }, 'workload-selector at spec.selector'],
    ['spec.selector.matchLabels', { app: '-' }, 'workload-selector at spec.selector.matchLabels'],
    ['spec.selector.matchLabels.app', 'api', 'workload-selector at spec.template.metadata.labels'],
    [
      'spec.selector.matchExpressions',
      [{ key: 'a', operator: 'in', values: ['b'] }],
      'workload-selector at spec.selector.matchExpressions[0].operator',
    ],
    ['spec.strategy', { type: 'Recreate', rollingUpdate: {} }, 'deployment-strategy at spec.strategy.rollingUpdate'],
    [
      'spec.strategy',
      { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } },
      'deployment-strategy at spec.strategy.rollingUpdate.maxUnavailable',
    ],
    ['spec.strategy', { rollingUpdate: { maxSurge: '200%' } }, undefined],
    [
      'spec.strategy',
      { rollingUpdate: { maxUnavailable: '101%' } },
      'deployment-strategy at spec.strategy.rollingUpdate.maxUnavailable',
    ],
  ],
)

table(
  'a DaemonSet',
  manifest(`
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: web}
spec: {selector: {matchLabels: {app: web}}, template: ${template}}
`),
  [
    [
      'spec.updateStrategy',
      { rollingUpdate: { maxSurge: 1 } },
      'daemon-set-strategy at spec.updateStrategy.rollingUpdate.maxSurge',
    ],
    ['spec.updateStrategy', { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }, undefined],
  ],
)

table(
  'a StatefulSet',
  manifest(`
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  serviceName: db
  selector: {matchLabels: {app: web}}
  template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx, volumeMounts: [{name: data, mountPath: /data}]}]}}
  volumeClaimTemplates:
    - {metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}
`),
  [
    ['metadata.name', 'a.b', 'metadata-name at metadata.name'],
    ['metadata.name', 'a.b', undefined, '1.26'],
    ['spec.serviceName', 'a.b', undefined, '1.32'],
    [
      'spec.updateStrategy',
      { type: 'OnDelete', rollingUpdate: {} },
      'stateful-set-strategy at spec.updateStrategy.rollingUpdate',
    ],
    ['spec.volumeClaimTemplates.0.spec.accessModes', [], undefined, '1.33'],
    ['spec.template.spec.containers.0.image', undefined, undefined, '1.33'],
  ],
)

table(
  'a ReplicationController',
  manifest(`
apiVersion: v1
kind: ReplicationController
metadata: {name: web}
spec: {template: ${template}}
`),
  [['spec.selector', { app: 'api' }, 'controller-selector at spec.template.metadata.labels']],
)

table(
  'a ControllerRevision',
  manifest('{apiVersion: apps/v1, kind: ControllerRevision, metadata: {name: a}, revision: 1, data: {a: b}}'),
  [['revision', -1, 'controller-revision-data at revision']],
)

table(
  'a Job',
  manifest(`
apiVersion: batch/v1
kind: Job
metadata: {name: import}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}
`),
  [
    ['spec.maxFailedIndexes', 1, 'job-counts at spec.backoffLimitPerIndex'],
    ['spec.completionMode', 'Indexed', undefined],
    [
      'spec.podFailurePolicy',
      { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [0] } }] },
      'job-policies at spec.podFailurePolicy.rules[0].onExitCodes.values[0]',
    ],
  ],
)

table(
  'a CronJob',
  manifest(`
apiVersion: batch/v1
kind: CronJob
metadata: {name: nightly}
spec: {schedule: "0 3 * * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}}
`),
  [
    ['spec.schedule', '0 3 * *', 'cron-job-schedule at spec.schedule'],
    ['spec.schedule', 'TZ=UTC 0 3 * * *', 'cron-job-schedule at spec.schedule'],
    ['spec.schedule', 'TZ=UTC 0 3 * * *', undefined, '1.28'],
    ['spec.timeZone', 'Europe/Paris', undefined],
    ['metadata.name', 'a'.repeat(53), 'cron-job-spec at metadata.name'],
  ],
)

table(
  'a HorizontalPodAutoscaler',
  manifest(`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  minReplicas: 2
  maxReplicas: 3
  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}]
`),
  [
    ['spec.scaleTargetRef.apiVersion', 'v1', undefined, '1.33'],
    [
      'spec.metrics.0.resource.target.averageUtilization',
      0,
      'autoscaler-metrics at spec.metrics[0].resource.target.averageUtilization',
    ],
  ],
)

table(
  'a PodDisruptionBudget',
  manifest(
    '{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web}, spec: {minAvailable: 1, selector: {}}}',
  ),
  [['spec.maxUnavailable', 1, 'disruption-budget at spec']],
)

table(
  'a Service',
  manifest(`
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}, {name: https, port: 443}]}
`),
  [
    ['metadata.name', '1web', 'metadata-name at metadata.name'],
    ['metadata.name', '1web', undefined, '1.36'],
    ['spec', { clusterIP: 'None' }, undefined],
    ['spec.ports.0.name', undefined, 'service-ports at spec.ports[0].name'],
    ['spec.ports.0.targetPort', 'Http', 'service-ports at spec.ports[0].targetPort'],
    ['spec.ports.1.name', 'http', 'service-ports-unique at spec.ports[1].name'],
    ['spec.trafficDistribution', 'PreferSameNode', undefined],
    ['spec.trafficDistribution', 'PreferSameNode', 'service-traffic-distribution at spec.trafficDistribution', '1.33'],
  ],
)

table(
  'an Ingress',
  manifest(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, annotations: {kubernetes.io/tls-acme: "true"}}
spec:
  ingressClassName: nginx
  tls: [{hosts: [web.example.com], secretName: web}]
  rules: [{host: web.example.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]
`),
  [
    ['spec.rules.0.host', '*.example.com', undefined],
    ['spec.rules.0.http.paths.0.pathType', undefined, 'ingress-path at spec.rules[0].http.paths[0].pathType'],
    [
      'spec.rules.0.http.paths.0.backend.service.port.name',
      'http',
      'ingress-backend at spec.rules[0].http.paths[0].backend',
    ],
    ['spec.rules.0.http.paths.0.backend', {}, 'ingress-backend at spec.rules[0].http.paths[0].backend'],
  ],
)

table(
  'an IngressClass',
  manifest(
    '{apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: nginx}, spec: {controller: example.com/nginx}}',
  ),
  [['spec.controller', 'nginx', 'ingress-class at spec.controller']],
)

table(
  'a NetworkPolicy',
  manifest(`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec: {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}], ports: [{port: 80, endPort: 90}]}]}
`),
  [
    ['spec.policyTypes', ['ingress'], 'network-policy-selector at spec.policyTypes[0]'],
    ['spec.policyTypes', [null], 'network-policy-selector at spec.policyTypes[0]'],
    [
      'spec.ingress.0.from.0.ipBlock.except',
      ['11.0.0.0/16'],
      'network-policy-peers at spec.ingress[0].from[0].ipBlock.except[0]',
    ],
    ['spec.ingress.0.from.0.podSelector', {}, 'network-policy-peers at spec.ingress[0].from[0]'],
    ['spec.ingress.0.from.0.ipBlock.cidr', '10.0.0.1/8', undefined],
    [
      'spec.ingress.0.from.0.ipBlock.cidr',
      '10.0.0.1/8',
      'network-policy-peers at spec.ingress[0].from[0].ipBlock.cidr',
      '1.36',
    ],
  ],
)

table(
  'Endpoints',
  manifest(
    '{apiVersion: v1, kind: Endpoints, metadata: {name: db}, subsets: [{addresses: [{ip: 10.0.0.1}], ports: [{port: 1}]}]}',
  ),
  [['subsets.0.addresses.0.ip', '0.0.0.0', 'endpoints-subsets at subsets[0].addresses[0].ip']],
)

table(
  'an EndpointSlice',
  manifest(
    '{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: db}, addressType: IPv4, ports: [{name: a, port: 1}], endpoints: [{addresses: [10.0.0.1]}]}',
  ),
  [],
)

table(
  'a ConfigMap',
  manifest('{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {a: b}, binaryData: {c: aGk=}}'),
  [
    ['binaryData', { a: 'aGk=' }, 'config-keys at data.a'],
    ['binaryData', { c: 'a-b' }, 'base64-values at binaryData.c'],
    ['data', { a: 'x'.repeat(1024 * 1024 + 1) }, 'config-size at '],
  ],
)

table('a Secret', manifest('{apiVersion: v1, kind: Secret, metadata: {name: s}, data: {a: aGk=}}'), [
  ['data', { a: 'hi!' }, 'base64-values at data.a'],
  ['type', 'kubernetes.io/tls', 'secret-type at data[tls.crt]'],
  ['type', 'example.com/own', undefined],
])

table(
  'a PersistentVolumeClaim',
  manifest(
    '{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: c}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}',
  ),
  [
    ['spec.accessModes', ['ReadWriteOncePod', 'ReadOnlyMany'], 'claim-spec at spec.accessModes'],
    ['spec.accessModes', [null], 'claim-spec at spec.accessModes'],
    ['spec.resources.requests.storage', '0', 'claim-spec at spec.resources.requests.storage'],
    ['spec.resources.requests.storage', ' 1Gi ', undefined],
  ],
)

table(
  'a PersistentVolume',
  manifest(
    '{apiVersion: v1, kind: PersistentVolume, metadata: {name: v}, spec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, nfs: {server: s, path: /x}}}',
  ),
  [['spec.nfs', undefined, 'persistent-volume-source at spec']],
)

table(
  'a StorageClass',
  manifest('{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: c}, provisioner: example.com/disk}'),
  [
    ['reclaimPolicy', 'Recycle', 'storage-class at reclaimPolicy'],
    ['allowedTopologies', [{}], 'storage-class at allowedTopologies[0].matchLabelExpressions'],
  ],
)

table(
  'a VolumeAttributesClass',
  manifest(
    '{apiVersion: storage.k8s.io/v1, kind: VolumeAttributesClass, metadata: {name: c}, driverName: a, parameters: {a: b}}',
  ),
  [['parameters', {}, 'volume-attributes-class at parameters']],
)

table(
  'a VolumeAttachment',
  manifest(
    '{apiVersion: storage.k8s.io/v1, kind: VolumeAttachment, metadata: {name: a}, spec: {attacher: a, nodeName: n, source: {persistentVolumeName: v}}}',
  ),
  [
    ['spec.source', {}, 'volume-attachment at spec.source'],
    [
      'spec.source',
      { inlineVolumeSpec: { accessModes: ['ReadWriteOnce'], csi: { driver: 'a', volumeHandle: 'b' } } },
      undefined,
    ],
    [
      'spec.source',
      { inlineVolumeSpec: { accessModes: ['ReadWriteOnce'], hostPath: { path: '/a' } } },
      'volume-attachment at spec.source.inlineVolumeSpec.csi',
    ],
    [
      'spec.source',
      { inlineVolumeSpec: { capacity: { storage: '1Gi' }, csi: { driver: 'a', volumeHandle: 'b' } } },
      'volume-attachment at spec.source.inlineVolumeSpec.capacity',
    ],
  ],
)

table(
  'a CSIDriver',
  manifest(
    '{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: a.example.com}, spec: {tokenRequests: [{audience: a}]}}',
  ),
  [['spec.tokenRequests.0.expirationSeconds', 1, 'csi-driver at spec.tokenRequests[0].expirationSeconds']],
)

table(
  'a CSINode',
  manifest(
    '{apiVersion: storage.k8s.io/v1, kind: CSINode, metadata: {name: n}, spec: {drivers: [{name: a, nodeID: b}]}}',
  ),
  [['spec.drivers.0.nodeID', '', 'csi-node at spec.drivers[0].nodeID']],
)

table(
  'a CSIStorageCapacity',
  manifest(
    '{apiVersion: storage.k8s.io/v1, kind: CSIStorageCapacity, metadata: {name: n}, storageClassName: a, capacity: 1Gi}',
  ),
  [['capacity', '-1', 'csi-storage-capacity at capacity']],
)

table(
  'a ResourceQuota',
  manifest('{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {pods: 4, requests.cpu: 1}}}'),
  [['spec.hard', { pods: '1.5' }, 'resource-quota-amounts at spec.hard.pods']],
)

table(
  'a LimitRange',
  manifest(
    '{apiVersion: v1, kind: LimitRange, metadata: {name: r}, spec: {limits: [{type: Container, min: {cpu: 100m}, max: {cpu: 1}}]}}',
  ),
  [
    ['metadata', {}, undefined],
    ['spec.limits.0.max.cpu', null, 'limit-range at spec.limits[0].min.cpu'],
    ['spec.limits.0.min.cpu', 2, 'limit-range at spec.limits[0].min.cpu'],
  ],
)

table(
  'a ClusterRole',
  manifest(
    '{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: "system:x"}, rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]}',
  ),
  [
    ['rules.0.nonResourceURLs', ['/x'], 'role-rules at rules[0].nonResourceURLs'],
    [
      'aggregationRule',
      { clusterRoleSelectors: [{ matchLabels: { a: '-' } }] },
      'cluster-role-aggregation at aggregationRule.clusterRoleSelectors[0]',
    ],
    ['metadata.name', 'a/b', 'metadata-name at metadata.name'],
  ],
)

table(
  'a ClusterRoleBinding',
  manifest(
    '{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: x}, roleRef: {kind: ClusterRole, name: a, apiGroup: rbac.authorization.k8s.io}, subjects: [{kind: ServiceAccount, name: a, namespace: b}]}',
  ),
  [['subjects.0.apiGroup', 'rbac.authorization.k8s.io', 'binding-subjects at subjects[0].apiGroup']],
)

table('a Namespace', manifest('{apiVersion: v1, kind: Namespace, metadata: {name: shop}}'), [
  ['spec', { finalizers: ['foo'] }, 'namespace-finalizers at spec.finalizers'],
  ['metadata.labels', { 'kubernetes.io/metadata.name': '-' }, undefined],
  ['metadata.namespace', 'A_B', undefined],
  ['metadata.name', 'a:b', 'metadata-name at metadata.name'],
  ['metadata.name', 'a:b', 'namespace-name-label at metadata.labels'],
])

table(
  'a Node',
  manifest('{apiVersion: v1, kind: Node, metadata: {name: n}, spec: {taints: [{key: a, effect: NoSchedule}]}}'),
  [['spec.taints.0.effect', 'No', 'node-spec at spec.taints[0].effect']],
)

table(
  'a PriorityClass',
  manifest('{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: high}, value: 1000}'),
  [['metadata.name', 'system-mine', 'priority-class at metadata.name']],
)

table(
  'a RuntimeClass',
  manifest('{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: r}, handler: runc}'),
  [['handler', 'Run_C', 'runtime-class at handler']],
)

table(
  'a Lease',
  manifest('{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: l}, spec: {leaseDurationSeconds: 1}}'),
  [['spec.leaseDurationSeconds', 0, 'lease at spec.leaseDurationSeconds']],
)

table(
  'an APIService',
  manifest(
    '{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: v1.example.com}, spec: {group: example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: {name: a, namespace: b}}}',
  ),
  [
    ['spec.groupPriorityMinimum', 20001, 'api-service at spec.groupPriorityMinimum'],
    ['metadata.name', 'v2.example.com', 'api-service at metadata.name'],
    ['spec.version', undefined, 'api-service at metadata.name'],
    ['spec', { version: 'v2' }, 'api-service at spec.group'],
  ],
)

table(
  'a ServiceCIDR',
  manifest('{apiVersion: networking.k8s.io/v1, kind: ServiceCIDR, metadata: {name: c}, spec: {cidrs: [10.0.0.0/16]}}'),
  [['spec.cidrs', ['10.0.0.0/16', '10.1.0.0/16'], 'service-cidr at spec.cidrs']],
)

table(
  'an IPAddress',
  manifest(
    '{apiVersion: networking.k8s.io/v1, kind: IPAddress, metadata: {name: 10.0.0.1}, spec: {parentRef: {resource: services, name: a}}}',
  ),
  [['spec.parentRef.name', '', 'ip-address-parent at spec.parentRef.name']],
)

table(
  'a CustomResourceDefinition',
  manifest(`
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: shops.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: shops, kind: Shop}
  versions:
    - name: v1
      served: true
      storage: true
      additionalPrinterColumns: [{name: Age, type: date, jsonPath: .metadata.creationTimestamp}]
      subresources: {status: {}, scale: {specReplicasPath: .spec.replicas, statusReplicasPath: .status.replicas}}
      schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer, default: 1}}}}}}
`),
  [
    ['metadata.name', 'shop.example.com', 'crd-names at metadata.name'],
    ['spec.names.plural', undefined, 'crd-names at metadata.name'],
    ['spec.versions.0.selectableFields', [{ jsonPath: '.spec.size' }], undefined],
    [
      'spec.versions.0.selectableFields',
      [{ jsonPath: '.spec.color' }],
      'crd-selectable-fields at spec.versions[0].selectableFields[0].jsonPath',
    ],
    [
      'spec.versions.0.selectableFields',
      [{ jsonPath: '.spec' }],
      'crd-selectable-fields at spec.versions[0].selectableFields[0].jsonPath',
    ],
    [
      'spec.versions.0.selectableFields',
      [{ jsonPath: '.spec.size' }, { jsonPath: '.spec.size' }],
      'crd-selectable-fields at spec.versions[0].selectableFields[1].jsonPath',
    ],
    [
      'spec.versions.0.schema.openAPIV3Schema.properties.spec.x-kubernetes-validations',
      [{ rule: 'self.size > 0', fieldPath: '.sise' }],
      'crd-schema at spec.versions[0].schema.openAPIV3Schema.properties.spec.x-kubernetes-validations[0].fieldPath',
    ],
    ['spec.versions.0.schema', undefined, 'crd-versions at spec.versions[0].schema.openAPIV3Schema'],
    [
      'spec.versions.0.schema.openAPIV3Schema.properties.spec.type',
      undefined,
      'crd-schema at spec.versions[0].schema.openAPIV3Schema.properties.spec.type',
    ],
    [
      'spec.versions.0.schema.openAPIV3Schema.properties.spec.properties.size.default',
      'x',
      'crd-schema at spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.size.default',
    ],
    [
      'spec.versions.0.schema.openAPIV3Schema.properties.spec.default',
      { colour: 'red' },
      'crd-schema at spec.versions[0].schema.openAPIV3Schema.properties.spec.default.colour',
    ],
    [
      'spec.versions.0.schema.openAPIV3Schema.properties.spec.anyOf',
      [{ properties: { x: {} } }],
      'crd-schema at spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.x',
    ],
  ],
)

table(
  'a ValidatingWebhookConfiguration',
  manifest(`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: w}
webhooks:
  - name: a.example.com
    sideEffects: None
    admissionReviewVersions: [v1]
    clientConfig: {service: {name: a, namespace: b}}
    rules: [{operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods]}]
`),
  [['webhooks.0.clientConfig.url', 'https://x', 'webhook-client at webhooks[0].clientConfig']],
)

table(
  'a ValidatingAdmissionPolicy',
  manifest(`
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: p}
spec:
  matchConstraints: {resourceRules: [{operations: [CREATE], apiGroups: [""], apiVersions: [v1], resources: [pods]}]}
  validations: [{expression: "true"}]
`),
  [
    ['spec.paramKind', { apiVersion: 'a.b/V1', kind: 'P' }, 'admission-policy at spec.paramKind.apiVersion'],
    [
      'spec.auditAnnotations',
      [{ key: '-k', valueExpression: 'a' }],
      'admission-policy at spec.auditAnnotations[0].key',
    ],
  ],
)

table(
  'a ValidatingAdmissionPolicyBinding',
  manifest(
    '{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: {name: b}, spec: {policyName: p, validationActions: [Deny]}}',
  ),
  [
    [
      'spec.paramRef',
      { name: 'a', selector: {}, parameterNotFoundAction: 'Deny' },
      'admission-policy-binding at spec.paramRef.selector',
    ],
    ['spec.paramRef', { parameterNotFoundAction: 'Deny' }, 'admission-policy-binding at spec.paramRef'],
  ],
)

table(
  'a FlowSchema',
  manifest(
    '{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: FlowSchema, metadata: {name: f}, spec: {matchingPrecedence: 500, priorityLevelConfiguration: {name: p}, rules: [{subjects: [{kind: User, user: {name: a}}], nonResourceRules: [{verbs: [get], nonResourceURLs: [/x]}]}]}}',
  ),
  [
    ['spec.matchingPrecedence', 0, undefined],
    [
      'spec.rules.0.nonResourceRules.0.nonResourceURLs.0',
      'x',
      'flow-schema at spec.rules[0].nonResourceRules[0].nonResourceURLs[0]',
    ],
  ],
)

table(
  'a PriorityLevelConfiguration',
  manifest(
    '{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: PriorityLevelConfiguration, metadata: {name: p}, spec: {type: Limited, limited: {limitResponse: {type: Reject}}}}',
  ),
  [
    ['spec.limited.limitResponse', {}, 'priority-level at spec.limited.limitResponse.type'],
    ['spec.exempt', { lendablePercent: 101 }, 'priority-level at spec.exempt.lendablePercent'],
  ],
)

const request = Buffer.from('-----BEGIN CERTIFICATE REQUEST-----\n').toString('base64')
table(
  'a CertificateSigningRequest',
  manifest(
    `{apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: {name: "user:a"}, spec: {request: ${request}, signerName: example.com/s, usages: [client auth]}}`,
  ),
  [['spec.signerName', 'signer', 'certificate-request at spec.signerName']],
)

table(
  'a custom resource',
  manifest('{apiVersion: example.com/v1, kind: Shop, metadata: {name: a.b, finalizers: [plain]}}'),
  [
    ['metadata.name', 'A', 'metadata-name at metadata.name'],
    ['spec', { containers: [] }, undefined],
  ],
)
