import { sha256Of } from '../hash.ts'

/** The label that Services, selectors and overlays find a workload by. */
export const nameLabel = 'app.kubernetes.io/name'

/** What runs of a workload, where Flux applies one after the other. */
export const runsLabel = 'gitops-actions/runs'

/**
 * A DNS label (RFC 1123: lower case letters, digits and dashes, at most `limit` characters) made of any name, always the
 * same for the same name. A shortened name ends in a hash of the whole one, so two long names stay two.
 */
export function dnsLabel(name: string, limit = 63): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
  const label = plain === '' ? `x-${shortHash(name)}` : plain
  if (label.length <= limit) return label
  return `${label.slice(0, limit - 7).replace(/(?<!-)-+$/, '')}-${shortHash(name)}`
}

/** The labels by which the Pods of a network are found: a policy that lists them by name grows with the square of the project. */
export function networkLabels(networks: readonly string[]): Record<string, string> {
  return Object.fromEntries(networks.map((network) => [`io.kompose.network/${dnsLabel(network)}`, 'true']))
}

/** A Service name must begin with a letter (RFC 1035); `prefix` is put before one that does not. */
export function serviceLabel(name: string, prefix = 's'): string {
  const label = dnsLabel(name)
  return /^[a-z]/.test(label) ? label : dnsLabel(`${prefix}-${label}`)
}

/** Tells names apart that would be the same: six hexadecimal digits. */
export function shortHash(text: string): string {
  return sha256Of(text).slice(0, 6)
}

/** Names that are each given once: a name that is taken gets a number. */
export function distinctNames(names: readonly string[], make: (name: string) => string): Map<string, string> {
  const taken = new Set<string>()
  const given = new Map<string, string>()
  // Names that stay as they are come first, so that one that must change never takes another's own name.
  const ordered = [...names].sort((a, b) => Number(make(a) !== a) - Number(make(b) !== b))
  for (const name of ordered) {
    const wanted = make(name)
    let free = wanted
    for (let i = 2; taken.has(free); i++) free = `${wanted.slice(0, 60 - String(i).length)}-${i}`
    taken.add(free)
    given.set(name, free)
  }
  return given
}

/** A file name as a key of a ConfigMap (`[-._a-zA-Z0-9]+`). */
export function configKey(name: string): string {
  return name.replace(/[^-._a-zA-Z0-9]/g, '_').replace(/^\.+$/, '_')
}

/** An IP address as Go and with it Kubernetes reads it; the parser of URLs knows those of version 6. */
export function isAddress(text: string): boolean {
  if (text.includes(':')) return URL.canParse(`http://[${text}]/`)
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256)
}

/** An address that only the host itself reaches: such a port is not meant for the world. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:127\.|\[::1\]$|\[::ffff:7f|localhost$)/.test(plainAddress(address))
}

/** All addresses of a host. */
export function isAnyAddress(address: string): boolean {
  return address === '' || /^(?:0\.0\.0\.0|\[::\]|\[::ffff:0:0\])$/.test(plainAddress(address))
}

/** One spelling of an address: version 6 has many for each. */
function plainAddress(address: string): string {
  const url = `http://[${address.replace(/^\[|\]$/g, '')}]/`
  return address.includes(':') && URL.canParse(url) ? new URL(url).hostname : address
}

/** A DNS label (RFC 1123) */
export function isLabel(text: string): boolean {
  return /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(text)
}

/** A DNS name (RFC 1123) */
export function isSubdomain(text: string): boolean {
  return text.length <= 253 && text.split('.').every((part) => /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(part))
}

/** The namespace of an environment. */
export function namespaceOf(environment: string, prefix: string | undefined): string {
  return prefix === undefined || prefix === '' ? environment : `${prefix}-${environment}`
}
