import type { ParseExpression } from '../rules/rule.ts'
import type { EvaluateRules } from '../structure/structure.ts'

const group = /apiVersion["']?\s*:\s*["']?([\w.-]+)\//g

/** Built-in groups whose objects may hold expressions, and what stands before these. */
const builtIn = new Set(['admissionregistration.k8s.io', 'apiextensions.k8s.io', 'resource.k8s.io'])
const expression = /[eE]xpression["']?\s*:|x-kubernetes-validations/

export interface Cel {
  readonly evaluateRules: EvaluateRules
  readonly parseExpression: ParseExpression
}

/**
 * The engine for CEL, loaded where an object of a group with custom resources is among the files, or one with expressions; it
 * takes longer to load than a small validation takes.
 *
 * @param customGroups Whether a group has custom resources that may carry rules.
 */
export async function celFor(
  texts: Iterable<string>,
  customGroups: (group: string) => boolean,
): Promise<Cel | undefined> {
  for (const text of texts) {
    for (const [, name = ''] of text.matchAll(group)) {
      if (customGroups(name) || (builtIn.has(name) && expression.test(text))) return import('./rules.ts')
    }
  }
  return undefined
}
