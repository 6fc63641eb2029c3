import { InputError } from '../errors.ts'
import type { Severity } from './finding.ts'
import { didYouMean } from './nearest.ts'

const severities = ['error', 'warning', 'notice', 'off'] as const

/**
 * The severities that the user gave to rules.
 * @throws InputError for a rule or a severity that does not exist.
 */
export function parseRules(
  given: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): Readonly<Record<string, Severity | 'off'>> {
  for (const [rule, severity] of Object.entries(given)) {
    if (!known.has(rule)) {
      throw new InputError(`Input rules: there is no rule "${rule}"`, {
        fix: didYouMean(rule, known, 'docs/rules.md lists the rules.'),
      })
    }
    if (!severities.some((one) => one === severity)) {
      throw new InputError(`Input rules: "${severity}" is no severity of the rule ${rule}`, {
        fix: `Write one of ${severities.join(', ')}.`,
      })
    }
  }
  return given as Readonly<Record<string, Severity | 'off'>>
}
