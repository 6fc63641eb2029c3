import { join } from 'node:path'
import { canonical } from '../compose/canonical.ts'
import { merge } from '../compose/merge.ts'
import type { Variables } from '../compose/template.ts'
import { at, entriesAt, type MapTree, mapAt, type Tree, toPlain, withChildren, withEntries } from '../compose/tree.ts'
import { containerFields } from './fields.ts'

/** A part of the model as plain data, which is completed in place. */
type Part = Record<string, unknown>

/** What the model is completed from. */
interface Surroundings {
  /** The absolute folder that relative paths of the model are relative to. */
  readonly directory: string
  /** Where `~` leads to; undefined where nobody says. */
  readonly home: string | undefined
  readonly variables: Variables
  /** The variables of an env file; `before` are those that it may use. Undefined where there is no such file. */
  readEnvFile(path: string, format: string | undefined, before: Variables): ReadonlyMap<string, string> | undefined
}

/**
 * What compose-go's loader makes of a canonical model: implied networks, dependencies and names written out, paths absolute, env and
 * label files read, hooks completed with what they inherit (its `Normalize`, and what follows).
 *
 * @param whole the model with what no profile activates: it may need the default network, too.
 */
export function normalised(tree: MapTree, whole: MapTree, surroundings: Surroundings): Part {
  const services = withEach(at(tree, 'services'), (service) => withInheritance(withNetworks(service)))
  const jobs = withEach(at(tree, 'jobs'), withNetworks)
  // Lists of what is inherited are one with mappings of the hook, and are written out again.
  const model = toPlain(canonical(withEntries(tree, { ...(services && { services }), ...(jobs && { jobs }) }))) as Part
  const name = surroundings.variables('COMPOSE_PROJECT_NAME') ?? ''
  for (const section of ['services', 'jobs']) {
    for (const container of partsOf(model[section])) completeContainer(container, surroundings)
  }
  const usesDefault = ['services', 'jobs'].some((section) =>
    [...entriesAt(whole, section).values()].some(
      ({ value }) => value.kind === 'map' && at(withNetworks(value), 'networks', 'default') !== undefined,
    ),
  )
  if (usesDefault) model['networks'] = { default: null, ...partOf(model['networks']) }
  for (const section of ['networks', 'volumes', 'configs', 'secrets']) nameResources(model, section, name)
  for (const resource of [...partsOf(model['configs']), ...partsOf(model['secrets'])]) {
    if (typeof resource['file'] === 'string') resource['file'] = absolute(resource['file'], surroundings)
    if (resource['environment'] !== undefined) delete resource['content']
  }
  for (const volume of partsOf(model['volumes'])) completeBind(volume, surroundings)
  return { ...model, name }
}

function withEach(section: Tree | undefined, change: (container: MapTree) => MapTree): Tree | undefined {
  return section && withChildren(section, (child) => (child.kind === 'map' ? change(child) : child))
}

function partOf(value: unknown): Part {
  return typeof value === 'object' && value !== null ? (value as Part) : {}
}

function partsOf(value: unknown): Part[] {
  return Object.values(partOf(value)).filter((part): part is Part => typeof part === 'object' && part !== null)
}

function withNetworks(container: MapTree): MapTree {
  const stands = ['provider', 'network_mode'].some((key) => at(container, key) !== undefined)
  if (stands || entriesAt(container, 'networks').size > 0) return container
  return withEntries(container, { networks: mapAt(container.spot, { default: null }) })
}

/** A `pre_start` has all that the service's container has, but for its volumes. */
function withInheritance(service: MapTree): MapTree {
  const hooks = at(service, 'pre_start')
  if (hooks?.kind !== 'list') return service
  const inherited = [...service.entries].filter(([key]) => key in containerFields && key !== 'volumes')
  const base: MapTree = { ...service, entries: new Map(inherited) }
  const items = hooks.items.map((hook) => merge(base, hook, ['services', 'hook']))
  return withEntries(service, { pre_start: { ...hooks, items } })
}

function completeContainer(container: Part, surroundings: Surroundings): void {
  if (container['pull_policy'] === 'if_not_present') container['pull_policy'] = 'missing'
  completeBuild(container['build'], surroundings)
  completeDependencies(container)
  completeSpec(container, surroundings)
  for (const hook of partsOf(container['pre_start'])) completeSpec(hook, surroundings)
  for (const trigger of partsOf(partOf(container['develop'])['watch'])) {
    trigger['path'] = absolute(String(trigger['path']), surroundings)
  }
  const deploy = container['deploy']
  if (container['scale'] !== undefined && deploy) partOf(deploy)['replicas'] = container['scale']
  for (const device of partsOf(partOf(partOf(partOf(deploy)['resources'])['reservations'])['devices']))
    allDevices(device)
}

