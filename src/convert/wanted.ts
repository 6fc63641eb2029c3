import type { Origin } from '../delivery/origin.ts'
import type { FolderFacts } from '../regeneration/folder.ts'
import type { Converted } from './convert.ts'
import type { Finding } from './rules.ts'

/** What a conversion wants of the files that it is delivered to. */
export interface Wanted extends FolderFacts {
  /** Files that are generated as a whole, by path from the output folder: that with all objects, or those of a chart. */
  readonly whole: ReadonlyMap<string, string>
  readonly project: Converted
  /** The Compose files, as they were named. */
  readonly sources: readonly string[]
  /** What could not be translated. */
  readonly notices: readonly Finding[]
  /** The tree must be as wanted: what is not is an error. */
  readonly check: boolean
  readonly origin: Origin
  /** Text of the commit message. */
  readonly template: string | undefined
}
