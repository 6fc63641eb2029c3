import type { Host } from '../host/host.ts'
import type { Layout } from '../oci/layout.ts'
import { checkTool } from '../tools/provide.ts'
import { readTests, type TestResult } from './attest/tests.ts'
import { checkBuilder } from './bake/builder.ts'
import { checkImage } from './dockerfile/image.ts'
import { type BuildFile, review } from './dockerfile/review.ts'
import { type JudgedImage, type JudgingJob, judgeImage, subjectOf } from './judge-image.ts'
import { keepCaches } from './keep-caches.ts'
import { checkSources, layoutOf, makeAll } from './make.ts'
import { telling } from './outcome.ts'
import type { BuildInputs, BuildPlan, ImagePlan } from './plan.ts'
import type { Target } from './publication.ts'
import { openTargets } from './publish.ts'
import { publicationsOf, publishAll } from './publish-all.ts'
import { type Applied, nothingDone } from './result.ts'
import type { Finding } from './rules.ts'
import { readAccepted } from './scan/accepted.ts'
import { prepareScanner, type ReadyScanner } from './scan/prepare.ts'
import { keepSboms, makeSboms } from './scan/sbom.ts'
import type { SbomFormat } from './scan/sbom-format.ts'
import { inParallel, scanAll, together } from './scan/scan-all.ts'
import type { Scan } from './scan/vulnerability.ts'
import type { Sealing } from './seal.ts'
import { checkKey } from './sign/key.ts'
import { checkSigner, prepareSigner, prepareVerifier } from './sign/prepare.ts'
import { type VerifiedBases, verifyBases } from './verify/bases.ts'

/** What holds before anything is built. */
interface Checked {
  readonly accepted: JudgingJob['accepted']
  /** Layouts of other builders. */
  readonly given: ReadonlyMap<string, Layout>
  readonly tests: TestResult | undefined
  /** Absent where nothing is to be pushed. */
  readonly targets: ReadonlyMap<string, Target> | undefined
  /** What is to be taken for the base images of each image. */
  readonly bases: ReadonlyMap<string, VerifiedBases>
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
  const checked = await check(plan, inputs, host, files)
  if ('refusing' in checked) return refusedAll(plan, checked.refusing)
  const { accepted, given, tests, targets, bases } = checked
  const started = host.clock.now()
  const [scanners, sealing, { baked, merged }] = await together(
    () => telling('scan-failed', () => prepareScanners(plan, host)),
    () => telling('sign-failed', () => prepareSealing(plan, host)),
    (signal) => telling('build-failed', () => makeAll(plan, inputs, host, { given, bases, signal })),
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
  const verdict = verdictOf(job, judged)
  if (targets === undefined || verdict.results.some(({ refused }) => refused)) return verdict
  const publications = publicationsOf(job, judged, { targets, sboms, tests, times: { started, built, scanned } })
  const applied = await telling('push-failed', () => publishAll(plan, publications, verdict, sealing, host))
  if (!applied.results.some(({ refused }) => refused)) await keepCaches(host, publications, baked.caches)
  return applied
}

/** All that can be known before the long work. @returns the findings that refuse, where there are any. */
async function check(
  plan: BuildPlan,
  inputs: BuildInputs,
  host: Host,
  files: ReadonlyMap<string, BuildFile>,
): Promise<Checked | { readonly refusing: readonly Finding[] }> {
  const accepted = await readAccepted(host, inputs)
  checkBuilder(host, plan.builder)
  const given = await checkSources(plan, host)
  const { testResults } = inputs
  const read = (file: string): TestResult => readTests(host.files.read(file), host.files.relative(file))
  const tests = testResults === undefined ? undefined : read(testResults)
  const early = [
    ...review([...files.values()], { rules: plan.rules, now: host.clock.now() }),
    ...failedTests(tests, testResults),
  ]
  if (early.some(isError)) return { refusing: early }
  for (const { scanner, tool } of plan.scanners) checkTool(host, scanner.name, tool)
  if (plan.sign !== undefined) checkSigner(host, plan.sign)
  const targets = plan.push ? await telling('push-failed', () => openTargets(plan, inputs, host)) : undefined
  const { findings, bases } = await verifyAllBases(plan, host, files)
  return findings.length > 0 ? { refusing: findings } : { accepted, given, tests, targets, bases }
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
  return {
    results: judged.map(({ result }) => (isRefused ? { ...result, refused: true } : result)),
    findings,
    ...(plan.scanners.length > 0 && {
      scanned: new Map(judged.map(({ image, verdict }) => [image.name, verdict.findings])),
    }),
  }
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

/** The base images of all builds. @returns what is to be taken for them, for each image. */
async function verifyAllBases(
  plan: BuildPlan,
  host: Host,
  files: ReadonlyMap<string, BuildFile>,
): Promise<{ readonly findings: readonly Finding[]; readonly bases: ReadonlyMap<string, VerifiedBases> }> {
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

/** The signer, and who looks for its signatures, brought before anything is built. */
async function prepareSealing(plan: BuildPlan, host: Host): Promise<Sealing> {
  if (plan.sign === undefined) return { signer: undefined, check: undefined }
  const { signer: program, tool, settings } = plan.sign
  const signer = await prepareSigner(host, plan.sign)
  if (plan.verify === undefined) return { signer, check: undefined }
  const { transparencyLog, insecure } = settings
  const trust = plan.verify === 'own key' ? { key: await signer.publicKey(), transparencyLog, insecure } : plan.verify
  if ('key' in trust) checkKey(host, 'verify-key', trust.key, 'public')
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
