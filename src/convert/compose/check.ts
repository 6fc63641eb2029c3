import type { Finding } from '../../report/finding.ts'
import { nearest } from '../../report/nearest.ts'
import type { Model, ServiceModel } from './project.ts'
import { at, entriesAt, type MapTree, pathText, placeOf, spotAt, type TreePath, toPlain, withEntries } from './tree.ts'
import { unique } from './unique.ts'

/** Services whose profiles are not active are left out, as Compose does; without profiles a service is always in. */
export function withProfiles(tree: MapTree, profiles: readonly string[]): { tree: MapTree; disabled: string[] } {
  const services = at(tree, 'services')
  if (services?.kind !== 'map') return { tree, disabled: [] }
  const all = profiles.includes('*')
  const isActive = (service: ServiceModel): boolean => {
    const own = service.profiles ?? []
    return all || own.length === 0 || own.some((profile) => profiles.includes(profile))
  }
  const active = [...services.entries].filter(([, { value }]) => isActive((toPlain(value) ?? {}) as ServiceModel))
  const names = new Set(active.map(([name]) => name))
  return {
    tree: withEntries(tree, { services: { ...services, entries: new Map(active) } }),
    disabled: [...services.entries.keys()].filter((name) => !names.has(name)),
  }
}

/** What Compose refuses beyond the schema: undefined references, circles, settings that exclude each other. */
export function checkConsistency(tree: MapTree, disabled: readonly string[]): Finding[] {
  const checker = new Checker(tree, disabled)
  checker.check()
  return checker.findings
}

class Checker {
  readonly findings: Finding[] = []
  private readonly tree: MapTree
  private readonly model: Model
  private readonly disabled: readonly string[]
  private readonly services: Readonly<Record<string, ServiceModel>>

  constructor(tree: MapTree, disabled: readonly string[]) {
    this.tree = tree
    this.model = toPlain(tree) as Model
    this.disabled = disabled
    this.services = this.model.services ?? {}
  }

  check(): void {
    for (const [name, service] of Object.entries(this.services)) this.checkService(name, service ?? {})
    this.checkResources()
    this.checkCircles()
  }

  private report(path: TreePath, message: string, fix: string): void {
    const place = placeOf(spotAt(this.tree, path))
    this.findings.push({
      rule: 'invalid-model',
      category: 'input',
      severity: 'error',
      message,
      fix,
      path: pathText(path),
      ...place,
    })
  }

  private checkService(name: string, service: ServiceModel): void {
    const path = ['services', name]
    if ((service.image ?? '') === '' && service.build === undefined && service.provider === undefined) {
      this.report(path, `The service "${name}" has neither an image nor a build`, 'Add image: or build:.')
    }
    if (service.build?.dockerfile !== undefined && service.build.dockerfile_inline !== undefined) {
      this.report([...path, 'build'], `The build of "${name}" has a dockerfile and a dockerfile_inline`, 'Keep one.')
    }
    const platforms = service.build?.platforms ?? []
    if (service.platform !== undefined && platforms.length > 0 && !platforms.includes(service.platform)) {
      const message = `build.platforms of "${name}" does not have its platform ${service.platform}`
      this.report([...path, 'build', 'platforms'], message, `Add ${service.platform}.`)
    }
    if (service.network_mode !== undefined && Object.keys(service.networks ?? {}).length > 0) {
      this.report([...path, 'network_mode'], `"${name}" has network_mode and networks`, 'Keep one of them.')
    }
    this.checkReferences(name, service)
    this.checkHealth(name, service)
    this.checkAmounts(name, service)
    this.checkMounts(name, service)
  }

  private checkReferences(name: string, service: ServiceModel): void {
    const path = ['services', name]
    for (const network of Object.keys(service.networks ?? {})) {
      if (network !== 'default')
        this.mustExist('network', network, this.model.networks, [...path, 'networks', network], name)
    }
    service.volumes?.forEach((mount, i) => {
      if (mount.type === 'volume' && mount.source) {
        this.mustExist('volume', mount.source, this.model.volumes, [...path, 'volumes', i], name)
      }
    })
    service.secrets?.forEach((mount, i) => {
      this.mustExist('secret', mount.source, this.model.secrets, [...path, 'secrets', i], name)
    })
    service.configs?.forEach((mount, i) => {
      this.mustExist('config', mount.source, this.model.configs, [...path, 'configs', i], name)
    })
    for (const [dependency, { required }] of Object.entries(service.depends_on ?? {})) {
      if (this.disabled.includes(dependency) && !required) continue
      this.mustExist('service', dependency, this.services, [...path, 'depends_on', dependency], name)
    }
    const shared = /^service:(.+)$/.exec(service.network_mode ?? '')?.[1]
    if (shared !== undefined) this.mustExist('service', shared, this.services, [...path, 'network_mode'], name)
  }

