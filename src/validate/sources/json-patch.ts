import { didYouMean } from '../../report/nearest.ts'
import { decodeDocument, splitDocuments } from '../../yaml/decode.ts'
import { Node } from '../../yaml/field.ts'
import { linesOf } from '../../yaml/lines.ts'
import { locate } from '../../yaml/locate.ts'
import type { StructureFinding } from '../structure/rules.ts'

const operations = ['add', 'remove', 'replace', 'move', 'copy', 'test']

/**
 * Checks the operations of a JSON patch (RFC 6902) in a file that a kustomization names as a patch. Undefined where the
 * file holds none.
 */
export function checkJsonPatch(file: string, text: string): StructureFinding[] | undefined {
  const extent = splitDocuments(text)[0]
  if (extent === undefined) return undefined
  const { value, root } = decodeDocument(text, extent)
  if (!Array.isArray(value) || root === undefined) return undefined
  const lines = linesOf(text)
  const findings: StructureFinding[] = []
  const say = (node: Node, message: string, fix: string): void => {
    const { start, end } = locate(root, node.path, node.value === undefined ? 'missing' : 'value')
    const from = lines.at(start)
    const to = lines.at(end)
    const place = { file, document: 0, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
    findings.push({ rule: 'json-patch', category: 'api', severity: 'error', message, fix, ...place })
  }
  for (const operation of new Node(value).items()) checkOperation(operation, say)
  return findings
}

function checkOperation(operation: Node, say: (node: Node, message: string, fix: string) => void): void {
  const op = operation.at('op')
  if (op.text === undefined || !operations.includes(op.text)) {
    const message = op.text === undefined ? 'op is required' : `"${op.text}" is no operation of a JSON patch`
    say(op, message, didYouMean(op.text, operations))
  }
  for (const field of op.text === 'move' || op.text === 'copy' ? ['path', 'from'] : ['path']) {
    const pointer = operation.at(field)
    if (typeof pointer.value === 'string' && /^(\/|$)/.test(pointer.value)) continue
    say(pointer, `${field} must be a pointer that begins with "/"`, 'Write it as in "/spec/replicas".')
  }
  const needsValue = op.text === 'add' || op.text === 'replace' || op.text === 'test'
  if (needsValue && operation.at('value').value === undefined) {
    say(operation.at('value'), `value is required for "${op.text}"`, 'Give the value.')
  }
}
