import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { writeLayout } from '../../../test/support/layouts.ts'
import { defaultValues } from '../../contract/parse.ts'
import type { Host } from '../../host/host.ts'
import { stepName } from '../../oci/history.ts'
import { openLayout, type PlatformImage } from '../../oci/layout.ts'
import { prepareScanner } from './prepare.ts'
import type { ChosenScanner } from './scanner.ts'
import { chooseScanners, type ScannerInputs, scannerInputs } from './scanners.ts'

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

const folder = temporaryFolder('layout')
writeLayout(folder)
const layout = openLayout(testHost({}).files, folder)
const [amd64, arm64] = layout.images as [PlatformImage, PlatformImage]

const machine = testHost({})

/** One scanner, as inputs choose it. */
function chosen(
  scanner: 'trivy' | 'grype',
  given: Partial<ScannerInputs> = {},
  host: Pick<Host, 'environment' | 'files'> = machine,
): ChosenScanner {
  const defaults = { ...defaultValues(scannerInputs), trivyDbRepository: ['a.io/db:2', 'b.io/db:2'], goBuild: false }
  return chooseScanners({ ...defaults, ...given, scanner }, host)[0] as ChosenScanner
}

/** A machine whose scanner is a shell script. */
function machineWith(script: string, name = 'trivy', more: Record<string, string> = {}) {
  const programs = temporaryFolder('programs')
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return testHost({ environment: { PATH: `${programs}:/usr/bin:/bin`, ...more } })
}

const writeReport = (report: unknown): string =>
  `[ "$1" = --version ] && echo 'Version: 0.72.0' && exit 0
   for last; do [ "$previous" = --output ] && out=$last; previous=$last; done
   [ -n "$out" ] && cat > "$out" <<'REPORT'\n${JSON.stringify(report)}\nREPORT\n exit 0`

const arm64Report = { Metadata: { ImageID: arm64.config.digest }, Results: [] }

describe('a scan', () => {
  it('sees one platform alone', async () => {
    const seen = join(temporaryFolder('seen'), 'index.json')
    const keep = `for last; do [ "$previous" = --input ] && cat "$last/index.json" > '${seen}'; previous=$last; done`
    const host = machineWith(`${keep}\n${writeReport(arm64Report)}`)
    const ready = await prepareScanner(host, chosen('trivy', {}, host))
    expect(await ready.scan(layout, arm64)).toMatchObject({
      platform: 'linux/arm64',
      scanner: 'trivy',
      scannerVersion: '0.72.0',
      packages: 0,
      vulnerabilities: [],
    })
    const index = JSON.parse(readFileSync(seen, 'utf8')) as { manifests: object[] }
    expect(index.manifests).toEqual([
      { mediaType: arm64.manifest.mediaType, digest: arm64.manifest.digest, size: arm64.manifest.size },
    ])
  })

  it('of another image than was asked for is no scan', async () => {
    const host = machineWith(writeReport(arm64Report))
    const ready = await prepareScanner(host, chosen('trivy', {}, host))
    await expect(ready.scan(layout, amd64)).rejects.toThrow(
      `it looked at the image ${arm64.config.digest} in place of ${amd64.config.digest}`,
    )
  })

  it.each([
    ['fails', '[ "$2" = --input ] && echo "FATAL no database" >&2 && exit 1; exit 0', 'FATAL no database'],
    ['writes nothing', 'exit 0', 'it gave no reason'],
    ['writes no JSON', writeReport('text').replace('"text"', 'oops'), "its report can't be read"],
    ['writes a list', writeReport([]), "its report can't be read"],
  ])('by a scanner that %s is a failure, never a pass', async (_, script, message) => {
    const host = machineWith(script)
    const ready = await prepareScanner(host, chosen('trivy', {}, host))
    const failure = ready.scan(layout, arm64)
    await expect(failure).rejects.toMatchObject({ name: 'ServiceError', service: 'trivy' })
    await expect(failure).rejects.toThrow(message)
  })

  it('has no token, no password and no configuration of the workspace', async () => {
    const seen = join(temporaryFolder('seen'), 'environment')
    const script = `[ "$2" = --input ] && { env; pwd; ls -A; } > ${seen}\n${writeReport(arm64Report)}`
    const host = machineWith(script, 'trivy', {
      GITHUB_TOKEN: 'canary',
      REGISTRY_PASSWORD: 'canary',
      TRIVY_PASSWORD: 'canary',
      DOCKER_CONFIG: '/canary',
      TRIVY_SEVERITY: 'canary',
      TRIVY_CACHE_DIR: '/kept',
    })
    writeFileSync(join(host.files.root, 'trivy.yaml'), 'severity: [canary]\n')
    await (await prepareScanner(host, chosen('trivy', {}, host))).scan(layout, arm64)
    const text = readFileSync(seen, 'utf8')
    expect(text).not.toContain('canary')
    expect(text).not.toContain('trivy.yaml')
    expect(text).toContain('TRIVY_CACHE_DIR=/kept')
    // What it leaves behind when it is killed lies in our own temporary folder, which goes.
    expect(text).toMatch(/^TMPDIR=.*gitops-actions-trivy-/m)
  })
})

