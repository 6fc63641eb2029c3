import { sha256Of } from '../hash.ts'
import type { KubernetesObject } from '../kubernetes/manifest.ts'
import { autoscalerOf } from './environments/autoscaler.ts'
import { dnsLabel, nameLabel, networkLabels, runsLabel } from './names.ts'
import { ingressOf } from './network/ingress.ts'
import { destinationRulesOf, istioEntryOf, sidecar } from './network/istio.ts'
import { monitoredLabel, monitorOf } from './network/monitors.ts'
import { routesOf } from './network/routes.ts'
import { nonEmpty } from './resources.ts'
import { analysisOf, previewName, rolloutStrategy } from './rollout.ts'
import type { Claim, Entrance, Workload } from './workload.ts'

/** The objects of one workload, the workload itself first. */
export function objectsOf(workload: Workload, project: string | undefined, entrance: Entrance): KubernetesObject[] {
  const labels = {
    [nameLabel]: workload.name,
    ...(project === undefined ? {} : { 'app.kubernetes.io/part-of': project }),
  }
  const controller = controllerOf(isMeshed(workload, entrance) ? meshed(workload) : workload, labels)
  return [
    controller,
    ...servicesOf(workload, labels),
    ...analysisOf(workload, isMeshed(workload, entrance), labels),
    ...networkOf(workload, entrance, labels),
    ...monitorOf(workload, labels),
    ...(workload.autoscaling === undefined ? [] : [autoscalerOf(controller, workload.autoscaling)]),
    ...workload.configs.map((config) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: config.name, labels },
      data: config.data,
    })),
    ...workload.claims.filter(({ template }) => !template).map((claim) => claimOf(claim, labels)),
    ...accountOf(workload, labels),
    ...accessOf(workload, labels),
  ]
}

function meshed(workload: Workload): Workload {
  const pod = { ...sidecar.annotations, ...workload.annotations.pod }
  return { ...workload, podLabels: sidecar.labels, annotations: { ...workload.annotations, pod } }
}

/** An identity of its own, so that a right that one workload gets is not everybody's; without a token until it needs one. */
function accountOf({ name, pod }: Workload, labels: Record<string, string>): KubernetesObject[] {
  if (pod.serviceAccountName !== undefined) return []
  return [{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, labels }, automountServiceAccountToken: false }]
}

/** The right to see the Jobs that the workload waits for, and nothing else (rbac.authorization.k8s.io/v1). */
function accessOf({ name, pod, awaitedJobs }: Workload, labels: Record<string, string>): KubernetesObject[] {
  if (awaitedJobs.length === 0) return []
  const [apiGroup, metadata] = ['rbac.authorization.k8s.io', { name: dnsLabel(`${name}-waits`), labels }]
  const rule = {
    apiGroups: ['batch'],
    resources: ['jobs'],
    resourceNames: awaitedJobs,
    verbs: ['get', 'list', 'watch'],
  }
  return [
    { apiVersion: `${apiGroup}/v1`, kind: 'Role', metadata, rules: [rule] },
    {
      apiVersion: `${apiGroup}/v1`,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup, kind: 'Role', name: metadata.name },
      subjects: [{ kind: 'ServiceAccount', name: pod.serviceAccountName ?? name }],
    },
  ]
}

function controllerOf(workload: Workload, labels: Record<string, string>): KubernetesObject {
  const own = workload.after === undefined ? labels : { ...labels, [runsLabel]: workload.name }
  const metadata = nonEmpty({ name: workload.name, labels: own, annotations: workload.annotations.controller })
  const template = templateOf(workload, labels)
  const selector = { matchLabels: { [nameLabel]: workload.name } }
  switch (workload.kind) {
    case 'Deployment': {
      const isBound = workload.claims.some(({ accessMode }) => accessMode === 'ReadWriteOnce')
      // A claim that one node can mount at a time keeps the new Pod waiting for the old one.
      const strategy = isBound ? { type: 'Recreate' } : workload.strategy
      const isRollout = workload.rollout !== undefined
      return {
        apiVersion: isRollout ? 'argoproj.io/v1alpha1' : 'apps/v1',
        kind: isRollout ? 'Rollout' : 'Deployment',
        metadata,
        spec: nonEmpty({
          replicas: replicasOf(workload),
          minReadySeconds: workload.minReadySeconds,
          selector,
          strategy: isRollout ? rolloutStrategy(workload, workload.prometheus !== undefined) : strategy,
          template,
        }),
      }
    }
    case 'StatefulSet': {
      const claims = workload.claims.filter(({ template: isTemplate }) => isTemplate)
      const volumeClaimTemplates = claims.map((claim) => ({ metadata: { name: claim.name }, spec: claimSpec(claim) }))
      const spec = {
        serviceName: headlessName(workload),
        replicas: replicasOf(workload),
        minReadySeconds: workload.minReadySeconds,
        selector,
        template,
        volumeClaimTemplates,
      }
      return { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata, spec: nonEmpty(spec) }
    }
    case 'DaemonSet':
      return {
        apiVersion: 'apps/v1',
        kind: 'DaemonSet',
        metadata,
        spec: nonEmpty({
          minReadySeconds: workload.minReadySeconds,
          selector,
          updateStrategy: workload.strategy,
          template,
        }),
      }
    case 'Job':
      return {
        apiVersion: 'batch/v1',
        kind: 'Job',
        metadata: replaceable(metadata),
        spec: { ...runsOf(workload), template },
      }
    case 'CronJob': {
      const jobTemplate = { spec: { ...runsOf(workload), template } }
      return {
        apiVersion: 'batch/v1',
        kind: 'CronJob',
        metadata,
        // A run that could not start for so long is left out, so that a long outage is not followed by many runs.
        spec: nonEmpty({ schedule: '', startingDeadlineSeconds: 600, ...workload.cron, jobTemplate }),
      }
    }
  }
}

