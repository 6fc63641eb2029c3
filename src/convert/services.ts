import { wholeSeconds } from './amounts.ts'
import { dependenciesOf } from './compose/check.ts'
import type { BuildModel, ServiceModel } from './compose/project.ts'
import { type ContainerParts, containerOf, type Subject } from './container.ts'
import { type Conversion, kubernetesName } from './conversion.ts'
import { healthOf, httpCheckOf, probesFor } from './health.ts'
import { type Hidden, readingSecrets } from './hidden.ts'
import { labelledInit, preStartOf } from './hooks.ts'
import { checkImage, checkPull, checkVersion, imageOf } from './images.ts'
import { fieldsOf } from './keys/translate.ts'
import { cronOf, isOnFailure, kindOf, tellRestarts } from './kind.ts'
import { annotationsOf, type LabelReader, labelledPod, labelsOf } from './labels.ts'
import { withSharing } from './mounts/sharing.ts'
import { checkKept } from './mounts/unkept.ts'
import { isLoopback } from './names.ts'
import { distinct, exposureOf, openPortsOf } from './network/exposure.ts'
import { monitoredOf } from './network/monitors.ts'
import { inOnePod, leadersOf } from './one-pod.ts'
import { askingItself, ownNameOf } from './own-name.ts'
import { strategyOf } from './placement.ts'
import { containerPort, labelledPorts, portInside, portsOf, toldPorts } from './ports.ts'
import { isStorePort, programOf } from './programs.ts'
import { type Recipe, recipeOf } from './recipe.ts'
import { type PeerReference, referencesIn, textsOf } from './references.ts'
import { nonEmpty } from './resources.ts'
import { checkPreview, rolloutOf } from './rollout.ts'
import { autoscalingOf, checkScale, checkSizes, sharedClaims } from './scale.ts'
import { numberOf } from './security.ts'
import { withWaits } from './waits.ts'
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
      // What a service says of itself holds where it says a port: it advertises that to its peers.
      if (target !== undefined && (target !== service || reference.port !== undefined))
        references.get(target)?.push(reference)
    }
  }
  const workloads = drafts.map((draft) => finished(conversion, draft, references.get(draft.service) ?? []))
  const leaders = leadersOf(conversion, workloads)
  return withSharing(conversion, inOnePod(conversion, withWaits(conversion, workloads, leaders), leaders))
}

interface Draft {
  readonly service: string
  readonly model: ServiceModel
  /** By which it must reach itself before it is ready. */
  readonly ownName: string | undefined
  readonly labels: LabelReader
  readonly ports: readonly WorkloadPort[]
  readonly texts: readonly string[]
  /** Of all its variables. */
  readonly values: Readonly<Record<string, string>>
  readonly hidden: Hidden
  readonly workload: Omit<Workload, 'ports' | 'exposure' | 'openPorts' | 'monitored'>
}

