import { type Node, nodeKind } from './node.ts'
import type { Part } from './part.ts'
import { deepest, Scanner } from './scanner.ts'
import { style, type Token, tokenType } from './token.ts'

const noChildren: Node[] = []

/** What is in one stretch of YAML up to its first document's end. */
interface Parsed {
  /** Undefined where there is nothing but comments. */
  readonly root: Node | undefined
  /** Where content follows that belongs to no document that the server reads; undefined where nothing follows. */
  readonly rest: number | undefined
}

/**
 * Parses the first document of `text[start, end)`.
 * @throws SyntaxProblem for what go-yaml refuses too.
 */
export function parseDocument(text: string, start: number, end: number, json: boolean): Parsed {
  return new Parser(new Scanner(text, start, end, json)).document()
}

/** The nodes of a part of a document: a stretch that starts within a line. */
export function parsePart(text: string, { start, end, lineStart }: Part): Node | undefined {
  const scanner = new Scanner(text, start, end)
  scanner.lineStart = lineStart
  return new Parser(scanner).document().root
}

class Parser {
  private readonly scanner: Scanner
  private readonly anchors = new Map<string, Node>()
  private readonly handles = new Map([
    ['!', '!'],
    ['!!', 'tag:yaml.org,2002:'],
  ])
  private depth = 0

  constructor(scanner: Scanner) {
    this.scanner = scanner
  }

  document(): Parsed {
    if (this.type === tokenType.streamEnd) return { root: undefined, rest: undefined }
    const explicit = this.directives()
    const first = this.scanner.peek()
    const isEmpty = explicit && first.type <= tokenType.documentEnd
    const root = isEmpty ? this.empty(first.start) : this.node(true, false)
    if (this.type === tokenType.documentEnd) this.scanner.next()
    return { root, rest: this.rest() }
  }

  /** Reads directives and `---`; whether there was one. */
  private directives(): boolean {
    let version = false
    const declared = new Set<string>()
    let any = false
    for (;;) {
      const token = this.scanner.peek()
      if (token.type === tokenType.versionDirective) {
        if (version) this.scanner.fail('found duplicate %YAML directive', token.start)
        if (token.text !== '1.1')
          this.scanner.fail('found incompatible YAML document: go-yaml reads %YAML 1.1', token.start)
        version = true
      } else if (token.type === tokenType.tagDirective) {
        if (declared.has(token.text)) this.scanner.fail('found duplicate %TAG directive', token.start)
        declared.add(token.text)
        this.handles.set(token.text, token.suffix)
      } else break
      any = true
      this.scanner.next()
    }
    const explicit = this.type === tokenType.documentStart
    if (explicit) this.scanner.next()
    else if (any) this.scanner.fail('did not find expected <document start>', this.scanner.peek().start)
    return explicit
  }

  private rest(): number | undefined {
    try {
      while (this.type === tokenType.documentEnd) this.scanner.next()
      const token = this.scanner.peek()
      return token.type === tokenType.streamEnd ? undefined : token.start
    } catch {
      return this.scanner.at
    }
  }

  private get type(): number {
    return this.scanner.peek().type
  }

  private node(block: boolean, indentless: boolean): Node {
    const token = this.scanner.peek()
    if (token.type === tokenType.scalar) {
      this.scanner.next()
      return scalarNode(token, token.style === style.plain)
    }
    if (token.type === tokenType.alias) return this.alias()
    if (token.type === tokenType.anchor || token.type === tokenType.tag) return this.withProperties(block, indentless)
    return this.content(token, block, indentless, undefined) ?? this.unexpected(block)
  }

  private unexpected(block: boolean): never {
    return this.scanner.fail(
      `did not find expected ${block ? 'block' : 'flow'} node content`,
      this.scanner.peek().start,
    )
  }

  private alias(): Node {
    const { text, start, end } = this.scanner.next()
    const target = this.anchors.get(text)
    if (target === undefined) this.scanner.fail(`unknown anchor '${text}' referenced`, start)
    return { kind: nodeKind.alias, start, end, text, tag: '', plain: false, children: noChildren, target, first: start }
  }

