import { functions, type Type } from './functions.ts'
import { mismatch, negated, negative, operators } from './operators.ts'
import { type Expression, parse } from './syntax.ts'
import { CelError, type CelMap, itemsOf, mapOf, none, Optional, Unsupported } from './values.ts'

/** Works out a value; the variables stand in the order in which they come into being. */
type Code = (variables: unknown[]) => unknown

/** A rule, ready to be asked of values. */
export interface Program {
  /** Whether it speaks of the old object. */
  readonly readsOld: boolean
  /** What it says of a value. Throws `CelError` where the evaluation fails as on the server. */
  run(self: unknown, oldSelf?: unknown): unknown
}

/** @throws SyntaxError or Unsupported where the text is no rule that this engine knows. */
export function compile(rule: string): Program {
  const code = new Compiler(['self', 'oldSelf']).code(parse(rule))
  return { readsOld: /\boldSelf\b/.test(rule), run: (self, oldSelf) => code([self, oldSelf]) }
}

class Compiler {
  /** The variables in sight, outermost first. */
  private readonly names: readonly string[]

  constructor(names: readonly string[]) {
    this.names = names
  }

  code(expression: Expression): Code {
    switch (expression.op) {
      case 'literal': {
        const { value } = expression
        return () => value
      }
      case 'name':
        return this.variable(expression.name)
      case 'select':
        return this.selection(expression)
      case 'index':
        return this.element(expression)
      case 'call':
        return this.call(expression)
      case 'list':
        return this.list(expression.items)
      case 'map': {
        const entries = expression.entries.map(([key, value]) => [this.code(key), this.code(value)] as const)
        return (variables) => new Map(entries.map(([key, value]) => [key(variables), value(variables)]))
      }
      case 'unary': {
        const operand = this.code(expression.operand)
        const work = expression.sign === '!' ? negated : negative
        return (variables) => work(operand(variables))
      }
      case 'binary':
        return this.binary(expression)
      case 'choice': {
        const [test, yes, no] = [this.code(expression.test), this.code(expression.yes), this.code(expression.no)]
        return (variables) => (truth(test(variables)) ? yes(variables) : no(variables))
      }
    }
  }

  private list(expressions: readonly Expression[]): Code {
    const items = expressions.map((item) => this.code(item))
    if (expressions.some(({ op }) => op !== 'literal')) return (variables) => items.map((item) => item(variables))
    const constant = items.map((item) => item([]))
    return () => constant
  }

  private variable(name: string): Code {
    const at = this.names.lastIndexOf(name)
    if (at >= 0) return (variables) => variables[at]
    throw new Unsupported(`the name ${name}`)
  }

  private binary({ sign, left, right }: Extract<Expression, { op: 'binary' }>): Code {
    const [a, b] = [this.code(left), this.code(right)]
    if (sign === '&&') return joined(a, b, false)
    if (sign === '||') return joined(a, b, true)
    const work = operators[sign]!
    return (variables) => work(a(variables), b(variables))
  }

  private selection({ operand, field, optional }: Extract<Expression, { op: 'select' }>): Code {
    const object = this.code(operand)
    if (optional) return (variables) => optionalPart(object(variables), field)
    return (variables) => {
      const value = object(variables)
      const map = mapOf(value)
      if (map !== undefined) return entryOf(map, field)
      return value instanceof Optional ? optionalPart(value, field) : mismatch()
    }
  }

  private element({ operand, index, optional }: Extract<Expression, { op: 'index' }>): Code {
    const [container, key] = [this.code(operand), this.code(index)]
    if (optional) return (variables) => optionalPart(container(variables), key(variables))
    return (variables) => {
      const value = container(variables)
      return value instanceof Optional ? optionalPart(value, key(variables)) : element(value, key(variables))
    }
  }

  private call({ target, name, args }: Extract<Expression, { op: 'call' }>): Code {
    const macro = this.macro(target, name, args)
    if (macro !== undefined) return macro
    const isSpace = target?.op === 'name' && !this.names.includes(target.name)
    const given = isSpace || target === undefined ? args : [target, ...args]
    const work = functionOf(isSpace ? `${target.name}.${name}` : name, given.length)
    const values = given.map((arg) => this.code(arg))
    return (variables) => work(values.map((value) => value(variables)))
  }

  /** Calls whose arguments are expressions, not values. */
  private macro(target: Expression | undefined, name: string, args: readonly Expression[]): Code | undefined {
    const [first, second, third] = args
    if (target === undefined) return name === 'has' && first !== undefined ? this.presence(first) : undefined
    if (first?.op !== 'name' || second === undefined || args.length > 3) return undefined
    if (target.op === 'name' && target.name === 'cel' && name === 'bind' && third !== undefined) {
      return this.bound(first.name, this.code(second), third)
    }
    const over = (expression: Expression): Code => this.inside(first.name).code(expression)
    const at = this.names.length
    if (name === 'map') {
      const test = third === undefined ? undefined : over(second)
      return transformed(this.code(target), at, test, over(third ?? second))
    }
    if (third !== undefined) return undefined
    if (name === 'optMap' || name === 'optFlatMap') return this.ofOptional(target, over(second), name === 'optMap')
    const fold = folds[name]
    return fold === undefined ? undefined : fold(this.code(target), at, over(second))
  }

