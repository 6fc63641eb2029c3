import { join } from 'node:path'
import { ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { type Credentials, findCredentials } from '../oci/credentials.ts'
import { type Layout, openLayout } from '../oci/layout.ts'
import { pushContent, pushTags } from '../oci/push.ts'
import { openRepository, type Repository } from '../oci/repository.ts'
import type { Place } from '../place.ts'
import { build } from './builder.ts'
import { finalStage } from './dockerfile.ts'
import type { BuildInputs, BuildPlan } from './plan.ts'
import { type BuildResult, summaryOf } from './result.ts'
import type { Finding } from './rules.ts'
import { judge, type Verdict } from './scan/gate.ts'
import { type IgnoreRule, readIgnoreFile } from './scan/ignore-file.ts'
import { prepareScanner, type ReadyScanner } from './scan/prepare.ts'
import type { Scan } from './scan/vulnerability.ts'
import { sign } from './sign/signer.ts'
import { isReleaseTag } from './tags.ts'

export interface Applied {
  readonly result: BuildResult
  readonly findings: readonly Finding[]
}

/**
 * Carries a plan out: build or open the layout, scan every platform, judge, and only then push. What is cheap and may fail
 * (the login, the ignore file, the scanners) comes before what takes long.
 */
export async function apply(plan: BuildPlan, inputs: BuildInputs, host: Host): Promise<Applied> {
  const ignored = await readIgnored(host, inputs.ignoreFile)
  const target = plan.push ? await openTarget(plan, inputs, host) : undefined
  const scanners = await prepareScanners(plan, inputs, host)
  const layout = await host.log.group('Build', () => obtainLayout(plan, inputs, host))
  const scans = await host.log.group('Scan', () => scanAll(host, scanners, layout))
  const sboms = await writeSboms(host, scanners[0], layout, inputs.sbomOut)
  const place = placeOf(plan, host)
  const { failOn, ignoreUnfixed } = plan
  const verdict = judge(scans, { failOn, ignoreUnfixed, ignored, now: host.clock.now(), place })
  const findings = [...verdict.findings, ...(plan.scanners.length === 0 ? [notScanned(plan)] : [])]
  const made = resultOf(plan, inputs, host, layout, verdict, sboms)
  if (verdict.refused || target === undefined) return { result: made, findings }

  const conflicts = await tagConflicts(plan, target.repository, layout.root.digest)
  const refused = conflicts.some(({ severity }) => severity === 'error')
  if (refused) return { result: { ...made, refused }, findings: [...findings, ...conflicts] }
  const pushed = await host.log.group('Push', () => push(plan, host, layout, target))
  return { result: { ...made, ...pushed }, findings: [...findings, ...conflicts] }
}

interface Target {
  readonly repository: Repository
  readonly credentials: Credentials | undefined
}

async function openTarget(plan: BuildPlan, inputs: BuildInputs, host: Host): Promise<Target> {
  const credentials = await findCredentials(host, plan.image.registry, {
    username: inputs.registryUsername,
    password: inputs.registryPassword,
  })
  const { insecureRegistry: insecure, mountFrom } = inputs
  const repository = openRepository(host, plan.image, { credentials, insecure, mountFrom })
  await repository.open()
  return { repository, credentials }
}

async function obtainLayout(plan: BuildPlan, inputs: BuildInputs, host: Host): Promise<Layout> {
  if (plan.source.kind === 'layout') return openLayout(host.files, plan.source.path)
  const built = await build(host, plan.source.request, plan.buildx, inputs.layoutOut)
  const layout = openLayout(host.files, built.layout)
  if (layout.root.digest === built.digest) return layout
  throw new ServiceError('docker buildx', `It says it built ${built.digest}, and wrote ${layout.root.digest}`, {
    fix: 'Build again with another version of buildx or BuildKit; what was written is not what was built.',
  })
}

async function prepareScanners(plan: BuildPlan, inputs: BuildInputs, host: Host): Promise<ReadyScanner[]> {
  const ready: ReadyScanner[] = []
  for (const [index, scanner] of plan.scanners.entries()) {
    ready.push(await prepareScanner(host, scanner, { sbom: index === 0 && inputs.sbomOut !== undefined }))
  }
  return ready
}

/** One scan at a time: a scanner locks its database's cache. */
async function scanAll(host: Host, scanners: readonly ReadyScanner[], layout: Layout): Promise<Scan[]> {
  const scans: Scan[] = []
  for (const ready of scanners) {
    for (const image of layout.images) {
      host.log.progress(`${ready.scanner.name}: scanning ${image.platform}`)
      scans.push(await ready.scan(layout, image))
    }
  }
  return scans
}

async function writeSboms(
  host: Host,
  scanner: ReadyScanner | undefined,
  layout: Layout,
  folder: string | undefined,
): Promise<string[]> {
  if (scanner === undefined || folder === undefined) return []
  const files: string[] = []
  for (const image of layout.images) {
    const file = join(folder, `${image.platform.replace(/[^\w.-]+/g, '-')}.cdx.json`)
    await scanner.writeSbom(image, file)
    files.push(host.files.relative(file))
  }
  return files
}

const usualIgnoreFiles = ['.trivyignore.yaml', '.trivyignore.yml', '.trivyignore']

async function readIgnored(host: Host, given: string | undefined): Promise<IgnoreRule[]> {
  const file = given ?? usualIgnoreFiles.find((name) => host.files.kind(name) === 'file')
  if (file === undefined) return []
  if (given === undefined) host.log.info(`Accepted vulnerabilities are read from ${file}`)
  return await readIgnoreFile(Buffer.from(host.files.read(file)).toString('utf8'), host.files.relative(file))
}

function placeOf(plan: BuildPlan, host: Host): Place | undefined {
  if (plan.source.kind === 'layout') return undefined
  const { context, file = join(context, 'Dockerfile'), target } = plan.source.request
  if (host.files.kind(file) !== 'file') return undefined
  return finalStage(Buffer.from(host.files.read(file)).toString('utf8'), host.files.relative(file), target)
}

function notScanned(plan: BuildPlan): Finding {
  return {
    rule: 'not-scanned',
    category: 'vulnerability',
    severity: 'warning',
    message: `Nobody looked for vulnerabilities in ${plan.name}, since scanner is "none"`,
    fix: 'Set scanner to trivy or grype.',
  }
}

/** Tags that stand for another digest: a release that would change refuses, what moves by nature is told. */
async function tagConflicts(plan: BuildPlan, repository: Repository, digest: string): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const tag of plan.tags) {
    const before = await repository.resolve(tag)
    if (before === undefined || before === digest) continue
    const fixed = plan.overwrite === 'never' || (plan.overwrite === 'moving' && isReleaseTag(tag))
    findings.push({
      rule: fixed ? 'tag-exists' : 'tag-moved',
      category: 'policy',
      severity: fixed ? 'error' : 'notice',
      message: fixed
        ? `The tag ${plan.name}:${tag} exists as ${before}, and this build is ${digest}`
        : `The tag ${plan.name}:${tag} moves from ${before} to ${digest}`,
      ...(fixed ? { fix: 'Release a new version, or set overwrite to always.' } : {}),
    })
  }
  return findings
}