  private withProperties(block: boolean, indentless: boolean): Node {
    const first = this.scanner.peek().start
    let anchor: string | undefined
    let tag: string | undefined
    let end = first
    for (;;) {
      const { type } = this.scanner.peek()
      if (type === tokenType.anchor && anchor === undefined) anchor = this.scanner.peek().text
      else if (type === tokenType.tag && tag === undefined) tag = this.longTag(this.scanner.peek())
      else break
      end = this.scanner.next().end
    }
    const token = this.scanner.peek()
    if (token.type === tokenType.scalar) {
      this.scanner.next()
      const plain = (tag === undefined && token.style === style.plain) || tag === '!'
      const node = scalarNode(token, plain)
      node.tag = tag ?? ''
      node.first = first
      if (anchor !== undefined) this.anchors.set(anchor, node)
      return node
    }
    const found = this.content(token, block, indentless, anchor)
    const node = found ?? this.empty(end)
    if (found === undefined && anchor !== undefined) this.anchors.set(anchor, node)
    node.tag = tag ?? ''
    node.first = first
    return node
  }

  private longTag(token: Token): string {
    if (token.text === '') return token.suffix
    const prefix = this.handles.get(token.text)
    if (prefix === undefined) return this.scanner.fail('found undefined tag handle', token.start)
    return prefix + token.suffix
  }

  private content(token: Token, block: boolean, indentless: boolean, anchor: string | undefined): Node | undefined {
    const { type } = token
    const isSequence =
      type === tokenType.flowSequenceStart ||
      (block && type === tokenType.blockSequenceStart) ||
      (indentless && type === tokenType.blockEntry)
    const isMapping = type === tokenType.flowMappingStart || (block && type === tokenType.blockMappingStart)
    if (!isSequence && !isMapping) return undefined
    if (++this.depth > deepest) this.scanner.fail(`nested deeper than ${deepest} levels`, token.start)
    const node: Node = {
      kind: isMapping ? nodeKind.mapping : nodeKind.sequence,
      start: token.start,
      end: token.end,
      text: '',
      tag: '',
      plain: false,
      children: [],
      target: undefined,
      first: token.start,
    }
    if (anchor !== undefined) this.anchors.set(anchor, node)
    if (type === tokenType.flowSequenceStart) this.flowSequence(node)
    else if (type === tokenType.flowMappingStart) this.flowMapping(node)
    else if (type === tokenType.blockMappingStart) this.blockMapping(node)
    else if (type === tokenType.blockSequenceStart) this.blockSequence(node)
    else this.indentlessSequence(node)
    this.depth--
    return node
  }

  private empty(at: number): Node {
    return {
      kind: nodeKind.scalar,
      start: at,
      end: at,
      text: '',
      tag: '',
      plain: true,
      children: noChildren,
      target: undefined,
      first: at,
    }
  }

  private blockSequence(node: Node): void {
    this.scanner.next()
    for (;;) {
      const token = this.scanner.next()
      if (token.type === tokenType.blockEnd) break
      if (token.type !== tokenType.blockEntry) this.scanner.fail("did not find expected '-' indicator", token.start)
      const { type } = this.scanner.peek()
      const isEmpty = type === tokenType.blockEntry || type === tokenType.blockEnd
      node.children.push(isEmpty ? this.empty(token.end) : this.node(true, false))
    }
    endAtLastChild(node)
  }

  private indentlessSequence(node: Node): void {
    while (this.type === tokenType.blockEntry) {
      const token = this.scanner.next()
      const { type } = this.scanner.peek()
      const isEmpty =
        type === tokenType.blockEntry ||
        type === tokenType.key ||
        type === tokenType.value ||
        type === tokenType.blockEnd
      node.children.push(isEmpty ? this.empty(token.end) : this.node(true, false))
    }
    endAtLastChild(node)
  }

