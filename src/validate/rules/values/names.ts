/**
 * Names as Kubernetes defines them. Every function says what is wrong with a name, or undefined when nothing is.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */
export type NameFault = (name: string) => string | undefined

const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/
const SUBDOMAIN_WITH_UNDERSCORE = /^_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*$/
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const LABEL_1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/
const QUALIFIED = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/

/** Length in bytes of UTF-8, which is what the server counts. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

function tooLong(name: string, limit: number): string | undefined {
  const length = byteLength(name)
  return length > limit ? `must have at most ${limit} characters, not ${length}` : undefined
}

/** A DNS subdomain (RFC 1123): lower-case labels joined by dots, at most 253 characters. */
export const dnsSubdomainFault: NameFault = (name) =>
  tooLong(name, 253) ??
  (SUBDOMAIN.test(name)
    ? undefined
    : "must be a DNS subdomain: lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit")

/** As a DNS subdomain, underscores allowed: the names that DNS search lists hold. */
export const dnsSearchFault: NameFault = (name) =>
  tooLong(name, 253) ??
  (SUBDOMAIN_WITH_UNDERSCORE.test(name)
    ? undefined
    : "must be a DNS subdomain: lower-case letters, digits, '-', '_' and '.', ending with a letter or digit")

/** A DNS label (RFC 1123): no dots, at most 63 characters. */
export const dnsLabelFault: NameFault = (name) => {
  const long = tooLong(name, 63)
  if (long !== undefined || LABEL.test(name)) return long
  if (SUBDOMAIN.test(name)) return "must be a DNS label, so it must not hold a '.'"
  return "must be a DNS label: lower-case letters, digits and '-', beginning and ending with a letter or digit"
}

/** A DNS label as in RFC 1035: it begins with a letter. */
export const dns1035LabelFault: NameFault = (name) =>
  tooLong(name, 63) ??
  (LABEL_1035.test(name)
    ? undefined
    : "must be a DNS-1035 label: lower-case letters, digits and '-', beginning with a letter, ending with a letter or digit")

/** A DNS subdomain under a wildcard, as in `*.example.com`. */
export const wildcardDnsFault: NameFault = (name) =>
  tooLong(name, 253) ??
  (name.startsWith('*.') && SUBDOMAIN.test(name.slice(2))
    ? undefined
    : "must begin with '*.', followed by a DNS subdomain, and hold no other '*'")

/** A name with an optional prefix, as label keys have: `example.com/name`. */
export const qualifiedNameFault: NameFault = (name) => {
  const parts = name.split('/')
  if (parts.length > 2) return "must have at most one '/', after a DNS subdomain prefix"
  const own = parts[parts.length - 1] ?? ''
  if (parts.length === 2) {
    const prefix = parts[0] ?? ''
    if (prefix === '') return "must have a DNS subdomain before the '/'"
    const fault = dnsSubdomainFault(prefix)
    if (fault !== undefined) return `the part before the '/' ${fault}`
  }
  if (own === '') return 'must not be empty'
  const long = tooLong(own, 63)
  if (long !== undefined || QUALIFIED.test(own)) return long
  return "must consist of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit"
}

/** The key of an annotation: a qualified name, letter case aside. */
export const annotationKeyFault: NameFault = (name) => qualifiedNameFault(name.toLowerCase())

/** The value of a label. */
export const labelValueFault: NameFault = (value) => {
  const long = tooLong(value, 63)
  if (long !== undefined || value === '' || QUALIFIED.test(value)) return long
  return "must be empty or consist of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit"
}

/** A name that stands as one segment of a URL path, as RBAC objects have. */
export const pathSegmentFault: NameFault = (name) => {
  if (name === '.' || name === '..') return `must not be '${name}'`
  if (name.includes('/')) return "must not hold a '/'"
  if (name.includes('%')) return "must not hold a '%'"
  return undefined
}

/** The name of a port (IANA service name, RFC 6335). */
export const portNameFault: NameFault = (name) => {
  if (byteLength(name) > 15) return `must have at most 15 characters, not ${byteLength(name)}`
  if (!/^[-a-z0-9]+$/.test(name)) return "must consist of lower-case letters, digits and '-'"
  if (!/[a-z]/.test(name)) return 'must hold at least one letter'
  if (name.includes('--')) return "must not hold two '-' in a row"
  if (name.startsWith('-') || name.endsWith('-')) return "must not begin or end with '-'"
  return undefined
}

/** The name of an environment variable as Kubernetes up to 1.31 has it. */
export const strictEnvNameFault: NameFault = (name) => {
  if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)) {
    return "must consist of letters, digits, '_', '-' and '.', not beginning with a digit"
  }
  return dotDotFault(name)
}

/** The name of an environment variable since Kubernetes 1.32: printable ASCII but '='. */
export const relaxedEnvNameFault: NameFault = (name) =>
  /^[ -<>-~]+$/.test(name) ? undefined : "must consist of printable ASCII characters other than '='"

/** A key of a ConfigMap or Secret. */
export const configKeyFault: NameFault = (key) => {
  const long = tooLong(key, 253)
  if (long !== undefined) return long
  if (!/^[-._a-zA-Z0-9]+$/.test(key)) return "must consist of letters, digits, '-', '_' and '.'"
  return dotDotFault(key)
}

function dotDotFault(name: string): string | undefined {
  if (name === '.') return "must not be '.'"
  return name.startsWith('..') ? "must not begin with '..'" : undefined
}

/** The name of an HTTP header. */
export const headerNameFault: NameFault = (name) =>
  /^[-A-Za-z0-9]+$/.test(name) ? undefined : "must consist of letters, digits and '-'"

/** A path under a domain, as in `example.com/ingress-controller`. */
export const domainPathFault: NameFault = (name) => {
  const slash = name.indexOf('/')
  if (slash <= 0 || slash === name.length - 1) return 'must be a path under a domain, such as example.com/name'
  const fault = dnsSubdomainFault(name.slice(0, slash))
  if (fault !== undefined) return `the part before the '/' ${fault}`
  return /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(name.slice(slash + 1))
    ? undefined
    : "must consist of characters that URL paths may hold after the '/'"
}

/** The name that the server checks in place of a generateName: the random ending stands for its last '-'. */
export function maskedGenerateName(prefix: string): string {
  return prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -2)}a` : prefix
}

/** A DNS label near to a name that is none, for a suggestion; undefined for placeholders and names far from a label. */
export function nearestDnsLabel(name: string): string | undefined {
  if (/[^A-Za-z0-9._ -]/.test(name)) return undefined
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|(?<!-)-+$/g, '')
  return label === '' || label === name ? undefined : label
}
