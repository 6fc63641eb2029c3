import type { Place } from '../place.ts'

/** Where the stage that becomes the image begins: its FROM line (of the target, otherwise the last one). */
export function finalStage(text: string, file: string, target: string | undefined): Place {
  const stages = text.split(/\r?\n/).flatMap((content, index) => {
    const match = /^\s*FROM\s+\S.*$/i.exec(content)
    return match ? [{ content, line: index + 1, name: /\sAS\s+(\S+)\s*$/i.exec(content)?.[1]?.toLowerCase() }] : []
  })
  const stage = (target && stages.find(({ name }) => name === target.toLowerCase())) || stages.at(-1)
  if (stage === undefined) return { file }
  const { line, content } = stage
  return { file, line, column: 1, endLine: line, endColumn: [...content].length + 1 }
}
