import type { Stage } from '../contract/contract.ts'
import type { Host } from '../host/host.ts'
import type { Report } from '../report/report.ts'
import { apply } from './apply.ts'
import { checkTarget } from './bake/check.ts'
import { secretVariables } from './bake/definition.ts'
import { describePlan } from './describe.ts'
import { readBuildFiles, review } from './dockerfile/review.ts'
import { buildContract } from './inputs.ts'
import type { Notice } from './notify/notice.ts'
import { prepareNotifier } from './notify/notify.ts'
import { type BuildInputs, type BuildPlan, planFindings, planImages } from './plan.ts'
import { overviewOf, pictureOf, planOf, sectionOf } from './report.ts'
import { type Applied, type BuildResult, nothingDone } from './result.ts'
import { shownTrust } from './sign/signing.ts'
import { readSource } from './source.ts'
import type { SourceFacts } from './tags.ts'
import { type ImageWish, wishOf } from './wish.ts'

export type { BuildResult } from './result.ts'
export type { ImageWish } from './wish.ts'

/** Builds once, scans every platform, and pushes exactly the bytes that passed. */
export const build: Stage<(typeof buildContract)['inputs'], BuildResult | ImagesResult> = {
  async run(inputs: BuildInputs, host: Host) {
    return inputs.bakeFile.length === 0 ? await buildImage(inputs, host) : await buildBaked(inputs, host)
  },
}

/** The one image that the inputs name. */
export async function buildImage(inputs: BuildInputs, host: Host): Promise<Report<BuildResult>> {
  const report = await buildImages([wishOf(inputs)], inputs, host)
  const [result] = report.result.images
  if (result === undefined) throw new Error('one image was asked for, and none was planned')
  return { ...report, result, outputs: { ...outputsOf(result), ...report.outputs } }
}

/** The images of bake files. The outputs of one image are set where there is one. */
async function buildBaked(inputs: BuildInputs, host: Host): Promise<Report<ImagesResult>> {
  const { wishesOfBake } = await import('./bake/file.ts')
  checkInputs(inputs, await readSource(host), host)
  const report = await buildImages(await wishesOfBake(inputs, host), inputs, host)
  const [result, ...more] = report.result.images
  const single = result === undefined || more.length > 0 ? undefined : result
  return { ...report, outputs: { ...outputsOf(single), ...report.outputs } }
}

/** What is wrong with the inputs alone shows before buildx is brought to read the bake files: an image stands in for theirs. */
function checkInputs(inputs: BuildInputs, source: SourceFacts, host: Host): void {
  const { image = 'image', tag, also } = inputs
  const build = { context: '.', dockerfileInline: 'FROM scratch', args: {} }
  const known = `sha256:${'0'.repeat(64)}`
  const standIn = { name: 'image', image, tags: [...tag, 'x'], also, known, source: { kind: 'build' as const, build } }
  for (const { source: made } of planImages([standIn], inputs, source, host).images) {
    if (made.kind === 'build') checkTarget(host, made.target)
  }
}

export interface ImagesResult {
  /** In the order in which they were asked for. */
  readonly images: readonly BuildResult[]
}

/**
 * Makes images: those that are built in one solve of BuildKit, each scanned in every platform. Where the gate refuses one, no
 * byte of any is pushed. An image whose digest runs already, and is in its registry, is not pushed again.
 *
 * @param inputs what holds for every image; the image's own inputs (image, tag, context, layout) are not read.
 * @returns a report whose only output is `images`.
 */
export async function buildImages(
  wishes: readonly ImageWish[],
  inputs: BuildInputs,
  host: Host,
): Promise<Report<ImagesResult>> {
  const source = await readSource(host)
  const plan = planImages(wishes, inputs, source, host)
  const files = await readBuildFiles(plan, host)
  const notifier = await prepareNotifier(host, inputs)
  const applied: Applied = inputs.dryRun
    ? {
        results: plan.images.map((image) => nothingDone(image, plan.sourceTime)),
        findings: review([...files.values()], { rules: plan.rules, now: host.clock.now() }),
      }
    : await apply(plan, inputs, host, files)
  const untold = inputs.dryRun
    ? []
    : await notifier.tell(applied.results.map(noticeOf(applied)), secretsOf(plan, inputs, host))
  const { results: images } = applied
  const findings = [...applied.findings, ...untold]
  const isDone = images.every(({ digest }) => digest !== undefined)
  return {
    findings: [...planFindings(plan), ...findings],
    files: plan.images.filter(({ source }) => source.kind === 'build').length,
    documents: 0,
    result: { images },
    outputs: {
      images: JSON.stringify(Object.fromEntries(images.map(versionOf))),
      outcome: images.some(({ refused }) => refused) ? 'refused' : isDone ? 'built' : '',
    },
    plan: isDone ? images.flatMap(planOf) : inputs.dryRun ? describePlan(plan) : ['not built: nothing was pushed'],
    sections: isDone ? [overviewOf(images), ...images.map((image) => sectionOf(image, shownTrust(plan, host)))] : [],
    picture: plan.images.flatMap((image, index) => pictureOf(image, images[index])),
  }
}

function noticeOf({ scanned }: Applied): (result: BuildResult) => Notice {
  return ({ name, image, digest, reference, refused }) => ({
    image,
    reference: reference ?? (digest && `${image}@${digest}`),
    isRefused: refused,
    findings: scanned?.get(name),
  })
}

/** What goes into no message: a build may print its secrets, and a finding may hold what it printed. */
function secretsOf({ images }: BuildPlan, inputs: BuildInputs, { environment }: Host): string[] {
  const targets = images.flatMap(({ source }) => (source.kind === 'build' ? [source.target] : []))
  const named = secretVariables(targets).map((name) => environment[name])
  return [inputs.registryPassword, inputs.signPassword, ...named].filter((secret) => secret !== undefined)
}

function versionOf({ name, image, digest, reference }: BuildResult): [string, object] {
  return [name, { image, digest: digest ?? '', reference: reference ?? '' }]
}

function outputsOf(result: BuildResult | undefined): Record<string, string> {
  if (result === undefined) return Object.fromEntries(Object.keys(buildContract.outputs).map((name) => [name, '']))
  const { platforms: _, ...counts } = result.vulnerabilities
  return {
    image: result.image,
    digest: result.digest ?? '',
    reference: result.reference ?? '',
    references: [result.reference ?? '', ...result.copies].filter((text) => text !== '').join('\n'),
    tag: result.tags[0] ?? '',
    tags: result.tags.join('\n'),
    'source-time': result.sourceTime ?? '',
    platforms: JSON.stringify(result.platforms),
    vulnerabilities: JSON.stringify(counts),
    'scan-summary': result.scanSummary ?? '',
    pushed: String(result.pushed),
    layout: result.layout ?? '',
    sboms: result.sboms.join('\n'),
  }
}
