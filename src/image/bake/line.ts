import type { Place } from '../../place.ts'

/** A whole line of a file, from 1. */
export function lineOf(text: string, file: string, line: number): Place {
  const content = text.split(/\r?\n/)[line - 1] ?? ''
  return { file, line, column: 1, endLine: line, endColumn: [...content].length + 1 }
}
