import type { Place } from '../../place.ts'
import { type Lines, linesOf } from '../../yaml/lines.ts'
import type { Finding } from '../rules.ts'

/** The text of one Compose file, with its path as results print it. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly lines: Lines
}

/** A stretch of a source, in UTF-16 units; the end is exclusive. */
export interface Spot {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** `!reset` removes what earlier files gave, `!override` replaces it (Compose specification, "Merge"). */
export type MergeTag = 'reset' | 'override'

export type Scalar = string | number | boolean | null

/** A Compose model on its way to the canonical form: every node remembers where it was written. Never changed in place. */
export type Tree = MapTree | ListTree | ScalarTree

export interface MapTree {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
  readonly spot: Spot
  readonly tag?: MergeTag
}

export interface Entry {
  readonly key: Spot
  readonly value: Tree
}

export interface ListTree {
  readonly kind: 'list'
  readonly items: readonly Tree[]
  readonly spot: Spot
  readonly tag?: MergeTag
}

export interface ScalarTree {
  readonly kind: 'scalar'
  readonly value: Scalar
  /** The text with `masked()` in place of the values of secret variables, where it has some: what may be written. */
  readonly masked?: string
  /** The number is written with a point or an exponent: Go prints it otherwise. */
  readonly isFloat?: boolean
  readonly spot: Spot
  readonly tag?: MergeTag
}

export type TreePath = readonly (string | number)[]

/** A model that must not be converted: the findings say why. Thrown while loading, and caught by the plan. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super(findings[0]?.message ?? 'refused')
    this.findings = findings
  }
}

export function sourceOf(path: string, text: string): Source {
  let lines: Lines | undefined
  return {
    path,
    text,
    get lines() {
      lines ??= linesOf(text)
      return lines
    },
  }
}

export function scalar(value: Scalar, spot: Spot): ScalarTree {
  return { kind: 'scalar', value, spot }
}

export function list(items: readonly Tree[], spot: Spot): ListTree {
  return { kind: 'list', items, spot }
}

export function map(entries: Iterable<readonly [string, Entry]>, spot: Spot): MapTree {
  return { kind: 'map', entries: new Map(entries), spot }
}

/** A mapping made by us in place of a short form: all of it stands where the short form stands. */
export function mapAt(spot: Spot, values: Readonly<Record<string, Tree | Scalar | undefined>>): MapTree {
  const entries = Object.entries(values).flatMap(([name, value]): [string, Entry][] => {
    if (value === undefined) return []
    const tree = typeof value === 'object' && value !== null ? value : scalar(value, spot)
    return [[name, { key: spot, value: tree }]]
  })
  return map(entries, spot)
}

/** The mapping with some entries set (or, with undefined, removed). */
export function withEntries(tree: MapTree, changes: Readonly<Record<string, Tree | undefined>>): MapTree {
  const entries = new Map(tree.entries)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) entries.delete(name)
    else entries.set(name, { key: entries.get(name)?.key ?? value.spot, value })
  }
  return { ...tree, entries }
}

/** The tree with each value or item changed; the same tree where none is. */
export function withChildren(tree: Tree, change: (child: Tree, name: string | number) => Tree): Tree {
  if (tree.kind === 'scalar') return tree
  if (tree.kind === 'list') {
    let items: Tree[] | undefined
    for (let i = 0; i < tree.items.length; i++) {
      const value = change(tree.items[i]!, i)
      if (value === tree.items[i]) continue
      items ??= [...tree.items]
      items[i] = value
    }
    return items === undefined ? tree : { ...tree, items }
  }
  let entries: Map<string, Entry> | undefined
  for (const [name, { key, value: before }] of tree.entries) {
    const value = change(before, name)
    if (value === before) continue
    entries ??= new Map(tree.entries)
    entries.set(name, { key, value })
  }
  return entries === undefined ? tree : { ...tree, entries }
}

function childOf(tree: Tree | undefined, step: string | number): Tree | undefined {
  if (tree?.kind === 'map') return tree.entries.get(String(step))?.value
  return tree?.kind === 'list' && typeof step === 'number' ? tree.items[step] : undefined
}

export function at(tree: Tree | undefined, ...path: TreePath): Tree | undefined {
  return path.reduce(childOf, tree)
}

/** The mapping at a path; an empty one where there is none. */
export function entriesAt(tree: Tree | undefined, ...path: TreePath): ReadonlyMap<string, Entry> {
  const found = at(tree, ...path)
  return found?.kind === 'map' ? found.entries : new Map()
}

export function scalarText(tree: Tree | undefined): string | undefined {
  if (tree?.kind !== 'scalar' || tree.value === null) return undefined
  return tree.isFloat === true ? floatText(tree.value as number) : String(tree.value)
}

/** A float as Go prints it (`%v`): with an exponent below 0.0001, and from a million on. */
function floatText(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  const size = Number(exponent)
  if (size >= -4 && size < 6) return String(value)
  return `${digits}e${size < 0 ? '-' : '+'}${String(Math.abs(size)).padStart(2, '0')}`
}

/** The tree as plain data, for code that needs no places. Mappings have no prototype, so no key is special. */
export function toPlain(tree: Tree): unknown {
  return plainOf(tree, ({ value }) => value)
}

/** The same with secrets masked where commands hold them. */
export function toMasked(tree: Tree): unknown {
  return plainOf(tree, ({ value, masked }) => masked ?? value)
}

function plainOf(tree: Tree, read: (scalar: ScalarTree) => Scalar): unknown {
  if (tree.kind === 'scalar') return read(tree)
  if (tree.kind === 'list') return tree.items.map((item) => plainOf(item, read))
  const plain = Object.create(null) as Record<string, unknown>
  for (const [name, { value }] of tree.entries) plain[name] = plainOf(value, read)
  return plain
}

/** `services.web.ports[0]` */
export function pathText(path: TreePath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  )
}

export function placeOf(spot: Spot): Place {
  const { source } = spot
  const start = source.lines.at(spot.start)
  const end = source.lines.at(Math.max(spot.end, spot.start))
  return { file: source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** The place of a path: of its key where it has one, of the deepest ancestor that exists otherwise. */
export function spotAt(root: Tree, path: TreePath): Spot {
  let tree: Tree = root
  let spot = root.spot
  for (const step of path) {
    const key = tree.kind === 'map' ? tree.entries.get(String(step))?.key : undefined
    const next = childOf(tree, step)
    if (next === undefined) return spot
    spot = key ?? next.spot
    tree = next
  }
  return spot
}
