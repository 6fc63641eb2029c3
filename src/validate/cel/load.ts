import type { ParseExpression } from '../rules/rule.ts'
import type { EvaluateRules } from '../structure/structure.ts'

/** Built-in groups whose objects may hold expressions, and what stands before these. */
const builtIn = new Set(['admissionregistration.k8s.io', 'apiextensions.k8s.io', 'resource.k8s.io'])
const expression = /[eE]xpression["']?\s*:|x-kubernetes-validations|pattern["']?\s*:/

interface Cel {
  readonly evaluateRules: EvaluateRules
  readonly parseExpression: ParseExpression
}

/**
 * The engine for CEL, and that for patterns beside it, loaded where an object of a group with custom resources is among the
 * files, or one with expressions or patterns; they take longer to load than a small validation takes.
 *
 * @param customGroups Whether a group has custom resources that may carry rules.
 */
export async function celFor(
  texts: Iterable<string>,
  customGroups: (group: string) => boolean,
): Promise<Cel | undefined> {
  for (const text of texts) {
    if (mayHoldRules(text, customGroups)) return import('./rules.ts')
  }
  return undefined
}

/** A group after `apiVersion:` on its line; what is written in any other way (aliases, escapes, block scalars) has none. */
const apiVersion = /apiVersion(?:["']?\s*:[ \t]*(?:["'][\w./-]+["']|[\w./-]+)(?=[\s,}]|$))?/g
const escaped = /\\[xuU]/

function mayHoldRules(text: string, customGroups: (group: string) => boolean): boolean {
  if (escaped.test(text)) return true
  for (const [written] of text.matchAll(apiVersion)) {
    const value = /:\s*["']?([\w./-]+)/.exec(written)?.[1]
    if (value === undefined) return true
    const group = value.includes('/') ? value.slice(0, value.indexOf('/')) : ''
    if (customGroups(group) || (builtIn.has(group) && expression.test(text))) return true
  }
  return false
}
