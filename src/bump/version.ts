import { isDigest, isTag, shortDigest } from '../oci/reference.ts'
import type { Version } from './request.ts'

/** The version that stands in a text such as `1.4.0`, `1.4.0@sha256:…` or `sha256:…`; undefined when it is none. */
export function readVersion(text: string): Version | undefined {
  if (isDigest(text)) return { digest: text }
  const at = text.indexOf('@')
  const tag = at < 0 ? text : text.slice(0, at)
  const digest = at < 0 ? undefined : text.slice(at + 1)
  if (!isTag(tag) || (digest !== undefined && !isDigest(digest))) return undefined
  return digest === undefined ? { tag } : { tag, digest }
}

/** `:1.4.0@sha256:…`, as it follows a name. */
export function versionSuffix(version: Version): string {
  return (
    (version.tag === undefined ? '' : `:${version.tag}`) + (version.digest === undefined ? '' : `@${version.digest}`)
  )
}

/** For people: `1.4.0`, `1.4.0@sha256:0123456789ab…`, `nothing`. */
export function shownVersion(version: Version): string {
  const digest = version.digest === undefined ? '' : `@${shortDigest(version.digest)}`
  return `${version.tag ?? ''}${digest}` || 'nothing'
}

/** The image as one thing of a picture: by its digest where it has one, otherwise by its tag. */
export function drawnImage(name: string, { tag, digest }: Version): string {
  return digest === undefined ? [name, ...(tag === undefined ? [] : [tag])].join(':') : `${name}@${shortDigest(digest)}`
}

/**
 * The version that a place gets. A tag alone drops the digest of the old tag; at the same tag the digest stays. A digest
 * alone replaces the digest, or where only a tag stands, the tag.
 */
export function nextVersion(old: Version, wanted: Version): Version {
  if (wanted.tag !== undefined && wanted.digest !== undefined) return { tag: wanted.tag, digest: wanted.digest }
  if (wanted.tag !== undefined) return wanted.tag === old.tag ? old : { tag: wanted.tag }
  if (wanted.digest === undefined) return old
  const keepsTag = old.tag !== undefined && old.digest !== undefined
  return keepsTag ? { tag: old.tag, digest: wanted.digest } : { digest: wanted.digest }
}

export function sameVersion(a: Version, b: Version): boolean {
  return a.tag === b.tag && a.digest === b.digest
}
