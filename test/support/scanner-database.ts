import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './host.ts'

/** A vulnerability of an Alpine package that exists nowhere but in the tests. */
export interface MadeVulnerability {
  readonly id: string
  readonly package: string
  /** Absent: no fix is known. */
  readonly fixedIn?: string
  readonly severity: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'
  readonly title: string
}

const release = 'alpine 3.20'
const severityNumbers = { LOW: 1, MEDIUM: 2, HIGH: 3, CRITICAL: 4 } as const

/** A cache folder of Trivy with a database that holds these vulnerabilities and nothing else. */
export function makeTrivyCache(vulnerabilities: readonly MadeVulnerability[]): string {
  const cache = temporaryFolder('trivy-cache')
  mkdirSync(join(cache, 'db'))
  const entries = vulnerabilities.flatMap(({ id, package: name, fixedIn, severity, title }) => [
    { buckets: [release, name], key: id, value: { FixedVersion: fixedIn ?? '' } },
    {
      buckets: ['vulnerability'],
      key: id,
      value: { Title: title, Severity: severity, VendorSeverity: { nvd: severityNumbers[severity] } },
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
