import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { splitReference } from '../../oci/reference.ts'
import { isObject } from '../../value.ts'
import type { Overlay } from '../environments/overlay.ts'
import { nameLabel } from '../names.ts'

type Fields = Readonly<Record<string, unknown>>

/** The objects of an environment as Kustomize builds them of a base and this overlay, without a namespace. */
export function appliedOf(objects: readonly KubernetesObject[], overlay: Overlay): KubernetesObject[] {
  const patched = objects.map((object) => {
    const own = overlay.patches.filter(({ target: { kind, name } }) => {
      return kind === object.kind && name === object.metadata.name
    })
    const whole = own.reduce<unknown>(
      (value, { patch }) => {
        return Array.isArray(patch) ? withOperations(value, patch as Operation[]) : merged(value, patch)
      },
      withReplicas(object, overlay),
    )
    return withImages(whole, overlay.images) as KubernetesObject
  })
  return [...patched, ...Object.values(overlay.files).flat()]
}

function withReplicas(object: KubernetesObject, { replicas }: Overlay): KubernetesObject {
  const entry = replicas.find(({ name }) => name === object.metadata.name)
  const isReplicated = object.kind === 'Deployment' || object.kind === 'StatefulSet'
  return entry === undefined || !isReplicated
    ? object
    : { ...object, spec: { ...(object.spec as object), replicas: entry.count } }
}

function withImages(value: unknown, images: Overlay['images']): unknown {
  if (Array.isArray(value)) return value.map((item) => withImages(item, images))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, field]): [string, unknown] => {
    const isContainers = (key === 'containers' || key === 'initContainers') && Array.isArray(field)
    return [key, isContainers ? field.map((container) => withImage(container, images)) : withImages(field, images)]
  })
  return Object.fromEntries(entries)
}

function withImage(container: unknown, images: Overlay['images']): unknown {
  const { image } = container as { image?: string }
  if (image === undefined) return container
  const { name } = splitReference(image)
  const entry = images.find((each) => each.name === name)
  if (entry === undefined) return container
  const tag = entry.newTag === undefined ? '' : `:${entry.newTag}`
  return { ...(container as object), image: `${name}${tag}${entry.digest === undefined ? '' : `@${entry.digest}`}` }
}

/** The fields by which the API server tells the items of our lists apart (patchMergeKey of core/v1). */
const itemKeys: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  env: 'name',
  volumes: 'name',
  volumeMounts: 'mountPath',
  topologySpreadConstraints: 'topologyKey',
}

/** A strategic merge patch: null takes a field away, items of named lists are merged, other lists are replaced. */
export function merged(value: unknown, patch: unknown, list?: string): unknown {
  const key = itemKeys[list ?? '']
  if (Array.isArray(value) && Array.isArray(patch) && key !== undefined) {
    const idOf = (item: unknown): unknown => (item as Fields)[key]
    const known = new Set(value.map(idOf))
    const added = patch.filter((item) => !known.has(idOf(item))).map(withoutNulls)
    return [...value.map((item) => merged(item, patch.find((other) => idOf(other) === idOf(item)) ?? {})), ...added]
  }
  if (!isObject(value) || !isObject(patch)) return withoutNulls(patch)
  const result: Record<string, unknown> = { ...value }
  for (const [name, field] of Object.entries(patch)) {
    if (field === null) delete result[name]
    else result[name] = merged(result[name], field, name)
  }
  return result
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field === null ? [] : [[key, withoutNulls(field)]])),
  )
}

interface Operation {
  readonly path: string
  readonly value: unknown
}

/** A JSON patch of replacements and additions of fields (RFC 6902). */
function withOperations(value: unknown, operations: readonly Operation[]): unknown {
  return operations.reduce(
    (result, { path, value: wanted }) => withField(result, path.split('/').slice(1), wanted),
    value,
  )
}

function withField(value: unknown, [key, ...rest]: readonly string[], wanted: unknown): unknown {
  if (key === undefined) return wanted
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? withField(item, rest, wanted) : item))
  const fields = isObject(value) ? value : {}
  return { ...fields, [key]: withField(fields[key], rest, wanted) }
}

/** The service that an object belongs to, where its labels say one. */
export function ownerOf({ metadata }: KubernetesObject): string | undefined {
  return metadata.labels?.[nameLabel]
}
