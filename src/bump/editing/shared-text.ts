import { InputError } from '../../errors.ts'
import { familiarName } from '../../oci/reference.ts'
import { fieldPathText } from '../../yaml/field-path.ts'
import type { Site } from '../places/site.ts'
import { type Chosen, placeText, type Source, sitePlace } from '../places/source.ts'
import type { Finding } from '../rules.ts'
import type { SiteEdit } from './edit.ts'
import type { ScalarAt } from './scalar.ts'

/** Places that are listed when a text is shared. */
const listed = 5

/**
 * One text may serve several places, by an anchor and its aliases. It may change only when all of them are meant and get
 * the same version.
 * @throws InputError with the places that are not meant.
 */
export function checkShared(source: Source, sites: readonly Site[], chosen: readonly Chosen[]): void {
  const users = usersOf(sites)
  const edits = new Map(chosen.map((one) => [one.site, one.edit]))
  for (const one of chosen) {
    for (const scalar of one.edit.splices.length === 0 ? [] : scalarsOf(one.site)) {
      const sharing = users.get(scalar.start) ?? []
      users.delete(scalar.start)
      const wanted = changeOf(scalar, one.edit)
      const innocent = sharing.filter((other) => changeOf(scalar, edits.get(other)) !== wanted)
      if (innocent.length > 0) throw sharedText(source, one, innocent)
    }
  }
}

function usersOf(sites: readonly Site[]): Map<number, Site[]> {
  const users = new Map<number, Site[]>()
  for (const site of sites) {
    for (const { start } of scalarsOf(site)) {
      const known = users.get(start)
      if (known === undefined) users.set(start, [site])
      else known.push(site)
    }
  }
  return users
}

function changeOf(scalar: ScalarAt, edit: SiteEdit | undefined): string {
  const splices = edit?.splices.filter(({ start, end }) => start >= scalar.start && end <= scalar.end) ?? []
  return splices.map((splice) => `${splice.start} ${splice.end} ${splice.text}`).join('\n')
}

function sharedText(source: Source, { site, image }: Chosen, innocent: readonly Site[]): InputError {
  const places = innocent.slice(0, listed).map((other) => `${describe(other)} at ${placeText(source, other.at)}`)
  return new InputError(
    `The version of ${image.change.name} at ${placeText(source, site.at)} is shared through an anchor with ${places.join(', ')}`,
    {
      place: sitePlace(source, site),
      fix: 'Write the version out at each place, or change all images that share it in one run.',
    },
  )
}

function scalarsOf({ form }: Site): ScalarAt[] {
  if (form.type === 'reference') return [form.scalar]
  return [form.tag, form.digest].flatMap((key) => (key === undefined ? [] : [key.scalar]))
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
  const changed = new Set(
    done.flatMap(({ site, edit }) => (edit.splices.length === 0 ? [] : scalarsOf(site).map(({ start }) => start))),
  )
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
