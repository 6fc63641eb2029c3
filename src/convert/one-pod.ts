import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import { sharedService } from './keys/checks.ts'
import { dnsLabel } from './names.ts'
import { containerPort } from './ports.ts'
import type { Entry, Workload, WorkloadPort } from './workload.ts'

const namespaces = ['network_mode', 'pid', 'ipc'] as const

/**
 * Of each service that runs in the Pod of another, that other one: they share a namespace (`network_mode: service:NAME`, `pid`,
 * `ipc`), or have one value of kompose's label `kompose.service.group`. Where one of them runs to its end they stay apart.
 */
export function leadersOf(conversion: Conversion, workloads: readonly Workload[]): Map<string, string> {
  const byService = new Map(workloads.map((workload) => [workload.service, workload]))
  const leaders = new Map<string, string>()
  for (const [service, name] of sharersOf(conversion, workloads)) {
    const [workload, leader] = [byService.get(service), byService.get(name)]
    if (workload === undefined || leader === undefined) continue
    if (runsOn(leader) && runsOn(workload)) leaders.set(service, name)
    else tellApart(conversion, workload, leader)
  }
  return leaders
}

/** The workloads with those of one Pod made one. */
export function inOnePod(
  conversion: Conversion,
  workloads: readonly Workload[],
  leaders: ReadonlyMap<string, string>,
): Workload[] {
  const joined = workloads.filter(({ service }) => leaders.has(service))
  return workloads
    .filter(({ service }) => !leaders.has(service))
    .map((workload) =>
      joined
        .filter(({ service }) => leaders.get(service) === workload.service)
        .reduce((leader, member) => join(conversion, leader, member), workload),
    )
}

/** Of each service that shares with another, that other one; chains end at the one that shares with nobody. */
function sharersOf({ model }: Conversion, workloads: readonly Workload[]): Map<string, string> {
  const next = new Map<string, string>()
  const groups = new Map<string, string>()
  for (const { service, group } of workloads) {
    const [shared] = sharedWith(model.services?.[service] ?? {})
    const first = group === undefined ? undefined : groups.get(group)
    if (group !== undefined && first === undefined) groups.set(group, service)
    const leader = shared ?? first
    if (leader !== undefined && leader !== service) next.set(service, leader)
  }
  const leaders = new Map<string, string>()
  for (const service of next.keys()) {
    const seen = new Set<string>()
    let leader = service
    for (let other = next.get(leader); other !== undefined && !seen.has(other); other = next.get(leader)) {
      seen.add(leader)
      leader = other
    }
    if (leader !== service) leaders.set(service, leader)
  }
  return leaders
}

function sharedWith(service: ServiceModel): string[] {
  return namespaces.flatMap((key) => sharedService(service[key] ?? '').map(({ name }) => name))
}

/** A Pod that runs on has no container that ends. */
function runsOn({ kind }: Workload): boolean {
  return kind === 'Deployment' || kind === 'StatefulSet' || kind === 'DaemonSet'
}

function tellApart(conversion: Conversion, { service }: Workload, leader: Workload): void {
  report(conversion, ['services', service], {
    rule: 'unsupported-key',
    severity: 'warning',
    message: `"${service}" shares what belongs to the Pod of "${leader.service}", and one of the two runs to its end: they stay apart`,
    fix: 'Let both run on, or do the work of the other in a pre_start.',
  })
}