it.each([
  ['an input', { scannerCache: 'db' }, {}, '--cache-dir '],
  ['a variable', {}, { TRIVY_CACHE_DIR: 'db' }, 'TRIVY_CACHE_DIR='],
])('a relative path of the database in %s is meant from the workspace', async (_, given, environment, before) => {
  const seen = join(temporaryFolder('seen'), 'seen')
  const host = machineWith(
    `[ "$2" = --input ] && { echo "$@"; env; } > ${seen}\n${writeReport(arm64Report)}`,
    'trivy',
    {
      ...environment,
    },
  )
  await (await prepareScanner(host, chosen('trivy', { ...given, scannerOffline: true }, host))).scan(layout, arm64)
  expect(readFileSync(seen, 'utf8')).toContain(`${before}${host.files.root}/db\n`)
})

describe("Trivy's database", () => {
  const script = (working: string): string =>
    `[ "$1" = --version ] && exit 0; echo "$4" >> "$PWD/../asked"; [ "$4" = "${working}" ] || { echo "FATAL $4 refused" >&2; exit 1; }`

  it('is taken from the first place that answers', async () => {
    const host = machineWith(script('b.io/db:2'))
    await prepareScanner(host, chosen('trivy', {}, host))
    expect(host.log.lines.join('\n')).toContain('FATAL a.io/db:2 refused')
  })

  it('that no place gives is a failure with every reason', async () => {
    const host = machineWith(script('c.io/db:2'))
    await expect(prepareScanner(host, chosen('trivy', {}, host))).rejects.toThrow(
      'could not be downloaded: FATAL a.io/db:2 refused; FATAL b.io/db:2 refused',
    )
  })

  it.each([
    ['offline', { scannerOffline: true }, {}],
    ['told by TRIVY_SKIP_DB_UPDATE', {}, { TRIVY_SKIP_DB_UPDATE: 'true' }],
  ])('is not downloaded when %s', async (_, given, environment) => {
    const host = machineWith(script('none'), 'trivy', environment)
    await prepareScanner(host, chosen('trivy', given, host))
  })
})

describe('when the database was made', () => {
  const asked = '[ "$1" = version ] && echo \'{"VulnerabilityDB":{"UpdatedAt":"2026-11-01T00:00:00Z"}}\' && exit 0'
  const noted = { 'scanner-cache': '{"Version":2,"UpdatedAt":"2026-11-27T17:20:27.33Z"}' }

  it.each([
    ['is read where Trivy writes it down', noted, '2026-11-27T17:20:27.33Z'],
    ['is asked of Trivy where it is not there', {}, '2026-11-01T00:00:00Z'],
    ['is asked of Trivy where it is cut', { 'scanner-cache': '{"Version":2' }, '2026-11-01T00:00:00Z'],
    ['is read in its own cache too', { '.cache/trivy': noted['scanner-cache'] }, '2026-11-27T17:20:27.33Z'],
  ])('%s', async (_, files, expected) => {
    const home = temporaryFolder('home')
    for (const [folder, text] of Object.entries(files)) {
      mkdirSync(join(home, folder, 'db'), { recursive: true })
      writeFileSync(join(home, folder, 'db', 'metadata.json'), text)
    }
    const host = machineWith(`${asked}\n${writeReport(arm64Report)}`, 'trivy', { HOME: home })
    const given = Object.hasOwn(files, '.cache/trivy') ? {} : { scannerCache: join(home, 'scanner-cache') }
    const ready = await prepareScanner(host, chosen('trivy', { ...given, scannerOffline: true }, host))
    expect((await ready.scan(layout, arm64)).database).toBe(expected)
  })
})

