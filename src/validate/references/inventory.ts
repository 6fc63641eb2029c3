import type { Manifest } from '../manifest.ts'
import { Node } from '../rules/node.ts'
import { shapesOf } from './misspelling.ts'

/** Something that others can refer to: an object of a set, or one that an object of the set makes. */
export interface Target {
  readonly kind: string
  readonly name: string
  /** Undefined where it is not written: it is then whatever the user applies it to. */
  readonly namespace: string | undefined
  /** The object itself; undefined where something else makes it (a generator, an operator). */
  readonly subject: Subject | undefined
}

/** An object of the set, for reading. */
export interface Subject {
  readonly manifest: Manifest
  readonly root: Node
  readonly kind: string
  readonly group: string
  readonly name: string
  readonly namespace: string | undefined
}

/** Pods as a workload describes them. */
export interface PodTemplate {
  readonly owner: Subject
  /** The node with `metadata` and `spec`. */
  readonly node: Node
  readonly labels: Readonly<Record<string, string>>
}

/** @param namespace the namespace that a kustomization puts the object into, whatever is written. */
export function subjectOf(manifest: Manifest, namespace = manifest.namespace): Subject {
  const { apiVersion, kind, name = '' } = manifest
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
  return { manifest, root: new Node(manifest.object), kind, group, name, namespace }
}

interface Entry {
  readonly set: number
  readonly target: Target
}

interface PodEntry {
  readonly set: number
  readonly pod: PodTemplate
}

/**
 * Everything that several sets of objects define, found by kind and name, or by label. A namespace that is not written
 * matches every namespace.
 */
export class Inventory {
  readonly #targets = new Map<string, Map<string, Entry[]>>()
  readonly #podsByLabel = new Map<string, PodEntry[]>()
  readonly #pods: PodEntry[] = []
  readonly #shapes = new Map<string, ReadonlySet<string>>()

