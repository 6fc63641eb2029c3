import { didYouMean } from '../../report/nearest.ts'
import {
  at,
  type Entry,
  entriesAt,
  type MapTree,
  pathText,
  placeOf,
  scalar,
  scalarText,
  type Tree,
  withEntries,
} from '../compose/tree.ts'
import type { Finding } from '../rules.ts'

/**
 * `x-environments`: at the top, the variables of the Compose file that an environment has of its own; in a service, variables of its
 * containers there.
 */
const key = 'x-environments'

/** Variables of the Compose file in an environment; undefined where neither the project nor a service has any of their own. */
export function variablesIn(tree: MapTree, environment: string): Record<string, string> | undefined {
  const isThere = [tree, ...servicesOf(tree).values()].some((part) => at(part, key, environment) !== undefined)
  if (!isThere) return undefined
  const own = [...entriesAt(tree, key, environment)]
  return Object.fromEntries(own.map(([name, { value }]) => [name, scalarText(value) ?? '']))
}

/** The canonical model with the variables that its services have in an environment. */
export function inEnvironment(tree: MapTree, environment: string): MapTree {
  const changes = [...servicesOf(tree)].flatMap(([name, service]): [string, Tree][] => {
    const own = [...entriesAt(service, key, environment)].map(([variable, { key: spot, value }]): [string, Entry] => {
      const masked = value.kind === 'scalar' && value.masked !== undefined ? { masked: value.masked } : {}
      return [variable, { key: spot, value: { ...scalar(scalarText(value) ?? null, value.spot), ...masked } }]
    })
    if (service.kind !== 'map' || own.length === 0) return []
    const entries = new Map([...entriesAt(service, 'environment'), ...own])
    return [[name, withEntries(service, { environment: { kind: 'map', entries, spot: service.spot } })]]
  })
  const services = at(tree, 'services')
  if (services?.kind !== 'map' || changes.length === 0) return tree
  return withEntries(tree, { services: withEntries(services, Object.fromEntries(changes)) })
}

/** What is no variable of an environment that is made. */
export function mistakesIn(tree: MapTree, environments: readonly string[]): Finding[] {
  const parts: [string, Tree][] = [['', tree], ...servicesOf(tree)]
  return parts.flatMap(([service, part]) => {
    const path = service === '' ? [key] : ['services', service, key]
    const extension = at(part, key)
    if (extension === undefined) return []
    if (extension.kind !== 'map') return [shapeFinding(path, extension)]
    return [...extension.entries].flatMap(([name, { key: spot, value }]): Finding[] => {
      const own = [...path, name]
      if (!environments.includes(name)) return [unknownFinding(own, name, environments, placeOf(spot))]
      if (value.kind !== 'map') return [shapeFinding(own, value)]
      return [...value.entries].flatMap(([variable, entry]) =>
        entry.value.kind === 'scalar' ? [] : [shapeFinding([...own, variable], entry.value)],
      )
    })
  })
}

function servicesOf(tree: MapTree): Map<string, Tree> {
  return new Map([...entriesAt(tree, 'services')].map(([name, { value }]) => [name, value]))
}

function shapeFinding(path: readonly string[], { spot }: Tree): Finding {
  return {
    rule: 'wrong-type',
    category: 'input',
    severity: 'error',
    message: `${pathText(path)} holds no variables of environments`,
    fix: 'Write the environment, and its variables below it: prod: {LOG_LEVEL: warn}.',
    path: pathText(path),
    ...placeOf(spot),
  }
}

function unknownFinding(
  path: readonly string[],
  name: string,
  environments: readonly string[],
  place: ReturnType<typeof placeOf>,
): Finding {
  return {
    rule: 'unsupported-key',
    category: 'conversion',
    severity: 'warning',
    message: `${pathText(path)} is not used: there is no environment "${name}"`,
    fix: didYouMean(name, environments),
    path: pathText(path),
    ...place,
  }
}
