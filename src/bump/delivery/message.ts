import type { Host } from '../../host/host.ts'
import type { Edit, Version } from '../request.ts'
import { shownVersion, versionSuffix } from '../version.ts'
import { readBuildTime } from './build-time.ts'

/** What an edit does, for the words of its message. */
export type Purpose =
  | { readonly kind: 'bump' }
  | { readonly kind: 'promote'; readonly from: string; readonly to: string }
  | { readonly kind: 'rollback'; readonly path: string; readonly to?: string; readonly reason?: string }

/** What the run knows about where the image comes from. */
export interface Origin {
  /** Commit that the image was built from. */
  readonly sourceCommit?: string
  /** URL of the repository of that commit. */
  readonly sourceRepository?: string
  /** When the image was built, as `Date.toISOString` writes it. */
  readonly buildTime?: string
  /** URL of the run that made the change. */
  readonly run?: string
  /** What a scan of the image found, in one line. */
  readonly scan?: string
}

/** An image and what becomes of it. */
export interface ImageStep {
  readonly image: string
  readonly old: Version
  readonly new: Version
}

export interface ChangedFile {
  readonly path: string
  readonly edits: readonly Edit[]
}

/**
 * The trailers of our commits, as `git interpret-trailers` reads them. `history` and `order: newest` are made from them;
 * they are documented in docs/delivery.md.
 */
export const trailers = {
  /** What runs from now on: `ghcr.io/acme/web:1.4.0@sha256:…`; one a line. */
  image: 'Image',
  digest: 'Digest',
  /** What ran before. */
  replaces: 'Replaces',
  sourceRepository: 'Source-Repository',
  sourceCommit: 'Source-Commit',
  buildTime: 'Build-Time',
  run: 'Run',
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
export function placeOf(path: string): string {
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
  return `${text.trimEnd()}\n\n${trailerLines(steps, purpose, origin).join('\n')}\n`
}

function defaultText(files: readonly ChangedFile[], steps: readonly ImageStep[], purpose: Purpose): string {
  const lines = files.flatMap((file) =>
    file.edits.map((edit) => `${file.path}: ${edit.image} ${shownVersion(edit.old)} -> ${shownVersion(edit.new)}`),
  )
  return `${subject(files, steps, purpose)}\n\n${[...new Set(lines)].join('\n')}`
}

/** The first line: what changes, in conventional form. */
export function subject(files: readonly ChangedFile[], steps: readonly ImageStep[], purpose: Purpose): string {
  const [first] = steps
  const what = steps.length === 1 && first ? shortName(first.image) : `${steps.length} images`
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
  return template.replace(/\{([a-z-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  )
}

function trailerLines(steps: readonly ImageStep[], purpose: Purpose, origin: Origin): string[] {
  const lines: [string, string | undefined][] = [
    ...steps.map((step): [string, string] => [trailers.image, referenceOf(step.image, step.new)]),
    ...steps.map((step): [string, string | undefined] => [trailers.digest, step.new.digest]),
    ...steps.map((step): [string, string] => [trailers.replaces, referenceOf(step.image, step.old)]),
    [trailers.sourceRepository, origin.sourceRepository],
    [trailers.sourceCommit, origin.sourceCommit],
    [trailers.buildTime, origin.buildTime],
    [trailers.run, origin.run],
  ]
  if (purpose.kind === 'promote') lines.push([trailers.promotedFrom, purpose.from])
  if (purpose.kind === 'rollback') {
    lines.push([trailers.rolledBackTo, purpose.to ?? 'previous'], [trailers.reason, purpose.reason])
  }
  const given = lines.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []))
  return [...new Set(given)]
}

/** The trailers of a message: the lines `Name: value` of its last paragraph, by name. */
export function readTrailers(message: string): Map<string, string[]> {
  const text = message.trimEnd()
  const found = new Map<string, string[]>()
  for (const line of text.slice(text.lastIndexOf('\n\n') + 2).split('\n')) {
    const [, name, value] = /^([A-Za-z0-9-]+): (.+)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) found.set(name, [...(found.get(name) ?? []), value])
  }
  return found
}

export function referenceOf(image: string, version: Version): string {
  return image + versionSuffix(version)
}

/** What the CI system says about the run: GitHub and Gitea Actions, GitLab CI, Jenkins. */
export function originOf(
  environment: Host['environment'],
  given: {
    readonly sourceCommit?: string | undefined
    readonly sourceRepository?: string | undefined
    readonly buildTime?: string | undefined
    readonly scanSummary?: string | undefined
  },
): Origin {
  const get = (name: string): string | undefined => environment[name] || undefined
  const server = get('GITHUB_SERVER_URL')
  const project = get('GITHUB_REPOSITORY')
  const onGitHub = server !== undefined && project !== undefined ? `${server}/${project}` : undefined
  const run = onGitHub && get('GITHUB_RUN_ID') ? `${onGitHub}/actions/runs/${get('GITHUB_RUN_ID')}` : undefined
  const facts: Record<keyof Origin, string | undefined> = {
    sourceCommit: given.sourceCommit ?? get('GITHUB_SHA') ?? get('CI_COMMIT_SHA') ?? get('GIT_COMMIT'),
    sourceRepository: given.sourceRepository ?? onGitHub ?? get('CI_PROJECT_URL'),
    run: run ?? get('CI_JOB_URL') ?? get('BUILD_URL'),
    buildTime: given.buildTime === undefined ? undefined : readBuildTime(given.buildTime),
    scan: given.scanSummary,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

function shortName(image: string): string {
  return image.split('/').at(-1) ?? image
}

function shortVersion(version: Version): string {
  return version.tag ?? shownVersion(version)
}

function lastPart(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? path
}

/** A value from outside must not begin a trailer of its own. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
