import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import type { Layout } from '../../oci/layout.ts'
import type { Sbom } from '../scan/sbom.ts'
import { sbomFormats } from '../scan/sbom-format.ts'
import type { Scan } from '../scan/vulnerability.ts'
import type { Statement } from '../sign/signer.ts'
import { type BuildFacts, invocationOf, provenanceOf, provenanceType } from './provenance.ts'
import { type TestResult, testResultType } from './tests.ts'
import { scanPredicateOf } from './verdict.ts'

/** What an image can be attested. */
export type Attestation = 'sbom' | 'provenance' | 'scan' | 'tests'

/** A statement about a digest: about the image of a platform, or about the whole. */
export interface DigestStatement extends Statement {
  readonly digest: string
}

/** What statements about one image are made from. */
interface StatementFacts {
  readonly layout: Layout
  readonly sboms: readonly Sbom[]
  readonly scans: readonly Scan[]
  readonly tests: TestResult | undefined
  readonly failOn: string
  readonly ignored: number
  readonly build: Omit<BuildFacts, 'platforms'>
  readonly scanned: { readonly started: Date; readonly finished: Date }
}

/**
 * The statements that are wanted, each predicate in a temporary file: SBOMs and scans about each platform, provenance and tests
 * about the index.
 */
export function statementsOf(host: Host, wanted: readonly Attestation[], facts: StatementFacts): DigestStatement[] {
  const { layout, sboms, scans, tests, build, failOn, ignored, scanned } = facts
  const { environment } = host
  const folder = host.files.temporaryDirectory('statements')
  const kept = (digest: string, type: string, predicate: object): DigestStatement => {
    const file = join(folder, `${digest.replace(':', '-')}-${type.replace(/\W+/g, '-')}.json`)
    host.files.write(file, JSON.stringify(predicate))
    return { digest, type, file }
  }
  const root = layout.root.digest
  const platforms = layout.images.map(({ platform }) => platform)
  return [
    ...(wanted.includes('sbom')
      ? sboms.map(({ image, format, path }) => {
          return { digest: image.manifest.digest, type: sbomFormats[format].attestation, file: path }
        })
      : []),
    ...(wanted.includes('scan')
      ? layout.images.map(({ platform, manifest }) => {
          const own = scans.filter((scan) => scan.platform === platform)
          return kept(
            manifest.digest,
            'vuln',
            scanPredicateOf({ scans: own, failOn, ignored, ...scanned }, invocationOf(environment)),
          )
        })
      : []),
    ...(wanted.includes('provenance')
      ? [kept(root, provenanceType, provenanceOf({ ...build, platforms }, environment))]
      : []),
    ...(tests === undefined || !wanted.includes('tests') ? [] : [kept(root, testResultType, tests)]),
  ]
}
