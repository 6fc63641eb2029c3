import { InputError } from '../errors.ts'

/**
 * An image reference, normalised as Docker and the registries read it: `nginx` is `docker.io/library/nginx`.
 * Grammar and normalisation follow https://github.com/distribution/reference (regexp.go, normalize.go).
 */
export interface Reference {
  /** Host and port of the registry: `docker.io`, `ghcr.io`, `localhost:5000`. */
  readonly registry: string
  /** Path below the registry: `library/nginx`. */
  readonly repository: string
  readonly tag?: string
  /** `sha256:…` */
  readonly digest?: string
  /** The name as it was written, without tag and digest: `nginx`. */
  readonly written: string
}

const limits = { name: 255, tag: 128 }
const hostName =
  /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*$/
const addressLiteral = /^\[[0-9a-fA-F:]+\]$/
const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/
const tagForm = /^\w[\w.-]{0,127}$/
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/
const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 }

/**
 * Reads an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws InputError that says which part is at fault, and why.
 */
export function parseReference(text: string): Reference {
  const result = analyse(text)
  if (typeof result === 'object') return result
  throw new InputError(`"${shown(text)}" is no image reference: ${result}`, {
    fix: 'Write it as [registry/]repository[:tag][@sha256:digest], for example ghcr.io/acme/web:1.4.0.',
  })
}

/** Like `parseReference`, but gives undefined for what is no reference: for text that may or may not name an image. */
export function readReference(text: string): Reference | undefined {
  const result = analyse(text)
  return typeof result === 'object' ? result : undefined
}

/** The parts of a reference as they are written, without judging them. */
export function splitReference(text: string): { name: string; tag?: string; digest?: string } {
  const at = text.indexOf('@')
  const head = at < 0 ? text : text.slice(0, at)
  const colon = head.indexOf(':', head.lastIndexOf('/') + 1)
  return {
    name: colon < 0 ? head : head.slice(0, colon),
    ...(colon < 0 ? {} : { tag: head.slice(colon + 1) }),
    ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
  }
}

/** Registry and repository of a reference: `docker.io/library/nginx`. Two references with the same one share a repository. */
export function canonicalName(reference: Pick<Reference, 'registry' | 'repository'>): string {
  return `${reference.registry}/${reference.repository}`
}

/** The shortest usual way to write the name: `nginx`, `bitnami/redis`, `ghcr.io/acme/web`. */
export function familiarName(reference: Pick<Reference, 'registry' | 'repository'>): string {
  if (reference.registry !== 'docker.io') return canonicalName(reference)
  const official = /^library\/([^/]+)$/.exec(reference.repository)
  return official?.[1] ?? reference.repository
}

/** Whether two references name the same repository; tags and digests don't matter. */
export function sameRepository(
  a: Pick<Reference, 'registry' | 'repository'>,
  b: Pick<Reference, 'registry' | 'repository'>,
): boolean {
  return a.registry === b.registry && a.repository === b.repository
}

/**
 * Gives the tag back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
export function validateTag(tag: string): string {
  const fault = tagFault(tag)
  if (fault === undefined) return tag
  throw new InputError(`"${shown(tag)}" is no image tag: ${fault}`, {
    fix: 'A tag has up to 128 letters, digits, "_", "." and "-", and starts with a letter, a digit or "_".',
  })
}

/**
 * Gives the digest back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
export function validateDigest(digest: string): string {
  const fault = digestFault(digest)
  if (fault === undefined) return digest
  throw new InputError(`"${shown(digest)}" is no image digest: ${fault}`, {
    fix: 'A digest is "sha256:" and 64 lower-case hexadecimal digits.',
  })
}

/** Whether a text is a valid tag. */
export function isTag(text: string): boolean {
  return tagForm.test(text)
}

/** Whether a text is a valid digest. */
export function isDigest(text: string): boolean {
  return digestFault(text) === undefined
}

