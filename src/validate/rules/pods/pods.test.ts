import { describe, expect, it } from 'vitest'
import { changed, manifest, type Row, refusals, rowTitle } from '../../../../test/support/refusals.ts'
import { newestMinor, oldestMinor } from '../../../kubernetes/releases.ts'

const pod = manifest(`
apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  containers:
    - name: web
      image: nginx
      ports: [{name: http, containerPort: 80}, {containerPort: 81}]
      env: [{name: A, value: b}]
      volumeMounts: [{name: data, mountPath: /data}]
      livenessProbe: {httpGet: {path: /, port: http}}
      resources: {requests: {cpu: 100m}, limits: {cpu: 1, memory: 1Gi}}
  initContainers:
    - {name: prepare, image: busybox}
  volumes: [{name: data, emptyDir: {}}]
`)

const c = 'spec.containers.0'
const at = 'spec.containers[0]'

const containers: Row[] = [
  ['spec.containers', [], 'containers-required at spec.containers'],
  [`${c}.name`, 'Web', `container-name at ${at}.name`],
  [`${c}.name`, undefined, `container-name at ${at}.name`],
  [`${c}.name`, 'prepare', 'container-names-unique at spec.initContainers[0].name'],
  [`${c}.image`, '', `container-image at ${at}.image`],
  [`${c}.image`, ' nginx', `container-image at ${at}.image`],
  [`${c}.imagePullPolicy`, 'always', `container-policies at ${at}.imagePullPolicy`],
  [`${c}.imagePullPolicy`, '', undefined],
  [`${c}.ports.0.containerPort`, 65536, `container-ports at ${at}.ports[0].containerPort`],
  [`${c}.ports.0.containerPort`, undefined, `container-ports at ${at}.ports[0].containerPort`],
  [`${c}.ports.0.name`, '8080', `container-ports at ${at}.ports[0].name`],
  [`${c}.ports.1.name`, 'http', `container-ports at ${at}.ports[1].name`],
  [`${c}.ports.0.protocol`, 'tcp', `container-ports at ${at}.ports[0].protocol`],
  [`${c}.ports.1.containerPort`, 80, undefined],
  [
    `${c}.ports`,
    [
      { containerPort: 1, hostPort: 5 },
      { containerPort: 2, hostPort: 5 },
    ],
    `host-ports-unique at ${at}.ports[1].hostPort`,
  ],
  [`${c}.restartPolicy`, 'Always', undefined],
  [`${c}.restartPolicy`, 'Always', `container-restart-policy at ${at}.restartPolicy`, '1.32'],
  [`${c}.restartPolicy`, 'Sometimes', `container-restart-policy at ${at}.restartPolicy`, '1.35'],
  ['spec.initContainers.0.restartPolicy', 'Never', 'container-restart-policy at spec.initContainers[0].restartPolicy'],
  [
    'spec.ephemeralContainers',
    [{ name: 'debug', image: 'x' }],
    'ephemeral-containers-not-declared at spec.ephemeralContainers',
  ],
  [
    `${c}.resizePolicy`,
    [{ resourceName: 'disk', restartPolicy: 'NotRequired' }],
    `container-resize-policy at ${at}.resizePolicy[0].resourceName`,
  ],
]

