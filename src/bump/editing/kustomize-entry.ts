import { isUtf8 } from 'node:buffer'
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { InputError } from '../../errors.ts'
import { familiarName, parseReference, readReference, sameRepository } from '../../oci/reference.ts'
import { endOfLine, lineBreakOf, linesOf, startOfLine } from '../../yaml/lines.ts'
import { readsAsOtherType } from '../../yaml/plain.ts'
import { applySplices, type Splice } from '../../yaml/splice.ts'
import { diffOfSplices } from '../../yaml/splice-diff.ts'
import type { KeyAt } from '../places/site.ts'
import type { BumpPlan, Change, Edit, ImageChange, SourceFile } from '../request.ts'
import { insertPair } from './pairs.ts'

/**
 * Adds an entry under `images` for every image of the plan that was found nowhere, in the style of the file.
 *
 * @param kustomizations the files that may get the entries; the plan's changes of them are kept.
 * @returns the plan with the additions; images for which there is no kustomization stay missing.
 * @throws InputError when there are several kustomizations, or the one can't take an entry.
 */
export function addMissingEntries(
  plan: BumpPlan,
  images: readonly ImageChange[],
  kustomizations: readonly SourceFile[],
): BumpPlan {
  const [file] = kustomizations
  if (plan.missing.length === 0 || file === undefined) return plan
  if (kustomizations.length > 1) throw severalKustomizations(plan, kustomizations)
  const before = plan.changes.find((change) => change.path === file.path)
  const missing = images.filter(({ name }) => plan.missing.some((one) => one.name === name))
  const change = missing.reduce((sum, image) => addEntry(sum, image), before ?? unchanged(file))
  return {
    ...plan,
    changes: [...plan.changes.filter((other) => other !== before), change],
    missing: [],
  }
}

function severalKustomizations(plan: BumpPlan, files: readonly SourceFile[]): InputError {
  const list = files.slice(0, 10).map((file) => file.path)
  return new InputError(
    `The image "${plan.missing[0]?.name}" has no entry, and several kustomizations could get one: ${list.join(', ')}`,
    { fix: 'Name the kustomization, or its folder, among the paths.' },
  )
}

function unchanged({ path, bytes }: SourceFile): Change {
  return { path, before: bytes, after: bytes, diff: '', edits: [] }
}

function addEntry(change: Change, image: ImageChange): Change {
  if (!isUtf8(change.after)) throw noPlace(change.path, 'it is not written in UTF-8')
  const text = Buffer.from(change.after).toString('utf8')
  const splice = entrySplice(text, change.path, image)
  const edit = editOf(text, splice, image)
  return {
    ...change,
    after: Buffer.from(applySplices(text, [splice])),
    diff: [change.diff, diffOfSplices(text, [splice])].filter((diff) => diff !== '').join('\n'),
    edits: [...change.edits, edit],
  }
}

function editOf(text: string, splice: Splice, image: ImageChange): Edit {
  return {
    image: familiarName(parseReference(image.name)),
    place: 'kustomize',
    fieldPath: 'images',
    document: 0,
    ...linesOf(text).at(splice.start),
    old: {},
    new: {
      ...(image.tag === undefined ? {} : { tag: image.tag }),
      ...(image.digest === undefined ? {} : { digest: image.digest }),
    },
  }
}

function entrySplice(text: string, path: string, image: ImageChange): Splice {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const root = document.contents
  if (document.errors.length > 0) throw noPlace(path, 'it is no YAML')
  if (!isMap(root) || root.flow || root.items.length === 0) throw noPlace(path, 'it is no block of keys')
  const images = root.items.find((pair) => isScalar(pair.key) && pair.key.value === 'images')
  if (images === undefined) return newList(text, root, image)
  const list = images.value
  if (isSeq(list) && list.items.length > 0) return intoList(text, path, list, image)
  if (isSeq(list)) {
    const [start = 0] = list.range ?? []
    return { start: start + 1, end: start + 1, text: flowEntry(image, plainStyle) }
  }
  if (isScalar(list) && list.value === '') return belowKey(text, root, images, image)
  throw noPlace(path, 'its "images" is no list')
}

/** `images` is the last key of the file then. */
function newList(text: string, root: YAMLMap, image: ImageChange): Splice {
  const last = root.items.at(-1) as Pair
  const at = endOfLine(text, endOf(last))
  const lead = leadOf(text, root)
  const lines = [`${lead}images:`, ...blockEntry(image, lead + dashIndent(text, root), ' ', plainStyle)]
  const lineBreak = lineBreakOf(text)
  return { start: at, end: at, text: lineBreak + lines.join(lineBreak) }
}

function belowKey(text: string, root: YAMLMap, images: Pair, image: ImageChange): Splice {
  const at = endOfLine(text, (images.key as Node).range?.[1] ?? 0)
  const lineBreak = lineBreakOf(text)
  const lines = blockEntry(image, leadOf(text, root) + dashIndent(text, root), ' ', plainStyle)
  return { start: at, end: at, text: lineBreak + lines.join(lineBreak) }
}

