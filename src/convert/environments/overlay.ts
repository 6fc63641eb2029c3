import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { podOf } from '../pod-spec.ts'
import { nonEmpty } from '../resources.ts'
import type { Needs } from '../workload.ts'
import { type ImageEntry, imageEntries } from './image-entries.ts'
import { claimPatches, hostPatches, type Patch } from './object-patches.ts'
import { Sized, type Sizing } from './sized.ts'
import { type Tier, tierOf } from './tiers.ts'
import { variablePatches } from './variables.ts'

/** The objects of one service, under the name of its file. */
export interface ObjectGroup {
  readonly name: string
  readonly objects: readonly KubernetesObject[]
  /** What environments size it by; undefined where nothing runs. */
  readonly needs: Needs | undefined
  /** The groups that Flux makes ready before it applies what runs of this one; undefined where it applies all at once. */
  readonly after?: readonly string[] | undefined
}

/** What an environment has of its own: the content of its kustomization, and whole objects beside it. */
export interface Overlay {
  readonly environment: string
  readonly replicas: readonly { readonly name: string; readonly count: number }[]
  readonly images: readonly ImageEntry[]
  readonly patches: readonly Patch[]
  /** File name → objects. */
  readonly files: Readonly<Record<string, readonly KubernetesObject[]>>
}

interface OverlayOptions extends Sizing {
  /** Policies that hold where the tier isolates; undefined where they stand in the base, or nowhere. */
  readonly policies: readonly KubernetesObject[] | undefined
  /** The groups as the variables of this environment make them, where it has its own. */
  readonly own: readonly ObjectGroup[] | undefined
  /** Who may reach whom. */
  readonly authorization: readonly KubernetesObject[]
}

/** What an environment changes of the base. */
export function overlayOf(groups: readonly ObjectGroup[], options: OverlayOptions): Overlay {
  const tier = tierOf(options.environment, options.settings)
  const sized = sizedOf(groups, tier, options)
  const images = imageEntries(groups, tier, options.digests)
  const own = options.own === undefined ? [] : imageEntries(options.own, tier, options.digests).entries
  const policies = tier.isIsolated ? (options.policies ?? []) : []
  const budgets = sized.flatMap((workload) => workload.budget())
  const autoscalers = sized.flatMap((workload) => workload.autoscaler())
  return {
    environment: options.environment,
    replicas: sized.flatMap((workload) => workload.replicas()),
    images: images.entries.map((entry) => own.find(({ name }) => name === entry.name) ?? entry),
    patches: [
      ...sized.flatMap((workload) => workload.patches(images.several)),
      ...(options.own === undefined ? [] : variablePatches(groups, options.own)),
      ...groups.flatMap(({ objects, needs }) => [
        ...claimPatches(objects, needs, tier, options),
        ...hostPatches(objects, needs, tier, options),
      ]),
    ],
    files: nonEmpty({
      'authorization-policies.yaml': options.authorization,
      'autoscalers.yaml': autoscalers,
      'disruption-budgets.yaml': budgets,
      'network-policies.yaml': policies,
    }),
  }
}

/** What runs of each group, as an environment sizes it. */
export function sizedOf(groups: readonly ObjectGroup[], tier: Tier, options: Sizing): Sized[] {
  return groups.flatMap(({ objects, needs }) => {
    const workload = objects.find((object) => podOf(object) !== undefined)
    return workload === undefined || needs === undefined ? [] : [new Sized(workload, needs, tier, options)]
  })
}
