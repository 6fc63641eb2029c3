import { didYouMean } from '../../report/nearest.ts'
import { objectOf } from '../../value.ts'
import { sharedService, volumesFrom } from '../keys/checks.ts'
import type { Reference } from '../keys/row.ts'
import { checkedSettings } from '../keys/service-rows.ts'
import type { Finding } from '../rules.ts'
import type { Model, ServiceModel } from './project.ts'
import {
  at,
  entriesAt,
  type MapTree,
  pathText,
  placeOf,
  scalarText,
  spotAt,
  type Tree,
  type TreePath,
  toPlain,
  withEntries,
} from './tree.ts'

/** Services whose profiles are not active are left out, as Compose does; without profiles a service is always in. */
export function withProfiles(tree: MapTree, profiles: readonly string[]): { tree: MapTree; disabled: string[] } {
  const all = profiles.includes('*')
  const isActive = (service: Tree): boolean => {
    const own = at(service, 'profiles')
    const named = own?.kind === 'list' ? own.items.map(scalarText) : []
    return all || named.length === 0 || named.some((profile) => profile !== undefined && profiles.includes(profile))
  }
  const disabled: string[] = []
  const changes: Record<string, Tree> = {}
  for (const section of ['services', 'jobs']) {
    const found = at(tree, section)
    if (found?.kind !== 'map') continue
    const active = [...found.entries].filter(([, { value }]) => isActive(value))
    const names = new Set(active.map(([name]) => name))
    changes[section] = { ...found, entries: new Map(active) }
    disabled.push(...[...found.entries.keys()].filter((name) => !names.has(name)))
  }
  return { tree: withEntries(tree, changes), disabled }
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
    for (const [key, row] of checkedSettings) {
      const value = (service as Readonly<Record<string, unknown>>)[key]
      if (value === undefined || value === null) continue
      for (const reference of row.refersTo?.(value) ?? []) this.checkReference(reference, name, [...path, key])
      for (const { message, fix, at: place = [] } of row.check?.(value, { service, name, model: this.model }) ?? [])
        this.report([...path, key, ...place], message, fix)
    }
    this.checkMounts(name, service)
  }

  private checkReference({ kind, name, at: place, optional }: Reference, service: string, path: TreePath): void {
    const known = objectOf((this.model as Readonly<Record<string, unknown>>)[`${kind}s`])
    if (Object.hasOwn(known, name)) return
    const isDisabled = kind === 'service' && this.disabled.includes(name)
    if (isDisabled && optional === true) return
    const fix = isDisabled
      ? `Activate a profile of "${name}", or set required: false.`
      : didYouMean(name, Object.keys(known), `Declare it under ${kind}s, or remove it here.`)
    const message = `The service "${service}" refers to the ${kind} "${name}", which is not defined`
    this.report([...path, ...place], message, fix)
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
        const elsewhere = at(value, 'external') !== undefined
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

  /** The first circle of `depends_on`, `links` and shared namespaces. */
  private checkCircles(): void {
    const done = new Set<string>()
    for (const start of Object.keys(this.services)) {
      const circle = this.circleFrom(start, done)
      if (circle === undefined) continue
      const [from = '', to = ''] = circle
      this.report(
        ['services', from, 'depends_on', to],
        `The services depend on each other in a circle: ${circle.join(' → ')}`,
        'Remove one of the dependencies.',
      )
      return
    }
  }

  /** Walks with a stack of its own, since a chain may be as long as the file has services. */
  private circleFrom(start: string, done: Set<string>): string[] | undefined {
    const chain: { name: string; rest: string[] }[] = []
    const open = new Set<string>()
    const enter = (name: string): void => {
      open.add(name)
      chain.push({ name, rest: dependenciesOf(this.services[name] ?? {}).reverse() })
    }
    if (!done.has(start)) enter(start)
    for (let last = chain.at(-1); last !== undefined; last = chain.at(-1)) {
      const next = last.rest.pop()
      if (next === undefined) {
        chain.pop()
        open.delete(last.name)
        done.add(last.name)
      } else if (open.has(next)) {
        const names = chain.map(({ name }) => name)
        return [...names.slice(names.indexOf(next)), next]
      } else if (!done.has(next)) enter(next)
    }
    return undefined
  }
}

/** Names of services that a service needs, by whatever setting. */
export function dependenciesOf(service: ServiceModel): string[] {
  const links = (service.links ?? []).map((link) => link.split(':')[0] ?? '')
  const volumes = volumesFrom(service.volumes_from ?? [])
  const namespaces = [service.network_mode, service.pid, service.ipc].flatMap((mode) => sharedService(mode ?? ''))
  const shared = [...namespaces, ...volumes].map(({ name }) => name)
  return [...new Set([...Object.keys(service.depends_on ?? {}), ...links, ...shared])]
}
