import { filled, messageOf, originTrailers, type Trailer, trailersOf } from '../../delivery/message.ts'
import type { Origin } from '../../delivery/origin.ts'
import type { Edit, Version } from '../request.ts'
import { shownVersion, versionSuffix } from '../version.ts'

/** What an edit does, for the words of its message. */
export type Purpose =
  | { readonly kind: 'bump' }
  | { readonly kind: 'promote'; readonly from: string; readonly to: string }
  | { readonly kind: 'rollback'; readonly path: string; readonly to?: string; readonly reason?: string }

/** An image and what becomes of it. */
interface ImageStep {
  readonly image: string
  readonly old: Version
  readonly new: Version
}

export interface ChangedFile {
  readonly path: string
  readonly edits: readonly Edit[]
}

/** The trailers of commits that change images. `history` and `order: newest` are made from them. */
export const trailers = {
  ...originTrailers,
  /** What runs from now on: `ghcr.io/acme/web:1.4.0@sha256:…`; one a line. */
  image: 'Image',
  digest: 'Digest',
  /** What ran before. */
  replaces: 'Replaces',
  promotedFrom: 'Promoted-From',
  rolledBackTo: 'Rolled-Back-To',
  reason: 'Reason',
} as const

/** The distinct images of some edits, with old and new version. */
export function imageSteps(files: readonly ChangedFile[]): ImageStep[] {
  const steps = files.flatMap((file) => file.edits.map(({ image, old, new: next }) => ({ image, old, new: next })))
  return [...new Map(steps.map((step) => [referenceOf(step.image, step.new), step])).values()]
}

/** The environment that a path stands for: the folder below overlays, environments, envs, stages or clusters. */
export function environmentOf(path: string): string | undefined {
  return environmentFolder.exec(path)?.[2]
}

/** Where an image runs: the folder of the environment (`overlays/prod`), or the file where no environment is known. */
export function whereItRuns(path: string): string {
  return environmentFolder.exec(path)?.[1] ?? path
}

const environmentFolder = /^((?:.*?\/)?(?:overlays|environments|envs?|stages|clusters)\/([^/]+))\//

export function environmentsOf(files: readonly ChangedFile[]): string[] {
  const names = files.flatMap((file) => environmentOf(file.path) ?? [])
  return [...new Set(names)].sort()
}

/**
 * The commit message: the template, or a conventional subject (https://www.conventionalcommits.org), what changes in
 * each file, and the trailers.
 *
 * @param template may hold {images}, {image}, {tag}, {digest}, {old-tag}, {environments} and {files}.
 */
export function commitMessage(
  files: readonly ChangedFile[],
  purpose: Purpose,
  origin: Origin,
  template?: string,
): string {
  const steps = imageSteps(files)
  const text = template === undefined ? defaultText(files, steps, purpose) : fill(template, files, steps)
  return messageOf(text, trailerLines(steps, purpose, origin))
}

function defaultText(files: readonly ChangedFile[], steps: readonly ImageStep[], purpose: Purpose): string {
  const lines = files.flatMap((file) =>
    file.edits.length === 0
      ? `${file.path}: manifests`
      : file.edits.map((edit) => `${file.path}: ${edit.image} ${shownVersion(edit.old)} -> ${shownVersion(edit.new)}`),
  )
  return `${subject(files, steps, purpose)}\n\n${[...new Set(lines)].join('\n')}`
}

/** The first line: what changes, in conventional form. */
export function subject(files: readonly ChangedFile[], steps: readonly ImageStep[], purpose: Purpose): string {
  const [first] = steps
  const several = steps.length === 0 ? 'the manifests' : `${steps.length} images`
  const what = steps.length === 1 && first ? shortName(first.image) : several
  const version = steps.length === 1 && first ? ` to ${shortVersion(first.new)}` : ''
  const where = environmentsOf(files)
  if (purpose.kind === 'promote') {
    const carried = version.replace(' to ', ' ')
    return `chore(deploy): promote ${what}${carried} from ${lastPart(purpose.from)} to ${lastPart(purpose.to)}`
  }
  if (purpose.kind === 'rollback') return `revert(deploy): roll ${what} back${version} in ${lastPart(purpose.path)}`
  return `chore(deploy): bump ${what}${version}${where.length > 0 ? ` in ${where.join(', ')}` : ''}`
}

function fill(template: string, files: readonly ChangedFile[], steps: readonly ImageStep[]): string {
  const [first] = steps
  const values: Readonly<Record<string, string>> = {
    images: steps.map((step) => `${step.image}${versionSuffix(step.new)}`).join(', '),
    image: first === undefined ? '' : shortName(first.image),
    tag: first?.new.tag ?? '',
    digest: first?.new.digest ?? '',
    'old-tag': first?.old.tag ?? '',
    environments: environmentsOf(files).join(', '),
    files: files.map((file) => file.path).join(', '),
  }
  return filled(template, values)
}

function trailerLines(steps: readonly ImageStep[], purpose: Purpose, origin: Origin): Trailer[] {
  const lines: Trailer[] = [
    ...steps.map((step): Trailer => [trailers.image, referenceOf(step.image, step.new)]),
    ...steps.map((step): Trailer => [trailers.digest, step.new.digest]),
    ...steps.map((step): Trailer => [trailers.replaces, referenceOf(step.image, step.old)]),
    ...trailersOf(origin),
  ]
  if (purpose.kind === 'promote') lines.push([trailers.promotedFrom, purpose.from])
  if (purpose.kind === 'rollback') {
    lines.push([trailers.rolledBackTo, purpose.to ?? 'previous'], [trailers.reason, purpose.reason])
  }
  return lines
}

export function referenceOf(image: string, version: Version): string {
  return image + versionSuffix(version)
}

function shortName(image: string): string {
  return image.split('/').at(-1) ?? image
}

function shortVersion(version: Version): string {
  return version.tag ?? shownVersion(version)
}

function lastPart(path: string): string {
  return (
    path
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? path
  )
}
