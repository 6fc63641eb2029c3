import { shortDigest } from '../oci/reference.ts'
import type { Arrow, Block, Section } from '../report/report.ts'
import { detailBlocks, sizeText } from './details-report.ts'
import type { ImagePlan } from './plan.ts'
import type { BuildResult } from './result.ts'
import { severities } from './scan/vulnerability.ts'

/** What was done with an image, a line each. */
export function planOf(result: BuildResult): string[] {
  const { image, digest, platforms, scanners, tags, vulnerabilities } = result
  const found = severities.map((severity) => `${vulnerabilities[severity]} ${severity}`).join(', ')
  return [
    `built ${image}@${digest} for ${Object.keys(platforms).join(', ')}`,
    scanners.length === 0
      ? 'not scanned'
      : `scanned by ${scanners.map((name) => withDatabase(name, result)).join(' and ')}: ${found}`,
    outcomeOf(result),
    ...result.copies.map((reference) => `and ${reference}`),
    ...(result.pushed ? tags.map((tag) => `tagged ${image}:${tag}`) : []),
    ...(result.signed ? ['signed'] : []),
    ...(result.attested.length > 0 ? [`attested ${result.attested.join(', ')}`] : []),
    ...(result.verified ? ['verified'] : []),
    ...(result.layout === undefined ? [] : [`layout in ${result.layout}`]),
    ...result.sboms.map((file) => `SBOM ${file}`),
  ]
}

function withDatabase(scanner: string, { databases }: BuildResult): string {
  const made = databases[scanner]
  return made === undefined ? scanner : `${scanner} (database of ${made.slice(0, 10)})`
}

function outcomeOf({ refused, pushed, reference }: BuildResult): string {
  if (refused) return 'refused: nothing was pushed'
  if (pushed) return `pushed ${reference}`
  return reference === undefined ? 'not pushed' : `runs already: ${reference}`
}

/** Whom a signature is of: the key that made it, or the repository whose workflow did. */
interface SignedBy {
  readonly key: string | undefined
  readonly repository: string | undefined
}

export function sectionOf(result: BuildResult, signedBy: SignedBy): Section {
  const { details } = result
  return {
    title: `Image ${result.image}`,
    body: [
      { kind: 'text', text: planOf(result).join('\n') },
      platformTable(result),
      ...(details === undefined ? [] : detailBlocks(details)),
      ...pullBlock(result, signedBy),
    ],
  }
}

function platformTable(result: BuildResult): Block {
  const { platforms } = result.vulnerabilities
  const sizes = new Map(result.details?.sizes.map((one) => [one.platform, one]))
  const rows = Object.entries(result.platforms).map(([platform, digest]) => [
    { code: platform },
    sizeText(sizes.get(platform)),
    ...severities.map((severity) => (platforms[platform] ? String(platforms[platform][severity]) : 'not scanned')),
    // The widest, which pages cut.
    { code: digest },
  ])
  return { kind: 'table', columns: ['Platform', 'Size', ...severities, 'Digest'], rows }
}

/** How an image is got, and how one sees who made it. */
function pullBlock({ reference, signed }: BuildResult, { key, repository }: SignedBy): Block[] {
  if (reference === undefined) return []
  const identity = `--certificate-identity-regexp '^${repository ?? 'https://github.com/OWNER/NAME'}/'`
  const issuer = '--certificate-oidc-issuer https://token.actions.githubusercontent.com'
  const verify = ['cosign verify', ...(key === undefined ? [identity, issuer] : ['--key PUBLIC-KEY']), reference].join(
    ' ',
  )
  return [
    { kind: 'code', language: 'text', text: [`docker pull ${reference}`, ...(signed ? [verify] : [])].join('\n') },
  ]
}

export function pictureOf({ image, source }: ImagePlan, result: BuildResult | undefined): Arrow[] {
  const from =
    source.kind === 'build'
      ? source.target.build.context
      : source.kind === 'layout'
        ? source.path
        : `${source.digests.length} images`
  const made: Arrow = { from, to: image, label: source.kind }
  if (result?.digest === undefined) return [{ ...made, state: result?.refused ? 'refused' : 'planned' }]
  const { digest, scanners, pushed, refused } = result
  const scanned = scanners.length === 0 ? 'not scanned' : `scanned by ${scanners.join(' and ')}`
  const label = `${scanned}, ${pushed ? 'pushed' : 'not pushed'}`
  return [made, { from: image, to: `${image}@${shortDigest(digest)}`, label, ...(refused && { state: 'refused' }) }]
}