function intoList(text: string, path: string, list: YAMLSeq, image: ImageChange): Splice {
  const named = list.items.find((item) => isMap(item) && names(item).some((name) => isSame(name, image)))
  if (isMap(named)) return intoEntry(text, named, image)
  const last = list.items.at(-1)
  if (!isMap(last)) throw noPlace(path, 'an item of its "images" is no map')
  const style = styleOf(last)
  const [start = 0, end = 0] = last.range ?? []
  if (list.flow) return { start: end, end, text: `, ${flowEntry(image, style)}` }
  const lead = text.slice(startOfLine(text, start), start)
  const [, indent = '', gap = ' '] = /^([ \t]*)-([ \t]*)$/.exec(lead) ?? []
  const at = endOfLine(text, endOfMap(last))
  const lines = last.flow ? [`${indent}-${gap}${flowEntry(image, style)}`] : blockEntry(image, indent, gap, style)
  const lineBreak = lineBreakOf(text)
  return { start: at, end: at, text: lineBreak + lines.join(lineBreak) }
}

/** The entry is there, but says nothing of a version: it gets the keys. */
function intoEntry(text: string, entry: YAMLMap, image: ImageChange): Splice {
  const last = entry.items.at(-1) as Pair
  const at: NonNullable<KeyAt['pair']> = { pair: last, map: entry, base: 0 }
  const [[key, value] = ['newTag', ''], ...more] = versionKeys(image, styleOf(entry))
  const first = insertPair(text, at, key, value)
  return { ...first, text: first.text + more.map(([k, v]) => insertPair(text, at, k, v).text).join('') }
}

function names(entry: YAMLMap): string[] {
  return ['name', 'newName'].flatMap((key) => {
    const value = entry.get(key)
    return typeof value === 'string' ? [value] : []
  })
}

function isSame(name: string, image: ImageChange): boolean {
  const reference = readReference(name)
  return reference !== undefined && sameRepository(reference, parseReference(image.name))
}

/** How the entries of a file are quoted. */
interface EntryStyle {
  readonly key: string
  readonly value: string
}
const plainStyle: EntryStyle = { key: '', value: '' }

function styleOf(entry: YAMLMap): EntryStyle {
  const quotesOf = (node: unknown) => {
    if (!isScalar(node)) return ''
    return node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : ''
  }
  const last = entry.items.at(-1)
  return { key: quotesOf(last?.key), value: quotesOf(last?.value) }
}

function versionKeys(image: ImageChange, style: EntryStyle): [key: string, value: string][] {
  const keys: [string, string][] = []
  if (image.tag !== undefined) keys.push(['newTag', inQuotes(image.tag, style.value)])
  if (image.digest !== undefined) keys.push(['digest', inQuotes(image.digest, style.value)])
  return keys
}

function entryKeys(image: ImageChange, style: EntryStyle): string[] {
  const keys = [['name', inQuotes(image.name, style.value)] as const, ...versionKeys(image, style)]
  return keys.map(([key, value]) => `${style.key}${key}${style.key}: ${value}`)
}

function inQuotes(value: string, quote: string): string {
  const needed = quote === '' && readsAsOtherType(value) ? '"' : quote
  return needed + value + needed
}

function flowEntry(image: ImageChange, style: EntryStyle): string {
  return `{${entryKeys(image, style).join(', ')}}`
}

function blockEntry(image: ImageChange, indent: string, gap: string, style: EntryStyle): string[] {
  const inner = indent + ' '.repeat(1 + gap.length)
  return entryKeys(image, style).map((line, index) => (index === 0 ? `${indent}-${gap}${line}` : inner + line))
}

/** White space before the keys of the root: usually none. */
function leadOf(text: string, root: YAMLMap): string {
  const start = root.range?.[0] ?? 0
  return text.slice(startOfLine(text, start), start).replace(/[^ ]/g, '')
}

/** White space before the dash of lists below the root's keys, as the file has it; none where it has no list. */
function dashIndent(text: string, root: YAMLMap): string {
  for (const { value } of root.items) {
    if (!isSeq(value) || value.flow || value.items.length === 0) continue
    const start = value.range?.[0] ?? 0
    return text.slice(startOfLine(text, start), start).replace(/[^ ]/g, '').slice(leadOf(text, root).length)
  }
  return ''
}

function endOf(pair: Pair): number {
  const value = pair.value as Node | null
  if (isMap(value)) return endOfMap(value)
  if (isSeq(value) && !value.flow) {
    const last = value.items.at(-1) as Node | undefined
    if (last !== undefined) return isMap(last) ? endOfMap(last) : (last.range?.[1] ?? 0)
  }
  return value?.range?.[1] ?? (pair.key as Node).range?.[1] ?? 0
}

/** The range of a block map may reach over the comments behind it. */
function endOfMap(map: YAMLMap): number {
  const last = map.items.at(-1)
  return map.flow || last === undefined ? (map.range?.[1] ?? 0) : endOf(last)
}

function noPlace(path: string, why: string): InputError {
  return new InputError(`No entry can be added to "${path}": ${why}`, {
    place: { file: path },
    fix: 'Write the entry into the file once; from then on it is changed in place.',
  })
}