function draftOf(conversion: Conversion, service: string, given: ServiceModel): Draft {
  const name = kubernetesName(conversion, service)
  const names = ownNames(conversion, service, given)
  const model = askingItself(given, names, false)
  const labels = labelsOf(conversion, service, model)
  const image = imageOf(service, model, conversion.options.registry)
  checkImage(conversion, service, image)
  checkVersion(conversion, service, model, image)
  for (const other of otherImages(model, labels.read)) checkVersion(conversion, service, {}, other)
  checkPull(conversion, service, model)
  const isOnHost = labels.read('kompose.controller.port.expose') === 'true'
  const ports = portsOf(conversion, service, model).map((port) => (isOnHost ? onHost(port) : port))
  const kind = kindOf(conversion, service, model, image, labels.read)
  tellRestarts(conversion, service, model, kind)
  const subject: Subject = {
    service,
    name,
    prefix: name,
    model,
    labels: labels.read,
    settings: labels.settings,
    isStateful: kind === 'StatefulSet',
    listening: ports.map(({ port }) => port),
  }
  const main = containerOf(conversion, subject)
  const before = preStartOf(conversion, subject)
  const all = [main, ...before]
  checkSizes(conversion, service, main.given, image, labels.settings)
  checkScale(conversion, service, model, labels)
  checkKept(conversion, service, model, image)
  const configs = byName(all.flatMap((parts) => parts.configs))
  const mounted = byName(all.flatMap((parts) => parts.claims))
  const claims = sharedClaims(conversion, service, model, labels, { kind, claims: mounted })
  const autoscaling = kind === 'Deployment' || kind === 'StatefulSet' ? autoscalingOf(labels.read) : undefined
  const inits = [...labelledInit(labels.read, main.container), ...before.map(({ container }) => container)]
  return {
    service,
    model,
    ownName: ownNameOf({ kind }, given, names, main.values),
    labels: labels.read,
    ports,
    hidden: main.hidden,
    values: main.values,
    texts: [...textsOf(model, main.values), ...configs.flatMap(({ data }) => Object.values(data))],
    workload: {
      service,
      name,
      kind,
      replicas: model.scale ?? model.deploy?.replicas ?? 1,
      image,
      build: buildFor(model),
      annotations: mergedAnnotations(labels.annotations, annotationsOf(conversion, service, model)),
      container: main.container,
      initContainers: [...main.before, ...inits],
      pod: podOf(conversion, subject, kind, all),
      claims,
      configs,
      secrets: all.flatMap((parts) => parts.secrets),
      needs: needsOf(conversion, subject, main, { kind, claims, autoscaling }),
      strategy: strategyOf(conversion, service, model, kind),
      minReadySeconds: wholeSeconds(model.deploy?.update_config?.delay ?? ''),
      autoscaling,
      backoffLimit:
        numberOf(labels.read('kompose.cronjob.backoff_limit')) ??
        model.deploy?.restart_policy?.max_attempts ??
        (isOnFailure(model) ? 6 : 0),
      cron: cronOf(conversion, service, model, labels.read),
      awaitedJobs: [],
      rollout: undefined,
      prometheus: conversion.options.prometheus,
      joined: [],
      group: labels.read('kompose.service.group'),
      networks: model.network_mode === 'none' ? [] : Object.keys(model.networks ?? { default: null }),
    },
  }
}

function podOf(
  conversion: Conversion,
  { service, model, labels }: Subject,
  kind: Workload['kind'],
  all: readonly ContainerParts[],
): Workload['pod'] {
  const isOneShot = kind === 'Job' || kind === 'CronJob'
  return nonEmpty({
    ...labelledPod(labels),
    ...fieldsOf('pod', { conversion, service, model, labels }),
    restartPolicy: isOneShot ? (isOnFailure(model) ? 'OnFailure' : 'Never') : undefined,
    securityContext: all[0]?.podSecurity,
    volumes: byName(all.flatMap((parts) => parts.volumes as { name: string }[])),
  })
}

function needsOf(
  conversion: Conversion,
  { service, model, labels, settings }: Subject,
  { image, given, restriction }: ContainerParts,
  { kind, claims, autoscaling }: Pick<Workload, 'kind' | 'claims' | 'autoscaling'>,
): Workload['needs'] {
  const kept = [...claims, ...keptBy(recipeOf(conversion, service, model))]
  return {
    image,
    isBuilt: model.build !== undefined,
    given,
    storage: Object.fromEntries(claims.flatMap(({ name, size, isSized }) => (isSized ? [[name, size]] : []))),
    replicas: model.scale ?? model.deploy?.replicas,
    mayScale: kind === 'Deployment' && mayScale(model, image, kept),
    isAutoscaled: autoscaling !== undefined,
    hasPullPolicy: labels('kompose.image-pull-policy') !== undefined,
    restriction: conversion.options.security === 'restricted' ? undefined : restriction,
    settings,
  }
}

/** Of an init container that kompose's label asks for, and of volumes. */
function otherImages({ volumes = [] }: ServiceModel, labels: LabelReader): string[] {
  const mounted = volumes.flatMap(({ type, source }) => (type === 'image' && source ? [source] : []))
  return [...[labels('kompose.init.containers.image') ?? ''].filter(Boolean), ...mounted]
}