it('the version of Trivy is the one that its report names', async () => {
  const report = { ...arm64Report, Trivy: { Version: '0.73.0' } }
  const host = machineWith(`[ "$1" = --version ] && exit 7\n${writeReport(report)}`)
  const ready = await prepareScanner(host, chosen('trivy', {}, host))
  expect((await ready.scan(layout, arm64)).scannerVersion).toBe('0.73.0')
})

it('a scanner that is nowhere is named, with what to do', async () => {
  const host = testHost({
    environment: { PATH: temporaryFolder('empty') },
    platform: { os: 'plan9', architecture: 'x' },
  })
  await expect(prepareScanner(host, chosen('grype', {}, host))).rejects.toMatchObject({
    name: 'ServiceError',
    service: 'grype',
    fix: expect.stringContaining('Install grype'),
  })
})

describe('arguments', () => {
  it.each<[string, 'trivy' | 'grype', Partial<ScannerInputs>, string]>([
    [
      'trivy',
      'trivy',
      {},
      'image --input V --format=json --output R --scanners=vuln,secret --list-all-pkgs --exit-code=0 --skip-db-update --cache-backend=memory',
    ],
    [
      'trivy offline',
      'trivy',
      { scannerOffline: true, scannerCache: '/c' },
      'image --input V --format=json --output R --scanners=vuln,secret --list-all-pkgs --exit-code=0 --skip-db-update --cache-backend=memory --skip-java-db-update --offline-scan --cache-dir /c',
    ],
    [
      'trivy for all that it can do',
      'trivy',
      { secretsFailOn: 'off', misconfigFailOn: 'high', denyLicenses: ['GPL-*'] },
      'image --input V --format=json --output R --scanners=vuln,license --list-all-pkgs --exit-code=0 --skip-db-update --image-config-scanners=misconfig,secret --skip-check-update --cache-backend=memory',
    ],
    ['grype', 'grype', {}, 'oci-dir:V --quiet --output json=R --output cyclonedx-json=S'],
  ])('of %s', (_, scanner, change, expected) => {
    expect(chosen(scanner, change).scanner.scan('V', 'R', 'S').join(' ')).toBe(expected)
  })
})

it.each<[Partial<ScannerInputs>, string]>([
  [{ secretsFailOn: 'none' }, 'secrets-fail-on'],
  [{ misconfigFailOn: 'high' }, 'misconfig-fail-on'],
  [{ licensesFailOn: 'high' }, 'licenses-fail-on'],
])('Grype alone is refused %j', (given, name) => {
  expect(() => chosen('grype', given)).toThrow(`Trivy alone can do what "${name}" asks for`)
})

