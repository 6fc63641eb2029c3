import type { NameItem } from '../yaml/revise.ts'

/**
 * The lists whose items have names, by the fields that lead to them, and the fields that name an item: `x-kubernetes-list-map-keys`
 * of the OpenAPI of Kubernetes (a test holds this table against data/), and what Kustomize merges by. All other lists are atomic.
 */
const named: readonly (readonly [path: RegExp, keys: readonly string[]])[] = [
  [/(?:^|\.)(?:c|initC|ephemeralC)ontainers$/, ['name']],
  [/ontainers\.env$|\.resources\.claims$/, ['name']],
  [/ontainers\.ports$/, ['containerPort', 'protocol']],
  [/ontainers\.volumeMounts$/, ['mountPath']],
  [/ontainers\.volumeDevices$/, ['devicePath']],
  [/(?:^|\.)spec\.(?:volumes|imagePullSecrets|schedulingGates|resourceClaims)$/, ['name']],
  [/(?:^|\.)spec\.hostAliases$/, ['ip']],
  [/(?:^|\.)spec\.topologySpreadConstraints$/, ['topologyKey', 'whenUnsatisfiable']],
  [/^spec\.ports$/, ['port', 'protocol']],
  [/^secrets$/, ['name']],
  [/(?:^|\.)metadata\.ownerReferences$/, ['uid']],
  // Atomic for the API server, which lets nobody change it; a file is edited field by field all the same.
  [/^spec\.volumeClaimTemplates$/, ['metadata.name']],
  // https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
  [/^(?:images|replicas|configMapGenerator|secretGenerator)$/, ['name']],
  [/^patches$/, ['target.kind', 'target.name', 'target.namespace', 'path']],
]

/** Lists of texts that are sets: the text is the name. */
const sets = /^(?:resources|components|crds|configurations|transformers|generators)$|(?:^|\.)metadata\.finalizers$/

/** What the API server fills in. */
const defaults: Readonly<Record<string, string>> = { protocol: 'TCP' }

/** The name of an item of a list in a manifest or kustomization; undefined where the list is atomic. */
export const nameOfItem: NameItem = (path, item) => namerOf(path.join('.'))?.(item)

type Namer = (item: unknown) => string | undefined

const namers = new Map<string, Namer | undefined>()

/** What names the items of the list at a place, such as `spec.template.spec.containers`; undefined where the list is atomic. */
export function namerOf(place: string): Namer | undefined {
  if (!namers.has(place)) namers.set(place, makeNamer(place))
  return namers.get(place)
}

function makeNamer(place: string): Namer | undefined {
  if (sets.test(place)) return (item) => (typeof item === 'string' ? item : undefined)
  const keys = named.find(([pattern]) => pattern.test(place))?.[1].map((key) => key.split('.'))
  if (keys === undefined) return undefined
  const isPatches = place === 'patches'
  return (item) => {
    const parts = keys.map((key) => fieldOf(item, key))
    if (parts.every((part) => part === undefined)) return undefined
    const name = parts.flatMap((part, index) => part ?? defaults[keys[index]![0]!] ?? []).join('/')
    return isPatches && isJsonPatch(item) ? `${name}/operations` : name
  }
}

/** One object may have a strategic merge patch and one of operations. */
function isJsonPatch(item: unknown): boolean {
  const patch = fieldOf(item, ['patch'])
  return typeof patch === 'string' && /^\s*(?:#.*\n\s*)*[-[]/.test(patch)
}

/** A scalar of an item. */
function fieldOf(item: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof item === 'object' ? undefined : item
  if (typeof item !== 'object' || item === null) return undefined
  return fieldOf((item as Readonly<Record<string, unknown>>)[key], rest)
}
