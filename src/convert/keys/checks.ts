import type { Model, ServiceModel } from '../compose/project.ts'
import type { Mistake, Reference } from './row.ts'

interface About {
  readonly service: ServiceModel
  readonly name: string
  readonly model: Model
}

/** A list of things, each referred to by its name. */
export function eachOf(kind: Reference['kind']): (value: readonly { readonly source: string }[]) => Reference[] {
  return (value) => value.map(({ source }, i) => ({ kind, name: source, at: [i] }))
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

export function checkBuild(build: NonNullable<ServiceModel['build']>, { service, name }: About): Mistake[] {
  const mistakes: Mistake[] = []
  if (build.dockerfile !== undefined && build.dockerfile_inline !== undefined) {
    mistakes.push({ message: `The build of "${name}" has a dockerfile and a dockerfile_inline`, fix: 'Keep one.' })
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

export function checkHealth({ test }: NonNullable<ServiceModel['healthcheck']>, { name }: About): Mistake[] {
  const first = test?.[0]
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

export function checkDeploy({ replicas = 0 }: NonNullable<ServiceModel['deploy']>, { name }: About): Mistake[] {
  return notNegative(replicas, name)
}

function notNegative(replicas: number, name: string): Mistake[] {
  return replicas < 0 ? [{ message: `"${name}" has ${replicas} replicas`, fix: 'Write 0 or more.' }] : []
}

export function checkContainerName(_: string, { service, name }: About): Mistake[] {
  if ((service.scale ?? service.deploy?.replicas ?? 1) <= 1) return []
  return [{ message: `"${name}" has a container_name and more than one replica`, fix: 'Remove container_name.' }]
}
