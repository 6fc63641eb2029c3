import type { Splice } from '../../yaml/splice.ts'
import type { KeyAt, KeysForm, Site } from '../places/site.ts'
import type { Version } from '../request.ts'
import { nextVersion, sameVersion, versionSuffix } from '../version.ts'
import { insertPair, removePair, renameKey } from './pairs.ts'
import { content, replaceSuffix, type ScalarAt } from './scalar.ts'

/** How the version at a place is replaced. */
export interface SiteEdit {
  readonly next: Version
  /** Empty when the place stands at the wanted version already. */
  readonly splices: readonly Splice[]
  /** A digest was asked for, and the place has no key to hold it. */
  readonly dropsDigest: boolean
}

/** Why a place can't take the version, in words that follow "the place", and what to do. */
interface Refusal {
  readonly refused: string
  readonly fix: string
}

/** The splices that give a place the wanted version; exactly the bytes of tag and digest change. */
export function editSite(text: string, site: Site, wanted: Version): SiteEdit | Refusal {
  if (site.fault !== undefined) {
    return {
      refused: site.fault,
      fix: site.remedy ?? 'Change the value that the template is filled with, or write the reference out.',
    }
  }
  return site.form.type === 'reference'
    ? editReference(text, site.form.scalar, site.version, wanted)
    : editKeys(text, site.form, site.version, wanted)
}

function editReference(text: string, scalar: ScalarAt, old: Version, wanted: Version): SiteEdit | Refusal {
  const next = nextVersion(old, wanted)
  if (sameVersion(old, next)) return { next, splices: [], dropsDigest: false }
  const from = versionSuffix(old)
  const to = versionSuffix(next)
  const shared = from[0] === to[0] ? 1 : 0
  const splice = replaceSuffix(text, scalar, from.slice(shared), to.slice(shared))
  return splice === undefined ? escaped : { next, splices: [splice], dropsDigest: false }
}

const escaped: Refusal = {
  refused: 'is written with escapes or folded over lines',
  fix: 'Write the reference out on one line.',
}

function editKeys(text: string, form: KeysForm, old: Version, wanted: Version): SiteEdit | Refusal {
  const isPinnedInTag = form.tag !== undefined && content(form.tag.scalar).includes('@')
  if (wanted.tag !== undefined && form.tag !== undefined)
    return editTag(text, form, form.tag, old, wanted, isPinnedInTag)
  if (wanted.digest !== undefined && form.digest !== undefined) {
    return replaceAll(text, { ...old, digest: wanted.digest }, old, [[form.digest, wanted.digest]])
  }
  if (wanted.digest !== undefined && form.tag !== undefined) {
    if (isPinnedInTag) {
      const next = { ...old, digest: wanted.digest }
      return replaceAll(text, next, old, [[form.tag, versionSuffix(next).slice(1)]])
    }
    return replaceKey(text, form.tag, { digest: wanted.digest }, form.takesDigest ? 'digest' : undefined)
  }
  if (wanted.tag !== undefined && form.digest !== undefined) {
    return replaceKey(text, form.digest, { tag: wanted.tag }, form.tagKey)
  }
  return { next: old, splices: [], dropsDigest: false }
}

/** Tag and digest move together: the digest's key gets the new digest, or goes. */
function editTag(
  text: string,
  form: KeysForm,
  tag: KeyAt,
  old: Version,
  wanted: Version,
  isPinnedInTag: boolean,
): SiteEdit | Refusal {
  const { tag: newTag = '', digest: newDigest } = wanted
  if (newDigest === undefined) {
    if (old.tag === newTag) return { next: old, splices: [], dropsDigest: false }
    const hasDigest = form.digest !== undefined && content(form.digest.scalar) !== ''
    const removal = hasDigest ? removeKey(text, form.digest) : []
    if ('refused' in removal) return removal
    return replaceAll(text, { tag: newTag }, old, [[tag, newTag]], removal)
  }
  const next = { tag: newTag, digest: newDigest }
  const tagText = isPinnedInTag ? `${newTag}@${newDigest}` : newTag
  if (form.digest !== undefined)
    return replaceAll(text, next, old, [
      [tag, tagText],
      [form.digest, newDigest],
    ])
  if (isPinnedInTag) return replaceAll(text, next, old, [[tag, tagText]])
  if (form.takesDigest && tag.pair !== undefined) {
    return replaceAll(text, next, old, [[tag, newTag]], [insertPair(text, tag.pair, 'digest', newDigest)])
  }
  const edit = replaceAll(text, { tag: newTag }, old, [[tag, newTag]])
  return 'refused' in edit ? edit : { ...edit, dropsDigest: true }
}

function replaceAll(
  text: string,
  next: Version,
  old: Version,
  parts: readonly (readonly [KeyAt, string])[],
  more: readonly Splice[] = [],
): SiteEdit | Refusal {
  const splices: Splice[] = [...more]
  for (const [key, value] of parts) {
    const from = content(key.scalar)
    if (from === value) continue
    const splice = replaceSuffix(text, key.scalar, from, value)
    if (splice === undefined) return escaped
    splices.push(splice)
  }
  return { next: splices.length === 0 ? old : next, splices, dropsDigest: false }
}

function removeKey(text: string, key: KeyAt | undefined): Splice[] | Refusal {
  const splice = key?.pair === undefined ? undefined : removePair(text, key.pair)
  if (splice !== undefined) return [splice]
  return {
    refused: 'keeps a digest beside the tag that can not be taken away',
    fix: 'Give the digest of the new image too, so that both move together.',
  }
}

/** `newTag: 1.2` becomes `digest: sha256:…`, or the other way round. */
function replaceKey(text: string, key: KeyAt, next: Version, name: string | undefined): SiteEdit | Refusal {
  if (name === undefined || key.pair === undefined) {
    return {
      refused: `has a key for the ${next.digest === undefined ? 'digest' : 'tag'} alone`,
      fix: 'Give the tag and the digest, or add the other key to the file.',
    }
  }
  const splice = replaceSuffix(text, key.scalar, content(key.scalar), next.digest ?? next.tag ?? '')
  return splice === undefined ? escaped : { next, splices: [renameKey(key.pair, name), splice], dropsDigest: false }
}
