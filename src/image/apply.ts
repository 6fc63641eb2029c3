import type { Host } from '../host/host.ts'
import { unpackArchive } from '../oci/archive.ts'
import { type Layout, openLayout } from '../oci/layout.ts'
import { checkTool } from '../tools/provide.ts'
import { statementsOf } from './attest/statements.ts'
import { readTests, type TestResult } from './attest/tests.ts'
import { bake } from './bake/bake.ts'
import { checkFolder, checkTarget } from './bake/check.ts'
import { checkImage } from './dockerfile/image.ts'
import { type BuildFile, review } from './dockerfile/review.ts'
import { type JudgedImage, type JudgingJob, judgeImage, subjectOf } from './judge-image.ts'
import { mergeAll } from './merge.ts'
import { telling } from './outcome.ts'
import type { BuildInputs, BuildPlan, ImagePlan } from './plan.ts'
import type { Publication, Target } from './publication.ts'
import { openTargets, publish, runningDigest, tagConflicts } from './publish.ts'
import { type BuildResult, nothingDone } from './result.ts'
import type { Finding } from './rules.ts'
import { readAccepted } from './scan/accepted.ts'
import { prepareScanner, type ReadyScanner } from './scan/prepare.ts'
import { keepSboms, makeSboms, type Sbom } from './scan/sbom.ts'
import type { SbomFormat } from './scan/sbom-format.ts'
import { inParallel, scanAll, together } from './scan/scan-all.ts'
import type { Scan } from './scan/vulnerability.ts'
import type { Sealing } from './seal.ts'
import { checkKey } from './sign/key.ts'
import { checkSigner, prepareSigner, prepareVerifier } from './sign/prepare.ts'
import { type VerifiedBases, verifyBases } from './verify/bases.ts'

export interface Applied {
  /** One for each image of the plan, in its order. */
  readonly results: readonly BuildResult[]
  readonly findings: readonly Finding[]
  /** Name of an image → what the scan of it found; absent where nothing was scanned. */
  readonly scanned?: ReadonlyMap<string, readonly Finding[]>
}

/**
 * Carries a plan out: build or open the layouts, scan every platform of every image, judge, and only when all have passed
 * push. What is cheap and may fail (paths, the ignore file, logins) comes before what takes long. The build waits for no scanner
 * and no signer; where one of them can't be had, it is ended.
 */
export async function apply(
  plan: BuildPlan,
  inputs: BuildInputs,
  host: Host,
  files: ReadonlyMap<string, BuildFile>,
): Promise<Applied> {
  const accepted = await readAccepted(host, inputs)
  const given = await checkSources(plan, host)
  const { testResults } = inputs
  const read = (file: string): TestResult => readTests(host.files.read(file), host.files.relative(file))
  const tests = testResults === undefined ? undefined : read(testResults)
  const early = [
    ...review([...files.values()], { rules: plan.rules, now: host.clock.now() }),
    ...failedTests(tests, testResults),
  ]
  if (early.some(isError)) return refusedAll(plan, early)
  for (const { scanner, tool } of plan.scanners) checkTool(host, scanner.name, tool)
  if (plan.sign !== undefined) checkSigner(host, plan.sign)
  const targets = plan.push ? await telling('push-failed', () => openTargets(plan, inputs, host)) : undefined
  const bases = await verifyAllBases(plan, host, files)
  if (bases.findings.length > 0) return refusedAll(plan, bases.findings)
  const started = host.clock.now()
  const [scanners, sealing, { baked, merged }] = await together(
    () => telling('scan-failed', () => prepareScanners(plan, host)),
    () => telling('sign-failed', () => prepareSealing(plan, host)),
    (signal) => telling('build-failed', () => makeAll(plan, inputs, host, { given, bases: bases.bases, signal })),
  )
  if ('finding' in baked) return refusedAll(plan, [baked.finding])
  const images = plan.images.map((image) => ({ plan: image, layout: layoutOf(image, baked.layouts, given, merged) }))
  const scannable = images.map(({ plan: { name, reference }, layout }) => ({ name, reference, layout }))
  const built = host.clock.now()
  const scans = await telling('scan-failed', () => host.log.group('Scan', () => scanAll(host, scanners, scannable)))
  const scanned = host.clock.now()
  const sboms = await makeSboms(host, scanners[0], scannable, formatsOf(inputs))
  const kept = inputs.sbomOut === undefined ? undefined : keepSboms(host, sboms, inputs.sbomOut)
  const job = { plan, inputs, host, files, accepted, scanners, baked }
  const judged = await inParallel(images, 1, async ({ plan: image, layout }) =>
    judgeImage(job, { image, layout, scans: scans.get(image.name) ?? [], sboms: kept?.get(image.name) ?? [] }),
  )
  const { results, findings } = verdictOf(job, judged)
  const seenBy =
    plan.scanners.length === 0
      ? {}
      : { scanned: new Map(judged.map(({ image, verdict }) => [image.name, verdict.findings])) }
  if (targets === undefined || results.some(({ refused }) => refused)) return { results, findings, ...seenBy }

  const times = { started, built, scanned }
  const publications = publicationsOf(job, judged, { targets, sboms, tests, times })
  const published = await telling('push-failed', () =>
    publishAll(plan, publications, { results, findings }, sealing, host),
  )
  return { ...published, ...seenBy }
}

