import { parseJsonObject } from '../../oci/manifest.ts'
import { licensesOf, packagesOf } from './cyclonedx.ts'
import { defineScanner, type Scanner } from './scanner.ts'
import { readSeverity, type Vulnerability } from './vulnerability.ts'

/** Settings of Grype that say where its database is; none of them changes what it reports. */
const configuration = [
  ...['GRYPE_DB_CACHE_DIR', 'GRYPE_DB_AUTO_UPDATE', 'GRYPE_DB_UPDATE_URL', 'GRYPE_DB_CA_CERT'],
  ...['GRYPE_DB_VALIDATE_AGE', 'GRYPE_DB_MAX_ALLOWED_BUILT_AGE', 'GRYPE_DB_VALIDATE_BY_HASH_ON_START'],
]

export const grype = defineScanner({
  inputs: {
    'grype-path': { type: 'string', placeholder: 'FILE', description: 'The Grype program to run.' },
  },
  path: (inputs) => inputs.grypePath,
  of: ({ cache, offline }, _, environment) => ({
    name: 'grype',
    configuration,
    paths: ['GRYPE_DB_CACHE_DIR', 'GRYPE_DB_CA_CERT'],
    environment: {
      GRYPE_CHECK_FOR_APP_UPDATE: 'false',
      ...(cache === undefined ? {} : { GRYPE_DB_CACHE_DIR: cache }),
      ...(offline ? { GRYPE_DB_AUTO_UPDATE: 'false', GRYPE_DB_VALIDATE_AGE: 'false' } : {}),
    },
    // Where it looks for a newer one when it scans, nobody knows before which database that will be.
    ...((offline || environment['GRYPE_DB_AUTO_UPDATE'] === 'false') && {
      status: {
        command: ['db', 'status', '--output=json'],
        read: (answer) => {
          const { built } = parseJsonObject(answer)
          return typeof built === 'string' ? built : undefined
        },
      },
    }),
    // Grype looks for a newer database itself, and keeps the one it has when there is none.
    downloads: [],
    downloadFix: 'Keep the database in scanner-cache and set scanner-offline.',
    scan: (view, report, sbom) => [
      ...[`oci-dir:${view}`, '--quiet', '--output', `json=${report}`],
      ...(sbom === undefined ? [] : ['--output', `cyclonedx-json=${sbom}`]),
    ],
    read: readGrype,
    inventory: (sbom) =>
      packagesOf(parseJsonObject(sbom)).map(({ name = '', version = '', purl, licenses = [] }) => ({
        ...{ name, version, licenses: licensesOf(licenses) },
        ...(purl ? { purl } : {}),
      })),
  }),
})

function readGrype(bytes: Uint8Array): ReturnType<Scanner['read']> {
  const report = parseJsonObject(bytes) as GrypeReport
  const { version, db } = report.descriptor ?? {}
  const built = db?.status?.built
  return {
    imageId: report.source?.target?.imageID,
    ...(version ? { scannerVersion: version } : {}),
    ...(built ? { database: built } : {}),
    vulnerabilities: (report.matches ?? []).map(vulnerabilityOf),
  }
}

interface GrypeReport {
  readonly descriptor?: { readonly version?: string; readonly db?: { readonly status?: { readonly built?: string } } }
  readonly source?: { readonly target?: { readonly imageID?: string } }
  readonly matches?: readonly GrypeMatch[]
}

interface GrypeMatch {
  readonly vulnerability: {
    readonly id: string
    readonly severity?: string
    readonly dataSource?: string
    readonly description?: string
    readonly fix?: { readonly state?: string; readonly versions?: readonly string[] }
  }
  readonly relatedVulnerabilities?: readonly { readonly id: string }[]
  readonly artifact: {
    readonly name: string
    readonly version: string
    readonly purl?: string
    readonly locations?: readonly { readonly path?: string }[]
  }
}

/** Grype goes by the names of its sources (GHSA-…); the CVE, where it is known, is what people and Trivy call it. */
function vulnerabilityOf({ vulnerability, relatedVulnerabilities, artifact }: GrypeMatch): Vulnerability {
  const names = [vulnerability.id, ...(relatedVulnerabilities ?? []).map((related) => related.id)]
  const id = names.find((name) => name.startsWith('CVE-')) ?? vulnerability.id
  const fixedIn = vulnerability.fix?.state === 'fixed' ? vulnerability.fix.versions?.join(', ') : undefined
  const path = artifact.locations?.[0]?.path
  return {
    id,
    aliases: [...new Set(names)].filter((name) => name !== id),
    package: artifact.name,
    version: artifact.version,
    severity: readSeverity(vulnerability.severity),
    ...(fixedIn ? { fixedIn } : {}),
    ...(vulnerability.description ? { title: firstLine(vulnerability.description) } : {}),
    ...(vulnerability.dataSource ? { url: vulnerability.dataSource } : {}),
    ...(artifact.purl ? { purl: artifact.purl } : {}),
    ...(path ? { path } : {}),
  }
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
