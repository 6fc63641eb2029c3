import { InputError } from '../../errors.ts'
import type { Place } from '../../place.ts'
import type { Severity } from '../../report/finding.ts'
import type { Finding } from '../rules.ts'
import { type ContentsPolicy, judgeContents } from './contents-gate.ts'
import type { IgnoreRule } from './ignore-file.ts'
import {
  countSeverities,
  type Scan,
  type SeverityCounts,
  severities,
  type Vulnerability,
  type VulnerabilitySeverity,
} from './vulnerability.ts'

const day = 24 * 60 * 60 * 1000
/** Databases are made each day; one that is older misses what became known since. */
const oldestDays = 7

/** Severity → days after its publication for which a vulnerability does not refuse. */
export type Grace = Readonly<Partial<Record<VulnerabilitySeverity, number>>>

/** Reads `critical=7d`, `high=30d`. @throws InputError */
export function readGrace(items: readonly string[]): Grace {
  const entries = items.map((text): [VulnerabilitySeverity, number] => {
    const [, word = '', days = ''] = /^(\w+)=(\d{1,4})d?$/.exec(text) ?? []
    const severity = severities.find((one) => one === word.toLowerCase())
    if (severity !== undefined) return [severity, Number(days)]
    throw new InputError(`fix-within "${text}" is no severity with a number of days`, {
      fix: 'Write it as critical=7d or high=30d.',
    })
  })
  return Object.fromEntries(entries)
}

export interface Policy {
  /** The lowest severity that refuses. */
  readonly failOn: 'critical' | 'high' | 'medium' | 'low' | 'none'
  readonly ignoreUnfixed: boolean
  readonly ignored: readonly IgnoreRule[]
  readonly grace?: Grace
  readonly now: Date
  /** Where the findings stand: the stage of the Dockerfile that became the image. */
  readonly place?: Place | undefined
  /** Where what came with a layer, or is about a step, stands, where that is known better. */
  readonly placeOf?: ((origin: string) => Place | undefined) | undefined
  /** What else than vulnerabilities is judged. */
  readonly contents?: ContentsPolicy
  /** Scans of the image that runs now: what it has too does not refuse. */
  readonly running?: readonly Scan[] | undefined
  /** The image, where there are several. */
  readonly subject?: string | undefined
}

export interface Verdict {
  readonly refused: boolean
  readonly findings: readonly Finding[]
  /** Platform → what counts there: everything that no rule ignores. */
  readonly platforms: Readonly<Record<string, SeverityCounts>>
  /** Over all platforms, each vulnerability of a package once. */
  readonly total: SeverityCounts
  readonly ignored: number
  /** Each vulnerability that no rule ignores, once. */
  readonly counted: readonly Vulnerability[]
  /** How many would refuse, and run already. */
  readonly running: number
  /** Rule → how many findings it gives, for what is no vulnerability: secrets, misconfigurations, licences. */
  readonly contents: Readonly<Record<string, number>>
}

interface Seen {
  readonly vulnerability: Vulnerability
  readonly platforms: string[]
}

