import { actionsOf, aroundActions } from '../actions.ts'

/** A part of a Go template (text/template of Go 1.26: pkg.go.dev/text/template). */
export type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'print'; readonly pipe: Pipe }
  | Block
  | { readonly is: 'break' | 'continue' }

export interface Block {
  readonly is: 'if' | 'with' | 'range'
  readonly pipe: Pipe
  readonly body: Part[]
  readonly otherwise: Part[]
}

/** Commands that each get the value of the one before it as their last argument; variables that the value is put into. */
export interface Pipe {
  readonly names: readonly string[]
  /** Whether the variables are new ones (`:=`). */
  readonly declares: boolean
  readonly commands: readonly (readonly Operand[])[]
}

export type Operand =
  | { readonly is: 'literal'; readonly value: unknown }
  | { readonly is: 'function'; readonly name: string }
  /** A variable, the dot (`name` is `.`) or a pipeline in parentheses, with the fields that are read of it. */
  | { readonly is: 'value'; readonly name: string; readonly fields: readonly string[] }
  | { readonly is: 'pipe'; readonly pipe: Pipe; readonly fields: readonly string[] }

/** A text that is no template of Go, in words for a person. */
export class TemplateSyntaxError extends Error {}

/** @throws TemplateSyntaxError */
export function parseTemplate(text: string): Part[] {
  const actions = actionsOf(text)
  const texts = aroundActions(text, actions).map((part, index) => {
    const before = actions[index - 1]
    const after = actions[index]
    const left = before !== undefined && /\s-$/.test(text.slice(0, before.end - 2)) ? part.trimStart() : part
    return after !== undefined && /^\{\{-\s/.test(text.slice(after.start, after.start + 4)) ? left.trimEnd() : left
  })
  const parts: Part[] = []
  const open: { readonly block: Block; readonly outer: Part[]; readonly isElse: boolean }[] = []
  let into = parts
  const add = (part: string): unknown => part !== '' && into.push({ is: 'text', text: part })
  add(texts[0] ?? '')
  for (const [index, { body }] of actions.entries()) {
    const [word, rest] = headOf(body)
    if (body.startsWith('/*')) {
      // A comment says nothing.
    } else if (word === 'if' || word === 'with' || word === 'range') {
      const block: Block = { is: word, pipe: pipeOf(rest), body: [], otherwise: [] }
      into.push(block)
      open.push({ block, outer: into, isElse: false })
      into = block.body
    } else if (word === 'else') {
      const top = open.at(-1)
      if (top === undefined) throw new TemplateSyntaxError('an "else" belongs to nothing')
      into = top.block.otherwise
      const [again, pipe] = headOf(rest)
      if (again === 'if' || again === 'with') {
        const block: Block = { is: again, pipe: pipeOf(pipe), body: [], otherwise: [] }
        into.push(block)
        open.push({ block, outer: into, isElse: true })
        into = block.body
      }
    } else if (body === 'end') {
      let top = open.pop()
      while (top?.isElse) top = open.pop()
      if (top === undefined) throw new TemplateSyntaxError('an "end" belongs to nothing')
      into = top.outer
    } else if (body === 'break' || body === 'continue') into.push({ is: body })
    else into.push({ is: 'print', pipe: pipeOf(body) })
    add(texts[index + 1] ?? '')
  }
  if (open.length > 0) throw new TemplateSyntaxError(`"${open[0]?.block.is}" has no end`)
  return parts
}

function headOf(text: string): readonly [word: string, rest: string] {
  const word = /^\w*/.exec(text)?.[0] ?? ''
  return [word, text.slice(word.length).trim()]
}

const token =
  /\s+|"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)'|:=|[|(),=]|[+-]?(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)|\$\w*|(?:\.\w+)+|\.|\w+/giy

function pipeOf(text: string): Pipe {
  return new PipeReader(text).whole()
}

class PipeReader {
  readonly #tokens: string[] = []
  #at = 0

  constructor(text: string) {
    token.lastIndex = 0
    for (let at = 0; at < text.length; at = token.lastIndex) {
      const found = token.exec(text)?.[0]
      if (found === undefined) throw new TemplateSyntaxError(`"${text.slice(at)}" can’t be read`)
      this.#tokens.push(found.trim() === '' ? ' ' : found)
    }
  }

  whole(): Pipe {
    const pipe = this.#pipe()
    if (this.#at < this.#tokens.length)
      throw new TemplateSyntaxError(`"${this.#tokens[this.#at]}" is not expected here`)
    return pipe
  }

  #blanks(): void {
    while (this.#tokens[this.#at] === ' ') this.#at++
  }

  #pipe(): Pipe {
    const { names, declares } = this.#variables()
    const commands: Operand[][] = []
    for (;;) {
      const command: Operand[] = []
      for (this.#blanks(); !this.#ends(); this.#blanks()) command.push(this.#operand())
      if (command.length === 0) throw new TemplateSyntaxError('a value is missing')
      commands.push(command)
      if (this.#tokens[this.#at] !== '|') return { names, declares, commands }
      this.#at++
    }
  }

  /** `$x :=`, `$i, $x :=`, `$x =`. */
  #variables(): { readonly names: string[]; readonly declares: boolean } {
    const text = this.#tokens.slice(this.#at).join('')
    const [all, first, second, sign] = /^ *(\$\w+) *(?:, *(\$\w+) *)?(:?=)/.exec(text) ?? []
    if (all === undefined || first === undefined) return { names: [], declares: false }
    for (let read = 0; read < all.length; this.#at++) read += this.#tokens[this.#at]?.length ?? 1
    return { names: second === undefined ? [first] : [first, second], declares: sign === ':=' }
  }

  #ends(): boolean {
    const next = this.#tokens[this.#at]
    return next === undefined || next === '|' || next === ')'
  }

  #operand(): Operand {
    const next = this.#tokens[this.#at++] ?? ''
    if (next === '(') {
      const pipe = this.#pipe()
      if (this.#tokens[this.#at++] !== ')') throw new TemplateSyntaxError('a ")" is missing')
      return { is: 'pipe', pipe, fields: this.#fields() }
    }
    if (next.startsWith('$')) return { is: 'value', name: next, fields: this.#fields() }
    if (next === '.') return { is: 'value', name: '.', fields: [] }
    if (next.startsWith('.'))
      return { is: 'value', name: '.', fields: [...next.slice(1).split('.'), ...this.#fields()] }
    if (next.startsWith('"')) return { is: 'literal', value: unquoted(next) }
    if (next.startsWith('`')) return { is: 'literal', value: next.slice(1, -1) }
    if (next.startsWith("'")) return { is: 'literal', value: BigInt(next.slice(1, -1).codePointAt(0) ?? 0) }
    if (/^[+-]?\d/.test(next)) return { is: 'literal', value: literalNumber(next.replaceAll('_', '')) }
    if (next === 'true' || next === 'false') return { is: 'literal', value: next === 'true' }
    if (next === 'nil') return { is: 'literal', value: undefined }
    if (/^\w+$/.test(next)) return { is: 'function', name: next }
    throw new TemplateSyntaxError(`"${next}" is not expected here`)
  }

  #fields(): string[] {
    const fields: string[] = []
    while (/^(?:\.\w+)+$/.test(this.#tokens[this.#at] ?? '')) {
      fields.push(...(this.#tokens[this.#at++] ?? '').slice(1).split('.'))
    }
    return fields
  }
}

function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string
  } catch {
    throw new TemplateSyntaxError(`${text} is no text of Go`)
  }
}

/** With a point or an exponent it is a float, otherwise an integer. */
function literalNumber(written: string): number | bigint {
  const isFloat = !/^[+-]?0[xX]/.test(written) && /[.eE]/.test(written)
  if (isFloat || !/^[+-]?(?:\d+|0[xXoObB][\da-fA-F]+)$/.test(written)) return Number(written)
  return written.startsWith('-') ? -BigInt(written.slice(1)) : BigInt(written.replace('+', ''))
}