  private mustExist(
    kind: string,
    name: string,
    known: Readonly<Record<string, unknown>> | undefined,
    path: TreePath,
    service: string,
  ): void {
    if (known !== undefined && name in known) return
    const guess = nearest(name, Object.keys(known ?? {}))
    const declare = `Declare it under ${kind}s, or remove it here.`
    const fix = this.disabled.includes(name)
      ? `Activate a profile of "${name}", or set required: false.`
      : guess === undefined
        ? declare
        : `Did you mean "${guess}"? Otherwise declare it under ${kind}s.`
    this.report(path, `The service "${service}" refers to the ${kind} "${name}", which is not defined`, fix)
  }

  private checkHealth(name: string, { healthcheck }: ServiceModel): void {
    const first = healthcheck?.test?.[0]
    if (first === undefined || ['CMD', 'CMD-SHELL', 'NONE'].includes(first)) return
    const path = ['services', name, 'healthcheck', 'test']
    this.report(path, `The health test of "${name}" starts with "${first}"`, 'Start it with CMD, CMD-SHELL or NONE.')
  }

  private checkAmounts(name: string, service: ServiceModel): void {
    const path = ['services', name]
    const replicas = service.deploy?.replicas
    if (service.scale !== undefined && replicas !== undefined && service.scale !== replicas) {
      this.report(
        [...path, 'scale'],
        `"${name}" has scale ${service.scale} and deploy.replicas ${replicas}`,
        'Keep one.',
      )
    }
    for (const [key, count] of [
      ['scale', service.scale],
      ['deploy', replicas],
    ] as const) {
      if (count !== undefined && count < 0)
        this.report([...path, key], `"${name}" has ${count} replicas`, 'Write 0 or more.')
    }
    if ((service.scale ?? replicas ?? 1) > 1 && service.container_name !== undefined) {
      const message = `"${name}" has a container_name and more than one replica`
      this.report([...path, 'container_name'], message, 'Remove container_name.')
    }
  }

  private checkMounts(name: string, service: ServiceModel): void {
    const path = ['services', name]
    const targets = new Map<string, string>()
    const mount = (target: string, at: TreePath): void => {
      if (targets.has(target)) {
        this.report(at, `"${name}" mounts two things at ${target}`, 'Remove one of the mounts.')
      }
      targets.set(target, target)
    }
    for (const [i, text] of (service.tmpfs ?? []).entries()) mount(text.split(':')[0] ?? '', [...path, 'tmpfs', i])
    for (const [i, volume] of (service.volumes ?? []).entries()) mount(volume.target, [...path, 'volumes', i])
  }

  private checkResources(): void {
    const sources = { secrets: ['file', 'environment'], configs: ['file', 'environment', 'content'] } as const
    for (const [section, keys] of Object.entries(sources)) {
      for (const [name, { value }] of entriesAt(this.tree, section)) {
        const given = keys.filter((key) => at(value, key) !== undefined)
        const elsewhere = at(value, 'external') !== undefined || at(value, 'driver') !== undefined
        if (given.length === 1 || (given.length === 0 && elsewhere)) continue
        const message =
          given.length > 1 ? `${section}.${name} has ${given.join(' and ')}` : `${section}.${name} has no content`
        this.report([section, name], message, `Write one of ${keys.join(', ')}, or external: true.`)
      }
    }
    for (const [name, { value }] of entriesAt(this.tree, 'volumes')) this.checkExternal(name, value as MapTree)
  }

  private checkExternal(name: string, volume: MapTree): void {
    if (toPlain(at(volume, 'external') ?? volume) !== true) return
    const other = [...volume.entries.keys()].find((key) => !['name', 'external'].includes(key) && !key.startsWith('x-'))
    if (other === undefined) return
    this.report(['volumes', name, other], `The external volume "${name}" has ${other}`, 'Keep external and name only.')
  }

  /** The first circle of `depends_on`, `links`, shared namespaces and volumes. */
  private checkCircles(): void {
    const done = new Set<string>()
    const visit = (name: string, chain: readonly string[]): boolean => {
      if (chain.includes(name)) {
        const circle = [...chain.slice(chain.indexOf(name)), name]
        const [from = '', to = ''] = circle
        this.report(
          ['services', from, 'depends_on', to],
          `The services depend on each other in a circle: ${circle.join(' → ')}`,
          'Remove one of the dependencies.',
        )
        return true
      }
      if (done.has(name)) return false
      const found = dependenciesOf(this.services[name] ?? {}).some((next) => visit(next, [...chain, name]))
      done.add(name)
      return found
    }
    Object.keys(this.services).some((name) => visit(name, []))
  }
}

/** Names of services that a service needs, by whatever setting. */
export function dependenciesOf(service: ServiceModel): string[] {
  const links = (service.links ?? []).map((link) => link.split(':')[0] ?? '')
  const namespaces = [service.network_mode, service.pid, service.ipc].flatMap(
    (mode) => /^service:(.+)$/.exec(mode ?? '')?.[1] ?? [],
  )
  return unique([...Object.keys(service.depends_on ?? {}), ...links, ...namespaces])
}
