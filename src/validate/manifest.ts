import type { Place } from '../report/finding.ts'
import type { FieldPath, Problem } from './problem.ts'

/** One Kubernetes object as it stands in a file. An item of a `List` is a manifest of its own. */
export interface Manifest {
  readonly file: string
  /** Index of the YAML document in the file, from 0. */
  readonly document: number
  readonly apiVersion: string
  readonly kind: string
  readonly name: string | undefined
  readonly namespace: string | undefined
  /** The decoded object, as the API server would read it. */
  readonly object: Readonly<Record<string, unknown>>
  /** The place of a field path. The source is parsed for positions on the first call, so it costs only where needed. */
  locate(path: FieldPath, at: Problem['at']): Place
}
