import { distance } from 'fastest-levenshtein'
import { nodeKind } from '../../yaml/decode/node.ts'
import { decodeDocument, type Node, splitDocuments } from '../../yaml/decode.ts'
import { type Lines, linesOf } from '../../yaml/lines.ts'
import { applySplices, type Splice } from '../../yaml/splice.ts'
import type { Finding, RuleName } from '../known-rules.ts'
import { Fields } from './fields.ts'
import { migrate } from './migrations.ts'

/** One certain fix: what it does, and the findings that it takes away. */
export interface Fix {
  readonly line: number
  readonly what: string
  readonly finding: Finding
  readonly splices: readonly Splice[]
}

export interface Fixed {
  readonly text: string
  readonly fixes: readonly Fix[]
}

/** Judges a text and gives the findings about it. */
type Check = (text: string) => readonly Finding[]

/**
 * Applies the fixes that are certain: misspelt fields, removed API versions whose fields move one to one, quotes. Every
 * other byte stays. A fix that does not take its finding away, or that brings another error, is not applied.
 */
export function fixText(text: string, check: Check): Fixed {
  const before = check(text)
  let current: Fixed = { text, fixes: [] }
  let findings = before
  const rounds: Round[] = []
  // A fix may bring to light what an error above it hid: the fields of a removed version, for instance.
  for (let round = 0; round < 3; round++) {
    const fixes = fixesFor(current.text, findings)
    if (fixes.length === 0) break
    const next = applyCertain(current.text, fixes, findings, check)
    if (next.fixes.length === 0) break
    const own = next.fixes.map((fix) => ({ ...fix, line: rounds.reduceRight(lineBefore, fix.line) }))
    rounds.push({ text: current.text, splices: next.fixes.flatMap(({ splices }) => splices) })
    current = { text: next.text, fixes: [...current.fixes, ...own] }
    findings = check(next.text)
  }
  return current
}

/** A text, and what was done to it. */
interface Round {
  readonly text: string
  readonly splices: readonly Splice[]
}

/** The line of the text before some splices that a line of the text after them comes from. */
function lineBefore(line: number, { text, splices }: Round): number {
  const breaks = (part: string): number => part.split('\n').length - 1
  let shift = 0
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    const at = breaks(text.slice(0, splice.start)) + 1
    const added = breaks(splice.text) - breaks(text.slice(splice.start, splice.end))
    if (line <= at + shift) break
    if (line <= at + shift + added) return at
    shift += added
  }
  return line - shift
}

/** All at once where that helps, otherwise one by one. */
function applyCertain(text: string, fixes: readonly Fix[], findings: readonly Finding[], check: Check): Fixed {
  const all = applySplices(
    text,
    fixes.flatMap(({ splices }) => splices),
  )
  if (fixes.length > 1 && isBetter(findings, check(all), fixes)) return { text: all, fixes }
  const kept: Fix[] = []
  for (const fix of fixes.slice(0, mostAlone)) {
    const tried = applySplices(
      text,
      [...kept, fix].flatMap(({ splices }) => splices),
    )
    if (isBetter(findings, check(tried), [...kept, fix])) kept.push(fix)
  }
  return {
    text: applySplices(
      text,
      kept.flatMap(({ splices }) => splices),
    ),
    fixes: kept,
  }
}

/** Fixes that are tried one by one take a check each. */
const mostAlone = 100

/** Whether the errors that were fixed are gone, and none is there that the fixes have caused. */
function isBetter(before: readonly Finding[], after: readonly Finding[], fixes: readonly Fix[]): boolean {
  const old = countErrors(before)
  const now = countErrors(after)
  if (fixes.some(({ finding }) => (now.get(idOf(finding)) ?? 0) >= (old.get(idOf(finding)) ?? 0))) return false
  const moved = new Set(
    fixes.flatMap(({ finding }) => (finding.rule === 'unserved-api' ? [finding.document ?? 0] : [])),
  )
  return after.every((finding) => {
    if (finding.severity !== 'error' || (now.get(idOf(finding)) ?? 0) <= (old.get(idOf(finding)) ?? 0)) return true
    return moved.has(finding.document ?? 0) && wasHidden(finding)
  })
}

/**
 * The server looks at no field of a version that it does not serve. A field that the new version has not, or needs, tells
 * that the fields don't move one to one; anything else was wrong before.
 */
function wasHidden({ rule, fix = '' }: Finding): boolean {
  if (rule === 'unknown-field') return renaming.test(fix)
  return rule !== 'missing-field'
}

function countErrors(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    if (finding.severity === 'error') counts.set(idOf(finding), (counts.get(idOf(finding)) ?? 0) + 1)
  }
  return counts
}

