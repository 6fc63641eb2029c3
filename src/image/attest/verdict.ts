import type { Scan } from '../scan/vulnerability.ts'
import { seconds } from './provenance.ts'

/** What the gate decided of one platform, and by what. */
interface ScanFacts {
  readonly scans: readonly Scan[]
  readonly failOn: string
  readonly ignored: number
  readonly started: Date
  readonly finished: Date
}

/** Where the scanners are at home, as package URLs. */
const homes: Readonly<Record<string, string>> = {
  trivy: 'pkg:github/aquasecurity/trivy',
  grype: 'pkg:github/anchore/grype',
}

/**
 * The predicate of a vulnerability scan as cosign has it
 * (https://github.com/sigstore/cosign/blob/main/specs/COSIGN_VULN_ATTESTATION_SPEC.md). Its result is the verdict with what was found.
 */
export function scanPredicateOf({ scans, failOn, ignored, started, finished }: ScanFacts, invocation: string): object {
  const [first] = scans
  const name = first?.scanner ?? ''
  return {
    invocation: { parameters: [`fail-on=${failOn}`], uri: invocation, event_id: '', 'builder.id': '' },
    scanner: {
      uri: homes[name] ?? name,
      version: first?.scannerVersion ?? '',
      // cosign keeps these two alone: the version of a database is when it was made.
      db: { uri: '', version: first?.database ?? '' },
      result: {
        outcome: 'passed',
        failOn,
        ignored,
        scanners: scans.map(({ scanner, database }) => ({ scanner, database: database ?? '' })),
        vulnerabilities: scans.flatMap(({ scanner, vulnerabilities }) =>
          vulnerabilities.map(({ id, severity, package: of, version, fixedIn, purl }) => {
            return { scanner, id, severity, package: of, version, fixedIn, purl }
          }),
        ),
      },
    },
    metadata: { scanStartedOn: seconds(started), scanFinishedOn: seconds(finished) },
  }
}
