import type { ValidationRule } from '../../kubernetes/schema.ts'
import type { FieldPath, Problem } from '../problem.ts'
import type { EvaluateRules } from '../structure/structure.ts'
import { compile, type Program } from './compile.ts'
import { CelError, none, read } from './values.ts'

/** What a rule says of a value: it holds, it does not, or the engine here can't tell. */
type Verdict = { readonly holds: boolean | undefined; readonly error?: string }

const programs = new Map<string, Program | undefined>()

/**
 * Judges a value by the CEL rules of its schema, as the API server does when an object is made. Rules about the old object
 * (`oldSelf`) hold for a new one, unless they ask for it optionally. A rule that this engine can't read refuses nothing.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
 */
export const evaluateRules: EvaluateRules = (rules, value, path, report, schema) => {
  let self: unknown
  for (const rule of rules) {
    const program = programOf(rule.rule)
    if (program === undefined || (program.readsOld && rule.optionalOldSelf !== true)) continue
    self ??= read(value, schema)
    const { holds, error } = judge(program, rule, self)
    if (holds === false) report(problemOf(rule, self, path, error))
  }
}

function judge(program: Program, { optionalOldSelf }: ValidationRule, self: unknown): Verdict {
  try {
    const result = program.run(self, optionalOldSelf === true ? none : undefined)
    return { holds: typeof result === 'boolean' ? result : undefined }
  } catch (error) {
    return error instanceof CelError ? { holds: false, error: error.message } : { holds: undefined }
  }
}

function problemOf(rule: ValidationRule, self: unknown, path: FieldPath, error: string | undefined): Problem {
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
      const text = programOf(rule.messageExpression)?.run(self)
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

/** A rule made ready, once; undefined where this engine can't read it. */
function programOf(rule: string): Program | undefined {
  if (programs.has(rule)) return programs.get(rule)
  let program: Program | undefined
  try {
    program = compile(rule)
  } catch {
    program = undefined
  }
  programs.set(rule, program)
  return program
}
