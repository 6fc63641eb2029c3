import type { Alias, Node, Pair, ParsedNode, Scalar as YamlScalar } from 'yaml'
import { InputError } from '../../errors.ts'
import { type Entry, type MergeTag, placeOf, type Scalar, type Source, type Spot, type Tree } from './tree.ts'

type Yaml = typeof import('yaml')

const maximumDepth = 100
/** Nodes of one file with its aliases expanded: a bomb is refused long before memory is. */
const maximumNodes = 200_000

/**
 * Reads the YAML documents of a Compose file with the places of all nodes. Aliases and merge keys are resolved; plain
 * scalars mean what they mean to Compose's own reader (YAML 1.2 booleans, and octal numbers with a leading zero).
 * @throws InputError with the place of the first syntax error.
 */
export async function readCompose(source: Source): Promise<Tree[]> {
  const yaml = await import('yaml')
  const documents = yaml.parseAllDocuments(source.text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  if (!Array.isArray(documents)) return []
  return documents.flatMap((document) => {
    const problem = document.errors[0]
    if (problem !== undefined) {
      // The parser reports what exceeds its own stack as an error of the text.
      const message = /call stack/.test(problem.message) ? 'too deeply nested' : problem.message
      throw syntaxError(source, problem.pos[0], problem.pos[1], message)
    }
    const reader = new Reader(yaml, source, document)
    return document.contents === null ? [] : [reader.tree(document.contents as Node, 0)]
  })
}

function syntaxError(source: Source, start: number, end: number, message: string): InputError {
  const place = placeOf({ source, start, end })
  const tab = /\t/.test(source.text.slice(start, end)) || source.text[start] === '\t'
  return new InputError(`${source.path} is not valid YAML: ${message.split('\n')[0]}`, {
    place,
    fix: tab
      ? `Indent line ${place.line} with spaces: YAML forbids tabs.`
      : `Correct the YAML at line ${place.line}, column ${place.column}.`,
  })
}

class Reader {
  private readonly yaml: Yaml
  private readonly source: Source
  private readonly document: import('yaml').Document
  private nodes = 0
  private targets: ReadonlyMap<Alias, Node> | undefined

  constructor(yaml: Yaml, source: Source, document: import('yaml').Document) {
    this.yaml = yaml
    this.source = source
    this.document = document
  }

  tree(node: Node | null, depth: number): Tree {
    const { yaml } = this
    if (node === null) return { kind: 'scalar', value: null, spot: this.spot(node) }
    if (depth > maximumDepth || ++this.nodes > maximumNodes) {
      const [start = 0, , end = start] = node.range ?? []
      throw syntaxError(this.source, start, end, 'too deeply nested, or too many aliases')
    }
    if (yaml.isAlias(node)) {
      const target = this.resolved(node)
      if (target === undefined) throw this.refuse(node, `the alias *${node.source} has no anchor`)
      return this.tree(target, depth + 1)
    }
    const tag = mergeTag(node)
    const spot = this.spot(node)
    if (yaml.isMap(node)) return { kind: 'map', entries: this.entries(node.items as Pair[], depth), spot, ...tag }
    if (yaml.isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => this.tree(item as Node, depth + 1)), spot, ...tag }
    }
    return { kind: 'scalar', value: scalarValue(node as YamlScalar), spot, ...tag }
  }

  private resolved(alias: Alias): Node | undefined {
    this.targets ??= targetsIn(this.yaml, this.document)
    return this.targets.get(alias)
  }

  /** Written keys win over merged ones, earlier merged mappings over later ones. */
  private entries(pairs: readonly Pair[], depth: number): Map<string, Entry> {
    const { yaml } = this
    const written = new Map<string, Entry>()
    const merged: ReadonlyMap<string, Entry>[] = []
    for (const pair of pairs) {
      const keyNode = pair.key as Node | null
      const key = yaml.isAlias(keyNode) ? this.resolved(keyNode) : keyNode
      const name = yaml.isScalar(key) ? String(key.source ?? key.value ?? '') : undefined
      if (name === undefined) throw this.refuse(keyNode, 'a key must be a plain text')
      const value = this.tree(pair.value as Node | null, depth + 1)
      const spot = this.spot(keyNode)
      if (name === '<<' && (key as YamlScalar).type === 'PLAIN') merged.push(...this.mergedMaps(value, keyNode))
      else if (written.has(name)) throw this.refuse(keyNode, `the key "${name}" stands twice`)
      else written.set(name, { key: spot, value: pair.value === null ? { ...value, spot } : value })
    }
    for (const entries of merged) {
      for (const [name, entry] of entries) if (!written.has(name)) written.set(name, entry)
    }
    return written
  }

  private mergedMaps(value: Tree, key: Node | null): ReadonlyMap<string, Entry>[] {
    if (value.kind === 'map') return [value.entries]
    const items = value.kind === 'list' ? value.items : []
    if (value.kind !== 'list' || items.some((item) => item.kind !== 'map')) {
      throw this.refuse(key, 'a merge key (<<) takes a mapping or a list of mappings')
    }
    return items.flatMap((item) => (item.kind === 'map' ? [item.entries] : []))
  }

  private refuse(node: Node | null, message: string): InputError {
    const spot = this.spot(node)
    return syntaxError(this.source, spot.start, spot.end, message)
  }

  private spot(node: Node | null): Spot {
    const [start = 0, end = start] = (node as ParsedNode | null)?.range ?? []
    return { source: this.source, start, end }
  }
}