/** How often a Job runs: replicas of Compose run to their end side by side. */
function runsOf({ replicas, backoffLimit }: Workload): object {
  return { ...(replicas > 1 ? { parallelism: replicas, completions: replicas } : {}), backoffLimit }
}

/** An autoscaler sets them itself. */
function replicasOf({ autoscaling, replicas }: Workload): number | undefined {
  return autoscaling === undefined ? replicas : undefined
}

/** The template of a Job can't be changed, so a new image needs a new Job: Argo CD and Flux are told to replace it. */
function replaceable<T extends { annotations?: Readonly<Record<string, string>> }>(metadata: T): T {
  const annotations = {
    ...metadata.annotations,
    'argocd.argoproj.io/sync-options': 'Force=true,Replace=true',
    'kustomize.toolkit.fluxcd.io/force': 'enabled',
  }
  return { ...metadata, annotations }
}

function templateOf(workload: Workload, labels: Record<string, string>): object {
  const checksum = workload.configs.length === 0 ? {} : { 'checksum/config': checksumOf(workload) }
  return {
    metadata: nonEmpty({
      labels: { ...labels, ...networkLabels(workload.networks), ...workload.podLabels },
      annotations: { ...workload.annotations.pod, ...checksum },
    }),
    spec: inOrder(
      {
        serviceAccountName: workload.name,
        ...workload.pod,
        initContainers: workload.initContainers.map((container) => inOrder(container, containerOrder)),
        containers: [workload, ...workload.joined].map(({ container }) => inOrder(container, containerOrder)),
      },
      podOrder,
    ),
  }
}

/** A change of a ConfigMap changes the Pod template, so the Pods roll and read it. */
function checksumOf({ configs }: Workload): string {
  const text = JSON.stringify(configs.map(({ name, data }) => [name, Object.entries(data).sort()]))
  return sha256Of(text)
}

/** The order in which people expect the fields: what is short first, so that it is seen. */
const podOrder = [
  ...['automountServiceAccountToken', 'serviceAccountName', 'imagePullSecrets', 'hostname'],
  ...[
    'hostNetwork',
    'hostPID',
    'hostIPC',
    'hostAliases',
    'dnsPolicy',
    'dnsConfig',
    'nodeSelector',
    'affinity',
    'topologySpreadConstraints',
  ],
  ...['terminationGracePeriodSeconds', 'restartPolicy', 'securityContext', 'initContainers', 'containers', 'volumes'],
]
const containerOrder = [
  ...['name', 'image', 'imagePullPolicy', 'command', 'args', 'workingDir', 'ports', 'envFrom', 'env', 'resources'],
  ...[
    'startupProbe',
    'livenessProbe',
    'readinessProbe',
    'lifecycle',
    'volumeMounts',
    'securityContext',
    'stdin',
    'tty',
  ],
]

function inOrder(fields: object, order: readonly string[]): object {
  const known = order.map((name) => [name, (fields as Readonly<Record<string, unknown>>)[name]])
  return nonEmpty({ ...Object.fromEntries(known), ...fields })
}

function claimSpec(claim: Claim): object {
  return nonEmpty({
    accessModes: [claim.accessMode],
    storageClassName: claim.storageClass,
    selector: claim.selector === undefined ? undefined : { matchLabels: { 'io.kompose.service': claim.selector } },
    resources: { requests: { storage: claim.size } },
  })
}

