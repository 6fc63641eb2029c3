import type { Category, Severity } from '../report/finding.ts'

/** A field path inside one document: map keys and list indexes. */
export type FieldPath = readonly (string | number)[]

/** What is wrong at a field path of one document, before it has a line. */
export interface Problem {
  /** Name of the rule, in kebab-case. */
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly path: FieldPath
  /**
   * Where to point: `value` at the value of the path, `key` at its key (unknown or duplicate field), `missing` at the
   * deepest ancestor that is there (the path names a field that is absent).
   */
  readonly at: 'value' | 'key' | 'missing'
  readonly message: string
  readonly fix?: string
}

/** `['spec', 'containers', 0, 'image']` → `spec.containers[0].image`; a key that holds a dot stands in brackets. */
export function fieldPathText(path: FieldPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    if (!/^[\w-]+$/.test(step)) return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}
