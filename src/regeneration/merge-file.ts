import { isObject } from '../value.ts'
import { decodeDocument, decodeValue, type Extent, type Node, splitDocuments } from '../yaml/decode.ts'
import type { FieldPath } from '../yaml/field-path.ts'
import { lineBreakOf, linesOf } from '../yaml/lines.ts'
import { locate } from '../yaml/locate.ts'
import { reviseDocument } from '../yaml/revise.ts'
import { Fingerprint } from './fingerprint.ts'
import { heldIn } from './held.ts'
import { nameOfItem } from './item-names.ts'
import { type Conflict, interleaved, type Merge, merged } from './merge.ts'

/** A document of a file: an object, or one that is empty or can't be read. */
interface Document extends Extent {
  readonly id: string | undefined
  readonly value: unknown
  readonly root: Node | undefined
}

/** A field that both sides set, with its places. */
export interface PlacedConflict extends Omit<Conflict, 'path'> {
  /** `Deployment/web`. */
  readonly object: string
  readonly document: number
  readonly path: FieldPath
  readonly line: number
  readonly column: number
  /** The line in the generated text; undefined where the field is not generated any more. */
  readonly theirLine: number | undefined
}

type FileMerge =
  | { readonly text: string; readonly conflicts: readonly PlacedConflict[] }
  /** Why the file can't be merged. */
  | { readonly problem: string; readonly line: number; readonly column: number }

type MergeOptions = Pick<Merge, 'last' | 'onConflict' | 'isSetOnce' | 'follows'>

/**
 * Merges what is generated now into a file that was edited by hand: by object, field and list item. What the hand wrote stays, with
 * comments, order and format; what changed in what is generated is edited into the text.
 */
export function mergeFile(before: string, generated: string, options: MergeOptions): FileMerge {
  const documents = documentsOf(before)
  if ('problem' in documents) return documents
  const theirs = new Map(objectsOf(generated))
  const ours = new Map(documents.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index]])))
  const conflicts: PlacedConflict[] = []
  const added = new Map<number, string[]>()
  const texts = new Map<number, string>()
  let after = -1
  for (const id of interleaved([...ours.keys()], [...theirs.keys()])) {
    const index = ours.get(id)
    const document = index === undefined ? undefined : documents[index]!
    const merge = mergeOf(before, document, options)
    const value = merged(merge, [id], [], document?.value, theirs.get(id)?.value)
    conflicts.push(
      ...merge.conflicts.map((one) => placed(before, index ?? after, document, generated, theirs.get(id), one)),
    )
    after = index ?? after
    if (index !== undefined) texts.set(index, revisedText(before, document!, value))
    else if (value !== undefined)
      added.set(after, [...(added.get(after) ?? []), textOfObject(generated, theirs.get(id)!)])
  }
  return { text: joined(before, documents, texts, added), conflicts }
}

/** The fingerprint of generated objects. */
export function fingerprintOf(objects: readonly unknown[]): Fingerprint {
  const named = objects.map((value) => [idOf(value), value] as const)
  return Fingerprint.of(named.filter((one): one is [string, unknown] => one[0] !== undefined))
}

/** The documents of a text as data. */
export function valuesIn(text: string): unknown[] {
  return splitDocuments(text).map((extent) => decodeValue(text, extent).value)
}

function mergeOf(text: string, document: Document | undefined, options: MergeOptions): Merge {
  const held = document?.root === undefined ? () => undefined : heldIn(text, document, document.root)
  return { ...options, held, conflicts: [] }
}

function documentsOf(text: string): Document[] | { problem: string; line: number; column: number } {
  const documents: Document[] = []
  const seen = new Set<string>()
  for (const extent of splitDocuments(text)) {
    const { problem, value, root } = decodeDocument(text, extent)
    if (problem !== undefined) return { problem: problem.message, ...linesOf(text).at(problem.offset) }
    const id = idOf(value)
    if (id !== undefined && seen.has(id)) {
      return {
        problem: `it holds ${nameOf({ ...extent, id, value, root })} twice`,
        ...linesOf(text).at(root?.first ?? extent.start),
      }
    }
    if (id !== undefined) seen.add(id)
    documents.push({ ...extent, id, value, root })
  }
  return documents
}