/** Each once: containers of one Pod share volumes and what is behind them. */
function byName<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.name, item])).values()]
}

function mergedAnnotations(first: Workload['annotations'], second: Workload['annotations']): Workload['annotations'] {
  return {
    controller: { ...first.controller, ...second.controller },
    pod: { ...first.pod, ...second.pod },
    service: { ...first.service, ...second.service },
    ingress: { ...first.ingress, ...second.ingress },
  }
}

/** Folders of data that the image has: what is thrown away at any time is none. */
function keptBy(recipe: Recipe | undefined): string[] {
  return (recipe?.volumes ?? []).filter((folder) => !/^\/(?:tmp|run|var\/(?:tmp|run|log|cache))(?:\/|$)/.test(folder))
}

/** Whether several of it may run side by side: it is reached from outside, keeps nothing, and nothing says that it is one. */
function mayScale(model: ServiceModel, image: string, claims: readonly unknown[]): boolean {
  const ports = model.ports ?? []
  const isReached = ports.some((port) => port.protocol === 'tcp' && !isLoopback(port.host_ip))
  const { port, stateless } = programOf(image)
  const keeps = claims.length > 0 || (port !== undefined && stateless !== true) || ports.some(isStorePort)
  return isReached && !keeps && model.network_mode !== 'host'
}

function ownNames({ relations }: Conversion, service: string, model: ServiceModel): string[] {
  const others = [...(relations.aliases.get(service) ?? []), model.container_name, model.hostname]
  return [service, ...others.filter((name) => name !== undefined)]
}

/** Every name under which Compose reaches a service, and the service. */
function hostsOf(conversion: Conversion): Map<string, string> {
  const hosts = new Map<string, string>()
  const { services } = conversion
  for (const [service, model] of services) {
    for (const host of ownNames(conversion, service, model)) if (!hosts.has(host)) hosts.set(host, service)
  }
  for (const [service] of services) {
    hosts.set(service, service)
    hosts.set(kubernetesName(conversion, service), service)
  }
  return hosts
}

function finished(conversion: Conversion, draft: Draft, references: readonly PeerReference[]): Workload {
  const { service, workload, labels, ownName } = draft
  const given = conversion.model.services?.[service] ?? {}
  const model = askingItself(given, ownNames(conversion, service, given), ownName !== undefined)
  const isServed = workload.kind !== 'Job' && workload.kind !== 'CronJob'
  const ports = isServed ? allPorts(conversion, draft, references) : draft.ports
  const aliases = conversion.relations.aliases.get(service) ?? []
  const named = [model.container_name, model.hostname].filter((name) => references.some(({ host }) => host === name))
  const override = labels('kompose.service.name_override')
  const names = [workload.name, ...aliases, ...[...named, override].flatMap((name) => name ?? [])]
  const isReached = isServed && (ports.length > 0 || references.length > 0 || workload.kind === 'StatefulSet')
  const exposure = exposureOf(conversion, {
    service,
    image: workload.image,
    labels,
    settings: workload.needs.settings,
    names: isReached ? distinct(conversion, service, names) : [],
    ports,
    isEarly: workload.kind === 'StatefulSet' && ownName !== undefined,
  })
  const monitored = monitoredOf(conversion, service, workload.annotations.pod, ports)
  const rollout = rolloutOf(conversion, { service, model, workload, exposure, ports })
  if (rollout === 'blue-green') checkPreview(conversion, service)
  const about = { image: workload.image, kept: projectFiles(workload) }
  return {
    ...workload,
    // Each Pod of a StatefulSet has a host name of its own.
    pod: nonEmpty({ ...(workload.kind === 'StatefulSet' ? {} : { hostname: ownName }), ...workload.pod }),
    rollout,
    ports,
    container: nonEmpty({
      ...workload.container,
      ports: ports.map(containerPort),
      ...(isServed ? readingSecrets(probesFor(conversion, service, model, ports, labels, about), draft.hidden) : {}),
    }),
    exposure,
    openPorts: [...new Set([...openPortsOf(ports, exposure), ...(monitored === undefined ? [] : [monitored.port])])],
    monitored,
  }
}

