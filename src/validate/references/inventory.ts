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
  /** The Pods it describes; undefined where it describes none. */
  readonly pods: PodTemplate | undefined
}

/** Pods as a workload describes them. */
export class PodTemplate {
  readonly owner: Subject
  /** The node with `metadata` and `spec`. */
  readonly node: Node
  readonly labels: Readonly<Record<string, string>>
  #ports: readonly Port[] | undefined

  constructor(owner: Subject, node: Node) {
    this.owner = owner
    this.node = node
    this.labels = textMap(node.at('metadata', 'labels'))
  }

  /** The ports of all containers. */
  get ports(): readonly Port[] {
    this.#ports ??= ['containers', 'initContainers'].flatMap((list) =>
      this.node
        .at('spec', list)
        .items()
        .flatMap((container) => container.at('ports').items())
        .map((port) => ({ name: port.at('name').text, number: port.at('containerPort').number })),
    )
    return this.#ports
  }
}

export interface Port {
  readonly name: string | undefined
  readonly number: number | undefined
}

/** @param namespace the namespace that a kustomization puts the object into, whatever is written. */
export function subjectOf(manifest: Manifest, namespace = manifest.namespace): Subject {
  const { apiVersion, kind, name = '' } = manifest
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
  const root = new Node(manifest.object)
  const subject = { manifest, root, kind, group, name, namespace, pods: undefined as PodTemplate | undefined }
  const node = podTemplateOf(subject)
  if (node !== undefined) subject.pods = new PodTemplate(subject, node)
  return subject
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
    const { pods: pod } = subject
    if (pod === undefined) return
    const entry = { set, pod }
    this.#pods.push(entry)
    for (const [key, value] of Object.entries(pod.labels)) append(this.#podsByLabel, `${key}=${value}`, entry)
  }

  /** Adds something that is made by no object: by a generator of a kustomization. */
  addMade(kind: string, name: string, set: number): void {
    this.#put({ kind, name, namespace: undefined, subject: undefined }, set)
  }

  /** What is seen from a set: all but what the hidden sets define, and nothing else where the set itself has it. */
  seenFrom(own: number, hidden: ReadonlySet<number>): View {
    const isSeen = ({ set }: { readonly set: number }): boolean => hidden.size === 0 || !hidden.has(set)
    const isOwn = ({ set }: { readonly set: number }): boolean => set === own
    const all = (ofKind: ReadonlyMap<string, readonly Entry[]>, namespace: string | undefined): Target[] =>
      [...ofKind.values()].flatMap((entries) => targetsIn(entries, namespace, isSeen))
    return {
      find: (kind, name, namespace) => {
        const entries = this.#targets.get(kind)?.get(name)
        if (entries === undefined) return []
        const inOwn = targetsIn(entries, namespace, isOwn)
        return inOwn.length > 0 ? inOwn : targetsIn(entries, namespace, isSeen)
      },
      all: (kind, namespace) => all(this.#targets.get(kind) ?? new Map(), namespace),
      candidates: (kind, namespace) => {
        const ofKind = this.#targets.get(kind)
        return ofKind === undefined || ofKind.size > mostCandidates ? [] : all(ofKind, namespace)
      },
      hasSimilar: (kind, name) => {
        const shapes = this.#shapesOf(kind)
        return shapes.size > 0 && shapesOf(name).some((shape) => shapes.has(shape))
      },
      podsWith: (labels, namespace) => {
        const entries = this.#podsMatching(labels)
        const inOwn = podsAmong(entries, namespace, isOwn)
        return inOwn.length > 0 ? inOwn : podsAmong(entries, namespace, isSeen)
      },
      podsIn: (namespace) => podsAmong(this.#pods.slice(0, mostCandidates), namespace, isSeen),
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
    const pairs = Object.entries(labels)
    const lists = pairs.map(([key, value]) => this.#podsByLabel.get(`${key}=${value}`) ?? [])
    const [shortest = []] = lists.sort((a, b) => a.length - b.length)
    return shortest.filter(({ pod }) => pairs.every(([key, value]) => pod.labels[key] === value))
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

function targetsIn(
  entries: readonly Entry[],
  namespace: string | undefined,
  accepts: (entry: Entry) => boolean,
): Target[] {
  const targets: Target[] = []
  for (const entry of entries) {
    if (accepts(entry) && sameNamespace(entry.target.namespace, namespace)) targets.push(entry.target)
  }
  return targets
}

function podsAmong(
  entries: readonly PodEntry[],
  namespace: string | undefined,
  accepts: (entry: PodEntry) => boolean,
): PodTemplate[] {
  const pods: PodTemplate[] = []
  for (const entry of entries) {
    if (accepts(entry) && sameNamespace(entry.pod.owner.namespace, namespace)) pods.push(entry.pod)
  }
  return pods
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
function podTemplateOf({ kind, group, root }: Omit<Subject, 'pods'>): Node | undefined {
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
