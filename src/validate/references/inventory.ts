import { generatedBy } from './generated.ts'
import { type Maker, mayMake } from './makers.ts'
import { shapesOf } from './misspelling.ts'
import type { PodTemplate, Subject, Target } from './subject.ts'

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
  readonly #makers = new Map<string | undefined, Maker[]>()

  addMaker(maker: Maker): void {
    append(this.#makers, maker.namespace, maker)
  }

  add(subject: Subject, set: number): void {
    this.#put({ kind: subject.kind, name: subject.name, namespace: subject.namespace, subject }, set)
    for (const made of generatedBy(subject)) this.#put(made, set)
    const { pods: pod } = subject
    if (pod === undefined) return
    const entry = { set, pod }
    this.#pods.push(entry)
    for (const [key, value] of Object.entries(pod.labels)) append(this.#podsByLabel, `${key}=${value}`, entry)
  }

  /** Adds something that is made by no object: by a generator of a kustomization. */
  addGenerated(kind: string, name: string, set: number): void {
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
      own: (kind, name) => targetsIn(this.#targets.get(kind)?.get(name) ?? [], undefined, isOwn),
      isMade: (name, namespace) => this.#isMade(name, namespace),
      hasLabel: (key) => this.#pods.some(({ pod }) => Object.hasOwn(pod.labels, key)),
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

  #isMade(name: string, namespace: string | undefined): boolean {
    const makers =
      namespace === undefined
        ? [...this.#makers.values()].flat()
        : [...(this.#makers.get(namespace) ?? []), ...(this.#makers.get(undefined) ?? [])]
    return makers.some((maker) => mayMake(maker, name))
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
  /** As `find`, of the set alone, in whatever namespace. */
  own(kind: string, name: string): Target[]
  /** Whether something that no file shows (a chart, an operator) may have made what has this name. */
  isMade(name: string, namespace: string | undefined): boolean
  /** Whether any Pod template has a label of that key. */
  hasLabel(key: string): boolean
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

function append<K, T>(map: Map<K, T[]>, key: K, value: T): void {
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
