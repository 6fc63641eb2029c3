import type { Place } from '../place.ts'

/** What a finding is about. */
export type Category =
  | 'api'
  | 'deprecation'
  | 'reference'
  | 'policy'
  | 'lint'
  | 'conversion'
  | 'vulnerability'
  | 'input'

/** `error` refuses (exit code 1); `warning` and `notice` inform. */
export type Severity = 'error' | 'warning' | 'notice'

/** One thing that was noticed. Every check of every stage speaks this type, and every reporter takes it. */
export interface Finding extends Partial<Place> {
  /** Stable name in kebab-case, documented in docs/: `unknown-field`, `duplicate-key`, `unsupported-key`. */
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  /** What was found and what was expected, in one sentence. Plain text: reporters escape it. */
  readonly message: string
  /** What to do about it, as one imperative sentence. */
  readonly fix?: string
  /** What findings say together where there are many of them: what people read does so, what programs read has each. */
  readonly together?: Together
  /** The findings that are told together in this one, each as it is by itself. */
  readonly parts?: readonly Finding[]
}

/** How one of many findings that say the same is told with the others: `# Secrets are not defined: a, b and 3 more`. */
export interface Together {
  /** What this one is about. */
  readonly item: string
  /** What holds of all; findings of a rule with the same words are told together. `#` stands for how many there are. */
  readonly words: string
  /** What to do about all of them, where that is not what is to be done about one. */
  readonly fix?: string
}

const rank: Record<Severity, number> = { error: 0, warning: 1, notice: 2 }

/** Orders by severity, then file, line and column: the order in which a person wants to read findings. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    rank[a.severity] - rank[b.severity] ||
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.rule, b.rule)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 }
  for (const finding of findings) counts[finding.severity] += 1
  return counts
}
