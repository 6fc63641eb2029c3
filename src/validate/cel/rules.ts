import { type Environment, EvaluationError, ParseError } from '@marcbachmann/cel-js'
import type { ValidationRule } from '../../kubernetes/schema.ts'
import { loadPatterns } from '../../pattern.ts'
import type { FieldPath } from '../problem.ts'
import type { ParseExpression } from '../rules/rule.ts'
import type { StructureProblem } from '../structure/rules.ts'
import type { EvaluateRules } from '../structure/structure.ts'
import { kubernetesEnvironment } from './functions.ts'
import { celValue } from './values.ts'

// Functions of CEL match patterns, and so do the schemas that rules stand in.
await loadPatterns()

type Evaluate = (context: Record<string, unknown>) => unknown

/** What a rule says of a value: it holds, it does not, or the engine here can't tell. */
type Verdict = { readonly holds: boolean | undefined; readonly error?: string }

let environment: Environment | undefined
const compiled = new Map<string, Evaluate | undefined>()

/**
 * Judges a value by the CEL rules of its schema, as the API server does when an object is made. Rules about the old object
 * (`oldSelf`) hold for a new one, unless they ask for it optionally. A rule that this engine can't read refuses nothing.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
 */
export const evaluateRules: EvaluateRules = (rules, value, path, report, schema) => {
  const judged = rulesForNew(rules)
  if (judged.length === 0) return
  let self: unknown
  try {
    self = celValue(value, schema, parser)
  } catch {
    return // A time or duration that does not parse: the check of formats reports it.
  }
  for (const rule of judged) {
    const { holds, error } = judge(rule, self)
    if (holds === false) report(problemOf(rule, self, path, error))
  }
}

const judgedRules = new WeakMap<readonly ValidationRule[], readonly ValidationRule[]>()

/** The rules of a schema that say something of a new object. */
function rulesForNew(rules: readonly ValidationRule[]): readonly ValidationRule[] {
  const known = judgedRules.get(rules)
  if (known !== undefined) return known
  const judged = rules.filter(({ rule, optionalOldSelf }) => optionalOldSelf === true || !/\boldSelf\b/.test(rule))
  judgedRules.set(rules, judged)
  return judged
}

const parser = {
  timestamp: (text: string): unknown => compile('timestamp(self)')?.({ self: text }),
  duration: (text: string): unknown => compile('duration(self)')?.({ self: text }),
}

/** Errors that come of the difference of this engine to the server's, not of the value. */
const engineFaults = new Set(['no_matching_overload', 'invalid_regular_expression'])

function judge({ rule, optionalOldSelf }: ValidationRule, self: unknown): Verdict {
  const evaluate = compile(rule)
  if (evaluate === undefined) return { holds: undefined }
  try {
    const context = optionalOldSelf === true ? { self, oldSelf: compile('optional.none()')?.({}) } : { self }
    const result = evaluate(context)
    return { holds: typeof result === 'boolean' ? result : undefined }
  } catch (error) {
    if (error instanceof RangeError) return { holds: false, error: error.message }
    if (!(error instanceof EvaluationError) || engineFaults.has(error.code)) return { holds: undefined }
    return { holds: false, error: error.summary }
  }
}

function problemOf(rule: ValidationRule, self: unknown, path: FieldPath, error: string | undefined): StructureProblem {
  const message = error === undefined ? messageOf(rule, self) : `the rule can't be evaluated here: ${error}`
  return {
    rule: 'custom-resource-rule',
    category: 'api',
    severity: 'error',
    path: [...path, ...fieldPathOf(rule)],
    at: 'value',
    message,
  }
}

function messageOf(rule: ValidationRule, self: unknown): string {
  if (rule.messageExpression !== undefined) {
    try {
      const text = compile(rule.messageExpression)?.({ self })
      if (typeof text === 'string' && text.trim() !== '') return text
    } catch {
      // The server falls back to the fixed message too.
    }
  }
  return rule.message?.trim() || `the rule "${rule.rule.trim()}" does not hold`
}

/** `.spec.listeners['a.b']` as a path; the syntax allows names and quoted keys. */
function fieldPathOf({ fieldPath }: ValidationRule): string[] {
  const steps = (fieldPath ?? '').matchAll(/\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/g)
  return [...steps].map(([, name, key]) => name ?? key ?? '')
}

function compile(rule: string): Evaluate | undefined {
  if (compiled.has(rule)) return compiled.get(rule)
  environment ??= environmentWithHas()
  let evaluate: Evaluate | undefined
  try {
    evaluate = environment.parse(withOwnFunctions(rule))
  } catch {
    evaluate = undefined
  }
  compiled.set(rule, evaluate)
  return evaluate
}

/** @throws SyntaxError where the text is no expression. */
export const parseExpression: ParseExpression = (text) => {
  environment ??= environmentWithHas()
  try {
    return environment.parse(withOwnFunctions(text)).ast
  } catch (error) {
    if (error instanceof ParseError) throw new SyntaxError(error.summary)
    throw error
  }
}

/**
 * Functions of ours in place of two of the engine's: its `has()` refuses an index in its argument (`has(self[0].matches)`),
 * which CEL allows, and its `matches()` reads JavaScript's patterns, in a time without bounds.
 */
function withOwnFunctions(rule: string): string {
  return rule.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\b(?:has|matches)(?=\s*\()/g, (token) => own[token] ?? token)
}

const own: Readonly<Record<string, string>> = { has: 'isPresent', matches: 'matchesPattern' }

function environmentWithHas(): Environment {
  const own = kubernetesEnvironment()
  own.registerFunction('isPresent(ast): bool', ({ args }: { args: readonly [AstNode] }) => {
    const [field] = args
    return {
      field,
      typeCheck(checker: Checker, macro: { field: AstNode }, context: unknown) {
        if (macro.field.op !== '.') throw new SyntaxError('has() takes the selection of a field')
        checker.check(macro.field.args[0], context)
        return checker.getType('bool')
      },
      evaluate(evaluator: Evaluator, macro: { field: AstNode }, context: unknown) {
        const object = evaluator.run(macro.field.args[0], context)
        return object instanceof Map && object.has(macro.field.args[1])
      },
    }
  })
  return own
}

interface AstNode {
  readonly op: string
  readonly args: readonly [AstNode, string]
}
interface Checker {
  check(node: AstNode, context: unknown): unknown
  getType(name: string): unknown
}
interface Evaluator {
  run(node: AstNode, context: unknown): unknown
}
