import type { Edit } from '../../bump/request.ts'
import { shownVersion } from '../../bump/version.ts'
import type { Finding } from '../../report/finding.ts'
import type { Cell, Section } from '../../report/report.ts'
import { quantity } from '../../report/text.ts'
import { toldTogether } from '../../report/together.ts'
import type { Difference } from './differences.ts'

/** What one change brings, as a reviewer asks: which services, which images, what was scanned, what did not come along. */
export interface ChangeFacts {
  readonly differences: readonly Difference[]
  readonly pins: readonly (Edit & { readonly path: string })[]
  /** Image → what the gate saw and decided; undefined where nobody looked. */
  readonly scans: Readonly<Record<string, string | undefined>>
  /** What the conversion said. */
  readonly findings: readonly Finding[]
  /** Where the files of the commit are shown, once it is made. */
  readonly at?: string | undefined
}

/** The sections of the page: what changes stands open, what was said about it is folded. */
export function sectionsOf(facts: ChangeFacts): Section[] {
  return [images, services, fields, otherFiles, scans, said].flatMap((section) => section(facts))
}

function images({ pins, at = '' }: ChangeFacts): Section[] {
  const rows = pins.map(({ image, old, new: next, path: file, line }): Cell[] => [
    { code: image },
    { code: shownVersion(old) },
    { code: shownVersion(next) },
    { place: { file, line } },
  ])
  return tableOf('Images', ['Image', 'Old', 'New', 'Place'], rows, { isFirst: true, source: at })
}

function services({ differences, at = '' }: ChangeFacts): Section[] {
  const rows = differences
    .filter(isService)
    .map((one): Cell[] => [one.kind, { code: one.name }, whatOf(one), fileOf(one)])
  return tableOf('Services', ['Change', 'Service', 'What', 'File'], rows, { isFirst: true, source: at })
}

function whatOf({ kind, objects, fields }: Difference): string {
  if (kind !== 'changed') return objects.join(', ')
  return fields.length === 0 ? 'comments or order alone' : quantity(fields.length, 'field')
}

/** A file that is gone has no place to link to. */
function fileOf({ kind, path }: Difference): Cell {
  return kind === 'removed' ? { code: path } : { place: { file: path } }
}

/** More than a reviewer reads in a table: the diff has them all. */
const fieldsShown = 200
/** As many as can be read at once. */
const fieldsOpen = 20

function fields({ differences }: ChangeFacts): Section[] {
  const all = differences.flatMap((one) => one.fields)
  const rows = all
    .slice(0, fieldsShown)
    .map((one): Cell[] => [{ code: one.object }, { code: one.path }, { code: one.old ?? '' }, { code: one.new ?? '' }])
  const title = rows.length < all.length ? `Changed fields, ${rows.length} of ${all.length}` : 'Changed fields'
  return tableOf(title, ['Object', 'Field', 'Old', 'New'], rows, { isFirst: all.length <= fieldsOpen })
}

/** All files that are no service: the overlays, and what lists the services. */
function otherFiles({ differences, at = '' }: ChangeFacts): Section[] {
  const rows = differences.filter((one) => !isService(one)).map((one): Cell[] => [one.kind, fileOf(one)])
  return tableOf(quantity(rows.length, 'other file'), ['Change', 'File'], rows, { source: at })
}

function scans(facts: ChangeFacts): Section[] {
  const rows = Object.entries(facts.scans).map(([image, scan]): Cell[] => [{ code: image }, scan ?? 'not scanned'])
  return tableOf('What the scans found', ['Image', 'Scan'], rows)
}

function said({ findings }: ChangeFacts): Section[] {
  const rows = toldTogether(findings).map(({ message, fix, ...place }): Cell[] => [
    { place },
    fix === undefined ? message : `${message} — ${fix}`,
  ])
  const title = `What does not come along or is assumed (${quantity(findings.length, 'setting')})`
  return tableOf(title, ['Place', 'What becomes of it'], rows)
}

function tableOf(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: Pick<Section, 'isFirst' | 'source'> = {},
): Section[] {
  return rows.length === 0 ? [] : [{ title, body: [{ kind: 'table', columns, rows }], ...options }]
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

/** Each file of a base, shared or of one environment, holds one service; its kustomization lists them. */
function isService({ path }: Difference): boolean {
  return /(?:^|\/)base\/(?:[^/]+\/)?(?!kustomization\.yaml$)[^/]+$/.test(path)
}
