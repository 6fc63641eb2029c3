import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import type { ClaimTemplate } from '../pod-spec.ts'
import type { Needs } from '../workload.ts'
import { type Settings, settingOf, type Tier } from './tiers.ts'

/** A strategic merge patch (a mapping) or a JSON patch (a list of operations, RFC 6902) of one object. */
export interface Patch {
  readonly target: { readonly kind: string; readonly name: string }
  readonly patch: object
}

interface Chosen {
  readonly environment: string
  /** The input `defaults`. */
  readonly settings: Settings
}

/** The size and class of every claim stand in the overlay, so that an environment can change them. */
export function claimPatches(
  objects: readonly KubernetesObject[],
  needs: Needs | undefined,
  tier: Tier,
  { environment, settings }: Chosen,
): Patch[] {
  const own = needs?.settings ?? {}
  const size = (claim: string): string =>
    settingOf(environment, 'storage', own) ??
    needs?.storage[claim] ??
    settingOf(environment, 'storage', settings) ??
    tier.storage
  const storageClass = settingOf(environment, 'storage-class', own, settings)
  const operations = (path: string, claim: string): object[] => [
    { op: 'replace', path: `${path}/resources/requests/storage`, value: size(claim) },
    ...(storageClass === undefined ? [] : [{ op: 'add', path: `${path}/storageClassName`, value: storageClass }]),
  ]
  return objects.flatMap(({ kind, metadata, spec }): Patch[] => {
    const target = { kind, name: metadata.name }
    if (kind === 'PersistentVolumeClaim') return [{ target, patch: operations('/spec', metadata.name) }]
    const templates =
      kind === 'StatefulSet' ? (spec as { volumeClaimTemplates?: ClaimTemplate[] }).volumeClaimTemplates : []
    const patch = (templates ?? []).flatMap((template, i) =>
      operations(`/spec/volumeClaimTemplates/${i}/spec`, template.metadata.name),
    )
    return patch.length === 0 ? [] : [{ target, patch }]
  })
}

/** Where the kinds that name hosts do so; `*` stands for every item of a list. */
const hostFields: Readonly<Record<string, readonly string[]>> = {
  Ingress: ['rules.*.host', 'tls.*.hosts.*'],
  HTTPRoute: ['hostnames.*'],
  TLSRoute: ['hostnames.*'],
  Gateway: ['servers.*.hosts.*'],
  VirtualService: ['hosts.*', 'tls.*.match.*.sniHosts.*'],
}

/** One host can't lead to all environments: only production has the one that Compose names. */
export function hostPatches(
  objects: readonly KubernetesObject[],
  needs: Needs | undefined,
  tier: Tier,
  { environment, settings }: Chosen,
): Patch[] {
  const host = settingOf(environment, 'host', needs?.settings ?? {}, settings)
  const rename = (given: string): string => {
    if (given === '*') return given
    if (host !== undefined || tier.name === 'production') return host ?? given
    return given.startsWith('*.') ? `*.${environment}${given.slice(1)}` : `${environment}.${given}`
  }
  return objects.flatMap(({ kind, metadata, spec }): Patch[] => {
    const found = (hostFields[kind] ?? []).flatMap((path) => textsAt(spec, path.split('.'), '/spec'))
    const patch = found.flatMap(([path, given]) => {
      const value = rename(given)
      return value === given ? [] : [{ op: 'replace', path, value }]
    })
    return patch.length === 0 ? [] : [{ target: { kind, name: metadata.name }, patch }]
  })
}

/** The texts at a path of an object, each with its own path as JSON patches write it. */
function textsAt(value: unknown, [key, ...rest]: readonly string[], path: string): [string, string][] {
  if (key === undefined) return typeof value === 'string' ? [[path, value]] : []
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value).filter(([name]) => key === '*' || name === key)
  return entries.flatMap(([name, field]) => textsAt(field, rest, `${path}/${name}`))
}
