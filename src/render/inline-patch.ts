import type { Place } from '../place.ts'
import type { Finding } from '../report/finding.ts'
import type { Node as SyntaxNode } from '../yaml/decode.ts'
import type { Node } from '../yaml/field.ts'
import type { Lines } from '../yaml/lines.ts'
import { locate } from '../yaml/locate.ts'

/** A patch that stands in a kustomization as text, with the way back from places in it to places in the file. */
export interface InlinePatch {
  readonly text: string
  /** The line of the file that the first line of the text is, less one. */
  readonly lineBefore: number
  /** How far a block is indented; undefined where lines of the text are no lines of the file. */
  readonly indent: number | undefined
  readonly column: number
}

/** The patch that is a scalar of a kustomization. */
export function inlinePatch(source: string, root: SyntaxNode, lines: Lines, node: Node): InlinePatch | undefined {
  const { text } = node
  if (text === undefined) return undefined
  const { start, end } = locate(root, node.path, 'value')
  const { line, column } = lines.at(start)
  const written = source.slice(start, end)
  const isLiteral = written.startsWith('|')
  const first = /[\r\n]([ ]*)[^\s]/.exec(written)
  if (!isLiteral || first === null) return { text, lineBefore: line - 1, indent: undefined, column }
  return { text, lineBefore: line, indent: first[1]?.length ?? 0, column }
}

/** A place in the text of a patch as a place of the file. */
export function outerPlace<P extends Partial<Place>>(patch: InlinePatch, place: P): P {
  const { indent, lineBefore } = patch
  if (indent === undefined) {
    const line = lineBefore + 1
    return { ...place, document: 0, line, column: patch.column, endLine: line, endColumn: patch.column + 1 }
  }
  const { line = 1, column = 1, endLine = line, endColumn = column + 1 } = place
  return {
    ...place,
    document: 0,
    line: line + lineBefore,
    column: column + indent,
    endLine: endLine + lineBefore,
    endColumn: endColumn + indent,
  }
}

/** What was found in the text of a patch, as findings of the file. */
export function outerFindings(patch: InlinePatch, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => outerPlace(patch, finding))
}
