import { decodeValue } from '../../yaml/decode.ts'
import { Node } from '../../yaml/field.ts'

/** What kustomize noted down on an object that it built. */
export interface Note {
  /** The file that the object comes from, or what generated it; undefined where nothing says so. */
  readonly origin: { readonly path?: string; readonly configuredIn?: string; readonly kind?: string } | undefined
  /** The transformers that it went through, in this order. */
  readonly layers: readonly { readonly configuredIn: string; readonly kind: string }[]
}

/** What makes kustomize note it down. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/ */
export const traced = ['originAnnotations', 'transformerAnnotations']

const annotation = /^ {4}(config\.kubernetes\.io\/origin|alpha\.config\.kubernetes\.io\/transformations): \|$/

/** Takes the notes out of what kustomize printed: the text as it is without them, and the note of each document. */
export function readNotes(printed: string): { readonly text: string; readonly notes: readonly Note[] } {
  const documents = printed.split(/^---\n/m).map(readDocument)
  return { text: documents.map(({ text }) => text).join('---\n'), notes: documents.map(({ note }) => note) }
}

function readDocument(document: string): { readonly text: string; readonly note: Note } {
  const lines = document.split('\n')
  const start = lines.indexOf('  annotations:', lines.indexOf('metadata:'))
  const kept: string[] = []
  const blocks = new Map<string, string[]>()
  let at = start + 1
  for (; start > 0 && /^ {4}/.test(lines[at] ?? ''); at++) {
    const name = annotation.exec(lines[at] ?? '')?.[1]
    if (name === undefined) {
      kept.push(lines[at] ?? '')
      continue
    }
    const block: string[] = []
    while (/^ {6}/.test(lines[at + 1] ?? '')) block.push((lines[++at] ?? '').slice(6))
    blocks.set(name, block)
  }
  const note = noteOf(blocks)
  if (blocks.size === 0) return { text: document, note }
  const head = lines.slice(0, kept.length === 0 ? start : start + 1)
  return { text: [...head, ...kept, ...lines.slice(at)].join('\n'), note }
}

function noteOf(blocks: ReadonlyMap<string, readonly string[]>): Note {
  const origin = nodeOf(blocks.get('config.kubernetes.io/origin'))
  const layers = nodeOf(blocks.get('alpha.config.kubernetes.io/transformations')).items()
  const { text: path } = origin.at('path')
  const { text: configuredIn } = origin.at('configuredIn')
  const { text: kind } = origin.at('configuredBy', 'kind')
  return {
    origin: {
      ...(path === undefined ? {} : { path }),
      ...(configuredIn === undefined ? {} : { configuredIn }),
      ...(kind === undefined ? {} : { kind }),
    },
    layers: layers.map((layer) => ({
      configuredIn: layer.at('configuredIn').text ?? '',
      kind: layer.at('configuredBy', 'kind').text ?? '',
    })),
  }
}

function nodeOf(lines: readonly string[] = []): Node {
  const text = lines.join('\n')
  return new Node(decodeValue(text, { start: 0, end: text.length }).value)
}
