import { dependenciesOf } from './compose/check.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, kubernetesName, report, servicesOf } from './conversion.ts'
import { environmentOf, literal } from './environment.ts'
import { isHealthDisabled, probesOf } from './health.ts'
import { checkImage, defaultPort, imageOf, isStore } from './images.ts'
import { annotationsOf, type LabelReader, labelsOf } from './labels.ts'
import { mountsOf } from './mounts.ts'
import { serviceLabel } from './names.ts'
import { podSettings, pullPolicyOf } from './pod.ts'
import { portsOf } from './ports.ts'
import { aliasesOf, referencesIn, textsOf } from './references.ts'
import { nonEmpty, resourcesOf } from './resources.ts'
import { securityOf } from './security.ts'
import type { Exposure, Workload, WorkloadPort } from './workload.ts'

/** All services as workloads: first each for itself, then how they reach each other. */
export function workloadsOf(conversion: Conversion): Workload[] {
  const services = servicesOf(conversion)
  const drafts = services.map(([service, model]) => draftOf(conversion, service, model))
  const hosts = hostsOf(conversion, services)
  const references = drafts.flatMap((draft) => {
    const named = referencesIn(draft.texts, [...hosts.keys()])
    const needed = dependenciesOf(draft.model).map((host) => ({ host, port: undefined }))
    return [...named, ...needed].map((reference) => ({ ...reference, from: draft.service }))
  })
  return drafts.map((draft) => {
    const own = references.filter(({ host, from }) => hosts.get(host) === draft.service && from !== draft.service)
    return finished(conversion, draft, own, services)
  })
}

interface Draft {
  readonly service: string
  readonly model: ServiceModel
  readonly labels: LabelReader
  readonly ports: readonly WorkloadPort[]
  readonly texts: readonly string[]
  readonly workload: Omit<Workload, 'ports' | 'exposure'>
}

function draftOf(conversion: Conversion, service: string, model: ServiceModel): Draft {
  const name = kubernetesName(conversion, service)
  const labels = labelsOf(conversion, service, model)
  const image = imageOf(service, model, conversion.options.registry)
  checkImage(conversion, service, image)
  const ports = portsOf(conversion, service, model)
  const kind = kindOf(conversion, service, model, image, labels.read)
  const environment = environmentOf(conversion, service, name, model)
  const mounts = mountsOf(conversion, service, name, model, labels.read, kind === 'StatefulSet')
  const listening = ports.map(({ port }) => port)
  const security = securityOf(conversion, service, model, labels.read, listening)
  const resources = { ...resourcesOf(conversion, service, model) }
  const gpus = gpusOf(conversion, service, model)
  const sized = Object.keys(resources).length > 0
  const isOneShot = kind === 'Job' || kind === 'CronJob'
  const cron = cronOf(labels.read)
  return {
    service,
    model,
    labels: labels.read,
    ports,
    texts: [
      ...textsOf(model, environment.values),
      ...[...environment.configs, ...mounts.configs].flatMap(({ data }) => Object.values(data)),
    ],
    workload: {
      service,
      name,
      kind,
      replicas: model.scale ?? model.deploy?.replicas ?? 1,
      image,
      build: model.build,
      annotations: labels.annotations,
      podAnnotations: annotationsOf(conversion, service, model),
      container: nonEmpty({
        name,
        image,
        imagePullPolicy: pullPolicyOf(model, labels.read),
        command: wordsOf(model.entrypoint),
        args: wordsOf(model.command),
        workingDir: model.working_dir,
        ports: ports.map(({ name: portName, port, protocol }) => ({ containerPort: port, name: portName, protocol })),
        envFrom: environment.envFrom,
        env: environment.env,
        resources: nonEmpty({
          requests: resources.requests ?? (resources.limits === undefined ? defaultRequests : undefined),
          limits: nonEmpty({ ...resources.limits, ...gpus }),
        }),
        ...(isOneShot ? {} : probesFor(model, ports, labels.read)),
        volumeMounts: mounts.mounts,
        securityContext: security.container,
        stdin: model.stdin_open === true ? true : undefined,
        tty: model.tty === true ? true : undefined,
      }),
      pod: nonEmpty({
        ...podSettings(conversion, service, model, labels.read),
        restartPolicy: isOneShot ? (isOnFailure(model) ? 'OnFailure' : 'Never') : undefined,
        securityContext: security.pod,
        volumes: mounts.volumes,
      }),
      claims: mounts.claims,
      configs: [...environment.configs, ...mounts.configs],
      secrets: [...environment.secrets, ...mounts.secrets],
      sized,
      backoffLimit: model.deploy?.restart_policy?.max_attempts ?? (isOnFailure(model) ? 6 : 0),
      cron,
      networks: Object.keys(model.networks ?? { default: null }),
    },
  }
}