function claimOf(claim: Claim, labels: Record<string, string>): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: claim.name, labels },
    spec: claimSpec(claim),
  }
}

function servicesOf(workload: Workload, labels: Record<string, string>): KubernetesObject[] {
  const { kind, name, exposure, annotations, monitored, rollout } = workload
  const [isHeadless, isPlain] = [exposure.type === 'Headless', exposure.type === 'ClusterIP']
  const ports = servicePorts(workload)
  const inside = ports.map(({ nodePort, ...port }) => port)
  const selector = { [nameLabel]: name }
  const reach = nonEmpty({
    clusterIP: isHeadless ? 'None' : undefined,
    publishNotReadyAddresses: exposure.isEarly ? true : undefined,
  })
  const service = (metadata: { readonly name: string }, spec: object): KubernetesObject => {
    return { apiVersion: 'v1', kind: 'Service', metadata: nonEmpty({ labels, ...metadata }), spec: nonEmpty(spec) }
  }
  const own = exposure.names.map((one) => {
    if (one !== name) return service({ name: one }, { ...reach, selector, ports: inside })
    const { externalTrafficPolicy } = exposure
    const type = isHeadless || isPlain ? undefined : exposure.type
    const seen = monitored === undefined ? {} : { labels: { ...labels, ...monitoredLabel } }
    const metadata = { name, ...seen, annotations: annotations.service }
    return service(metadata, { type, ...reach, externalTrafficPolicy, selector, ports })
  })
  const identity = headlessName(workload)
  if (kind === 'StatefulSet' && identity !== name)
    return [...own, service({ name: identity }, { clusterIP: 'None', selector, ports: inside })]
  return rollout === 'blue-green' ? [...own, service({ name: previewName(name) }, { selector, ports: inside })] : own
}

/** Those that a Service gives to its Pods, under their own numbers and under those that Compose publishes. */
function servicePorts({ exposure, ports }: Workload): ServicePort[] {
  const isOpen = exposure.type === 'NodePort' || exposure.type === 'LoadBalancer'
  const served = isOpen ? ports.filter(({ reach }) => reach !== 'local') : ports
  const all = served.flatMap(({ name, port, protocol, appProtocol, published }, i) => {
    const own = {
      name,
      port,
      protocol,
      targetPort: name,
      appProtocol,
      nodePort: i === 0 ? exposure.nodePort : undefined,
    }
    const short = name.slice(0, 8).replace(/(?<!-)-+$/, '')
    const others = published.map((other) => ({
      name: `${short}-p${other}`,
      port: other,
      protocol,
      targetPort: name,
      appProtocol,
    }))
    return [own, ...(exposure.type === 'Headless' ? [] : others)].map((one) => nonEmpty(one))
  })
  return withoutRepeated(all as ServicePort[])
}

/** The Service that gives the Pods of a StatefulSet names of their own: the one that peers use, where that is headless already. */
function headlessName({ name, exposure }: Workload): string {
  return exposure.type === 'Headless' ? name : dnsLabel(`${name}-headless`)
}

interface ServicePort {
  readonly name: string
  readonly port: number
  readonly protocol: string
  readonly nodePort?: number
}

/** The API server refuses a port and protocol that stands twice. */
function withoutRepeated<T extends ServicePort>(ports: readonly T[]): T[] {
  const kept = new Map<string, T>()
  for (const port of ports) {
    const key = `${port.port}/${port.protocol}`
    if (!kept.has(key)) kept.set(key, port)
  }
  return [...kept.values()]
}

/** What leads to a workload from outside, and what makes it part of a mesh. */
function networkOf(workload: Workload, entrance: Entrance, labels: Record<string, string>): KubernetesObject[] {
  const { entry } = workload.exposure
  const rules = isMeshed(workload, entrance) ? destinationRulesOf(workload, labels) : []
  if (entry === undefined) return rules
  if (entrance.kind === 'ingress') return ingressOf(workload, entry, labels)
  if (entrance.kind === 'gateway') return routesOf(workload, entry, entrance.gateway, labels)
  return [...istioEntryOf(workload, entry, entrance.gateway, labels), ...rules]
}

/** A Pod in the network of its node gets no sidecar, nor does one whose label says so. */
function isMeshed({ pod, annotations }: Workload, { kind }: Entrance): boolean {
  const isLeftOut = annotations.pod['sidecar.istio.io/inject'] === 'false' || pod['hostNetwork'] === true
  return kind === 'istio' && !isLeftOut
}
