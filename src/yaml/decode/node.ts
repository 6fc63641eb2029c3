export const nodeKind = { scalar: 0, mapping: 1, sequence: 2, alias: 3 } as const

/** A node of a YAML document with its place: `[start, end)` in UTF-16 units of the whole text. */
export interface Node {
  readonly kind: number
  start: number
  end: number
  /** The text of a scalar, the name of an alias. */
  readonly text: string
  /** A tag in its long form; empty where none is written. */
  tag: string
  /** Whether a scalar stands without quotes, so that its text decides on its type. */
  readonly plain: boolean
  /** A mapping's keys and values in turn; a sequence's items. */
  readonly children: Node[]
  /** What an alias stands for. */
  readonly target: Node | undefined
  /** Where its anchor or tag starts; `start` where it has none. */
  first: number
}
