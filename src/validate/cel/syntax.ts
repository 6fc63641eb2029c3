/**
 * The syntax of CEL: https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
 * Left out are what rules of CRDs have no use for: messages, bytes and unsigned numbers.
 */
export type Expression =
  | { readonly op: 'literal'; readonly value: null | boolean | bigint | number | string }
  | { readonly op: 'name'; readonly name: string }
  /** `operand.field`; `operand.?field` where it is optional. */
  | { readonly op: 'select'; readonly operand: Expression; readonly field: string; readonly optional: boolean }
  | { readonly op: 'index'; readonly operand: Expression; readonly index: Expression; readonly optional: boolean }
  /** `target.name(…)`, or `name(…)`. */
  | { readonly op: 'call'; readonly target: Expression | undefined; readonly name: string; readonly args: Expression[] }
  | { readonly op: 'list'; readonly items: readonly Expression[] }
  | { readonly op: 'map'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly op: 'unary'; readonly sign: string; readonly operand: Expression }
  | { readonly op: 'binary'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }

interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'sign' | 'end'
  readonly text: string
}

/** Blanks and comments, then one token of the kind of the group, or the end. A raw string begins like a name, so strings are first. */
const lexeme = new RegExp(
  `(?:\\s|//[^\\n]*(?![^\\n]))*(?:${[
    /[rR](?:"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\n]*"|'[^'\n]*')|"""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/,
    /0[xX][0-9a-fA-F]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/,
    /[A-Za-z_]\w*|`[\w./ -]+`/,
    /&&|\|\||[=!<>]=|[-+*/%!?:.,<>()[\]{}]/,
  ]
    .map(({ source }) => `(${source})`)
    .join('|')}|$)`,
  'y',
)

/** @throws SyntaxError where the text is no expression of this language. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  lexeme.lastIndex = 0
  for (;;) {
    const match = lexeme.exec(text)
    if (match === null) throw new SyntaxError('unexpected character')
    const [, string, number, name, sign] = match
    if (string !== undefined) tokens.push({ kind: 'string', text: string })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign })
    else return [...tokens, { kind: 'end', text: '' }]
  }
}

/** How tightly operators between two operands bind. */
const strengths: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '==': 3,
  '!=': 3,
  in: 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
}

const words = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** @throws SyntaxError where the text is no expression of this language. */
export function parse(text: string): Expression {
  const parser = new Parser(tokensOf(text))
  const expression = parser.expression()
  parser.end()
  return expression
}

class Parser {
  private readonly tokens: readonly Token[]
  private at = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  expression(): Expression {
    const test = this.binary(1)
    if (!this.takes('?')) return test
    const yes = this.binary(1)
    this.take(':')
    return { op: 'choice', test, yes, no: this.expression() }
  }

  end(): void {
    if (this.next.kind !== 'end') throw this.unexpected()
  }

  private get next(): Token {
    return this.tokens[this.at]!
  }

  private unexpected(): SyntaxError {
    return new SyntaxError(`unexpected ${this.next.text || 'end'}`)
  }

  private is(text: string): boolean {
    return this.next.text === text && this.next.kind !== 'string'
  }

  private takes(text: string): boolean {
    if (!this.is(text)) return false
    this.at++
    return true
  }

  private take(text: string): void {
    if (!this.takes(text)) throw this.unexpected()
  }

  private binary(weakest: number): Expression {
    let left = this.unary()
    for (;;) {
      const { kind, text: sign } = this.next
      const strength = kind === 'sign' || sign === 'in' ? strengths[sign] : undefined
      if (strength === undefined || strength < weakest) return left
      this.at++
      left = { op: 'binary', sign, left, right: this.binary(strength + 1) }
    }
  }

  private unary(): Expression {
    for (const sign of ['!', '-']) {
      if (this.takes(sign)) return { op: 'unary', sign, operand: this.unary() }
    }
    return this.member()
  }

  private member(): Expression {
    let operand = this.primary()
    for (;;) {
      if (this.takes('.')) operand = this.selection(operand, this.takes('?'))
      else if (this.takes('[')) {
        const optional = this.takes('?')
        operand = { op: 'index', operand, index: this.expression(), optional }
        this.take(']')
      } else return operand
    }
  }

  private selection(operand: Expression, optional: boolean): Expression {
    const name = this.name()
    if (optional || !this.takes('(')) return { op: 'select', operand, field: name, optional }
    return { op: 'call', target: operand, name, args: this.list(')') }
  }

  private name(): string {
    const { kind, text } = this.next
    if (kind !== 'name') throw this.unexpected()
    this.at++
    return text.startsWith('`') ? text.slice(1, -1) : text
  }

  private list(close: string): Expression[] {
    const items: Expression[] = []
    while (!this.takes(close)) {
      items.push(this.expression())
      if (!this.is(close)) this.take(',')
    }
    return items
  }

  private primary(): Expression {
    const { kind, text } = this.next
    if (this.takes('(')) {
      const expression = this.expression()
      this.take(')')
      return expression
    }
    if (this.takes('[')) return { op: 'list', items: this.list(']') }
    if (this.takes('{')) return this.map()
    if (kind === 'name') return this.named()
    if (kind !== 'number' && kind !== 'string') throw this.unexpected()
    this.at++
    return { op: 'literal', value: kind === 'number' ? numberOf(text) : stringOf(text) }
  }

  private named(): Expression {
    const { text } = this.next
    const word = words.get(text)
    const name = this.name()
    if (word !== undefined) return { op: 'literal', value: word }
    if (this.takes('(')) return { op: 'call', target: undefined, name, args: this.list(')') }
    return { op: 'name', name }
  }

  private map(): Expression {
    const entries: (readonly [Expression, Expression])[] = []
    while (!this.takes('}')) {
      const key = this.expression()
      this.take(':')
      entries.push([key, this.expression()])
      if (!this.is('}')) this.take(',')
    }
    return { op: 'map', entries }
  }
}

function numberOf(text: string): bigint | number {
  return /^(?:\d+|0[xX].*)$/.test(text) ? BigInt(text) : Number(text)
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

/** What a literal stands for: `"a\n"`, `r'\d'`, `"""…"""`. */
function stringOf(literal: string): string {
  const isRaw = /^[rR]/.test(literal)
  const quoted = isRaw ? literal.slice(1) : literal
  const width = /^("""|''')/.test(quoted) ? 3 : 1
  const text = quoted.slice(width, -width)
  if (isRaw) return text
  return text.replace(
    /\\(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([\s\S]))/g,
    (_, x?: string, u?: string, long?: string, octal?: string, one = '') => {
      const hex = x ?? u ?? long
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      return octal === undefined ? (escapes[one] ?? one) : String.fromCharCode(Number.parseInt(octal, 8))
    },
  )
}
