import type { ServiceModel } from './compose/project.ts'

/** What services have to do with each other, looked up once for the whole project. */
export interface Relations {
  /** The services that mount a named volume, or a folder of the host by its path. */
  readonly volumeUsers: ReadonlyMap<string, readonly string[]>
  /** Services that a peer waits for to complete. */
  readonly awaited: ReadonlySet<string>
  /** Names under which a service is reached besides its own: aliases of networks and links. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
}

export function relationsOf(services: readonly (readonly [string, ServiceModel])[]): Relations {
  const volumeUsers = new Map<string, Set<string>>()
  const awaited = new Set<string>()
  const aliases = new Map<string, Set<string>>()
  for (const [service, model] of services) {
    for (const { type, source } of model.volumes ?? [])
      if ((type === 'volume' || type === 'bind') && source) setOf(volumeUsers, source).add(service)
    for (const [peer, { condition }] of Object.entries(model.depends_on ?? {}))
      if (condition === 'service_completed_successfully') awaited.add(peer)
    for (const attached of Object.values(model.networks ?? {}))
      for (const alias of attached?.aliases ?? []) if (alias !== service) setOf(aliases, service).add(alias)
  }
  for (const [, model] of services) {
    for (const link of model.links ?? []) {
      const [target = '', alias = target] = link.split(':')
      if (alias !== target) setOf(aliases, target).add(alias)
    }
  }
  const asLists = (sets: Map<string, Set<string>>): Map<string, string[]> =>
    new Map([...sets].map(([name, set]) => [name, [...set]]))
  return { volumeUsers: asLists(volumeUsers), awaited, aliases: asLists(aliases) }
}

function setOf(sets: Map<string, Set<string>>, name: string): Set<string> {
  const known = sets.get(name) ?? new Set<string>()
  sets.set(name, known)
  return known
}
