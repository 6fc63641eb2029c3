import { join, posix } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { BuildInputs } from '../../image/plan.ts'
import type { BuildResult } from '../../image/result.ts'
import { countBySeverity, type Finding } from '../../report/finding.ts'
import type { Arrow, Report } from '../../report/report.ts'
import { inputsFor } from '../stage-inputs.ts'
import type { ChainInputs } from '../steps.ts'
import type { ProjectImage } from './images.ts'

/** An image of the project, and the services that run it. */
export interface MadeImage extends BuildResult {
  readonly services: readonly string[]
}

export interface ImagesResult {
  readonly images: readonly MadeImage[]
  /** When the commit that they were built from was made, RFC 3339. */
  readonly sourceTime?: string
}

/**
 * Builds and scans every image, and pushes them when the gate has let all of them through: where it refuses one, no byte
 * of any leaves this machine. One whose digest runs already is not pushed again.
 * @param running image → digest that the overlays name.
 */
export async function makeImages(
  images: readonly ProjectImage[],
  running: ReadonlyMap<string, string>,
  inputs: ChainInputs,
  host: Host,
): Promise<Report<ImagesResult>> {
  const { build } = await import('../../image/stage.ts')
  const own = inputsFor('build', inputs)
  const kept = host.files.temporaryDirectory('images')
  const built: Report<BuildResult>[] = []
  for (const [index, image] of images.entries()) {
    const layoutOut = join(kept, String(index))
    host.log.info(`${image.name}, for ${image.services.join(', ')}`)
    built.push(await build.run({ ...own, ...sourceOf(image, own, layoutOut), push: false, sign: false }, host))
  }
  if (!inputs.push || inputs.dryRun || built.some(refuses))
    return reportOf(images, inputs.composeFile.join(', '), built, [])
  const pushed: (Report<BuildResult> | undefined)[] = []
  for (const [index, image] of images.entries()) {
    const { digest, layout } = built[index]?.result ?? {}
    const isKnown = digest === undefined || running.get(image.name) === digest
    const again = { ...ofLayout(own, layout), image: image.name, tag: image.tags, scanner: 'none' } as const
    pushed.push(isKnown ? undefined : await build.run(again, host))
    if (pushed.some((report) => report !== undefined && refuses(report))) break
  }
  return reportOf(images, inputs.composeFile.join(', '), built, pushed)
}

/** What the build section of a service says, as inputs of a build; the inputs of the chain come behind it. */
function sourceOf({ name, tags, source }: ProjectImage, own: BuildInputs, layoutOut: string): BuildInputs {
  const named = { ...own, image: name, tag: tags }
  if (source.kind === 'layout') return ofLayout(named, source.path)
  const { build } = source
  const pairs = (map: Readonly<Record<string, string>> = {}): string[] =>
    Object.entries(map).map(([key, value]) => `${key}=${value}`)
  return {
    ...named,
    layoutOut,
    context: build.context,
    file: build.dockerfile === undefined ? own.file : posix.join(build.context, build.dockerfile),
    target: build.target ?? own.target,
    buildArg: [...pairs(build.args), ...own.buildArg],
    buildContext: [...pairs(build.additionalContexts), ...own.buildContext],
    label: { ...build.labels, ...own.label },
    platform: own.platform.length > 0 ? own.platform : (build.platforms ?? []),
    cacheFrom: [...(build.cacheFrom ?? []), ...own.cacheFrom],
    cacheTo: [...(build.cacheTo ?? []), ...own.cacheTo],
    pull: build.pull === true || own.pull,
    noCache: build.noCache === true || own.noCache,
  }
}

/** A finding of one image among several names it. */
function named(finding: Finding, image: string): Finding {
  return finding.message.includes(image) ? finding : { ...finding, message: `${image}: ${finding.message}` }
}

/** Without the inputs that are for builds. */
function ofLayout(own: BuildInputs, layout: string | undefined): BuildInputs {
  return { ...own, file: undefined, target: undefined, builder: undefined, layoutOut: undefined, platform: [], layout }
}

function refuses({ findings }: Report): boolean {
  return countBySeverity(findings).error > 0
}

/** The way of an image: from the Compose file, which says what it is made from, to the digest that passed or did not. */
function wayOf(report: Report, image: ProjectImage | undefined, sources: string): Arrow[] {
  const [made, ...rest] = report.picture ?? []
  if (made === undefined || image === undefined) return []
  const { source } = image
  const label = source.kind === 'build' ? `build ${source.build.context}` : `layout ${source.path}`
  const state = refuses(report) ? ({ state: 'refused' } as const) : {}
  return [{ ...made, from: sources, label }, ...rest.map((arrow): Arrow => ({ ...arrow, ...state }))]
}

function reportOf(
  images: readonly ProjectImage[],
  sources: string,
  built: readonly Report<BuildResult>[],
  pushed: readonly (Report<BuildResult> | undefined)[],
): Report<ImagesResult> {
  const made = built.map((report, index): MadeImage => {
    const { pushed: isPushed = false, reference, signed = false, blobs } = pushed[index]?.result ?? {}
    const more = { ...(reference === undefined ? {} : { reference }), ...(blobs === undefined ? {} : { blobs }) }
    return { ...report.result, pushed: isPushed, signed, ...more, services: images[index]?.services ?? [] }
  })
  const sourceTime = made.find((image) => image.sourceTime !== undefined)?.sourceTime
  const reports = built.map((report, index) => pushed[index] ?? report)
  return {
    findings: [
      ...built.flatMap(({ findings, result }) => findings.map((finding) => named(finding, result.image))),
      ...pushed.flatMap((report) => report?.findings.filter(({ rule }) => rule !== 'not-scanned') ?? []),
    ],
    files: 0,
    documents: 0,
    result: { images: made, ...(sourceTime === undefined ? {} : { sourceTime }) },
    outputs: {},
    plan: reports.flatMap(({ plan }) => plan),
    sections: built.flatMap(({ sections = [] }) => sections),
    picture: reports.flatMap((report, index) => wayOf(report, images[index], sources)),
  }
}