  /** A compiler for what stands where one more variable is in sight. */
  private inside(name: string): Compiler {
    return new Compiler([...this.names, name])
  }

  private presence(field: Expression): Code {
    if (field.op !== 'select') throw new SyntaxError('has() takes the selection of a field')
    const object = this.code(field.operand)
    const name = field.field
    return (variables) => {
      const value = object(variables)
      const map = mapOf(value) ?? (value instanceof Optional ? mapOf(value.value) : undefined)
      return map?.has(name) ?? false
    }
  }

  private bound(name: string, value: Code, body: Expression): Code {
    const at = this.names.length
    const code = this.inside(name).code(body)
    return (variables) => {
      variables[at] = value(variables)
      return code(variables)
    }
  }

  private ofOptional(target: Expression, body: Code, wraps: boolean): Code {
    const at = this.names.length
    const optional = this.code(target)
    return (variables) => {
      const given = optional(variables)
      if (!(given instanceof Optional)) return mismatch()
      if (given.value === undefined) return none
      variables[at] = given.value
      const value = body(variables)
      return wraps ? new Optional(value) : value
    }
  }
}

function truth(value: unknown): boolean {
  return typeof value === 'boolean' ? value : mismatch()
}

/** `&&` (decided by false) and `||` (decided by true): an operand that decides makes good an error in the other. */
function joined(a: Code, b: Code, decision: boolean): Code {
  return (variables) => {
    let first: boolean
    try {
      first = truth(a(variables))
    } catch (error) {
      if (decides(b, variables, decision)) return decision
      throw error
    }
    return first === decision ? decision : truth(b(variables))
  }
}

function decides(code: Code, variables: unknown[], decision: boolean): boolean {
  try {
    return code(variables) === decision
  } catch {
    return false
  }
}

function entryOf(map: CelMap, key: unknown): unknown {
  const value = map.get(key)
  if (value === undefined) throw new CelError(`No such key: ${String(key)}`)
  return value
}

function element(container: unknown, key: unknown): unknown {
  const items = itemsOf(container)
  if (items === undefined) return entryOf(mapOf(container) ?? mismatch(), key)
  const at = typeof key === 'bigint' || (typeof key === 'number' && Number.isInteger(key)) ? Number(key) : mismatch()
  if (at >= 0 && at < items.length) return items[at]
  const why = at < 0 ? '< 0' : `>= size ${items.length}`
  throw new CelError(`No such key: index out of bounds, index ${at} ${why}`)
}

function optionalPart(container: unknown, key: unknown): Optional {
  const given = container instanceof Optional ? container.value : container
  if (given === undefined) return none
  const items = itemsOf(given)
  return new Optional(items === undefined ? mapOf(given)?.get(key) : items[Number(key)])
}

/** What a macro goes through: the items of a list, the keys of a map. */
function range(value: unknown): readonly unknown[] {
  return itemsOf(value) ?? [...(mapOf(value) ?? mismatch()).keys()]
}

type Fold = (list: Code, at: number, test: Code) => Code

/** Whether an item decides; an error counts only where none does. */
function quantified(decision: boolean): Fold {
  return (list, at, test) => (variables) => {
    let failure: { readonly error: unknown } | undefined
    for (const item of range(list(variables))) {
      variables[at] = item
      try {
        if (truth(test(variables)) === decision) return decision
      } catch (error) {
        failure ??= { error }
      }
    }
    if (failure !== undefined) throw failure.error
    return !decision
  }
}

function matching(variables: unknown[], items: readonly unknown[], at: number, test: Code): unknown[] {
  return items.filter((item) => {
    variables[at] = item
    return truth(test(variables))
  })
}

const onlyOne: Fold = (list, at, test) => (variables) =>
  matching(variables, range(list(variables)), at, test).length === 1

const folds: Readonly<Record<string, Fold>> = {
  all: quantified(false),
  exists: quantified(true),
  exists_one: onlyOne,
  existsOne: onlyOne,
  filter: (list, at, test) => (variables) => matching(variables, range(list(variables)), at, test),
}

function transformed(list: Code, at: number, test: Code | undefined, body: Code): Code {
  return (variables) => {
    const all = range(list(variables))
    const items = test === undefined ? all : matching(variables, all, at, test)
    return items.map((item) => {
      variables[at] = item
      return body(variables)
    })
  }
}

/** The function that a call with so many arguments means; which of its forms, the values tell. */
function functionOf(name: string, arity: number): (args: readonly unknown[]) => unknown {
  const forms = (functions.get(name) ?? []).filter(({ types }) => types.length === arity)
  if (forms.length === 0) throw new Unsupported(`the function ${name}`)
  return (args) => {
    for (const { types, run } of forms) {
      const read = readAs(types, args)
      if (read !== undefined) return run(...(read as never[]))
    }
    return mismatch()
  }
}

function readAs(types: readonly Type<unknown>[], args: readonly unknown[]): unknown[] | undefined {
  const read: unknown[] = []
  for (let at = 0; at < types.length; at++) {
    const value = types[at]!(args[at])
    if (value === undefined) return undefined
    read.push(value)
  }
  return read
}
