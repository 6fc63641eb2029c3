import type { Problem } from '../problem.ts'
import type { EvaluateRules } from '../structure/structure.ts'
import type { Node } from './node.ts'

/** A Kubernetes minor version, as in `1.34`. */
export type KubernetesVersion = `1.${number}`

/** The syntax tree of an expression in CEL: an operator with its operands, which are trees, lists of them, or names. */
export interface Expression {
  readonly op: string
  readonly args: unknown
}

/** Reads an expression in CEL; throws a SyntaxError where it is none. */
export type ParseExpression = (text: string) => Expression

/** Which object is judged, and by which version of the API server. */
export interface ObjectContext {
  readonly apiVersion: string
  readonly kind: string
  readonly version: KubernetesVersion
  /** Without it, expressions are not looked into. */
  readonly parseExpression?: ParseExpression | undefined
  /** Without it, defaults are not held against the rules of their schemas. */
  readonly evaluateRules?: EvaluateRules | undefined
}

/** Takes what a rule has to say about a place in the object. */
export interface Review {
  /** Minor version of the API server: 34 for 1.34. */
  readonly minor: number
  readonly kind: string
  readonly group: string
  readonly parseExpression: ParseExpression | undefined
  readonly evaluateRules: EvaluateRules | undefined
  /** How often something was refused so far. */
  readonly refusals: number
  /** The value at a node is refused, or a field that the server requires is absent. */
  refuse(node: Node, message: string, fix?: string): void
}

/**
 * One thing that the API server checks in code, beyond what its OpenAPI schema says. A check reads decoded data of any
 * shape: it never throws, and says nothing about fields whose type is wrong, for the schema check does.
 */
export interface Rule<Name extends string = string> {
  /** In kebab-case; users turn rules off by it. */
  readonly name: Name
  /** One sentence that says what must hold. */
  readonly summary: string
  /** The page of the Kubernetes documentation or API conventions that says so. */
  readonly cites: string
  /** The kinds that it is for, as `Kind` (core group) or `group/Kind`; `*` stands for all. */
  readonly kinds: readonly string[]
  /** The first and the last minor version of Kubernetes (34 for 1.34) in which the server checks it. */
  readonly since?: number
  readonly until?: number
  /** The one field of that part that the rule is about. Where it is absent or null, there is nothing to check. */
  readonly field?: string
  /** @param node The part of the object that the rule is about (the whole object, or for instance one container), or its `field`. */
  check(node: Node, review: Review): void
}

/** Whether a check refuses anything; what it refuses is told as always. */
export function refuses(review: Review, check: () => void): boolean {
  const before = review.refusals
  check()
  return review.refusals > before
}

/** What is refused of one object: it turns review into problems under the name of the rule at work. */
export class Session<Name extends string> implements Review {
  readonly minor: number
  readonly kind: string
  readonly group: string
  readonly parseExpression: ParseExpression | undefined
  readonly evaluateRules: EvaluateRules | undefined
  refusals = 0
  #rule: Name | undefined
  readonly #report: (problem: Problem<Name>) => void

  constructor(context: ObjectContext, report: (problem: Problem<Name>) => void) {
    this.minor = Number(context.version.slice(2))
    this.kind = context.kind
    this.parseExpression = context.parseExpression
    this.evaluateRules = context.evaluateRules
    this.group = context.apiVersion.includes('/') ? (context.apiVersion.split('/')[0] ?? '') : ''
    this.#report = report
  }

  /** Applies rules to one part of the object. */
  apply(rules: readonly Rule<Name>[], part: Node): void {
    for (const { name, field, check } of rules) {
      if (field !== undefined && !part.has(field)) continue
      this.#rule = name
      check(field === undefined ? part : part.at(field), this)
    }
  }

  refuse(node: Node, message: string, fix?: string): void {
    if (this.#rule === undefined) throw new Error('No rule is at work')
    this.refusals += 1
    const { path, value } = node
    const at = value === undefined ? 'missing' : 'value'
    const problem = { rule: this.#rule, category: 'api', severity: 'error', path, at, message } as const
    this.#report(fix === undefined ? problem : { ...problem, fix })
  }
}
