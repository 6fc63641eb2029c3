import type { Block, Cell } from '../report/report.ts'
import { quantity } from '../report/text.ts'
import type { BuildStep } from './bake/steps.ts'
import type { ImageDetails } from './details.ts'
import type { Growth } from './growth.ts'
import { bytesText } from './size.ts'

/** How many rows of each table are shown: a summary is for reading. */
const most = 8

/** What is to be told of an image beyond the verdict, in order of importance. */
export function detailBlocks(details: ImageDetails): Block[] {
  return [
    ...baseText(details),
    ...comparison(details),
    ...packageTable(details),
    ...growthTable(details),
    ...stepTable(details.steps),
    ...inventoryText(details),
  ]
}

/** `52 MB in 6 layers, 3.1 MB more than what runs` */
export function sizeText(size: Growth | undefined): string {
  if (size === undefined) return ''
  const own = `${bytesText(size.bytes)} in ${quantity(size.layers, 'layer')}`
  if (size.before === undefined) return own
  const more = size.bytes - size.before.bytes
  if (more === 0) return `${own}, as large as what runs`
  return `${own}, ${bytesText(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than what runs`
}

function baseText({ base }: ImageDetails): Block[] {
  if (base === undefined) return []
  const digest = base.digest === undefined ? '' : ` at ${base.digest}`
  return [{ kind: 'text', text: `Starts from ${base.image} (${base.family})${digest}.` }]
}

function comparison({ compared }: ImageDetails): Block[] {
  if (compared === undefined) return []
  const { added, fixed } = compared
  const listed = (names: readonly string[]): string =>
    names.length === 0
      ? 'nothing'
      : `${names.slice(0, most).join(', ')}${names.length > most ? ` and ${names.length - most} more` : ''}`
  return [
    { kind: 'text', text: `New since the image that runs: ${listed(added)}.\nFixed since then: ${listed(fixed)}.` },
  ]
}

function packageTable({ packages }: ImageDetails): Block[] {
  if (packages.length === 0) return []
  const rows = packages
    .slice(0, most)
    .map((one): Cell[] => [
      { code: `${one.package} ${one.version}` },
      `${one.worst}, ${one.ids.length === 1 ? one.ids[0] : quantity(one.ids.length, 'vulnerability').replace(/ys$/, 'ies')}`,
      one.upgrade === undefined
        ? 'no fix is known'
        : `${one.upgrade.version}${one.upgrade.clears === one.ids.length ? '' : ` (clears ${one.upgrade.clears})`}`,
      one.place === undefined ? '' : { place: one.place },
    ])
  const more = packages.length > most ? [[`${packages.length - most} more packages`, '', '', '']] : []
  return [
    {
      kind: 'table',
      columns: ['Package', 'Vulnerabilities', 'Smallest upgrade that clears most', 'Brought in by'],
      rows: [...rows, ...more],
    },
  ]
}

/** A row for each step whose layer is another one, the largest change first, with what it is on each platform. */
function growthTable({ sizes }: ImageDetails): Block[] {
  const changes = sizes.flatMap(({ changed }) => changed)
  const steps = [...new Set(changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes)).map(({ says }) => says))]
  if (steps.length === 0) return []
  const rows = steps.slice(0, most).map((step): Cell[] => [
    { code: step },
    ...sizes.map(({ changed }) => {
      const bytes = changed.find(({ says }) => says === step)?.bytes
      return bytes === undefined ? '' : moreText(bytes)
    }),
  ])
  return [{ kind: 'table', columns: ['Step that changed', ...sizes.map(({ platform }) => platform)], rows }]
}

/** `+2.1 MB` */
export function moreText(bytes: number): string {
  return `${bytes > 0 ? '+' : '−'}${bytesText(Math.abs(bytes))}`
}

function stepTable(steps: readonly BuildStep[]): Block[] {
  if (steps.length === 0) return []
  const cached = steps.filter(({ isCached }) => isCached).length
  const slow = steps
    .filter(({ seconds, isCached }) => !isCached && seconds >= 0.1)
    .sort((a, b) => b.seconds - a.seconds)
  const text = `${cached} of ${quantity(steps.length, 'step')} came from the cache.`
  const rows = slow
    .slice(0, most)
    .map(({ where, says, seconds }): Cell[] => [where, { code: says }, `${seconds.toFixed(1)} s`])
  return [
    { kind: 'text', text },
    ...(rows.length === 0 ? [] : [{ kind: 'table', columns: ['Stage', 'Step', 'Time'], rows } as const]),
  ]
}

function inventoryText({ inventory }: ImageDetails): Block[] {
  const { packages, kinds, licenses } = inventory
  if (packages === 0) return []
  const few = (counts: readonly (readonly [string, number])[]): string =>
    counts
      .slice(0, most)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  return [{ kind: 'text', text: `${quantity(packages, 'package')} (${few(kinds)}). Licences: ${few(licenses)}.` }]
}