/** The content, then the signature, then the tags: no tag ever points at something that is incomplete or not signed. */
async function push(
  plan: BuildPlan,
  host: Host,
  layout: Layout,
  { repository, credentials }: Target,
): Promise<Pick<BuildResult, 'pushed' | 'signed' | 'reference' | 'blobs'>> {
  const blobs = await pushContent(host, layout, repository)
  const reference = `${plan.name}@${layout.root.digest}`
  if (plan.sign) await sign(host, plan.sign, reference, { registry: plan.image.registry, credentials })
  await pushTags(layout, repository, plan.tags)
  host.log.info(`Pushed ${reference} (${blobs.uploaded} blobs uploaded, ${blobs.present + blobs.mounted} were there)`)
  return { pushed: true, signed: plan.sign !== undefined, reference, blobs }
}

function resultOf(
  plan: BuildPlan,
  inputs: BuildInputs,
  host: Host,
  layout: Layout,
  verdict: Verdict,
  sboms: readonly string[],
): BuildResult {
  const kept = inputs.layoutOut ?? inputs.layout
  const scanners = plan.scanners.map(({ scanner }) => scanner.name)
  const scanSummary = summaryOf(scanners, plan.failOn, verdict)
  return {
    image: plan.name,
    digest: layout.root.digest,
    tags: plan.tags,
    ...(plan.sourceTime === undefined ? {} : { sourceTime: plan.sourceTime }),
    platforms: Object.fromEntries(layout.images.map(({ platform, manifest }) => [platform, manifest.digest])),
    scanners,
    ...(scanSummary === undefined ? {} : { scanSummary }),
    vulnerabilities: { ...verdict.total, platforms: verdict.platforms },
    refused: verdict.refused,
    pushed: false,
    signed: false,
    ...(kept === undefined ? {} : { layout: host.files.relative(kept) }),
    sboms,
  }
}
