import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { temporaryFolder } from './host.ts'
import { machine, realProgram } from './tools.ts'

/** A vulnerability of an Alpine package that exists nowhere but in the tests. */
export interface MadeVulnerability {
  readonly id: string
  readonly package: string
  /** Absent: no fix is known. */
  readonly fixedIn?: string
  readonly severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'
  readonly title: string
  /** RFC 3339 */
  readonly published?: string
}

const release = 'alpine 3.20'
const severityNumbers = { LOW: 1, MEDIUM: 2, HIGH: 3, CRITICAL: 4 } as const

/** A cache folder of Trivy with a database that holds these vulnerabilities and nothing else. */
export function makeTrivyCache(vulnerabilities: readonly MadeVulnerability[]): string {
  const cache = temporaryFolder('trivy-cache')
  mkdirSync(join(cache, 'db'))
  const entries = vulnerabilities.flatMap(({ id, package: name, fixedIn, severity, title, published }) => [
    { buckets: [release, name], key: id, value: { FixedVersion: fixedIn ?? '' } },
    {
      buckets: ['vulnerability'],
      key: id,
      value: {
        Title: title,
        Severity: severity,
        VendorSeverity: { nvd: severityNumbers[severity] },
        ...(published && { PublishedDate: published }),
      },
    },
  ])
  const source = { buckets: ['data-source'], key: release, value: { ID: 'alpine', Name: 'Made by a test', URL: '' } }
  execFileSync('go', ['run', '.', join(cache, 'db', 'trivy.db')], {
    cwd: join(import.meta.dirname, 'scanner-database'),
    input: JSON.stringify([source, ...entries]),
  })
  const day = 24 * 60 * 60 * 1000
  const at = (days: number): string => new Date(Date.now() + days * day).toISOString()
  const metadata = { Version: 2, NextUpdate: at(30), UpdatedAt: at(-1), DownloadedAt: at(0) }
  writeFileSync(join(cache, 'db', 'metadata.json'), JSON.stringify(metadata))
  return cache
}

/** Tables of Grype's database, version 6, with the columns that it reads. */
const grypeTables = `
  create table blobs(id integer primary key, value text);
  create table db_metadata(build_timestamp datetime, model integer, revision integer, addition integer);
  create table providers(id text primary key, version text, processor text, date_captured datetime, input_digest text);
  create table vulnerability_handles(id integer primary key, name text, status text, published_date datetime,
    modified_date datetime, withdrawn_date datetime, provider_id text, blob_id integer);
  create table vulnerability_aliases(name text, alias text);
  create table operating_systems(id integer primary key, name text, release_id text, major_version text,
    minor_version text, label_version text, codename text, channel text, eol_date datetime, eoas_date datetime);
  create table operating_system_specifier_overrides(alias text, version text, version_pattern text, codename text,
    channel text, replacement text, replacement_major_version text, replacement_minor_version text,
    replacement_label_version text, replacement_channel text, rolling numeric, applicable_client_db_schemas text);
  create table packages(id integer primary key, ecosystem text, name text);
  create table package_specifier_overrides(ecosystem text, replacement_ecosystem text);
  create table affected_package_handles(id integer primary key, vulnerability_id integer, operating_system_id integer,
    package_id integer, blob_id integer);
  create table unaffected_package_handles(id integer primary key, vulnerability_id integer, operating_system_id integer,
    package_id integer, blob_id integer);
  create table cpes(id integer primary key, part text, vendor text, product text, edition text, language text,
    software_edition text, target_hardware text, target_software text, other text);
  create table package_cpes(package_id integer, cpe_id integer);
  create table affected_cpe_handles(id integer primary key, vulnerability_id integer, cpe_id integer, blob_id integer);
  create table unaffected_cpe_handles(id integer primary key, vulnerability_id integer, cpe_id integer, blob_id integer);
  create table known_exploited_vulnerability_handles(id integer primary key, cve text, blob_id integer);
  create table epss_handles(id integer primary key, cve text, epss real, percentile real);
  create table epss_metadata(date datetime);
  create table cwe_handles(id integer primary key, cve text, cwe text, source text, type text);`

/** Adds Grype's database of these vulnerabilities to a cache folder; `grype db import` accepts it as a real one. */
export async function addGrypeCache(cache: string, vulnerabilities: readonly MadeVulnerability[]): Promise<void> {
  const folder = temporaryFolder('grype-database')
  const database = new DatabaseSync(join(folder, 'vulnerability.db'))
  database.exec(grypeTables)
  const insert = (table: string, ...values: (string | number)[]): void => {
    database.prepare(`insert into ${table} values (${values.map(() => '?').join(', ')})`).run(...values)
  }
  const now = new Date().toISOString()
  insert('db_metadata', now, 6, 1, 4)
  insert('providers', 'alpine', '1', 'test', now, 'sha256:0')
  insert('operating_systems(id, name, release_id, major_version, minor_version)', 1, 'alpine', 'alpine', '3', '20')
  for (const [index, { id, package: name, fixedIn, severity, title }] of vulnerabilities.entries()) {
    const [key, about, range] = [index + 1, 2 * index + 1, 2 * index + 2]
    const severities = [{ scheme: 'CHML', value: severity.toLowerCase(), rank: 1 }]
    const fix = fixedIn === undefined ? { state: 'not-fixed' } : { version: fixedIn, state: 'fixed' }
    const version = { type: 'apk', constraint: fixedIn === undefined ? '' : `< ${fixedIn}` }
    insert('blobs', about, JSON.stringify({ id, description: title, severities }))
    insert('blobs', range, JSON.stringify({ ranges: [{ version, fix }] }))
    insert('vulnerability_handles(id, name, status, provider_id, blob_id)', key, id, 'active', 'alpine', about)
    insert('packages', key, 'apk', name)
    insert('affected_package_handles', key, key, 1, key, range)
  }
  database.close()
  execFileSync('tar', ['-czf', 'database.tar.gz', 'vulnerability.db'], { cwd: folder })
  const args = ['db', 'import', join(folder, 'database.tar.gz')]
  const env = { GRYPE_DB_CACHE_DIR: cache, GRYPE_CHECK_FOR_APP_UPDATE: 'false' }
  const { exitCode, stderr } = await machine().processes.run(await realProgram('grype'), args, { env })
  if (exitCode !== 0) throw new Error(`grype db import failed: ${stderr}`)
}

/** What a folder needs for scanners to see an Alpine with these packages: `{ libfake: '1.0.0-r0' }`. */
export function writeAlpine(folder: string, packages: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'lib', 'apk', 'db'), { recursive: true })
  mkdirSync(join(folder, 'etc'), { recursive: true })
  writeFileSync(join(folder, 'etc', 'os-release'), 'ID=alpine\nVERSION_ID=3.20.0\nNAME="Alpine Linux"\n')
  writeFileSync(join(folder, 'etc', 'alpine-release'), '3.20.0\n')
  const records = Object.entries(packages).map(
    ([name, version]) => `P:${name}\nV:${version}\nA:noarch\nS:1\nI:1\nT:made by a test\nU:\nL:MIT\no:${name}\n\n`,
  )
  writeFileSync(join(folder, 'lib', 'apk', 'db', 'installed'), records.join(''))
}
