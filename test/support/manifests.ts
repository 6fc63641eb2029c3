import { LineCounter, parseAllDocuments } from 'yaml'
import type { Manifest } from '../../src/kubernetes/manifest.ts'

/** The objects of a YAML text with their places, read by another parser than the one under test. */
export function manifestsOf(text: string, file = 'ops/all.yaml'): Manifest[] {
  const lineCounter = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter })
  return [...documents].flatMap((document, index) => {
    const object = document.toJS() as Record<string, unknown> | null
    if (object === null) return []
    const metadata = (object['metadata'] ?? {}) as Record<string, string | undefined>
    return {
      file,
      document: index,
      base: [],
      apiVersion: String(object['apiVersion']),
      kind: String(object['kind']),
      name: metadata['name'],
      namespace: metadata['namespace'],
      object,
      locate(path) {
        const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
        const [start = 0, end = 0] = node?.range ?? []
        const from = lineCounter.linePos(start)
        const to = lineCounter.linePos(end)
        return { file, document: index, line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
      },
    }
  })
}
