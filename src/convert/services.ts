import { dependenciesOf } from './compose/check.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, kubernetesName, servicesOf } from './conversion.ts'
import { environmentOf, literal } from './environment.ts'
import { distinct, exposureOf } from './exposure.ts'
import { probesFor } from './health.ts'
import { checkImage, defaultPort, imageOf } from './images.ts'
import { cronOf, isOnFailure, kindOf } from './kind.ts'
import { annotationsOf, type LabelReader, labelsOf } from './labels.ts'
import { mountsOf } from './mounts/mounts.ts'
import { podSettings, pullPolicyOf } from './pod.ts'
import { portsOf } from './ports.ts'
import { aliasesOf, referencesIn, textsOf } from './references.ts'
import { gpusOf, nonEmpty, resourcesOf } from './resources.ts'
import { securityOf } from './security.ts'
import type { Workload, WorkloadPort } from './workload.ts'

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