/** What is said of all images together: those of the scans, and what their Dockerfiles show beside what was built. */
function verdictOf({ plan, host, files, accepted, baked }: JudgingJob, judged: readonly JudgedImage[]): Applied {
  const reviewed = review([...files.values()], {
    rules: plan.rules,
    now: host.clock.now(),
    digests: baked.bases,
    seen: judged.flatMap(({ image, layout, scans: found }) =>
      checkImage(host.files, layout, files.get(image.name)).filter(({ rule }) => !isTold(rule, found)),
    ),
  })
  const findings = [
    ...reviewed,
    ...judged.flatMap(({ verdict }) => verdict.findings),
    ...(plan.scanners.length === 0 ? plan.images.map(notScanned) : []),
    ...accepted.withoutEffect(judged.map(({ image, layout }) => subjectOf(image, layout))),
  ]
  const isRefused = reviewed.some(isError)
  return { results: judged.map(({ result }) => (isRefused ? { ...result, refused: true } : result)), findings }
}

interface Material {
  readonly targets: ReadonlyMap<string, Target>
  readonly sboms: ReadonlyMap<string, readonly Sbom[]>
  readonly tests: TestResult | undefined
  /** When the build began and ended, and when the scan did. */
  readonly times: { readonly started: Date; readonly built: Date; readonly scanned: Date }
}

