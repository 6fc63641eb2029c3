import type { Place } from '../place.ts'
import type { Finding } from './finding.ts'

/** What a stage did, or with `dry-run` would do. Every reporter, the outputs and the exit code are made from it. */
export interface Report<Result extends object = object> {
  /** In any order; reporters sort. A finding of severity `error` refuses: exit code 1. */
  readonly findings: readonly Finding[]
  /** How many files and YAML documents were looked at. */
  readonly files: number
  readonly documents: number
  /** What this stage made, printed as `result` of `--format json`: images, digests, edits, commits, written files. */
  readonly result: Result
  /** Values of the outputs that the stage's contract declares; every one is set, also when nothing was done. */
  readonly outputs: Readonly<Record<string, string>>
  /** The plan as lines of text (what was done, or with `dry-run` would be done): printed to people, never parsed. */
  readonly plan: readonly string[]
  /** Sections of the job summary, in order of importance. */
  readonly sections?: readonly Section[]
  /** Parts of the picture of the run that the job summary draws. */
  readonly picture?: readonly Arrow[]
}

/** One section of the job summary. */
export interface Section {
  readonly title: string
  readonly body: readonly Block[]
  /** What changed: shown at once. Every other section is folded. */
  readonly isFirst?: boolean
  /** Where the files that its places name are shown; empty where nowhere. Default: the workspace, at the commit that runs. */
  readonly source?: string
}

/** Text from outside is given as it is: the Markdown reporter escapes it. A part between backticks is shown as code. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'code'; readonly language: 'diff' | 'yaml' | 'text' | 'mermaid'; readonly text: string }

/** A cell of a table: prose, something that is typed or copied (an image, a digest, a command), or a place in a file. */
export type Cell = string | { readonly code: string } | { readonly place: Partial<Place> }

/**
 * An arrow of the picture: from a thing to a thing, with what happened between them. Two arrows meet where they name a
 * thing by the same text. Labels are plain text.
 */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly label?: string
  /** `refused`: the way ends here. `planned`: it was not gone: a dry run, or something earlier refused. Default: gone. */
  readonly state?: 'refused' | 'planned'
}
