import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { splitReference } from '../../oci/reference.ts'
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
 * What `.env.ENVIRONMENT` changes of the variables of all services: those that stand in a container, and those of a ConfigMap.
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

/** The objects of which the variables of an environment change more than an overlay takes: variables, and versions of images. */
export function otherChanges(groups: readonly Group[], own: readonly Group[]): string[] {
  const [base, others] = [groups, own].map((all) => {
    return new Map(all.flatMap(({ objects }) => objects.map((object) => [idOf(object), fixedText(object)])))
  }) as [Map<string, string>, Map<string, string>]
  return [...new Set([...base.keys(), ...others.keys()])].filter((id) => base.get(id) !== others.get(id))
}

/** An object without what an overlay takes from an environment's own. */
function fixedText(object: KubernetesObject): string {
  const taken = new Set(['env', 'checksum/config', ...(object.kind === 'ConfigMap' ? ['data'] : [])])
  return JSON.stringify(object, (key, value) => {
    if (taken.has(key)) return undefined
    return key === 'image' && typeof value === 'string' ? splitReference(value).name : value
  })
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
