import { objectOf } from '../../value.ts'
import { bytes, replicasOf } from '../amounts.ts'
import type { DeviceRequest, Model, ServiceModel } from '../compose/project.ts'
import { isAddress } from '../names.ts'
import type { Mistake, Reference } from './row.ts'

interface About {
  readonly service: ServiceModel
  readonly name: string
  readonly model: Model
}

/** A list of things, each referred to by its name. */
export function eachOf(kind: Reference['kind']): (value: readonly { readonly source?: string }[]) => Reference[] {
  return (value) => value.map(({ source }, i) => ({ kind, name: source ?? '', at: [i] }))
}

export function namedVolumes(mounts: NonNullable<ServiceModel['volumes']>): Reference[] {
  return mounts.flatMap(({ type, source }, i) =>
    type === 'volume' && source ? [{ kind: 'volume' as const, name: source, at: [i] }] : [],
  )
}

export function networksOf(networks: NonNullable<ServiceModel['networks']>): Reference[] {
  const names = Object.keys(networks).filter((name) => name !== 'default')
  return names.map((name) => ({ kind: 'network', name, at: [name] }))
}

export function modelsOf(models: unknown): Reference[] {
  return Object.keys(objectOf(models)).map((name) => ({ kind: 'model', name, at: [name] }))
}

/** What is synchronised needs a place to go to. */
export function checkWatches(develop: unknown, { name }: About): Mistake[] {
  const { watch } = objectOf(develop)
  return (Array.isArray(watch) ? watch : []).flatMap((one, i) => {
    const { action, target } = objectOf(one)
    if (target || action === 'rebuild' || action === 'restart') return []
    const message = `A watch of "${name}" has no target for its action ${action}`
    return [{ message, fix: 'Write the folder of the container as target.', at: ['watch', i] }]
  })
}

export function dependencies(value: NonNullable<ServiceModel['depends_on']>): Reference[] {
  return Object.entries(value).map(([name, { required }]) => ({
    kind: 'service',
    name,
    at: [name],
    optional: !required,
  }))
}

/** `NAME`, `NAME:ro`; containers of other projects are no part of this one. */
export function volumesFrom(names: readonly string[]): Reference[] {
  return names.flatMap((text, i) => {
    const name = text.split(':')[0] ?? ''
    return text.startsWith('container:') ? [] : [{ kind: 'service' as const, name, at: [i] }]
  })
}

/** The service of `service:NAME`, whose namespace is shared. */
export function sharedService(mode: string): Reference[] {
  const name = /^service:(.+)$/.exec(mode)?.[1]
  return name === undefined ? [] : [{ kind: 'service', name, at: [] }]
}

/** The secrets of a build, and services whose images are contexts of it: `service:NAME`. */
export function namedByBuild({
  secrets = [],
  additional_contexts = {},
}: NonNullable<ServiceModel['build']>): Reference[] {
  const contexts = Object.entries(additional_contexts).flatMap(([key, context]) =>
    sharedService(context ?? '').map(({ kind, name }) => ({
      kind,
      name,
      at: ['additional_contexts', key],
      optional: true,
    })),
  )
  return [...contexts, ...eachOf('secret')(secrets).map((secret) => ({ ...secret, at: ['secrets', ...secret.at] }))]
}

export function checkBuild(build: NonNullable<ServiceModel['build']>, { service, name }: About): Mistake[] {
  const mistakes: Mistake[] = []
  if (build.dockerfile !== undefined && build.dockerfile_inline !== undefined) {
    mistakes.push({ message: `The build of "${name}" has a dockerfile and a dockerfile_inline`, fix: 'Keep one.' })
  }
  for (const [id, path] of Object.entries(build.ssh ?? {})) {
    if (path !== null || id === 'default') continue
    const fix = 'Write default, or ID=PATH of a key or a socket.'
    mistakes.push({ message: `The SSH key "${id}" of the build of "${name}" has no path`, fix, at: ['ssh'] })
  }
  const platforms = build.platforms ?? []
  if (service.platform !== undefined && platforms.length > 0 && !platforms.includes(service.platform)) {
    mistakes.push({
      message: `build.platforms of "${name}" does not have its platform ${service.platform}`,
      fix: `Add ${service.platform}.`,
      at: ['platforms'],
    })
  }
  return mistakes
}

export function checkNetworkMode(_: string, { service, name }: About): Mistake[] {
  if (Object.keys(service.networks ?? {}).length === 0) return []
  return [{ message: `"${name}" has network_mode and networks`, fix: 'Keep one of them.' }]
}

