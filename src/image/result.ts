import type { PushCounts } from '../oci/push.ts'
import { quantity } from '../report/text.ts'
import type { ImageDetails } from './details.ts'
import type { ImagePlan } from './plan.ts'
import type { Finding } from './rules.ts'
import type { Verdict } from './scan/gate.ts'
import { countSeverities, type SeverityCounts, severities } from './scan/vulnerability.ts'

/** What was made of one image: the `result` of `--format json`. */
export interface BuildResult {
  /** What people call it: the service that runs it, otherwise the end of the image's name. */
  readonly name: string
  /** Name of the image, without tag and digest. */
  readonly image: string
  /** Digest of what was built; absent with dry-run. */
  readonly digest?: string
  /** `image@digest`, once it is in the registry. */
  readonly reference?: string
  /** The same by its other names, once it is there. */
  readonly copies: readonly string[]
  readonly tags: readonly string[]
  /** When the commit that it was built from was made, RFC 3339; absent where that is not known. */
  readonly sourceTime?: string
  /** Platform → digest. */
  readonly platforms: Readonly<Record<string, string>>
  /** Scanners that looked at every platform; empty when nothing was scanned. */
  readonly scanners: readonly string[]
  /** Scanner → when its database was made, RFC 3339, where it tells. */
  readonly databases: Readonly<Record<string, string>>
  /** What counts, over all platforms and for each. */
  readonly vulnerabilities: SeverityCounts & { readonly platforms: Readonly<Record<string, SeverityCounts>> }
  /** What the gate saw and decided, in one line; absent when nothing was scanned. */
  readonly scanSummary?: string
  readonly refused: boolean
  readonly pushed: boolean
  readonly signed: boolean
  /** What was attested: `sbom`, `provenance`, `scan`, `tests`. */
  readonly attested: readonly string[]
  /** Whether signatures and attestations were verified before the tags were set. */
  readonly verified: boolean
  /** How many blobs were already there, mounted, and uploaded. */
  readonly blobs?: PushCounts
  /** Folder of the OCI layout, when it is kept. */
  readonly layout?: string
  /** SBOM files. */
  readonly sboms: readonly string[]
  /** Sizes, steps, packages: for people who want to know more; absent where nothing was made. */
  readonly details?: ImageDetails
}

/** The result of an image before anything was made of it. */
export function nothingDone({ name, image, tags }: ImagePlan, sourceTime: string | undefined): BuildResult {
  return {
    name,
    image,
    copies: [],
    tags,
    ...(sourceTime === undefined ? {} : { sourceTime }),
    platforms: {},
    scanners: [],
    databases: {},
    vulnerabilities: { ...countSeverities([]), platforms: {} },
    refused: false,
    pushed: false,
    signed: false,
    attested: [],
    verified: false,
    sboms: [],
  }
}

const contentWords = [
  ['leaked-secret', 'secret'],
  ['misconfiguration', 'misconfiguration'],
  ['license-refused', 'unwanted licence'],
  ['license-unreadable', 'unreadable licence'],
] as const

/** The gate's decision in one line, as it is read in the pull request that brings the image to a GitOps repository. */
export function summaryOf(
  scanners: readonly string[],
  failOn: string,
  { total, ignored, refused, running, contents }: Omit<Verdict, 'findings' | 'platforms'>,
): string | undefined {
  if (scanners.length === 0) return undefined
  const counts = severities.map((severity) => `${total[severity]} ${severity}`).join(', ')
  const known = running === 0 ? '' : `, ${running} of them run already`
  const more = contentWords.flatMap(([rule, word]) => (contents[rule] ? [`, ${quantity(contents[rule], word)}`] : []))
  const accepted = `${ignored === 0 ? '' : `, ${ignored} accepted`}${known}`
  return `${scanners.join(' and ')} found ${counts}${more.join('')}${accepted}; the gate (fail-on ${failOn}) ${refused ? 'refused it' : 'let it pass'}`
}

/** What became of all images of a run. */
export interface Applied {
  /** One for each image of the plan, in its order. */
  readonly results: readonly BuildResult[]
  readonly findings: readonly Finding[]
  /** Name of an image → what the scan of it found; absent where nothing was scanned. */
  readonly scanned?: ReadonlyMap<string, readonly Finding[]>
}
