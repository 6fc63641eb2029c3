import { type Node, nodeKind } from './node.ts'
import { goType, keyText, resolveScalar } from './resolve.ts'
import { SyntaxProblem } from './syntax-error.ts'

/** A key that stands twice in one mapping; the later one is at `[start, end)`. */
export interface DuplicateKey {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Whether go-yaml sees two keys of different types (`1` and `"1"`) that become one in JSON. */
  readonly onlyInJson: boolean
  /** Whether it stands once, and a second time in what is merged into the mapping: other parsers than go-yaml v2 allow that. */
  readonly isMerged: boolean
}

/** More duplicate keys than these in one document are not told apart. */
const mostDuplicates = 100

interface Value {
  readonly value: unknown
  readonly duplicates: readonly DuplicateKey[]
}

/**
 * The JSON value that sigs.k8s.io/yaml makes of a document: merge keys and aliases carried out, keys turned into strings.
 * @throws SyntaxProblem for what it refuses: null or collection as key, an anchor within itself, excessive aliasing, infinity.
 */
export function toValue(root: Node): Value {
  const composer = new Composer()
  return { value: composer.value(root), duplicates: composer.duplicates }
}

class Composer {
  readonly duplicates: DuplicateKey[] = []
  private readonly open = new Set<Node>()
  private operations = 0
  private aliased = 0
  private aliasDepth = 0

  value(node: Node): unknown {
    this.count(node)
    switch (node.kind) {
      case nodeKind.scalar:
        return scalarValue(node)
      case nodeKind.mapping:
        return this.mapping(node, {})
      case nodeKind.sequence:
        return node.children.map((child) => this.value(child))
      default:
        return this.alias(node, (target) => this.value(target))
    }
  }

  private alias<T>(node: Node, use: (target: Node) => T): T {
    if (this.open.has(node)) throw new SyntaxProblem(`anchor '${node.text}' value contains itself`, node.start)
    this.open.add(node)
    this.aliasDepth++
    const value = use(node.target!)
    this.aliasDepth--
    this.open.delete(node)
    return value
  }

  /** Refuses documents whose aliases blow up, at the same size as go-yaml (from 99 % of 400,000 nodes to 10 % of 4,000,000). */
  private count(node: Node): void {
    this.operations++
    if (this.aliasDepth === 0) return
    this.aliased++
    if (this.aliased <= 100 || this.operations <= 1000) return
    const scale = Math.min(Math.max((this.operations - 400_000) / 3_600_000, 0), 1)
    if (this.aliased / this.operations > 0.99 - 0.89 * scale) {
      throw new SyntaxProblem('document contains excessive aliasing', node.start)
    }
  }

  private mapping(node: Node, into: Record<string, unknown>): Record<string, unknown> {
    const { children } = node
    for (let i = 0; i < children.length; i += 2) {
      const key = children[i]!
      const value = children[i + 1]!
      if (isMerge(key)) {
        this.merge(value, into)
        continue
      }
      const name = this.keyName(key)
      if (Object.hasOwn(into, name)) this.duplicate(node, key, name, i)
      setField(into, name, this.value(value))
    }
    return into
  }

  private keyName(key: Node): string {
    const target = key.kind === nodeKind.alias ? key.target! : key
    this.operations++
    if (target.kind !== nodeKind.scalar)
      throw new SyntaxProblem('a key must be text, not a mapping or a list', key.start)
    if (!target.plain && target.tag === '') return target.text
    const resolved = resolveScalar(target)
    if (typeof resolved === 'string') return resolved
    const name = keyText(target.text, resolved)
    if (name === undefined) throw new SyntaxProblem('a key must be text, not null', key.start)
    return name
  }

  private duplicate(node: Node, key: Node, name: string, index: number): void {
    if (this.duplicates.length >= mostDuplicates) return
    const earlier = node.children.find(
      (other, i) => i < index && i % 2 === 0 && !isMerge(other) && this.keyName(other) === name,
    )
    const onlyInJson = earlier !== undefined && typeOf(earlier) !== typeOf(key)
    this.duplicates.push({ key: name, start: key.start, end: key.end, onlyInJson, isMerged: earlier === undefined })
  }

  private merge(value: Node, into: Record<string, unknown>): void {
    const target = value.kind === nodeKind.alias ? value.target! : value
    if (target.kind === nodeKind.mapping) {
      this.mergeMapping(value, into)
      return
    }
    if (value.kind !== nodeKind.sequence) throw notAMap(value)
    for (const item of [...value.children].reverse()) {
      const itemTarget = item.kind === nodeKind.alias ? item.target! : item
      if (itemTarget.kind !== nodeKind.mapping) throw notAMap(item)
      this.mergeMapping(item, into)
    }
  }

  private mergeMapping(value: Node, into: Record<string, unknown>): void {
    this.count(value)
    if (value.kind === nodeKind.mapping) this.mapping(value, into)
    else this.alias(value, (target) => this.mapping(target, into))
  }
}

function scalarValue(node: Node): unknown {
  if (!node.plain && node.tag === '') return node.text
  const value = resolveScalar(node)
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new SyntaxProblem(`JSON has no way to write the number ${node.text}`, node.start)
  }
  return value
}

function typeOf(key: Node): string {
  const target = key.kind === nodeKind.alias ? key.target! : key
  return goType(target.text, resolveScalar(target))
}

function notAMap(node: Node): SyntaxProblem {
  return new SyntaxProblem('map merge requires map or sequence of maps as the value', node.start)
}

/** Whether a key is the merge key `<<`. */
export function isMerge(key: Node): boolean {
  return key.text === '<<' && key.kind === nodeKind.scalar && (key.plain || key.tag === 'tag:yaml.org,2002:merge')
}

function setField(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
}

/** The name of a key as JSON has it; undefined where it can be none. */
export function nameOfKey(key: Node): string | undefined {
  const target = key.kind === nodeKind.alias ? key.target! : key
  if (target.kind !== nodeKind.scalar) return undefined
  return keyText(target.text, resolveScalar(target))
}