const probes: Row[] = [
  [`${c}.livenessProbe`, {}, `probe-handler at ${at}.livenessProbe`],
  [`${c}.livenessProbe.tcpSocket`, { port: 80 }, `probe-handler at ${at}.livenessProbe.tcpSocket`],
  [`${c}.livenessProbe.httpGet.port`, 0, `probe-handler at ${at}.livenessProbe.httpGet.port`],
  [`${c}.livenessProbe.httpGet.scheme`, 'https', `probe-handler at ${at}.livenessProbe.httpGet.scheme`],
  [`${c}.livenessProbe.httpGet.path`, undefined, undefined],
  [`${c}.livenessProbe.successThreshold`, 2, `probe-thresholds at ${at}.livenessProbe.successThreshold`],
  [`${c}.readinessProbe`, { exec: { command: ['a'] }, successThreshold: 2 }, undefined],
  [`${c}.readinessProbe`, { exec: {} }, `probe-handler at ${at}.readinessProbe.exec.command`],
  [
    `${c}.startupProbe`,
    { grpc: { port: 1 }, periodSeconds: -1 },
    `probe-thresholds at ${at}.startupProbe.periodSeconds`,
  ],
  [`${c}.lifecycle`, { preStop: {} }, `lifecycle-handler at ${at}.lifecycle.preStop`],
  [`${c}.lifecycle`, { preStop: { sleep: { seconds: 31 } } }, `lifecycle-handler at ${at}.lifecycle.preStop.sleep`],
  [`${c}.lifecycle`, { preStop: { sleep: { seconds: 0 } } }, undefined],
  [
    `${c}.lifecycle`,
    { preStop: { sleep: { seconds: 0 } } },
    `lifecycle-handler at ${at}.lifecycle.preStop.sleep`,
    '1.32',
  ],
  [
    'spec.initContainers.0.livenessProbe',
    { exec: { command: ['a'] } },
    'init-container-probes at spec.initContainers[0].livenessProbe',
  ],
]

const environment: Row[] = [
  [`${c}.env.0.name`, 'a b', undefined],
  [`${c}.env.0.name`, 'a b', `env-name at ${at}.env[0].name`, '1.31'],
  [`${c}.env.0.name`, 'a=b', `env-name at ${at}.env[0].name`],
  [`${c}.env.0.valueFrom`, { fieldRef: { fieldPath: 'metadata.name' } }, `env-value-from at ${at}.env[0].valueFrom`],
  [`${c}.env.0`, { name: 'A', valueFrom: {} }, `env-value-from at ${at}.env[0].valueFrom`],
  [`${c}.env.0`, { name: 'A', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } }, undefined],
  [
    `${c}.env.0`,
    { name: 'A', valueFrom: { fieldRef: { fieldPath: 'status.phase' } } },
    `env-value-from at ${at}.env[0].valueFrom.fieldRef.fieldPath`,
  ],
  [
    `${c}.env.0`,
    { name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'a/b' } } },
    `env-value-from at ${at}.env[0].valueFrom.secretKeyRef.key`,
  ],
  [
    `${c}.env.0`,
    { name: 'A', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '2m' } } },
    `env-value-from at ${at}.env[0].valueFrom.resourceFieldRef.divisor`,
  ],
  [`${c}.env`, [{ name: 'A' }, { name: 'A' }], undefined],
  [`${c}.envFrom`, [{ prefix: 'A_' }], `env-from at ${at}.envFrom`],
]

