import { nodeKind } from '../yaml/decode/node.ts'
import { nameOfKey } from '../yaml/decode/value.ts'
import type { Extent, Node } from '../yaml/decode.ts'
import type { FieldPath } from '../yaml/field-path.ts'
import { endOfLine, startOfLine } from '../yaml/lines.ts'

const mark = /#[ \t]*gitops-actions:keep(?![\w-])/g

/**
 * Which fields of a document a comment `# gitops-actions:keep` holds: what begins on its line, or on the next line with content where
 * it stands alone. Above the first field it holds the whole object.
 */
export function heldIn(
  text: string,
  { start, end }: Extent,
  root: Node,
): (path: FieldPath) => 'all' | 'part' | undefined {
  const held = [...text.slice(start, end).matchAll(mark)].flatMap(
    ({ index }) => pathOf(text, start + index, root) ?? [],
  )
  if (held.length === 0) return () => undefined
  const texts = held.map((path) => JSON.stringify(path).slice(0, -1))
  return (path) => {
    const own = JSON.stringify(path).slice(0, -1)
    if (texts.some((one) => one === own || own.startsWith(`${one},`) || one === '[')) return 'all'
    const isAbove = (one: string): boolean => one.startsWith(own === '[' ? '[' : `${own},`)
    return texts.some(isAbove) ? 'part' : undefined
  }
}

/** Whether a text seems to hold anything. */
export function holdsAnything(text: string): boolean {
  return text.match(mark) !== null
}

/** In a list, so that no path (within a scalar) and the path of the object differ. */
function pathOf(text: string, at: number, root: Node): [FieldPath] | undefined {
  if (isInScalar(root, at)) return undefined
  const line = startOfLine(text, at)
  const isAlone = text.slice(line, at).trim() === ''
  const from = isAlone ? nextContent(text, at) : line
  if (isAlone && from <= root.first && at < root.first) return [[]]
  const path = outermostOn(text, root, from, endOfLine(text, from + 1))
  return path === undefined ? undefined : [path]
}

/** Where the next line begins that is neither empty nor a comment, after its indentation. */
function nextContent(text: string, at: number): number {
  const lead = /(?:\r\n?|\n)[ \t]*(?![ \t#\r\n])/g
  lead.lastIndex = at
  return lead.test(text) ? lead.lastIndex : at
}

function isInScalar(node: Node, at: number): boolean {
  if (node.kind === nodeKind.scalar) return node.start <= at && at < node.end
  return node.children.some((child) => child.first <= at && at < child.end && isInScalar(child, at))
}

/** The path of the outermost field or item that begins in a stretch of the text. */
function outermostOn(text: string, node: Node, from: number, to: number): FieldPath | undefined {
  const isList = node.kind === nodeKind.sequence
  for (let at = 0; at < node.children.length; at += isList ? 1 : 2) {
    const key = node.children[at]!
    const value = isList ? key : node.children[at + 1]!
    const step = isList ? at : (nameOfKey(key) ?? '')
    const first = isList ? dashBefore(text, key.first) : key.first
    if (first >= from && first <= to) return [step]
    if (first > to) return undefined
    const inner = value.first <= to && value.end > from ? outermostOn(text, value, from, to) : undefined
    if (inner !== undefined) return [step, ...inner]
  }
  return undefined
}

/** The dash of a block item; where it begins itself in a flow list. */
function dashBefore(text: string, at: number): number {
  const before = /-\s+$/.exec(text.slice(startOfLine(text, at), at))
  return before === null ? at : at - before[0].length
}
