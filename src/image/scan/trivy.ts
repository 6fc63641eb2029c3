import { join } from 'node:path'
import { stepName } from '../../oci/history.ts'
import { parseJsonObject } from '../../oci/manifest.ts'
import { defineScanner, type Scanner, type ScannerSettings } from './scanner.ts'
import {
  type ClassifiedLicense,
  type Misconfiguration,
  type Package,
  readSeverity,
  type Secret,
  type Vulnerability,
} from './vulnerability.ts'

/** Settings of Trivy that say where its database is; none of them changes what it reports. */
const configuration = [
  ...['TRIVY_CACHE_DIR', 'TRIVY_SKIP_DB_UPDATE', 'TRIVY_SKIP_JAVA_DB_UPDATE', 'TRIVY_OFFLINE_SCAN'],
  ...['TRIVY_DB_REPOSITORY', 'TRIVY_JAVA_DB_REPOSITORY', 'TRIVY_TIMEOUT', 'TRIVY_CACHE_BACKEND', 'TRIVY_INSECURE'],
]

/** What Trivy calls the forms of an SBOM. */
const formats = { cyclonedx: 'cyclonedx', spdx: 'spdx-json' } as const

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
        file: databaseFile(settings, environment),
        command: ['version', '--format=json', ...cache],
        read: (answer) => {
          const told = parseJsonObject(answer)
          return textAt(told['VulnerabilityDB'] ?? told, 'UpdatedAt')
        },
      },
      splitsLicenses: settings.looksFor.includes('licenses'),
      // The exit code says nothing: 1 is a finding as well as a failed download. The report is read.
      scan: (view, report) => [
        ...['image', '--input', view, '--format=json', '--output', report],
        ...[scannersOf(settings), '--list-all-pkgs', '--exit-code=0', '--skip-db-update'],
        ...(settings.looksFor.includes('misconfigurations')
          ? // The checks that come with the program: the same tomorrow, and no download.
            ['--image-config-scanners=misconfig,secret', '--skip-check-update']
          : []),
        // Its cache of files is for one process at a time; scans run side by side.
        ...(environment['TRIVY_CACHE_BACKEND'] === undefined ? ['--cache-backend=memory'] : []),
        ...(settings.offline ? ['--skip-java-db-update', '--offline-scan'] : []),
        ...cache,
      ],
      sbom: (report, target, format) => ['convert', `--format=${formats[format]}`, '--output', target, report],
      read: readTrivy,
    }
  },
})

/**
 * Where Trivy writes down when its database was made; its own cache is where Go's os.UserCacheDir says, by the variables that it is
 * given here (https://trivy.dev/docs/latest/configuration/cache/).
 */
function databaseFile(
  { cache }: ScannerSettings,
  { TRIVY_CACHE_DIR: named, HOME: home }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const folder = cache ?? (named || (home && join(home, '.cache', 'trivy')))
  return folder && join(folder, 'db', 'metadata.json')
}

function scannersOf({ looksFor }: ScannerSettings): string {
  const more = { secrets: 'secret', licenses: 'license', misconfigurations: undefined }
  return `--scanners=${['vuln', ...looksFor.flatMap((one) => more[one] ?? [])].join(',')}`
}

function readTrivy(bytes: Uint8Array): ReturnType<Scanner['read']> {
  const report = parseJsonObject(bytes) as TrivyReport
  const results = report.Results ?? []
  /** Of every result; Trivy writes null for an empty list. */
  const all = <T>(read: (result: TrivyResult) => readonly T[] | null | undefined): T[] =>
    results.flatMap((result) => read(result) ?? [])
  const inventory = all(({ Packages }) => Packages?.map(packageOf))
  return {
    imageId: report.Metadata?.ImageID,
    ...(report.Trivy?.Version ? { scannerVersion: report.Trivy.Version } : {}),
    packages: inventory.length,
    vulnerabilities: all(({ Vulnerabilities, Target }) => Vulnerabilities?.map((one) => vulnerabilityOf(one, Target))),
    inventory,
    secrets: all(({ Secrets, Target = '' }) => Secrets?.map((one) => secretOf(one, Target))),
    misconfigurations: all(({ Misconfigurations }) => Misconfigurations?.map(misconfigurationOf)),
    classified: all(({ Licenses }) => Licenses?.map(licenseOf)),
  }
}

