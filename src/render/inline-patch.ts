import type { Place } from '../place.ts'
import { linesOf } from '../yaml/lines.ts'

/** A text that stands in a YAML file as a scalar, with the way back from places in it to places in the file. */
export interface InlinePatch {
  readonly text: string
  readonly file: string
  /** The line of the file that the first line of the text is, less one. */
  readonly lineBefore: number
  /** How far a block is indented; undefined where lines of the text are no lines of the file. */
  readonly indent: number | undefined
  readonly column: number
}

/**
 * The text of a scalar.
 * @param source the text of the file that it stands in.
 * @param place where the scalar stands.
 */
export function inlinePatch(text: string, source: string, place: Place): InlinePatch {
  const { file, line = 1, column = 1 } = place
  const written = source.slice(linesOf(source).offset(line, column))
  const block = /^\|[-+\d]*[ \t]*(?:#.*)?(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*( *)\S/.exec(written)
  if (block === null) return { text, file, lineBefore: line - 1, indent: undefined, column }
  return { text, file, lineBefore: line, indent: block[1]?.length ?? 0, column }
}

/** A place in the text of a patch as a place of the file. */
export function outerPlace<P extends Partial<Place>>(patch: InlinePatch, place: P): P {
  const { indent, lineBefore, file } = patch
  if (indent === undefined) {
    const line = lineBefore + 1
    return { ...place, file, document: 0, line, column: patch.column, endLine: line, endColumn: patch.column + 1 }
  }
  const { line = 1, column = 1, endLine = line, endColumn = column + 1 } = place
  return {
    ...place,
    file,
    document: 0,
    line: line + lineBefore,
    column: column + indent,
    endLine: endLine + lineBefore,
    endColumn: endColumn + indent,
  }
}