export function checkHealth({ test, retries }: NonNullable<ServiceModel['healthcheck']>, { name }: About): Mistake[] {
  const first = test?.[0]
  if (retries !== undefined && retries < 0) {
    const message = `The health check of "${name}" has ${retries} retries`
    return [{ message, fix: 'Write a number from 0 on.', at: ['retries'] }]
  }
  if (first === undefined || ['CMD', 'CMD-SHELL', 'NONE'].includes(first)) return []
  const message = `The health test of "${name}" starts with "${first}"`
  return [{ message, fix: 'Start it with CMD, CMD-SHELL or NONE.', at: ['test'] }]
}

export function checkScale(scale: number, { service, name }: About): Mistake[] {
  const replicas = service.deploy?.replicas
  const differs = replicas !== undefined && scale !== replicas
  return [
    ...(differs ? [{ message: `"${name}" has scale ${scale} and deploy.replicas ${replicas}`, fix: 'Keep one.' }] : []),
    ...notNegative(scale, name),
  ]
}

export function checkDeploy(deploy: NonNullable<ServiceModel['deploy']>, about: About): Mistake[] {
  const devices = checkDevices(deploy.resources?.reservations?.devices ?? [], about)
  const below = ['resources', 'reservations', 'devices']
  return [
    ...notNegative(deploy.replicas ?? 0, about.name),
    ...devices.map((mistake) => ({ ...mistake, at: [...below, ...(mistake.at ?? [])] })),
  ]
}

function notNegative(replicas: number, name: string): Mistake[] {
  return replicas < 0 ? [{ message: `"${name}" has ${replicas} replicas`, fix: 'Write 0 or more.' }] : []
}

export function checkContainerName(_: string, { service, name }: About): Mistake[] {
  if ((replicasOf(service) ?? 1) <= 1) return []
  return [{ message: `"${name}" has a container_name and more than one replica`, fix: 'Remove container_name.' }]
}

/** Services of `NAME` or `NAME:ALIAS`. */
export function linked(links: readonly string[]): Reference[] {
  return links.map((link, i) => {
    const parts = link.split(':')
    return { kind: 'service', name: parts.length === 2 ? (parts[0] ?? '') : link, at: [i] }
  })
}

export function checkPorts(ports: NonNullable<ServiceModel['ports']>, { name }: About): Mistake[] {
  return ports.flatMap(({ target, host_ip: address }, i): Mistake[] => [
    ...(!target
      ? [{ message: `A port of "${name}" has no target`, fix: 'Write the port of the container as target.', at: [i] }]
      : []),
    ...(address === undefined || isAddress(address)
      ? []
      : [{ message: `"${address}" is no IP address`, fix: 'Write one such as 127.0.0.1.', at: [i, 'host_ip'] }]),
  ])
}

export function checkMounts(mounts: NonNullable<ServiceModel['volumes']>, { name }: About): Mistake[] {
  return mounts.flatMap(({ type, source, target }, i): Mistake[] => {
    if (target === undefined) {
      return [{ message: `A volume of "${name}" has no target`, fix: 'Write the folder of the container.', at: [i] }]
    }
    if (type !== 'bind' || source !== undefined) return []
    return [{ message: `A bind mount of "${name}" has no source`, fix: 'Write the path as source.', at: [i] }]
  })
}

export function checkDevices(requests: readonly DeviceRequest[], { name }: About): Mistake[] {
  return requests.flatMap(({ count, device_ids: ids }, i): Mistake[] => {
    if (count === undefined) return []
    if (ids !== undefined) {
      return [{ message: `A device of "${name}" has a count and device_ids`, fix: 'Keep one of them.', at: [i] }]
    }
    return /^(?:all|[-+]?[0-9]+)$/i.test(String(count))
      ? []
      : [
          {
            message: `A device of "${name}" has the count "${count}"`,
            fix: 'Write a number, or all.',
            at: [i, 'count'],
          },
        ]
  })
}

/** Settings that `deploy.resources` has, too: both must say the same, where it says anything of the kind. */
const amounts = {
  cpus: { part: 'limits', field: 'cpus', read: Number },
  mem_limit: { part: 'limits', field: 'memory', read: bytes },
  mem_reservation: { part: 'reservations', field: 'memory', read: bytes },
  pids_limit: { part: 'limits', field: 'pids', read: Number },
} as const

export function sameInDeploy(key: keyof typeof amounts) {
  const { part, field, read } = amounts[key]
  return (value: number | string, { service, name }: About): Mistake[] => {
    const resources = service.deploy?.resources?.[part] as Readonly<Record<string, number | string>> | undefined
    const amount = read(value)
    if (resources === undefined || !amount || amount === read(resources[field] ?? 0)) return []
    const other = `deploy.resources.${part}.${field}`
    return [{ message: `"${name}" has ${key} ${value} and ${other} ${resources[field] ?? 0}`, fix: 'Keep one.' }]
  }
}
