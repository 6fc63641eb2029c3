import type { Scan, Vulnerability, VulnerabilitySeverity } from './vulnerability.ts'
import { ofOneScanner, severities } from './vulnerability.ts'

/** A package with vulnerabilities, and what would take most of them away. */
export interface VulnerablePackage {
  readonly package: string
  readonly version: string
  readonly worst: VulnerabilitySeverity
  /** Names of its vulnerabilities, the worst first. */
  readonly ids: readonly string[]
  /** The smallest version that clears as many as any does; absent where no fix is known. */
  readonly upgrade?: { readonly version: string; readonly clears: number }
  /** Digest of the layer that it came with. */
  readonly layer?: string
}

/** The packages that have vulnerabilities, the worst and those with most first. */
export function vulnerablePackages(vulnerabilities: readonly Vulnerability[]): VulnerablePackage[] {
  const groups = new Map<string, Vulnerability[]>()
  for (const one of vulnerabilities) {
    const key = `${one.package}\0${one.version}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
    .map(packageOf)
    .sort((a, b) => rank(a.worst) - rank(b.worst) || b.ids.length - a.ids.length)
}

function rank(severity: VulnerabilitySeverity): number {
  return severities.indexOf(severity)
}

function packageOf(some: readonly Vulnerability[]): VulnerablePackage {
  const sorted = [...some].sort((a, b) => rank(a.severity) - rank(b.severity))
  const [first] = sorted as [Vulnerability]
  const layer = sorted.find((one) => one.layer !== undefined)?.layer
  const fixes = sorted.flatMap(({ fixedIn, version }) => smallestFix(fixedIn, version) ?? [])
  const version = [...fixes].sort(compareVersions).at(-1)
  return {
    package: first.package,
    version: first.version,
    worst: first.severity,
    ids: sorted.map(({ id }) => id),
    ...(version === undefined ? {} : { upgrade: { version, clears: fixes.length } }),
    ...(layer === undefined ? {} : { layer }),
  }
}

/** Of several fixes (`1.2.9, 2.0.1`, one for each branch) the smallest that is above what is installed. */
function smallestFix(fixedIn: string | undefined, installed: string): string | undefined {
  const versions = (fixedIn ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const above = versions.filter((one) => compareVersions(one, installed) > 0)
  return (above.length > 0 ? above : versions).sort(compareVersions)[0]
}

/** Numbers count as numbers, and the rest as text: enough to order the fixes of one package of one ecosystem. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x = '', y = ''] = [left[at], right[at]]
    if (x === y) continue
    const isNumber = /^\d+$/.test(x) && /^\d+$/.test(y)
    if (isNumber && Number(x) !== Number(y)) return Number(x) - Number(y)
    if (isNumber) continue
    // `1.0` comes after `1.0-rc1`, and before `1.0.1`.
    if (x === '' || y === '') return /^\d/.test(x || y) ? (x === '' ? -1 : 1) : x === '' ? 1 : -1
    return x < y ? -1 : 1
  }
  return 0
}

function partsOf(version: string): string[] {
  return version.replace(/^v/, '').match(/\d+|[a-z]+/gi) ?? []
}

/** How an image differs from the one that runs now: `CVE-2026-1 (high) in openssl`, the worst first. */
export interface Compared {
  readonly added: readonly string[]
  readonly fixed: readonly string[]
}

/** Compares platform by platform; what is so on some alone names them. */
export function compareScans(now: readonly Scan[], running: readonly Scan[]): Compared {
  return { added: without(now, running), fixed: without(running, now) }
}

function without(some: readonly Scan[], other: readonly Scan[]): string[] {
  const keyOf = ({ id, package: of }: Vulnerability, platform: string): string => [id, of, platform].join('\0')
  const known = new Set(
    other.flatMap(({ vulnerabilities, platform }) => vulnerabilities.map((one) => keyOf(one, platform))),
  )
  const found = new Map<string, { one: Vulnerability; platforms: Set<string> }>()
  for (const { vulnerabilities, platform } of some) {
    for (const one of vulnerabilities) {
      if (known.has(keyOf(one, platform))) continue
      const key = keyOf(one, '')
      const { platforms } = found.get(key) ?? found.set(key, { one, platforms: new Set() }).get(key)!
      platforms.add(platform)
    }
  }
  const all = new Set(some.map(({ platform }) => platform)).size
  return [...found.values()]
    .sort((a, b) => rank(a.one.severity) - rank(b.one.severity) || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one: { id, severity, package: of }, platforms }) => {
      const where = platforms.size === all ? '' : ` [${[...platforms].join(', ')}]`
      return `${id} (${severity}) in ${of}${where}`
    })
}

/** What an image is made of, as the scanner sees it. */
export interface Inventory {
  readonly packages: number
  /** `apk` → how many, most first. */
  readonly kinds: readonly (readonly [string, number])[]
  /** Licence → how many packages say so, most first. */
  readonly licenses: readonly (readonly [string, number])[]
}

/** Counts the packages over all platforms, each once. */
export function inventoryOf(scans: readonly Scan[]): Inventory {
  const packages = new Map(
    ofOneScanner(scans).flatMap(({ inventory = [] }) =>
      inventory.map((one) => [`${one.name}\0${one.version}\0${one.path ?? ''}`, one]),
    ),
  )
  const all = [...packages.values()]
  return {
    packages: all.length,
    kinds: counted(all.flatMap(({ purl }) => /^pkg:([a-z]+)\//.exec(purl ?? '')?.[1] ?? [])),
    licenses: counted(all.flatMap(({ licenses }) => (licenses.length === 0 ? ['none stated'] : licenses))),
  }
}

function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
