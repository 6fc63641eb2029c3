import { parseJsonObject } from '../../oci/manifest.ts'
import { defineScanner, type Scanner } from './scanner.ts'
import { readSeverity, type Vulnerability } from './vulnerability.ts'

/** Settings of Trivy that say where its database is; none of them changes what it reports. */
const configuration = [
  ...['TRIVY_CACHE_DIR', 'TRIVY_SKIP_DB_UPDATE', 'TRIVY_SKIP_JAVA_DB_UPDATE', 'TRIVY_OFFLINE_SCAN'],
  ...['TRIVY_DB_REPOSITORY', 'TRIVY_JAVA_DB_REPOSITORY', 'TRIVY_TIMEOUT', 'TRIVY_CACHE_BACKEND', 'TRIVY_INSECURE'],
]

export const trivy = defineScanner({
  inputs: {
    'trivy-db-repository': {
      type: 'list',
      separator: 'comma',
      placeholder: 'REF',
      default: [
        'mirror.gcr.io/aquasec/trivy-db:2',
        'ghcr.io/aquasecurity/trivy-db:2',
        'public.ecr.aws/aquasecurity/trivy-db:2',
      ],
      description: "Where Trivy's database is downloaded from: the first that answers.",
    },
    'trivy-path': { type: 'string', placeholder: 'FILE', description: 'The Trivy program to run.' },
  },
  path: (inputs) => inputs.trivyPath,
  of(settings, inputs, environment) {
    const cache = settings.cache === undefined ? [] : ['--cache-dir', settings.cache]
    const keeps = settings.offline || environment['TRIVY_SKIP_DB_UPDATE'] === 'true'
    return {
      name: 'trivy',
      configuration,
      paths: ['TRIVY_CACHE_DIR'],
      // Given as variables, since versions that do not know them ignore them.
      environment: { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true', TRIVY_NO_PROGRESS: 'true' },
      downloads: (keeps ? [] : inputs.trivyDbRepository).map((repository) => [
        ...['image', '--download-db-only', '--db-repository', repository],
        ...cache,
      ]),
      downloadFix:
        'Name a mirror in trivy-db-repository, or keep the database in scanner-cache and set scanner-offline.',
      status: {
        command: ['version', '--format=json', ...cache],
        read: (answer) => textAt(parseJsonObject(answer)['VulnerabilityDB'], 'UpdatedAt'),
      },
      // The exit code says nothing: 1 is a finding as well as a failed download. The report is read.
      scan: (view, report) => [
        ...['image', '--input', view, '--format=json', '--output', report],
        ...['--scanners=vuln', '--list-all-pkgs', '--exit-code=0', '--skip-db-update'],
        // Its cache of files is for one process at a time; scans run side by side.
        ...(environment['TRIVY_CACHE_BACKEND'] === undefined ? ['--cache-backend=memory'] : []),
        ...(settings.offline ? ['--skip-java-db-update', '--offline-scan'] : []),
        ...cache,
      ],
      sbom: (report, target) => ['convert', '--format=cyclonedx', '--output', target, report],
      read: readTrivy,
    }
  },
})

function readTrivy(bytes: Uint8Array): ReturnType<Scanner['read']> {
  const report = parseJsonObject(bytes) as TrivyReport
  const results = report.Results ?? []
  return {
    imageId: report.Metadata?.ImageID,
    packages: results.reduce((count, result) => count + (result.Packages?.length ?? 0), 0),
    vulnerabilities: results.flatMap((result) =>
      (result.Vulnerabilities ?? []).map((found) => vulnerabilityOf(found, result.Target)),
    ),
  }
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
  readonly PublishedDate?: string
}

function vulnerabilityOf(found: TrivyVulnerability, target: string | undefined): Vulnerability {
  const { FixedVersion, Title, PrimaryURL, PkgIdentifier, PublishedDate } = found
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
    ...(PublishedDate ? { published: PublishedDate } : {}),
  }
}

function textAt(value: unknown, key: string): string | undefined {
  const text = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  return typeof text === 'string' ? text : undefined
}