/** What a container asks for when Compose says nothing: enough to be scheduled by, to be sized in the overlays. */
export const defaultRequests = { cpu: '100m', memory: '128Mi' } as const

/** An empty list resets the image's own words, which Kubernetes can't; it leaves them. */
function wordsOf(words: readonly string[] | null | undefined): string[] | undefined {
  return words == null || words.length === 0 ? undefined : words.map(literal)
}

function probesFor(model: ServiceModel, ports: readonly WorkloadPort[], labels: LabelReader): object {
  const listening = ports.filter(({ protocol }) => protocol === 'TCP').map(({ port }) => port)
  if (model.healthcheck !== undefined) {
    const probes = probesOf(model.healthcheck, listening)
    if (probes !== undefined || isHealthDisabled(model.healthcheck)) {
      const { readinessProbe, ...others } = probes ?? {}
      return labels('kompose.service.healthcheck.readiness.disable') === 'true' ? others : { ...probes }
    }
  }
  // A port that Compose publishes is one that the program serves: ready when it does.
  const [published] = (model.ports ?? []).filter(({ protocol }) => protocol.toLowerCase() === 'tcp')
  return published === undefined ? {} : { readinessProbe: { tcpSocket: { port: published.target }, periodSeconds: 10 } }
}

function gpusOf(conversion: Conversion, service: string, model: ServiceModel): Record<string, string> {
  const { gpus, deploy } = model as {
    gpus?: readonly DeviceRequest[]
    deploy?: { resources?: { reservations?: { devices?: readonly DeviceRequest[] } } }
  }
  const requests = [...(gpus ?? []), ...(deploy?.resources?.reservations?.devices ?? [])].filter(
    (request) => gpus?.includes(request) || request.capabilities?.includes('gpu'),
  )
  if (requests.length === 0) return {}
  const total = requests.reduce((sum, { count, device_ids }) => {
    const number = Number(count)
    return sum + (Number.isInteger(number) && number > 0 ? number : (device_ids?.length ?? 1))
  }, 0)
  const vendor = requests[0]?.driver === 'amd' ? 'amd.com/gpu' : 'nvidia.com/gpu'
  if (requests.some(({ count }) => count === 'all')) {
    report(conversion, ['services', service, gpus === undefined ? 'deploy' : 'gpus'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `"${service}" asks for all GPUs of its host; it gets ${total} ${vendor}`,
      fix: 'Write how many it needs: count: 1.',
    })
  }
  return { [vendor]: String(total) }
}

interface DeviceRequest {
  readonly count?: number | string
  readonly device_ids?: readonly string[]
  readonly capabilities?: readonly string[]
  readonly driver?: string
}

function isOnFailure({ restart, deploy }: ServiceModel): boolean {
  return restart?.startsWith('on-failure') === true || deploy?.restart_policy?.condition === 'on-failure'
}

/**
 * The kind of a service: kompose's label decides; then a schedule is a CronJob, `mode: global` a DaemonSet; what is not restarted
 * and serves nobody, or what others wait for to complete, is a Job; a store with a volume of its own is a StatefulSet.
 */
function kindOf(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  image: string,
  labels: LabelReader,
): Workload['kind'] {
  const label = labels('kompose.controller.type')?.toLowerCase()
  if (labels('kompose.cronjob.schedule') !== undefined) return 'CronJob'
  if (label === 'statefulset') return 'StatefulSet'
  if (label === 'daemonset' || label === 'deployment') return label === 'daemonset' ? 'DaemonSet' : 'Deployment'
  if (model.deploy?.mode === 'global') return 'DaemonSet'
  if (model.deploy?.mode?.endsWith('-job') || isOneShot(conversion, service, model)) return 'Job'
  const ownVolume = (model.volumes ?? []).some(
    ({ type, source, read_only }) => type === 'volume' && source && !read_only,
  )
  return isStore(image) && ownVolume ? 'StatefulSet' : 'Deployment'
}

function isOneShot(conversion: Conversion, service: string, model: ServiceModel): boolean {
  const isAwaited = servicesOf(conversion).some(
    ([, other]) => other.depends_on?.[service]?.condition === 'service_completed_successfully',
  )
  if (isAwaited) return true
  const ends = model.restart === 'no' || model.deploy?.restart_policy?.condition === 'none' || isOnFailure(model)
  const serves = (model.ports ?? []).length > 0 || (model.expose ?? []).length > 0 || model.healthcheck !== undefined
  return ends && !serves
}

function cronOf(labels: LabelReader): Workload['cron'] {
  const schedule = labels('kompose.cronjob.schedule')
  if (schedule === undefined) return undefined
  return { schedule, concurrencyPolicy: labels('kompose.cronjob.concurrency_policy') }
}

