import { isObject, objectOf } from '../../value.ts'
import { type Functions, functions } from './functions.ts'
import { type Block, type Operand, type Part, type Pipe, parseTemplate } from './parse.ts'
import { asFromJson, printed, TemplateFault, truth, Unsupported } from './value.ts'

export type Parameters = Readonly<Record<string, unknown>>

/** No template of a repository takes so many steps. */
const mostSteps = 100_000

/**
 * What a Go template says for parameters, with the functions that an ApplicationSet has.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/GoTemplate/
 *
 * @param isStrict refuses what the parameters don't have, as `missingkey=error` does.
 * @throws TemplateSyntaxError, TemplateFault where the template would fail there, too, and Unsupported.
 */
export function evaluate(text: string, parameters: Parameters, isStrict = false): string {
  if (!text.includes('{{')) return text
  return new Execution(isStrict, functions, fromJson(parameters)).run(parseTemplate(text))
}

/** Numbers of parameters are floats; where they are already, a template may change what it is given. */
function fromJson(parameters: Parameters): Parameters {
  return holdsInteger(parameters) ? objectOf(asFromJson(parameters)) : parameters
}

function holdsInteger(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint'
  return Object.values(value).some(holdsInteger)
}

type Variables = Map<string, { value: unknown }>

class Execution {
  readonly #isStrict: boolean
  readonly #functions: Functions
  readonly #root: Parameters
  #text = ''
  #steps = 0

  constructor(isStrict: boolean, known: Functions, root: Parameters) {
    this.#isStrict = isStrict
    this.#functions = known
    this.#root = root
  }

  run(parts: readonly Part[]): string {
    this.#parts(parts, this.#root, new Map([['$', { value: this.#root }]]))
    return this.#text
  }

  /** @returns what a `break` or `continue` asks of the range around it. */
  #parts(parts: readonly Part[], dot: unknown, outer: Variables): 'break' | 'continue' | undefined {
    const variables: Variables = new Map(outer)
    for (const part of parts) {
      this.#step()
      const left = this.#part(part, dot, variables)
      if (left !== undefined) return left
    }
    return undefined
  }

  #step(): void {
    if (this.#steps++ > mostSteps) throw new Unsupported('a template takes too many steps')
  }

  #part(part: Part, dot: unknown, variables: Variables): 'break' | 'continue' | undefined {
    switch (part.is) {
      case 'text':
        this.#text += part.text
        return undefined
      case 'print': {
        const value = this.#pipe(part.pipe, dot, variables)
        if (part.pipe.names.length === 0) this.#text += printed(value)
        return undefined
      }
      case 'range':
        return this.#range(part, dot, variables)
      case 'if':
      case 'with':
        return this.#branch(part, dot, variables)
      default:
        return part.is
    }
  }

  #branch(part: Block, dot: unknown, outer: Variables): 'break' | 'continue' | undefined {
    const variables: Variables = new Map(outer)
    const value = this.#pipe(part.pipe, dot, variables)
    if (!truth(value)) return this.#parts(part.otherwise, dot, variables)
    return this.#parts(part.body, part.is === 'with' ? value : dot, variables)
  }

  #range(part: Block, dot: unknown, outer: Variables): 'break' | 'continue' | undefined {
    const value = this.#pipe({ ...part.pipe, names: [] }, dot, outer)
    const items = itemsOf(value)
    if (items.length === 0) return this.#parts(part.otherwise, dot, outer)
    const { names } = part.pipe
    for (const [key, item] of items) {
      this.#step()
      const variables: Variables = new Map(outer)
      if (names.length === 1) variables.set(names[0] ?? '', { value: item })
      if (names.length === 2) variables.set(names[0] ?? '', { value: key }).set(names[1] ?? '', { value: item })
      if (this.#parts(part.body, item, variables) === 'break') break
    }
    return undefined
  }

  #pipe({ names, declares, commands }: Pipe, dot: unknown, variables: Variables): unknown {
    let value: unknown
    for (const [index, command] of commands.entries()) {
      value = this.#command(command, index === 0 ? [] : [value], dot, variables)
    }
    for (const name of names) {
      const known = variables.get(name)
      if (declares || known === undefined) variables.set(name, { value })
      else known.value = value
    }
    return value
  }

  #command(
    [head, ...rest]: readonly Operand[],
    piped: readonly unknown[],
    dot: unknown,
    variables: Variables,
  ): unknown {
    if (head === undefined) return undefined
    if (head.is !== 'function') {
      if (rest.length + piped.length > 0) throw new TemplateFault('what is no function is given arguments')
      return this.#operand(head, dot, variables)
    }
    const operands = rest.map((one) => () => this.#operand(one, dot, variables))
    // These two ask for no more than they need.
    if (head.name === 'and' || head.name === 'or') {
      const all = [...operands, ...piped.map((value) => () => value)]
      let value: unknown
      for (const one of all) {
        value = one()
        if (truth(value) === (head.name === 'or')) break
      }
      return value
    }
    return this.#call(head.name, [...operands.map((one) => one()), ...piped])
  }

  #call(name: string, args: readonly unknown[]): unknown {
    const known = Object.hasOwn(this.#functions, name) ? this.#functions[name] : undefined
    if (known === undefined) throw new Unsupported(`the function "${name}" of a template is not evaluated`)
    return known(...args)
  }

  #operand(operand: Operand, dot: unknown, variables: Variables): unknown {
    if (operand.is === 'literal') return operand.value
    if (operand.is === 'function') return this.#call(operand.name, [])
    if (operand.is === 'pipe') return this.#fields(this.#pipe(operand.pipe, dot, new Map(variables)), operand.fields)
    const { name, fields } = operand
    if (name === '.') return this.#fields(dot, fields)
    const variable = variables.get(name)
    if (variable === undefined) throw new TemplateFault(`the variable ${name} is not defined`)
    return this.#fields(variable.value, fields)
  }

  #fields(value: unknown, fields: readonly string[]): unknown {
    let found = value
    for (const field of fields) {
      if (found === undefined || found === null) {
        if (this.#isStrict) throw new TemplateFault(`".${field}" is asked of nothing`)
        return undefined
      }
      if (!isObject(found)) throw new TemplateFault(`".${field}" is asked of what is no map`)
      if (this.#isStrict && !Object.hasOwn(found, field)) throw new TemplateFault(`there is no parameter "${field}"`)
      found = Object.hasOwn(found, field) ? found[field] : undefined
    }
    return found
  }
}

function itemsOf(value: unknown): (readonly [unknown, unknown])[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.map((item, index) => [BigInt(index), item] as const)
  if (isObject(value)) return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  if (typeof value === 'bigint') {
    const length = Math.max(0, Math.min(Number(value), mostSteps + 1))
    return Array.from({ length }, (_, index) => [BigInt(index), BigInt(index)])
  }
  throw new TemplateFault(`a range can’t go over ${printed(value)}`)
}
