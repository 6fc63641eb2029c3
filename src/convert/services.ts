import { dependenciesOf } from './compose/check.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, kubernetesName, report } from './conversion.ts'
import { environmentOf } from './environment.ts'
import { contradictionIn, sizeOf } from './environments/sizes.ts'
import { production, type Settings, tierOf } from './environments/tiers.ts'
import { distinct, exposureOf, isLoopback } from './exposure.ts'
import { probesFor } from './health.ts'
import { checkImage, checkVersion, imageOf } from './images.ts'
import { fieldsOf } from './keys/translate.ts'
import { cronOf, isOnFailure, kindOf } from './kind.ts'
import { annotationsOf, type LabelReader, labelledContainer, labelledPod, labelsOf } from './labels.ts'
import type { Mount } from './mounts/collector.ts'
import { mountsOf } from './mounts/mounts.ts'
import { portsOf } from './ports.ts'
import { programOf } from './programs.ts'
import { type PeerReference, referencesIn, textsOf } from './references.ts'
import { gpusOf, nonEmpty, type Resources, resourcesOf } from './resources.ts'
import { restrictionOf, withoutNulls, writableFolders } from './restriction.ts'
import { securityOf } from './security.ts'
import type { Workload, WorkloadPort } from './workload.ts'

/** All services as workloads: first each for itself, then how they reach each other. */
export function workloadsOf(conversion: Conversion): Workload[] {
  const drafts = conversion.services.map(([service, model]) => draftOf(conversion, service, model))
  const hosts = hostsOf(conversion)
  const references = new Map<string, PeerReference[]>(drafts.map(({ service }) => [service, []]))
  for (const { service, model, texts } of drafts) {
    const needed = dependenciesOf(model).map((host) => ({ host, port: undefined }))
    for (const reference of [...referencesIn(texts, hosts), ...needed]) {
      const target = hosts.get(reference.host)
      if (target !== undefined && target !== service) references.get(target)?.push(reference)
    }
  }
  return drafts.map((draft) => finished(conversion, draft, references.get(draft.service) ?? []))
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
  const { options } = conversion
  const name = kubernetesName(conversion, service)
  const labels = labelsOf(conversion, service, model)
  const image = imageOf(service, model, conversion.options.registry)
  checkImage(conversion, service, image)
  checkVersion(conversion, service, model, image)
  const ports = portsOf(conversion, service, model)
  const networks = Object.keys(model.networks ?? { default: null })
  const kind = kindOf(conversion, service, model, image, labels.read)
  const environment = environmentOf(conversion, service, name, model)
  const mounts = mountsOf(conversion, service, name, model, labels.read, kind === 'StatefulSet')
  const listening = ports.map(({ port }) => port)
  const security = securityOf(conversion, service, model, labels.read, listening)
  const given = resourcesOf(conversion, service, model)
  const data = dataFolder(image, environment.values, mounts.mounts)
  const gpus = gpusOf(conversion, service, model)
  const taken = mounts.mounts.map(({ mountPath }) => mountPath)
  const canRestrict = options.security === undefined || options.security === 'restricted'
  const restriction = canRestrict
    ? restrictionOf(conversion, service, model, image, listening, taken, security.pod.fsGroup)
    : undefined
  const base = options.security === 'restricted' ? restriction : undefined
  const writable = writableFolders(base?.writes ?? [])
  const isOneShot = kind === 'Job' || kind === 'CronJob'
  const cron = cronOf(labels.read)
  const size = sizeOf(given, image, production, '', labels.settings, conversion.options.settings)
  checkSizes(conversion, service, given, image, labels.settings)
  const about = { conversion, service, model, labels: labels.read }
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
      annotations: mergedAnnotations(labels.annotations, annotationsOf(conversion, service, model)),
      container: nonEmpty({
        name,
        image,
        ...fieldsOf('container', about),
        ...labelledContainer(labels.read),
        envFrom: environment.envFrom,
        env: [...environment.env, ...data.env, ...(base?.env ?? [])],
        resources: { requests: size.requests, limits: { ...size.limits, ...gpus } },
        volumeMounts: [...data.mounts, ...writable.mounts],
        securityContext: withoutNulls({ ...security.container, ...base?.container }),
      }),
      pod: nonEmpty({
        ...labelledPod(labels.read),
        ...fieldsOf('pod', about),
        restartPolicy: isOneShot ? (isOnFailure(model) ? 'OnFailure' : 'Never') : undefined,
        securityContext: { ...security.pod, ...base?.pod },
        volumes: [...mounts.volumes, ...writable.volumes],
      }),
      claims: mounts.claims,
      configs: [...environment.configs, ...mounts.configs],
      secrets: [...environment.secrets, ...mounts.secrets],
      needs: {
        image,
        isBuilt: model.build !== undefined,
        given,
        storage: Object.fromEntries(
          mounts.claims.flatMap(({ name: claim, size: amount, isSized }) => (isSized ? [[claim, amount]] : [])),
        ),
        replicas: model.scale ?? model.deploy?.replicas,
        mayScale: kind === 'Deployment' && mayScale(model, image, mounts.claims),
        isAutoscaled: false,
        hasPullPolicy: model.pull_policy === 'never' || labels.read('kompose.image-pull-policy') !== undefined,
        restriction: base === undefined ? restriction : undefined,
        settings: labels.settings,
      },
      backoffLimit: model.deploy?.restart_policy?.max_attempts ?? (isOnFailure(model) ? 6 : 0),
      cron,
      networks,
      isInternal:
        networks.length > 0 && networks.every((network) => conversion.model.networks?.[network]?.internal === true),
    },
  }
}