interface TrivyReport {
  readonly Trivy?: { readonly Version?: string }
  readonly Metadata?: { readonly ImageID?: string }
  readonly Results?: readonly TrivyResult[]
}

interface TrivyResult {
  readonly Target?: string
  readonly Packages?: readonly TrivyPackage[] | null
  readonly Vulnerabilities?: readonly TrivyVulnerability[] | null
  readonly Secrets?: readonly TrivySecret[] | null
  readonly Misconfigurations?: readonly TrivyMisconfiguration[] | null
  readonly Licenses?: readonly TrivyLicense[] | null
}

interface TrivyLayer {
  readonly Digest?: string
}

interface TrivyPackage {
  readonly Name?: string
  readonly Version?: string
  readonly Licenses?: readonly string[] | null
  readonly Identifier?: { readonly PURL?: string }
  readonly FilePath?: string
  readonly Layer?: TrivyLayer
}

/** What the secret itself is (`Match`, `Code`) is not read: it goes into no report. */
interface TrivySecret {
  readonly RuleID: string
  readonly Title?: string
  readonly Severity?: string
  readonly StartLine?: number
  readonly Layer?: TrivyLayer
}

interface TrivyMisconfiguration {
  readonly ID: string
  readonly Title?: string
  readonly Message?: string
  readonly Severity?: string
  readonly Resolution?: string
  readonly PrimaryURL?: string
  readonly Status?: string
  /** Lines of a Dockerfile that Trivy makes of the history, a step each. */
  readonly CauseMetadata?: { readonly Code?: { readonly Lines?: readonly { readonly Content?: string }[] | null } }
}

interface TrivyLicense {
  readonly Name: string
  readonly Category?: string
  readonly Severity?: string
  readonly PkgName?: string
  readonly FilePath?: string
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
  readonly Layer?: TrivyLayer
}

function vulnerabilityOf(found: TrivyVulnerability, target: string | undefined): Vulnerability {
  const { FixedVersion, Title, PrimaryURL, PkgIdentifier, PublishedDate, Layer } = found
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
    ...layerOf(Layer),
  }
}

function layerOf(layer: TrivyLayer | undefined): { readonly layer?: string } {
  return layer?.Digest ? { layer: layer.Digest } : {}
}

function packageOf({ Name = '', Version = '', Licenses, Identifier, FilePath, Layer }: TrivyPackage): Package {
  return {
    name: Name,
    version: Version,
    // It takes what it can't read apart into words.
    licenses: (Licenses ?? []).filter((word) => !/^(?:and|or|with)$/i.test(word)),
    ...(Identifier?.PURL ? { purl: Identifier.PURL } : {}),
    ...(FilePath ? { path: FilePath } : {}),
    ...layerOf(Layer),
  }
}

/** The target of a secret in the config is the image itself; that of one in a layer is a path. */
function secretOf({ RuleID, Title, Severity, StartLine, Layer }: TrivySecret, target: string): Secret {
  const isFile = target.startsWith('/') && Layer?.Digest !== undefined
  return {
    id: RuleID,
    title: Title ?? RuleID,
    severity: readSeverity(Severity),
    ...(isFile ? { path: target } : {}),
    ...(isFile && StartLine ? { line: StartLine } : {}),
    ...layerOf(Layer),
  }
}

function misconfigurationOf({
  ID,
  Title,
  Message,
  Severity,
  Resolution,
  PrimaryURL,
  CauseMetadata,
}: TrivyMisconfiguration): Misconfiguration {
  const lines = CauseMetadata?.Code?.Lines ?? []
  return {
    id: ID,
    title: Message ?? Title ?? ID,
    severity: readSeverity(Severity),
    ...(Resolution ? { fix: Resolution } : {}),
    ...(PrimaryURL ? { url: PrimaryURL } : {}),
    ...(lines.length > 0 ? { step: stepName(lines.map(({ Content = '' }) => Content).join('\n')) } : {}),
  }
}

function licenseOf({ Name, Category, Severity, PkgName, FilePath }: TrivyLicense): ClassifiedLicense {
  return {
    license: Name,
    package: PkgName || (FilePath ?? 'a file'),
    category: Category ?? 'unknown',
    severity: readSeverity(Severity),
  }
}

function textAt(value: unknown, key: string): string | undefined {
  const text = (value as Readonly<Record<string, unknown>> | undefined)?.[key]
  return typeof text === 'string' ? text : undefined
}
