import type { Category, Severity, Together } from '../report/finding.ts'
import type { FieldPath } from '../yaml/field-path.ts'

export { type FieldPath, fieldPathText } from '../yaml/field-path.ts'

/** What is wrong at a field path of one document, before it has a line. `Name` is the rules that may say so. */
export interface Problem<Name extends string = string> {
  readonly rule: Name
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
  readonly together?: Together
}
