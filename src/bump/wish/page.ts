import { quoted, quotedInTable } from '../../delivery/markdown.ts'
import { readTrailers } from '../../delivery/message.ts'
import type { Page } from '../../delivery/tip-plan.ts'
import type { Forge } from '../../git/forges/forge.ts'
import type { Tree } from '../../git/tree.ts'
import type { BumpPlan } from '../request.ts'
import { shownVersion } from '../version.ts'
import {
  type ChangedFile,
  environmentOf,
  environmentsOf,
  imageSteps,
  type Purpose,
  referenceOf,
  subject,
  trailers,
} from './message.ts'
import type { ImageDeliveryInputs, Step, Wish } from './wish.ts'

/** The pull request that proposes a change of images. */
export async function pageOf(
  files: readonly ChangedFile[],
  wish: Wish,
  tree: Tree,
  forge: Pick<Forge, 'compareUrl'>,
): Promise<Page> {
  const { purpose } = wish
  const words = [...new Set(imageSteps(files).map((step) => step.image.split('/').at(-1) ?? ''))]
  return {
    title: subject(files, imageSteps(files), purpose),
    body: bodyOf(files, purpose, wish, await comparisons(files, wish, tree, forge)),
    branch: [purpose.kind, ...words.slice(0, 3), ...environmentsOf(files).slice(0, 3)].join('-'),
    subjects: subjectsOf(files),
  }
}

/** What it is about: images, or manifests, and environments, whatever their versions. */
function subjectsOf(files: readonly ChangedFile[]): string[] {
  const environments = environmentsOf(files)
  const what = imageSteps(files).map((step) => step.image)
  if (files.some(({ edits }) => edits.length === 0)) what.push('manifests')
  return [...new Set(what.flatMap((one) => pairsOf(one, environments)))].sort()
}

function pairsOf(what: string, environments: readonly string[]): string[] {
  return environments.length === 0 ? [what] : environments.map((environment) => `${what} in ${environment}`)
}

/** Links to what lies between the commit that the old image was built from and that of the new one. */
async function comparisons(
  files: readonly ChangedFile[],
  { origin }: Wish,
  tree: Tree,
  forge: Pick<Forge, 'compareUrl'>,
): Promise<ReadonlyMap<string, string>> {
  const { sourceRepository, sourceCommit } = origin
  const links = new Map<string, string>()
  if (sourceRepository === undefined || sourceCommit === undefined) return links
  for (const step of imageSteps(files)) {
    const message = await tree.messageWith(`${trailers.image}: ${referenceOf(step.image, step.old)}`)
    const old = message === undefined ? undefined : readTrailers(message)
    const from = old?.get(trailers.sourceCommit)?.[0]
    if (from === undefined || old?.get(trailers.sourceRepository)?.[0] !== sourceRepository) continue
    links.set(step.image, forge.compareUrl(sourceRepository, from, sourceCommit))
  }
  return links
}

/** One wish for each pull request. Files that change are named, so each group touches its own. */
export function groupsOf(wish: Wish, plan: BumpPlan, group: ImageDeliveryInputs['group']): Wish[] {
  if (plan.changes.length === 0) return []
  if (group === 'all') return [wish]
  const keys = new Map<string, { paths: Set<string>; images: Set<string> }>()
  for (const { path, edits } of plan.changes) {
    for (const { image } of edits) {
      const key = JSON.stringify([environmentOf(path) ?? '', group === 'image' ? image : ''])
      const found = keys.get(key) ?? { paths: new Set(), images: new Set() }
      found.paths.add(path)
      found.images.add(image)
      keys.set(key, found)
    }
  }
  return [...keys.values()].map(({ paths, images }) => ({
    ...wish,
    steps: wish.steps.flatMap((step) => narrowed(step, paths, images, group)),
  }))
}

function narrowed(step: Step, paths: Set<string>, images: Set<string>, group: ImageDeliveryInputs['group']): Step[] {
  const kept = step.request.images.filter((image) => group === 'environment' || images.has(image.name))
  if (kept.length === 0) return []
  return [{ paths: [...paths], request: { ...step.request, images: kept, allowMissing: true } }]
}

function bodyOf(
  files: readonly ChangedFile[],
  purpose: Purpose,
  { origin, scan }: Pick<Wish, 'origin' | 'scan'>,
  links: ReadonlyMap<string, string>,
): string {
  const rows = files.flatMap((file) =>
    file.edits.map(({ image, old, new: next, line }) => {
      const link = links.get(image)
      const cells = [
        quotedInTable(image),
        quotedInTable(shownVersion(old)),
        quotedInTable(shownVersion(next)),
        quotedInTable(`${file.path}:${line}`),
      ]
      return `| ${cells.join(' | ')} | ${link === undefined ? '' : `[compare](${link})`} |`
    }),
  )
  const digests = imageSteps(files).flatMap((step) =>
    step.new.digest ? [`- ${quoted(step.image)} ${quoted(step.new.digest)}`] : [],
  )
  const facts = [
    purpose.kind === 'promote' ? `Promoted from ${quoted(purpose.from)} to ${quoted(purpose.to)}.` : '',
    purpose.kind === 'rollback'
      ? `Rolled back in ${quoted(purpose.path)}.${purpose.reason ? ` Reason: ${quoted(purpose.reason)}` : ''}`
      : '',
    origin.sourceCommit
      ? `Built from ${quoted(origin.sourceCommit)}${origin.sourceRepository ? ` of ${origin.sourceRepository}` : ''}.`
      : '',
    origin.run ? `Run: ${origin.run}` : '',
    scan ? `Scan: ${quoted(scan)}` : '',
  ].filter((fact) => fact !== '')
  const manifests = files.flatMap(({ path, edits }) => (edits.length === 0 ? [`- ${quoted(path)}`] : []))
  const table = ['| Image | Old | New | Place | Source |', '| --- | --- | --- | --- | --- |', ...new Set(rows)]
  return [
    ...(rows.length > 0 || manifests.length === 0 ? [table.join('\n')] : []),
    ...(manifests.length > 0 ? [['Manifests:', ...manifests].join('\n')] : []),
    ...(digests.length > 0 ? [['Digests:', ...digests].join('\n')] : []),
    ...facts,
  ].join('\n\n')
}