/** Every name under which Compose reaches a service, and the service. */
function hostsOf(conversion: Conversion, services: readonly [string, ServiceModel][]): Map<string, string> {
  const hosts = new Map<string, string>()
  for (const [service, model] of services) {
    for (const host of [...aliasesOf(service, model, services), model.container_name, model.hostname]) {
      if (host !== undefined && !hosts.has(host)) hosts.set(host, service)
    }
  }
  for (const [service] of services) {
    hosts.set(service, service)
    hosts.set(kubernetesName(conversion, service), service)
  }
  return hosts
}

function finished(
  conversion: Conversion,
  draft: Draft,
  references: readonly { host: string; port: number | undefined }[],
  services: readonly [string, ServiceModel][],
): Workload {
  const { service, model, workload, labels } = draft
  const ports = [...draft.ports]
  const isServed = workload.kind !== 'Job' && workload.kind !== 'CronJob'
  if (ports.length === 0 && isServed) {
    const inferred = [...new Set(references.flatMap(({ port }) => port ?? []))]
    const known = inferred.length > 0 ? inferred : [defaultPort(workload.image) ?? []].flat()
    if (references.length > 0)
      ports.push(
        ...known.map(
          (port): WorkloadPort => ({
            name: `port-${port}`,
            port,
            protocol: 'TCP',
            appProtocol: undefined,
            published: [],
          }),
        ),
      )
  }
  const aliases = aliasesOf(service, model, services)
  const named = [model.container_name, model.hostname].filter((name) => references.some(({ host }) => host === name))
  const names = [workload.name, ...aliases, ...named.flatMap((name) => name ?? [])]
  const isReached = isServed && (ports.length > 0 || references.length > 0 || workload.kind === 'StatefulSet')
  return {
    ...workload,
    ports,
    container: draft.ports.length === 0 && ports.length > 0 ? withPorts(workload.container, ports) : workload.container,
    exposure: exposureOf(conversion, service, labels, isReached ? distinct(conversion, service, names) : [], ports),
  }
}

function withPorts(
  container: Readonly<Record<string, unknown>>,
  ports: readonly WorkloadPort[],
): Record<string, unknown> {
  const { name, image, imagePullPolicy, command, args, workingDir, ...rest } = container
  const listed = ports.map(({ name: portName, port, protocol }) => ({ containerPort: port, name: portName, protocol }))
  return { ...nonEmpty({ name, image, imagePullPolicy, command, args, workingDir, ports: listed }), ...rest }
}

/** Names that can be names of Services, and are no other service's. */
function distinct(conversion: Conversion, service: string, names: readonly string[]): string[] {
  const others = new Set([...conversion.names].filter(([other]) => other !== service).map(([, name]) => name))
  const valid = names.filter((name) => {
    if (name === serviceLabel(name)) return !others.has(name)
    report(conversion, ['services', service], {
      rule: 'renamed',
      severity: 'warning',
      message: `"${service}" is also reached as "${name}", which can be no name of a Service`,
      fix: `Use ${kubernetesName(conversion, service)} instead.`,
    })
    return false
  })
  return [...new Set(valid)]
}

function exposureOf(
  conversion: Conversion,
  service: string,
  labels: LabelReader,
  names: readonly string[],
  ports: readonly WorkloadPort[],
): Exposure {
  const wished = labels('kompose.service.type')?.toLowerCase()
  const nodePort = Number(labels('kompose.service.nodeport.port') ?? Number.NaN)
  const type =
    wished === 'nodeport' || !Number.isNaN(nodePort)
      ? 'NodePort'
      : wished === 'loadbalancer'
        ? 'LoadBalancer'
        : 'ClusterIP'
  const isHeadless = ports.length === 0 || wished === 'headless'
  const expose = labels('kompose.service.expose')
  const hosts =
    expose === undefined || expose === 'false'
      ? undefined
      : expose === 'true'
        ? []
        : expose.split(',').map((host) => host.trim())
  if (hosts !== undefined && ports.length === 0) {
    report(conversion, ['services', service, 'labels', 'kompose.service.expose'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `"${service}" is to be exposed, but has no port`,
      fix: 'Add ports: or expose:.',
    })
  }
  const [tlsSecret, className] = [
    labels('kompose.service.expose.tls-secret'),
    labels('kompose.service.expose.ingress-class-name'),
  ]
  return {
    isPublished: (conversion.model.services?.[service]?.ports ?? []).length > 0,
    names,
    type: isHeadless ? 'Headless' : type,
    nodePort: Number.isInteger(nodePort) ? nodePort : undefined,
    externalTrafficPolicy: type === 'ClusterIP' ? undefined : labels('kompose.service.external-traffic-policy'),
    ingress:
      hosts === undefined || ports.length === 0
        ? undefined
        : {
            hosts,
            ...(tlsSecret === undefined ? {} : { tlsSecret }),
            ...(className === undefined ? {} : { className }),
          },
  }
}
