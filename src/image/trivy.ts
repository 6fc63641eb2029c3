import { parseJsonObject } from '../oci/manifest.ts'
import type { Scanner, ScannerSettings } from './scanner.ts'
import { readSeverity, type Vulnerability } from './vulnerability.ts'

/** Settings of Trivy that say where its database is; none of them changes what it reports. */
const configuration = [
  ...['TRIVY_CACHE_DIR', 'TRIVY_SKIP_DB_UPDATE', 'TRIVY_SKIP_JAVA_DB_UPDATE', 'TRIVY_OFFLINE_SCAN'],
  ...['TRIVY_DB_REPOSITORY', 'TRIVY_JAVA_DB_REPOSITORY', 'TRIVY_TIMEOUT', 'TRIVY_CACHE_BACKEND', 'TRIVY_INSECURE'],
]

export const trivy: Scanner = {
  name: 'trivy',
  configuration,
  // Given as variables, since versions that do not know them ignore them.
  environment: () => ({ TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true', TRIVY_NO_PROGRESS: 'true' }),
  downloads: (settings) =>
    settings.offline
      ? []
      : settings.trivyDatabases.map((repository) => [
          'image',
          '--download-db-only',
          '--db-repository',
          repository,
          ...cache(settings),
        ]),
  // The exit code says nothing: 1 is a finding as well as a failed download. The report is read.
  scan: (view, report, settings) => [
    'image',
    '--input',
    view,
    '--format=json',
    '--output',
    report,
    '--scanners=vuln',
    '--list-all-pkgs',
    '--exit-code=0',
    '--skip-db-update',
    ...(settings.offline ? ['--skip-java-db-update', '--offline-scan'] : []),
    ...cache(settings),
  ],
  sbom: (report, target) => ['convert', '--format=cyclonedx', '--output', target, report],
  read(bytes) {
    const report = parseJsonObject(bytes) as TrivyReport
    const results = report.Results ?? []
    return {
      imageId: report.Metadata?.ImageID,
      packages: results.reduce((count, result) => count + (result.Packages?.length ?? 0), 0),
      vulnerabilities: results.flatMap((result) =>
        (result.Vulnerabilities ?? []).map((found) => vulnerabilityOf(found, result.Target)),
      ),
    }
  },
}

function cache(settings: ScannerSettings): string[] {
  return settings.cache === undefined ? [] : ['--cache-dir', settings.cache]
}

interface TrivyReport {
  readonly Metadata?: { readonly ImageID?: string }
  readonly Results?: readonly {
    readonly Target?: string
    readonly Packages?: readonly unknown[]
    readonly Vulnerabilities?: readonly TrivyVulnerability[]
  }[]
}

interface TrivyVulnerability {
  readonly VulnerabilityID: string
  readonly VendorIDs?: readonly string[]
  readonly PkgName: string
  readonly PkgPath?: string
  readonly PkgIdentifier?: { readonly PURL?: string }
  readonly InstalledVersion: string
  readonly FixedVersion?: string
  readonly Severity?: string
  readonly Title?: string
  readonly PrimaryURL?: string
}

function vulnerabilityOf(found: TrivyVulnerability, target: string | undefined): Vulnerability {
  const { FixedVersion, Title, PrimaryURL, PkgIdentifier } = found
  const path = found.PkgPath ?? target
  return {
    id: found.VulnerabilityID,
    aliases: found.VendorIDs ?? [],
    package: found.PkgName,
    version: found.InstalledVersion,
    severity: readSeverity(found.Severity),
    ...(FixedVersion ? { fixedIn: FixedVersion } : {}),
    ...(Title ? { title: Title } : {}),
    ...(PrimaryURL ? { url: PrimaryURL } : {}),
    ...(PkgIdentifier?.PURL ? { purl: PkgIdentifier.PURL } : {}),
    ...(path ? { path } : {}),
  }
}
