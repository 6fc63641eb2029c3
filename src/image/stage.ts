import type { Stage } from '../contract/contract.ts'
import type { Host } from '../host/host.ts'
import { shortDigest } from '../oci/reference.ts'
import type { Arrow, Report, Section } from '../report/report.ts'
import { apply } from './apply.ts'
import { buildContract } from './inputs.ts'
import { type BuildInputs, type BuildPlan, describePlan, planBuild } from './plan.ts'
import type { BuildResult } from './result.ts'
import type { Finding } from './rules.ts'
import { severities } from './scan/vulnerability.ts'
import { readSource } from './source.ts'

export type { BuildResult } from './result.ts'

/** Builds once, scans every platform, and pushes exactly the bytes that passed. */
export const build: Stage<(typeof buildContract)['inputs'], BuildResult> = {
  contract: buildContract,
  async run(inputs: BuildInputs, host: Host): Promise<Report<BuildResult>> {
    const plan = planBuild(inputs, await readSource(host), host)
    if (inputs.dryRun) return reportOf(plan, nothingDone(plan), [])
    const { result, findings } = await apply(plan, inputs, host)
    return reportOf(plan, result, findings)
  },
}

function nothingDone(plan: BuildPlan): BuildResult {
  const none = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 }
  return {
    image: plan.name,
    tags: plan.tags,
    platforms: {},
    scanners: [],
    vulnerabilities: { ...none, platforms: {} },
    refused: false,
    pushed: false,
    signed: false,
    sboms: [],
  }
}

function reportOf(plan: BuildPlan, result: BuildResult, findings: readonly Finding[]): Report<BuildResult> {
  const { platforms: _, ...counts } = result.vulnerabilities
  return {
    findings,
    files: plan.source.kind === 'build' ? 1 : 0,
    documents: 0,
    result,
    outputs: {
      image: result.image,
      digest: result.digest ?? '',
      reference: result.reference ?? '',
      tag: result.tags[0] ?? '',
      tags: result.tags.join('\n'),
      'source-time': result.sourceTime ?? '',
      platforms: JSON.stringify(result.platforms),
      vulnerabilities: JSON.stringify(counts),
      'scan-summary': result.scanSummary ?? '',
      pushed: String(result.pushed),
      layout: result.layout ?? '',
    },
    plan: result.digest === undefined ? describePlan(plan) : done(result),
    sections: result.digest === undefined ? [] : [section(result)],
    picture: picture(plan, result),
  }
}

/** What was done, a line each. */
function done(result: BuildResult): string[] {
  const { image, digest, platforms, scanners, tags, vulnerabilities } = result
  const found = severities.map((severity) => `${vulnerabilities[severity]} ${severity}`).join(', ')
  return [
    `built ${image}@${digest} for ${Object.keys(platforms).join(', ')}`,
    scanners.length === 0 ? 'not scanned' : `scanned by ${scanners.join(' and ')}: ${found}`,
    outcome(result),
    ...(result.pushed ? tags.map((tag) => `tagged ${image}:${tag}`) : []),
    ...(result.signed ? ['signed'] : []),
    ...(result.layout === undefined ? [] : [`layout in ${result.layout}`]),
    ...result.sboms.map((file) => `SBOM ${file}`),
  ]
}

function outcome(result: BuildResult): string {
  if (result.refused) return 'refused: nothing was pushed'
  return result.pushed ? `pushed ${result.reference}` : 'not pushed: push was not asked for'
}

function section(result: BuildResult): Section {
  const { platforms } = result.vulnerabilities
  const rows = Object.entries(result.platforms).map(([platform, digest]) => [
    { code: platform },
    { code: digest },
    ...severities.map((severity) => (platforms[platform] ? String(platforms[platform][severity]) : 'not scanned')),
  ])
  return {
    title: `Image ${result.image}`,
    body: [
      { kind: 'text', text: done(result).join('\n') },
      { kind: 'table', columns: ['Platform', 'Digest', ...severities], rows },
    ],
  }
}

function picture(plan: BuildPlan, result: BuildResult): Arrow[] {
  const { image, digest, scanners, pushed } = result
  const isBuilt = plan.source.kind === 'build'
  const from = plan.source.kind === 'build' ? plan.source.request.context : plan.source.path
  const made: Arrow = { from, to: image, label: isBuilt ? 'build' : 'layout' }
  if (digest === undefined) return [{ ...made, state: 'planned' }]
  const scanned = scanners.length === 0 ? 'not scanned' : `scanned by ${scanners.join(' and ')}`
  const label = `${scanned}, ${pushed ? 'pushed' : 'not pushed'}`
  return [made, { from: image, to: `${image}@${shortDigest(digest)}`, label }]
}