function idOf({ rule, document, path }: Finding): string {
  return [rule, document, path].join('\n')
}

/** How the check of fields says what a misspelt one means. */
const renaming = /^Rename it to `([^`]+)`\./

interface PlacedNodes {
  readonly text: string
  readonly root: Node
  /** The scalar that starts at a line and column. */
  readonly at: (finding: Finding) => Found | undefined
}

function fixesFor(text: string, findings: readonly Finding[]): Fix[] {
  const wanted = findings.filter(({ rule, severity }) => severity === 'error' && rule in fixers)
  if (wanted.length === 0) return []
  const lines = linesOf(text)
  const places = splitDocuments(text).map((extent) => nodesByPlace(text, decodeDocument(text, extent).root, lines))
  const fixes: Fix[] = []
  const taken = new Set<number>()
  for (const finding of wanted) {
    const place = places[finding.document ?? 0]
    const fix = place === undefined ? undefined : fixers[finding.rule as keyof typeof fixers](finding, place)
    if (fix === undefined || fix.splices.some(({ start }) => taken.has(start))) continue
    for (const { start } of fix.splices) taken.add(start)
    fixes.push(fix)
  }
  return fixes
}

const fixers = {
  'unknown-field': renameField,
  'wrong-type': quoteValue,
  'unserved-api': moveVersion,
} satisfies Partial<Record<RuleName, (finding: Finding, place: PlacedNodes) => Fix | undefined>>

/** A field that is almost the name of one that exists, where that one is not there yet. */
function renameField(finding: Finding, { text, at }: PlacedNodes): Fix | undefined {
  const meant = renaming.exec(finding.fix ?? '')?.[1]
  const found = meant === undefined ? undefined : at(finding)
  if (meant === undefined || found?.mapping === undefined || !found.isKey) return undefined
  const name = found.node.text
  if (!isCertain(name, meant) || new Fields(text, found.mapping).key(meant) !== undefined) return undefined
  const quote = /^["']/.exec(text[found.node.start] ?? '')?.[0] ?? ''
  const splices = [{ start: found.node.start, end: found.node.end, text: `${quote}${meant}${quote}` }]
  return { line: finding.line ?? 1, finding, what: `Renamed ${name} to ${meant}`, splices }
}

/** Another case, or one or two letters of a name that is long enough for that to be no coincidence. */
function isCertain(name: string, meant: string): boolean {
  const different = distance(name.toLowerCase(), meant.toLowerCase())
  return different === 0 || different <= Math.min(2, Math.floor(meant.length / 3))
}

/** A number or boolean where text must stand becomes the text that is written. */
function quoteValue(finding: Finding, { text, at }: PlacedNodes): Fix | undefined {
  if (finding.fix !== 'Put it in quotes.') return undefined
  const found = at(finding)
  if (found === undefined || found.isKey || found.node.kind !== nodeKind.scalar || !found.node.plain) return undefined
  const { start, end, tag } = found.node
  const written = text.slice(start, end)
  if (tag !== '' || !/^[^"\\\r\n]+$/.test(written)) return undefined
  const splices = [{ start, end, text: `"${written}"` }]
  return { line: finding.line ?? 1, finding, what: `Put ${written} in quotes`, splices }
}

function moveVersion(finding: Finding, { text, at }: PlacedNodes): Fix | undefined {
  const found = at(finding)
  if (found?.mapping === undefined) return undefined
  const object = new Fields(text, found.mapping)
  const moved = migrate(object)
  if (moved === undefined) return undefined
  const what = `Moved ${object.text('kind')} from ${object.text('apiVersion')} to ${moved.to}`
  return { line: finding.line ?? 1, finding, what, splices: moved.splices }
}

interface Found {
  readonly node: Node
  readonly isKey: boolean
  /** The mapping that it is a key or value of. */
  readonly mapping: Node | undefined
}

function nodesByPlace(text: string, root: Node | undefined, lines: Lines): PlacedNodes | undefined {
  if (root === undefined) return undefined
  const found = new Map<string, Found>()
  const visit = (node: Node, isKey: boolean, mapping: Node | undefined): void => {
    if (node.kind === nodeKind.scalar) {
      const { line, column } = lines.at(node.first)
      found.set(`${line}:${column}`, { node, isKey, mapping })
    }
    node.children.forEach((child, index) => {
      const inMapping = node.kind === nodeKind.mapping
      visit(child, inMapping && index % 2 === 0, inMapping ? node : undefined)
    })
  }
  visit(root, false, undefined)
  return { text, root, at: ({ line, column }) => found.get(`${line}:${column}`) }
}
