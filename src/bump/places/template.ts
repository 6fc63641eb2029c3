import { readReference, splitReference } from '../../oci/reference.ts'
import type { ScalarAt } from '../editing/scalar.ts'
import { readVersion } from '../version.ts'
import type { KeyAt, Mention, Site } from './site.ts'

/** A line `key: value` whose value is one scalar. */
interface Line {
  readonly indent: number
  readonly key: string
  readonly value: ScalarAt
  /** Starts a list item. */
  readonly isItem: boolean
}

/**
 * Finds images in text that no YAML parser reads, such as a Helm template: lines that hold a whole reference, and
 * `repository` with `tag` side by side with no template between them. What a template fills in is found with its fault.
 */
export function findInTemplate(
  text: string,
  part: { readonly start: number; readonly end: number; readonly index: number },
): { readonly sites: Site[]; readonly mentions: Mention[] } {
  const sites: Site[] = []
  const mentions: Mention[] = []
  for (const group of groupsOf(linesOf(text, part.start, part.end))) {
    const keyed = keysSite(group, part.index)
    if (keyed) sites.push(keyed)
    for (const line of keyed ? [] : group) {
      if (line.key !== 'image') continue
      const container = group.find((other) => other.key === 'name')?.value.value
      const found = referenceSite(line, part.index, container)
      if (found && 'form' in found) sites.push(found)
      else if (found) mentions.push(found)
    }
  }
  return { sites, mentions }
}

function* linesOf(text: string, start: number, end: number): Generator<Line | 'break'> {
  let block: number | undefined
  let isComment = false
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const line = match[0]
    const wasComment = isComment
    isComment = isComment ? !/\*\/|#\}/.test(line) : /\{\{-?[ \t]*\/\*(?!.*\*\/)|\{#(?!.*#\})/.test(line)
    if (wasComment) continue
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
    if (indent === line.length) continue
    const isControl = /^[ \t]*(?:\{\{|\{%|<%|#\{)/.test(line)
    if (block !== undefined && (indent > block || isControl)) continue
    block = /(?:^|[:-])[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line) ? indent : undefined
    if (/^[ \t]*#(?!\{)/.test(line)) continue
    yield isControl ? 'break' : (readLine(line, start + match.index) ?? 'break')
  }
}

function readLine(line: string, at: number): Line | undefined {
  const match = /^([ \t]*)((?:-[ \t]+)*)(["']?)([\w.$-]+)\3[ \t]*:(?:[ \t]+(.*))?$/.exec(line)
  if (match === null) return undefined
  const [, lead = '', dashes = '', , key = '', rest = ''] = match
  const value = readScalar(rest, at + line.length - rest.length)
  if (value === undefined) return undefined
  return { indent: lead.length + dashes.length, key, value, isItem: dashes !== '' }
}

/** A plain or quoted scalar that ends on its line; templates inside of it are part of its value. */
function readScalar(rest: string, at: number): ScalarAt | undefined {
  const quote = rest[0] === '"' || rest[0] === "'" ? rest[0] : undefined
  if (quote === undefined) {
    const value = rest.replace(/(?:^|(?<![ \t])[ \t]+)#(?!\{).*$/, '').trimEnd()
    return { start: at, end: at + value.length, value, style: 'plain', typed: false }
  }
  const match = /^(["'])([^"'\\]*)\1[ \t,]*(?:#.*)?$/.exec(rest)
  if (match === null) return undefined
  const value = match[2] ?? ''
  return { start: at, end: at + value.length + 2, value, style: quote === '"' ? 'double' : 'single', typed: false }
}

/** Runs of lines that are certain to be keys of one map: one indentation, no template, list item or outer key between them. */
function groupsOf(lines: Iterable<Line | 'break'>): Line[][] {
  const groups: Line[][] = []
  let open: Line[][] = []
  for (const line of lines) {
    if (line === 'break') {
      open = []
      continue
    }
    open = open.filter(([first]) => (first?.indent ?? 0) <= line.indent)
    const group = line.isItem ? undefined : open.find(([first]) => first?.indent === line.indent)
    if (group) {
      group.push(line)
      continue
    }
    const fresh = [line]
    groups.push(fresh)
    open = [...open.filter(([first]) => (first?.indent ?? 0) < line.indent), fresh]
  }
  return groups
}

function referenceSite(line: Line, document: number, container: string | undefined): Site | Mention | undefined {
  const text = line.value.value
  const parts = splitReference(text)
  const name = readReference(parts.name)
  if (name === undefined) return undefined
  const path = [line.key]
  if (parts.tag === undefined && parts.digest === undefined) {
    return { name, at: line.value.start, path, document, why: 'no-version' }
  }
  const isLiteral = readReference(text) !== undefined
  return {
    place: 'template',
    names: [name],
    path,
    at: line.value.start,
    document,
    selected: false,
    ...(container === undefined ? {} : { container }),
    version: {
      ...(parts.tag === undefined ? {} : { tag: parts.tag }),
      ...(parts.digest === undefined ? {} : { digest: parts.digest }),
    },
    form: { type: 'reference', scalar: line.value },
    ...(isLiteral ? {} : { fault: 'is filled in by a template' }),
  }
}

/** `repository` and `tag` (Helm values), or `name` and `newTag` (Kustomize), each exactly once in the group. */
function keysSite(group: readonly Line[], document: number): Site | undefined {
  const one = (key: string) => {
    const lines = group.filter((line) => line.key === key)
    return lines.length === 1 ? lines[0] : undefined
  }
  const isKustomize = group.some((line) => line.key === 'newTag')
  const repository = isKustomize ? (one('newName') ?? one('name')) : one('repository')
  const tag = one(isKustomize ? 'newTag' : 'tag')
  if (repository === undefined || tag === undefined) return undefined
  const registry = one('registry')?.value.value.replace(/(?<!\/)\/+$/, '') ?? ''
  const name = readReference(registry === '' ? repository.value.value : `${registry}/${repository.value.value}`)
  if (name === undefined || name.tag !== undefined || name.digest !== undefined) return undefined
  const digest = one('digest')
  const version = readVersion(tag.value.value)
  const isLiteral = version !== undefined && (digest === undefined || /^[\w:]*$/.test(digest.value.value))
  const key = (line: Line): KeyAt => ({ scalar: line.value })
  return {
    place: 'template',
    names: [name],
    path: [tag.key],
    at: tag.value.start,
    document,
    selected: false,
    version: {
      ...version,
      ...(digest === undefined || digest.value.value === '' ? {} : { digest: digest.value.value }),
    },
    form: {
      type: 'keys',
      tagKey: tag.key,
      takesDigest: false,
      tag: key(tag),
      ...(digest === undefined ? {} : { digest: key(digest) }),
    },
    ...(isLiteral ? {} : { fault: 'is filled in by a template' }),
  }
}