const volumes: Row[] = [
  ['spec.volumes.0.name', 'Data', 'volume-name at spec.volumes[0].name'],
  ['spec.volumes.1', { name: 'data' }, 'volume-name at spec.volumes[1].name'],
  ['spec.volumes.0', { name: 'data' }, undefined],
  ['spec.volumes.0.secret', { secretName: 's' }, 'volume-source at spec.volumes[0].secret'],
  ['spec.volumes.0', { name: 'data', configMap: {} }, 'volume-source at spec.volumes[0].configMap.name'],
  [
    'spec.volumes.0',
    { name: 'data', configMap: { name: 'c', defaultMode: 512 } },
    'volume-source at spec.volumes[0].configMap.defaultMode',
  ],
  [
    'spec.volumes.0',
    { name: 'data', configMap: { name: 'c', items: [{ key: 'k', path: '../p' }] } },
    'volume-source at spec.volumes[0].configMap.items[0].path',
  ],
  [
    'spec.volumes.0',
    { name: 'data', hostPath: { path: '/x', type: 'Folder' } },
    'volume-source at spec.volumes[0].hostPath.type',
  ],
  ['spec.volumes.0', { name: 'data', nfs: { server: 's', path: 'p' } }, 'volume-source at spec.volumes[0].nfs.path'],
  ['spec.volumes.0', { name: 'data', csi: { driver: 'a_b' } }, 'volume-source at spec.volumes[0].csi.driver'],
  [
    'spec.volumes.0',
    { name: 'data', projected: { sources: [{ serviceAccountToken: { path: 't', expirationSeconds: 60 } }] } },
    'volume-source at spec.volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds',
  ],
  ['spec.volumes.0', { name: 'data', image: { reference: 'a' } }, undefined],
  [
    'spec.volumes.0',
    { name: 'data', hostPath: { path: '..' } },
    'mount-volume at spec.containers[0].volumeMounts[0].name',
  ],
  ['spec.volumes.0', { name: 'data', image: { reference: 'a' } }, undefined, '1.35'],
  [
    'spec.volumes.0',
    { name: 'data', emptyDir: { sizeLimit: '-1' } },
    'volume-source at spec.volumes[0].emptyDir.sizeLimit',
  ],
  [`${c}.volumeMounts.0.name`, 'date', `mount-volume at ${at}.volumeMounts[0].name`],
  [`${c}.volumeMounts.1`, { name: 'data', mountPath: '/data' }, `mount-path at ${at}.volumeMounts[1].mountPath`],
  [`${c}.volumeMounts.0.subPath`, '../up', `mount-sub-path at ${at}.volumeMounts.subPath`],
  [`${c}.volumeMounts.0.mountPropagation`, 'Bidirectional', `mount-propagation at ${at}.volumeMounts.mountPropagation`],
  [
    `${c}.volumeMounts.0.recursiveReadOnly`,
    'Enabled',
    `mount-recursive-read-only at ${at}.volumeMounts.recursiveReadOnly`,
  ],
  [`${c}.volumeDevices`, [{ name: 'data', devicePath: '/dev/x' }], `volume-devices at ${at}.volumeDevices[0].name`],
]

const resources: Row[] = [
  [`${c}.resources.requests.cpu`, '2', `container-resources at ${at}.resources.requests`],
  [`${c}.resources.requests.cpu`, '1000m', undefined],
  [`${c}.resources.requests.cpu`, '100 m', `container-resources at ${at}.resources.requests.cpu`],
  [`${c}.resources.requests.cpu`, -1, `container-resources at ${at}.resources.requests.cpu`],
  [`${c}.resources.requests.memory`, '512MB', `container-resources at ${at}.resources.requests.memory`],
  [`${c}.resources.limits.disk`, '1', `container-resources at ${at}.resources.limits.disk`],
  [
    `${c}.resources.limits`,
    { 'example.com/gpu': '0.5' },
    `container-resources at ${at}.resources.limits[example.com/gpu]`,
  ],
  [`${c}.resources.limits`, { 'hugepages-2Mi': '3Mi' }, `container-resources at ${at}.resources.limits.hugepages-2Mi`],
  [`${c}.resources`, { requests: { 'example.com/gpu': 1 } }, `container-resources at ${at}.resources.limits`],
  ['spec.resources', { requests: { cpu: '50m' } }, 'pod-level-resources at spec.resources.requests.cpu'],
]

const scheduling: Row[] = [
  ['spec.nodeSelector', { 'a/b/c': 'd' }, 'node-selector at spec.nodeSelector'],
  ['spec.tolerations', [{ operator: 'Equal' }], 'tolerations at spec.tolerations[0].operator'],
  ['spec.tolerations', [{ operator: 'Exists' }], undefined],
  ['spec.tolerations', [{ key: 'a', effect: 'NoRun' }], 'tolerations at spec.tolerations[0].effect'],
  ['spec.tolerations', [{ key: 'a', tolerationSeconds: 1 }], 'tolerations at spec.tolerations[0].effect'],
  [
    'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution',
    { nodeSelectorTerms: [] },
    'node-affinity at spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms',
  ],
  [
    'spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution',
    [{ labelSelector: {} }],
    'pod-affinity at spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey',
  ],
  [
    'spec.topologySpreadConstraints',
    [{ maxSkew: 0, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }],
    'topology-spread at spec.topologySpreadConstraints[0].maxSkew',
  ],
  [
    'spec.topologySpreadConstraints',
    [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'Maybe' }],
    'topology-spread at spec.topologySpreadConstraints[0].whenUnsatisfiable',
  ],
  ['spec.schedulingGates', [{ name: 'a' }, { name: 'a' }], 'pod-gates at spec.schedulingGates[1]'],
]

