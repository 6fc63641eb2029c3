import { join } from 'node:path'
import { sha256Of } from '../../hash.ts'
import type { Host } from '../../host/host.ts'
import type { Scanner } from './scanner.ts'

interface Kept {
  readonly report: Uint8Array
  /** Where the scan wrote it too. */
  readonly sbom?: Uint8Array | undefined
}

/** Reports of earlier scans of the same bytes with the same scanner, arguments and database. */
interface KeptReports {
  /** @param digest of the manifest of one platform. */
  read(digest: string): Kept | undefined
  keep(digest: string, kept: Kept): void
}

/** What a report depends on beside the image. */
interface ScanFacts {
  /** The version of the scanner that was brought; otherwise where it is, and what stands there. */
  readonly program: string
  /** When the database was made; where nobody tells, nothing is kept. */
  readonly database: string | undefined
}

/**
 * The reports stay on this machine: a report that a cache service brings along could be anybody's, and would pass the gate.
 * Those of an older database go when the first of a newer one is kept.
 */
export function keptReports(
  { files }: Pick<Host, 'files'>,
  scanner: Scanner,
  { program, database }: ScanFacts,
): KeptReports {
  if (database === undefined) return { read: () => undefined, keep: () => {} }
  const all = join(files.state, 'scans', scanner.name)
  const ofDatabase = database.replace(/[^\w.-]+/g, '-')
  const nameOf = (digest: string): string => {
    const facts = JSON.stringify([program, database, scanner.scan('VIEW', 'REPORT'), digest])
    return join(all, ofDatabase, `${sha256Of(facts)}.json`)
  }
  return {
    read(digest) {
      const file = nameOf(digest)
      const [report, sbom] = [file, sbomBeside(file)].map((one) =>
        files.kind(one) === 'file' ? files.read(one) : undefined,
      )
      return report && { report, sbom }
    },
    keep(digest, { report, sbom }) {
      const older = files.kind(all) === 'directory' ? files.list(all).filter(({ name }) => name !== ofDatabase) : []
      for (const { name } of older) files.remove(join(all, name))
      if (sbom !== undefined) files.write(sbomBeside(nameOf(digest)), sbom)
      files.write(nameOf(digest), report)
    },
  }
}

const sbomBeside = (report: string): string => report.replace(/json$/, 'cdx.json')
