import type { Place } from '../../place.ts'
import type { Severity } from '../../report/finding.ts'
import type { Finding } from '../rules.ts'
import type { Threshold } from './contents.ts'
import type { Ignorable } from './ignore-file.ts'
import { judgeLicense, type LicensePolicy } from './licenses.ts'
import {
  type ClassifiedLicense,
  type Misconfiguration,
  ofOneScanner,
  type Package,
  type Scan,
  type Secret,
  severities,
  type VulnerabilitySeverity,
} from './vulnerability.ts'

/** What else than vulnerabilities the gate judges. */
export interface ContentsPolicy {
  readonly secretsFailOn: Threshold
  readonly misconfigFailOn: Threshold
  readonly licensesFailOn: Threshold
  readonly licenses: LicensePolicy | undefined
}

/** What the gate knows when it judges contents. */
interface Judging {
  readonly contents?: ContentsPolicy
  readonly running?: readonly Scan[] | undefined
  readonly subject?: string | undefined
}

/** One thing that was seen, on some platforms. */
interface Item extends Ignorable {
  readonly rule: Finding['rule']
  readonly severity: VulnerabilitySeverity | 'always'
  readonly threshold: Threshold
  readonly message: string
  readonly fix: string
  /** The digest of the layer that it came with, or the name of the step that it is about. */
  readonly origin?: string | undefined
}

/**
 * Everything in the scans that is no vulnerability, each with its finding. What several platforms have is one of them.
 * @param place where what came with a layer, or is about a step, stands.
 */
export function judgeContents(
  scans: readonly Scan[],
  { contents, running = [], subject }: Judging,
  place: (origin: string | undefined) => Place | undefined,
): { readonly item: Ignorable; readonly finding: Finding }[] {
  if (contents === undefined) return []
  const known = new Set(running.flatMap((scan) => itemsOf(scan, contents, running)).map(keyOf))
  const seen = new Map<string, { item: Item; platforms: string[] }>()
  for (const scan of scans) {
    for (const item of itemsOf(scan, contents, scans)) {
      const one = seen.get(keyOf(item)) ?? { item, platforms: [] }
      if (!one.platforms.includes(scan.platform)) one.platforms.push(scan.platform)
      seen.set(keyOf(item), one)
    }
  }
  return [...seen].map(([key, { item, platforms }]) => {
    const { rule, fix } = item
    const runs = known.has(key)
    const message = `${subject ? `${subject}: ` : ''}${item.message} [${platforms.join(', ')}]${runs ? ', and runs already' : ''}`
    return {
      item,
      finding: { rule, category: 'policy', severity: severityOf(item, runs), message, fix, ...place(item.origin) },
    }
  })
}

/** The same secret may stand on another line of the file, and another package may bring the same licence; each step is for itself. */
function keyOf({ rule, id, path = '', origin = '' }: Item): string {
  return [rule, id, path, rule === 'misconfiguration' ? origin : ''].join('\0')
}

function severityOf({ severity, threshold }: Item, isKnown: boolean): Severity {
  if (severity === 'always') return isKnown || threshold === 'none' ? 'warning' : 'error'
  const isBad =
    threshold !== 'none' && threshold !== 'off' && severities.indexOf(severity) <= severities.indexOf(threshold)
  if (isBad && !isKnown) return 'error'
  return severity === 'critical' || severity === 'high' ? 'warning' : 'notice'
}

function itemsOf(scan: Scan, policy: ContentsPolicy, all: readonly Scan[]): Item[] {
  const inventory = ofOneScanner(all).includes(scan) ? scan.inventory : undefined
  return [
    ...(scan.secrets ?? []).map((secret) => secretItem(secret, policy.secretsFailOn)),
    ...(scan.misconfigurations ?? []).map((one) => misconfigItem(one, policy.misconfigFailOn)),
    ...(policy.licensesFailOn === 'off' ? [] : classifiedItems(scan.classified ?? [], policy.licensesFailOn)),
    ...(policy.licenses === undefined ? [] : licenseItems(inventory ?? [], policy.licenses)),
  ]
}

function secretItem({ id, title, severity, path, line, layer }: Secret, threshold: Threshold): Item {
  const where =
    path === undefined ? 'the config of the image' : `/${path.replace(/^\/+/, '')}${line ? `, line ${line}` : ''}`
  return {
    rule: 'leaked-secret',
    id,
    aliases: [],
    ...(path === undefined ? {} : { path }),
    origin: layer,
    severity,
    threshold,
    message: `A secret (${title}, ${severity}) stands in ${where}: everybody who can pull the image can read it`,
    fix: 'Revoke it, and give it to the build as a build secret (RUN --mount=type=secret) or to the container when it starts.',
  }
}