const podSpec: Row[] = [
  ['spec.restartPolicy', 'Sometimes', 'pod-policies at spec.restartPolicy'],
  ['spec.restartPolicy', '', undefined],
  ['spec.dnsPolicy', 'None', 'pod-dns-config at spec.dnsConfig'],
  ['spec.dnsConfig', { nameservers: ['1.2.3'] }, 'pod-dns-config at spec.dnsConfig.nameservers[0]'],
  ['spec.dnsConfig', { searches: ['_svc.example.com'] }, undefined],
  ['spec.dnsConfig', { searches: ['_svc.example.com'] }, 'pod-dns-config at spec.dnsConfig.searches[0]', '1.32'],
  ['spec.hostname', 'a.b', 'pod-names at spec.hostname'],
  ['spec.hostAliases', [{ ip: '1.2.3.4.5' }], 'host-aliases at spec.hostAliases[0].ip'],
  ['spec.activeDeadlineSeconds', 0, 'pod-deadlines at spec.activeDeadlineSeconds'],
  ['spec.hostnameOverride', 'a_b', 'pod-hostname-override at spec.hostnameOverride', '1.35'],
  ['spec.overhead', { disk: '1' }, 'pod-overhead at spec.overhead.disk'],
  ['spec.resourceClaims', [{ name: 'gpu' }], 'pod-resource-claims at spec.resourceClaims[0]'],
  [`${c}.resources.claims`, [{ name: 'gpu' }], `container-resource-claims at ${at}.resources.claims[0]`],
  [
    'metadata.annotations[controller.kubernetes.io/pod-deletion-cost]',
    'low',
    'pod-annotations at metadata.annotations[controller.kubernetes.io/pod-deletion-cost]',
  ],
  ['spec.securityContext.runAsUser', -1, 'pod-security-context at spec.securityContext.runAsUser'],
  [
    'spec.securityContext.seccompProfile',
    { type: 'Localhost' },
    'pod-security-context at spec.securityContext.seccompProfile.localhostProfile',
  ],
  ['spec.securityContext.sysctls', [{ name: 'Net', value: '1' }], 'sysctls at spec.securityContext.sysctls[0].name'],
  ['spec.os', { name: 'plan9' }, 'pod-os at spec.os'],
  [
    `${c}.securityContext`,
    { privileged: true, allowPrivilegeEscalation: false },
    `container-security-context at ${at}.securityContext`,
  ],
  [`${c}.securityContext.windowsOptions`, { hostProcess: true }, 'windows-host-process at spec'],
]

describe('a Pod', () => {
  it('that is sound is accepted by every version', () => {
    for (let minor = oldestMinor; minor <= newestMinor; minor++) expect(refusals(pod, `1.${minor}`)).toEqual([])
  })
  const rows = [...containers, ...probes, ...environment, ...volumes, ...resources, ...scheduling, ...podSpec]
  it.each(rows.map((row) => [rowTitle(row), row] as const))('%s', (_title, [path, value, refused, version]) => {
    const said = refusals(changed(pod, path, value), version)
    if (refused === undefined) expect(said).toEqual([])
    else expect(said).toContain(refused)
  })

  it('in the network of the host has host ports that are its container ports', () => {
    const ported = changed(changed(pod, 'spec.hostNetwork', true), `${c}.ports`, [{ containerPort: 80, hostPort: 81 }])
    expect(refusals(ported)).toEqual([`host-network-ports at ${at}.ports[0].hostPort`])
  })

  it('without a user namespace of the host keeps to its own namespaces', () => {
    const apart = changed(changed(pod, 'spec.hostUsers', false), 'spec.hostPID', true)
    expect(refusals(apart)).toEqual(['host-namespaces at spec.hostPID'])
    expect(refusals(apart, '1.32')).toEqual([])
  })
})