/** The ports that Compose names, and those of an image's own that it does not, since peers reach them without a word. */
function allPorts(conversion: Conversion, draft: Draft, references: readonly PeerReference[]): readonly WorkloadPort[] {
  const { ports } = draft
  if (ports.length === 0) return guessedPorts(conversion, draft, references)
  const known = new Set(ports.flatMap(({ port, published }) => [port, ...published]))
  return [
    ...ports,
    ...portsIn(references)
      .filter((port) => !known.has(port))
      .map(portInside),
  ]
}

/** Those that peers name; a small number behind a name is rather the version of an image. */
function portsIn(references: readonly PeerReference[]): number[] {
  const found = references.flatMap(({ port }) => port ?? [])
  return [...new Set(found)].filter((port) => port >= 80 || [21, 22, 25, 53].includes(port))
}

/** Where Compose names no port: those that peers, labels, the health check, its command and its variables name, otherwise its Dockerfile, its program, or the scheme of a peer's URL. */
function guessedPorts(
  conversion: Conversion,
  { service, model, workload, values }: Draft,
  references: readonly PeerReference[],
): WorkloadPort[] {
  const inferred = portsIn(references)
  const checked = httpCheckOf(healthOf(conversion, service, model))?.port
  const own = isOnlyOne(conversion, service) ? toldPorts(model, values) : toldPorts(model, {})
  const said = [inferred, labelledPorts(model), [checked ?? []].flat(), own].find((ports) => ports.length > 0)
  if (said !== undefined) return said.map((port) => portInside(port))
  const exposed = [...new Set(recipeOf(conversion, service, model)?.ports)]
  if (exposed.length === 0) {
    const usual = programOf(workload.image).port
    const known = usual === undefined ? new Set(references.flatMap(({ implied }) => implied ?? [])) : [usual]
    return [...known].map((port) => portInside(port))
  }
  const other = [...(model.entrypoint ?? []), ...(model.command ?? [])].join(' ')
  const asked = new Set(references.flatMap(({ implied }) => implied ?? []))
  const guesses = exposed.map((port) => ({
    ...portInside(port),
    isGuess: other !== '' && !other.includes(String(port)) && !asked.has(port),
  }))
  // What another command would listen on says nothing of one that nobody asks.
  return references.length > 0 ? guesses : guesses.filter(({ isGuess }) => !isGuess)
}

/** Whether nothing else runs the same image: of several with one set of variables, not all listen. */
function isOnlyOne({ services }: Conversion, service: string): boolean {
  const runs = ({ image, build }: ServiceModel): string => JSON.stringify([image, build?.context, build?.dockerfile])
  const own = services.find(([name]) => name === service)?.[1]
  return own === undefined || services.filter(([, model]) => runs(model) === runs(own)).length === 1
}

/** Where files of the project are mounted. */
function projectFiles({ container, pod }: Pick<Workload, 'container' | 'pod'>): string[] {
  const volumes = (pod['volumes'] ?? []) as { readonly name: string; readonly configMap?: unknown }[]
  const files = new Set(volumes.filter(({ configMap }) => configMap !== undefined).map(({ name }) => name))
  const mounts = (container['volumeMounts'] ?? []) as { readonly name: string; readonly mountPath: string }[]
  return mounts.filter(({ name }) => files.has(name)).map(({ mountPath }) => mountPath)
}

/** A published port is bound on the node as Docker binds it. */
function onHost(port: WorkloadPort): WorkloadPort {
  if (port.reach === 'inside') return port
  return {
    ...port,
    host: { port: port.published[0] ?? port.port, address: port.reach === 'local' ? '127.0.0.1' : undefined },
  }
}

/** The build of a service, for the platform that the service asks for where the build names none. */
function buildFor({ build, platform }: ServiceModel): BuildModel | undefined {
  return build === undefined || platform === undefined ? build : { platforms: [platform], ...build }
}