  private blockMapping(node: Node): void {
    this.scanner.next()
    for (;;) {
      const token = this.scanner.peek()
      if (token.type === tokenType.blockEnd) break
      if (token.type !== tokenType.key && token.type !== tokenType.value) {
        this.scanner.fail('did not find expected key', token.start)
      }
      node.children.push(this.blockKey(token), this.blockValue())
    }
    this.scanner.next()
    endAtLastChild(node)
  }

  private blockKey(token: Token): Node {
    if (token.type !== tokenType.key) return this.empty(token.start)
    this.scanner.next()
    return this.blockMappingPart(token.end)
  }

  private blockValue(): Node {
    const token = this.scanner.peek()
    if (token.type !== tokenType.value) return this.empty(token.start)
    this.scanner.next()
    return this.blockMappingPart(token.end)
  }

  private blockMappingPart(end: number): Node {
    const { type } = this.scanner.peek()
    if (type === tokenType.key || type === tokenType.value || type === tokenType.blockEnd) return this.empty(end)
    return this.node(true, true)
  }

  private flowSequence(node: Node): void {
    this.scanner.next()
    for (;;) {
      if (this.flowEnds(node, tokenType.flowSequenceEnd, "did not find expected ',' or ']'")) return
      const token = this.scanner.peek()
      if (token.type === tokenType.key) node.children.push(this.flowPair(token))
      else node.children.push(this.node(false, false))
    }
  }

  /** Whether a flow collection ends here; else the comma before the next item is taken. */
  private flowEnds(node: Node, endType: number, message: string): boolean {
    if (this.type !== endType && node.children.length > 0) {
      const token = this.scanner.peek()
      if (token.type !== tokenType.flowEntry) this.scanner.fail(message, token.start)
      this.scanner.next()
    }
    if (this.type !== endType) return false
    node.end = this.scanner.next().end
    return true
  }

  /** `[a: b]` holds one mapping of one pair. */
  private flowPair(token: Token): Node {
    this.scanner.next()
    const key = this.flowPart(token.end, tokenType.flowSequenceEnd, true)
    const value = this.flowValue(tokenType.flowSequenceEnd)
    const children = [key, value]
    const { start } = token
    const node: Node = {
      kind: nodeKind.mapping,
      start,
      end: start,
      text: '',
      tag: '',
      plain: false,
      children,
      target: undefined,
      first: start,
    }
    endAtLastChild(node)
    return node
  }

  private flowMapping(node: Node): void {
    this.scanner.next()
    for (;;) {
      if (this.flowEnds(node, tokenType.flowMappingEnd, "did not find expected ',' or '}'")) return
      const token = this.scanner.peek()
      if (token.type !== tokenType.key) {
        const key = this.node(false, false)
        node.children.push(key, this.empty(key.end))
        continue
      }
      this.scanner.next()
      node.children.push(
        this.flowPart(token.end, tokenType.flowMappingEnd, true),
        this.flowValue(tokenType.flowMappingEnd),
      )
    }
  }

  private flowValue(endType: number): Node {
    const token = this.scanner.peek()
    if (token.type !== tokenType.value) return this.empty(token.start)
    this.scanner.next()
    return this.flowPart(token.end, endType, false)
  }

  private flowPart(end: number, endType: number, isKey: boolean): Node {
    const { type } = this.scanner.peek()
    if (type === tokenType.flowEntry || type === endType || (isKey && type === tokenType.value)) return this.empty(end)
    return this.node(false, false)
  }
}

function scalarNode(token: Token, plain: boolean): Node {
  const { start, end, text } = token
  return {
    kind: nodeKind.scalar,
    start,
    end,
    text,
    tag: '',
    plain,
    children: noChildren,
    target: undefined,
    first: start,
  }
}

function endAtLastChild(node: Node): void {
  const last = node.children[node.children.length - 1]
  if (last !== undefined) node.end = Math.max(last.end, last.start)
}
