import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../value.ts'
import type { FieldPath } from '../yaml/field-path.ts'
import { type Fingerprint, namesOf, placeOf, type Steps } from './fingerprint.ts'

/** What happens where a hand and the Compose file set one field differently. */
export type OnConflict = 'fail' | 'ours' | 'theirs'

/** A field that both sides set; undefined for the side that took it out. */
export interface Conflict {
  readonly steps: Steps
  /** The way in the file, with indexes of list items; that of what is left of it where it was taken out. */
  readonly path: FieldPath
  readonly ours: unknown
  readonly theirs: unknown
}

export interface Merge {
  /** What was generated last time. */
  readonly last: Fingerprint
  readonly onConflict: OnConflict
  /** Whether a comment holds what stands at a place, or something in it. */
  readonly held: (path: FieldPath) => 'all' | 'part' | undefined
  /** Fields that are generated once, and stay as they are then. With it, whatever is left behind is told as a conflict. */
  readonly isSetOnce?: ((steps: Steps) => boolean) | undefined
  /** Fields of those that follow all the same while nobody has edited them. */
  readonly follows?: ((steps: Steps) => boolean) | undefined
  readonly conflicts: Conflict[]
}

type Mapping = Readonly<Record<string, unknown>>

/** Mappings whose keys are free: each is a thing of its own, and does not need the others. */
const free = new Set([
  'annotations',
  'labels',
  'matchLabels',
  'nodeSelector',
  'data',
  'stringData',
  'binaryData',
  'limits',
  'requests',
])

/**
 * What a value becomes: undefined where it is to go, or to stay away. `ours` is what stands in the file, `theirs` what is generated
 * now, undefined where there is none; what was generated last time tells who of the two has changed it.
 */
export function merged(merge: Merge, steps: Steps, path: FieldPath, ours: unknown, theirs: unknown): unknown {
  if (isDeepStrictEqual(ours, theirs)) return ours
  if (ours !== undefined && merge.held(path) === 'all') return ours
  if (merge.isSetOnce?.(steps)) return leftBehind(merge, steps, path, ours, theirs)
  if (ours === undefined) return added(merge, steps, path, theirs)
  if (theirs === undefined) return removed(merge, steps, path, ours)
  if (isObject(ours) && isObject(theirs)) return mergedMappings(merge, steps, path, ours, theirs)
  const lists = namedLists(steps, ours, theirs)
  if (lists !== undefined) return mergedLists(merge, steps, path, lists.ours, lists.theirs)
  if (merge.last.holds(steps, theirs)) return ours
  if (merge.last.holds(steps, ours)) return theirs
  return conflict(merge, steps, path, ours, theirs)
}

/** Something that is generated and does not stand there. */
function added(merge: Merge, steps: Steps, path: FieldPath, theirs: unknown): unknown {
  if (!merge.last.knows(steps, theirs)) return theirs
  // It was taken out by hand.
  if (merge.last.holds(steps, theirs)) return undefined
  if (isObject(theirs) && free.has(steps.at(-1) ?? '')) {
    return nonEmpty(mergedMappings(merge, steps, path, {}, theirs))
  }
  return conflict(merge, steps, path, undefined, theirs)
}

/** Something that stands there and is not generated. */
function removed(merge: Merge, steps: Steps, path: FieldPath, ours: unknown): unknown {
  if (!merge.last.knows(steps, ours)) return ours
  const isHeld = merge.held(path) === 'part'
  // What is set once in an item is no reason to keep it.
  const isUnedited = merge.last.holds(steps, ours) || merge.isSetOnce?.([...steps, 'value']) === true
  if (isUnedited && !isHeld) return undefined
  const isThing = steps.length === 1 || steps.at(-1)?.startsWith('[') === true
  if (isThing && isHeld) return ours
  if (isObject(ours) && !isThing) return nonEmpty(mergedMappings(merge, steps, path, ours, {}))
  const list = Array.isArray(ours) ? namesOf(placeOf(steps), ours) : undefined
  if (list !== undefined) return nonEmpty(mergedLists(merge, steps, path, list, new Map()))
  return conflict(merge, steps, path, ours, undefined)
}

function leftBehind(merge: Merge, steps: Steps, path: FieldPath, ours: unknown, theirs: unknown): unknown {
  if (ours === undefined || theirs === undefined || !merge.last.holds(steps, ours)) return ours
  if (merge.follows?.(steps)) return theirs
  merge.conflicts.push({ steps, path, ours, theirs })
  return ours
}

function conflict(merge: Merge, steps: Steps, path: FieldPath, ours: unknown, theirs: unknown): unknown {
  const isLeftBehind = merge.isSetOnce !== undefined && ours !== undefined && theirs !== undefined
  if (merge.onConflict === 'fail' || isLeftBehind) merge.conflicts.push({ steps, path, ours, theirs })
  return merge.onConflict === 'theirs' ? theirs : ours
}

function mergedMappings(merge: Merge, steps: Steps, path: FieldPath, ours: Mapping, theirs: Mapping): Mapping {
  const keys = interleaved(Object.keys(ours), Object.keys(theirs))
  const entries = keys.map((key): [string, unknown] => {
    return [key, merged(merge, [...steps, key], [...path, key], fieldOf(ours, key), fieldOf(theirs, key))]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

type Items = ReadonlyMap<string, unknown>

function mergedLists(merge: Merge, steps: Steps, path: FieldPath, ours: Items, theirs: Items): unknown[] {
  const [own, generated] = [[...ours.keys()], [...theirs.keys()]]
  const indexes = new Map(own.map((name, index) => [name, index]))
  // Init containers run one after the other: where nobody has touched them, they stand as they are generated.
  const isSequence = steps.at(-1) === 'initContainers' && merge.last.holds(steps, [...ours.values()])
  return (isSequence ? interleaved(generated, own) : interleaved(own, generated))
    .map((name) => {
      const index = indexes.get(name)
      const at = index === undefined ? path : [...path, index]
      return merged(merge, [...steps, `[${name}]`], at, ours.get(name), theirs.get(name))
    })
    .filter((item) => item !== undefined)
}

/** Two lists whose items have names, one of which may be empty. */
function namedLists(steps: Steps, ours: unknown, theirs: unknown): { ours: Items; theirs: Items } | undefined {
  if (!Array.isArray(ours) || !Array.isArray(theirs)) return undefined
  const place = placeOf(steps)
  const [a, b] = [namesOf(place, ours), namesOf(place, theirs)]
  if ((a === undefined && ours.length > 0) || (b === undefined && theirs.length > 0)) return undefined
  return a === undefined && b === undefined ? undefined : { ours: a ?? new Map(), theirs: b ?? new Map() }
}

/** The names of both, in the order of the first; what the second alone has follows what it follows there. */
export function interleaved(first: readonly string[], second: readonly string[]): string[] {
  const names = [...first]
  const known = new Set(first)
  let after = -1
  for (const name of second) {
    if (known.has(name)) {
      after = names.indexOf(name)
      continue
    }
    // What nothing stands before is no more at the front than what stands there.
    names.splice(++after, 0, name)
    known.add(name)
  }
  return names
}

function nonEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value
}

function fieldOf(mapping: Mapping, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined
}