function misconfigItem({ id, title, severity, fix, url, step }: Misconfiguration, threshold: Threshold): Item {
  const more = url === undefined ? '' : `; see ${url}`
  return {
    rule: 'misconfiguration',
    id,
    aliases: [],
    origin: step,
    severity,
    threshold,
    message: `${id} (${severity}): ${title}`,
    fix: `${(fix ?? 'Correct the Dockerfile').replace(/\.$/, '')}${more}.`,
  }
}

/** Licences that nobody minds are in the totals of the report; those in no class are told together, since nobody judged them. */
function classifiedItems(found: readonly ClassifiedLicense[], threshold: Threshold): Item[] {
  const told = found.filter(({ severity }) => severity !== 'unknown' && (severity !== 'low' || threshold === 'low'))
  const unknown = found.filter(({ severity }) => severity === 'unknown')
  const judged = byLicense(told, ({ license }) => license).map(([license, some]): Item => {
    const [first] = some as [ClassifiedLicense]
    return {
      rule: 'license-refused',
      id: license,
      aliases: [],
      severity: first.severity,
      threshold,
      message: `${license} is ${aWord(first.category)} licence (${first.severity}): ${listed(some.map((one) => one.package))}`,
      fix: 'Replace the package, or accept the licence in the ignore file with reason and date.',
    }
  })
  if (unknown.length === 0) return judged
  const message = `${listed(unknown.map(({ license, package: of }) => `${license} (${of})`))}: in no class of licences that the scanner knows, so nobody judged them`
  return [...judged, unjudged('UNKNOWN', message)]
}

function unjudged(id: string, message: string): Item {
  const fix = "Look which licences they have; what is not stated can't be judged."
  return { rule: 'license-unreadable', id, aliases: [], severity: 'always', threshold: 'none', message, fix }
}

function licenseItems(packages: readonly Package[], policy: LicensePolicy): Item[] {
  const judged = packages.flatMap((one) =>
    one.licenses.map((license) => ({ one, license, verdict: judgeLicense(license, policy) })),
  )
  const refused = judged.filter(({ verdict }) => verdict.kind === 'refused')
  // Scanners take what they can't read apart into words.
  const unreadable = packages.flatMap((one) => {
    const own = judged.filter(({ one: of, verdict }) => of === one && verdict.kind === 'unreadable')
    return own.length === 0 ? [] : [{ one, words: own.map(({ license }) => license) }]
  })
  const silent = packages.filter(({ licenses }) => licenses.length === 0)
  const nameOf = ({ one }: (typeof judged)[number]): string => `${one.name} ${one.version}`
  const isClosed = policy.allowed.length > 0
  return [
    ...byLicense(refused, ({ license }) => license).map(([license, some]): Item => {
      const names = some.flatMap(({ verdict }) => (verdict.kind === 'refused' ? verdict.names : []))
      const what = [...new Set(names)].join(' and ')
      return {
        rule: 'license-refused',
        id: license,
        aliases: names,
        severity: 'always',
        threshold: 'low',
        message: `The licence ${license} is not allowed${what === license ? '' : ` (${what})`}: ${listed(some.map(nameOf))}`,
        fix: 'Replace the package, or allow the licence in allow-licenses, or in the ignore file with reason and date.',
        origin: some[0]?.one.layer,
      }
    }),
    ...byLicense(unreadable, ({ words }) => words.join(' ')).map(
      ([license, some]): Item => ({
        rule: 'license-unreadable',
        id: license,
        aliases: some[0]?.words ?? [],
        severity: 'always',
        // What can't be read is not among what is allowed.
        threshold: isClosed ? 'low' : 'none',
        message: `"${license}" is no SPDX expression, so nobody can tell whether it is allowed: ${listed(some.map(({ one }) => `${one.name} ${one.version}`))}`,
        fix: 'Look what the licence is, and list each word of it in allow-licenses or deny-licenses.',
        origin: some[0]?.one.layer,
      }),
    ),
    ...(silent.length === 0
      ? []
      : [
          unjudged(
            'NONE',
            `No licence is stated by ${listed(silent.map(({ name, version }) => `${name} ${version}`))}`,
          ),
        ]),
  ]
}

function byLicense<T>(all: readonly T[], licenseOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(licenseOf(one), [...(groups.get(licenseOf(one)) ?? []), one])
  return [...groups]
}

const most = 5

/** `a 1, b 2 and 7 more` */
function listed(names: readonly string[]): string {
  const once = [...new Set(names)]
  const more = once.length > most ? ` and ${once.length - most} more` : ''
  return `${once.slice(0, most).join(', ')}${more}`
}

function aWord(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`
}
