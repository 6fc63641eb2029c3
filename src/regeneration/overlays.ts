import { posix } from 'node:path'
import { splitReference } from '../oci/reference.ts'
import { decodeDocument, decodeValue, type Node, splitDocuments } from '../yaml/decode.ts'
import { linesOf } from '../yaml/lines.ts'
import { locate } from '../yaml/locate.ts'
import { staleFinding, unknownEnvironmentFinding } from './findings.ts'
import type { GeneratedFile } from './plan.ts'
import type { Finding } from './rules.ts'

/** What of an object its name is read from. */
interface KubernetesObject {
  readonly kind?: unknown
  readonly metadata?: { readonly name?: unknown }
}

/** What of a kustomization names objects or images. */
interface Kustomization {
  readonly resources?: readonly unknown[]
  readonly images?: readonly { readonly name?: unknown }[]
  readonly replicas?: readonly { readonly name?: unknown }[]
  readonly patches?: readonly { readonly target?: { readonly kind?: unknown; readonly name?: unknown } }[]
}

/** Overlays of environments that this run does not know. */
export function unknownEnvironments(
  folder: string,
  generated: readonly GeneratedFile[],
  paths: readonly string[],
): Finding[] {
  const environmentOf = (path: string): string[] =>
    /^overlays\/([^/]+)\/kustomization\.yaml$/.exec(path)?.slice(1) ?? []
  const known = generated.flatMap(({ path }) => environmentOf(path))
  const others = paths.flatMap(environmentOf).filter((environment) => !known.includes(environment))
  return others.sort().map((environment) => {
    const file = posix.join(folder, 'overlays', environment, 'kustomization.yaml')
    return unknownEnvironmentFinding(file, environment, known)
  })
}

/**
 * What in the overlays points at what is gone, on its line.
 *
 * @param texts the files of the output folder once all is written.
 */
export function staleEntries(folder: string, texts: ReadonlyMap<string, string>): Finding[] {
  const overlays = [...texts.keys()].filter((path) => /^overlays\/[^/]+\/kustomization\.yaml$/.test(path)).sort()
  return overlays.flatMap((path) => staleIn(folder, path, texts))
}

function staleIn(folder: string, path: string, texts: ReadonlyMap<string, string>): Finding[] {
  const text = texts.get(path)!
  const { root, value } = decodeDocument(text, splitDocuments(text)[0]!)
  const objects = root === undefined ? undefined : objectsBelow(path, texts, new Set())
  // What stands elsewhere may be pointed at.
  if (objects === undefined) return []
  const { images, replicas, patches, resources } = value as Kustomization
  const names = new Set(objects.map(({ metadata }) => metadata?.name))
  const targets = new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata?.name}`))
  const used = new Set(objects.flatMap(imagesIn).map((image) => splitReference(image).name))
  const stale = (list: string, index: number, what: string, name: unknown): Finding =>
    staleFinding(placeOf(folder, path, text, root!, [list, index]), `${list}[${index}]`, what, String(name))
  return [
    ...listOf(images).flatMap(({ name }, i) =>
      used.has(String(name)) ? [] : [stale('images', i, 'This entry sets the image', name)],
    ),
    ...listOf(replicas).flatMap(({ name }, i) =>
      names.has(String(name)) ? [] : [stale('replicas', i, 'This entry sets the replicas of', name)],
    ),
    ...listOf(patches).flatMap(({ target }, i) => {
      const { kind, name } = target ?? {}
      // Targets are regular expressions: what is more than a name is not judged.
      if (typeof kind !== 'string' || typeof name !== 'string' || !/^[\w-]+$/.test(name)) return []
      return targets.has(`${kind}/${name}`) ? [] : [stale('patches', i, 'This patch is for', `${kind} ${name}`)]
    }),
    ...listOf(resources).flatMap((file) =>
      staleScalers(folder, posix.join(posix.dirname(path), String(file)), texts, targets),
    ),
  ]
}

/** Autoscalers in a file of an overlay whose workload is gone. */
function staleScalers(
  folder: string,
  path: string,
  texts: ReadonlyMap<string, string>,
  targets: ReadonlySet<string>,
): Finding[] {
  const text = texts.get(path)
  if (text === undefined) return []
  return splitDocuments(text).flatMap((extent) => {
    const { root, value } = decodeDocument(text, extent)
    const { kind, spec } = (value ?? {}) as {
      kind?: unknown
      spec?: { scaleTargetRef?: { kind?: unknown; name?: unknown } }
    }
    const target = spec?.scaleTargetRef
    if (kind !== 'HorizontalPodAutoscaler' || target === undefined) return []
    if (targets.has(`${target.kind}/${target.name}`)) return []
    const place = placeOf(folder, path, text, root!, ['spec', 'scaleTargetRef', 'name'])
    return [staleFinding(place, 'spec.scaleTargetRef', 'This autoscaler is for', `${target.kind} ${target.name}`)]
  })
}

function placeOf(folder: string, path: string, text: string, root: Node, at: readonly (string | number)[]) {
  return { file: posix.join(folder, path), ...linesOf(text).at(locate(root, at, 'value').start) }
}

/** The objects that a kustomization brings together; undefined where something of them is not among the files. */
function objectsBelow(
  path: string,
  texts: ReadonlyMap<string, string>,
  seen: Set<string>,
): KubernetesObject[] | undefined {
  const text = texts.get(path)
  if (text === undefined || seen.has(path)) return undefined
  seen.add(path)
  const { value } = decodeValue(text, splitDocuments(text)[0]!)
  const kustomization = (value ?? {}) as Kustomization & Readonly<Record<string, unknown>>
  // Names may be changed, and more may be generated.
  const more = ['components', 'generators', 'helmCharts', 'namePrefix', 'nameSuffix', 'bases', 'transformers']
  if (more.some((key) => kustomization[key] !== undefined)) return undefined
  const objects: KubernetesObject[] = []
  for (const resource of listOf(kustomization.resources)) {
    const found = objectsOf(posix.join(posix.dirname(path), String(resource)), texts, seen)
    if (found === undefined) return undefined
    objects.push(...found)
  }
  return objects
}

function objectsOf(
  path: string,
  texts: ReadonlyMap<string, string>,
  seen: Set<string>,
): KubernetesObject[] | undefined {
  const text = texts.get(path)
  if (text === undefined) return objectsBelow(posix.join(path, 'kustomization.yaml'), texts, seen)
  return splitDocuments(text).flatMap((extent) => {
    const { value } = decodeValue(text, extent)
    return typeof value === 'object' && value !== null && 'kind' in value ? [value as KubernetesObject] : []
  })
}

function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list.filter((item) => typeof item !== 'object' || item !== null) : []
}

/** The images of all containers, wherever their Pod stands in an object. */
export function imagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) => {
    const isContainers = /^(?:c|initC)ontainers$/.test(key) && Array.isArray(field)
    return isContainers ? field.flatMap(imageOf) : imagesIn(field)
  })
}

function imageOf(container: unknown): string[] {
  const { image } = (container ?? {}) as { image?: unknown }
  return typeof image === 'string' ? [image] : []
}