/** As much of a digest as people tell digests apart by: `sha256:0123456789ab…`. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 'sha256:'.length + 12)}…`
}

/** The reference, or what is wrong with the text. */
function analyse(text: string): Reference | string {
  if (text === '') return 'it is empty'
  const space = /[\s\p{Cc}]/u.exec(text)
  if (space) return 'it holds white space or a control character'
  if (text.includes('://')) return 'it has a URL scheme; leave it out'
  const { name, tag, digest } = splitReference(text)
  if (tag !== undefined) {
    const fault = tagFault(tag)
    if (fault !== undefined) return `the tag "${shown(tag)}" is wrong: ${fault}`
  }
  if (digest !== undefined) {
    const fault = digestFault(digest)
    if (fault !== undefined) return `the digest "${shown(digest)}" is wrong: ${fault}`
  }
  const place = analyseName(name)
  if (typeof place === 'string') return place
  return { ...place, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), written: name }
}

function analyseName(name: string): { registry: string; repository: string } | string {
  if (name === '') return 'the name is missing'
  if (/^[0-9a-f]{64}$/.test(name)) return 'a name of 64 hexadecimal digits would be taken for an image id'
  const { registry, path } = splitRegistry(name)
  const fault = registryFault(registry) ?? pathFault(path)
  if (fault !== undefined) return fault
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path
  if (registry.length + 1 + repository.length > limits.name) return `the name is longer than ${limits.name} characters`
  return { registry, repository }
}

/** The first component is a registry when it can't be one of Docker Hub's namespaces. */
function splitRegistry(name: string): { registry: string; path: string } {
  const slash = name.indexOf('/')
  const first = slash < 0 ? '' : name.slice(0, slash)
  const isRegistry = /[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  if (!isRegistry) return { registry: 'docker.io', path: name }
  // Host names have no letter case, but without a dot or a port the capitals alone tell a host from a namespace.
  const registry = /[.:[]/.test(first) ? first.toLowerCase() : first
  return { registry: registry === 'index.docker.io' ? 'docker.io' : registry, path: name.slice(slash + 1) }
}

function registryFault(registry: string): string | undefined {
  const colon = registry.lastIndexOf(':')
  const hasPort = colon > registry.lastIndexOf(']')
  const host = hasPort ? registry.slice(0, colon) : registry
  if (hasPort && !/^[0-9]{1,5}$/.test(registry.slice(colon + 1)))
    return `the port of the registry "${registry}" is no number`
  return hostName.test(host) || addressLiteral.test(host)
    ? undefined
    : `"${shown(registry)}" is no host name of a registry`
}

function pathFault(path: string): string | undefined {
  if (path === '') return 'the repository is missing'
  if (/[A-Z]/.test(path)) return `the repository "${shown(path)}" must be in lower case: "${shown(path.toLowerCase())}"`
  for (const component of path.split('/')) {
    if (component === '') return 'it has an empty path component ("//", or "/" at an end)'
    const odd = /[^a-z0-9._-]/.exec(component)
    if (odd) return `the character "${odd[0]}" is not allowed in a repository`
    if (!pathComponent.test(component)) {
      return `"${shown(component)}" must start and end with a letter or digit, with ".", "_", "__" or "-" between them`
    }
  }
  return undefined
}

function tagFault(tag: string): string | undefined {
  if (tagForm.test(tag)) return undefined
  if (tag === '') return 'it is empty'
  const odd = /[^\w.-]/u.exec(tag)
  if (odd) return `the character ${JSON.stringify(odd[0])} is not allowed`
  if (tag.length > limits.tag) return `it is longer than ${limits.tag} characters`
  return `it starts with "${tag[0]}"`
}

function digestFault(digest: string): string | undefined {
  const colon = digest.indexOf(':')
  if (colon < 0) return 'the algorithm is missing, as in "sha256:…"'
  const algorithm = digest.slice(0, colon)
  const encoded = digest.slice(colon + 1)
  const length = digestLengths[algorithm]
  if (length === undefined)
    return digestForm.test(digest) ? undefined : `"${shown(algorithm)}" with this value is no digest`
  if (encoded.length !== length) return `${algorithm} has ${length} hexadecimal digits, and here are ${encoded.length}`
  return /^[0-9a-f]+$/.test(encoded) ? undefined : 'only the digits 0-9 and a-f (in lower case) are allowed'
}

/** Long or odd text, cut so that a message stays one readable line. */
function shown(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ')
  return line.length > 120 ? `${line.slice(0, 117)}…` : line
}
