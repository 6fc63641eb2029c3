import { dependenciesOf } from './compose/check.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, kubernetesName } from './conversion.ts'
import { type Draft, draftOf, ownNames } from './draft.ts'
import { healthOf, httpCheckOf, probesFor } from './health.ts'
import { readingSecrets } from './hidden.ts'
import { withSharing } from './mounts/sharing.ts'
import { distinct, exposureOf, openPortsOf } from './network/exposure.ts'
import { monitoredOf } from './network/monitors.ts'
import { inOnePod, leadersOf } from './one-pod.ts'
import { askingItself } from './own-name.ts'
import { containerPort, labelledPorts, portInside, toldPorts } from './ports.ts'
import { programOf } from './programs.ts'
import { recipeOf } from './recipe.ts'
import { type PeerReference, referencesIn } from './references.ts'
import { nonEmpty } from './resources.ts'
import { checkPreview, rolloutOf } from './rollout.ts'
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
