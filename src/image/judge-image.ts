import { ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { digestsOf, type Layout, platformsOf } from '../oci/layout.ts'
import type { Place } from '../place.ts'
import { bakeNames } from './bake/definition.ts'
import type { BuildStep } from './bake/steps.ts'
import { detailsOf } from './details.ts'
import { placesIn } from './dockerfile/image.ts'
import { type BuildFile, baseOf, lastStage } from './dockerfile/review.ts'
import type { BuildInputs, BuildPlan, ImagePlan } from './plan.ts'
import { openRunning } from './publish.ts'
import { type BuildResult, nothingDone, summaryOf } from './result.ts'
import type { readAccepted } from './scan/accepted.ts'
import { judge, type Verdict } from './scan/gate.ts'
import type { VexSubject } from './scan/openvex.ts'
import type { ReadyScanner } from './scan/prepare.ts'
import { runningFacts, scanRunning } from './scan/running.ts'
import { databasesOf, type Scan } from './scan/vulnerability.ts'

/** What the images of a run are judged by and with. */
export interface JudgingJob {
  readonly plan: BuildPlan
  readonly inputs: BuildInputs
  readonly host: Host
  /** Name of an image → its Dockerfile. */
  readonly files: ReadonlyMap<string, BuildFile>
  readonly accepted: Awaited<ReturnType<typeof readAccepted>>
  readonly scanners: readonly ReadyScanner[]
  readonly baked: { readonly bases: ReadonlyMap<string, string>; readonly steps: readonly BuildStep[] }
}

/** An image that is there, with what scanners saw in it. */
interface ScannedImage {
  readonly image: ImagePlan
  readonly layout: Layout
  readonly scans: readonly Scan[]
  /** The files of its SBOMs that are kept. */
  readonly sboms: readonly string[]
}

export interface JudgedImage extends ScannedImage {
  readonly verdict: Verdict
  readonly result: BuildResult
}

/** Judges one image; beside what runs now, where that is asked for. */
export async function judgeImage(job: JudgingJob, scanned: ScannedImage): Promise<JudgedImage> {
  const { plan, host, files, accepted, baked } = job
  const { image, layout, scans } = scanned
  const subject = plan.images.length > 1 ? image.image : undefined
  const ignored = accepted.rulesFor(subjectOf(image, layout))
  const placeOf = placesIn(host.files, layout, files.get(image.name))
  const policy = { ...plan, ignored, now: host.clock.now(), place: stagePlace(image, files), placeOf, subject }
  const strict = judge(scans, policy)
  const running = await runningOf(job, scanned, strict.refused)
  const verdict =
    plan.newOnly && running.scans !== undefined ? judge(scans, { ...policy, running: running.scans }) : strict
  const details = detailsOf(host.files, {
    layout,
    base: baseOf(files.get(image.name), baked.bases),
    steps: stepsOf(image, plan, baked.steps),
    scans,
    counted: verdict.counted,
    running,
    placeOf,
  })
  const result = { ...resultOf(plan, host, scanned, verdict), databases: databasesOf(scans), details }
  return { ...scanned, verdict, result }
}

/** What is known of the image that runs now, and its scans where they are compared with. */
async function runningOf(
  { plan, inputs, host, scanners }: JudgingJob,
  { image: { against }, layout }: ScannedImage,
  isRefused: boolean,
): Promise<Parameters<typeof detailsOf>[1]['running']> {
  // A registry that nothing else needs is not asked for the report alone.
  const isAsked = plan.push || plan.newOnly || inputs.against !== undefined
  if (!isAsked || !against) return { facts: undefined, scans: undefined }
  const repository = await openRunning(against, plan, inputs, host)
  // For new-only, what would not be refused needs no comparison.
  const isCompared = (plan.newOnly ? isRefused : inputs.against !== undefined) && scanners.length > 0
  const compared = isCompared ? scanRunning(host, scanners, against, repository, layout) : Promise.resolve(undefined)
  // What is only told keeps nobody from a build.
  const scans = await compared.catch((error: unknown) => {
    if (plan.newOnly || !(error instanceof ServiceError)) throw error
    host.log.info(`Not compared with the image that runs now: ${error.message}`)
    return undefined
  })
  return { scans, facts: await runningFacts(host, against, repository) }
}

/** Where the findings of an image stand: its stage of the Dockerfile, otherwise what asks for the build. */
function stagePlace({ name, source }: ImagePlan, files: ReadonlyMap<string, BuildFile>): Place | undefined {
  const file = files.get(name)
  if (file !== undefined && file.inline === undefined) return lastStage(file)
  return source.kind === 'build' ? source.target.build.place : undefined
}

/** The steps of one image among those of all: BuildKit names the target where there are several. */
function stepsOf({ name, source }: ImagePlan, { images }: BuildPlan, steps: readonly BuildStep[]): BuildStep[] {
  const targets = images.flatMap((one) => (one.source.kind === 'build' ? [one.source.target] : []))
  if (source.kind !== 'build') return []
  if (targets.length === 1) return [...steps]
  const own = bakeNames(targets).get(name) ?? name
  return steps
    .filter(({ where }) => where === own || where.startsWith(`${own} `))
    .map((step) => ({ ...step, where: step.where.slice(own.length).trim() }))
}

/** What statements of VEX documents may be about. */
export function subjectOf({ reference }: ImagePlan, layout: Layout): VexSubject {
  return { reference, digests: digestsOf(layout) }
}

function resultOf(plan: BuildPlan, host: Host, { image, layout, sboms }: ScannedImage, verdict: Verdict): BuildResult {
  const kept = image.source.kind === 'layout' ? image.source.path : image.layoutOut
  const scanners = plan.scanners.map(({ scanner }) => scanner.name)
  const scanSummary = summaryOf(scanners, plan.failOn, verdict)
  return {
    ...nothingDone(image, plan.sourceTime),
    digest: layout.root.digest,
    platforms: platformsOf(layout),
    scanners,
    ...(scanSummary === undefined ? {} : { scanSummary }),
    vulnerabilities: { ...verdict.total, platforms: verdict.platforms },
    refused: verdict.refused,
    ...(kept === undefined ? {} : { layout: host.files.relative(kept) }),
    sboms,
  }
}
