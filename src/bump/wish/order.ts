import { writtenBuildTime } from '../../delivery/build-time.ts'
import { readTrailers } from '../../delivery/message.ts'
import type { Origin } from '../../delivery/origin.ts'
import type { Ancestry } from '../../delivery/tip-plan.ts'
import type { Tree } from '../../git/tree.ts'
import type { Change, ImageChange, Version } from '../request.ts'
import type { Finding } from '../rules.ts'
import { shownVersion } from '../version.ts'
import { referenceOf, trailers } from './message.ts'

/** How a version stands to the one that is there: `unknown` where nothing tells. */
type Age = Awaited<ReturnType<Ancestry>>

/** The images whose change would put an older version over a newer one, at any place, said in findings; and the others. */
export async function olderImages(
  changes: readonly Change[],
  images: readonly ImageChange[],
  origin: Origin,
  tree: Tree,
  ancestry: Ancestry | undefined,
): Promise<{ readonly others: readonly ImageChange[]; readonly findings: readonly Finding[] }> {
  const { sameRepository, parseReference } = await import('../../oci/reference.ts')
  const older = new Set<string>()
  const findings: Finding[] = []
  for (const { path, edits } of changes) {
    for (const edit of edits) {
      const age = await ageOf(edit.image, edit, origin, tree, ancestry)
      if (age === 'older') older.add(edit.image)
      const said = saidOf(age, edit)
      if (said !== undefined) findings.push({ ...said, file: path, line: edit.line, column: edit.column })
    }
  }
  const isOlder = (name: string): boolean =>
    [...older].some((one) => sameRepository(parseReference(one), parseReference(name)))
  return { others: images.filter(({ name }) => !isOlder(name)), findings }
}

const keptOut = 'older-version-kept-out'

/** Whether it says that something newer stands where a version was wanted. */
export function isKeptOut({ rule }: Finding): boolean {
  return rule === keptOut
}

function saidOf(age: Age, { image, old, new: next }: Change['edits'][number]): Finding | undefined {
  const [from, to] = [shownVersion(old), shownVersion(next)]
  const notice = { category: 'input', severity: 'notice' } as const
  if (age === 'older') {
    return { rule: keptOut, ...notice, message: `${image} stays at ${from}: ${to} is older.` }
  }
  if (age !== 'unknown') return undefined
  const message = `Nothing tells whether ${to} of ${image} is newer than ${from}, so it was set.`
  return { rule: 'order-unknown', ...notice, message }
}

/**
 * Whether a new version of an image is older than the one that stands in a tree: by semver of the tags, by the time that
 * the tags hold, by the times of the builds, or by the source commits. Of the old one the trailers of the commit tell that
 * wrote it.
 */
async function ageOf(
  image: string,
  step: { readonly old: Version; readonly new: Version },
  origin: Origin,
  tree: Tree,
  ancestry: Ancestry | undefined,
): Promise<Age> {
  const { tag: oldTag } = step.old
  const { tag: newTag } = step.new
  if (oldTag !== undefined && newTag !== undefined) {
    const byTag = (await compareSemver(oldTag, newTag)) ?? compareTimes(oldTag, newTag)
    if (byTag !== undefined && byTag !== 'same') return byTag
  }
  const { buildTime, sourceRepository: repository, sourceCommit } = origin
  const asksForge = ancestry !== undefined && repository !== undefined && sourceCommit !== undefined
  if (buildTime === undefined && !asksForge) return 'unknown'
  const message = await tree.messageWith(`${trailers.image}: ${referenceOf(image, step.old)}`)
  if (message === undefined) return 'unknown'
  const old = readTrailers(message)
  const byTime = compareBuildTimes(old.get(trailers.buildTime)?.[0], buildTime)
  if (byTime === 'older' || byTime === 'newer') return byTime
  const oldCommit = old.get(trailers.sourceCommit)?.[0]
  if (!asksForge || oldCommit === undefined || old.get(trailers.sourceRepository)?.[0] !== repository) {
    return byTime ?? 'unknown'
  }
  return oldCommit === sourceCommit ? 'same' : await ancestry(repository, oldCommit, sourceCommit)
}

function compareBuildTimes(from: string | undefined, to: string | undefined): Age | undefined {
  const [old, next] = [writtenBuildTime(from), writtenBuildTime(to)]
  if (old === undefined || next === undefined) return undefined
  return next > old ? 'newer' : next < old ? 'older' : 'same'
}

/** Precedence of https://semver.org; a leading `v` is allowed. Undefined when one of them is no semantic version. */
async function compareSemver(from: string, to: string): Promise<Age | undefined> {
  const { default: semver } = await import('semver')
  const [old, next] = [semver.valid(from), semver.valid(to)]
  if (old === null || next === null) return undefined
  const order = semver.compareBuild(next, old)
  return order > 0 ? 'newer' : order < 0 ? 'older' : 'same'
}

/** Compares tags of one form that hold a time: `main-20260131T120000Z-3f2a1b0`, `20260131.4`, `web-1769860800`. */
function compareTimes(from: string, to: string): Age | undefined {
  const [old, next] = [timeIn(from), timeIn(to)]
  if (old === undefined || next === undefined || old.length !== next.length) return undefined
  return next > old ? 'newer' : next < old ? 'older' : 'same'
}

/** The digits of a date (with or without a time of day) or of seconds since 1970, as they stand in a tag. */
function timeIn(tag: string): string | undefined {
  const date = /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[T._-]?(\d{4,6})Z?)?(?!\d)/.exec(tag)
  if (date) return date.slice(1).join('')
  return /(?<![\da-f])(1[5-9]\d{8}|2\d{9})(?![\da-f])/i.exec(tag)?.[1]
}