/** What each alias stands for: the last node before it with its anchor. The library walks the document for every one of them. */
function targetsIn(yaml: Yaml, document: import('yaml').Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  yaml.visit(document, {
    Node(_, node) {
      const target = yaml.isAlias(node) ? anchors.get(node.source) : undefined
      if (target !== undefined) targets.set(node as Alias, target)
      if (!yaml.isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}

function mergeTag(node: Node): { tag?: MergeTag } {
  if (node.tag === '!reset') return { tag: 'reset' }
  return node.tag === '!override' ? { tag: 'override' } : {}
}

function scalarValue(node: YamlScalar): Scalar {
  if (node.tag === '!!str' || node.tag === 'tag:yaml.org,2002:str') return String(node.source ?? node.value ?? '')
  if (node.type !== 'PLAIN') return typeof node.value === 'string' ? node.value : String(node.source ?? '')
  return plainScalar(node.source ?? String(node.value ?? ''))
}

/** What a plain scalar means to Compose's reader (go-yaml v3: YAML 1.2 with the octal numbers of 1.1). */
function plainScalar(text: string): Scalar {
  if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null
  if (text === 'true' || text === 'True' || text === 'TRUE') return true
  if (text === 'false' || text === 'False' || text === 'FALSE') return false
  if (!/^[-+.0-9]/.test(text)) return text
  return numberOf(text) ?? text
}

function numberOf(text: string): number | undefined {
  const plain = text.replaceAll('_', '')
  const based = /^([-+]?)0([xob]?)([0-9a-f]+)$/i.exec(plain)
  if (based !== null) {
    const [, sign, letter, digits] = based as unknown as [string, string, string, string]
    const base = { x: 16, b: 2, o: 8, '': 8 }[letter.toLowerCase()] ?? 8
    const allowed = base === 16 ? /^[0-9a-f]+$/i : base === 2 ? /^[01]+$/ : /^[0-7]+$/
    if (allowed.test(digits)) return Number.parseInt(digits, base) * (sign === '-' ? -1 : 1)
  }
  if (/^[-+]?(?:0|[1-9][0-9]*)$/.test(plain)) {
    const number = Number(plain)
    return Number.isSafeInteger(number) ? number : undefined
  }
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i.test(plain)) return Number(plain)
  return undefined
}
