import type { Edit } from '../../bump/request.ts'
import { shownVersion } from '../../bump/version.ts'
import type { Finding } from '../../report/finding.ts'
import type { Block, Cell, Section } from '../../report/report.ts'
import { quantity } from '../../report/text.ts'
import type { Difference } from './differences.ts'

/** What one change brings, as a reviewer asks: which services, which images, what was scanned, what did not come along. */
export interface ChangeFacts {
  readonly differences: readonly Difference[]
  readonly pins: readonly (Edit & { readonly path: string })[]
  /** Image → what the gate saw and decided; undefined where nobody looked. */
  readonly scans: Readonly<Record<string, string | undefined>>
  /** What the conversion said. */
  readonly findings: readonly Finding[]
}

/** The sections of the page: what changes stands open, what was said about it is folded. */
export function sectionsOf(facts: ChangeFacts): Section[] {
  return [images, services, fields, otherFiles, scans, said].flatMap((section) => section(facts))
}

function images({ pins }: ChangeFacts): Section[] {
  if (pins.length === 0) return []
  const rows = pins.map(({ image, old, new: next, path, line }): Cell[] => [
    { code: image },
    { code: shownVersion(old) },
    { code: shownVersion(next) },
    { code: `${path}:${line}` },
  ])
  return [{ title: 'Images', isFirst: true, body: [table(['Image', 'Old', 'New', 'Place'], rows)] }]
}

function services({ differences }: ChangeFacts): Section[] {
  const rows = differences
    .filter(isService)
    .map(({ kind, name, objects, fields }): Cell[] => [
      kind,
      { code: name },
      kind !== 'changed'
        ? objects.join(', ')
        : fields.length === 0
          ? 'comments or order alone'
          : quantity(fields.length, 'field'),
    ])
  return rows.length === 0
    ? []
    : [{ title: 'Services', isFirst: true, body: [table(['Change', 'Service', 'What'], rows)] }]
}

/** All files that are no service: the overlays, and what lists the services. */
function otherFiles({ differences }: ChangeFacts): Section[] {
  const rows = differences.filter((one) => !isService(one)).map(({ kind, path }): Cell[] => [kind, { code: path }])
  return rows.length === 0
    ? []
    : [{ title: `${quantity(rows.length, 'other file')}`, body: [table(['Change', 'File'], rows)] }]
}

/** More than a reviewer reads in a table: the diff has them all. */
const fieldsShown = 200

function fields({ differences }: ChangeFacts): Section[] {
  const all = differences.flatMap(({ fields }) => fields)
  if (all.length === 0) return []
  const rows = all
    .slice(0, fieldsShown)
    .map((one): Cell[] => [{ code: one.object }, { code: one.path }, { code: one.old ?? '' }, { code: one.new ?? '' }])
  const rest = all.length - rows.length
  const more: Block[] = rest > 0 ? [{ kind: 'text', text: `${rest} more stand in the diff.` }] : []
  const body = [table(['Object', 'Field', 'Old', 'New'], rows), ...more]
  return [{ title: 'Changed fields', isFirst: all.length <= 20, body }]
}

function scans(facts: ChangeFacts): Section[] {
  const rows = Object.entries(facts.scans).map(([image, scan]): Cell[] => [{ code: image }, scan ?? 'not scanned'])
  return rows.length === 0 ? [] : [{ title: 'What the scans found', body: [table(['Image', 'Scan'], rows)] }]
}

function said({ findings }: ChangeFacts): Section[] {
  if (findings.length === 0) return []
  const rows = findings.map(({ message, fix, ...place }): Cell[] => [
    { place },
    fix === undefined ? message : `${message} — ${fix}`,
  ])
  const title = `What Compose says and Kubernetes can't (${quantity(findings.length, 'setting')})`
  return [{ title, body: [table(['Place', 'What becomes of it'], rows)] }]
}

/** What changes, a line each, for the commit message. */
export function linesOf({ differences, pins }: ChangeFacts): string[] {
  return [
    ...pins.map(({ path, image, old, new: next }) => `${path}: ${image} ${shownVersion(old)} -> ${shownVersion(next)}`),
    ...differences.map(({ kind, path }) => `${path}: ${kind}`),
  ]
}

/** What changes in a few words: `2 images, 1 service added, 1 changed`. */
export function wordsOf({ differences, pins }: ChangeFacts): string {
  const counts = (['added', 'removed', 'changed'] as const).flatMap((kind) => {
    const services = new Set(differences.filter((one) => one.kind === kind && isService(one)).map(({ name }) => name))
    return services.size === 0 ? [] : [`${quantity(services.size, 'service')} ${kind}`]
  })
  const named = new Set(pins.map(({ image }) => image)).size
  const words = [...(named === 0 ? [] : [quantity(named, 'image')]), ...counts]
  return words.length === 0 ? 'overlays' : words.join(', ')
}

/** Each file of a base holds one service; its kustomization lists them. */
function isService({ path }: Difference): boolean {
  return /(?:^|\/)base\/(?!kustomization\.yaml$)[^/]+$/.test(path)
}

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): Block {
  return { kind: 'table', columns, rows }
}