describe('reports', () => {
  it('of Trivy', () => {
    const report = {
      Metadata: { ImageID: 'sha256:1' },
      Results: [
        { Target: 'alpine', Packages: [{}, {}], Vulnerabilities: null },
        {
          Target: 'usr/bin/app',
          Packages: [{}],
          Vulnerabilities: [
            {
              VulnerabilityID: 'CVE-2022-32149',
              VendorIDs: ['GHSA-69ch-w2m2-3vjp'],
              PkgName: 'golang.org/x/text',
              InstalledVersion: 'v0.3.5',
              FixedVersion: '0.3.8',
              Severity: 'HIGH',
              Title: 'Denial of service',
              PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2022-32149',
              PkgIdentifier: { PURL: 'pkg:golang/golang.org/x/text@v0.3.5' },
              PublishedDate: '2022-10-14T15:15:00Z',
            },
          ],
        },
      ],
    }
    expect(chosen('trivy').scanner.read(bytes(report))).toMatchObject({
      imageId: 'sha256:1',
      packages: 3,
      vulnerabilities: [
        {
          id: 'CVE-2022-32149',
          aliases: ['GHSA-69ch-w2m2-3vjp'],
          package: 'golang.org/x/text',
          version: 'v0.3.5',
          fixedIn: '0.3.8',
          severity: 'high',
          title: 'Denial of service',
          url: 'https://avd.aquasec.com/nvd/cve-2022-32149',
          purl: 'pkg:golang/golang.org/x/text@v0.3.5',
          path: 'usr/bin/app',
          published: '2022-10-14T15:15:00Z',
        },
      ],
    })
  })

  it('of Trivy, with all that is no vulnerability, and without what a secret is', () => {
    const layer = { Digest: 'sha256:3490' }
    const report = {
      Metadata: { ImageID: 'sha256:1' },
      Results: [
        {
          Target: 'Node.js',
          Packages: [
            {
              Name: 'dual',
              Version: '1.0.0',
              Licenses: ['(MIT OR GPL-2.0-only)'],
              FilePath: 'srv/p.json',
              Layer: layer,
            },
          ],
        },
        {
          Target: '/srv/.env',
          Secrets: [
            { RuleID: 'github-pat', Severity: 'CRITICAL', Title: 'Token', StartLine: 2, Match: 'CANARY', Layer: layer },
          ],
        },
        {
          Target: 'web',
          Secrets: [{ RuleID: 'aws', Severity: 'HIGH', StartLine: 48, Code: { Lines: [{ Content: 'CANARY' }] } }],
        },
        {
          Target: 'web',
          Misconfigurations: [
            {
              ID: 'DS-0031',
              Message: 'Possible exposure',
              Severity: 'CRITICAL',
              Resolution: 'Mount it',
              CauseMetadata: { Code: { Lines: [{ Content: 'ENV KEY="CANARY"' }] } },
            },
          ],
        },
        { Target: 'OS', Licenses: [{ Severity: 'HIGH', Category: 'restricted', PkgName: 'x', Name: 'GPL-3.0-only' }] },
      ],
    }
    const read = chosen('trivy').scanner.read(bytes(report))
    const step = stepName('ENV KEY=CANARY')
    expect(read).toMatchObject({
      inventory: [{ name: 'dual', licenses: ['(MIT OR GPL-2.0-only)'], path: 'srv/p.json', layer: 'sha256:3490' }],
      secrets: [
        { id: 'github-pat', title: 'Token', severity: 'critical', path: '/srv/.env', line: 2, layer: 'sha256:3490' },
        { id: 'aws', title: 'aws', severity: 'high' },
      ],
      misconfigurations: [{ id: 'DS-0031', title: 'Possible exposure', severity: 'critical', fix: 'Mount it', step }],
      classified: [{ license: 'GPL-3.0-only', package: 'x', category: 'restricted', severity: 'high' }],
    })
    expect(read.secrets?.[1]).not.toHaveProperty('path')
    expect(JSON.stringify(read)).not.toContain('CANARY')
  })

  it('of Grype, whose packages are in the SBOM that it writes', () => {
    const components = [
      { type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1', licenses: [{ expression: 'MIT OR ISC' }] },
      { type: 'library', name: 'b', version: '2', purl: 'pkg:npm/b@2', licenses: [{ license: { name: 'Own' } }] },
      { type: 'file', name: '/a.js' },
    ]
    expect(chosen('grype').scanner.inventory?.(bytes({ components }))).toEqual([
      { name: 'a', version: '1', licenses: ['MIT OR ISC'], purl: 'pkg:npm/a@1' },
      { name: 'b', version: '2', licenses: ['Own'], purl: 'pkg:npm/b@2' },
    ])
  })

  it('of Grype, which goes by the names of its sources', () => {
    const report = {
      source: { target: { imageID: 'sha256:2' } },
      matches: [
        {
          vulnerability: {
            id: 'GHSA-69ch-w2m2-3vjp',
            severity: 'Negligible',
            fix: { state: 'fixed', versions: ['0.3.8'] },
            dataSource: 'https://github.com/advisories/GHSA-69ch-w2m2-3vjp',
            description: 'Denial of service\nmore',
          },
          relatedVulnerabilities: [{ id: 'CVE-2022-32149' }],
          artifact: { name: 'golang.org/x/text', version: 'v0.3.5', locations: [{ path: '/usr/bin/app' }] },
        },
      ],
    }
    expect(chosen('grype').scanner.read(bytes(report)).vulnerabilities).toEqual([
      {
        id: 'CVE-2022-32149',
        aliases: ['GHSA-69ch-w2m2-3vjp'],
        package: 'golang.org/x/text',
        version: 'v0.3.5',
        fixedIn: '0.3.8',
        severity: 'low',
        title: 'Denial of service',
        url: 'https://github.com/advisories/GHSA-69ch-w2m2-3vjp',
        path: '/usr/bin/app',
      },
    ])
  })
})
