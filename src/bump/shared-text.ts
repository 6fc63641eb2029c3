import { InputError } from '../errors.ts'
import { familiarName } from '../oci/reference.ts'
import type { Finding } from '../report/finding.ts'
import { fieldPathText } from '../yaml/field-path.ts'
import type { Site } from './site.ts'
import { type Chosen, placeOf, placeText, type Source } from './source.ts'

/**
 * One text may serve several places, by an anchor and its aliases. It may change only when all of them are meant and get
 * the same version.
 */
export function checkShared(source: Source, sites: readonly Site[], chosen: readonly Chosen[]): void {
  const editsOf = new Map(chosen.map((one) => [one.site, one.edit]))
  for (const { site, image, edit } of chosen) {
    if (edit.splices.length === 0) continue
    const others = sites.filter((other) => other !== site && sharesText(site, other))
    const isMeant = (other: Site) => JSON.stringify(editsOf.get(other)?.splices) === JSON.stringify(edit.splices)
    const innocent = others.filter((other) => !isMeant(other))
    if (innocent.length === 0) continue
    const places = innocent.map((other) => `${describe(other)} at ${placeText(source, other.at)}`).join(', ')
    throw new InputError(
      `The version of ${image.change.name} at ${placeText(source, site.at)} is shared through an anchor with ${places}`,
      {
        place: placeOf(source, site),
        fix: 'Write the version out at each place, or change all images that share it in one run.',
      },
    )
  }
}

function sharesText(a: Site, b: Site): boolean {
  const starts = new Set(scalarStarts(a))
  return scalarStarts(b).some((start) => starts.has(start))
}

function scalarStarts({ form }: Site): number[] {
  if (form.type === 'reference') return [form.scalar.start]
  return [form.tag, form.digest].flatMap((key) => (key === undefined ? [] : [key.scalar.start]))
}

function describe(site: Site): string {
  const name = site.names[0]
  return `${name === undefined ? 'the value' : familiarName(name)} (${fieldPathText(site.path)})`
}

/** An alias may carry a tag to a label or another value that is no image: it follows, and the report says so. */
export function sharedFindings(
  source: Source,
  aliases: readonly { target: number; at: number }[],
  sites: readonly Site[],
  done: readonly Chosen[],
): Finding[] {
  const used = new Set(sites.map((site) => site.at))
  const changed = new Set(done.flatMap(({ site, edit }) => (edit.splices.length === 0 ? [] : scalarStarts(site))))
  return aliases
    .filter(({ target, at }) => changed.has(target) && !used.has(at))
    .map(({ at }) => ({
      rule: 'alias-follows',
      category: 'input',
      severity: 'notice',
      message: 'This alias stands for the text that was changed, so its value changes too.',
      file: source.path,
      ...source.lines().at(at),
    }))
}
