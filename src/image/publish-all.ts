import type { Host } from '../host/host.ts'
import { statementsOf } from './attest/statements.ts'
import type { TestResult } from './attest/tests.ts'
import type { JudgedImage, JudgingJob } from './judge-image.ts'
import type { BuildPlan } from './plan.ts'
import type { Publication, Target } from './publication.ts'
import { publish, runningDigest, tagConflicts } from './publish.ts'
import type { Applied, BuildResult } from './result.ts'
import type { Sbom } from './scan/sbom.ts'
import type { Sealing } from './seal.ts'

interface Material {
  readonly targets: ReadonlyMap<string, Target>
  readonly sboms: ReadonlyMap<string, readonly Sbom[]>
  readonly tests: TestResult | undefined
  /** When the build began and ended, and when the scan did. */
  readonly times: { readonly started: Date; readonly built: Date; readonly scanned: Date }
}

/** Every image under each of its names, with what is attached to it and said of it. */
export function publicationsOf(
  { plan, inputs, host, baked }: JudgingJob,
  judged: readonly JudgedImage[],
  { targets, sboms, tests, times: { started, built, scanned } }: Material,
): Publication[] {
  return judged.flatMap(({ image, layout, scans, verdict }) => {
    const own = sboms.get(image.name) ?? []
    const statements = statementsOf(host, plan.attest, {
      layout,
      sboms: own,
      scans,
      tests,
      failOn: plan.failOn,
      ignored: verdict.ignored,
      build: { ...plan.source, bases: baked.bases, started, finished: built },
      scanned: { started: built, finished: scanned },
    })
    const attached = inputs.sbomAttach ? own : []
    return [image, ...image.copies.map((copy) => ({ ...image, ...copy }))].flatMap((one): Publication[] => {
      const target = targets.get(one.image)
      return target === undefined ? [] : [{ plan: one, layout, target, attached, statements }]
    })
  })
}

/** Nothing is sent while one tag of one image may not be set. */
export async function publishAll(
  plan: BuildPlan,
  publications: readonly Publication[],
  { results, findings, ...rest }: Applied,
  sealing: Sealing,
  host: Host,
): Promise<Applied> {
  const found = await Promise.all(publications.map(async (one) => [one.plan.image, await runningDigest(one)] as const))
  const running = new Map(found)
  const missing = publications.filter((one) => running.get(one.plan.image) === undefined)
  const conflicts = await Promise.all(missing.map(async (one) => await tagConflicts(one, plan.overwrite)))
  const all = [...findings, ...conflicts.flat()]
  const held = missing.filter((_, index) => conflicts[index]?.some(({ severity }) => severity === 'error'))
  if (held.length > 0) {
    const names = new Set(held.map((one) => one.plan.name))
    return {
      results: results.map((one) => (names.has(one.name) ? { ...one, refused: true } : one)),
      findings: all,
      ...rest,
    }
  }
  const counts = await host.log.group('Push', () => publish(missing, sealing, host))
  const published = results.map((result): BuildResult => {
    const digestOf = (image: string): string => running.get(image) ?? result.digest ?? ''
    const copies = publications.filter(({ plan: { name, image } }) => name === result.name && image !== result.image)
    const blobs = counts.get(result.image)
    const named = {
      digest: digestOf(result.image),
      reference: `${result.image}@${digestOf(result.image)}`,
      copies: copies.map(({ plan: { image } }) => `${image}@${digestOf(image)}`),
    }
    if (blobs === undefined) return { ...result, ...named }
    const { sign, attest: attested, verify } = plan
    const isSealed = { signed: sign !== undefined, attested, verified: verify !== undefined }
    return { ...result, ...named, ...isSealed, pushed: true, blobs }
  })
  return { results: published, findings: all, ...rest }
}
