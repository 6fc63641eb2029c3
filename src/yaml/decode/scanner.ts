import { isBlankOrEnd, isBreak } from './characters.ts'
import { Cursor } from './cursor.ts'
import { scanAnchor, scanDirective, scanTag } from './properties.ts'
import { scanBlockScalar, scanPlainScalar, scanQuotedScalar } from './scalars.ts'
import { style, type Token, tokenType } from './token.ts'

interface SimpleKey {
  possible: boolean
  required: boolean
  /** Whether the parser must wait for a colon before it may take the token. */
  awaited: boolean
  tokenNumber: number
  start: number
  line: number
  column: number
}

/** Flow and block collections nested deeper than this are refused: real manifests stay below 40. */
export const deepest = 1_000

/** A key without `?` must end on its line, within this many characters. */
const longestSimpleKey = 1024

/**
 * Cuts YAML into tokens by the rules of libyaml (YAML 1.1), which go-yaml and so the API server follow: the same texts are
 * refused, for the same reason. Where YAML 1.1 and 1.2 differ, or libyaml and the specification, libyaml is right here.
 */
export class Scanner extends Cursor {
  private readonly indents: number[] = []
  private readonly simpleKeys: SimpleKey[] = [noKey(-1)]
  private queue: Token[] = []
  private head = 0
  private taken = 0
  private ended = false
  /** The token at the head of the queue, once it is sure to be no key. */
  private current: Token | undefined

  /** The next token, which stays. @throws SyntaxProblem */
  peek(): Token {
    if (this.current !== undefined) return this.current
    while (this.head === this.queue.length || this.headMayBecomeKey()) this.fetch()
    this.current = this.queue[this.head]!
    return this.current
  }

  /** The next token, which is taken. */
  next(): Token {
    const token = this.peek()
    this.current = undefined
    this.head++
    this.taken++
    if (this.head === this.queue.length) {
      this.queue.length = 0
      this.head = 0
    }
    return token
  }

  private headMayBecomeKey(): boolean {
    const number = this.taken
    for (let i = this.simpleKeys.length - 1; i >= 0; i--) {
      const key = this.simpleKeys[i]!
      if (key.tokenNumber === number && key.possible && key.awaited) return this.isValid(key)
    }
    return false
  }

  private isValid(key: SimpleKey): boolean {
    if (!key.possible) return false
    if (key.line === this.line && key.start + longestSimpleKey >= this.at) return true
    if (key.required) this.fail("could not find expected ':'", key.start)
    key.possible = false
    return false
  }

  private push(type: number, start: number, end: number, text = '', kind = 0): void {
    this.queue.push({ type, start, end, text, suffix: '', style: kind })
  }

  private insert(tokenNumber: number, type: number, start: number): void {
    const token: Token = { type, start, end: start, text: '', suffix: '', style: 0 }
    const { queue } = this
    const at = tokenNumber < this.taken ? queue.length : this.head + tokenNumber - this.taken
    queue.push(token)
    for (let i = queue.length - 1; i > at; i--) queue[i] = queue[i - 1]!
    queue[at] = token
  }

  private indicator(type: number, length: number): void {
    this.push(type, this.at, this.at + length)
    this.at += length
  }

  private fetch(): void {
    if (this.ended) {
      this.push(tokenType.streamEnd, this.end, this.end)
      return
    }
    this.toNextToken()
    this.unroll(this.column)
    const code = this.code(0)
    if (code === 0) this.fetchEnd()
    else if (code === 37 && this.column === 0) this.fetchDirective()
    else if (this.atDocumentIndicator()) this.fetchDocumentIndicator(code)
    else this.fetchByCharacter(code)
  }

  private fetchByCharacter(code: number): void {
    switch (code) {
      case 91:
        this.fetchFlowStart(tokenType.flowSequenceStart)
        break
      case 123:
        this.fetchFlowStart(tokenType.flowMappingStart)
        break
      case 93:
        this.fetchFlowEnd(tokenType.flowSequenceEnd)
        break
      case 125:
        this.fetchFlowEnd(tokenType.flowMappingEnd)
        break
      case 44:
        this.fetchFlowEntry()
        break
      case 45:
        if (isBlankOrEnd(this.code(1))) this.fetchBlockEntry()
        else this.fetchPlain()
        break
      case 63:
        if (this.flowLevel > 0 || isBlankOrEnd(this.code(1))) this.fetchKey()
        else this.fetchPlain()
        break
      case 58:
        if (this.flowLevel > 0 || isBlankOrEnd(this.code(1))) this.fetchValue()
        else this.fetchPlain()
        break
      case 42:
        this.fetchProperty(() => scanAnchor(this, tokenType.alias))
        break
      case 38:
        this.fetchProperty(() => scanAnchor(this, tokenType.anchor))
        break
      case 33:
        this.fetchProperty(() => scanTag(this))
        break
      case 124:
      case 62:
        if (this.flowLevel === 0) this.fetchBlockScalar(code === 124)
        else this.noToken()
        break
      case 39:
      case 34:
        this.fetchProperty(() => scanQuotedScalar(this, code === 39))
        break
      case 9:
      case 35:
      case 37:
      case 64:
      case 96:
        this.noToken()
        break
      default:
        this.fetchPlain()
        break
    }
  }

  private noToken(): never {
    const code = this.code(0)
    if (code === 9) this.fail('found a tab where spaces must indent; YAML allows no tabs there')
    return this.fail(`found character ${JSON.stringify(String.fromCharCode(code))} that cannot start a value`)
  }

