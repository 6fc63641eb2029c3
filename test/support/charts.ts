import { parseAllDocuments } from 'yaml'

// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Anything = any

/** Lists whose order means nothing to Kubernetes, by what their items are told apart by. */
const unordered: Readonly<Record<string, string>> = { env: 'name', volumes: 'name', volumeMounts: 'mountPath' }

/** The objects of rendered manifests by kind and name, so that two renderings can be compared. */
export function comparableObjects(text: string): Readonly<Record<string, unknown>> {
  const documents = parseAllDocuments(text) as { toJS(): Anything }[]
  const objects = documents.map((document) => document.toJS()).filter((object) => object !== null)
  return Object.fromEntries(objects.map((object) => [`${object.kind}/${object.metadata.name}`, sorted(object)]))
}

function sorted(value: Anything, key = ''): Anything {
  if (Array.isArray(value)) {
    const by = unordered[key]
    const items = value.map((item) => sorted(item))
    return by === undefined ? items : items.sort((a, b) => (a[by] < b[by] ? -1 : 1))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, sorted(field, name)]))
}