/** A volume has a folder lost+found at its top, which makes databases refuse to start: their data goes below it. */
function dataFolder(
  image: string,
  values: Readonly<Record<string, string>>,
  mounts: readonly Mount[],
): { env: object[]; mounts: readonly object[] } {
  const { data } = programOf(image)
  const isMounted = data !== undefined && mounts.some(({ mountPath, isClaim }) => isClaim && mountPath === data.folder)
  const plain = mounts.map(({ isClaim, ...mount }) => mount)
  if (!isMounted) return { env: [], mounts: plain }
  const { folder, variable } = data
  if (variable !== undefined) {
    const env = variable in values ? [] : [{ name: variable, value: `${folder}/data` }]
    return { env, mounts: plain }
  }
  return { env: [], mounts: plain.map((mount) => (mount.mountPath === folder ? { subPath: 'data', ...mount } : mount)) }
}

function mergedAnnotations(first: Workload['annotations'], second: Workload['annotations']): Workload['annotations'] {
  return {
    controller: { ...first.controller, ...second.controller },
    pod: { ...first.pod, ...second.pod },
    service: { ...first.service, ...second.service },
    ingress: { ...first.ingress, ...second.ingress },
  }
}

/** Whether several of it may run side by side: it is reached from outside, keeps nothing, and nothing says that it is one. */
function mayScale(model: ServiceModel, image: string, claims: readonly unknown[]): boolean {
  const isReached = (model.ports ?? []).some((port) => port.protocol === 'tcp' && !isLoopback(port.host_ip))
  return isReached && claims.length === 0 && programOf(image).port === undefined && model.network_mode !== 'host'
}

/** Every environment must be able to run it. */
function checkSizes(
  conversion: Conversion,
  service: string,
  given: Resources,
  image: string,
  settings: Settings,
): void {
  for (const environment of conversion.options.environments) {
    const size = sizeOf(given, image, tierOf(environment), environment, settings, conversion.options.settings)
    const contradiction = contradictionIn(size)
    if (contradiction === undefined) continue
    report(conversion, ['services', service], {
      rule: 'wrong-value',
      category: 'input',
      severity: 'error',
      message: `"${service}" in ${environment} ${contradiction}`,
      fix: 'Lower the request or raise the limit.',
    })
    return
  }
}

/** Every name under which Compose reaches a service, and the service. */
function hostsOf(conversion: Conversion): Map<string, string> {
  const hosts = new Map<string, string>()
  const { services, relations } = conversion
  for (const [service, model] of services) {
    for (const host of [...(relations.aliases.get(service) ?? []), model.container_name, model.hostname]) {
      if (host !== undefined && !hosts.has(host)) hosts.set(host, service)
    }
  }
  for (const [service] of services) {
    hosts.set(service, service)
    hosts.set(kubernetesName(conversion, service), service)
  }
  return hosts
}

function finished(conversion: Conversion, draft: Draft, references: readonly PeerReference[]): Workload {
  const { service, model, workload, labels } = draft
  const ports = [...draft.ports]
  const isServed = workload.kind !== 'Job' && workload.kind !== 'CronJob'
  if (ports.length === 0 && isServed) {
    const inferred = [...new Set(references.flatMap(({ port }) => port ?? []))]
    const known = inferred.length > 0 ? inferred : [programOf(workload.image).port ?? []].flat()
    const made = known.map((port): WorkloadPort => {
      return { name: `port-${port}`, port, protocol: 'TCP', appProtocol: undefined, published: [] }
    })
    ports.push(...made)
  }
  const aliases = conversion.relations.aliases.get(service) ?? []
  const named = [model.container_name, model.hostname].filter((name) => references.some(({ host }) => host === name))
  const names = [workload.name, ...aliases, ...named.flatMap((name) => name ?? [])]
  const isReached = isServed && (ports.length > 0 || references.length > 0 || workload.kind === 'StatefulSet')
  return {
    ...workload,
    ports,
    container: nonEmpty({
      ...workload.container,
      ports: ports.map(containerPort),
      ...(isServed ? probesFor(conversion, service, model, ports, labels) : {}),
    }),
    exposure: exposureOf(conversion, service, labels, isReached ? distinct(conversion, service, names) : [], ports),
  }
}

function containerPort({ name, port, protocol }: WorkloadPort): object {
  return { containerPort: port, name, protocol }
}
