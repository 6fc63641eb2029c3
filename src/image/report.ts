import { shortDigest } from '../oci/reference.ts'
import type { Arrow, Block, Cell, Section } from '../report/report.ts'
import { shellWords } from '../report/text.ts'
import type { ImageDetails } from './details.ts'
import { detailBlocks, moreText, sizeText } from './details-report.ts'
import type { Growth } from './growth.ts'
import type { ImagePlan } from './plan.ts'
import type { BuildResult } from './result.ts'
import { severities } from './scan/vulnerability.ts'
import { cosign } from './sign/cosign.ts'
import type { Trust } from './sign/signer.ts'
import { bytesText } from './size.ts'

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

/**
 * What a person reads of images in half a minute: what became of each, how large it is, what was found, and what that is beside the
 * image that runs now; then what to update first.
 */
export function overviewOf(images: readonly BuildResult[]): Section {
  const rows = images.map((one): Cell[] => [
    { code: one.tags[0] === undefined ? one.image : `${one.image}:${one.tags[0]}` },
    fateOf(one),
    sizesOf(one.details?.sizes ?? []),
    foundIn(one),
    sinceOf(one.details),
  ])
  const columns = ['Image', 'Outcome', 'Size', 'Vulnerabilities', 'Beside what runs']
  const first = images.flatMap(({ name, details }) => firstUpdates(details, images.length > 1 ? name : undefined))
  return {
    title: images.length === 1 ? 'The image' : 'The images',
    isFirst: true,
    body: [
      { kind: 'table', columns, rows },
      ...(first.length === 0 ? [] : [{ kind: 'text', text: first.slice(0, mostUpdates).join('\n') } as const]),
    ],
  }
}

const mostUpdates = 5

function fateOf({ refused, pushed, reference, signed, attested, verified }: BuildResult): string {
  if (refused) return 'refused, nothing was pushed'
  if (!pushed) return reference === undefined ? 'built, not pushed' : 'runs already'
  return ['pushed', signed && 'signed', attested.length > 0 && 'attested', verified && 'verified']
    .filter((word) => word)
    .join(', ')
}

/** One size where all platforms have the same. */
function sizesOf(sizes: readonly Growth[]): string {
  const texts = sizes.map(({ bytes, before }) => {
    const more = before === undefined || before.bytes === bytes ? '' : ` (${moreText(bytes - before.bytes)})`
    return `${bytesText(bytes)}${more}`
  })
  if (new Set(texts).size === 1) return texts[0] ?? ''
  return sizes.map(({ platform }, index) => `${platform} ${texts[index]}`).join(', ')
}

function foundIn({ scanners, vulnerabilities }: BuildResult): string {
  if (scanners.length === 0) return 'not scanned'
  const found = severities.filter((one) => vulnerabilities[one] > 0).map((one) => `${vulnerabilities[one]} ${one}`)
  return found.length === 0 ? 'none' : found.join(', ')
}

function sinceOf(details: ImageDetails | undefined): string {
  if (details?.compared === undefined) return ''
  const { added, fixed } = details.compared
  return `${added.length} new, ${fixed.length} fixed`
}

/** `Update libfake 1.0.1 to 1.0.3: clears 2 of 3 (high at worst).` */
function firstUpdates(details: ImageDetails | undefined, image: string | undefined): string[] {
  const of = image === undefined ? '' : ` of ${image}`
  return (details?.packages ?? []).flatMap(({ package: name, version, upgrade, ids, worst }) => {
    if (upgrade === undefined || !(worst === 'critical' || worst === 'high')) return []
    const what = ids.length === 1 ? `${ids[0]} (${worst})` : `${upgrade.clears} of ${ids.length} (${worst} at worst)`
    return [`Update ${name} ${version}${of} to ${upgrade.version}: clears ${what}.`]
  })
}

export function sectionOf(result: BuildResult, trust: Trust): Section {
  const { details } = result
  return {
    title: `Image ${result.image}`,
    body: [
      { kind: 'text', text: planOf(result).join('\n') },
      platformTable(result),
      ...(details === undefined ? [] : detailBlocks(details)),
      ...pullBlock(result, trust),
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

/** How an image is got, and how one sees who made it: commands that can be typed. */
function pullBlock({ reference, signed, attested }: BuildResult, trust: Trust): Block[] {
  if (reference === undefined) return []
  const ours = [
    ...('key' in trust ? ['--key', trust.key] : ['--identity', trust.identity, '--issuer', trust.issuer]),
    ...('root' in trust && trust.root !== undefined ? ['--trusted-root', trust.root.file] : []),
    ...(trust.transparencyLog ? [] : ['--no-transparency-log']),
    ...(attested.length > 0 ? ['--attestation', attested.join(',')] : []),
  ]
  const commands = [
    ['docker', 'pull', reference],
    ...(signed
      ? [
          ['cosign', ...cosign.verify(reference, trust)],
          ['gitops-actions', 'verify', reference, ...ours],
        ]
      : []),
  ]
  return [{ kind: 'code', language: 'text', text: commands.map(shellWords).join('\n') }]
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