  private toNextToken(): void {
    for (;;) {
      let code = this.code(0)
      while (code === 32 || (code === 9 && (this.flowLevel > 0 || !this.simpleKeyAllowed))) {
        this.at++
        code = this.code(0)
      }
      if (code === 35) {
        this.skipComment()
        code = this.code(0)
      }
      if (!isBreak(code)) return
      this.skipBreak()
      if (this.flowLevel === 0) this.simpleKeyAllowed = true
    }
  }

  private saveSimpleKey(): void {
    if (!this.simpleKeyAllowed) return
    this.removeSimpleKey()
    const key = this.simpleKeys[this.simpleKeys.length - 1]!
    key.possible = true
    key.awaited = true
    key.required = this.flowLevel === 0 && this.indent === this.column
    key.tokenNumber = this.taken + this.queue.length - this.head
    key.start = this.at
    key.line = this.line
    key.column = this.column
  }

  private removeSimpleKey(): void {
    const key = this.simpleKeys[this.simpleKeys.length - 1]!
    if (key.possible && key.required) this.fail("could not find expected ':'", key.start)
    key.possible = false
  }

  /** Opens a block collection when `column` lies deeper; its token goes before the token of that number. */
  private roll(column: number, type: number, start: number, tokenNumber?: number): void {
    if (this.flowLevel > 0 || this.indent >= column) return
    this.indents.push(this.indent)
    this.indent = column
    if (this.indents.length > deepest) this.fail(`nested deeper than ${deepest} levels`)
    if (tokenNumber === undefined) this.push(type, start, start)
    else this.insert(tokenNumber, type, start)
  }

  private unroll(column: number): void {
    if (this.flowLevel > 0) return
    while (this.indent > column) {
      this.push(tokenType.blockEnd, this.at, this.at)
      this.indent = this.indents.pop() ?? -1
    }
  }

  private fetchEnd(): void {
    // The end counts as a new line, so that a key without its colon is none.
    if (this.column !== 0) this.line++
    this.unroll(-1)
    this.removeSimpleKey()
    this.simpleKeyAllowed = false
    this.ended = true
    this.push(tokenType.streamEnd, this.at, this.at)
  }

  private fetchDirective(): void {
    this.unroll(-1)
    this.removeSimpleKey()
    this.simpleKeyAllowed = false
    this.queue.push(scanDirective(this))
  }

  private fetchDocumentIndicator(code: number): void {
    this.unroll(-1)
    this.removeSimpleKey()
    this.simpleKeyAllowed = false
    this.indicator(code === 45 ? tokenType.documentStart : tokenType.documentEnd, 3)
  }

  private fetchFlowStart(type: number): void {
    this.saveSimpleKey()
    this.simpleKeys.push(noKey(this.taken + this.queue.length - this.head))
    this.flowLevel++
    if (this.flowLevel > deepest) this.fail(`nested deeper than ${deepest} levels`)
    this.simpleKeyAllowed = true
    this.indicator(type, 1)
  }

  private fetchFlowEnd(type: number): void {
    this.removeSimpleKey()
    if (this.flowLevel > 0) {
      this.flowLevel--
      this.forgetKey(this.simpleKeys.pop()!.tokenNumber)
    }
    this.simpleKeyAllowed = false
    this.indicator(type, 1)
  }

  /** go-yaml no longer waits for the colon of a key that is an empty flow collection; such keys are refused later. */
  private forgetKey(tokenNumber: number): void {
    const outer = this.simpleKeys[this.simpleKeys.length - 1]!
    if (outer.tokenNumber === tokenNumber) outer.awaited = false
  }

  private fetchFlowEntry(): void {
    this.removeSimpleKey()
    this.simpleKeyAllowed = true
    this.indicator(tokenType.flowEntry, 1)
  }

  private fetchBlockEntry(): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) this.fail('block sequence entries are not allowed in this context')
      this.roll(this.column, tokenType.blockSequenceStart, this.at)
    }
    this.removeSimpleKey()
    this.simpleKeyAllowed = true
    this.indicator(tokenType.blockEntry, 1)
  }

  private fetchKey(): void {
    if (this.flowLevel === 0) {
      if (!this.simpleKeyAllowed) this.fail('mapping keys are not allowed in this context')
      this.roll(this.column, tokenType.blockMappingStart, this.at)
    }
    this.removeSimpleKey()
    this.simpleKeyAllowed = this.flowLevel === 0
    this.indicator(tokenType.key, 1)
  }

  private fetchValue(): void {
    const key = this.simpleKeys[this.simpleKeys.length - 1]!
    if (this.isValid(key)) {
      this.insert(key.tokenNumber, tokenType.key, key.start)
      this.roll(key.column, tokenType.blockMappingStart, key.start, key.tokenNumber)
      key.possible = false
      this.simpleKeyAllowed = false
    } else {
      if (this.flowLevel === 0) {
        if (!this.simpleKeyAllowed) this.fail('mapping values are not allowed in this context')
        this.roll(this.column, tokenType.blockMappingStart, this.at)
      }
      this.simpleKeyAllowed = this.flowLevel === 0
    }
    this.indicator(tokenType.value, 1)
  }

  private fetchProperty(scan: () => Token): void {
    this.saveSimpleKey()
    this.simpleKeyAllowed = false
    this.queue.push(scan())
  }

  private fetchBlockScalar(literal: boolean): void {
    this.removeSimpleKey()
    this.simpleKeyAllowed = true
    this.queue.push(scanBlockScalar(this, literal ? style.literal : style.folded))
  }

  private fetchPlain(): void {
    this.saveSimpleKey()
    this.simpleKeyAllowed = false
    this.queue.push(scanPlainScalar(this))
  }
}

function noKey(tokenNumber: number): SimpleKey {
  return { possible: false, required: false, awaited: false, tokenNumber, start: 0, line: 0, column: 0 }
}
