import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { type Container, containersOf, podOf, setPod } from '../pod-spec.ts'

interface Variable {
  readonly name: string
  readonly value?: string
  readonly valueFrom?: object
}

/** The objects of one service. */
interface Group {
  readonly objects: readonly KubernetesObject[]
}

interface VariablePatch {
  readonly target: { readonly kind: string; readonly name: string }
  readonly patch: object
}

type WithVariables = Container & { readonly env?: readonly Variable[] }

/**
 * What `.env.ENVIRONMENT` changes of the variables of all services: those that stand in a container, and those of a ConfigMap. What
 * else it would change, such as a port, belongs into the Compose file.
 *
 * @param own the groups as the variables of the environment make them.
 */
export function variablePatches(groups: readonly Group[], own: readonly Group[]): VariablePatch[] {
  const others = new Map(own.flatMap(({ objects }) => objects.map((object) => [idOf(object), object])))
  return groups.flatMap(({ objects }) =>
    objects.flatMap((object): VariablePatch[] => {
      const other = others.get(idOf(object))
      const fields = other && (changedData(object, other) ?? changedVariables(object, other))
      if (fields === undefined) return []
      const { apiVersion, kind, metadata } = object
      const { name } = metadata
      return [{ target: { kind, name }, patch: { apiVersion, kind, metadata: { name }, ...fields } }]
    }),
  )
}

function idOf({ kind, metadata }: KubernetesObject): string {
  return `${kind}/${metadata.name}`
}

function changedData(object: KubernetesObject, other: KubernetesObject): object | undefined {
  if (object.kind !== 'ConfigMap') return undefined
  const [before, after] = [object['data'], other['data']] as Readonly<Record<string, string>>[]
  const changed = Object.entries(after ?? {}).filter(([key, value]) => before?.[key] !== value)
  return changed.length === 0 ? undefined : { data: Object.fromEntries(changed) }
}

function changedVariables(object: KubernetesObject, other: KubernetesObject): object | undefined {
  if (podOf(object) === undefined) return undefined
  const containers = containersOf(object).flatMap((container) => {
    const same = containersOf(other).find(({ name }) => name === container.name)
    const env = same === undefined ? [] : changed(container, same)
    return env.length === 0 ? [] : [{ name: container.name, env }]
  })
  return containers.length === 0 ? undefined : { spec: setPod(object, { containers }) }
}

/** A variable that is a secret in one of them alone loses its other source. */
function changed(container: WithVariables, other: WithVariables): object[] {
  const before = new Map((container.env ?? []).map((variable) => [variable.name, variable]))
  return (other.env ?? []).flatMap(({ name, value, valueFrom }) => {
    const known = before.get(name)
    if (known !== undefined && known.value === value && (known.valueFrom === undefined) === (valueFrom === undefined))
      return []
    const lost = value === undefined ? known?.value : known?.valueFrom
    return [
      {
        name,
        ...(value === undefined ? { valueFrom } : { value }),
        ...(lost === undefined ? {} : value === undefined ? { value: null } : { valueFrom: null }),
      },
    ]
  })
}