/** Weighs what the scanners saw. The same vulnerability of the same package on several platforms is one finding. */
export function judge(scans: readonly Scan[], policy: Policy): Verdict {
  const rules = policy.ignored.filter((rule) => rule.expires === undefined || policy.now < rule.expires)
  const expired = policy.ignored.filter((rule) => !rules.includes(rule))
  const seen = merge(scans)
  const counted = seen.filter(({ vulnerability }) => !rules.some((rule) => rule.covers(vulnerability)))
  const contents = judgeContents(scans, policy, (origin) => placeIn(origin, policy))
  const live = contents.filter(({ item }) => !rules.some((rule) => rule.covers(item)))
  const findings = [
    ...counted.map((one) => findingOf(one, policy)),
    ...live.map(({ finding }) => finding),
    ...wrongClock(scans, policy),
  ]
  const present = [...counted.map(({ vulnerability }) => vulnerability), ...live.map(({ item }) => item)]
  const expiredHere = expired.filter((rule) => present.some((one) => rule.covers(one)))
  const on = (platform: string): Vulnerability[] =>
    counted.filter(({ platforms }) => platforms.includes(platform)).map(({ vulnerability }) => vulnerability)
  const platforms = [...new Set(scans.map((scan) => scan.platform))]
  return {
    refused: findings.some(({ severity }) => severity === 'error'),
    findings: [...findings, ...expiredHere.map(expiredFinding), ...unrecognised(scans), ...oldDatabases(scans, policy)],
    platforms: Object.fromEntries(platforms.map((platform) => [platform, countSeverities(on(platform))])),
    counted: counted.map(({ vulnerability }) => vulnerability),
    total: countSeverities(counted.map(({ vulnerability }) => vulnerability)),
    ignored: seen.length - counted.length + contents.length - live.length,
    contents: countRules(live.map(({ finding }) => finding)),
    running: counted.filter((one) => isBad(one.vulnerability, policy) && runsAlready(one, policy)).length,
  }
}

/** Two scanners may know one vulnerability by different names, and rate it differently: the worse rating counts. */
function merge(scans: readonly Scan[]): Seen[] {
  const seen: Seen[] = []
  const index = new Map<string, number>()
  for (const { platform, vulnerabilities } of scans) {
    for (const vulnerability of vulnerabilities) {
      const keys = [vulnerability.id, ...vulnerability.aliases].map(
        (id) => `${id}\0${vulnerability.package}\0${vulnerability.version.replace(/^v/, '')}`,
      )
      const at = keys.map((key) => index.get(key)).find((found) => found !== undefined) ?? seen.length
      const known = seen[at]
      const platforms = known?.platforms ?? []
      if (!platforms.includes(platform)) platforms.push(platform)
      seen[at] = { vulnerability: known ? worse(known.vulnerability, vulnerability) : vulnerability, platforms }
      for (const key of keys) index.set(key, at)
    }
  }
  return seen
}

function worse(a: Vulnerability, b: Vulnerability): Vulnerability {
  const [first, second] = severities.indexOf(b.severity) < severities.indexOf(a.severity) ? [b, a] : [a, b]
  const aliases = [...new Set([...a.aliases, ...b.aliases, a.id, b.id])].filter((id) => id !== first.id)
  const fixedIn = first.fixedIn ?? second.fixedIn
  return { ...first, aliases, ...(fixedIn === undefined ? {} : { fixedIn }) }
}

function findingOf(seen: Seen, policy: Policy): Finding {
  const { vulnerability, platforms } = seen
  const { id, package: name, version, fixedIn, title, url } = vulnerability
  const about = title ? `: ${title}` : ''
  const fix = fixedIn ? `Update ${name} to ${fixedIn}` : `No fixed version of ${name} is known`
  return {
    rule: 'vulnerable-package',
    category: 'vulnerability',
    severity: severityOf(seen, policy),
    message: `${policy.subject ? `${policy.subject}: ` : ''}${id} (${vulnerability.severity}) in ${name} ${version}${about} [${platforms.join(', ')}]${freedom(seen, policy)}`,
    fix: url ? `${fix}; see ${url}` : `${fix}.`,
    ...placeIn(vulnerability.layer, policy),
  }
}

/** Of what came with a layer: the step that made it, otherwise where the image stands. */
function placeIn(origin: string | undefined, { place, placeOf }: Policy): Place | undefined {
  return (origin === undefined ? undefined : placeOf?.(origin)) ?? place
}

function countRules(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}

/** Why what is bad does not refuse. */
function freedom(seen: Seen, policy: Policy): string {
  if (!isBad(seen.vulnerability, policy)) return ''
  if (runsAlready(seen, policy)) return ', and runs already'
  const from = graceOf(seen.vulnerability, policy)
  return from === undefined ? '' : `, and counts from ${from} on`
}

