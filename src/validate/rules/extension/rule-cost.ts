import { patternFault } from '../../../pattern.ts'
import { escapedName } from '../../cel/values.ts'
import type { Node } from '../node.ts'
import type { Expression } from '../rule.ts'

/** The most that a rule may cost at worst: StaticEstimatedCostLimit of apiextensions-apiserver. */
const budget = 10_000_000
const largestRequest = 3 * 1024 * 1024

/**
 * Why the API server does not take a CEL rule of a schema: it names a field that the schema does not have, compares what is of two
 * types, is of another type than it must be, or could cost more than a rule may. Costs are worked out as k8s.io/apiserver does from the sizes that the schema allows, and never higher: loops count
 * as often as they may run, every operation once.
 * @param wanted The type of what it gives.
 * @param cardinality How often the schema may stand in one object; undefined where nothing but the size of a request bounds it.
 */
export function ruleFault(
  rule: Expression,
  schema: Node,
  isRoot: boolean,
  wanted: 'bool' | 'string',
  cardinality: number | undefined,
): string | undefined {
  const reading = new Reading(isRoot ? schema : undefined)
  const { cost, ...made } = reading.read(
    rule,
    new Map([
      ['self', schema],
      ['oldSelf', schema],
    ]),
  )
  if (reading.fault !== undefined) return reading.fault
  const type = typeOf(made)
  if (type !== undefined && type !== wanted) return `it gives a value of the type ${type}, not ${wanted}`
  const times = Math.round((cost * (cardinality ?? leastFitting(schema))) / budget)
  const often = times > 100 ? 'more than 100' : String(times)
  return times > 1 ? `the rule may cost ${often} times what a rule may cost, for nothing bounds its lists` : undefined
}

/** How often a schema may stand in an object if the list or map around it stands there `around` times; undefined for no bound. */
export function cardinalityIn(schema: Node, around: number | undefined): number | undefined {
  const most = schema.at(schema.at('type').value === 'array' ? 'maxItems' : 'maxProperties').number
  return around === undefined || most === undefined ? undefined : around * most
}

function leastFitting(schema: Node): number {
  return Math.floor(largestRequest / (leastSize(schema) + 1))
}

/** How many items a list, or entries a map, may have at most. */
function mostItems(schema: Node): number {
  if (schema.at('type').value === 'array') {
    return schema.at('maxItems').number ?? Math.floor(largestRequest / (leastSize(schema.at('items')) + 1))
  }
  const others = schema.at('additionalProperties')
  return schema.at('maxProperties').number ?? Math.floor(largestRequest / (leastSize(others) + 6))
}

/** The fewest bytes that a value takes as JSON. */
function leastSize(schema: Node): number {
  const type = schema.at('type').value
  if (type === 'integer' || type === 'number') return 1
  if (type === 'array' || (type === 'string' && !schema.at('format').isSet)) return 2
  if (type !== 'object') return type === 'string' ? 22 : 4
  const required = schema
    .at('required')
    .items()
    .map((name) => [String(name.value), schema.at('properties', String(name.value))] as const)
  return required.reduce(
    (size, [name, field]) => (field.at('default').isSet ? size : size + name.length + 4 + leastSize(field)),
    2,
  )
}

type Scope = ReadonlyMap<string, Node | undefined>

interface Read {
  /** The schema of what the expression stands for, where that is known. */
  readonly schema?: Node | undefined
  /** Its type in CEL, where no schema says it. */
  readonly type?: string | undefined
  readonly cost: number
}

const types: Readonly<Record<string, string>> = { boolean: 'bool', integer: 'int', number: 'double', array: 'list' }
const formats: Readonly<Record<string, string>> = {
  byte: 'bytes',
  date: 'timestamp',
  'date-time': 'timestamp',
  duration: 'duration',
}
/** Functions and methods that give the same type whatever they are given. */
const returns: Readonly<Record<string, string>> = {
  ...{ size: 'int', int: 'int', double: 'double', string: 'string', bool: 'bool', isPresent: 'bool' },
  ...{ startsWith: 'bool', endsWith: 'bool', contains: 'bool', matches: 'bool', matchesPattern: 'bool' },
  ...{ all: 'bool', exists: 'bool', exists_one: 'bool', existsOne: 'bool' },
}
const orders: ReadonlySet<string> = new Set(['<', '<=', '>', '>='])
const truths: ReadonlySet<string> = new Set(['==', '!=', 'in', '&&', '||', '!_', ...orders])
const numbers: ReadonlySet<string | undefined> = new Set(['int', 'double'])

/** The type that CEL gives to a value; undefined where that is not known. */
function typeOf({ schema, type }: Pick<Read, 'schema' | 'type'>): string | undefined {
  if (type !== undefined || schema?.map === undefined || schema.at('x-kubernetes-int-or-string').isTrue) return type
  const own = schema.at('type').text ?? ''
  return own === 'string' ? (formats[schema.at('format').text ?? ''] ?? own) : types[own]
}

function typeOfLiteral(value: unknown): string | undefined {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'bool'
  return typeof value === 'bigint' ? 'int' : typeof value === 'number' ? 'double' : undefined
}

const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'existsOne', 'filter', 'map'])
const ofEveryObject: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata'])

class Reading {
  fault: string | undefined
  readonly #root: Node | undefined