  add(subject: Subject, set: number): void {
    this.#put({ kind: subject.kind, name: subject.name, namespace: subject.namespace, subject }, set)
    for (const made of madeBy(subject)) this.#put(made, set)
    const node = podTemplateOf(subject)
    if (node === undefined) return
    const pod = { owner: subject, node, labels: textMap(node.at('metadata', 'labels')) }
    this.#pods.push({ set, pod })
    for (const [key, value] of Object.entries(pod.labels)) append(this.#podsByLabel, `${key}=${value}`, { set, pod })
  }

  /** Adds something that is made by no object: by a generator of a kustomization. */
  addMade(kind: string, name: string, set: number): void {
    this.#put({ kind, name, namespace: undefined, subject: undefined }, set)
  }

  /** What is seen from a set: all but what the hidden sets define, and nothing else where the set itself has it. */
  seenFrom(own: number, hidden: ReadonlySet<number>): View {
    const seen = <T extends { set: number }>(entries: readonly T[]): T[] =>
      hidden.size === 0 ? [...entries] : entries.filter(({ set }) => !hidden.has(set))
    const inNamespace = (entries: readonly Entry[], namespace: string | undefined): Target[] =>
      seen(entries).flatMap(({ target }) => (sameNamespace(target.namespace, namespace) ? [target] : []))
    const ownFirst = <T extends { set: number }>(entries: readonly T[]): readonly T[] => {
      const inOwn = entries.filter(({ set }) => set === own)
      return inOwn.length > 0 ? inOwn : entries
    }
    return {
      find: (kind, name, namespace) => {
        const entries = this.#targets.get(kind)?.get(name) ?? []
        const inOwn = inNamespace(ownFirst(entries), namespace)
        return inOwn.length > 0 ? inOwn : inNamespace(entries, namespace)
      },
      all: (kind, namespace) => inNamespace([...(this.#targets.get(kind)?.values() ?? [])].flat(), namespace),
      candidates: (kind, namespace) => {
        const ofKind = this.#targets.get(kind)
        if (ofKind === undefined || ofKind.size > mostCandidates) return []
        return inNamespace([...ofKind.values()].flat(), namespace)
      },
      hasSimilar: (kind, name) => {
        const shapes = this.#shapesOf(kind)
        return shapesOf(name).some((shape) => shapes.has(shape))
      },
      podsWith: (labels, namespace) =>
        ownFirst(
          seen(this.#podsMatching(labels)).filter(({ pod }) => sameNamespace(pod.owner.namespace, namespace)),
        ).map(({ pod }) => pod),
      podsIn: (namespace) =>
        seen(this.#pods.slice(0, mostCandidates)).flatMap(({ pod }) =>
          sameNamespace(pod.owner.namespace, namespace) ? [pod] : [],
        ),
    }
  }

  /** The shapes of all names of a kind, found when they are first asked for: by then everything is added. */
  #shapesOf(kind: string): ReadonlySet<string> {
    const known = this.#shapes.get(kind)
    if (known !== undefined) return known
    const names = this.#targets.get(kind)
    const shapes = new Set<string>()
    if (names !== undefined && names.size <= mostCandidates) {
      for (const name of names.keys()) for (const shape of shapesOf(name)) shapes.add(shape)
    }
    this.#shapes.set(kind, shapes)
    return shapes
  }

  #podsMatching(labels: Readonly<Record<string, string>>): PodEntry[] {
    const lists = Object.entries(labels).map(([key, value]) => this.#podsByLabel.get(`${key}=${value}`) ?? [])
    const [shortest = []] = lists.sort((a, b) => a.length - b.length)
    return shortest.filter(({ pod }) => Object.entries(labels).every(([key, value]) => pod.labels[key] === value))
  }

  #put(target: Target, set: number): void {
    const ofKind = this.#targets.get(target.kind) ?? new Map<string, Entry[]>()
    this.#targets.set(target.kind, ofKind)
    append(ofKind, target.name, { set, target })
  }
}

/** What one set sees of an inventory. */
export interface View {
  find(kind: string, name: string, namespace?: string): Target[]
  all(kind: string, namespace?: string): Target[]
  /** As `all`, but nothing where there are too many to compare each with a misspelt name. */
  candidates(kind: string, namespace?: string): Target[]
  /** Whether a candidate may be what a misspelt name means: `isMisspelling` holds for no name where this does not. */
  hasSimilar(kind: string, name: string): boolean
  /** The Pod templates that have all of these labels, of which there must be one. */
  podsWith(labels: Readonly<Record<string, string>>, namespace: string | undefined): PodTemplate[]
  /** Pod templates, at most as many as are worth comparing. */
  podsIn(namespace: string | undefined): PodTemplate[]
}

/** Looking for what a name may mean compares it with all others: more than this many would make time grow quadratically. */
const mostCandidates = 400

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

export function sameNamespace(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

/** The entries of a map whose values are text. */
export function textMap(node: Node): Record<string, string> {
  const entries = Object.entries(node.map ?? {})
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

const templatePaths: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  Rollout: ['spec', 'template'],
  PodTemplate: ['template'],
}

const podGroups = new Set(['', 'apps', 'batch', 'extensions', 'argoproj.io'])

/** The node of an object that describes Pods. */
export function podTemplateOf({ kind, group, root }: Subject): Node | undefined {
  const path = Object.hasOwn(templatePaths, kind) && podGroups.has(group) ? templatePaths[kind] : undefined
  if (path === undefined) return undefined
  const node = root.at(...path)
  return node.map === undefined ? undefined : node
}

/** Objects that controllers make from this one under a name that stands in it. */
function madeBy(subject: Subject): Target[] {
  const { kind, group, root, name, namespace } = subject
  const made = (madeKind: string, madeName: string | undefined): Target[] =>
    madeName === undefined ? [] : [{ kind: madeKind, name: madeName, namespace, subject: undefined }]
  switch (`${group}/${kind}`) {
    case 'external-secrets.io/ExternalSecret':
      return made('Secret', root.at('spec', 'target', 'name').text ?? name)
    case 'external-secrets.io/ClusterExternalSecret':
      return made('Secret', root.at('spec', 'externalSecretSpec', 'target', 'name').text ?? name).map(anywhere)
    case 'bitnami.com/SealedSecret':
      return made('Secret', root.at('spec', 'template', 'metadata', 'name').text ?? name)
    case 'isindir.github.com/SopsSecret':
      return root
        .at('spec', 'secretTemplates')
        .items()
        .flatMap((item) => made('Secret', item.at('name').text))
    case 'cert-manager.io/Certificate':
      return made('Secret', root.at('spec', 'secretName').text)
    case 'cert-manager.io/Issuer':
    case 'cert-manager.io/ClusterIssuer':
      return made('Secret', root.at('spec', 'acme', 'privateKeySecretRef', 'name').text).map(anywhere)
    case 'trust.cert-manager.io/Bundle':
      return made('ConfigMap', name).map(anywhere)
    case 'secrets-store.csi.x-k8s.io/SecretProviderClass':
      return root
        .at('spec', 'secretObjects')
        .items()
        .flatMap((item) => made('Secret', item.at('secretName').text))
    case 'secrets.hashicorp.com/VaultStaticSecret':
    case 'secrets.hashicorp.com/VaultDynamicSecret':
      return made('Secret', root.at('spec', 'destination', 'name').text)
    case 'onepassword.com/OnePasswordItem':
      return made('Secret', name)
    case 'networking.k8s.io/Ingress':
      return hasIssuer(root)
        ? root
            .at('spec', 'tls')
            .items()
            .flatMap((item) => made('Secret', item.at('secretName').text))
        : []
    case 'gateway.networking.k8s.io/Gateway':
      return hasIssuer(root) ? gatewayCertificates(root).flatMap((secret) => made('Secret', secret)) : []
    default:
      return []
  }
}

function anywhere(target: Target): Target {
  return { ...target, namespace: undefined }
}

/** Whether cert-manager makes the TLS Secrets of an object, as its annotations ask. */
function hasIssuer(root: Node): boolean {
  const annotations = root.at('metadata', 'annotations')
  return annotations
    .entries()
    .some(([key]) =>
      /^cert-manager\.io\/(cluster-)?issuer$|^kubernetes\.io\/tls-acme$|^certmanager\.k8s\.io\//.test(key),
    )
}

function gatewayCertificates(root: Node): (string | undefined)[] {
  const listeners = root.at('spec', 'listeners').items()
  return listeners.flatMap((listener) =>
    listener
      .at('tls', 'certificateRefs')
      .items()
      .map((reference) => reference.at('name').text),
  )
}
