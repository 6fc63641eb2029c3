export const tokenType = {
  streamEnd: 0,
  versionDirective: 1,
  tagDirective: 2,
  documentStart: 3,
  documentEnd: 4,
  blockSequenceStart: 5,
  blockMappingStart: 6,
  blockEnd: 7,
  flowSequenceStart: 8,
  flowSequenceEnd: 9,
  flowMappingStart: 10,
  flowMappingEnd: 11,
  blockEntry: 12,
  flowEntry: 13,
  key: 14,
  value: 15,
  alias: 16,
  anchor: 17,
  tag: 18,
  scalar: 19,
} as const

/** How a scalar is written. */
export const style = { plain: 0, single: 1, double: 2, literal: 3, folded: 4 } as const

export interface Token {
  readonly type: number
  /** `[start, end)` in UTF-16 units of the whole text. */
  readonly start: number
  readonly end: number
  /** The value of a scalar; the name of an anchor or alias; the handle of a tag or %TAG; the number of %YAML. */
  readonly text: string
  /** The suffix of a tag, the prefix of %TAG. */
  readonly suffix: string
  readonly style: number
}
