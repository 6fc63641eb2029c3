import type { Problem } from '../problem.ts'
import { Node } from './node.ts'
import { applyRules, type ObjectContext, type Rule, Session } from './rule.ts'

export type { KubernetesVersion, ObjectContext, Rule } from './rule.ts'

/** Every rule, for the generated documentation. */
export const allRules: readonly Rule[] = []

/**
 * Checks a decoded object as the API server does in code, after the schema: names, formats, relations between fields.
 * The object may be of any shape; what the schema says (unknown, missing or mistyped fields) is not said again.
 */
export function checkRules(
  object: Record<string, unknown>,
  context: ObjectContext,
  report: (problem: Problem) => void,
): void {
  applyRules(allRules, new Node(object), new Session(context, report))
}
