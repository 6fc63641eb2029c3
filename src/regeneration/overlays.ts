import { posix } from 'node:path'
import { splitReference } from '../oci/reference.ts'
import { isObject } from '../value.ts'
import { decodeDocument, splitDocuments } from '../yaml/decode.ts'
import { type FieldPath, fieldPathText } from '../yaml/field-path.ts'
import { linesOf } from '../yaml/lines.ts'
import { locate } from '../yaml/locate.ts'
import { staleFinding, unknownEnvironmentFinding } from './findings.ts'
import { valuesIn } from './merge-file.ts'
import type { GeneratedFile } from './record.ts'
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

/** The documents of a file as data; undefined where there is no such file. */
type Documents = (path: string) => readonly unknown[] | undefined

/** Reads each file once, and what is as it is generated not at all. */
export function documentsOf(texts: ReadonlyMap<string, string>, generated: readonly GeneratedFile[]): Documents {
  const known = new Map<string, readonly unknown[]>()
  for (const { path, content, objects } of generated) {
    if (objects !== undefined && texts.get(path) === content) known.set(path, objects)
  }
  return (path) => {
    const text = texts.get(path)
    if (text !== undefined && !known.has(path)) {
      known.set(path, valuesIn(text))
    }
    return known.get(path)
  }
}

/**
 * What in the overlays points at what is gone, on its line.
 *
 * @param texts the files of the output folder once all is written.
 */
export function staleEntries(folder: string, texts: ReadonlyMap<string, string>, documents: Documents): Finding[] {
  const overlays = [...texts.keys()].filter((path) => /^overlays\/[^/]+\/kustomization\.yaml$/.test(path)).sort()
  return overlays.flatMap((path) => {
    const say = ({ file, document, at, what, name }: Stale): Finding => {
      const text = texts.get(file)!
      const { root } = decodeDocument(text, splitDocuments(text)[document]!)
      const place = { file: posix.join(folder, file), ...linesOf(text).at(locate(root!, at, 'value').start) }
      return staleFinding(place, fieldPathText(at), what, name)
    }
    return staleIn(path, documents).map(say)
  })
}

/** An entry that points at nothing. */
interface Stale {
  readonly file: string
  readonly document: number
  readonly at: FieldPath
  readonly what: string
  readonly name: string
}

function staleIn(path: string, documents: Documents): Stale[] {
  const objects = objectsBelow(path, documents, new Set())
  // What stands elsewhere may be pointed at.
  if (objects === undefined) return []
  const { images, replicas, patches, resources } = (documents(path)?.[0] ?? {}) as Kustomization
  const names = new Set(objects.map(({ metadata }) => metadata?.name))
  const targets = new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata?.name}`))
  const used = new Set(objects.flatMap(imagesIn).map((image) => splitReference(image).name))
  const stale = (list: string, index: number, what: string, name: unknown): Stale => {
    return { file: path, document: 0, at: [list, index], what, name: String(name) }
  }
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
      staleScalers(posix.join(posix.dirname(path), String(file)), documents, targets),
    ),
  ]
}

/** Autoscalers in a file of an overlay whose workload is gone. */
function staleScalers(file: string, documents: Documents, targets: ReadonlySet<string>): Stale[] {
  return (documents(file) ?? []).flatMap((value, document) => {
    const { kind, spec } = (value ?? {}) as {
      kind?: unknown
      spec?: { scaleTargetRef?: { kind?: unknown; name?: unknown } }
    }
    const target = spec?.scaleTargetRef
    if (kind !== 'HorizontalPodAutoscaler' || target === undefined) return []
    const name = `${target.kind} ${target.name}`
    if (targets.has(name.replace(' ', '/'))) return []
    return [{ file, document, at: ['spec', 'scaleTargetRef', 'name'], what: 'This autoscaler is for', name }]
  })
}

/** The objects that a kustomization brings together; undefined where something of them is not among the files. */
function objectsBelow(path: string, documents: Documents, seen: Set<string>): KubernetesObject[] | undefined {
  const [kustomization] = (documents(path) ?? []) as readonly Readonly<Record<string, unknown>>[]
  if (!isObject(kustomization) || seen.has(path)) return undefined
  seen.add(path)
  // Names may be changed, and more may be generated.
  const more = ['components', 'generators', 'helmCharts', 'namePrefix', 'nameSuffix', 'bases', 'transformers']
  if (more.some((key) => kustomization[key] !== undefined)) return undefined
  const objects: KubernetesObject[] = []
  for (const resource of listOf((kustomization as Kustomization).resources)) {
    const found = objectsAt(posix.join(posix.dirname(path), String(resource)), documents, seen)
    if (found === undefined) return undefined
    objects.push(...found)
  }
  return objects
}

function objectsAt(path: string, documents: Documents, seen: Set<string>): KubernetesObject[] | undefined {
  const found = documents(path)
  if (found === undefined) return objectsBelow(posix.join(path, 'kustomization.yaml'), documents, seen)
  return found.filter((value): value is KubernetesObject => isObject(value) && 'kind' in value)
}

function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list.filter((item) => typeof item !== 'object' || item !== null) : []
}

/** The names of the images that a kustomization gives a digest. */
export function pinnedImages(kustomization: string): string[] {
  const entries = valuesIn(kustomization).flatMap((value) => (isObject(value) ? value.images : []))
  return entries.flatMap((entry) => (isObject(entry) && entry.digest !== undefined ? [String(entry.name)] : []))
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
