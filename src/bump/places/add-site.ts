import { isDigest, isTag, type Reference, readReference, splitReference } from '../../oci/reference.ts'
import { content, type ScalarAt } from '../editing/scalar.ts'
import type { PlaceKind, Version } from '../request.ts'
import { readVersion } from '../version.ts'
import type { KeyAt, Site } from './site.ts'
import type { Walk, Where } from './walk.ts'

interface ReferenceSite {
  readonly place: PlaceKind
  /** The reference within the scalar: its end. */
  readonly text: string
  /** Another name for it: the left side of `old=new:tag`. */
  readonly alias?: string | undefined
  readonly container?: string | undefined
  /** The name is filled in by a variable, and a selector says that it is the image. */
  readonly isAnyName?: boolean
}

/** Adds a scalar that holds name and version, or mentions it when it holds no version. */
export function addReference(walk: Walk, scalar: ScalarAt, where: Where, site: ReferenceSite): void {
  const { name: written, ...version } = splitReference(site.text)
  const name = readReference(written)
  if (site.isAnyName && isVersion(version)) addNameless(walk, scalar, where, site.place, version)
  if (name === undefined) {
    mentionBehindVariable(walk, site.text, scalar.start, where)
    return
  }
  if (version.tag === undefined && version.digest === undefined) {
    mention(walk, name, scalar.start, where)
    return
  }
  const isReference = readReference(site.text) !== undefined
  if (!isReference && !isTemplated(site.text)) return
  const alias = site.alias === undefined ? undefined : readReference(site.alias)
  walk.taken.add(scalar.start)
  walk.found.sites.push({
    ...placed(walk, where, scalar.start),
    place: site.place,
    names: alias === undefined ? [name] : [name, alias],
    ...(site.container === undefined ? {} : { container: site.container }),
    form: { type: 'reference', scalar },
    version,
    ...(isReference ? {} : { fault: 'is filled in by a template or a variable' }),
  })
}

function isVersion({ tag, digest }: Version): boolean {
  return (tag === undefined || isTag(tag)) && (digest === undefined || isDigest(digest))
}

function addNameless(walk: Walk, scalar: ScalarAt, where: Where, place: PlaceKind, version: Version): void {
  walk.taken.add(scalar.start)
  const form = { type: 'reference', scalar } as const
  walk.found.sites.push({ ...placed(walk, where, scalar.start), place, names: [], form, version })
}

interface KeysSite {
  readonly place: PlaceKind
  readonly names: readonly Reference[]
  readonly tagKey: string
  readonly tag: KeyAt | undefined
  readonly digest: KeyAt | undefined
  /** Where its version is used, as an offset. */
  readonly at: number
  /** A selector chose one of its keys. */
  readonly isChosen?: boolean
  readonly fault?: string
  readonly remedy?: string
}

/** Adds a place that keeps tag and digest under keys of their own; `where` is the place of the main one. */
export function addKeysSite(
  walk: Walk,
  where: Where,
  { tag, digest, tagKey, isChosen, fault, remedy, ...site }: KeysSite,
): void {
  for (const key of [tag, digest]) if (key !== undefined) walk.taken.add(key.scalar.start)
  const found = placed(walk, where, site.at)
  walk.found.sites.push({
    ...found,
    selected: found.selected || isChosen === true,
    place: site.place,
    names: site.names,
    form: {
      type: 'keys',
      tagKey,
      takesDigest: site.place === 'kustomize' || site.place === 'oci-repository',
      ...(tag === undefined ? {} : { tag }),
      ...(digest === undefined ? {} : { digest }),
    },
    ...versionOf(tag, digest),
    ...(fault === undefined ? {} : { fault }),
    ...(remedy === undefined ? {} : { remedy }),
  })
}

/** Adds a scalar that is a tag or a digest and nothing else. */
export function addVersionScalar(
  walk: Walk,
  scalar: ScalarAt,
  where: Where,
  site: { place: PlaceKind; names: readonly Reference[]; isDigest: boolean },
): void {
  const [tag, digest] = site.isDigest ? [undefined, { scalar }] : [{ scalar }, undefined]
  const { place, names } = site
  addKeysSite(walk, where, { place, names, tagKey: 'tag', tag, digest, at: scalar.start })
}

/** Notes that an image is named where no version stands. */
export function mention(walk: Walk, name: Reference, at: number, where: Where): void {
  if (where.through !== undefined) return
  walk.found.mentions.push({ name, at, path: where.path, document: walk.document, why: 'no-version' })
}

/** `${REGISTRY}/acme/web:1.0`: which image it is depends on the variable; its repository does not. */
function mentionBehindVariable(walk: Walk, written: string, at: number, where: Where): void {
  const [, rest = ''] =
    /[})%>]\/([^{}$<>%:@]+)(?:[:@].*)?$/.exec(written) ?? /^\$\w+\/([^{}$<>%]+)$/.exec(written) ?? []
  const name = readReference(splitReference(rest).name)
  if (name === undefined || where.through !== undefined) return
  const { document, found } = walk
  found.mentions.push({ name, at, path: where.path, document, why: 'variable', written })
}

function placed(walk: Walk, where: Where, at: number): Pick<Site, 'path' | 'at' | 'document' | 'kind' | 'selected'> {
  return {
    path: where.path,
    at: where.through ?? at,
    document: walk.document,
    ...(where.kind === undefined ? {} : { kind: where.kind }),
    selected: where.trail.selected,
  }
}

/** The image that name and registry stand for; undefined when they carry a version or are no name. */
export function bareName(registry: string | undefined, written: string): Reference | undefined {
  const host = (registry ?? '').replace(/(?<!\/)\/+$/, '')
  const name = readReference(host === '' ? written : `${host}/${written}`)
  return name?.tag === undefined && name?.digest === undefined ? name : undefined
}

/** Version and fault of a place that keeps tag and digest under keys. */
function versionOf(tag: KeyAt | undefined, digest: KeyAt | undefined): { version: Version; fault?: string } {
  const tagText = tag === undefined ? '' : content(tag.scalar)
  const digestText = digest === undefined ? '' : content(digest.scalar)
  if (isTemplated(tagText) || isTemplated(digestText)) return { version: {}, fault: 'is filled in by a template' }
  const inTag = tagText === '' ? {} : (readVersion(tagText) ?? { tag: tagText })
  return { version: digestText === '' ? inTag : { ...inTag, digest: digestText } }
}

/** Templates, variables and placeholders: no tag has these characters. */
function isTemplated(text: string): boolean {
  return /[{}$<>%]/.test(text)
}