/** Every image under each of its names, with what is attached to it and said of it. */
function publicationsOf(
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
async function publishAll(
  plan: BuildPlan,
  publications: readonly Publication[],
  { results, findings }: Applied,
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
    return { results: results.map((one) => (names.has(one.name) ? { ...one, refused: true } : one)), findings: all }
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
  return { results: published, findings: all }
}

/** Whether a scanner says of an image what our rule says too. */
function isTold(rule: string, scans: readonly Scan[]): boolean {
  return (
    rule === 'root-user' &&
    scans.some(({ misconfigurations }) => misconfigurations?.some(({ id }) => /^DS-?0+2$/.test(id)))
  )
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

function refusedAll(plan: BuildPlan, findings: readonly Finding[]): Applied {
  return { results: plan.images.map((image) => ({ ...nothingDone(image, plan.sourceTime), refused: true })), findings }
}

/** Everything on this machine that the images come from. @returns the layouts of other builders, verified. */
async function checkSources(plan: BuildPlan, host: Host): Promise<ReadonlyMap<string, Layout>> {
  const layouts = new Map<string, Layout>()
  for (const { name, source, layoutOut } of plan.images) {
    if (source.kind === 'layout') layouts.set(name, await openSource(host, source.path))
    else if (source.kind === 'build') checkTarget(host, source.target)
    if (layoutOut !== undefined) checkFolder(host, layoutOut)
  }
  return layouts
}

/** A folder is a layout; a file is an archive of one. */
async function openSource(host: Host, path: string): Promise<Layout> {
  const isArchive = host.files.kind(path) === 'file'
  return openLayout(host.files, isArchive ? await unpackArchive(host, path) : path)
}

/** The base images of all builds. @returns what is to be taken for them, for each image. */
async function verifyAllBases(
  plan: BuildPlan,
  host: Host,
  files: ReadonlyMap<string, BuildFile>,
): Promise<{ readonly findings: readonly Finding[]; readonly bases: Making['bases'] }> {
  const bases = new Map<string, VerifiedBases>()
  const findings: Finding[] = []
  if (plan.bases === undefined) return { findings, bases }
  const { rules, signer, tool } = plan.bases
  const verify = await prepareVerifier(host, signer, tool)
  for (const { name, source } of plan.images) {
    if (source.kind !== 'build') continue
    const found = await verifyBases(host, verify, rules, source.target, files.get(name))
    findings.push(...found.findings)
    bases.set(name, found)
  }
  return { findings, bases }
}

interface Making {
  /** Layouts of other builders. */
  readonly given: ReadonlyMap<string, Layout>
  /** What is to be taken for the base images and the frontend of each image. */
  readonly bases: ReadonlyMap<string, VerifiedBases>
  readonly signal: AbortSignal
}

/** What is built, and what other machines have built. */
async function makeAll(plan: BuildPlan, inputs: BuildInputs, host: Host, making: Making) {
  const baked = await host.log.group('Build', () => bakeAll(plan, host, making))
  return { baked, merged: 'finding' in baked ? new Map<string, Layout>() : await mergeAll(plan, inputs, host) }
}

async function bakeAll(plan: BuildPlan, host: Host, { given, bases, signal }: Making): ReturnType<typeof bake> {
  const targets = plan.images.flatMap(({ name, source }) => {
    if (source.kind !== 'build') return []
    const { build } = source.target
    const { contexts, frontend } = bases.get(name) ?? {}
    const additionalContexts = { ...contexts, ...build.additionalContexts }
    const args = frontend === undefined ? build.args : { ...build.args, BUILDKIT_SYNTAX: frontend }
    return [{ ...source.target, build: { ...build, args, additionalContexts } }]
  })
  if (targets.length === 0) return { layouts: new Map(), bases: new Map(), steps: [] }
  // BuildKit wants a tag before the digest, and goes by the digest.
  const layouts = new Map([...given].map(([name, { path, root }]) => [name, `${path}:latest@${root.digest}`]))
  const kept = new Map(plan.images.map(({ name, layoutOut }) => [name, layoutOut]))
  const { builder, buildx: tool } = plan
  return await bake(host, { targets, builder, tool, layouts, signal, keepIn: (name) => kept.get(name) })
}

function layoutOf({ name }: ImagePlan, ...layouts: readonly ReadonlyMap<string, Layout>[]): Layout {
  const found = layouts.map((some) => some.get(name)).find((layout) => layout !== undefined)
  if (found === undefined) throw new Error(`no layout of ${name} was made`)
  return found
}

/** The signer, and who looks for its signatures, brought before anything is built. */
async function prepareSealing(plan: BuildPlan, host: Host): Promise<Sealing> {
  if (plan.sign === undefined) return { signer: undefined, check: undefined }
  const { signer: program, tool, settings } = plan.sign
  const signer = await prepareSigner(host, plan.sign)
  if (plan.verify === undefined) return { signer, check: undefined }
  const { transparencyLog, insecure } = settings
  const trust = plan.verify === 'own key' ? { key: await signer.publicKey(), transparencyLog, insecure } : plan.verify
  if ('key' in trust) checkKey(host, 'verify-key', trust.key)
  return { signer, check: { verify: await prepareVerifier(host, program, tool), trust } }
}

function failedTests(tests: TestResult | undefined, file: string | undefined): Finding[] {
  const failed = tests?.failedTests ?? []
  if (failed.length === 0) return []
  const named = failed.slice(0, 3).join(', ')
  return [
    {
      rule: 'tests-failed',
      category: 'policy',
      severity: 'error',
      message: `${failed.length} of the tests failed: ${named}${failed.length > 3 ? ' …' : ''}`,
      fix: 'Make them pass, or leave test-results out.',
      ...(file === undefined ? {} : { file }),
    },
  ]
}

/** The forms in which SBOMs are asked for; none where nobody takes one. */
function formatsOf({ sbomOut, sbomAttach, sbomFormat, attest }: BuildInputs): SbomFormat[] {
  const isWanted = sbomOut !== undefined || sbomAttach || attest.includes('sbom')
  return !isWanted ? [] : sbomFormat.map((format) => format as SbomFormat)
}

async function prepareScanners(plan: BuildPlan, host: Host): Promise<ReadyScanner[]> {
  const ready: ReadyScanner[] = []
  for (const scanner of plan.scanners) ready.push(await prepareScanner(host, scanner))
  return ready
}

function notScanned({ image }: ImagePlan): Finding {
  return {
    rule: 'not-scanned',
    category: 'vulnerability',
    severity: 'warning',
    message: `Nobody looked for vulnerabilities in ${image}, since scanner is "none"`,
    fix: 'Set scanner to trivy or grype.',
  }
}