function join({ model }: Conversion, leader: Workload, member: Workload): Workload {
  const isGrouped = member.group !== undefined && member.group === leader.group
  const container = withPorts(withOwnVolumes(member, leader), leader)
  const { pid } = model.services?.[member.service] ?? {}
  const { exposure } = leader
  return {
    ...leader,
    kind: member.kind === 'StatefulSet' ? member.kind : leader.kind,
    joined: [...leader.joined, container],
    initContainers: byName([...leader.initContainers, ...container.initContainers] as { name: string }[]),
    pod: {
      ...leader.pod,
      ...(sharedService(pid ?? '').length === 0 ? {} : { shareProcessNamespace: true }),
      volumes: byName([...volumesOf(leader), ...volumesOf(container)]),
    },
    ports: distinctPorts([...leader.ports, ...container.ports]),
    openPorts: distinctPorts([...leader.openPorts, ...container.openPorts]),
    claims: byName([...leader.claims, ...member.claims]),
    configs: byName([...leader.configs, ...member.configs]),
    exposure: {
      ...exposure,
      names: [...new Set([...exposure.names, ...(isGrouped ? member.exposure.names : [])])],
      entry: entryOfBoth(exposure.entry, container.exposure.entry),
    },
    needs: {
      ...leader.needs,
      mayScale: leader.needs.mayScale && member.claims.length === 0,
      storage: { ...member.needs.storage, ...leader.needs.storage },
      others: { ...leader.needs.others, [member.name]: member.needs },
    },
    awaitedJobs: [...new Set([...leader.awaitedJobs, ...member.awaitedJobs])],
    ...afterBoth(leader, member),
    networks: isGrouped ? [...new Set([...leader.networks, ...member.networks])] : leader.networks,
  }
}

/** Each of the hosts with its port; what is no HTTP has one port alone. */
function entryOfBoth(first: Entry | undefined, second: Entry | undefined): Entry | undefined {
  if (first?.protocol !== 'http' || second?.protocol !== 'http') return first ?? second
  return { ...first, hosts: [...first.hosts, ...second.hosts] }
}

function afterBoth({ after }: Workload, member: Workload): Pick<Workload, 'after'> {
  return after === undefined ? {} : { after: [...new Set([...after, ...(member.after ?? [])])] }
}

interface Named {
  readonly name: string
}

function byName<T extends Named>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.name, item])).values()]
}

function volumesOf({ pod }: Workload): Named[] {
  return (pod['volumes'] ?? []) as Named[]
}

/** Folders of its own keep a name of their own; what both mount is one volume. */
function withOwnVolumes(member: Workload, leader: Workload): Workload {
  const taken = new Map(volumesOf(leader).map((volume) => [volume.name, volume]))
  const renamed = new Map<string, string>()
  const volumes = volumesOf(member).map((volume) => {
    const other = taken.get(volume.name)
    const isShared = !('emptyDir' in volume) && JSON.stringify(other) === JSON.stringify(volume)
    if (other === undefined || isShared) return volume
    renamed.set(volume.name, dnsLabel(`${member.name}-${volume.name}`))
    return { ...volume, name: renamed.get(volume.name) as string }
  })
  const mounted = <T extends object>(container: T): T => {
    const mounts = (container as { volumeMounts?: readonly Named[] }).volumeMounts
    if (mounts === undefined) return container
    return {
      ...container,
      volumeMounts: mounts.map((mount) => ({ ...mount, name: renamed.get(mount.name) ?? mount.name })),
    }
  }
  return {
    ...member,
    container: mounted(member.container),
    initContainers: member.initContainers.map(mounted),
    pod: { ...member.pod, volumes },
  }
}

/** Names of ports are known in the whole Pod. */
function withPorts(member: Workload, leader: Workload): Workload {
  const names = new Set(leader.ports.map(({ name }) => name))
  const rename = (port: WorkloadPort): WorkloadPort =>
    names.has(port.name) ? { ...port, name: `p${port.port}-${port.protocol.toLowerCase()}` } : port
  const ports = member.ports.map(rename)
  const { entry } = member.exposure
  return {
    ...member,
    ports,
    openPorts: member.openPorts.map(rename),
    exposure: {
      ...member.exposure,
      entry: entry && {
        ...entry,
        port: rename(entry.port),
        hosts: entry.hosts.map((host) => ({ ...host, port: rename(host.port) })),
      },
    },
    container: { ...member.container, ...(ports.length === 0 ? {} : { ports: ports.map(containerPort) }) },
  }
}

function distinctPorts(ports: readonly WorkloadPort[]): WorkloadPort[] {
  return [...new Map(ports.map((port) => [`${port.port}/${port.protocol}`, port])).values()]
}