function objectsOf(generated: string): [string, Document][] {
  const documents = documentsOf(generated)
  if ('problem' in documents) throw new TypeError(`What is generated is no YAML: ${documents.problem}`)
  return documents.flatMap((document) => (document.id === undefined ? [] : [[document.id, document]]))
}

/** Kinds that take each other's place when a Compose file changes, with one Pod template. */
const workloads = new Set<unknown>(['Deployment', 'Rollout', 'StatefulSet', 'DaemonSet'])

/** What an object is called: by group, kind, namespace and name. Version and kind of a workload are fields like others. */
export function idOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  const { apiVersion, kind, metadata } = value
  // A kustomization needs to say neither.
  if (kind === undefined || kind === 'Kustomization') return 'Kustomization'
  const group = typeof apiVersion === 'string' && apiVersion.includes('/') ? apiVersion.split('/')[0] : ''
  const { namespace, name } = isObject(metadata) ? metadata : {}
  return [...(workloads.has(kind) ? ['workload'] : [group, kind]), namespace, name].filter(isGiven).join('/')
}

function nameOf({ value }: Document): string {
  const { kind = 'Kustomization', metadata } = value as Readonly<Record<string, unknown>>
  return [kind, isObject(metadata) ? metadata['name'] : undefined].filter(isGiven).join('/')
}

function isGiven(part: unknown): boolean {
  return part !== undefined && part !== ''
}

function revisedText(text: string, { start, end, value: before }: Document, value: unknown): string {
  if (value === undefined) return ''
  const own = text.slice(start, end)
  return value === before ? own : reviseDocument(own, value, nameOfItem)
}

function textOfObject(generated: string, { root, end }: Document): string {
  return generated.slice(root!.first, end)
}

function joined(
  before: string,
  documents: readonly Document[],
  texts: ReadonlyMap<number, string>,
  added: ReadonlyMap<number, readonly string[]>,
): string {
  const lineBreak = lineBreakOf(before)
  const parts: string[] = []
  const add = (index: number): void => {
    for (const text of added.get(index) ?? []) {
      const last = parts.findLast((part) => part !== '') ?? ''
      if (last !== '' && !/[\r\n]$/.test(last)) parts.push(lineBreak)
      parts.push(`---${lineBreak}${text.replaceAll('\n', lineBreak)}`)
    }
  }
  add(-1)
  for (const [index, { start, end }] of documents.entries()) {
    const text = texts.get(index) ?? before.slice(start, end)
    const isUnmarked = parts.some((part) => part !== '') && text !== '' && !/^(?:%|---)/.test(text)
    // What stood first had no marker, and begins the file no more.
    parts.push(isUnmarked && text.trim() !== '' ? `---${lineBreak}${text}` : text)
    add(index)
  }
  const text = parts.join('')
  return before.startsWith('---') ? text : text.replace(/^(\uFEFF?)---(?:\r\n?|\n)/, '$1')
}

function placed(
  text: string,
  index: number,
  document: Document | undefined,
  generated: string,
  theirs: Document | undefined,
  conflict: Conflict,
): PlacedConflict {
  const at = conflict.ours === undefined ? 'missing' : 'value'
  const start = document?.root === undefined ? 0 : locate(document.root, conflict.path, at).start
  const steps = theirs === undefined ? undefined : pathIn(theirs.value, conflict.steps)
  const theirPath = conflict.theirs === undefined ? undefined : steps
  const theirLine =
    theirPath === undefined ? undefined : linesOf(generated).at(locate(theirs!.root!, theirPath, 'value').start).line
  const object = nameOf((document ?? theirs)!)
  return { ...conflict, object, document: Math.max(index, 0), ...linesOf(text).at(start), theirLine }
}

/** The way to a place in a value, with indexes of list items in place of their names. */
function pathIn(value: unknown, steps: readonly string[]): FieldPath {
  const path: (string | number)[] = []
  const fields: string[] = []
  let node = value as Record<string, unknown> | unknown[] | undefined
  for (const step of steps.slice(1)) {
    if (step.startsWith('[') && Array.isArray(node)) {
      const index = node.findIndex((item) => `[${nameOfItem(fields, item)}]` === step)
      path.push(index)
      node = node[index] as typeof node
    } else {
      path.push(step)
      fields.push(step)
      node = (node as Record<string, unknown> | undefined)?.[step] as typeof node
    }
  }
  return path
}