function severityOf(seen: Seen, policy: Policy): Severity {
  const { severity } = seen.vulnerability
  const isFree = runsAlready(seen, policy) || graceOf(seen.vulnerability, policy) !== undefined
  if (isBad(seen.vulnerability, policy) && !isFree) return 'error'
  return severity === 'critical' || severity === 'high' ? 'warning' : 'notice'
}

function isBad({ severity, fixedIn }: Vulnerability, { failOn, ignoreUnfixed }: Policy): boolean {
  const isGrave = failOn !== 'none' && severities.indexOf(severity) <= severities.indexOf(failOn)
  return isGrave && !(ignoreUnfixed && fixedIn === undefined)
}

/** The day from which on a vulnerability counts, where that is to come. One without a date counts at once. */
function graceOf({ severity, published }: Vulnerability, { grace = {}, now }: Policy): string | undefined {
  const from = new Date(published ?? '').getTime() + (grace[severity] ?? 0) * day
  return from > now.getTime() ? new Date(from).toISOString().slice(0, 10) : undefined
}

/** Whether the image that runs now has the same vulnerability of the same package, in whatever version, on every platform. */
function runsAlready({ vulnerability, platforms }: Seen, { running }: Policy): boolean {
  if (running === undefined) return false
  const names = [vulnerability.id, ...vulnerability.aliases]
  return platforms.every((platform) =>
    running
      .filter((scan) => scan.platform === platform)
      .some(({ vulnerabilities }) =>
        vulnerabilities.some(
          (other) =>
            other.package === vulnerability.package && [other.id, ...other.aliases].some((id) => names.includes(id)),
        ),
      ),
  )
}

function expiredFinding(rule: IgnoreRule): Finding {
  return {
    rule: 'ignore-expired',
    category: 'vulnerability',
    severity: 'warning',
    message: `The exception for ${rule.id} has expired on ${rule.expires?.toISOString().slice(0, 10)}, so it counts again`,
    fix: 'Update the package, or decide anew and give a later date.',
    ...rule.place,
  }
}

/** A scanner that recognises nothing finds nothing: that is no proof. */
function unrecognised(scans: readonly Scan[]): Finding[] {
  return scans
    .filter(({ packages }) => packages === 0)
    .map(({ platform, scanner }) => ({
      rule: 'nothing-recognised',
      category: 'vulnerability',
      severity: 'notice',
      message: `${scanner} recognised no package in the image for ${platform}, so it could not find any vulnerability`,
      fix: 'Build programs with their package data (Go build information, package databases) so that they can be judged.',
    }))
}

/** Scanner → when its database was made. */
function databasesIn(scans: readonly Scan[]): [string, string][] {
  const made = new Map(scans.flatMap(({ scanner, database }) => (database === undefined ? [] : [[scanner, database]])))
  return [...made]
}

function daysBetween(from: string, to: Date): number {
  return Math.floor((to.getTime() - new Date(from).getTime()) / day)
}

function oldDatabases(scans: readonly Scan[], { now }: Policy): Finding[] {
  return databasesIn(scans).flatMap(([scanner, database]): Finding[] => {
    const days = daysBetween(database, now)
    if (!(days > oldestDays)) return []
    return [
      {
        rule: 'database-old',
        category: 'vulnerability',
        severity: 'warning',
        message: `The vulnerability database of ${scanner} is ${days} days old (${database.slice(0, 10)}): what became known since is not found`,
        fix: 'Let the scanner download a newer one, or bring a newer scanner-cache.',
      },
    ]
  })
}

/** By a clock that is behind, what is over would last: exceptions and grace. */
function wrongClock(scans: readonly Scan[], { now }: Policy): Finding[] {
  return databasesIn(scans)
    .filter(([, database]) => daysBetween(database, now) < -1)
    .map(([scanner, database]) => ({
      rule: 'clock-behind',
      category: 'vulnerability',
      severity: 'error',
      message: `This machine says that it is ${now.toISOString().slice(0, 10)}, and the vulnerability database of ${scanner} was made on ${database.slice(0, 10)}`,
      fix: 'Set the clock of the runner: by it exceptions expire and fix-within ends.',
    }))
}
