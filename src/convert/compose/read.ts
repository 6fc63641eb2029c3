import { InputError } from '../../errors.ts'
import { forbiddenCharacter, isMerge, type Node, nodeKind, nodesIn, SyntaxProblem } from '../../yaml/decode.ts'
import { explainSyntax } from '../../yaml/explain.ts'
import { type Entry, type MergeTag, placeOf, type Scalar, type Source, type Spot, type Tree } from './tree.ts'

const maximumDepth = 100
/** Nodes of one file with its aliases expanded: a bomb is refused long before memory is. */
const maximumNodes = 200_000

/**
 * Reads the YAML documents of a Compose file with the places of all nodes. Aliases and merge keys are resolved; plain
 * scalars mean what they mean to Compose's own reader (YAML 1.2 booleans, and octal numbers with a leading zero).
 * @throws InputError with the place of the first syntax error.
 */
export function readCompose(source: Source): Tree[] {
  const { text } = source
  const forbidden = forbiddenCharacter(text)
  if (forbidden >= 0)
    throw syntaxError(source, forbidden, 'control characters are not allowed', 'Remove the character.')
  try {
    return nodesIn(text).map((node) => new Reader(source).tree(node, 0))
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error
    const { message, offset, fix } = explainSyntax(text, { start: 0, end: text.length }, error)
    throw syntaxError(source, offset, message, fix)
  }
}

function syntaxError(source: Source, offset: number, message: string, fix?: string): InputError {
  const place = placeOf({ source, start: offset, end: offset + 1 })
  return new InputError(`${source.path} is not valid YAML: ${message}`, {
    place,
    fix: fix ?? `Correct the YAML at line ${place.line}, column ${place.column}.`,
  })
}

class Reader {
  private readonly source: Source
  private nodes = 0

  constructor(source: Source) {
    this.source = source
  }

  tree(node: Node, depth: number): Tree {
    if (depth > maximumDepth || ++this.nodes > maximumNodes) {
      throw syntaxError(this.source, node.start, 'too deeply nested, or too many aliases')
    }
    if (node.kind === nodeKind.alias) return this.tree(node.target!, depth + 1)
    const spot = this.spot(node)
    const tag = mergeTag(node)
    if (node.kind === nodeKind.mapping) return { kind: 'map', entries: this.entries(node, depth), spot, ...tag }
    if (node.kind === nodeKind.sequence) {
      return { kind: 'list', items: node.children.map((item) => this.tree(item, depth + 1)), spot, ...tag }
    }
    const value = this.scalar(node)
    const isFloat = typeof value === 'number' && !wholeNumber.test(node.text)
    return isFloat ? { kind: 'scalar', value, isFloat, spot, ...tag } : { kind: 'scalar', value, spot, ...tag }
  }

  /** Written keys win over merged ones, earlier merged mappings over later ones. */
  private entries({ children }: Node, depth: number): Map<string, Entry> {
    const written = new Map<string, Entry>()
    const merged: ReadonlyMap<string, Entry>[] = []
    for (let i = 0; i < children.length; i += 2) {
      const [key, node] = [children[i]!, children[i + 1]!]
      const target = key.kind === nodeKind.alias ? key.target! : key
      if (target.kind !== nodeKind.scalar) throw syntaxError(this.source, key.start, 'a key must be a plain text')
      const name = target.text
      const value = this.tree(node, depth + 1)
      const spot = this.spot(key)
      if (!isMerge(key) && (typeof this.scalar(target) !== 'string' || isTime(target))) {
        throw syntaxError(
          this.source,
          key.start,
          `the key ${name === '' ? 'that is empty' : name} is no text`,
          `Quote it: "${name}".`,
        )
      }
      if (isMerge(key)) {
        if (merged.length > 0) throw syntaxError(this.source, key.start, 'the key "<<" stands twice')
        merged.push(...this.mergedMaps(value, key))
      } else if (written.has(name)) throw syntaxError(this.source, key.start, `the key "${name}" stands twice`)
      else written.set(name, { key: spot, value: isAbsent(node) ? { ...value, spot } : value })
    }
    for (const entries of merged) {
      for (const [name, entry] of entries) if (!written.has(name)) written.set(name, entry)
    }
    return written
  }

  private mergedMaps(value: Tree, key: Node): ReadonlyMap<string, Entry>[] {
    if (value.kind === 'map') return [value.entries]
    const items = value.kind === 'list' ? value.items : []
    if (value.kind !== 'list' || items.some((item) => item.kind !== 'map')) {
      throw syntaxError(this.source, key.start, 'a merge key (<<) takes a mapping or a list of mappings')
    }
    return items.flatMap((item) => (item.kind === 'map' ? [item.entries] : []))
  }

  /** A tag of the core schema reads a quoted text, too; other tags leave the style to decide. */
  private scalar({ start, text, tag, plain }: Node): Scalar {
    if (tag === 'tag:yaml.org,2002:str') return text
    const isPlain = tag === '' ? plain : !/^["'|>]/.test(this.source.text.slice(start, start + 1))
    if (isPlain && noNumber.test(text))
      throw syntaxError(this.source, start, `${text} is no value of Compose`, 'Quote it.')
    return isPlain ? plainScalar(text) : text
  }

  private spot({ start, end }: Node): Spot {
    return { source: this.source, start, end }
  }
}

/** Compose's reader can't hold these numbers. */
const noNumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** Whether nothing is written where a value could stand. */
function isAbsent({ start, end, first }: Node): boolean {
  return start === end && first === start
}

function mergeTag({ tag }: Node): { tag?: MergeTag } {
  if (tag === '!reset') return { tag: 'reset' }
  return tag === '!override' ? { tag: 'override' } : {}
}

/** What a plain scalar means to Compose's reader (go-yaml v3: YAML 1.2 with the octal numbers of 1.1). */
function plainScalar(text: string): Scalar {
  if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null
  if (text === 'true' || text === 'True' || text === 'TRUE') return true
  if (text === 'false' || text === 'False' || text === 'FALSE') return false
  if (!/^[-+.0-9]/.test(text)) return text
  return numberOf(text) ?? timeOf(text) ?? text
}

/** Decimal, or of another base: no float. */
const wholeNumber = /^[-+]?(?:0(?:x[0-9a-f_]+|o?[0-7_]*|b[01_]+)|[1-9][0-9_]*)$/i

const time =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]| +)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))? *(Z|[-+][0-9]{2}:[0-9]{2})?)?$/

/** Go reads a date, which is no text, either. */
function isTime({ plain, tag, text }: Node): boolean {
  return plain && tag === '' && time.test(text)
}

/** A date or time as Go prints it. */
function timeOf(text: string): string | undefined {
  const [, year, month = '', day = '', hour = '0', minute = '00', second = '00', fraction = '', zone] =
    time.exec(text) ?? []
  if (year === undefined) return undefined
  const two = (part: string): string => part.padStart(2, '0')
  const part = fraction.replace(/(?<!0)0+$/, '')
  const offset = zone === undefined || zone === 'Z' ? '+0000 UTC' : `${zone.replace(':', '')} ${zone.replace(':', '')}`
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${minute}:${second}${part === '' ? '' : `.${part}`} ${offset}`
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
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i.test(plain)) {
    const number = Number(plain)
    return Number.isFinite(number) ? number : undefined
  }
  return undefined
}
