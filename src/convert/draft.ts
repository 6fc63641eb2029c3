import { replicasOf, wholeSeconds } from './amounts.ts'
import type { BuildModel, ServiceModel } from './compose/project.ts'
import { type ContainerParts, containerOf, type Subject } from './container.ts'
import { type Conversion, kubernetesName } from './conversion.ts'
import type { Hidden } from './hidden.ts'
import { labelledInit, preStartOf } from './hooks.ts'
import { checkImage, checkPull, checkVersion, imageOf } from './images.ts'
import { fieldsOf } from './keys/translate.ts'
import { cronOf, isOnFailure, kindOf, tellRestarts } from './kind.ts'
import { annotationsOf, type LabelReader, labelledPod, labelsOf } from './labels.ts'
import { checkKept } from './mounts/unkept.ts'
import { isLoopback } from './names.ts'
import { askingItself, ownNameOf } from './own-name.ts'
import { strategyOf } from './placement.ts'
import { portsOf } from './ports.ts'
import { isStorePort, programOf } from './programs.ts'
import { type Recipe, recipeOf } from './recipe.ts'
import { textsOf } from './references.ts'
import { nonEmpty } from './resources.ts'
import { autoscalingOf, checkScale, checkSizes, sharedClaims } from './scale.ts'
import { numberOf } from './security.ts'
import type { Workload, WorkloadPort } from './workload.ts'

/** What a service says of itself, before it is known who reaches it. */
export interface Draft {
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

export function draftOf(conversion: Conversion, service: string, given: ServiceModel): Draft {
  const name = kubernetesName(conversion, service)
  const names = ownNames(conversion, service, given)
  const model = askingItself(given, names, false)
  const labels = labelsOf(conversion, service, model)
  const image = imageOf(service, model, conversion.options.registry)
  checkImages(conversion, service, model, image, labels.read)
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
      replicas: replicasOf(model) ?? 1,
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
      backoffLimit: backoffLimitOf(model, labels.read),
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

function checkImages(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  image: string,
  labels: LabelReader,
): void {
  checkImage(conversion, service, image)
  checkVersion(conversion, service, model, image)
  for (const other of otherImages(model, labels)) checkVersion(conversion, service, {}, other)
  checkPull(conversion, service, model)
}

function backoffLimitOf(model: ServiceModel, labels: LabelReader): number {
  const given = numberOf(labels('kompose.cronjob.backoff_limit')) ?? model.deploy?.restart_policy?.max_attempts
  return given ?? (isOnFailure(model) ? 6 : 0)
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
    replicas: replicasOf(model),
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

/** Every name by which Compose knows a service. */
export function ownNames({ relations }: Conversion, service: string, model: ServiceModel): string[] {
  const others = [...(relations.aliases.get(service) ?? []), model.container_name, model.hostname]
  return [service, ...others.filter((name) => name !== undefined)]
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
