import type { Node } from './decode/node.ts'
import { nodeKind } from './decode/node.ts'
import { isMerge, nameOfKey } from './decode/value.ts'

/** A stretch of the text, in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What of a field path is meant: its value, its key, or, where it is absent, the deepest ancestor that is there. */
export type At = 'value' | 'key' | 'missing'

interface Found {
  readonly key: Node | undefined
  readonly value: Node
}

/**
 * Where a field path stands in a document. Aliases and merge keys are followed, so the place may lie in an anchor.
 * `value`: the value, or its key where the value is empty; `key`: the key; `missing`: the key of the deepest ancestor that is
 * there, or for a list's item its first character. A path that does not exist is located like `missing`.
 */
export function locate(root: Node, path: readonly (string | number)[], at: At): Range {
  let found: Found = { key: undefined, value: root }
  for (const step of path) {
    const next = child(resolved(found.value), step)
    if (next === undefined) return ancestorRange(found)
    found = next
  }
  if (at === 'key' && found.key !== undefined) return rangeOf(found.key)
  if (at === 'missing') return ancestorRange(found)
  return valueRange(found)
}

function valueRange({ key, value }: Found): Range {
  if (value.end > value.first) return rangeOf(value)
  return rangeOf(key ?? value)
}

function ancestorRange({ key, value }: Found): Range {
  if (key !== undefined) return rangeOf(key)
  const target = value.kind === nodeKind.mapping ? value.children[0] : undefined
  return rangeOf(target ?? value)
}

function rangeOf(node: Node): Range {
  return { start: node.first, end: Math.max(node.end, node.first + 1) }
}

function resolved(node: Node): Node {
  return node.kind === nodeKind.alias ? node.target! : node
}

function child(node: Node, step: string | number): Found | undefined {
  if (node.kind === nodeKind.sequence) {
    const value = typeof step === 'number' ? node.children[step] : undefined
    return value === undefined ? undefined : { key: undefined, value }
  }
  return node.kind === nodeKind.mapping ? field(node, String(step)) : undefined
}

/** The last of equal keys counts, as it does for the value; merged fields give way to written ones. */
function field(node: Node, name: string): Found | undefined {
  for (let i = node.children.length - 2; i >= 0; i -= 2) {
    const key = node.children[i]!
    if (!isMerge(key) && nameOfKey(key) === name) return { key, value: node.children[i + 1]! }
  }
  for (let i = 0; i < node.children.length; i += 2) {
    const found = isMerge(node.children[i]!) ? mergedField(resolved(node.children[i + 1]!), name) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function mergedField(source: Node, name: string): Found | undefined {
  if (source.kind === nodeKind.mapping) return field(source, name)
  for (const item of source.children) {
    const found = mergedField(resolved(item), name)
    if (found !== undefined) return found
  }
  return undefined
}

/** The field path of the key or value that starts at an offset; the path of what encloses it where nothing starts there. */
export function pathAt(root: Node, offset: number): (string | number)[] {
  const path: (string | number)[] = []
  let node = root
  for (;;) {
    const next = stepTo(node, offset)
    if (next === undefined) return path
    path.push(next.step)
    if (next.isKey) return path
    node = next.node
  }
}

function stepTo(node: Node, offset: number): { step: string | number; node: Node; isKey: boolean } | undefined {
  if (node.kind === nodeKind.sequence) {
    const index = node.children.findIndex((item) => item.first <= offset && offset < item.end)
    return index < 0 ? undefined : { step: index, node: node.children[index]!, isKey: false }
  }
  if (node.kind !== nodeKind.mapping) return undefined
  for (let i = 0; i < node.children.length; i += 2) {
    const key = node.children[i]!
    const value = node.children[i + 1]!
    const isKey = key.first <= offset && offset < key.end
    if (isKey || (value.first <= offset && offset < value.end)) {
      return { step: nameOfKey(key) ?? key.text, node: value, isKey }
    }
  }
  return undefined
}
