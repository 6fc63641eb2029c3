import { distance } from 'fastest-levenshtein'
import type { CustomKinds } from '../../kubernetes/custom.ts'
import type { Kinds } from '../../kubernetes/kinds.ts'
import { nearest } from '../../report/nearest.ts'
import type { StructureProblem } from './rules.ts'

interface UnknownKind {
  readonly apiVersion: string
  readonly kind: string
}

interface Mistake {
  readonly problem: StructureProblem
  /** Something that exists was most likely meant. */
  readonly isNear: boolean
}

/**
 * What is wrong with a kind that nothing defines: it can't exist at all (a built-in group has no such kind, a group without a
 * dot belongs to Kubernetes), or it is nearly one that exists. Undefined where it may be that of a CRD nobody has shown.
 * https://kubernetes.io/docs/reference/using-api/#api-groups
 */
export function mistakenKind(
  unknown: UnknownKind,
  version: string,
  kinds: Kinds,
  custom: CustomKinds | undefined,
): Mistake | undefined {
  const { apiVersion, kind } = unknown
  const served = kinds.served(version, custom).map(parsed)
  const isOwn = [...(custom?.all ?? [])].some(
    (one) => one.kind === kind && groupOf(one.apiVersion) === groupOf(apiVersion),
  )
  const meant = meantKind(unknown, served, (group) => kinds.isBuiltinGroup(group), isOwn)
  if (meant === undefined && !isImpossible(apiVersion, kinds)) return undefined
  const hint = meant === undefined ? '' : `; did you mean ${meant.apiVersion} ${meant.kind}?`
  const problem: StructureProblem = {
    rule: 'unknown-kind',
    category: 'api',
    severity: 'error',
    path: [meant?.apiVersion === apiVersion ? 'kind' : 'apiVersion'],
    at: 'value',
    message: `no API server of Kubernetes ${version} and no CRD defines ${apiVersion} ${kind}${hint}`,
    fix: meant === undefined ? remedy : `Write apiVersion ${meant.apiVersion} and kind ${meant.kind}.`,
  }
  return { problem, isNear: meant !== undefined }
}

const remedy =
  'Put its CRD among the manifests or name it in `schemas` (CRDs-catalog has most), or set `unknown-kinds` to `skip`.'

/** What is said of a kind that may exist: only the metadata of its objects can be judged. */
export function unknownKind({ apiVersion, kind }: UnknownKind, severity: 'error' | 'warning'): StructureProblem {
  const item = `${apiVersion} ${kind}`
  const message = `no schema is known of ${item}, so only its metadata was judged`
  const together = { item, words: 'no schema is known of # objects, so only their metadata was judged' }
  const problem: StructureProblem = {
    rule: 'unknown-kind',
    category: 'api',
    severity,
    path: ['apiVersion'],
    at: 'value',
    message,
    fix: remedy,
  }
  return severity === 'error' ? problem : { ...problem, together }
}

interface Served extends UnknownKind {
  readonly group: string
}

function parsed(name: string): Served {
  const cut = name.lastIndexOf('/')
  const apiVersion = name.slice(0, cut)
  return { apiVersion, kind: name.slice(cut + 1), group: groupOf(apiVersion) }
}

/** The group of an apiVersion; the core group is empty. */
function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
}

const group = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/

function isImpossible(apiVersion: string, kinds: Kinds): boolean {
  return kinds.isBuiltinGroup(groupOf(apiVersion)) || !group.test(groupOf(apiVersion))
}

/**
 * What exists and was most likely meant. Another group is only suggested where the given one is nearly its name, or is none
 * that a CRD may have: kinds of the same name in groups that nobody here knows are those of other operators.
 * @param isOwn whether a CRD of the user's defines the kind, in another version
 */
function meantKind(
  { apiVersion, kind }: UnknownKind,
  served: readonly Served[],
  isBuiltin: (group: string) => boolean,
  isOwn: boolean,
): UnknownKind | undefined {
  const own = groupOf(apiVersion)
  const sameVersion = served.filter((one) => one.apiVersion === apiVersion)
  const byName = nearest(
    kind,
    sameVersion.map((one) => one.kind),
  )
  if (byName !== undefined && (isBuiltin(own) || isSlip(kind, byName))) return { apiVersion, kind: byName }
  const sameKind = served.filter((one) => one.kind === kind)
  const sameGroup = sameKind.filter((one) => one.group === own)
  if (sameGroup.length > 0) {
    // Releases of other times may have had what comes before or after everything that is known.
    const isBetween = sameGroup.some((one) => !isNewer(apiVersion, one.apiVersion))
    const isOlder = version.test(apiVersion) && sameGroup.every((one) => isNewer(one.apiVersion, apiVersion))
    return isBetween && (isOwn || isBuiltin(own) || !isOlder) ? sameGroup[0] : undefined
  }
  const nearGroup = nearest(
    own,
    sameKind.map((one) => one.group),
  )
  if (nearGroup !== undefined && isSlip(own, nearGroup) && !isBelow(own, nearGroup))
    return sameKind.find((one) => one.group === nearGroup)
  const canBeCustom = group.test(own) && !isBuiltin(own)
  return canBeCustom || sameKind.length !== 1 ? undefined : sameKind[0]
}

/** Whether two names differ as slips of the pen do: in case, or by one letter in five at the most. */
function isSlip(name: string, meant: string): boolean {
  return (
    name.toLowerCase() === meant.toLowerCase() || distance(name, meant) <= Math.max(1, Math.floor(meant.length / 5))
  )
}

/** Whether one group is below the other, as `crd.projectcalico.org` is below `projectcalico.org`: both are real. */
function isBelow(group: string, other: string): boolean {
  return group.endsWith(`.${other}`) || other.endsWith(`.${group}`)
}

const version = /\/v(\d+)(?:(alpha|beta)(\d+))?$/

/** Whether a version comes after another of the same group: `v1` after `v1beta2` after `v1alpha1`. */
function isNewer(apiVersion: string, other: string): boolean {
  const rank = (text: string): number => {
    const [, major = 0, stage, minor = 0] = version.exec(text) ?? []
    return Number(major) * 1e6 + (stage === undefined ? 2e5 : stage === 'beta' ? 1e5 : 0) + Number(minor)
  }
  return rank(apiVersion) > rank(other)
}
