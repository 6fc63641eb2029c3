import type { Place } from '../../place.ts'

/** Where the stage that becomes the image begins: its FROM line (of the target, otherwise the last one). */
export function finalStage(text: string, file: string, target: string | undefined): Place {
  const stages = text.split(/\r?\n/).flatMap((content, index) => {
    const isStage = /^\s*FROM\s+\S/i.test(content)
    return isStage ? [{ line: index + 1, name: /\sAS\s+(\S+)\s*$/i.exec(content)?.[1]?.toLowerCase() }] : []
  })
  const stage = (target && stages.find(({ name }) => name === target.toLowerCase())) || stages.at(-1)
  return stage === undefined ? { file } : lineOf(text, file, stage.line)
}

/** A whole line of a file, from 1. */
export function lineOf(text: string, file: string, line: number): Place {
  const content = text.split(/\r?\n/)[line - 1] ?? ''
  return { file, line, column: 1, endLine: line, endColumn: [...content].length + 1 }
}