  constructor(root: Node | undefined) {
    this.#root = root
  }

  read({ op, args }: Expression, scope: Scope): Read {
    if (op === 'id') return { schema: scope.get(String(args)), cost: 0 }
    if (op === 'value') return { type: typeOfLiteral(args), cost: 0 }
    const [first, second, third] = (Array.isArray(args) ? args : [args]) as readonly unknown[]
    if (op === '.') return this.#field(this.read(first as Expression, scope), String(second))
    if (op === '[]') {
      const [of, at] = [this.read(first as Expression, scope), this.read(second as Expression, scope)]
      return { schema: itemOf(of.schema), cost: of.cost + at.cost + 1 }
    }
    if (op === 'rcall') return this.#call(String(first), second as Expression, third as readonly Expression[], scope)
    const parts = expressionsIn(args).map((part) => this.read(part, scope))
    if (op === '==' || op === '!=' || orders.has(op)) this.#compared(op, parts)
    const costs = parts.map((part) => part.cost)
    const [condition = 0, ...branches] = costs
    if (op === '?:') return { cost: condition + Math.max(...branches) }
    const isFree = op === '&&' || op === '||' || (op === 'call' && first === 'isPresent')
    const type = truths.has(op) ? 'bool' : op === 'call' ? returns[String(first)] : undefined
    return { type, cost: costs.reduce((sum, cost) => sum + cost, isFree ? 0 : 1) }
  }

  #compared(op: string, [left, right]: readonly Read[]): void {
    const [a, b] = [left && typeOf(left), right && typeOf(right)]
    if (a === undefined || b === undefined || a === b || (numbers.has(a) && numbers.has(b))) return
    this.fault ??= `${op} compares the type ${a} with the type ${b}, which are never compared`
  }

  #field({ schema, cost }: Read, name: string): Read {
    const others = schema?.at('additionalProperties')
    if (schema?.map === undefined || isOpen(schema)) return { cost: cost + 1 }
    if (others?.isSet) return { schema: others.map === undefined ? undefined : others, cost: cost + 1 }
    const type = schema.at('type').value
    const isEmbedded = schema.at('x-kubernetes-embedded-resource').isTrue
    if ((schema === this.#root || isEmbedded) && ofEveryObject.has(name)) return { cost: cost + 1 }
    const own = schema
      .at('properties')
      .entries()
      .find(([field]) => field === name || escapedName(field) === name)
    if (own !== undefined) return { schema: own[1], cost: cost + 1 }
    if (typeof type === 'string') {
      this.fault ??=
        type === 'object'
          ? `the schema has no field ${name}`
          : `${name} is asked of the type ${type}, which has no fields`
    }
    return { cost: cost + 1 }
  }

  #call(name: string, target: Expression, given: readonly Expression[], scope: Scope): Read {
    const [variable, ...rest] = given
    const bound = variable?.op === 'id' ? String(variable.args) : undefined
    if (name === 'bind' && target.op === 'id' && target.args === 'cel' && bound !== undefined && rest[0] && rest[1]) {
      const value = this.read(rest[0], scope)
      const body = this.read(rest[1], new Map([...scope, [bound, value.schema]]))
      return { ...body, cost: value.cost + body.cost }
    }
    if (name === 'matchesPattern' && variable?.op === 'value' && typeof variable.args === 'string') {
      const fault = patternFault(variable.args)
      if (fault !== undefined) this.fault ??= `"${variable.args}" is no pattern that CEL reads: ${fault}`
    }
    const on = target.op === 'id' && !scope.has(String(target.args)) ? { cost: 0 } : this.read(target, scope)
    if (loops.has(name) && bound !== undefined && rest.length > 0) {
      const { schema } = on
      const isList = schema?.at('type').value === 'array'
      const within = new Map([...scope, [bound, isList ? itemOf(schema) : undefined]])
      const body = rest.reduce((sum, part) => sum + this.read(part, within).cost, 0)
      const isKnown = schema !== undefined && (isList || schema.at('additionalProperties').map !== undefined)
      return {
        schema: name === 'filter' ? schema : undefined,
        type: returns[name],
        cost: on.cost + body * (isKnown ? mostItems(schema) : 1),
      }
    }
    // What other macros bind is not followed.
    const names = given.slice(0, -1).flatMap((one) => (one.op === 'id' ? [[String(one.args), undefined] as const] : []))
    const inner = names.length === 0 ? scope : new Map([...scope, ...names])
    return {
      type: returns[name],
      cost: 1 + on.cost + given.reduce((sum, part) => sum + this.read(part, inner).cost, 0),
    }
  }
}

/** Nothing is known of its fields, or they have no types. */
function isOpen(schema: Node): boolean {
  return schema.at('x-kubernetes-preserve-unknown-fields').isTrue || schema.at('x-kubernetes-int-or-string').isTrue
}

function itemOf(schema: Node | undefined): Node | undefined {
  const item = schema?.at(schema.at('type').value === 'array' ? 'items' : 'additionalProperties')
  return item?.map === undefined ? undefined : item
}

function expressionsIn(args: unknown): Expression[] {
  if (Array.isArray(args)) return args.flatMap(expressionsIn)
  return typeof args === 'object' && args !== null && 'op' in args ? [args as Expression] : []
}
