import type { PushedImage } from '../../image/scan/pushed.ts'
import { countSeverities, type SeverityCounts, severities } from '../../image/scan/vulnerability.ts'
import { shortDigest } from '../../oci/reference.ts'
import type { Section } from '../../report/report.ts'
import type { NamedVersion } from './named.ts'

/** `passed` and `refused` by the gate; `missing` in its registry; `unseen`: it could not be looked at. */
type Outcome = 'passed' | 'refused' | 'missing' | 'unseen' | 'planned'

interface RescannedImage {
  readonly image: string
  readonly tag?: string
  /** What was scanned; of a tag, what it stands for now. */
  readonly digest?: string
  readonly environments: readonly string[]
  /** `overlays/prod/kustomization.yaml:9` */
  readonly places: readonly string[]
  readonly outcome: Outcome
  readonly platforms: Readonly<Record<string, string>>
  readonly databases: Readonly<Record<string, string>>
  readonly vulnerabilities: SeverityCounts
}

export interface RescanResult {
  readonly images: readonly RescannedImage[]
  readonly environments: Readonly<Record<string, EnvironmentCounts>>
  /** Over all images, each digest once. */
  readonly vulnerabilities: SeverityCounts
  readonly refused: boolean
}

/** Of an environment: its images, those that did not pass, and their vulnerabilities by severity. */
type EnvironmentCounts = { readonly images: number; readonly refused: number } & SeverityCounts

const none = countSeverities([])

/** @param scans one for each version, in their order; undefined where nothing was scanned yet. */
export function resultOf(versions: readonly NamedVersion[], scans: readonly PushedImage[] | undefined): RescanResult {
  const images = versions.map((version, index) => rescanned(version, scans?.[index]))
  const names = [...new Set(images.flatMap(({ environments }) => environments))].sort()
  const isBad = ({ outcome }: RescannedImage): boolean => outcome !== 'passed' && outcome !== 'planned'
  return {
    images,
    environments: Object.fromEntries(
      names.map((name) => {
        const own = images.filter(({ environments }) => environments.includes(name))
        return [name, { images: own.length, refused: own.filter(isBad).length, ...sumOf(own) }]
      }),
    ),
    vulnerabilities: sumOf([...new Map(images.map((one, index) => [one.digest ?? String(index), one])).values()]),
    refused: images.some(isBad),
  }
}

function rescanned(
  { image, reference, environments, places }: NamedVersion,
  scan: PushedImage | undefined,
): RescannedImage {
  const { tag, digest } = reference
  const named = {
    image,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
    environments,
    places: places.map(({ file, line }) => `${file}:${line}`),
    platforms: {},
    databases: {},
    vulnerabilities: none,
  }
  if (scan === undefined) return { ...named, outcome: 'planned' }
  if (scan.kind !== 'scanned') return { ...named, outcome: scan.kind === 'missing' ? 'missing' : 'unseen' }
  const { verdict, platforms, databases } = scan
  const outcome = verdict.refused ? 'refused' : 'passed'
  return { ...named, digest: scan.digest, outcome, platforms, databases, vulnerabilities: verdict.total }
}

function sumOf(images: readonly RescannedImage[]): SeverityCounts {
  const sum = { ...none }
  for (const { vulnerabilities } of images) for (const one of severities) sum[one] += vulnerabilities[one]
  return sum
}

/** `ghcr.io/acme/web:1.4.0@sha256:0123456789ab…`; the name alone where nothing says a version. */
export function namedImage(
  image: string,
  { tag, digest }: { readonly tag?: string; readonly digest?: string },
): string {
  return `${image}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${shortDigest(digest)}`}`
}

/** A line for each image of each environment, and one for the databases. */
export function linesOf({ images, environments }: RescanResult): string[] {
  const databases = new Map(images.flatMap((image) => Object.entries(image.databases)))
  return [
    ...Object.keys(environments).flatMap((name) =>
      images
        .filter((one) => one.environments.includes(name))
        .map((one) => `${name}: ${namedImage(one.image, one)} ${one.outcome}${foundIn(one)}`),
    ),
    ...[...databases].map(([scanner, made]) => `${scanner}: database of ${made.slice(0, 10)}`),
  ]
}

function foundIn({ outcome, vulnerabilities }: RescannedImage): string {
  if (outcome !== 'passed' && outcome !== 'refused') return ''
  const found = severities.filter((one) => vulnerabilities[one] > 0).map((one) => `${vulnerabilities[one]} ${one}`)
  return `, ${found.length === 0 ? 'nothing found' : found.join(', ')}`
}

/** One row for each image of each environment, what did not pass first. */
export function sectionOf({ images, environments, refused }: RescanResult): Section {
  const order: readonly Outcome[] = ['refused', 'missing', 'unseen', 'passed', 'planned']
  const rows = Object.keys(environments).flatMap((name) =>
    images
      .filter((one) => one.environments.includes(name))
      .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
      .map((one) => [
        name,
        { code: one.image },
        { code: [one.tag, one.digest && shortDigest(one.digest)].filter((part) => part).join('@') },
        one.outcome,
        ...severities.map((severity) => (one.digest === undefined ? '' : String(one.vulnerabilities[severity]))),
      ]),
  )
  return {
    title: refused ? 'What runs does not pass any more' : 'What runs passes',
    isFirst: true,
    body: [{ kind: 'table', columns: ['Environment', 'Image', 'Version', 'Outcome', ...severities], rows }],
  }
}