/** What a service and its hooks have in common. */
function completeSpec(spec: Part, surroundings: Surroundings): void {
  const { variables } = surroundings
  for (const device of partsOf(spec['gpus'])) allDevices(device)
  for (const mount of partsOf(spec['volumes'])) {
    if (mount['type'] === 'bind') mount['source'] = absolute(String(mount['source'] ?? ''), surroundings)
  }
  const own = resolved(spec['environment'], variables)
  const files = partsOf(spec['env_file'])
  const fromFiles = new Map<string, string>()
  for (const file of files) {
    const given = (key: string): string | undefined => variables(key) ?? own[key] ?? fromFiles.get(key)
    const format = file['format'] as string | undefined
    const values = surroundings.readEnvFile(String(file['path']), format, given) ?? []
    for (const [key, value] of values) fromFiles.set(key, value)
    file['path'] = absolute(String(file['path']), surroundings)
  }
  spec['environment'] = { ...Object.fromEntries(fromFiles), ...own }
  const labelFiles = (spec['label_file'] as string[] | undefined) ?? []
  const labels = new Map<string, string>()
  for (const file of labelFiles) {
    for (const [key, value] of surroundings.readEnvFile(file, undefined, (name) => labels.get(name)) ?? []) {
      labels.set(key, value)
    }
  }
  if (labelFiles.length > 0) {
    spec['labels'] = { ...Object.fromEntries(labels), ...partOf(spec['labels']) }
    spec['label_file'] = labelFiles.map((file) => absolute(file, surroundings))
  }
}

/** Variables without a value have that of the project's environment, or none. */
function resolved(value: unknown, variables: Variables): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(partOf(value)).map(([key, text]) => [key, text === null ? (variables(key) ?? null) : String(text)]),
  )
}

function allDevices(device: Part): void {
  if (device['count'] === undefined && device['device_ids'] === undefined) device['count'] = 'all'
}

function completeBuild(value: unknown, surroundings: Surroundings): void {
  if (value === undefined || value === null) return
  const build = partOf(value)
  build['context'] = contextOf(String(build['context']), surroundings)
  const contexts = Object.entries(partOf(build['additional_contexts']))
  build['additional_contexts'] = Object.fromEntries(
    contexts.map(([name, context]) => [name, contextOf(String(context), surroundings)]),
  )
  const args = Object.entries(resolved(build['args'], surroundings.variables))
  build['args'] = Object.fromEntries(args.filter(([, text]) => text !== null))
}

function contextOf(context: string, surroundings: Surroundings): string {
  const isElsewhere = context === '' || context.includes('://') || /^(?:service:|github\.com\/|git@)/.test(context)
  return isElsewhere ? context : absolute(context, surroundings)
}

function completeDependencies(container: Part): void {
  const dependencies = { ...partOf(container['depends_on']) }
  const imply = (name: string, restart: boolean): void => {
    dependencies[name] ??= { condition: 'service_started', restart, required: true }
  }
  for (const link of (container['links'] as string[] | undefined) ?? []) {
    const parts = link.split(':')
    imply(parts.length === 2 ? (parts[0] ?? '') : link, true)
  }
  for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
    const shared = /^service:(.*)$/.exec(String(container[namespace] ?? ''))?.[1]
    if (shared !== undefined) imply(shared, true)
  }
  for (const from of (container['volumes_from'] as string[] | undefined) ?? []) {
    if (!from.startsWith('container:')) imply(from.split(':')[0] ?? '', false)
  }
  container['depends_on'] = dependencies
}

function nameResources(model: Part, section: string, project: string): void {
  const resources = Object.entries(partOf(model[section])).map(([key, value]): [string, Part] => {
    const resource = { ...partOf(value) }
    const isExternal = String(resource['external'] ?? '') === 'true'
    resource['name'] ??= isExternal ? key : `${project}_${key}`
    return [key, resource]
  })
  if (resources.length > 0) model[section] = Object.fromEntries(resources)
}

/** A volume of the local driver that is a folder of the machine. */
function completeBind(volume: Part, surroundings: Surroundings): void {
  const options = partOf(volume['driver_opts'])
  if (volume['driver'] !== 'local' || options['o'] !== 'bind' || typeof options['device'] !== 'string') return
  options['device'] = absolute(options['device'], surroundings)
}

function absolute(path: string, { directory, home }: Surroundings): string {
  const expanded = path.startsWith('~') && home !== undefined ? join(home, path.slice(1)) : path
  if (expanded.startsWith('/') || /^(?:[A-Za-z]:[\\/]|\\\\)/.test(expanded)) return expanded
  const joined = join(directory, expanded)
  return joined.length > 1 ? joined.replace(/\/$/, '') : joined
}
