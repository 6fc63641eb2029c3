import { isObject } from '../../value.ts'
import { decodeValue, splitDocuments } from '../../yaml/decode.ts'

/** A file as it was and as it becomes; undefined where it is not. */
export interface FileChange {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What happens to the objects of one file: those of a service, or an overlay. */
export interface Difference {
  /** The service (`web` of `base/web.yaml`), or the folder of a kustomization. */
  readonly name: string
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** The objects in it, before it is removed or as it becomes: `Deployment/web`. */
  readonly objects: readonly string[]
  /** Where it changed, the fields; empty where only comments or the order did. */
  readonly fields: readonly FieldDifference[]
}

interface FieldDifference {
  /** `Deployment/web`. */
  readonly object: string
  /** As Kubernetes writes it, with list items by what tells them apart: `spec.template.spec.containers[web].image`. */
  readonly path: string
  readonly old: string | undefined
  readonly new: string | undefined
}

/** What changes in the files of manifests, as a reviewer would say it: services and their fields, not lines. */
export function differencesOf(files: readonly FileChange[]): Difference[] {
  return files
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }): Difference => {
      const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
      const fields = before === undefined || after === undefined ? [] : fieldsOf(before, after)
      return { name: nameOf(path), path, kind, objects: [...objectsOf(after ?? before ?? '').keys()], fields }
    })
}

function nameOf(path: string): string {
  const [file = '', folder = ''] = path.split('/').reverse()
  const stem = file.replace(/\.[^.]*$/, '')
  return stem === 'kustomization' ? folder : stem
}

function fieldsOf(before: string, after: string): FieldDifference[] {
  const [old, next] = [objectsOf(before), objectsOf(after)]
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((object) =>
    [...compare(old.get(object), next.get(object), '')].map((field) => ({ object, ...field })),
  )
}

function objectsOf(text: string): Map<string, unknown> {
  const values = splitDocuments(text).map((extent) => decodeValue(text, extent).value)
  return new Map(values.filter(isObject).map((value) => [identityOf(value), value]))
}

function identityOf(object: Mapping): string {
  const { name } = isObject(object['metadata']) ? object['metadata'] : {}
  return [object['kind'], name].filter((part) => typeof part === 'string').join('/') || 'document'
}

type Mapping = Readonly<Record<string, unknown>>

function* compare(old: unknown, next: unknown, path: string): Generator<Omit<FieldDifference, 'object'>> {
  if (JSON.stringify(old) === JSON.stringify(next)) return
  const pair = isObject(old) && isObject(next) ? [fields(old), fields(next)] : itemsOf(old, next)
  if (pair === undefined) {
    yield { path, old: shown(old), new: shown(next) }
    return
  }
  const [before, after] = pair as [Map<string, unknown>, Map<string, unknown>]
  for (const step of new Set([...before.keys(), ...after.keys()])) {
    yield* compare(before.get(step), after.get(step), path === '' ? step.replace(/^\./, '') : path + step)
  }
}

function fields(mapping: Mapping): Map<string, unknown> {
  return new Map(Object.entries(mapping).map(([key, value]) => [/^[\w-]+$/.test(key) ? `.${key}` : `[${key}]`, value]))
}

/** What Kubernetes tells the items of its lists apart by. */
const itemKeys = ['name', 'containerPort', 'port', 'mountPath', 'devicePath', 'ip', 'key', 'path', 'topologyKey']

/** The items of two lists, by what tells them apart: a name, or where they have none, their place. */
function itemsOf(old: unknown, next: unknown): Map<string, unknown>[] | undefined {
  if (!Array.isArray(old) || !Array.isArray(next)) return undefined
  const lists: readonly unknown[][] = [old, next]
  const tells = (key: string, list: unknown[]): boolean =>
    list.every((item) => isObject(item) && item[key] !== undefined) &&
    new Set(list.map((item) => (item as Mapping)[key])).size === list.length
  const key = itemKeys.find((name) => lists.every((list) => tells(name, list)))
  return lists.map(
    (list) => new Map(list.map((item, index) => [`[${key === undefined ? index : (item as Mapping)[key]}]`, item])),
  )
}

const longest = 80

/** A value in one line, as much of it as tells it apart. */
function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}
